{#-
    An interval of days as a chart wants it, from the columns date_start and date_end:
    date_mid   the day in its middle, or the one bound it has
    year       calendar year of its first known day, as group_strength counts
    month      first day of its calendar month; null where it reaches beyond one, so that no chart invents a month
-#}
{% macro chart_dates() -%}
    coalesce(date_start + ((date_end - date_start) // 2)::integer, date_start, date_end) as date_mid,
    year(coalesce(date_start, date_end)) as year,
    case when date_trunc('month', date_start) = date_trunc('month', date_end)
        then date_trunc('month', date_start)::date end as month
{%- endmacro %}
