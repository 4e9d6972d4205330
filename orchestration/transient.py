"""Faults that pass by themselves: a lock somebody holds for a moment, a network disk that stutters.

Belongs here: telling them from faults that stay, and trying again. Does not: Dagster's retries
(`orchestration.retries`). Bad input, a full disk, a missing permission and a failed test stay: they
are never tried again.
"""

import errno
import time
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

PASSING = frozenset(
    {
        errno.EAGAIN,
        errno.EBUSY,
        errno.EINTR,
        errno.EIO,
        errno.ENOLCK,
        errno.ESTALE,
        errno.ETIMEDOUT,
        errno.ETXTBSY,
        errno.ENETDOWN,
        errno.ENETUNREACH,
        errno.EHOSTDOWN,
        errno.EHOSTUNREACH,
        errno.ECONNRESET,
    }
)
# How DuckDB, and dbt that passes its words on, say that somebody else has the file open.
LOCKED = "Could not set lock on file"
Result = TypeVar("Result")


def is_transient(error: BaseException) -> bool:
    """Whether the error, or one that it was raised from, may be gone at the next try."""
    return any(
        (isinstance(link, OSError) and link.errno in PASSING) or LOCKED in str(link) for link in _with_causes(error)
    )


def patiently(action: Callable[[], Result], waits: Sequence[float] = (0.1, 0.4)) -> Result:
    """The action's result; after a passing fault it is tried again, after each of the waits in turn."""
    for wait in waits:
        try:
            return action()
        except OSError as error:
            if not is_transient(error):
                raise
            time.sleep(wait)
    return action()


def _with_causes(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    while link is not None:
        yield link
        link = link.__cause__ or link.__context__
