"""Sentences as analyses tell history: names of the time, whose part it was, where "it" was, what came of what."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

NAMES_OF_THE_TIME = {
    "AQIM fighters killed 12 soldiers at Lemgheity in June 2005.": "attacks/assault perpetrator=gspc",
    "AQIM fighters killed 12 soldiers at Lemgheity in June 2009.": "attacks/assault perpetrator=aqim",
    "AQIM fighters killed 12 soldiers at Lemgheity.": "attacks/assault perpetrator=aqim",
    "Al-Zawahiri disavowed the Islamic State in February 2014.": "mergers/disavowal counterpart=isis",
    "Islamic State fighters seized Fallujah in January 2014.": "territory/capture holder=isis",
    "Islamic State fighters seized Ramadi in May 2015.": "territory/capture holder=islamic-state",
    "The Islamic State rebranded as ISIS in April 2013.": (
        "mergers/rebrand initiator=islamic-state-of-iraq result=isis"
    ),
    # Of two forerunners nobody knows which it was.
    "Al-Murabitun kidnapped a nurse in Gao in May 2012.": "attacks/abduction perpetrator=al-murabitun",
}

PARTS = {
    "Amadou Koufa participated in AQIM attacks on Malian forces in 2013.": (
        "attacks/assault perpetrator=amadou-kouffa+aqim target=malian-armed-forces"
    ),
    "Musa Keita took part in the JNIM attack on a post in Gao in 2018.": "attacks/assault perpetrator=Musa_Keita+jnim",
    "JNIM joined an Ansar Dine raid on Kidal in 2018.": "attacks/assault perpetrator=ansar-dine+jnim",
    "Musa Keita condemned the JNIM attack on a barracks in Gao in 2018.": "attacks/assault perpetrator=jnim",
}

WHERE_IT_WAS = {
    "Gao was tense.\nIt saw two suicide bombings in February 2013.": "attacks/bombing place=Gao",
    "Gao was tense.\nIn February 2013 it witnessed the kidnapping of three nurses.": "attacks/abduction place=Gao",
    "Gao was tense.\nThe town has seen the assassination of a judge since.": "attacks/assassination place=Gao",
    "In 2012, AQIM took control of Mali's north.": "territory/capture place=northern_Mali",
    "Boko Haram seized much of Nigeria's northeast in 2014.": "territory/capture place=northeastern_Nigeria",
    "Gunmen raided a convoy in Nigeria's north-east on Monday.": "attacks/assault place=northeastern_Nigeria",
    "Gunmen raided a convoy in Chad's eastern provinces on Monday.": "attacks/assault place=eastern_Chad",
    "Gunmen raided a convoy on Syria's northern border on Monday.": "attacks/assault place=Syria",
}

WHAT_CAME_OF_IT = {
    "The 2017 merger that produced JNIM had been prepared for months.": "mergers/merger result=jnim",
    "The March 2017 union resulted in JNIM.": "mergers/merger result=jnim",
    "The split gave rise to Ansaru in January 2012.": "mergers/formation result=ansaru",
    "In October 2011, a schism between AQIM and a breakaway group, MUJWA, came to light.": (
        "mergers/split initiator=mujwa counterpart=aqim"
    ),
    "A split between al-Shabaab and a splinter faction led by Abdulqadir Mumin occurred in October 2015.": (
        "mergers/split initiator=abdulqadir-mumin counterpart=al-shabaab"
    ),
    "Al-Qaida and Jabhat al-Nusra were at odds.\nAyman al-Zawahiri disavowed the group in May 2016.": (
        "mergers/disavowal initiator=ayman-al-zawahiri counterpart=jabhat-al-nusra"
    ),
}

NOT_TOLD = {
    "The killing was costly for JNIM.\nIt threatened the group's ties to the elders.": "statements/announcement",
    "The rise of the Islamic State warned al-Qaeda.": "statements/announcement",
    "AQIM and al-Qaeda have integrated themselves into the region.": "mergers/merger",
}


@pytest.mark.parametrize(
    ("text", "row"), [*NAMES_OF_THE_TIME.items(), *PARTS.items(), *WHERE_IT_WAS.items(), *WHAT_CAME_OF_IT.items()]
)
def test_history_is_told(text: str, row: str, lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert is_told([row], events), shown(events)


@pytest.mark.parametrize(("text", "table"), NOT_TOLD.items())
def test_what_is_no_event(text: str, table: str, lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert all(event["table"] != table for event in events), shown(events)


def test_a_threat_to_somebody_is_uttered(lexicon: Lexicon) -> None:
    events = told("JNIM threatened the mayor of Gao on Monday.", lexicon)
    assert is_told(["statements/announcement speaker=jnim"], events), shown(events)
