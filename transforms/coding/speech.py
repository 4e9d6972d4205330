"""Statements: who speaks, by which medium, and what about.

Belongs here: speakers and subjects that the frame of a trigger does not reach, the medium that decides the
type, several words for one communicative act, and which acts are too bare to be events.
Does not: which words signal a statement (`seeds/triggers.csv`), who a noun group is (`participants`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.claims import takes_blame
from transforms.coding.discourse import Participant
from transforms.coding.drafts import Draft
from transforms.coding.kinds import noun_classes
from transforms.coding.media import add_subjects, complete_noun, known
from transforms.coding.participants import Resolver
from transforms.coding.topics import meant, topics
from transforms.grammar import words
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

# Texts of the field: whoever is named as their author speaks as one of it.
_OF_THE_FIELD = frozenset({"ruling", "refutation", "retraction"})
_WRITTEN = frozenset({"publication", "ruling", "refutation", "retraction"})
_NOT_SPEAKERS = frozenset({"state", "state_force", "igo", "igo_force", "institution", "category", "polity"})
_OUTLETS = frozenset(["group", "organ", "faction", "media"])
_NEWS = frozenset(
    "reporter journalist correspondent interviewer newspaper broadcaster channel jazeera reuters bbc cnn afp ap"
    " france-presse arabiya newsweek".split()
)
# How a described speaker was found.
SPOKEN_OF = "outlet"


def complete(made: Draft, resolver: Resolver) -> None:
    """Fill a statement's speaker and subject from the grammar around its trigger, and clear or set its reason."""
    if made.instance.noun is not None:
        complete_noun(made, resolver, made.instance.noun)
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
    made.roles["speaker"] = _with_owners(fitting, resolver)
    ids = {p.actor_id for p in made.roles["speaker"]}
    made.roles["subject"] = [p for p in made.roles.get("subject", []) if p.actor_id is None or p.actor_id not in ids]


def _may_speak(participant: Participant, made: Draft, resolver: Resolver) -> bool:
    """Armed groups, their organs, leaders and officials speak; states and their forces are not the field's speakers."""
    if participant.actor_id is None and "government" in participant.classes:
        return False
    if participant.actor_id is None:
        named = made.event_type in _OF_THE_FIELD and any(word[:1].isupper() for word in participant.text.split()[1:])
        named = named or (made.event_type in _WRITTEN and _is_nom_de_guerre(participant.text))
        return named or participant.resolution == SPOKEN_OF or participant.group_id is not None
    return resolver.lexicon.actors[participant.actor_id].kind not in _NOT_SPEAKERS


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
    if not known(made.roles.get("speaker", [])) and made.reason in ("speaker does not fit", None):
        outlet = [
            p for g in clause.subjects if clause.verb.voice == "active" for p in _outlet(analysis, resolver, g, clause)
        ]
        if outlet:
            made.roles["speaker"], made.reason = outlet, None
    if made.event_type == "announcement" and takes_blame(analysis, clause, made.roles.get("speaker", []), resolver):
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
