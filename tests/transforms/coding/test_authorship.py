"""Who did it when only the text around an attack says so. All texts are invented."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import told
from transforms.coding.lexicon import Lexicon

OPENING = "JNIM has grown in Mali since 2017.\n"


def perpetrators(text: str, lexicon: Lexicon) -> list[str]:
    return [event.get("perpetrator", "") for event in told(text, lexicon) if event["table"].startswith("attacks/")]


@pytest.mark.parametrize(
    "attack",
    [
        "On 3 May 2018 five soldiers were killed near Gao.",
        "Gunmen attacked a convoy in Kidal on 4 May 2018.",
    ],
)
def test_the_one_armed_group_of_a_text_fights_its_attacks(attack, lexicon):
    (names,) = perpetrators(OPENING + attack, lexicon)
    assert "jnim" in names.split("+")


@pytest.mark.parametrize(
    "attack",
    [
        "On 3 May 2018 five of the group's fighters were killed near Gao.",
        "Two of its members were killed near Gao in May 2018.",
        "Its commander in Gao was shot dead on 3 May 2018.",
        "Its founder in Gao, Haji Bello, was killed on 3 May 2018.",
        "Four of the jihadists were shot near Gao in May 2018.",
        "On 3 May 2018 five soldiers were killed near Gao by unidentified gunmen.",
    ],
)
def test_it_does_not_kill_its_own_nor_do_what_others_did(attack, lexicon):
    assert all("jnim" not in names for names in perpetrators(OPENING + attack, lexicon))


@pytest.mark.parametrize(
    "said",
    [
        "JNIM denied any role in the attack.",
        "JNIM hailed the raid.",
        "It was not immediately clear who was behind the attack.",
    ],
)
def test_a_text_that_leaves_it_open_accuses_nobody(said, lexicon):
    names = perpetrators(OPENING + "Gunmen attacked a convoy in Kidal on 4 May 2018.\n" + said, lexicon)
    assert not any("jnim" in name.split("+") for name in names)


def test_what_others_deny_leaves_it_as_it_is(lexicon):
    text = OPENING + "Gunmen attacked a convoy in Kidal on 4 May 2018.\nThe governor denied that he had fled."
    assert "jnim" in perpetrators(text, lexicon)[0].split("+")
