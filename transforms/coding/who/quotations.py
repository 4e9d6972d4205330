"""Whose words a sentence in quotation marks is: the body for which the one speaks who is named beside the quotation.

Belongs here: where a quotation begins and ends, over several sentences, and who is told to have said it.
Does not: what "we" stands for (`voices`), the authors of a whole text (`authors`), statements as events.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.coding.analysis import Scan
from transforms.coding.known_names import find_actors
from transforms.coding.lexicon import Lexicon
from transforms.grammar.tokens import Token

_MARK = '"'  # the only one that `transforms.text` leaves
# A quotation that goes on for longer has lost its closing mark.
_LONGEST = 8
_SAYING = frozenset(
    "said says say told tells tell added adds announced stated declared wrote claimed explained tweeted".split()
)
_ARMIES = frozenset("army military forces troops soldiers armed defence defense general colonel major captain".split())
_POLICE = frozenset({"police"})
_OF_THE_COUNTRY = frozenset({"army", "military", "police"})
_SIDES = frozenset({"group", "faction", "state_force", "igo_force"})
_NATION_REACH = 3


@dataclass(frozen=True, slots=True)
class _Mark:
    """A quotation mark: the position of its sentence in the text and of its token in the sentence."""

    sentence: int
    token: int
    opens: bool


def quoted_bodies(scans: Sequence[Scan], lexicon: Lexicon, country: str) -> dict[int, str]:
    """The id of the body for which a quotation is spoken, by the ordinals of the sentences that it stands in.

    `country` is the code of the country the text is about: "an army spokesman" is of its army. A sentence outside
    of quotations, or whose speaker is of no side, has no entry.
    """
    found: dict[int, str] = {}
    for opening, closing in _quotations(scans):
        body = next((b for words in _beside(scans, opening, closing) if (b := _body(words, lexicon, country))), "")
        if body:
            found |= {scans[k].sentence.ordinal: body for k in range(opening.sentence, closing.sentence + 1)}
    return found


def _quotations(scans: Sequence[Scan]) -> Iterator[tuple[_Mark, _Mark]]:
    """Where the quotations of a text open and close; one that a new paragraph opens again goes on."""
    opening: _Mark | None = None
    for mark in _marks(scans):
        if opening is not None and mark.sentence - opening.sentence > _LONGEST:
            opening = None
        if opening is None:
            opening = mark if mark.opens else None
        elif mark.token > 0 or not mark.opens:
            yield opening, mark
            opening = None


def _marks(scans: Sequence[Scan]) -> Iterator[_Mark]:
    for k, scanned in enumerate(scans):
        for i, token in enumerate(scanned.tokens):
            if token.text == _MARK:
                after = scanned.tokens[i + 1] if i + 1 < len(scanned.tokens) else None
                yield _Mark(k, i, after is not None and after.start == token.end)


def _beside(scans: Sequence[Scan], opening: _Mark, closing: _Mark) -> list[list[Token]]:
    """The words behind a quotation up to the next one, then those before it, where somebody is told to say it."""
    last, first = scans[closing.sentence].tokens, scans[opening.sentence].tokens
    end = next((i for i in range(closing.token + 1, len(last)) if last[i].text == _MARK), len(last))
    start = next((i + 1 for i in range(opening.token - 1, -1, -1) if first[i].text == _MARK), 0)
    beside = (list(last[closing.token + 1 : end]), list(first[start : opening.token]))
    return [words for words in beside if any(t.lower in _SAYING for t in words)]


def _body(words: list[Token], lexicon: Lexicon, country: str) -> str:
    """The armed body that the speaker is told to speak for: by its name, its nation, or its kind alone."""
    for mention in find_actors(words, lexicon, set()):
        named = next((a.actor_id for a in mention.aliases if a.actor_id in lexicon.actors), "")
        if named and lexicon.actors[named].kind in _SIDES:
            return named
    said = [token.lower for token in words]
    for i, token in enumerate(words):
        code = lexicon.demonym_code(token.folded) if token.is_capitalised else ""
        beside = set(said[i + 1 : i + 1 + _NATION_REACH])
        if code and beside & (_ARMIES | _POLICE):
            return lexicon.force_of(code, bool(beside & _POLICE)) or ""
    of_police = bool(_POLICE & set(said))
    return (lexicon.force_of(country, of_police) or "") if country and set(said) & _OF_THE_COUNTRY else ""
