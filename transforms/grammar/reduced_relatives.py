"""Participles that qualify the noun before them, as a relative clause cut short: "a bomb planted on a bicycle".

Belongs here: what says that a form after a noun tells of it and is not its verb. Does not: the other readings of such
a form and their order (`participles`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.amounts import opens_figure, opens_range
from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.gerunds import Form
from transforms.grammar.parted_objects import object_behind_day
from transforms.grammar.set_off import is_in_apposition, is_set_off_from_its_verb
from transforms.grammar.surroundings import NOUN_TAGS, finite_verb_follows, is_inside_a_clause, is_new_to_the_text
from transforms.grammar.tokens import Token


def tells_of_the_noun(tokens: list[Token], i: int, form: Form) -> str:
    """VBN for verbs that say what somebody is: "allied with", "accused of", "set off by commas", "a body called X"."""
    if form.before == ",":
        if " ".join(t.lower for t in tokens[i : i + 3]).startswith(_MAKING_UP):
            return "VBN"
        if form.lower in _BOUND and form.after is not None and form.after.lower in ("with", "to"):
            return "VBN"  # "Mai-Mai fighters, allied with the FDLR, attacked"
        if is_set_off_from_its_verb(tokens, i):
            return "VBN"
    if _is_said_of(tokens, i, form.lower):
        return "VBN"
    return "VBN" if form.lower in NAMING and name_follows(tokens, i) and is_new_to_the_text(tokens, i) else ""


def lacks_its_object(tokens: list[Token], i: int, form: Form) -> str:
    """VBN for verbs that have an object, where none stands behind the form: it is the noun before."""
    for rule in (
        _always_has_one,
        _has_one_before_its_preposition,
        _is_done_with_texts,
        _gives_an_office,
        _opens_phrase,
    ):
        if rule(tokens, i, form):
            return "VBN"
    return ""


def _always_has_one(tokens: list[Token], i: int, form: Form) -> bool:
    if form.lower not in _NEEDS_OBJECT:
        return False
    if form.before == "," and form.after is not None and form.after.lower in _TIMES:
        return True  # "mourned its commander, killed Monday in a raid"
    if form.before not in (*NOUN_TAGS, ")", ",") or object_behind_day(tokens, i):
        return False
    return form.after is None or (form.after.tag == "IN" and _phrase_follows(tokens, i, form))


def _has_one_before_its_preposition(tokens: list[Token], i: int, form: Form) -> bool:
    if form.after is None:
        return False
    if form.after.lower == "to" and form.before in NOUN_TAGS and form.lower in _OF_SOMEBODY:
        return True
    return form.after.lower == "as" and form.before in (*NOUN_TAGS, ",", ")") and form.lower in _NAMED_AS


def _is_done_with_texts(tokens: list[Token], i: int, form: Form) -> bool:
    """ "In a statement released on Monday", "a message dated 3 May"."""
    if form.lower not in _ISSUED or form.before not in NOUN_TAGS:
        return False
    in_phrase = i > 2 and tokens[i - 2].tag == "IN"
    texts = tokens[i - 1].lower in words.TEXTS or (
        in_phrase and any(t.lower in words.TEXTS for t in tokens[max(i - 5, 0) : i - 2])
    )
    return texts and _is_of_a_phrase(tokens, i) and (form.lower == "dated" or _has_no_object(form.after))


def _gives_an_office(tokens: list[Token], i: int, form: Form) -> bool:
    if form.before != ",":
        return False
    if form.lower in _LISTING and form.after is not None and form.after.lower in ("a", "an"):
        return True  # "JNIM, designated a terrorist group in 2018, ..."
    return form.lower in _APPOINTING and _opens_office(tokens, i + 1)


def _opens_phrase(tokens: list[Token], i: int, form: Form) -> bool:
    """A phrase follows where an object would stand, and the sentence has or awaits another verb."""
    if form.before not in NOUN_TAGS:
        return False
    phrase = _phrase_follows(tokens, i, form)
    if phrase and is_in_apposition(tokens, i):
        return True
    opens = phrase or (form.after is not None and (not form.after.is_word or form.after.lower in _TIMES))
    return opens and (finite_verb_follows(tokens, i) or is_inside_a_clause(tokens, i))


_LACKING = (_always_has_one, _has_one_before_its_preposition, _is_done_with_texts, _gives_an_office, _opens_phrase)


def _phrase_follows(tokens: list[Token], i: int, form: Form) -> bool:
    """No object behind the form: nothing, or a preposition that opens no figure ("killed about 20")."""
    if form.after is None:
        return True
    counted = opens_figure(tokens, i + 1) or opens_range(tokens, i + 1)
    return form.after.tag in ("IN", "TO", "RB") and not counted


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


def name_follows(tokens: list[Token], i: int) -> bool:
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
# Verbs that need an object before "to": "a letter attributed to him surfaced".
_OF_SOMEBODY = frozenset("attributed ascribed linked tied addressed dedicated devoted affiliated allied".split())
# After a noun that is new to the text these tell its name: "a miller named Musa", not who named whom.
NAMING = frozenset("named called nicknamed dubbed surnamed christened code-named codenamed".split())
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
# "Men armed with knives stormed the mosque": who arms somebody is told with whom.
_PROVIDED = frozenset({"armed", "equipped"})
# Verbs that need an object before "of", and before "to be": "X, suspected of theft", "X, believed to be his heir".
_OF_A_DEED = frozenset("accused suspected convicted acquitted cleared stripped deprived absolved".split())
_HELD_THAT_WAY = frozenset("be have number count command include comprise lead control operate belong".split())
_HELD_TO = frozenset(
    (
        "said believed thought reported alleged rumoured rumored known understood presumed suspected considered feared"
        " assumed deemed found reputed estimated assessed"
    ).split()
)
