"""Sentences that go on telling of an attack the text has told of: its outcome, its victims, its means.

Belongs here: when a later clause of harm or a later word of means is about the attack before it.
Does not: definite nouns of the same kind ("the raid"), which `transforms.coding.whether.references` refers back.
"""

from __future__ import annotations

from transforms.coding.attacks.outcomes import befell, goes_on, is_harm, is_loss_of_materiel
from transforms.coding.drafts import Draft
from transforms.coding.whether.events_meant import hits_others
from transforms.coding.whether.habits import is_habitual, is_of_strife
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

_REACH = 5
_RUN_ON = 25
_STOPS = frozenset({":", ";", "—", "–"})
_VAGUE = frozenset({"attack", "target", "hit", "strike", "assault"})
_INCIDENTS = frozenset({"attack", "incident", "raid"})
_DEEDS = frozenset({"killing", "murder", "massacre", "violence"})
_MEANS = frozenset({"bombing", "airstrike"})
_KNOWN = frozenset({"the", "this", "these", "those", "that", "his", "her", "their", "its", "both"})
_ANOTHER = frozenset("another separate different other separately elsewhere meanwhile also earlier period".split())
_ANSWER = frozenset({"later", "retaliation", "retaliatory", "responded", "retaliated", "returned"})
_PEACEKEEPING = "peacekeep"
_AT = frozenset({"in", "at", "near", "on", "outside", "inside", "around"})


def retell(draft: Draft, earlier: list[Draft]) -> None:
    """Make a draft refer to the attack it goes on about, and take its type, time and place."""
    if draft.event_table != "attacks":
        return
    candidate = draft.refers_to
    if candidate is None and not _opens_another(draft):
        candidate = _told_before(draft, earlier)
    if candidate is None:
        return
    _spare_attackers(draft, candidate)
    if draft.event_type == "assault" and _leaves_means_open(draft):
        draft.event_type = candidate.event_type
    elif draft.event_type in _MEANS and candidate.event_type == "assault" and is_harm(candidate):
        candidate.event_type = draft.event_type
    if draft.refers_to is None:
        draft.refers_to = candidate
        if candidate.date is not None and draft.date_mention is None:
            draft.date = candidate.date
        if draft.place_id is None and candidate.place_id is not None:
            draft.place_id, draft.place_rule = candidate.place_id, "reference"


def _spare_attackers(draft: Draft, attack: Draft) -> None:
    """ "Three of the militants were killed": who fell while attacking is no target of the attack."""
    doers = {p.actor_id for p in attack.roles.get("perpetrator", []) if p.actor_id}
    hurt = draft.roles.get("target", [])
    clause = draft.instance.clause
    if clause is not None and any(p.actor_id in doers for p in hurt) and _were_attackers(draft, clause):
        draft.roles["target"] = [p for p in hurt if p.actor_id not in doers]


def _told_before(draft: Draft, earlier: list[Draft]) -> Draft | None:
    of_materiel = is_loss_of_materiel(draft)
    if not (of_materiel or _is_unspecific(draft) or draft.event_type in _MEANS) or is_habitual(draft):
        return None
    passed: set[str | None] = set()
    for candidate in reversed(earlier):
        if candidate.event_table != "attacks" or not _as_real(candidate, draft) or hits_others(candidate, draft):
            continue
        if draft.instance.claimants and candidate.event_type == "airstrike":
            continue  # "the group claimed the attack", which jets had answered
        if draft.analysis.sentence.ordinal - candidate.analysis.sentence.ordinal > _REACH:
            return None
        if passed - {candidate.place_id} or is_days_on(candidate, draft):
            return None  # the story has gone on to another place, or to another day
        if _is_further_on(candidate, draft) and _one_story(candidate, draft):
            return candidate
        if candidate.refers_to is None and candidate.place_span is not None:
            passed.add(candidate.place_id)
    return None


def is_days_on(candidate: Draft, draft: Draft) -> bool:
    """Whether a sentence between two has moved the story to another day, on which the second goes on."""
    if draft.date is None or candidate.date is None or draft.date.rule != "narrative":
        return False
    first, then = candidate.date.date_end, draft.date.date_start
    return first is not None and then is not None and (then - first).days > 1


def _as_real(candidate: Draft, draft: Draft) -> bool:
    """Neither was foiled; of harm a source may be named where the attack itself is told as fact."""
    if "foiled" in (candidate.status, draft.status):
        return candidate.status == draft.status
    return candidate.status == draft.status or is_harm(draft)


