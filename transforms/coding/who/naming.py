"""Whose a name is: a known actor's, one's that the text introduces or has named in full, one's nobody knows.

Belongs here: names, and the descriptions that stand beside them.
Does not: descriptions and pronouns by themselves (`participants`), the choice among namesakes (`setting`, `namesakes`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.known_names import NameMention
from transforms.coding.who.armed_names import ARMED_BODY, UNLISTED_BODY, calls_it_armed
from transforms.coding.who.bare_names import is_title
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.namesakes import is_namesake
from transforms.coding.who.participant import Participant, is_kunya, kunya
from transforms.coding.who.setting import Setting
from transforms.grammar.general_lexicon import general_lexicon
from transforms.grammar.groups import Group
from transforms.grammar.words import OFFICES
from transforms.names.folding import ARTICLE

_WHERE = frozenset("in at near from to into towards around outside inside of".split())
# Shorter first names are too common to be somebody's alone.
_FIRST_NAME, _MIDDLE_NAME = 6, 5
_ABBREVIATED = range(3, 7)
_PART_OF_NAME = 2
_BODIES = frozenset({"group", "organ", "force", "faction", "government"})
# Endings of nouns for people, where the seed has not the noun and a name stands beside it.
_TRADES = ("er", "or", "ist", "man", "woman", "ian")
_ORDINALS = frozenset("first second third fourth fifth sixth".split())
_ALIAS = frozenset({"alias", "aka", "a.k.a.", "a.k.a"})
# "A Head Constable, Ram Prasad": a rank with an article is no name.
_ONE_OF_A_NATION = frozenset(["a", "an", "another", "one"])  # "another Tunisian, Musa Keita"
_DESCRIBING = frozenset(["a", "an", "the"])
# Written small and with "a", these are no name: "an Islamic emirate".
_POLITIES = frozenset("emirate state caliphate government alliance coalition".split())


class Naming(Setting):
    """A setting that knows whose the names in it are."""

    def named(self, mention: NameMention) -> Participant | None:
        """The actor of a known name as it stands at the sentence's time, None when it is no actor's."""
        alias = self.choose(mention.aliases)
        return None if alias is None else self.as_named(mention, alias.actor_id)

    def text(self, group: Group) -> Participant:
        """A noun group as it stands, for a slot that asks for a place."""
        return self.as_text(group, frozenset({"place"}), "place")

    def named_beside(self, group: Group) -> list[Participant]:
        """Those whom a description beside their names is of: "a trader, Musa Keita", "two groups, X and Y"."""
        head = self.analysis.tokens[group.head]
        countryman = bool(self.lexicon.demonym_code(head.folded)) and group.determiner in _ONE_OF_A_NATION
        classes = frozenset({"people", "person"}) if countryman else noun_classes(self.lexicon, group.lemma)
        if classes == {"other"} and not group.plural and group.lemma.endswith(_TRADES):
            classes = frozenset({"people", "person"})
        numbered = group.lemma in _ORDINALS and group.possessor is not None  # "its first leader ..., its second, X"
        if (group.lemma in OFFICES or numbered) and not group.plural:
            classes |= {"people", "person"}
        if (group.proper and group.determiner not in _DESCRIBING and not countryman) or not classes & {
            "people",
            "group",
        }:
            return []
        if calls_it_armed(t.lower for t in self.analysis.tokens[group.start : group.end]):
            classes |= UNLISTED_BODY | ARMED_BODY
        named: list[Participant] = []
        for apposition in group.appositions:
            mention = self.analysis.name_at(apposition.head)
            if mention is not None and mention.aliases and not is_namesake(self, apposition, mention):
                known = self.of_name(apposition, mention)
                if known.actor_id is None and apposition.proper and not apposition.plural:
                    known = replace(known, classes=known.classes | classes)  # a name of several bearers
                named.extend([known] if known.classes & classes else [])
            elif (mention is None or mention.aliases) and apposition.proper and not apposition.plural:
                of_people = {"person"} if "people" in classes and "group" not in classes else set()
                body = self.as_body(apposition) if "group" in classes else None
                named.append(body or self.as_unknown(apposition, classes | {"name"} | of_people))
        return named if len(named) == len(group.appositions) else []

    def of_name(self, group: Group, mention: NameMention) -> Participant:
        """Whom or what the known name in a noun group means here, nobody known where it is a namesake's."""
        if is_namesake(self, group, mention):
            return self.unknown(group)
        described = group.lemma in _POLITIES and not self.analysis.tokens[group.head].is_capitalised
        if described and group.determiner in ("a", "an"):
            return self.as_text(group, noun_classes(self.lexicon, group.lemma), "described")  # "an Islamic emirate"
        alias = self.choose(mention.aliases)
        if alias is not None:
            more = {"place"} if mention.places else set()
            if self.lexicon.actors[alias.actor_id].kind == "state":  # "the Turkish army" of a country without a force
                more |= noun_classes(self.lexicon, group.lemma) & {"force"}
            men = self.analysis.tokens[mention.start].lower == "soldiers"  # "soldiers of the Caliphate"
            actor = self.branch_speaking(alias.actor_id) if men else self.localised(alias.actor_id)
            known = self.as_named(mention, actor, more=more, plural=group.plural)
            return self._introduced(mention, known)
        if mention.short is not None:
            return self._introduced(mention, self.as_introduced(group, mention))
        return self.text(group) if mention.places else self.unknown(group)

    def _introduced(self, mention: NameMention, body: Participant) -> Participant:
        """The bearer of a name, whose abbreviation is remembered where the text introduces one."""
        if mention.short is not None:
            self.discourse.learn_other_name(self.analysis.tokens[mention.short].text, body)
        return body

    def unknown(self, group: Group) -> Participant:
        """A name no dictionary has; what stands beside it may say that it is a person's: "Abu X, a courier"."""
        bearer = self.bearer_called(group)
        if bearer is not None:
            return bearer
        short = self.analysis.tokens[group.head].text
        after = "".join(t.text for t in self.analysis.tokens[group.head + 1 : group.head + 2])
        if short.isupper() and len(short) in _ABBREVIATED and after not in ("(", "-", "/"):  # "CPI(ML)" is another
            for body in self.discourse.bodies():
                if short in (_initials(body.text), _initials(body.name)):
                    return self.again(group, body, "abbreviation")
        known = self._known_by_other_name(group)
        if known is not None:
            return known
        classes = frozenset({"name"})
        for apposition in group.appositions:
            if self.lexicon.classes.get(apposition.lemma, frozenset()) & {"leader", "people", "fighter", "soldier"}:
                classes |= {"person", "people"}
        following = self.analysis.groups[self.analysis.position_of(group) + 1 :][:2]
        if [g.kind for g in following] == [",", "W"] and following[1].lemma in ("who", "whom"):
            classes |= {"person", "people"}  # "Musa Keita, who led the cell"
        return self.as_unknown(group, classes)

    def _known_by_other_name(self, group: Group) -> Participant | None:
        """ "Musa Keita, alias Lala": the dictionary may have him under the other name."""
        for other in group.appositions:
            mention = self.analysis.name_at(other.head)
            if mention is None or not mention.aliases or self.analysis.tokens[other.start].lower not in _ALIAS:
                continue
            known = self.of_name(other, mention)
            if known.actor_id and "person" in known.classes:
                return self.again(group, known, "alias")
        return None

    def shortened(self, group: Group) -> Participant | None:
        """ "The Shura Council" after "the Shura Council of Benghazi Revolutionaries": a body by a part of its name."""
        named = self.analysis.tokens[group.start : group.head + 1]
        words = [t.lower for t in named if t.is_capitalised and t.tag != "DT"]
        if len(words) < _PART_OF_NAME or not noun_classes(self.lexicon, group.lemma) & _BODIES:
            return None
        for body in self.discourse.bodies():
            whole = body.text.lower().split()
            starts = range(len(whole) - len(words) + 1) if len(whole) > len(words) and body.actor_id else range(0)
            if any(whole[k : k + len(words)] == words for k in starts):
                return self.again(group, body, "alias")
        return None

    def bearer_called(self, group: Group) -> Participant | None:
        """Whose name of one word a noun group is, in a text that has named him in full; places are not meant then.

        "Salamat died" after "Hashim Salamat", but not "in Salamat".
        """
        if group.plural:
            return None
        short = self.analysis.text_of(group)
        if is_kunya(short) and not self.discourse.is_shared(short):
            bearer = self.discourse.bearer_of(short)
            return self.again(group, bearer, "alias") if bearer is not None else None
        bearer = self.discourse.bearer_of(self.analysis.tokens[group.head].text)
        if bearer is None or not self._is_bare(group):
            return None
        position = self.analysis.position_of(group)
        if position > 0 and self.analysis.groups[position - 1].lemma in _WHERE and self.analysis.name_at(group.head):
            return None
        return self.again(group, bearer, "alias" if bearer.actor_id else "unresolved")

    def _is_bare(self, group: Group) -> bool:
        """A last name alone, or behind an article or a title: "al-Hammam", "General Nkunda", but not "Musa Nkunda"."""
        first = group.possessor.end + 1 if group.possessor is not None else group.start
        before = self.analysis.tokens[first : group.head]
        return all(not t.is_capitalised or t.tag == "DT" or is_title(t) or t.folded == ARTICLE for t in before)

    def learn_last_name(self, group: Group) -> None:
        """Remember whose last name ends the full name of a known person: "Lubanga" after "Thomas Lubanga"."""
        for person in self.one(group):
            full = len(person.text.split()) > 1 and person.resolution == "alias" and "person" in person.classes
            if full and person.actor_id and not group.plural:
                self.discourse.learn_other_name(self.analysis.tokens[group.head].text, person)
                if short := kunya(person.text):
                    self.discourse.learn_other_name(short, person)
                for first in _given_names(person.text):
                    self.discourse.learn_other_name(first, person)


def _given_names(name: str) -> list[str]:
    """What may call somebody beside his last name: "Baitullah" of Baitullah Mehsud, "Saeed" of Hafiz Saeed Khan."""
    first, *inner = name.split()[:-1]
    given = [first] if len(first) >= _FIRST_NAME else []
    given += [word for word in inner if len(word) >= _MIDDLE_NAME and not is_kunya(name)]
    return [word for word in given if word.isalpha() and word.lower() not in general_lexicon()]


def _initials(name: str) -> str:
    """The first letters of the words that a name writes with capitals: KIA of "the Kachin Independence Army"."""
    return "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())
