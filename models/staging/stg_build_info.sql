select build_id::varchar as build_id, built_at::timestamp as built_at, code_version::varchar as code_version
from {{ source('raw', 'build_info') }}
