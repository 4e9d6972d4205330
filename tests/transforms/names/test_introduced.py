"""Names that a text introduces with an abbreviation of its own."""

from __future__ import annotations

import pytest

from transforms.grammar.tokens import tokenize
from transforms.names.introduced import introduced

CASES = {
    "by its initials": (
        "Fighters of the Front for Rebirth and Liberation (FRL) left.",
        "Front for Rebirth and Liberation",
    ),
    "joining words give letters": ("The Party of the Poor of Kivu (POPK) met.", "Party of the Poor of Kivu"),
    "behind another body": ("Ansaru and the Eastern Mountain Army (EMA) met.", "Eastern Mountain Army"),
    "parted by a preposition": ("The Front for Change in Chad (FACT) met.", ""),
    "capitals that call themselves a body": ("The United Front of Tessalit (FUT) met.", "United Front of Tessalit"),
    "no body, other letters": ("They met in Addis Ababa (FRL) again.", ""),
    "a remark": ("The army (but not the police) left.", ""),
    "a number": ("The Eastern Mountain Army (300) left.", ""),
    "one word": ("The Brigade (B) left, the Brigades (BB) did not.", ""),
}


@pytest.mark.parametrize(("text", "name"), CASES.values(), ids=CASES)
def test_how_far_the_name_goes(text, name):
    words = [token.text for token in tokenize(text)]
    assert [" ".join(words[found.start : found.end]) for found in introduced(words)] == ([name] if name else [])
