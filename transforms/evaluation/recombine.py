"""More text of the same kind: articles recombined from the sentences of a few, for measuring speed.

Belongs here: seeded shuffling of sentences, clauses and figures. Does not: timing, files.

The texts read like articles to a coder (names, dates and triggers as dense as in the originals) and are
true of nothing.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

ARTICLE_CHARACTERS = 9_000
PARAGRAPH_SENTENCES = (2, 6)
_SENTENCE_END = re.compile(r"(?<=[a-z\d)][.!?])\s+(?=[A-Z])")
_CLAUSE_BREAK = re.compile(r"(?<=[,;])\s+")
_DIGIT_RUN = re.compile(r"(?<![\d.,-])\d{1,3}(?![\d.,-])")
_YEAR = re.compile(r"\b20[01]\d\b")


def sentences_of(texts: Sequence[str]) -> list[str]:
    """The sentences of some texts, without headings and fragments."""
    paragraphs = (" ".join(part.split()) for text in texts for part in re.split(r"\n\s*\n", text))
    pieces = (sentence for paragraph in paragraphs for sentence in _SENTENCE_END.split(paragraph))
    return [sentence for sentence in pieces if len(sentence) > 30 and sentence[-1] in ".!?"]


def recombined_articles(texts: Sequence[str], characters: int, seed: int = 0) -> Iterator[str]:
    """Articles of about nine thousand characters each, together at least as many as asked for.

    The same texts, size and seed give the same articles. Raises `ValueError` for texts without sentences.
    """
    sentences = sentences_of(texts)
    if not sentences:
        raise ValueError("there are no sentences to recombine")
    chance = random.Random(seed)
    written = 0
    while written < characters:
        article = _article(sentences, min(ARTICLE_CHARACTERS, characters - written), chance)
        written += len(article)
        yield article


def _article(sentences: Sequence[str], characters: int, chance: random.Random) -> str:
    paragraphs: list[str] = []
    length = 0
    while length < characters:
        count = chance.randint(*PARAGRAPH_SENTENCES)
        paragraph = " ".join(_varied(chance.choice(sentences), sentences, chance) for _ in range(count))
        paragraphs.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(paragraphs) + "\n"


def _varied(sentence: str, sentences: Sequence[str], chance: random.Random) -> str:
    """The sentence with other figures and years and, every third time, a clause of another sentence."""
    if chance.random() < 1 / 3:
        clauses = _CLAUSE_BREAK.split(sentence)
        others = _CLAUSE_BREAK.split(chance.choice(sentences))
        if len(clauses) > 2 and len(others) > 2:
            clauses[chance.randrange(1, len(clauses) - 1)] = others[chance.randrange(1, len(others) - 1)]
            sentence = " ".join(clauses)
    sentence = _DIGIT_RUN.sub(lambda match: str(chance.randint(1, 28)), sentence)
    return _YEAR.sub(lambda match: str(chance.randint(2006, 2018)), sentence)
