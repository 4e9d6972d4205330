"""Descriptions that name what they describe in the phrase that follows: "groups such as", "the rest of".

Belongs here: kinds with their examples, parts with their whole.
Does not: whose member or site is described (`owners`, `sites`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.who.armed_names import UNLISTED_BODY
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting
from transforms.grammar.general_lexicon import general_lexicon, prior_tag
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.nominals import phrases_after
from transforms.grammar.tokens import Token

_PARTITIVES = frozenset(
    (
        "remainder rest part majority number handful most some many share remnant element bulk band"
        " last first both third quarter dozen hundred thousand score member half group minority couple lot whole much"
        " corner all swath swathe percent total column contingent detachment squad platoon convoy crowd gang team party"
        " body corpse"
    ).split()
)


_ROUND_NUMBERS = frozenset({"dozen", "score", "hundred", "thousand"})
_ORDINALS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth other others".split())
_GONE = frozenset({"splinter", "breakaway", "dissident", "offshoot", "rival"})


def such_as(setting: Setting, group: Group) -> list[Participant]:
    """The names that stand for a kind: "militias like Hezbollah", "six groups in Mali, including JNIM and ISGS"."""
    groups = setting.analysis.groups
    position = setting.analysis.position_of(group)
    classes = noun_classes(setting.lexicon, group.lemma)
    bodies = "group" in classes and group.plural
    k = _after_where(setting, position + 1) if bodies else position + 1
    following = [g.lemma for g in groups[k : k + 2]]
    begins = 2 if following == ["such", "as"] else 1 if following[:1] in (["like"], ["including"]) else 0
    k += begins
    if position < 0 or not begins or k >= len(groups) or groups[k].kind != "NP":
        return []
    found: list[Participant] = []
    for p in setting.of(groups[k]):
        if p.actor_id and p.classes & classes:
            found.append(p)
        elif bodies and p.resolution == "unresolved" and not p.classes & {"person", "place"}:
            found.append(replace(p, classes=p.classes | classes))
    return found


def _after_where(setting: Setting, k: int) -> int:
    """The position behind the phrase that says where those of a kind are, and behind a comma."""
    groups = setting.analysis.groups
    if [g.kind for g in groups[k : k + 2]] == ["IN", "NP"] and groups[k].lemma in _POSTED and groups[k + 1].proper:
        k += 2
    return k + 1 if [g.kind for g in groups[k : k + 1]] == [","] else k


_POSTED = frozenset({"in", "from", "of", "across", "around", "based"})


# Nouns that end the names of armed bodies, and words that only say where or whose a body is.
_NAMED = frozenset("front movement alliance coalition brigades".split())
# Nouns that states' bodies bear as well, and the words beside them that armed groups choose.
_NAMED_BY_ARMS = frozenset(
    "army forces force council command committee party congress organisation organization union".split()
)
_ARMS = frozenset(
    (
        "liberation resistance independence revolutionary people's popular mujahideen mujahidin islamist jihad"
        " guerrilla bolivarian nationalist patriotic salvation shura"
    ).split()
)
_WHERE = frozenset("northern southern eastern western central north south east west national joint allied".split())
# Those a body calls itself after: "the Amhara People's Front".
_OF_WHOM = frozenset("people worker peasant farmer martyr youth patriot mujahideen".split())


def body_named(setting: Setting, group: Group) -> Participant | None:
    """A body no dictionary has, by the noun its name ends with: "the Kordofan Liberation Front"."""
    tokens = setting.analysis.tokens
    noun = tokens[group.head].lower
    if noun not in _NAMED | _NAMED_BY_ARMS or not tokens[group.head].is_capitalised:
        return None
    owner = group.possessor
    first = group.start if owner is None or owner.lemma in _OF_WHOM else owner.end + 1
    first = next((k for k in range(first, group.head) if tokens[k].is_capitalised and tokens[k].tag != "DT"), -1)
    own = [t for t in tokens[first : group.head] if t.is_capitalised] if first >= 0 else []
    if all(t.lower in _WHERE or setting.lexicon.demonym_code(t.folded) for t in own):
        return None
    strange = noun == "force" and any(_is_strange(setting, t) for t in own)
    if noun in _NAMED_BY_ARMS and not strange and not any(t.lower in _ARMS for t in own):
        return None
    named = setting.as_text(group, noun_classes(setting.lexicon, group.lemma) | UNLISTED_BODY, "unresolved")
    start, end = tokens[first].start, tokens[group.head].end
    text = setting.analysis.sentence.text[start:end]
    return replace(named, name=text, text=text, start=start, end=end)


def _is_strange(setting: Setting, token: Token) -> bool:
    """A word no lexicon knows, nor any gazetteer: "the Ghaznavi Force"."""
    known = token.lower in general_lexicon() or setting.lexicon.demonym_code(token.folded)
    return not known and not setting.lexicon.places.candidates((token.folded,))


def partitive(setting: Setting, group: Group) -> list[Participant]:
    """Part of a group is the group: "the remainder of Nusra", "dozens of soldiers"."""
    if singular(group.lemma) not in _PARTITIVES or group.possessor is not None:
        return []
    if any(t.lower in _GONE for t in setting.analysis.tokens[group.start : group.head]):
        return []  # "two splinter groups of X"
    position = setting.analysis.position_of(group)
    phrases = phrases_after(setting.analysis.groups, position)[:1] if position >= 0 else []
    if not phrases or phrases[0][0] != "of":
        return []
    whole = setting.one(phrases[0][1])
    if (
        group.lemma == "member" and whole and all(p.actor_id for p in whole)
    ):  # also of a movement that is a site's owner
        return [setting.again(group, p, "member", {"people", "person"}) for p in whole]
    if all("place" in p.classes for p in whole):
        return [setting.as_text(group, frozenset({"place"}), "place")]
    people = noun_classes(setting.lexicon, group.lemma) & {"people", "person"}
    return [setting.again(group, p, "member", people) for p in whole if "place" not in p.classes]


def is_count(setting: Setting, group: Group) -> bool:
    """A number for so many people: "killing six", "one of the gunmen", "a third was freed"."""
    tokens = setting.analysis.tokens
    head = tokens[group.head].lower
    if head == "one":
        return any(t.lower == "of" for t in tokens[group.end : group.end + 1])
    if head in _ORDINALS:
        return group.determiner in ("a", "an", "the")
    return prior_tag(head) == "CD" or group.lemma in _ROUND_NUMBERS


def counted_things(setting: Setting, group: Group) -> frozenset[str]:
    """What places, things or deeds a bare number counts: "14 of the 17 townships"; none where it counts people."""
    position = setting.analysis.position_of(group)
    after = phrases_after(setting.analysis.groups, position)[:1] if position >= 0 else []
    classes = noun_classes(setting.lexicon, after[0][1].lemma) if after and after[0][0] == "of" else frozenset()
    things = classes & {"place", "property", "weapon", "attack"} and not classes & {"people", "group"}
    return classes if things else frozenset()


def counted_out_of(setting: Setting, group: Group) -> list[Participant]:
    """Those some of whom a bare number counts: the body of "nine of them", else "two of the attackers" as it stands."""
    position = setting.analysis.position_of(group)
    after = phrases_after(setting.analysis.groups, position)[:1] if position >= 0 else []
    if not after or after[0][0] != "of":
        return []
    of_whom = after[0][1]
    whole = setting.one(of_whom)
    if of_whom.possessor is not None and not any(p.actor_id for p in whole):
        whole = setting.one(of_whom.possessor)  # "one of its men"
    bodies = [p for p in whole if p.actor_id and "armed" in p.classes]
    if bodies or of_whom.pronoun or not noun_classes(setting.lexicon, of_whom.lemma) & {"people", "group"}:
        return [setting.again(group, p, "member", {"people"}) for p in bodies]
    classes = noun_classes(setting.lexicon, of_whom.lemma) | {"people"}
    told = setting.as_text(group, classes, "described")
    end = setting.analysis.tokens[of_whom.end - 1].end
    text = setting.analysis.sentence.text[told.start : end]
    return [replace(told, name=text, text=text, end=end)]


def abbreviated(setting: Setting, group: Group) -> list[Participant]:
    """A body whose known abbreviation closes its long name: "the organization of the people in arms (ORPA)"."""
    groups, position = setting.analysis.groups, setting.analysis.position_of(group)
    if position < 0 or not noun_classes(setting.lexicon, group.lemma) & {"group", "force", "organ"}:
        return []
    k = position + 1
    while k + 1 < len(groups) and groups[k].kind == "IN" and groups[k + 1].kind == "NP":
        k += 2
    if k == position + 1 or k + 2 >= len(groups) or groups[k].kind != "(" or groups[k + 2].kind != ")":
        return []
    if not setting.analysis.tokens[groups[k + 1].head].text.isupper():
        return []
    return [setting.again(group, p, "apposition") for p in setting.one(groups[k + 1]) if "group" in p.classes]


def is_introduced(group: Group) -> bool:
    """ "Soldiers and clan militia": a word before it and no article, a body not told of before."""
    return group.determiner == "" and group.possessor is None and not group.plural and group.head > group.start
