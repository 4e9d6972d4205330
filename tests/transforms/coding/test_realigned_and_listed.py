"""Invented sentences on groups that realign, lists and offices, as wires and releases commonly tell of them.

Belongs here: who, when and what of the three tables `mergers`, `leadership`, `designations`, in ordinary wording.
Does not: single mechanisms, which have files of their own (`test_realignment`, `test_offices`, `test_listing_told`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, list[str]]] = [
    (
        "Abubakar Shekau pledged allegiance to the Islamic State in an audio message posted online on 7 March 2015.",
        ["mergers/pledge initiator=abubakar-shekau counterpart=islamic-state date=2015-03-07..2015-03-07"],
    ),
    (
        "JNIM's emir Iyad Ag Ghali died in 2018, the group announced in May 2019.",
        ["leadership/death person=iyad-ag-ghali group=jnim date=2018-01-01..2018-12-31"],
    ),
    (
        "Al-Qaeda's general command said on Monday it had no ties with ISIL and was not responsible for its actions.",
        ["mergers/disavowal initiator=al-qaida counterpart=islamic-state"],
    ),
    (
        "The Oromo Liberation Army entered into a military alliance with the Tigray People's Liberation Front.",
        ["mergers/alliance initiator=ola+tplf"],
    ),
    (
        "Nine rebel groups signed an agreement in Nairobi on November 5, 2018 to form the Kordofan Liberation Front.",
        ["mergers/formation result=Kordofan_Liberation_Front date=2018-11-05..2018-11-05"],
    ),
    ("Bakura Doro rejected ISWAP's call to join its ranks.", ["mergers/rejection counterpart=iswap"]),
    (
        "Six rebel groups have united under the banner of the Macina Liberation Front.",
        ["mergers/merger result=macina-liberation-front"],
    ),
    (
        "The army said it had killed Musa Diriye, the head of al-Shabab operations in Gedo.",
        ["leadership/death person=Musa_Diriye group=al-shabaab"],
    ),
    (
        "The UN Security Council removed Ahmed al-Sharaa from its ISIL and al-Qaeda sanctions list on Thursday.",
        ["designations/delisting issuer=un-security-council target=abu-muhammad-al-julani"],
    ),
    (
        "Sadio Keita, a JNIM commander, was put on the UN blacklist in December 2018.",
        ["designations/designation issuer=united-nations target=Sadio_Keita"],
    ),
    ("The EU imposed restrictive measures on JNIM.", ["designations/designation issuer=european-union target=jnim"]),
    (
        "The US designated the Houthis a terrorist organization in 2018, and Canada revoked the designation in March.",
        [
            "designations/designation issuer=united-states target=houthis",
            "designations/delisting issuer=canada target=houthis",
        ],
    ),
    ("Mali's transitional authorities blacklisted JNIM.", ["designations/designation issuer=mali target=jnim"]),
    (
        "The committee removed Iyad Ag Ghaly's name from the sanctions list.",
        ["designations/delisting target=iyad-ag-ghali"],
    ),
    (
        "Ivan Marquez announced in a video on Thursday the creation of a new guerrilla group, the Second Marquetalia.",
        ["mergers/formation initiator=ivan-marquez result=segunda-marquetalia date=2019-06-06..2019-06-06"],
    ),
    (
        "Four rebel groups formed an alliance called Hadba Front in November 2018.",
        ["mergers/formation result=Hadba_Front date=2018-11-01..2018-11-30"],
    ),
    ("The Houthis and AQAP formed an alliance in 2014.", ["mergers/alliance initiator=aqap+houthis"]),
    (
        "A group calling itself the Islamic State in Gwari pledged allegiance to Abu Bakr al-Baghdadi.",
        ["mergers/pledge counterpart=abu-bakr-al-baghdadi"],
    ),
    ("A faction of the FDLR formed the CNRT in 2016.", ["mergers/formation result=CNRT"]),
    (
        "Al-Shabaab formed the Liberation and Reform Movement in May 2019.",
        ["mergers/formation initiator=al-shabaab result=Liberation_and_Reform_Movement"],
    ),
    ("New Delhi banned ULFA in November 1990.", ["designations/designation issuer=india target=ulfa"]),
    (
        "ISKP military chief Qari Fateh was killed in a US strike in Kunar on Sunday.",
        ["leadership/death person=Qari_Fateh agent=united-states group=iskp place=Kunar"],
    ),
    (
        "JNIM commander Sadio Keita was among 26 rebels gunned down in Gao on November 13, 2018.",
        ["leadership/death person=Sadio_Keita group=jnim place=Gao date=2018-11-13..2018-11-13"],
    ),
    (
        "The US sanctioned Abdiweli Mohamed Yusuf, the head of finance of ISIS-Somalia.",
        ["designations/designation target=Abdiweli_Mohamed_Yusuf"],
    ),
    (
        "London announced sanctions on five commanders of JNIM, including Sadio Keita.",
        ["designations/designation issuer=united-kingdom target=Sadio_Keita+five_commanders"],
    ),
    (
        "The EU General Court annulled the listing of the LTTE in October 2014.",
        ["designations/delisting target=ltte date=2014-10-01..2014-10-31"],
    ),
    (
        "The Ministry notified the Ghaznavi Force as a banned organisation on 17 February 2018.",
        ["designations/designation target=Ghaznavi_Force"],
    ),
    (
        "The six Gulf states labelled Hezbollah a terrorist organisation on March 2, 2016.",
        ["designations/designation target=hezbollah"],
    ),
    (
        "The Popular Front for the Rebirth of Central African Republic (FPRC) and the Union for Peace in the Central"
        " African Republic (UPC) signed a peace deal in Ippy on 9 October 2017.",
        ["mergers/alliance initiator=fprc+upc-car place=Ippy date=2017-10-09..2017-10-09"],
    ),
    (
        "Colonel Karuna broke ranks on March 3, 2004 and later founded the TMVP.",
        ["mergers/split date=2004-03-03..2004-03-03", "mergers/formation result=tmvp date="],
    ),
    (
        "Ansar Dine and Katiba Macina said they had merged into JNIM.\nIyad Ag Ghali will lead the new group.",
        ["mergers/merger result=jnim", "leadership/appointment person=iyad-ag-ghali group=jnim"],
    ),
    (
        "Dozens of ISWAP commanders switched sides and rejoined JAS in May 2019.",
        ["mergers/split counterpart=iswap", "mergers/rejoin counterpart=boko-haram"],
    ),
    (
        "Ahmed Abdi Godane and Ayman al-Zawahiri announced the merger in a joint video on 9 February 2012.",
        ["mergers/merger initiator=ahmed-godane+ayman-al-zawahiri date=2012-02-09..2012-02-09"],
    ),
    (
        "Al-Shabaab formally became an affiliate of al-Qaeda in February 2012.",
        ["mergers/merger initiator=al-shabaab counterpart=al-qaida"],
    ),
    ("IS accepted Boko Haram's oath on 12 March 2015.", ["mergers/pledge counterpart=islamic-state"]),
    (
        "The Macina Liberation Front, founded in January 2015, was among the groups that formed JNIM.",
        ["mergers/formation date=2015-01-01..2015-01-31", "mergers/formation result=jnim date="],
    ),
    ("Harkat-ul-Mujahideen went over to the Taliban in 1995.", ["mergers/merger counterpart=taliban"]),
    (
        "The M23 emerged from a mutiny in April 2012.",
        ["mergers/formation result=m23 date=2012-04-01..2012-04-30"],
    ),
    (
        "Among the dead was Musa Keita, described as the emir of JNIM in Gao.",
        ["leadership/death person=Musa_Keita group=jnim"],
    ),
    (
        "The US designated the Haqqani network.\nCanada put the network on its terrorist list on 7 September 2018.",
        [
            "designations/designation issuer=united-states target=haqqani-network",
            "designations/designation issuer=canada target=haqqani-network date=2018-09-07..2018-09-07",
        ],
    ),
    (
        "The UN sanctions committee listed Noor Wali Mehsud on 16 July 2018.",
        ["designations/designation issuer=united-nations target=noor-wali-mehsud"],
    ),
    (
        "Sinai Province was known as Ansar Beit al-Maqdis until November 2014.",
        ["mergers/rebrand initiator=ansar-bayt-al-maqdis result=islamic-state-sinai-province"],
    ),
    (
        "Hakimullah Mehsud's death was announced by the TTP on 2 November 2013; Khan Said was chosen to replace him.",
        [
            "leadership/death person=hakimullah-mehsud group=ttp",
            "leadership/appointment person=Khan_Said group=ttp",
        ],
    ),
    (
        "The Minister for Home Affairs listed Hurras al-Din as a terrorist organisation on 9 August 2018.",
        ["designations/designation target=hurras-ad-din date=2018-08-09..2018-08-09"],
    ),
    ("Jihadist groups operating in Mali have merged.", ["mergers/merger initiator=Jihadist_groups"]),
    ("Hundreds of Maute fighters joined forces with Abu Sayyaf gunmen.", ["mergers/merger counterpart=abu-sayyaf"]),
    ("The Home Ministry extended the ban on JNIM by five years.", ["designations/designation target=jnim"]),
]

NOT_TOLD = [
    "The two armies announced a joint exercise in May.",
    "The ministry extended the ban on the sale of weapons.",
    "The lawmaker was removed from the list of candidates on Thursday.",
    "Rockets hit Erbil. JNIM has not said it fired them.",
    "The people's court had the men killed by firing squad in May.",
    "The US lifted the travel ban on Chadian citizens.",
    "A splinter group of the FDLR attacked Rutshuru on 3 May 2016.",
    "Rebel leader Thomas Cirillo resigned from the army in 2017.",
    "President Musa Keita dismissed two commanders. JNIM attacked Gao.",
    "Al-Shabaab's rivals dissolved the parliament.",
    "The US offered a reward of $7 million for information on Abubakar Shekau.",
]
_TABLES = ("mergers", "leadership", "designations")


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_what_becomes_of_groups_and_offices(text: str, lines: list[str], lexicon: Lexicon) -> None:
    """These rows of the three tables and no other."""
    events = [event for event in told(text, lexicon) if event["table"].startswith(_TABLES)]
    assert is_told(lines, events), shown(events)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_nothing_becomes_of_them(text: str, lexicon: Lexicon) -> None:
    """Exercises, goods, other lists and rewards are no rows of the three."""
    events = [event for event in told(text, lexicon) if event["table"].startswith(_TABLES)]
    assert not events, shown(events)
