"""Bodies that no dictionary has, armed ones by their own words: "a rebel coalition", "Macina Defence Front".

Belongs here: the words in names and descriptions that say so. Does not: known names (`transforms.names`).
"""

from __future__ import annotations

from collections.abc import Iterable

from transforms.coding.who.participant import Participant

# Words that describe an armed body, and words that its name alone gives away.
ARMED = frozenset(
    "armed rebel rebels militant extremist jihadist jihadi insurgent guerrilla terrorist islamist separatist"
    " paramilitary".split()
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
# Nouns for bodies, and the words that only armed ones are called by.
BODIES = frozenset(
    "group militia movement faction outfit network alliance coalition organisation organization front army rebel"
    " guerrilla insurgent militant".split()
)
OF_ARMS = ARMED | frozenset("militia splinter breakaway guerrillas militants insurgents outfit".split())
# What a body under a name of its own can be, and an armed one beside.
UNLISTED_BODY = frozenset({"name", "group", "body"})
ARMED_BODY = frozenset({"armed", "faction"})

# Words of such names that parties, states' brigades and rescue services bear too.
_SHARED = frozenset(
    "brigade battalion defence defense resistance jamaah jamaat jama'at jemaah tehreek tehrik hizb martyrs".split()
)
# What an army or a front calls itself for that is no state's army and no party.
_CAUSES = frozenset({"independence", "revolutionary", "liberation", "resistance"})
_UNDER_ARMS = frozenset({"army", "front", "forces", "force"})


def calls_it_armed(words: Iterable[str]) -> bool:
    """Whether words before or beside a name call its bearer an armed body: "the rebel group", "a splinter outfit"."""
    said = {word.lower() for word in words}
    return bool({word.removesuffix("s") for word in said} & BODIES) and bool(said & OF_ARMS)


def is_armed_body(one: Participant) -> bool:
    """Whether a name or a description that no dictionary has is an armed body's."""
    if one.actor_id is None and one.classes >= ARMED_BODY | UNLISTED_BODY:
        return True  # the text has called it one
    words = {word.strip("\"'“”()") for word in one.text.lower().replace("-", " ").split()}
    if one.actor_id is not None or words & _NOT_ARMED or "person" in one.classes:
        return False
    if one.resolution == "unresolved":
        return len(words) > 1 and bool(words & (_IN_NAMES | ARMED))
    named = sum(word[:1].isupper() for word in one.text.split()) > 1 and one.text.split()[-1][:1].isupper()
    if named and not one.plural and words & _IN_NAMES:
        return True  # "the Mourning Brigade"
    return "group" in one.classes and bool(words & ARMED)


def is_rebel_body(one: Participant, at_arms: bool = False) -> bool:
    """Whether a name that no dictionary has is an armed group's and nobody else's.

    `at_arms`: its leader bears a title of arms ("commander"), so that a name which a party might bear is enough.
    """
    if one.actor_id is not None or one.resolution != "unresolved" or one.classes & {"person", "place"}:
        return False
    if one.classes >= ARMED_BODY | UNLISTED_BODY:
        return True  # the text has called it an armed body
    words = {word.strip("\"'“”()") for word in one.text.lower().replace("-", " ").split()}
    if words & _NOT_ARMED or len(words) == 1:
        return False
    if words & ((_IN_NAMES | ARMED) - _SHARED) or (words & _CAUSES and words & _UNDER_ARMS):
        return True
    return at_arms and (is_armed_body(one) or "body" in one.classes)
