"""Where it happened: which place of the sentence belongs to which trigger.

Belongs here: the choice among the places that are named; one event for each of several places.
Does not: which of two towns of one name is meant (`transforms.names`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.coding.discourse import Participant
from transforms.coding.drafts import Draft, towns_before
from transforms.coding.lexicon import Lexicon
from transforms.coding.when import modifying
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after
from transforms.names.places import ADJECTIVES

_AT = frozenset(
    (
        "in at near on outside inside around within across throughout over along between by through off"
        " of into to against from"
    ).split()
)
_PLAIN_AT = frozenset(
    "in at near on outside inside around within across throughout over along between through off".split()
)
_CONTAINING = frozenset(
    {"in", ",", "the", "of", "northern", "southern", "eastern", "western", "central", "state", "province", "district"}
)
_EXACTNESS = {"site": 0, "settlement": 1, "area": 2, "admin1": 2, "region": 3, "country": 4}
_ANAPHORS = frozenset("city town village area region province district island camp base".split())
_AT_HOME = frozenset({"formation", "rebrand", "alliance", "split"})


class Placer:
    """Gives drafts their place, sentence by sentence of one article."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.last: PlacedMention | None = None
        self.country_id = ""
        self.nearby: tuple[str, ...] = ()

    def country(self, analysis: Analysis, countries: Mapping[str, float]) -> str:
        """The code of the country the sentence is about: its own place's, the last one's, the article's."""
        for mention in analysis.places:
            if mention.place.country_code:
                return mention.place.country_code
        if self.last is not None and self.last.place.country_code:
            return self.last.place.country_code
        return max(countries, key=lambda code: countries[code], default="")

    def end(self, analysis: Analysis) -> None:
        """Remember the sentence's places for the sentences after it."""
        exact = [m for m in analysis.places if m.place.kind in ("settlement", "site", "area", "region")]
        if exact:
            self.last = exact[-1]
        named = sorted([*analysis.places, *analysis.demonyms], key=lambda mention: mention.start)
        countries = [m.place.place_id for m in named if m.place.kind == "country"]
        if countries:
            self.country_id = countries[-1]
        elif exact and exact[-1].place.country_code in self.lexicon.places.countries:
            self.country_id = self.lexicon.places.countries[exact[-1].place.country_code].place_id
        self.nearby = tuple(dict.fromkeys((*(m.place.place_id for m in analysis.places), *self.nearby)))[:8]

    def place(self, draft: Draft) -> None:
        """Set the draft's place: of its slot, its noun, its clause, or the place meant by "there"."""
        for rule, found in self._searches(draft):
            best = _most_exact(found)
            if best is not None:
                _set(draft, self._contained(draft.analysis, best), rule)
                return
        part = self._part_of_country(draft)
        if part:
            draft.place_id, draft.place_rule = part, "direction"
        elif self.last is not None and _points_back(draft, _ANAPHORS):
            draft.place_id, draft.place_rule = self.last.place.place_id, "anaphora"
        elif self.country_id and _points_back(draft, frozenset({"country"})):
            draft.place_id, draft.place_rule = self.country_id, "anaphora"
        elif draft.event_table == "mergers" and draft.event_type in _AT_HOME:
            self._home(draft)
        elif draft.event_table == "arrests":
            self._jurisdiction(draft)

    def _jurisdiction(self, draft: Draft) -> None:
        """A state arrests, tries and frees in its own country unless the text says otherwise."""
        exact = _most_exact(draft.analysis.places)
        if exact is not None:
            _set(draft, exact, "sentence")
            return
        for detainer in draft.roles.get("detainer", []):
            actor = self.lexicon.actors.get(detainer.actor_id or "")
            if actor is not None and actor.kind == "state" and actor.country_code in self.lexicon.places.countries:
                draft.place_id = self.lexicon.places.countries[actor.country_code].place_id
                draft.place_rule = "jurisdiction"

    def _contained(self, analysis: Analysis, found: PlacedMention) -> PlacedMention:
        """The place that stands before its container: the first of "Konna in Mopti, Mali"."""
        for before in reversed([m for m in analysis.places if m.end <= found.start]):
            between = {t.lower for t in analysis.tokens[before.end : found.start]}
            if not between <= _CONTAINING or found.place.place_id not in self.lexicon.places.ancestors(
                before.place.place_id
            ):
                break
            found = before
        return found

    def _part_of_country(self, draft: Draft) -> str | None:
        """ "In the north": a part of the country the text is in."""
        clause = draft.instance.support or draft.instance.clause
        if clause is None or not self.country_id:
            return None
        grounds = [
            n for p, n in clause.phrases if p in _PLAIN_AT or (p in ("of", "from") and draft.event_table == "territory")
        ]
        for noun in (*grounds, *draft.place_groups):
            if noun.lemma in ADJECTIVES and noun.determiner == "the":
                return self.lexicon.places.part_of(self.country_id, noun.lemma)
        return None

    def _home(self, draft: Draft) -> None:
        """Groups are founded, renamed, allied and split where they are at home, if they share one country."""
        codes = {self.lexicon.actors[p.actor_id].country_code for p in draft.known_actors() if p.actor_id}
        country = self.lexicon.places.countries.get(codes.pop()) if len(codes) == 1 else None
        if country is not None:
            draft.place_id, draft.place_rule = country.place_id, "group-home"

    def _searches(self, draft: Draft) -> list[tuple[str, list[PlacedMention]]]:
        analysis, instance = draft.analysis, draft.instance
        searches = [("object", [m for g in draft.place_groups for m in _inside(analysis, g)])]
        meant = [towns_before(analysis, g)[-1:] for g in draft.place_groups if g.pronoun]
        searches.append(("pronoun", [m for found in meant for m in found]))
        if instance.noun is not None:
            noun = instance.noun
            chain = [
                m
                for p, g in phrases_after(analysis.groups, analysis.position_of(noun))
                if p in _AT - {"from", "to"}
                for m in _of(analysis, g)
            ]
            searches.append(("phrase", chain))
            searches.append(("modifier", [m for m in _inside(analysis, noun) if m.place.kind != "country"]))
        clause = instance.support or instance.clause
        if clause is not None and (instance.noun is None or instance.support is not None):
            phrases = [m for p, g in clause.phrases if p in _PLAIN_AT for m in _of(analysis, g)]
            searches.append(("phrase", phrases))
        if instance.purpose is not None:
            searches.append(
                (
                    "purpose",
                    [m for g in instance.purpose.objects for m in _inside(analysis, g)]
                    + [m for p, g in instance.purpose.phrases if p in _AT for m in _of(analysis, g)],
                )
            )
        arguments = [g for name in ("obj", "at", "on", "against", "in", "near") for g in instance.slots.get(name, [])]
        around: list[PlacedMention] = []
        for group in [*arguments, *draft.place_groups]:
            around.extend(m for m in _inside(analysis, group) if m.place.kind != "country" or m.end == group.end)
            position = analysis.position_of(group)
            if position >= 0:
                around.extend(
                    m
                    for p, g in phrases_after(analysis.groups, position)
                    if p in _PLAIN_AT | {"of"}
                    for m in _of(analysis, g)
                )
        searches.append(("argument", around))
        if clause is not None:
            first, last = analysis.groups[clause.start].start, analysis.groups[max(clause.end - 1, clause.start)].end
            searches.append(("clause", [m for m in analysis.places if first <= m.start < last and m.locative]))
            if clause.governor is not None and clause.relation in ("adverbial", "coordinate", "complement"):
                first, last = (
                    analysis.groups[clause.governor.start].start,
                    analysis.groups[max(clause.governor.end - 1, 0)].end,
                )
                searches.append(("governor", [m for m in analysis.places if first <= m.start < last and m.locative]))
        if clause is not None and not any(found for _, found in searches):
            inner = [
                m
                for part in modifying(analysis, clause)
                for p, g in part.phrases
                if p in _PLAIN_AT
                for m in _of(analysis, g)
            ]
            searches.append(("inner", inner))
        opening = [m for m in analysis.places if m.locative and m.start <= 6]
        searches.append(("sentence", opening))
        return searches

    def distribute(self, draft: Draft) -> list[Draft]:
        """The events that one trigger tells of several places, or of several bodies that each list somebody."""
        issuers = draft.roles.get("issuer", []) if draft.event_table == "designations" else []
        if len(issuers) > 1:
            return [replace(draft, roles={**draft.roles, "issuer": [issuer]}) for issuer in issuers]
        return self._by_place(draft)

    def _by_place(self, draft: Draft) -> list[Draft]:
        """One draft for each of several places that are coordinated: "Rabia and Zumar were retaken"."""
        groups = []
        if draft.event_table == "territory":
            groups = [member for group in draft.place_groups for member in members(group)]
            groups = _listed(draft.analysis, draft.place_groups) or groups
        if not groups:
            groups = self._coordinated(draft)
        placed: list[PlacedMention] = []
        for group in groups:
            for mention in (_inside(draft.analysis, group) or _held(draft.analysis, group))[:1]:
                if all(mention.place.place_id != other.place.place_id for other in placed):
                    placed.append(mention)
        if len(placed) < 2 or {m.place.kind for m in placed} == {"country", "settlement"}:
            return [draft]
        parts: list[Draft] = []
        for mention in placed:
            part = replace(draft, roles=self._local_roles(draft, mention), absorbed=list(draft.absorbed))
            _set(part, mention, "each")
            parts.append(part)
        return parts

    def _local_roles(self, draft: Draft, mention: PlacedMention) -> dict[str, list[Participant]]:
        """The roles of the part of an event that happened at one of its places: the embassy that stands there."""
        roles = dict(draft.roles)
        targets = roles.get("target", [])
        here = [
            t
            for t in targets
            if t.actor_id and self.lexicon.actors[t.actor_id].country_code == mention.place.country_code
        ]
        if here and any("place" in t.classes for t in here):
            roles["target"] = here
        return roles

    def _coordinated(self, draft: Draft) -> list[Group]:
        """Places coordinated after a plural target: "the embassies in Kenya and Tanzania"."""
        if draft.event_table != "attacks" or draft.event_type in ("offensive",):
            return []
        analysis = draft.analysis
        for group in draft.instance.slots.get("obj", []):
            position = analysis.position_of(group)
            if position < 0 or not group.plural:
                continue
            for preposition, noun in phrases_after(analysis.groups, position):
                if preposition in _PLAIN_AT and noun.conjuncts:
                    return members(noun)
        return []


