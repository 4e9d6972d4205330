select
    place_id,
    place_name,
    kind,
    nullif(trim(country), '') as country,
    nullif(trim(country_code), '') as country_code,
    nullif(trim(admin1), '') as admin1,
    latitude,
    longitude,
    geo_precision,
    source
from {{ source('raw', 'places') }}
