"""One communicative act from the several words that tell of it.

Belongs here: which statement triggers of a sentence are one act, which of them names its type, when an act is
too bare to be an event, and acts spoken of again.
Does not: speakers and subjects (`transforms.coding.speech`).
"""

from __future__ import annotations

from transforms.coding.discourse import Participant
from transforms.coding.drafts import Draft
from transforms.coding.media import MEDIUM
from transforms.coding.spokesmen import OFFICIAL
from transforms.grammar import words
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular

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
    if _conflict(first, second):
        return False
    nouns = [d for d in (first, second) if d.instance.noun is not None]
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
    return _one_kind(first, second) and _chained(a, b)


def _one_kind(first: Draft, second: Draft) -> bool:
    types = {first.event_type, second.event_type}
    return len(types) == 1 or types <= {"announcement", "speech", "publication"}


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


def _conflict(first: Draft, second: Draft) -> bool:
    """Different dates of their own, or speakers that differ."""
    if (
        first.date_mention is not None
        and second.date_mention is not None
        and first.date_mention is not second.date_mention
    ):
        if first.date != second.date:
            return True
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


def reason_too_bare(draft: Draft) -> str | None:
    """Why a statement is no event: a bare "X said", a text without speaker or time; None when it is one."""
    if draft.refers_to is not None:
        return None
    parts = [draft, *draft.absorbed]
    dated = any(d.date_mention is not None and not _is_inference(d) for d in parts)
    spoken = bool(draft.roles.get("speaker"))
    by_medium = any((d.instance.noun is not None and d.rule.endswith(MEDIUM)) or _is_by_channel(d) for d in parts)
    about = any(p.actor_id for p in draft.roles.get("subject", []))
    noun = draft.instance.noun
    if (
        noun is not None
        and not dated
        and ((noun.plural and not (spoken and by_medium)) or not (noun.determiner or noun.possessor or spoken))
    ):
        return "generic"
    if spoken and draft.event_type in ("refutation", "retraction"):
        return None
    if dated and (spoken or draft.event_type in _IMPERSONAL or (by_medium and about)):
        return None
    if spoken and (by_medium or any(_is_strong(d) for d in parts)):
        return None
    return "bare mention" if spoken else "no speaker"


# Where groups and their leaders make things known.
CHANNELS = frozenset(
    (
        "telegram twitter facebook whatsapp website channel account radio television tv e-mail email leaflet tract tape"
        " audio video recording message statement communique communiqué broadcast address interview letter post tweet"
        " telephone phone newsletter magazine forum agency outlet amaq shahada note release bulletin press-release"
        " platform app threema rocketchat signal x"
    ).split()
)
_THROUGH = frozenset({"in", "on", "via", "through", "over", "by"})


def _is_by_channel(draft: Draft) -> bool:
    """ "Said on Telegram", "warned in a leaflet", "asserted through its radio": told once, through a channel."""
    clause = draft.instance.clause
    if draft.instance.noun is not None or clause is None or clause.verb.form != "finite" or clause.verb.modal:
        return False
    told = clause.verb.past or clause.verb.perfect
    return told and any(
        preposition in _THROUGH and not noun.plural and (noun.lemma in CHANNELS or _names_channel(draft, noun))
        for preposition, noun in clause.phrases
    )


def _names_channel(draft: Draft, noun: Group) -> bool:
    return any(t.lower in CHANNELS and t.is_capitalised for t in draft.analysis.tokens[noun.start : noun.end])


# Texts and rulings are known by what they are, even where nobody says who wrote them.
_IMPERSONAL = frozenset({"ruling", "retraction", "publication", "refutation"})


def _is_strong(draft: Draft) -> bool:
    """A verb that by itself says that something was declared, not only said; "has often vowed" bounds nothing."""
    clause = draft.instance.clause
    if draft.instance.noun is not None or clause is None or draft.event_type == "publication":
        return False
    if _needs_date(draft):
        return draft.event_type == "claim" or _is_of_a_body(draft, clause)
    habitual = clause.verb.perfect and clause.verb.modal == "" and _is_present_perfect(draft, clause)
    return not habitual or (_is_once(draft, clause) and any(_is_body(p) for p in draft.roles.get("speaker", [])))


# Verbs whose plural objects make them many acts: "has claimed attacks in Gao", but "has urged voters to stay home".
_OF_THINGS = frozenset("claim condemn denounce announce declare reject deny issue publish release make".split())
# What makes a perfect one of many times: "has often vowed", "has long urged".
_OFTEN = frozenset(
    "often repeatedly long always consistently frequently previously regularly generally usually since times never"
    " variously sometimes occasionally traditionally rarely ever".split()
)


def _is_once(draft: Draft, clause: Clause) -> bool:
    """ "Has claimed the attack", "have urged voters to stay at home": news of one act, without "often"."""
    first, last = clause.verb.start, clause.objects[0].end if clause.objects else clause.verb.end
    said = {t.lower for t in draft.analysis.tokens[first : last + 2]}
    many = clause.verb.lemma in _OF_THINGS and any(o.plural and o.determiner != "the" for o in clause.objects)
    lasting = clause.verb.voice == "active" and "been" in said  # "has been warning elders"
    return clause.relation in ("main", "coordinate") and not said & _OFTEN and not many and not lasting


# What bodies do through the press; "argued", "described" and their like may be anywhere in a text.
_TELLING = frozenset(
    (
        "say tell deny confirm claim reply respond reject dismiss state admit add tweet hail praise welcome slam"
        " criticise criticize accuse applaud congratulate mourn apologise apologize demand reiterate reaffirm eulogise"
        " eulogize"
    ).split()
)
_BODIES = frozenset({"group", "organ", "faction", "media"})


def _is_of_a_body(draft: Draft, clause: Clause) -> bool:
    """A group, its organ or one who is called its spokesman or leader said so once: "Hamas said", "the emir denied"."""
    verb = clause.verb
    if verb.lemma not in _TELLING or verb.form != "finite" or verb.modal or not (verb.past or verb.perfect):
        return False
    opened = clause.governor is not None and clause.governor.verb.form == "gerund"  # "speaking by phone, X denied it"
    if not (clause.relation in ("main", "coordinate") or opened) or any(s.pronoun for s in clause.subjects):
        return False
    return any(_is_body(p) or _is_called(draft, clause) for p in draft.roles.get("speaker", []))


def _is_body(speaker: Participant) -> bool:
    return OFFICIAL in speaker.classes or (bool(speaker.classes & _BODIES) and "person" not in speaker.classes)


def _is_called(draft: Draft, clause: Clause) -> bool:
    """The speaker has an office where he is named."""
    named = [g for s in clause.subjects for g in (s, *s.appositions)]
    tokens = draft.analysis.tokens
    return any(singular(t.lower) in words.OFFICES for g in named for t in tokens[g.start : g.end])


def _is_present_perfect(draft: Draft, clause: Clause) -> bool:
    first = draft.analysis.tokens[clause.verb.start : clause.verb.end]
    return any(token.lower in ("has", "have", "'ve") for token in first)


def _is_inference(draft: Draft) -> bool:
    """ ", suggesting that ...": what the writer concludes, not what anybody said."""
    clause = draft.instance.clause
    return draft.instance.noun is None and _needs_date(draft) and clause is not None and clause.verb.form == "gerund"


def _needs_date(draft: Draft) -> bool:
    return any(preposition == "DATED" for preposition, _ in draft.instance.trigger.phrases)


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
