"""Every mart has somebody who uses it, and its exposures say who."""

import re

from tests.conftest import PROJECT_DIR

MARTS = PROJECT_DIR / "models" / "marts"


def test_every_mart_is_exposed() -> None:
    used = set(re.findall(r"ref\('(\w+)'\)", (MARTS / "_exposures.yml").read_text(encoding="utf-8")))
    assert used == {path.stem for path in MARTS.glob("*.sql")}
