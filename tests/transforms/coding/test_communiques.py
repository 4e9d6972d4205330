"""Communiqués, whose author says "we", and claims told by their motive."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import article, is_told, shown, told
from transforms.coding.analysis import scan
from transforms.coding.who.authors import authors_of

AUTHORS = {
    "the heading": ("Communique of the National Liberation Army of Colombia\nOur units left Saravena.", "eln"),
    "a media house": ("Az-Zallaqa Foundation\nOur fighters left Gao.", "jnim"),
    "who announces": ("JNIM announces its victory.\nOur fighters left Gao.", "jnim"),
    "in apposition": ("We, the fighters of Mujahidin Indonesia Timur, pledge allegiance.", "mit"),
    "an army": ("Nigerian Army Headquarters\nOur troops left Banki.", "nigerian-armed-forces"),
    "what a statement is about": ("Statement on the death of the emir of JNIM\nWe mourn him.", None),
    "others than the author": ("We condemn Boko Haram.", None),
    "a quotation": ('JNIM announces a truce.\n"We are tired," a man said.', None),
    "the country before us": ("JNIM announces a truce.\nThe US gave us nothing.", "jnim"),
    "the words of a cause": ("Voice of Jihad, 5 June 2019: Mujahideen overran a post of the hirelings.", "taliban"),
    "praise": ("Sinai Province - Rafah: By the grace of God, fighters shelled a post.", "islamic-state-sinai-province"),
    "a heading with a stop": ("Tehrik-i-Taliban Pakistan, Statement No. 14.\nOur mujahideen left Bannu.", "ttp"),
    "an armed wing": ("Qassam Brigades: Our fighters left Gaza.", "qassam-brigades"),
    "the Caliphate": ("By the grace of God, the soldiers of the Caliphate shelled a post.", "islamic-state"),
    "our men of it": (
        "By the grace of God, a unit of the mujahideen of JNIM raided a post in Gao.\nOur brothers are well.",
        "jnim",
    ),
    "the branch in a heading": (
        "Islamic State / Central Africa Province: Soldiers of the Caliphate shelled a post.",
        "islamic-state-central-africa-province",
    ),
    "a spokesman's signature": ("A tank of the hirelings was hit.\nZabihullah Mujahid.", "taliban"),
    "a cause in a name": ("LeT: Militants of Hizb-ul-Mujahideen attacked a post.", None),
    "quoted words of a cause": ('Al-Shabaab: "Apostates" and others were shelled.', None),
    "nobody's": ("JNIM announces a truce.\nFighters left Gao.", None),
}
CASES = {
    "our fighters": (
        "Az-Zallaqa Foundation\nOur fighters killed six soldiers in Gao on Monday.",
        ["attacks/assault perpetrator=jnim claimant=jnim place=Gao killed=6..6"],
    ),
    "we assume responsibility": (
        "Communique of the Liberation Tigers of Tamil Eelam\nWe assume responsibility for the attack at Vavuniya.",
        ["statements/claim speaker=ltte", "attacks/assault perpetrator=ltte claimant=ltte place=Vavuniya"],
    ),
    "announces its responsibility": (
        "JNIM announces its responsibility for the attack on the barracks at Gao on Sunday.",
        ["statements/claim speaker=jnim", "attacks/assault perpetrator=jnim claimant=jnim place=Gao"],
    ),
    "an army claims nothing": (
        "Nigerian Army Headquarters\nOur troops killed 15 Boko Haram fighters at Banki on Tuesday.",
        ["attacks/assault perpetrator=nigerian-armed-forces target=boko-haram killed=15..15"],
    ),
    "by its motive": (
        "AQAP said on Monday that the attack at Rada avenged its dead.",
        ["statements/claim speaker=aqap", "attacks/assault perpetrator=aqap claimant=aqap place=Rada"],
    ),
    "in retaliation": (
        "The Houthis said the strike on Abha airport on Monday was in retaliation for an embargo.",
        ["statements/claim speaker=houthis", "attacks/airstrike perpetrator=houthis claimant=houthis"],
    ),
    "one of its men": (
        "The Islamic State of Iraq said on Tuesday that one of its men had killed the governor.",
        ["statements/claim speaker=islamic-state-of-iraq", "attacks/assault perpetrator=islamic-state-of-iraq"],
    ),
    "we hereby pledge": (
        "Statement of JNIM\nWe hereby pledge allegiance to Ayman al-Zawahiri.",
        ["mergers/pledge initiator=jnim counterpart=ayman-al-zawahiri"],
    ),
    "we, the fighters": (
        "We, the fighters of Mujahidin Indonesia Timur, pledge allegiance to Abu Bakr al-Baghdadi.",
        ["mergers/pledge initiator=mit counterpart=abu-bakr-al-baghdadi"],
    ),
    "a group swears in the present": (
        "JNIM renews its oath to AQIM.",
        ["mergers/pledge initiator=jnim counterpart=aqim"],
    ),
    "a soldier of the Caliphate": (
        "A soldier of the Caliphate killed two policemen in Kabul on Monday.",
        ["attacks/assault perpetrator=islamic-state place=Kabul"],
    ),
    "soldiers of a province": (
        "Khorasan Province: Soldiers of the Caliphate attacked a post of the apostate police in Kabul on Monday.\nFive"
        " apostates were killed.",
        [
            "attacks/assault perpetrator=iskp claimant=iskp target=afghan-police killed=",
            "attacks/assault perpetrator=iskp claimant=iskp target=Five_apostates killed=5..5",
        ],
    ),
    "them, not us": (
        "Umar Media: The mujahideen ambushed a patrol of the army in Bannu on Monday.\nNine of them were killed.",
        [
            "attacks/assault perpetrator=ttp claimant=ttp target=pakistani-armed-forces place=Bannu",
            "attacks/assault target=pakistani-armed-forces killed=9..9",
        ],
    ),
    "sent to hell": (
        "JNIM.\nOur brothers raided a post of the army in Gao on Monday.\nFour soldiers were sent to Hell.",
        [
            "attacks/assault perpetrator=jnim claimant=jnim place=Gao killed=",
            "attacks/assault target=Four_soldiers killed=4..4 again=true",
        ],
    ),
    "an action": (
        "HPG Press Centre: On 3 May our forces carried out an action against the Turkish army in Hakkari.",
        ["attacks/assault perpetrator=hpg claimant=hpg place=Hakkari"],
    ),
    "what an attack led to": (
        "Rebels attacked a convoy of the army near Gao on Monday, which led to the killing of nine soldiers.",
        ["attacks/assault perpetrator=Rebels target=malian-armed-forces+nine_soldiers place=Gao killed=9..9"],
    ),
    "at the entrance": (
        "JNIM attacked a post at the entrance to Gao at 8 p.m. on Monday.",
        ["attacks/assault perpetrator=jnim target=a_post place=Gao"],
    ),
    "a mine blown up": (
        "JNIM.\nOur fighters blew up a landmine on a patrol of the army in Gao on Monday, killing two and wounding"
        " others.",
        ["attacks/bombing perpetrator=jnim claimant=jnim target=malian-armed-forces place=Gao killed=2..2"],
    ),
    "told by who signs": (
        "A tank of the hireling troops was blown up by a roadside bomb in Kunduz on Monday.\nZabihullah Mujahid.",
        ["attacks/bombing perpetrator=taliban claimant=taliban target=afghan-armed-forces place=Kunduz"],
    ),
    "an operation against a site": (
        "Harakat al-Shabaab\nThe mujahideen of the Saleh an-Nabhan Brigade carried out an operation against a hotel in"
        " Nairobi on Monday.",
        ["attacks/assault perpetrator=al-shabaab claimant=al-shabaab place=Nairobi scope=incident"],
    ),
    "an organ of the authors": (
        "CPI (Maoist)\nOur PLGA ambushed the police in Sukma on Monday.\n22 policemen were wiped out.",
        [
            "attacks/assault perpetrator=plga claimant=plga target=indian-police",
            "attacks/assault target=22_policemen killed=22..22 again=true",
        ],
    ),
    "the date of a heading": (
        "Voice of Jihad, 5 June 2019: The mujahideen sniped two policemen in Ghazni on 3 May.",
        ["attacks/assault perpetrator=taliban place=Ghazni date=2019-05-03..2019-05-03"],
    ),
    "a gathering of the foe's": (
        "Amaq Agency: The soldiers of the Caliphate attacked a gathering of the PKK apostates in Hasakah on Monday.",
        ["attacks/assault perpetrator=islamic-state claimant=islamic-state target=pkk place=Hasakah"],
    ),
    "a post of a country without a force": (
        "HPG: Our forces attacked a checkpoint of the invading Turkish army in Hakkari on Monday.",
        ["attacks/assault perpetrator=hpg claimant=hpg target=turkey place=Hakkari"],
    ),
    "at an hour": (
        "JNIM: In support of our brothers, the mujahideen at 10:15 on Monday attacked the barracks in Gao.",
        ["attacks/assault perpetrator=jnim claimant=jnim target=the_barracks place=Gao date=2019-06-10..2019-06-10"],
    ),
    "a martyrdom-seeker": (
        "Khorasan Province: A martyrdom-seeker, brother Abu Musa, detonated his explosive vest in Kabul on Monday.",
        ["attacks/bombing perpetrator=Abu_Musa+iskp claimant=iskp place=Kabul"],
    ),
    "a member named": (
        "Al-Shabaab killed a member of the militia named Hassan Dhuhulow in Yaaqshid on Monday.",
        ["attacks/assault perpetrator=al-shabaab victim=Hassan_Dhuhulow place=Yaaqshid killed=1..1"],
    ),
    "what was destroyed in it": (
        "Az-Zallaqa\nOur fighters ambushed a convoy in Gao on Monday.\nTwo vehicles were destroyed.",
        [
            "attacks/assault perpetrator=jnim claimant=jnim place=Gao scope=incident",
            "attacks/destruction target=Two_vehicles again=true",
        ],
    ),
    "an arm of the speaker's": (
        "Yahya Saree announced that the missile force had carried out an attack on Abha airport on Monday.",
        ["attacks/assault perpetrator=houthis claimant=houthis", "statements/claim speaker=yahya-saree"],
    ),
    "what is done as a habit": ("They use the mosque to launch attacks.", []),
    "was able to": (
        "Al-Shabaab was able to capture Bulo Marer on Monday.",
        ["territory/capture holder=al-shabaab place=Bulo_Marer"],
    ),
    "is able to": ("Al-Shabaab is able to capture towns.", []),
}


@pytest.mark.parametrize(("text", "author"), AUTHORS.values(), ids=AUTHORS)
def test_whose_text_it_is(text, author, lexicon):
    found = authors_of([scan(sentence, lexicon) for sentence in article(text).sentences], lexicon)
    assert found == (() if author is None else (author,))


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_is_told(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)


OF_OTHERS = {
    "what it denies": (
        "Statement of the Liberation Tigers of Tamil Eelam\nWe reject the charge that our cadres shelled Vavuniya.",
        "claimant",
    ),
    "what is answered": ("Hamas spoke on Monday of a response to the killings in Jenin.", "perpetrator"),
}


@pytest.mark.parametrize(("text", "role"), OF_OTHERS.values(), ids=OF_OTHERS)
def test_whose_it_is_not(text, role, lexicon):
    events = told(text, lexicon)
    assert events and not any(role in event for event in events), shown(events)
