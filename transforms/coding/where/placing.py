"""Where it happened: the place of the sentence, or one that the text has spoken of.

Belongs here: the order in which a draft's place is looked for, and the memory of places for it.
Does not: the spots within a sentence (`.spots`), arrests without a place (`.jurisdiction`), one event for each of
several places (`.several_places`), which of two towns of one name is meant (`transforms.names`).
"""

from __future__ import annotations

from collections.abc import Mapping

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.coding.drafts import Draft
from transforms.coding.frames.towns import is_unknown_name, may_be_called_a_town, towns_before
from transforms.coding.lexicon import Lexicon
from transforms.coding.when.by_the_way import opens_sentence
from transforms.coding.where.asides import says_who
from transforms.coding.where.carried import Scene
from transforms.coding.where.grounds import is_dateline, most_exact, near_by
from transforms.coding.where.jurisdiction import is_of_charge, place_custody
from transforms.coding.where.named_places import before_where, inside
from transforms.coding.where.nested_places import contained, hit_within, narrowest
from transforms.coding.where.placed import is_across
from transforms.coding.where.pointing import AREAS, TOWNS, beheld_by, named_by, points_back, there
from transforms.coding.where.quarters import countries_of, quarter
from transforms.coding.where.rubrics import rubric
from transforms.coding.where.spots import searches, set_place
from transforms.coding.who.kinds import noun_classes
from transforms.grammar.general_lexicon import general_lexicon
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members
from transforms.names.unlisted import unlisted_id

_SETTLED = frozenset({"city", "town", "village"})
_EXACT = ("settlement", "site", "area", "region")
_ABOUT = 0.6  # how much of an article's places lie in one country where it is about that country
_SCENE_REACH = 2
_BESIDE = frozenset({"with", "from", "by"})  # borders, allies, origins
_GROUND = frozenset("hill heights bridge pass island ridge mountain mine airport airfield".split())  # by name and kind
_ON_THE_GROUND = frozenset({"attacks", "arrests"})
# What is decided or declared, by people of whom a place may only say who they are.
_BETWEEN_PEOPLE = frozenset({"mergers", "leadership", "statements", "designations"})
_AT_HOME = frozenset({"formation", "alliance"})


