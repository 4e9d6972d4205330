"""What may fill the slot of a verb: what the noun says beside the name, unknown towns, shares and sites of them."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD = {
    "Troops captured 14 Taliban fighters near Zaranj on Monday.": ["arrests/arrest detainee=taliban place=Zaranj"],
    "POLICE HELD 12 SUSPECTED MEMBERS OF THE BANNED GROUP IN KARACHI.": ["arrests/arrest place=Karachi"],
    "Two men are being held over the fire in Garissa.": [],
    "The committee held talks over the attack in Garissa.": [],
    "The group set 20 of the schoolgirls free on Saturday in Gwoza.": ["arrests/release place=Gwoza"],
    "Insurgents have held Qarmush since October 2014.": ["territory/control place=Qarmush"],
    "The army seized Ras Qarmush without a shot on 3 May.": ["territory/capture place=Ras_Qarmush"],
    "The army announced the capture of Qarmush on 3 May.": ["territory/capture place=Qarmush"],
    "The army captured Karim Sadeq on 3 May.": ["arrests/arrest detainee=Karim_Sadeq"],
    "Police captured Sadeq, a courier of the group, on 3 May.": ["arrests/arrest detainee=Sadeq"],
    "Government troops took Qarmush hill back on 3 May.": ["territory/capture place=Qarmush_hill"],
    "Rebels took the whole of Qarmush on 3 May.": ["territory/capture place=Qarmush"],
    "Bor was lost to the rebels on Wednesday.": ["territory/loss place=Bor"],
    "The soldiers, who had been abducted by Boko Haram in Baga in 2015, were freed in 2016.": [
        "attacks/abduction perpetrator=boko-haram place=Baga",
        "arrests/release date=2016-01-01..2016-12-31",
    ],
    "The army took out 12 Boko Haram fighters in Baga on 3 May.": ["attacks/assault target=boko-haram place=Baga"],
    "The theatre was theirs for the evening in Gao.": [],
    "The troops often arrest poachers in Davao.": [],
    "Fighting between the LRA and Ugandan troops broke out near Garamba.": ["attacks/assault place=Garamba"],
    "Fighting back tears, the miller left Garamba.": [],
}


@pytest.mark.parametrize(("text", "expected"), TOLD.items(), ids=list(TOLD))
def test_told(text: str, expected: list[str], lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)
