"""Words that stand around dates, by what they tell about them.

Belongs here: the word lists that `context` and `attachment` decide by.
Does not: the words that make up a date (`tokens`).
"""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


PREPOSITIONS = word_set(
    """
    in on since by until till before after from of to between during through throughout over at around about
    circa within and or than as for mid pre post into towards toward & is was spring summer autumn fall
    winter late early
    """
)
DETERMINERS = word_set(
    """
    the a an his her its their our this that these those another 's ’s each any no several two three four
    five six seven both
    """
)
OPENERS = frozenset("([,;:–—-\"“'‘/") | {"year", "years", "ca"}
MEASURED = word_set(
    """
    km kms kilometers kilometres meters metres miles feet m kg tons tonnes dollars euros percent % gmt utc
    local hours pounds mm
    """
)
COUNTED = MEASURED | word_set(
    """
    people persons men women fighters soldiers troops militants civilians members children casualties
    refugees families villages
    """
)
NUMBERED = word_set(
    """
    no nos number page pages p pp paragraph para article section chapter figure table edition issue volume
    vol resolution resolutions flight route law decree euro windows unit room block channel highway
    operation $ € £ # @ nearly almost approximately roughly some
    """
)
NAMED_FOR = word_set(
    """
    movement brigade brigades battalion organization organisation front martyrs revolution group forces
    square street bridge park hospital mosque
    """
)
FUNCTION = word_set(
    """
    the a an and or but nor of in on at by for from to with as that which who when where while after before
    since until is was were are be been had has have did does do he she it they we i his her its their this
    these those there not if because so than then into over under against between through during about when
    whose whom also both said says would could will may might can should must however although though
    """
)
HABITUAL = word_set("prayer prayers sermon sermons")
SOFT = word_set(
    """
    the about around roughly approximately at least some just only very a early ever possibly perhaps
    sometime mid
    """
)
NEGATIONS = word_set("not never no t without nor")
# "It took until May": what was waited for came then, as after "not until".
WAITING = word_set("took take takes taken only")
MONTH_OPENERS = word_set(
    """
    in since until till by during throughout between from before after through of mid around for
    """
)
NAMED_AFTER_DAYS = word_set("movement movements coalition coalitions alliance alliances bloc blocs brigade group")
TIME_OPENERS = word_set("in since during throughout by until before after")

# What a weekend stands before without an article: "in weekend operations".
DEEDS = frozenset(
    "operation operations attack attacks raid raids clash clashes violence bombing bombings fighting strike strikes"
    " airstrike airstrikes killings shooting shootings ambush ambushes shelling offensive".split()
)
