select
    actor_id,
    side,
    nullif(trim(leaning), '') as leaning,
    {{ first_day('valid_from') }} as valid_from,
    {{ last_day_of('valid_to') }} as valid_to,
    brings_in,
    is_authority::boolean as is_authority,
    reason,
    source
from {{ ref('dispute_sides') }}
