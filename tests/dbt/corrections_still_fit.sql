-- A correction whose target is gone, is no longer what it was, or that cannot be read. Only corrections of
-- articles in this build are held to it. A value is compared as text, empty for null, before corrections.
with corrections as (
    select corrections.*
    from {{ ref('stg_corrections') }} as corrections
    inner join {{ ref('stg_articles') }} as articles on corrections.article_id = articles.article_id
),

{% set columns = var('correctable_columns') -%}
rows_before as (
    select report_id as target_id, quote, {{ columns | join(', ') }} from {{ ref('stg_event_reports') }}
    union all
    select event_id, null, {{ columns | join(', ') }} from {{ ref('int_event_values') }}
),

as_text as (
    select target_id, {% for column in ['quote'] + columns -%}
        coalesce({{ column }}::varchar, '') as {{ column }}{{ ', ' if not loop.last }}{% endfor %}
    from rows_before
),

found as (
    unpivot as_text on columns(* exclude (target_id)) into name column_name value found_value
)

select
    corrections.correction_id,
    corrections.target_id,
    corrections.expected_value,
    found.found_value,
    case
        when corrections.action not in ({{ "'" ~ var('correction_actions') | join("', '") ~ "'" }})
            then 'there is no such action'
        when corrections.action != 'set_value' and corrections.target_id not like 'r%' then 'the target is no report'
        when found.target_id is null then 'the target is gone, or has no such column'
        when found.found_value != coalesce(corrections.expected_value, '') then 'the target is no longer what it was'
        when corrections.action = 'merge_reports'
            and corrections.new_value not in (select report_id from {{ ref('stg_event_reports') }})
            then 'the report to merge with is gone'
    end as fault
from corrections
left join found on corrections.target_id = found.target_id and corrections.column_name = found.column_name
where fault is not null
