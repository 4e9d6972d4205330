with used as (
    select * from {{ ref('stg_places') }}
),

dictionary as (
    select * from {{ ref('stg_place_dictionary') }}
),

final as (
    select place_id, place_name, kind, country, country_code, admin1, latitude, longitude, geo_precision, source
    from used
    union all
    select place_id, place_name, kind, country, country_code, null, latitude, longitude, geo_precision, source
    from dictionary
    where place_id not in (select place_id from used)
)

select * from final
