{#-
    Why two threads that do not exclude each other are one event; null when they are not known to be.
    sure:     what they share is enough
    probable: enough only where no other event fits as well
-#}
{% macro link_rule() -%}
    case
        when event_table = 'leadership' and same_type and contains(coalesce(shared_roles, ''), 'person')
            and shared_roles is not null and date_match in ('close', 'loose') and place_match != 'country'
            then 'sure: one change in one office'
        when event_table = 'mergers' and contains(coalesce(shared_roles, ''), 'result')
            and date_match in ('close', 'loose') then 'sure: one resulting group'
        when event_table = 'attacks' and contains(coalesce(shared_roles, ''), 'victim')
            and date_match in ('close', 'loose') then 'sure: one named victim'
        when event_table in ('arrests', 'leadership') and shared_actors = 0 then null
        when same_article and date_match = 'close' and shared_actors >= 1
            then 'sure: one article, time and actor'
        when same_article and date_match = 'close' and place_match in ('same', 'within')
            and event_table != 'statements' then 'sure: one article, time and place'
        when date_match = 'close' and shared_actors >= 1 and place_match in ('same', 'within')
            then 'sure: one time, place and actor'
        when date_match = 'close' and shared_actors >= 2 then 'sure: one time and two actors'
        when event_table = 'statements' and shared_actors < 2 then null
        when date_match = 'close' and shared_actors >= 1 then 'probable: one time and actor'
        when date_match = 'loose' and shared_actors >= 1 and place_match in ('same', 'within')
            then 'probable: overlapping time, one place and actor'
        when date_match = 'loose' and shared_actors >= 2 then 'probable: overlapping time and two actors'
        when same_article and date_match = 'loose' and shared_actors >= 1
            then 'probable: one article and actor, overlapping time'
        when shared_actors >= 2 then 'probable: two actors, no time'
        when event_table in ('attacks', 'leadership', 'mergers') and date_match = 'unknown' and shared_actors >= 1
            and (contains(shared_roles, 'victim') or contains(shared_roles, 'person')
                or contains(shared_roles, 'result')) then 'probable: one person or result, no time'
        when same_article and shared_actors >= 1 and place_match in ('same', 'within')
            then 'probable: one article, place and actor, no time'
    end
{%- endmacro %}
