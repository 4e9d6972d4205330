"""One verb for two things: who "seizes" people arrests them if he is the state, else abducts them.

Belongs here: the choice between the two tables that one word may belong to, and who cannot be held.
Does not: words that leave no choice ("arrest", "kidnap"), which `seeds/triggers.csv` says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.lexicon import Lexicon
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar import words
from transforms.grammar.clauses import Clause, agents_of
from transforms.grammar.groups import Group

_OF_THE_STATE = frozenset({"state_force", "state", "igo_force", "institution"})
_ARMED_GROUPS = frozenset({"group", "faction", "category"})


_BODIES = frozenset({"group", "faction"})
_MEN = ("ists", "this", "ites")  # "Maoists", "Houthis"


def name_detainees(made: Draft, lexicon: Lexicon) -> None:
    """Nobody holds himself, or what he was called before, and no one a whole group by its bare name.

    Members stay, as they are described: "HTS arrested men of Jabhat al-Nusra".
    """
    slot = made.instance.trigger.frame.get("obj")
    if made.event_table != "arrests" or made.reason or slot is None or slot.role != "detainee":
        return
    if _is_an_aside(made):
        made.reason = "bare mention"
        return
    holders = {p.actor_id for p in made.roles.get("detainer", []) if p.actor_id}
    earlier = {r.related_id for holder in holders for r in lexicon.origins(holder)}
    earlier |= {r.related_id for before in earlier for r in lexicon.origins(before)}
    later = {r.actor_id for holder in holders for r in lexicon.successions.get(holder, ())}
    made.roles["detainer"] = [p for p in made.roles.get("detainer", []) if p.actor_id or not _is_bare_pronoun(p)]
    held = made.roles.get("detainee", [])
    kept: list[Participant] = []
    for one in held:
        if (one.resolution == "alias" or one.text.lower() == "it") and _is_a_body(one, made, lexicon):
            continue
        itself = one.actor_id in holders | earlier | later and one.actor_id is not None
        kept.append(replace(one, actor_id=None, name=one.text) if itself else one)
    made.roles["detainee"] = kept
    if held and not kept:
        made.reason = "detainee does not fit"


def _is_bare_pronoun(holder: Participant) -> bool:
    """ "She took them to court": nobody the text has named."""
    return holder.name.lower() in words.SINGULAR_PERSON


def name_captors(made: Draft, resolver: Resolver) -> None:
    """Who let somebody go where only who held him is told, and who charges him by a paper.

    "Two nurses held by the Front were freed", "prosecutors unsealed an indictment charging X".
    """
    clause = made.instance.clause
    if made.event_table != "arrests" or clause is None or made.roles.get("detainer"):
        return
    if made.instance.noun is not None:
        _name_announcers(made, clause, resolver)
        return
    tellers: list[Group] = []
    if made.event_type == "release":
        held = [*clause.subjects, *clause.objects]
        tellers = [g for c in made.analysis.clauses for g in _captors(c, held)]
    elif made.event_type == "charge" and clause.relation == "relative" and clause.governor is not None:
        papers = any(s is o for s in clause.subjects for o in clause.governor.objects)
        tellers = list(clause.governor.subjects) if papers and clause.verb.form == "gerund" else []
    found = [p for g in tellers for p in resolver.one(g) if p.actor_id or "government" in p.classes]
    if found:
        made.roles["detainer"] = found


def _name_announcers(made: Draft, clause: Clause, resolver: Resolver) -> None:
    """ "Kenyan police announced the arrest of six men": those who keep the law tell of their own arrests."""
    told = any(o is made.instance.noun for o in clause.objects) and clause.verb.lemma in _ANNOUNCING
    found = [p for s in clause.subjects for p in resolver.one(s) if "government" in p.classes and "armed" in p.classes]
    if told and found and made.event_type == "arrest":
        made.roles["detainer"] = found


_ANNOUNCING = frozenset({"announce", "report", "confirm"})


def _captors(clause: Clause, held: Sequence[Group]) -> list[Group]:
    taken = clause.relation == "relative" and clause.verb.lemma in _TAKING and clause.verb.voice == "passive"
    return agents_of(clause) if taken and any(s is g for s in clause.subjects for g in held) else []


_TAKING = frozenset("hold kidnap abduct capture seize take detain imprison jail".split())


def hold_prisoners(coded: Sequence[Draft]) -> None:
    """Make those who attacked the holders of whom they took: "13 soldiers were killed and seven taken prisoner"."""
    doers = {p.actor_id: p for d in coded if d.event_table == "attacks" for p in d.roles.get("perpetrator", [])}
    if len(doers) != 1 or None in doers:
        return
    for made in coded:
        taken = made.event_type == "arrest" and made.instance.trigger.lemma[0] in ("take", "capture")
        if taken and made.event_table == "arrests" and not made.roles.get("detainer") and made.instance.noun is None:
            held = {p.actor_id for p in made.roles.get("detainee", [])}
            made.roles["detainer"] = [p for actor, p in doers.items() if actor not in held]


def _is_an_aside(made: Draft) -> bool:
    """ "A woman held since March was freed": who held her, and where, is left unsaid."""
    clause = made.instance.clause
    if made.instance.noun is not None or clause is None or made.instance.trigger.lemma != ("hold",):
        return False
    aside = clause.relation == "relative" and clause.verb.form == "participle"
    aside = aside or (clause.verb.voice == "active" and not clause.objects)
    return aside and not made.instance.trigger.phrases and not made.roles.get("detainer")


def _is_a_body(one: Participant, made: Draft, lexicon: Lexicon) -> bool:
    """Whether it is a group as such: "Hamas", but not "seven Maoists", "a Maoist", "Taliban fighters"."""
    if one.actor_id is None or lexicon.actors[one.actor_id].kind not in _BODIES or one.text.endswith(_MEN):
        return False
    tokens, last = made.analysis.tokens, one.text.rpartition(" ")[2]
    group = next((g for g in made.analysis.groups if _is_at(made.analysis, g, one)), None)
    bare = group is not None and tokens[group.start].start in (one.start, one.start - len("the "))
    definite = group is not None and group.determiner in ("", "the")
    return bare and definite and last != last.lower()


def _is_at(analysis: Analysis, group: Group, one: Participant) -> bool:
    tokens = analysis.tokens
    return group.kind == "NP" and tokens[group.start].start <= one.start and one.end <= tokens[group.end - 1].end


def told_apart(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """The drafts without the abduction, the arrest or the split that the same word would tell a second time."""
    grounds = {d.instance.head for d in drafts if d.event_table == "territory" and not d.reason}
    kept = [d for d in drafts if not (d.instance.head in grounds and _is_of_one_word(d))]
    held = {d.instance.head for d in drafts if d.event_type == "arrest" and not d.reason}
    kept = [d for d in kept if not (d.instance.head in held and _is_of_somebody(d, lexicon))]
    for abduction in [d for d in drafts if d.event_type == "abduction" and not d.reason]:
        twin = next(
            (
                d
                for d in drafts
                if d.event_type == "arrest" and d.instance.head == abduction.instance.head and not d.reason
            ),
            None,
        )
        if twin is not None:
            kept.remove(twin if _is_abduction(abduction, twin, lexicon) else abduction)
    return kept


def _is_of_one_word(split: Draft) -> bool:
    """A split from a single unknown name, "left Bambari", which is a town's where the verb tells of ground too."""
    left = split.roles.get("counterpart", []) if split.event_type == "split" and not split.reason else []
    return bool(left) and all(p.resolution == "unresolved" and " " not in p.text for p in left)


def _is_of_somebody(ground: Draft, lexicon: Lexicon) -> bool:
    """ "Ongwen surrendered to US forces": who gives himself up to a state's forces under an unknown name is no town."""
    if ground.event_table != "territory" or ground.instance.trigger.lemma[0] != "surrender":
        return False
    official = any(_is_official(p, lexicon) for p in ground.roles.get("holder", []))
    return official and not any(g.start <= m.start < g.end for g in ground.place_groups for m in ground.analysis.places)


def _is_abduction(abduction: Draft, arrest: Draft, lexicon: Lexicon) -> bool:
    takers = [*abduction.roles.get("perpetrator", []), *arrest.roles.get("detainer", [])]
    if any(_is_official(taker, lexicon) for taker in takers):
        return False
    if takers:
        return True
    return all("fighter" not in p.classes and p.actor_id is None for p in arrest.roles.get("detainee", []))


def _is_official(taker: Participant, lexicon: Lexicon) -> bool:
    if taker.actor_id:
        return lexicon.actors[taker.actor_id].kind in _OF_THE_STATE
    return bool(taker.classes & {"soldier", "government", "force"}) and "fighter" not in taker.classes
