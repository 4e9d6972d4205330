with events as (
    select event_id, event_table, event_type, status, date_start, date_end from {{ ref('int_events') }}
),

actors as (
    select event_id, role, actor_id, actor_key from {{ ref('int_event_actors') }} where actor_id is not null
),

memberships as (
    select * from {{ ref('int_actor_groups') }}
),

lines as (
    select * from {{ ref('int_group_lines') }}
),

belonging as (
    select
        events.*,
        actors.role,
        actors.actor_key,
        memberships.group_id as named_group_id,
        memberships.valid_from as member_since,
        coalesce(events.date_start, events.date_end) as dated_on
    from events
    inner join actors on events.event_id = actors.event_id
    inner join memberships
        on actors.actor_id = memberships.actor_id
        and coalesce(events.date_end >= memberships.valid_from, true)
        and coalesce(events.date_start <= memberships.valid_to, true)
),

lined as (
    select
        belonging.* exclude (member_since),
        coalesce(bearer.group_id, belonging.named_group_id) as group_id
    from belonging
    inner join lines as member_of on belonging.named_group_id = member_of.group_id
    left join lines as named on belonging.named_group_id = named.group_id and belonging.dated_on > named.borne_to
    left join lines as bearer
        on named.line_id = bearer.line_id
        and belonging.dated_on >= bearer.borne_from
        and belonging.dated_on <= coalesce(bearer.borne_to, belonging.dated_on)
    qualify row_number() over (
        partition by belonging.event_id, belonging.role, belonging.actor_key, member_of.line_id
        order by belonging.member_since desc nulls last, belonging.named_group_id
    ) = 1
),

final as (
    select
        *,
        dated_on is not null or count(*) over (partition by event_id, role, actor_key) = 1 as is_certain
    from lined
)

select * from final
