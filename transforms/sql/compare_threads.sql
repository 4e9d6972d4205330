{#-
    Compares two threads of reports; `pairs` is a relation with first_id and second_id.
    date_match   close (overlapping, neither longer than a month; two articles may differ by a day)
                 | equal (the same longer or open interval) | loose (overlapping) | unknown | conflict
    place_match  same (below country) | within (an area of the other) | country | unknown | conflict
    shared       actors that stand in the same role in both, roles that name the event only
    object_match what was hit, such as a hotel: same | other | unknown
    toll_match   same (the ranges of the killed meet) | other | unknown
    is_one_day   both dates are days, and close
    is_one_point both places are one settlement or site
    is_conflict  dates or places exclude each other; a role is filled on both sides by actors that are no kin
                 (a shared result outweighs that); scope, foiled status or figures exclude each other; attacks are
                 told apart by what they hit and whom they killed, see told_apart
-#}
{% macro compare_threads(pairs) %}
with pairs as (select first_id, second_id from {{ pairs }}),

threads as (select * from {{ ref('int_threads') }}),

actors as (select * from {{ ref('int_thread_actors') }}),

kin as (select actor_id, kin_id from {{ ref('int_actor_kin') }}),

containers as (select place_id, container_id, container_kind from {{ ref('int_place_containers') }}),

objects as (select thread_id, noun from {{ ref('int_thread_objects') }}),

object_matches as (
    select
        pairs.first_id,
        pairs.second_id,
        bool_or(one.noun = two.noun) as is_same
    from pairs
    inner join objects as one on pairs.first_id = one.thread_id
    inner join objects as two on pairs.second_id = two.thread_id
    group by all
),

role_matches as (
    select
        pairs.first_id,
        pairs.second_id,
        one.role,
        count(distinct case when one.actor_id = two.actor_id then one.actor_id end) as shared,
        bool_or(one.actor_id = two.actor_id or (kin.actor_id is not null and one.role != 'result')) as agrees
    from pairs
    inner join actors as one on pairs.first_id = one.thread_id
    inner join actors as two on pairs.second_id = two.thread_id and one.role = two.role
    left join kin on one.actor_id = kin.actor_id and two.actor_id = kin.kin_id
    group by all
),

actor_matches as (
    select
        first_id,
        second_id,
        sum(shared)::bigint as shared_actors,
        string_agg(role, '; ' order by role) filter (shared > 0) as shared_roles,
        bool_or(not agrees) and not coalesce(bool_or(shared > 0) filter (role = 'result'), false) as actors_conflict
    from role_matches
    group by all
),

place_matches as (
    select
        pairs.first_id,
        pairs.second_id,
        case
            when one.place_id is null or two.place_id is null then 'unknown'
            when one.place_id = two.place_id and one.place_exactness >= 3 then 'same'
            when one.place_id = two.place_id then 'country'
            when coalesce(up.container_kind, down.container_kind) in ('settlement', 'site', 'area') then 'within'
            when coalesce(up.container_kind, down.container_kind) is not null then 'country'
            when one.country = two.country and least(one.place_exactness, two.place_exactness) <= 3 then 'country'
            when least(one.place_exactness, two.place_exactness) = 1 then 'unknown'
            else 'conflict'
        end as place_match
    from pairs
    inner join threads as one on pairs.first_id = one.thread_id
    inner join threads as two on pairs.second_id = two.thread_id
    left join containers as up on one.place_id = up.place_id and two.place_id = up.container_id
    left join containers as down on two.place_id = down.place_id and one.place_id = down.container_id
),

final as (
    select
        pairs.first_id,
        pairs.second_id,
        one.event_table,
        one.event_type,
        one.article_id = two.article_id as same_article,
        one.event_type = two.event_type as same_type,
        case
            when one.date_days is null or two.date_days is null then 'unknown'
            when one.date_days = 1 and two.date_days = 1 and one.article_id != two.article_id
                and abs(one.date_start - two.date_start) <= 1 then 'close'
            when one.date_end < two.date_start or two.date_end < one.date_start then 'conflict'
            when greatest(one.date_days, two.date_days) <= 31 then 'close'
            when one.date_start is not distinct from two.date_start and one.date_end is not distinct from two.date_end
                then 'equal'
            else 'loose'
        end as date_match,
        places.place_match,
        places.place_match = 'same' and least(one.place_exactness, two.place_exactness) = 4 as is_one_point,
        date_match = 'close' and greatest(one.date_days, two.date_days) = 1 as is_one_day,
        case when objects.is_same then 'same' when not objects.is_same then 'other' else 'unknown' end as object_match,
        case
            when coalesce(one.fatalities_low, one.fatalities_high, 0) = 0
                or coalesce(two.fatalities_low, two.fatalities_high, 0) = 0 then 'unknown'
            when one.fatalities_low > two.fatalities_high or two.fatalities_low > one.fatalities_high then 'other'
            else 'same'
        end as toll_match,
        coalesce(actors.shared_actors, 0) as shared_actors,
        actors.shared_roles,
        date_match = 'conflict'
            or places.place_match = 'conflict'
            or coalesce(actors.actors_conflict, false)
            or (one.status = 'foiled') != (two.status = 'foiled')
            or (one.scope != two.scope and one.event_table in ('attacks', 'mergers', 'arrests', 'statements'))
            or (one.event_table = 'attacks' and {{ told_apart() }})
            or coalesce(one.quantity_low > two.quantity_high or two.quantity_low > one.quantity_high, false)
            as is_conflict
    from pairs
    inner join threads as one on pairs.first_id = one.thread_id
    inner join threads as two on pairs.second_id = two.thread_id
    inner join place_matches as places
        on pairs.first_id = places.first_id and pairs.second_id = places.second_id
    left join actor_matches as actors
        on pairs.first_id = actors.first_id and pairs.second_id = actors.second_id
    left join object_matches as objects
        on pairs.first_id = objects.first_id and pairs.second_id = objects.second_id
)

select * from final
{% endmacro %}

{#-
    Whether two attacks are told apart by what they hit and whom they killed. A town can be attacked twice in a month:
    another target or another toll, with nothing that speaks for one event, tells two attacks apart, within one
    article also on one day. Sources differ on the toll of a day's attack, and in the words for its target, but not
    in both.
-#}
{% macro told_apart() -%}
    not contains(coalesce(shared_roles, ''), 'victim')
    and (
        object_match = 'other' and toll_match = 'other'
        or not (is_one_day and not same_article)
            and (object_match = 'other' and toll_match = 'unknown' or toll_match = 'other' and object_match = 'unknown')
    )
{%- endmacro %}
