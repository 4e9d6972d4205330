"""Decides whether a form is a verb's past or its participle: "planted" in "a bomb planted by X exploded".

Belongs here: forms that are both. Does not: verb against noun (`transforms.grammar.verb_tags`), the questions
about surrounding words it asks (`transforms.grammar.surroundings`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.acted_on import is_its_verb
from transforms.grammar.amounts import opens_figure, opens_range, opens_time_ago
from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.parted_objects import closes_the_telling, object_behind_day, opens_what_is_told
from transforms.grammar.surroundings import (
    NOUN_TAGS,
    closes_relative,
    finite_verb_follows,
    is_in_apposition,
    is_in_object_relative,
    is_inside_a_clause,
    is_new_to_the_text,
    is_set_off_from_its_verb,
    is_subject_in_relative,
    opened_by_conjunction,
    verb_follows,
)
from transforms.grammar.tokens import Token

_OF_SUSPECTS = frozenset({"suspected", "alleged", "masked", "hooded", "armed"})


_CROWDS = frozenset({"dozen", "dozens", "hundred", "hundreds", "thousand", "thousands"})


def past_or_participle(tokens: list[Token], i: int, before: str, after: Token | None, lower: str) -> str:
    """VBD, VBN or JJ for the form at `i`, which is `lower`; `before` is the tag before it, `after` the token after."""
    if lower in words.ONLY_PAST or before == "PRP":
        return "VBD"
    if lower in words.ONLY_PARTICIPLE:
        return "VBN"
    if i and tokens[i].joined:
        return "JJ"
    if lower == "armed" and after is not None and prior_tag(after.lower) in ("NN", "NNS") and before != "W":
        return "JJ"  # "three Libyan armed groups"
    if lower == "said" and not (after is not None and after.tag == "TO"):
        return "VBD"  # but "a man said to be his deputy"
    if before == "RB" and after is not None and after.text == "," and tokens[i - 2].text == ",":
        return "JJ"  # "the militias, loosely organised, have 300 men"
    noun_follows = after is not None and prior_tag(after.lower) in ("JJ", "NN", "NNS", "NNP")
    if before in ("", "SUB") and lower in _OF_SUSPECTS and noun_follows:
        return "JJ"  # "Suspected separatist rebels raided", but "suspected of raids"
    if opens_time_ago(tokens, i + 1):
        after = None  # "a video released two days ago": no object
    follows_noun = before in NOUN_TAGS or (before in (")", ",") and i > 1)
    if before in ("IN",) and after and prior_tag(after.lower) in ("NN", "NNS"):
        return "JJ"
    if (
        before == "CD"
        and lower in _FALLEN
        and i > 2
        and tokens[i - 2].lower == "and"
        and tokens[i - 3].lower in _FALLEN
    ):
        return "NN"  # "confirmed 10 dead and 17 wounded"
    if before == "CD" and i and tokens[i - 1].lower in _CROWDS and after is not None and after.is_capitalised:
        return "VBD"  # "more than a hundred surrounded Ogossagou"
    if before == "CC" and i > 1 and lower in _FALLEN and tokens[i - 2].lower == "dead":
        if after is None or prior_tag(after.lower) not in ("CD", "DT", "PP$", "NNS"):
            return "NN"  # "the dead and wounded were shoppers"
    if before == "CD" and after and prior_tag(after.lower) in ("NN", "NNS") and not _is_a_year(tokens[i - 1]):
        return "JJ"  # "two wounded men", but "a strike on 24 May 2020 killed villagers"
    if before in NOUN_TAGS and (lower in _WITHOUT_OBJECT or (lower == "exploded" and _closes_agent(tokens, i))):
        return "VBD"
    if before in NOUN_TAGS and lower == "detonated" and after is not None and after.lower in ("in", "near", "at"):
        if {t.tag for t in tokens[:i]} & {"VBD", "VBN", "VBG"} == {"VBG"} and not verb_follows(tokens, i):
            return "VBD"  # "a device targeting a bus detonated in Gao"
    if not follows_noun and before not in ("W", "RB", "CC", "VBD", "VBN"):
        return "VBN" if before in ("", ",", "SUB", "IN") else "VBD"
    if after is not None and after.lower == "by" and before != "W":
        return "VBN"
    if after is not None and after.lower == "online" and i + 2 < len(tokens) and tokens[i + 2].lower == "by":
        return "VBN"  # "a video released online by the group"
    if before in NOUN_TAGS and lower in _REPORTED and (opens_what_is_told(tokens, i) or closes_the_telling(tokens, i)):
        return "VBD"
    if before == "," and closes_relative(tokens, i - 1) and not (after is not None and after.lower == "by"):
        return "VBD"  # "ETA, which killed 800 people, declared an end to it"
    if before in NOUN_TAGS and lower in _OF_ONESELF and after is not None and after.tag == "TO":
        return "VBD"  # "JNIM claimed to have shelled the base"
    if before == "," and " ".join(t.lower for t in tokens[i : i + 3]).startswith(_MAKING_UP):
        return "VBN"
    if before == "," and lower in _BOUND and after is not None and after.lower in ("with", "to"):
        return "VBN"  # "Mai-Mai fighters, allied with the FDLR, attacked"
    if _is_said_of(tokens, i, lower) or (before == "," and is_set_off_from_its_verb(tokens, i)):
        return "VBN"
    if lower in _NAMING and _name_follows(tokens, i) and is_new_to_the_text(tokens, i):
        return "VBN"
    if before in NOUN_TAGS and is_subject_in_relative(tokens, i):
        return "VBD"
    if before in NOUN_TAGS and opened_by_conjunction(tokens, i) and not verb_follows(tokens, i):
        return "VBD"
    if before in NOUN_TAGS and (is_in_object_relative(tokens, i) or (before == "NNP" and is_its_verb(tokens, i))):
        return "VBD"
    counted = opens_figure(tokens, i + 1) or (after is not None and opens_range(tokens, i + 1))  # "killed about 20"
    phrase_follows = after is None or (after.tag in ("IN", "TO", "RB") and not counted)
    has_object = after is not None and after.lower in _PARTICLES and i + 2 < len(tokens)
    has_object = has_object and prior_tag(tokens[i + 2].lower) in ("DT", "PP$")
    if before in NOUN_TAGS and has_object and (not finite_verb_follows(tokens, i) or _named_object(tokens, i)):
        return "VBD"  # "twenty rebels laid down their arms", "set up an alliance called the Front"
    if (
        lower in _NEEDS_OBJECT
        and before in (*NOUN_TAGS, ")", ",")
        and phrase_follows
        and (after is None or after.tag == "IN")
        and not object_behind_day(tokens, i)
    ):
        return "VBN"
    if before == "," and lower in _NEEDS_OBJECT and after is not None and after.lower in _TIMES:
        return "VBN"  # "mourned its commander, killed Monday in a raid"
    if after is not None and after.lower == "to" and before in NOUN_TAGS and lower in _OF_SOMEBODY:
        return "VBN"
    if after is not None and after.lower == "as" and before in (*NOUN_TAGS, ",", ")") and lower in _NAMED_AS:
        return "VBN"
    text_before = tokens[i - 1].lower in words.TEXTS or (
        i > 2 and tokens[i - 2].tag == "IN" and any(t.lower in words.TEXTS for t in tokens[max(i - 5, 0) : i - 2])
    )
    of_text = lower in _ISSUED and text_before and before in NOUN_TAGS and _is_of_a_phrase(tokens, i)
    if of_text and (lower == "dated" or _has_no_object(after)):
        return "VBN"
    if before == "," and lower in _LISTING and after is not None and after.lower in ("a", "an"):
        return "VBN"  # "JNIM, designated a terrorist group in 2018, ..."
    if before == "," and lower in _APPOINTING and _opens_office(tokens, i + 1):
        return "VBN"
    if before in NOUN_TAGS and phrase_follows and is_in_apposition(tokens, i):
        return "VBN"
    opens_phrase = phrase_follows or (after is not None and (not after.is_word or after.lower in _TIMES))
    if before in NOUN_TAGS and opens_phrase and (finite_verb_follows(tokens, i) or is_inside_a_clause(tokens, i)):
        return "VBN"
    return "VBD"


def _is_said_of(tokens: list[Token], i: int, lower: str) -> bool:
    """ "Two men accused of theft", "a man said to be his deputy", "a miller aged 34": verbs that lack their object."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is None or tokens[i - 1].tag not in (*NOUN_TAGS, ",", ")"):
        return False
    if after.lower == "to" and i + 2 < len(tokens):
        return lower in _HELD_TO and tokens[i + 2].lower in _HELD_THAT_WAY
    if after.lower == "with" and lower in _PROVIDED:
        return True
    return (after.lower == "of" and lower in _OF_A_DEED) or (lower == "aged" and after.tag == "CD")


