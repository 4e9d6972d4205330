"""Quarters of a country that is not named beside them: "took the east", "in the north".

Belongs here: which country is meant. Does not: quarters named with their country ("eastern Syria", `transforms.names`).
"""

from __future__ import annotations

from collections.abc import Iterable

from transforms.coding.analysis import PlacedMention
from transforms.coding.drafts import Draft
from transforms.coding.lexicon import Lexicon
from transforms.coding.where.named_places import PLAIN_AT
from transforms.grammar.nominals import phrases_after
from transforms.names.places import ADJECTIVES


def quarter(draft: Draft, lexicon: Lexicon, recent: frozenset[str], main: str, by_people: bool) -> str | None:
    """The id of "the north" of the one country in question, None when no quarter is told or two countries compete.

    The country is that of the places in the sentence, else of those in the last sentence that named any
    (`recent`); of several it is the one the article is about (`main`), where that is among them. `by_people`: the
    last sentence named the people of a country only ("more than Iraqis were used to"), where a group's own is surer.
    """
    word = _word(draft)
    if word is None:
        return None
    home = _home(draft, lexicon) if by_people else frozenset()
    recent = home if len(home) == 1 else recent
    for countries in (countries_of((*draft.analysis.places, *draft.analysis.demonyms), lexicon), recent):
        if countries:
            meant = next(iter(countries)) if len(countries) == 1 else main if main in countries else None
            return lexicon.places.part_of(meant, word) if meant is not None else None
    return lexicon.places.part_of(main, word) if main else None


def countries_of(mentions: Iterable[PlacedMention], lexicon: Lexicon) -> frozenset[str]:
    """The ids of the countries that places lie in."""
    codes = {mention.place.country_code for mention in mentions}
    return frozenset(country.place_id for code, country in lexicon.places.countries.items() if code in codes)


def _home(draft: Draft, lexicon: Lexicon) -> frozenset[str]:
    """The countries where those who gain, lose or hold the ground are at home."""
    codes = {lexicon.actors[p.actor_id].country_code for p in draft.known_actors() if p.actor_id}
    return frozenset(lexicon.places.countries[code].place_id for code in codes if code in lexicon.places.countries)


def _word(draft: Draft) -> str | None:
    clause = draft.instance.support or draft.instance.clause
    if clause is None:
        return None
    of_ground = {"of", "from"} if draft.event_table == "territory" else set()
    grounds = [n for p, n in clause.phrases if p in PLAIN_AT | of_ground]
    groups = draft.analysis.groups
    grounds = [
        n for n in grounds if not any(p == "of" for p, _ in phrases_after(groups, draft.analysis.position_of(n)))
    ]
    told = (n.lemma for n in (*grounds, *draft.place_groups) if n.lemma in ADJECTIVES and n.determiner == "the")
    return next(told, None)
