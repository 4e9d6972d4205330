select
    alias,
    actor_id,
    {{ first_day('valid_from') }} as valid_from,
    {{ last_day_of('valid_to') }} as valid_to,
    kind,
    language
from {{ ref('actor_aliases') }}
