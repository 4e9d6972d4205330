-- A correction whose target is gone, is no longer what it was, or that cannot be read. Only corrections of
-- articles in this build are held to it. A row's value is compared as text, empty for null.
with corrections as (
    select corrections.*
    from {{ ref('stg_corrections') }} as corrections
    inner join {{ ref('stg_articles') }} as articles on corrections.article_id = articles.article_id
),

reports as (
    unpivot (
        select report_id, {% for column in var('correctable_columns') + ['quote'] -%}
        coalesce({{ column }}::varchar, '') as {{ column }}{{ ', ' if not loop.last }}{% endfor %}
        from {{ ref('stg_event_reports') }}
    ) on columns(* exclude (report_id)) into name column_name value found_value
),

events as (
    select event_id from {{ ref('events') }}
)

select corrections.correction_id, corrections.target_id, corrections.expected_value, reports.found_value,
    case
        when corrections.action not in ('drop_report', 'set_value', 'split_report', 'merge_reports') then 'unknown action'
        when reports.report_id is null then 'the target is gone, or has no such column'
        else 'the target is no longer what it was'
    end as fault
from corrections
left join reports
    on corrections.target_id = reports.report_id and corrections.column_name = reports.column_name
where corrections.target_id not like 'e%'
    and (
        reports.found_value is distinct from coalesce(corrections.expected_value, '')
        or corrections.action not in ('drop_report', 'set_value', 'split_report', 'merge_reports')
        or (corrections.action = 'merge_reports'
            and corrections.new_value not in (select report_id from {{ ref('stg_event_reports') }}))
    )
union all
select correction_id, target_id, expected_value, null, 'the event is gone, or the action is not set_value'
from corrections
where target_id like 'e%' and (action != 'set_value' or target_id not in (select event_id from events))
