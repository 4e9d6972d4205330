"""ibis: attacks by country as an expression; ibis shows no comments, so they are asked for in SQL."""

import sys

import ibis

connection = ibis.duckdb.connect(sys.argv[1], read_only=True)
comments = connection.sql("SELECT comment FROM duckdb_tables() WHERE table_name = 'attacks'")
print(comments.execute()["comment"][0])
attacks = connection.table("attacks", database="marts").drop_null("country")
counted = attacks.group_by("country").aggregate(attacks=attacks.count())
for row in counted.order_by([ibis.desc("attacks"), "country"]).execute().itertuples():
    print(row.country, row.attacks)
