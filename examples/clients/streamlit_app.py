"""Streamlit: events by table and country, and the words behind one; needs no network.

streamlit run --browser.gatherUsageStats false streamlit_app.py -- warehouse/armed_group_events.duckdb
"""

import os
import sys

import duckdb
import streamlit as st

PUBLISHED = os.environ.get("PUBLISHED") or sys.argv[1]


def rows(query: str, *values: str) -> list[dict[str, object]]:
    """The rows of a query. Connects anew each time: so a refresh is seen at once, and no old file is held."""
    with duckdb.connect(PUBLISHED, read_only=True) as connection:
        cursor = connection.execute(query, list(values))
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


build = rows("SELECT build_id, built_at FROM marts.build_info")[0]
st.title("Armed group events")
st.caption(f"Build {build['build_id']} of {build['built_at']} UTC")

tables = [row["event_table"] for row in rows("SELECT DISTINCT event_table FROM marts.events ORDER BY 1")]
table = st.selectbox("Table", tables, index=tables.index("attacks") if "attacks" in tables else 0)
counted = rows(
    "SELECT coalesce(country, 'not told') AS country, count(*) AS events FROM marts.events"
    " WHERE event_table = ? GROUP BY ALL ORDER BY 2 DESC, 1",
    table,
)
st.bar_chart(counted, x="country", y="events")

events = rows("SELECT event_id, summary FROM marts.events WHERE event_table = ? ORDER BY date_start, event_id", table)
event = st.selectbox("Event", events, format_func=lambda row: row["summary"])
for report in rows(
    "SELECT quote, source_file, char_start FROM marts.event_reports WHERE event_id = ? ORDER BY ALL", event["event_id"]
):
    st.text(f"“{report['quote']}” — {report['source_file']}, character {report['char_start']}")
