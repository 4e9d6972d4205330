"""One communicative act from the several words that tell of it.

Belongs here: which statement triggers of a sentence are one act, which of them names its type, and acts spoken of
again. Does not: when an act is too bare to be an event (`bare_statements`), speakers and subjects (`speech`).
"""

from __future__ import annotations

from transforms.coding.attacks.claims import closed_by
from transforms.coding.drafts import Draft
from transforms.coding.statements.media import ISSUING
from transforms.grammar.clauses import Clause

_FIRST = {
    "retraction": 9,
    "claim": 8,
    "refutation": 8,
    "ruling": 5,
    "speech": 5,
    "publication": 2,
    "announcement": 3,
}
_MEDIA_FIRST = {"speech": 7, "ruling": 7, "publication": 6, "announcement": 4}
_LEAKING = frozenset({"leak", "leaked"})
_DEFINITE = frozenset({"the", "this", "that", "same", "these"})
_REFER_BACK = 8


def weight(draft: Draft) -> int:
    """How much a trigger says about the type of the act: the medium more than the verb of saying or issuing."""
    trigger = draft.instance.trigger
    if trigger.lemma[-1] in _LEAKING:
        return 8
    if trigger.pos == "noun":
        return max(_MEDIA_FIRST.get(draft.event_type, 0), _FIRST.get(draft.event_type, 0))
    return _FIRST.get(draft.event_type, 0) if draft.event_type != "publication" else 1


def same_act(first: Draft, second: Draft) -> bool:
    """True when two statement triggers of a sentence tell of one act."""
    nouns = [d for d in (first, second) if d.instance.noun is not None]
    if _other_days(first, second) or (_other_speakers(first, second) and not _is_said_in(nouns, first, second)):
        return False
    if len(nouns) == 2:
        return (
            first.instance.clause is second.instance.clause
            and first.instance.support is not None
            and second.instance.support is not None
        )
    a, b = first.instance.clause, second.instance.clause
    if a is None or b is None:
        return False
    if len(nouns) == 1:
        noun, verb = nouns[0], second if nouns[0] is first else first
        clause = verb.instance.clause
        assert clause is not None
        group = noun.instance.noun
        if any(group is g for g in (*clause.subjects, *clause.objects)) or any(
            group is n and p != "of" for p, n in clause.phrases
        ):
            return True
        return noun.instance.support is not None and _chained(noun.instance.support, clause)
    if _tells_in_it(a, b) or _tells_in_it(b, a):
        return True
    reports = closed_by(first.analysis, b) is a or (a.relation == "complement" and a.governor is b)
    if reports and first.event_type == "claim" and _agree(first, second):
        return True  # "X claimed the raid, its news agency said"
    if {first.event_type, second.event_type} == {"claim"} and _agree(first, second) and _tells_more(a, b):
        return True
    return _one_kind(first, second) and _chained(a, b)


def _tells_more(first: Clause, second: Clause) -> bool:
    """ "X, which claimed the raid, said it had killed six": the relative clause is about who says more."""
    for relative, main in ((first, second), (second, first)):
        if relative.relation == "relative" and any(s is m for s in relative.subjects for m in main.subjects):
            return True
    return False


def _agree(first: Draft, second: Draft) -> bool:
    one, other = ({p.actor_id for p in d.roles.get("speaker", []) if p.actor_id} for d in (first, second))
    return bool(one & other)


def _tells_in_it(issuing: Clause, telling: Clause) -> bool:
    """ "Issued a statement claiming the raid", "a tape in which he mourned him": it is told in the text brought out."""
    if telling.relation != "relative" or issuing.verb.lemma not in ISSUING:
        return False
    about = [*telling.modifies, *telling.subjects]
    through = (noun for _, noun in issuing.phrases)  # "a tape on its channel in which he mourned him"
    return any(text is noun for text in (*issuing.objects, *issuing.subjects, *through) for noun in about)


