"""A tour of the published warehouse: from a question to a query, a picture and the words behind it.

`make notebook` opens it, and every cell can be changed. Other files: `make notebook FILE=path/to/file.duckdb`.
"""

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="armed-group-events: a tour")

with app.setup:
    from pathlib import Path

    import altair as alt
    import duckdb
    import marimo as mo
    import polars as pl


@app.cell
def _():
    mo.md("""
    # Which groups became one, and where is that written?

    A tour in four steps: a **question**, a **query**, a **picture**, the **quotes**. Every cell runs again when
    something it uses changes: pick another group, edit the SQL.
    """)
    return


@app.cell
def _():
    _project = Path(__file__).resolve().parents[1]
    published = Path(mo.cli_args().get("file") or _project / "warehouse" / "armed_group_events.duckdb")
    return (published,)


@app.cell
def _(published):
    mo.stop(not published.is_file(), mo.md(f"There is no `{published}` yet: run `make refresh` first."))

    def ask(query: str, *values: object) -> pl.DataFrame:
        """The rows of a query. It connects anew each time, so that a refresh is seen."""
        with duckdb.connect(str(published), read_only=True) as connection:
            return pl.DataFrame(connection.sql(query, params=list(values)))

    return (ask,)


@app.cell
def _(ask):
    groups = ask("""
        SELECT DISTINCT successor_name AS name, successor_id AS id
        FROM marts.group_lineage
        WHERE event_id IS NOT NULL AND successor_id IS NOT NULL
        ORDER BY name
    """)
    names = dict(groups.iter_rows())
    first = next((name for name, known in names.items() if known == "jnim"), next(iter(names), None))
    group = mo.ui.dropdown(names, value=first, label="Which groups went into")
    mo.vstack([mo.md("## The question"), group])
    return (group,)


@app.cell
def _(ask, group):
    formed = ask(
        """
        SELECT predecessor_id, predecessor_name, step_type, date_start, date_end, status, event_id
        FROM marts.group_lineage
        WHERE successor_id = ? AND event_id IS NOT NULL
        ORDER BY date_start, predecessor_name
        """,
        group.value,
    )
    steps = "## The query\n`marts.group_lineage` has a row for each step from one group to another."
    mo.vstack([mo.md(steps), mo.ui.table(formed, selection=None)])
    return (formed,)


@app.cell
def _(ask, formed, group):
    involved = [group.value, *formed["predecessor_id"].drop_nulls().to_list()]
    events = ask(
        """
        SELECT event_id, event_table, event_type, actor_name, date_start, date_end, date_precision, summary
        FROM marts.events
        JOIN marts.event_actors USING (event_id, event_table)
        WHERE list_contains(?, actor_id) AND date_start IS NOT NULL AND date_end IS NOT NULL
        ORDER BY date_start, event_id
        """,
        involved,
    )
    return (events,)


@app.cell
def _(events):
    one_event = alt.selection_point(fields=["event_id"])
    bars = (
        alt.Chart(events, title="A bar is as long as the date is uncertain")
        .mark_bar(height=7, cornerRadius=3, minBandSize=7)
        .encode(
            x=alt.X("date_start:T", title=None),
            x2="date_end:T",
            y=alt.Y("actor_name:N", title=None),
            yOffset="event_table:N",
            color=alt.Color("event_table:N", title="table").scale(scheme="tableau10"),
            opacity=alt.when(one_event).then(alt.value(0.8)).otherwise(alt.value(0.15)),
            tooltip=["summary", "event_type", "date_start", "date_end", "date_precision"],
        )
        .add_params(one_event)
        .properties(width=560, height=alt.Step(9))
    )
    picture = mo.ui.altair_chart(bars, chart_selection=False, legend_selection=False)
    clicked = "## The picture\nWhat these groups did and what became of them. Click a bar to read its words below."
    mo.vstack([mo.md(clicked), picture])
    return (picture,)


@app.cell
def _(ask, formed, picture):
    chosen = pl.DataFrame(picture.value)
    wanted = (chosen if "event_id" in chosen.columns and len(chosen) else formed)["event_id"].unique().to_list()
    quotes = ask(
        """
        SELECT quote, title, reports.source_file, reports.char_start, reports.char_end, event_id
        FROM marts.event_reports AS reports
        JOIN marts.articles USING (article_id)
        WHERE list_contains(?, event_id) AND NOT is_repeat
        ORDER BY reports.source_file, reports.char_start
        """,
        wanted,
    )
    told = "## The words\nOf the bar that was clicked; else of the steps above. `make explain EVENT=...` tells more."
    mo.vstack([mo.md(told), mo.ui.table(quotes, selection=None, wrapped_columns=["quote"])])
    return (quotes,)


if __name__ == "__main__":
    app.run()
