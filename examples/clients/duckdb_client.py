"""DuckDB from Python: attacks by country, with what the table is."""

import sys

import duckdb

published = sys.argv[1]
with duckdb.connect(published, read_only=True) as connection:
    print(connection.sql("SELECT comment FROM duckdb_tables() WHERE table_name = 'attacks'").fetchall()[0][0])
    for country, attacks in connection.sql(
        "SELECT country, count(*) FROM marts.attacks WHERE country IS NOT NULL GROUP BY ALL ORDER BY 2 DESC, 1"
    ).fetchall():
        print(country, attacks)
