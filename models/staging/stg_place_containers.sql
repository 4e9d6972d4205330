with dictionary as (
    select place_id, container_id from {{ ref('stg_place_dictionary') }} where container_id is not null
),

further as (
    select place_id, container_id from {{ ref('place_containers') }}
),

final as (
    select place_id, container_id from dictionary
    union
    select place_id, container_id from further
)

select * from final
