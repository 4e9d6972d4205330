with actors as (
    select * from {{ ref('int_event_actors') }}
),

roles as (
    select
        event_id,
        role,
        string_agg(actor_name, '; ' order by actor_id is null, actor_name) as names,
        string_agg(actor_id, '; ' order by actor_id) as ids
    from actors
    group by event_id, role
),

final as (
    select
        event_id,
        {% for role in ['perpetrator', 'target', 'victim', 'claimant', 'initiator', 'counterpart', 'result', 'detainer',
            'detainee', 'speaker', 'subject', 'person', 'group', 'agent', 'holder', 'loser', 'issuer'] -%}
        max(names) filter (role = '{{ role }}') as "{{ role }}"{{ ',' if not loop.last }}
        {% endfor %}
    from roles
    group by event_id
)

select * from final
