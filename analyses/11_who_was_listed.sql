-- Who was listed by which body, when?
select targets, issuers, event_type, date_start, date_end, status, event_id
from marts.designations
order by date_start nulls last, targets;
