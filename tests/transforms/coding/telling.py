"""Invented articles for the tests of the coder, and what was coded of them in a line of words each.

An event reads like `attacks/assault reported perpetrator=jnim place=Gao precision=month killed=3..3`;
`matches` compares such a line with a coded event on the fields that the line names.
"""

from __future__ import annotations

from datetime import date

import polars as pl

from transforms.coding.coder import code_articles
from transforms.coding.lexicon import Lexicon
from transforms.schemas import EVENT_TABLES
from transforms.text import Article, Sentence

PUBLISHED = date(2019, 6, 12)


def article(text: str, article_id: str = "invented", published: date | None = PUBLISHED) -> Article:
    """An article whose sentences are the lines of a text; an empty line opens a new paragraph."""
    sentences: list[Sentence] = []
    seen: dict[str, int] = {}
    start = paragraph = 0
    for line in text.splitlines(keepends=True):
        words = line.rstrip("\n")
        if words:
            offsets = range(start, start + len(words))
            repeated = seen.get(words)
            seen.setdefault(words, start)
            sentences.append(
                Sentence(article_id, "invented.txt", len(sentences), "body", words, offsets, paragraph, repeated)
            )
        else:
            paragraph += 1
        start += len(line)
    return Article(
        article_id,
        "invented.txt",
        "",
        published,
        "day" if published else "unknown",
        0,
        len(text),
        tuple(sentences),
        text=text,
    )


def told(text: str, lexicon: Lexicon, published: date | None = PUBLISHED) -> list[dict[str, str]]:
    """The events coded of a text as `{"table": "attacks/assault", "place": "Gao", role: "id+id", ...}`."""
    return events_of(code_articles([article(text, published=published)], lexicon))


def candidates(text: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    """The table and the reason of every trigger of a text that was seen and not coded."""
    rows = code_articles([article(text)], lexicon)["candidates"].to_dicts()
    return [(row["event_table"], row["reason"]) for row in rows]


def events_of(frames: dict[str, pl.DataFrame]) -> list[dict[str, str]]:
    """The events of the coder's frames in the order of tables and text."""
    roles: dict[str, dict[str, set[str]]] = {}
    for row in frames["event_actors"].to_dicts():
        named = row["actor_id"] or row["actor_name"].replace(" ", "_")
        roles.setdefault(row["report_id"], {}).setdefault(row["role"], set()).add(named)
    found = []
    for table in EVENT_TABLES:
        for row in frames[table].to_dicts():
            event = {
                "table": f"{table}/{row['event_type']}",
                "status": row["status"],
                "scope": row["scope"],
                "place": (row["place_name"] or "").replace(" ", "_"),
                "date": span(row["date_start"], row["date_end"]),
                "precision": row["date_precision"],
                "killed": span(row["fatalities_low"], row["fatalities_high"]),
                "quantity": span(row.get("quantity_low"), row.get("quantity_high")),
                "repeat": str(row["is_repeat"]).lower(),
                "again": str(row["refers_to"] is not None).lower(),
            }
            actors = roles.get(row["report_id"], {})
            found.append(event | {role: "+".join(sorted(ids)) for role, ids in actors.items()})
    return found


def span(low: object, high: object) -> str:
    """Two ends as `low..high`, an open end left out; "" when both are open."""
    return "" if low is None and high is None else f"{'' if low is None else low}..{'' if high is None else high}"


def matches(line: str, event: dict[str, str]) -> bool:
    """True when the event has the table, type and every field that the line names."""
    table, *fields = line.split()
    wanted = dict(field.partition("=")[::2] for field in fields)
    return event["table"] == table and all(event.get(name, "") == value for name, value in wanted.items())


def is_told(expected: list[str], events: list[dict[str, str]]) -> bool:
    """True when the events are those expected, one for each line, in any order."""
    left = list(events)
    for line in expected:
        found = next((event for event in left if matches(line, event)), None)
        if found is None:
            return False
        left.remove(found)
    return not left


def shown(events: list[dict[str, str]]) -> str:
    """The events as lines, for the message of a test that fails."""
    lines = (
        " ".join(f"{name}={value}" for name, value in event.items() if value and name != "table") for event in events
    )
    return "\n".join(f"{event['table']} {line}" for event, line in zip(events, lines, strict=True)) or "nothing coded"
