"""What tells of an attack: overrunning, falling, driving out, operations that begin, loads of explosives."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

# Every attack that a text tells, and nothing else of that table.
ATTACKS: dict[str, list[str]] = {
    "JNIM fighters overran the army camp at Boulkessi on Tuesday.": [
        "attacks/assault perpetrator=jnim place=Boulkessi date=2019-06-11..2019-06-11"
    ],
    "The outpost near Gao was overrun on Tuesday.": ["attacks/assault place=Gao"],
    "Gao was overrun by visitors on Tuesday.": [],
    "Twelve soldiers fell in the hills near Kidal on Monday.": ["attacks/assault place=Kidal"],
    "Twelve soldiers fell ill in the hills near Kidal on Monday.": [],
    "The soldiers fell back to Kidal on Monday.": [],
    "The army drove the rebels out of Bama on 3 May.": ["attacks/offensive place=Bama"],
    "The army drove the children out of Bama on 3 May.": [],
    "Gunmen in trucks swept through a checkpoint near Gao at dusk on Sunday.": ["attacks/assault place=Gao"],
    "Rain swept through a checkpoint near Gao at dusk on Sunday.": [],
    "The army launched an operation in Macina on 2 May.": ["attacks/offensive date=2019-05-02..2019-05-02"],
    "The ministry launched a vaccination campaign in Macina on 2 May.": [],
    "The army launched a rescue operation in Macina on 2 May.": [],
    "Operation Desert Wind began in Macina on 2 May.": ["attacks/offensive date=2019-05-02..2019-05-02"],
    "Troops of Operation Desert Wind met the mayor of Macina on 2 May.": [],
    "A French-led operation launched in January 2013 freed the town.": ["attacks/offensive perpetrator=french-forces"],
    "Gunmen pumped six bullets into a constable in Quetta on Monday.": ["attacks/assault place=Quetta"],
    "The company pumped six litres into a tank in Quetta on Monday.": [],
    "It ended in a shoot-out with soldiers near Gao on 3 May.": ["attacks/assault place=Gao"],
    "Two cars packed with explosives went off in Algiers on Monday.": ["attacks/bombing place=Algiers"],
    "A pickup laden with fertiliser wrecked the police station in Kidal on 3 May.": ["attacks/bombing place=Kidal"],
    "Two cars packed with passengers went off the road in Algiers on Monday.": [],
    "Four villagers were taken away by gunmen on Tuesday in Djibo.": ["attacks/abduction place=Djibo"],
    "Three clerks were killed by helicopter fire near Gao on Monday.": ["attacks/airstrike killed=3..3"],
    "Three clerks were killed in a fire near Gao on Monday.": [],
    "A strike on 14 May near Teedaan killed 13 people.": ["attacks/airstrike killed=13..13"],
    "Al-Shabaab carried out a strike on a post near Jilib on 14 May.": ["attacks/assault perpetrator=al-shabaab"],
    "His air force pounded Derna on 26 May.": ["attacks/airstrike place=Derna"],
    "Rebels stormed the airport in Gao on Monday at the cost of 26 lives.": ["attacks/assault killed=26..26"],
    "It recalled an ambush last October in the Western Desert in which 16 policemen were killed.": [
        "attacks/assault killed=16..16 date=2018-10-01..2018-10-31"
    ],
    "Militants set the police station in Gao ablaze on 3 May.": ["attacks/destruction place=Gao"],
    "Gunmen dragged two clerks out of a bus near Gao on Monday.": ["attacks/abduction victim=two_clerks place=Gao"],
    "Two lorries bringing millet were burned near Gao on Monday.": ["attacks/destruction target=Two_lorries"],
}


@pytest.mark.parametrize(("text", "expected"), ATTACKS.items(), ids=list(ATTACKS))
def test_attacks_and_no_others(text: str, expected: list[str], lexicon: Lexicon) -> None:
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert is_told(expected, attacks), shown(attacks)
