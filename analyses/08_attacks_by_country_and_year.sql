-- Attacks per country and year in the Sahel and its neighbours; the first in each country.
select
    country,
    year(coalesce(date_start, date_end)) as year,
    zone,
    count(*) as attacks,
    sum(fatalities_low) as killed_at_least,
    min(min(coalesce(date_start, date_end))) over (partition by country) as first_attack,
    arg_min(summary, coalesce(date_start, date_end)) as first_of_the_year
from marts.sahel_events
where event_table = 'attacks' and status != 'foiled' and zone in ('sahel', 'neighbour')
group by country, year, zone
order by country, year nulls last;
