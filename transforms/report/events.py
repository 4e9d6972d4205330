"""Every event with its words: what a click on a mark opens, and what the charts draw.

Belongs here: joining events, actors, reports and articles. Does not: layout.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from transforms.report.material import Material, Row
from transforms.report.wording import figures, place, sentence_case, when

GROUP_KINDS = frozenset({"group", "faction", "organ", "media", "polity"})
WEB = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class Quote:
    """A place in an article that reports the event."""

    words: str
    source: str
    url: str
    where: str
    rule: str
    is_repeat: bool


@dataclass(frozen=True, slots=True)
class Event:
    """An event as the page shows it."""

    event_id: str
    table: str
    kind: str
    status: str
    scope: str
    title: str
    when: str
    start: date | None
    end: date | None
    place: str
    killed: str
    actors: tuple[tuple[str, str], ...]
    groups: tuple[str, ...]
    quotes: tuple[Quote, ...]
    row: Row

    @property
    def label(self) -> str:
        """One line that names the event."""
        return f"{self.when}: {self.title}"

    @property
    def first_day(self) -> date | None:
        """The day it is drawn from."""
        return self.start or self.end

    @property
    def last_day(self) -> date | None:
        """The day it is drawn to."""
        return self.end or self.start

    def mark(self, **more: Any) -> Row:
        """The row of a chart that draws this event and opens it."""
        return {"opens": self.event_id, "label": self.label, "table": self.table, **more}


def collect(material: Material) -> list[Event]:
    """Every event in order of time, those without a date last."""
    actors, quotes = _by_event(material.rows("event_actors")), _quotes(material)
    kinds = {row["actor_id"]: row["kind"] for row in material.rows("actors")}
    events = [_event(row, actors[row["event_id"]], quotes[row["event_id"]], kinds) for row in material.rows("events")]
    return sorted(events, key=lambda event: (event.first_day or date.max, event.last_day or date.max, event.event_id))


def _event(row: Row, actors: list[Row], quotes: list[Quote], kinds: dict[str, str]) -> Event:
    named = sorted({(str(a["role"]), str(a["actor_name"] or "")) for a in actors})
    groups = {str(a["actor_name"]) for a in actors if kinds.get(a["actor_id"]) in GROUP_KINDS}
    return Event(
        event_id=str(row["event_id"]),
        table=str(row["event_table"]),
        kind=str(row["event_type"]),
        status=str(row["status"]),
        scope=str(row["scope"]),
        title=sentence_case(str(row["summary"] or f"{row['event_type']} ({row['event_table']})")),
        when=when(row),
        start=row["date_start"],
        end=row["date_end"],
        place=place(row),
        killed=figures(row["fatalities_low"], row["fatalities_high"]),
        actors=tuple(named),
        groups=tuple(sorted(groups)),
        quotes=tuple(quotes),
        row=row,
    )


def _by_event(rows: Iterable[Row]) -> defaultdict[str, list[Row]]:
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["event_id"]].append(row)
    return found


def _quotes(material: Material) -> defaultdict[str, list[Quote]]:
    articles = {row["article_id"]: row for row in material.rows("articles")}
    reports = material.rows("event_reports")
    reports.sort(key=lambda row: (bool(row["is_repeat"]), str(row["article_id"]), row["char_start"], row["report_id"]))
    found: defaultdict[str, list[Quote]] = defaultdict(list)
    for row in reports:
        article = articles.get(row["article_id"], {})
        quote = Quote(
            words=" ".join(str(row["quote"]).split()),
            source=citation(article) or str(row["article_id"]),
            url=web_address(article.get("url")),
            where=f"{row['source_file']}, characters {row['char_start']:,} to {row['char_end']:,}",
            rule=str(row["rule_id"]),
            is_repeat=bool(row["is_repeat"]),
        )
        found[row["event_id"]].append(quote)
    return found


def citation(article: Row) -> str:
    """Authors, title, publication and date of an article, as far as they are known."""
    named = [article.get("authors"), article.get("title"), article.get("publication"), published(article)]
    return ", ".join(str(part) for part in named if part)


def published(article: Row) -> str:
    """When the article came out, as exactly as is known; empty when it is not."""
    day, precision = article.get("published_on"), article.get("published_precision")
    if day is None:
        return ""
    words = {"year": f"{day.year}", "month": f"{day:%B} {day.year}"}
    return words.get(str(precision), f"{day.day} {day:%B} {day.year}")


def web_address(url: str | None) -> str:
    """The address when it is one of the web, else nothing: no other scheme becomes a link."""
    return url if url and url.lower().startswith(WEB) else ""
