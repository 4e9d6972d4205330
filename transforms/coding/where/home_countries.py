"""The countries where the groups of an article are at home, for one that names no place of its own.

Belongs here: what the names of groups say of the country an article is about.
Does not: what its places say (`transforms.names.resolution`), where groups are founded (`placing`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from transforms.coding.analysis import Scan
from transforms.coding.known_names import find_actors
from transforms.coding.lexicon import Lexicon

_AT_HOME = frozenset({"group", "faction", "state_force"})


def home_weights(scans: Iterable[Scan], lexicon: Lexicon) -> dict[str, float]:
    """How much the groups that an article names speak for each country.

    So "the army" is the Malian one beside JNIM, and a village of several countries lies in theirs. A movement with
    branches in other countries speaks for none.
    """
    codes_of: dict[str, set[str]] = {}
    for actor in lexicon.actors.values():
        codes_of.setdefault(actor.parent_id or "", set()).add(actor.country_code or "")
    counts: Counter[str] = Counter()
    for scanned in scans:
        for mention in find_actors(scanned.tokens, lexicon, set()):
            actors = [lexicon.actors[a.actor_id] for a in mention.aliases if a.actor_id in lexicon.actors]
            codes = {actor.country_code or "" for actor in actors if actor.kind in _AT_HOME}
            spread = any(codes_of.get(actor.actor_id, codes) - codes for actor in actors)
            if len(codes) == 1 and not spread:
                counts.update(codes - {""})
    total = sum(counts.values())
    return {code: count / total for code, count in counts.items()}
