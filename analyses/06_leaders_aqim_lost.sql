-- The leaders AQIM lost since 2012, how, and by whose hand.
select leadership.persons, leadership.event_type, leadership.date_start, leadership.date_end, leadership.agents,
    leadership.status, leadership.groups, leadership.event_id
from marts.group_strength_events as lost
inner join marts.leadership on lost.event_id = leadership.event_id
where lost.group_id in ('aqim', 'aqim-sahara', 'al-furqan-battalion', 'tariq-ibn-ziyad-battalion')
    and lost.measure = 'leaders_lost'
    and coalesce(leadership.date_end, leadership.date_start, date '2012-01-01') >= date '2012-01-01'
group by all
order by leadership.date_start nulls last;
