"""The names of a sentence: actors of the dictionaries, and bodies that it introduces with an abbreviation.

Belongs here: where a name begins and ends.
Does not: whose it is (`transforms.coding.who.naming`), names of places (`transforms.names`).
"""

from __future__ import annotations

from dataclasses import dataclass

from transforms.coding.lexicon import Alias, Lexicon
from transforms.grammar.tokens import Token
from transforms.names.introduced import introduced


@dataclass(slots=True)
class NameMention:
    """A known name at tokens `[start, end)`: the aliases of actors and the ids of places it may be.

    `short` is the token of the abbreviation that the text introduces the name with, which may be known to nobody else.
    """

    start: int
    end: int
    aliases: tuple[Alias, ...]
    places: tuple[str, ...]
    short: int | None = None


def find_actors(tokens: list[Token], lexicon: Lexicon, covered: set[int]) -> list[NameMention]:
    """Known actors, longest first from the left; a name of one word must be capitalised."""
    words = [token.folded if i not in covered else "\0" for i, token in enumerate(tokens)]
    found = []
    i = 0
    while i < len(words):
        match = lexicon.names.longest_at(words, i) if words[i] in lexicon.names else None
        if match is None or not _is_name(tokens, i, match[0]):
            i += 1
            continue
        written = _as_written(tokens[i : match[0]])
        aliases = tuple(alias for alias in match[1] if alias.is_written(written))
        if aliases:
            found.append(NameMention(i, match[0], aliases, ()))
        i = match[0] if aliases else i + 1
    return found


def _as_written(tokens: list[Token]) -> str:
    """The words of a name, with a space where the text has one or a mark: "3R" is one word."""
    apart = ("" if i and tokens[i - 1].end == token.start else " " for i, token in enumerate(tokens))
    return "".join(space + token.text for space, token in zip(apart, tokens, strict=True)).strip()


def with_introduced(tokens: list[Token], actors: list[NameMention]) -> list[NameMention]:
    """The known names with those that the sentence introduces by an abbreviation of their own; the longer name wins."""
    for name in introduced([token.text for token in tokens]):
        inside = [a for a in actors if a.start < name.end and name.start < a.end]
        if any(a.start <= name.short < a.end for a in actors) or any(a.end > name.end for a in inside):
            continue
        same = next((a for a in inside if a.end == name.end and a.start <= name.start), None)
        if same is not None:
            same.short = name.short
        elif not any(a.start < name.start for a in inside):
            actors = [a for a in actors if a not in inside] + [NameMention(name.start, name.end, (), (), name.short)]
    return sorted(actors, key=lambda mention: mention.start)


def _is_name(tokens: list[Token], start: int, end: int) -> bool:
    """Names have a capital in their last word, or in any when they have several."""
    return any(token.is_capitalised for token in tokens[start:end]) and (
        tokens[end - 1].is_capitalised or end - start > 1
    )
