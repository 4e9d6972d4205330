{#- A pair of bounds as one says it: 12, at least 12, up to 2,000, 12 to 20; null when both are missing. -#}
{% macro bounds_in_words(low, high) -%}
    case
        when {{ low }} = {{ high }} then format('{:,}', {{ low }})
        when {{ high }} is null then 'at least ' || format('{:,}', {{ low }})
        when {{ low }} is null then 'up to ' || format('{:,}', {{ high }})
        else format('{:,}', {{ low }}) || ' to ' || format('{:,}', {{ high }})
    end
{%- endmacro %}

{#- A description as it stands within a sentence: a determiner or number at its head begins with a small letter. -#}
{% macro within_a_sentence(name) -%}
    {%- set heads = ['The', 'An?', 'This', 'That', 'These', 'Those', 'Its', 'His', 'Her', 'Their', 'Our', 'Some', 'Any',
        'All', 'Both', 'Each', 'Every', 'Another', 'Other', 'Others', 'Several', 'Many', 'Most', 'Few', 'Fewer',
        'At least', 'About', 'Around', 'More than', 'Up to', 'As many as', 'Nearly', 'Almost', 'Over', 'Unidentified',
        'Unknown', 'Suspected', 'Dozens', 'Scores', 'Hundreds', 'Thousands', 'One'] -%}
    case
        when regexp_matches({{ name }}, '^({{ heads | join('|') }}|{{ number_words() }})\b', 'i')
            then lower(left({{ name }}, 1)) || {{ name }}[2:]
        else {{ name }}
    end
{%- endmacro %}

{% macro number_words() -%}
    {{ ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve', '[A-Z][a-z]+teen',
        'Twenty', 'Thirty', 'Forty', 'Fifty', 'Sixty', 'Seventy', 'Eighty', 'Ninety'] | join('|') }}
{%- endmacro %}

{#- A list of names as one says it: A, A and B, A, B and C. -#}
{% macro enumeration(names) -%}
    case when len({{ names }}) = 1 then {{ names }}[1]
        else array_to_string({{ names }}[:-2], ', ') || ' and ' || {{ names }}[-1] end
{%- endmacro %}

{#- Whether a noun group stands for several: it begins with a number, or it or its head ends like a plural. -#}
{% macro is_plural(name) -%}
    (
        regexp_matches({{ name }},
            '(?i)^([2-9]|1[0-9]|(both|many|several|few|dozens|scores|hundreds|thousands|some|as many as|more than|at least|up to|{{ number_words() }})\b)')
        or regexp_matches(
            {{ name }} || '|' || regexp_extract({{ name }}, '^(.*?) (of|in|from|at|on|to|by|who|that) ', 1),
            '(?i)([^su''’]s|people|men|women|children|troops|personnel|police)([|]|$)'
        )
    )
{%- endmacro %}

{#- Whether a description is a pronoun, which says nothing to who has not the text. -#}
{% macro is_pronoun(name) -%}
    lower({{ name }}) in ('it', 'itself', 'he', 'she', 'him', 'himself', 'her', 'herself', 'they', 'them', 'themselves',
        'this', 'that', 'these', 'those', 'who', 'which', 'one', 'each', 'some', 'others', 'all')
{%- endmacro %}