# "Men armed with knives stormed the mosque": who arms somebody is told with whom.
_PROVIDED = frozenset({"armed", "equipped"})


def _named_object(tokens: list[Token], i: int) -> bool:
    """The verb that follows tells the name of the object: "set up an alliance called the Front"."""
    verbs = (k for k in range(i + 2, min(len(tokens), i + 9)) if prior_tag(tokens[k].lower) in ("VBD", "VBN", "BE"))
    first = next((k for k in verbs if not _is_before_noun(tokens, k)), None)
    return first is not None and tokens[first].lower in _NAMING and _name_follows(tokens, first)


def _is_before_noun(tokens: list[Token], k: int) -> bool:
    """ "An armed group": the form at `k` modifies the common noun after it."""
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    return after is not None and not after.is_capitalised and prior_tag(after.lower) in ("NN", "NNS")


def _name_follows(tokens: list[Token], i: int) -> bool:
    """A capital after the form or after its article: "a body called the Front"."""
    k = i + 2 if i + 1 < len(tokens) and tokens[i + 1].tag == "DT" else i + 1
    return k < len(tokens) and tokens[k].is_capitalised


def _has_no_object(after: Token | None) -> bool:
    if after is None or not after.is_word or prior_tag(after.lower) in ("IN", "TO", "RB"):
        return True
    return after.lower in _TIMES or after.lower == "online"


