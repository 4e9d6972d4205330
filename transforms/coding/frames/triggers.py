"""The dictionary of words that signal an event, and how their arguments become roles.

Belongs here: reading `seeds/triggers.csv` and finding its entries in an analysed sentence.
Does not: whether the event is real (`transforms.coding.whether.realis`) or who the arguments are
(`transforms.coding.who.participants`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from transforms.coding.frames.accompaniment import is_accompanied
from transforms.grammar import words
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.nominals import phrases_after
from transforms.grammar.tokens import Token, is_inside_name


@dataclass(frozen=True, slots=True)
class Slot:
    """What a grammatical argument becomes: its role and the classes it may have.

    `required` (`!` in the seed): it must be there and fit; `strict` (`?`): if it is there it must fit.
    `barred` (`-` before a class): what it must not be, whatever else it is.
    """

    role: str
    classes: frozenset[str]
    required: bool
    strict: bool = False
    barred: frozenset[str] = frozenset()

    def admits(self, classes: frozenset[str]) -> bool:
        """True when what has these classes may fill the slot."""
        return not classes & self.barred and (not self.classes or bool(classes & self.classes))


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
        named = set(filter(None, classes.split("|")))
        barred = {name for name in named if name.startswith("-")}
        frame[slot_name] = Slot(
            role, frozenset(named - barred), rest.endswith("!"), rest.endswith("?"), frozenset(n[1:] for n in barred)
        )
    phrases = []
    for phrase in filter(None, row["phrase"].split("|")):
        preposition, _, noun = phrase.partition(" ")
        phrases.append((preposition, noun))
    return Trigger(
        row["trigger_id"], tuple(row["lemma"].split()), row["pos"],
        frozenset(filter(None, row["particle"].split("|"))), frozenset(filter(None, row["object_lemma"].split("|"))),
        tuple(phrases), row["event_table"], row["event_type"], frame, row["scope"],
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """The verbs by which an attack is claimed, and the nouns of what is then taken: "claimed responsibility"."""

    verbs: frozenset[str]
    nouns: frozenset[str]


def _claim_words(triggers: Iterable[Trigger]) -> ClaimWords:
    claims = [t for t in triggers if t.event_type == "claim" and _RESPONSIBILITY in t.object_lemmas]
    return ClaimWords(frozenset(t.lemma[0] for t in claims), frozenset(n for t in claims for n in t.object_lemmas))


_RESPONSIBILITY = "responsibility"
# A form belongs to a verb only in its own tense: "wound" is wind's past and wound's present.
_TENSE = {"VB": "base", "VBP": "base", "VBZ": "base", "VBD": "past", "VBN": "past", "VBG": "ing"}


class TriggerIndex:
    """Finds triggers by the forms of their words."""

    def __init__(self, triggers: Sequence[Trigger]) -> None:
        self.claims = _claim_words(triggers)
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
            found.sort(key=lambda t: -(3 * bool(t.object_lemmas) + bool(t.particles) + 2 * _asks_for_words(t)))
        for found in self.nouns.values():
            found.sort(key=lambda t: -len(t.lemma))

    def of_clause(self, tokens: list[Token], groups: list[Group], clause: Clause) -> list[Trigger]:
        """The triggers that a clause's verb evokes with its particle, object noun and phrase, best first.

        Of those of one event table the first whose arguments fit is meant: "burned the clerks", "burned the mill".
        """
        head = tokens[clause.verb.head]
        lemma = self.verb_lemmas.get((head.lower, _TENSE.get(head.tag, "")), clause.verb.lemma)
        return [t for t in self.verbs.get(lemma, ()) if is_accompanied(t, tokens, clause)]

    def of_noun(self, tokens: list[Token], groups: list[Group], position: int) -> list[Trigger]:
        """The triggers that a noun group's head evokes: for each event table the longest."""
        group = groups[position]
        found: dict[str, Trigger] = {}
        if is_inside_name(tokens, group.head) or (group.lemma == "death" and _is_put_to_it(groups, position)):
            return []
        lemma = "operation" if is_named_operation(tokens, group) else group.lemma
        for trigger in self.nouns.get(lemma) or self.nouns.get(lemma.replace("-", "")) or ():
            if trigger.event_table in found or not _has_phrases(trigger, groups, position):
                continue
            first = group.head - len(trigger.lemma) + 1
            if "of" in trigger.lemma:
                rest = [g.lemma for g in groups[position + 1 : position + len(trigger.lemma)]]
                if rest == list(trigger.lemma[1:]):
                    found[trigger.event_table] = trigger
            elif first >= 0 and all(
                singular(tokens[first + k].lower) == word for k, word in enumerate(trigger.lemma[:-1])
            ):
                found[trigger.event_table] = trigger
        return list(found.values())


def _asks_for_words(trigger: Trigger) -> bool:
    """Whether a phrase of the trigger must stand in the clause; a date is asked for elsewhere."""
    return any(preposition != "DATED" for preposition, _ in trigger.phrases)


def _is_put_to_it(groups: list[Group], position: int) -> bool:
    """ "Hacked to death": the noun belongs to the verb before it and tells of no death beside."""
    return position > 0 and groups[position - 1].lemma == "to" and not groups[position].determiner


def _has_phrases(trigger: Trigger, groups: list[Group], position: int) -> bool:
    """True when a phrase the trigger asks for follows its noun: "an attempt on the life of"."""
    wanted = [phrase for phrase in trigger.phrases if phrase[1]]
    after = phrases_after(groups, position) if wanted else []
    return not wanted or any((preposition, noun.lemma) in wanted for preposition, noun in after)


def is_named_operation(tokens: list[Token], group: Group) -> bool:
    """ "Operation Desert Wind": a name that says itself what it is."""
    first = tokens[group.start]
    return first.lower == "operation" and first.is_capitalised and group.end - group.start > 1 and not group.plural
