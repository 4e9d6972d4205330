"""Designations: whose list it is, and designations told by an adjective.

Belongs here: the issuer of a list ("the State Department's list"), "U.N.-designated".
Does not: which verbs designate (`seeds/triggers.csv`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.frames.instances import Instance
from transforms.coding.frames.triggers import Trigger
from transforms.coding.statements.topics import named_inside
from transforms.coding.whether.status import status
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.nominals import phrases_after

_ANYBODY = frozenset("citizens nationals residents visitors travellers travelers migrants refugees tourists".split())
_ISSUERS = frozenset({"state", "igo", "institution", "organ"})
_ADJECTIVE = Trigger(
    "adj-designated.designation",
    ("designated",),
    "noun",
    frozenset(),
    frozenset(),
    (),
    "designations",
    "designation",
    {},
    "",
)
_LIFTING = frozenset(
    (
        "lift ease end remove suspend waive drop revoke violate breach evade circumvent annul quash overturn"
        " void reverse rescind cancel withdraw appeal challenge contest"
    ).split()
)
_LISTED = frozenset(["designated", "listed", "sanctioned", "proscribed", "blacklisted"])


def complete(made: Draft, resolver: Resolver) -> None:
    """Put the owner of a list or designation in the place of the list; keep only bodies that can issue one."""
    if made.instance.noun is not None and made.event_type == "designation":
        host = made.instance.clause
        if host is not None and host.verb.lemma in _LIFTING:
            made.reason = "another sense"  # "sanctions on X were lifted"
    if made.instance.clause is not None and any(
        _is_another_list(made.analysis, g) for _, g in made.instance.clause.phrases
    ):
        made.reason = "another sense"
    if any(p.text.split()[-1].lower() in _ANYBODY for p in made.roles.get("target", [])):
        made.reason = "another sense"  # "the travel ban on Chadian citizens"
    issuers = [p for p in made.roles.get("issuer", []) if can_issue(p, resolver)]
    called = [
        c
        for c in made.analysis.clauses
        if c.governor is made.instance.clause and c.verb.lemma == "be" and c.verb.form == "infinitive"
    ]
    if called and made.instance.noun is None:
        made.instance.purpose = called[0]
    if not issuers:
        noun = [made.instance.noun] if made.instance.noun is not None else []
        lists = [g for name in ("on", "to", "from", "under") for g in made.instance.slots.get(name, [])]
        clause = made.instance.clause
        lists += [g for _, g in clause.phrases] if clause is not None and not noun else []
        for group in (*noun, *lists):
            issuers = issuers or _owners(made.analysis, group, resolver, bool(noun))
    issuers = issuers or [p for g in _deciders(made) for p in resolver.one(g) if can_issue(p, resolver)]
    issuers = issuers or [p for g in _where_banned(made) for p in resolver.one(g) if "state" in p.classes]
    made.roles["target"] = [_out_of(p) for p in made.roles.get("target", [])]
    made.roles["issuer"] = issuers or [p for p in made.roles.get("issuer", []) if p.resolution == "unresolved"]


def _where_banned(made: Draft) -> list[Group]:
    """ "Was proscribed in the United Kingdom": the state that bans it, where nobody else is said to."""
    clause = made.instance.clause
    banned = clause is not None and made.instance.noun is None and clause.verb.lemma in _BANNING
    return [noun for p, noun in clause.phrases if p == "in"][:1] if banned and clause is not None else []


_BANNING = frozenset("ban proscribe outlaw prohibit".split())


def _deciders(made: Draft) -> list[Group]:
    """ "The committee approved the addition of X to its list": who decides on a listing makes it."""
    clause, noun = made.instance.clause, made.instance.noun
    if (
        clause is None
        or noun is None
        or clause.verb.lemma not in _DECIDING
        or not any(o is noun for o in clause.objects)
    ):
        return []
    return clause.subjects if clause.verb.voice == "active" else []


_DECIDING = frozenset("approve announce order endorse adopt make impose publish effect amend extend renew".split())


def _out_of(listed: Participant) -> Participant:
    """ "Five commanders of JNIM" are some of its people, who are listed for themselves: the group is not."""
    some = listed.resolution == "member" and listed.plural and "people" in listed.classes
    return replace(listed, actor_id=None, name=listed.text) if some else listed


def recall_issuer(made: Draft, earlier: Sequence[Draft]) -> None:
    """ "Washington listed X in 2016; in 2021 it added Y": who listed the one, in the same sentence."""
    clause = made.instance.clause
    if made.event_table != "designations" or clause is None or not any(s.lemma == "it" for s in clause.subjects):
        return
    here = [d for d in earlier if d.event_table == "designations" and d.analysis is made.analysis]
    told = next((d.roles["issuer"] for d in reversed(here) if d.roles.get("issuer")), [])
    if told:
        made.roles["issuer"] = list(told)


def recall_target(made: Draft, earlier: Sequence[Draft], resolver: Resolver) -> None:
    """ "The designation was revoked", "lifted its listing": whose it is, or who was last told to be listed."""
    clause = made.instance.clause
    if made.event_table != "designations" or made.reason != "no target" or clause is None:
        return
    lemmas = made.instance.trigger.object_lemmas
    listings = [g for g in (*clause.objects, *clause.subjects) if g.lemma in lemmas]
    owners = [p for g in listings if g.possessor is not None for p in resolver.one(g.possessor)]
    found = [p for p in owners if p.classes & _MAY_BE_LISTED and not can_issue(p, resolver)]
    if not found and any(g.determiner in _SAID_BEFORE for g in listings):
        told = next((d for d in reversed(earlier) if d.event_type == "designation" and d.roles.get("target")), None)
        there = None if told is None or told.analysis is made.analysis else told.analysis.sentence
        found = [] if told is None else [replace(p, told_in=p.told_in or there) for p in told.roles["target"]]
    if found:
        made.roles["target"], made.reason = found, None


_MAY_BE_LISTED = frozenset({"rebel", "person"})
_SAID_BEFORE = frozenset({"the", "that", "this", "these", "those", "both", "its"})


def _is_another_list(analysis: Analysis, group: Group) -> bool:
    """ "The most wanted list", "a hit list", "the list of candidates": none of those under sanctions."""
    if group.lemma != "list":
        return False
    before = {t.lower for t in analysis.tokens[group.start : group.head]}
    after = phrases_after(analysis.groups, analysis.position_of(group))[:1]
    of = {singular(t.lower) for p, noun in after if p == "of" for t in analysis.tokens[noun.start : noun.end]}
    return bool(before & _SOUGHT or of & _OTHERS_LISTED)


_SOUGHT = frozenset({"wanted", "most-wanted", "hit", "death", "kill", "target"})
_OTHERS_LISTED = frozenset(
    (
        "candidate passenger nominee minister victim heritage witness guest player donor voter martyr missing winner"
        " delegate prisoner detainee hostage demand employee"
    ).split()
)


def can_issue(participant: Participant, resolver: Resolver) -> bool:
    """Whether somebody is a state or a body that lists."""
    actor = resolver.lexicon.actors.get(participant.actor_id or "")
    return actor is not None and actor.kind in _ISSUERS


def _owners(analysis: Analysis, group: Group, resolver: Resolver, is_act: bool) -> list[Participant]:
    if not is_act and "list" not in noun_classes(resolver.lexicon, group.lemma):
        return []
    candidates = resolver.one(group.possessor) if group.possessor is not None else []
    candidates = [*candidates, *named_inside(analysis, resolver, group)]
    candidates += [
        p
        for prep, g in phrases_after(analysis.groups, analysis.position_of(group))
        if prep in ("of", "by")
        for p in resolver.one(g)
    ]
    return [p for p in candidates if can_issue(p, resolver)][:1]


def adjectival(analysis: Analysis, resolver: Resolver) -> list[Draft]:
    """Drafts for "a U.S.- and U.N.-designated terrorist": one for each body named before the adjective."""
    found: list[Draft] = []
    for k, token in enumerate(analysis.tokens):
        if token.lower not in _LISTED or not token.joined:
            continue
        issuers = _named_before(analysis, resolver, k)
        clause, targets = _listed(analysis, resolver, k) if issuers else (None, [])
        if not targets:
            continue
        group = next((g for g in analysis.groups if g.kind == "NP" and g.start <= k < g.end), None)
        for issuer in issuers:
            instance = Instance(_ADJECTIVE, clause, None if clause is not None else group)
            made = Draft(analysis, instance, "designations", "designation")
            made.roles = {"target": targets, "issuer": [issuer]}
            made.rule = "adj-designated.designation/adjective"
            made.status = status(analysis, instance)
            found.append(made)
    return found


def _listed(analysis: Analysis, resolver: Resolver, k: int) -> tuple[Clause | None, list[Participant]]:
    """Who is so described: the name after the adjective, or the one of whom it is said, and the clause that says so."""
    following = [m for m in analysis.names if k < m.start <= k + 4 and m.aliases]
    group = next((g for g in analysis.groups if g.kind == "NP" and g.start <= k < g.end), None)
    inside = [m for m in following if group is not None and m.end <= group.end]
    if inside and group is not None:
        last = resolver.named(inside[-1])
        return None, [last] if last is not None else []
    said = [c for c in analysis.clauses if c.verb.lemma == "be" and c.verb.end <= k and not c.verb.negated]
    if said and not any(c.verb.start > said[-1].verb.start and c.verb.start < k for c in analysis.clauses):
        return said[-1], [p for s in said[-1].subjects for p in resolver.one(s) if p.actor_id]
    return None, [p for p in resolver.one(group) if p.actor_id] if group is not None else []


def _named_before(analysis: Analysis, resolver: Resolver, k: int) -> list[Participant]:
    """The bodies in the stretch that ends at the adjective: "U.S.- and U.N.-"."""
    found = []
    for mention in reversed([m for m in analysis.names if m.end <= k]):
        between = analysis.tokens[mention.end : k]
        if any(t.lower not in ("-", "and", ",", "both") for t in between):
            break
        named = resolver.named(mention)
        if named is None or not can_issue(named, resolver):
            break
        found.append(named)
        k = mention.start
    return found[::-1]
