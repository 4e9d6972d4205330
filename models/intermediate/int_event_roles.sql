{%- set known_roles = [] %}
{%- for roles in var('event_roles').values() %}{% do known_roles.extend(roles.keys()) %}{% endfor %}
{%- set known_roles = known_roles | unique | list %}
with actors as (
    select * from {{ ref('int_event_actors') }}
),

roles as (
    select
        event_id,
        role,
        string_agg(actor_name, '; ' order by actor_id is null, actor_name) as names
    from actors
    group by event_id, role
),

final as (
    select
        event_id,
        {% for role in known_roles -%}
        max(names) filter (role = '{{ role }}') as "{{ role }}"{{ ',' if not loop.last }}
        {% endfor %}
    from roles
    group by event_id
)

select * from final
