with places as (
    select place_id, name, kind, container_id, country_code, latitude, longitude, geo_precision, source
    from {{ ref('places') }}
    union all
    select place_id, name, kind, container_id, country_code, latitude, longitude, geo_precision, source
    from {{ ref('districts') }}
),

countries as (
    select country_code, min(name) as country
    from places
    where kind = 'country'
    group by country_code
),

final as (
    select
        places.place_id,
        places.name as place_name,
        places.kind,
        nullif(trim(places.container_id), '') as container_id,
        nullif(trim(places.country_code), '') as country_code,
        try_cast(places.latitude as double) as latitude,
        try_cast(places.longitude as double) as longitude,
        places.geo_precision,
        places.source,
        countries.country
    from places
    left join countries on places.country_code = countries.country_code
)

select * from final
