with corrections as (
    select * from {{ ref('stg_corrections') }}
),

reports as (
    select report_id, event_id from {{ ref('int_report_events') }}
),

final as (
    select
        corrections.correction_id,
        corrections.action,
        corrections.target_id,
        case when corrections.target_id like 'e%' then corrections.target_id else reports.event_id end as event_id,
        corrections.article_id,
        corrections.column_name,
        corrections.expected_value,
        corrections.new_value,
        corrections.reason,
        corrections.reviewer,
        try_cast(corrections.corrected_on as date) as corrected_on
    from corrections
    left join reports on corrections.target_id = reports.report_id
)

select * from final
order by correction_id
