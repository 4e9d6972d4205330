"""Branches and allies that are called after the movement they belong to: "the al-Qaida affiliate", "IS-linked gunmen".

Belongs here: which branch is meant, and that it is not the movement itself.
Does not: members and parts as such (`owners`).
"""

from __future__ import annotations

from collections.abc import Iterable

from transforms.coding.lexicon import Alias
from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting, after_possessor, names_before_head
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after
from transforms.grammar.tokens import Token
from transforms.names.place_words import TIES

BRANCHES = frozenset("branch affiliate franchise offshoot chapter".split())
_BELONGING = frozenset({"part_of", "affiliate_of", "pledged_to"})
# Shorter words of a name tell nothing of its bearer: "al-", "of".
_TELLING = 4
_ORGANISED = frozenset({"group", "faction"})


def is_tied(tokens: list[Token], end: int) -> bool:
    """Whether a name that ends before token `end` is tied to what follows: "Iran-backed", "al-Qaida-linked"."""
    return end < len(tokens) and tokens[end].joined and tokens[end].lower in TIES


def branch(setting: Setting, group: Group) -> list[Participant]:
    """The branch of a movement that a noun group stands for, as the text or the dictionaries know it.

    One the text cannot mean without telling more is only described, as of that movement. Empty where no movement
    with branches is named.
    """
    if group.plural or group.lemma not in BRANCHES:
        return []
    movement = next((p for p in _named_with(setting, group) if p.actor_id and "rebel" in p.classes), None)
    if movement is None or movement.actor_id is None:
        return []
    known = _branches_of(setting, movement.actor_id)
    if not known:
        return []
    if said := [b for b in known if _is_called_by(setting, group, b, movement.name)]:
        meant, resolution = said[:1], "alias"
    elif countries := _countries_named(setting, group):
        meant, resolution = _there(setting, known, countries), "alias"
    else:
        meant = setting.discourse.last_named(known)[:1] if group.determiner not in ("a", "an") else []
        resolution = "anaphora"
    if meant:
        return [setting.as_actor(group, meant[0], resolution)]
    return [setting.as_text(group, frozenset({"group", "armed"}), "described")]


def _is_called_by(setting: Setting, group: Group, branch_id: str, movement: str) -> bool:
    """Whether the description has a word of the branch's own name: "the Khorasan affiliate", "the Saharan branch"."""
    own = set(setting.lexicon.actors[branch_id].name.split()) - set(movement.split())
    said = {t.text for t in setting.analysis.tokens[group.start : group.head] if t.is_capitalised}
    return any(word.startswith(part) for word in said for part in own if len(part) >= _TELLING)


def _there(setting: Setting, known: list[str], countries: frozenset[str]) -> list[str]:
    """The one branch of a country: the movement's own province before those allied to it, else the last named."""
    there = [b for b in known if setting.lexicon.actors[b].country_code in countries]
    own = [b for b in there if any(r.relation == "part_of" for r in setting.lexicon.parts.get(b, ()))]
    return next((found for found in (there, own) if len(found) == 1), setting.discourse.last_named(there)[:1])


def _named_with(setting: Setting, group: Group) -> Iterable[Participant]:
    """Those named before the head, as possessor, or in the phrase after: "the Libyan branch of the Islamic State"."""
    for mention in names_before_head(setting, group, after_possessor(group)):
        alias = setting.choose(mention.aliases)
        if alias is not None:
            yield setting.as_named(mention, alias.actor_id)
    if group.possessor is not None:
        yield from setting.one(group.possessor)
    position = setting.analysis.position_of(group)
    for preposition, noun in phrases_after(setting.analysis.groups, position)[:1] if position >= 0 else []:
        if preposition == "of":
            yield from setting.one(noun)


def _branches_of(setting: Setting, movement: str) -> list[str]:
    """The groups that belonged to a movement at the time, by their ids."""
    start, end = setting.interval
    return [
        relation.actor_id
        for relation in setting.lexicon.relations
        if relation.related_id == movement
        and relation.relation in _BELONGING
        and setting.lexicon.actors[relation.actor_id].kind in _ORGANISED
        and Alias(relation.actor_id, relation.valid_from, relation.valid_to).holds(start, end)
    ]


def _countries_named(setting: Setting, group: Group) -> frozenset[str]:
    """The codes of the countries a branch is said to be of: "the Libyan branch", "Syria's affiliate", "in Yemen"."""
    position = setting.analysis.position_of(group)
    after = phrases_after(setting.analysis.groups, position)[:2] if position >= 0 else []
    spans = [(group.start, group.head), *((noun.start, noun.end) for prep, noun in after if prep == "in")]
    names = {
        setting.lexicon.places.country_code_of(setting.analysis.tokens[k].folded)
        for first, last in spans
        for k in range(first, last)
        if setting.analysis.tokens[k].is_capitalised
    }
    placed = setting.analysis.places
    inside = {m.place.country_code for m in placed if any(first <= m.start < last for first, last in spans)}
    return frozenset(code for code in names | inside if code)
