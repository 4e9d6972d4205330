-- For any figure in group_strength: the events, and for each event the quotes. Here: AQIM's losses.
select
    counted.group_name,
    counted.year,
    counted.measure,
    counted.amount,
    counted.summary,
    reports.source_file,
    reports.char_start,
    reports.char_end,
    reports.quote,
    counted.event_id
from marts.group_strength_events as counted
inner join marts.event_reports as reports on counted.event_id = reports.event_id
where counted.group_id = 'aqim' and counted.counts_as = 'loss'
order by counted.year nulls last, counted.measure, counted.event_id, reports.source_file, reports.char_start;
