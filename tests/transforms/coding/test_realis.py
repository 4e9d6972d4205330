"""Did it happen: negation, modality, plans, hypotheses, questions, generic talk, attribution, failure."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import candidates, is_told, shown, told

NOT_CODED = {
    "negated verb": ("Boko Haram did not attack Diffa in 2016.", ("attacks", "negated")),
    "negated subject": ("No group attacked Kidal in 2014.", ("attacks", "negated")),
    "negated object": ("JNIM attacked nobody in 2014.", ("attacks", "negated")),
    "modal": ("JNIM may attack Bamako.", ("attacks", "hypothetical")),
    "conditional past": ("In 2015 JNIM would have attacked Gao.", ("attacks", "hypothetical")),
    "condition": ("If al-Shabaab attacks Mogadishu, the government will fall.", ("attacks", "hypothetical")),
    "plan": ("AQIM planned to bomb a hotel in Bamako in 2015.", ("attacks", "planned")),
    "vow": ("JNIM vowed to attack Niamey.", ("attacks", "planned")),
    "threat": ("AQIM threatened to kill its hostages.", ("attacks", "planned")),
    "threat as a noun": ("The threat of an attack on Bamako by JNIM grew in 2018.", ("attacks", "planned")),
    "inability": ("Boko Haram was unable to take Maiduguri.", ("territory", "planned")),
    "question": ("Was Gao attacked by JNIM in 2018?", ("attacks", "question")),
    "habit": ("Jihadist groups kill civilians and attack soldiers.", ("attacks", "present")),
    "run over": ("A boy was killed and two were hurt when hit by a truck in Gao in May 2015.", ("attacks", "accident")),
    "attacks that are stopped": ("In May 2015 JNIM suspended its attacks on French troops.", ("attacks", "negated")),
    "strike that is held": ("A strike called by the party in Gao in May 2015 closed it.", ("attacks", "another sense")),
    "oath that is broken": ("AQIM accused JNIM of having broken its oath to Zawahiri.", ("mergers", "bare mention")),
    "oath that is kept": ("In May 2015 AQIM kept its oath to Ayman al-Zawahiri.", ("mergers", "bare mention")),
    "election of a state": ("JNIM derided the man and his presidential election.", ("leadership", "another sense")),
    "generic plural": ("The book is about attacks by insurgents.", ("attacks", "generic")),
}


@pytest.mark.parametrize(("text", "expected"), NOT_CODED.values(), ids=NOT_CODED)
def test_what_did_not_happen_is_a_candidate_with_its_reason(text, expected, lexicon):
    table = expected[0]
    assert not [event for event in told(text, lexicon) if event["table"].startswith(table)]
    assert expected in candidates(text, lexicon)


def test_a_question_with_an_auxiliary_codes_nothing(lexicon):
    assert not told("Did JNIM attack Gao in 2018?", lexicon)


HAPPENED = {
    "truck bomb": "A boy was killed when a truck bomb hit a house in Gao in May 2015.",
    "strike that hits": "A strike by French jets in Gao in May 2015 killed four.",
}


@pytest.mark.parametrize("text", HAPPENED.values(), ids=HAPPENED)
def test_what_hits_is_coded(text, lexicon):
    assert [event for event in told(text, lexicon) if event["table"].startswith("attacks")]


STATUS = {
    "adverb": (
        "JNIM reportedly kidnapped a doctor in Djibo in January 2016.",
        ["attacks/abduction status=alleged perpetrator=jnim place=Djibo"],
    ),
    "accusation": (
        "The government accused JNIM of kidnapping a trader in Mopti in May 2018.",
        ["attacks/abduction status=alleged perpetrator=jnim place=Mopti date=2018-05-01..2018-05-31"],
    ),
    "denial": (
        "JNIM denied that it had attacked Mopti in May 2018.",
        ["attacks/assault status=alleged perpetrator=jnim place=Mopti"],
    ),
    "reporting passive": (
        "AQIM is said to have abducted two tourists in Arlit in May 2011.",
        ["attacks/abduction status=alleged perpetrator=aqim place=Arlit"],
    ),
    "source before the sentence": (
        "According to the army, Boko Haram killed six herders in Gwoza on 5 May 2014.",
        ["attacks/assault perpetrator=boko-haram place=Gwoza killed=6..6"],
    ),
    "foiled noun": (
        "Police foiled an attack by AQIM on a hotel in Bamako in May 2015.",
        ["attacks/assault status=foiled perpetrator=aqim place=Bamako killed="],
    ),
    "foiled plot": (
        "Police in Rabat thwarted a plot to bomb a mosque in May 2016.",
        ["attacks/bombing status=foiled perpetrator="],
    ),
    "attempt": (
        "JNIM tried to storm a camp at Tessalit in May 2018.",
        ["attacks/assault status=foiled perpetrator=jnim place=Tessalit"],
    ),
    "failure": (
        "Militants from Boko Haram failed to capture Maiduguri in January 2015.",
        ["territory/capture status=foiled holder=boko-haram place=Maiduguri"],
    ),
    "fact": (
        "JNIM managed to seize Boni in May 2018.",
        ["territory/capture status=reported holder=jnim place=Boni"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), STATUS.values(), ids=STATUS)
def test_who_says_so_and_how_it_ended(text, expected, lexicon):
    table = expected[0].split("/")[0]
    events = [event for event in told(text, lexicon) if event["table"].startswith(table)]
    assert is_told(expected, events), shown(events)


def test_what_was_pledged_is_no_second_pledge(lexicon):
    text = "In May 2015 AQIM renewed its pledge of allegiance to Ayman al-Zawahiri."
    assert [event["table"] for event in told(text, lexicon)] == ["mergers/pledge"]
