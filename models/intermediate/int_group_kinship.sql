with actors as (
    select actor_id, actor_name from {{ ref('stg_actors') }}
),

relations as (
    select * from {{ ref('stg_actor_relations') }}
),

lineage as (
    select * from {{ ref('group_lineage') }}
),

told as (
    select
        relations.related_id as group_id,
        'leaders' as kinship,
        relations.valid_from as since,
        actors.actor_name || ' (' || replace(relations.relation, '_of', '')
        || coalesce(' from ' || year(relations.valid_from), '')
        || coalesce(' to ' || year(relations.valid_to), '') || ')' as words
    from relations
    inner join actors on relations.actor_id = actors.actor_id
    where relations.relation in ('leader_of', 'deputy_of')
    union all
    select
        relations.actor_id,
        'parents',
        relations.valid_from,
        actors.actor_name || ' (' || replace(relations.relation, '_', ' ')
        || coalesce(' from ' || relations.valid_from, '') || coalesce(' to ' || relations.valid_to, '') || ')'
    from relations
    inner join actors on relations.related_id = actors.actor_id
    where relations.relation in ('part_of', 'affiliate_of')
    union all
    select distinct successor_id, 'predecessors', null::date, predecessor_name from lineage
    union all
    select distinct predecessor_id, 'successors', null::date, successor_name from lineage
),

final as (
    select
        group_id,
        {% for kinship in ['leaders', 'parents', 'predecessors', 'successors'] -%}
        string_agg(words, '; ' order by since nulls first, words) filter (kinship = '{{ kinship }}') as {{ kinship }}
        {{- ',' if not loop.last }}
        {% endfor %}
    from told
    group by group_id
)

select * from final
