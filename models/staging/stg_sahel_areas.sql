select place_id, place_name, area_kind, nullif(trim(country_code), '') as country_code, zone
from {{ ref('sahel_areas') }}
