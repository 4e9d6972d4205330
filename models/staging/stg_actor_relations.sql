select
    actor_id,
    relation,
    related_id,
    {{ first_day('valid_from') }} as valid_from,
    {{ last_day_of('valid_to') }} as valid_to,
    source
from {{ ref('actor_relations') }}
