with containers as (
    select * from {{ ref('int_place_containers') }}
),

areas as (
    select place_id, place_name from {{ ref('int_places') }} where geo_precision = 'admin1'
),

final as (
    select
        containers.place_id,
        arg_min(areas.place_id, containers.depth) as admin_area_id,
        arg_min(areas.place_name, containers.depth) as admin_area
    from containers
    inner join areas on containers.container_id = areas.place_id
    group by containers.place_id
)

select * from final
