select
    actor_id,
    name as actor_name,
    kind,
    nullif(trim(parent_id), '') as parent_id,
    {{ first_day('founded') }} as founded_on,
    {{ last_day_of('dissolved') }} as dissolved_on,
    nullif(trim(country_code), '') as country_code,
    source
from {{ ref('actors') }}
