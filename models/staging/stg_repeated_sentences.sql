with sentences as (
    select article_id, source_file, ordinal::bigint as ordinal, char_start::bigint as char_start, repeat_of
    from {{ source('raw', 'sentences') }}
),

final as (
    select
        repeated.article_id,
        repeated.ordinal as sentence_ordinal,
        original.article_id as original_article_id,
        original.ordinal as original_ordinal
    from sentences as repeated
    inner join sentences as original
        on repeated.source_file = original.source_file and repeated.repeat_of = original.char_start
)

select * from final
