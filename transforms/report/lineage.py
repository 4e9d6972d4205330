"""Which group became which, as lines through time.

Belongs here: which groups are shown, in which order, where each line runs. Does not: the steps (`marts.group_lineage`).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import altair as alt

from transforms.report.events import Event
from transforms.report.figures import Chart, Gathering, drawn_from, specification
from transforms.report.material import Material, Row
from transforms.report.palette import MUTED, PAPER, TABLES, outline
from transforms.report.wording import counted, when

ROW_HEIGHT, TOP, BOTTOM = 30, 26, -6
NARROW = 560
STEPS = {
    "merger": "M0,-1.1L1.1,0L0,1.1L-1.1,0Z",
    "split": "M0,-1L1,0.8L-1,0.8Z",
    "formation": "M-0.85,-0.85L0.85,-0.85L0.85,0.85L-0.85,0.85Z",
    "rebrand": "M0.95,0A0.95,0.95,0,1,1,-0.95,0A0.95,0.95,0,1,1,0.95,0Z",
    "succession": "M0,1L1,-0.8L-1,-0.8Z",
}
TOLD, REFERENCE = "told by an article", "from the dictionaries"


def lineage(material: Material, events: Sequence[Event]) -> Chart:
    """The steps of every family of groups that has one in an event; told steps open their event."""
    known = {event.event_id: event for event in events}
    steps = [step for step in material.rows("group_lineage") if step["date_start"] or step["date_end"]]
    seen = {row["group_id"]: row for row in material.rows("group_profiles")}
    shown = [step for step in _families(steps, set(seen)) if _day(step)]
    names = _names(shown)
    heights = {group: TOP + ROW_HEIGHT * n for n, group in enumerate(_order(shown))}
    gatherings = [_gathering(number, found, known) for number, found in enumerate(_meeting(shown))]
    marks = [_mark(gathering, found, heights) for gathering, found in zip(gatherings, _meeting(shown), strict=True)]
    joins = [
        {"day": str(_day(s)), "from_y": heights[s["predecessor_id"]], "to_y": heights[s["successor_id"]],
         "source": _source([s])}
        for s in shown
    ]  # fmt: skip
    lines = list(_lines(shown, heights, names, seen))
    return Chart(
        name="lineage",
        told=_told(len(material.rows("group_lineage")) - len(shown)),
        spec=specification(_layers(), TOP + ROW_HEIGHT * len(heights) + BOTTOM, marks=marks, joins=joins, lines=lines),
        events=[known[event_id] for event_id in dict.fromkeys(step["event_id"] for step in shown) if event_id in known],
        gatherings=gatherings,
    )


def _told(left_out: int) -> str:
    told = (
        "Groups as lines through time, joined where one came from another. A filled mark is told by an article, a "
        "hollow one comes from the dictionaries alone."
    )
    if left_out:
        told += f" Left out: {counted(left_out, 'step')} between groups that no article here mentions."
    return told


def _day(step: Row) -> date | None:
    day: date | None = step["date_start"] or step["date_end"]
    return day


def _names(steps: Iterable[Row]) -> dict[str, str]:
    return {step[f"{end}_id"]: step[f"{end}_name"] for step in steps for end in ("predecessor", "successor")}


def _families(steps: Sequence[Row], wanted: set[str]) -> list[Row]:
    """The steps of every set of connected groups that holds a wanted one, in order of time."""
    neighbours: defaultdict[str, set[str]] = defaultdict(set)
    for step in steps:
        neighbours[step["predecessor_id"]].add(step["successor_id"])
        neighbours[step["successor_id"]].add(step["predecessor_id"])
    reached: set[str] = set()
    waiting = [group for group in neighbours if group in wanted]
    while waiting:
        group = waiting.pop()
        if group not in reached:
            reached.add(group)
            waiting += neighbours[group] - reached
    found = [step for step in steps if step["predecessor_id"] in reached]
    return sorted(found, key=lambda step: (str(_day(step)), step["predecessor_id"], step["successor_id"]))


def _order(steps: Sequence[Row]) -> list[str]:
    """The groups from top to bottom: a group stands next to what it came from and what came from it."""
    after: defaultdict[str, list[str]] = defaultdict(list)
    before: defaultdict[str, list[str]] = defaultdict(list)
    for step in steps:
        after[step["predecessor_id"]].append(step["successor_id"])
        before[step["successor_id"]].append(step["predecessor_id"])
    order: dict[str, None] = {}
    waiting = [group for step in reversed(steps) for group in (step["successor_id"], step["predecessor_id"])]
    while waiting:
        group = waiting.pop()
        missing = [other for other in before[group] if other not in order and other not in waiting[-1:]]
        if group in order:
            continue
        order[group] = None
        waiting += [other for other in reversed(after[group]) if other not in order] + missing[::-1]
    return list(order)


def _meeting(steps: Sequence[Row]) -> list[list[Row]]:
    """The steps that end at one group in one month: they share a mark."""
    found: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for step in steps:
        found[(step["successor_id"], str(_day(step))[:7])].append(step)
    return list(found.values())


def _source(steps: Iterable[Row]) -> str:
    return TOLD if any(step["event_id"] for step in steps) else REFERENCE


def _gathering(number: int, steps: Sequence[Row], known: Mapping[str, Event]) -> Gathering:
    """What the mark of these steps opens: each step in words, and the events that tell them."""
    first = _day(steps[0])
    names = ", ".join(dict.fromkeys(step["predecessor_name"] for step in steps))
    events = [known[event_id] for event_id in dict.fromkeys(s["event_id"] for s in steps) if event_id in known]
    notes = [f"{_words(step)} ({REFERENCE}; no article here tells it)" for step in steps if not step["event_id"]]
    title = f"{first.year if first else ''}: {names} → {steps[0]['successor_name']}"
    return Gathering(f"step-{number}", title, notes, events)


def _words(step: Row) -> str:
    days = when({**step, "date_precision": "range"})
    return f"{days}: {step['predecessor_name']} → {step['successor_name']}, {step['step_type']}"


def _mark(gathering: Gathering, steps: Sequence[Row], heights: Mapping[str, int]) -> Row:
    opens_event = len(gathering.events) == 1 and not gathering.notes
    return {
        "opens": gathering.events[0].event_id if opens_event else gathering.anchor,
        "label": f"{gathering.title} ({steps[0]['step_type']}, {_source(steps)})",
        "step": steps[0]["step_type"],
        "source": _source(steps),
        "day": str(_day(steps[0])),
        "to_y": heights[steps[0]["successor_id"]],
    }


def _lines(
    steps: Sequence[Row], heights: Mapping[str, int], names: Mapping[str, str], seen: Mapping[str, Row]
) -> Iterable[Row]:
    """Each group's line: from the first to the last day that a step or an event gives it."""
    days: defaultdict[str, list[date]] = defaultdict(list)
    for step in steps:
        for end in ("predecessor_id", "successor_id"):
            days[step[end]] += [day for day in (step["date_start"], step["date_end"]) if day]
    for group, height in heights.items():
        profile = seen.get(group, {})
        found = days[group] + [day for day in (profile.get("first_seen"), profile.get("last_seen")) if day]
        yield {"name": names[group], "first": str(min(found)), "last": str(max(found)), "y": height}


