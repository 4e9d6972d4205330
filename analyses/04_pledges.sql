-- Who has pledged allegiance to whom, when, and does the pledge stand?
-- A pledge is broken where the one who gave it later splits from, rejects or is disavowed by the one who received it.
with pledges as (
    select mergers.event_id, mergers.date_start, mergers.date_end, mergers.status, giver.actor_id as giver_id,
        giver.actor_name as giver, receiver.actor_id as receiver_id, receiver.actor_name as receiver
    from marts.mergers
    left join marts.event_actors as giver on mergers.event_id = giver.event_id and giver.role = 'initiator'
    left join marts.event_actors as receiver on mergers.event_id = receiver.event_id and receiver.role = 'counterpart'
    where mergers.event_type = 'pledge'
),

breaks as (
    select mergers.event_id, mergers.event_type, mergers.date_start, mergers.date_end, one.actor_id as one_id,
        other.actor_id as other_id
    from marts.mergers
    inner join marts.event_actors as one on mergers.event_id = one.event_id and one.role = 'initiator'
    inner join marts.event_actors as other on mergers.event_id = other.event_id and other.role = 'counterpart'
    where mergers.event_type in ('split', 'rejection', 'disavowal')
)

select
    pledges.giver,
    pledges.receiver,
    pledges.date_start,
    pledges.date_end,
    pledges.status,
    count(breaks.event_id) = 0 as stands,
    string_agg(breaks.event_type || ' ' || coalesce(breaks.date_start, breaks.date_end)::varchar, '; ') as broken_by,
    pledges.event_id
from pledges
left join breaks
    on (breaks.one_id, breaks.other_id) in ((pledges.giver_id, pledges.receiver_id), (pledges.receiver_id, pledges.giver_id))
    and coalesce(breaks.date_end, breaks.date_start) >= coalesce(pledges.date_start, pledges.date_end)
group by all
order by pledges.date_start nulls last, pledges.giver;
