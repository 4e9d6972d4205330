"""Invented sentences on how many a group has and who leads it, where a noun or the group is left to the context.

Belongs here: figures without a noun, offices whose group the text alone tells, leaders among the dead.
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, list[str]]] = [
    ("Al-Shabaab numbers 7,000 to 12,000.", ["strength/fighters group=al-shabaab quantity=7000..12000"]),
    ("The attacks number 200 since May.", []),
    (
        "A UN panel came to a figure of between 3,000 and 5,000 for ISWAP.",
        ["strength/fighters group=iswap quantity=3000..5000"],
    ),
    (
        "ISWAP has 12,000 followers, of whom perhaps 4,000 carry arms.",
        [
            "strength/fighters group=iswap quantity=12000..12000",
            "strength/fighters group=iswap quantity=4000..4000",
        ],
    ),
    (
        "JNIM is active in the delta.\nStrength estimates remained stable at between 2,000 and 3,000 fighters.",
        ["strength/fighters group=jnim quantity=2000..3000"],
    ),
    ("JNIM is active in the delta.\nThe number of dead rose to 200.", []),
    (
        "A force of about 600 remains with Boko Haram in Sambisa.",
        ["strength/fighters group=boko-haram quantity=600..600"],
    ),
    (
        "Al-Shabaab collects some 10 million dollars a month in taxes.",
        ["strength/resources group=al-shabaab quantity=10000000..10000000"],
    ),
    ("Al-Shabaab raised $15 million in 2018.", ["strength/resources group=al-shabaab quantity=15000000..15000000"]),
    ("AQIM was paid $3 million for the hostages.", []),
    ("The ministry has a budget of $30 million.", []),
    (
        "In his absence Abu Ubaydah assumed command of al-Shabaab.",
        ["leadership/appointment person=Abu_Ubaydah group=al-shabaab"],
    ),
    (
        "Al-Shabaab is recruiting again.\nIn May 2018 the shura chose Hassan Noor as emir.",
        ["leadership/appointment person=Hassan_Noor group=al-shabaab date=2018-05-01..2018-05-31"],
    ),
    (
        "Al-Shabaab is recruiting again.\nThe new emir, Hassan Noor, was named two days later.",
        ["leadership/appointment person=Hassan_Noor group=al-shabaab"],
    ),
    (
        "Al-Shabaab is recruiting again.\nIn May 2018 Hassan Noor stepped down as emir.",
        ["leadership/removal person=Hassan_Noor group=al-shabaab"],
    ),
    ("Al-Shabaab is recruiting again.\nThe mayor was dismissed in May 2018.", []),
    ("Al-Shabaab and ISWAP are rivals.\nIn May 2018 the shura chose Hassan Noor as emir.", []),
    (
        "Hassan Noor was made acting emir of al-Shabaab in May 2018.",
        ["leadership/appointment person=Hassan_Noor group=al-shabaab"],
    ),
    (
        "Hamma Bah, the emir of JNIM in Mopti, is believed dead.",
        ["leadership/death status=alleged person=Hamma_Bah group=jnim"],
    ),
    (
        "Among the dead was Hamma Bah, emir of JNIM in Mopti.",
        ["leadership/death person=Hamma_Bah group=jnim"],
    ),
    (
        "One of the dead was identified as Hamma Bah, a JNIM commander.",
        ["leadership/death person=Hamma_Bah group=jnim"],
    ),
    ("One of the dead was identified as Hamma Bah, a trader from Gao.", []),
    ("Among the guests was Hamma Bah, emir of JNIM in Mopti.", []),
    (
        "Hamma Bah, emir of JNIM in Mopti, died in an air strike on 3 May 2018.",
        ["attacks/airstrike victim=Hamma_Bah", "leadership/death person=Hamma_Bah group=jnim"],
    ),
    (
        "Hassan Noor, leader of al-Shabaab since May 2018, handed over to Ismail Farah.",
        ["leadership/appointment person=Ismail_Farah group=al-shabaab"],
    ),
    ("The army handed over the base to Ismail Farah.", []),
    (
        "Washington named Iyad ag Ghaly a Specially Designated Global Terrorist in 2013.",
        ["designations/designation target=iyad-ag-ghali date=2013-01-01..2013-12-31"],
    ),
    (
        "Iyad ag Ghaly has been under US sanctions since February 2013.",
        ["designations/designation target=iyad-ag-ghali issuer=united-states"],
    ),
    (
        "Sanctions on JNIM were lifted in 2018.",
        ["designations/delisting target=jnim date=2018-01-01..2018-12-31"],
    ),
    ("Iyad ag Ghaly was on the police's most wanted list.", []),
    ("Sanctions on JNIM hurt traders.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_what_is_told(text: str, expected: list[str], lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)
