"""A group of tokens that acts as one in its sentence.

Belongs here: what a noun group, a verb group or a mark between them is.
Does not: how groups are found (`transforms.grammar.grouping`), who is subject or object of what
(`transforms.grammar.clauses`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

# The kind of the mark that closes direct speech; other quotation marks make no group.
END_OF_SPEECH = '"'
QUOTES = frozenset("\"“”«»„''``")


@dataclass(slots=True, eq=False)
class Group:
    """A run of tokens `[start, end)` that acts as one; `kind` is a class below or the mark itself.

    `NP` noun group, `VG` verb group, `IN` preposition, `CC`, `SUB`, `W`, `RB`, `DATE`, `,` `;` `(` ...
    For a noun group `head` is the index of its head noun, `lemma` the head's singular, `possessor`
    the group before a possessive mark, `proper` says that the head is a name, `count` is its small number ("two
    commanders"), 0 where none is told. For a verb group `lemma` is
    the base of its main verb.
    """

    kind: str
    start: int
    end: int
    head: int
    lemma: str = ""
    possessor: Group | None = None
    determiner: str = ""
    plural: bool = False
    pronoun: bool = False
    proper: bool = False
    count: int = 0
    voice: str = "active"
    form: str = "finite"
    modal: str = ""
    negated: bool = False
    perfect: bool = False
    past: bool = False
    conjuncts: list[Group] = field(default_factory=list)
    appositions: list[Group] = field(default_factory=list)
