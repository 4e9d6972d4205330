"""Small closed lists of words, written as one string.

Belongs here: the helper only; each list stands in the module that uses it.
"""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a string, parted by white space."""
    return frozenset(words.split())
