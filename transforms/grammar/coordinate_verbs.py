"""Verbs after "and": whose subject and whose auxiliary they share.

Belongs here: the partner of a coordinated finite verb, passives whose auxiliary is told once.
Does not: participles and infinitives (`nonfinite_attachment`), subjects looked for further left (`finite_attachment`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.clauses import Clause
from transforms.grammar.dependents import REPORTING
from transforms.grammar.groups import Group


def coordinate(clause: Clause, groups: list[Group], k: int, earlier: list[Clause]) -> None:
    """Fill in the verb before a conjunction or comma at `k` that a finite verb goes on from."""
    partners = [c for c in earlier if c.position < k and c.verb.form in ("finite", "participle")]
    if not partners:
        return
    partner = partners[-1]
    same_form = [c for c in partners if bool(c.verb.modal) == bool(clause.verb.modal) and c.verb.form == "finite"]
    same_tense = [c for c in same_form if c.verb.perfect == clause.verb.perfect and c.verb.past == clause.verb.past]
    anew = k > 0 and groups[k].kind == "CC" and groups[k - 1].kind == ","  # "said that X had died, and named Y"
    done_by_another = same_form and same_form[-1].verb.voice == "passive" and _has_object(groups, clause)
    if same_form and (anew or done_by_another or not _shares_perfect(clause, same_form[-1])):
        partner = (same_tense or same_form)[-1]
    elif same_form:
        partner = same_form[-1]
    if anew and (above := _above_aside(groups, partner, clause)) is not None:
        partner = above
    if anew and _is_closed(groups, partner, clause) and partner.governor is not None:
        partner = partner.governor
    if _acts_on_antecedent(groups, clause, partner) and partner.governor in partners:
        partner = partner.governor
    clause.relation, clause.governor = "coordinate", partner
    clause.subjects = list(partner.subjects)
    clause.subordinator = partner.subordinator
    if _shares_passive(groups, clause, partner, k):
        clause.verb.voice, clause.verb.perfect = "passive", partner.verb.perfect


def _has_object(groups: list[Group], clause: Clause) -> bool:
    """ "Confirmed that he had been killed and named X": no passive, which the verb before it is."""
    return [g.kind for g in groups[clause.position + 1 : clause.position + 2]] == ["NP"]


def _above_aside(groups: list[Group], partner: Clause, clause: Clause) -> Clause | None:
    """ "X refused when Y declared a merger, and renewed his oath": the main verb before the comma goes on.

    So does that before a relative clause between commas: "claimed the blast, which killed six, and rejoined Y".
    """
    above = partner.governor
    while above is not None and above.verb.form != "finite":
        above = above.governor
    occasion = partner.relation == "adverbial" and partner.subordinator in _OCCASIONS and partner.verb.form == "finite"
    aside = occasion or (_is_set_off(groups, partner) and clause.verb.lemma not in _OF_TOLLS)
    if not aside or above is None or above.position > partner.position or above.verb.modal:
        return None
    return above if (above.verb.past, above.verb.perfect) == (clause.verb.past, clause.verb.perfect) else None


def _is_set_off(groups: list[Group], relative: Clause) -> bool:
    """A finite relative clause behind a comma."""
    opening = next((k for k in range(relative.position, 0, -1) if groups[k].kind in ("W", ",")), 0)
    set_off = opening > 0 and groups[opening].kind == "W" and groups[opening - 1].kind == ","
    return set_off and relative.relation == "relative" and relative.verb.form == "finite"


# "The blast, which killed six, and wounded nine": the same clause goes on.
_OF_TOLLS = frozenset("wound injure hurt displace destroy damage leave force kill".split())
_OCCASIONS = frozenset("when as while after before until since because although once".split())


def _is_closed(groups: list[Group], partner: Clause, clause: Clause) -> bool:
    """ "X took two men, who were killed in May, and took two more": the second comma closes the relative clause."""
    above = partner.governor
    if partner.relation != "relative" or above is None or above.verb.form != "finite" or above.verb.modal:
        return False
    pronoun = next((k for k in range(partner.position - 1, above.position, -1) if groups[k].kind == "W"), 0)
    alike = (above.verb.past, above.verb.perfect) == (clause.verb.past, clause.verb.perfect)
    return alike and pronoun > 0 and groups[pronoun - 1].kind == ","


def _acts_on_antecedent(groups: list[Group], clause: Clause, partner: Clause) -> bool:
    """ "Caught two men who had spied and shot them": the pronoun is of those the relative clause is about."""
    following = groups[clause.position + 1 : clause.position + 2]
    if partner.relation != "relative" or not partner.modifies or not following:
        return False
    plural = partner.modifies[0].plural or len(partner.modifies) > 1
    return following[0].lemma in (("them",) if plural else ("him", "her"))


def _shares_perfect(clause: Clause, nearest: Clause) -> bool:
    """ "Said troops had raided the mill and arrested two men": what is reported goes on, without its auxiliary."""
    reported = nearest.governor is not None and nearest.governor.verb.lemma in REPORTING - {"deny"}
    told = nearest.relation == "complement" and nearest.verb.perfect and not clause.verb.perfect and clause.verb.past
    one_word = clause.verb.end - clause.verb.start == 1
    return reported and told and one_word and clause.verb.lemma not in REPORTING


def is_gapped(groups: list[Group], clause: Clause, partner: Clause) -> bool:
    """ "X was dismissed and Y appointed emir": the second verb has its own subject and the first one's auxiliary."""
    at = clause.position
    after = groups[at + 1] if at + 1 < len(groups) else None
    bare = after is None or after.kind not in ("NP", "W")
    office = clause.verb.lemma in _PUTTING_IN_OFFICE and after is not None and after.lemma in words.OFFICES
    passive = partner.verb.voice == "passive" and partner.verb.form == "finite"
    one_word = clause.verb.end - clause.verb.start == 1 and clause.verb.voice == "active" and clause.verb.past
    return passive and one_word and (office or (bare and clause.verb.lemma in _TRANSITIVE | _PUTTING_IN_OFFICE))


def _shares_passive(groups: list[Group], clause: Clause, partner: Clause, k: int) -> bool:
    """ "Was found and defused", "were captured and executed": a verb that needs an object and has none."""
    at = clause.position
    bare = at + 1 == len(groups) or groups[at + 1].kind not in ("NP", "RB", "W")
    passive = partner.verb.voice == "passive" and clause.verb.voice == "active" and clause.verb.past
    one_word = clause.verb.end - clause.verb.start == 1 and k == at - 1
    shot = clause.verb.lemma == "shoot" and (at + 1 == len(groups) or groups[at + 1].lemma != "at")
    return passive and bare and one_word and (clause.verb.lemma in _TRANSITIVE or shot)


_PUTTING_IN_OFFICE = frozenset(
    "appoint name elect install choose select promote designate dismiss sack remove replace depose oust expel demote"
    " sanction blacklist proscribe ban outlaw".split()
)
_TRANSITIVE = frozenset(
    (
        "abduct annihilate apprehend arrest assassinate behead capture charge deactivate defuse deport destroy detain"
        " detonate disable disarm dismantle execute extradite free hospitalise hospitalize imprison injure jail kidnap"
        " kill lynch massacre murder neutralise neutralize release rescue seize sentence slaughter slay stab wound"
    ).split()
)
