"""Whose voice a text is in: headings, signatures, signatories, spokesmen, and what they say of their own side."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import article, is_told, shown, told
from transforms.coding.analysis import scan
from transforms.coding.lexicon import Lexicon
from transforms.coding.who.authors import authors_of

AUTHORS = {
    "a heading that ends in a stop": ("Communiqué from the leadership of JNIM.\nOur heroes left Gao.", ("jnim",)),
    "before a colon": ("Az-Zallaqa: Your brothers left Gao.\nOur men are well.", ("jnim",)),
    "before a dash": ("AQIM press office - Our men left Gao.", ("aqim",)),
    "a seat before the name": ("Headquarters Nigerian Army: our troops left Gao.", ("nigerian-armed-forces",)),
    "a unit of it": ("The Free Syrian Army's Farouq Battalions: we have left Rastan.", ("free-syrian-army",)),
    "behind the last dash": ("Our men left Gao on Monday - Al-Shabaab press office.", ("al-shabaab",)),
    "an organ that announces": ("The leadership of JNIM announces that our men left Gao.", ("jnim",)),
    "a communiqué without us": ("Statement by JNIM\nThe mujahideen left Gao.", ("jnim",)),
    "signatories": (
        "We, the undersigned, announce our merger.\nSigned: JNIM, Ansar Dine, AQIM.",
        ("jnim", "ansar-dine", "aqim"),
    ),
    "a headline about it": ("JNIM raid leaves ten dead - We saw it all.", ()),
    "a profile": ("JNIM: an overview\nThe mujahideen left Gao.", ()),
    "a denial in short": ("JNIM attack on Gao: what we know", ()),
}
TOLD = {
    "heroes": (
        "Communiqué of JNIM\nOur heroes ambushed a convoy of the army in Gao on Monday.",
        ["attacks/assault perpetrator=jnim claimant=jnim place=Gao"],
    ),
    "your brothers, and prisoners": (
        "Az-Zallaqa: Your brothers attacked the Malian army's camp at Gao on Monday and took five soldiers prisoner.",
        ["attacks/assault perpetrator=jnim target=malian-armed-forces", "arrests/arrest detainer=jnim"],
    ),
    "brothers in a group": (
        "The brothers in JNIM attacked the barracks in Gao on Monday.",
        ["attacks/assault perpetrator=jnim place=Gao"],
    ),
    "signatories merge": (
        "We, the undersigned, announce our merger.\nSigned: Liwa al-Tawhid, Nour al-Din al-Zenki Movement.",
        [
            "mergers/merger initiator=liwa-al-tawhid+nour-al-din-al-zenki",
            "statements/announcement speaker=liwa-al-tawhid+nour-al-din-al-zenki",
        ],
    ),
    "we of nobody known swear": (
        "We, the mujahideen of the valley, announce our pledge of allegiance to Abu Bakr al-Baghdadi.",
        ["mergers/pledge counterpart=abu-bakr-al-baghdadi"],
    ),
    "a spokesman's 'we'": (
        '"We attacked the camp at Gao," said Musa Keita, a JNIM spokesman.',
        ["attacks/assault perpetrator=jnim claimant=jnim place=Gao", "statements/claim speaker=Musa_Keita"],
    ),
    "a spokesman's 'our'": (
        '"Our fighters attacked the camp at Kunduz," said Zabihullah Mujahid.',
        ["attacks/assault perpetrator=taliban claimant=taliban", "statements/claim speaker=zabihullah-mujahid"],
    ),
    "no telling of one's own": ("Those brothers who attacked the camp will be judged.", []),
    "claims in the present": (
        "JNIM claims responsibility for the attack in Gao on Monday.",
        ["attacks/assault perpetrator=jnim claimant=jnim place=Gao", "statements/claim speaker=jnim"],
    ),
    "for killing": (
        "JNIM accepted responsibility for killing seven miners in Gao on Monday.",
        ["attacks/assault perpetrator=jnim claimant=jnim killed=7..7", "statements/claim speaker=jnim"],
    ),
    "not for killing": ("JNIM has not taken responsibility for killing seven miners in Gao on Monday.", []),
    "a spokesman claims for his group": (
        "Zabihullah Mujahid claimed responsibility for the bombing in Kabul on Monday.",
        [
            "attacks/bombing perpetrator=taliban claimant=taliban place=Kabul",
            "statements/claim speaker=zabihullah-mujahid",
        ],
    ),
    "two of its militants": (
        "The Taliban said the attack in Kunduz on Monday had been carried out by two of their fighters.",
        ["attacks/assault perpetrator=taliban claimant=taliban place=Kunduz", "statements/claim speaker=taliban"],
    ),
    "mujahideen in what a spokesman says": (
        "Mujahideen attacked a convoy in Kunduz on Monday, Zabihullah Mujahid said in a statement.",
        ["attacks/assault perpetrator=taliban place=Kunduz", "statements/claim speaker=zabihullah-mujahid"],
    ),
    "his forces": (
        "Iyad ag Ghaly confirmed to AFP that his forces had fired rockets at the airport in Gao.",
        ["attacks/assault perpetrator=jnim place=Gao", "statements/claim speaker=iyad-ag-ghali"],
    ),
    "a claim retracted": (
        "JNIM retracted its claim of responsibility hours later.",
        ["statements/retraction speaker=jnim"],
    ),
    "a denial of having done it": (
        "In a communiqué the ELN denied having kidnapped the mayor of Arauquita.",
        ["statements/announcement speaker=eln"],
    ),
    "to the caliph of the Muslims": (
        "JNIM announced its allegiance to the Caliph of the Muslims, Ibrahim ibn Awad, in May 2015.",
        ["mergers/pledge initiator=jnim counterpart=abu-bakr-al-baghdadi", "statements/announcement speaker=jnim"],
    ),
    "one act of two verbs": (
        "Al-Shabaab announced that its fighters had shelled a base near Afgoye and confirmed killing one soldier.",
        [
            "attacks/assault perpetrator=al-shabaab place=Afgoye",
            "attacks/assault perpetrator=al-shabaab killed=1..1",
            "statements/claim speaker=al-shabaab",
        ],
    ),
}
NOT_SO = {
    "who is avenged": (
        "The TTP claimed the attack on a checkpoint in Bannu, saying it was revenge for the killing of Omar Khalid"
        " Khorasani.",
        {"table": "attacks/assassination", "perpetrator": "ttp"},
    ),
    "a death denied": (
        "Abubakar Shekau appeared in a new video, dismissing reports of his death.",
        {"table": "leadership/death"},
    ),
    "a death that was denied": (
        "Hamas denied reports that its commander Mohammed Deif had been killed in Gaza.",
        {"table": "leadership/death", "status": "reported"},
    ),
    "struck from a list": (
        "Musa Hilal was struck from the UN blacklist in 2023.",
        {"table": "attacks/assault"},
    ),
    "an army called an occupation": (
        "Statement of the Syrian Democratic Forces\nOur units repelled an assault by soldiers of the Turkish occupation"
        " on Mahsanli.",
        {"table": "territory/capture"},
    ),
    "operations suspended": (
        "Kataib Hezbollah on Tuesday announced the suspension of its military operations against US forces.",
        {"table": "attacks/offensive"},
    ),
    "searches": (
        "Turkish police detained 44 people suspected of links to Islamic State in raids across Istanbul on Thursday.",
        {"table": "attacks/assault"},
    ),
    "nine of whom": (
        "Al-Shabaab attacked a village near Baidoa on Monday, which led to the killing of nine of them.",
        {"table": "attacks/assault", "target": "al-shabaab"},
    ),
    "a spokesman who denies": (
        "FDLR spokesman Musa Keita denied any role in the killings at Goma on Monday.",
        {"table": "attacks/assault", "perpetrator": "fdlr"},
    ),
    "whose leaders": (
        "HTS, or Hayat Tahrir al-Sham, as Nusra now styles itself, locked up its leaders in May 2018.",
        {"table": "arrests/arrest", "detainee": "jabhat-al-nusra"},
    ),
    "she is no authority": (
        "In 1995 she took to court thirteen people in Paris.",
        {"table": "arrests/charge", "detainer": "she"},
    ),
    "picked up": (
        "Two leaders of JNIM were picked up at a hotel in Abuja by Nigerian agents on 5 January.",
        {"table": "leadership/appointment"},
    ),
    "in whose hands": (
        "Four nurses fell into the hands of JNIM at the Gao camp on Monday.",
        {"killed": "4..4"},
    ),
    "a pilot is no leader": (
        "Al-Furqan released a video showing the killing of the pilot Muath al-Kasasbeh.",
        {"table": "leadership/death"},
    ),
}


NOTHING = [
    "On the home front progress has been slower, as the letter had foreseen that it would be.",
    "JNIM claims of success in Gao are doubtful.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_told(text: str, lexicon: Lexicon) -> None:
    assert not told(text, lexicon)


@pytest.mark.parametrize(("text", "authors"), AUTHORS.values(), ids=AUTHORS)
def test_whose_text_it_is(text: str, authors: tuple[str, ...], lexicon: Lexicon) -> None:
    assert authors_of([scan(sentence, lexicon) for sentence in article(text).sentences], lexicon) == authors


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_told(text: str, expected: list[str], lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)


@pytest.mark.parametrize(("text", "event"), NOT_SO.values(), ids=NOT_SO)
def test_what_is_not_told(text: str, event: dict[str, str], lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert events and not any(event.items() <= e.items() for e in events), shown(events)
