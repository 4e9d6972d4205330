"""Wire stories and lists of incidents: what one item or sentence lends to another, and what not."""

from __future__ import annotations

from tests.transforms.coding.invented import Told, told_as_expected
from tests.transforms.coding.telling import is_told, shown, told

TOLD: Told = [
    (
        "In Gao, assailants armed with rifles and grenades attacked a checkpoint.",
        ["attacks/assault perpetrator=assailants place=Gao"],
    ),
    (
        "Knife wielding attackers killed Musa Keita in Gao.",
        ["attacks/assault perpetrator=Knife_wielding_attackers killed=1..1"],
    ),
    (
        "Three gunmen burst into a house in Peshawar and shot a former minister dead.",
        ["attacks/assassination perpetrator=Three_gunmen place=Peshawar killed=1..1"],
    ),
    (
        "A guard, identified as Musa Keita, was killed and 15 others were injured in a bombing in Gao.",
        ["attacks/bombing place=Gao killed=1..1"],
    ),
    (
        "A suicide bomber wounded 11 people when he targeted a convoy in Gao.",
        ["attacks/bombing perpetrator=A_suicide_bomber place=Gao"],
    ),
    (
        "Militants attacked a post in Pakistan's northwest tribal area of Mohmand.",
        ["attacks/assault place=Mohmand"],
    ),
    ("The insurgents stormed Kautivari, near Chibok, on motorbikes.", ["attacks/assault place=Kautivari"]),
    ("Houthi fighters seized the town of Hazm on Sunday.", ["territory/capture place=Hazm"]),
    ("The rebels of M23 had taken nearby Bunagana.", ["territory/capture place=Bunagana holder=m23"]),
    (
        "Insurgents attacked Palma on Wednesday.\nA convoy was ambushed at the Amarula hotel.\nIslamic State has taken"
        " the town.",
        [
            "attacks/assault place=Palma",
            "attacks/assault place=Amarula_hotel",
            "territory/capture place=Palma holder=islamic-state",
        ],
    ),
    (
        "Gunmen killed the deputy governor of Anbar, his brother and two guards in Ramadi.",
        ["attacks/assault place=Ramadi killed=4..4"],
    ),
    (
        "A gunman shot and wounded two soldiers in Gao before being shot dead.",
        ["attacks/assault place=Gao killed=1..1"],
    ),
    (
        "Rebels killed ten people when they burned down a market hall in Gao.",
        ["attacks/assault place=Gao killed=10..10 target=a_market_hall"],
    ),
    (
        "The Taliban's shadow governor, Mullah Salam, was killed along with eight other fighters in Gao.",
        ["attacks/assault place=Gao killed=9..9"],
    ),
    (
        "Gunmen shot at a politician in the Mastung district of Balochistan province.",
        ["attacks/assault place=Mastung_district"],
    ),
    (
        "The Israeli bombing of the PLO headquarters in Tunis took place on 1 October 1985.",
        ["attacks/bombing perpetrator=israeli-armed-forces target=plo place=Tunis"],
    ),
    (
        "The YPG drove Islamic State from Tel Abyad on Monday.\nThe group had held Tel Abyad for a year.",
        [
            "attacks/offensive perpetrator=ypg",
            "territory/capture holder=ypg loser=islamic-state place=Tel_Abyad",
            "territory/control holder=islamic-state place=Tel_Abyad",
        ],
    ),
    (
        "Fifteen soldiers were killed in an ambush near Torodi.\nRebels raided Diffa, where Boko Haram is active.",
        ["attacks/assault place=Torodi perpetrator=", "attacks/assault place=Diffa perpetrator=Rebels"],
    ),
    (
        "A bomb exploded in Getxo.\nNo group claimed responsibility, although authorities suspected ETA.",
        ["attacks/bombing place=Getxo perpetrator=eta"],
    ),
    (
        "* TIKRIT - A suicide bomber wearing a vest killed five policemen when he blew himself up in Tikrit.",
        ["attacks/bombing perpetrator=A_suicide_bomber place=Tikrit killed=5..5"],
    ),
    (
        "Suspected separatist rebels hurled a grenade at a bunker in Anantnag.",
        ["attacks/bombing status=reported place=Anantnag"],
    ),
    (
        "Troops stormed a gas plant in Gao to end a standoff, killing 11 militants.",
        ["attacks/assault perpetrator=Troops killed=11..11"],
    ),
    (
        "A policeman was killed and his companion wounded when gunmen shot them in Jolo.",
        ["attacks/assault perpetrator=gunmen place=Jolo killed=1..1"],
    ),
    (
        "Jets hit Qandil on Friday.\nThe strikes followed the death of two men in a PKK attack in Cukurca on 5 June.",
        [
            "attacks/airstrike place=Qandil",
            "attacks/assault perpetrator=pkk place=Cukurca date=2019-06-05..2019-06-05 killed=2..2",
        ],
    ),
    ("Al-Shabaab attacked a post in Gao and withdrew after AMISOM forces intervened.", ["attacks/assault place=Gao"]),
    (
        "A suicide bomber of the Tamil Tigers assassinated Rajiv Gandhi in Sriperumbudur on 21 May 1991.",
        ["attacks/bombing perpetrator=ltte place=Sriperumbudur killed=1..1"],
    ),
    (
        "Rwandan troops recaptured Palma, a stronghold of insurgents for the past year.",
        ["territory/capture place=Palma date="],
    ),
    (
        "* MOSUL - A parked car bomb exploded near a market in Mosul, killing one civilian.",
        ["attacks/bombing perpetrator= place=Mosul killed=1..1"],
    ),
    (
        "A bomber blew himself up at a post manned by members of the Awakening in Gao, killing three.",
        ["attacks/bombing perpetrator=A_bomber place=Gao killed=3..3"],
    ),
    (
        "An attack on 3 May on a checkpoint in the same town that left eight policemen dead was claimed by JNIM.",
        ["attacks/assault perpetrator=jnim killed=8..8"],
    ),
    ("Two bombs exploded during a Sunday Mass in Jolo.", ["attacks/bombing place=Jolo date=2019-06-09..2019-06-09"]),
    (
        "Rebels shot dead Malian Foreign Minister Sidi Bah in Gao.",
        ["attacks/assassination victim=Sidi_Bah place=Gao killed=1..1"],
    ),
    (
        "Gunmen raided four villages near Gao, killing 29 people and burning homes.",
        ["attacks/assault place=Gao killed=29..29"],
    ),
    ("Militants fired two missiles at a post in Gao.", ["attacks/assault perpetrator=Militants place=Gao"]),
    ("Kurdish militants have carried out similar attacks.", []),
    (
        "Tamil Tiger rebels killed a judge in Colombo.\nThe Tamil Tigers denied involvement.",
        ["attacks/assault status=alleged perpetrator=ltte place=Colombo"],
    ),
    (
        "An explosive device targeting a minibus detonated in Andar district.",
        ["attacks/bombing target=a_minibus place=Andar_district"],
    ),
    (
        "An air strike killed a trader in Gao on Tuesday, hours after insurgents fired rockets at a base in Kidal.",
        ["attacks/airstrike place=Gao perpetrator=", "attacks/assault perpetrator=insurgents place=Kidal"],
    ),
    (
        "Boko Haram kidnapped two women in a raid on Ngalevo, in the Kablewa area.",
        ["attacks/abduction perpetrator=boko-haram place=Ngalevo"],
    ),
    ("Rebels set off mines under a crowded bus in Gao.", ["attacks/bombing target=a_crowded_bus place=Gao"]),
    (
        "Assailants attacked a post in Gao.\nNo group claimed responsibility; however, the incident was attributed to"
        " the Taliban.",
        ["attacks/assault perpetrator=taliban place=Gao"],
    ),
]

