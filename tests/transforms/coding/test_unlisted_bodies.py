"""Armed bodies no dictionary has, and those who leave a group in a body."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

CASES = {
    "named, with its creation": (
        "A hitherto unknown group, the Macina Defence Front, announced its creation in May 2018.",
        ["mergers/formation result=Macina_Defence_Front precision=month"],
    ),
    "calling itself": (
        "A new armed group calling itself the Liberation Army of Kivu emerged in Masisi in May 2018.",
        ["mergers/formation result=Liberation_Army_of_Kivu place=Masisi"],
    ),
    "described": (
        "A new rebel coalition was unveiled in Nairobi in May 2018.",
        ["mergers/formation result=A_new_rebel_coalition place=Nairobi"],
    ),
    "a council": ("The Trade Council announced its creation in May 2018.", []),
    "whose creation": ("JNIM's creation in March 2017 was a surprise.", ["mergers/formation result=jnim"]),
    "a pact of two": (
        "Ansaru and JNIM reached an agreement in May 2018.",
        ["mergers/alliance initiator=ansaru+jnim precision=month"],
    ),
    "a pact of one": ("Ansaru signed an agreement in May 2018.", []),
    "men of a group": (
        "Several ISGS fighters defected to JNIM in 2019.",
        ["mergers/split counterpart=isgs result=jnim initiator=Several_ISGS_fighters"],
    ),
    "a faction of a group": (
        "A faction of the FDLR split off in 2016 to become the CNRD.",
        ["mergers/split counterpart=fdlr initiator=A_faction precision=year"],
    ),
    "men led by somebody": (
        "A group of 40 al-Shabaab fighters led by Musa Dirie broke away in May 2018.",
        ["mergers/split counterpart=al-shabaab initiator=Musa_Dirie"],
    ),
    "born of a split within": (
        "ISGS was born of a split within al-Mourabitoun in May 2015.",
        ["mergers/split initiator=isgs counterpart=al-murabitun"],
    ),
    "a split before a clause": (
        "JNIM split after its emir swore loyalty to the Islamic State in May 2015.",
        ["mergers/split initiator=jnim", "mergers/pledge counterpart=islamic-state"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_is_told(text, expected, lexicon):
    events = [event for event in told(text, lexicon) if event["table"].startswith("mergers")]
    assert is_told(expected, events), shown(events)
