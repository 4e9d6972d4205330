"""The bare name in a noun group: without article, number, nationality, rank, title or trade before it.

Belongs here: where the name of an unknown person or body begins, and what the words before it say of it.
Does not: names of the dictionary (`transforms.coding.who.participants`).
"""

from __future__ import annotations

from dataclasses import dataclass

from transforms.coding.lexicon import Lexicon
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.tokens import Token

_PARTICLES = frozenset(
    (
        "al el ul ur ad ag ash bin ibn ben bint ould wuld ait de del la las los da do dos das van von der den di du"
        " le e i y abu umm ov of"
    ).split()
)
# Nouns that the names of armed bodies begin with, where a phrase goes on with the name.
_BODIES = frozenset(
    "organisation organization front movement army brigade party union league council committee alliance coalition"
    " congress".split()
)
_JOINING = frozenset({"of", "for", "on"})
# "Musa Keita alias Lala" is Musa Keita; only people have names beside their own.
_ALSO_CALLED = frozenset({"alias", "aka", "a.k.a."})
# What stands before a name and is no part of it; religious titles (mullah, sheikh, haji) mostly are.
_TITLES = frozenset(
    (
        "mr mrs ms miss sir lord dr prof professor rev reverend father bishop archbishop sister brother"
        " col colonel gen general lt lieutenant maj major capt captain sgt sergeant cpl corporal pvt private brig"
        " brigadier adm admiral cmdr commander marshal field warrant first second third sub staff lance rear vice"
        " head chief deputy assistant senior junior acting former late retired special alleged"
        " constable inspector insp superintendent supt commissioner officer patrolman trooper rifleman sepoy havildar"
        " naik subedar jawan police army navy"
        " president prime minister premier governor mayor senator congressman congresswoman deputy councillor"
        " ambassador consul judge justice magistrate prosecutor attorney lawyer journalist reporter engineer nurse"
        " director secretary spokesman spokeswoman spokesperson chairman leader rebel militant guerrilla fighter"
        " businessman trader farmer teacher student driver guard soldier policeman comrade cmdt agent"
        " gov sen rep hon const eng pfc ssgt tsgt spc asi asp dsp ssp sho po1 po2 po3 spo1 spo2 spo3 spo4 cst supt"
    ).split()
)
# Titles and words before a name that only people bear.
_OF_PEOPLE = frozenset({"people", "leader", "soldier", "fighter", "civilian", "suspect"})


@dataclass(frozen=True, slots=True)
class BareName:
    """A name at tokens `[start, end)`; `is_person` when what stands before it only people are."""

    start: int
    end: int
    is_person: bool


def bare_name(tokens: list[Token], group: Group, lexicon: Lexicon) -> BareName:
    """The name that ends a noun group: the capitalised words and particles at its end, titles left out."""
    first = group.possessor.end + 1 if group.possessor is not None else group.start
    last = next((k for k in range(first + 1, group.head) if tokens[k].lower in _ALSO_CALLED), group.head + 1)
    start = last - 1
    while start > first and _continues(tokens, start - 1, first):
        start -= 1
    while start < last - 1 and not tokens[start].is_capitalised:
        start += 1
    behind_office = _behind_office(tokens, start, last)
    start = behind_office or start
    person = bool(behind_office) or last <= group.head or (start > first and _is_of_people(tokens[start - 1], lexicon))
    while start < last - 1 and _is_title(tokens, start, last - 1, lexicon):
        person = person or not lexicon.demonym_code(tokens[start].folded)
        start += 1
    return BareName(start, last if last <= group.head else max(group.end, group.head + 1), person)


def _behind_office(tokens: list[Token], start: int, last: int) -> int:
    """Where the name begins behind a minister's or governor's office: "Foreign Minister Musa Keita"; 0 for none."""
    if tokens[last - 1].lower in _BODIES:
        return 0
    found = (k + 1 for k in range(last - 3, start - 1, -1) if tokens[k].lower in _OF_STATES and k > start)
    return next(found, 0)


_OF_STATES = frozenset({"minister", "secretary", "governor", "president", "ambassador", "mayor", "commissioner"})


def _continues(tokens: list[Token], i: int, first: int) -> bool:
    """A token that may be inside a name: capitalised, a particle between two words of it, or an initial's stop."""
    token = tokens[i]
    if token.is_capitalised:
        return token.tag != "DT"
    if token.text == "." and i > first:
        return len(tokens[i - 1].text) == 1 and tokens[i - 1].is_capitalised
    before = tokens[i - 1] if i > first else None
    if before is None or not (token.lower in _PARTICLES or token.joined):
        return False
    chained = before.lower in _PARTICLES and i - 1 > first and tokens[i - 2].is_capitalised  # "Comandos de la Frontera"
    return before.is_capitalised or chained


def _is_title(tokens: list[Token], i: int, head: int, lexicon: Lexicon) -> bool:
    token = tokens[i]
    if tokens[i + 1].joined:
        return False
    if is_title(token):
        return True
    return head - i >= 2 and bool(lexicon.demonym_code(token.folded))


def is_title(token: Token) -> bool:
    """A rank, title or trade that stands before names and is no part of them."""
    return token.lower.rstrip(".") in _TITLES


def _is_of_people(token: Token, lexicon: Lexicon) -> bool:
    plain = singular(token.lower.rstrip("."))
    return is_title(token) or bool(lexicon.classes.get(plain, frozenset()) & _OF_PEOPLE)


def end_of_body(groups: list[Group], position: int, tokens: list[Token]) -> int:
    """The token at which the name of a body ends that phrases belong to: "Organization of the Oppressed on Earth".

    0 when the noun group at `position` opens no such name: its head is a capitalised noun for a body.
    """
    head = groups[position].head
    if groups[position].lemma not in _BODIES or not tokens[head].is_capitalised or groups[position].plural:
        return 0
    k, end = position + 1, 0
    while k + 1 < len(groups) and groups[k].lemma in _JOINING and groups[k + 1].kind == "NP":
        inner = groups[k + 1]
        if not tokens[inner.head].is_capitalised or inner.pronoun or inner.possessor is not None:
            break
        k, end = k + 2, inner.end
    return end
