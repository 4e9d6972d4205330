"""Forms in "-ing": "by bombing the mosque" is a verb, "the bombing" a noun, "supporting militia" an adjective.

Belongs here: the word class of such a form, and a form with its neighbours.
Does not: other forms that verbs share with nouns (`verb_tags`).
"""

from __future__ import annotations

from dataclasses import dataclass

from transforms.figures.nouns import is_person
from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.surroundings import has_verb_ahead, opens_definite
from transforms.grammar.tokens import Token


@dataclass(slots=True)  # made for every word: freezing it would take longer than the rules
class Form:
    """A form and its neighbours; `base` is the verb it may be a form of, empty where it is of none."""

    lower: str
    tag: str
    base: str
    before: str
    word_before: str
    after: Token | None

    @property
    def is_base(self) -> bool:
        return self.base == self.lower

    def precedes(self, *tags: str) -> bool:
        """Whether the word after it has one of these tags out of context."""
        return self.after is not None and prior_tag(self.after.lower) in tags


def _fires_on(tokens: list[Token], i: int, form: Form) -> bool:
    """ "Burst into the village shooting at people", "shooting wildly", "in the air": no shooting of a village."""
    after = [t.lower for t in tokens[i + 1 : i + 4]]
    on = after[:1] == ["at"] or after == ["in", "the", "air"] or form.precedes("RB")
    return form.base in ("shoot", "fire") and on


def gerund_or_noun(tokens: list[Token], i: int, form: Form) -> str:
    """ "By bombing the mosque" is a verb, "a bombing", "fighting broke out", "the killing of" are nouns."""
    after = form.after
    if not form.lower.endswith("ing"):
        return ""
    name_follows = after is not None and after.is_capitalised
    if form.before == "CC" and form.lower in _SIDING and form.precedes("NN", "NNS"):
        return "JJ"  # "the regime and supporting militia"
    if form.before == "JJ" and not form.precedes("DT", "PRP", "PP$") and not name_follows:
        return "NN"
    if form.base and form.before == "IN" and after is not None and opens_definite(after):
        if not form.precedes("IN", "TO"):
            return "VBG"
    if form.base and form.word_before in _BY_DOING and form.precedes("CD"):
        return "VBG"  # "by kidnapping four workers"
    parting = after is not None and after.lower in ("ways", "company", "from")
    if parting and form.before == "IN" and form.base in ("part", "split"):
        return "VBG"  # "since parting ways with X", "after splitting from X"
    if form.lower == "planning" and form.before == "IN" and form.precedes("NNS"):
        return "VBG"  # "suspected of planning attacks"
    if form.lower == "fighting" and after is not None and after.lower in _OF_FIGHTERS:
        return "JJ"  # "the Taliban fighting force"
    wielded = form.lower in BEARING and form.before == "NN" and not is_person(form.word_before)
    if (form.before == "CD" or wielded) and form.precedes("NN", "NNS"):
        return "JJ"  # "machete wielding attackers"
    if not form.base:
        return ""
    if form.before == "" and (form.precedes("VBD", "BE", "HAVE", "MD") or (after and after.lower in ("between", "of"))):
        return "NN"  # "Fighting broke out", "Fighting between X and Y"
    if form.before in ("", "IN") and form.base not in _OPENING_VERBS and has_verb_ahead(tokens, i):
        return "NN"
    if form.before in ("NN", "NNP") and after is not None and after.lower == "of" and form.base not in _OF_THEIR_OWN:
        return "NN"  # "government shelling of Douma": a verb would take its object without "of"
    if form.tag != "NN" or _fires_on(tokens, i, form):
        return "VBG"
    is_noun = form.before in ("IN", "NN", "JJ", "NNP") or (after is not None and after.lower == "of")
    return "NN" if is_noun else "VBG"


_SIDING = frozenset({"supporting", "opposing", "warring", "remaining", "surviving"})
_OF_FIGHTERS = frozenset("force forces strength season age men unit units position positions".split())
BEARING = frozenset({"wielding", "toting"})
_OPENING_VERBS = frozenset({"begin", "start"})  # "Beginning in 2012 X raided ..."
_BY_DOING = frozenset("by after before for of without from since".split())
_OF_THEIR_OWN = frozenset(
    "consist speak tell talk think dream die warn complain dispose hear boast learn approve come".split()
)
