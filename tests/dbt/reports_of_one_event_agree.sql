-- Reports that exclude each other by date stand in one event only where the text or a correction ties them.
select one.event_id, one.report_id, two.report_id as other_report_id
from {{ ref('event_reports') }} as one
inner join {{ ref('event_reports') }} as two on one.event_id = two.event_id and one.report_id < two.report_id
where (one.date_end + 1 < two.date_start or two.date_end + 1 < one.date_start)
    and one.link_rule not in ('repeat', 'refers to', 'correction')
    and two.link_rule not in ('repeat', 'refers to', 'correction')
    and one.event_id not in (
        select event_id from {{ ref('event_reports') }} where link_rule in ('repeat', 'refers to', 'correction')
    )
