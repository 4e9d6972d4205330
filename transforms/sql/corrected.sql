{#- A column of a report after seeds/corrections.csv: the new value where one is set (empty sets null), else as coded. -#}
{% macro corrected(column, type) -%}
    case when map_contains(corrections.new_values, '{{ column }}')
        then try_cast(corrections.new_values['{{ column }}'] as {{ type }})
        else reports.{{ column }} end as {{ column }}
{%- endmacro %}
