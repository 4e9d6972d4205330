"""Whether a statement is told plainly enough to be an event.

Belongs here: a bare "X said", texts without speaker or time, what makes one act of what bodies and officials say.
Does not: which triggers are one act, speakers and subjects (`transforms.coding.statements`).
"""

from __future__ import annotations

from transforms.coding.drafts import Draft
from transforms.coding.statements.media import MEDIUM
from transforms.coding.statements.spokesmen import OFFICIAL
from transforms.coding.who.participant import Participant
from transforms.grammar import words
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular


def reason_too_bare(draft: Draft) -> str | None:
    """Why a statement is no event: a bare "X said", a text without speaker or time; None when it is one."""
    if draft.refers_to is not None:
        return None
    if _tells_no_speech(draft):
        return "another sense"
    if _only_says_whom(draft):
        return "bare mention"
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
    if spoken and draft.event_type == "publication" and any(_is_of_a_series(d) for d in parts):
        return None
    if spoken and (by_medium or any(_is_strong(d) for d in parts)):
        return None
    return "bare mention" if spoken else "no speaker"


def _tells_no_speech(draft: Draft) -> bool:
    """ "Declared its allegiance", which is told as an oath, and "commanded 7,000 fighters", as a strength."""
    clause, noun = draft.instance.clause, draft.instance.noun
    if noun is not None and noun.lemma in _COMMANDS:
        before = draft.analysis.groups[max(draft.analysis.position_of(noun) - 1, 0)]
        return before.kind == "IN" and before.lemma in ("on", "under", "upon")  # "was shot on his orders"
    if clause is None or noun is not None:
        return False
    if clause.verb.lemma == "plead" and any(t.lower == "guilty" for t in draft.analysis.tokens[clause.verb.end :][:3]):
        return True  # in court
    counted = clause.verb.lemma in _HAVING and any(draft.analysis.has_figure(o) for o in clause.objects)
    return counted or (clause.verb.lemma != "announce" and any(o.lemma in _OATHS for o in clause.objects))


def _only_says_whom(draft: Draft) -> bool:
    """ "Put to death ten men whom it accused of spying": what somebody was accused of says whom it was done to."""
    clause = draft.instance.clause
    if clause is None or draft.instance.noun is not None or draft.date_mention is not None:
        return False
    return clause.relation == "relative" and clause.verb.lemma in _SUSPECTING and not clause.verb.perfect


_SUSPECTING = frozenset("accuse suspect describe denounce".split())
_HAVING = frozenset({"command", "boast"})
_COMMANDS = frozenset({"order", "instruction"})
_OATHS = frozenset("allegiance loyalty fealty oath bayah baya bay'a bay'ah".split())


def _is_of_a_series(draft: Draft) -> bool:
    """ "Has published the eleventh issue of its magazine": one of a series is told apart from the others."""
    clause = draft.instance.clause
    if clause is None or clause.verb.form != "finite" or clause.verb.modal:
        return False
    issues = [g for g in (*clause.objects, *clause.subjects) if g.lemma in _OF_A_SERIES and not g.plural]
    tokens = draft.analysis.tokens
    told = clause.verb.past or clause.verb.perfect
    said = [t for g in issues if told for t in tokens[g.start : g.end]]
    return any(t.lower in _TELLING_APART or t.text[0].isdigit() for t in said)


_OF_A_SERIES = frozenset("issue edition volume instalment installment episode part chapter".split())
_TELLING_APART = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth latest new final last".split()
)


# Where groups and their leaders make things known.
CHANNELS = frozenset(
    (
        "telegram twitter facebook youtube whatsapp website channel account radio television tv e-mail"
        " email leaflet tract tape audio video recording message statement communique communiqué"
        " broadcast address interview letter post tweet telephone phone newsletter magazine forum agency"
        " outlet amaq shahada note release bulletin press-release platform app threema rocketchat signal"
        " x"
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
