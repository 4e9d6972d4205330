-- Every place that changed hands, from whom to whom, when.
select place_name, country, losers as lost_by, holders as taken_by, date_start, date_end, date_precision, status, event_id
from marts.territory
where event_type in ('capture', 'loss') and place_name is not null
order by coalesce(date_start, date_end) nulls last, place_name;
