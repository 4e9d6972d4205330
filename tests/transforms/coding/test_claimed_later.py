"""An attack told in one sentence and claimed in the next: one attack, one claim, each of its own day."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import told
from transforms.coding.lexicon import Lexicon

ATTACK = "Gunmen attacked a police post in Gao on Monday, killing two officers.\n"
DAY, NEXT = "2019-06-10..2019-06-10", "2019-06-11..2019-06-11"

CLAIMS = {
    "JNIM claimed responsibility for the attack on Tuesday.": NEXT,
    "JNIM claimed the attack a day later.": NEXT,
    "On Tuesday JNIM claimed the attack.": NEXT,
    "The attack was claimed on Tuesday by JNIM.": NEXT,
    "It was claimed on Tuesday by JNIM.": NEXT,
    "JNIM boasted on Tuesday of the attack.": NEXT,
    "JNIM acknowledged on Tuesday carrying out the attack.": NEXT,
    "JNIM admitted on Tuesday killing the officers.": NEXT,
    "JNIM said on Telegram on Tuesday its fighters had carried out the attack.": NEXT,
    "JNIM released a statement on Tuesday claiming responsibility for the attack.": NEXT,
    "JNIM published a communique on Tuesday in which it claimed the attack.": NEXT,
    "A statement from JNIM claimed responsibility for the attack on Tuesday.": NEXT,
    "JNIM later issued a statement claiming the attack.": "",
    "According to a statement by JNIM, its fighters carried out the attack.": "",
    "JNIM was quick to claim responsibility for the attack.": "",
}


@pytest.mark.parametrize(("claim", "day"), CLAIMS.items(), ids=list(CLAIMS))
def test_a_claim_of_the_attack_before(claim: str, day: str, lexicon: Lexicon) -> None:
    events = told(ATTACK + claim, lexicon)
    attacks = [event for event in events if event["table"].startswith("attacks/")]
    said = [event for event in events if event["table"].startswith("statements/")]
    assert [(event["date"], event["claimant"]) for event in attacks if event["again"] == "false"] == [(DAY, "jnim")]
    assert [(event["table"], event["date"], event["speaker"]) for event in said] == [("statements/claim", day, "jnim")]
    assert not [event for event in events if event["table"].startswith("leadership/")]


@pytest.mark.parametrize(
    "sentence",
    [
        "JNIM said on Tuesday it had attacked a base in Kidal on Monday.",
        "JNIM claimed an attack in Kidal on Tuesday.",
        "JNIM claimed responsibility for the attack on a convoy near Kidal on Tuesday.",
    ],
)
def test_another_attack_stays_another(sentence: str, lexicon: Lexicon) -> None:
    attacks = [event for event in told(ATTACK + sentence, lexicon) if event["table"].startswith("attacks/")]
    assert [event["again"] for event in attacks] == ["false", "false"]


def test_what_is_claimed_of_others_is_no_claim(lexicon: Lexicon) -> None:
    events = told("It was claimed on Tuesday by JNIM that the army had shelled Kidal on Monday.", lexicon)
    assert [e["table"] for e in events if e["table"].startswith("statements/")] == ["statements/announcement"]


def test_who_takes_responsibility_comes_to_no_office(lexicon: Lexicon) -> None:
    text = ATTACK + "JNIM's spokesman Sidi Bah took responsibility for the attack on Tuesday."
    assert not [event for event in told(text, lexicon) if event["table"].startswith("leadership/")]


def test_who_claims_tells_more_of_it(lexicon: Lexicon) -> None:
    text = "JNIM, which claimed responsibility for the attack in Gao on Monday, said it had killed 12 soldiers."
    events = told(text, lexicon)
    assert [(e["table"], e["date"]) for e in events] == [("attacks/assault", DAY), ("statements/claim", DAY)]
    assert events[0]["killed"] == "12..12"


@pytest.mark.parametrize(
    ("text", "statuses"),
    {
        "The Taliban denied killing 12 people in Kunduz on Monday.": ["alleged"],
        "The Taliban denied attacking the village of Boni on Monday.": ["alleged"],
        "The Taliban denied killing civilians.": [],
        "The Taliban stopped killing civilians in Kunduz on Monday.": [],
    }.items(),
)
def test_what_is_denied_is_alleged(text: str, statuses: list[str], lexicon: Lexicon) -> None:
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert [event["status"] for event in attacks] == statuses
