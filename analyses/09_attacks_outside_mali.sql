-- Attacks outside Mali launched by groups based in it.
select date_start, date_end, place_name, country, zone, launched_from, summary, event_id
from marts.sahel_events
where event_table = 'attacks' and launched_from like '%Mali%' and coalesce(country, '') != 'Mali'
order by coalesce(date_start, date_end) nulls last;