def _leaves_means_open(draft: Draft) -> bool:
    """ "The attack", "the killing" may have been a bombing; "the exchange of fire" was none."""
    noun = draft.instance.noun
    words = {draft.instance.trigger.lemma[-1]} if noun is not None else {draft.instance.trigger.lemma[0]}
    return is_harm(draft) or bool(words & (_VAGUE | _INCIDENTS | _DEEDS))


def _is_further_on(candidate: Draft, draft: Draft) -> bool:
    """In a later sentence, after a mark that closes a clause, or so far on that full stops must have been lost."""
    if candidate.analysis is not draft.analysis:
        return True
    between = draft.analysis.tokens[candidate.instance.head : draft.instance.head]
    return len(between) > _RUN_ON or any(token.text in _STOPS for token in between)


def _is_unspecific(draft: Draft) -> bool:
    """A verb of harm or of attack without means, or a definite noun: "the attack was carried out by ..."."""
    if draft.event_type != "assault":
        return False
    noun = draft.instance.noun
    if noun is not None:
        given = noun.determiner in ("the", "this") and not noun.plural and noun.lemma in _INCIDENTS
        return given or _came_under_it(draft)
    return is_harm(draft) or draft.instance.trigger.lemma[0] in _VAGUE or goes_on(draft)


def _came_under_it(draft: Draft) -> bool:
    """ "The vehicle was on patrol when it came under attack": who is known was hit, by what has been told."""
    noun, support = draft.instance.noun, draft.instance.support
    if noun is None or support is None or support.verb.lemma != "come" or noun.determiner:
        return False
    return noun.lemma in _INCIDENTS and bool(support.subjects) and _is_given(support.subjects[0])


def _one_story(candidate: Draft, draft: Draft) -> bool:
    if not (_same_time(candidate, draft) and _same_spot(candidate, draft)) or _other_actor(candidate, draft):
        return False
    if is_of_strife(draft):
        return False
    if draft.event_type in _MEANS:
        unclear = is_harm(candidate) and not candidate.roles.get("perpetrator")
        noun = draft.instance.noun
        anew = noun is not None and (noun.determiner in ("a", "an", "another") or (noun.plural and not noun.determiner))
        return unclear or (candidate.event_type == draft.event_type and not anew)
    clause = draft.instance.clause
    if goes_on(draft):
        return True
    operation = candidate.event_type == "offensive" and is_harm(draft) and clause is not None
    if candidate.event_type not in _MEANS | {"assault", "assassination"} and not operation:
        return False
    if draft.event_type == "destruction":
        return draft.analysis.sentence.ordinal - candidate.analysis.sentence.ordinal <= 1
    if clause is None or draft.instance.noun is not None:
        return True
    if _same_count(candidate, draft) or any(_is_given(noun) for noun in _hurt(draft, clause)):
        return True
    if candidate.event_type == "assassination":
        return False
    if (clause.verb.perfect and not _is_summed_up(draft, clause)) or _is_owned_up(draft, clause):
        return True
    since = draft.analysis.sentence.ordinal - candidate.analysis.sentence.ordinal
    if since <= 1 and (_were_attackers(draft, clause) or _lost_their_own(candidate, draft)):
        return True
    if since <= 2 and _were_only_hurt(draft, clause):
        return True
    agentless = befell(draft) or not draft.instance.slots.get("subj")
    agentless = agentless and not draft.roles.get("perpetrator")
    return agentless and (candidate.fatalities == (None, None) or (since <= 3 and _is_another_count(draft, clause)))


def _is_another_count(draft: Draft, clause: Clause) -> bool:
    """ "The ministry said four people died": a toll by somebody else, of no other place, time or cause."""
    saying = clause.governor if clause.relation == "complement" else None
    if saying is None or saying.verb.lemma not in _SAYING | _PUTTING or not is_harm(draft):
        return False
    untold = draft.place_id is None and draft.date_mention is None and all(is_harm(part) for part in draft.absorbed)
    return untold and draft.fatalities != (None, None)


_PUTTING = frozenset({"confirm", "report", "state", "tell"})


def _is_summed_up(draft: Draft, clause: Clause) -> bool:
    """ "The group has killed hundreds of soldiers since 2014": what it has done over the years."""
    hit = _hurt(draft, clause)
    return any(noun.lemma in _LARGE for noun in hit) or any(t.lower == "since" for t in draft.analysis.tokens)


_LARGE = frozenset({"hundred", "thousand", "dozen", "score"})


def _lost_their_own(candidate: Draft, draft: Draft) -> bool:
    """ "We lost one fighter", said of what "we" did."""
    doers = {p.actor_id for p in candidate.roles.get("perpetrator", []) if p.actor_id}
    return draft.instance.trigger.lemma[0] == "lose" and any(p.actor_id in doers for p in draft.roles.get("target", []))


