"""Paragraphs into the sentences of an article, numbered in order of the text.

Belongs here: putting together cleaning, footnote marks, splitting and repeats.
Does not: any of these steps.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from transforms.reading.cleaning import Clean, clean_lines
from transforms.reading.flow import Paragraph
from transforms.reading.marks import strip_marks
from transforms.reading.repeats import COVERED, Repeats
from transforms.reading.shapes import Limits
from transforms.reading.splitting import split_sentences
from transforms.reading.vocabulary import Vocabulary
from transforms.text import Sentence

LARGEST_SEAM = 8


@dataclass(slots=True)
class _Draft:
    paragraph: int
    kind: str
    copy: bool
    clean: Clean
    start: int
    end: int

    def origin(self) -> tuple[int, int]:
        """Where the sentence begins and ends in the document's text."""
        return self.clean.offsets[self.start], self.clean.offsets[self.end - 1] + 1

    def runs(self) -> list[tuple[int, int]]:
        """The unbroken stretches of the document's text that the sentence comes from."""
        runs: list[tuple[int, int]] = []
        first = last = self.clean.offsets[self.start]
        for position in self.clean.offsets[self.start + 1 : self.end]:
            if position - last > LARGEST_SEAM:
                runs.append((first, last + 1))
                first = position
            last = position
        return [*runs, (first, last + 1)]


def read_sentences(
    source_file: str,
    article_id: str,
    text: str,
    paragraphs: Sequence[Paragraph],
    repeats: Repeats,
    vocabulary: Vocabulary,
    limits: Limits,
) -> tuple[Sentence, ...]:
    """The sentences of the article `article_id` from its paragraphs, each with its way back to the text."""
    cleans = [clean_lines(text, paragraph.spans, vocabulary) for paragraph in paragraphs]
    footnotes = [(p.marker, p.spans[0][0]) for p in paragraphs if p.marker]
    cleans = strip_marks(cleans, footnotes, vocabulary)
    drafts = [
        _Draft(number, paragraph.kind, paragraph.copy, clean, start, end)
        for number, (paragraph, clean) in enumerate(zip(paragraphs, cleans, strict=True))
        for start, end in split_sentences(clean.text, limits.max_sentence)
        if any(char.isalnum() for char in clean.text[start:end])
    ]
    drafts.sort(key=lambda draft: draft.origin())
    originals = _repeat_of(drafts, repeats)
    return tuple(
        Sentence(
            article_id=article_id,
            source_file=source_file,
            ordinal=ordinal,
            kind=draft.kind,
            text=draft.clean.text[draft.start : draft.end],
            offsets=draft.clean.offsets[draft.start : draft.end],
            paragraph=draft.paragraph,
            repeat_of=original,
        )
        for ordinal, (draft, original) in enumerate(zip(drafts, originals, strict=True))
    )


def _repeat_of(drafts: Sequence[_Draft], repeats: Repeats) -> list[int | None]:
    """For every sentence the beginning of the intact sentence it repeats, else None."""
    copies = [draft.copy or _is_copied(draft, repeats) for draft in drafts]
    if not any(copies) or all(copies):
        return [None] * len(drafts)
    intact = sorted(
        (start, draft.origin()[0])
        for draft, copy in zip(drafts, copies, strict=True)
        if not copy
        for start, _ in draft.runs()
    )
    places = [repeats.original(*draft.origin()) if copy else None for draft, copy in zip(drafts, copies, strict=True)]
    following: int | None = None
    for index in range(len(places) - 1, -1, -1):
        following = places[index] if places[index] is not None else following
        places[index] = following
    found: list[int | None] = []
    last = intact[0][1]
    for copy, place in zip(copies, places, strict=True):
        if place is not None:
            last = intact[max(0, bisect_right(intact, (place, len(intact) + place)) - 1)][1]
        found.append(last if copy else None)
    return found


def _is_copied(draft: _Draft, repeats: Repeats) -> bool:
    return bool(repeats.ranges) and repeats.repeated(draft.runs()) >= COVERED
