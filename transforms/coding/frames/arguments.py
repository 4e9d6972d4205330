"""Finds the places of a sentence that may report an event, and their arguments.

Belongs here: trigger + frame → slots filled with noun groups. Does not: verbs that support a noun of
action (`support_verbs`), who the noun groups are (`participants`), whether it happened (`realis`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.company import add_company
from transforms.coding.frames.instances import Instance
from transforms.coding.frames.noun_arguments import of_noun
from transforms.coding.frames.phrases import is_agent, is_circumstance, is_of_noun, measured, opens
from transforms.coding.frames.triggers import ClaimWords, Trigger, TriggerIndex
from transforms.grammar.clauses import Clause, is_negated
from transforms.grammar.grouping import WEEKDAYS
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

# By saying so who has taken a place says that it was taken.
DECLARING = frozenset({"declare", "proclaim", "pronounce"})


def find_instances(analysis: Analysis, index: TriggerIndex) -> list[Instance]:
    """All triggers of a sentence in the order of the text."""
    found = [
        _of_verb(trigger, clause, index.claims, analysis)
        for clause in analysis.clauses
        for trigger in index.of_clause(analysis.tokens, analysis.groups, clause)
    ]
    for position, group in enumerate(analysis.groups):
        if group.kind == "NP" and not group.pronoun and not _is_called(analysis, group):
            found.extend(
                of_noun(t, analysis, group, position, index.claims)
                for t in index.of_noun(analysis.tokens, analysis.groups, position)
            )
    found.sort(key=lambda instance: instance.head)
    return found


def _is_called(analysis: Analysis, group: Group) -> bool:
    """ "The Islamic Courts Union": a word of a name tells nothing."""
    name = analysis.name_at(group.head) if analysis.tokens[group.head].is_capitalised else None
    return name is not None and bool(name.aliases) and name.end - name.start > 1 and name.end == group.head + 1


def _of_verb(trigger: Trigger, clause: Clause, claims: ClaimWords, analysis: Analysis) -> Instance:
    instance = Instance(trigger, clause, None)
    instance.claimants = _owning_up(clause, claims) if trigger.event_table == "attacks" else []
    clipped = _is_clipped(clause, analysis.clauses)
    passive = clause.verb.voice == "passive" or clipped or _is_reduced_passive(trigger, clause)
    agents = [noun for preposition, noun in clause.phrases if preposition == "by" and is_agent(noun, clause)]
    if passive:
        instance.slots["obj"] = list(clause.subjects)
        instance.slots["subj"] = [m for agent in agents[:1] for m in members(agent)]
        if clause.objects and not clipped:
            instance.slots["obj2"] = list(clause.objects)
    else:
        instance.slots["subj"] = list(clause.subjects)
        plain = [o for o in clause.objects if o.lemma not in trigger.object_lemmas]
        instance.slots["obj"] = plain if trigger.object_lemmas else _first_object(clause)
        instance.slots["obj2"] = [] if trigger.object_lemmas else _second_object(clause)
    if trigger.event_table == "designations":
        if not passive:
            instance.slots["subj"] = [one for g in instance.slots["subj"] for one in _behind_act(g)]
        instance.slots["obj"] = [bearer for g in instance.slots["obj"] for bearer in _bearers(clause, g)]
    if trigger.object_lemmas and "of" in trigger.frame and trigger.frame["of"].role == "place":
        instance.slots["of"] = list(instance.slots["obj"])  # "took Gao and much of Kidal"
    particle = next(
        (n for p, n in clause.phrases if p in trigger.particles and 0 <= n.start - clause.verb.end <= 1), None
    )
    if particle is not None and not passive and not instance.slots["obj"]:
        instance.slots["obj"] = members(particle)
    add_company(instance, analysis.tokens, passive)
    if "mod" in trigger.frame:
        nouns = {phrase[1].split()[-1] for phrase in trigger.phrases if phrase[1]} | trigger.object_lemmas
        instance.slots["mod"] = [
            g for g in (*clause.objects, *(noun for _, noun in clause.phrases)) if g.lemma in nouns
        ]
    named = trigger.event_table == "designations" and not passive  # "the Court of Justice annulled"
    for k, (preposition, noun) in enumerate(clause.phrases):
        of_subject = noun.start < clause.verb.start and not opens(clause, noun)  # "gunmen from X", "allies of X"
        own = trigger.frame.get(preposition)
        other = own is not None and (own.role in _NOT_OF_SUBJECT or (named and preposition == "of"))
        of_other = other and of_subject
        of_other = of_other or (own is not None and own.role == "loser" and is_of_noun(clause, k))
        if own is not None and not of_other and not is_circumstance(preposition, noun):
            instance.slots.setdefault(preposition, []).extend(members(measured(clause, k)))
        if not (passive and preposition == "by"):
            instance.loose.append((preposition, noun))
    return instance


_NOT_OF_SUBJECT = frozenset({"loser", "initiator"})  # "the leader of X accepted an oath of Y"


def _owning_up(clause: Clause, claims: ClaimWords) -> list[Group]:
    """Who claims what a gerund tells: "took responsibility for killing two guards"."""
    taking = clause.governor if clause.verb.form == "gerund" and clause.subordinator == "for" else None
    if taking is None or taking.verb.lemma not in claims.verbs or is_negated(taking):
        return []
    return list(taking.subjects) if any(o.lemma in claims.nouns for o in taking.objects) else []


def _bearers(clause: Clause, group: Group) -> list[Group]:
    """Whose name or entry is put on a list or taken off it: "the names of two men", "his name"; else the group."""
    if group.lemma not in ("name", "entry"):
        return [group]
    of = [m for p, noun in clause.phrases if p == "of" and noun.start == group.end + 1 for m in members(noun)]
    return of or ([group.possessor] if group.possessor is not None else [group])


def _behind_act(group: Group) -> list[Group]:
    """Who lists by an act: "the Treasury's action designates X"; nobody where the act is nobody's."""
    if group.lemma not in _ACTS:
        return [group]
    return [group.possessor] if group.possessor is not None and group.possessor.lemma not in WEEKDAYS else []


