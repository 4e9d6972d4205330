"""Statements: who speaks, by which medium, and what about.

Belongs here: speakers and subjects that the frame of a trigger does not reach, the medium that decides the
type, several words for one communicative act, and which acts are too bare to be events.
Does not: which words signal a statement (`seeds/triggers.csv`), who a noun group is (`participants`).
"""

from __future__ import annotations

from collections.abc import Iterable

from transforms.coding.analysis import Analysis
from transforms.coding.discourse import Participant
from transforms.coding.drafts import Draft
from transforms.coding.participants import Resolver, noun_classes
from transforms.coding.topics import meant, named_inside, told_of, topics
from transforms.coding.when import Timeline
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

_TOWARDS = frozenset(["on", "against", "about", "to"])
_CARRIERS = frozenset(["in", "through", "via", "during", "with", "by"])
# Verbs by which a speaker brings a text or recording into the world.
_ISSUING = frozenset(
    "release publish issue post circulate leak broadcast air put send write give deliver make record devote dedicate"
    " run pen author disseminate distribute compose draft dictate upload share produce use present print address"
    " carry read grant dispatch direct offer".split()
)
_BEARING_A_DATE = frozenset(["date", "record", "sign", "appear", "surface", "circulate", "film", "obtain"])
# Texts of the field: whoever is named as their author speaks as one of it.
_OF_THE_FIELD = frozenset({"ruling", "refutation", "retraction"})
_NOT_SPEAKERS = frozenset({"state", "state_force", "igo", "igo_force", "institution", "category", "polity"})
_OUTLETS = frozenset(["group", "organ", "faction", "media"])
_ABOUT = (
    "of",
    "on",
    "against",
    "with",
    "about",
    "for",
    "by",
    "to",
    "from",
    "between",
    "toward",
    "towards",
    "at",
)
_NEWS = frozenset(
    "reporter journalist correspondent interviewer newspaper broadcaster channel jazeera reuters bbc cnn afp ap"
    " france-presse arabiya newsweek".split()
)
# How a rule name ends when a medium carries the act, and how a described speaker was found.
MEDIUM = "/medium"
SPOKEN_OF = "outlet"


def complete(made: Draft, resolver: Resolver) -> None:
    """Fill a statement's speaker and subject from the grammar around its trigger, and clear or set its reason."""
    if made.instance.noun is not None:
        _complete_noun(made, resolver, made.instance.noun)
    elif made.instance.clause is not None:
        _complete_verb(made, resolver, made.instance.clause)
    speakers = made.roles.get("speaker", [])
    fitting = [p for p in speakers if _may_speak(p, made, resolver)]
    if speakers and not fitting:
        made.reason = made.reason or "speaker does not fit"
    made.roles["speaker"] = _with_owners(fitting, resolver)
    ids = {p.actor_id for p in made.roles["speaker"]}
    made.roles["subject"] = [p for p in made.roles.get("subject", []) if p.actor_id is None or p.actor_id not in ids]


def _may_speak(participant: Participant, made: Draft, resolver: Resolver) -> bool:
    """Armed groups, their organs, leaders and officials speak; states and their forces are not the field's speakers."""
    if participant.actor_id is None:
        named = participant.resolution == "unresolved" and made.event_type in _OF_THE_FIELD
        return named or participant.resolution == SPOKEN_OF or participant.group_id is not None
    return resolver.lexicon.actors[participant.actor_id].kind not in _NOT_SPEAKERS


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


def _complete_noun(made: Draft, resolver: Resolver, noun: Group) -> None:
    analysis, instance = made.analysis, made.instance
    if not _known(made.roles.get("speaker", [])):
        inside = named_inside(analysis, resolver, noun)
        if inside:
            made.roles["speaker"] = inside
    if _is_against_ruling(made, resolver, noun):
        made.event_type = "refutation"
    relatives = modifiers(analysis, noun)
    _add_subjects(made, told_of(analysis, [c for c in relatives if c.verb.lemma not in _ISSUING], resolver, noun))
    clause = _issuing_clause(analysis, noun, relatives) or _carrying_clause(analysis, noun, relatives)
    if clause is None:
        if relatives and instance.support is None:
            instance.clause = relatives[0]
        return
    spoken = _agents(clause, noun, resolver)
    if not _known(made.roles.get("speaker", [])):
        made.roles["speaker"] = spoken
    elif spoken and clause.verb.lemma not in _ISSUING and not _agree(made.roles["speaker"], spoken):
        return
    instance.clause = instance.support = clause
    made.rule += MEDIUM
    if clause in relatives or noun in clause.objects or noun in clause.subjects:
        _add_subjects(
            made, [p for prep, g in clause.phrases if prep in _TOWARDS for p in meant(analysis, g, resolver)]
        )
    else:
        _add_subjects(made, topics(analysis, clause, resolver))


def modifiers(analysis: Analysis, noun: Group) -> list[Clause]:
    """The relative clauses and participles that describe a noun, past phrases: "the rules for war that X wrote"."""
    groups, position = analysis.groups, analysis.position_of(noun)
    chain = [noun, *(m for _, g in phrases_after(groups, position) for m in members(g))]
    found = []
    for clause in analysis.clauses:
        if clause.relation != "relative" or clause.position < position:
            continue
        between = groups[position + 1 : clause.start]
        own = [*clause.subjects[:1], *clause.objects[:1]]
        in_which = any(
            groups[k].kind == "W" and groups[k - 1].kind == "IN"
            for k in range(max(clause.start, position + 2), clause.position)
        )
        tied = any(c is g for c in chain for g in own) or in_which
        if any(noun is g for g in own) or (tied and all(g.kind in ("IN", "NP", "DATE", ",", "CC") for g in between)):
            found.append(clause)
    return found


