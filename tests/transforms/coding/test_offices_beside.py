"""Offices of those named beside others: successors, predecessors, founders, names before offices of several words."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

OFFICES = {
    "after he was killed": (
        "JNIM named Musa Keita emir on Monday after Sidi Bah was killed in an air strike in May.",
        [
            "leadership/appointment person=Musa_Keita group=jnim precision=day",
            "leadership/death person=Sidi_Bah group=jnim precision=month",
        ],
    ),
    "following his death": (
        "Musa Keita became emir of JNIM following the death of Sidi Bah.",
        ["leadership/appointment person=Musa_Keita group=jnim", "leadership/death person=Sidi_Bah group=jnim"],
    ),
    "succeeded in the next sentence": (
        "Sidi Bah was killed in an air strike near Gao on Monday.\nHe was succeeded by Musa Keita as emir of JNIM.",
        [
            "leadership/appointment person=Musa_Keita group=jnim",
            "leadership/death person=Sidi_Bah group=jnim place=Gao precision=day",
        ],
    ),
    "replacing one who was killed": (
        "JNIM named Musa Keita emir on Monday, replacing Sidi Bah, killed in a raid in May.",
        [
            "leadership/appointment person=Musa_Keita group=jnim precision=day",
            "leadership/death person=Sidi_Bah group=jnim precision=month",
        ],
    ),
    "replaced one who was killed, as emir": (
        "Musa Keita replaced Sidi Bah, killed in May, as emir of JNIM.",
        [
            "leadership/appointment person=Musa_Keita group=jnim",
            "leadership/death person=Sidi_Bah group=jnim precision=month",
        ],
    ),
    "named after somebody else was killed": (
        "JNIM named Musa Keita emir on Monday after 12 villagers were killed in May.",
        ["leadership/appointment person=Musa_Keita group=jnim"],
    ),
    "confirmed and named": (
        "JNIM confirmed on Monday that its emir, Sidi Bah, had been killed and named Musa Keita as his successor.",
        [
            "leadership/appointment person=Musa_Keita group=jnim agent=jnim",
            "leadership/death person=Sidi_Bah group=jnim",
        ],
    ),
    "has led it since": (
        "Musa Keita has led JNIM since May 2018.",
        ["leadership/appointment person=Musa_Keita group=jnim date=2018-05-01.."],
    ),
    "chief of it": (
        "Musa Keita stepped down as chief of JNIM on Monday.",
        ["leadership/removal person=Musa_Keita group=jnim"],
    ),
    "a successor by name": (
        "Musa Keita, emir of JNIM, died on 13 May 2018.\nHis successor, Sidi Bah, raided Gao on 17 August 2018.",
        [
            "leadership/death person=Musa_Keita group=jnim precision=day",
            "leadership/appointment person=Sidi_Bah group=jnim precision=unknown",
        ],
    ),
    "a successor named later": (
        "Musa Keita, emir of JNIM, died on 13 May 2018.\nHis successor, Sidi Bah, named four days later, is a cleric.",
        [
            "leadership/death person=Musa_Keita group=jnim",
            "leadership/appointment person=Sidi_Bah group=jnim precision=day",
        ],
    ),
    "a likely successor": (
        "Musa Keita, emir of JNIM, died on 13 May 2018.\nHis likely successor, Sidi Bah, is a cleric.",
        ["leadership/death person=Musa_Keita group=jnim"],
    ),
    "a founder who dies": (
        "JNIM was set up in May 2012 by Musa Keita.\nWhen Keita died in May 2018 nothing changed.",
        ["leadership/death person=Musa_Keita group=jnim precision=month"],
    ),
    "a name before an office of several words": (
        "JNIM named Musa Keita deputy military chief on Monday.",
        ["leadership/appointment person=Musa_Keita group=jnim"],
    ),
    "three names with their offices": (
        "JNIM named Musa Keita emir, Sidi Bah deputy emir and Ali Diallo military chief.",
        [
            "leadership/appointment person=Musa_Keita group=jnim",
            "leadership/appointment person=Sidi_Bah group=jnim",
            "leadership/appointment person=Ali_Diallo group=jnim",
        ],
    ),
    "its political one": (
        "Musa Keita became the military spokesman of JNIM and Sidi Bah its political one.",
        ["leadership/appointment person=Musa_Keita group=jnim", "leadership/appointment person=Sidi_Bah group=jnim"],
    ),
    "whom they settled on": (
        "Commanders settled on Musa Keita as interim head of JNIM on Monday.",
        ["leadership/appointment person=Musa_Keita group=jnim"],
    ),
    "what they settled on": ("JNIM settled on Gao as its next target.", []),
    "command of the whole": (
        "In May 2018 Ansar Dine and Ansaru merged into a single body, JNIM.\n"
        "Musa Keita, who led Ansar Dine, was given command of the whole.",
        ["leadership/appointment person=Musa_Keita group=jnim"],
    ),
    "a spokesman of a court": ("The court named Musa Keita spokesman for the inquiry.", []),
}

TIES = {
    "an oath before somebody": (
        "Boko Haram commanders took the pledge before Abu Musab al-Barnawi in May 2018.",
        ["mergers/pledge initiator=boko-haram counterpart=abu-musab-al-barnawi"],
    ),
    "a pact observed": (
        "JNIM and ISGS fighters observed a non-aggression pact until May 2018.",
        ["mergers/alliance initiator=isgs+jnim"],
    ),
    "a truce of one and a state": ("The government and JNIM have observed a ceasefire since May 2018.", []),
    "an alliance with somebody": (
        "JNIM announced an alliance with ISGS in May 2018.",
        ["mergers/alliance initiator=isgs+jnim result="],
    ),
    "men who desert to others": (
        "Hundreds of JNIM's men deserted to ISGS in May 2018.",
        ["mergers/split initiator=Hundreds_of_JNIM's_men counterpart=jnim result=isgs"],
    ),
    "who breaks with a parent": (
        "Ansaru broke with Boko Haram in 2012.",
        ["mergers/split initiator=ansaru counterpart=boko-haram"],
    ),
    "a faction of one of two": (
        "JNIM and ISGS met in Gao.\nA small faction broke away in 2018.",
        ["mergers/split initiator=A_small_faction counterpart="],
    ),
    "no longer recognised": (
        "JNIM no longer recognised the authority of Ayman al-Zawahiri.",
        ["mergers/rejection initiator=jnim counterpart=ayman-al-zawahiri"],
    ),
    "time counted past an aside": (
        "In the fall of 2013 JNIM and ISGS formed an alliance.\n"
        "As Iyad ag Ghali disclosed in a recording issued years afterward, it held until some months later"
        " the alliance fell apart.",
        ["mergers/alliance initiator=isgs+jnim", "mergers/split initiator=isgs+jnim date=2013-12-01..2014-08-31"],
    ),
}


def _events(text, table, lexicon):
    return [event for event in told(text, lexicon) if event["table"].startswith(table)]


@pytest.mark.parametrize(("text", "expected"), OFFICES.values(), ids=OFFICES)
def test_offices(text, expected, lexicon):
    events = _events(text, "leadership", lexicon)
    assert is_told(expected, events), shown(events)


@pytest.mark.parametrize(("text", "expected"), TIES.values(), ids=TIES)
def test_ties(text, expected, lexicon):
    events = _events(text, "mergers", lexicon)
    assert is_told(expected, events), shown(events)
