{{ config(alias='place_containers') }}

with containers as (
    select * from {{ ref('int_place_containers') }} where depth > 0
),

places as (
    select place_id, place_name from {{ ref('mart_places') }}
),

final as (
    select
        containers.place_id,
        places.place_name,
        containers.container_id,
        container.place_name as container_name,
        containers.container_kind,
        containers.depth
    from containers
    inner join places on containers.place_id = places.place_id
    inner join places as container on containers.container_id = container.place_id
)

select * from final
order by place_id, depth, container_id
