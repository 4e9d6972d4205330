"""Who stays in the cast of an event, and tolls told beside or after it.

Belongs here: participants struck out or kept, whose base or soldiers they are, the dead of other clauses and
sentences. All texts are invented.
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.invented import of_tables
from tests.transforms.coding.telling import is_told, shown
from transforms.coding.lexicon import Lexicon

CAST: list[tuple[str, list[str]]] = [
    # A place beside an office is not its holder's name; the name is told after it.
    (
        "The mayor of Gao, Musa Keita, was killed by JNIM on Monday.",
        ["attacks/assault victim=Musa_Keita perpetrator=jnim killed=1..1"],
    ),
    # The army of a movement is no country's; that of the country is.
    (
        "Fighters of the People's Resistance Army kidnapped three engineers near Bogota on Monday.",
        ["attacks/abduction perpetrator=Fighters victim=three_engineers"],
    ),
    (
        "The soldiers of the Verdant Order attacked a vehicle of the Nigerien army near Ayorou on Monday.",
        ["attacks/assault perpetrator=The_soldiers target=nigerien-armed-forces"],
    ),
    (
        "Gunmen shot at a vehicle belonging to the Nigerian army near Jos on Friday.",
        ["attacks/assault target=nigerian-armed-forces"],
    ),
    ("Gunmen shot at a vehicle belonging to a trader near Jos on Friday.", ["attacks/assault target=a_vehicle"]),
    (
        "Al-Shabaab militants attacked the Burundian base at El Baraf on 3 May.",
        ["attacks/assault target=burundian-armed-forces"],
    ),
    (
        "Al-Shabaab militants attacked the Burundian market at El Baraf on 3 May.",
        ["attacks/assault target=the_Burundian_market"],
    ),
    (
        "Boko Haram killed two soldiers from Chad near Bosso on Friday.",
        ["attacks/assault perpetrator=boko-haram target=chadian-armed-forces"],
    ),
    (
        "IRA gunmen killed two soldiers of the British Army in Belfast on 19 March 1988.",
        ["attacks/assault perpetrator=ira target=united-kingdom killed=2..2"],
    ),
    (
        "The PKK's armed wing attacked a gendarmerie station in Semdinli on Saturday.",
        ["attacks/assault perpetrator=pkk"],
    ),
    # A dateline sets no country.
    ("CAIRO, Dec 20 (Agency) - The army quit Wad Madani on Monday.", ["territory/loss loser=sudanese-armed-forces"]),
    # The group whose fighters were killed did not do it.
    (
        "Kurdish fighters took Manbij from Islamic State on Friday, and 40 of the jihadists were killed.",
        ["attacks/assault perpetrator= killed=40..40", "territory/capture holder=kurdish-forces"],
    ),
    # Claims in a relative clause, and by saying that one is responsible.
    (
        "The attack, which JNIM claimed, killed 24 soldiers at Boulikessi on Monday.",
        ["attacks/assault claimant=jnim perpetrator=jnim killed=24..24"],
    ),
    (
        "Gunmen attacked a convoy of the Malian army near Gao on Monday.\nJNIM said it was responsible.",
        ["attacks/assault perpetrator=jnim claimant=jnim"],
    ),
]

TOLLS: list[tuple[str, list[str]]] = [
    (
        "Suspected jihadists raided the village of Ogossagou on Monday.\nThe death toll has risen to 31, doctors said.",
        ["attacks/assault place=Ogossagou killed=31..31"],
    ),
    (
        "Gunmen raided the village of Ogossagou on Monday.\nEight people died, a doctor said on Wednesday.",
        ["attacks/assault place=Ogossagou killed=8..8"],
    ),
    (
        "Gunmen raided the village of Ogossagou on Monday.\nEight people died of fever on Wednesday.",
        ["attacks/assault place=Ogossagou killed="],
    ),
    (
        "Gunmen raided the village of Ogossagou on Monday.\nA chief counted nine corpses.",
        ["attacks/assault place=Ogossagou killed=9..9"],
    ),
    (
        "Gunmen raided the village of Ogossagou on Monday.\nNine corpses lay in an old grave, a chief found.",
        ["attacks/assault place=Ogossagou killed="],
    ),
    (
        "Three people died and seven were wounded in clashes between the Taliban and the Islamic State in Nangarhar"
        " on Saturday.",
        ["attacks/assault killed=3..3"],
    ),
    (
        "An attack on a gendarmerie post in Inata left 49 gendarmes and four civilians dead.",
        ["attacks/assault killed=53..53"],
    ),
    (
        "Seven soldiers and four members of a militia died in an attack near Bama on Monday.",
        ["attacks/assault killed=11..11"],
    ),
    (
        "Militants stopped a bus near Lamu on Monday. Three passengers were fatally shot.",
        ["attacks/assault killed=3..3"],
    ),
    ("Three bombs hit KDF vehicles near Kiunga on 3 May, 8 KIA, 3 WIA.", ["attacks/bombing killed=8..8"]),
    ("Government soldiers attacked a post of the KIA near Laiza on 3 May.", ["attacks/assault killed="]),
]


@pytest.mark.parametrize(("text", "expected"), [*CAST, *TOLLS], ids=lambda case: str(case)[:40])
def test_cast_and_tolls(text: str, expected: list[str], lexicon: Lexicon) -> None:
    events = of_tables(text, lexicon)
    assert is_told(expected, events), shown(events)