def _is_owned_up(draft: Draft, clause: Clause) -> bool:
    """ "The BLA said it targeted engineers": its own words on what has been told, where no other place is named."""
    saying = clause.governor if clause.relation == "complement" else None
    own = bool(clause.subjects) and clause.subjects[0].pronoun and draft.place_id is None
    return own and saying is not None and saying.verb.lemma in _SAYING


_SAYING = frozenset({"say", "add", "claim", "announce"})


def _same_time(candidate: Draft, draft: Draft) -> bool:
    if draft.date_mention is None or draft.date is None or draft.date.precision == "unknown":
        return True
    return candidate.date is not None and candidate.date.interval == draft.date.interval


def _same_spot(candidate: Draft, draft: Draft) -> bool:
    """No other place is named: each name of a spot has been said with the attack."""
    if draft.place_id is not None and candidate.place_id is not None:
        return draft.place_id == candidate.place_id
    clause = draft.instance.support or draft.instance.clause
    spots = [noun for p, noun in clause.phrases if p in _AT] if clause is not None else []
    said = {t.lower for t in candidate.analysis.tokens}
    tokens = draft.analysis.tokens
    names = {t.lower for noun in spots for t in tokens[noun.start : noun.end] if t.tag == "NNP"}
    return names <= said and (draft.place_id is None or bool(names))


def _other_actor(candidate: Draft, draft: Draft) -> bool:
    """Each names somebody else in one role, leaving out those who fell while attacking."""
    doers = {p.actor_id for p in candidate.roles.get("perpetrator", []) if p.actor_id}
    clause = draft.instance.clause
    fell = clause is not None and _were_attackers(draft, clause)
    for role in ("perpetrator", "target", "victim"):
        if any(_PEACEKEEPING in p.text.lower() for p in draft.roles.get(role, [])):
            continue  # "four Chadian peacekeepers" are of the mission that was hit
        first = {p.actor_id for p in candidate.roles.get(role, []) if p.actor_id}
        second = {p.actor_id for p in draft.roles.get(role, []) if p.actor_id} - (doers if fell else set())
        if first and second and not first & second:
            return True
    return False


def _same_count(candidate: Draft, draft: Draft) -> bool:
    """As many dead, or at least as many: "at least five soldiers", "five soldiers were killed, officials said"."""
    return draft.fatalities[0] is not None and draft.fatalities[0] == candidate.fatalities[0]


def _hurt(draft: Draft, clause: Clause) -> list[Group]:
    nouns = clause.subjects if befell(draft) else clause.objects
    return [member for noun in nouns for member in members(noun)]


def _is_given(noun: Group) -> bool:
    return noun.pronoun or noun.determiner in _KNOWN or noun.possessor is not None


def _opens_another(draft: Draft) -> bool:
    """ "In another incident", "meanwhile": the text turns to something else."""
    clause = draft.instance.support or draft.instance.clause
    if clause is None:
        return False
    groups = draft.analysis.groups
    first = groups[clause.start].start
    last = groups[max(clause.end - 1, clause.start)].end
    stops = _ANOTHER | _ANSWER
    untold = draft.place_id is None and draft.date_mention is None
    if (untold and _were_attackers(draft, clause)) or _were_only_hurt(draft, clause) or is_loss_of_materiel(draft):
        stops = stops - {"also", "another"}  # "forty of the attackers were also killed"
    return any(t.lower in stops for t in draft.analysis.tokens[first:last])


def _were_attackers(draft: Draft, clause: Clause) -> bool:
    """Harm done to those who attack: "eight militants died too", "forty of the attackers were killed"."""
    if not is_harm(draft) or not befell(draft) or draft.roles.get("perpetrator"):
        return False
    nouns = [*_hurt(draft, clause), *clause.subjects, *(n for p, n in clause.phrases if p == "of")]
    return any(noun.lemma in _ATTACKERS for noun in nouns)


def _were_only_hurt(draft: Draft, clause: Clause) -> bool:
    """ "Thirty others were wounded", by nobody told and at no place or time of its own: of the attack that killed."""
    hurt = befell(draft) and clause.verb.lemma in _HURTING and not draft.roles.get("perpetrator")
    untold = draft.place_id is None and draft.date_mention is None
    return hurt and draft.fatalities == (None, None) and untold


_HURTING = frozenset("wound injure hurt sustain suffer receive".split())
_ATTACKERS = frozenset(
    "attacker assailant militant gunman insurgent rebel jihadist terrorist bandit extremist fighter raider".split()
)
