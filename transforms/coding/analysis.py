"""Analyses one sentence: tokens, names, dates, figures, groups, clauses.

Belongs here: putting the layers of the cascade together, once per sentence.
Does not: meaning beyond the sentence (`transforms.coding.who.discourse`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from transforms.coding.casing import in_usual_case
from transforms.coding.known_names import NameMention, find_actors, with_introduced
from transforms.coding.lexicon import Lexicon
from transforms.coding.place_chains import holders
from transforms.coding.where.elsewhere import named_in_earnest
from transforms.coding.where.placed import About, PlacedMention, placed_mentions
from transforms.coding.whether.ranking import stretches
from transforms.dates.expressions import find_dates
from transforms.dates.model import DateMention
from transforms.figures import Casualty, Figure, find_casualties, find_figures
from transforms.grammar.clause_finding import find_clauses
from transforms.grammar.clauses import Clause
from transforms.grammar.coordination import tie_noun_groups
from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.grouping import group
from transforms.grammar.groups import Group
from transforms.grammar.offices import retag_offices
from transforms.grammar.tagging import tag
from transforms.grammar.tokens import Token, tokenize
from transforms.names.place import PlaceMention
from transforms.names.place_words import VILLAGES
from transforms.names.placefinding import find_places
from transforms.text import Sentence


@dataclass(slots=True)
class Analysis:
    """A sentence with everything the grammar and the dictionaries say about it."""

    sentence: Sentence
    tokens: list[Token]
    names: list[NameMention]
    dates: list[DateMention]
    figures: list[Figure]
    groups: list[Group]
    clauses: list[Clause]
    places: list[PlacedMention] = field(default_factory=list)
    demonyms: list[PlacedMention] = field(default_factory=list)
    date_groups: dict[int, DateMention] = field(default_factory=dict)
    _positions: dict[int, int] = field(default_factory=dict)
    _names_at: dict[int, NameMention] = field(default_factory=dict)
    _casualties: list[Casualty] | None = None

    def __post_init__(self) -> None:
        """Index groups by identity and names by their tokens."""
        self._positions = {id(group): position for position, group in enumerate(self.groups)}
        self._names_at = {k: name for name in reversed(self.names) for k in range(name.start, name.end)}

    def text_of(self, group: Group) -> str:
        """The words of a group as they stand in the sentence."""
        return self.sentence.text[self.tokens[group.start].start : self.tokens[group.end - 1].end]

    def position_of(self, group: Group) -> int:
        """The index of a group among the sentence's groups; -1 for a possessor, which is inside one."""
        return self._positions.get(id(group), -1)

    def group_at(self, token: int) -> Group | None:
        """The group that holds a token."""
        position = bisect_right(self.groups, token, key=lambda group: group.start) - 1
        return self.groups[position] if position >= 0 and token < self.groups[position].end else None

    def has_figure(self, group: Group) -> bool:
        """True when a number stands in the noun group."""
        first, last = self.tokens[group.start].start, self.tokens[group.end - 1].end
        return any(f.kind == "number" and first <= f.start < last for f in self.figures)

    def casualties(self) -> list[Casualty]:
        """The people the sentence tells were killed or hurt, found when first asked for."""
        if self._casualties is None:
            self._casualties = find_casualties(self.sentence.text, self.figures)
        return self._casualties

    def name_at(self, token: int) -> NameMention | None:
        """The known name that a token is part of."""
        return self._names_at.get(token)


@dataclass(slots=True)
class Scan:
    """A sentence's tokens and the places it may name, before it is known which places they are."""

    sentence: Sentence
    tokens: list[Token]
    places: list[PlaceMention]


def scan(sentence: Sentence, lexicon: Lexicon) -> Scan:
    """The first pass over a sentence, which the second needs of the whole article."""
    text = in_usual_case(sentence.text, lexicon)
    if text is not sentence.text:
        sentence = replace(sentence, text=text)
    tokens = tokenize(sentence.text)
    places = find_places(lexicon.places, [t.text for t in tokens], [t.folded for t in tokens])
    return Scan(sentence, tokens, named_in_earnest(tokens, places, lexicon.places))