def _one_kind(first: Draft, second: Draft) -> bool:
    types = {first.event_type, second.event_type}
    return len(types) == 1 or types <= {"announcement", "speech", "publication"} or types == {"claim", "announcement"}


def _chained(first: Clause, second: Clause) -> bool:
    """The verbs share their subject: coordinated, a participle beside the verb, or an infinitive of purpose."""
    if first is second:
        return True
    earlier, later = (first, second) if first.position < second.position else (second, first)
    climbed: Clause | None = later
    for _ in range(4):
        if climbed is None or climbed.relation not in ("coordinate", "adverbial", "complement"):
            return False
        if climbed.relation == "adverbial" and climbed.verb.form == "finite":
            return False
        if climbed.relation == "complement" and climbed.verb.form != "infinitive":
            return False
        climbed = climbed.governor
        if climbed is earlier:
            return [id(s) for s in earlier.subjects] == [id(s) for s in later.subjects] or not later.subjects
    return False


def _is_said_in(nouns: list[Draft], first: Draft, second: Draft) -> bool:
    """ "X said in a letter signed by its emir": whoever signed it, it is one act."""
    if len(nouns) != 1:
        return False
    clause = (second if nouns[0] is first else first).instance.clause
    return clause is not None and any(p == "in" and n is nouns[0].instance.noun for p, n in clause.phrases)


def _conflict(first: Draft, second: Draft) -> bool:
    return _other_days(first, second) or _other_speakers(first, second)


def _other_days(first: Draft, second: Draft) -> bool:
    """Different dates of their own."""
    own = first.date_mention is not None and second.date_mention is not None
    return own and first.date_mention is not second.date_mention and first.date != second.date


def _other_speakers(first: Draft, second: Draft) -> bool:
    one = {p.actor_id for p in first.roles.get("speaker", []) if p.actor_id}
    other = {p.actor_id for p in second.roles.get("speaker", []) if p.actor_id}
    return bool(one and other and not one & other)


def settle(made: Draft) -> None:
    """Nobody speaks of himself only: who speaks is no subject, whichever word of the sentence named him."""
    speakers = {p.actor_id for p in made.roles.get("speaker", []) if p.actor_id}
    made.roles["subject"] = [p for p in made.roles.get("subject", []) if p.actor_id not in speakers]


def absorb_type(kept: Draft, other: Draft) -> None:
    """Give the merged act the type of the word that says most about it."""
    if weight(other) > weight(kept):
        kept.event_type = other.event_type


def date_by_the_last(draft: Draft, earlier: list[Draft]) -> None:
    """What a speaker goes on to say was said when he spoke, not when that was done of which he speaks."""
    if draft.date_mention is not None or draft.date is None or draft.date.rule != "narrative" or draft.refers_to:
        return
    here = draft.analysis.sentence.ordinal
    last = next((d for d in reversed(earlier) if d.event_table == "statements"), None)
    if last is not None and 0 < here - last.analysis.sentence.ordinal <= 1 and last.date_mention is not None:
        draft.date = last.date


def refer(draft: Draft, earlier: list[Draft]) -> None:
    """ "In the same speech", "the memo": a definite medium without a date of its own speaks of the last act by it."""
    noun = draft.instance.noun
    if noun is None or draft.refers_to is not None or draft.date_mention is not None:
        return
    if noun.determiner not in _DEFINITE and noun.possessor is None:
        return
    for candidate in reversed(earlier):
        if draft.analysis.sentence.ordinal - candidate.analysis.sentence.ordinal > _REFER_BACK:
            break
        lemmas = {d.instance.trigger.lemma[-1] for d in (candidate, *candidate.absorbed)}
        if (
            candidate.event_table == "statements"
            and draft.instance.trigger.lemma[-1] in lemmas
            and not _conflict(candidate, draft)
        ):
            draft.refers_to = candidate
            draft.date, draft.event_type = candidate.date, candidate.event_type
            return
