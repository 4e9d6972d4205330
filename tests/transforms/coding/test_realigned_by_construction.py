"""Invented sentences in which grammar hides who realigns, holds ground, counts or is listed.

Belongs here: relatives behind a preposition and without a pronoun, unions told by nouns, names given by participles,
refusals, holders told in passing. Does not: ordinary wording (`test_realigned_and_listed`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, list[str]]] = [
    (
        "Jamaat-ul-Ahrar has its base in areas of the TTP, from which it broke away in 2014.",
        ["mergers/split initiator=jamaat-ul-ahrar counterpart=ttp date=2014-01-01..2014-12-31"],
    ),
    (
        "The Islamic State, to which Ansaru swore allegiance in May 2016, sent money.",
        ["mergers/pledge initiator=ansaru counterpart=islamic-state date=2016-05-01..2016-05-31"],
    ),
    (
        "Musa Keita, on whom Canada imposed sanctions in May 2016, commands JNIM fighters.",
        ["designations/designation issuer=canada target=Musa_Keita date=2016-05-01..2016-05-31"],
    ),
    (
        "Gao, from which Ansar Dine was driven in May 2013, is in ruins.",
        ["territory/loss loser=ansar-dine place=Gao date=2013-05-01..2013-05-31"],
    ),
    (
        "The alliance Ansar Dine struck with the MNLA in 2012 was short-lived.",
        ["mergers/alliance initiator=ansar-dine+mnla date=2012-01-01..2012-12-31"],
    ),
    (
        "The allegiance Ansaru swore to AQIM in 2014 brought it little.",
        ["mergers/pledge initiator=ansaru counterpart=aqim date=2014-01-01..2014-12-31"],
    ),
    (
        "Al-Shabaab lost Baidoa, a town it had captured in January 2009.",
        [
            "territory/loss loser=al-shabaab place=Baidoa",
            "territory/capture holder=al-shabaab place=Baidoa date=2009-01-01..2009-01-31",
        ],
    ),
    (
        "JNIM is the product of a merger between Ansar Dine and al-Mourabitoun in March 2017.",
        ["mergers/merger initiator=al-murabitun+ansar-dine result=jnim date=2017-03-01..2017-03-31"],
    ),
    (
        "Talks between Ansar Dine and al-Mourabitoun culminated in a formal merger in March 2017.",
        ["mergers/merger initiator=al-murabitun+ansar-dine date=2017-03-01..2017-03-31"],
    ),
    (
        "The groups that merged in March 2017 were Ansar Dine and al-Mourabitoun.",
        ["mergers/merger initiator=al-murabitun+ansar-dine date=2017-03-01..2017-03-31"],
    ),
    (
        "JNIM – a coalition of Ansar Dine and al-Mourabitoun – was announced in March 2017.",
        ["mergers/formation result=jnim initiator=al-murabitun+ansar-dine"],
    ),
    (
        "Ansar Dine joined a coalition with MUJAO and the MNLA in 2012.",
        ["mergers/alliance initiator=ansar-dine+mnla+mujwa"],
    ),
    (
        "Ansaru, renamed Ansar Dine in April 2014, is active in Bauchi.",
        ["mergers/rebrand initiator=ansaru result=ansar-dine date=2014-04-01..2014-04-30"],
    ),
    (
        "Iyad Ag Ghali announced in June 2014 that Ansar Dine would henceforth be known as JNIM.",
        ["mergers/rebrand initiator=ansar-dine result=jnim"],
    ),
    (
        "A faction of Ansaru led by Musa Keita broke away in May 2014 and became JNIM.",
        ["mergers/split initiator=Musa_Keita counterpart=ansaru result=jnim"],
    ),
    (
        "Musa Keita left Ansaru in May 2014 to found the Khattab Brigade.",
        [
            "mergers/split initiator=Musa_Keita counterpart=ansaru",
            "mergers/formation initiator=Musa_Keita result=the_Khattab_Brigade",
        ],
    ),
    (
        "JNIM shifted its allegiance from AQIM to the Islamic State in May 2015.",
        ["mergers/pledge initiator=jnim counterpart=islamic-state"],
    ),
    (
        "In May 2014 al-Qaeda's central leadership disavowed Ansaru.",
        ["mergers/disavowal initiator=al-qaida counterpart=ansaru"],
    ),
    (
        "JNIM rejected an offer to merge with Ansaru in 2018.",
        ["mergers/rejection initiator=jnim counterpart=ansaru"],
    ),
    (
        "Al-Shabaab took control of Baidoa in May 2009, expelling Hizbul Islam.",
        ["territory/capture holder=al-shabaab loser=hizbul-islam-somalia place=Baidoa"],
    ),
    (
        "Boko Haram traces its origins to 2003, when Musa Keita set up a training camp.",
        ["mergers/formation result=boko-haram date=2003-01-01..2003-12-31"],
    ),
    (
        "AQIM and MUJAO formed JNIM in May 2014.\nMUJAO left in July 2014.\nAQIM followed in August 2014.",
        [
            "mergers/formation result=jnim initiator=aqim+mujwa",
            "mergers/split initiator=mujwa counterpart=jnim date=2014-07-01..2014-07-31",
            "mergers/split initiator=aqim counterpart=jnim date=2014-08-01..2014-08-31",
        ],
    ),
    (
        "Ansaru broke away from Boko Haram in 2012.\nIt merged into the parent organisation again in 2014.",
        [
            "mergers/split initiator=ansaru counterpart=boko-haram",
            "mergers/merger initiator=ansaru counterpart=boko-haram date=2014-01-01..2014-12-31",
        ],
    ),
    (
        "Ansaru swore allegiance to AQIM in 2014, a move that Boko Haram rejected.",
        [
            "mergers/pledge initiator=ansaru counterpart=aqim",
            "mergers/rejection initiator=boko-haram counterpart=ansaru",
        ],
    ),
    (
        "Al-Shabaab was driven out of Baidoa in August 2011 and of Merca in September 2012.",
        [
            "territory/loss loser=al-shabaab place=Baidoa date=2011-08-01..2011-08-31",
            "territory/loss loser=al-shabaab place=Merca date=2012-09-01..2012-09-30",
        ],
    ),
    (
        "The UN acted in May 2014, adding Ansaru to its al-Qaida sanctions list.",
        ["designations/designation issuer=united-nations target=ansaru"],
    ),
    (
        "Canada, which had listed JNIM in 2010, added Ansaru to its list of terrorist entities in 2013; Australia did"
        " so the following year.",
        [
            "designations/designation issuer=canada target=jnim date=2010-01-01..2010-12-31",
            "designations/designation issuer=canada target=ansaru date=2013-01-01..2013-12-31",
            "designations/designation issuer=australia target=ansaru date=2014-01-01..2014-12-31",
        ],
    ),
    (
        "Ansaru, with an estimated 425 fighters in 2018, was designated by the United States in May of that year.",
        [
            "strength/fighters group=ansaru",
            "designations/designation issuer=united-states target=ansaru date=2018-05-01..2018-05-31",
        ],
    ),
    (
        "Ansaru has been sanctioned by Canada since 2014 and was designated by Australia on 14 May of that year.",
        [
            "designations/designation issuer=canada target=ansaru date=2014-01-01..",
            "designations/designation issuer=australia target=ansaru date=2014-05-14..2014-05-14",
        ],
    ),
    (
        "The MNLA was ousted from Gao by MUJAO in June 2012 and from Kidal by Ansar Dine in July 2012.",
        [
            "territory/loss loser=mnla holder=mujwa place=Gao date=2012-06-01..2012-06-30",
            "territory/loss loser=mnla holder=ansar-dine place=Kidal date=2012-07-01..2012-07-31",
        ],
    ),
    (
        "Sirte was held by the Islamic State until December 2016, when the Libyan army completed its recapture.",
        [
            "territory/control holder=islamic-state place=Sirte",
            "territory/capture holder=libyan-armed-forces place=Sirte date=2016-12-01..2016-12-31",
        ],
    ),
    (
        "AQAP exploited the turmoil of 2011 to seize Zinjibar.",
        ["territory/capture holder=aqap place=Zinjibar"],
    ),
    (
        "Ansaru, active since 2001, captured Gao in May 2014.",
        ["territory/capture holder=ansaru place=Gao date=2014-05-01..2014-05-31"],
    ),
    (
        "Ansaru, or what remained of it, swore allegiance to AQIM in May 2014.",
        ["mergers/pledge initiator=ansaru counterpart=aqim"],
    ),
    (
        "The decision of Ansaru to merge with JNIM in February 2014 surprised observers.",
        ["mergers/merger initiator=ansaru+jnim date=2014-02-01..2014-02-28"],
    ),
    ("Ansaru decided to join JNIM in 2016.", ["mergers/merger initiator=ansaru counterpart=jnim"]),
    (
        "Ansaru was founded by Musa Keita and merged with JNIM in May 2014.",
        [
            "mergers/formation initiator=Musa_Keita result=ansaru",
            "mergers/merger initiator=ansaru+jnim date=2014-05-01..2014-05-31",
        ],
    ),
    (
        "Ansaru has grown since splitting from Boko Haram in January 2012.",
        ["mergers/split initiator=ansaru counterpart=boko-haram date=2012-01-01..2012-01-31"],
    ),
    (
        "Ansaru is one of the groups that captured Gao in May 2014.",
        ["territory/capture holder=ansaru place=Gao date=2014-05-01..2014-05-31"],
    ),
    (
        "Ansaru, which Canada feared and listed in March 2011, is weak.",
        ["designations/designation issuer=canada target=ansaru date=2011-03-01..2011-03-31"],
    ),
    (
        "Gao, which JNIM besieged and captured in March 2011, is quiet.",
        [
            "attacks/assault perpetrator=jnim place=Gao",
            "territory/capture holder=jnim place=Gao date=2011-03-01..2011-03-31",
        ],
    ),
    (
        "Ansaru hailed the Houthis, with whom it broke in December 2017.",
        ["mergers/split initiator=ansaru counterpart=houthis date=2017-12-01..2017-12-31"],
    ),
    (
        "The Katiba Salaheddine announced in May 2014 that it was leaving JNIM to join AQIM.",
        [
            "mergers/split initiator=Katiba_Salaheddine counterpart=jnim",
            "mergers/merger initiator=Katiba_Salaheddine counterpart=aqim",
        ],
    ),
    ("The Caliphate was proclaimed in June 2014.", ["mergers/formation result=The_Caliphate"]),
    ("Al-Shabaab remains in control of Baidoa.", ["territory/control holder=al-shabaab place=Baidoa"]),
    (
        "Ansaru lost Gao in May 2014.\nThe Monitoring Team counts 650 fighters today.",
        ["territory/loss loser=ansaru place=Gao", "strength/fighters group=ansaru"],
    ),
    ("Ansaru has a core of 650 fighters.", ["strength/fighters group=ansaru"]),
    ("Member States estimate Ansaru to have 650 fighters.", ["strength/fighters group=ansaru"]),
    (
        "Ansaru was proscribed in the United Kingdom in May 2012.",
        ["designations/designation issuer=united-kingdom target=ansaru"],
    ),
]
NOT_TOLD = [
    "The deadliest attack Mali has seen in years shook the army.",
    "Ansaru has lost fighters.",
    "Musa Keita set up a training camp in 2012.",
    "The FDLR has suffered a series of splits.",
    "JNIM will decide to join AQIM in 2016.",
    "Two JNIM fighters left in May 2014.",
    "The talks began in May 2014.\nThe MNLA walked out in June 2014.",
]
_TABLES = ("mergers", "territory", "strength", "designations", "attacks")


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_hidden_parties(text: str, lines: list[str], lexicon: Lexicon) -> None:
    """These rows and no other."""
    events = [event for event in told(text, lexicon) if event["table"].startswith(_TABLES)]
    assert is_told(lines, events), shown(events)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_nothing_told(text: str, lexicon: Lexicon) -> None:
    """Rankings, losses over time and camps are no rows."""
    events = [event for event in told(text, lexicon) if event["table"].startswith(_TABLES)]
    assert not events, shown(events)


def test_holders_do_not_attack_what_they_hold(lexicon: Lexicon) -> None:
    """The one group a text names holds the town that was bombed."""
    text = "Gwoza, under the control of Boko Haram since January 2011, was bombed in May 2012."
    lines = [
        "attacks/bombing place=Gwoza date=2012-05-01..2012-05-31",
        "territory/control holder=boko-haram place=Gwoza",
    ]
    events = [event for event in told(text, lexicon) if event["table"].startswith(_TABLES)]
    assert is_told(lines, events), shown(events)
    assert not any("perpetrator" in event for event in events)