def _held(analysis: Analysis, group: Group) -> list[PlacedMention]:
    """The place of a part of it: "the greater part of Aleppo"."""
    position = analysis.position_of(group)
    phrases = phrases_after(analysis.groups, position)[:1] if position >= 0 else []
    return [m for p, g in phrases if p == "of" for m in _inside(analysis, g)]


def _listed(analysis: Analysis, groups: list[Group]) -> list[Group]:
    """The places listed for a plural: "key towns including Rabia and Zumar", "the towns of Rabia and Zumar"."""
    for group in groups:
        position = analysis.position_of(group)
        for preposition, noun in phrases_after(analysis.groups, position) if position >= 0 else []:
            if preposition in ("including", "like", "of"):
                return members(noun)
    return []


def _set(draft: Draft, mention: PlacedMention, rule: str) -> None:
    draft.place_id, draft.place_span, draft.place_rule = (
        mention.place.place_id,
        (mention.start, mention.end),
        f"{rule}:{mention.rule}",
    )
    draft.place_is_exact = mention.place.kind in ("settlement", "site")


def _inside(analysis: Analysis, group: Group) -> list[PlacedMention]:
    return [m for m in analysis.places if group.start <= m.start and m.end <= group.end]


def _of(analysis: Analysis, group: Group) -> list[PlacedMention]:
    return [m for member in members(group) for m in _inside(analysis, member)]


def _most_exact(found: list[PlacedMention]) -> PlacedMention | None:
    return min(found, key=lambda m: (_EXACTNESS.get(m.place.kind, 5), m.start), default=None)


def _points_back(draft: Draft, nouns: frozenset[str]) -> bool:
    """ "There", "the city": the place named before is meant."""
    analysis, instance = draft.analysis, draft.instance
    clause = instance.support or instance.clause
    if clause is None:
        return False
    last = analysis.groups[max(clause.end - 1, clause.start)].end
    said = analysis.tokens[clause.verb.head : last]
    if nouns is _ANAPHORS and any(t.lower == "there" and t.tag == "RB" for t in said):
        return True
    spots = (
        [g for p, g in clause.phrases if p in _PLAIN_AT | {"for"}] + draft.place_groups + instance.slots.get("obj", [])
    )
    return any(g.lemma in nouns and g.determiner in ("the", "this", "that") for g in spots)
