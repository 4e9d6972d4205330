-- The leaders AQIM and the groups that were part of it lost since 2012, how, and by whose hand.
-- Where is_certain is false the date is missing or too wide: the person may have belonged to another group by then.
with aqim as (
    select 'aqim' as group_id, null::date as valid_from, null::date as valid_to
    union all
    select actor_id, valid_from, valid_to
    from marts.actor_relations
    where relation = 'part_of' and related_id = 'aqim'
)

select leadership.persons, leadership.event_type, leadership.date_start, leadership.date_end, leadership.agents,
    leadership.status, leadership.groups,
    bool_or(
        lost.is_certain
        and (lost.group_id = 'aqim'
            or coalesce(lost.date_start >= aqim.valid_from and lost.date_end <= coalesce(aqim.valid_to, lost.date_end), false))
    ) as is_certain,
    leadership.event_id
from marts.group_strength_events as lost
inner join aqim
    on lost.group_id = aqim.group_id
    and coalesce(lost.date_end >= aqim.valid_from, true)
    and coalesce(lost.date_start <= aqim.valid_to, true)
inner join marts.leadership on lost.event_id = leadership.event_id
where lost.measure = 'leaders_lost'
    and coalesce(leadership.date_end, leadership.date_start, date '2012-01-01') >= date '2012-01-01'
group by all
order by leadership.date_start nulls last, leadership.persons;
