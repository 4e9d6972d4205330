with candidates as (
    select * from {{ ref('stg_candidates') }}
),

final as (
    select article_id, source_file, char_start, char_end, quote, event_table, event_type, trigger_id, reason
    from candidates
)

select * from final
order by source_file, char_start, trigger_id
