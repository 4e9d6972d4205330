{#- A date of a seed, given as 2017, 2017-03 or 2017-03-02, as the first or the last day it means. -#}
{% macro first_day(column) -%}
    try_cast(case length({{ column }}) when 4 then {{ column }} || '-01-01' when 7 then {{ column }} || '-01' else {{ column }} end as date)
{%- endmacro %}

{% macro last_day_of(column) -%}
    case length({{ column }})
        when 4 then try_cast({{ column }} || '-12-31' as date)
        when 7 then last_day(try_cast({{ column }} || '-01' as date))
        else try_cast({{ column }} as date)
    end
{%- endmacro %}
