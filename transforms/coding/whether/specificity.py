"""Is it one bounded occurrence, and has the text told of it before?

Belongs here: the line between specific and generic, definite mentions of earlier events.
Does not: realis (`transforms.coding.whether.realis`), a single occurrence or a series (`.scope`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.drafts import Draft
from transforms.coding.whether.bounds import is_bounded
from transforms.coding.whether.custody import is_of_somebody
from transforms.coding.whether.ground import reason_no_ground
from transforms.coding.whether.habits import is_habitual, is_of_a_kind
from transforms.coding.whether.notes import heads_note
from transforms.coding.whether.ranking import is_ranked
from transforms.coding.who.armed_names import is_armed_body
from transforms.grammar.groups import Group

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "such", "its", "his", "their", "both"})
_REFER_BACK = 4


def reason_too_vague(draft: Draft, earlier: Sequence[Draft] = ()) -> str | None:
    """ "generic" when neither actor, time, place nor figure tells the occurrence from others of its kind.

    `earlier` are the events that the text has told before.
    """
    instance = draft.instance
    if draft.event_table == "strength" and draft.quantity is None:
        return "no figure"
    if draft.refers_to is not None:
        return None
    if draft.event_table in _DATED and draft.date_mention is None and _needs_date(draft):
        return "generic"
    if _lacks_a_party(draft):
        return "no partner"
    if draft.event_type == "pledge" and draft.date_mention is None and not draft.roles.get("counterpart"):
        return "generic"
    if draft.event_type == "formation" and not _is_named(draft, "result"):
        if draft.date_mention is None or not (_is_named(draft, "initiator") or draft.place_id):
            return "generic"
    if draft.event_table == "territory" and (reason := reason_no_ground(draft, earlier)) is not None:
        return reason
    if is_habitual(draft) or is_of_a_kind(draft):
        return "generic"
    if draft.event_table == "attacks" and is_bounded(draft):
        return None
    known = len({p.actor_id for p in draft.known_actors()})
    named = sum(p.resolution == "unresolved" for found in draft.roles.values() for p in found)
    dated = draft.date is not None and draft.date.precision != "unknown"
    own_date = draft.date_mention is not None
    placed = draft.place_id is not None
    counted = draft.fatalities != (None, None) or draft.quantity is not None
    counted = counted or (
        draft.event_table in ("attacks", "arrests")
        and any(draft.analysis.has_figure(g) for g in instance.slots.get("obj", []))
    )
    told_by_verb = any(part.instance.noun is None for part in draft.absorbed)  # "was shot dead in that attack"
    if instance.noun is not None and instance.support is None and not (told_by_verb and named):
        parties = any(draft.roles.values())
        if parties and heads_note(draft.analysis, instance.noun):
            return None
        bare = not instance.noun.determiner and instance.noun.possessor is None and not parties
        if bare and not instance.noun.plural and instance.noun.end - instance.noun.start == 1:
            return "generic"
        if (
            instance.noun.plural
            and instance.noun.determiner in ("", "such", "some", "many")
            and not (own_date or placed or counted)
        ):
            return "generic"
        if own_date or placed or counted or known >= 2:
            return None
        indefinite = instance.noun.determiner in ("a", "an", "another", "some")
        listed = named and draft.event_table == "designations"  # "the addition of Musa Keita to the list"
        return None if (known or listed) and draft.event_table != "attacks" and not indefinite else "generic"
    if dated or placed or counted or known >= 1 or is_of_somebody(draft, earlier):
        return None
    armed = draft.event_table == "mergers" and any(is_armed_body(p) for found in draft.roles.values() for p in found)
    return None if named or armed else "generic"  # "jihadist groups in Mali have merged"


# Words of these tables tell an occurrence only with its date: "emerged in 2013", "sanctions ... since 2013".
_DATED = frozenset({"mergers", "designations"})


def _needs_date(draft: Draft) -> bool:
    return any(preposition == "DATED" for preposition, _ in draft.instance.trigger.phrases)


def _lacks_a_party(draft: Draft) -> bool:
    """An alliance takes two, a merger two or the group that comes of it."""
    figures = draft.analysis.figures
    parties = sum(len(draft.roles.get(role, [])) for role in ("initiator", "counterpart"))
    plural = any(
        p.plural or p.classes & {"people"} or any(f.kind == "number" and p.start <= f.start < p.end for f in figures)
        for p in draft.roles.get("initiator", [])
    )
    if draft.event_type == "split":  # "the ruling coalition collapsed"
        return not draft.known_actors() and any("alliance" in p.classes for p in draft.roles.get("initiator", []))
    if draft.event_type == "alliance":
        return parties < 2 and not draft.roles.get("result")
    return draft.event_type == "merger" and parties < 2 and not plural and not draft.roles.get("result")


def _is_named(draft: Draft, role: str) -> bool:
    return any(p.actor_id or p.resolution == "unresolved" for p in draft.roles.get(role, []))


def refer(draft: Draft, earlier: list[Draft]) -> None:
    """A definite mention without time and place of its own tells again of the last event of its kind."""
    noun = draft.instance.noun
    if noun is None:
        back = [part.instance.noun for part in draft.absorbed if part.instance.noun is not None]
        noun = next((n for n in back if n.determiner in ("the", "that", "this")), None)
    support = draft.instance.support
    known = bool(draft.instance.claimants) or _carries_out_the(draft)  # "claimed the attack" tells no other
    if noun is None or (support is not None and not known):
        return
    summed_up = _is_said_of_it(draft) or _follows_another(draft)
    if draft.date_mention is not None and not summed_up and not (known and _is_dated_by_saying(draft)):
        return
    if draft.place_id is not None and not (summed_up or is_ranked(draft.analysis.tokens, noun)):
        return
    if noun.determiner not in _DEFINITE and noun.possessor is None and not summed_up:
        return
    meant = _last_of_its_kind(draft, earlier) or _only_one_of_its_kind(draft, earlier)
    if noun.determiner == "both":
        meant = next((d for d in reversed(earlier) if d.event_table == draft.event_table), None)
    if meant is not None:
        draft.refers_to = meant
        draft.date, draft.place_id = meant.date, meant.place_id
        draft.place_rule = "reference" if meant.place_id else None


def _is_said_of_it(draft: Draft) -> bool:
    """ "It was the deadliest attack since June, when ...", "this was one of four attacks": of what was told before.

    The date and the place are those of the others. "It was the raid on Gao that ..." tells anew.
    """
    analysis, clause = draft.analysis, draft.instance.support or draft.instance.clause
    if clause is None or clause.verb.lemma != "be" or not any(s.lemma in ("it", "this") for s in clause.subjects):
        return False
    return all(c.relation != "relative" or c.subordinator != "that" for c in analysis.clauses)


def _follows_another(draft: Draft) -> bool:
    """ "The strikes followed the death of two men in Gao": the date and the place are of what they followed."""
    clause, noun = draft.instance.clause, draft.instance.noun
    if clause is None or clause.verb.lemma not in ("follow", "precede") or clause.verb.voice == "passive":
        return False
    return bool(clause.objects) and any(s is noun for s in clause.subjects)


def _is_dated_by_saying(draft: Draft) -> bool:
    """ "JNIM said two days later that it had carried out the attack": when it was said."""
    clause, mention = draft.instance.support or draft.instance.clause, draft.date_mention
    if clause is None or mention is None or clause.relation != "complement" or clause.governor is None:
        return False
    return mention.start < draft.analysis.tokens[min(s.start for s in [*clause.subjects, clause.verb])].start


# Whose event it is: the roles that tell one event from another of its kind.
_WHOSE = {
    "attacks": ("target", "victim"),
    "mergers": ("initiator", "result"),
    "arrests": ("detainee",),
    "leadership": ("person",),
    "designations": ("target",),
}


def _last_of_its_kind(draft: Draft, earlier: list[Draft]) -> Draft | None:
    here = draft.analysis.sentence.ordinal
    near = [d for d in earlier if here - d.analysis.sentence.ordinal <= _REFER_BACK]
    meant = [d for d in near if d.event_table == draft.event_table and _one_kind(d, draft)]
    # "This merger brought together X and Y" may say more of it, "the merger" of X and Y is theirs.
    meant = [d for d in meant if _points_at_it(draft) or _adds_nobody(d, draft)]
    if draft.instance.claimants:  # not the shots of the soldiers who stopped it
        meant = [d for d in meant if not _is_by_forces(d)] or meant
    means = draft.event_table == "attacks" and draft.event_type != "assault"  # "the airstrike", where one was told
    same = [d for d in meant if means and d.event_type == draft.event_type]
    return next(reversed(same or meant), None)


def _points_at_it(draft: Draft) -> bool:
    noun = draft.instance.noun
    return draft.event_table == "mergers" and noun is not None and noun.determiner == "this" and not noun.plural


def _is_by_forces(draft: Draft) -> bool:
    doers = draft.roles.get("perpetrator", [])
    return bool(doers) and all(p.classes & _OF_STATES for p in doers)


_OF_STATES = frozenset({"soldier", "force", "state", "government"})


def _only_one_of_its_kind(draft: Draft, earlier: list[Draft]) -> Draft | None:
    """ "Nusra's rebranding", said long after it was told: the one event of that type with all who are named."""
    known = {p.actor_id for p in draft.known_actors()}
    told = [
        candidate
        for candidate in earlier
        if candidate.event_table == draft.event_table
        and candidate.event_type == draft.event_type
        and candidate.refers_to is None
        and known <= {p.actor_id for p in candidate.known_actors()}
    ]
    names_its_own = any(p.actor_id for role in _WHOSE.get(draft.event_table, ()) for p in draft.roles.get(role, []))
    return told[0] if names_its_own and len(told) == 1 and _adds_nobody(told[0], draft) else None


def _one_kind(first: Draft, second: Draft) -> bool:
    if first.event_type == second.event_type:
        return True
    types = (first.event_type, second.event_type)
    return first.event_table == "attacks" and "assault" in types and "abduction" not in types


def _nouns(draft: Draft) -> list[Group]:
    return [part.instance.noun for part in (draft, *draft.absorbed) if part.instance.noun is not None]


def _carries_out_the(draft: Draft) -> bool:
    """ "Said its men had carried out the attack": the one that the text has told of."""
    noun, support = draft.instance.noun, draft.instance.support
    told = noun is not None and noun.determiner in ("the", "this", "that") and noun.lemma in _INCIDENTS
    return told and support is not None and support.verb.lemma in _CARRYING_OUT


_CARRYING_OUT = frozenset("carry commit conduct stage mount execute perpetrate".split())
_INCIDENTS = frozenset(
    "attack bombing raid ambush killing assault abduction kidnapping shooting massacre murder blast explosion".split()
)
FIGHTS = frozenset("gunfight encounter clash exchange firefight battle shootout gunbattle fighting shoot-out".split())


def _adds_nobody(earlier: Draft, draft: Draft) -> bool:
    """A mention that refers back names nobody whom the event it refers to has not, but who claims it."""
    known = {p.actor_id for p in earlier.known_actors()}
    if not any(p.actor_id for p in earlier.roles.get("perpetrator", [])):
        known |= {p.actor_id for p in draft.roles.get("claimant", [])}
        known |= {p.actor_id for p in draft.roles.get("perpetrator", []) if _carries_out_the(draft)}
    tokens = draft.analysis.tokens
    # "Two soldiers fell in the gunfight", "it was the deadliest attack on the army since 2012".
    if any(n.determiner == "the" and (n.lemma in FIGHTS or is_ranked(tokens, n)) for n in _nouns(draft)):
        known |= {p.actor_id for p in draft.roles.get("target", [])}
    return all(p.actor_id in known for p in draft.known_actors()) and not any(
        p.resolution == "unresolved" for found in draft.roles.values() for p in found
    )
