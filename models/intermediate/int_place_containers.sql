with recursive places as (
    select place_id, kind, country_code from {{ ref('int_places') }}
),

containers as (
    select place_id, container_id from {{ ref('stg_place_containers') }}
),

countries as (
    select country_code, min(place_id) as country_id
    from places
    where kind = 'country'
    group by country_code
),

steps as (
    select place_id, container_id from containers
    union
    select places.place_id, countries.country_id
    from places
    inner join countries on places.country_code = countries.country_code
    where places.kind != 'country'
),

reached as (
    select place_id, place_id as container_id, 0 as depth from places
    union
    select reached.place_id, steps.container_id, reached.depth + 1
    from reached
    inner join steps on reached.container_id = steps.place_id
    where reached.depth < 7
),

final as (
    select reached.place_id, reached.container_id, places.kind as container_kind, min(reached.depth) as depth
    from reached
    inner join places on reached.container_id = places.place_id
    group by all
)

select * from final
