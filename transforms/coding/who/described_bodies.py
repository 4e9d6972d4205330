"""Bodies that no dictionary has, armed ones by what the text calls them: "the rebel group FLN", "the CNRD rebels".

Belongs here: names beside nouns for armed bodies. Does not: names that say so themselves (`armed_names`), names
that phrases belong to or that a noun like Front ends (`descriptions`).
"""

from __future__ import annotations

from transforms.coding.who.armed_names import ARMED, ARMED_BODY, BODIES, OF_ARMS, UNLISTED_BODY, calls_it_armed
from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting, after_possessor
from transforms.grammar.general_lexicon import general_lexicon
from transforms.grammar.groups import Group
from transforms.grammar.tokens import Token

_BETWEEN = OF_ARMS | frozenset({"umbrella", "faction"})
_ACRONYM = 3


def named_before(setting: Setting, group: Group) -> Participant | None:
    """The body whose name stands before the noun for it: "the CNRD rebel group", "the Mai Mai Yakutumba militia"."""
    tokens = setting.analysis.tokens
    if group.lemma not in BODIES or tokens[group.head].is_capitalised:
        return None
    if group.lemma in ARMED and not group.plural:
        return None  # "the CNRD rebels", but "the CNRD rebel"
    first, last = after_possessor(group), group.head
    while last > first and tokens[last - 1].lower in _BETWEEN and not tokens[last - 1].is_capitalised:
        last -= 1
    start = last
    while start > first and tokens[start - 1].is_capitalised and tokens[start - 1].tag == "NNP":
        start -= 1
    if start == last or not _is_a_name(setting, tokens[start:last]):
        return None
    begin, end = tokens[start].start, tokens[last - 1].end
    text = setting.analysis.sentence.text[begin:end]
    armed = calls_it_armed(t.lower for t in tokens[last : group.head + 1])
    classes = UNLISTED_BODY | (ARMED_BODY if armed else frozenset())
    if armed:
        setting.discourse.learn_body(text, classes)
    return Participant(None, text, text, begin, end, classes, "unresolved")


def _is_a_name(setting: Setting, name: list[Token]) -> bool:
    """An acronym, or several words none of which is a people's, a place's or a known actor's."""
    if len(name) == 1 and not (name[0].text.isupper() and len(name[0].text) >= _ACRONYM):
        return False
    strange = any(t.lower not in general_lexicon() for t in name)
    of_peoples = any(setting.lexicon.demonym_code(t.folded) for t in name)
    tokens = setting.analysis.tokens
    spans = [(tokens[m.start].start, tokens[m.end - 1].end) for m in setting.analysis.names]
    listed = any(start <= t.start < end for start, end in spans for t in name)
    return strange and not of_peoples and not listed
