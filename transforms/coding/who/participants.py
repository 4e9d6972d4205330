"""Resolves noun groups to participants: names, members of groups, pronouns, descriptions.

Belongs here: who a noun group is, which way of resolving comes first, and memory within a sentence.
Does not: the single ways (`anaphora`, `descriptions`, `equations`, `forces`, `modifiers`, `owners`,
`sites`), nor the role a participant plays (`transforms.coding.drafts`).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.loads import is_loaded
from transforms.coding.lexicon import Lexicon
from transforms.coding.who.anaphora import pronoun
from transforms.coding.who.branches import branch, is_tied
from transforms.coding.who.called_again import definite, last_ones, province
from transforms.coding.who.described_bodies import named_before
from transforms.coding.who.descriptions import (
    abbreviated,
    body_named,
    counted_out_of,
    counted_things,
    is_count,
    partitive,
    such_as,
)
from transforms.coding.who.discourse import SUBJECT
from transforms.coding.who.equations import Equations
from transforms.coding.who.forces import national_force, nationality, numbered_unit, shared_force
from transforms.coding.who.kinds import MEMBER_CLASSES, described_classes, leading_class, noun_classes
from transforms.coding.who.modifiers import modifiers
from transforms.coding.who.naming import Naming
from transforms.coding.who.owners import BRANCHES, as_member, owners, service_of
from transforms.coding.who.participant import Participant
from transforms.coding.who.prominence import how_prominent
from transforms.coding.who.setting import after_possessor, names_before_head
from transforms.coding.who.sites import fired_by, flown_by, owners_of_site
from transforms.coding.who.ties import tied_to
from transforms.coding.who.voices import comrades
from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after
from transforms.grammar.tokens import is_inside_name
from transforms.grammar.words import OFFICES

_SAID_OF = frozenset({"predicate", "apposition"})
# What a body decides by: "the TTP shura" makes the TTP "it".
_COUNCILS = frozenset("shura council leadership politburo command committee bureau secretariat directorate".split())
# "A single body, the Levant Front": nouns for a group that are other things as well.
_BODIES, _A_BODY = frozenset({"body", "entity", "structure", "formation"}), frozenset({"group"})
# Less than what is told by the way: the text goes on about another.
_OF_BRANCHES = -4
_WHEREABOUTS = frozenset("in inside near across throughout within into outside".split())
_UNIONS, _UNION_REACH = frozenset({"merger", "union", "fusion"}), 4
_UNIT_HEADS = frozenset("the this that these those his her its their".split())


def _may_be_called_they(one: Participant) -> bool:
    """One of several named together: somebody known or named, or one person told by what he is: "X and his wife"."""
    described = one.resolution == "described" and "person" in one.classes and not one.plural
    return described or one.actor_id is not None or one.resolution == "unresolved"


class Resolver(Naming):
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
        prominence = how_prominent(analysis)
        for position, group in enumerate(analysis.groups):
            if group.kind == "NP" and group.possessor is not None:
                owners_here = self.one(group.possessor)  # "their emir, Musa Keita": whose, before who
                elsewhere = group.plural and group.lemma in BRANCHES  # "al-Qaida's affiliates have not": they, not it
                self.discourse.add(owners_here, position, _OF_BRANCHES if elsewhere else 0)
            if group.kind == "NP":
                self.discourse.add(self._bodies_inside(group), position, 0)
                self.discourse.add(self._made_by(group), position, prominence.get(id(group), 0))
                told = self.one(group)
                if position and analysis.groups[position - 1].lemma in _WHEREABOUTS:
                    told = [p for p in told if "state" not in p.classes]  # "in Syria, ... it took part": not Syria
                self.discourse.add(told, position, prominence.get(id(group), 0))
            if group.kind == "NP" and group.proper:
                self.learn_last_name(group)
            if group.kind == "NP" and group.conjuncts:
                together = [p for p in self.of(group) if _may_be_called_they(p)]
                if len(together) == len(group.conjuncts) + 1:
                    self.discourse.add_company(together, position, prominence.get(id(group), 0))
            if group.kind == "NP" and group.pronoun and len(told) > 1 and all(p.resolution == "anaphora" for p in told):
                stands_out = prominence.get(id(group), 0)
                if stands_out >= SUBJECT or not any("group" in p.classes for p in told):
                    self.discourse.add_company(told, position, stands_out)  # "they", "arrested both"

    def _bodies_inside(self, group: Group) -> list[Participant]:
        """The bodies a person or a deed is named with, which the text may call "the group".

        AQIM in "AQIM leader Musa Keita", Boko Haram in "a Boko Haram attack".
        """
        deed = "attack" in self.lexicon.classes.get(group.lemma, frozenset())
        in_office = group.lemma in OFFICES and not group.plural
        holds_one = group.proper or group.lemma in _COUNCILS or deed or in_office
        inside = names_before_head(self, group, after_possessor(group)) if holds_one else []
        inside = [m for m in inside if not is_tied(self.analysis.tokens, m.end)]  # "the SDF-backed council"
        named = [p for mention in inside if (p := self.named(mention)) is not None]
        return [p for p in named if p.classes & {"rebel", "armed" if deed else "rebel"} and "person" not in p.classes]

    def _made_by(self, group: Group) -> list[Participant]:
        """ "The merger bore fruit": the body that came of it, when the text has lately told which."""
        of_late = group.lemma in _UNIONS and group.determiner == "the" and group.head == group.start + 1
        made = self.discourse.new_body(_UNION_REACH) if of_late else None
        return [self.again(group, made, "anaphora")] if made is not None and "rebel" in made.classes else []

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

    def modifiers(self, group: Group, military: bool = False) -> list[Participant]:
        """Who a noun of action names before its head: "the ISIL attack", "coalition airstrikes".

        A nationality counts as its forces when the action is a military one: "a French airstrike".
        """
        return modifiers(self, group, military)

    def _resolve(self, group: Group) -> list[Participant]:
        if group.count > 1 and not group.appositions and (some := self._some_named(group)):
            return some
        named = [n for n in group.appositions if n.proper] if group.lemma == "one" else []
        if named:  # "one of its own, Musa Keita"
            return [replace(p, classes=p.classes | {"person", "people"}) for p in self.one(named[0])]
        if group.pronoun:
            return pronoun(self, group)
        if self.analysis.tokens[group.start].lower == "both" and (pair := self._pair_of_persons(group)):
            return pair
        if self._opens_as_name(group) and (bearer := self.bearer_called(group)):
            return [bearer]
        head_name = self.analysis.name_at(group.head)
        if head_name is not None and head_name.start >= group.start:
            shared = self.discourse.is_shared(self.analysis.tokens[group.head].text)
            lone = not head_name.aliases or (head_name.end - head_name.start == 1 and not shared)
            bearer = self.bearer_called(group) if lone else None
            return [bearer or self.of_name(group, head_name)]
        if len(group.appositions) > 1 and (listed := self.named_beside(group)):
            return listed
        for apposition in group.appositions:
            name = self.analysis.name_at(apposition.head)
            if name is not None and name.aliases:
                found = self.of_name(apposition, name)
                said = _A_BODY if group.lemma in _BODIES else noun_classes(self.lexicon, group.lemma)
                if found.actor_id and said & found.classes:
                    return [found]
        if group.proper and (whole := self.shortened(group)) is not None:
            return [whole]
        return self.named_beside(group) or self._described(group)

    def _pair_of_persons(self, group: Group) -> list[Participant]:
        """ "Both men", after two of whom the sentence before told: they."""
        if not noun_classes(self.lexicon, group.lemma) & {"people", "leader"} or group.end - group.start > 2:
            return []
        before = self.discourse.latest(frozenset({"person"}), 2, reach=2)
        told = [p for p in before if "group" not in p.classes]
        return [self.again(group, p, "anaphora") for p in told] if len(told) == 2 else []

    def _opens_as_name(self, group: Group) -> bool:
        """ "Khan was killed", after "Hafiz Saeed Khan": a noun by its spelling, since it opens the sentence."""
        head = self.analysis.tokens[group.head]
        return group.start == group.head == 0 and head.tag == "NN" and head.is_capitalised

    def _some_named(self, group: Group) -> list[Participant]:
        """ "Two of its deputies, Musa Keita and Sidi Bah": as many names as there are of them."""
        after = phrases_after(self.analysis.groups, self.analysis.position_of(group))[:1]
        several = next((noun for preposition, noun in after if preposition == "of" and noun.plural), None)
        named = several is not None and len(several.appositions) == group.count and prior_tag(group.lemma) == "CD"
        return self.named_beside(several) if several is not None and named else []

    def _described(self, group: Group) -> list[Participant]:
        assert self._equations is not None
        noun_class = (
            "" if is_inside_name(self.analysis.tokens, group.head) else leading_class(self.lexicon, group.lemma)
        )
        nation = shared_force(self, group) or nationality(self, group)
        if nation is not None:
            return [nation]
        if served := service_of(self, group):
            return served
        unit = numbered_unit(self, group) or self.as_body(group) or body_named(self, group) or named_before(self, group)
        if unit is not None:
            return [unit]
        if self.analysis.tokens[group.head].tag == "NNP" and not noun_class:
            told = self._equations.same_thing(self, group) if group.determiner in ("a", "an") else []
            told = [
                p for p in told if p.resolution in _SAID_OF
            ]  # "X is an Algerian whom ...", not "a Tunisian named X"
            return told or [self._countrymen(group) or self.unknown(group)]
        bodies = self._bodies_inside(group) if group.lemma in _COUNCILS else []
        if bodies and group.possessor is None:
            return [self.again(group, bodies[-1], "member")]
        found = last_ones(self, group) or self._equations.same_thing(self, group) or branch(self, group)
        found = found or such_as(self, group) or abbreviated(self, group) or partitive(self, group)
        found = found or province(self, group)
        if not found and noun_class in ("place", "post", "property"):
            found = owners_of_site(self, group)
        if not found and "aircraft" in noun_classes(self.lexicon, group.lemma):
            found = flown_by(self, group)
        if not found:
            found = fired_by(self, group)
        if not found and noun_class in MEMBER_CLASSES:
            found = self._part_of_armed_body(group, noun_class)
            if not found and "place" in noun_classes(self.lexicon, group.lemma):
                found = owners_of_site(self, group)  # "the army camp"
        counted = is_count(self, group)
        whole = counted_things(self, group) if counted else frozenset()
        called = described_classes(self.lexicon, self.analysis.tokens, group)
        classes = whole or (frozenset({"people", "person"}) if counted else called)
        if counted and not found and not whole:
            found = counted_out_of(self, group)
        if "property" in classes and not found and is_loaded(self.analysis, group, self.lexicon):
            classes = frozenset({"weapon", "explosive"})
        return found or [self.as_text(group, classes, "described")]

    def _countrymen(self, group: Group) -> Participant | None:
        """ "Four Frenchmen", "an Israeli": people counted by their nationality."""
        word = self.analysis.tokens[group.head].folded
        of_nation = self.lexicon.demonym_code(word) or self.lexicon.demonym_code(
            word[:-3] if word[-3:] == "men" else ""
        )
        counted = group.determiner in ("a", "an") or self.analysis.has_figure(group)
        return self.as_text(group, frozenset({"people", "person"}), "described") if of_nation and counted else None

    def _part_of_armed_body(self, group: Group, noun_class: str) -> list[Participant]:
        bodies = owners(self, group, noun_class)
        if bodies:
            return [as_member(self, group, body, noun_class) for body in bodies]
        bodies = tied_to(self, group, noun_class) or comrades(self, group)
        if bodies:
            return bodies
        force = national_force(self, group, noun_class)
        if force is not None:
            return [force]
        if self._is_of_unknown(group):
            return []
        if group.determiner in _UNIT_HEADS or (noun_class == "force" and group.determiner == ""):
            return definite(self, group, noun_class)
        return []

    def _is_of_unknown(self, group: Group) -> bool:
        """ "The soldiers of the Caliphate": whose they are is said, though no dictionary knows it."""
        position = self.analysis.position_of(group)
        after = phrases_after(self.analysis.groups, position)[:1] if position >= 0 else []
        return bool(after) and after[0][0] == "of" and after[0][1].proper and not self._is_place(after[0][1])

    def _is_place(self, group: Group) -> bool:
        return any(group.start <= m.start < group.end for m in self.analysis.places)
