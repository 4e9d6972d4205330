"""What only whole articles show: who "both" are, dates by the way, days of the story, what merely describes."""

from __future__ import annotations

from datetime import date

import pytest

from tests.transforms.coding.telling import matches, shown, told
from transforms.coding.lexicon import Lexicon

WHO_IS_MEANT = {
    "Musa Keita and Sidi Bah had left AQIM over a quarrel with its emir.\nJNIM arrested both in November 2017.": (
        "arrests/arrest detainer=jnim detainee=Musa_Keita+Sidi_Bah"
    ),
    "Musa Keita and Sidi Bah had left AQIM over a quarrel with its emir.\n"
    "JNIM arrested both in November 2017 and freed them a month later.": (
        "arrests/release detainer=jnim detainee=Musa_Keita+Sidi_Bah"
    ),
    "Ansar Dine left the alliance in July 2017, complaining that JNIM had raided its camps.\n"
    "In February 2018 it attacked Gao.": "attacks/assault perpetrator=ansar-dine place=Gao",
    "Iyad ag Ghali hesitated when Mokhtar Belmokhtar declared a merger in April 2013, and renewed his oath to "
    "Ayman al-Zawahiri.": "mergers/pledge initiator=iyad-ag-ghali",
    "Uganda sent troops to Congo on Monday.\nIts jets hit four ADF camps near Beni.": (
        "attacks/airstrike perpetrator=uganda target=adf"
    ),
    "A drone killed Musa Keita, JNIM's military chief and a former colonel of the Malian army, near Gao.": (
        "attacks/airstrike victim=Musa_Keita killed=1..1"
    ),
    "JNIM attacked Gao on 4 May, 2018, took Ansongo on 5 May and retook Menaka in June.": (
        "territory/capture holder=jnim place=Ansongo date=2018-05-05..2018-05-05"
    ),
    "JNIM shot down, according to the army, a UN helicopter near Gao.": "attacks/assault perpetrator=jnim",
}

WHERE_THE_STORY_STANDS = {
    "On 21 January JNIM shot a guard in Gao.\n\nIyad ag Ghali had succeeded Musa Keita in October 2016.\n"
    "On 3 February he set off a bomb in Kidal.": "attacks/bombing date=2019-02-03..2019-02-03 place=Kidal",
    "Musa Keita was arrested in Gao in October 2018.\nOn 6 January, troops detained Sidi Bah in Kidal.": (
        "arrests/arrest detainee=Sidi_Bah date=2019-01-06..2019-01-06"
    ),
    "JNIM raided Gao in October 2018.\nThis month, on 6 June, gunmen killed two men in Kidal.": (
        "attacks/assault place=Kidal date=2019-06-06..2019-06-06"
    ),
    "A bomb killed 15 people in Davao in May 2017.\nOn 23 May 2017, troops arrested Musa Keita in Marawi.\n"
    "Abu Sayyaf fighters torched a church.": "attacks/destruction place=Marawi",
    "Fighters came home from Syria.\nThe Abu Salim Martyrs Brigade, which was close to Ansar al-Sharia, drove them out "
    "of Derna in June 2015.": "territory/capture holder=abu-salim-martyrs-brigade loser=Fighters",
    "Musa Keita was abducted in Gao in November 2018 and shot on camera in April.": (
        "attacks/execution target=Musa_Keita date=2019-04-01..2019-04-30"
    ),
}

IT_AND_THEY = {
    "In July 2018 AQAP fought the Islamic State.\nThe Houthis finished off both.\nIn May 2019 they overran a camp at "
    "Gao.": ("attacks/assault perpetrator=houthis place=Gao"),
    "AQAP raids posts.\nTwo soldiers of the Southern Transitional Council were killed when its gunmen attacked a "
    "checkpoint in Ahwar on Monday.": "attacks/assault perpetrator=aqap killed=2..2",
    "AQAP seized Zinjibar in 2011.\nIn April 2015, when the Saudi-led coalition had begun to bomb the Houthis, it took "
    "Mukalla.": "territory/capture holder=aqap place=Mukalla",
    "JNIM overran Gao on 3 May 2018 and left the same evening; two days later it took Menaka.": (
        "territory/loss loser=jnim place=Gao"
    ),
    "A quarrel broke out over the succession of Hakimullah Mehsud, whom an American drone had killed in Miranshah in "
    "November 2013.": "attacks/airstrike victim=hakimullah-mehsud killed=1..1",
    "In November 2018 the government announced a truce, which the TTP declined to extend, accusing it of breaking its "
    "word.": "statements/announcement speaker=ttp",
    "Four people, one of them an officer, were killed and 27 wounded in Gao on Monday.": "attacks/assault killed=4..4",
    "Khalid Batarfi has led AQAP since February 2018.\nQasim al-Raymi was killed in Bayda on 29 January of that "
    "year.": ("attacks/assault date=2018-01-29..2018-01-29"),
    "Qasim al-Raymi, the emir of AQAP, was killed in Bayda on 29 January; the president confirmed his death on "
    "6 February.": "leadership/death date=2019-01-29..2019-01-29",
    "Musa Keita shot dead three sailors in Gao on 6 December 2018.\n"
    "JNIM claimed the attack on 2 February 2019, in a recording of Iyad ag Ghali's.": (
        "attacks/assault claimant=jnim date=2018-12-06..2018-12-06 again=true"
    ),
    "A bomber of the Islamic State killed 63 worshippers in Gao on 4 March.": "attacks/bombing killed=63..63",
    "JNIM raided Kisima, on the Malian side of the river, on 14 May.": "attacks/assault place=Kisima",
    "Mocimboa da Praia fell for good on 12 August 2018.": "territory/capture place=Mocimboa_da_Praia",
}

