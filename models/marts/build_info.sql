with builds as (
    select * from {{ ref('stg_build_info') }}
),

final as (
    select
        builds.build_id,
        builds.built_at,
        builds.code_version,
        (select count(*) from {{ ref('mart_articles') }}) as articles,
        (select coalesce(sum(sentences), 0)::bigint from {{ ref('mart_articles') }}) as sentences,
        (select count(*) from {{ ref('event_reports') }}) as event_reports,
        (select count(*) from {{ ref('events') }}) as events,
        {% for event_table in var('event_tables') -%}
        (select count(*) from {{ ref('events') }} where event_table = '{{ event_table }}') as {{ event_table }},
        {% endfor -%}
        (select count(*) from {{ ref('stg_candidates') }}) as candidates_not_coded,
        (select count(*) from {{ ref('stg_quarantine') }}) as quarantined,
        (select count(*) from {{ ref('stg_rejected_files') }}) as rejected_files
    from builds
)

select * from final
