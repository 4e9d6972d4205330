"""Resolves noun groups to participants: names, members of groups, pronouns, descriptions.

Belongs here: who a noun group is, which way of resolving comes first, and memory within a sentence.
Does not: the single ways (`anaphora`, `descriptions`, `equations`, `forces`, `modifiers`, `owners`,
`sites`), nor the role a participant plays (`transforms.coding.drafts`).
"""

from __future__ import annotations

from datetime import date

from transforms.coding.analysis import Analysis, NameMention
from transforms.coding.anaphora import definite, last_ones, pronoun
from transforms.coding.descriptions import partitive, such_as
from transforms.coding.discourse import Participant
from transforms.coding.equations import Equations
from transforms.coding.forces import national_force, nationality, shared_force
from transforms.coding.kinds import MEMBER_CLASSES, leading_class, noun_classes
from transforms.coding.lexicon import Lexicon
from transforms.coding.modifiers import modifiers
from transforms.coding.owners import as_member, owners
from transforms.coding.setting import Setting
from transforms.coding.sites import owners_of_site
from transforms.grammar.groups import Group

_UNIT_HEADS = frozenset("the this that these those his her its their".split())


class Resolver(Setting):
    """Resolves the noun groups of one sentence after another of one article."""

    def __init__(self, lexicon: Lexicon, published: date | None) -> None:
        super().__init__(lexicon, published)
        self._cache: dict[int, list[Participant]] = {}
        self._equations: Equations | None = None

    def begin(self, analysis: Analysis, interval: tuple[date | None, date | None], country: str) -> None:
        """Start a sentence: resolve its noun groups from left to right and remember them.

        `interval` is its time, which decides what a name meant; `country` the code of the country it is about.
        """
        self._analysis, self._interval, self.country, self._cache = analysis, interval, country, {}
        self._equations = Equations(analysis)
        self.discourse.sentence += 1
        prominence = _prominence(analysis)
        for position, group in enumerate(analysis.groups):
            if group.kind == "NP":
                self.discourse.add(self.one(group), position, prominence.get(id(group), 0))

    def one(self, group: Group) -> list[Participant]:
        """The participants of this noun group alone."""
        key = id(group)
        if key not in self._cache:
            self._cache[key] = []  # what is described by itself is nobody
            self._cache[key] = self._resolve(group)
        return self._cache[key]

    def so_far(self, group: Group) -> list[Participant]:
        """What a noun group was resolved to, nobody while it has not been."""
        return self._cache.get(id(group), [])

    def named(self, mention: NameMention) -> Participant | None:
        """The actor of a known name as it stands at the sentence's time, None when it is no actor's."""
        alias = self.choose(mention.aliases)
        return None if alias is None else self.as_named(mention, alias.actor_id)

    def modifiers(self, group: Group, military: bool = False) -> list[Participant]:
        """Who a noun of action names before its head: "the ISIL attack", "coalition airstrikes".

        A nationality counts as its forces when the action is a military one: "a French airstrike".
        """
        return modifiers(self, group, military)

    def text(self, group: Group) -> Participant:
        """A noun group as it stands, for a slot that asks for a place."""
        return self.as_text(group, frozenset({"place"}), "place")

    def _resolve(self, group: Group) -> list[Participant]:
        if group.pronoun:
            return pronoun(self, group)
        head_name = self.analysis.name_at(group.head)
        if head_name is not None and head_name.start >= group.start:
            return [self._of_name(group, head_name)]
        for apposition in group.appositions:
            name = self.analysis.name_at(apposition.head)
            if name is not None and name.aliases:
                found = self._of_name(apposition, name)
                if found.actor_id and noun_classes(self.lexicon, group.lemma) & found.classes:
                    return [found]
        return self._described(group)

    def _of_name(self, group: Group, mention: NameMention) -> Participant:
        alias = self.choose(mention.aliases)
        if alias is not None:
            more = {"place"} if mention.places else ()
            return self.as_named(mention, self.localised(alias.actor_id), more=more, plural=group.plural)
        return self.text(group) if mention.places else self._unknown(group)

    def _unknown(self, group: Group) -> Participant:
        """A name no dictionary has; what stands beside it may say that it is a person's: "Abu X, a courier"."""
        classes = frozenset({"name"})
        for apposition in group.appositions:
            if self.lexicon.classes.get(apposition.lemma, frozenset()) & {"leader", "people", "fighter", "soldier"}:
                classes |= {"person", "people"}
        return self.as_text(group, classes, "unresolved")

    def _described(self, group: Group) -> list[Participant]:
        assert self._equations is not None
        noun_class = leading_class(self.lexicon, group.lemma)
        nation = shared_force(self, group) or nationality(self, group)
        if nation is not None:
            return [nation]
        if self.analysis.tokens[group.head].tag == "NNP" and not noun_class:
            return [self._unknown(group)]
        found = last_ones(self, group) or self._equations.same_thing(self, group)
        found = found or such_as(self, group) or partitive(self, group)
        if not found and noun_class in ("place", "property"):
            found = owners_of_site(self, group)
        if not found and noun_class in MEMBER_CLASSES:
            found = self._part_of_armed_body(group, noun_class)
        return found or [self.as_text(group, noun_classes(self.lexicon, group.lemma), "described")]

    def _part_of_armed_body(self, group: Group, noun_class: str) -> list[Participant]:
        bodies = owners(self, group, noun_class)
        if bodies:
            return [as_member(self, group, body, noun_class) for body in bodies]
        force = national_force(self, group, noun_class)
        if force is not None:
            return [force]
        if group.determiner in _UNIT_HEADS or (noun_class == "force" and group.determiner == ""):
            return definite(self, group, noun_class)
        return []


def _prominence(analysis: Analysis) -> dict[int, int]:
    """How much a noun group of the sentence stands out: subjects, then objects, of clauses that are not relative."""
    found: dict[int, int] = {}
    for clause in analysis.clauses:
        relative = clause.relation == "relative"
        for noun in (*clause.objects, *(n for p, n in clause.phrases if p in ("of", "to"))):
            found.setdefault(id(noun), 0 if relative else 3)
        for noun in clause.subjects:
            found[id(noun)] = max(found.get(id(noun), 0), 2 if relative else 7)
    return found
