with actors as (
    select report_id, event_table, role, actor_name from {{ ref('int_report_actors') }} where actor_id is null
),

threads as (
    select report_id, thread_id from {{ ref('int_report_threads') }}
),

objects as (
    select noun
    from {{ ref('stg_nouns') }}
    where list_has_any(noun_classes, ['place', 'property'])
        and noun not in ({{ "'" ~ var('words_for_areas') | join("', '") ~ "'" }})
),

headed as (
    select
        threads.thread_id,
        regexp_extract(regexp_extract(
            lower(actors.actor_name), '^(.*?)( (of|in|from|at|on|to|by|near|for|with|outside|who|that) |$)', 1
        ), '([a-z]+)$', 1) as head
    from actors
    inner join threads on actors.report_id = threads.report_id
    where actors.event_table = 'attacks' and actors.role in ('target', 'victim')
),

final as (
    select distinct headed.thread_id, objects.noun
    from headed
    inner join objects
        on objects.noun in (headed.head, regexp_replace(headed.head, 's$', ''), regexp_replace(headed.head, 'ies$', 'y'),
            regexp_replace(headed.head, 'es$', ''))
)

select * from final
