"""Statements: who speaks, by which medium, and what about.

Belongs here: speakers and subjects that the frame of a trigger does not reach, the medium that decides the
type, several words for one communicative act, and which acts are too bare to be events.
Does not: which words signal a statement (`seeds/triggers.csv`), who a noun group is (`participants`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.claimants import claimants
from transforms.coding.attacks.claims import is_own_deed, sides_of, takes_blame
from transforms.coding.drafts import Draft
from transforms.coding.statements.media import add_subjects, complete_noun, is_carrier, is_source, known
from transforms.coding.statements.spokesmen import as_officials, authors, own_official, serves_a_state
from transforms.coding.statements.topics import meant, topics
from transforms.coding.whether.bare_statements import CHANNELS
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.coding.who.voices import US
from transforms.grammar import words
from transforms.grammar.clauses import Clause, agents_of, is_negated
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular

# Texts of the field: whoever is named as their author speaks as one of it.
_OF_THE_FIELD = frozenset({"ruling", "refutation", "retraction"})
_WRITTEN = frozenset({"publication", "ruling", "refutation", "retraction"})
_NOT_SPEAKERS = frozenset({"state", "state_force", "igo", "igo_force", "institution", "category", "polity"})
_OUTLETS = frozenset(["group", "organ", "faction", "media"])
_NEWS = frozenset(
    "reporter journalist correspondent interviewer newspaper broadcaster channel jazeera reuters bbc cnn afp ap"
    " france-presse arabiya newsweek".split()
)
_SPEAKING = frozenset("people leader fighter group document office soldier force organ ruling demand".split())
_AUDIENCE = frozenset("reporters journalists media press conference agency agencies followers audience viewers".split())
# Verbs that do in the present what they say: "the Command announces", "JNIM mourns".
_PERFORMING = frozenset("announce declare proclaim mourn affirm reaffirm reiterate confirm salute congratulate".split())
_SWEARING = frozenset({"pledge", "swear", "give", "renew"})
_IN_HABIT = frozenset(
    "often usually always regularly routinely frequently sometimes typically when whenever if".split()
)
# How a described speaker was found.
SPOKEN_OF = "outlet"


def complete(made: Draft, resolver: Resolver) -> None:
    """Fill a statement's speaker and subject from the grammar around its trigger, and clear or set its reason."""
    if made.instance.noun is not None:
        complete_noun(made, resolver, made.instance.noun)
        _claim_by_source(made, resolver)
    elif made.instance.clause is not None:
        _complete_verb(made, resolver, made.instance.clause)
    for name, slot in made.instance.trigger.frame.items():
        if slot.role == "subject":
            for group in made.instance.slots.get(name, []):
                add_subjects(made, meant(made.analysis, group, resolver))
    speakers = made.roles.get("speaker", [])
    fitting = [p for p in speakers if _may_speak(p, made, resolver)]
    if speakers and not fitting and not all(p.text.lower() in words.PRONOUNS | words.POSSESSIVES for p in speakers):
        made.reason = made.reason or "speaker does not fit"
    made.roles["speaker"] = as_officials(_with_owners(fitting, resolver), resolver)
    ids = {p.actor_id for p in made.roles["speaker"]}
    told = [p for p in made.roles.get("subject", []) if p.actor_id is None or p.actor_id not in ids]
    if made.instance.trigger.lemma[0] in _OF_FACTS:  # "the group confirmed it": that somebody died, or what was done
        told = [p for p in told if p.text.lower() != "it"]
    made.roles["subject"] = [p for p in told if p.actor_id or not _is_channel_or_audience(p)]


_OF_FACTS = frozenset("confirm deny claim admit acknowledge announce reveal report".split())


def _claim_by_source(made: Draft, resolver: Resolver) -> None:
    """ "According to a statement by X, its men raided the base": what it says is the clause that it is a source of."""
    clause = made.instance.clause
    if clause is None or not is_source(made) or is_negated(clause):
        return
    known = sides_of(made.roles.get("speaker", []), resolver)
    if known and is_own_deed(made.analysis, clause, known, resolver):
        made.event_type = "claim"


def is_told_anyway(made: Draft, resolver: Resolver) -> bool:
    """What its clause would make no event is one: a text that carries a denial, the present tense of a communiqué."""
    if made.reason in ("negated", "planned", "hypothetical", "present") and made.instance.noun is not None:
        return is_carrier(made)
    clause = made.instance.clause
    if made.reason != "present" or clause is None or clause.relation not in ("main", "coordinate"):
        return False
    credit = any(o.lemma in resolver.lexicon.triggers.claims.nouns for o in clause.objects)
    sworn = made.event_table == "mergers" and clause.verb.lemma in _SWEARING
    performs = clause.verb.lemma in _PERFORMING or credit or sworn
    said_by = [*made.roles.get("speaker", []), *(p for g in clause.subjects for p in resolver.one(g))]
    body = any(p.actor_id and "rebel" in p.classes and "person" not in p.classes for p in said_by)
    body = body or (made.event_table == "mergers" and any(g.lemma == "we" for g in clause.subjects))
    return performs and body and not _IN_HABIT & {t.lower for t in made.analysis.tokens}


