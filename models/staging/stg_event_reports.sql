{#- One source per event table, all with the same columns; only strength has figures of its own. -#}
{% for event_table in var('event_tables') %}
select
    report_id,
    '{{ event_table }}' as event_table,
    event_type,
    status,
    scope,
    date_start,
    date_end,
    date_precision,
    date_text,
    place_id,
    place_name,
    country,
    place_text,
    fatalities_low::bigint as fatalities_low,
    fatalities_high::bigint as fatalities_high,
    {%- if event_table == 'strength' %}
    quantity_low::bigint as quantity_low,
    quantity_high::bigint as quantity_high,
    unit,
    {%- else %}
    null::bigint as quantity_low,
    null::bigint as quantity_high,
    null::varchar as unit,
    {%- endif %}
    article_id,
    source_file,
    sentence_ordinal::bigint as sentence_ordinal,
    char_start::bigint as char_start,
    char_end::bigint as char_end,
    quote,
    trigger_id,
    rule_id,
    coalesce(is_repeat, false) as is_repeat,
    refers_to
from {{ source('raw', event_table) }}
{% if not loop.last %}union all{% endif %}
{% endfor %}
