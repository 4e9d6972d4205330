"""Which of the events told before a definite mention is about: the last of its kind, the only one.

Belongs here: the choice among them. Does not: whether a mention tells of an earlier event at all (`references`).
"""

from __future__ import annotations

from transforms.coding.drafts import Draft
from transforms.coding.whether.ranking import is_ranked
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.thwarting import thwarts

_REFER_BACK = 4


_BY_ATTACKERS = frozenset({"attack", "assault", "bombing", "ambush"})


# Whose event it is: the roles that tell one event from another of its kind.
_WHOSE = {
    "attacks": ("target", "victim"),
    "mergers": ("initiator", "result"),
    "arrests": ("detainee",),
    "leadership": ("person",),
    "designations": ("target",),
}


def last_of_its_kind(draft: Draft, earlier: list[Draft]) -> Draft | None:
    """The last of the events told in the sentences before that a definite mention can be about."""
    here = draft.analysis.sentence.ordinal
    near = [d for d in earlier if here - d.analysis.sentence.ordinal <= _REFER_BACK]
    noun = next(iter(_nouns(draft)), None)
    meant = [d for d in near if d.event_table == draft.event_table and one_kind(d, draft)]
    meant = [d for d in meant if not _is_of_the_past(d, meant)] or meant
    meant = [d for d in meant if not hits_others(d, draft)]
    # "This merger brought together X and Y" may say more of it, "the merger" of X and Y is theirs.
    meant = [d for d in meant if _points_at_it(draft) or _adds_nobody(d, draft)]
    if draft.instance.claimants or tells_of_the(draft):  # not the shots of the soldiers who stopped it
        meant = [d for d in meant if not _is_by_forces(d)] or meant
        if draft.event_type == "assault":  # nor the air strikes that answered it
            meant = [d for d in meant if d.event_type != "airstrike"] or meant
    if _is_the_latest(draft):  # of a report the one it opened with, however far back
        return next((d for d in earlier if d.event_table == draft.event_table and one_kind(d, draft)), None)
    means = draft.event_table == "attacks" and draft.event_type != "assault"  # "the airstrike", where one was told
    if noun is not None and noun.lemma in _BY_ATTACKERS:  # not the shots that killed those who had come to attack
        meant = [d for d in meant if not (_is_by_forces(d) and d.instance.trigger.lemma[0] == "kill")] or meant
    if noun is not None and not noun.plural and noun.lemma in _BY_ATTACKERS:  # nor a war that has gone on for years
        meant = [d for d in meant if d.scope == "incident" or d.event_type != "assault"] or meant
    same = [d for d in meant if means and d.event_type == draft.event_type]
    return next(reversed(same or meant), None)


def _is_the_latest(draft: Draft) -> bool:
    """ "The latest attack comes days after ..."."""
    noun = draft.instance.noun
    said = {t.lower for t in draft.analysis.tokens[noun.start : noun.head]} if noun is not None else set()
    return draft.event_table == "attacks" and {"the", "latest"} <= said


def is_said_of_it(draft: Draft) -> bool:
    """ "It was the deadliest attack since June, when ...", "this was one of four attacks": of what was told before.

    The date and the place are those of the others. "It was the raid on Gao that ..." tells anew.
    """
    analysis, clause = draft.analysis, draft.instance.support or draft.instance.clause
    if clause is None or clause.verb.lemma != "be" or not any(s.lemma in ("it", "this") for s in clause.subjects):
        return False
    if any(p == "behind" for p, _ in clause.phrases):
        return False  # "the group said it was behind a raid on Gao in April"
    return all(c.relation != "relative" or c.subordinator != "that" for c in analysis.clauses)


def hits_others(earlier: Draft, draft: Draft) -> bool:
    """ "The killing of Muslims" is not the bombing told before, "the killing of the men" may be."""
    noun = draft.instance.noun
    if noun is None or noun.lemma not in _OF_VICTIMS or is_said_of_it(draft):
        return False
    tokens, slots = draft.analysis.tokens, draft.instance.slots
    hit = [g for g in (*slots.get("obj", []), *slots.get("of", [])) if not g.pronoun]
    hit = [g for g in hit if not g.proper or tokens[g.head].lower == f"{g.lemma}s"]  # "Muslims"
    new = [g for g in hit if g.determiner in ("", "a", "an") and g.possessor is None]
    new = [g for g in new if not draft.analysis.has_figure(g)]
    told = {singular(w) for role in ("target", "victim") for p in earlier.roles.get(role, []) for w in p.text.split()}
    return bool(new) and not any(singular(g.lemma) in told for g in new)


_OF_VICTIMS = frozenset(
    "killing murder slaying assassination execution kidnapping abduction beheading slaughter lynching".split()
)


