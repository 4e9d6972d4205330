"""Reading takes time in proportion to the length of the text, also of hostile text."""

import pytest

from tests.cost import seconds
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


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_grows_with_length(read, unit):
    small, large = unit * (20_000 // len(unit)), unit * (160_000 // len(unit))
    assert isinstance(read(large), Document)
    assert seconds(read, large) < 25 * max(seconds(read, small), 0.01)


def test_a_line_of_five_megabytes_is_read_and_bounded(read):
    text = "The patrol reached the ford at dawn " * 140_000
    document = read(text)

    assert isinstance(document, Document)
    assert max(len(s.text) for s in document.articles[0].sentences) <= 2000
