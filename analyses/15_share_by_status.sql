-- What share of events in each table is reported, alleged, foiled?
select
    event_table,
    count(*) as events,
    round(100.0 * count(*) filter (status = 'reported') / count(*), 1) as percent_reported,
    round(100.0 * count(*) filter (status = 'alleged') / count(*), 1) as percent_alleged,
    round(100.0 * count(*) filter (status = 'foiled') / count(*), 1) as percent_foiled
from marts.events
group by event_table
order by events desc;
