"""By what means: explosives, guns, aircraft, and those who are killed while they are held."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import told
from transforms.coding.lexicon import Lexicon

TYPES = {
    "The clinic was shelled from the air in Kunduz on 3 October.": "airstrike",
    "The clinic was shelled from the hills near Kunduz on 3 October.": "assault",
    "An F-16 destroyed a launcher in Saada on Monday.": "airstrike",
    "An M-16 was found and a school in Saada was destroyed by rebels on Monday.": "destruction",
    "Two drivers died on 13 May when a missile hit their car in Kunar.": "airstrike",
    "A rocket struck the house of a senator in Peshawar on 22 May.": "assault",
    "A bomb hit a bus in Gao on 22 May.": "bombing",
    "A mortar shell struck a school bus in Gao on 4 May, killing four.": "assault",
    "Rebels attacked the barracks in Gao with grenades on 4 May.": "bombing",
    "Rebels attacked the barracks in Gao with rifles on 4 May.": "assault",
    "Three militants were killed in Gao by a drone on 3 May.": "airstrike",
    "The 40 soldiers captured in Baga in May were shot.": "execution",
    "The 40 rebels who captured Baga in May were shot at.": "assault",
    "Two villagers were bound and shot in Konna on Sunday.": "execution",
    "Two villagers were shot and robbed in Konna on Sunday.": "assault",
    "Two millers were shot in their cells in Gao on Sunday.": "execution",
}


@pytest.mark.parametrize(("text", "event_type"), TYPES.items(), ids=list(TYPES))
def test_the_means_make_the_type(text: str, event_type: str, lexicon: Lexicon) -> None:
    attacks = [event["table"] for event in told(text, lexicon) if event["table"].startswith("attacks")]
    assert attacks == [f"attacks/{event_type}"]