def _may_speak(participant: Participant, made: Draft, resolver: Resolver) -> bool:
    """Armed groups, their organs, leaders and officials speak; states and their forces are not the field's speakers."""
    if participant.actor_id is None and ("government" in participant.classes or _is_outlet_of_news(participant)):
        return False
    quoted = participant.text.lower() in US and not resolver.authors  # "we warned them," he said
    if quoted or serves_a_state(participant, resolver):
        return False
    if resolver.discourse.office_of(participant) is not None:
        return True
    if participant.actor_id is None:
        named = made.event_type in _OF_THE_FIELD and any(word[:1].isupper() for word in participant.text.split()[1:])
        named = named or (made.event_type in _WRITTEN and _is_nom_de_guerre(participant.text))
        named = named or (made.event_type == "claim" and participant.resolution == "unresolved")
        return named or participant.resolution == SPOKEN_OF or participant.group_id is not None
    return resolver.lexicon.actors[participant.actor_id].kind not in _NOT_SPEAKERS


def _is_channel_or_audience(participant: Participant) -> bool:
    """ "Said on Telegram", "told reporters": where and to whom it was said, not what about."""
    last = [form for word in participant.text.lower().split()[-1:] for form in (word, singular(word))]
    if "news" in participant.text.lower().split():
        return True
    return _is_outlet_of_news(participant) or bool(CHANNELS.intersection(last) or _AUDIENCE.intersection(last))


def _is_outlet_of_news(participant: Participant) -> bool:
    return bool(_NEWS & set(participant.text.lower().replace("-", " ").split()))


def _is_nom_de_guerre(text: str) -> bool:
    """Names by a child, a father or a place of origin, as militants and their scholars bear: "Abu X", "X al-Y"."""
    parts = text.replace("-", " ").split()
    return len(parts) > 1 and bool({p.lower() for p in parts} & {"abu", "abou", "umm", "ibn", "al", "ag", "ould"})


def _with_owners(speakers: list[Participant], resolver: Resolver) -> list[Participant]:
    """A group speaks through its media house."""
    found = list(speakers)
    for speaker in speakers:
        actor = resolver.lexicon.actors.get(speaker.actor_id or "")
        if actor is not None and actor.kind == "media" and actor.parent_id in resolver.lexicon.actors:
            owner = resolver.lexicon.actors[actor.parent_id]
            if all(p.actor_id != owner.actor_id for p in found):
                found.append(
                    Participant(
                        owner.actor_id,
                        owner.name,
                        speaker.text,
                        speaker.start,
                        speaker.end,
                        frozenset({"group", "actor"}),
                        "implied",
                    )
                )
    return found


def _complete_verb(made: Draft, resolver: Resolver, clause: Clause) -> None:
    analysis = made.analysis
    if made.reason == "speaker does not fit" and any(
        "document" in noun_classes(resolver.lexicon, s.lemma) for s in clause.subjects
    ):
        made.reason = None
    if clause.verb.lemma == "tell" and any(_is_news(analysis, o) for o in clause.objects):
        made.event_type = "speech"
    said_by = made.roles.get("speaker", [])
    told = known(said_by) or any(resolver.discourse.office_of(p) for p in said_by)
    if not told and made.reason in ("speaker does not fit", None):
        told_by = clause.subjects if clause.verb.voice == "active" else agents_of(clause)
        outlet = [p for g in told_by for p in authors(analysis, resolver, g) or own_official(resolver, g)]
        outlet = outlet or [p for g in told_by for p in _outlet(analysis, resolver, g, clause)]
        if outlet:
            made.roles["speaker"], made.reason = outlet, None
    if made.event_type in ("announcement", "speech") and (
        takes_blame(analysis, clause, made.roles.get("speaker", []), resolver)
        or (clause.relation != "relative" and claimants(analysis, clause, resolver))
    ):
        made.event_type = "claim"
    if made.event_type != "publication":
        add_subjects(made, topics(analysis, clause, resolver))


def _is_news(analysis: Analysis, group: Group) -> bool:
    return any(token.lower in _NEWS for token in analysis.tokens[group.start : group.end])


def _outlet(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> list[Participant]:
    """A described speaker of a named group: "a channel run by JNIM", "an Islamic State-linked cleric"."""
    last = clause.verb.start if group.end <= clause.verb.start else group.end
    if group.possessor is not None and not group.possessor.pronoun:
        owners = [p for p in resolver.one(group.possessor) if p.actor_id and "group" in p.classes]
        if owners:
            return owners
    speaks = noun_classes(resolver.lexicon, group.lemma) & _SPEAKING or group.lemma in CHANNELS
    if not speaks and not analysis.tokens[group.head].is_capitalised:
        return []  # "the rise of Islamic State"
    for mention in analysis.names:
        if group.start <= mention.start and mention.end <= last:
            for alias in mention.aliases:
                actor = resolver.lexicon.actors.get(alias.actor_id)
                if actor is not None and actor.kind in _OUTLETS and not group.pronoun:
                    first, end = analysis.tokens[group.start].start, analysis.tokens[group.end - 1].end
                    text = analysis.sentence.text[first:end]
                    return [
                        Participant(
                            None,
                            text,
                            text,
                            first,
                            end,
                            frozenset({"organ"}),
                            SPOKEN_OF,
                            group_id=alias.actor_id,
                        )
                    ]
    return []
