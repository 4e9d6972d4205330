"""Who claims an attack, in whatever words, and whose strike from afar it was."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import told
from transforms.coding.lexicon import Lexicon

CLAIMANTS = {
    "The council lost seven men near Manbij on Monday, an attack claimed by the Islamic State.": ["islamic-state"],
    "JNIM published on 6 June a statement claiming an ambush of an army convoy near Diabaly on 3 June.": ["jnim"],
    "Al-Shabaab said its men had carried out the attack on a hotel in Nairobi on Tuesday.": ["al-shabaab"],
    "The Taliban said they had killed 12 soldiers in Sangin on Monday.": ["taliban"],
    "The Taliban said the army had killed 12 villagers in Sangin on Monday.": [""],
    "The Malian army said it had killed 12 militants near Kidal on Monday.": [""],
    "Gunmen killed 12 people in Gao on 3 June.\nThe Islamic State boasted of the killing.": [
        "islamic-state",
        "islamic-state",
    ],
    "JNIM acknowledged the killing of its emir, Musa Keita, in Gao on 3 June.": [""],
    "A bomb killed 12 in Baghdad on Monday.\nA claim of responsibility was issued by the Islamic State.": [
        "islamic-state"
    ],
    "A bomb killed 12 in Baghdad on Monday.\nA statement in the name of JNIM took credit for it.": ["jnim"],
    "A bomb killed 11 in Kunduz on Friday.\nA car bomb killed 9 in Kabul on Friday.\n"
    "Both attacks were claimed by ISIS-K.": ["iskp", "iskp", "iskp"],
}

DOERS = {
    "French airstrikes killed 12 jihadists near Gao on Monday.": "french-forces",
    "French troops killed 12 jihadists near Gao on Monday.": "french-forces",
    "Keita was killed in an American raid near Kunduz in November 2001.": "united-states",
    "An American drone fired a missile at a car in Miran Shah on Monday.": "united-states",
    "Bamako's troops killed 12 jihadists near Gao on Monday.": "malian-armed-forces",
    "Moscow's air force bombed Idlib on Monday.": "russia",
    "Troops from Bamako killed 12 jihadists near Gao on Monday.": "Troops",
    "U.S. troops killed 12 jihadists near Gao on Monday.": "us-armed-forces",
}


@pytest.mark.parametrize(("text", "claimants"), CLAIMANTS.items(), ids=list(CLAIMANTS))
def test_claimants(text: str, claimants: list[str], lexicon: Lexicon) -> None:
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert [event.get("claimant", "") for event in attacks if event["again"] == "false" or event.get("claimant")] == (
        claimants
    )


@pytest.mark.parametrize(("text", "doer"), DOERS.items(), ids=list(DOERS))
def test_american_strikes_may_be_an_agencys(text: str, doer: str, lexicon: Lexicon) -> None:
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert [event.get("perpetrator") for event in attacks] == [doer]


@pytest.mark.parametrize(
    ("said", "table"),
    {
        "Al-Qaida announced on 3 February that it had cut JNIM off.": "statements/announcement",
        "JNIM announced on 3 February that it had cut the power line to Gao.": "statements/claim",
        "Al-Shabaab told Reuters on 3 February it was behind the raid on Garissa.": "statements/claim",
        "The Taliban said on 3 February that a woman had blown herself up at a base in Khost.": "statements/claim",
        "The Islamic State carried out the attack in Nice, its Amaq agency said on 3 February.": "statements/claim",
        "The attacker in Nice was a soldier of the Islamic State, Amaq said on 3 February.": "statements/claim",
        "The Islamic State claimed the attack in Nice on 3 February, its Amaq agency said.": "statements/claim",
        "The attacker in Nice was a Tunisian, Amaq said on 3 February.": "statements/announcement",
        "A group calling itself Brigade of the Free claimed the attack in Nice on 3 February.": "statements/claim",
        "The Taliban said on 3 February that a woman had been killed at a base in Khost.": "statements/announcement",
    }.items(),
)
def test_a_deed_is_a_verb_with_all_its_words(said: str, table: str, lexicon: Lexicon) -> None:
    assert [e["table"] for e in told(said, lexicon) if e["table"].startswith("statements/")] == [table]


def test_a_network_is_not_attacked(lexicon: Lexicon) -> None:
    text = "JNIM condemned the attack on Twitter on 3 February."
    assert not [event for event in told(text, lexicon) if "Twitter" in event.get("target", "")]


def test_own_losses_are_of_the_own_attack(lexicon: Lexicon) -> None:
    text = "Statement by JNIM: Our fighters attacked a convoy near Konna on Monday.\nWe lost two fighters."
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert [event["again"] for event in attacks] == ["false", "true"]


def test_who_returns_to_his_positions_rejoins_nobody(lexicon: Lexicon) -> None:
    text = "Fighters of JNIM attacked a post in Gao on Monday and returned safely to their positions."
    assert not [event for event in told(text, lexicon) if event["table"].startswith("mergers/")]


def test_a_truce_for_a_month_is_not_declared_in_it(lexicon: Lexicon) -> None:
    said = told("The ELN declared a ceasefire for the month of April.", lexicon)
    assert [event["date"] for event in said] == [""]


SPOKEN_FOR = {
    "the group of an office": (
        "The Pakistani Taliban spokesman, Musa Keita, told AFP that the group had shot a teacher in Swat on Monday.",
        "ttp",
    ),
    "his men": (
        "Ansar al-Islam's spokesman claimed that his men had carried out the ambush in Djibo on Monday.",
        "ansar-al-islam",
    ),
    "a press office": (
        'Harakat Shabaab al-Mujahideen Press Office: "The mujahideen attacked a convoy in Afgoye on Monday."',
        "al-shabaab",
    ),
}


@pytest.mark.parametrize(("text", "group"), SPOKEN_FOR.values(), ids=SPOKEN_FOR)
def test_whose_deed_a_spokesman_tells(text: str, group: str, lexicon: Lexicon) -> None:
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert [event["perpetrator"] for event in attacks] == [group]


def test_missiles_launched_are_claimed(lexicon: Lexicon) -> None:
    text = "On 3 March the Houthis said the rebels had launched a missile at an oil depot in Jeddah."
    assert [e["table"] for e in told(text, lexicon) if e["table"].startswith("statements/")] == ["statements/claim"]


def test_a_letter_and_who_signed_it_are_one_statement(lexicon: Lexicon) -> None:
    text = "The M23 said in a communique signed by its spokesman Lawrence Kanyuka on 7 March that it would leave."
    said = [event for event in told(text, lexicon) if event["table"].startswith("statements/")]
    assert [event["date"] for event in said] == ["2019-03-07..2019-03-07"]


def test_whom_the_accused_blame_is_alleged(lexicon: Lexicon) -> None:
    text = "The FDLR denied any role in the killing of Musa Keita near Goma on 22 February and blamed the army."
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert [event["status"] for event in attacks] == ["alleged"]


def test_what_is_said_next_was_said_when_he_spoke(lexicon: Lexicon) -> None:
    text = (
        "The PKK on Tuesday claimed the bombing that killed 11 officers in Cizre on 3 June.\n"
        "In a statement, the PKK warned civilians to stay away."
    )
    said = [event for event in told(text, lexicon) if event["table"].startswith("statements/")]
    assert {event["date"] for event in said} == {"2019-06-11..2019-06-11"}