def _is_of_a_phrase(tokens: list[Token], i: int) -> bool:
    """The noun before is no subject, a preposition governs it: "in a statement released on Monday"."""
    for token in reversed(tokens[max(i - 5, 0) : i]):
        if token.tag in ("IN", "TO"):  # "according to a statement released on Monday"
            return True
        if token.tag not in ("NN", "NNP", "JJ", "DT", "PP$", "CD", "POS"):
            return False
    return False


def _opens_office(tokens: list[Token], k: int) -> bool:
    """An office right after the verb, whoever holds it before: "Musa Keita, elected its supreme leader, said"."""
    for token in tokens[k : k + 4]:
        if token.is_capitalised and token.lower not in words.OFFICES:
            return False
        if token.lower in words.OFFICES:
            return True
        if prior_tag(token.lower) not in ("JJ", "NN", "DT", "PP$", "VBG"):
            return False
    return False


def _is_a_year(token: Token) -> bool:
    return len(token.text) == 4 and token.text.isdigit() and token.text[:2] in ("19", "20")


# Verbs that never have one are no participles after a noun: "the men escaped from a camp after guards left".
_FALLEN = frozenset({"dead", "wounded", "injured", "missing"})


def _closes_agent(tokens: list[Token], i: int) -> bool:
    """ "A grenade hurled by two militants exploded": behind who did something to it."""
    k = i - 1
    while k > 0 and tokens[k].tag in (*NOUN_TAGS, "JJ", "DT", "CD", "POS"):
        k -= 1
    return tokens[k].lower == "by" and k > 0 and tokens[k - 1].tag == "VBN"


_WITHOUT_OBJECT = frozenset(
    (
        "escaped defected emerged erupted arrived disappeared vanished occurred happened died seceded reappeared"
        " resurfaced absconded perished clashed collapsed converged coalesced split"
    ).split()
)
# Verbs that always have an object; with none they are participles: "a bomb planted on a bicycle exploded".
_NEEDS_OBJECT = frozenset(
    "dressed clad planted laid placed buried concealed hidden fixed attached installed hurled lobbed".split()
    + "thrown tossed launched injured wounded killed kidnapped abducted arrested seized".split()
    + (
        "blamed captured detained sentenced jailed founded freed convicted extradited beheaded executed murdered"
        " based headquartered stationed located situated"
        " created established appointed expelled dismissed assassinated deported rescued banned proscribed outlawed"
    ).split()
)
# Adverbs between a verb and its object that are seldom prepositions.
_PARTICLES = frozenset({"down", "up", "out", "off"})
# Verbs that need an object before "to": "a letter attributed to him surfaced".
_OF_SOMEBODY = frozenset("attributed ascribed linked tied addressed dedicated devoted affiliated allied".split())
# After a noun that is new to the text these tell its name: "a miller named Musa", not who named whom.
_NAMING = frozenset("named called nicknamed dubbed surnamed christened code-named codenamed".split())
_TIMES = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
        " september october november december late early last this yesterday today"
        " years months weeks days hours"
    ).split()
)
# What is done with texts and recordings, and what they bear.
_ISSUED = frozenset(
    (
        "released issued published posted broadcast aired circulated sent distributed dated signed seen obtained"
        " carried uploaded emailed e-mailed mailed shared leaked delivered recorded filmed entitled titled addressed"
        " faxed attributed disseminated made printed"
    ).split()
)
# What those do who make something known; in the passive it is also done to what they make known.
_REPORTED = frozenset(
    "announced confirmed claimed reported acknowledged declared stated disclosed revealed conceded admitted".split()
)
# What somebody says of himself where an infinitive follows.
_OF_ONESELF = frozenset({"claimed", "vowed", "threatened", "promised", "refused", "managed"})
_BOUND = frozenset({"allied", "linked", "affiliated", "aligned", "associated"})
_MAKING_UP = ("made up of", "comprised of", "composed of")
# Between commas these tell what somebody became, when an office follows.
_APPOINTING = frozenset("named appointed elected made declared proclaimed chosen designated crowned confirmed".split())
_LISTING = frozenset("designated declared labelled labeled branded deemed considered classified listed".split())
# Verbs that need an object before "as"; without one they are participles: "a man identified as Musa".
_NAMED_AS = frozenset(
    (
        "identified known described named recognised recognized designated labelled labeled branded"
        " listed seen regarded disguised dressed"
    ).split()
)
# Verbs that need an object before "of", and before "to be": "X, suspected of theft", "X, believed to be his heir".
_OF_A_DEED = frozenset("accused suspected convicted acquitted cleared stripped deprived absolved".split())
_HELD_THAT_WAY = frozenset("be have number count command include comprise lead control operate belong".split())
_HELD_TO = frozenset(
    (
        "said believed thought reported alleged rumoured rumored known understood presumed suspected considered feared"
        " assumed deemed found reputed estimated assessed"
    ).split()
)
