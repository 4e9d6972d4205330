"""Those who were killed without a figure: named, or told one by one: "the mayor and a guard were shot dead".

Belongs here: which words say that somebody died, and how many noun groups of victims stand for one each.
Does not: figures of killed (`transforms.figures`), which of them belong to an event (`casualties`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.drafts import Draft
from transforms.coding.who.participant import Participant
from transforms.figures import Figure
from transforms.figures.casualties import OR_ONLY_HURT
from transforms.figures.groups import AMONG_THEM
from transforms.figures.nouns import is_person, singular
from transforms.figures.values import Bounds
from transforms.grammar.clauses import after_objects
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

_LETHAL = frozenset(
    (
        "kill murder massacre slaughter slay gun mow assassinate execute behead hang butcher"
        " assassination killing slaying beheading execution hanging murdering lynch put crucify neutralise neutralize"
        " eliminate liquidate exterminate dispose decapitate stone body find death"
    ).split()
)
# "Fell into the hands of": they are alive.
_TAKEN = frozenset({"abduction", "arrest"})
_DYING = frozenset({"die", "perish", "succumb", "fall"})
# "Finished off the wounded", "gave their lives", "cut the throats of": the verb alone does not say it.
_ENDING = frozenset(
    {
        ("finish", "off"),
        ("wipe", "out"),
        ("bump", "off"),
        ("pick", "off"),
        ("take", "out"),
        ("cut", "down"),
        ("blow", "up"),
    }
)
_OF_LIFE = frozenset({"life", "throat", "price", "sacrifice", "martyrdom"})
_ONE_OF_A_KIND = frozenset("a an the his her its their another".split())
_NAMED = frozenset({"alias", "anaphora", "unresolved", "office", "apposition"})
_COLLECTIVE = frozenset(
    "total number people police personnel family crew staff group patrol militia convoy unit crowd population public"
    " youth".split()
)
# "Beheaded a doctor and crucified his body".
_REMAINS = frozenset({"body", "corpse", "remains"})
_SUFFERERS = ("victim", "target")


def is_lethal(draft: Draft) -> bool:
    """True when the trigger itself says that somebody died: "killed", "the murder of", "shot dead"."""
    return any(_says_death(part) for part in (draft, *draft.absorbed))


def uncounted(draft: Draft, counted: Sequence[tuple[int, int]]) -> Bounds:
    """How many victims of a draft's words of death are told beside those that `counted` covers, least and most.

    `counted` are spans in characters. The bounds are (0, 0) where there are none.
    """
    seen: set[int] = set()
    low, high = 0, 0
    open_high = False
    for part in (draft, *draft.absorbed):
        if not _says_death(part):
            continue
        sufferers = _sufferers(part)
        for group in sufferers:
            start, end = _span(part, group)
            spans = [(start, end), *(_span(part, named) for named in group.appositions)]
            if start in seen or any(a < last and first < b for a, b in spans for first, last in counted):
                continue
            if not part.analysis.has_figure(group) and _is_of_those_counted(part, group):
                continue
            if AMONG_THEM.match(part.analysis.sentence.text, end):
                continue  # "89 people, 31 women and five children among them"
            seen.add(start)
            if any(group is named for other in sufferers for named in other.appositions):
                continue  # "Musa Keita, a commander, was killed"
            figure = None if group.pronoun and _are_bodies(draft, start, end) else _figure(draft, start, end)
            if figure is not None and figure.low is not None:
                low += figure.low
                high += figure.high or 0
                open_high = open_high or figure.high is None
            elif figure is None and _is_one(draft, group, start, end, alone=len(sufferers) == 1):
                low, high = low + 1, high + 1
    return low, None if open_high else high


def _is_of_those_counted(part: Draft, group: Group) -> bool:
    """ "Three men, among them a commander, were killed": who is named out of a number is in it."""
    tokens = part.analysis.tokens
    before = [t.lower for t in tokens[max(group.start - 2, 0) : group.start]]
    return before[-1:] == ["including"] or (before == ["among", "them"] or before == ["among", "whom"])


def _figure(draft: Draft, start: int, end: int) -> Figure | None:
    """The figure that counts people in a span: "two bodyguards", "seven of his men"; vague ones are none."""
    for figure in draft.analysis.figures:
        if figure.kind == "number" and start <= figure.start < end:
            people = is_person(figure.noun) or not figure.noun or _are_people(draft, start, end)
            vague = figure.high is None and not any(c.isdigit() for c in figure.text) and " than " not in figure.text
            return figure if people and not vague else None
    return None


def _are_bodies(draft: Draft, start: int, end: int) -> bool:
    """ "X fought Y, and the Houthis finished off both"."""
    hurt = [p for role in _SUFFERERS for p in draft.roles.get(role, []) if start <= p.start < end]
    return bool(hurt) and all("group" in p.classes for p in hurt)


def _are_people(draft: Draft, start: int, end: int) -> bool:
    hurt = [p for role in _SUFFERERS for p in draft.roles.get(role, [])]
    return any("people" in p.classes for p in hurt if start <= p.start < end)


def _says_death(part: Draft) -> bool:
    lemma = part.instance.trigger.lemma
    if part.instance.noun is None and part.instance.clause is not None:
        verb = part.instance.clause.verb
        if OR_ONLY_HURT.match(part.analysis.sentence.text, part.analysis.tokens[verb.end - 1].end):
            return False  # "fifteen were killed or wounded"
    if part.instance.noun is None and part.event_type == "execution" and lemma[0] == "shoot":
        return True
    battle = part.instance.noun is not None and lemma[0] == "gun"  # "a gun battle with 50 rebels"
    known = lemma[-1] in _LETHAL or (lemma[0] in _LETHAL and not battle) or _did_to_death(part) or _died(part)
    return known or _ended_life(part)


def _ended_life(part: Draft) -> bool:
    trigger, clause = part.instance.trigger, part.instance.clause
    if part.instance.noun is not None or clause is None:
        return False
    after = part.analysis.tokens[clause.verb.end].lower if clause.verb.end < len(part.analysis.tokens) else ""
    if ("to", "hell") in trigger.phrases:  # as armies boast
        return True
    if (trigger.lemma[0], after) == ("blow", "up"):
        sufferers = [p for role in _SUFFERERS for p in part.roles.get(role, [])]
        return any(p.actor_id is not None and "person" in p.classes for p in sufferers)
    return bool(trigger.object_lemmas & _OF_LIFE) or (trigger.lemma[0], after) in _ENDING


def _died(part: Draft) -> bool:
    return part.instance.noun is None and part.instance.trigger.lemma[0] in _DYING and part.event_type not in _TAKEN


def _did_to_death(part: Draft) -> bool:
    clause, tokens = part.instance.clause, part.analysis.tokens
    if part.instance.noun is not None or clause is None:
        return False
    after = [[t.lower for t in tokens[end : end + 2]] for end in after_objects(clause, tokens)]
    return any(words[:1] == ["dead"] or words == ["to", "death"] for words in after)


def _sufferers(part: Draft) -> list[Group]:
    frame = part.instance.trigger.frame
    return [
        group
        for name, groups in part.instance.slots.items()
        if name in frame and frame[name].role in _SUFFERERS
        for group in groups
    ]


def _span(part: Draft, group: Group) -> tuple[int, int]:
    tokens = part.analysis.tokens
    return tokens[group.start].start, tokens[group.end - 1].end


def _is_one(draft: Draft, group: Group, start: int, end: int, alone: bool) -> bool:
    """One person: a name, a singular noun of a person, "him"; `alone`: nobody else is named with him."""
    if group.plural or (group.lemma in _REMAINS and group.possessor is not None):
        return False
    bearers = [p for role in _SUFFERERS for p in draft.roles.get(role, []) if start <= p.start < end]
    if any(p.resolution in _NAMED and _may_be_a_person(p) for p in bearers):
        return True
    if is_person(group.lemma) and any(a.proper and not a.plural for a in group.appositions):
        return True  # "the group's governor, Musa Keita"
    if group.pronoun:
        return bool(bearers) and any("person" in p.classes for p in bearers) and group.lemma in ("him", "he", "she")
    noun = draft.analysis.tokens[group.head].lower
    of = phrases_after(draft.analysis.groups, draft.analysis.position_of(group))[:1]
    if not is_person(noun) and any(preposition == "of" and whole.plural for preposition, whole in of):
        return False  # "the bulk of the attackers"
    people = is_person(noun) or any("people" in p.classes and not p.actor_id for p in bearers)
    clipped = (
        alone and group.determiner == "" and is_person(noun) and noun == singular(noun)
    )  # "soldier killed in blast"
    return (group.determiner in _ONE_OF_A_KIND or clipped) and people and noun not in _COLLECTIVE


def _may_be_a_person(participant: Participant) -> bool:
    if participant.plural or participant.classes & {"group", "force", "state", "organ"}:
        return False
    bodily = participant.resolution == "unresolved" and not participant.text.lower().startswith("the ")
    return "person" in participant.classes or bodily
