"""Men who leave a group or join another: "forty JNIM fighters defected to ISGS", "broke with its leader".

Belongs here: whom they leave, and that they are not the group itself.
Does not: who leads them and what they are called (`factions`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.coding.who.titles import of_title
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.nominals import phrases_after

BANDS = frozenset(
    (
        "faction group wing splinter band unit battalion brigade cell dissident rebel fighter militant man offshoot"
        " breakaway defector commander remnant bloc contingent militia jihadist insurgent part half some number dozen"
    ).split()
)
_SOME = frozenset("several many most others hundred thousand score handful".split())
# Those who leave a group in a body, and what they do: the group is whom they leave.
_MEN = frozenset(
    "fighter man militant commander member rebel cadre guerrilla leader officer insurgent jihadist faction".split()
)
_LEAVING = frozenset(
    "defect desert leave quit walk break split go switch cross change abandon jump pull drop secede".split()
)
# Of these who "went over" or "switched" may be a leader with his whole group.
_PARTING = frozenset("defect leave quit break split secede".split())
_BREAKAWAYS = frozenset("breakaway splinter dissident offshoot renegade mutinous".split())
_TWO = 2


def part_from_their_group(made: Draft, resolver: Resolver) -> None:
    """ "Forty JNIM fighters defected to ISGS": the men are who parts, JNIM from whom."""
    if made.instance.noun is not None or made.instance.trigger.lemma[0] not in _LEAVING:
        return
    parties: list[Participant] = []
    for party, whole in _men_and_their_group(made, resolver):
        if whole:
            made.roles["counterpart"] = [p for p in made.roles.get("counterpart", []) if not is_unsaid(p)] + whole
        parties.append(party)
    made.roles["initiator"] = parties


def part_between(made: Draft, resolver: Resolver) -> None:
    """ "A schism between AQIM and a breakaway group": the breakaway leaves, the other is whom it leaves."""
    sides = made.instance.slots.get("between", [])
    words = {id(g): {t.lower for t in made.analysis.tokens[g.start : g.end]} for g in sides}
    leaving = [g for g in sides if words[id(g)] & _BREAKAWAYS]
    if len(leaving) != 1 or len(sides) < _TWO or made.instance.noun is None:
        return
    left = {p.key for g in sides if g is not leaving[0] for p in resolver.one(g)}
    parties = made.roles.get("initiator", [])
    made.roles["counterpart"] = [p for p in parties if p.key in left]
    made.roles["initiator"] = [p for p in parties if p.key not in left]


def is_unsaid(left: Participant) -> bool:
    """ "Quit the group": which it is, the subject tells."""
    return left.actor_id is None and left.text.lower() in ("the group", "the movement", "the organisation", "it")


def part_from_whom_text_is_about(made: Draft, resolver: Resolver) -> None:
    """ "Musa Keita, one of its commanders, broke away": whose man he is, else the group that the text is about."""
    clause, parties = made.instance.clause, made.roles.get("initiator", [])
    if clause is None or made.instance.trigger.lemma[0] not in _PARTING or made.roles.get("counterpart"):
        return
    if not parties or made.instance.noun is not None:
        return
    if any(not (_is_part(p) or _is_called_a_part(made.analysis, p)) for p in parties):
        return
    own = [body for p in parties for body in of_title(made.analysis, p, resolver)]
    after = [g for g in made.analysis.groups if g.kind == "NP" and g.start > clause.verb.start]
    barred = frozenset(p.key for g in after for p in resolver.so_far(g)) | {p.key for p in parties}
    about = resolver.discourse.antecedent(frozenset({"rebel"}), barred, reach=1, topic="rebel")
    if resolver.discourse.company(frozenset({"rebel"})):
        about = None  # "JNIM and ISGS met. A faction broke away": of which, nobody says
    left = own[0] if own else about
    if left is not None and left.key not in barred and "person" not in left.classes:
        start, end = parties[0].start, parties[0].end
        implied = replace(left, start=start, end=end, text=parties[0].text, resolution="implied", told_in=None)
        made.roles["counterpart"] = [implied]


def _is_part(party: Participant) -> bool:
    described = party.actor_id is None and party.resolution == "described"
    faction = described and party.text.lower().split()[-1] in ("faction", "wing", "splinter")
    person = "person" in party.classes or (party.actor_id is None and "group" not in party.classes)
    return not party.plural and (faction or person)


def _is_called_a_part(analysis: Analysis, party: Participant) -> bool:
    """ "A dissident faction, Ansaru, split off": a group that has a name by now."""
    named = [g for g in analysis.groups if g.kind == "NP" and is_at(analysis, g, party)]
    beside = [g for g in analysis.groups if any(a in named for a in g.appositions)]
    return any(
        g.determiner in ("a", "an")
        and {t.lower for t in analysis.tokens[g.start : g.end]} & (_BREAKAWAYS | {"faction"})
        for g in beside
    )


def part_from_the_led(made: Draft, resolver: Resolver) -> None:
    """ "Broke with JNIM leader Sidi Bah": whom he leads, where no dictionary has him."""
    parted = made.roles.get("counterpart", [])
    led = [body for p in parted if p.resolution == "unresolved" for body in of_title(made.analysis, p, resolver)]
    if parted and led and not any(p.actor_id for p in parted):
        made.roles["counterpart"] = led[:1]


def join_for_themselves(made: Draft, resolver: Resolver) -> None:
    """ "Forty JNIM fighters joined ISGS": the men, not JNIM."""
    told = _men_and_their_group(made, resolver)
    made.roles["initiator"] = [replace(party, group_id=whole[0].actor_id) if whole else party for party, whole in told]


def _men_and_their_group(made: Draft, resolver: Resolver) -> list[tuple[Participant, list[Participant]]]:
    """Who acts, told as themselves where they are part of a group, and that group."""
    found: list[tuple[Participant, list[Participant]]] = []
    for party in made.roles.get("initiator", []):
        group = next((g for g in made.analysis.groups if g.kind == "NP" and is_at(made.analysis, g, party)), None)
        whole = _whole(made.analysis, group, party, resolver) if group is not None else []
        if group is not None and whole:
            party = _in_words(made.analysis, group, party)
        found.append((party, whole))
    return found


def _in_words(analysis: Analysis, group: Group, party: Participant) -> Participant:
    """Men as they are told, a bare number with whom it counts: "several of its commanders"."""
    bare = group.end - group.start == 1 or group.lemma in ("number", "handful", "couple")
    after = phrases_after(analysis.groups, analysis.position_of(group))[:1] if bare else []
    last = next((noun for preposition, noun in after if preposition == "of"), group)
    start, end = analysis.tokens[group.start].start, analysis.tokens[last.end - 1].end
    text = analysis.sentence.text[start:end]
    return replace(party, actor_id=None, name=text, text=text, start=start, end=end)


def _whole(analysis: Analysis, group: Group, party: Participant, resolver: Resolver) -> list[Participant]:
    """The group that those who leave are told as a part of: "forty JNIM fighters", "a faction of the FDLR"."""
    after = phrases_after(analysis.groups, analysis.position_of(group))[:1]
    of = [noun for preposition, noun in after if preposition in ("of", "from", "within")]
    if is_group(party, resolver):
        head = analysis.tokens[group.head]
        men = not group.proper and (singular(head.lower) in _MEN or any(n.lemma in _MEN for n in of))
        return [party] if men else []
    parts = (
        party.actor_id is None and (group.lemma in BANDS or group.count or group.lemma in _SOME) and not group.proper
    )
    owners = [owner for noun in of for owner in (noun, noun.possessor) if owner is not None]
    return [p for owner in owners for p in resolver.one(owner) if is_group(p, resolver)][:1] if parts else []


def is_group(party: Participant, resolver: Resolver) -> bool:
    """A group or faction that the dictionary has."""
    return party.actor_id is not None and resolver.lexicon.actors[party.actor_id].kind in ("group", "faction")


def is_at(analysis: Analysis, group: Group, party: Participant) -> bool:
    """Whether a participant is told in the words of a noun group."""
    return analysis.tokens[group.start].start <= party.start and party.end <= analysis.tokens[group.end - 1].end
