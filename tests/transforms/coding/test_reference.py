"""Reference beyond a clause: unlisted places, those named together, what an attack left, dates that stand apart."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

PLACES = {
    "an unlisted village in a known area": (
        "Gunmen killed ten farmers in the village of Kassarou in Mopti Region on 3 May 2018.",
        ["attacks/assault place=Kassarou killed=10..10"],
    ),
    "an unlisted town before its province": (
        "On 25 February 2018 armed men opened fire on a patrol in Gorbadjo (Seno province, Burkina Faso).",
        ["attacks/assault place=Gorbadjo"],
    ),
    "a common word after in is no place": (
        "In 2018 JNIM attacked a convoy in Operation Falcon.",
        ["attacks/assault place= perpetrator=jnim"],
    ),
    "a capital told by its adjective": (
        "Gunmen stormed a tea shop in the Somali capital on 3 May 2018, killing 11 people.",
        ["attacks/assault place=Mogadishu killed=11..11"],
    ),
    "the capital of the country named before": (
        "Mali mourned.\nGunmen stormed a hotel in the capital on 3 May 2018.",
        ["attacks/assault place=Bamako"],
    ),
    "the capital of a province has another name": (
        "In May 2018 the Taliban attacked the provincial capital.",
        ["attacks/assault place="],
    ),
    "what a statement is about is not where it was made": (
        "On 3 May 2018 Ayman al-Zawahiri advised fighters in Idlib to wait.",
        ["statements/announcement place="],
    ),
    "an occasion has a place of its own": (
        "After the killing of Musa Keita, a trader, JNIM fighters attacked Gao in May 2018.",
        ["attacks/assassination place= victim=Musa_Keita", "attacks/assault place=Gao"],
    ),
}
PEOPLE = {
    "they who were named together": (
        "Ansar Dine and al-Murabitun met in March 2017.\nThey united under the name JNIM.",
        ["mergers/merger initiator=al-murabitun+ansar-dine result=jnim"],
    ),
    "they who were named since": (
        "Ansar Dine and AQIM fought on.\nThe Tuareg rebels fled.\nThey killed two soldiers in Gao in May 2013.",
        ["attacks/assault perpetrator=tuareg-rebels place=Gao"],
    ),
    "a name beside its description": (
        "A court in Nairobi acquitted a trader, Sahal Diriye, in July 2018.",
        ["arrests/release detainee=Sahal_Diriye place=Nairobi"],
    ),
    "its leader is none of the killers'": (
        "ISGS attacked JNIM and killed its emir, Musa Keita, in Gao in May 2018.",
        [
            "attacks/assault perpetrator=isgs target=jnim victim=Musa_Keita",
            "leadership/death person=Musa_Keita group=jnim agent=isgs",
        ],
    ),
    "what is a described body's is not another's": (
        "The faction met envoys from JNIM and renewed its oath to Ayman al-Zawahiri in May 2018.",
        ["mergers/pledge initiator=The_faction counterpart=ayman-al-zawahiri"],
    ),
    "what is left open of him": (
        "JNIM announced on 3 May 2018 the death of Musa Keita, its emir.\nIt did not say how he was killed.",
        ["leadership/death person=Musa_Keita group=jnim", "statements/announcement speaker=jnim"],
    ),
    "what is left open of somebody new": (
        "It was not known who killed the mayor of Gao in May 2018.",
        ["attacks/assault victim=the_mayor killed=1..1"],
    ),
    "a list of names beside a plural": (
        "Two brothers, Musa Keita and Daud Keita, were killed by gunmen in Gao in May 2018.",
        ["attacks/assault victim=Daud_Keita+Musa_Keita killed=2..2"],
    ),
}
OUTCOMES = {
    "in which so many died": (
        "The siege of a mall in Nairobi in September 2013, in which 67 people perished, shook Kenya.",
        ["attacks/assault place=Nairobi killed=67..67"],
    ),
    "so many dead in brackets": (
        "After the Garissa massacre of 2 April 2015 (148 dead), parents wept.",
        ["attacks/assault place=Garissa killed=148..148"],
    ),
    "shot dead": (
        "In May 2018 gunmen shot dead Mohamed Farah outside his home in Kismayo.",
        ["attacks/assassination victim=Mohamed_Farah killed=1..1 place=Kismayo"],
    ),
    "hurt when a mine, laid by somebody, exploded": (
        "Four rangers were hurt when a mine, laid by rebels, exploded near Herat in May 2018.",
        ["attacks/bombing place=Herat perpetrator=rebels"],
    ),
    "killed when what they were making exploded": (
        "Four Taliban fighters were killed when a bomb they were assembling exploded in Herat in May 2018.",
        ["attacks/bombing target=taliban place=Herat killed=4..4"],
    ),
    "frequent deeds are no event": ("Al-Shabaab frequently carries out bombings of this kind in Mogadishu.", []),
}
TABLES = {
    "the police arrest": (
        "Police in Lahore seized ten suspected militants in May 2018.",
        ["arrests/arrest place=Lahore"],
    ),
    "gunmen abduct": (
        "Gunmen seized ten traders in Gao in May 2018.",
        ["attacks/abduction perpetrator=Gunmen place=Gao"],
    ),
    "an attack nobody claims": (
        "JNIM has not claimed the attack on a hotel in Bamako on 20 November 2015.",
        ["attacks/assault perpetrator= claimant= place=Bamako"],
    ),
    "those who are somewhere": (
        "Some 500 al-Shabaab fighters operate in Puntland.",
        ["strength/fighters group=al-shabaab quantity=500..500 place=Puntland"],
    ),
    "those who were somewhere when it happened": ("Ten soldiers were in the truck in May 2018.", []),
    "an estimate for a group": (
        "Strength estimates for AQAP remained stable at between 2,000 and 3,000 fighters.",
        ["strength/fighters group=aqap quantity=2000..3000"],
    ),
}
DATES = {
    "a date that stands alone before an entry": (
        "13/04/2018.\nTwo village chiefs killed in their homes by gunmen in Menaka.",
        ["attacks/assault date=2018-04-13..2018-04-13 place=Menaka"],
    ),
    "a date in brackets at the end": (
        "Troops freed 31 hostages in Gao while JNIM fighters attacked Kidal (26 June 2018).",
        ["arrests/release date=2018-06-26..2018-06-26", "attacks/assault place=Kidal date=2018-06-26..2018-06-26"],
    ),
    "a date that owns the noun": (
        "Nobody has claimed Monday's raid on a hospital in Quetta.",
        ["attacks/assault place=Quetta date=2019-06-10..2019-06-10"],
    ),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(*case, id=f"{name}: {title}")
        for name, cases in {
            "places": PLACES,
            "people": PEOPLE,
            "outcomes": OUTCOMES,
            "tables": TABLES,
            "dates": DATES,
        }.items()
        for title, case in cases.items()
    ],
)
def test_reference(text, expected, lexicon):
    events = [event for event in told(text, lexicon) if event["again"] == "false"]
    assert is_told(expected, events), shown(events)
