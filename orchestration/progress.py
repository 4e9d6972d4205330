"""How far a stage has come, for whoever listens: the terminal of `make refresh`, a test, nobody.

Belongs here: the message and its delivery. Does not: how it looks (`orchestration.terminal`).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` items of a stage; `item` is the one just finished."""

    stage: str
    done: int
    total: int
    item: str = ""


Listener = Callable[[Progress], None]
_listeners: list[Listener] = []


def tell(stage: str, done: int, total: int, item: str = "") -> None:
    """Tells every listener how far a stage has come."""
    for listener in tuple(_listeners):
        listener(Progress(stage, done, total, item))


@contextmanager
def listening(listener: Listener) -> Iterator[None]:
    """Has the listener told of everything that happens inside the block."""
    _listeners.append(listener)
    try:
        yield
    finally:
        _listeners.remove(listener)
