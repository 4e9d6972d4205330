{#- What dbt says after it has filled a seed. dbt's own macro also writes the seed's SQL into its target folder,
    under the path from the project to the seed: with SEEDS_DIR outside the project that path leads out of the
    target folder, and may lead to the seed itself. -#}
{% macro noop_statement(name=None, message=None, code=None, rows_affected=None, res=None) -%}
    {%- do caller() -%}
    {%- if name is not none -%}
        {{ store_raw_result(name, message=message, code=code, rows_affected=rows_affected, agate_table=res) }}
    {%- endif -%}
{%- endmacro %}
