"""Who speaks in a communiqué, of "us" or in the words of a cause: the body whose text it is, or those who signed it.

Belongs here: whether a text speaks for somebody, and whom its heading, signature or first words name.
Does not: speakers whom a text quotes (`transforms.coding.statements`), what stands for them (`voices`).
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
# What only those who fight for a cause call themselves and the others, in words of their own: "the apostate army".
_OF_A_CAUSE = frozenset(
    (
        "mujahid mujahideen mujahidin mujahedin mujahedeen apostate apostates murtad murtaddin crusader crusaders"
        " rafidah rafidi rafidha safavid safavids taghut tawaghit kuffar infidel infidels hireling hirelings"
        " martyrdom istishhadi istishhadis inghimasi inghimasis"
    ).split()
)
_PRAISING = frozenset("grace praise help permission guidance favour favor thanks".split())
_COMRADES = frozenset({"mujahideen", "mujahidin", "mujahedin", "mujahedeen"})
_BRIEF = 30  # sentences: a longer text that uses such words is about those who do
_QUOTES = frozenset('"“”«»„')
_SPEAKING = frozenset({"group", "faction", "organ", "state_force", "igo_force"})
# How many sentences from the first on may name the author, and how many of the last a signature.
_OPENING = 5
_SIGNATURE = 2
_LINE = 14
_ORGAN = 6
_PARTICLE = 2
_STOPS = frozenset(".!?:")
_FROM = frozenset({"by", "from"})
_UNDER_ARMS = frozenset({"brigades", "army"})
_ARTICLES = frozenset("al el ul e i".split())
_HEADINGS = frozenset("communique communiqué statement bayan declaration proclamation bulletin clarification".split())
# What may stand beside a name in front of a colon or a dash: "X, military communiqué no. 7:", "X press office".
_OF_HEADINGS = _HEADINGS | frozenset(
    (
        "war military press media political information public joint urgent official the of no number news agency"
        " office department bureau wing council command general spokesman announcement release and for"
    ).split()
)
_OF_THE_PRESS = frozenset({"press", "media", "information"})
_OFFICES = frozenset("office department bureau wing centre center foundation".split())
_SEATS = frozenset({"headquarters", "hq", "spokesman"})
_OURSELVES = (["we", ","], ["we", "of"], ["we", "in"], ["we", "at"])
_SIGNED = frozenset({"signed", "signatories", "signatory"})
# What communiqués say in the present that they do.
_PERFORMING = frozenset(
    "announce claim declare proclaim assume affirm confirm deny reject condemn mourn congratulate inform call".split()
)


def authors_of(scans: Sequence[Scan], lexicon: Lexicon, country: str = "") -> tuple[str, ...]:
    """The ids of those who say "we" in a text or whose communiqué it calls itself, none where it is nobody's.

    Several are those who signed it together. Of bodies that share a name it is the one of the text's `country`.
    """
    said = _US | _OF_A_CAUSE if len(scans) <= _BRIEF else _US
    brief = scans[:_SIGNATURE] if len(scans) <= _BRIEF else ()
    movement = next((men_of for s in brief if (men_of := _whose_soldiers_open(s.tokens, lexicon))), None)
    speaks = movement is not None or any(_speaks_in(s.tokens, said) for s in scans)
    if speaks and (signed := _signatories(scans, lexicon)):
        return signed
    lines = [line for s in scans[:_OPENING] for line in _headings(s)]
    if not speaks:
        lines = [line for line in lines if _calls_itself(line, lexicon)]
    else:
        lines += [line for s in scans[-_SIGNATURE:] for line in _closings(s)]
    ourselves = [s for s in scans if speaks and [t.lower for t in s.tokens[:2]] in _OURSELVES]
    performing = [s for s in scans[:_OPENING] if speaks and not _is_line(s.tokens)]
    own = [_named_in_line(line, lexicon, country) for line in lines]
    if any(_speaks_in(s.tokens, said - _COMRADES) for s in scans):
        ourselves += [s for s in scans[:_SIGNATURE] if any(t.lower in _COMRADES for t in s.tokens[:_LINE])]
    first = [_performing(s.tokens, lexicon, country) for s in ourselves]
    last = [_performing(s.tokens, lexicon, country) for s in performing]
    found = next((author for named in (*first, *own, *last) for author in named), movement)
    return () if found is None else (found,)


def _whose_soldiers_open(tokens: Sequence[Token], lexicon: Lexicon) -> str:
    """The movement of "By the grace of God, the soldiers of the Caliphate attacked", as nobody else begins; or "".

    Of several that call their men so it is the one that the others are branches of.
    """
    opening = tokens[: _LINE + 4]
    said = [t.lower for t in opening]
    for mention in find_actors(list(opening), lexicon, set()):
        bearers = [lexicon.actors[a.actor_id] for a in mention.aliases if a.actor_id in lexicon.actors]
        above = {actor.parent_id for actor in bearers}
        if bearers and said[mention.start] == "soldiers" and "said" not in said:
            if _QUOTES.intersection(said[: mention.start]):
                return ""
            return next((actor for actor in bearers if actor.actor_id in above), bearers[0]).actor_id
    return ""


def _headings(scanned: Scan) -> list[Sequence[Token]]:
    """The lines at the head of a sentence: itself where it is one, what stands before its colon or dash."""
    tokens = scanned.tokens
    if _is_line(tokens) or (len(tokens) <= _LINE and tokens[0].lower in _HEADINGS):
        return [tokens]
    if len(tokens) <= _LINE and tokens[-1].text == "." and all(_is_of_title(t) for t in tokens[:-1]):
        return [tokens[:-1]]  # "JNIM, Statement No. 14."
    k = next((k for k, t in enumerate(tokens[: _LINE + 1]) if _divides(tokens, k)), 0)
    return [tokens[:k]] if 0 < k < len(tokens) - 1 else []


def _is_of_title(token: Token) -> bool:
    """Words with a capital, figures, marks and particles: "Tehrik-i-Taliban, Statement No. 14"."""
    small = len(token.text) <= _PARTICLE or not token.is_word or token.text.isdigit()
    return token.is_capitalised or small or token.lower in _OF_HEADINGS


def _closings(scanned: Scan) -> list[Sequence[Token]]:
    """The signature that a sentence is, or that follows its last dash."""
    tokens = scanned.tokens
    if _is_line(tokens) or all(_is_of_title(t) for t in tokens):
        return [tokens]
    k = next((k for k in range(len(tokens) - 1, max(len(tokens) - _LINE, 0), -1) if _divides(tokens, k)), 0)
    return [tokens[k + 1 :]] if k and tokens[k].text != ":" else []


def _divides(tokens: Sequence[Token], k: int) -> bool:
    """A colon, or a dash that stands free."""
    if tokens[k].text == ":":
        return k + 1 < len(tokens) and tokens[k + 1].start > tokens[k].end
    free = 0 < k < len(tokens) - 1 and tokens[k - 1].end < tokens[k].start and tokens[k].end < tokens[k + 1].start
    return free and tokens[k].text in ("-", "–", "—", "--")


def _calls_itself(line: Sequence[Token], lexicon: Lexicon) -> bool:
    """A heading that says what the text is, or that a media house of the field signs alone."""
    said = {t.lower for t in line}
    if said & _HEADINGS or (said & _OF_THE_PRESS and said & _OFFICES):
        return True  # "X Press Office:"
    mentions = find_actors(list(line), lexicon, set())
    kinds = [lexicon.actors[m.aliases[0].actor_id].kind for m in mentions if m.aliases[0].actor_id in lexicon.actors]
    return kinds[:1] == ["media"] and _is_of_line(line, mentions[0].start, mentions[0].end, lexicon)


def _signatories(scans: Sequence[Scan], lexicon: Lexicon) -> tuple[str, ...]:
    """Those who signed a text together: the bodies named from the line on that opens with "Signed"."""
    first = next((k for k, s in enumerate(scans) if k and s.tokens[0].lower in _SIGNED), None)
    if first is None:
        return ()
    found: list[str] = []
    for scanned in scans[first:]:
        for mention in find_actors(scanned.tokens, lexicon, set()):
            actor = lexicon.actors.get(mention.aliases[0].actor_id)
            if actor is not None and actor.kind in _SPEAKING and actor.actor_id not in found:
                found.append(actor.actor_id)
    return tuple(found) if len(found) > 1 else ()


def _is_line(tokens: Sequence[Token]) -> bool:
    """A heading or signature: a short line that ends without a stop."""
    return len(tokens) <= _LINE and tokens[-1].text not in _STOPS


def _speaks_in(tokens: Sequence[Token], said: frozenset[str]) -> bool:
    """Whether words by which an author gives himself away stand outside quotation marks."""
    quoted = False
    for k, token in enumerate(tokens):
        if token.text in _QUOTES:
            quoted = not quoted
        elif not quoted and _is_praise(tokens, k) and said > _US:
            return True  # "by the grace of God"
        elif token.lower in said and token.text != "US" and not (quoted or _is_in_name(tokens, k)):
            return True
    return False


def _is_in_name(tokens: Sequence[Token], k: int) -> bool:
    """ "Hizb-ul-Mujahideen": behind another word with a capital, or an article that is no English one."""
    before = tokens[k - 1] if k and tokens[k].is_capitalised else None
    return before is not None and (before.is_capitalised or before.lower in _ARTICLES)


def _is_praise(tokens: Sequence[Token], k: int) -> bool:
    return tokens[k].lower in ("allah", "god") and any(t.lower in _PRAISING for t in tokens[max(k - 3, 0) : k])


def _bodies(tokens: Sequence[Token], lexicon: Lexicon, country: str) -> Iterator[tuple[Actor, int, int]]:
    """The bodies that can speak which some tokens name, a media house as whose it is, with where the name stands."""
    for mention in find_actors(list(tokens), lexicon, set()):
        bearers = [lexicon.actors[a.actor_id] for a in mention.aliases if a.actor_id in lexicon.actors]
        here = [actor for actor in bearers if actor.country_code and actor.country_code == country]
        actor = next(iter(here or bearers), None)
        if actor is not None and actor.kind == "person":  # "Zabihullah Mujahid"
            spoken_for = (r.related_id for r in lexicon.parts.get(actor.actor_id, ()) if r.relation == "spokesman_of")
            actor = lexicon.actors.get(next(spoken_for, ""))
        if actor is not None and actor.kind == "media":
            actor = lexicon.actors.get(actor.parent_id)
        if actor is not None and actor.kind in _SPEAKING:
            yield actor, mention.start, mention.end


def _named_in_line(line: Sequence[Token], lexicon: Lexicon, country: str) -> Iterator[str]:
    """Those whom a heading or signature is by; "Islamic State / Central Africa Province" is by the branch."""
    bodies = list(_bodies(line, lexicon, country))
    for actor, start, end in bodies:
        if _is_of_line(line, start, end, lexicon):
            branches = (a for a, first, _ in bodies if first >= end and a.parent_id == actor.actor_id)
            yield _whole(next(branches, actor), lexicon)


def _performing(tokens: Sequence[Token], lexicon: Lexicon, country: str) -> Iterator[str]:
    """Those who perform what a sentence says: "JNIM announces", "We, the fighters of JNIM"."""
    for actor, start, end in _bodies(tokens, lexicon, country):
        after = [t.lower for t in tokens[end : end + 2]]
        performs = any(word.endswith("s") and verb_base(word) in _PERFORMING for word in after)
        ourselves = [t.lower for t in tokens[:2]] in _OURSELVES and start <= _LINE
        organ = [t.lower for t in tokens[:start] if t.lower != "the"]  # "the leadership of X announces"
        our_men = organ[-1:] == ["of"] and bool(_COMRADES.intersection(organ[-2:]))  # "the mujahideen of X attacked"
        if ourselves or our_men or (performs and (start <= 1 or (start <= _ORGAN and organ[-1:] == ["of"]))):
            yield _whole(actor, lexicon)


def _whole(actor: Actor, lexicon: Lexicon) -> str:
    """A group for its organ: its media wing or council speaks for it, an armed wing for itself."""
    parent = lexicon.actors.get(actor.parent_id)
    of_its_own = actor.kind != "organ" or _UNDER_ARMS.intersection(actor.name.lower().split())
    return actor.actor_id if of_its_own or parent is None else parent.actor_id


def _is_of_line(line: Sequence[Token], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a line is by the body named there, or only about it: "Statement of X", "X attack leaves ten dead"."""
    before = [t for t in line[:start] if t.lower not in ("the", "a", "an") and t.is_word]
    from_it = any(t.lower in _FROM for t in before[-3:])
    if from_it or all(t.lower in _SEATS for t in before):
        return all(_is_of_title(t) for t in line[end:]) or from_it
    # "Your brothers in X"; "Statement of the Command of X", but not "statement on the formation of X".
    if before[-1].lower == "in" and any(singular(t.lower) == "brother" for t in before):
        return True
    offices = [singular(t.lower) for t in before if t.lower != "of"]
    return before[-1].lower == "of" and not any(lexicon.triggers.nouns.get(word) for word in offices[1:])
