"""Sentences that run together because their full stops were lost, and those that only look so."""

import pytest

from transforms.reading.splitting import split_sentences

PARTS = [
    [
        "Three guards were hurt when a bomb went off near Ruvelo on June 7 reports Daily Herald",
        "The bomb was hidden in a cart which a boy had left at the gate",
        "Police have arrested two men",
    ],
    [
        "A miller named Musa Keita was shot dead by unknown men in Gandor on March 3 reports Morning Post",
        "Two more persons fled and were not found by the guards",
    ],
    [
        "A patrol was met near the bridge at Ruvelo in the evening of May 4",
        "However nobody was hurt by the shots that were fired later",
    ],
]
WHOLE = [
    "The miller told the newspaper The Ruvelo Herald that men of the Gandor Police had come at night.",
    "The guards were led by some armed Maoists from the hills who had come in the spring of that year.",
    "He was put on a list of Specially Designated Global Terrorists by the Treasury after the raid of May.",
    "They say it was the work of the Royal Ruvelo Army and that three Police officers had seen nothing.",
]


def _split(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, 2000)]


@pytest.mark.parametrize("parts", PARTS)
def test_lost_stops_are_found(parts):
    assert _split(" ".join(parts)) == parts


@pytest.mark.parametrize("text", WHOLE)
def test_a_capital_in_a_name_begins_no_sentence(text):
    assert _split(text) == [text]


def test_time_is_linear_in_hostile_text():
    words = "town The and Police reports Daily Times on 3 " * 400
    assert len(split_sentences(words, 2000)) < len(words)
