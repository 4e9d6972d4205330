"""Chooses between the possible classes of a word by its neighbours, in the manner of Brill (1992).

Belongs here: particles, quantifiers, adverbs, adjectives that name persons.
Does not: verb against noun, past against participle (`transforms.grammar.verb_tags`), names
(`transforms.grammar.tagging`).
"""

from __future__ import annotations

from dataclasses import dataclass

from transforms.grammar import words
from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.surroundings import opens_object
from transforms.grammar.that import tag_of_that
from transforms.grammar.tokens import Token
from transforms.grammar.verb_tags import verb_or_noun


def tag_in_context(tokens: list[Token], i: int) -> str:
    """The tag of a token by its neighbours: by the first rule that fits, else what the word is out of context."""
    token = tokens[i]
    place = _Place(
        token.lower,
        token.tag,
        tokens[i - 1].tag if i else "",
        tokens[i - 1].lower if i else "",
        tokens[i + 1] if i + 1 < len(tokens) else None,
    )
    for rule in _RULES:
        if found := rule(tokens, i, place):
            return found
    if place.tag in ("VB", "VBD", "VBN", "VBG", "VBZ", "NN", "NNS", "JJ"):
        return verb_or_noun(tokens, i, place.before, place.word_before, place.after)
    return place.tag


@dataclass(slots=True)  # made for every word: freezing it would take longer than the rules
class _Place:
    """A word and its neighbours: its tag so far, tag and word before it (empty at the start), the token after it."""

    lower: str
    tag: str
    before: str
    word_before: str
    after: Token | None

    def precedes(self, *tags: str) -> bool:
        """Whether the word after it has one of these tags out of context."""
        return self.after is not None and prior_tag(self.after.lower) in tags


def _function_word(tokens: list[Token], i: int, at: _Place) -> str:
    if at.lower == "this" and at.after is not None and at.after.lower in _HAPPENED:
        return "PRP"  # "this happened on Monday": no noun follows
    if at.lower == "that":
        return tag_of_that(tokens, i)
    if at.lower == "am" and at.before == "CD":
        return "NN"  # "around 9.30am"
    if at.lower == "her" and not at.precedes("NN", "NNS", "JJ", "VBG"):
        return "PRP"
    if at.lower in words.REFLEXIVES and at.before in ("NN", "NNS", "NNP", "BE", "HAVE", "MD"):
        return "RB"  # "the emir himself resigned", "was itself absorbed": no argument of the verb
    if at.lower == "'s":
        return "POS" if at.before in ("NN", "NNS", "NNP", "CD", "RB") else "BE"
    return ""


def _quantifier(_tokens: list[Token], _i: int, at: _Place) -> str:
    """Quantifiers, and adverbs of time and degree: "several of", "the then emir", "one man"."""
    if at.lower in _QUANTIFIERS and at.after is not None and at.after.lower == "of":
        return "NN"
    if at.lower in _ONCE and at.before in ("DT", "PP$", "POS") and at.precedes("NN", "NNS", "JJ"):
        return "JJ"
    if at.lower == "since" and at.before in ("HAVE", "BE"):
        return "RB"
    if at.lower in ("late", "early") and at.after is not None and at.after.lower == "on":
        return "RB"
    if at.lower == "overnight" and at.tag == "JJ" and not at.precedes("NN", "NNS", "JJ"):
        return "RB"
    if at.lower == "yet" and (at.before in ("HAVE", "BE", "DO") or at.word_before in ("not", "n't")):
        return "RB"
    if at.lower in ("more", "less", "most") and at.precedes("RB", "JJ"):
        return "RB"
    if at.tag == "PRP" and at.lower == "one" and at.precedes("NN", "JJ"):
        return "CD"
    if at.lower == "others" and at.before == "CD":
        return "NNS"
    if at.lower in ("each", "both", "all") and at.before == "BE" and at.after is not None and not at.precedes("IN"):
        return "RB"  # "were each given ten years"
    floats = at.lower in ("each", "both", "all") and at.before in ("NNP", "NNS", "PRP")
    if floats and (at.precedes("VBD", "BE", "HAVE", "MD", "DO") or (at.after is not None and at.after.lower == "fell")):
        return "RB"  # "Aybak and Sheberghan all fell"
    return ""


