-- Who has pledged allegiance to whom, when, and does the pledge stand?
-- A pledge is broken where the one who gave it, under any name of its line, later splits from, rejects or is disavowed
-- by the one who received it, or the other way round; where the order is not known, stands is empty. It is true where
-- no break is told, which is not to say that there was none.
with lines as (
    select actors.actor_id, coalesce(profiles.line_id, actors.actor_id) as line_id
    from marts.actors
    left join marts.group_profiles as profiles on actors.actor_id = profiles.group_id
),

sides as (
    select mergers.event_id, mergers.event_type, mergers.summary, mergers.status, mergers.date_start, mergers.date_end,
        one.actor_name as giver, giver.line_id as giver_line,
        other.actor_name as receiver, receiver.line_id as receiver_line
    from marts.mergers
    left join marts.event_actors as one on mergers.event_id = one.event_id and one.role = 'initiator'
    left join marts.event_actors as other on mergers.event_id = other.event_id and other.role = 'counterpart'
    left join lines as giver on one.actor_id = giver.actor_id
    left join lines as receiver on other.actor_id = receiver.actor_id
)

select
    pledges.giver,
    pledges.receiver,
    pledges.date_start,
    pledges.date_end,
    pledges.status,
    case when bool_or(coalesce(breaks.date_end, breaks.date_start) >= pledges.date_start) then false when count(breaks.event_id) = 0 then true end as stands,
    string_agg(distinct breaks.summary || coalesce(' (by ' || coalesce(breaks.date_end, breaks.date_start) || ')', ''), '; ') as broken_by,
    pledges.event_id
from sides as pledges
left join sides as breaks
    on breaks.event_type in ('split', 'rejection', 'disavowal')
    and (breaks.giver_line, breaks.receiver_line)
        in ((pledges.giver_line, pledges.receiver_line), (pledges.receiver_line, pledges.giver_line))
    and pledges.giver_line is not null
    and pledges.receiver_line is not null
    and coalesce(coalesce(breaks.date_end, breaks.date_start) >= pledges.date_start, true)
where pledges.event_type = 'pledge'
group by all
order by pledges.date_start nulls last, pledges.giver, pledges.receiver;
