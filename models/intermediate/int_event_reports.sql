with reports as (
    select * from {{ ref('stg_event_reports') }}
),

articles as (
    select article_id, published_on from {{ ref('stg_articles') }}
),

event_types as (
    select event_table, event_type, family, is_generic from {{ ref('stg_event_types') }}
),

places as (
    select place_id, place_name, kind, country from {{ ref('int_places') }}
),

corrections as (
    select * from {{ ref('int_corrected_targets') }}
),

corrected as (
    select
        reports.* exclude ({{ var('correctable_columns') | join(', ') }}),
        {{ corrected_columns() }},
        reports.place_id as coded_place_id,
        coalesce(corrections.is_split, false) as is_split,
        corrections.corrections
    from reports
    left join corrections on reports.report_id = corrections.target_id
    where not coalesce(corrections.is_dropped, false)
),

final as (
    select
        corrected.* exclude (coded_place_id, place_name, country),
        {{ named_place() }},
        {{ country_of_place() }},
        coalesce(event_types.family, corrected.event_type) as family,
        coalesce(event_types.is_generic, false) as is_generic,
        articles.published_on,
        row_number() over (
            order by articles.published_on nulls last, corrected.article_id, corrected.char_start, corrected.report_id
        ) as text_order,
        case places.kind
            when 'settlement' then 4 when 'site' then 4 when 'area' then 3 when 'country' then 2 when 'region' then 1
        end as place_exactness,
        case
            when date_start is not null and date_end is not null then date_end - date_start + 1
            when date_start is not null or date_end is not null then 100000
        end as date_days
    from corrected
    left join articles on corrected.article_id = articles.article_id
    left join event_types
        on corrected.event_table = event_types.event_table and corrected.event_type = event_types.event_type
    left join places on corrected.place_id = places.place_id
)

select
    *,
    is_generic::bigint * 1000000000 + text_order as type_rank,
    (coalesce(date_days, 1000000)::bigint * 1000000000 + text_order) as date_rank,
    case when place_id is not null
        then (9 - coalesce(place_exactness, 0))::bigint * 1000000000 + text_order end as place_rank,
    {{ bounds_width('fatalities_low', 'fatalities_high') }}::bigint * 1000000000 + text_order as fatalities_rank,
    {{ bounds_width('quantity_low', 'quantity_high') }}::bigint * 1000000000 + text_order as quantity_rank
from final
