"""Whom names of several bearers and words that refer back mean: namesakes, captives, captors, crimes in law."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

CASES = {
    "a name of groups of two countries": (
        "Ansar al-Sharia killed two soldiers in Benghazi, Libya, on Monday.",
        ["attacks/assault perpetrator=ansar-al-sharia-libya"],
    ),
    "the same name elsewhere": (
        "Ansar al-Sharia seized Jaar in Yemen on Monday.",
        ["territory/capture holder=ansar-al-sharia-yemen"],
    ),
    "no country's army": (
        "Colombia's National Liberation Army blew up a bridge on Monday.",
        ["attacks/bombing perpetrator=eln"],
    ),
    "a surname of several, after the name in full": (
        "Hakimullah Mehsud led the Pakistani Taliban.\nMehsud was killed in North Waziristan on 1 November 2013.",
        [
            "attacks/assault victim=hakimullah-mehsud date=2013-11-01..2013-11-01",
            "leadership/death person=hakimullah-mehsud group=ttp",
        ],
    ),
    "those who were taken are freed": (
        "Boko Haram abducted ten girls in Chibok on Monday.\nThey were released on Tuesday.",
        ["attacks/abduction perpetrator=boko-haram victim=ten_girls", "arrests/release detainee=ten_girls"],
    ),
    "those who were held are freed": (
        "Police arrested four Maoists on Monday.\nThey were released on Tuesday.",
        ["arrests/arrest detainee=cpi-maoist", "arrests/release detainee=cpi-maoist"],
    ),
    "the captors": (
        "Abu Sayyaf gunmen seized four sailors off Tawi-Tawi.\nThe kidnappers released one of them on Friday.",
        ["attacks/abduction perpetrator=abu-sayyaf", "arrests/release detainer=abu-sayyaf"],
    ),
    "the local rebels are others": (
        "JNIM met in Kidal.\nThe local rebels killed two soldiers in Gao on Monday.",
        ["attacks/assault perpetrator=The_local_rebels place=Gao"],
    ),
    "what leads up to a deed": ("The trial in Gao was the prelude to an execution.", []),
    "charged with a crime": (
        "Musa Keita was charged with murder in Bamako on Monday.",
        ["arrests/charge detainee=Musa_Keita place=Bamako"],
    ),
    "charged with a crime that somebody suffered": (
        "Musa Keita was charged with the murder of two policemen in Gao on 3 May.",
        ["arrests/charge detainee=Musa_Keita", "attacks/assault target=two_policemen place=Gao"],
    ),
    "a leader who was only hurt": (
        "The M23 killed four soldiers at Rutshuru, and its leader was wounded.",
        ["attacks/assault perpetrator=m23 killed=4..4"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_who_is_meant(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events) and len(events) == len(expected), shown(events)
