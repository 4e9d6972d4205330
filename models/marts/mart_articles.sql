{{ config(alias='articles') }}

with articles as (
    select * from {{ ref('stg_articles') }}
),

reports as (
    select article_id, count(*) as reports, count(distinct event_id) as events
    from {{ ref('event_reports') }}
    group by article_id
),

candidates as (
    select article_id, count(*) as candidates
    from {{ ref('stg_candidates') }}
    group by article_id
),

rejects as (
    select article_id, count(*) as rejects
    from {{ ref('stg_quarantine') }}
    group by article_id
),

final as (
    select
        articles.article_id,
        articles.source_file,
        articles.title,
        articles.authors,
        articles.publication,
        articles.published_on,
        articles.published_precision,
        articles.url,
        articles.char_start,
        articles.char_end,
        articles.content_hash,
        articles.sentences,
        articles.repeats as repeated_sentences,
        coalesce(reports.reports, 0) as reports,
        coalesce(reports.events, 0) as events,
        coalesce(candidates.candidates, 0) as candidates_not_coded,
        coalesce(rejects.rejects, 0) as rejects
    from articles
    left join reports on articles.article_id = reports.article_id
    left join candidates on articles.article_id = candidates.article_id
    left join rejects on articles.article_id = rejects.article_id
)

select * from final
order by source_file, char_start
