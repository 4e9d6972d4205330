"""SQLAlchemy with duckdb-engine: attacks by country, and the comments as reflection gives them."""

import sys

from sqlalchemy import create_engine, inspect, text

engine = create_engine(f"duckdb:///{sys.argv[1]}", connect_args={"read_only": True})
reflected = inspect(engine)
columns = {column["name"]: column["comment"] for column in reflected.get_columns("attacks", schema="marts")}
assert all(columns.values()), "a column without a comment"
print(reflected.get_table_comment("attacks", schema="marts")["text"])
with engine.connect() as connection:
    for country, attacks in connection.execute(
        text("SELECT country, count(*) FROM marts.attacks WHERE country IS NOT NULL GROUP BY ALL ORDER BY 2 DESC, 1")
    ):
        print(country, attacks)
