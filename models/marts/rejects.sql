with files as (
    select * from {{ ref('stg_rejected_files') }}
),

quarantine as (
    select * from {{ ref('stg_quarantine') }}
),

rejected as (
    select
        case when reason like 'article % cannot be coded%' then 'article' else 'file' end as kind,
        source_file,
        nullif(regexp_extract(reason, '^article (.+) cannot be coded', 1), '') as article_id,
        null::varchar as table_name,
        null::varchar as column_name,
        null::varchar as found_value,
        reason,
        action,
        null::bigint as char_start,
        null::bigint as char_end
    from files
    union all
    select
        'row', source_file, article_id, event_table, column_name, value, reason,
        'left out of ' || event_table || '; every other row was kept', char_start, char_end
    from quarantine
),

final as (
    select
        *,
        {{ reject_advice('kind', 'reason') }} as advice
    from rejected
)

select * from final
order by kind, source_file, article_id, table_name, char_start, column_name, reason
