"""How many died, in the words of tolls, of endings and of a second noun beside the count."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import told
from transforms.coding.lexicon import Lexicon

KILLED = {
    "Four guards and a constable lost their lives in an ambush near Gao on Monday.": "5..5",
    "Three soldiers died in two hours of fighting near Gao on Monday.": "3..3",
    "The toll from Wednesday's raid on buses taking workers home to the gold mine has climbed to 38.": "38..38",
    "A suicide bombing in Kabul on Monday has taken at least six innocent lives.": "6..",
    "A suicide bombing in Kabul on Monday has taken at least six shops.": "",
    "The raid on the camp at Dioura on 17 March, in which more than 20 soldiers fell, was his.": "21..",
    "The raid on the camp at Dioura on 17 March, in which prices fell by 20 francs, was his.": "",
    "Gunmen cut the throats of 12 villagers at Ain Defla on Wednesday.": "12..12",
    "Troops finished off Musa Keita near Meftah in September.": "1..1",
    "A bomb in Gao on Monday left 13 conscripts and officers dead.": "13..13",
    "A mine blew up a bus near Gao on Monday, killing all nine passengers.": "9..9",
    "At least 30 fighters on both sides were killed in clashes near Gao on Monday.": "30..",
    "Musa Keita was killed with three other rebels near Gao on Monday.": "4..4",
    "Musa Keita was killed with three others wounded near Gao on Monday.": "1..1",
    "The number of people killed in Monday's bombing in Gao has risen to 34.": "34..34",
    "The army put the number of guards killed in Monday's bombing in Gao at 34.": "34..34",
    "A bombing in Gao on Monday killed 30 people, six women and four children among them.": "30..30",
    "Three rebels, among them a chief, Musa Keita, were killed near Gao on Monday.": "3..3",
    "A bomb-maker was killed in an air strike near Gao on Monday.": "1..1",
}


@pytest.mark.parametrize(("text", "killed"), KILLED.items(), ids=list(KILLED))
def test_the_dead_are_counted(text: str, killed: str, lexicon: Lexicon) -> None:
    assert [event["killed"] for event in told(text, lexicon) if event["table"].startswith("attacks/")] == [killed]


def test_what_is_waited_for_has_not_been(lexicon: Lexicon) -> None:
    assert told("The army will fight near Gao until the last terrorist has been killed.", lexicon) == []


def test_a_source_named_for_the_dead_alone_makes_no_second_event(lexicon: Lexicon) -> None:
    text = "Aircraft struck a tent in Raqah on 22 April 2018: 33 killed, according to the health ministry."
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert [event["again"] for event in attacks] == ["false", "true"]
