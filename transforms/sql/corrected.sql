{#-
    The columns of a report or event after seeds/corrections.csv: the new value where one is set (empty sets
    null), else as coded. Expects the relations `reports` and `corrections`, the latter with a map new_values.
-#}
{% macro corrected_columns() -%}
    {%- set types = {'date_start': 'date', 'date_end': 'date', 'fatalities_low': 'bigint', 'fatalities_high': 'bigint',
        'quantity_low': 'bigint', 'quantity_high': 'bigint'} -%}
    {%- for column in var('correctable_columns') -%}
    case when map_contains(corrections.new_values, '{{ column }}')
        then try_cast(corrections.new_values['{{ column }}'] as {{ types.get(column, 'varchar') }})
        else reports.{{ column }} end as {{ column }}{{ ',' if not loop.last }}
        {% endfor -%}
{%- endmacro %}

{#- Name of the place after corrections: as the article has it while the place is the same, else the dictionary's. -#}
{% macro named_place() -%}
    coalesce(
        case when corrected.place_id is not distinct from corrected.coded_place_id then corrected.place_name end,
        places.place_name
    ) as place_name
{%- endmacro %}

{#- Country of the place after corrections: the dictionary's, else what was coded while the place is the same. -#}
{% macro country_of_place() -%}
    coalesce(
        places.country,
        case when corrected.place_id is not distinct from corrected.coded_place_id then corrected.country end
    ) as country
{%- endmacro %}
