"""What became of every sentence and trigger of an article, counted, so that none can get lost unseen.

Belongs here: counting. Does not: deciding what becomes of them. A trigger is looked for in what the coder
gave out, not inferred from how many are left: one that is in neither place leaves the counts unequal.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from transforms.coding.drafts import Draft
from transforms.text import Article

SENTENCES, TRIGGERS = "sentences", "triggers"


class Tally:
    """The counts of one article; `rows` gives them as rows of `raw.stage_counts`."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._counts: Counter[tuple[str, str, str]] = Counter()

    def sentence(self, outcome: str) -> None:
        """Counts a sentence the coder has dealt with, as `coded once` or as a `repeat`."""
        self._counts[SENTENCES, "out", outcome] += 1

    def triggers(
        self, seen: Iterable[Draft], coded: Sequence[Draft], rejected: Sequence[Draft], replaced: Iterable[Draft]
    ) -> None:
        """Counts the triggers seen in a sentence, and where each of them is now.

        `replaced` are those whose figures were coded apart from the words.
        """
        reported = {id(made.instance) for made in coded}
        not_coded = {id(made.instance) for made in rejected}
        merged = {id(part.instance) for made in (*coded, *rejected) for part in _absorbed(made)}
        told_by_figure = {id(made.instance) for made in replaced}
        places = {
            "reported": reported,
            "told with another": merged,
            "not coded": not_coded,
            "told by a figure": told_by_figure,
        }
        for made in seen:
            self._counts[TRIGGERS, "in", "seen"] += 1
            outcome = next((name for name, found in places.items() if id(made.instance) in found), None)
            if outcome is not None:
                self._counts[TRIGGERS, "out", outcome] += 1

    def rows(self) -> Iterator[dict[str, object]]:
        """The counts, none of them zero."""
        for (unit, direction, outcome), count in self._counts.items():
            yield {
                "stage": "code",
                "unit": unit,
                "source_file": self._article.source_file,
                "article_id": self._article.article_id,
                "direction": direction,
                "outcome": outcome,
                "row_count": count,
            }


def _absorbed(made: Draft) -> Iterator[Draft]:
    for part in made.absorbed:
        yield part
        yield from _absorbed(part)
