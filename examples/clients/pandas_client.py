"""pandas: attacks by country from the published file, and the same from the Parquet export."""

import sys
from pathlib import Path

import duckdb

published = Path(sys.argv[1])
with duckdb.connect(str(published), read_only=True) as connection:
    attacks = connection.sql("FROM marts.attacks").df()
    exported = duckdb.sql(f"FROM '{published.parent}/exports/parquet/attacks.parquet'").df()
    comment = connection.sql("SELECT comment FROM duckdb_tables() WHERE table_name = 'attacks'").fetchall()[0][0]
assert len(exported) == len(attacks)
print(comment)
counted = attacks.groupby("country").size().reset_index(name="attacks")
for row in counted.sort_values(["attacks", "country"], ascending=[False, True]).itertuples():
    print(row.country, row.attacks)