def analyse(scanned: Scan, lexicon: Lexicon, countries: Mapping[str, float], nearby: Sequence[str]) -> Analysis:
    """The analysis of a scanned sentence.

    `countries` are the article's country codes by weight, `nearby` the ids of places named shortly before.
    """
    sentence, tokens = scanned.sentence, scanned.tokens
    dates = [_freed(mention, tokens) for mention in find_dates(sentence.text)]
    figures = find_figures(sentence.text, dates)
    date_groups, date_tokens, modifying = _date_tokens(tokens, dates)
    covered = {k for first, last in date_tokens.items() for k in range(first, last)}
    figure_tokens = _figure_tokens(tokens, figures, covered)
    actors = with_introduced(tokens, find_actors(tokens, lexicon, covered))
    actors = [actor for actor in actors if not (_is_called_a_town(tokens, actor) or _is_a_road(tokens, actor))]
    mentions = _reconcile(actors, scanned.places)
    spans = [(m.start, m.end) for m in actors]
    taken = {k for start, end in spans for k in range(start, end)} | covered
    places = placed_mentions(tokens, mentions, taken, sentence.text, About(lexicon, countries, nearby))
    names = _names(actors, places)
    named = {k for mention in names for k in range(mention.start, mention.end)}
    tag(tokens, named, {k for k in modifying if k not in named})
    in_offices = retag_offices(tokens, named)
    floating = {k for k in figure_tokens if tokens[k].lower == "both" and tokens[k].tag == "RB"}  # "A and B both fell"
    figure_tokens = {first: last for first, last in figure_tokens.items() if first not in in_offices | floating}
    for first, last in figure_tokens.items():
        for k in range(first, last):
            if tokens[k].tag not in ("DT", "NNP"):
                tokens[k].tag = "CD"
    groups = group(
        tokens, date_tokens, figure_tokens, {m.start: m.end for m in names}, holders(tokens, places, lexicon)
    )
    tie_noun_groups(groups)
    clauses = find_clauses(groups)
    ranked_over = [date_groups.pop(k) for k in stretches(tokens, groups, sentence.text) if k in date_groups]
    dates = [mention for mention in dates if all(mention is not one for one in ranked_over)]
    exact = [p for p in places if not p.demonym]
    demonyms = [p for p in places if p.demonym]
    return Analysis(sentence, tokens, names, dates, figures, groups, clauses, exact, demonyms, date_groups)


def _date_tokens(
    tokens: list[Token], dates: list[DateMention]
) -> tuple[dict[int, DateMention], dict[int, int], set[int]]:
    """Dates by their first token, the ends of those that stand alone, and the tokens of those that modify a noun."""
    starts = {token.start: i for i, token in enumerate(tokens)}
    ends = {token.end: i + 1 for i, token in enumerate(tokens)}
    groups: dict[int, DateMention] = {}
    spans: dict[int, int] = {}
    modifying: set[int] = set()
    for mention in dates:
        first, last = starts.get(mention.start), ends.get(mention.end)
        if first is not None and last is not None:
            groups[first] = mention
            if "(" in mention.text and last < len(tokens) and tokens[last].text == ")":
                last += 1  # "Monday (June 10)"
            if last < len(tokens) and tokens[last].lower in ("'s", "’s"):
                modifying.update(range(first, last + 1))  # "Monday's raid"
            elif mention.premodifier:
                modifying.update(range(first, last))
            else:
                spans[first] = last - (mention.counts_from_event and last - first > 1)
    return groups, spans, modifying


def _freed(mention: DateMention, tokens: list[Token]) -> DateMention:
    """ "Over the spring Nusra renewed ...": a phrase of time before the subject, not a modifier of it."""
    if not mention.premodifier or len(tokens) < 2 or tokens[1].start != mention.start:
        return mention
    after = next((token for token in tokens if token.start >= mention.end), None)
    opens = prior_tag(tokens[0].lower) == "IN" and after is not None and after.is_capitalised
    return replace(mention, premodifier=False) if opens else mention


def _figure_tokens(tokens: list[Token], figures: list[Figure], covered: set[int]) -> dict[int, int]:
    starts = {token.start: i for i, token in enumerate(tokens)}
    ends = {token.end: i + 1 for i, token in enumerate(tokens)}
    spans = {}
    for figure in figures:
        first, last = starts.get(figure.start), ends.get(figure.end)
        if first is not None and last is not None and first not in covered:
            spans[first] = last
    return spans


def _reconcile(actors: list[NameMention], places: list[PlaceMention]) -> list[PlaceMention]:
    """Places without those that are part of an actor's longer name, or weak under any actor's name."""
    kept = []
    for place in places:
        overlapping = [a for a in actors if a.start < place.end and place.start < a.end]
        longer = any(a.end - a.start > place.end - place.start for a in overlapping)
        if not longer and not (place.weak and overlapping):
            kept.append(place)
    return kept


def _is_called_a_town(tokens: list[Token], actor: NameMention) -> bool:
    """ "The town of Hazm" is no movement of that name."""
    words = [token.lower for token in tokens[max(actor.start - 2, 0) : actor.start]]
    return actor.end - actor.start == 1 and words[-1:] == ["of"] and words[0] in VILLAGES


def _is_a_road(tokens: list[Token], actor: NameMention) -> bool:
    """ "The RCD highway" is no movement with that acronym."""
    behind = tokens[actor.end].lower if actor.end < len(tokens) else ""
    return behind in _ROADS and all(token.text.isupper() for token in tokens[actor.start : actor.end])


_ROADS = frozenset("highway motorway expressway road street avenue boulevard".split())


def _names(actors: list[NameMention], places: list[PlacedMention]) -> list[NameMention]:
    """Actors and places as one list: a name of both keeps both, the longer of two that overlap wins."""
    found: list[NameMention] = []
    for actor in actors:
        same = [p for p in places if p.start < actor.end and actor.start < p.end]
        if any(p.end - p.start > actor.end - actor.start for p in same):
            continue
        found.append(replace(actor, places=tuple(p.place.place_id for p in same if not p.demonym)))
    for place in places:
        if not place.demonym and not any(n.start < place.end and place.start < n.end for n in found):
            found.append(NameMention(place.start, place.end, (), (place.place.place_id,)))
    return sorted(found, key=lambda mention: mention.start)
