"""Writes drafts and mentions as rows of the raw tables.

Belongs here: ids, spans, quotes, columns. Does not: any decision about an event.
"""

from __future__ import annotations

from hashlib import sha256

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.how_many.casualties import extent
from transforms.coding.lexicon import Lexicon
from transforms.coding.quoting import quoted
from transforms.coding.where.placed import as_written
from transforms.grammar.groups import Group
from transforms.names.place import Place
from transforms.text import Article, Sentence

Row = dict[str, object]


class RowWriter:
    """Collects the rows of one article."""

    def __init__(self, article: Article, lexicon: Lexicon, collected: dict[str, list[Row]], places: set[str]) -> None:
        self.article = article
        self.lexicon = lexicon
        self.text = article.text
        self.collected = collected
        self.places = places
        self._ids: set[str] = set()
        self._written: dict[str, str] = {}

    def write(self, analysis: Analysis, coded: list[Draft], rejected: list[Draft]) -> None:
        """The rows of one sentence."""
        for mention in analysis.places:
            first, last = analysis.tokens[mention.start].start, analysis.tokens[mention.end - 1].end
            if name := as_written(analysis.sentence.text, first, last, mention):
                self._written[mention.place.place_id] = name
        for draft in coded:
            self._report(draft, analysis.sentence)
        for draft in rejected:
            self.collected["candidates"].append(self._candidate(draft))
        self._mentions(analysis)

    def repeat(self, sentence: Sentence, originals: list[Draft]) -> None:
        """The reports of a sentence that stands twice, at the place of the repeat."""
        for original in originals:
            start, end = sentence.char_start, sentence.char_end
            row = self._columns(original, sentence, start, end)
            row["report_id"] = self._id(original, start, end)
            row |= {"is_repeat": True, "refers_to": original.report_id, "date_char_start": None, "date_char_end": None,
                    "place_char_start": None, "place_char_end": None}  # fmt: skip
            self.collected[original.event_table].append(row)
            self._actors(original, str(row["report_id"]), sentence, repeated=True)

    def _report(self, draft: Draft, sentence: Sentence) -> None:
        first, last = quoted(draft)
        tokens = draft.analysis.tokens
        start, end = sentence.span(tokens[first].start, tokens[last - 1].end)
        draft.report_id = self._id(draft, start, end)
        row = self._columns(draft, sentence, start, end)
        row |= {
            "report_id": draft.report_id,
            "is_repeat": False,
            "refers_to": (draft.refers_to.report_id or None) if draft.refers_to else None,
        }
        self.collected[draft.event_table].append(row)
        self._actors(draft, draft.report_id, sentence, repeated=False)

    def _columns(self, draft: Draft, sentence: Sentence, start: int, end: int) -> Row:
        place = self.lexicon.places.place(draft.place_id) if draft.place_id else None
        if place is not None:
            self.places.add(place.place_id)
        date, mention = draft.date, draft.date_mention
        known_date = date if date is not None and date.precision != "unknown" else None
        row: Row = {
            "article_id": self.article.article_id, "source_file": self.article.source_file,
            "sentence_ordinal": sentence.ordinal, "char_start": start, "char_end": end,
            "quote": self.text[start:end], "event_type": draft.event_type, "status": draft.status,
            "scope": draft.scope,
            "date_start": known_date.date_start if known_date else None,
            "date_end": known_date.date_end if known_date else None,
            "date_precision": known_date.precision if known_date else "unknown",
            "date_text": mention.text if mention and known_date else None,
            "date_rule": known_date.rule if known_date else None,
            "place_id": draft.place_id, "place_name": self._written.get(place.place_id, place.name) if place else None,
            "country": (place.country or None) if place else None, "place_rule": draft.place_rule if place else None,
            "fatalities_low": draft.fatalities[0], "fatalities_high": draft.fatalities[1],
            "trigger_id": draft.instance.trigger.trigger_id, "rule_id": draft.rule,
        }  # fmt: skip
        row["date_char_start"] = row["date_char_end"] = row["place_char_start"] = row["place_char_end"] = row[
            "place_text"
        ] = None
        if mention is not None and known_date is not None:
            row["date_char_start"], row["date_char_end"] = draft.analysis.sentence.span(mention.start, mention.end)
        if draft.place_span is not None and place is not None:
            tokens = draft.analysis.tokens
            first, last = tokens[draft.place_span[0]].start, tokens[draft.place_span[1] - 1].end
            row["place_text"] = draft.analysis.sentence.text[first:last]
            row["place_char_start"], row["place_char_end"] = draft.analysis.sentence.span(first, last)
        if draft.event_table == "strength":
            low, high = draft.quantity or (None, None)
            row |= {"quantity_low": low, "quantity_high": high, "unit": draft.unit}
        return row

    def _actors(self, draft: Draft, report_id: str, sentence: Sentence, repeated: bool) -> None:
        for role, participants in draft.roles.items():
            for participant in participants:
                start, end = (
                    (sentence.char_start, sentence.char_end)
                    if repeated
                    else (participant.told_in or draft.analysis.sentence).span(participant.start, participant.end)
                )
                self.collected["event_actors"].append({
                    "report_id": report_id, "event_table": draft.event_table, "role": role,
                    "actor_id": participant.actor_id, "actor_name": participant.name, "actor_text": participant.text,
                    "char_start": start, "char_end": end, "resolution": participant.resolution,
                })  # fmt: skip

    def _candidate(self, draft: Draft) -> Row:
        tokens, sentence = draft.analysis.tokens, draft.analysis.sentence
        first, last = extent(draft)
        start, end = sentence.span(tokens[first].start, tokens[last - 1].end)
        return {
            "article_id": self.article.article_id, "source_file": self.article.source_file, "char_start": start,
            "char_end": end, "quote": self.text[start:end], "event_table": draft.event_table,
            "event_type": draft.event_type, "trigger_id": draft.instance.trigger.trigger_id, "reason": draft.reason,
        }  # fmt: skip

    def _mentions(self, analysis: Analysis) -> None:
        for name in analysis.names:
            if name.aliases:
                self._mention(analysis, "actor", name.start, name.end, name.aliases[0].actor_id)
        for placed in analysis.places:
            self._mention(analysis, "place", placed.start, placed.end, placed.place.place_id)
            self.places.add(placed.place.place_id)
            if placed.rule == "text":
                tokens = analysis.tokens
                self._unresolved(analysis, tokens[placed.start].start, tokens[placed.end - 1].end, "place")
        for date in analysis.dates:
            self._add_mention("date", *analysis.sentence.span(date.start, date.end), None)
        for figure in analysis.figures:
            span = analysis.sentence.span(figure.start, figure.end)
            self._add_mention("figure", *span, f"{figure.low}..{figure.high}")
        for group in analysis.groups:
            if group.kind == "NP" and is_unknown_name(analysis, group):
                first = group.head
                while first > group.start and analysis.tokens[first - 1].tag == "NNP":
                    first -= 1
                self._unresolved(analysis, analysis.tokens[first].start, analysis.tokens[group.head].end, "unknown")

    def _unresolved(self, analysis: Analysis, first: int, last: int, kind: str) -> None:
        """A name that no dictionary has, from character `first` to `last` of the sentence."""
        start, end = analysis.sentence.span(first, last)
        self.collected["unresolved_names"].append({
            "article_id": self.article.article_id, "source_file": self.article.source_file,
            "char_start": start, "char_end": end, "name": " ".join(self.text[start:end].split()), "kind": kind,
        })  # fmt: skip

    def _mention(self, analysis: Analysis, kind: str, first: int, last: int, mention_id: str | None) -> None:
        start, end = analysis.sentence.span(analysis.tokens[first].start, analysis.tokens[last - 1].end)
        self._add_mention(kind, start, end, mention_id)

    def _add_mention(self, kind: str, start: int, end: int, mention_id: str | None) -> None:
        self.collected["mentions"].append({
            "article_id": self.article.article_id, "source_file": self.article.source_file, "char_start": start,
            "char_end": end, "kind": kind, "mention_id": mention_id, "text": self.text[start:end],
        })  # fmt: skip

    def _id(self, draft: Draft, start: int, end: int) -> str:
        trigger = draft.analysis.tokens[draft.instance.head].start
        article = self.article.identity or self.article.article_id
        key = f"{article}|{draft.event_table}|{start}|{end}|{draft.event_type}|{trigger}"
        found, number = _hash(key), 0
        while found in self._ids:
            number += 1
            found = _hash(f"{key}|{number}")
        self._ids.add(found)
        return found