def _harmed(tokens: list[Token], i: int, at: _Place) -> str:
    """Words for those who were hit, and for fighting, that are nouns here."""
    if at.lower in _GOING_ON and at.word_before == "of" and i > 1 and tokens[i - 2].lower in _STRETCHES:
        return "NN"  # "after two days of fighting"
    if at.lower in _GOING_ON and _is_told_without_object(tokens, i, at):
        return "NN"  # "killed in shelling by the army"
    told_of = at.after is not None and at.after.lower in _TELL_OF_THEM
    if at.lower in _THOSE_HIT and at.word_before == "the" and told_of:
        return "NNS"  # "the dead included a priest"
    if at.lower in _HURT_WORDS and at.word_before == "those" and told_of:
        return "NNS"  # "those killed included a priest"
    if at.lower == "included" and at.word_before in _HURT_WORDS:
        return "VBD"
    return ""


def _is_told_without_object(tokens: list[Token], i: int, at: _Place) -> bool:
    """A form in -ing after "in" or "by", past whose deed it is, and before a phrase or a mark."""
    k = i - 1
    while k > 0 and i - k < _WHOSE and (tokens[k].is_capitalised or tokens[k].tag == "JJ"):
        k -= 1
    before = tokens[k].lower if k >= 0 else ""
    on = at.after is not None and at.after.lower in _AIMED and before == "by"  # "by firing on the crowd"
    ends = at.after is None or at.after.tag == "IN" or not at.after.is_word
    return ends and not on and before in _DURING


_WHOSE = 3
_AIMED = frozenset({"on", "at", "into", "upon"})
_DURING = frozenset({"in", "by", "during", "amid", "from"})


def _person_or_office(_tokens: list[Token], _i: int, at: _Place) -> str:
    """Adjectives that name persons, and words that are adjectives only before offices and persons."""
    opens_clause = at.word_before in ("that", "when", "after", "as", "while", "", ",")
    if at.lower in _ADJECTIVAL and opens_clause and at.precedes("NN", "NNS"):
        return "JJ"
    if at.lower in _ADJECTIVAL and at.word_before == "," and at.precedes("JJ"):
        return "JJ"  # "On 3 May, presumed Islamist militants attacked"
    named = at.after is not None and at.after.is_capitalised
    if at.lower in _ADJECTIVAL and at.before in _BEFORE_ATTRIBUTES and (named or at.precedes("NN", "NNS", "JJ")):
        return "JJ"  # "12,000 suspected IS members", "killed suspected IS members"
    if at.lower in _GROWN and at.before in ("HAVE", "RB"):
        return "VBN"  # "its ranks have swollen to 2,000"
    goes_on = at.precedes("NN", "NNS", "JJ", "VBG") or (at.after is not None and at.after.is_capitalised)
    goes_on = goes_on and not (at.after is not None and at.after.lower in ("last", "early", "late"))  # of a day
    ends = at.before in ("NN", "NNP", "JJ", "DT", "POS", "PP$", "CD") and not goes_on
    if at.lower in _ALSO_NOUNS and at.tag == "JJ" and ends:
        return "NN"
    if at.lower in _TITLES and at.tag == "JJ" and at.after is not None and at.after.lower == "of":
        return "NN"  # "as chief of the front", "X, chief of the front, was killed"
    if at.lower in _TITLES and at.before == "NN" and at.after is not None and at.after.is_capitalised:
        return "NN"  # "village chief Musa Keita"
    if at.lower == "allied" and at.after is not None and (at.after.is_capitalised or at.precedes("NN", "NNS")):
        return "JJ"  # "Turkish troops and allied rebels"
    if at.lower == "acting" and at.after is not None and at.after.lower in words.OFFICES:  # "made him acting emir"
        return "JJ"
    closes = at.after is not None and not at.after.is_word
    if at.lower == "general" and (at.before in ("NN", "NNP") or (at.before == "POS" and closes)):
        return "NN"  # "the inspector general put it at ...", "the front's general, X"
    return ""


