"""Who carried out an attack when only the text around it says so.

Belongs here: attacks by nobody named, in a text that tells of one armed group alone.
Does not: "the militants" and other words that refer to a group (`anaphora`), claims and blame (`responsibility`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.claims import is_answered
from transforms.coding.attacks.own_deeds import DENYING, JUDGING, own_up, speaking
from transforms.coding.attacks.responsibility import is_nobody_named
from transforms.coding.drafts import Draft
from transforms.coding.lexicon import Lexicon
from transforms.coding.whether.habits import is_of_attacks_at_large
from transforms.coding.who.branches import is_tied
from transforms.coding.who.called_again import OTHERS
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause, is_negated
from transforms.grammar.nominals import phrases_after

_ARMED_GROUPS = frozenset({"group", "faction"})
# What states do, or what the parties to it must tell.
_OF_STATES = frozenset({"airstrike", "offensive"})
_FIGHTERS = frozenset({"fighter", "rebel"})
_UNKNOWN = OTHERS | {"unidentified", "unknown", "unnamed"}
_UNCLEAR = frozenset({"clear", "known", "certain"})
# Those whom a text calls the group's own, or by words for its people: it did not hurt them.
_OWN = re.compile(
    r"(?:[\w-]+ ){0,4}?(?:its|their|his|our|the (?:group|organi[sz]ation|movement|outfit|faction|militia)['’]s)\b",
    re.IGNORECASE,
)
_ITS_PEOPLE = frozenset({"fighter", "rebel", "leader"})
_SHARE_OF_ITS_PEOPLE = re.compile(
    r" of (?:[\w'’-]+ ){0,3}?(?:jihadi|jihadist|militant|rebel|insurgent|fighter|guerrilla|terrorist|attacker|assailant"
    r"|gunm[ae]n|extremist|member|leader|commander)s?\b",
    re.IGNORECASE,
)
_SUFFERING = ("target", "victim")
_BELONGING = frozenset({"part_of", "affiliate_of"})


@dataclass(slots=True)
class NamedGroups:
    """The armed groups that an article names, each with its first mention; `unclaimed`: it leaves open who did it.

    `items` are the numbers of the items of a list by their sentences: a round-up of a day or a chronicle tells of
    many hands, and each item names its own.
    """

    items: dict[int, int] = field(default_factory=dict)
    first: dict[int, dict[str, Participant]] = field(default_factory=dict)
    unclaimed: bool = False

    def see(self, analysis: Analysis, resolver: Resolver) -> None:
        """Take in the groups a sentence names, and that nobody has claimed an attack."""
        first = self.first.setdefault(self.item_of(analysis), {})
        self.unclaimed = self.unclaimed or any(_leaves_open(analysis, clause, resolver) for clause in analysis.clauses)
        if any(is_of_attacks_at_large(analysis, clause, resolver.lexicon) for clause in analysis.clauses):
            return  # "most attacks are blamed on X" does not say who made this one
        linked = -1
        for mention in analysis.names:
            listed = linked >= 0 and all(t.lower in _LISTING for t in analysis.tokens[linked : mention.start])
            if _is_only_linked(analysis, mention.start) or listed:
                linked = mention.end
                continue  # "affiliated with al-Qaida or the Islamic State"
            if is_tied(analysis.tokens, mention.end):
                continue  # "al-Qaida-linked gunmen" are somebody else's
            if _is_only_at_home(analysis, mention.start) or _is_only_a_source(analysis, mention.end):
                continue
            known = resolver.named(mention) if mention.aliases else None
            author = _speaks_for(known, resolver) if known is not None else ""
            if known is not None and author in resolver.authors:
                known = replace(known, actor_id=author, name=resolver.lexicon.actors[author].name)
            if known is not None and known.actor_id is not None:
                if resolver.lexicon.actors[known.actor_id].kind in _ARMED_GROUPS:
                    first.setdefault(known.actor_id, replace(known, told_in=analysis.sentence, resolution="topic"))

    def item_of(self, analysis: Analysis) -> int:
        """The item of a list that a sentence stands in, 0 for all sentences of a text that is none."""
        return self.items.get(analysis.sentence.ordinal, 0)


def _speaks_for(known: Participant, resolver: Resolver) -> str:
    """The group whose media house or spokesman signs a text: "Umar Media:", "Zabihullah Mujahid"."""
    if "media" in known.classes and known.actor_id:
        return resolver.lexicon.actors[known.actor_id].parent_id
    offices = resolver.lexicon.parts.get(known.actor_id or "", ())
    return next((r.related_id for r in offices if r.relation == "spokesman_of"), "")


def _is_only_linked(analysis: Analysis, start: int) -> bool:
    """ "Linked to the Front", "affiliated with it": before the name at the token `start`."""
    before = [t.lower for t in analysis.tokens[max(start - 3, 0) : start] if t.lower != "the"]
    return len(before) > 1 and before[-1] in ("to", "with") and before[-2] in _LINKED


def _is_only_a_source(analysis: Analysis, end: int) -> bool:
    """ "Taliban sources confirmed it": who knows of something has not done it."""
    return any(t.lower in ("source", "sources") for t in analysis.tokens[end : end + 1])


def _is_only_at_home(analysis: Analysis, start: int) -> bool:
    """ "In Diffa, where Boko Haram is active": who is told of in general has not done what is told of elsewhere."""
    return any(
        clause.subordinator == "where" and not clause.objects and any(s.start <= start < s.end for s in clause.subjects)
        for clause in analysis.clauses
    )


_LISTING = frozenset({"and", "or", "the", ","})
_LINKED = frozenset({"linked", "affiliated", "allied", "tied", "close"})


def _leaves_open(analysis: Analysis, clause: Clause, resolver: Resolver) -> bool:
    """Whether a clause says that nobody claimed it, that a group denies or judges it, that nobody knows who did it."""
    lemma = clause.verb.lemma
    claims = resolver.lexicon.triggers.claims
    if lemma in claims.verbs and is_negated(clause):
        return lemma == "claim" or any(g.lemma in claims.nouns for g in (*clause.objects, *clause.subjects))
    if lemma == "be" and any(g.determiner == "no" and g.lemma == "claim" for g in (*clause.objects, *clause.subjects)):
        return True  # "there was no immediate claim of responsibility"
    if lemma in DENYING or lemma in JUDGING:
        speakers = [p.actor_id for g in clause.subjects for p in resolver.one(g)]
        for group in clause.subjects:  # "X, a spokesman of JNIM, denied"
            beside = [m for g in (group, *group.appositions) for m in analysis.names if g.start <= m.start < g.end]
            speakers += [a.actor_id for m in beside for a in m.aliases[:1]]
        by_a_group = any(s and resolver.lexicon.actors[s].kind in _ARMED_GROUPS for s in speakers)
        of_an_attack = any("attack" in noun_classes(resolver.lexicon, g.lemma) for g in clause.objects)
        return by_a_group and (of_an_attack or lemma in DENYING)
    said = {token.lower for token in analysis.tokens[clause.verb.start : clause.verb.end + 4]}
    return lemma == "be" and "who" in said and ("unclear" in said or (is_negated(clause) and bool(said & _UNCLEAR)))


def attribute_to_topic(
    drafts: Sequence[Draft], named: NamedGroups, lexicon: Lexicon, authors: Sequence[str] = ()
) -> None:
    """Make the one armed group of a text, or of an item of a list, the perpetrator of its attacks by nobody known.

    A communiqué tells of its authors' deeds: whom else it names are allies and foes.
    """
    if named.unclaimed:
        return
    for item, first in named.first.items():
        groups = _without_those_above(first, lexicon)
        groups = [group for group in groups if not speaking(authors, lexicon) or group.actor_id in authors]
        if len(groups) == 1:
            own = _its_leaders(drafts, groups[0], lexicon)
            of_item = [draft for draft in drafts if named.item_of(draft.analysis) == item]
            _attribute(of_item, groups[0], own)
            for draft in of_item if groups[0].actor_id in authors else ():
                own_up(draft, groups[0])


def _attribute(drafts: Sequence[Draft], group: Participant, own: set[str]) -> None:
    for draft in drafts:
        hurt = {p.key for role in _SUFFERING for p in draft.roles.get(role, [])}
        if draft.event_table != "attacks" or not _is_open(draft, group) or hurt & own:
            continue
        sentenced = draft.event_type == "execution" and any(d.event_type == "charge" for d in drafts)
        if sentenced or _fell_beside_the_held(draft, drafts, group):
            continue
        if group.key not in _holders(draft, drafts):
            told = [p for p in draft.roles.get("perpetrator", []) if not is_nobody_named(p)]
            draft.roles["perpetrator"] = [*told, group]


def _holders(draft: Draft, drafts: Sequence[Draft]) -> set[str]:
    """ "Gwoza, held by X since May, was bombed": who is told to hold the place has not attacked it."""
    here = (d for d in drafts if d.event_type == "control" and d.analysis is draft.analysis)
    held = [d for d in here if d.place_id is not None and d.place_id == draft.place_id]
    return {p.key for d in held for p in d.roles.get("holder", [])}


def _fell_beside_the_held(draft: Draft, drafts: Sequence[Draft], group: Participant) -> bool:
    """ "Six members of X were arrested while two others were killed": the others are members too."""
    hurt = [p.text.lower().split() for role in _SUFFERING for p in draft.roles.get(role, [])]
    if not any({"other", "others", "another"} & set(words) for words in hurt):
        return False
    held = (d for d in drafts if d.analysis is draft.analysis and d.event_type == "arrest")
    return any(p.actor_id == group.actor_id for d in held for p in d.roles.get("detainee", []))


def _without_those_above(named: dict[str, Participant], lexicon: Lexicon) -> list[Participant]:
    """The groups without those that another of them belongs to: a text on a branch names the movement too."""
    above = {
        relation.related_id
        for actor_id in named
        for relation in lexicon.parts.get(actor_id, ())
        if relation.relation in _BELONGING
    }
    above |= {lexicon.actors[actor_id].parent_id for actor_id in named}
    return [group for actor_id, group in named.items() if actor_id not in above]


def _its_leaders(drafts: Sequence[Draft], group: Participant, lexicon: Lexicon) -> set[str]:
    """The keys of those whom the dictionaries or the text say to have held an office of the group."""
    known = {leader for leader, parts in lexicon.parts.items() if any(r.related_id == group.actor_id for r in parts)}
    offices = [d for d in drafts if d.event_table == "leadership"]
    of_group = [d for d in offices if any(p.actor_id == group.actor_id for p in d.roles.get("group", []))]
    return known | {p.key for d in of_group for p in d.roles.get("person", [])}


def _is_open(draft: Draft, group: Participant) -> bool:
    """Nobody known did it, nothing says that a state or somebody else did, and the group is not who was hit."""
    doers = draft.roles.get("perpetrator", [])
    if any(p.actor_id or p.resolution == "unresolved" for p in doers) or draft.event_type in _OF_STATES:
        return False
    if _is_of_many(draft):
        return False
    told = draft.refers_to.roles.get("perpetrator", []) if draft.refers_to is not None else []
    if any(p.actor_id not in (None, group.actor_id) for p in told):
        return False  # "the raid", of which the text has told who made it
    if any(not p.classes & _FIGHTERS or _UNKNOWN & set(p.text.lower().split()) for p in doers):
        return False
    if is_answered(draft):
        return False
    hurt = [p for role in _SUFFERING for p in draft.roles.get(role, [])]
    return not any(_is_of(group, hurt_one, draft) for hurt_one in hurt)


def _is_of_many(draft: Draft) -> bool:
    """ "Attacks in Mali have killed 70 people since 2015", "a number of attacks": any of them, by whomever."""
    clause, groups = draft.instance.support or draft.instance.clause, draft.analysis.groups
    told = [draft.instance.noun] if draft.instance.noun is not None else clause.subjects[:1] if clause else []
    told += [n for g in told for p, n in phrases_after(groups, draft.analysis.position_of(g))[:1] if p == "of"]
    several = any(g.plural and g.lemma in _ATTACKS and not g.determiner and g.possessor is None for g in told)
    return several and not draft.place_is_exact


_ATTACKS = frozenset("attack raid bombing assault ambush killing kidnapping shooting".split())


def _is_of(group: Participant, hurt: Participant, draft: Draft) -> bool:
    """Whether somebody hurt is the group, or one of its own: "its founder, X", "five of the group's fighters"."""
    if group.actor_id in (hurt.actor_id, hurt.group_id) or hurt.classes & _ITS_PEOPLE:
        return True
    text = (hurt.told_in or draft.analysis.sentence).text
    before = text[: hurt.start].rstrip(" ,").rpartition(", ")[2].rpartition(". ")[2] if hurt.start else ""
    return bool(
        _OWN.match(text, hurt.start) or _SHARE_OF_ITS_PEOPLE.match(text, hurt.end) or (before and _OWN.match(before))
    )