def _layers() -> alt.LayerChart:
    told = f"datum.source === '{TOLD}'"
    colour = alt.expr(f"{told} ? '{TABLES['mergers'].colour}' : '{MUTED}'")
    shape = alt.Shape("step:N", scale=alt.Scale(domain=list(STEPS), range=list(STEPS.values())), legend=None)
    point = alt.MarkDef(
        type="point", filled=True, size=110, opacity=1, stroke=colour, cursor="pointer",
        fill=alt.expr(f"{told} ? '{TABLES['mergers'].colour}' : '{PAPER}'"), strokeWidth=outline(),
    )  # fmt: skip
    return alt.layer(
        drawn_from("lines")
        .mark_rule(color="#b9b6ab", strokeWidth=3, strokeCap="round", aria=False)
        .encode(x=_time("first"), x2="last:T", y=_height("y")),
        drawn_from("joins")
        .mark_rule(color=colour, strokeWidth=1.6, aria=False)
        .encode(x=_time("day"), y=_height("from_y"), y2="to_y:Q"),
        *_names_of_groups(),
        drawn_from("marks", point).encode(x=_time("day"), y=_height("to_y"), shape=shape, description="label:N"),
    )


def _names_of_groups() -> list[alt.Chart]:
    """A group's name at the beginning of its line; on a narrow screen at the left edge."""
    lines = drawn_from("lines").transform_calculate(
        beside=f"width < {NARROW} ? '' : datum.name", edge=f"width < {NARROW} ? datum.name : ''"
    )
    halo: dict[str, Any] = {"stroke": PAPER, "strokeWidth": 4, "strokeJoin": "round"}
    room = alt.ExprRef(f"width < {NARROW} ? width : width * 0.6")
    align = alt.expr("scale('x', datum.first) > width * 0.6 ? 'right' : 'left'")
    beside = lines.encode(x=_time("first"), y=_height("y"), text="beside:N")
    edge = lines.encode(x=alt.value(0), y=_height("y"), text="edge:N")
    return [
        drawn
        for look in (halo, {})
        for drawn in (
            beside.mark_text(dy=-10, align=align, aria=False, limit=room, **look),
            edge.mark_text(dy=-10, align="left", aria=False, limit=room, **look),
        )
    ]


def _time(field: str) -> alt.X:
    ticks = alt.Axis(title=None, grid=True, tickCount=alt.ExprRef("max(2, width / 90)"), labelOverlap=True, format="%Y")
    return alt.X(f"{field}:T", axis=ticks, scale=alt.Scale(type="utc", nice=False, padding=12))


def _height(field: str) -> alt.Y:
    return alt.Y(f"{field}:Q", scale=None, axis=None)
