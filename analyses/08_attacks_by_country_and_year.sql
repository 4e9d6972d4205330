-- Attacks per country and year in the Sahel and its neighbours; the first in each country.
-- An attack placed in an area of several countries, such as the Sahel itself, has no country.
select
    country,
    year,
    zone,
    count(*) as attacks,
    sum(fatalities_low) as killed_at_least,
    arg_min(summary, coalesce(date_start, date_end)) as first_of_the_year,
    first_value(arg_min(summary, coalesce(date_start, date_end))) over (
        partition by country order by year nulls last
    ) as first_in_the_country
from marts.sahel_events
where event_table = 'attacks' and status != 'foiled' and zone in ('sahel', 'neighbour')
group by country, year, zone
order by country, year nulls last;
