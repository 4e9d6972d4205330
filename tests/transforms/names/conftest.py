"""The project's own place lexicon, loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

from transforms.names.places import PlaceLexicon

SEEDS = Path(__file__).parents[3] / "seeds"


@pytest.fixture(scope="session")
def places() -> PlaceLexicon:
    return PlaceLexicon.load(SEEDS)
