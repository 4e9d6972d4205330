-- A figure of group_strength that its events do not give; gains, losses and net that are not their sums.
with counted as (
    select
        group_id,
        year,
        sum(amount) filter (counts_as = 'gain') as gains,
        sum(amount) filter (counts_as = 'loss') as losses,
        count(distinct event_id) filter (measure = 'attacks') as attacks
    from {{ ref('group_strength_events') }}
    where year is not null
    group by all
)

select strength.group_id, strength.year
from {{ ref('group_strength') }} as strength
left join counted on strength.group_id = counted.group_id and strength.year = counted.year
where strength.gains != coalesce(counted.gains, 0)
    or strength.losses != coalesce(counted.losses, 0)
    or strength.attacks != coalesce(counted.attacks, 0)
    or strength.gains != mergers_gained + pledges_gained + leaders_gained + members_released + places_gained
    or strength.losses != splits + leaders_lost + members_arrested + places_lost
    or strength.net != strength.gains - strength.losses
