"""When and where an attack was, told in a sentence of its own; names beside a name; a verb after a year."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import told
from transforms.coding.lexicon import Lexicon

SHOT = "Gunmen shot three herders.\n"
TOLD = {
    SHOT + "This happened Monday in Bujumbura.": ("Bujumbura", "2019-06-10..2019-06-10"),
    SHOT + "The incident occurred on Monday in Bujumbura.": ("Bujumbura", "2019-06-10..2019-06-10"),
    SHOT + "It did not happen on Monday in Bujumbura.": ("", ""),
    SHOT + "The wedding took place on Monday in Bujumbura.": ("", ""),
}


@pytest.mark.parametrize(("text", "when_and_where"), TOLD.items(), ids=list(TOLD))
def test_an_attack_takes_what_the_next_sentence_tells(
    text: str, when_and_where: tuple[str, str], lexicon: Lexicon
) -> None:
    (attack,) = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert (attack["place"], attack["date"]) == when_and_where


def test_a_person_has_one_name_and_a_verb_may_follow_a_year(lexicon: Lexicon) -> None:
    (attack,) = told("A drone strike near Kunyo on 24 February 2017 killed Bashir Keita alias Qorgab.", lexicon)
    assert (attack["victim"], attack["killed"], attack["date"]) == ("Bashir_Keita", "1..1", "2017-02-24..2017-02-24")
