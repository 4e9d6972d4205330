"""Operations and campaigns that are told by their beginning or their end, and not by their aim.

Belongs here: when "an operation", "a campaign" or "a push" is one bounded offensive though nothing says against whom.
Does not: their doers and aims, which the frames in `seeds/triggers.csv` name.
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.instances import Instance
from transforms.coding.frames.triggers import is_named_operation
from transforms.coding.who.participant import Participant
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

# Verbs that set the bounds of what has duration: it began, went on, ended.
_STAGES = frozenset(
    (
        "launch begin start mount open initiate commence unleash undertake resume relaunch renew wage end conclude"
        " complete finish last"
    ).split()
)
# With the words after the verb: "got under way", "was wound up", "set in train", "called off".
_STAGES_OF_TWO_WORDS = frozenset(
    [("get", "under"), ("wind", "up"), ("set", "in"), ("go", "on"), ("enter", "its"), ("kick", "off"), ("drag", "on")]
)
_MILITARY = frozenset({"military", "army", "security", "ground", "counter-insurgency", "clearance", "clearing"})
_OF_WAR = frozenset({"armed", "force", "state"})
# Whom these are against is seldom told by anyone but soldiers; campaigns and pushes are of many kinds.
_OF_SOLDIERS = frozenset({"operation", "offensive"})


def is_under_way(analysis: Analysis, instance: Instance, doers: list[Participant]) -> bool:
    """True for an operation of which the text tells that it began, lasted or ended, done by forces or named."""
    noun = instance.noun
    if noun is None or not any(_tells_a_stage(analysis, clause, noun) for clause in analysis.clauses):
        return False
    before = {t.lower for t in analysis.tokens[noun.start : noun.head]}
    military = bool(before & _MILITARY) or is_named_operation(analysis.tokens, noun)
    by_forces = any(p.classes & _OF_WAR for p in doers)
    return military or by_forces or (noun.determiner == "the" and noun.lemma in _OF_SOLDIERS)


def _tells_a_stage(analysis: Analysis, clause: Clause, noun: Group) -> bool:
    if not any(noun is g for g in (*clause.subjects, *clause.objects, *clause.modifies)):
        return False
    after = analysis.tokens[clause.verb.end].lower if clause.verb.end < len(analysis.tokens) else ""
    return clause.verb.lemma in _STAGES or (clause.verb.lemma, after) in _STAGES_OF_TWO_WORDS