def _direction_or_stay(_tokens: list[Token], _i: int, at: _Place) -> str:
    """Where to, and where: "the north", "sent to jail for life"."""
    if at.lower in _DIRECTIONS and at.before in ("DT", "JJ") and not at.precedes("NN", "NNS"):
        return "NN"
    object_follows = at.after is not None and opens_object(at.after) and at.after.lower not in _ON
    if at.lower in _WHERE_TO and at.word_before == "to" and not object_follows:
        return "NN"  # "sent to jail for life", not "to jail critics"
    return ""


def _around_verb(tokens: list[Token], i: int, at: _Place) -> str:
    """Particles and results of verbs, and verbs told by what stands around them."""
    if at.lower in ("go", "loose") and _is_let(tokens, i):  # "let go 12 detainees", "let the women and children go"
        return "IN"
    if at.lower in _RESULTS.get(at.word_before, ()):
        return "RB"
    name_follows = at.after is not None and at.after.is_capitalised
    if at.lower in _REPORTING_FORMS and name_follows and at.before not in ("DT", "JJ", "PP$", "IN", "TO"):
        return "VBZ" if at.lower.endswith("s") else "VBD"
    if at.lower == "being" and at.word_before == "into":
        return "NN"  # "came into being"
    return ""


_ONCE = frozenset("earlier later then once first".split())
_QUANTIFIERS = frozenset("much most many all some few several half part plenty none".split())
# What a verb makes of its object stands before a long one: "shot dead 12 men", "set free the hostages".
_RESULTS = {
    **dict.fromkeys("shot shoot shoots shooting found left stabbed hacked".split(), ("dead",)),
    **dict.fromkeys(["set", "setting", "sets"], ("free", "ablaze", "alight")),
}
# Participles that qualify a noun where a clause begins: "that suspected rebels had fled".
_GROWN = frozenset({"swollen", "shrunk", "shrunken", "risen", "fallen", "sunk"})
_ADJECTIVAL = frozenset("suspected alleged presumed purported armed unidentified hooded masked wanted".split())
_BEFORE_ATTRIBUTES = frozenset({"CD", "VB", "VBD", "VBN", "VBG", "IN", "TO", "CC"})
# Adjectives that name a person, a body or a deed when no noun follows: "a village chief in", "the army offensive on".
_ALSO_NOUNS = frozenset(
    (
        "notable chief militant insurgent official captive islamist jihadist radical extremist civilian national"
        " local native guerrilla military paramilitary separatist secessionist loyalist nationalist communist"
        " offensive counteroffensive counter-offensive operative fugitive relative dissident terrorist juvenile minor"
        " elder associate explosive incendiary collective criminal moderate regular irregular"
    ).split()
)
_TITLES = frozenset("chief official elder operative militant dissident fugitive associate guerrilla".split())
_HAPPENED = frozenset("happened occurred took came followed left brought marked made prompted".split())
_GOING_ON = frozenset({"fighting", "shelling", "shooting", "bombing", "firing", "looting"})
_STRETCHES = frozenset("minutes hours days nights weeks months years day night week month fortnight year".split())
_THOSE_HIT = frozenset({"dead", "wounded", "injured", "missing"})
_HURT_WORDS = frozenset("killed wounded injured arrested detained captured slain".split())
_TELL_OF_THEM = frozenset("included include includes were are was numbered number have had".split())
_WHERE_TO = frozenset({"court", "jail", "market", "school"})
_ON = frozenset("for in on at over after before by from without as until since".split())
_DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest".split())
# "On 3 May, reports the Herald": a verb of saying before a capital.
_REPORTING_FORMS = frozenset({"reports", "reported", "adds", "added", "says"})


def _is_let(tokens: list[Token], i: int) -> bool:
    """Whether the last verb before a token is "let", with no mark between."""
    for token in reversed(tokens[max(i - 8, 0) : i]):
        if token.lower in ("let", "lets", "letting"):
            return True
        if token.tag.startswith("VB") or token.tag in ("BE", "HAVE", "MD", "TO", ",", "."):
            return False
    return False


_RULES = (_function_word, _quantifier, _harmed, _person_or_office, _direction_or_stay, _around_verb)
