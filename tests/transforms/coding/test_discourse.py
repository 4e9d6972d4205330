"""Passages as long articles have them: whose, which and where hang on sentences told before."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import matches, shown, told
from transforms.coding.lexicon import Lexicon

WHOSE = {
    "JNIM stormed a base in Gao on Monday.\nIt was the first raid since the army launched its offensive in May 2018.": (
        "attacks/offensive perpetrator=malian-armed-forces date=2018-05-01..2018-05-31"
    ),
    "In May 2018 al-Shabaab crossed into Ethiopia, where Ethiopian forces killed ten of them.\n"
    "In June 2018 militants raided a hotel in Mogadishu before security forces shot the attackers.": (
        "attacks/assault perpetrator=somali-armed-forces place=Mogadishu"
    ),
    "Islamic State Khorasan Province was formed in January 2015.\nIn 2016 the province controlled Achin.": (
        "territory/control holder=iskp place=Achin"
    ),
    "In July 2016 Hafiz Saeed Khan pledged allegiance to the Islamic State.\nKhan was killed in Achin in July 2018.": (
        "leadership/death person=hafiz-saeed-khan"
    ),
    "ISWAP entered the forest in May 2018.\nIn July 2009, after police killed Mohammed Yusuf, Shekau took over.": (
        "leadership/appointment person=abubakar-shekau group=boko-haram"
    ),
    "JNIM has grown.\nAl-Qaida's affiliates elsewhere have not.\nIn May 2018 it attacked a base in Gao.": (
        "attacks/assault perpetrator=jnim"
    ),
    "Shekau's faction was to blame.\nOn 3 May 2019 its fighters killed six men in Gwoza.": (
        "attacks/assault perpetrator=boko-haram place=Gwoza"
    ),
    "Boko Haram bombed a market in Kano in 2011.\nA dissident faction, Ansaru, split off in January 2012.": (
        "mergers/split initiator=ansaru counterpart=boko-haram"
    ),
    "The president accused two commanders of cowardice, and both were arrested on Monday.": (
        "arrests/arrest detainee=two_commanders"
    ),
    "Police questioned a trader and his son, and both were arrested on Monday.": (
        "arrests/arrest detainee=a_trader+his_son"
    ),
    "A judge was killed by an al-Shabaab hit squad in Gao.": "attacks/assault perpetrator=al-shabaab victim=A_judge",
}

WHERE_AND_WHEN = {
    "JNIM was strong in Mopti.\nIt seized Gao in May 2018 and kidnapped two nurses there in June.": (
        "attacks/abduction place=Gao date=2018-06-01..2018-06-30"
    ),
    "Six men were murdered at Koure in August 2018.\nISGS claimed that attack in May 2019.": (
        "attacks/assault again=true claimant=isgs date=2018-08-01..2018-08-31"
    ),
    "In May 2018, when JNIM, by then at its strongest, raided Gao, twelve soldiers died.": (
        "attacks/assault place=Gao date=2018-05-01..2018-05-31"
    ),
    "JNIM killed ten men near Gao on 2 May 2019.\n"
    "The group claimed the attack on Sunday, saying that it had killed or wounded 18 men.": (
        "attacks/assault again=true date=2019-05-02..2019-05-02 claimant=jnim perpetrator=jnim victim=18_men"
    ),
    "Rockets killed two men at Camp Taji in May.\nFrance responded the following day with air strikes on JNIM.": (
        "attacks/airstrike perpetrator=france target=jnim place="
    ),
    "The prime minister named Musa Keita, a general dismissed in May 2018, as head of JNIM.": (
        "leadership/appointment person=Musa_Keita date="
    ),
    "A bomb went off at the Zobe junction in Mogadishu on 3 May 2019.\nOn 9 June gunmen raided a hotel.": (
        "attacks/assault place=Mogadishu date=2019-06-09..2019-06-09"
    ),
    "Gunmen raided a ward in Kabul in May 2019.\nThe Taliban said it was behind an attack on Bagram in April 2019.": (
        "attacks/assault perpetrator=taliban place=Bagram date=2019-04-01..2019-04-30"
    ),
}

TOLD_AFTER_THE_FIRST = {
    "On 10 December JNIM killed 71 soldiers at Inates, and on January 9, 2019, killed 89 more at Chinagodrar.": (
        "attacks/assault killed=71..71 place=Inates perpetrator=jnim",
        "attacks/assault killed=89..89 place=Chinagodrar perpetrator=jnim",
    ),
    "In December JNIM killed 71 soldiers at Inates, and on 9 January 89 more at Chinagodrar.": (
        "attacks/assault killed=71..71 place=Inates",
        "attacks/assault killed=89..89 place=Chinagodrar date=2019-01-09..2019-01-09",
    ),
    "Gunmen attacked a post in Gao on Monday and in Mopti two days later.": (
        "attacks/assault place=Gao date=2019-06-10..2019-06-10",
        "attacks/assault place=Mopti date=2019-06-12..2019-06-12",
    ),
    "Bombers struck mosques in Kunduz on 8 May and in Kandahar on 15 May.": (
        "attacks/bombing place=Kunduz date=2019-05-08..2019-05-08",
        "attacks/bombing place=Kandahar date=2019-05-15..2019-05-15",
    ),
    "Musa Keita was killed in Gao in April 2017, Hassan Dirie in Kidal that July and Omar Barre in August 2018.": (
        "attacks/assault victim=Musa_Keita place=Gao",
        "attacks/assault victim=Hassan_Dirie place=Kidal date=2017-07-01..2017-07-31",
        "attacks/assault victim=Omar_Barre place= date=2018-08-01..2018-08-31",
    ),
    "Musa Keita died in a raid in May 2017, Hassan Dirie in an airstrike in Kidal in June.": (
        "attacks/assault victim=Musa_Keita place=",
        "attacks/airstrike victim=Hassan_Dirie place=Kidal",
    ),
    "Musa Keita was arrested in Gao in May 2017 and Hassan Dirie in Kidal in July.": (
        "arrests/arrest detainee=Musa_Keita place=Gao",
        "arrests/arrest detainee=Hassan_Dirie place=Kidal",
    ),
    "JNIM bombed a market in Gao in May 2017, abducted two nurses in April 2018, and seized Djibo.": (
        "attacks/abduction date=2018-04-01..2018-04-30",
        "territory/capture place=Djibo date=",
    ),
    "Washington designated JNIM a terrorist group in May 2018; in June it added Musa Keita to its list.": (
        "designations/designation issuer=united-states target=jnim",
        "designations/designation issuer=united-states target=Musa_Keita",
    ),
    "JNIM killed seven civilians in Djibo, and some 60,000 people fled.": ("attacks/assault killed=7..7",),
    "JNIM killed seven civilians and two guards in Djibo.": ("attacks/assault killed=9..9",),
}

HELD = {
    "A court sentenced Musa Keita to life in prison and Hassan Dirie to 20 years.": "Hassan_Dirie+Musa_Keita",
    "Musa Keita was jailed for 12 years and Hassan Dirie and Omar Barre for six.": "Hassan_Dirie+Musa_Keita+Omar_Barre",
    "Police arrested Musa Belmokhtar in Gao on Monday.": "Musa_Belmokhtar",
    "Police arrested Moktar Belmokhtar in Gao on Monday.": "mokhtar-belmokhtar",
}

NOT_TOLD = {
    "JNIM signed a truce with the clan in May 2018, under which its elders agreed not to side with the government.": (
        "mergers/alliance",
        1,
    ),
    "JNIM raided Gao in May 2018.\nIts men came back the day after the soldiers left.": ("mergers/rejoin", 0),
    "Al-Shabaab was founded in 2006 as the youth wing of the Islamic Courts Union.": ("mergers/merger", 0),
    "Boko Haram bombed a market in Kano in 2011.\nA faction split off over the killing of Muslims.": (
        "attacks/assault",
        0,
    ),
    "A judge was killed by an al-Shabaab hit squad in Mogadishu on Monday.": ("attacks/assault", 1),
    "Musa Keita, a contractor, had left Gao on Monday.": ("territory/loss", 0),
    "Musa Keita fled Gao in May 2018.": ("territory/loss", 0),
    "The rebels fled Gao in May 2018.": ("territory/loss", 1),
    "Musa Keita blew himself up during a raid by French troops in Gao in May 2018.": ("attacks/bombing", 1),
    "Fighters have fled since an amnesty was announced in March 2018.": ("arrests/release", 0),
    "JNIM raided Gao in May 2017 and Musa Keita fled in June.": ("attacks/assault", 1),
}


@pytest.mark.parametrize(("text", "row"), [*WHOSE.items(), *WHERE_AND_WHEN.items()])
def test_what_was_told_before_is_remembered(text: str, row: str, lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert any(matches(row, event) for event in events), shown(events)


@pytest.mark.parametrize(("text", "rows"), TOLD_AFTER_THE_FIRST.items())
def test_what_stands_after_the_first_is_told(text: str, rows: tuple[str, ...], lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert all(any(matches(row, event) for event in events) for row in rows), shown(events)


@pytest.mark.parametrize(("text", "held"), HELD.items())
def test_who_is_held(text: str, held: str, lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert any(event.get("detainee") == held for event in events), shown(events)


@pytest.mark.parametrize(("text", "expected"), NOT_TOLD.items())
def test_what_is_told_no_more_often(text: str, expected: tuple[str, int], lexicon: Lexicon) -> None:
    table, count = expected
    events = told(text, lexicon)
    assert sum(event["table"] == table for event in events) == count, shown(events)


def test_who_raids_a_house_blows_nobody_up(lexicon: Lexicon) -> None:
    events = told("Iyad ag Ghali blew himself up during a raid by French troops in Gao in May 2018.", lexicon)
    bombing = next(event for event in events if event["table"] == "attacks/bombing")
    assert bombing["perpetrator"] == "iyad-ag-ghali", shown(events)


def test_nobody_is_shot_by_the_roadside(lexicon: Lexicon) -> None:
    events = told("Three soldiers were shot dead by the roadside in Gao on Monday.", lexicon)
    assert any(matches("attacks/assault place=Gao killed=3..3", event) for event in events), shown(events)
    assert all("perpetrator" not in event for event in events), shown(events)
