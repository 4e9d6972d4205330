"""What a report quotes: enough words to see what it reports."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import article
from transforms.coding.coder import code_articles
from transforms.coding.lexicon import Lexicon

QUOTED = {
    "a noun alone: the clause around it": (
        "JNIM denied it on 3 May 2018, and the letter angered Bamako.",
        "statements",
        "the letter angered Bamako",
    ),
    "an infinitive: the verb it hangs on": (
        "Boko Haram tried to storm the base at Dikwa on 3 May 2018, the army said.",
        "attacks",
        "Boko Haram tried to storm the base at Dikwa on 3 May 2018",
    ),
    "an infinitive: the noun it completes": (
        "Police foiled a plot to bomb a church in Cairo on 3 May 2018.",
        "attacks",
        "Police foiled a plot to bomb a church in Cairo on 3 May 2018",
    ),
    "a second event without its verb: the first one's verb too": (
        "A mosque in Gao was raided in May 2018 and another in Kidal in June 2018; the army looked on.",
        "attacks",
        "A mosque in Gao was raided in May 2018 and another in Kidal in June 2018",
    ),
    "a clause of its own: nothing more": (
        "JNIM attacked a base in Gao on 3 May 2018, while the army looked on.",
        "attacks",
        "JNIM attacked a base in Gao on 3 May 2018",
    ),
}


@pytest.mark.parametrize(("text", "table", "expected"), QUOTED.values(), ids=QUOTED)
def test_a_report_quotes_enough_to_be_read(text: str, table: str, expected: str, lexicon: Lexicon) -> None:
    assert expected in code_articles([article(text)], lexicon)[table]["quote"].to_list()