class Placer:
    """Gives drafts their place, sentence by sentence of one article."""

    def __init__(
        self,
        lexicon: Lexicon,
        countries: Mapping[str, float],
        entries: frozenset[int] = frozenset(),
        at_home: str = "",
    ) -> None:
        """`countries` are the article's country codes by weight, `entries` its sentences that a place heads.

        `at_home` is the country of the groups of an article that names no place.
        """
        self.lexicon = lexicon
        self._at_home = at_home
        self._entries = entries
        self._rubric: tuple[int, str] = (-1, "")
        self._countries = countries
        self._scene: tuple[int, str] = (0, "")
        self._scene_paragraph = -1
        self._moved_at = -1  # "Three months later his men walked into a hotel in Gao"
        self._ordinal = 0
        self.last: PlacedMention | None = None
        self._last_town: PlacedMention | None = None
        self._town_beside: PlacedMention | None = None
        self.country_id = ""
        self._recent: frozenset[str] = frozenset()
        self._by_people = False
        self.nearby: tuple[str, ...] = ()

    def country(self, analysis: Analysis) -> str:
        """The code of the country the sentence is about: its own place's, the last one's, the article's."""
        here = [m for m in analysis.places if m.start == 0 or analysis.tokens[m.start - 1].lower not in _BESIDE]
        here = [m for m in here if m.start > 0] or here  # a dateline opens it; "with Jordan" is beside it
        aside = [m for m in here if _is_in_subordinate(analysis, m)]
        before = [self.last] if self.last is not None else []
        for mention in (*(m for m in here if m not in aside), *before, *aside):
            if mention.place.country_code:
                return mention.place.country_code
        return max(self._countries, key=lambda code: self._countries[code], default="")

    def begin(self, analysis: Analysis) -> None:
        """Take in the place that heads the entry which a sentence opens."""
        paragraph, opens = analysis.sentence.paragraph, analysis.sentence.ordinal in self._entries
        if opens or paragraph != self._rubric[0]:
            self._rubric = (paragraph, rubric(analysis) if opens else "")

    def scene(self) -> Scene:
        """Where the text is when the next sentence opens."""
        ordinal, place_id = self._scene
        about = max(self._countries, key=lambda code: self._countries[code], default="")
        country = self.lexicon.places.countries.get(about) if self._countries.get(about, 0) >= _ABOUT else None
        near = place_id if self._ordinal - ordinal < _SCENE_REACH else ""
        moved = self._moved_at if near else -1
        here = self._scene_paragraph if near else -1
        return Scene(
            near, country.place_id if country is not None else "", about if country is not None else "", moved, here
        )

    def end(self, analysis: Analysis) -> None:
        """Remember the sentence's places for the sentences after it."""
        if is_dateline(analysis):
            return
        exact = near_by(analysis, [m for m in analysis.places if m.place.kind in _EXACT])
        if exact:
            self.last = exact[-1]
            self._town_beside = next((m for m in reversed(exact) if m.place.kind == "settlement"), None)
            self._last_town = self._town_beside or self._last_town
        self._ordinal = analysis.sentence.ordinal
        spoken = most_exact([m for m in exact if m.place.kind != "region" and not _is_origin(analysis, m)])
        if spoken is not None and '"' not in analysis.sentence.text:
            self._scene = (self._ordinal, spoken.place.place_id)
            there = any(m.locative for m in exact) and any(
                opens_sentence(m) and not m.premodifier for m in analysis.dates
            )
            self._moved_at = self._ordinal if there else -1
            self._scene_paragraph = analysis.sentence.paragraph
        countries = [m.place.place_id for m in (analysis.places or analysis.demonyms) if m.place.kind == "country"]
        if countries:
            self.country_id = countries[-1]
        elif exact and exact[-1].place.country_code in self.lexicon.places.countries:
            self.country_id = self.lexicon.places.countries[exact[-1].place.country_code].place_id
        named = countries_of((*analysis.places, *analysis.demonyms), self.lexicon)
        self._recent, self._by_people = (named, not analysis.places) if named else (self._recent, self._by_people)
        self.nearby = tuple(dict.fromkeys((*(m.place.place_id for m in analysis.places), *self.nearby)))[:8]

    def place(self, draft: Draft) -> None:
        """Set the draft's place: of its slot, its noun, its clause, or the place meant by "there"."""
        if _is_heard(draft):
            return
        for group in draft.place_groups:
            for member in (*members(group), *named_by(draft.analysis, group)):
                self.name(draft.analysis, member)
            self._name_before(draft.analysis, group)
        for group in before_where(draft.analysis, draft.instance.clause)[-1:]:
            self.name(draft.analysis, group)
        held = draft.event_table == "arrests"
        for rule, found in searches(draft):
            if held:
                found = [mention for mention in found if not is_of_charge(draft.analysis, mention)]
            if draft.event_table in _BETWEEN_PEOPLE and rule != "object":
                found = [mention for mention in found if not says_who(draft.analysis, mention)]
            best = narrowest(draft.analysis, found)
            if best is not None and rule == "phrase" and (inner := self._inside(draft, best)) is not None:
                set_place(draft, inner, "anaphora")
                return
            if best is not None:
                hit = hit_within(draft, best, self.lexicon.places) if rule in ("phrase", "purpose") else None
                set_place(draft, contained(draft.analysis, hit or best, self.lexicon.places), rule)
                return
        if self._rubric[1] and draft.event_table in _ON_THE_GROUND:
            draft.place_id, draft.place_rule = self._rubric[1], "rubric"
            return
        part = quarter(draft, self.lexicon, self._recent, self.scene().country_id, self._by_people)
        if part:
            draft.place_id, draft.place_rule = part, "direction"
        elif (meant := self._meant(draft)) is not None:
            draft.place_id, draft.place_rule = meant.place.place_id, "anaphora"
        elif self.country_id and points_back(draft, frozenset({"country"})):
            draft.place_id, draft.place_rule = self.country_id, "anaphora"
        elif draft.event_table == "mergers" and draft.event_type in _AT_HOME:
            self._home(draft)
        elif draft.event_table == "arrests":
            place_custody(draft, self.lexicon)

    def _inside(self, draft: Draft, around: PlacedMention) -> PlacedMention | None:
        """ "In that village in Yagha province": the place spoken of before, where it lies in the one named."""
        if around.place.kind in ("settlement", "site") or not points_back(draft, TOWNS):
            return None
        meant = self._meant(draft)
        lies = meant is not None and self.lexicon.places.contains(around.place.place_id, meant.place.place_id)
        return meant if lies and meant is not None and meant.place is not around.place else None

    def _meant(self, draft: Draft) -> PlacedMention | None:
        """The place that "there", "the town", "the area" stands for: the last one that can be called so."""
        is_it = draft.event_table == "territory" and any(g.pronoun for g in draft.place_groups)
        is_it = is_it or any(g.lemma == "it" for g in beheld_by(draft))
        if not is_it and not points_back(draft, AREAS | TOWNS):
            return None
        is_of_town = is_it or points_back(draft, TOWNS)
        here = [m for g in draft.place_groups for m in towns_before(draft.analysis, g)]
        if is_of_town and here and draft.event_table == "territory":
            return here[-1]  # "the garrison of Sesori abandoned the town"
        if (near := there(draft)) is not None:
            return near
        if self.last is None or self.last.place.kind == "region":
            return None
        if self.last.place.kind == "site" and points_back(draft, _SETTLED):
            return self._last_town or self.last  # "ambushed at the Amarula hotel; they took the town"
        if self.last.place.kind == "area" and self._town_beside is not None and points_back(draft, _SETTLED):
            return self._town_beside  # "at Gamgiphai in Imphal West District", then "in the village"
        return self.last if not is_of_town or may_be_called_a_town(self.last.place) else None

    def name(self, analysis: Analysis, group: Group) -> None:
        """Make a place of an unknown name that stands where only a place can: "dislodged from Ghubayri"."""
        if is_unknown_name(analysis, group) and not inside(analysis, group):
            self._add(analysis, group.start, group.end)

    def _name_before(self, analysis: Analysis, group: Group) -> None:
        """Make a place of the unknown name before a noun for places: "Kelo hill"."""
        if "place" not in noun_classes(self.lexicon, group.lemma) or inside(analysis, group):
            return
        start = group.head
        while start > group.start and _is_unknown(analysis, start - 1):
            start -= 1
        if start < group.head and not analysis.tokens[group.head].is_capitalised:
            self._add(analysis, start, group.head + 1 if group.lemma in _GROUND else group.head)

    def _add(self, analysis: Analysis, start: int, end: int) -> None:
        tokens, places = analysis.tokens[start:end], self.lexicon.places
        name = analysis.sentence.text[tokens[0].start : tokens[-1].end]
        around = (m for m in (*analysis.places, *analysis.demonyms) if not is_across(analysis.tokens, m))
        code = next((m.place.country_code for m in around), "")
        home = places.countries[code].place_id if code in places.countries else self.country_id
        known = [p for p in places.candidates([t.folded for t in tokens]) if not home or places.contains(home, p)]
        if not home and self._at_home in places.countries:
            home = places.countries[self._at_home].place_id
            known = [p for p in known if places.contains(home, p)] or known
        place = places.place(known[0] if known else unlisted_id(name, "settlement", home))
        analysis.places.append(PlacedMention(start, end, place, "text", False))
        analysis.places.sort(key=lambda mention: mention.start)

    def _home(self, draft: Draft) -> None:
        """Groups are founded, renamed, allied and split where they are at home, if they share one country."""
        codes = {self.lexicon.actors[p.actor_id].country_code for p in draft.known_actors() if p.actor_id}
        country = self.lexicon.places.countries.get(codes.pop()) if len(codes) == 1 else None
        if country is not None and country.place_id in self._recent:
            draft.place_id, draft.place_rule = country.place_id, "group-home"


