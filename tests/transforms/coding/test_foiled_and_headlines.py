"""Bombs made safe, attempts on a life, sabotage, headlines in the present tense."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

ATTACKS: dict[str, list[str]] = {
    "The governor survived an attempt on his life in Herat on Sunday.": [
        "attacks/assassination status=foiled victim=The_governor place=Herat"
    ],
    "It denied an attempt on the record in Herat on Sunday.": [],
    "Soldiers defused a bomb planted near the governor's office in Kano on Saturday.": [
        "attacks/bombing status=foiled place=Kano"
    ],
    "A roadside bomb was found and defused on the Maiduguri road on Sunday.": ["attacks/bombing status=foiled"],
    "The governor defused a dispute near the market in Kano on Saturday.": [],
    "An attempt by Islamic State to bomb a church in Cairo was foiled on Monday.": [
        "attacks/bombing status=foiled perpetrator=islamic-state place=Cairo"
    ],
    "A plot to bomb a church in Nairobi was uncovered in March 2018.": ["attacks/bombing status=foiled place=Nairobi"],
    "Kenyan soldiers repulsed an attempt by al-Shabaab to overrun their base in Kolbiyow on Saturday.": [
        "attacks/assault status=foiled perpetrator=al-shabaab place=Kolbiyow"
    ],
    "Soldiers fought off an assault by ISWAP on a base in Dikwa on Monday, killing 20 fighters.": [
        "attacks/assault status=reported perpetrator=iswap place=Dikwa killed=20..20"
    ],
    "Police arrested two men in Nairobi on Monday before they could attack a market.": [
        "attacks/assault status=foiled perpetrator=two_men place=Nairobi"
    ],
    "A plan to attack Gao was drawn up on Monday.": [],
    "The security services broke up a plot to kidnap an engineer in Niamey in April.": [
        "attacks/abduction status=foiled place=Niamey victim=an_engineer"
    ],
    "A planned attack on a mosque in Kabul was averted on Monday.": ["attacks/assault status=foiled target=a_mosque"],
    "The group's attempt to storm a base in Gao failed on Monday.": ["attacks/assault status=foiled place=Gao"],
    # What a cell plans is no attack; whoever planned the attacks planned those that came.
    "A cell was planning attacks on hotels in Agadir.": [],
    "The cell has planned several attacks in Paris.": [],
    "Musa Keita planned the 2015 attacks on hotels in Sousse.": ["attacks/assault place=Sousse status=reported"],
    # An offensive that failed was fought.
    "The army offensive on Raqqa failed in June 2016.": ["attacks/offensive status=reported place=Raqqa"],
    "Saboteurs cut a gas pipeline near El Arish on Monday.": ["attacks/destruction place=El_Arish"],
    "The company cut a gas price near El Arish on Monday.": [],
    "Students were abducted from Gao on 19 February 2018.": ["attacks/abduction place=Gao"],
    "ISIS kills 12 in Baghdad market blast.": ["attacks/bombing place=Baghdad killed=12..12"],
    "Car bomb kills five near parliament in Mogadishu.": ["attacks/bombing place=Mogadishu killed=5..5"],
    "The group kills civilians in Mali.": [],
    "JNIM kills civilians in northern Mali.": [],
    "Gunmen abduct Italian priest in Gao": ["attacks/abduction place=Gao"],
    "The army lost 23 soldiers when its base at Dioura came under attack on 17 March.": [
        "attacks/assault place=Dioura killed=23..23"
    ],
    "Gunmen stormed a bank in Bamako on Monday and took 170 guests hostage.": [
        "attacks/assault place=Bamako",
        "attacks/abduction victim=170_guests place=Bamako",
    ],
    "Residents found the decapitated bodies of four fishermen near Baga on Monday.": [
        "attacks/execution victim=four_fishermen place=Baga killed=4..4"
    ],
    "The bullet-riddled bodies of three traders were found near Gao on Monday.": [
        "attacks/assault victim=three_traders place=Gao killed=3..3"
    ],
    "The bodies of two traders were found near Gao on Monday with their hands tied.": [
        "attacks/execution victim=two_traders place=Gao killed=2..2"
    ],
    "The body of a trader was found near Gao on Monday.": [],
    "A bomb hidden in a motorcycle exploded near a bank in Gao on Monday, killing three nurses.": [
        "attacks/bombing target=a_bank victim=three_nurses place=Gao killed=3..3"
    ],
    "SF neutralised two terrorists in a gunfight at Pulwama.": ["attacks/assault perpetrator=SF killed=2..2"],
}


@pytest.mark.parametrize(("text", "expected"), ATTACKS.items(), ids=list(ATTACKS))
def test_attacks_and_no_others(text: str, expected: list[str], lexicon: Lexicon) -> None:
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert is_told(expected, attacks), shown(attacks)
