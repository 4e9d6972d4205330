{#- The columns every table of events has, in order, from the relation called `relation`. -#}
{% macro event_columns(relation) -%}
    {%- for column in [
        'event_id', 'event_table', 'event_type', 'status', 'scope', 'date_start', 'date_end', 'date_precision',
        'date_mid', 'year', 'month', 'place_id', 'place_name', 'country', 'admin1', 'latitude', 'longitude', 'geo_precision', 'fatalities_low',
        'fatalities_high', 'report_count', 'article_count', 'reports_differ_in',
        'summary', 'corrections'] -%}
    {{ relation }}.{{ column }}{{ ',' if not loop.last }}
    {% endfor -%}
{%- endmacro %}

{#- The events of one table with their roles as text, and `further` columns of int_events. -#}
{% macro events_with_roles(event_table, further=[]) %}
with events as (
    select * from {{ ref('events') }} where event_table = '{{ event_table }}'
),

roles as (
    select * from {{ ref('int_event_roles') }}
),
{% if further %}
figures as (
    select event_id, {{ further | join(', ') }} from {{ ref('int_events') }}
),
{% endif %}
final as (
    select
        {{ event_columns('events') }}
        {%- for role, column in var('event_roles')[event_table].items() %},
        roles."{{ role }}" as {{ column }}
        {%- endfor %}
        {%- for column in further %},
        figures.{{ column }}
        {%- endfor %}
    from events
    left join roles on events.event_id = roles.event_id
    {%- if further %}
    left join figures on events.event_id = figures.event_id
    {%- endif %}
)

select * from final
order by coalesce(date_start, date_end) nulls last, event_id
{% endmacro %}
