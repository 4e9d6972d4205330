"""Who makes up a new body: "an alliance of X and Y", "an umbrella for X, Y and Z", "a front that groups X and Y".

Belongs here: the members that a sentence names for a body it tells the formation of. Does not: who acts (`factions`),
alliances that end (`allies`), which words signal a formation (`seeds/triggers.csv`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import is_negated
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

_WHOLES = frozenset(
    "umbrella coalition alliance merger fusion union amalgam amalgamation front grouping federation combination bloc"
    " council confederation marriage group formation coordination".split()
)
_OF = frozenset({"of", "for", "between", "comprising", "grouping", "uniting", "including"})
_GROUPING = frozenset("group comprise unite include encompass regroup gather combine merge".split())
_REALIGNED = frozenset({"formation", "merger"})


def name_makers(made: Draft, resolver: Resolver) -> None:
    """Name the members of a new body as those who form it, where nobody else is named to do so."""
    results = made.roles.get("result", [])
    if made.event_type not in _REALIGNED or not results or any(_is_named(p) for p in made.roles.get("initiator", [])):
        return
    wholes = _wholes(made.analysis, results)
    found = [p for whole in wholes for g in _makers(made.analysis, whole) for p in resolver.one(g) if _is_named(p)]
    if found and all(p.classes & {"state", "government"} and "rebel" not in p.classes for p in found):
        made.reason = "no known group"  # "an alliance of France and Chad"
    own = {p.key for p in results}
    bodies = [p for p in found if p.key not in own and "person" not in p.classes and "place" not in p.classes]
    if len({p.key for p in bodies}) > 1:
        made.roles["initiator"] = list({p.key: p for p in bodies}.values())


def set_results_apart(made: Draft) -> None:
    """ "X was declared, uniting Y and Z", "X unites Y and Z": X, which comes of it, is none of those who merge."""
    clause = made.instance.clause
    uniting = made.event_type == "merger" and clause is not None and made.instance.noun is None
    if uniting and clause is not None and clause.verb.voice == "active" and not made.roles.get("result"):
        verb = made.analysis.tokens[clause.verb.head].end
        parties = made.roles.get("initiator", [])
        before = [p for p in parties if p.end < verb and "person" not in p.classes and _is_named(p)]
        if len(before) == 1 and len(parties) > 2 and clause.objects:
            made.roles["result"] = before
    if made.event_type == "alliance":  # "announced an alliance with X": no body comes of it
        made.roles["result"] = [p for p in made.roles.get("result", []) if _is_named(p)]
    results = {p.key for p in made.roles.get("result", [])}
    others = [p for p in made.roles.get("initiator", []) if p.key not in results]
    if made.event_type == "merger" and results and others:
        made.roles["initiator"] = others


def is_with_itself(made: Draft) -> bool:
    """ "The fighters returned safely to their bases", "abandoned its posts": nobody joins or leaves himself.

    Who "walked out of the army" has left somebody, whom the text calls otherwise: the split stays, without him.
    """
    who, to = ({p.actor_id for p in made.roles.get(role, [])} for role in ("initiator", "counterpart"))
    if not who or None in who or who != to:
        return False
    if made.event_type == "split" and not made.instance.slots.get("obj"):
        made.roles["counterpart"] = []
        return False
    return True


def is_settling(made: Draft) -> bool:
    """ "The group established itself in Gao" settles there: nothing new is founded."""
    clause = made.instance.clause
    of_itself = clause is not None and made.instance.noun is None and clause.verb.lemma == "establish"
    objects = clause.objects if clause is not None and clause.verb.voice == "active" else []
    return made.event_type == "formation" and of_itself and any(g.lemma in _ITSELF for g in objects)


def name_announced(made: Draft, resolver: Resolver) -> None:
    """ "X announced itself", "announced its existence", "X, whose formation was announced": X is what is new."""
    trigger, clause = made.instance.trigger, made.instance.clause
    if made.event_type != "formation" or "existence" not in trigger.object_lemmas or clause is None:
        return
    if clause.verb.voice == "passive":
        new = [p for g in clause.objects for p in resolver.one(g)] if clause.subordinator == "whose" else []
    else:
        own = [g for g in clause.objects if g.lemma in _ITSELF or (g.possessor is not None and g.possessor.pronoun)]
        new = made.roles.get("initiator", []) if own else []
    new = [p for p in new if "group" in p.classes and "person" not in p.classes]
    if new:
        made.roles["result"] = new
        made.roles["initiator"] = [p for p in made.roles.get("initiator", []) if all(p.key != n.key for n in new)]


_ITSELF = frozenset({"itself", "themselves"})


def share_result(drafts: Sequence[Draft]) -> None:
    """ "X emerged when Y merged with Z": X is what came of the merger."""
    for made in drafts:
        clause = made.instance.clause
        if made.event_type == "rebrand" and clause is not None and clause.relation == "coordinate":
            _become_of_leavers(made, drafts)
        above = clause.governor if clause is not None and clause.subordinator in ("when", "as", "after") else None
        if made.event_type != "merger" or above is None or made.roles.get("result"):
            continue
        came = (d.roles["result"] for d in drafts if d.event_type == "formation" and d.instance.clause is above)
        made.roles["result"] = next((list(found) for found in came if found), [])


def _become_of_leavers(made: Draft, drafts: Sequence[Draft]) -> None:
    """ "A faction broke away and became X": those who left are X, and nobody was renamed."""
    clause = made.instance.clause
    for left in drafts:
        parted = left.instance.clause
        same = clause is not None and parted is not None and clause.governor is parted
        if left.event_type == "split" and same and not left.roles.get("result"):
            left.roles["result"], made.reason = made.roles.get("result", []), "told again"


def name_result(made: Draft, resolver: Resolver) -> None:
    """ "Formed an alliance under the name X", "joined under the banner of X": X is the body that comes of it."""
    clause = made.instance.clause
    if made.event_type not in _REALIGNED or clause is None or any(_is_named(p) for p in made.roles.get("result", [])):
        return
    for preposition, noun in clause.phrases:
        if preposition != "under" or noun.start < clause.verb.start:
            continue
        after = phrases_after(made.analysis.groups, made.analysis.position_of(noun))[:1]
        bearers = [noun] if noun.proper else [*noun.appositions, *(n for p, n in after if p == "of")]
        said = {t.lower for t in made.analysis.tokens[noun.start : noun.end]}
        found = [p for g in bearers if said & _SIGNS and g.proper for p in resolver.one(g) if _is_named(p)]
        if found and not any("person" in p.classes for p in found):
            made.roles["result"] = found[:1]
            return


def admit_new_name(made: Draft, resolver: Resolver) -> None:
    """ "Four FARC fronts formed the Coordinadora Guerrillera": what armed men form is a body, whatever it is called."""
    clause = made.instance.clause
    if made.event_type != "formation" or made.reason != "result does not fit" or clause is None:
        return
    makers = [p for s in clause.subjects for p in resolver.one(s)]
    armed = clause.verb.voice == "active" and any(p.classes & _ARMED and not p.classes & _OF_STATES for p in makers)
    named = [g for g in clause.objects[:1] if g.proper and not g.plural and g.determiner == "the"]
    found = [p for g in named for p in resolver.one(g) if p.resolution == "unresolved" and " " in p.name]
    if armed and found and not any("person" in p.classes for p in found):
        made.roles["result"], made.reason = found, None
        if not made.roles.get("initiator"):
            made.roles["initiator"] = makers


_ARMED = frozenset({"rebel", "fighter", "faction", "armed"})
_OF_STATES = frozenset({"state", "government", "force", "soldier"})
_SIGNS = frozenset("name banner umbrella label title command flag".split())


def _is_named(party: Participant) -> bool:
    return party.actor_id is not None or party.resolution == "unresolved"


def _wholes(analysis: Analysis, results: list[Participant]) -> list[Group]:
    """The noun groups of the new body and those that describe it: in apposition, as a predicate, behind "as"."""
    tokens = analysis.tokens
    nouns = [g for g in analysis.groups if g.kind == "NP"]
    own = [
        g for g in nouns if any(tokens[g.start].start <= p.start and p.end <= tokens[g.end - 1].end for p in results)
    ]
    beside = [a for g in own for a in g.appositions] + [g for g in nouns if any(a in own for a in g.appositions)]
    said: list[Group] = []
    for clause in analysis.clauses:
        if any(s in own for s in (*clause.subjects, *clause.objects)) and not is_negated(clause):
            said += [noun for preposition, noun in clause.phrases if preposition == "as"]
            said += clause.objects if clause.verb.lemma == "be" else []
    return own + [g for g in beside + said if g.lemma in _WHOLES]


def _makers(analysis: Analysis, whole: Group) -> Iterable[Group]:
    """The noun groups of those whom a noun group says a body is made of."""
    if whole.lemma in _WHOLES and not whole.proper:
        for preposition, noun in phrases_after(analysis.groups, analysis.position_of(whole)):
            if preposition in _OF:
                yield from members(noun)
    for clause in analysis.clauses:
        if (
            clause.verb.lemma in _GROUPING
            and clause.verb.voice == "active"
            and any(s is whole for s in clause.subjects)
        ):
            if clause.relation == "relative":
                yield from (m for o in clause.objects for m in members(o))
