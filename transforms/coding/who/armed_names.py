"""Bodies that no dictionary has, armed ones by their own words: "a rebel coalition", "Macina Defence Front".

Belongs here: the words in names and descriptions that say so. Does not: known names (`transforms.names`).
"""

from __future__ import annotations

from transforms.coding.who.discourse import Participant

# Words that describe an armed body, and words that its name alone gives away.
ARMED = frozenset(
    "armed rebel rebels militant jihadist jihadi insurgent guerrilla terrorist islamist separatist paramilitary".split()
)
_IN_NAMES = frozenset(
    (
        "liberation resistance mujahideen mujahidin mujahedeen jihad jaysh jaish jund ansar harakat lashkar katiba"
        " katibat liwa saraya kataib martyrs fedayeen brigade brigades battalion battalions militia defence defense"
        " guerrilla salafist caliphate jamaah jamaat jama'at jemaah tehreek tehrik harkat hizb hizbul jabhat"
        " tanzim sipah laskar guerrillero"
    ).split()
)
_NOT_ARMED = frozenset("party ministry council minister department bank club committee forum university".split())
# What a body under a name of its own can be, and an armed one beside.
UNLISTED_BODY = frozenset({"name", "group", "body"})
ARMED_BODY = frozenset({"armed", "faction"})


def is_armed_body(one: Participant) -> bool:
    """Whether a name or a description that no dictionary has is an armed body's."""
    words = {word.strip("\"'“”()") for word in one.text.lower().replace("-", " ").split()}
    if one.actor_id is not None or words & _NOT_ARMED or "person" in one.classes:
        return False
    if one.resolution == "unresolved":
        return len(words) > 1 and bool(words & (_IN_NAMES | ARMED))
    return "group" in one.classes and bool(words & ARMED)
