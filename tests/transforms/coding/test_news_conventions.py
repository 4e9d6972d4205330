"""What newspapers and incident reports write around an event: ages, distances, sources, countries, short names.

Belongs here: conventions of the trade, in invented sentences. Does not: grammar that any prose has (`test_mechanisms`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import article, is_told, shown, told
from transforms.coding.coder import code_articles
from transforms.coding.lexicon import Lexicon

MONDAY = "date=2019-06-10..2019-06-10"
ATTACKS: dict[str, list[str]] = {
    # Where a place lies is no subject of what follows.
    "An attack by JNIM in Gao, Mali, on Monday killed 12 soldiers.": [
        f"attacks/assault perpetrator=jnim target=12_soldiers place=Gao {MONDAY} killed=12..12"
    ],
    "JNIM raided Gao, northern Mali, on Monday, killing a guard.": [
        f"attacks/assault perpetrator=jnim place=Gao {MONDAY}"
    ],
    "The mayor of Gao, Mali, was shot dead by gunmen on Monday.": [
        f"attacks/assassination perpetrator=gunmen victim=The_mayor {MONDAY}"
    ],
    # Distances.
    "Gunmen killed 12 soldiers about 40 kilometres (25 miles) from Gao on Monday.": ["attacks/assault place=Gao"],
    "Troops killed suspected JNIM militants two miles north of Gao on June 4, 2018.": [
        "attacks/assault target=jnim place=Gao date=2018-06-04..2018-06-04"
    ],
    "Gunmen killed 12 soldiers two miles away from Gao on Monday.": ["attacks/assault place=Gao"],
    "Gunmen from Gao killed 12 soldiers in Kidal on Monday.": ["attacks/assault place=Kidal"],
    # Days in brackets, and "overnight".
    "An attack by JNIM in Gao on Monday (June 10) killed 12 soldiers.": [
        f"attacks/assault perpetrator=jnim target=12_soldiers place=Gao {MONDAY} killed=12..12"
    ],
    "An attack by JNIM in Gao overnight killed 12 soldiers and wounded 20.": [
        "attacks/assault target=12_soldiers victim="
    ],
    # Titles without a comma.
    "Gunmen killed village chief Musa Keita in Gao on Monday.": ["attacks/assault victim=Musa_Keita killed=1..1"],
    # Who tells it is neither a party nor counted.
    "JNIM stormed a post in Gao and killed 12 soldiers, two security sources and a local official said.": [
        "attacks/assault perpetrator=jnim killed=12..12"
    ],
    "According to the governor, 12 farmers and a policeman were killed in Gao.": [
        "attacks/assault victim=12_farmers target=a_policeman killed=13..13"
    ],
    "Police said an attack on the road between Gao and Ansongo on Monday killed 12 troops.": [
        f"attacks/assault target=12_troops {MONDAY} killed=12..12"
    ],
    "A JNIM unit killed a trader, Musa Keita, in Gao on 3 May, said Colonel Sidi Bah, an army spokesman.": [
        "attacks/assault perpetrator=jnim victim=Musa_Keita place=Gao date=2019-05-03..2019-05-03"
    ],
    "Rebels killed two persons in Gao on 3 May, reports The Daily Herald.": [
        "attacks/assault perpetrator=Rebels victim=two_persons place=Gao date=2019-05-03..2019-05-03"
    ],
    "Rebels raided a house in Gao, killing two persons on 3 May, reports The Daily Herald.": [
        "attacks/assault perpetrator=Rebels victim=two_persons target=a_house place=Gao date=2019-05-03..2019-05-03"
    ],
    # What is told on a day happened on the day told with it.
    "Officials said on Wednesday that 12 soldiers were killed when JNIM attacked a convoy in Gao on 3 May.": [
        "attacks/assault perpetrator=jnim place=Gao date=2019-05-03..2019-05-03 killed=12..12"
    ],
    "A local official told Reuters on Wednesday that on 3 May JNIM fighters killed 12 soldiers in Gao.": [
        "attacks/assault perpetrator=jnim date=2019-05-03..2019-05-03"
    ],
    "Officials said on Wednesday that a bomb planted by JNIM killed 12 soldiers in Gao on 3 May.": [
        "attacks/bombing perpetrator=jnim date=2019-05-03..2019-05-03 killed=12..12"
    ],
    # What says who somebody is ends before the place and day.
    "12 farmers were killed by men believed to be JNIM militants in Gao on Monday.": [
        f"attacks/assault place=Gao {MONDAY} killed=12..12"
    ],
    "An attack by fighters belonging to JNIM near Gao on Monday killed 12 farmers.": [
        f"attacks/assault perpetrator=jnim place=Gao {MONDAY} killed=12..12"
    ],
    # Armed men are gunmen, also where they are blamed.
    "12 people were killed in clashes with armed men on motorcycles in Gao on Monday.": [
        "attacks/assault perpetrator=armed_men victim=12_people"
    ],
    "A soldier was killed in Gao on Monday in an attack blamed on gunmen.": ["attacks/assault perpetrator=gunmen"],
    # Whoever is left dead, with his name beside him.
    "An ambush by JNIM on Monday left the mayor of the town, Musa Keita, dead.": [
        "attacks/assault perpetrator=jnim victim=Musa_Keita killed=1..1"
    ],
    "An ambush in Gao on Monday left four workers from a road company dead.": ["attacks/assault killed=4..4"],
    # What somebody bore, and what he is suspected of.
    "An attack by insurgents armed with rifles near Gao in May 2018 killed a driver and his assistant.": [
        "attacks/assault perpetrator=insurgents place=Gao date=2018-05-01..2018-05-31 killed=2..2"
    ],
    "A trader was shot dead by gunmen suspected of belonging to JNIM near Gao on Monday.": [
        f"attacks/assault perpetrator=jnim place=Gao {MONDAY}"
    ],
    "Five clerks were killed in clashes with masked men in Gao on Monday.": ["attacks/assault perpetrator=masked_men"],
    "Gunmen shot dead an off-duty policeman in Gao on Monday.": ["attacks/assault target=an_off-duty_policeman"],
    # Short names inside a noun group.
    "Communist Party of India (CPI Maoist) cadres killed a villager in Sukma on Monday.": [
        "attacks/assault perpetrator=cpi-maoist victim=a_villager"
    ],
    # Harm told twice before its cause.
    "A student was killed and two others sustained injuries when gunmen lobbed a grenade at a school on Monday.": [
        f"attacks/bombing perpetrator=gunmen {MONDAY} killed=1..1"
    ],
}


@pytest.mark.parametrize(("text", "expected"), ATTACKS.items(), ids=list(ATTACKS))
def test_attacks_and_no_others(text: str, expected: list[str], lexicon: Lexicon) -> None:
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert is_told(expected, attacks), shown(attacks)


def test_a_speaker_after_his_verb_is_no_subject_of_another(lexicon: Lexicon) -> None:
    events = told("A JNIM unit killed a trader in Gao on 3 May, said Colonel Sidi Bah.", lexicon)
    assert [event["table"] for event in events] == ["attacks/assault"], shown(events)


def test_a_quote_reaches_to_what_stands_beside_and_tells_more(lexicon: Lexicon) -> None:
    frames = code_articles([article("An attack by JNIM in Gao, Mali, killed 12 soldiers, the army said.")], lexicon)
    assert frames["attacks"]["quote"].to_list() == ["An attack by JNIM in Gao, Mali, killed 12 soldiers"]


CUSTODY: dict[str, list[str]] = {
    "Police arrested suspected al-Shabaab militants in Baidoa.": ["arrests/arrest detainee=al-shabaab place=Baidoa"],
    "Police arrested a man suspected of planning attacks on Monday.": [f"arrests/arrest detainee=a_man {MONDAY}"],
    "Police captured Musa Keita, 34, in Baidoa on Monday.": [f"arrests/arrest detainee=Musa_Keita {MONDAY}"],
    "Two men surrendered to troops about 30 km north of Baidoa on Monday.": ["arrests/arrest place=Baidoa"],
}


@pytest.mark.parametrize(("text", "expected"), CUSTODY.items(), ids=list(CUSTODY))
def test_custody_and_no_attack(text: str, expected: list[str], lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)
