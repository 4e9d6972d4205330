with names as (
    select * from {{ ref('stg_unresolved_names') }}
),

final as (
    select
        name,
        kind,
        count(*) as mentions,
        count(distinct article_id) as articles,
        arg_min(article_id, char_start) as first_article_id,
        arg_min(source_file, char_start) as first_source_file,
        min(char_start) as first_char_start
    from names
    group by name, kind
)

select * from final
order by mentions desc, name
