"""Invented sentences on offices: of several words, for a place, before or after who holds them, told a sentence before.

Belongs here: whose office it is and who holds it. Does not: offices without a verb (`test_strength_and_offices`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, list[str]]] = [
    (
        "Al-Shabaab's number two, Hassan Noor, was killed near Jilib on 3 May 2018.",
        ["attacks/assault victim=Hassan_Noor", "leadership/death person=Hassan_Noor group=al-shabaab"],
    ),
    (
        "JNIM's No. 2, Hamma Bah, died of his wounds.",
        ["leadership/death person=Hamma_Bah group=jnim"],
    ),
    (
        "Al-Shabaab's second-in-command, Hassan Noor, resigned in May 2018.",
        ["leadership/removal person=Hassan_Noor group=al-shabaab"],
    ),
    (
        "JNIM chief of staff General Hamma Bah stepped down in May 2018.",
        ["leadership/removal person=Hamma_Bah group=jnim"],
    ),
    ("The army's chief of staff, Hamma Bah, resigned in May 2018.", []),
    (
        "JNIM's emir in Mopti, Hamma Bah, died in an air strike on 3 May 2018.",
        ["attacks/airstrike victim=Hamma_Bah", "leadership/death person=Hamma_Bah group=jnim"],
    ),
    (
        "A co-founder of al-Shabaab in Puntland, Hassan Noor, was killed on 3 May 2018.",
        ["attacks/assault victim=Hassan_Noor", "leadership/death person=Hassan_Noor group=al-shabaab"],
    ),
    (
        "JNIM's emir for the Menaka region was killed on 3 May 2018.",
        ["attacks/assault", "leadership/death person=JNIM's_emir group=jnim"],
    ),
    (
        "JNIM fell silent after its emir, Iyad ag Ghaly, was killed on 3 May 2018.",
        ["attacks/assault victim=iyad-ag-ghali", "leadership/death person=iyad-ag-ghali group=jnim"],
    ),
    ("After the emir, Iyad ag Ghaly, his men would have been lost.", []),
    (
        "Hamma Bah, an emir of JNIM, had been at large for years.\nBah was killed near Gao on 3 May 2018.",
        ["attacks/assault victim=Hamma_Bah perpetrator=", "leadership/death person=Hamma_Bah group=jnim"],
    ),
    (
        "Al-Shabaab's media office was headed by Hassan Noor.\nIn May 2018 Noor resigned.",
        ["leadership/removal person=Hassan_Noor group=al-shabaab"],
    ),
    ("Hassan Noor is mayor of Gao.\nIn May 2018 Noor resigned.", []),
    (
        "Hundreds of JNIM fighters had gathered near Gao.\nTheir commander, Hamma Bah, was killed on 3 May 2018.",
        ["attacks/assault victim=Hamma_Bah", "leadership/death person=Hamma_Bah group=jnim"],
    ),
    (
        "Troops killed three JNIM fighters, including a commander, Hamma Bah, on 3 May 2018.",
        ["attacks/assault victim=Hamma_Bah target=jnim", "leadership/death person=Hamma_Bah group=jnim"],
    ),
    (
        "JNIM men were seen at Gao.\nTroops killed a village chief, Hamma Bah, on 3 May 2018.",
        ["attacks/assault victim=Hamma_Bah"],
    ),
    (
        "AQIM leader Hamma Bah died in May 2018, and his brother Sidi took over the group.",
        [
            "leadership/death person=Hamma_Bah group=aqim",
            "leadership/appointment person=Sidi group=aqim",
        ],
    ),
    (
        "Hamma Bah, named acting emir of JNIM in May 2018, went to Gao.",
        ["leadership/appointment person=Hamma_Bah group=jnim date=2018-05-01..2018-05-31"],
    ),
    (
        "In May 2018 JNIM elected Hamma Bah secretary-general.",
        ["leadership/appointment person=Hamma_Bah group=jnim agent=jnim"],
    ),
    (
        "JNIM has a new emir, Hamma Bah.",
        ["leadership/appointment person=Hamma_Bah group=jnim"],
    ),
    (
        "A report of May 2018 identified Hamma Bah as the new emir of JNIM.",
        ["leadership/appointment person=Hamma_Bah group=jnim"],
    ),
    ("A report of May 2018 described Hamma Bah as an emir of JNIM.", []),
    (
        "JNIM replaced its emir in Gao with Hamma Bah in May 2018.",
        ["leadership/appointment person=Hamma_Bah group=jnim"],
    ),
    (
        "JNIM announced on 3 May 2018 that Hamma Bah would succeed Iyad ag Ghaly.",
        ["statements/announcement speaker=jnim", "leadership/appointment person=Hamma_Bah group=jnim"],
    ),
    ("Analysts said in May 2018 that Hamma Bah would succeed Iyad ag Ghaly.", []),
    ("JNIM was led by Iyad ag Ghaly in May 2018.", []),
    (
        "Hamma Bah, alias Lala, was an emir of JNIM.\nIn May 2018 Lala resigned.",
        ["leadership/removal person=Hamma_Bah group=jnim"],
    ),
    (
        "Thomas Lubanga was at home.\nIn May 2018 Lubanga was arrested.",
        ["arrests/arrest detainee=thomas-lubanga"],
    ),
    (
        "Thomas Lubanga was at home.\nIn May 2018 Sidi Lubanga was arrested.",
        ["arrests/arrest detainee=Sidi_Lubanga"],
    ),
    (
        "Lala gave up the leadership of JNIM in May 2018.",
        ["leadership/removal person=Lala group=jnim"],
    ),
    ("Paris gave up the leadership of the mission in May 2018.", []),
    (
        "Hamma Bah's ouster as head of JNIM was made known in May 2018.",
        ["leadership/removal person=Hamma_Bah group=jnim"],
    ),
    (
        "Hamma Bah announced his resignation as emir of JNIM in May 2018.",
        ["leadership/removal person=Hamma_Bah group=jnim"],
    ),
    (
        "JNIM lost its emir in Gao, Hamma Bah, in May 2018.",
        ["leadership/death person=Hamma_Bah group=jnim date=2018-05-01..2018-05-31"],
    ),
    ("JNIM buried its dead in May 2018.", []),
    ("The emir of JNIM, Musa Keita, was confirmed dead on Monday.", ["leadership/death person=Musa_Keita group=jnim"]),
    (
        "Those killed included Hamma Bah, a JNIM commander.",
        ["leadership/death person=Hamma_Bah group=jnim"],
    ),
    (
        "Two JNIM commanders - Hamma Bah and Sidi Cisse - were killed on 3 May 2018.",
        [
            "attacks/assault victim=Hamma_Bah+Sidi_Cisse",
            "leadership/death person=Hamma_Bah",
            "leadership/death person=Sidi_Cisse",
        ],
    ),
    (
        "A JNIM commander known as Hamma Bah was killed on 3 May 2018.",
        ["attacks/assault victim=Hamma_Bah", "leadership/death person=Hamma_Bah group=jnim"],
    ),
    (
        "Troops killed one of the founders of JNIM in Mali, Hamma Bah, on 3 May 2018.",
        ["attacks/assault victim=Hamma_Bah", "leadership/death person=Hamma_Bah group=jnim"],
    ),
    (
        "Hamma Bah, a JNIM commander wanted by Interpol, was killed on 3 May 2018.",
        ["attacks/assault victim=Hamma_Bah", "leadership/death person=Hamma_Bah group=jnim"],
    ),
    (
        "Hamma Bah stood down as leader of JNIM in favour of Sidi Cisse in May 2018.",
        [
            "leadership/removal person=Hamma_Bah group=jnim date=2018-05-01..2018-05-31",
            "leadership/appointment person=Sidi_Cisse group=jnim date=2018-05-01..2018-05-31",
        ],
    ),
    ("The mayor stood down in favour of Sidi Cisse in May 2018.", []),
    (
        "The HCUA was founded in May 2013, with Sidi Cisse at its head.",
        ["mergers/formation result=hcua", "leadership/appointment person=Sidi_Cisse group=hcua"],
    ),
    (
        "Hashim Salamat led the MILF.\nSalamat died in hospital on 13 July 2003.",
        ["leadership/death person=hashim-salamat group=milf"],
    ),
    (
        "Baitullah Mehsud founded the TTP.\nBaitullah died of diabetes on 3 May 2018.",
        ["mergers/formation result=ttp", "leadership/death person=baitullah-mehsud group=ttp"],
    ),
    (
        "Sources denied reports that Iyad ag Ghaly had been removed as leader of JNIM.",
        ["leadership/removal status=alleged person=iyad-ag-ghali group=jnim"],
    ),
    ("Reports that Iyad ag Ghaly had been removed as leader of JNIM proved untrue.", []),
    ("Iyad ag Ghaly was nearly killed on 3 May 2018.", ["attacks/assault victim=iyad-ag-ghali"]),
    ("Hamma Bah led the M5-RFP movement against JNIM.\nIn May 2018 Bah resigned.", []),
    ("Mokhtar Belmokhtar was expelled from school in May 2018.", []),
    (
        "Hamma Bah, one of JNIM's commanders, was killed on 3 May 2018.",
        ["attacks/assault victim=Hamma_Bah", "leadership/death person=Hamma_Bah group=jnim"],
    ),
    ("Hamma Bah, one of the town's elders, was killed on 3 May 2018.", ["attacks/assault victim=Hamma_Bah"]),
    (
        "AQIM's Tunisian branch was placed under the command of Sidi Cisse in May 2018.",
        ["leadership/appointment person=Sidi_Cisse group=uqba-ibn-nafi-battalion"],
    ),
    (
        "JNIM's general, Hamma Bah, was relieved of his functions in May 2018.",
        ["leadership/removal person=Hamma_Bah group=jnim"],
    ),
    ("Three suspected JNIM members were found dead in May 2018.", []),
    ("The ministry replaced its envoy in Gao with Hamma Bah in May 2018.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_what_is_told(text: str, expected: list[str], lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)