def date_by_modifier(made: Draft, timeline: Timeline) -> None:
    """ "A video entitled X in June", "a letter dated 3 May": the date in what describes the medium."""
    noun, analysis = made.instance.noun, made.analysis
    if noun is None or made.instance.trigger.pos != "noun":
        return
    for clause in modifiers(analysis, noun):
        brought = clause.verb.lemma in _ISSUING or clause.verb.lemma in _BEARING_A_DATE
        if made.date_mention is not None and not brought:
            continue
        first = analysis.tokens[analysis.groups[clause.start].start].start
        last = analysis.tokens[analysis.groups[max(clause.end - 1, clause.start)].end - 1].end
        for mention in analysis.dates:
            found = timeline.resolved.get(id(mention))
            if first <= mention.start < last and found is not None and found.precision != "unknown":
                made.date, made.date_mention = found, mention
                return


def _is_against_ruling(made: Draft, resolver: Resolver, noun: Group) -> bool:
    """A letter, essay or post against a ruling or a text."""
    if made.event_type not in ("announcement", "publication"):
        return False
    phrases = phrases_after(made.analysis.groups, made.analysis.position_of(noun))
    return any(
        p == "against" and noun_classes(resolver.lexicon, g.lemma) & {"ruling", "document"} for p, g in phrases
    )


def _agree(first: list[Participant], second: list[Participant]) -> bool:
    return bool({p.actor_id for p in first} & {p.actor_id for p in second}) or any(p.group_id for p in first)


def _known(participants: Iterable[Participant]) -> bool:
    return any(p.actor_id for p in participants)


def _issuing_clause(analysis: Analysis, noun: Group, relatives: list[Clause]) -> Clause | None:
    """The clause that says the text was brought out: "JNIM released a video", "a memo that was leaked"."""
    for clause in analysis.clauses:
        if clause.verb.lemma in _ISSUING:
            brought = clause.subjects if clause.verb.voice == "passive" else clause.objects
            if clause in relatives or any(noun is g for g in brought):
                return clause
    return None


def _carrying_clause(analysis: Analysis, noun: Group, relatives: list[Clause]) -> Clause | None:
    """The clause whose deed is done by the medium: "in a speech on Monday, X railed against Y"."""
    groups, position = analysis.groups, analysis.position_of(noun)
    if position < 1 or groups[position - 1].kind != "IN" or groups[position - 1].lemma not in _CARRIERS:
        return None
    before = [c for c in analysis.clauses if c.position < position and c not in relatives]
    if before and not any(g.kind in (",", ";", "CC") for g in groups[before[-1].position : position]):
        return before[-1] if before[-1].subjects else None
    after = [c for c in analysis.clauses if c.position > position and c not in relatives]
    clause = next((c for c in after if c.verb.form == "finite" and c.subjects), None)
    if clause is not None and not any(g.kind == ";" for g in groups[position : clause.position]):
        return clause
    return before[-1] if before and before[-1].subjects else None


def _agents(clause: Clause, noun: Group, resolver: Resolver) -> list[Participant]:
    """Who acts in a clause: its subject, or the agent of a passive."""
    if clause.verb.voice == "passive":
        groups = [m for p, n in clause.phrases if p == "by" and n is not noun for m in members(n)]
    else:
        groups = [s for s in clause.subjects if s is not noun]
    return [p for g in groups for p in resolver.one(g)]


def _complete_verb(made: Draft, resolver: Resolver, clause: Clause) -> None:
    analysis = made.analysis
    if made.reason == "speaker does not fit" and any(
        "document" in noun_classes(resolver.lexicon, s.lemma) for s in clause.subjects
    ):
        made.reason = None
    if clause.verb.lemma == "tell" and any(_is_news(analysis, o) for o in clause.objects):
        made.event_type = "speech"
    if not _known(made.roles.get("speaker", [])) and made.reason in ("speaker does not fit", None):
        outlet = [
            p
            for g in clause.subjects
            if clause.verb.voice == "active"
            for p in _outlet(analysis, resolver, g, clause)
        ]
        if outlet:
            made.roles["speaker"], made.reason = outlet, None
    if made.event_type == "announcement" and _takes_blame(analysis, clause):
        made.event_type = "claim"
    if made.event_type != "publication":
        _add_subjects(made, topics(analysis, clause, resolver))


def _takes_blame(analysis: Analysis, clause: Clause) -> bool:
    """ "Said it was behind the attack", "stated that its men were responsible"."""
    said = [c for c in analysis.clauses if c.governor is clause and c.verb.lemma == "be" and not c.verb.negated]
    after = {t.lower for c in said for t in analysis.tokens[c.verb.end : c.verb.end + 2]}
    return bool(after & {"behind", "responsible"})


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


def _add_subjects(made: Draft, participants: list[Participant]) -> None:
    known = made.roles.setdefault("subject", [])
    known.extend(p for p in participants if all(p.actor_id != q.actor_id for q in known))
