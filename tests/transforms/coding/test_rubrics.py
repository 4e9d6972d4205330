"""Lists whose entries a place heads."""

from __future__ import annotations

from tests.transforms.coding.telling import is_told, shown, told

LIST = """Security developments in Iraq

*BAGHDAD - A suicide bomber killed 20 people on Monday.

*MOSUL -
Gunmen shot dead a cameraman on Monday.
Police arrested two men.

NEAR RAMADI - Gunmen killed a policeman in Falluja on Monday.
"""


def test_an_entry_stands_under_its_place(lexicon):
    events = told(LIST, lexicon)
    expected = [
        "attacks/bombing place=Baghdad killed=20..20",
        "attacks/assault place=Mosul killed=1..1",
        "attacks/assault place=Falluja killed=1..1",
        "arrests/arrest place=Mosul detainee=two_men",
    ]
    assert is_told(expected, events), shown(events)


def test_a_dateline_heads_no_entry(lexicon):
    events = told("BAMAKO - Gunmen shot dead a trader on Monday.\n\nPolice arrested two men.\n", lexicon)
    assert all(event["place"] != "Bamako" for event in events), shown(events)
    assert len(events) == 2, shown(events)
