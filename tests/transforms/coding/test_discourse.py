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
    "A bomb went off at the Zobe junction in Mogadishu on 3 May 2019.\nOn 9 June gunmen raided a hotel.": (
        "attacks/assault place=Mogadishu date=2019-06-09..2019-06-09"
    ),
    "Gunmen raided a ward in Kabul in May 2019.\nThe Taliban said it was behind an attack on Bagram in April 2019.": (
        "attacks/assault perpetrator=taliban place=Bagram date=2019-04-01..2019-04-30"
    ),
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
}


@pytest.mark.parametrize(("text", "row"), [*WHOSE.items(), *WHERE_AND_WHEN.items()])
def test_what_was_told_before_is_remembered(text: str, row: str, lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert any(matches(row, event) for event in events), shown(events)


@pytest.mark.parametrize(("text", "held"), HELD.items())
def test_who_is_held(text: str, held: str, lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert any(event.get("detainee") == held for event in events), shown(events)


@pytest.mark.parametrize(("text", "expected"), NOT_TOLD.items())
def test_what_is_told_no_more_often(text: str, expected: tuple[str, int], lexicon: Lexicon) -> None:
    table, count = expected
    events = told(text, lexicon)
    assert sum(event["table"] == table for event in events) == count, shown(events)


def test_nobody_is_shot_by_the_roadside(lexicon: Lexicon) -> None:
    events = told("Three soldiers were shot dead by the roadside in Gao on Monday.", lexicon)
    assert any(matches("attacks/assault place=Gao killed=3..3", event) for event in events), shown(events)
    assert all("perpetrator" not in event for event in events), shown(events)
