-- The latest strength figure for each group and force, with range, date, source, status.
select group_name, kind, strength_low, strength_high, strength_unit, strength_as_of, strength_status, strength_source,
    strength_event_id
from marts.group_profiles
where strength_event_id is not null
order by strength_as_of desc nulls last, group_name;
