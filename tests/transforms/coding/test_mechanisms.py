"""Every mechanism of English that the coder claims, on invented sentences: who did what to whom.

A case is a name, a text (a line is a sentence) and all events that the codebook finds in it.
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

ROLES = {
    "active": (
        "In March 2018 JNIM attacked the Malian army near Gao.",
        ["attacks/assault perpetrator=jnim target=malian-armed-forces place=Gao date=2018-03-01..2018-03-31"],
    ),
    "active, with its result": (
        "Al-Shabaab attacked Baidoa in May 2010, killing 14 clerks.",
        ["attacks/assault perpetrator=al-shabaab place=Baidoa killed=14..14 scope=incident"],
    ),
    "passive with agent": (
        "The army was ambushed by fighters of Ansar Dine near Kidal in May 2014.",
        ["attacks/assault perpetrator=ansar-dine target=malian-armed-forces place=Kidal"],
    ),
    "passive without agent": (
        "Two aid workers were abducted in Menaka in June 2016.",
        ["attacks/abduction perpetrator= victim=Two_aid_workers place=Menaka date=2016-06-01..2016-06-30"],
    ),
    "passive without agent, arrest": (
        "Hamid Azzouzi was arrested in Rabat in March 2016.",
        ["arrests/arrest detainer= detainee=Hamid_Azzouzi place=Rabat precision=month"],
    ),
    "bare plural subject": (
        "Police arrested two members of al-Shabaab in Mombasa in May 2014.",
        ["arrests/arrest detainer=Police detainee=al-shabaab place=Mombasa"],
    ),
    "nominal of and by": (
        "The kidnapping of a nurse by AQIM in Arlit on 3 May 2010 alarmed Niger.",
        ["attacks/abduction perpetrator=aqim victim=a_nurse place=Arlit date=2010-05-03..2010-05-03"],
    ),
    "nominal with a possessor and on": (
        "JNIM's attack on the Malian army in Timbuktu on 3 April 2018 was brief.",
        ["attacks/assault perpetrator=jnim target=malian-armed-forces place=Timbuktu precision=day"],
    ),
    "nominal against": (
        "The offensive against al-Shabaab in Barawe began in September 2014.",
        ["attacks/offensive target=al-shabaab place=Barawe scope=campaign"],
    ),
    "nominal with the name before it": (
        "A Boko Haram attack on Baga in January 2015 killed 30 people.",
        ["attacks/assault perpetrator=boko-haram place=Baga killed=30..30"],
    ),
    "nominal with a nationality": (
        "A French airstrike destroyed a camp near Tessalit in June 2019.",
        ["attacks/airstrike perpetrator=french-forces place=Tessalit precision=month"],
    ),
    "a named victim": (
        "The assassination of Mansour Ferjani in Tunis in February 2013 caused riots.",
        ["attacks/assassination victim=Mansour_Ferjani target= place=Tunis killed=1..1"],
    ),
    "relative": (
        "Al-Shabaab, which bombed a hotel in Mogadishu in October 2017, was elsewhere.",
        ["attacks/bombing perpetrator=al-shabaab target=a_hotel place=Mogadishu"],
    ),
    "relatives on two coordinated names": (
        "JNIM, who killed a judge in Mopti in 2017, and Ansarul Islam, which torched a school in Djibo in 2016, rest.",
        [
            "attacks/assault perpetrator=jnim place=Mopti date=2017-01-01..2017-12-31",
            "attacks/destruction perpetrator=ansarul-islam place=Djibo date=2016-01-01..2016-12-31",
        ],
    ),
    "place held by a pronoun": (
        "Islamic State seized Mosul in June 2014 and lost it in July 2017.",
        ["territory/capture place=Mosul", "territory/loss place=Mosul loser=islamic-state"],
    ),
    "apposition between subject and verb": (
        "Ansar Dine, an ally of AQIM, stormed Kidal in March 2012.",
        ["attacks/assault perpetrator=ansar-dine place=Kidal"],
    ),
    "apposition after an object": (
        "Moroccan police arrested Hamid Azzouzi, a member of the Islamic State, in Rabat in March 2016.",
        ["arrests/arrest detainee=Hamid_Azzouzi place=Rabat date=2016-03-01..2016-03-31"],
    ),
    "coordinated verbs with own dates and places": (
        "Boko Haram bombed a market in Maiduguri in March 2015, executed three farmers in Baga in April 2015"
        " and kidnapped a priest in Bama in May 2015.",
        [
            "attacks/bombing perpetrator=boko-haram place=Maiduguri date=2015-03-01..2015-03-31",
            "attacks/execution perpetrator=boko-haram place=Baga date=2015-04-01..2015-04-30 killed=3..3",
            "attacks/abduction perpetrator=boko-haram place=Bama date=2015-05-01..2015-05-31",
        ],
    ),
    "coordinated objects": (
        "The fighters of al-Shabaab killed five policemen and two clerks in Kismayo on 2 June 2016.",
        ["attacks/assault perpetrator=al-shabaab place=Kismayo killed=7..7 date=2016-06-02..2016-06-02"],
    ),
    "control": (
        "The army was forced to withdraw from Aguelhok in January 2012.",
        ["territory/loss loser=malian-armed-forces place=Aguelhok date=2012-01-01..2012-01-31"],
    ),
    "light verb with a particle": (
        "AQIM carried out a bombing in Gao in March 2013.",
        ["attacks/bombing perpetrator=aqim place=Gao date=2013-03-01..2013-03-31"],
    ),
    "light verb of undergoing": (
        "A Malian convoy came under attack near Ansongo on 7 February 2018.",
        ["attacks/assault target=A_Malian_convoy place=Ansongo date=2018-02-07..2018-02-07"],
    ),
    "target of an attack": (
        "The police station in Mopti was the target of an attack in August 2016.",
        ["attacks/assault target=malian-police place=Mopti precision=month"],
    ),
    "merger of two into one": (
        "In March 2017 Ansar Dine and the Macina Liberation Front merged into JNIM.",
        ["mergers/merger initiator=ansar-dine+macina-liberation-front result=jnim precision=month"],
    ),
    "split": (
        "Boko Haram split from the Islamic State in August 2016.",
        ["mergers/split initiator=boko-haram counterpart=islamic-state precision=month"],
    ),
    "pledge": (
        "In March 2015 Boko Haram pledged allegiance to the Islamic State.",
        ["mergers/pledge initiator=boko-haram counterpart=islamic-state"],
    ),
    "refusal": (
        "Al-Qaida refused to recognize the Islamic State.",
        ["mergers/rejection initiator=al-qaida counterpart=islamic-state"],
    ),
    "arrest and charge of an unknown man": (
        "A court in Nouakchott sentenced Sidi Haidara to death in May 2010.",
        ["arrests/charge detainee=Sidi_Haidara place=Nouakchott"],
    ),
    "release": (
        "Ansar Dine released three hostages in Kidal in June 2013.",
        ["arrests/release detainer=ansar-dine detainee=three_hostages place=Kidal"],
    ),
    "designation": (
        "The United States designated Ansar Dine as a terrorist organization in March 2013.",
        ["designations/designation issuer=united-states target=ansar-dine precision=month"],
    ),
    "strength": (
        "AQIM has about 800 fighters.",
        ["strength/fighters group=aqim quantity=800..800"],
    ),
    "claimant": (
        "JNIM claimed responsibility for the attack on a barracks in Ouagadougou on 2 March 2018.",
        ["attacks/assault claimant=jnim place=Ouagadougou", "statements/claim speaker=jnim"],
    ),
    "publication": (
        "In May 2016 AQIM published a book.",
        ["statements/publication speaker=aqim date=2016-05-01..2016-05-31"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ROLES.values(), ids=ROLES)
def test_who_did_what_to_whom(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)


ANAPHORA = {
    "the group": (
        "In March 2015 Boko Haram pledged allegiance to the Islamic State.\nThe group later attacked Baga.",
        "attacks/assault perpetrator=boko-haram place=Baga",
    ),
    "they, there": (
        "In 2016 al-Shabaab fighters raided Afgoye.\nThey killed three soldiers there.",
        "attacks/assault perpetrator=al-shabaab place=Afgoye killed=3..3",
    ),
    "it": (
        "On 5 May 2016 al-Shabaab stormed a school in Garissa.\nThe next day it shelled Mandera.",
        "attacks/assault perpetrator=al-shabaab place=Mandera",
    ),
    "he": (
        "Abubakar Shekau spoke on 7 March 2015.\nHe pledged allegiance to the Islamic State.",
        "mergers/pledge initiator=abubakar-shekau counterpart=islamic-state",
    ),
    "its leader": (
        "JNIM was founded in March 2017.\nIts leader pledged allegiance to Ayman al-Zawahiri.",
        "mergers/pledge initiator=iyad-ag-ghali counterpart=ayman-al-zawahiri",
    ),
    "the latter": (
        "AQIM and Ansar Dine clashed with the MNLA in 2012.\nThe latter lost Timbuktu.",
        "territory/loss loser=mnla place=Timbuktu",
    ),
    "both": (
        "AQIM and Ansar Dine hold Kidal.\nBoth attacked Gao in June 2012.",
        "attacks/assault perpetrator=ansar-dine+aqim place=Gao",
    ),
    "the city": (
        "In June 2014 al-Shabaab attacked Kismayo.\nThe army retook the city in July 2014.",
        "territory/capture place=Kismayo date=2014-07-01..2014-07-31",
    ),
}


@pytest.mark.parametrize(("text", "expected"), ANAPHORA.values(), ids=ANAPHORA)
def test_what_a_sentence_leaves_to_the_one_before(text, expected, lexicon):
    events = told(text, lexicon)
    assert any(is_told([expected], [event]) for event in events), shown(events)


NOT_YET = {
    "embassy in a city": (
        "Gunmen attacked the French embassy in Ouagadougou on 2 March 2018.",
        ["attacks/assault place=Ouagadougou"],
        "a place inside the longer name of an institution is not seen as a place",
    ),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=name, marks=pytest.mark.xfail(strict=True, reason=reason))
        for name, (text, expected, reason) in NOT_YET.items()
    ],
)
def test_known_limits(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)
