"""The whole page: sections put into the template, with style, scripts, libraries and data inside.

Belongs here: assembling, escaping, what the browser may run. Does not: charts, wording of single values.
"""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import altair as alt
import vl_convert
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from transforms.report.dispute import SHADES, dispute
from transforms.report.events import Event, citation, collect, web_address
from transforms.report.figures import Chart
from transforms.report.lineage import STEPS, lineage
from transforms.report.material import Material, Row
from transforms.report.palette import TABLES
from transforms.report.quality import quality
from transforms.report.sahel_map import Placed, placed, sahel_map
from transforms.report.strength import strength
from transforms.report.timeline import timeline
from transforms.report.wording import counted, listed, sentence_case

PACKAGE = Path(__file__).parent / "package"
BASEMAP = PACKAGE / "basemap.geojson"
SCRIPTS = ("panel.js", "lanes.js", "charts.js", "filters.js", "page.js")
UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def report_page(material: Material) -> str:
    """The page as HTML: it needs nothing else, and asks the network for nothing.

    Raises altair's `SchemaValidationError` when a chart is no Vega-Lite.
    """
    events = collect(material)
    where = placed(material, events)
    charts = {
        chart.name: chart
        for chart in (
            timeline(events),
            sahel_map(where, json.loads(BASEMAP.read_text(encoding="utf-8"))),
            lineage(material, events),
            dispute(material, events),
            strength(material, events),
            quality(material, events),
        )
    }
    scripts = [library(), _own_script()]
    environment = Environment(
        loader=FileSystemLoader(PACKAGE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(counted=counted, listed=listed, sentence_case=sentence_case)
    return environment.get_template("page.html").render(
        **_holdings(material, events),
        charts=charts,
        events=events,
        where=where,
        groups=_groups(events),
        years=_years(events),
        parties=material.rows("is_dispute_parties"),
        tables=TABLES,
        steps=STEPS,
        sides=SHADES,
        style=Markup(_packaged("report.css")),
        scripts=[Markup(script) for script in scripts],
        policy=policy(scripts),
        data=Markup(as_data(_data(charts, where))),
    )


def as_data(value: Any) -> str:
    """JSON that can stand inside a script element, whatever text it holds."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return "".join(UNSAFE.get(character, character) for character in text) if UNSAFE.keys() & set(text) else text


def policy(scripts: Sequence[str]) -> str:
    """What the browser may do: run exactly these scripts, use the styles inside, fetch nothing."""
    hashes = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'" for script in scripts
    )
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


@cache
def library() -> str:
    """Vega, Vega-Lite and Vega-Embed as one script, of the version the charts are written for."""
    version = ".".join(alt.SCHEMA_VERSION.lstrip("v").split(".")[:2])
    script: str = vl_convert.javascript_bundle(vl_version=version)  # type: ignore[call-arg]  # its stub is too strict
    return script.replace("</script", "<\\/script").replace("<!--", "<\\!--")


def _own_script() -> str:
    """The page's own scripts as one, in a scope of their own: the libraries keep short names in the global one."""
    return "(() => {\n" + "\n".join(_packaged(name) for name in SCRIPTS) + "})();"


def _packaged(name: str) -> str:
    return (PACKAGE / name).read_text(encoding="utf-8")


def _data(charts: Mapping[str, Chart], where: Placed) -> Row:
    """What the scripts draw: specifications, rows to lay marks out in, events of tinted countries."""
    return {
        "charts": {
            name: {"spec": chart.spec, "rows": chart.rows} for name, chart in charts.items() if not chart.is_empty
        },
        "countries": {found.anchor: [event.event_id for event in found.events] for found in where.countries.values()},
    }


def _holdings(material: Material, events: Sequence[Event]) -> Row:
    """What the warehouse holds: the build, its articles, events by table."""
    articles = [
        row | {"citation": citation(row), "link": web_address(row["url"])}
        for row in sorted(material.rows("articles"), key=lambda row: str(row["article_id"]))
    ]
    builds = material.rows("build_info")
    return {
        "build": builds[0] if builds else None,
        "articles": articles,
        "by_table": {table: sum(event.table == table for event in events) for table in TABLES},
        "reports": sum(len(event.quotes) for event in events),
        "undated": sum(event.first_day is None for event in events),
    }


def _groups(events: Sequence[Event]) -> list[tuple[str, int]]:
    """The groups of the events, the most frequent first."""
    counts: dict[str, int] = {}
    for event in events:
        for group in event.groups:
            counts[group] = counts.get(group, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _years(events: Sequence[Event]) -> list[int]:
    """Every year from the first event to the last."""
    firsts = [event.first_day.year for event in events if event.first_day]
    lasts = [event.last_day.year for event in events if event.last_day]
    return list(range(min(firsts), max(lasts) + 1)) if firsts else []
