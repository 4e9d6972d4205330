"""Invented sentences in the style of news of towns won and lost: what the codebook asks of them.

Belongs here: sentences that pin a mechanism of the grammar or an entry of the seeds.
"""

from __future__ import annotations

from tests.transforms.coding.invented import Open, Told, still_open, told_as_expected

TOLD: Told = [
    (
        "Its tactics include ambushes, suicide bombings and kidnappings.",
        [],
    ),
    (
        "The embassy urged its citizens to avoid the north because of the risk of abduction by AQIM.",
        [],
    ),
    (
        "The president promised to release all prisoners of the MNLA if the talks succeeded.",
        [],
    ),
    (
        "He escaped from Kuje prison in July 2022.",
        [],
    ),
    (
        "Islamic State fighters seized Mosul, Iraq's second-largest city, on 10 June 2014.",
        ["territory/capture holder=isis place=Mosul date=2014-06-10..2014-06-10"],
    ),
    (
        "Iraqi troops backed by Shi'ite militias wrested back Tikrit from Islamic State on 31 March 2015.",
        ["territory/capture place=Tikrit date=2015-03-31..2015-03-31 loser=islamic-state"],
    ),
    (
        "Al Shabaab was driven out of Kismayo by Kenyan forces in September 2012.",
        [
            "territory/loss loser=al-shabaab place=Kismayo date=2012-09-01..2012-09-30 holder=kenyan-armed-forces",
            "attacks/offensive perpetrator=kenyan-armed-forces target=al-shabaab place=Kismayo",
        ],
    ),
    (
        "The militants pulled out of Mukalla without a fight in April 2016, residents told Reuters.",
        ["territory/loss place=Mukalla date=2016-04-01..2016-04-30"],
    ),
    (
        "The fall of Palmyra to the Islamic State in May 2015 alarmed archaeologists.",
        ["territory/capture holder=islamic-state place=Palmyra date=2015-05-01..2015-05-31"],
    ),
    (
        "By the end of 2014 Boko Haram held sway over a dozen districts of Borno, including Bama and Gwoza.",
        ["territory/control holder=boko-haram"],
    ),
    (
        "Government soldiers re-entered Gwoza on 27 March 2015 after Boko Haram's fighters fled.",
        ["territory/capture place=Gwoza date=2015-03-27..2015-03-27"],
    ),
    (
        "The Houthis overran the presidential palace and took control of Sanaa on 21 September 2014.",
        ["territory/capture holder=houthis place=Sanaa date=2014-09-21..2014-09-21"],
    ),
    (
        "The Syrian army regained full control of Aleppo in December 2016, ending four years of rebel rule in the east of the city.",
        ["territory/capture holder=syrian-regime place=Aleppo date=2016-12-01..2016-12-31"],
    ),
    (
        "Taliban insurgents captured the centre of Kunduz on 28 September 2015, but Afghan special forces retook it within two weeks.",
        ["territory/capture holder=taliban place=Kunduz date=2015-09-28..2015-09-28", "territory/capture"],
    ),
    (
        "The town of Konna changed hands on 10 January 2013, when Islamist fighters swept aside the Malian garrison.",
        ["territory/capture place=Konna date=2013-01-10..2013-01-10"],
    ),
    (
        "Jihadists have controlled the village of Marnia since March 2014.",
        ["territory/control date=2014-03-01.."],
    ),
    (
        "For nearly ten months in 2012 Timbuktu was under the rule of Ansar Dine and AQIM.",
        ["territory/control holder=ansar-dine+aqim place=Timbuktu"],
    ),
    (
        "French and Malian troops entered Timbuktu on 28 January 2013 without firing a shot.",
        ["territory/capture place=Timbuktu date=2013-01-28..2013-01-28"],
    ),
    (
        "AMISOM wrested control of Barawe from al-Shabaab in October 2014.",
        ["territory/capture holder=amisom loser=al-shabaab place=Barawe date=2014-10-01..2014-10-31"],
    ),
    (
        "Sirte was recaptured from the Islamic State in December 2016 by militias from Misrata.",
        ["territory/capture loser=islamic-state place=Sirte date=2016-12-01..2016-12-31"],
    ),
    (
        "The loss of Jilib would deprive al-Shabaab of its main base.",
        [],
    ),
    (
        "The army has not retaken Baga, the governor conceded.",
        [],
    ),
    (
        "Ramadi came under Islamic State control on 17 May 2015.",
        ["territory/capture holder=islamic-state place=Ramadi date=2015-05-17..2015-05-17"],
    ),
    (
        "The Taliban's seizure of Musa Qala in February 2007 broke a truce.",
        ["territory/capture holder=taliban place=Musa_Qala date=2007-02-01..2007-02-28"],
    ),
    (
        "Somali government forces reclaimed the port of Merca on Saturday, hours after al-Shabaab moved in.",
        ["territory/capture holder=somali-armed-forces date=2019-06-08..2019-06-08"],
    ),
    (
        "Peshmerga fighters pushed Islamic State militants out of Sinjar in November 2015.",
        [
            "territory/capture holder=peshmerga loser=islamic-state place=Sinjar date=2015-11-01..2015-11-30",
            "attacks/offensive perpetrator=peshmerga target=islamic-state place=Sinjar",
        ],
    ),
    (
        "The rebels abandoned Ansongo and Menaka in late January 2013.",
        ["territory/loss place=Ansongo date=2013-01-21..2013-01-31", "territory/loss place=Menaka"],
    ),
    (
        "They hope to conquer Damascus one day.",
        [],
    ),
    (
        "Witnesses said the fighters had briefly occupied Djibo on 16 May 2019 before withdrawing towards the north.",
        ["territory/capture place=Djibo date=2019-05-16..2019-05-16"],
    ),
    (
        "Derna slipped from the grip of the Islamic State in mid-June 2015.",
        ["territory/loss loser=islamic-state place=Derna date=2015-06-11..2015-06-20"],
    ),
    (
        "Seized by Boko Haram in August 2014, Gamboru was recaptured by Chadian troops on 3 February 2015.",
        [
            "territory/capture holder=boko-haram place=Gamboru date=2014-08-01..2014-08-31",
            "territory/capture holder=chadian-armed-forces place=Gamboru date=2015-02-03..2015-02-03",
        ],
    ),
    (
        "Government forces entered Sabratha on 25 February 2016 and hoisted the national flag.",
        ["territory/capture place=Sabratha date=2016-02-25..2016-02-25"],
    ),
    (
        "Marawi fell into the hands of the Maute group in May 2017.",
        ["territory/capture holder=maute-group place=Marawi date=2017-05-01..2017-05-31"],
    ),
    (
        "Zinjibar was under AQAP control from May 2011 until June 2012.",
        ["territory/control holder=aqap place=Zinjibar"],
    ),
    (
        "The Taliban lost Musa Qala in December 2007, when British and Afghan troops moved in.",
        ["territory/loss loser=taliban place=Musa_Qala date=2007-12-01..2007-12-31"],
    ),
    (
        "Rebels withdrew from eastern Aleppo in December 2016 under a deal brokered by Turkey and Russia.",
        ["territory/loss date=2016-12-01..2016-12-31"],
    ),
    (
        "The regime has not yet recovered Idlib.",
        [],
    ),
    (
        "Jaysh al-Fatah took Idlib city on 28 March 2015 and Jisr al-Shughur a month later.",
        [
            "territory/capture holder=jaysh-al-fatah date=2015-03-28..2015-03-28",
            "territory/capture holder=jaysh-al-fatah place=Jisr_al-Shughur",
        ],
    ),
]

# A sentence, what the codebook asks of it, and the mechanism that is missing.
OPEN: Open = [
    (
        "Kidal fell to MNLA rebels on 30 March 2012, followed a day later by Gao.",
        [
            "territory/capture holder=mnla place=Kidal date=2012-03-30..2012-03-30",
            "territory/capture place=Gao date=2012-03-31..2012-03-31",
        ],
        "'followed by' does not carry the event on",
    ),
    (
        "The Islamic State lost its last foothold in Syria, the hamlet of Baghouz, to the SDF on 23 March 2019.",
        ["territory/loss loser=islamic-state holder=sdf date=2019-03-23..2019-03-23"],
        "a place in apposition to a stronghold is not what was lost",
    ),
]

test_told = told_as_expected(TOLD)
test_open = still_open(OPEN)
