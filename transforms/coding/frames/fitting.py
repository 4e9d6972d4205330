"""What a noun group can be, by its noun, the words before it and what the text has told of it.

Belongs here: single questions about one argument. Does not: whether a slot admits it (`admission`), the role it
then plays (`drafts`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.towns import SHARES, is_settlement, is_unknown_name
from transforms.coding.who.armed_names import is_armed_body
from transforms.coding.who.forces import shared_noun
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar import words
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

# What happened does not itself act: "the operation killed him" has no perpetrator yet.
DEEDS = frozenset({"attack", "weapon", "explosive", "aircraft"})
OF_PEOPLE = frozenset({"people", "person", "fighter", "leader"})
_SUSPECTED = frozenset("suspected alleged wanted accused presumed".split())
_SUSPECTS = frozenset({"suspect"})
_CAPTURED = frozenset("kidnapped abducted captive captured imprisoned jailed detained".split())
_CAPTIVES = frozenset({"captive"})
# What bombs are brought in; cars and buses are as often what they hit.
_CARRIERS = frozenset(
    "motorcycle motorbike bicycle cart rickshaw suitcase bag backpack box bin keg barrel parcel container".split()
)
_UNDER_ARMS = frozenset({"force", "soldier"})
_BEARING_ARMS = frozenset({"armed", "masked", "uniformed"})
_ARMED_MEN = frozenset({"armed", "fighter", "rebel"})
_THINGS = frozenset({"place", "property", "document", "attack", "weapon", "explosive"})


def says_where(analysis: Analysis, group: Group) -> bool:
    """ "In the capital, Mogadishu": a town by its noun and its name after "in" is where others are."""
    after_in = group.start > 0 and analysis.tokens[group.start - 1].lower == "in"
    named = (a for a in group.appositions for m in analysis.places if a.start <= m.start < a.end)
    return after_in and group.lemma in ("capital", "city", "town", "village") and any(True for _ in named)


def is_beside_a_town(analysis: Analysis, group: Group) -> bool:
    """An unknown name listed with a town: "moved into Gao and Tandako"."""
    lists = (g for g in analysis.groups if any(group is c for c in g.conjuncts))
    return is_unknown_name(analysis, group) and any(is_settlement(analysis, first) for first in lists)


def is_a_crowd(analysis: Analysis, group: Group) -> bool:
    """More people than hold one office: "some 1.5 million"."""
    start, end = analysis.tokens[group.start].start, analysis.tokens[group.end - 1].end
    counted = (f for f in analysis.figures if f.kind == "number" and start <= f.start < end)
    return any(max(f.low or 0, f.high or 0) > _OFFICES_AT_ONCE for f in counted)


_OFFICES_AT_ONCE = 100
_STATES = frozenset("state country nation monarchy".split())
_MINISTERS = frozenset({"minister", "secretary", "president", "premier", "chancellor"})
_CHAMBERS = frozenset("house assembly duma knesset majlis senate court bundestag".split())


def may_issue(analysis: Analysis, group: Group) -> bool:
    """ "The six Gulf states", "the House of Representatives"."""
    named = analysis.tokens[group.head].is_capitalised and group.lemma in _CHAMBERS
    return group.lemma in _STATES or named or group.lemma in _MINISTERS


def armed_by_noun(group: Group, resolver: Resolver, analysis: Analysis) -> frozenset[str]:
    """What the noun says of those it names: "GNA forces" bear arms though the government does not, "armed men" do."""
    noun = noun_classes(resolver.lexicon, group.lemma)
    if noun & _UNDER_ARMS and not analysis.tokens[group.head].is_capitalised:
        return noun
    armed = any(t.lower in _BEARING_ARMS for t in analysis.tokens[group.start : group.head])
    return _ARMED_MEN if armed and "people" in noun else frozenset()


def carries(analysis: Analysis, group: Group) -> bool:
    """Whether a thing is only what a bomb was brought in: "hidden in a motorcycle"."""
    before = analysis.tokens[group.start - 1].lower if group.start else ""
    return group.lemma in _CARRIERS and before in ("in", "inside", "into", "on")


def is_a_thing(analysis: Analysis, group: Group, resolver: Resolver) -> bool:
    """Weapons and vehicles that are taken are no ground, whoever had them and wherever."""
    named = analysis.tokens[group.head].is_capitalised or group.pronoun or group.lemma in SHARES
    classes = noun_classes(resolver.lexicon, group.lemma)
    return not named and bool(classes & {"property", "weapon", "aircraft"}) and "place" not in classes


def is_seized(analysis: Analysis, group: Group, resolver: Resolver) -> bool:
    """ "Arrested along with arms and ammunition": what is taken with people; "arms" is no plural of "arm" here."""
    classes = noun_classes(resolver.lexicon, analysis.tokens[group.head].lower)
    return bool(classes) and classes <= _GOODS


_GOODS = frozenset({"property", "weapon", "explosive"})


def said_of(group: Group, resolver: Resolver, analysis: Analysis) -> frozenset[str]:
    """What the noun says beyond who is meant: "14 Taliban fighters" are fighters, "12 suspected members" suspects."""
    noun = (noun_classes(resolver.lexicon, group.lemma) | shared_noun(resolver, group)) & OF_PEOPLE
    if analysis.tokens[group.head].tag == "CD":
        after = phrases_after(analysis.groups, analysis.position_of(group))[:1]
        whole = [noun_classes(resolver.lexicon, g.lemma) for preposition, g in after if preposition == "of"]
        return frozenset(name for classes in whole for name in classes)  # "four of the hostages"
    alone = analysis.tokens[group.head].is_capitalised and not shared_noun(resolver, group)
    if not noun or alone:  # "Musa Keita, 34", "700 detained Houthis"
        several = alone and analysis.tokens[group.head].lower.endswith("s") and analysis.has_figure(group)
        return _OF_PERSONS if several or _has_age(group, analysis) else frozenset()
    before = {t.lower for t in analysis.tokens[group.start : group.head]}
    held = _CAPTIVES if before & _CAPTURED else frozenset()
    return noun | held | (_SUSPECTS if before & _SUSPECTED else frozenset())


def _has_age(group: Group, analysis: Analysis) -> bool:
    """ "Musa Keita, 34," is a person."""
    end = analysis.tokens[group.end - 1].end
    return any(figure.kind == "age" and 0 < figure.start - end <= len(", ") for figure in analysis.figures)


_OF_PERSONS = frozenset({"people", "person"})


def may_be_a_person(group: Group, participant: Participant, resolver: Resolver, role: str) -> bool:
    """A name of several words that no dictionary has, or of one whom the text has called a leader.

    Who comes to an office or leaves it is somebody.
    """
    if group.pronoun and group.lemma in words.SINGULAR_PERSON and participant.actor_id is None:
        return participant.classes == {"name"} and " " in participant.name
    a_name = participant.resolution == "unresolved" and participant.classes == {"name"}
    predecessor = role == "predecessor"  # beside who follows him, one name is enough
    in_full = " " in participant.name or resolver.discourse.office_of(participant) is not None or predecessor
    return a_name and group.proper and not group.plural and group.determiner in words.BARE_OR_OWN and in_full


def may_be_a_faction(participant: Participant) -> bool:
    """A group that no dictionary has, named or described: it realigns with one that is known."""
    if participant.actor_id is not None or (participant.plural and "people" in participant.classes):
        return False
    if is_armed_body(participant):
        return True
    if participant.resolution == "unresolved":
        return not participant.classes & {"person", "place"}
    a_name = participant.text.split()[-1][:1].isupper() and "group" in participant.classes
    return a_name or participant.classes == {"group", "armed"}


def is_new_body(participant: Participant) -> bool:
    """A name that no dictionary has and that only a body bears: an acronym, or one with a word of arms."""
    acronym = participant.text.isupper() and participant.text.isalpha() and len(participant.text) >= _ACRONYM
    return participant.resolution == "unresolved" and (acronym or is_armed_body(participant))


_ACRONYM = 3


def cannot_be(role: str, participant: Participant) -> bool:
    """A house does not attack, and who blows himself up is not whom he attacked."""
    if role == "perpetrator":
        return bool(participant.classes) and participant.classes <= _THINGS
    return role in ("victim", "target") and participant.text.lower() in ("himself", "herself", "themselves")
