"""Sentences and releases in the order and the set phrases of the wires."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

CASES = {
    "a name after the penalty": (
        "A Malian court on Tuesday sentenced to death Musa Dirie, a trader.",
        ["arrests/charge detainer=A_Malian_court detainee=Musa_Dirie precision=day"],
    ),
    "members after the penalty": (
        "The court sentenced to life in prison two members of Boko Haram in May 2018.",
        ["arrests/charge detainee=boko-haram precision=month"],
    ),
    "terms of up to life": (
        "A Tunisian court in May 2018 handed down jail terms of up to life to seven people.",
        ["arrests/charge detainer=A_Tunisian_court detainee=seven_people"],
    ),
    "each of them": (
        "Musa Dirie and a co-defendant were each given 20 years in May 2018.",
        ["arrests/charge detainee=Musa_Dirie+a_co-defendant"],
    ),
    "years": ("Musa Dirie got ten years in May 2018.", ["arrests/charge detainee=Musa_Dirie"]),
    "questioned": (
        "A trader is being questioned at a police station in Garissa.",
        ["arrests/arrest detainee=A_trader place=Garissa"],
    ),
    "questioned by the press": ("A minister was questioned by reporters in Garissa.", []),
    "one person, no date": ("A judge jailed a trader for life.", ["arrests/charge detainee=a_trader"]),
    "somebody's kin": (
        "Prosecutors charged the emir's cousin with theft.",
        ["arrests/charge detainee=the_emir's_cousin"],
    ),
    "some people, no date": ("The court freed the traders.", []),
    "those who were taken": (
        "Gunmen kidnapped nine women in Gao in May 2018.\nThe jihadists let the women go after three days.",
        ["attacks/abduction victim=nine_women", "arrests/release detainee=the_women"],
    ),
    "whom they had held": (
        "The rebels released a soldier they had captured in Gao in May 2018.",
        ["arrests/release detainee=a_soldier", "arrests/arrest detainee=a_soldier place=Gao"],
    ),
    "told of, not held": (
        "The army told a reporter they had captured Gao in May 2018.",
        ["territory/capture holder=malian-armed-forces place=Gao"],
    ),
    "escaped arrest": ("Musa Dirie narrowly escaped arrest in Gao in May 2018.", []),
    "a swap agreed on": ("Israel and Hamas have agreed on a prisoner swap in May 2018.", []),
    "bodies handed over": ("The bodies were handed over to the Red Cross in May 2018.", []),
    "weapons surrendered": ("They surrendered their weapons to the army in May 2018.", []),
    "surrendered to soldiers": (
        "Musa Dirie, a JNIM fighter, surrendered to Malian soldiers in Gao in May 2018.",
        ["arrests/arrest detainer=malian-armed-forces place=Gao"],
    ),
    "one of a movement": (
        "Police arrested a Maoist, Musa Dirie, in Bijapur in May 2018.",
        ["arrests/arrest detainer=Police detainee=cpi-maoist"],
    ),
    "several of a movement": (
        "Police arrested seven Maoists in Bijapur in May 2018.",
        ["arrests/arrest detainee=cpi-maoist"],
    ),
    "identified in an aside": (
        "The suspect, identified as Musa Dirie, 34, was picked up near Gao in May 2018.",
        ["arrests/arrest detainee=Musa_Dirie place=Gao"],
    ),
    "he who was taken": (
        "Gunmen abducted a trader in Gao in May 2018.\nHe was released after a ransom was paid.",
        ["attacks/abduction victim=a_trader", "arrests/release"],
    ),
    "he of whom nothing was told": ("He was released after a ransom was paid.", []),
    "a charge sheet": (
        "Investigators filed a charge sheet against five JMB militants in May 2018.",
        ["arrests/charge detainee=jmb"],
    ),
    "out of a prison": (
        "The trader walked out of prison in Gao in May 2018.",
        ["arrests/release detainee=The_trader place=Gao"],
    ),
    "out of a meeting": ("The trader walked out of a meeting in Gao in May 2018.", []),
    "what broke out": ("Rebels broke off talks in Gao in May 2018.", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_is_told(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)


ONE_ARREST = {
    "Keita was captured in a raid on a house in the town.": ["false", "true"],
    "Keita was detained in Gao in June.": ["false", "false"],
    "Keita was arrested again on 4 June.": ["false", "false"],
    "His brother, Musa Keita, was detained in the town.": ["false", "false"],
}


@pytest.mark.parametrize(("sentence", "again"), ONE_ARREST.items(), ids=list(ONE_ARREST))
def test_one_man_is_arrested_once(sentence: str, again: list[str], lexicon: Lexicon) -> None:
    first = "Malian troops arrested Amadou Keita, a trader, near Mopti on 3 May.\n"
    arrests = [event for event in told(first + sentence, lexicon) if event["table"] == "arrests/arrest"]
    assert [event["again"] for event in arrests] == again


@pytest.mark.parametrize(
    ("sentence", "again"),
    {
        "Musa Keita, a trader, was detained in Kati on Monday.": ["false", "true"],
        "Police also arrested Musa Keita in Kati on Monday.": ["false", "false"],
        "Four men were detained in Kati on Monday.": ["false", "false"],
    }.items(),
)
def test_who_was_arrested_is_named_next(sentence: str, again: list[str], lexicon: Lexicon) -> None:
    first = "Malian police have arrested a rebel commander who was wanted in Niger, two sources said.\n"
    arrests = [event for event in told(first + sentence, lexicon) if event["table"] == "arrests/arrest"]
    assert [event["again"] for event in arrests] == again
    assert arrests[0]["place"] in ("Kati", "Mali")


def test_members_killed_beside_those_arrested_were_not_killed_by_their_group(lexicon: Lexicon) -> None:
    text = "Six members of JNIM were arrested by troops in Gao on Monday while two others were killed."
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert [event.get("perpetrator", "") for event in attacks] == [""]


@pytest.mark.parametrize(
    "text",
    [
        "Musa Keita was arrested in Gao on a warrant for murder.",
        "Musa Keita, a JNIM commander, pleaded not guilty in Gao on Monday.",
    ],
)
def test_courts_tell_of_no_deed_and_of_no_statement(text: str, lexicon: Lexicon) -> None:
    assert not [event for event in told(text, lexicon) if not event["table"].startswith("arrests/")]


def test_what_a_relative_clause_tells_of_a_deed_in_a_phrase(lexicon: Lexicon) -> None:
    text = "A court in Gao jailed three men for their role in bombings in June that killed 38 people."
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert [(event["table"], event["killed"]) for event in attacks] == [("attacks/bombing", "38..38")]


@pytest.mark.parametrize("beside", ["a trader", "a trader from Gao", "a former commander of JNIM"])
def test_who_is_told_of_by_name_and_description(beside: str, lexicon: Lexicon) -> None:
    events = told(f"Police detained Musa Keita, {beside}, who was released in July 2018.", lexicon)
    assert [e["detainee"] for e in events if e["table"].startswith("arrests/")] == ["Musa_Keita", "Musa_Keita"]
