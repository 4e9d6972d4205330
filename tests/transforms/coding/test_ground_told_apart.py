"""Ground taken one place after another, by whom, when and where: what parts one report of territory from the next."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

CASES = {
    "they who acted, not those of the clause that dates it": (
        "JNIM fighters entered Djibo in 2019 after the gendarmes left the town.\nThey took Arbinda as well.",
        ["territory/capture holder=jnim place=Djibo", "territory/loss", "territory/capture holder=jnim place=Arbinda"],
    ),
    "they are not the one spokesman who told of them": (
        "Al-Shabaab fighters left Jowhar on Monday, a spokesman, Musa Keita, said.\nThey captured Adale on Tuesday.",
        ["territory/loss loser=al-shabaab place=Jowhar", "territory/capture holder=al-shabaab place=Adale"],
    ),
    "two towns in two verbs": (
        "JNIM seized Djibo and captured Arbinda.",
        ["territory/capture holder=jnim place=Djibo", "territory/capture holder=jnim place=Arbinda"],
    ),
    "later is on another day": (
        "The Taliban took Kunduz on 8 August 2021.\nThey later took Faizabad and overran Khost.",
        [
            "territory/capture place=Kunduz date=2021-08-08..2021-08-08",
            "territory/capture place=Faizabad date=",
            "territory/capture place=Khost date=",
        ],
    ),
    "where a district lies is not what was taken": (
        "Houthi forces pushed the army out of the Rahabah district south of Marib on 3 May 2019.",
        ["territory/capture place=Rahabah_district", "attacks/offensive place=Rahabah_district"],
    ),
    "what is left out of it": (
        "The Houthis hold the whole of Hajjah province except the town of Midi.",
        ["territory/control holder=houthis place=Hajjah_province"],
    ),
    "a named gas field": (
        "Islamic State fighters seized the Tayyar gas field near Palmyra on 3 May 2019.",
        ["territory/capture holder=islamic-state place=Tayyar_gas_field"],
    ),
    "an unknown town of two words that is told to be a place": (
        "The Taliban captured Sabz Ghala, a strategic crossroads, on 3 May 2019.",
        ["territory/capture holder=taliban place=Sabz_Ghala"],
    ),
    "a town that lies close to a border": (
        "The Taliban captured Ghalaband, a town close to the border with Iran, on 3 May 2019.",
        ["territory/capture holder=taliban place=Ghalaband"],
    ),
    "what it was called since when is an aside": (
        "The army retook Gwoza, Boko Haram's capital since 2014, on 3 May 2019.",
        ["territory/capture loser=boko-haram place=Gwoza date=2019-05-03..2019-05-03"],
    ),
    "the telling goes on behind a relative clause": (
        "The army recaptured Baga, which lies on Lake Chad, from Boko Haram on 3 May 2019.",
        ["territory/capture loser=boko-haram place=Baga date=2019-05-03..2019-05-03"],
    ),
    "all of them fell": (
        "Kunduz and Taluqan both fell to the Taliban on 3 May 2019.",
        ["territory/capture holder=taliban place=Kunduz", "territory/capture holder=taliban place=Taluqan"],
    ),
    "the towns of a list with a date each": (
        "The army retook the towns of Bama on 3 May 2019, Gwoza on 5 May and Dikwa on 7 May.",
        [
            "territory/capture place=Bama date=2019-05-03..2019-05-03",
            "territory/capture place=Gwoza date=2019-05-05..2019-05-05",
            "territory/capture place=Dikwa date=2019-05-07..2019-05-07",
        ],
    ),
    "those who withdrew lost what was taken": (
        "RSF fighters swept into Wad Madani on 3 May 2019.\nThe army withdrew without a fight.",
        ["territory/capture holder=rsf-sudan loser=sudanese-armed-forces place=Wad_Madani"],
    ),
    "who was thrown out of what they held": (
        "AQAP held Mukalla for a year until Yemeni troops drove the jihadists out in April 2016.",
        ["territory/control holder=aqap", "territory/capture loser=aqap place=Mukalla date=2016-04-01..2016-04-30"],
    ),
    "the town is not where its attackers come from": (
        "JNIM seized Djibo on 3 May 2019.\nTroops from Ouagadougou retook the town.\nKaya militiamen hold the town.",
        [
            "territory/capture holder=jnim place=Djibo",
            "territory/capture loser=jnim place=Djibo",
            "territory/control place=Djibo",
        ],
    ),
    "a town is of the country where its groups are at home": (
        "Arakan Army fighters took Pyinmyo, a trading post.\nThe army left without a fight.",
        ["territory/capture holder=arakan-army loser=burmese-armed-forces place=Pyinmyo"],
    ),
    "two who took it, without a date": (
        "Government troops recaptured Torit after rebels occupied the town for five days.",
        ["territory/capture holder=Government_troops place=Torit", "territory/capture holder=rebels place=Torit"],
    ),
    "towns behind a colon": (
        "Fano has captured three towns in the Amhara region: Debark, Merawi and Lalibela.",
        [
            "territory/capture holder=fano place=Debark",
            "territory/capture holder=fano place=Merawi",
            "territory/capture holder=fano place=Lalibela",
        ],
    ),
    "valleys that share their noun": (
        "The Taliban have taken the Zorkay and Manobai valleys of eastern Afghanistan.",
        ["territory/capture place=Zorkay", "territory/capture place=Manobai"],
    ),
    "the day before the second town": (
        "The army captured Hama on 3 May 2012 and on 5 May Homs.",
        [
            "territory/capture place=Hama date=2012-05-03..2012-05-03",
            "territory/capture place=Homs date=2012-05-05..2012-05-05",
        ],
    ),
    "thrown out of a town, not of a movement": (
        "The MNLA was thrown out of Gao by MUJAO on 27 June 2012.",
        ["territory/loss holder=mujwa loser=mnla place=Gao", "attacks/offensive perpetrator=mujwa target=mnla"],
    ),
    "who helped lost nothing": (
        "The MNLA took Kidal with the help of Ansar Dine in 2012.",
        ["territory/capture holder=mnla loser= place=Kidal"],
    ),
    "some day since": (
        "The junta has lost Laukkai since May 2019.\nThe junta took back Lashio.",
        ["territory/loss date=2019-05-01..", "territory/capture place=Lashio date="],
    ),
    "left in somebody's hands": (
        "The retreat left Kidal in the hands of the CMA in 2014.",
        ["territory/control holder=cma place=Kidal"],
    ),
    "it is the town, not the city it lies west of": (
        "The Taliban entered Maidan Shahr, 40 km west of Kabul, on 3 May 2019 and held it for three days.",
        ["territory/capture place=Maidan_Shahr", "territory/control holder=taliban place=Maidan_Shahr"],
    ),
    "left in control": (
        "The withdrawal left the jihadists in control of Gao in 2012.",
        ["territory/control holder=the_jihadists place=Gao"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_ground_told_apart(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)


def test_a_loser_told_long_before_is_quoted_where_it_was_told(lexicon):
    """The words of a party stand in the sentence that names it, which may be longer than the one that takes it up."""
    text = (
        "After a week of fighting in the streets of the town the militants of Islamic State held Sirte on Monday.\n"
        "Libyan troops took the city on Tuesday."
    )
    events = told(text, lexicon)
    assert any(event["table"] == "territory/capture" and event.get("loser") == "islamic-state" for event in events)
