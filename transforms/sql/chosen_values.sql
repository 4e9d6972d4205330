{#-
    The values that stand for a set of event reports (a thread or an event), one expression per column:
    date       the narrowest interval; an open interval after closed ones; the earliest report breaks ties
    place      the most exact: settlement or site, then area, then country, then region
    type       the most reported among the types that say more than the generic one of their family
    status     reported before alleged before foiled
    scope      the more frequent, incident when even
    fatalities the narrowest pair of one report; an open pair after closed ones
    quantity   as fatalities
-#}
{% macro chosen_values() -%}
    min(event_table) as event_table,
    arg_min(event_type, type_rank) as event_type,
    arg_min(family, type_rank) as family,
    arg_min(status, case status when 'reported' then 0 when 'alleged' then 1 else 2 end) as status,
    case when count(*) filter (scope = 'campaign') > count(*) filter (scope = 'incident')
        then 'campaign' else 'incident' end as scope,
    arg_min({'first': date_start, 'last': date_end, 'precision': date_precision}, date_rank) as chosen_date,
    arg_min({'id': place_id, 'name': place_name, 'country': country}, place_rank) as chosen_place,
    arg_min({'low': fatalities_low, 'high': fatalities_high}, fatalities_rank) as chosen_fatalities,
    arg_min({'low': quantity_low, 'high': quantity_high, 'unit': unit}, quantity_rank) as chosen_quantity,
    min(date_days) as date_days,
    max(place_exactness) as place_exactness,
    min(text_order) as text_order
{%- endmacro %}

{#- In what the reports of a set differ where they say anything: type; status; date; place; fatalities; quantity. -#}
{% macro differing_values() -%}
    nullif(concat_ws('; ',
        {% for told, columns in {
            'type': ['event_type'], 'status': ['status'], 'date': ['date_start', 'date_end'], 'place': ['place_id'],
            'fatalities': ['fatalities_low', 'fatalities_high'], 'quantity': ['quantity_low', 'quantity_high', 'unit']
        }.items() -%}
        case when count(distinct ({{ columns | join(', ') }})) filter (
            coalesce({% for column in columns %}{{ column }}::varchar, {% endfor %}null) is not null
        ) > 1 then '{{ told }}' end{{ ',' if not loop.last }}
        {% endfor -%}
    ), '')
{%- endmacro %}

{#- How wide a pair of bounds is: closed pairs by their width, then open ones, null when both are missing. -#}
{% macro bounds_width(low, high) -%}
    case
        when {{ low }} is not null and {{ high }} is not null then {{ high }} - {{ low }}
        when {{ low }} is not null then 1000000000
        when {{ high }} is not null then 1000000001
    end
{%- endmacro %}
