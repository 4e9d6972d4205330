{#-
    Why two threads that do not exclude each other are one event; null when they are not known to be.
    sure      what they share is enough
    probable  enough only where no other event fits as well
    Within one article two overlapping dates that differ are two events, unless it is one death or one resulting
    group: an author who goes back to an event gives its date again or leaves it out. Across articles they can be one.
-#}
{% macro link_rule() -%}
    case
        when event_table = 'territory' and (place_match != 'same' or not (same_type or date_match in ('close', 'equal')))
            then null
        when event_table = 'leadership' and shared_actors = 0 then null
        when event_table = 'arrests' and not contains(coalesce(shared_roles, ''), 'detainee')
            and not (is_one_day and place_match in ('same', 'within', 'country')) then null
        when event_table = 'statements' and shared_actors < 2 and not (same_type and date_match = 'close') then null

        when event_type = 'death' and contains(shared_roles, 'person') and date_match in ('close', 'equal', 'loose')
            then 'sure: one death'
        when event_table = 'mergers' and contains(shared_roles, 'result')
            and date_match in ('close', 'equal', 'loose') then 'sure: one resulting group'
        when event_table = 'attacks' and contains(shared_roles, 'victim')
            and date_match in ('close', 'equal', 'loose') then 'sure: one victim'
        when date_match in ('close', 'equal') and same_article and shared_actors >= 1
            and not (event_table = 'attacks' and date_match = 'equal' and shared_actors = 1
                and place_match not in ('same', 'within') and object_match != 'same' and toll_match != 'same')
            then 'sure: one article, time and actor'
        when same_article and event_table != 'statements'
            and (date_match = 'close' and place_match in ('same', 'within') or date_match = 'equal' and place_match = 'same')
            then 'sure: one article, time and place'
        when event_table = 'attacks' and is_one_day and is_one_point and (object_match = 'same' or toll_match = 'same')
            then 'sure: one day, place and target or toll'
        when date_match = 'close' and shared_actors >= 1 and place_match in ('same', 'within')
            then 'sure: one time, place and actor'
        when date_match = 'close' and shared_actors >= 2 then 'sure: one time and two actors'

        when date_match = 'close' and shared_actors >= 1 then 'probable: one time and actor'
        when date_match = 'loose' and same_article then null
        when date_match in ('equal', 'loose') and shared_actors >= 1 and place_match in ('same', 'within')
            then 'probable: overlapping time, one place and actor'
        when date_match in ('equal', 'loose') and shared_actors >= 2 then 'probable: overlapping time and two actors'
        when date_match = 'unknown' and shared_actors >= 2 then 'probable: two actors, no time'
        when date_match = 'unknown' and event_type = 'death' and contains(shared_roles, 'person')
            then 'probable: one death, no time'
        when date_match = 'unknown' and event_table = 'attacks' and contains(shared_roles, 'victim')
            then 'probable: one victim, no time'
        when date_match = 'unknown' and event_table = 'mergers' and contains(shared_roles, 'result')
            then 'probable: one resulting group, no time'
        when date_match = 'unknown' and same_article and place_match = 'same' and event_table in ('attacks', 'territory')
            then 'probable: one article and place, no time'
        when date_match = 'unknown' and same_article and shared_actors >= 1 and place_match in ('same', 'within')
            then 'probable: one article, place and actor, no time'
    end
{%- endmacro %}
