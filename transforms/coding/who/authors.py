"""Who speaks in a text that speaks of "us": the group or force whose communiqué it is.

Belongs here: whether a text speaks for somebody, and whom its heading, signature or first words name.
Does not: speakers whom a text quotes (`transforms.coding.statements`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transforms.coding.analysis import Scan
from transforms.coding.known_names import find_actors
from transforms.coding.lexicon import Actor, Lexicon
from transforms.grammar.general_lexicon import verb_base
from transforms.grammar.lemmas import singular
from transforms.grammar.tokens import Token

_US = frozenset({"we", "us", "our", "ours"})
_QUOTES = frozenset('"“”«»„')
_SPEAKING = frozenset({"group", "faction", "organ", "state_force", "igo_force"})
# How many sentences from the first on may name the author, and how many of the last a signature.
_OPENING = 5
_SIGNATURE = 2
_LINE = 14
_STOPS = frozenset(".!?:")
_FROM = frozenset({"by", "from"})
# What communiqués say in the present that they do.
_PERFORMING = frozenset(
    "announce claim declare proclaim assume affirm confirm deny reject condemn mourn congratulate inform call".split()
)


def author_of(scans: Sequence[Scan], lexicon: Lexicon) -> str | None:
    """The id of the group or force that says "we" in a text, None for a text that is nobody's or of one unknown."""
    if not any(_speaks_of_us(scanned.tokens) for scanned in scans):
        return None
    ourselves = [s for s in scans if [t.lower for t in s.tokens[:2]] == ["we", ","]]
    lines = [s for s in (*scans[:_OPENING], *scans[-_SIGNATURE:]) if _is_line(s)]
    performing = [s for s in scans[:_OPENING] if not _is_line(s)]
    for scanned in (*ourselves, *lines, *performing):
        own = next(_named(scanned, lexicon), None)
        if own is not None:
            return own
    return None


def _is_line(scanned: Scan) -> bool:
    """A heading or signature: a short line that ends without a stop."""
    return len(scanned.tokens) <= _LINE and scanned.tokens[-1].text not in _STOPS


def _speaks_of_us(tokens: Sequence[Token]) -> bool:
    """Whether the words for "us" stand outside quotation marks."""
    quoted = False
    for token in tokens:
        if token.text in _QUOTES:
            quoted = not quoted
        elif token.lower in _US and token.text != "US" and not quoted:
            return True
    return False


def _named(scanned: Scan, lexicon: Lexicon) -> Iterator[str]:
    """Those a line is by, and those who perform what a sentence says: "JNIM announces", "We, the fighters of JNIM"."""
    tokens = scanned.tokens
    for mention in find_actors(tokens, lexicon, set()):
        actor = lexicon.actors.get(mention.aliases[0].actor_id)
        if actor is not None and actor.kind == "media":
            actor = lexicon.actors.get(actor.parent_id)
        if actor is None or actor.kind not in _SPEAKING:
            continue
        if _is_line(scanned):
            found = _is_of_line(tokens, mention.start, lexicon)
        else:
            after = [t.lower for t in tokens[mention.end : mention.end + 2]]
            performs = any(word.endswith("s") and verb_base(word) in _PERFORMING for word in after)
            ourselves = [t.lower for t in tokens[:2]] == ["we", ","] and mention.start <= _LINE
            found = ourselves or (mention.start <= 1 and performs)
        if found:
            yield _whole(actor, lexicon)


def _whole(actor: Actor, lexicon: Lexicon) -> str:
    """A group for its organ: its media wing or council speaks for it."""
    parent = lexicon.actors.get(actor.parent_id)
    return parent.actor_id if actor.kind == "organ" and parent is not None else actor.actor_id


def _is_of_line(tokens: list[Token], start: int, lexicon: Lexicon) -> bool:
    before = [t for t in tokens[:start] if t.lower not in ("the", "a", "an") and t.is_word]
    if not before or any(t.lower in _FROM for t in before[-3:]):
        return True
    # "Statement of the Command of X", but not "statement on the formation of X".
    offices = [singular(t.lower) for t in before if t.lower != "of"]
    return before[-1].lower == "of" and not any(lexicon.triggers.nouns.get(word) for word in offices[1:])
