select
    correction_id,
    action,
    target_id,
    article_id,
    column_name,
    expected_value,
    new_value,
    reason,
    reviewer,
    corrected_on
from {{ ref('corrections') }}
