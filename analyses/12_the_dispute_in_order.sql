-- The dispute from 2014 to September 2018, in order, one line each.
select position, date_start, date_end, side_acted, summary, side_favoured, report_count, event_id
from marts.is_dispute_timeline
where coalesce(date_start, date_end) between date '2014-01-01' and date '2018-09-30'
order by position;
