"""Offices as news stories tell of them: who was relieved, whose death was confirmed when, who says so."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

TOLD = {
    "relieved from a position": (
        "JNIM leader Musa Keita relieved Sidi Bah from his position as spokesman on 3 May 2018.",
        ["leadership/removal person=Sidi_Bah group=jnim agent=Musa_Keita date=2018-05-03..2018-05-03"],
    ),
    "relieved as, replaced by whom": (
        "JNIM relieved Sidi Bah as emir of Gao and appointed Ali Diop.",
        [
            "leadership/removal person=Sidi_Bah group=jnim",
            "leadership/appointment person=Ali_Diop group=jnim",
        ],
    ),
    "appointed, replacing another": (
        "JNIM on Monday appointed Ali Diop, replacing Sidi Bah as new emir of Gao.",
        ["leadership/appointment person=Ali_Diop group=jnim", "leadership/removal person=Sidi_Bah group=jnim"],
    ),
    "a death that is denied": (
        "JNIM emir Musa Keita released a message denying reports he is dead.",
        ["leadership/death status=alleged person=Musa_Keita group=jnim"],
    ),
    "a death that others claim": (
        "There have been claims by the army that JNIM emir Musa Keita was killed in Gao in May 2018.",
        ["leadership/death status=alleged person=Musa_Keita group=jnim"],
    ),
    "killed in an accident": (
        "In September 2012 Musa Keita, the emir of JNIM, was killed in a car crash near Gao.",
        ["leadership/death person=Musa_Keita group=jnim place=Gao precision=month"],
    ),
    "a lieutenant of a leader": (
        "Troops killed Ali Diop, a lieutenant of Abdelmalek Droukdel, on 3 May 2018.",
        ["leadership/death person=Ali_Diop group=aqim precision=day"],
    ),
    "blown up in his car": (
        "Iyad ag Ghali had been blown up in his car near Gao on 3 May 2018.",
        ["leadership/death person=iyad-ag-ghali group=jnim place=Gao"],
    ),
    "appointed by one whose office was told before": (
        "Musa Keita, the leader of JNIM, ruled in Gao.\nMusa Keita also appointed Ali Diop as governor of Mopti.",
        ["leadership/appointment person=Ali_Diop group=jnim agent=Musa_Keita"],
    ),
    "will resign, says his group": (
        "JNIM said on 3 May 2018 that its spokesman Sidi Bah will resign his post.",
        ["leadership/removal person=Sidi_Bah group=jnim"],
    ),
    "a death confirmed later": (
        "JNIM confirmed on 3 May 2018 the death of its emir Musa Keita.",
        ["leadership/death person=Musa_Keita group=jnim date="],
    ),
    "a death in a raid of that day": (
        "The army confirmed the death of Iyad ag Ghali, the emir of JNIM, in a dawn raid on 3 May 2018.",
        ["leadership/death person=iyad-ag-ghali group=jnim date=2018-05-03..2018-05-03"],
    ),
    "a death told with its day": (
        "JNIM announced the death on 3 May 2018 of its emir Musa Keita.",
        ["leadership/death person=Musa_Keita group=jnim date=2018-05-03..2018-05-03"],
    ),
    "a minister who tells of it": (
        "The army bombed a camp of JNIM on 3 May 2018, killing one of its leaders, Interior Minister Ali Diop said.",
        [],
    ),
    "the one before him": (
        "Musa Keita became emir of JNIM on 3 May 2018.\nThe emir of JNIM before him was killed in Gao in May 2017.",
        [
            "leadership/appointment person=Musa_Keita group=jnim",
            "leadership/death group=jnim place=Gao",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=list(TOLD))
def test_changes_of_office(text, expected, lexicon):
    events = [e for e in told(text, lexicon) if e["table"].startswith("leadership") and e["repeat"] == "false"]
    assert is_told(expected, events), shown(events)


SPEAKERS = {
    "abbreviations spelled out in a list": (
        "JNIM (Group for Support) and ISGS (the Saharan branch) denounced the vote on 2 May 2018.",
        {"jnim", "isgs"},
    ),
    "what a group is, behind its abbreviation": (
        "The National Liberation Army (ELN) terrorist organisation denounced the vote on 2 May 2018.",
        {"eln"},
    ),
}


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS.values(), ids=list(SPEAKERS))
def test_who_speaks(text, speakers, lexicon):
    (said,) = [e for e in told(text, lexicon) if e["table"].startswith("statements")]
    assert set(said["speaker"].split("+")) == speakers


@pytest.mark.parametrize(
    "text",
    [
        "Cadres of JNIM blasted a bridge on 3 March 2010.",
        "The emir of JNIM fled. His deputy was put to death on his orders on 2 October 2017 near Gao.",
    ],
)
def test_what_is_no_statement(text, lexicon):
    events = told(text, lexicon)
    assert not [e for e in events if e["table"].startswith("statements")]
