"""Reading takes time in proportion to the length of the text, also of hostile text."""

import time

import pytest

from transforms.text import Document

HOSTILE = {
    "one line": "The patrol reached the ford at dawn, and nobody was hurt. ",
    "one word": "a",
    "single letters": "a ",
    "stops": ". ",
    "quotes": "a'",
    "brackets": "(",
    "hyphens": "ab-\n",
    "short lines": "word\n",
    "numbers": "word1 ",
    "footnotes": "a Word.a\n\n",
    "citations": "12 Word.\n",
    "capitals": "A b ",
    "addresses": "http://a.b/",
}


def _seconds(read, text: str) -> float:
    begin = time.perf_counter()
    assert isinstance(read(text), Document)
    return time.perf_counter() - begin


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_grows_with_length(read, unit):
    small, large = unit * (20_000 // len(unit)), unit * (160_000 // len(unit))
    _seconds(read, small)

    assert _seconds(read, large) < 25 * max(_seconds(read, small), 0.01)


def test_a_line_of_five_megabytes_is_read_and_bounded(read):
    text = "The patrol reached the ford at dawn " * 140_000
    document = read(text)

    assert isinstance(document, Document)
    assert max(len(s.text) for s in document.articles[0].sentences) <= 2000