def _is_of_the_past(told: Draft, others: list[Draft]) -> bool:
    """ "X, who had carried out the first such attack in June 2019", beside what was told of this August: no step of the
    story, that a later sentence could mean."""
    clause, date = told.instance.support or told.instance.clause, told.date
    if clause is None or clause.relation != "relative":
        return False
    after = told.analysis.tokens[clause.verb.end : clause.verb.end + 3]
    if told.instance.noun is None and any(t.lower in ("earlier", "previously") for t in after):
        return True  # "mourners of X, who was shot dead earlier in the day"
    if told.date_mention is None or date is None:
        return False
    days = [d.date.date_start for d in others if d.date is not None and d.date.date_start is not None]
    return date.date_end is not None and any((day - date.date_end).days > _LONG for day in days)


_LONG = 60


def _points_at_it(draft: Draft) -> bool:
    noun = draft.instance.noun
    return draft.event_table == "mergers" and noun is not None and noun.determiner == "this" and not noun.plural


def _is_by_forces(draft: Draft) -> bool:
    doers = draft.roles.get("perpetrator", [])
    on_rebels = any(p.actor_id and "rebel" in p.classes for p in draft.roles.get("target", []))
    return bool(doers) and (on_rebels or all(p.classes & _OF_STATES for p in doers))


_OF_STATES = frozenset({"soldier", "force", "state", "government"})


def only_one_of_its_kind(draft: Draft, earlier: list[Draft]) -> Draft | None:
    """ "Nusra's rebranding", said long after it was told: the one event of that type with all who are named."""
    known = {p.actor_id for p in draft.known_actors()}
    told = [
        candidate
        for candidate in earlier
        if candidate.event_table == draft.event_table
        and candidate.event_type == draft.event_type
        and candidate.refers_to is None
        and known <= {p.actor_id for p in candidate.known_actors()}
    ]
    names_its_own = any(p.actor_id for role in _WHOSE.get(draft.event_table, ()) for p in draft.roles.get(role, []))
    return told[0] if names_its_own and len(told) == 1 and _adds_nobody(told[0], draft) else None


def one_kind(first: Draft, second: Draft) -> bool:
    """Whether two events can be one by their types: "the attack" may have been a bombing."""
    if first.event_type == second.event_type:
        return True
    if {first.event_type, second.event_type} == {"offensive", "assault"}:  # no campaign is "the killings"
        words = {part.instance.trigger.lemma[0] for part in (first, second)}
        if words & (_OF_VICTIMS | {"kill", "die"}):
            return False
    types = (first.event_type, second.event_type)
    by_rebels = any("rebel" in p.classes for p in first.roles.get("perpetrator", []))
    if by_rebels and second.instance.trigger.event_type == "airstrike":
        return False  # "the airstrikes" are not the raid of the rebels that was told before
    return first.event_table == "attacks" and "assault" in types and "abduction" not in types


def _nouns(draft: Draft) -> list[Group]:
    return [part.instance.noun for part in (draft, *draft.absorbed) if part.instance.noun is not None]


def tells_of_the(draft: Draft) -> bool:
    """ "Said its men had carried out the attack", "repelled the assault": the one that the text has told of."""
    noun, support = draft.instance.noun, draft.instance.support
    told = noun is not None and noun.determiner in ("the", "this", "that") and noun.lemma in _INCIDENTS
    if not told or support is None:
        return False
    return support.verb.lemma in _CARRYING_OUT or thwarts(draft.analysis.groups, support)


_CARRYING_OUT = frozenset("carry commit conduct stage mount execute perpetrate launch".split())


_INCIDENTS = frozenset(
    "attack bombing raid ambush killing assault abduction kidnapping shooting massacre murder blast explosion".split()
)


FIGHTS = frozenset("gunfight encounter clash exchange firefight battle shootout gunbattle fighting shoot-out".split())


def _adds_nobody(earlier: Draft, draft: Draft) -> bool:
    """A mention that refers back names nobody whom the event it refers to has not, but who claims it.

    Whoever was hit has not done it: "the Kenyan airstrikes" are not the raid on Kenyan troops.
    """
    did = {p.actor_id for p in earlier.roles.get("perpetrator", []) if p.actor_id}
    doing = {p.actor_id for p in draft.roles.get("perpetrator", []) if p.actor_id}
    if did and doing and not did & doing and not draft.instance.claimants:
        return False
    known = {p.actor_id for p in earlier.known_actors()}
    if not any(p.actor_id for p in earlier.roles.get("perpetrator", [])):
        known |= {p.actor_id for p in draft.roles.get("claimant", [])}
        known |= {p.actor_id for p in draft.roles.get("perpetrator", []) if tells_of_the(draft)}
    tokens = draft.analysis.tokens
    # "Two soldiers fell in the gunfight", "it was the deadliest attack on the army since 2012", "the army repelled it".
    if tells_of_the(draft) or any(
        n.determiner == "the" and (n.lemma in FIGHTS or is_ranked(tokens, n)) for n in _nouns(draft)
    ):
        known |= {p.actor_id for p in draft.roles.get("target", [])}
    return all(p.actor_id in known for p in draft.known_actors()) and not any(
        p.resolution == "unresolved" for found in draft.roles.values() for p in found
    )
