"""Groups tokens into noun groups, verb groups and the marks between them.

Belongs here: the second layer of the cascade, as in FASTUS (Hobbs et al. 1997): which kind of group
opens at a token. Does not: the inside of one (`transforms.grammar.verb_groups`,
`transforms.grammar.noun_groups`), what joins them (`transforms.grammar.nominals`).
"""

from __future__ import annotations

from transforms.grammar.far_off import is_beside, is_from_afar
from transforms.grammar.groups import END_OF_SPEECH, QUOTES, Group
from transforms.grammar.missing_verbs import FINITE
from transforms.grammar.noun_groups import OPENS_NOUN_GROUP, noun_group
from transforms.grammar.tokens import Token
from transforms.grammar.verb_groups import OPENS_VERB_GROUP, parted, verb_group
from transforms.names.place_words import COMPASS, LENGTHS

# The sign before a sum of money is no mark between groups: "raised $15 million".
_CURRENCIES = frozenset("$€£¥")


def group(
    tokens: list[Token],
    dates: dict[int, int],
    figures: dict[int, int],
    names: dict[int, int],
    holders: dict[int, int] | None = None,
) -> list[Group]:
    """The groups of a tagged sentence in order.

    `dates`, `figures` and `names` map the first token of a mention to the token after its last; `holders`
    the comma before a place that only says where the one before it lies: "in Gao, Mali".
    """
    holders = holders or {}
    groups: list[Group] = []
    i, n = 0, len(tokens)
    while i < n:
        tag = tokens[i].tag
        if tokens[i].text in QUOTES:
            if _ends_speech(tokens, i):
                groups.append(Group(END_OF_SPEECH, i, i + 1, i))
            i += 1
            continue
        if i in holders:
            end = holders[i]
            dated = any(k in dates for k in range(end + 1, end + 4))  # "in Gao, Mali, early Monday"
            i = end + _closes_before(tokens, groups, end, FINITE | {"IN", tokens[end + 1].tag if dated else "IN"})
            continue
        if tokens[i].text == "(" and _is_bracketed_measure(tokens, figures, i):
            i = figures[i + 1] + 1
            continue
        if passed := _age(tokens, groups, i):
            i += passed
            continue
        if i in dates:
            i = _add_date(tokens, groups, i, dates[i])
            continue
        built = verb_group(tokens, i, dates) if tag in OPENS_VERB_GROUP else None
        if built is None and (tag in OPENS_NOUN_GROUP or i in names or i in figures):
            built = noun_group(tokens, i, dates, figures, names)
        if built is None and tokens[i].text in _CURRENCIES and i + 1 in figures:
            built = noun_group(tokens, i + 1, dates, figures, names)
        if built is not None:
            groups.append(_rejoined(tokens, groups, built) if built.kind == "VG" else built)
            i = built.end
            continue
        if (length := _coordinator(tokens, groups, i)) and tokens[i + length].tag in OPENS_NOUN_GROUP:
            groups.append(Group("CC", i, i + length, i, lemma="and"))
            i += length
            continue
        kind, lemma = {"TO": "IN"}.get(tag, tag), tokens[i].lower
        if lemma in ("from", "of") and (is_from_afar(tokens, i) or is_beside(tokens, i)):
            _drop_distance(tokens, groups)
            lemma = "near"
        groups.append(Group(kind, i, i + 1, i, lemma=lemma))
        i += 1
    return groups


def _add_date(tokens: list[Token], groups: list[Group], i: int, end: int) -> int:
    """Adds the date from `i` to `end` to the groups; returns the position of what follows it."""
    if end < len(tokens) and tokens[end].lower in _PARTS_OF_DAY and tokens[end - 1].lower in WEEKDAYS:
        end += 1  # "on Saturday night gunmen raided": the night is no subject
    groups.append(Group("DATE", i, end, i))
    american = any(token.text == "," for token in tokens[i:end])  # "on June 4, 2018, killed"
    closing = frozenset({"IN", "CD"}) | (frozenset() if _goes_on_by_verbs(groups) else FINITE)
    return end + (american and _closes_before(tokens, groups, end, closing))


def _coordinator(tokens: list[Token], groups: list[Group], i: int) -> int:
    """How many words say "and" at length between noun groups: "A as well as B", "A, together with B"; 0 for none.

    After a phrase "along with" may go on with the subject ("was held by police along with his wife"), so it is none.
    """
    if tokens[i].lower not in _OPENERS:
        return 0
    noun = len(groups) - (2 if groups and groups[-1].kind == "," else 1)
    if noun < 0 or groups[noun].kind != "NP":
        return 0
    words = tuple(token.lower for token in tokens[i : i + 3])
    length = 3 if words == ("as", "well", "as") else 2 if words[:2] in _TOGETHER else 0
    governed = noun > 0 and groups[noun - 1].kind == "IN"
    return 0 if i + length >= len(tokens) or (length == 2 and governed) else length


_OPENERS = frozenset({"as", "along", "together"})
_TOGETHER = (("along", "with"), ("together", "with"))
_PARTS_OF_DAY = frozenset("morning afternoon evening night noon".split())
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday".split())


