"""What the phrases of a clause are to its verb: an agent, what opens it, what a measure measures.

Belongs here: which noun of a phrase fills a slot, and when. Does not: the slots (`arguments`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular

_TIMES = frozenset(
    "nightfall dawn dusk daybreak sunset sunrise morning noon midday afternoon evening midnight night end time close"
    " start beginning hour day week month year lunchtime daylight".split()
)
_MEASURES = frozenset(
    (
        "minute hour day night week fortnight month spate wave series burst bout round string flurry spell hail"
        " type kind sort"
    ).split()
)
NAMES = frozenset("name banner umbrella label title moniker".split())


def is_agent(noun: Group, clause: Clause) -> bool:
    """ "Taken by the army", but neither "by nightfall" nor "by the end of May" nor "by the roadside"."""
    return noun.start > clause.verb.start and noun.lemma not in _TIMES and noun.lemma not in words.STOOD_BY


def opens(clause: Clause, noun: Group) -> bool:
    """A phrase before the subject: "from the rebels it took X"."""
    return all(noun.start < subject.start for subject in clause.subjects)


def is_of_noun(clause: Clause, k: int) -> bool:
    """ "Took Kidal with the help of Ansar Dine": an of-phrase of the common noun in the phrase before it."""
    (preposition, noun), before = clause.phrases[k], clause.phrases[k - 1] if k else None
    if preposition != "of" or before is None or before[1].proper or before[0] not in ("with", "by", "under", "after"):
        return False
    return noun.start == before[1].end + 1


def measured(clause: Clause, k: int) -> Group:
    """What a phrase is about behind a measure or a word for names: "two hours of fighting", "the name of X"."""
    noun = clause.phrases[k][1]
    after = clause.phrases[k + 1] if k + 1 < len(clause.phrases) else None
    measures = (
        singular(noun.lemma) in _MEASURES | NAMES
        and after is not None
        and after[0] == "of"
        and after[1].start == noun.end + 1
    )
    return after[1] if measures and after is not None else noun


def is_circumstance(preposition: str, noun: Group) -> bool:
    """ "At around 10 pm", "a year ago almost to the day", "on the border": when or where, not whom or what it hit."""
    when = (preposition == "to" and noun.lemma in _EXACTLY) or (preposition in _AT and noun.lemma in _HOURS)
    turn = preposition == "in" and noun.lemma in _TURNS
    return when or turn or (preposition in ("on", "at") and noun.lemma in _LINES | {"occasion"})


_LINES = frozenset({"border", "frontier", "outskirt", "edge"})
# "In a separate development": where a story turns.
_TURNS = frozenset("development incident case event episode instance retaliation response revenge".split())
_EXACTLY = frozenset({"day", "hour", "minute"})
_AT = frozenset({"at", "around", "near", "towards", "toward"})
_HOURS = _TIMES | frozenset("hr hrs am pm a.m p.m gmt utc o'clock".split())
