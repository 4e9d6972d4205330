with corrections as (
    select * from {{ ref('stg_corrections') }}
    qualify row_number() over (
        partition by target_id, action, column_name order by corrected_on desc nulls last, correction_id desc
    ) = 1
),

final as (
    select
        target_id,
        map_from_entries(list((column_name, new_value)) filter (action = 'set_value')) as new_values,
        bool_or(action = 'drop_report') as is_dropped,
        bool_or(action = 'split_report') as is_split,
        string_agg(correction_id, '; ' order by correction_id) as corrections
    from corrections
    group by target_id
)

select * from final
