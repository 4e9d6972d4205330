{% set measures = var('group_measures') %}

with contributions as (
    select * from {{ ref('group_strength_events') }} where year is not null
),

final as (
    select
        group_id,
        year,
        {% for measure in measures -%}
        coalesce(sum(amount) filter (measure = '{{ measure }}'), 0)::bigint as {{ measure }},
        {% endfor -%}
        count(*) filter (measure = 'attacks' and status = 'alleged') as attacks_alleged,
        sum(fatalities_low)::bigint as fatalities_low,
        sum(coalesce(fatalities_high, fatalities_low))::bigint as fatalities_high,
        coalesce(sum(amount) filter (counts_as = 'gain'), 0)::bigint as gains,
        coalesce(sum(amount) filter (counts_as = 'loss'), 0)::bigint as losses
    from contributions
    group by group_id, year
)

select * from final
