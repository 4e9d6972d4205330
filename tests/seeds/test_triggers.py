"""The seeds of triggers and nouns are sound: ids, frames, roles, types, and every trigger can be found."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from tests.transforms.grammar.parsing import Parsed
from transforms.coding.drafting import INNER_ROLES
from transforms.coding.frames.triggers import Trigger, TriggerIndex, parse_trigger
from transforms.coding.who.kinds import KIND_CLASSES, NOUN_CLASSES
from transforms.grammar import words
from transforms.grammar.tokens import tokenize
from transforms.schemas.codebook import EVENT_TYPES, ROLES, SCOPES

SEEDS = Path(__file__).parents[2] / "seeds"
# Classes that the coder gives without a dictionary: bare names, unknown words, numbers.
GIVEN_CLASSES = {"name", "other", "unknown", "figure", "actor", "people", "place", "settlement", "in_full"}


def rows(name: str) -> list[dict[str, str]]:
    with (SEEDS / name).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


ROWS = rows("triggers.csv")
TRIGGERS = [parse_trigger(row) for row in ROWS]
NOUNS = rows("nouns.csv")
KNOWN_CLASSES = (
    GIVEN_CLASSES
    | {name for row in NOUNS for name in row["noun_class"].split("|")}
    | {name for classes in (*KIND_CLASSES.values(), *NOUN_CLASSES.values()) for name in classes}
)


def test_ids_are_unique():
    assert [found for found, times in Counter(row["trigger_id"] for row in ROWS).items() if times > 1] == []


def test_no_trigger_stands_twice():
    cells = Counter(tuple(value for name, value in row.items() if name != "trigger_id") for row in ROWS)
    assert [found for found, times in cells.items() if times > 1] == []


def test_nouns_are_unique_and_have_a_class():
    assert [noun for noun, times in Counter(row["noun"] for row in NOUNS).items() if times > 1] == []
    assert [row for row in NOUNS if not row["noun"] or not all(row["noun_class"].split("|"))] == []


@pytest.mark.parametrize("text", ["subj", "subj="])
def test_a_frame_without_a_role_is_refused(text):
    with pytest.raises(ValueError, match=r"triggers\.csv"):
        parse_trigger({**ROWS[0], "frame": text})


def of_rows(bad):
    return [trigger.trigger_id for trigger in TRIGGERS if bad(trigger)]


def test_types_are_the_codebooks():
    assert of_rows(lambda t: t.event_type not in EVENT_TYPES.get(t.event_table, ())) == []


def test_scopes_and_parts_of_speech_are_known():
    assert of_rows(lambda t: t.pos not in ("verb", "noun") or (t.scope and t.scope not in SCOPES)) == []


def test_roles_are_those_of_the_table():
    assert (
        of_rows(lambda t: not {slot.role for slot in t.frame.values()} <= {*ROLES[t.event_table], *INNER_ROLES}) == []
    )


def test_slots_are_arguments_or_prepositions():
    allowed = {"subj", "obj", "obj2", "mod", "targeting", *words.PREPOSITIONS}
    assert of_rows(lambda t: not t.frame or not set(t.frame) <= allowed) == []


def test_classes_exist():
    def classes(trigger: Trigger) -> set[str]:
        return {c.removeprefix("-") for slot in trigger.frame.values() for c in slot.classes}

    assert of_rows(lambda t: not classes(t) <= KNOWN_CLASSES) == []


def test_lemmas_are_lower_case_words_as_the_tokens_are():
    assert of_rows(lambda t: not t.lemma or [token.lower for token in tokenize(" ".join(t.lemma))] != [*t.lemma]) == []


@pytest.fixture(scope="module")
def index() -> TriggerIndex:
    return TriggerIndex(TRIGGERS)


def carrier(trigger: Trigger) -> str:
    """A sentence that says nothing but has the trigger's words in their places."""
    if trigger.pos == "noun":
        return f"The {' '.join(trigger.lemma)} of Ruvelo ended."
    past = next(form for form, tag in words.verb_forms(trigger.lemma[0]).items() if tag == "VBD")
    parts = ["Ruvelo", past, *sorted(trigger.particles)[:1]]
    parts.extend(["the", min(trigger.object_lemmas)] if trigger.object_lemmas else ["Gandor"])
    if trigger.phrases:
        preposition, noun = trigger.phrases[0]
        parts.extend([preposition, noun] if preposition.islower() else [])
        parts.extend([] if noun or not preposition.islower() else ["Tamsit"])
    return " ".join(parts) + "."


def test_no_noun_hides_another_of_its_table():
    nouns = Counter((row["lemma"], row["event_table"]) for row in ROWS if row["pos"] == "noun")
    assert [found for found, times in nouns.items() if times > 1] == []


@pytest.mark.parametrize("trigger", TRIGGERS, ids=[t.trigger_id for t in TRIGGERS])
def test_every_trigger_can_be_found(trigger, index):
    """In a carrier sentence where the grammar is sure of the word, else at least by its form."""
    parsed = Parsed(carrier(trigger))
    found: list[Trigger] = []
    for clause in parsed.clauses:
        found.extend(index.of_clause(parsed.tokens, parsed.groups, clause))
    for position, group in enumerate(parsed.groups):
        if group.kind == "NP":
            found.extend(index.of_noun(parsed.tokens, parsed.groups, position))
    if trigger in found:
        return
    entries = (index.verbs if trigger.pos == "verb" else index.nouns).values()
    assert any(trigger in triggers for triggers in entries)
    if trigger.pos == "verb":
        assert trigger.lemma[0] in index.verb_lemmas.values()
