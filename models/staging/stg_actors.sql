select
    actor_id,
    name as actor_name,
    kind,
    {{ first_day('founded') }} as founded_on,
    {{ last_day_of('dissolved') }} as dissolved_on,
    nullif(trim(country_code), '') as country_code,
    source
from {{ ref('actors') }}
