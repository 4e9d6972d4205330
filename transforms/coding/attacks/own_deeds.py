"""What those tell of themselves whose text it is: the deeds of a communiqué's authors, which it claims.

Belongs here: which attacks of a communiqué are its authors', and that they claim them.
Does not: whose communiqué it is (`transforms.coding.who.authors`), attacks by nobody known (`authorship`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from transforms.coding.drafts import Draft
from transforms.coding.lexicon import Lexicon
from transforms.coding.who.participant import Participant

_CLAIMING = frozenset({"group", "faction", "organ"})  # an organ is "the Qassam Brigades"
DENYING = frozenset({"deny", "disclaim", "disavow", "repudiate", "retract"})
_REFUSING = frozenset({"reject", "refute", "dismiss", "refuse"})
# Of what others did.
JUDGING = frozenset("condemn denounce deplore decry hail praise applaud celebrate welcome".split())
_OUR_MAN = re.compile(r"\b(?:martyrdom[- ]seek\w+|mujahid|brothers?|istishhadi|inghimasi|knight|lion|hero)\b", re.I)
_TITLE = 12
# "The mujahideen of the Saleh Brigade", a body that no dictionary has.
_OUR_MEN = re.compile(r"\bmuj[ah]+[ie]d[ie]+n of (?:the )?(?:[\w'’-]+ ){0,2}$", re.I)


def speaking(authors: Sequence[str], lexicon: Lexicon) -> set[str]:
    """The armed ones of those whose text it is."""
    return {author for author in authors if lexicon.actors[author].kind in _CLAIMING}


def claim_own_deeds(drafts: Sequence[Draft], authors: Sequence[str], lexicon: Lexicon) -> None:
    """The communiqué of armed groups claims the attacks that it tells as its authors' own."""
    claiming = speaking(authors, lexicon)
    organs = {actor.actor_id for actor in lexicon.actors.values() if claiming and actor.parent_id in claiming}
    for draft in drafts if claiming else ():
        own = [p for p in draft.roles.get("perpetrator", []) if p.actor_id in claiming | organs]
        disowned = any(c.verb.lemma in DENYING | JUDGING | _REFUSING for c in draft.analysis.clauses)
        if draft.event_table == "attacks" and own and not (draft.roles.get("claimant") or disowned):
            draft.roles["claimant"] = own[:1]


def own_up(draft: Draft, author: Participant) -> None:
    """ "A martyrdom-seeker, brother Musa, blew up his vest": told by those whose man he is."""
    doers = draft.roles.get("perpetrator", []) if draft.event_table == "attacks" else []
    text = draft.analysis.sentence.text
    ours = (
        _OUR_MAN.search(text[max(p.start - _TITLE, 0) : p.end]) or _OUR_MEN.search(text[: p.start])
        for p in doers
        if p.told_in is None
    )
    if doers and not any(p.actor_id for p in doers) and any(ours):
        doers.append(author)
