"""Figures and casualties. All sentences are invented."""

import pytest

from transforms.figures import Figure, find_casualties, find_figures


def only(sentence: str) -> Figure:
    (figure,) = find_figures(sentence)
    return figure


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        ("It lost 11 soldiers.", 11, 11),
        ("It lost more than 11 soldiers.", 12, None),
        ("It lost over 300 men.", 301, None),
        ("It lost at least 20 men.", 20, None),
        ("It lost 20 or more men.", 20, None),
        ("It lost 50+ men.", 50, None),
        ("It has up to 2,000 men.", None, 2000),
        ("It has as many as 300 men.", None, 300),
        ("It has no more than 300 men.", None, 300),
        ("It has fewer than 300 men.", None, 299),
        ("It has about 30 men.", 30, 30),
        ("It has some 2,700 men.", 2700, 2700),
        ("It has nearly 30 men.", 30, 30),
        ("It has between 9,000 and 20,000 men.", 9000, 20000),
        ("It has from 9,000 to 20,000 men.", 9000, 20000),
        ("It has five to seven men.", 5, 7),
        ("It has 5-7 men.", 5, 7),
        ("It has three or four men.", 3, 4),
        ("It has two hundred and fifty men.", 250, 250),
        ("It has twenty-five men.", 25, 25),
        ("It has 1.5 million men.", 1_500_000, 1_500_000),
        ("It has two dozen men.", 24, 24),
        ("It has half a dozen men.", 6, 6),
        ("It has dozens of men.", 24, None),
        ("It has scores of men.", 40, None),
        ("It has hundreds of men.", 200, None),
        ("It has thousands of men.", 2000, None),
        ("It has several dozen men.", 36, None),
        ("It has several men.", 3, None),
        ("Both men left.", 2, 2),
    ],
)
def test_bounds(sentence, low, high):
    figure = only(sentence)
    assert (figure.low, figure.high, figure.kind) == (low, high, "number")
    assert figure.text == sentence[figure.start : figure.end]
    assert figure.noun in ("men", "soldiers")
    assert sentence[figure.noun_start : figure.noun_end] == figure.noun


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("It hit 11 Malian soldiers near the well.", "soldiers"),
        ("More than 15,000 U.N. peacekeepers stayed.", "peacekeepers"),
        ("They took 70 members of the tribe.", "members"),
        ("A dozen heavily armed men rode in.", "men"),
        ("Two of the drivers fled.", "drivers"),
        ("Hundreds of thousands of people fled.", "people"),
        ("It stood in 2,000 in all.", ""),
    ],
)
def test_the_noun_counted(sentence, noun):
    assert only(sentence).noun == noun


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Turnout was 28 percent.", "percent"),
        ("The ransom was $5 million.", "money"),
        ("The camp lies 30 km away.", "measure"),
        ("The boy is 12 years old.", "age"),
        ("The siege took 40 days.", "duration"),
        ("They gave half of their money.", "share"),
    ],
)
def test_measures_are_told_from_counts(sentence, kind):
    assert only(sentence).kind == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2016, on 5 May, the G5 met.",
        "Resolution 2178 names no one.",
        "He fired an AK-47 from a Mi-24.",
        "It began at 10:30 and is told on page 12.",
        "This one is as good as the other one.",
        "",
    ],
)
def test_dates_names_and_pronouns_are_no_figures(sentence):
    assert find_figures(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("11 soldiers were killed.", [("killed", 11, 11)]),
        ("The blast killed at least 20 people and wounded 30.", [("killed", 20, None), ("wounded", 30, 30)]),
        ("A mine went off, killing three and injuring two.", [("killed", 3, 3), ("wounded", 2, 2)]),
        ("At least 20 were killed and 30 others wounded.", [("killed", 20, None), ("wounded", 30, 30)]),
        ("The death toll rose to 12.", [("killed", 12, 12)]),
        ("The death toll rose from 10 to 12.", [("killed", 12, 12)]),
        ("The raid left eight people dead.", [("killed", 8, 8)]),
        ("The raid left eight dead and 14 wounded.", [("killed", 8, 8), ("wounded", 14, 14)]),
        ("13 people, including two children, died.", [("killed", 13, 13)]),
        ("It was a raid in which 17 guards lost their lives.", [("killed", 17, 17)]),
        ("The raid claimed 12 lives.", [("killed", 12, 12)]),
        ("It led to the deaths of 5 herders.", [("killed", 5, 5)]),
        ("Two militants and a policeman were killed.", [("killed", 3, 3)]),
        ("The blast killed 12 people and another 30 were injured.", [("killed", 12, 12), ("wounded", 30, 30)]),
        ("4 soldiers, 9 rebels dead.", [("killed", 13, 13)]),
        ("A raid ended with a total of 18 soldiers killed.", [("killed", 18, 18)]),
        ("It went off, killing a total of 18 soldiers.", [("killed", 18, 18)]),
        ("2 ANP killed 3 wounded.", [("killed", 2, 2), ("wounded", 3, 3)]),
        ("They killed three wounded men.", [("killed", 3, 3)]),
        ("1x UN KIA, 5 injured.", [("killed", 1, 1), ("wounded", 5, 5)]),
        ("Fatalities: 7", [("killed", 7, 7)]),
        ("Six people were killed in Gao and two in Menaka.", [("killed", 6, 6), ("killed", 2, 2)]),
        ("Six people were killed in Gao and two in the clinic.", [("killed", 6, 6)]),
        ("Six attackers died along with four guards.", [("killed", 6, 6), ("killed", 4, 4)]),
        ("Six attackers died along with four mules.", [("killed", 6, 6)]),
        ("3 SSB KIA, 5 WIA.", [("killed", 3, 3)]),
        ("It was shot down, killing its crew of three.", [("killed", 3, 3)]),
        ("Musa Keita was killed along with five others.", [("killed", 5, 5)]),
        ("By dusk 26 people lay dead.", [("killed", 26, 26)]),
        ("Its men killed or wounded 15 soldiers.", [("wounded", 15, 15)]),
        ("Twelve guards, three cooks and a child died.", [("killed", 16, 16)]),
        ("A post was stormed, with more than 11 guards killed.", [("killed", 12, None)]),
        ("Gunmen shot dead three herders and a trader.", [("killed", 4, 4)]),
        ("Two gunmen killed 11 herders.", [("killed", 11, 11)]),
        ("Four herders in the village of Tin were killed.", [("killed", 4, 4)]),
        ("The massacre of 130 herders shook the valley.", [("killed", 130, 130)]),
        ("Up to 20 herders were killed.", [("killed", None, 20)]),
        ("Troops killed dozens of herders.", [("killed", 24, None)]),
        ("A bomber killed himself and three others.", [("killed", 4, 4)]),
        ("One policeman was injured.", [("wounded", 1, 1)]),
        ("No soldiers were killed.", []),
        ("Two gunmen killed the mayor.", []),
        ("They executed two operations.", []),
        ("They killed 20 sheep.", []),
        ("Nobody died in 2014.", []),
    ],
)
def test_casualties(sentence, expected):
    assert [(found.kind, found.low, found.high) for found in find_casualties(sentence)] == expected


def test_others_stand_beside_victims_told_otherwise():
    (found,) = find_casualties("They killed the prefect and two other men.")
    assert (found.low, found.others) == (2, True)
