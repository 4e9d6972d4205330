-- Which groups formed JNIM, when, who leads it and who is deputy?
-- A step with an event is told by an article; one of status reference is public knowledge of seeds/actor_relations.csv,
-- and so are the leaders with their dates.
select
    lineage.predecessor_name as formed_by,
    lineage.date_start,
    lineage.date_end,
    lineage.step_type,
    lineage.status,
    profile.leaders,
    (
        select string_agg(summary, '; ' order by date_start, summary)
        from marts.leadership
        where event_type = 'appointment' and groups like '%JNIM%'
    ) as appointments_told,
    lineage.event_id
from marts.group_lineage as lineage
left join marts.group_profiles as profile on lineage.successor_id = profile.group_id
where lineage.successor_id = 'jnim' and lineage.step_type in ('merger', 'formation', 'succession')
order by lineage.date_start, formed_by;
