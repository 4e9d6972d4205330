"""Short incident reports: harm and its cause, retelling, means, what bounds an occurrence."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import article, candidates, is_told, shown, told
from transforms.coding.coder import code_articles


def types_of(text, lexicon):
    return [row["event_type"] for row in code_articles([article(text)], lexicon)["attacks"].to_dicts()]


@pytest.mark.parametrize(
    "sentence",
    [
        "Three traders were killed and five others injured when a bomb went off near the bridge.",
        "Three traders were killed and five others injured in a mine blast near the bridge.",
        "A guard identified as Musa Keita was killed while two men were wounded in a grenade attack.",
        "Gunmen lobbed a grenade at a post injuring two guards.",
        "Four guards were killed when a bomb planted on a cart exploded near the market.",
        "Four guards were killed and a trader was wounded when a bomb planted on a cart exploded near Gao.",
        "A blast left two herders injured on 4 May 2018.",
        "Gunmen fired two rifle grenades at the old mill on 4 May 2018.",
        "Gunmen attacked a post with grenades on 4 May 2018.",
        "Two herders were killed when their cart hit a landmine near the well.",
        "Five guards were hurt in an improvised explosive device (IED) blast on 4 May 2018.",
    ],
)
def test_harm_done_by_explosives_is_one_bombing(sentence, lexicon):
    assert set(types_of(sentence, lexicon)) == {"bombing"}


def test_later_sentences_go_on_telling_of_the_bombing(lexicon):
    text = (
        "A bomb went off near the grain market in Mopti on 4 May 2018.\n"
        "Two herders were killed.\n"
        "The attack was condemned by elders, and the herders had been attacked on their way home.\n"
    )
    frame = code_articles([article(text)], lexicon)["attacks"]
    assert set(frame["event_type"]) == {"bombing"}
    assert frame["refers_to"].null_count() == 1


def test_another_incident_is_told_apart(lexicon):
    text = (
        "A bomb went off near the grain market in Mopti on 4 May 2018.\n"
        "In another incident, two herders were killed in Gao on 9 May 2018.\n"
    )
    assert types_of(text, lexicon) == ["bombing", "assault"]


def test_attacks_on_different_days_are_two(lexicon):
    text = "Gunmen raided Gao in March 2018 and attacked Kidal in April 2018."
    assert len(types_of(text, lexicon)) == 2


def test_a_fight_with_somebody_was_fought_by_him(lexicon):
    text = "Three Boko Haram fighters were killed in a clash with soldiers."
    frames = code_articles([article(text)], lexicon)
    roles = {(row["role"], row["actor_text"]) for row in frames["event_actors"].to_dicts()}
    assert ("perpetrator", "soldiers") in roles


@pytest.mark.parametrize(
    "sentence",
    ["Gunmen shot and killed a trader.", "A trader was shot dead at the ferry.", "Gunmen abducted a trader."],
)
def test_an_indefinite_victim_in_the_past_bounds_an_attack(sentence, lexicon):
    assert types_of(sentence, lexicon)


@pytest.mark.parametrize("sentence", ["Gunmen kill traders.", "No one was injured.", "Traders began a general strike."])
def test_habits_negations_and_other_senses_are_none(sentence, lexicon):
    assert types_of(sentence, lexicon) == []


def test_what_is_left_out_has_its_reason(lexicon):
    text = "The union held a general strike on 4 May 2018."
    assert ("attacks", "another sense") in candidates(text, lexicon)


NOTES = {
    "Six men were injured due to mine blast in Nangarhar on Monday.": [
        "attacks/bombing victim=Six_men place=Nangarhar"
    ],
    "Four men were hurt when a grenade believed to be hurled by two militants exploded in Gao.": [
        "attacks/bombing victim=Four_men place=Gao"
    ],
    "Police were targeted in three types of bomb attacks in Karachi on Monday.": [
        "attacks/bombing target=Police place=Karachi"
    ],
    "A man was killed in the violence hit Gao area on Monday.": ["attacks/assault victim=A_man place=Gao killed=1..1"],
    "An IED exploded under a vehicle of the Malian army in Gao on Monday.": [
        "attacks/bombing target=malian-armed-forces place=Gao"
    ],
    "Two soldiers embraced martyrdom in an exchange of fire with militants in Bannu on Monday.": [
        "attacks/assault perpetrator=militants target=Two_soldiers place=Bannu killed=2..2"
    ],
    "Gunmen on board two boats attacked a trawler off Bayelsa on Monday.": [
        "attacks/assault perpetrator=Gunmen target=a_trawler place=Bayelsa"
    ],
}


@pytest.mark.parametrize("text", NOTES)
def test_notes_of_incidents(text, lexicon):
    events = told(text, lexicon)
    assert is_told(NOTES[text], events), shown(events)
