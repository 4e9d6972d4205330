"""No text makes the coder take much longer for a character than ordinary prose does."""

from __future__ import annotations

import gc
from pathlib import Path
from time import process_time

import pytest

from transforms.coding.coder import code_articles
from transforms.coding.lexicon import Lexicon
from transforms.reading.document import read_document
from transforms.reading.registry import read_registry
from transforms.text import Document

ORDINARY = "In March 2018 JNIM attacked the Malian army near Gao, killing 14 men. The group later took Boni. "
HOSTILE = {
    "nested brackets": "(",
    "closing brackets": ")",
    "quotes": "\" ' ",
    "one endless sentence": "and the group attacked the army in Gao ",
    "names in a row": "Boko Haram, ",
    "unknown names in a row": "Ruvelo ",
    "places in a row": "Gao and Kidal, ",
    "bracketed names": "(JNIM (AQIM ",
    "attacks of attacks": "of the attack of the attack on ",
    "appositions": "JNIM, the group, ",
    "pronouns": "it, he, they, ",
    "who says who says": "he said that ",
    "relatives": "which attacked ",
    "what is called what": "the group was called the group ",
    "verbs in a row": "attacked killed bombed ",
    "infinitives": "to attack to kill ",
    "participles": "attacking Gao, killing soldiers, ",
    "dates": "5 May 2015 ",
    "figures": "14 soldiers, ",
    "possessives": "JNIM's ",
}
SIZE = 24_000
LARGE = 100_000
LARGE_ONES = ("nested brackets", "one endless sentence", "names in a row")


@pytest.fixture(scope="module")
def seconds(lexicon: Lexicon):
    registry = read_registry(Path(__file__).parents[3] / "seeds" / "articles.csv")

    def measure(unit: str, size: int) -> float:
        read = read_document("hostile.txt", (unit * (size // len(unit) + 1))[:size].encode(), registry)
        assert isinstance(read, Document)
        gc.collect()
        start = process_time()
        code_articles(read.articles, lexicon)
        return process_time() - start

    measure(ORDINARY, 2_000)
    return measure


@pytest.fixture(scope="module")
def ordinary(seconds) -> float:
    """Seconds for ordinary prose, with room for a busy machine."""
    return max(seconds(ORDINARY, SIZE), seconds(ORDINARY, SIZE))


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_takes_a_small_factor_of_ordinary_text(unit, seconds, ordinary):
    assert seconds(unit, SIZE) <= 15 * ordinary


@pytest.mark.parametrize("unit", [ORDINARY, *(HOSTILE[name] for name in LARGE_ONES)])
def test_four_times_the_text_takes_no_more_than_some_four_times_as_long(unit, seconds):
    assert seconds(unit, LARGE) <= 12 * max(seconds(unit, SIZE), 0.05)
