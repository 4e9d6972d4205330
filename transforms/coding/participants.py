"""Resolves noun groups to participants: names, titles, members of groups, pronouns, descriptions.

Belongs here: who a noun group is. Does not: the role it plays (`transforms.coding.roles`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from transforms.coding.analysis import Analysis, NameMention
from transforms.coding.discourse import Discourse, Participant
from transforms.coding.lexicon import Alias, Lexicon
from transforms.grammar import words
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group, singular
from transforms.grammar.nominals import members, phrases_after

KIND_CLASSES: dict[str, frozenset[str]] = {
    "group": frozenset({"actor", "group", "armed", "organ", "rebel"}),
    "faction": frozenset({"actor", "group", "armed", "faction", "people", "rebel"}),
    "organ": frozenset({"actor", "group", "organ", "government"}),
    "media": frozenset({"actor", "organ", "media"}),
    "person": frozenset({"actor", "person", "people", "leader"}),
    "state_force": frozenset({"actor", "armed", "force", "government", "group"}),
    "igo_force": frozenset({"actor", "armed", "force", "soldier", "group"}),
    "state": frozenset({"actor", "government", "state"}),
    "igo": frozenset({"actor", "government"}),
    "institution": frozenset({"actor", "place", "government"}),
    "polity": frozenset({"actor", "caliphate", "place"}),
    "category": frozenset({"actor", "people", "fighter", "armed", "rebel"}),
}
NOUN_CLASSES: dict[str, frozenset[str]] = {
    "fighter": frozenset({"fighter", "armed", "people", "rebel"}),
    "soldier": frozenset({"soldier", "armed", "people", "force"}),
    "force": frozenset({"force", "armed", "group"}),
    "group": frozenset({"group", "armed"}),
    "government": frozenset({"government", "organ"}),
    "leader": frozenset({"leader", "person", "people"}),
    "partner": frozenset({"group", "armed"}),
    "people": frozenset({"people", "person"}),
}
_MEMBER_CLASSES = ("fighter", "soldier", "force", "group", "leader", "people")
_MEMBERS_OF_A_GROUP = frozenset(["member", "supporter", "follower", "man", "loyalist", "affiliate", "associate"])
_OFFICE_RELATIONS = {
    "leader": "leader_of", "chief": "leader_of", "emir": "leader_of", "amir": "leader_of", "head": "leader_of",
    "caliph": "leader_of", "boss": "leader_of", "deputy": "deputy_of",
    "spokesman": "spokesman_of", "founder": "founder_of", "mufti": "jurist_of",
}  # fmt: skip
_UNIT_HEADS = frozenset("the this that these those his her its their".split())


class Resolver:
    """Resolves the noun groups of one sentence after another of one article."""

    def __init__(self, lexicon: Lexicon, published: date | None) -> None:
        self.lexicon = lexicon
        self.published = published
        self.discourse = Discourse()
        self.country: str = ""
        self._cache: dict[int, list[Participant]] = {}
        self._analysis: Analysis | None = None
        self._apposed: dict[int, Group] = {}
        self._equations: list[Clause] = []
        self._interval: tuple[date | None, date | None] = (None, None)

    def begin(self, analysis: Analysis, interval: tuple[date | None, date | None], country: str) -> None:
        """Start a sentence: resolve its noun groups from left to right and remember them.

        `interval` is its time, which decides what a name meant; `country` the code of the country it is about.
        """
        self._analysis, self._interval, self.country, self._cache = analysis, interval, country, {}
        self._apposed = {
            id(apposed): group
            for group in reversed(analysis.groups)
            if group.appositions and analysis.name_at(group.head)
            for apposed in group.appositions
        }  # fmt: skip
        self._equations = [c for c in analysis.clauses if c.verb.lemma == "be" or c.verb.lemma in _NAMING]
        self.discourse.sentence += 1
        prominence = _prominence(analysis)
        for position, group in enumerate(analysis.groups):
            if group.kind == "NP":
                found = self._single(group, position)
                self.discourse.add(found, position, prominence.get(id(group), 0))

    def of(self, group: Group) -> list[Participant]:
        """The participants of a noun group and of those coordinated with it."""
        return [p for member in members(group) for p in self._single(member, -1)]

    def one(self, group: Group) -> list[Participant]:
        """The participants of this noun group alone."""
        return self._single(group, -1)

    @property
    def interval(self) -> tuple[date | None, date | None]:
        """The time of the sentence, or of its publication when it gives none."""
        return self._interval if any(self._interval) else (self.published, self.published)

    def named(self, mention: NameMention) -> Participant | None:
        """The actor of a known name as it stands at the sentence's time, None when it is no actor's."""
        alias = self._choose(mention.aliases)
        if alias is None:
            return None
        classes = KIND_CLASSES.get(self.lexicon.actors[alias.actor_id].kind, frozenset({"actor"}))
        return self._participant(mention.start, mention.end, alias.actor_id, classes, "alias", False)

    def _single(self, group: Group, position: int) -> list[Participant]:
        key = id(group)
        if key not in self._cache:
            self._cache[key] = []  # what is described by itself is nobody
            self._cache[key] = self._resolve(group, position)
        return self._cache[key]

    def _resolve(self, group: Group, position: int) -> list[Participant]:
        analysis = self._analysis
        assert analysis is not None
        if group.pronoun:
            return self._pronoun(group)
        head_name = analysis.name_at(group.head)
        if head_name is not None and head_name.start >= group.start:
            return self._named(group, head_name)
        for apposition in group.appositions:
            name = analysis.name_at(apposition.head)
            if name is not None and name.aliases:
                found = self._named(apposition, name)
                if found and found[0].actor_id and self._may_name(group, found[0]):
                    return found
        return self._described(group, position)

    def _may_name(self, group: Group, participant: Participant) -> bool:
        return bool(noun_classes(self.lexicon, group.lemma) & participant.classes)

    def _named(self, group: Group, mention: NameMention) -> list[Participant]:
        analysis = self._analysis
        assert analysis is not None
        alias = self._choose(mention.aliases)
        if alias is not None:
            actor = self.lexicon.actors[self._localised(alias.actor_id)]
            classes = KIND_CLASSES.get(actor.kind, frozenset({"actor"}))
            if mention.places:
                classes |= {"place"}
            return [self._participant(mention.start, mention.end, actor.actor_id, classes, "alias", group.plural)]
        if mention.places:
            demonym = self._demonym_force(group, mention)
            return [demonym] if demonym else [self._text(group, frozenset({"place"}), "place")]
        return [self._unknown(group)]

    def text(self, group: Group) -> Participant:
        """A noun group as it stands, for a slot that asks for a place."""
        return self._text(group, frozenset({"place"}), "place")

    def _unknown(self, group: Group) -> Participant:
        """A name no dictionary has; what stands beside it may say that it is a person's: "Abu X, a courier"."""
        classes = frozenset({"name"})
        for apposition in group.appositions:
            if self.lexicon.classes.get(apposition.lemma, frozenset()) & {"leader", "people", "fighter", "soldier"}:
                classes |= {"person", "people"}
        return self._text(group, classes, "unresolved")

    def _choose(self, aliases: tuple[Alias, ...]) -> Alias | None:
        """The alias that holds at the sentence's time, else at publication, else the first."""
        if not aliases:
            return None
        start, end = self._interval
        if start is None and end is None:
            start = end = self.published
        if start is None and end is None:
            aliases = tuple(sorted(aliases, key=lambda a: a.valid_to is not None))
        holding = [a for a in aliases if a.holds(start, end)]
        dated = [a for a in holding if a.valid_from or a.valid_to]
        from_start = [a for a in dated if a.holds(start, start)]
        known = [a for a in (from_start or dated or holding or aliases) if a.actor_id in self.lexicon.actors]
        return known[0] if known else None

    def _described(self, group: Group, position: int) -> list[Participant]:
        listed = self.lexicon.classes.get(group.lemma, frozenset())
        noun_class = next((c for c in _MEMBER_CLASSES if c in listed), min(listed, default=""))
        classes = noun_classes(self.lexicon, group.lemma)
        nation = self._shared_force(group) or self._nationality(group)
        if nation is not None:
            return [nation]
        if self._is_name(group) and not noun_class:
            return [self._unknown(group)]
        several = self._last_ones(group)
        if several:
            return several
        same = self._same_thing(group)
        if same:
            return same
        named = self._such_as(group, position)
        if named:
            return named
        partitive = self._partitive(group, position)
        if partitive:
            return partitive
        if noun_class in ("place", "property"):
            owned = self._owner_of_site(group)
            if owned:
                return owned
        if noun_class in _MEMBER_CLASSES:
            owners = self._owners(group, noun_class)
            if owners:
                return [self._member(group, owner, noun_class, classes) for owner in owners]
            force = self._national_force(group, noun_class)
            if force is not None:
                return [force]
            if group.determiner in _UNIT_HEADS or (noun_class == "force" and group.determiner == ""):
                antecedent = self._definite(group, noun_class)
                if antecedent is not None:
                    return antecedent
        return [self._text(group, classes, "described")]

    def _last_ones(self, group: Group) -> list[Participant]:
        """ "The latter", "the former", "the two", "the two groups"."""
        analysis = self._analysis
        assert analysis is not None
        if group.end - group.start > 3 or analysis.tokens[group.start].lower not in ("the", "these", "both"):
            return []
        said = [t.lower for t in analysis.tokens[group.start : group.end]]
        if not (said[-1] in ("latter", "former", "two") or group.lemma in _THE_GROUP):
            return []
        last = self.discourse.latest(
            frozenset({"group", "person"} if said[-1] in ("latter", "former") else {"organ"}), 2
        )
        if said[-1] == "latter":
            return [self._again(group, p, "anaphora") for p in last[-1:]]
        if said[-1] == "former":
            return [self._again(group, p, "anaphora") for p in last[:1]]
        if group.plural and group.lemma in _THE_GROUP and len(said) == 2 and len(last) == 2:
            return [self._again(group, p, "anaphora") for p in last]
        if "two" in said and (said[-1] == "two" or group.lemma in _THE_GROUP) and len(last) == 2:
            return [self._again(group, p, "anaphora") for p in last]
        return []

    def _same_thing(self, group: Group) -> list[Participant]:
        """A description in apposition to a name, or said of it: "AQIM, a group ..."; "X is an Algerian whom ..."."""
        analysis = self._analysis
        assert analysis is not None
        other = self._apposed.get(id(group))
        if other is not None:
            return [self._again(group, p, "apposition") for p in self._single(other, -1) if p.actor_id]
        for clause in self._equations:
            if clause.verb.lemma in _NAMING and any(n is group for n in (*clause.subjects, *clause.objects[:0])):
                given = [*clause.objects, *(n for p, n in clause.phrases if p == "as")]
                named = [p for n in given if clause.verb.voice == "passive" for p in self._single(n, -1) if p.actor_id]
                if named:
                    return [self._again(group, p, "naming") for p in named]
            if clause.verb.lemma == "be" and not clause.verb.negated and any(o is group for o in clause.objects):
                subject = clause.subjects[0] if len(clause.subjects) == 1 else None
                if subject is not None and subject is not group and analysis.name_at(subject.head) is not None:
                    return [self._again(group, p, "predicate") for p in self._single(subject, -1) if p.actor_id]
        return []

    def _such_as(self, group: Group, position: int) -> list[Participant]:
        """The names that stand for a kind: "militias like Hezbollah", "groups such as JNIM and ISGS"."""
        analysis = self._analysis
        assert analysis is not None
        position = position if position >= 0 else analysis.position_of(group)
        k = position + 1
        following = [g.lemma for g in analysis.groups[k : k + 2]]
        k += 2 if following == ["such", "as"] else 1 if following[:1] in (["like"], ["including"]) else 0
        if position < 0 or k == position + 1 or k >= len(analysis.groups) or analysis.groups[k].kind != "NP":
            return []
        return [
            p for p in self.of(analysis.groups[k]) if p.actor_id and p.classes & noun_classes(self.lexicon, group.lemma)
        ]

    def _partitive(self, group: Group, position: int) -> list[Participant]:
        """Part of a group is the group: "the remainder of Nusra", "dozens of soldiers"."""
        analysis = self._analysis
        assert analysis is not None
        if group.lemma not in _PARTITIVES or group.possessor is not None:
            return []
        position = position if position >= 0 else analysis.position_of(group)
        phrases = phrases_after(analysis.groups, position)[:1] if position >= 0 else []
        if not phrases or phrases[0][0] != "of":
            return []
        whole = self._single(phrases[0][1], -1)
        if all("place" in p.classes for p in whole):
            return [self._text(group, frozenset({"place"}), "place")]
        return [self._again(group, p, "member") for p in self._single(phrases[0][1], -1) if "place" not in p.classes]

    def _shared_force(self, group: Group) -> Participant | None:
        """The first of two forces that share a noun: "French and UN troops"."""
        analysis = self._analysis
        assert analysis is not None
        if not group.conjuncts or group.end - group.start > 2:
            return None
        code = self.lexicon.demonym_code(analysis.tokens[group.head].folded)
        last = self.lexicon.classes.get(group.conjuncts[-1].lemma, frozenset())
        return self._force(group, code, "alias") if code and last & {"soldier", "force"} else None

    def _nationality(self, group: Group) -> Participant | None:
        """ "The French", "the Iraqis": in matters of war a country's forces."""
        analysis = self._analysis
        assert analysis is not None
        if group.end - group.start > 2 or group.determiner != "the":
            return None
        code = self.lexicon.demonym_code(analysis.tokens[group.head].folded)
        return self._force(group, code, "nationality") if code else None

    def _owner_of_site(self, group: Group) -> list[Participant]:
        """Whose base, post, convoy or embassy it is: the one attacked when it is attacked."""
        analysis = self._analysis
        assert analysis is not None
        embassies = self._embassy(group) if group.lemma in ("embassy", "consulate") else []
        if embassies:
            return embassies
        if group.lemma in ("embassy", "consulate", "hotel", "mosque") and group.determiner == "the":
            known = self.discourse.named_with(group.lemma)
            return [self._again(group, known, "anaphora")] if known else []
        if group.possessor is not None:
            owners = self._single(group.possessor, -1)
            return [
                self._again(group, p, "owner", {"place"})
                for p in owners
                if p.actor_id and p.classes & {"group", "force", "government"}
            ]
        for mention in analysis.names:
            if group.start <= mention.start and mention.end <= group.head and mention.aliases:
                alias = self._choose(mention.aliases)
                if alias is not None and self.lexicon.actors[alias.actor_id].kind != "person":
                    actor = self.lexicon.actors[alias.actor_id]
                    found = self._participant(
                        mention.start, mention.end, actor.actor_id, KIND_CLASSES[actor.kind] | {"place"}, "owner", False
                    )
                    return [found]
        position = analysis.position_of(group)
        following = phrases_after(analysis.groups, position)[:1] if position >= 0 else []
        if following and following[0][0] in ("of", "from", "belonging"):
            owners = [p for p in self._single(following[0][1], -1) if p.actor_id and p.classes & {"group", "force"}]
            if owners:
                return [self._again(group, p, "owner", {"place"}) for p in owners]
        words_before = [analysis.tokens[k] for k in range(group.start, group.head)]
        if any(t.lower in ("army", "military", "police", "gendarmerie") for t in words_before):
            code = next((c for t in words_before if (c := self.lexicon.demonym_code(t.folded))), self.country)
            force = self._force(group, code, "implied") if code else None
            if force is not None:
                return [replace(force, classes=force.classes | {"place"})]
        return []

    def modifiers(self, group: Group, military: bool = False) -> list[Participant]:
        """Who a noun of action names before its head: "the ISIL attack", "coalition airstrikes".

        A nationality counts as its forces when the action is a military one: "a French airstrike".
        """
        analysis = self._analysis
        assert analysis is not None
        start = group.possessor.end if group.possessor is not None else group.start
        found = []
        for mention in analysis.names:
            if start <= mention.start and mention.end <= group.head and mention.aliases:
                alias = self._choose(mention.aliases)
                if alias is not None:
                    actor = self.lexicon.actors[alias.actor_id]
                    found.append(
                        self._participant(
                            mention.start, mention.end, actor.actor_id, KIND_CLASSES[actor.kind], "alias", False
                        )
                    )
        if found:
            return found
        for token in analysis.tokens[start : group.head]:
            code = self.lexicon.demonym_code(token.folded) if military and token.is_capitalised else ""
            force = self._force(group, code, "nationality") if code else None
            if force is not None:
                return [force]
            if self.lexicon.classes.get(singular(token.lower), frozenset()) & {
                "force",
                "fighter",
                "government",
                "group",
            }:
                known = self.discourse.named_with(token.lower)
                if known is not None:
                    return [self._again(group, known, "anaphora")]
        return []

    def _embassy(self, group: Group) -> list[Participant]:
        """The embassy of one country in another, when the dictionary has it."""
        analysis = self._analysis
        assert analysis is not None
        sender = next(
            (
                c
                for t in analysis.tokens[group.start : group.head]
                if (c := self.lexicon.places.country_code_of(t.folded))
            ),
            "",
        )
        position = analysis.position_of(group)
        hosts = [m.place.country_code for m in analysis.places if position >= 0 and m.start >= group.end] or [
            self.country
        ]
        found = []
        for actor in self.lexicon.embassies.get(sender, ()):
            if actor.country_code in hosts:
                base = self._text(group, KIND_CLASSES["institution"], "embassy")
                found.append(replace(base, actor_id=actor.actor_id, name=actor.name))
        return found

    def _owners(self, group: Group, noun_class: str) -> list[Participant]:
        """The group whose member or part is described: a name before the head, a possessor, an of-phrase."""
        analysis = self._analysis
        assert analysis is not None
        inside = [m for m in analysis.names if group.start <= m.start and m.end <= group.head and m.aliases]
        if group.possessor is not None:
            inside = [m for m in inside if m.start >= group.possessor.end] or []
        for mention in reversed(inside):
            alias = self._choose(mention.aliases)
            if alias is not None and self.lexicon.actors[alias.actor_id].kind not in ("person", "state"):
                actor = self.lexicon.actors[self._localised(alias.actor_id)]
                return [
                    self._participant(
                        mention.start, mention.end, actor.actor_id, KIND_CLASSES[actor.kind], "alias", False
                    )
                ]
        if group.possessor is not None:
            owners = self._single(group.possessor, -1)
            led = [
                q for p in owners if "person" in p.classes and group.lemma in _THE_GROUP for q in self._led_by(group, p)
            ]
            owners = led or [p for p in owners if p.actor_id and "group" in p.classes]
            if owners:
                return owners
        position = analysis.position_of(group)
        if position >= 0:
            for preposition, noun in phrases_after(analysis.groups, position)[:1]:
                if preposition in ("of", "from") and noun_class in (
                    "fighter",
                    "leader",
                    "group",
                    "people",
                    "force",
                    "soldier",
                ):
                    return [p for p in self.of(noun) if p.actor_id and "group" in p.classes]
        return []

    def _led_by(self, group: Group, leader: Participant) -> list[Participant]:
        """The group of "al-Baghdadi's group": the one its leader led at the time."""
        start, end = self._time()
        for relation in self.lexicon.parts.get(leader.actor_id or "", ()):
            held = Alias(relation.actor_id, relation.valid_from, relation.valid_to).holds(start, end)
            if relation.relation == "leader_of" and held and relation.related_id in self.lexicon.actors:
                actor = self.lexicon.actors[relation.related_id]
                return [
                    replace(
                        self._text(group, KIND_CLASSES[actor.kind], "led"), actor_id=actor.actor_id, name=actor.name
                    )
                ]
        return []

    def _time(self) -> tuple[date | None, date | None]:
        """The sentence's time, else the article's."""
        start, end = self._interval
        return (self.published, self.published) if start is None and end is None else (start, end)

    def _localised(self, actor_id: str) -> str:
        """The mission in the country the text is about, for a body that has one in many countries."""
        local = self.lexicon.local_missions.get((actor_id, self.country))
        return local or actor_id

    def _member(self, group: Group, owner: Participant, noun_class: str, classes: frozenset[str]) -> Participant:
        analysis = self._analysis
        assert analysis is not None
        relation = _OFFICE_RELATIONS.get(group.lemma)
        if noun_class == "leader" and relation and self._is_the_holder(group) and owner.actor_id:
            holder = self._office_holder(owner.actor_id, relation)
            if holder is not None:
                actor = self.lexicon.actors[holder]
                first, last = analysis.tokens[group.start], analysis.tokens[group.end - 1]
                return Participant(
                    holder, actor.name, analysis.text_of(group), first.start, last.end, KIND_CLASSES["person"], "office"
                )
        collective = (
            group.plural or noun_class in ("force", "group", "fighter", "soldier")
        ) and group.lemma not in _PIECES
        if noun_class == "people" and group.lemma not in _MEMBERS_OF_A_GROUP:
            return replace(self._text(group, classes, "described"), group_id=owner.actor_id)
        if collective:
            text = self._text(group, classes | owner.classes, "member")
            return replace(text, actor_id=owner.actor_id, name=owner.name, group_id=owner.actor_id)
        return replace(self._text(group, classes, "described"), group_id=owner.actor_id)

    def _is_the_holder(self, group: Group) -> bool:
        """ "The group's leader" is one man; "a leader", "the former leader", "a senior commander" is not."""
        analysis = self._analysis
        assert analysis is not None
        start = group.possessor.end if group.possessor is not None else group.start
        qualified = any(analysis.tokens[k].tag == "JJ" for k in range(start, group.head))
        return (
            not group.plural
            and not qualified
            and (group.determiner in ("the", "its", "their", "") or group.possessor is not None)
        )

    def _office_holder(self, group_id: str, relation: str) -> str | None:
        start, end = self._interval
        if start is None and end is None:
            start = end = self.published
        for item in self.lexicon.office_holders.get((group_id, relation), ()):
            alias = Alias(item.actor_id, item.valid_from, item.valid_to)
            if (item.valid_from or item.valid_to) and alias.holds(start, end) and item.actor_id in self.lexicon.actors:
                return item.actor_id
        return None

    def _national_force(self, group: Group, noun_class: str) -> Participant | None:
        """A country's force from "Malian soldiers", "the Turkish army", "Nigerian police"."""
        analysis = self._analysis
        assert analysis is not None
        if noun_class not in ("soldier", "force"):
            return None
        for k in range(group.start, group.head):
            code = self.lexicon.places.country_code_of(analysis.tokens[k].folded)
            if code and analysis.tokens[k].is_capitalised:
                return self._force(group, code, "alias")
        return None

    def _demonym_force(self, group: Group, mention: NameMention) -> Participant | None:
        return None

    def _force(self, group: Group, code: str, resolution: str) -> Participant | None:
        analysis = self._analysis
        assert analysis is not None
        texts = {singular(t.lower) for t in analysis.tokens[group.start : group.end]}
        actor_id = self.lexicon.force_of(code, bool(texts & {"police", "policeman", "policemen", "constable"}))
        if actor_id is None:
            return None
        base = self._text(group, KIND_CLASSES["state_force"], resolution)
        return replace(base, actor_id=actor_id, name=self.lexicon.actors[actor_id].name)

    def _definite(self, group: Group, noun_class: str) -> list[Participant] | None:
        """The antecedent of "the group", "the militants", "the army"."""
        analysis = self._analysis
        assert analysis is not None
        bodies = group.plural or group.lemma in _ORGANS
        named = self.discourse.named_with(analysis.tokens[group.head].lower) if bodies else None
        if named is not None:
            return [self._again(group, named, "anaphora")]
        if (group.lemma in _THE_GROUP and not group.plural) or (group.lemma in _THE_FIGHTERS and group.plural):
            barred = self._fellow_arguments(group)
            reach = 1 if group.lemma in _THE_FIGHTERS else 8
            found = self.discourse.antecedent(frozenset({"organ", "faction"}), barred, reach)
            if found is not None and not found.classes & {"media"}:
                return [self._again(group, found, "anaphora")]
        if noun_class in ("force", "soldier") and self.country:
            force = self._force(group, self.country, "implied")
            return [force] if force and group.lemma in _NATIONAL else None
        return None

    def _pronoun(self, group: Group) -> list[Participant]:
        analysis = self._analysis
        assert analysis is not None
        word = analysis.tokens[group.head].lower
        if word in ("both", "latter", "former"):
            return [self._again(group, p, "anaphora") for p in self.discourse.latest(frozenset({"actor"}), 2)]
        if word == "it" and self._is_expletive(group):
            return [self._text(group, frozenset({"other"}), "described")]
        if word in words.SINGULAR_PERSON:
            wanted = frozenset({"person"})
        elif word in words.SINGULAR_THING:
            wanted = frozenset({"group", "state", "organ"})
        elif word in words.PLURAL:
            wanted = frozenset({"group", "faction", "fighter", "soldier", "people"})
        else:
            return [
                self._text(
                    group, frozenset({"people" if word in ("those", "some", "others", "one") else "other"}), "described"
                )
            ]
        ahead = self._ahead(group, wanted)
        if ahead is not None:
            return [self._again(group, ahead, "cataphora")]
        barred = self._fellow_arguments(group) if word in ("him", "them", "it") else frozenset()
        found = self.discourse.antecedent(wanted, barred)
        if found is None:
            if word in words.SINGULAR_THING:
                return [self._text(group, frozenset({"thing"}), "described")]
            guess = (
                frozenset({"person", "people"})
                if word in words.SINGULAR_PERSON
                else frozenset({"group", "people", "armed"})
            )
            return [self._text(group, guess, "described")]
        return [self._again(group, found, "anaphora")]

    def _ahead(self, group: Group, wanted: frozenset[str]) -> Participant | None:
        """The main subject after an opening phrase: "After its raid on Gao, JNIM said ..."."""
        analysis = self._analysis
        assert analysis is not None
        start = analysis.tokens[group.start].start
        if analysis.groups[0].kind not in ("IN", "SUB") and not (
            analysis.clauses and analysis.clauses[0].verb.start <= 1
        ):
            return None
        main = next(
            (c for c in analysis.clauses if c.relation == "main" and c.verb.form == "finite" and c.subjects), None
        )
        if (
            main is None
            or analysis.tokens[main.subjects[0].start].start <= start
            or analysis.position_of(main.subjects[0]) < 2
        ):
            return None
        before = analysis.groups[analysis.position_of(main.subjects[0]) - 1]
        if before.kind != "," or analysis.name_at(main.subjects[0].head) is None:
            return None
        return next((p for p in self._single(main.subjects[0], -1) if p.classes & wanted), None)

    def _is_expletive(self, group: Group) -> bool:
        """ "It was the turn of ...", "it is clear that ...": the pronoun stands for nothing said before."""
        analysis = self._analysis
        assert analysis is not None
        for clause in analysis.clauses:
            if clause.verb.lemma in ("be", "seem", "appear") and any(s is group for s in clause.subjects):
                return clause.verb.voice == "active"
        return False

    def _fellow_arguments(self, group: Group) -> frozenset[str | None]:
        """Who an object pronoun cannot be: the subject of its own clause."""
        analysis = self._analysis
        assert analysis is not None
        for clause in analysis.clauses:
            if any(o is group for o in clause.objects) or any(n is group for _, n in clause.phrases):
                if not any(s is group for s in clause.subjects):
                    return frozenset(p.actor_id for s in clause.subjects for p in self._cache.get(id(s), ()))
        return frozenset()

    def _again(self, group: Group, participant: Participant, resolution: str, more: Iterable[str] = ()) -> Participant:
        text = self._text(group, participant.classes | frozenset(more), resolution)
        kept = participant.actor_id
        return replace(text, actor_id=kept, name=participant.name, group_id=participant.group_id)

    def _is_name(self, group: Group) -> bool:
        analysis = self._analysis
        assert analysis is not None
        return analysis.tokens[group.head].tag == "NNP"

    def _participant(
        self, start: int, end: int, actor_id: str, classes: frozenset[str], resolution: str, plural: bool
    ) -> Participant:
        analysis = self._analysis
        assert analysis is not None
        first, last = analysis.tokens[start].start, analysis.tokens[end - 1].end
        actor = self.lexicon.actors[actor_id]
        return Participant(
            actor_id, actor.name, analysis.sentence.text[first:last], first, last, classes, resolution, plural
        )

    def _text(self, group: Group, classes: frozenset[str], resolution: str) -> Participant:
        analysis = self._analysis
        assert analysis is not None
        text = analysis.text_of(group)
        start = analysis.tokens[group.start].start
        return Participant(None, text, text, start, start + len(text), classes, resolution, group.plural)


