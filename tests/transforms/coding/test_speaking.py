"""Invented sentences on who speaks for a group and how it becomes known: officials, texts, channels, tenses.

Belongs here: speakers the dictionaries have not, acts told by their channel, present tense and present perfect.
Does not: claims (`test_claiming`), media and their dates (`test_communication`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, list[str]]] = [
    ("The JNIM spokesman, Hamma Bah, denied the report.", ["statements/announcement speaker=Hamma_Bah"]),
    ("Hamma Bah, JNIM's emir in Gao, denied the report.", ["statements/announcement speaker=Hamma_Bah"]),
    ("The mayor, Hamma Bah, denied the report.", []),
    (
        "JNIM is active near Gao.\nIts spokesman denied the report on 3 May 2018.",
        ["statements/announcement speaker=Its_spokesman date=2018-05-03..2018-05-03"],
    ),
    ('"We have nothing to hide," said Zabihullah Mujahid.', ["statements/announcement speaker=zabihullah-mujahid"]),
    ("Senior General Min Aung Hlaing said the army would hold elections.", []),
    ("A statement by JNIM denied the report.", ["statements/announcement speaker=jnim"]),
    ("A statement signed by JNIM said the road was closed.", ["statements/announcement speaker=jnim"]),
    ("A statement by the mayor denied the report.", []),
    (
        "Usama bin Ladin offered a truce in an audiotape broadcast by Al Jazeera on 19 January 2006.",
        ["statements/speech speaker=usama-bin-ladin date=2006-01-19..2006-01-19"],
    ),
    ("JNIM offered a truce to the villages.", ["statements/announcement speaker=jnim"]),
    ("The governor offered a truce to the villages.", []),
    ("JNIM warned traders in an e-mail.", ["statements/announcement speaker=jnim"]),
    ("JNIM asserted through its Zallaqa channel that the road was closed.", ["statements/announcement speaker=jnim"]),
    (
        "JNIM, in a communique dated 3 May 2018, accused the mayor of lying.",
        ["statements/announcement speaker=jnim date=2018-05-03..2018-05-03"],
    ),
    (
        "JNIM said, in a statement released on 3 May 2018, that the road was closed.",
        ["statements/announcement speaker=jnim date=2018-05-03..2018-05-03"],
    ),
    ("According to a statement from JNIM, the road is closed.", ["statements/announcement speaker=jnim"]),
    ("According to a statement from the mayor, the road is closed.", []),
    (
        "In a statement on 3 May 2018 JNIM did not name the hostage.",
        ["statements/announcement speaker=jnim date=2018-05-03..2018-05-03"],
    ),
    ("JNIM did not issue a statement on 3 May 2018.", []),
    ("JNIM has urged voters in Gao to stay at home.", ["statements/announcement speaker=jnim"]),
    ("JNIM has been urging voters in Gao to stay at home.", []),
    ("Zabihullah Mujahid wrote on X that the road was closed.", ["statements/announcement subject="]),
    ("JNIM has often urged voters in Gao to stay at home.", []),
    ("The leadership of JNIM mourns. JNIM announces a truce.", ["statements/announcement speaker=jnim"]),
    ("JNIM usually announces a truce for the feast.", []),
    ("JNIM rejected the report.", ["statements/announcement speaker=jnim"]),
    ("JNIM welcomed the ceasefire.", ["statements/announcement speaker=jnim"]),
    ("JNIM said it cut the road in reply to the raid.", ["statements/announcement speaker=jnim"]),
    (
        "JNIM published photos of the boat.",
        ["statements/publication speaker=jnim"],
    ),
    ("Photos of the boat were seen.", []),
    ("Human Rights Watch published a report on JNIM.\nIt said the road was closed.", []),
    (
        "Iyad ag Ghaly, in a message in Tamashek posted on 3 May 2018, called on traders to leave Gao.",
        ["statements/announcement speaker=iyad-ag-ghali date=2018-05-03..2018-05-03"],
    ),
    (
        "Iyad ag Ghaly called on his men to hold out in a speech released on 3 May 2018.",
        ["statements/speech speaker=iyad-ag-ghali date=2018-05-03..2018-05-03"],
    ),
    ("Speaking by phone, Zabihullah Mujahid rejected the report.", ["statements/announcement subject=the_report"]),
    ("Zabihullah Mujahid said on Telegram that the road was closed.", ["statements/announcement subject="]),
    ("AQAP has published the eleventh issue of its magazine.", ["statements/publication speaker=aqap"]),
    ("AQAP has published issues of its magazine.", []),
    ("A new video by JNIM shows a boat.", ["statements/publication speaker=jnim"]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_what_is_told(text: str, expected: list[str], lexicon: Lexicon) -> None:
    events = [event for event in told(text, lexicon) if event["table"].startswith("statements")]
    assert is_told(expected, events), shown(events)


def test_a_statement_released_releases_nobody(lexicon: Lexicon) -> None:
    text = "Musa Keita, the emir of JNIM, rejected talks, according to a statement released on Monday."
    assert [e["table"] for e in told(text, lexicon)] == ["statements/announcement"]


def test_who_accuses_in_a_recording_speaks_once(lexicon: Lexicon) -> None:
    text = "JNIM accused the army of killing civilians in an audio recording released on Monday."
    said = [event for event in told(text, lexicon) if event["table"].startswith("statements/")]
    assert [event.get("speaker") for event in said] == ["jnim"]
