"""The project's own dictionaries, loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

from transforms.coding.lexicon import Lexicon, load_lexicon


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return load_lexicon(Path(__file__).parents[3] / "seeds")