test_told = told_as_expected(TOLD)

LIST = """Following are developments in Iraq on Wednesday.
BASRA - Soldiers clashed with Mahdi Army fighters on Tuesday, killing seven.
KIRKUK - Gunmen killed two policemen.
"""


def test_no_item_lends_its_group_or_its_day_to_another(lexicon):
    events = told(LIST, lexicon)
    kirkuk = next(event for event in events if event["place"] == "Kirkuk")
    assert kirkuk["perpetrator"] == "Gunmen", shown(events)
    assert is_told(
        ["attacks/assault place=Basra date=2019-06-11..2019-06-11", "attacks/assault date=2019-06-12..2019-06-12"],
        events,
    ), shown(events)


def test_a_story_by_two_days_is_one_story(lexicon):
    text = "24 March: Al-Shabaab fighters stormed Palma.\n\n26 March: A convoy from Palma was ambushed.\n"
    assert [event["perpetrator"] for event in told(text, lexicon)] == ["al-shabaab"] * 2


def test_a_death_that_is_confirmed_keeps_its_day(lexicon):
    text = (
        "Mullah Salam, the Taliban's governor for Kunduz, was killed on 9 June.\n"
        "The Taliban confirmed his death on Monday."
    )
    deaths = [event for event in told(text, lexicon) if event["table"] == "leadership/death"]
    assert {event["date"] for event in deaths} == {"2019-06-09..2019-06-09"}, shown(deaths)
    assert [event["again"] for event in deaths] == ["false", "true"], shown(deaths)
