"""The coder: a batch of articles in, frames of event reports out.

Belongs here: one article after another, and the rows of the raw tables.
Does not: files, processes, databases (`orchestration`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import polars as pl

from transforms.coding import rows
from transforms.coding.analysis import analyse, scan
from transforms.coding.attacks.authorship import NamedGroups, attribute_to_topic
from transforms.coding.attacks.own_deeds import claim_own_deeds
from transforms.coding.attacks.own_forces import Operations
from transforms.coding.drafts import Draft
from transforms.coding.how_many import strength
from transforms.coding.items import numbered
from transforms.coding.lexicon import Lexicon
from transforms.coding.sentence_coder import code_sentence
from transforms.coding.tally import Tally
from transforms.coding.when.timeline import Timeline
from transforms.coding.where.home_countries import home_weights
from transforms.coding.where.placing import Placer
from transforms.coding.where.rubrics import entries
from transforms.coding.who.authors import authors_of
from transforms.coding.who.cast import strike_out
from transforms.coding.who.names_of_the_time import name_as_of_then
from transforms.coding.who.participants import Resolver
from transforms.coding.who.quotations import quoted_bodies
from transforms.names.resolution import country_weights
from transforms.schemas import EVENT_TABLES, frame
from transforms.text import Article

_ANNOTATIONS = ("event_actors", "mentions", "candidates", "unresolved_names", "places", "stage_counts")


def code_articles(articles: Sequence[Article], lexicon: Lexicon) -> dict[str, pl.DataFrame]:
    """The rows of the eight event tables and of the tables beside them, by table name.

    Pure: the result depends on the articles and the lexicon alone, and a batch codes each article as
    if it were alone.
    """
    collected: dict[str, list[dict[str, object]]] = {name: [] for name in (*EVENT_TABLES, *_ANNOTATIONS)}
    place_ids: set[str] = set()
    for article in articles:
        _code_article(article, lexicon, collected, place_ids)
    collected["places"] = rows.place_rows(place_ids, lexicon)
    return {name: frame(name, found) for name, found in collected.items()}


def _code_article(
    article: Article, lexicon: Lexicon, collected: dict[str, list[dict[str, object]]], place_ids: set[str]
) -> None:
    resolver = Resolver(lexicon, article.published)
    timeline = Timeline(article.published, article.published_precision)
    writer = rows.RowWriter(article, lexicon, collected, place_ids)
    tally = Tally(article)
    scans = {s.ordinal: scan(s, lexicon) for s in article.sentences if s.repeat_of is None}
    countries = country_weights(lexicon.places, (m for scanned in scans.values() for m in scanned.places))
    homes = countries or home_weights(scans.values(), lexicon)
    at_home = max(homes, key=lambda code: homes[code], default="")
    placer = Placer(lexicon, countries, entries(scans.values()), at_home)
    items = numbered(article.sentences)
    groups, operations = NamedGroups(items), Operations()
    texts = list(scans.values())
    resolver.authors = authors_of(texts, lexicon, at_home)
    resolver.quoted = quoted_bodies(texts, lexicon, at_home)
    drafts: list[Draft] = []
    first_reports: dict[int, list[Draft]] = {}
    pending: list[Callable[[], None]] = []
    for sentence in article.sentences:
        if sentence.repeat_of is not None:
            pending.append(partial(writer.repeat, sentence, first_reports.get(sentence.repeat_of, [])))
            tally.sentence("repeat")
            continue
        analysis = analyse(scans.pop(sentence.ordinal), lexicon, homes, placer.nearby)
        if items.get(sentence.ordinal, 0) > items.get(sentence.ordinal - 1, 0):
            timeline.open_item(sentence)
            resolver.discourse.forget_antecedents()
        timeline.begin(analysis, drafts)
        placer.begin(analysis)
        resolver.begin(analysis, timeline.interval(), placer.country(analysis) or at_home)
        groups.see(analysis, resolver)
        coded, rejected, seen = code_sentence(analysis, resolver, timeline, placer, drafts, operations)
        replaced: list[Draft] = []
        figures, uncounted = strength.strength_drafts(analysis, resolver, timeline, placer, drafts)
        if figures or uncounted:
            replaced = [made for made in rejected if made.event_table == "strength"]
            rejected = [made for made in rejected if made.event_table != "strength"] + uncounted
        coded.extend(figures)
        tally.sentence("coded once")
        tally.triggers(seen, coded, rejected, replaced)
        pending.append(partial(writer.write, analysis, coded, rejected))
        first_reports[sentence.char_start] = coded
        drafts.extend(coded)
        timeline.end(analysis)
        placer.end(analysis)
    attribute_to_topic(drafts, groups, lexicon, resolver.authors)
    claim_own_deeds(drafts, resolver.authors, lexicon)
    strike_out(drafts)
    name_as_of_then(drafts, lexicon)
    for write in pending:
        write()
    collected["stage_counts"] += tally.rows()
