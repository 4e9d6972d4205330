"""Invented sentences on how many a group has: what it has, commands, counts on, consists of, is put at, has left.

Belongs here: the ways of telling a strength, and counts of people that are none. Does not: figures without a noun
(`test_strength_and_offices`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, matches, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, str]] = [
    ("Hassan Noor's militia claims to have 3,000 members.", "strength/members quantity=3000..3000"),
    ("Abubakar Shekau commands about 1,500 men.", "strength/fighters group=boko-haram quantity=1500..1500"),
    (
        "Al-Shabaab, with an estimated 5,000 men under arms, controls much of the south.",
        "strength/fighters group=al-shabaab quantity=5000..5000",
    ),
    ("Boko Haram could call on up to 900 men.", "strength/fighters group=boko-haram quantity=..900"),
    ("Al-Shabaab may have as many as 9,000 fighters.", "strength/fighters status=alleged quantity=..9000"),
    ("Ansaru now consists of no more than 200 fighters.", "strength/fighters group=ansaru quantity=..200"),
    ("Ansaru is made up of about 100 fighters.", "strength/fighters group=ansaru quantity=100..100"),
    ("Ansaru is down to about 50 fighters.", "strength/fighters group=ansaru quantity=50..50"),
    ("Ansaru was left with some 200 fighters.", "strength/fighters group=ansaru quantity=200..200"),
    (
        "Ansaru has about 400 fighters, down from more than 2,000 in 2012.",
        "strength/fighters group=ansaru quantity=400..400 date=",
    ),
    (
        "Ansaru has about 400 fighters, down from more than 2,000 in 2012.",
        "strength/fighters group=ansaru quantity=2001.. date=2012-01-01..2012-12-31",
    ),
    ("ISWAP has 3,500 fighters, while Boko Haram has 900.", "strength/fighters group=boko-haram quantity=900..900"),
    ("ISWAP counts 3,500 fighters against 900 for Boko Haram.", "strength/fighters group=boko-haram quantity=900..900"),
    ("As many as 500 of its fighters remain in Gao.\nThis is JNIM.", "strength/fighters quantity=..500"),
    (
        "Estimates of the size of JNIM range from 800 to 2,000 fighters.",
        "strength/fighters group=jnim quantity=800..2000",
    ),
    ("Estimates of JNIM's numbers vary between 800 and 2,000.", "strength/fighters group=jnim quantity=800..2000"),
    ("JNIM has grown from 300 to 2,000 fighters.", "strength/fighters group=jnim quantity=2000..2000"),
    ("The number of JNIM fighters in Mali has doubled to 2,000.", "strength/fighters group=jnim quantity=2000..2000"),
    ("The number of French troops in Mali fell to 2,500.", "strength/troops group=french-forces quantity=2500..2500"),
    (
        "JNIM, whose strength peaked at 3,000 in 2017, is weaker now.",
        "strength/fighters group=jnim quantity=3000..3000",
    ),
    ("JNIM, a movement of about 2,000 fighters, rejected it.", "strength/fighters group=jnim quantity=2000..2000"),
    ("JNIM has a strength of 2,000 fighters.", "strength/fighters group=jnim quantity=2000..2000"),
    ("JNIM has recruited some 400 men.", "strength/fighters group=jnim quantity=400..400"),
    ("More than 500 foreign fighters have joined JNIM.", "strength/fighters group=jnim quantity=501.."),
    ("At least 80 Kenyans travelled to Somalia to join al-Shabaab.", "strength/members group=al-shabaab quantity=80.."),
    ("The militia is backed by 3,000 Rwandan troops.", "strength/troops quantity=3000..3000"),
    ("Thousands of fighters belong to JNIM.", "strength/fighters group=jnim quantity=2000.."),
    ("About 70 ISWAP gunmen are believed to remain in Damasak.", "strength/fighters group=iswap quantity=70..70"),
    ("About 30 militants are left in the area.", "strength/fighters quantity=30..30"),
    ("The rebels number about 1,500, the army says.", "strength/fighters quantity=1500..1500"),
    ("Kenya's 3,600-strong contingent will withdraw.", "strength/troops quantity=3600..3600"),
    ("The African Union's 22,000-strong mission is to leave.", "strength/troops group=african-union"),
    ("Al-Shabaab has 40 rockets.", "strength/resources group=al-shabaab quantity=40..40"),
    ("Al-Shabaab raises more than $100 million a year.", "strength/resources quantity=100000001.."),
    ("The SDF hold about 9,000 ISIS fighters in prisons.", "strength/detainees quantity=9000..9000"),
    ("JNIM never had more than 500 fighters.", "strength/fighters group=jnim quantity=..500"),
    (
        "JNIM, with 500 men and an income of $10 million a year, remains strong.",
        "strength/resources group=jnim quantity=10000000..10000000",
    ),
    ("JNIM is active in Mopti.\nThey have some 300 men, the army says.", "strength/fighters group=jnim"),
    ("JNIM, thought to number 300 men, rejected it.", "strength/fighters group=jnim quantity=300..300"),
    ("JNIM has 500 men, a rise from 200 in 2016.", "strength/fighters quantity=200..200 date=2016-01-01..2016-12-31"),
    ("At its peak Islamic State had 40,000 fighters.", "strength/fighters group=islamic-state quantity=40000..40000"),
    ("Hezbollah's arsenal is put at 150,000 rockets.", "strength/resources group=hezbollah quantity=150000..150000"),
    ("Al-Shabaab took in some $50 million in 2015.", "strength/resources group=al-shabaab quantity=50000000..50000000"),
    ("Some 2,000 French troops are taking part in the operation.", "strength/troops group=french-forces"),
    ("The operation involves 5,000 Malian soldiers.", "strength/troops group=malian-armed-forces"),
    ("The base was held by some 120 Malian soldiers.", "strength/troops quantity=120..120"),
    ("Credible reports credit ISWAP with 700 men.", "strength/fighters group=iswap quantity=700..700"),
]

NOT_TOLD = [
    "The regional force will number 5,000 soldiers.",
    "Chad plans to send 1,200 soldiers.",
    "JNIM does not have 2,000 fighters.",
    "The Security Council authorised a force of 11,200 soldiers for Mali.",
    "The Security Council has 15 members.",
    "JNIM has 20 hostages.",
    "A group of 200 ISWAP fighters raided Damasak.",
    "The attackers, who numbered about 100, came on motorcycles.",
    "The number of JNIM attacks rose to 200.",
    "The Malian army put the number of dead at 40.",
    "Some 200 former fighters remain in the camp.",
    "About 300 Boko Haram fighters surrendered.",
    "JNIM's 12 fighters were killed.",
    "Dozens of soldiers joined the search.",
    "The party has 3,000 members.",
    "Some 40 soldiers took part in the funeral.",
    "The army has 12 helicopters in the region.",
    "The rebels have 48 hours to leave.",
    "ISWAP has fired 20 rockets at the town.",
]


@pytest.mark.parametrize(("text", "line"), TOLD)
def test_a_strength_is_told(text: str, line: str, lexicon: Lexicon) -> None:
    """The figure is coded of the group that has so many."""
    events = told(text, lexicon)
    assert any(matches(line, event) for event in events), shown(events)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_a_count_that_is_no_strength(text: str, lexicon: Lexicon) -> None:
    """Counts of the dead, of those who took part, of what is planned, are no strength."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("strength")]
    assert is_told([], events) and not events, shown(events)
