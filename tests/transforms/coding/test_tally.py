from dataclasses import dataclass, field

from tests.transforms.coding.telling import article
from transforms.coding.coder import code_articles
from transforms.coding.tally import Tally

TEXT = """On 3 March 2017 fighters of Ansar Dine attacked a checkpoint near Gao, killing four soldiers.
They will attack again.
In May 2017 the group claimed a bombing in Kidal.
The army may arrest its leader.
The group has 200 fighters in Mali.
On 3 March 2017 fighters of Ansar Dine attacked a checkpoint near Gao, killing four soldiers.
"""


@dataclass(eq=False)
class Told:
    """As much of a draft as is counted."""

    instance: object = field(default_factory=object)
    absorbed: list = field(default_factory=list)


@dataclass
class Where:
    source_file: str = "a.txt"
    article_id: str = "a"


def counts(seen, coded=(), rejected=(), replaced=()):
    tally = Tally(Where())
    tally.triggers(seen, coded, rejected, replaced)
    return {row["outcome"]: row["row_count"] for row in tally.rows()}


def test_a_trigger_is_found_where_it_went():
    reported, merged, deeper, refused, figure = (Told() for _ in range(5))
    merged.absorbed.append(deeper)
    reported.absorbed.append(merged)
    seen = [reported, merged, deeper, refused, figure]
    assert counts(seen, [reported], [refused], [figure]) == {
        "seen": 5,
        "reported": 1,
        "told with another": 2,
        "not coded": 1,
        "told by a figure": 1,
    }


def test_a_trigger_told_as_several_events_counts_once():
    one = Told()
    assert counts([one], [one, Told(one.instance)]) == {"seen": 1, "reported": 1}


def test_a_trigger_that_got_lost_leaves_the_counts_unequal():
    assert counts([Told(), kept := Told()], [kept]) == {"seen": 2, "reported": 1}


def test_every_sentence_and_trigger_of_an_article_is_accounted_for(lexicon):
    tables = code_articles([article(TEXT)], lexicon)
    rows = tables["stage_counts"]
    taken = rows.filter(direction="in", unit="triggers")["row_count"].sum()
    assert taken >= 5
    assert rows.filter(direction="out", unit="triggers")["row_count"].sum() == taken
    sentences = rows.filter(unit="sentences")
    assert dict(sentences.select("outcome", "row_count").rows()) == {"coded once": 5, "repeat": 1}
    assert 0 < rows.filter(outcome="not coded")["row_count"].sum() <= tables["candidates"].height
