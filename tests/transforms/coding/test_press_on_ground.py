"""What the press tells beside attacks: ground taken and lost again, sizes judged, oaths on tape, who is meant by it."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

TOLD = {
    # Sizes.
    "Some 700 members of Boko Haram (also known as JAS) remain in Borno.": [
        "strength/members group=boko-haram place=Borno quantity=700..700"
    ],
    "Some 700 members of Boko Haram, also known as JAS, remain in Borno.": [
        "strength/members group=boko-haram place=Borno quantity=700..700"
    ],
    "The total JNIM membership in Mali was between 700 and 900 individuals.": [
        "strength/members group=jnim place=Mali quantity=700..900"
    ],
    # Ground.
    "Malian soldiers captured Kfar Tandako on 3 May, then lost it on 6 June.": [
        "territory/capture place=Kfar_Tandako holder=malian-armed-forces date=2019-05-03..2019-05-03",
        "territory/loss place=Kfar_Tandako loser=malian-armed-forces date=2019-06-06..2019-06-06",
    ],
    "Palmyra rose up against the Damascus government in 2011 and the following year it was captured by rebels.": [
        "territory/capture place=Palmyra holder=rebels date=2012-01-01..2012-12-31"
    ],
    "Boko Haram seized Mubi on Monday.\nA man who fled to the state capital Yola said that the town had been retaken.": [
        "territory/capture place=Mubi holder=boko-haram",
        "territory/capture place=Mubi loser=boko-haram",
    ],
    "JNIM once controlled most of Kidal, but last month it was driven out of Tessalit.": [
        "territory/control place=Kidal date=",
        "territory/loss place=Tessalit loser=jnim date=2019-05-01..2019-05-31",
    ],
    "The jihadists of JNIM suffered defeats in May, including the loss of their capital Kidal.": [
        "territory/loss place=Kidal loser=jnim"
    ],
    "Soldiers retook Marte, a town seized last week by fighters of ISWAP after they overran an army base.": [
        "attacks/assault perpetrator=iswap",
        "territory/capture place=Marte",
        "territory/capture place=Marte holder=iswap",
    ],
    "Boko Haram took over Baga last year, displacing some 200,000.": ["territory/capture place=Baga holder=boko-haram"],
    # What goes on does not go off.
    "The offensive on Gao went on for four months.": ["attacks/offensive place=Gao"],
    # What can be heard is on record, and what is put online is somebody's.
    "In the recording, Iyad Ag Ghali can be heard swearing allegiance to Ayman al-Zawahiri.": [
        "mergers/pledge initiator=iyad-ag-ghali counterpart=ayman-al-zawahiri"
    ],
    "A video released online by JNIM on Friday showed two hostages.": ["statements/publication speaker=jnim"],
    "Three extremist groups operating in the desert have merged to form one movement.": [
        "mergers/merger initiator=Three_extremist_groups"
    ],
    "JNIM attacked Gao in May.\nIt killed ten people, the monitoring group said.": [
        "attacks/assault place=Gao",
        "attacks/assault killed=10..10",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_a_report_is_told_as_the_press_does(lexicon, text):
    events = told(text, lexicon)
    assert is_told(TOLD[text], events), shown(events)
