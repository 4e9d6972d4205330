"""The medium of a statement: the speech, letter or memo that carries it, who brought it out and when.

Belongs here: nouns for texts and recordings, and the clauses around them.
Does not: verbs of saying (`speech`), what is said (`topics`).
"""

from __future__ import annotations

from collections.abc import Iterable

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.statements.topics import meant, named_inside, told_of, topics
from transforms.coding.when.timeline import Timeline
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

_TOWARDS = frozenset(["on", "against", "about", "to"])
_CARRIERS = frozenset(["in", "through", "via", "during", "with", "by"])
# Verbs by which a speaker brings a text or recording into the world.
ISSUING = frozenset(
    "release publish issue post circulate leak broadcast air put send write give deliver make record devote dedicate"
    " run pen author disseminate distribute compose draft dictate upload share produce use present print address"
    " carry read grant dispatch direct offer".split()
)
_BEARING_A_DATE = frozenset("date record sign appear surface circulate film obtain".split())
# Verbs whose subject is the text itself: "the letter surfaced in May".
_COMING_OUT = frozenset(["leak", "circulate", "appear", "surface", "emerge", "air"])
_SHOWING = frozenset("show feature depict portray purport contain open begin end include display".split())
# How a rule name ends when a medium carries the act.
MEDIUM = "/medium"


def complete_noun(made: Draft, resolver: Resolver, noun: Group) -> None:
    """Fill the speaker and subject of a medium from its modifiers and the clause that issues it or that it carries."""
    analysis, instance = made.analysis, made.instance
    if not known(made.roles.get("speaker", [])):
        inside = named_inside(analysis, resolver, noun)
        if inside:
            made.roles["speaker"] = inside
    if _is_against_ruling(made, resolver, noun):
        made.event_type = "refutation"
    relatives = modifiers(analysis, noun)
    add_subjects(made, told_of(analysis, [c for c in relatives if c.verb.lemma not in ISSUING], resolver, noun))
    if not known(made.roles.get("speaker", [])):
        made.roles["speaker"] = _ascribed(relatives, resolver) or made.roles.get("speaker", [])
    clause = _issuing_clause(analysis, noun, relatives)
    if clause is None or clause in relatives:
        carrying = _carrying_clause(analysis, noun, relatives)
        said_by = _agents(carrying, noun, resolver) if carrying is not None else []
        if clause is not None and not known(said_by) and not known(made.roles.get("speaker", [])):
            made.roles["speaker"] = [p for p in _agents(clause, noun, resolver) if p.actor_id]
        clause = carrying or clause
    if clause is None:
        if relatives and instance.support is None:
            instance.clause = relatives[0]
        if is_source(made) or _shows(analysis, noun):
            made.rule += MEDIUM
        return
    spoken = _agents(clause, noun, resolver)
    if not known(made.roles.get("speaker", [])):
        made.roles["speaker"] = spoken
    elif spoken and clause.verb.lemma not in ISSUING and not _agree(made.roles["speaker"], spoken):
        return
    if clause.verb.lemma == "use":
        purpose = [c for c in analysis.clauses if c.verb.form == "infinitive" and any(s is noun for s in c.subjects)]
        add_subjects(made, told_of(analysis, purpose[:1], resolver, noun))
    if clause.verb.lemma == "leak":
        made.event_type = "publication"
    instance.clause = instance.support = clause
    made.rule += MEDIUM
    if clause in relatives or noun in clause.objects or noun in clause.subjects:
        add_subjects(made, [p for prep, g in clause.phrases if prep in _TOWARDS for p in meant(analysis, g, resolver)])
    else:
        add_subjects(made, topics(analysis, clause, resolver))


def _shows(analysis: Analysis, noun: Group) -> bool:
    """ "A new video by X shows fighters": who tells what a recording shows tells that it came out."""
    clauses = (c for c in analysis.clauses if c.verb.lemma in _SHOWING and not c.verb.modal)
    return not noun.plural and any(noun is s for c in clauses for s in c.subjects)


def is_carrier(made: Draft) -> bool:
    """ "In a statement on Monday it did not name him": what a text denies or plans, it was still issued."""
    noun, analysis = made.instance.noun, made.analysis
    position = analysis.position_of(noun) if noun is not None else 0
    if position < 1 or noun is None or noun.determiner in ("no", "any", "every", "each"):
        return False
    before = analysis.groups[position - 1]
    return before.kind == "IN" and (before.lemma in _CARRIERS - {"with"} or is_source(made))


def is_source(made: Draft) -> bool:
    """ "According to a statement by X"."""
    noun = made.instance.noun
    position = made.analysis.position_of(noun) if noun is not None else 0
    before = made.analysis.groups[max(position - 2, 0) : position]
    return [g.lemma for g in before] == ["according", "to"]


