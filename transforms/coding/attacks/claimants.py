"""Clauses in which somebody claims an attack, and who that is.

Belongs here: "claimed responsibility", "admitted the bombing", "was behind the raid", "said its men had done it",
and the groups on whose behalf a statement or a caller speaks.
Does not: which attack is meant (`responsibility`), a claim as a statement (`claims`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.claims import (
    AVOWING,
    TO_BLAME,
    is_motive,
    is_one_of_ours,
    is_own_side,
    sides_of,
    tells_what_was_done,
)
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause, agents_of
from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

_SAYING = frozenset(
    "say claim announce declare admit acknowledge boast confirm report state tell assert write add".split()
)
_ISSUING = frozenset("issue post publish make release phone circulate send carry".split())
_ON_BEHALF = frozenset({"by", "from", "of", "for"})


def claimants(analysis: Analysis, clause: Clause, resolver: Resolver) -> list[Group]:
    """The noun groups of those who claim an attack in a clause, none where it is no claim."""
    found = (
        _of_verb(analysis, clause, resolver)
        or _of_avowal(analysis, clause, resolver)
        or _of_noun(analysis, clause, resolver)
    )
    return [owner for group in found for owner in _speaking_for(analysis, group, clause, resolver)]


def own_deed(clause: Clause, resolver: Resolver) -> list[Group]:
    """Those who say that they did what the clause tells: "the Front said its fighters had shelled the base"."""
    host = clause.governor
    if host is None or not tells_what_was_done(clause) or host.verb.negated:
        return []
    doers = agents_of(clause) if clause.verb.voice == "passive" else clause.subjects
    if host.verb.lemma not in _SAYING or host.verb.voice != "active" or not doers:
        return []
    speakers = sides_of([p for group in host.subjects for p in resolver.one(group)], resolver)
    own = all(is_own_side(s, speakers, resolver) or is_one_of_ours(clause, s) for s in doers)
    return list(host.subjects) if own else []


def _of_verb(analysis: Analysis, clause: Clause, resolver: Resolver) -> list[Group]:
    """ "Claimed responsibility", "which X claimed", "responsibility was claimed by X", "said that it was behind"."""
    verb, claims = clause.verb, resolver.lexicon.triggers.claims
    by = agents_of(clause)
    if verb.lemma in claims.verbs:
        credit = any(s.lemma in claims.nouns for s in clause.subjects)
        if verb.voice == "passive" and (credit or (verb.lemma == "claim" and not _has_content(analysis, clause))):
            return by
        bare = clause.relation == "relative" and verb.lemma == "claim" and bool(clause.modifies)  # "which JNIM claimed"
        bare = bare or _claims_what_was_told(analysis, clause)
        return list(clause.subjects) if bare or any(o.lemma in claims.nouns for o in clause.objects) else []
    host = clause.governor
    said = host is not None and host.verb.lemma in _SAYING and host.verb.voice == "active"
    if host is not None and said and is_motive(clause, resolver):
        return list(host.subjects)
    answers = any(t.lower in TO_BLAME for t in analysis.tokens[verb.end : verb.end + 2])
    if verb.lemma == "be" and (answers or any(preposition == "behind" for preposition, _ in clause.phrases)):
        return list(host.subjects) if host is not None and said and _is_own(clause, host, resolver) else []
    untold = verb.lemma in _CARRYING and verb.voice == "active" and not clause.objects and host is not None
    if untold and said and host is not None and host.relation == "relative" and _is_own(clause, host, resolver):
        return list(host.subjects)  # "a strike which Israel said it had carried out"
    return []


_CARRYING = frozenset("carry conduct stage mount commit execute launch".split())


def _claims_what_was_told(analysis: Analysis, clause: Clause) -> bool:
    """ "JNIM claimed it a day later", "claimed all of them": what the text has told of; not "claimed it as its own"."""
    active = clause.verb.lemma == "claim" and clause.verb.voice == "active" and clause.verb.form == "finite"
    first = [analysis.tokens[o.start].lower for o in clause.objects]  # "all three"
    told = [o for o, opens in zip(clause.objects, first, strict=True) if _TOLD & {o.lemma, opens} and not o.proper]
    told = [o for o in told if o.pronoun or prior_tag(o.lemma) in ("CD", "DT", "PRP")]
    return active and bool(told) and not _has_content(analysis, clause) and all(p != "as" for p, _ in clause.phrases)


_TOLD = frozenset("it them they both all each".split())


def _has_content(analysis: Analysis, clause: Clause) -> bool:
    """ "It was claimed by X that the army had shelled it": what is claimed is told, and is no deed of X."""
    return any(c.governor is clause and c.relation == "complement" for c in analysis.clauses)


def _is_own(clause: Clause, host: Clause, resolver: Resolver) -> bool:
    """Whether who speaks tells of himself or of his own: "said it was behind", "said the group had done it"."""
    if clause.subjects and all(s.pronoun and s.lemma in ("it", "they", "he") for s in clause.subjects):
        return True
    speakers = {p.actor_id for group in host.subjects for p in resolver.one(group) if p.actor_id}
    return bool(clause.subjects) and all(is_own_side(subject, speakers, resolver) for subject in clause.subjects)


def _of_avowal(analysis: Analysis, clause: Clause, resolver: Resolver) -> list[Group]:
    """Those who admit or boast of a deed by its noun."""
    verb = clause.verb
    ways = AVOWING.get(verb.lemma)
    if verb.lemma == "claim" and verb.form == "gerund":
        ways = frozenset({""})  # "a statement claiming an ambush"
    if ways is None or verb.voice != "active":
        return []
    said = list(clause.objects) if "" in ways else []
    said += [noun for preposition, noun in clause.phrases if preposition in ways]
    return (
        list(clause.subjects)
        if any(_is_attack(noun, resolver) and not _is_of_its_own(analysis, noun) for noun in said)
        else []
    )


def _is_of_its_own(analysis: Analysis, noun: Group) -> bool:
    """ "Acknowledged the killing of its emir": one of its own, whom others killed."""
    after = phrases_after(analysis.groups, analysis.position_of(noun))[:1]
    of = [victim for preposition, victim in after if preposition == "of"]
    return any(victim.possessor is not None and victim.possessor.pronoun for victim in of)


def _is_attack(noun: Group, resolver: Resolver) -> bool:
    found = resolver.lexicon.triggers.nouns.get(noun.lemma, ())
    return any(t.event_table == "attacks" and len(t.lemma) == 1 for t in found)


def _of_noun(analysis: Analysis, clause: Clause, resolver: Resolver) -> list[Group]:
    """ "A claim of responsibility was issued by X", "in a claim of responsibility X said"."""
    for noun in (*clause.subjects, *clause.objects):
        position = analysis.position_of(noun)
        if noun.lemma != "claim" or position < 0:
            continue
        after = phrases_after(analysis.groups, position)
        if not any(
            preposition == "of" and g.lemma in resolver.lexicon.triggers.claims.nouns for preposition, g in after
        ):
            continue
        if clause.verb.lemma in _ISSUING and clause.verb.voice == "passive":
            return agents_of(clause)
        return [g for preposition, g in after if preposition in ("by", "from")]
    return []


def _speaking_for(analysis: Analysis, group: Group, clause: Clause, resolver: Resolver) -> list[Group]:
    """Whose statement or caller it is that claims: "a statement by X", "X issued a statement claiming"; else itself."""
    if "document" not in resolver.lexicon.classes.get(group.lemma, frozenset()):
        return [group]
    if group.possessor is not None:
        return [group.possessor]
    position = analysis.position_of(group)
    after = phrases_after(analysis.groups, position) if position >= 0 else []
    named = [
        g
        for k, (p, g) in enumerate(after)
        if p in _ON_BEHALF and (p != "of" or after[max(k - 1, 0)][1].lemma == "name")
    ]
    if named:
        return named
    host = clause.governor
    issued = host is not None and (any(group is o for o in host.objects) or host.verb.lemma in _ISSUING)
    return list(host.subjects) if host is not None and issued and host is not clause else []