_PIECES = frozenset("faction wing splinter offshoot".split())
_NAMING = frozenset("name call dub know style term title".split())
_THE_GROUP = frozenset(
    (
        "group organization organisation movement faction outfit militia branch affiliate franchise"
        " network offshoot jihadists"
    ).split()
)
# Bodies that are called by the noun in their name: "the committee" after "the Delegated Committee".
_ORGANS = frozenset(
    "committee council bureau office commission foundation brigade battalion front coalition katiba".split()
)
_THE_FIGHTERS = frozenset(
    "militant jihadist jihadi fighter insurgent extremist terrorist attacker gunman assailant".split()
)
_PARTITIVES = frozenset(
    (
        "remainder rest part majority number handful most some many share remnant element bulk band"
        " dozen hundred thousand score member half group minority couple lot whole much corner all swath"
        " swathe percent"
    ).split()
)
_NATIONAL = frozenset("army military troop soldier force police navy gendarmerie air-force policeman".split())


def noun_classes(lexicon: Lexicon, lemma: str) -> frozenset[str]:
    """What a common noun can be: its classes in the seed with those they imply; `other` when unknown."""
    listed = lexicon.classes.get(lemma, frozenset())
    found = frozenset(c for name in listed for c in NOUN_CLASSES.get(name, frozenset({name})))
    return found or frozenset({"other"})


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
