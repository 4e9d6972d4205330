-- In which region were assassinations most frequent, when, by whom?
-- A campaign is one event: the summaries tell where the text itself says that a region had the most.
select
    coalesce(admin1, place_name, country) as region,
    year,
    count(*) as assassinations,
    count(*) filter (scope = 'campaign') as campaigns,
    string_agg(distinct perpetrators, '; ') as perpetrators,
    string_agg(summary, ' | ') as told
from marts.attacks
where event_type = 'assassination' and status != 'foiled'
group by all
order by campaigns desc, assassinations desc, region;
