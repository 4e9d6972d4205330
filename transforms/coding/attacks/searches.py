"""Raids that are searches and arrests, not attacks: "police raided a flat and arrested three men".

Belongs here: when a raid by those who keep the law tells of no violence. Does not: the arrests themselves
(`transforms.coding.attacks.captivity`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from transforms.coding.drafts import Draft
from transforms.coding.lexicon import Lexicon
from transforms.grammar.clauses import Clause

_SEARCHES = frozenset({"raid", "operation", "sweep", "crackdown", "search"})
_ON_THE_OCCASION = frozenset({"in", "during", "after", "following"})
_RAIDING = frozenset({"raid", "swoop"})
_POLICE = re.compile(
    r"\b(?:police|officers?|gendarmes?|gendarmerie|detectives?|policemen|investigators|agents)\b", re.I
)
# That shots fell, that somebody was hurt, that things were blown up.
_VIOLENCE = re.compile(
    r"\b(?:kill\w*|dead|die[ds]?|death\w*|shot|shots|shoot\w*|shoot-?outs?|fire[ds]?|firing|gun(?:fire|fight|battle)\w*"
    r"|firefight\w*|clash\w*|battle[ds]?|fighting|wound\w*|injur\w*|hurt|attack\w*|assault\w*|bomb\w*|blast\w*|explo\w*"
    r"|grenade\w*|burn\w*|torch\w*|destroy\w*|airborne|drone\w*|helicopters?|aircraft|beat\w*|victims?|martyr\w*)\b",
    re.I,
)
_OF_THE_STATE = frozenset({"state", "state_force", "igo_force"})


def is_search(made: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> bool:
    """Whether a raid only took people or things; `drafts` are all of the sentence."""
    return _is_how_they_were_held(made, drafts) or _took_people_only(made, drafts, lexicon)


def _is_how_they_were_held(made: Draft, drafts: Sequence[Draft]) -> bool:
    """ "Police detained 44 people in raids across Istanbul": raids in which people are arrested attack nobody."""
    noun, clause = made.instance.noun, made.instance.clause
    if made.event_table != "attacks" or noun is None or noun.lemma not in _SEARCHES or clause is None:
        return False
    if any(made.roles.get(role) for role in ("perpetrator", "target", "victim")) or any(made.fatalities):
        return False
    return _is_occasion(made) and any(_is_arrest(d) and _goes_with(d, clause) for d in drafts)


def _is_occasion(made: Draft) -> bool:
    """ "In a raid", not "jailed over the raid on Garissa", "a courier of the raid"."""
    noun, groups = made.instance.noun, made.analysis.groups
    before = groups[made.analysis.position_of(noun) - 1] if noun is not None else None
    return before is not None and before.kind == "IN" and before.lemma in _ON_THE_OCCASION


def _is_arrest(made: Draft) -> bool:
    return made.event_table == "arrests" and made.event_type == "arrest"


def _goes_with(arrest: Draft, clause: Clause) -> bool:
    held = arrest.instance.clause
    return held is clause or clause.governor is held


def _took_people_only(made: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> bool:
    """By police, or by any force where the sentence tells of arrests and of no violence."""
    if made.event_table != "attacks" or made.event_type != "assault" or made.instance.trigger.lemma != _lone(made):
        return False
    if made.roles.get("claimant") or any(_VIOLENCE.search(_said(part)) for part in (made, *made.absorbed)):
        return False
    arrests = any(_is_arrest(d) for d in drafts)
    doers = made.roles.get("perpetrator", [])
    if not doers:
        return arrests and _is_occasion(made)
    if any(p.actor_id and lexicon.actors[p.actor_id].kind not in _OF_THE_STATE for p in doers):
        return False
    if any(p.actor_id is None and "fighter" in p.classes for p in doers):
        return False
    police = all(_POLICE.search(p.text) or "police" in (p.actor_id or "") for p in doers)
    return police or (arrests and all(p.actor_id or p.classes & {"force", "soldier"} for p in doers))


def _lone(made: Draft) -> tuple[str, ...]:
    """The trigger's words where they are those of a raid alone, not "air raid"."""
    lemma = made.instance.trigger.lemma
    return lemma if lemma[-1] in _RAIDING and len(lemma) == 1 else ()


def _said(part: Draft) -> str:
    return part.analysis.sentence.text