def _ascribed(relatives: list[Clause], resolver: Resolver) -> list[Participant]:
    """ "A message attributed to X", "a letter signed by X": whose it is said to be."""
    for clause in relatives:
        by = {"attribute": "to", "ascribe": "to", "sign": "by", "write": "by"}.get(clause.verb.lemma)
        found = [p for prep, g in clause.phrases if prep == by for p in resolver.of(g) if p.actor_id or p.group_id]
        if found:
            return found
    return []


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
    relatives = modifiers(analysis, noun)
    if made.instance.support is None and made.date_mention is not None and not relatives and _is_of_verb(made, noun):
        made.date = made.date_mention = None
    for clause in relatives:
        brought = clause.verb.lemma in ISSUING or clause.verb.lemma in _BEARING_A_DATE
        if made.date_mention is not None and not brought:
            continue
        first = analysis.tokens[analysis.groups[clause.start].start].start
        last = analysis.tokens[analysis.groups[max(clause.end - 1, clause.start)].end - 1].end
        for mention in analysis.dates:
            found = timeline.resolved.get(id(mention))
            if first <= mention.start < last and found is not None and found.precision != "unknown":
                made.date, made.date_mention = found, mention
                return


def _is_of_verb(made: Draft, noun: Group) -> bool:
    """True when a verb stands between the medium and its date: what was done to the text then is not its issue."""
    mention, analysis = made.date_mention, made.analysis
    assert mention is not None
    if mention.end <= analysis.tokens[noun.start].start:
        return any(c.position < analysis.position_of(noun) for c in analysis.clauses)
    start = analysis.tokens[noun.end - 1].end
    done = made.instance.clause is not None and made.instance.clause.verb.lemma not in ISSUING | _COMING_OUT
    return done and any(
        start <= analysis.tokens[g.head].start < mention.start or g.start < noun.start
        for g in analysis.groups
        if g.kind == "VG"
    )


def _is_against_ruling(made: Draft, resolver: Resolver, noun: Group) -> bool:
    """A letter, essay or post against a ruling or a text."""
    if made.event_type not in ("announcement", "publication"):
        return False
    phrases = phrases_after(made.analysis.groups, made.analysis.position_of(noun))
    return any(p == "against" and noun_classes(resolver.lexicon, g.lemma) & {"ruling", "document"} for p, g in phrases)


def _agree(first: list[Participant], second: list[Participant]) -> bool:
    return bool({p.actor_id for p in first} & {p.actor_id for p in second}) or any(p.group_id for p in first)


def known(participants: Iterable[Participant]) -> bool:
    """True when the dictionaries know one of them."""
    return any(p.actor_id for p in participants)


def _issuing_clause(analysis: Analysis, noun: Group, relatives: list[Clause]) -> Clause | None:
    """The clause that says the text was brought out: "JNIM released a video", "a memo that was leaked"."""
    for clause in analysis.clauses:
        if clause.verb.lemma in ISSUING | _COMING_OUT:
            itself = clause.verb.voice == "passive" or (clause.verb.lemma in _COMING_OUT and not clause.objects)
            brought = clause.subjects if itself else clause.objects
            tells = not itself and any(noun is s for s in clause.subjects)  # "a later bulletin gives four dead"
            if (clause in relatives and not tells) or any(noun is g for g in brought):
                return clause
    return None


def _carrying_clause(analysis: Analysis, noun: Group, relatives: list[Clause]) -> Clause | None:
    """The clause whose deed is done by the medium: "in a speech on Monday, X railed against Y"."""
    groups, position = analysis.groups, analysis.position_of(noun)
    if position < 1 or groups[position - 1].kind != "IN" or groups[position - 1].lemma not in _CARRIERS:
        return None
    before = [c for c in analysis.clauses if c.position < position and c not in relatives]
    if before and not any(g.kind in (",", ";", "CC") for g in groups[before[-1].position : position]):
        said = _saying_of(before[-1])
        return said if said.subjects else None
    after = [c for c in analysis.clauses if c.position > position and c not in relatives]
    clause = next((c for c in after if c.verb.form == "finite" and c.subjects), None)
    if clause is not None and not any(g.kind == ";" for g in groups[position : clause.position]):
        return clause
    return before[-1] if before and before[-1].subjects else None


def _saying_of(clause: Clause) -> Clause:
    """Whose saying it is: who "called on them to rise", "accused them of looting in a speech" spoke, they did not."""
    for _ in range(3):
        charge = clause.verb.form == "gerund" and clause.subordinator in ("of", "for")
        if not (clause.verb.form in ("infinitive", "bare") or charge) or clause.governor is None:
            break
        clause = clause.governor
    return clause


def _agents(clause: Clause, noun: Group, resolver: Resolver) -> list[Participant]:
    """Who acts in a clause: its subject, or the agent of a passive."""
    if clause.verb.voice == "passive":
        groups = [m for p, n in clause.phrases if p == "by" and n is not noun for m in members(n)]
    else:
        groups = [s for s in clause.subjects if s is not noun]
    return [p for g in groups for p in resolver.one(g)]


def add_subjects(made: Draft, participants: list[Participant]) -> None:
    """Add to what a statement is about, each actor once."""
    known = made.roles.setdefault("subject", [])
    known.extend(p for p in participants if all(p.actor_id != q.actor_id for q in known))
