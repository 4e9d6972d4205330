"""Whether a noun group may be a place: a town, a share of one, an unknown name where only places stand.

Belongs here: what fills a slot for places. Does not: the other slots (`fitting`), which place it is (`names`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.coding.frames.instances import Instance
from transforms.coding.frames.triggers import Trigger
from transforms.coding.who.bare_names import bare_name
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.general_lexicon import general_lexicon
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.nominals import phrases_after
from transforms.grammar.tokens import Token
from transforms.names.place import Place
from transforms.names.places import ADJECTIVES

_SETTLED = frozenset("city town village base camp capital garrison outpost airbase stronghold fort seat".split())
SHARES = frozenset(
    "whole rest half part all most bulk majority remainder centre center heart outskirts edge third quarter"
    " control possession much".split()
)
# Words that names of places begin with, seldom names of persons.
_TOPONYMIC = frozenset(
    (
        "ras tel tell tal deir umm wadi jebel jabal bir ain ayn beit bayt kafr kfar khan khirbet maarat maaret qalat"
        " qalaat beni bani kom mount fort port camp san santa"
        " puerto villa nova nueva kota shahr tall el al ad ar as ash an ouled oued sidi hassi new old north south"
        " east west upper lower"
    ).split()
)
_ABBREVIATED = 6
_SEATED = frozenset("government regime administration authority army junta parliament".split())


def may_be_a_town(analysis: Analysis, group: Group, resolver: Resolver) -> bool:
    """Whether an unknown name that a force captured may be a town: one word, or one that names of places begin with,
    or what is called a place beside it.

    Persons are named in full before they are called by one name, and then the text knows them: by one they are no town.
    """
    said = [noun_classes(resolver.lexicon, noun.lemma) for noun in group.appositions]
    if not is_unknown_name(analysis, group) or any("place" not in classes for classes in said):
        return False
    known_person = any("person" in p.classes or p.actor_id or p.name != p.text for p in resolver.one(group))
    first = analysis.tokens[group.start].lower.split("-")[0]
    return not known_person and (bool(said) or group.end - group.start == 1 or first in _TOPONYMIC)


def is_named_in_full(analysis: Analysis, group: Group, participant: Participant, resolver: Resolver) -> bool:
    """Whether an unknown name is rather somebody's than a town's: of several words, the first none that towns have."""
    several = participant.resolution == "unresolved" and participant.classes == {"name"} and " " in participant.name
    first = analysis.tokens[group.start].lower.split("-")[0]
    plain = several and first not in _TOPONYMIC and not is_common(analysis.tokens[group.head])
    return plain and is_unknown_name(analysis, group) and not may_be_a_town(analysis, group, resolver)


def place_meant(analysis: Analysis, group: Group) -> bool:
    """True when "it" can stand for a town that the sentence has named: "captured Konna but lost it again"."""
    return group.pronoun and group.lemma in ("it", "its") and bool(towns_before(analysis, group))


def towns_before(analysis: Analysis, group: Group) -> list[PlacedMention]:
    """The towns that the sentence names before a noun group."""
    return [m for m in analysis.places if m.end <= group.start and _is_a_town(analysis, m) and not _is_of(analysis, m)]


def _is_of(analysis: Analysis, mention: PlacedMention) -> bool:
    """Whether a place only says where or whose others are: "west of Baghdad", "Misrata troops", "a unit from Gao"."""
    group = analysis.group_at(mention.start)
    before = [token.lower for token in analysis.tokens[max(mention.start - 2, 0) : mention.start]]
    if len(before) == 2 and (before[1] == "near" or (before[1] == "of" and before[0] in ADJECTIVES)):
        others = [m for m in analysis.places if m.end < mention.start and _is_a_town(analysis, m)]
        return bool(others)
    if group is None:
        return False
    from_there = analysis.tokens[group.start - 1].lower == "from" and group.start > 1
    k = analysis.position_of(group)
    told = from_there and k > 1 and analysis.groups[k - 2].kind == "NP" and group.end == mention.end
    only_seated = group.plural or group.lemma in _SEATED  # "the Damascus government"
    return told or (group.head >= mention.end and only_seated and not group.proper)


def may_be_called_a_town(place: Place) -> bool:
    """A town or a site, or a district, which is named for its town as a rule: Adan Yabaal for "the town"."""
    return place.kind in ("settlement", "site") or (place.kind == "area" and place.name.endswith(" District"))


def _is_a_town(analysis: Analysis, mention: PlacedMention) -> bool:
    """A settlement, or a district that the text does not call one."""
    called = any(t.lower == "district" for t in analysis.tokens[mention.start : mention.end + 1])
    return mention.place.kind != "site" and may_be_called_a_town(mention.place) and not called


def is_settlement(analysis: Analysis, group: Group) -> bool:
    """True when the noun group names a town or a site, or speaks of one: "Konna", "the town of Konna", "the base"."""
    if group.determiner == "the" and group.lemma in _SETTLED:
        return True
    position = analysis.position_of(group)
    named = [group] + [
        noun
        for preposition, noun in phrases_after(analysis.groups, position)[:1]
        if preposition == "of" and position >= 0
    ]
    return any(
        m.place.kind in ("settlement", "site") and g.start <= m.start and m.end <= g.end
        for g in named
        for m in analysis.places
    )


def is_garrison(analysis: Analysis, group: Group) -> bool:
    """ "The garrison of Golo": who holds a place, for the place."""
    return group.lemma == "garrison" and is_settlement(analysis, group)


def is_part_of_place(analysis: Analysis, group: Group) -> bool:
    """ "The whole of Paletwa", "the rest of the town": a share of what a place is named by."""
    position = analysis.position_of(group)
    after = phrases_after(analysis.groups, position)[:1] if position >= 0 else []
    counted = analysis.tokens[group.head].tag == "CD"  # "four of Darfur's five states"
    return (group.lemma in SHARES or counted) and any(
        preposition == "of"
        and (
            any(noun.start <= m.start and m.end <= noun.end for m in analysis.places)
            or is_unknown_name(analysis, noun)
            or is_settlement(analysis, noun)
        )
        for preposition, noun in after
    )


def is_unknown_name(analysis: Analysis, group: Group) -> bool:
    """True for a capitalised noun group that no dictionary knows: it is a place where only places can stand."""
    head = analysis.tokens[group.head]
    plain = not group.pronoun and not group.plural and not group.determiner and group.possessor is None
    unlisted = plain and head.tag == "NNP" and head.is_capitalised and analysis.name_at(group.head) is None
    return unlisted and not analysis.has_figure(group)


def before_where(instance: Instance, analysis: Analysis, resolver: Resolver) -> list[Group]:
    """The place before "where", of ground that its clause does not name again: "Idlib, where HTS is in control"."""
    clause = instance.clause
    if instance.trigger.event_table != "territory" or instance.noun is not None or clause is None:
        return []
    told = instance.trigger.object_lemmas or instance.trigger.phrases or instance.trigger.lemma[0] in _RULING
    if clause.subordinator != "where" or not told:
        return []
    before = analysis.groups[max(clause.start - 2, 0) : clause.start + 1]
    named = [g for g in before if g.kind == "NP" and any("place" in p.classes for p in resolver.one(g))]
    return named[-1:]


_RULING = frozenset({"rule", "govern"})  # "Sirte, where it had ruled since 2015"


def is_common(word: Token) -> bool:
    """A common noun or an abbreviation that is written with capitals: "AK", "IEDs", "Weapons"."""
    short = word.text.rstrip("s").isupper() and len(word.text) < _ABBREVIATED
    plural = singular(word.lower) if word.lower.endswith(("s", "men")) else word.lower
    return short or any(general_lexicon().get(form, "NNP") in ("NN", "NNS") for form in (word.lower, plural))


# What a force does to towns as to people: a lone unknown name after these is rather a town's.
OF_TOWNS_TOO = frozenset("capture seize take hold liberate lose surrender abandon leave".split())
_OF_THINGS_TOO = OF_TOWNS_TOO | {"recover", "retrieve", "snatch", "secure", "retake", "regain", "occupy"}


def is_no_town(trigger: Trigger, analysis: Analysis, group: Group, resolver: Resolver) -> bool:
    """ "Seized Weapons", "freed Sgt Musa Keita": a thing taken by hand, whoever bears a title."""
    if bare_name(analysis.tokens, group, resolver.lexicon).is_person:
        return True
    return trigger.pos == "verb" and trigger.lemma[0] in _OF_THINGS_TOO and is_common(analysis.tokens[group.head])
