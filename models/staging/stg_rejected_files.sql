select source_file, reason, action
from {{ source('raw', 'rejected_files') }}
