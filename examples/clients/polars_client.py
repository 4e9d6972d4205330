"""Polars: attacks by country from the Parquet export; no DuckDB is needed to read it."""

import sys
from pathlib import Path

import polars as pl

file = Path(sys.argv[1]).parent / "exports" / "parquet" / "attacks.parquet"
print(pl.read_parquet_metadata(file)["description"])
counted = pl.scan_parquet(file).drop_nulls("country").group_by("country").len("attacks")
for country, attacks in counted.sort(["attacks", "country"], descending=[True, False]).collect().rows():
    print(country, attacks)
