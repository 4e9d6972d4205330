{#- A seed as it stands, in the form of CSV that a spreadsheet writes. dbt's own macro has DuckDB guess the
    quoting from the first rows, so that the first quoted name with quotes in it ends the build. -#}
{% macro duckdb__load_csv_rows(model, agate_table) %}
    {% set sql %}
        COPY {{ this.render() }} FROM '{{ adapter.get_seed_file_path(model) | replace("'", "''") }}'
        (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '"', ESCAPE '"')
    {% endset %}
    {% do adapter.add_query(sql, abridge_sql_log=True) %}
    {{ return(sql) }}
{% endmacro %}