DAYS_OF_THE_STORY = {
    "In October 2018 JNIM freed Musa Keita, who had been abducted in March near Gao.": (
        "attacks/abduction date=2018-03-01..2018-03-31"
    ),
    "Beside him sat Musa Keita, who would be killed by French forces near Gao in February 2018.": (
        "attacks/assault date=2018-02-01..2018-02-28 victim=Musa_Keita"
    ),
    "JNIM was formed in March 2017.\n\nThe group needed three days.\nOn March 5, it attacked Gao.": (
        "attacks/assault date=2017-03-05..2017-03-05"
    ),
    "JNIM was formed in March 2017.\n\nOn June 5 it attacked Gao.": "attacks/assault date=2019-06-05..2019-06-05",
    "After three bombings in Kampala in October and November 2018, Uganda sent 1,700 troops into Ituri on 30 "
    "November.": ("strength/troops date=2018-11-30..2018-11-30"),
    "On 28 May gunmen killed 27 people in Gao.\nJNIM said two days later that its fighters had killed 30 people.": (
        "attacks/assault claimant=jnim date=2019-05-28..2019-05-28 killed=30..30"
    ),
    "JNIM overran a camp at Gao on 10 December 2018.\nThe president dismissed him four days after the attack.\n"
    "France sent 600 more soldiers.": "strength/troops date=2018-12-14..2018-12-14",
}

WHERE = {
    "Gunmen attacked the village of Barsalo, in Burkina Faso's Yagha province.": "attacks/assault place=Barsalo",
    "ADF fighters attacked Kisima and two other villages on Monday.": "attacks/assault place=Kisima",
    "ADF fighters attacked Kisima and Walu, two villages near the border, on Monday.": "attacks/assault place=Kisima",
    "Bandits went through Kisima and eight other villages shooting at will, killing 58.": (
        "attacks/assault perpetrator=Bandits killed=58..58"
    ),
}


@pytest.mark.parametrize(
    ("text", "event"), (WHO_IS_MEANT | WHERE_THE_STORY_STANDS | IT_AND_THEY | DAYS_OF_THE_STORY | WHERE).items()
)
def test_read_whole(text: str, event: str, lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert any(matches(event, one) for one in events), shown(events)


NONE_SUCH = {
    "JNIM put to death ten men in Gao whom it accused of belonging to the army.": "statements/announcement",
    "On Monday gunmen stormed the prison of Gao and let out 800 inmates, among them a dozen women convicted of "
    "spying.": "arrests/charge",
    "M23 captured Goma in November 2012.\nIts leader, Sultani Makenga, fled to Uganda with his men.": "territory/loss",
    "JNIM attacked Gao in May 2018.\nWhile it fought its rivals, the group lost ground to the army.": "attacks/assault",
    "JNIM is weak.\nSpies have hurt it as much as drones.": "attacks/assault",
    "Abu Sayyaf keeps setting off bombs in Cotabato and Jolo.": "attacks/bombing",
    "Kinshasa declared a state of siege in Ituri in May 2018.": "attacks/assault",
}


@pytest.mark.parametrize(("text", "table"), NONE_SUCH.items())
def test_told_by_the_way_only(text: str, table: str, lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert sum(event["table"] == table for event in events) == (text.startswith("JNIM attacked Gao")), shown(events)


def test_a_late_report_keeps_its_own_days(lexicon: Lexicon) -> None:
    text = "Musa Keita took over in April 2015.\n\nOn June 16 gunmen attacked Gao."
    events = told(text, lexicon, date(2019, 7, 5))
    assert any(matches("attacks/assault date=2019-06-16..2019-06-16", one) for one in events), shown(events)


def test_who_would_have_been_killed_was_not(lexicon: Lexicon) -> None:
    text = "AQIM planned a raid that would kill soldiers in Gao in 2018."
    assert not [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