def _is_heard(draft: Draft) -> bool:
    """ "The blast was heard in Gao": where it came to somebody's ears."""
    clause, noun = draft.instance.clause, draft.instance.noun
    perceived = clause is not None and clause.verb.lemma in ("hear", "feel") and clause.verb.voice == "passive"
    return perceived and clause is not None and any(subject is noun for subject in clause.subjects)


def _is_in_subordinate(analysis: Analysis, mention: PlacedMention) -> bool:
    """ "The army has fought them since they fled there after the invasion of Iraq": not where the sentence is."""
    at = analysis.group_at(mention.start)
    position = analysis.position_of(at) if at is not None else -1
    inside = [c for c in analysis.clauses if c.start <= position < c.end]
    main = min((c.start for c in analysis.clauses if c.relation == "main"), default=-1)
    return bool(inside) and inside[-1].start > main and inside[-1].relation in ("relative", "adverbial")


def _is_unknown(analysis: Analysis, token: int) -> bool:
    word = analysis.tokens[token]
    listed = analysis.name_at(token) is not None or word.lower in general_lexicon()
    return (
        word.tag == "NNP"
        and word.is_capitalised
        and not listed
        and not any(m.start <= token < m.end for m in analysis.demonyms)
    )


def _is_origin(analysis: Analysis, mention: PlacedMention) -> bool:
    return mention.start > 0 and analysis.tokens[mention.start - 1].lower in ("from", "for")