_ACTS = frozenset("action act order move decision step measure announcement designation".split())


def _is_reduced_passive(trigger: Trigger, clause: Clause) -> bool:
    """A verb that must have an object and has none is a passive without its auxiliary: "five others injured in ..."."""
    verb, needed = clause.verb, trigger.frame.get("obj")
    by_whom = any(preposition == "by" for preposition, _ in clause.phrases)  # "three towns seized by rebels."
    above = clause.governor if clause.relation == "complement" else None
    declared = above is not None and above.verb.lemma in DECLARING  # "declared the city liberated"
    if (
        not (verb.lemma in _HARMING or by_whom or declared)
        or needed is None
        or not needed.required
        or clause.objects
        or not clause.subjects
    ):
        return False
    return verb.end - verb.start == 1 and verb.past and verb.form == "finite" and clause.relation != "relative"


def _is_clipped(clause: Clause, clauses: list[Clause]) -> bool:
    """ "2 soldiers killed 3 wounded", as notes write: a bare number after the verb is of those who were hurt beside."""
    if clause.verb.lemma != "kill" or clause.verb.end - clause.verb.start > 1 or len(clause.objects) != 1:
        return False
    number = clause.objects[0]
    return number.end - number.start == 1 and any(
        c.relation == "relative" and c.verb.lemma in _HURTING and c.verb.start == number.end and number in c.subjects
        for c in clauses
    )


_HURTING = frozenset({"wound", "injure", "hurt"})
_HARMING = frozenset(
    (
        "kill injure wound maim murder behead abduct kidnap shoot slay massacre torch burn hack execute arrest detain"
        " hold seize nab catch release free sentence jail charge convict imprison capture acquit extradite deport hang"
        " remand blacklist sanction proscribe designate indict"
    ).split()
)


def _first_object(clause: Clause) -> list[Group]:
    if not clause.objects:
        return []
    named = [o for o in clause.objects if o.lemma not in ("alias", "alia")]  # "killed alias X"
    first = (named or clause.objects)[0]
    return [first, *(o for o in clause.objects[1:] if o in first.conjuncts)]


def _second_object(clause: Clause) -> list[Group]:
    first = clause.objects[0] if clause.objects else None
    return [o for o in clause.objects[1:] if first is not None and o not in first.conjuncts]
