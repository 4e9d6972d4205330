-- An event without a report, or a report without its event.
select events.event_id, 'event without report' as fault
from {{ ref('events') }} as events
left join {{ ref('event_reports') }} as reports on events.event_id = reports.event_id
where reports.report_id is null
union all
select reports.report_id, 'report without event'
from {{ ref('event_reports') }} as reports
left join {{ ref('events') }} as events on reports.event_id = events.event_id
where events.event_id is null
union all
select reports.report_id, 'coded report that was lost'
from {{ ref('int_event_reports') }} as reports
left join {{ ref('event_reports') }} as published on reports.report_id = published.report_id
where published.report_id is null
