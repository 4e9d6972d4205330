"""Invented sentences on those told beside others without a plain list: in company, or named for a plural.

Belongs here: "along with", "as well as", "two commanders of X, A and B", "with A and B as deputies".
Does not: lists of holders with an office each (`test_offices_beside`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: dict[str, tuple[str, list[str]]] = {
    "designated together": (
        "The United States designated JNIM together with ISWAP as terrorist groups.",
        ["designations/designation issuer=united-states target=iswap+jnim"],
    ),
    "listed as well": (
        "Canada listed JNIM, as well as ISWAP, as terrorist entities.",
        ["designations/designation issuer=canada target=iswap+jnim"],
    ),
    "attackers in company": (
        "JNIM, together with Ansar Dine, attacked a barracks in Gao.",
        ["attacks/assault perpetrator=ansar-dine+jnim"],
    ),
    "a list that goes on": (
        "Canada listed JNIM and ISGS, as well as ISWAP, as terrorist entities.",
        ["designations/designation issuer=canada target=isgs+iswap+jnim"],
    ),
    "a deputy who dies with him": (
        "Troops killed Musa Keita, emir of JNIM, along with his deputy Sidi Bah.",
        [
            "attacks/assault victim=Musa_Keita+Sidi_Bah killed=2..2",
            "leadership/death person=Musa_Keita group=jnim",
            "leadership/death person=Sidi_Bah group=jnim",
        ],
    ),
    "names for a plural past its phrase": (
        "The UN added two commanders of JNIM, Musa Keita and Sidi Bah, to its sanctions list.",
        ["designations/designation target=Musa_Keita+Sidi_Bah"],
    ),
    "names for some of a plural": (
        "The UN sanctioned two of its commanders, Musa Keita and Sidi Bah, in Mali.",
        ["designations/designation target=Musa_Keita+Sidi_Bah"],
    ),
    "a list whose number does not fit": (
        "Troops killed three leaders of ISWAP, Boko Haram and JNIM.",
        ["attacks/assault target=boko-haram+iswap+jnim"],
    ),
    "factions named as some": (
        "Three factions in Gao, among them Ansar Dine, merged into JNIM.",
        ["mergers/merger initiator=Three_factions+ansar-dine result=jnim"],
    ),
    "two deputies at once": (
        "JNIM named Musa Keita its emir, with Sidi Bah and Ali Diallo as his deputies.",
        [
            "leadership/appointment person=Musa_Keita group=jnim",
            "leadership/appointment person=Sidi_Bah group=jnim",
            "leadership/appointment person=Ali_Diallo group=jnim",
        ],
    ),
    "a second passive without its auxiliary": (
        "Musa Keita was dismissed as emir of JNIM and Sidi Bah appointed emir on Monday.",
        ["leadership/removal person=Musa_Keita group=jnim", "leadership/appointment person=Sidi_Bah group=jnim"],
    ),
    "whose office it was the other change tells": (
        "Musa Keita was sacked and Sidi Bah was named commander of JNIM on Monday.",
        ["leadership/removal person=Musa_Keita group=jnim", "leadership/appointment person=Sidi_Bah group=jnim"],
    ),
    "a minister sacked beside it": (
        "President Ali Diallo sacked Musa Keita, and JNIM named Sidi Bah its emir on Monday.",
        ["leadership/appointment person=Sidi_Bah group=jnim"],
    ),
    "fronts are bodies": (
        "Five dissident fronts joined forces in 2018.",
        ["mergers/merger initiator=Five_dissident_fronts"],
    ),
    "men who quit the group": (
        "A dozen JNIM commanders quit the group in May 2019.",
        ["mergers/split initiator=A_dozen_JNIM_commanders counterpart=jnim"],
    ),
    "men who join another": (
        "Some JNIM fighters joined ISGS in May 2019.",
        ["mergers/merger initiator=Some_JNIM_fighters counterpart=isgs"],
    ),
    "an opening phrase before a list": (
        "In the north of Mali, Ansar Dine, al-Murabitun and Katiba Macina merged in March 2017.",
        ["mergers/merger initiator=al-murabitun+ansar-dine+macina-liberation-front"],
    ),
    "what two are": (
        "Musa Keita and Sidi Bah, two commanders of JNIM, were killed in Gao.",
        [
            "attacks/assault victim=Musa_Keita+Sidi_Bah killed=2..2",
            "leadership/death person=Musa_Keita group=jnim",
            "leadership/death person=Sidi_Bah group=jnim",
        ],
    ),
    "which pledged and which was listed": (
        "JNIM, which attacked Gao and which the UN blacklisted in October 2018, has split.",
        [
            "attacks/assault perpetrator=jnim place=Gao",
            "designations/designation target=jnim date=2018-10-01..2018-10-31",
            "mergers/split initiator=jnim",
        ],
    ),
    "what goes on being said": (
        "JNIM said that its emir, Musa Keita, had died and that Sidi Bah would succeed him.",
        [
            "leadership/death person=Musa_Keita group=jnim",
            "leadership/appointment person=Sidi_Bah group=jnim",
            "statements/announcement speaker=jnim",
        ],
    ),
    "the dead of two groups": (
        "Musa Keita, emir of JNIM, died alongside Ayman al-Zawahiri in Gao on 3 May 2018.",
        [
            "leadership/death person=Musa_Keita group=jnim",
            "leadership/death person=ayman-al-zawahiri group=al-qaida",
        ],
    ),
    "two titles of one": (
        "Musa Keita, the founder and leader of ISGS, was killed in Gao.",
        ["attacks/assault victim=Musa_Keita killed=1..1", "leadership/death person=Musa_Keita group=isgs"],
    ),
    "a wing is no verb": (
        "Musa Keita, deputy emir of JNIM and head of its media wing, was killed in Gao.",
        ["attacks/assault victim=Musa_Keita killed=1..1", "leadership/death person=Musa_Keita group=jnim"],
    ),
    "a title behind another name": (
        "Musa Keita, better known as Abu Lala, the emir of JNIM, was killed in Gao.",
        ["attacks/assault victim=Musa_Keita killed=1..1", "leadership/death person=Musa_Keita group=jnim"],
    ),
    "who led it behind another name": (
        "Musa Keita, better known as Abu Lala, who led JNIM, was killed in Gao.",
        ["attacks/assault victim=Musa_Keita killed=1..1", "leadership/death person=Musa_Keita group=jnim"],
    ),
    "an initial": (
        "JNIM named T. Keita emir in Gao on Monday.",
        ["leadership/appointment person=T._Keita group=jnim"],
    ),
    "in command": (
        "The groups merged under the name JNIM, with a Tuareg, Musa Keita, in command.",
        ["mergers/merger result=jnim", "leadership/appointment person=Musa_Keita group=jnim"],
    ),
    "a navy of its own": (
        "Al-Shabaab has sacked the head of its navy, Musa Keita.",
        ["leadership/removal person=Musa_Keita group=al-shabaab"],
    ),
    "when a bomb went off": (
        "Musa Keita, the emir of JNIM, died when a bomb went off in Gao in May 2018.",
        [
            "attacks/bombing victim=Musa_Keita killed=1..1 place=Gao perpetrator=",
            "leadership/death person=Musa_Keita group=jnim place=Gao",
        ],
    ),
    "in a strike by somebody": (
        "Musa Keita, the emir of JNIM, died in a French airstrike near Gao in May 2018.",
        [
            "attacks/airstrike perpetrator=french-forces place=Gao",
            "leadership/death person=Musa_Keita group=jnim agent=french-forces",
        ],
    ),
    "whom it lost": (
        "JNIM lost its leader when ISGS killed Musa Keita in May 2018.",
        [
            "attacks/assault perpetrator=isgs victim=Musa_Keita",
            "leadership/death person=Musa_Keita group=jnim agent=isgs",
        ],
    ),
    "who was only captured": (
        "JNIM lost its leader in May 2018, when police captured Iyad Ag Ghaly.",
        ["arrests/arrest detainee=iyad-ag-ghali"],
    ),
    "a body under a foreign name": (
        "Four FARC fronts formed the Coordinadora del Norte in May 2019.",
        ["mergers/formation result=Coordinadora_del_Norte"],
    ),
    "who took over from the dead": (
        "The emir of JNIM, Musa Keita, died of wounds in May 2018 and Sidi Bah took over.",
        ["leadership/death person=Musa_Keita group=jnim", "leadership/appointment person=Sidi_Bah group=jnim"],
    ),
    "mourned and killed once": (
        "JNIM buried Iyad Ag Ghaly, who was killed in a French airstrike near Gao in May 2018.",
        [
            "attacks/airstrike perpetrator=french-forces victim=iyad-ag-ghali",
            "leadership/death person=iyad-ag-ghali group=jnim agent=french-forces",
        ],
    ),
    "shot dead by troops": (
        "Malian troops shot dead the emir of JNIM, Musa Keita, in Gao.",
        [
            "attacks/assault perpetrator=malian-armed-forces victim=Musa_Keita",
            "leadership/death person=Musa_Keita group=jnim agent=malian-armed-forces",
        ],
    ),
    "said that two did it, without that": (
        "Officials said JNIM and ISGS attacked a barracks in Gao.",
        ["attacks/assault perpetrator=isgs+jnim"],
    ),
    "a title with phrases, its bearer and others": (
        "JNIM said its commander in the north of Mali, Musa Keita, and two others died in a French airstrike.",
        [
            "attacks/airstrike perpetrator=french-forces victim=Musa_Keita+two_others killed=3..3",
            "leadership/death person=Musa_Keita group=jnim agent=french-forces",
            "statements/announcement speaker=jnim",
        ],
    ),
    "who breaks with a leader": (
        "Musa Keita broke with JNIM leader Sidi Bah in May 2018.",
        ["mergers/split initiator=Musa_Keita counterpart=jnim"],
    ),
    "one of the two was founded by him": (
        "Ansar Dine, which was founded by Iyad Ag Ghaly, and MUJAO merged in May 2018.",
        ["mergers/formation result=ansar-dine", "mergers/merger initiator=ansar-dine+mujwa"],
    ),
    "when it was formed": (
        "JNIM, formed in March 2017, raided a barracks in Gao.",
        ["mergers/formation result=jnim date=2017-03-01..2017-03-31", "attacks/assault perpetrator=jnim place=Gao"],
    ),
}


@pytest.mark.parametrize(("text", "lines"), TOLD.values(), ids=TOLD)
def test_those_told_beside_others(text: str, lines: list[str], lexicon: Lexicon) -> None:
    """Who takes part besides the one that a verb names."""
    events = told(text, lexicon)
    assert is_told(lines, events), shown(events)