def _hash(key: str) -> str:
    return "r_" + sha256(key.encode()).hexdigest()[:16]


def is_unknown_name(analysis: Analysis, group: Group) -> bool:
    """True for a noun group whose head is a capitalised word that no dictionary knows."""
    token = analysis.tokens[group.head]
    if token.tag != "NNP" or not token.is_capitalised or not token.text[0].isalpha():
        return False
    if any(m.start <= group.head < m.end for m in analysis.names) or any(
        p.start <= group.head < p.end for p in analysis.places
    ):
        return False
    return group.head > 0 or group.end - group.start > 1


def place_rows(place_ids: set[str], lexicon: Lexicon) -> list[Row]:
    """The rows of `raw.places` for the places a batch used, and all that holds them."""
    wanted = set(place_ids)
    for place_id in place_ids:
        wanted |= set(lexicon.places.ancestors(place_id))
    return [_place_row(lexicon.places.place(place_id)) for place_id in sorted(wanted)]


def _place_row(place: Place) -> Row:
    return {
        "place_id": place.place_id, "place_name": place.name, "kind": place.kind, "country": place.country or None,
        "country_code": place.country_code or None, "admin1": place.admin1 or None, "latitude": place.latitude,
        "longitude": place.longitude, "geo_precision": place.geo_precision, "source": place.source,
    }  # fmt: skip
