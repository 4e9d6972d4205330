"""The dictionary of words that signal an event, and how their arguments become roles.

Belongs here: reading `seeds/triggers.csv` and finding its entries in an analysed sentence.
Does not: whether the event is real (`transforms.coding.realis`) or who the arguments are
(`transforms.coding.participants`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from transforms.grammar import words
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.tokens import Token


@dataclass(frozen=True, slots=True)
class Slot:
    """What a grammatical argument becomes: its role and the classes it may have.

    `required` (`!` in the seed): it must be there and fit; `strict` (`?`): if it is there it must fit.
    """

    role: str
    classes: frozenset[str]
    required: bool
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Trigger:
    """One row of `seeds/triggers.csv`.

    `particle`, `object_lemma` and `phrase` are alternatives separated by `|` that must accompany a
    verb; `frame` maps `subj`, `obj`, `obj2`, prepositions and `mod` (whose the accompanying noun is: "in
    Pakistani custody") to slots.
    """

    trigger_id: str
    lemma: tuple[str, ...]
    pos: str
    particles: frozenset[str]
    object_lemmas: frozenset[str]
    phrases: tuple[tuple[str, str], ...]
    event_table: str
    event_type: str
    frame: dict[str, Slot]
    scope: str


def parse_trigger(row: dict[str, str]) -> Trigger:
    """A trigger from a row of the seed; ValueError says which cell of the row cannot be read."""
    frame: dict[str, Slot] = {}
    for item in row["frame"].split():
        slot_name, _, rest = item.partition("=")
        if not rest:
            raise ValueError(f"triggers.csv, {row['trigger_id']}: frame item {item!r} has no role")
        role, _, classes = rest.rstrip("!?").partition(":")
        allowed = frozenset(filter(None, classes.split("|")))
        frame[slot_name] = Slot(role, allowed, rest.endswith("!"), rest.endswith("?"))
    phrases = []
    for phrase in filter(None, row["phrase"].split("|")):
        preposition, _, noun = phrase.partition(" ")
        phrases.append((preposition, noun))
    return Trigger(
        row["trigger_id"], tuple(row["lemma"].split()), row["pos"],
        frozenset(filter(None, row["particle"].split("|"))), frozenset(filter(None, row["object_lemma"].split("|"))),
        tuple(phrases), row["event_table"], row["event_type"], frame, row["scope"],
    )  # fmt: skip


# A form belongs to a verb only in its own tense: "wound" is wind's past and wound's present.
_TENSE = {"VB": "base", "VBP": "base", "VBZ": "base", "VBD": "past", "VBN": "past", "VBG": "ing"}


class TriggerIndex:
    """Finds triggers by the forms of their words."""

    def __init__(self, triggers: Iterable[Trigger]) -> None:
        self.verbs: dict[str, list[Trigger]] = {}
        self.nouns: dict[str, list[Trigger]] = {}
        self.verb_lemmas: dict[tuple[str, str], str] = {}
        for trigger in triggers:
            if trigger.pos == "verb":
                self.verbs.setdefault(trigger.lemma[0], []).append(trigger)
                for form, tag in words.verb_forms(trigger.lemma[0]).items():
                    self.verb_lemmas.setdefault((form, _TENSE[tag]), trigger.lemma[0])
            else:
                self.nouns.setdefault(trigger.lemma[-1] if "of" not in trigger.lemma else trigger.lemma[0], []).append(
                    trigger
                )
        for found in self.verbs.values():
            found.sort(key=lambda t: -(3 * bool(t.object_lemmas) + bool(t.particles) + 2 * bool(t.phrases)))
        for found in self.nouns.values():
            found.sort(key=lambda t: -len(t.lemma))

    def of_clause(self, tokens: list[Token], groups: list[Group], clause: Clause) -> list[Trigger]:
        """The triggers that a clause's verb evokes with its particle, object noun and phrase, best first.

        Of those of one event table the first whose arguments fit is meant: "burned the clerks", "burned the mill".
        """
        head = tokens[clause.verb.head]
        lemma = self.verb_lemmas.get((head.lower, _TENSE.get(head.tag, "")), clause.verb.lemma)
        return [t for t in self.verbs.get(lemma, ()) if _accompanied(t, tokens, groups, clause)]

    def of_noun(self, tokens: list[Token], groups: list[Group], position: int) -> list[Trigger]:
        """The triggers that a noun group's head evokes: for each event table the longest."""
        group = groups[position]
        found: dict[str, Trigger] = {}
        for trigger in self.nouns.get(group.lemma, ()):
            if trigger.event_table in found:
                continue
            first = group.head - len(trigger.lemma) + 1
            if "of" in trigger.lemma:
                if (
                    position + 2 < len(groups)
                    and groups[position + 1].lemma == "of"
                    and groups[position + 2].lemma == trigger.lemma[-1]
                ):
                    found[trigger.event_table] = trigger
            elif first >= 0 and all(
                singular(tokens[first + k].lower) == word for k, word in enumerate(trigger.lemma[:-1])
            ):
                found[trigger.event_table] = trigger
        return list(found.values())


def _accompanied(trigger: Trigger, tokens: list[Token], groups: list[Group], clause: Clause) -> bool:
    if trigger.particles and not _has_particle(trigger, tokens, clause):
        return False
    if trigger.object_lemmas:
        partners = clause.subjects if clause.verb.voice == "passive" else clause.objects
        partners = (
            [*partners, *clause.objects, *(noun for _, noun in clause.phrases if not trigger.phrases)]
            if partners
            else clause.objects
        )
        if not any(_is_noun(tokens, noun, trigger.object_lemmas) for noun in partners):
            return False
    if trigger.phrases and clause.verb.voice == "passive" and not _can_be_passive(trigger):
        return False
    return not trigger.phrases or _has_phrase(trigger, tokens, clause)


def _can_be_passive(trigger: Trigger) -> bool:
    """ "Shoot at" has no object that could become a subject: "was shot dead at" is another verb."""
    return "obj" in trigger.frame or bool(trigger.object_lemmas) or trigger.event_table != "attacks"


def _has_particle(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    after = clause.verb.end
    if after < len(tokens) and tokens[after].lower in trigger.particles:
        return True
    last = clause.objects[0].end if clause.objects and clause.objects[0].start >= after else after
    return last < len(tokens) and last - after <= 5 and tokens[last].lower in trigger.particles


def _has_phrase(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    for preposition, noun in trigger.phrases:
        if preposition == "NEG":
            refused = (
                clause.verb.form == "infinitive"
                and clause.governor is not None
                and clause.governor.verb.lemma in ("refuse", "decline", "fail")
            )
            if clause.verb.negated or refused:
                return True
        elif preposition in ("OFFICE", "DATED"):
            return True
        elif preposition == "TERRORIST":
            if _calls_terrorist(tokens, clause):
                return True
        elif preposition == "INF":
            if any(token.tag == "TO" for token in tokens[clause.verb.end : clause.verb.end + 8]):
                return True
        elif preposition == "THAT":
            if any(token.lower == "that" for token in tokens[clause.verb.end : clause.verb.end + 3]):
                return True
        elif not noun:
            if (
                any(p == preposition and g.start >= clause.verb.end for p, g in clause.phrases)
                or tokens[min(clause.verb.end, len(tokens) - 1)].lower == preposition
            ):
                return True
        elif any(
            p == preposition and _is_noun(tokens, g, frozenset({noun.split()[-1]})) for p, g in clause.phrases
        ) or (
            preposition == "ablaze"
            and clause.verb.end < len(tokens)
            and any(t.lower == "ablaze" for t in tokens[clause.verb.end : clause.verb.end + 8])
        ):
            return True
    return False


def _calls_terrorist(tokens: list[Token], clause: Clause) -> bool:
    """ "Declared the group a foreign terrorist organization": terrorist, and the body or person it is said to be."""
    said = [t.lower for t in tokens[clause.verb.end : clause.verb.end + 16]]
    kinds = (
        "organization",
        "organisation",
        "group",
        "entity",
        "organizations",
        "groups",
        "entities",
        "movement",
        "terrorist",
        "terrorists",
        "list",
    )
    return any(
        word in ("terrorist", "terror", "terrorists") and set(said[i : i + 2]) & set(kinds)
        for i, word in enumerate(said)
    )


def _is_noun(tokens: list[Token], group: Group, lemmas: frozenset[str]) -> bool:
    return group.lemma in lemmas or any(singular(tokens[k].lower) in lemmas for k in range(group.start, group.end))
