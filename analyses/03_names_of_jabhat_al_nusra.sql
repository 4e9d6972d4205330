-- All names the group founded as Jabhat al-Nusra has borne, from when to when, and its parent at each time.
select line.group_name, line.borne_from, line.borne_to, line.parents, line.predecessors, line.events
from marts.group_profiles as line
where line.line_id = 'jabhat-al-nusra'
order by line.borne_from nulls first;
