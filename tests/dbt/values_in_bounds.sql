-- Dates in order, figures not below zero and in order, coordinates only for settlements and sites.
select event_id, 'dates out of order' as fault from {{ ref('events') }} where date_start > date_end
union all
select event_id, 'fatalities out of bounds' from {{ ref('events') }}
where fatalities_low < 0 or fatalities_high < 0 or fatalities_low > fatalities_high
union all
select event_id, 'quantity out of bounds' from {{ ref('strength') }}
where quantity_low < 0 or quantity_high < 0 or quantity_low > quantity_high
union all
select event_id, 'a point for what is no point' from {{ ref('events') }}
where latitude is not null and coalesce(geo_precision, '') not in ('settlement', 'site')
union all
select report_id, 'span out of order' from {{ ref('event_reports') }} where char_start >= char_end