def _drop_distance(tokens: list[Token], groups: list[Group]) -> None:
    """Pass over the distance that the groups end with, and its bearing: they are no objects of a verb."""
    while groups and tokens[groups[-1].end - 1].lower in _BEARINGS and groups[-1].end - groups[-1].start == 1:
        groups.pop()  # but not "hills west"
    if groups and tokens[groups[-1].end - 1].lower in LENGTHS:
        groups.pop()


_BEARINGS = COMPASS | {"away"}


def _is_bracketed_measure(tokens: list[Token], figures: dict[int, int], i: int) -> bool:
    """ "(25 miles)" of "40 km (25 miles) from Gao": a figure with its unit alone in brackets."""
    end = figures.get(i + 1, i + 2)
    return i + 2 < end < len(tokens) and tokens[end].text == ")"


def _age(tokens: list[Token], groups: list[Group], i: int) -> int:
    """How many tokens tell how old those named before are: ", 34" in "Musa Keita, 34, a policeman", ", 23 and 25,".

    The comma that closes an age stays where it closes an apposition too, or opens one; before a verb it goes.
    """
    if i == 0 or i + 2 >= len(tokens) or tokens[i].text not in _AROUND_AGES:
        return 0
    opener, before = tokens[i].text, tokens[i - 1].tag
    length = 2 if before in ("NNP", "NN") else 4 if before == "NNS" and tokens[i + 2].lower == "and" else 0
    ages, closer = tokens[i + 1 : i + length : 2], i + length
    if not length or closer >= len(tokens) or tokens[closer].text != _AROUND_AGES[opener]:
        return 0
    fewest = 2 if opener == "," and length == 2 else 1  # "X, 5, and Y" may be a note of one
    if not all(age.text.isdigit() and fewest <= len(age.text) <= 2 for age in ages):
        return 0
    return length + 1 if opener == "(" or _closes_before(tokens, groups, closer, FINITE) else length


def _closes_before(tokens: list[Token], groups: list[Group], closer: int, tags: frozenset[str]) -> bool:
    """Whether a comma that closes an insertion parts the words before it from what goes on with them, and closes
    nothing beside."""
    if closer + 1 >= len(tokens) or tokens[closer].text != ",":
        return False
    return tokens[closer + 1].tag in tags and not _is_apposed(groups)


def _goes_on_by_verbs(groups: list[Group]) -> bool:
    """ "Opened an offensive on 30 April, 2019, took ...": the date belongs to a verb with a subject, so that another
    verb after it is the next of a list; after "said the attack on 4 June, 2018, killed" it is not."""
    k = next((k for k in range(len(groups) - 1, -1, -1) if groups[k].kind not in _INSIDE_PREDICATE), 0)
    verb = groups[k]
    told = verb.kind == "VG" and verb.form == "finite" and verb.lemma not in _TELLING
    return told and any(group.kind == "NP" for group in groups[:k])


_INSIDE_PREDICATE = frozenset({"NP", "IN", "RB", "DATE", "JJ"})
_TELLING = frozenset("say report claim believe announce think know confirm show allege".split())


def _is_apposed(groups: list[Group]) -> bool:
    """Whether an apposition that a comma opened is still open: "the victims, Ali Raza, 34, were".

    Two commas close one; a list in it goes on by "and".
    """
    since = next((k for k in range(len(groups) - 1, -1, -1) if groups[k].kind == "VG"), -1) + 1
    commas = [k for k in range(since + 1, len(groups)) if groups[k].kind == "," and groups[k - 1].kind == "NP"]
    opening = range(since, commas[0]) if commas else range(0)
    if commas and all(groups[k].kind != "NP" or (k and groups[k - 1].kind == "IN") for k in opening):
        commas = commas[1:]  # "in Gao, a trader, 34, was", "according to the court, X, 34, was"
    listed = bool(commas) and any(group.kind == "CC" for group in groups[commas[0] :])
    return listed or len(commas) % 2 == 1


_AROUND_AGES = {",": ",", "(": ")"}


def _rejoined(tokens: list[Token], groups: list[Group], verb: Group) -> Group:
    """A verb group with what its auxiliary says, where a date stands between: the auxiliary is then no verb."""
    k = len(groups) - 1
    if k < 1 or groups[k].kind != "DATE":
        return verb
    k -= 2 if groups[k - 1].kind == "IN" else 1
    whole = parted(tokens, groups[k], verb) if k >= 0 and groups[k].kind == "VG" else None
    if whole is None:
        return verb
    groups[k].kind = "RB"
    return whole


def _ends_speech(tokens: list[Token], i: int) -> bool:
    """The quotation mark after "We did it,": what follows is no apposition or coordination of what was said."""
    if i == 0 or tokens[i - 1].text not in {",", ".", "!", "?"} or tokens[i].start != tokens[i - 1].end:
        return False
    return i + 1 < len(tokens) and tokens[i + 1].start > tokens[i].end
