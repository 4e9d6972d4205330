"""Decides the word classes of forms that verbs share with nouns and adjectives.

Belongs here: verb or noun ("attacks"), base or finite form.
Does not: gerunds (`gerunds`), past or participle (`participles`), the questions about surrounding words it asks
(`transforms.grammar.surroundings`), other words (`transforms.grammar.tagging`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.amounts import opens_figure, opens_range
from transforms.grammar.general_lexicon import prior_tag, verb_base
from transforms.grammar.gerunds import Form, gerund_or_noun
from transforms.grammar.participles import past_or_participle
from transforms.grammar.surroundings import (
    finite_verb_follows,
    follows_nominative,
    has_other_verb,
    is_plural_subject,
    is_singular_subject,
    opener,
    opening_word,
    opens_definite,
    opens_object,
    qualifies_area,
    tag_before_adverbs,
)
from transforms.grammar.tokens import Token


def verb_or_noun(tokens: list[Token], i: int, before: str, word_before: str, after: Token | None) -> str:
    """The tag in context of a form that the lexicon takes for a verb, noun, participle or adjective.

    `before` and `word_before` are the tag and the word before it, empty at the start. The first rule that fits decides.
    """
    token = tokens[i]
    form = Form(token.lower, token.tag, verb_base(token.lower) or "", before, word_before, after)
    if token.joined and form.tag in ("VBG", "VBD", "VBN") and form.precedes("NN", "NNS"):
        return "JJ"  # "an oil-producing province"
    if form.lower == "bid" and before == "NN":
        return "NN"  # "an infiltration bid"
    if form.lower == "hit" and after is not None and after.lower in _AFTER_HIT:
        return "NN"  # "an al-Shabaab hit squad"
    if form.lower == "known" and word_before in ("better", "best"):
        return "VBN"
    if form.lower == "number" and before == "RB" and (opens_figure(tokens, i + 1) or opens_range(tokens, i + 1)):
        return "VBP"  # "they now number 300"
    stands_alone = word_before in _STAND_ALONE and form.tag in ("VBD", "VBN") and opens_definite(after)
    alone = word_before in _ONE_MORE or word_before in _ONE_OF_TWO
    if alone and form.tag in ("VBD", "VBN") and form.precedes("DT", "PP$", "CD", "PRP"):
        return "VBD"  # "a third detonated his vest", "the former kidnapped three Americans"
    if (
        (before == "DT" and not stands_alone)
        or word_before == "whose"
        or before in ("PP$", "POS")
        or (before == "JJ" and form.tag != "VBG")
    ):
        return _inside_noun_group(form.lower, form.tag, after)
    if _is_claimed(tokens, i, form):
        return "VBP"
    if _goes_on_from_infinitive(tokens, i, form):
        return "VB"
    for rule in (_after_particle_or_auxiliary, gerund_or_noun, _plural_subjects_verb, _with_ending_s):
        if found := rule(tokens, i, form):
            return found
    skipped = tag_before_adverbs(tokens, i)
    if form.lower == "hit" and qualifies_area(tokens, i):
        return "JJ"
    if form.lower in words.INVARIANT and before in ("NN", "NNP", ")") and skipped not in ("TO", "MD", "DO"):
        return past_or_participle(tokens, i, form)
    if form.tag == "VB":
        return _base_form(tokens, i, form)
    if word_before == "one" and form.precedes("NN") and finite_verb_follows(tokens, i):
        return _inside_noun_group(form.lower, form.tag, after)  # "one wounded soldier was flown out"
    if form.tag in ("VBD", "VBN") or (form.lower.endswith("ed") and form.base):
        return past_or_participle(tokens, i, form)
    return form.tag


def _after_particle_or_auxiliary(tokens: list[Token], i: int, form: Form) -> str:
    """ "To attack", "may attack", "helped found", "was attacked", "has been attacking"."""
    if form.before == "TO" and _names_a_goal(tokens, i, form.after):
        return "NN"
    skipped = tag_before_adverbs(tokens, i)
    if skipped == "TO" and form.is_base and not _is_object_of_to(tokens, i, form):
        return "VB"
    if skipped in ("MD", "DO") and form.is_base:
        return "VB"
    if form.word_before in _HELPING and (form.is_base or form.lower == "found") and opens_object(form.after):
        return "VB"  # "helped found the movement"
    if skipped == "BE" and form.is_base and form.tag == "VB":
        return "JJ"  # "is close to", "was open": no verb follows "be" without an ending
    if skipped in ("HAVE", "BE") or form.word_before in words.GET:
        if form.lower.endswith("ed") or form.tag in ("VBD", "VBN"):
            return "VBN"
        if form.lower.endswith("ing") and form.base:
            return "VBG"
    return ""


def _is_object_of_to(tokens: list[Token], i: int, form: Form) -> bool:
    """ "Prior to attack by": "to" is a preposition here."""
    phrase = form.before == "TO" and form.tag in ("NN", "NNS") and form.lower not in _COMMON_BASES
    ends = form.after is not None and form.after.tag in ("IN", "CC")
    return phrase and ends and i > 1 and tokens[i - 2].lower in _TAKING_TO


def _plural_subjects_verb(tokens: list[Token], i: int, form: Form) -> str:
    """ "Rebels attack the town": a base form between a plural subject and an object."""
    after = form.after
    if not form.is_base or form.tag not in ("NN", "VB", "JJ") or after is None:
        return ""
    if form.tag == "NN" and follows_nominative(tokens, i) and form.precedes("NN", "NNS"):
        return "VBP"  # "we pledge allegiance": no noun follows such a pronoun
    states = form.before == "NNP" and prior_tag(form.word_before) == "NNS"
    if states and (form.precedes("DT", "PP$") or (form.lower in _JUDGING and after.is_capitalised)):
        return "VBP"  # "Member States estimate the strength", "Member States estimate AQIM at 300 men"
    if not is_plural_subject(tokens, i) or not opens_object(after) or (form.lower in _BEFORE_TO and after.tag == "TO"):
        return ""  # "persons subject to the freeze"
    phrase = form.precedes("IN") and not opens_figure(tokens, i + 1)
    return "VBP" if form.tag == "VB" or not phrase or opens_range(tokens, i + 1) else form.tag


_JUDGING = frozenset({"estimate", "report", "note", "judge", "rate"})
_BEFORE_TO = frozenset({"subject", "close", "open", "subordinate", "separate"})


def _with_ending_s(tokens: list[Token], i: int, form: Form) -> str:
    """ "Attacks" as a plural or as what one does."""
    if not form.base or form.is_base:
        return ""
    if form.tag == "VBZ" and form.precedes("BE", "HAVE", "MD") and form.before != "PRP":
        return "NNS"
    if form.tag not in ("NNS", "VBZ"):
        return ""
    if form.lower == "groups" and form.before in ("NN", "JJ"):
        return "NNS"  # "the splinter groups that returned"
    if form.before == "CC" and _is_before_number(tokens, i) and any(t.lower in ("is", "has") for t in tokens[:i]):
        return "VBZ"  # "is losing ground and commands only 1,500 men"
    singular = form.before in ("NN", "NNP", "PRP", "W", "RB", ")")
    if form.tag == "NNS" and singular and form.precedes("DT", "PP$") and opening_word(tokens, i) in ("as", "while"):
        return "VBZ"  # "the latest raid as the country battles an insurgency"
    if form.tag == "NNS" and singular and has_other_verb(tokens, i) and opener(tokens, i) in _OPENING:
        return "NNS"
    if form.tag == "NNS" and form.before != "PRP" and form.precedes("IN", "TO", "RB"):
        object_follows = opens_figure(tokens, i + 1) or opens_range(tokens, i + 1)
        if form.after is not None and not form.after.is_capitalised and not object_follows:
            return "NNS"
    return "VBZ" if form.tag == "VBZ" or (singular and opens_object(form.after)) else "NNS"


def _is_before_number(tokens: list[Token], i: int) -> bool:
    """ "Commands 1,500 men", "commands only 1,500 men"."""
    k = i + 2 if i + 1 < len(tokens) and prior_tag(tokens[i + 1].lower) == "RB" else i + 1
    return k < len(tokens) and prior_tag(tokens[k].lower) == "CD"


def _is_claimed(tokens: list[Token], i: int, form: Form) -> bool:
    """ "The Defence Forces claim to control it"."""
    several = form.before == "NNS" or (form.before == "NNP" and form.word_before.endswith("s"))
    return form.lower == "claim" and several and form.after is not None and form.after.lower == "to"


def _goes_on_from_infinitive(tokens: list[Token], i: int, form: Form) -> bool:
    """ "To split from X and form the Front": a base before a determiner, after "and" and an infinitive."""
    if form.before != "CC" or not form.is_base or not form.precedes("DT", "PP$") or i < 3:
        return False
    for k in range(i - 2, max(i - _LONGEST_INFINITIVE, 0), -1):
        if tokens[k].tag in ("VBD", "VBZ", "VBP", "MD", "BE", "HAVE") or tokens[k].text in (";", ",", ":"):
            return False
        if tokens[k].tag == "VB":
            return tokens[k - 1].tag == "TO"
    return False


_LONGEST_INFINITIVE = 12


def _base_form(tokens: list[Token], i: int, form: Form) -> str:
    """A verb without ending, neither after "to" nor after an auxiliary."""
    after_verb = form.before in ("VBD", "VBN", "VBZ", "VB", "VBG") and verb_base(form.word_before) not in _BEFORE_BARE
    if after_verb and form.precedes("IN", "CC", ",", "."):
        return "NN"  # an object without an article: "held sway over", "lost control of"
    if form.before == "NN" and is_singular_subject(tokens, i):
        return "NN"  # "a fuel dump": one thing would take -s
    ends = form.after is None or form.precedes("IN", "CC", ",", ".")
    if form.lower in _NEVER_NOUNS and form.before in ("NN", "NNP", "CD", ","):
        return "VBP"  # "fighters of the Abu Sayyaf remain in Sulu", "2,000 men, known as X, remain"
    if form.before in ("NN", "NNP") and ends and opener(tokens, i) in ("IN", "TO"):
        return "NN"  # "on the UN blacklist"
    if form.before in ("NN", "NNS", "PRP", "W", "CC", "RB", "NNP", ")"):
        return "VBP"
    return "NN" if form.before in ("IN", "CD") and form.lower not in _COMMON_BASES else "VB"


_NOT_TO_DO = frozenset({"according", "due", "owing", "thanks"})


def _names_a_goal(tokens: list[Token], i: int, after: Token | None) -> bool:
    """ "According to police", "handed over to police in Gao", "said to state media", but "to police the border"."""
    if i > 1 and tokens[i - 2].lower in _NOT_TO_DO:
        return True  # "injured due to mine blasts"
    if tokens[i].lower in ("head", "command") and after is not None and after.lower == "of":
        return True  # "rose to head of the office"
    return tokens[i].lower in _GOALS and (after is None or after.tag not in ("DT", "PP$", "PRP", "RB"))


# Nouns that are seldom verbs: after "to" they are whom or what it goes to, where no object follows.
_GOALS = frozenset("police state rebel base camp militant court".split())


_AFTER_HIT = frozenset("squad squads list lists team teams man men".split())
_NEVER_NOUNS = frozenset("remain exist operate belong persist survive die".split())
_HELPING = frozenset("help helps helped".split())
_OPENING = frozenset({"IN", "TO", "VBD", "VBN", "VBG", "VB"})
_BEFORE_BARE = frozenset("help let make dare go come see watch hear need be do".split())
# Words whose "to" is a preposition, not "able to attack".
_TAKING_TO = frozenset(
    "due prior led leading linked tied response subjected subject according access close thanks".split()
)
_COMMON_BASES = frozenset("be do have go make take give get see say come know think become keep let put join".split())
_ONE_MORE = frozenset("another second third fourth fifth sixth".split())
_ONE_OF_TWO = frozenset({"former", "latter"})
# Determiners that can be a subject by themselves: "both attacked the town".
_STAND_ALONE = frozenset({"both", "all", "some", "these", "those"})
_NOUNS_TOO = words.INVARIANT | {"shot"}


def _inside_noun_group(lower: str, tag_now: str, after: Token | None) -> str:
    if lower in _NOUNS_TOO and after is not None and prior_tag(after.lower) in ("VBD", "VBN"):
        return "NN"  # "the split gave rise to Ansaru", "the shot killed him"
    if tag_now in ("VBD", "VBN") or (lower.endswith("ed") and tag_now != "NN"):
        return (
            "JJ"
            if after and after.is_word and prior_tag(after.lower) not in ("IN", "BE", "HAVE", "MD", "CC", "TO")
            else "NN"
        )
    if tag_now == "VBG":
        return "JJ" if after and prior_tag(after.lower) in ("NN", "NNS") else "NN"
    if tag_now in ("VB", "VBP"):
        return "NN"
    if tag_now == "VBZ":
        return "NNS"
    return tag_now
