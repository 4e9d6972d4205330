"""Dates and places of events: relative and narrative time, containers, several places, the dead."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

CASES = {
    "a date between auxiliary and verb": (
        "Soldiers had on 12 May 2018 arrested a woman in Gao.",
        ["arrests/arrest date=2018-05-12..2018-05-12 place=Gao"],
    ),
    "a weekend attack": (
        "Gunmen killed four people in a weekend attack on a village in Mali, the army said.",
        ["attacks/assault date=2019-06-08..2019-06-09 place=Mali"],
    ),
    "a heading without a verb": (
        "Mine explosion on the Gao road, 0810 h, 8 March 2007: police vehicle hit, 4 constables dead.",
        ["attacks/bombing date=2007-03-08..2007-03-08 place=Gao killed=4..4"],
    ),
    "the place of a heading": (
        "Gao, 3 May: Gunmen on motorbikes killed two officers.",
        ["attacks/assault date=2019-05-03..2019-05-03 place=Gao killed=2..2"],
    ),
    "the occasion is elsewhere": (
        "Two days after the raid on Gao on 3 May, gunmen killed four traders in Garissa.",
        ["attacks/assault place=Gao", "attacks/assault date=2019-05-05..2019-05-05 place=Garissa"],
    ),
    "where a court sits is not where it was done": (
        "A court in Garissa on Monday sentenced two men for shooting a lawyer in 2003.",
        ["attacks/assault date=2003-01-01..2003-12-31 place=", "arrests/charge place=Garissa"],
    ),
    "where it was done is not where a court sits": (
        "In May 2018 he was convicted of murdering four monks in Algeria in 1996.",
        ["attacks/assault date=1996-01-01..1996-12-31 place=Algeria", "arrests/charge place="],
    ),
    "what somebody confesses to was done before": (
        "A court in Gao on Monday jailed a man who had confessed to killing 12 policemen.",
        ["attacks/assault perpetrator=a_man place= date= killed=12..12", "arrests/arrest place=Gao"],
    ),
    "where they were taken is not where they are let go": (
        "Al-Shabaab on Monday freed two drivers it had kidnapped near Mandera in March.",
        [
            "attacks/abduction perpetrator=al-shabaab place=Mandera date=2019-03-01..2019-03-31",
            "arrests/release place= date=2019-06-10..2019-06-10",
        ],
    ),
    "the month its sentence names": (
        "Al-Shabaab stormed Garissa in December 2015.\nIn July 2011, the very month in which it hit Mandera, he left.",
        ["attacks/assault date=2015-12-01..2015-12-31", "attacks/assault date=2011-07-01..2011-07-31 place=Mandera"],
    ),
    "one date closes two clauses": (
        "One trader was killed and four were hurt in Garissa on 3 May 2016.",
        ["attacks/assault date=2016-05-03..2016-05-03 place=Garissa killed=1..1"],
    ),
    "each clause has its date": (
        "Al-Shabaab raided a mill in Garissa in March 2016 and burned a camp near Mandera on 3 May 2016.",
        [
            "attacks/assault date=2016-03-01..2016-03-31 place=Garissa",
            "attacks/destruction date=2016-05-03..2016-05-03 place=Mandera",
        ],
    ),
    "part of a month": (
        "In mid-September 2017 JNIM ambushed a convoy near Ansongo.",
        ["attacks/assault date=2017-09-11..2017-09-20 precision=range place=Ansongo"],
    ),
    "between two years": (
        "Between 2012 and 2014 al-Shabaab assassinated officials in Mogadishu.",
        ["attacks/assassination date=2012-01-01..2014-12-31 precision=range scope=campaign"],
    ),
    "two days later": (
        "On 5 January 2015 Boko Haram attacked Baga.\nTwo days later, the group stormed Monguno.",
        [
            "attacks/assault place=Baga date=2015-01-05..2015-01-05",
            "attacks/assault place=Monguno date=2015-01-07..2015-01-07",
        ],
    ),
    "the month told before": (
        "In May 2016 al-Shabaab stormed Garissa.\nThe group killed two clerks.",
        [
            "attacks/assault date=2016-05-01..2016-05-31",
            "attacks/assault date=2016-05-01..2016-05-31 killed=2..2",
        ],
    ),
    "last year": (
        "Last year JNIM attacked Gao.",
        ["attacks/assault place=Gao date=2018-01-01..2018-12-31"],
    ),
    "a date that belongs to the other clause": (
        "When JNIM attacked Gao in March 2018, the army withdrew from Ansongo.",
        ["attacks/assault place=Gao date=2018-03-01..2018-03-31", "territory/loss place=Ansongo"],
    ),
    "container": (
        "Boko Haram attacked Baga in Borno, Nigeria, in January 2015.",
        ["attacks/assault place=Baga date=2015-01-01..2015-01-31"],
    ),
    "several places are several events": (
        "Ansar Dine captured Kidal, Gao and Timbuktu in April 2012.",
        [
            "territory/capture holder=ansar-dine place=Kidal date=2012-04-01..2012-04-30",
            "territory/capture holder=ansar-dine place=Gao date=2012-04-01..2012-04-30",
            "territory/capture holder=ansar-dine place=Timbuktu date=2012-04-01..2012-04-30",
        ],
    ),
    "the towns of": (
        "Al-Shabaab captured the towns of Barawe and Kismayo in 2009.",
        [
            "territory/capture holder=al-shabaab place=Barawe",
            "territory/capture holder=al-shabaab place=Kismayo",
        ],
    ),
    "hotels in two cities": (
        "The bombings of hotels in Bamako and Ouagadougou in November 2015 shocked the region.",
        [
            "attacks/bombing place=Bamako date=2015-11-01..2015-11-30",
            "attacks/bombing place=Ouagadougou date=2015-11-01..2015-11-30",
        ],
    ),
    "a killed leader": (
        "Ahmed Godane, the leader of al-Shabaab, was killed in a US drone strike in September 2014.",
        [
            "attacks/airstrike victim=ahmed-godane killed=1..1 date=2014-09-01..2014-09-30",
            "leadership/death person=ahmed-godane group=al-shabaab date=2014-09-01..2014-09-30",
        ],
    ),
    "the killing of a leader": (
        "The killing of Abdelmalek Droukdel by French troops in June 2020 shook the group.",
        [
            "attacks/assassination victim=abdelmalek-droukdel perpetrator=french-forces killed=1..1",
            "leadership/death person=abdelmalek-droukdel agent=french-forces group=aqim",
        ],
    ),
    "up to": (
        "Al-Shabaab attacked Baidoa in May 2010, killing up to 20 soldiers.",
        ["attacks/assault place=Baidoa killed=..20"],
    ),
    "more than": (
        "Al-Shabaab attacked Baidoa in May 2010, killing more than 11 soldiers.",
        ["attacks/assault place=Baidoa killed=12.."],
    ),
    "between two numbers": (
        "Al-Shabaab killed between 10 and 15 soldiers in Baidoa in July 2016.",
        ["attacks/assault place=Baidoa killed=10..15"],
    ),
    "left dead": (
        "A bombing in Baidoa left nine people dead in July 2016.",
        ["attacks/bombing place=Baidoa killed=9..9"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_when_where_and_how_many(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)
