"""Lives of leaders and quarrels of scholars: who is told of by half a name, in openings, asides and lists."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import matches, shown, told
from transforms.coding.lexicon import Lexicon

# The event that the text tells.
READ = {
    "Iyad ag Ghali met the elders.\nFlanked by Musa Keita, he announced a truce on 3 May 2016.": (
        "statements/announcement speaker=iyad-ag-ghali"
    ),
    "JNIM had lost Gao.\nLed by Musa Keita, a former commander of AQIM, it attacked Kidal in May 2018.": (
        "attacks/assault perpetrator=jnim place=Kidal"
    ),
    "Iyad ag Ghali led Ansar Dine.\nThe cousin of Mokhtar Belmokhtar, he was arrested in Gao in May 2018.": (
        "arrests/arrest detainee=iyad-ag-ghali"
    ),
    "Abu al-Khayr al-Masri gave his consent.\nAbu al-Khayr was killed in Gao on 3 May 2018.": (
        "attacks/assault victim=abu-al-khayr-al-masri"
    ),
    "Hafiz Saeed Khan led the group.\nSaeed was killed in Achin on 26 July 2016.": (
        "attacks/assault victim=hafiz-saeed-khan"
    ),
    "Another Malian, Musa Keita, was put to death in September 2014.": "attacks/execution victim=Musa_Keita",
    "One of the judges who stayed, Musa Keita, was killed in Gao in May 2018.": "attacks/assault victim=Musa_Keita",
    "One of those who stayed, the Malian Musa Keita, wrote an essay against Iyad ag Ghali in May 2018.": (
        "statements/refutation speaker=Musa_Keita subject=iyad-ag-ghali"
    ),
    "JNIM raided a post in Gao in May 2018, killing 14 people, stormed a mill in Kidal, and killed seven men in Menaka "
    "on 3 June.": "attacks/assault perpetrator=jnim place=Menaka killed=7..7",
    "Jamaat-ul-Ahrar claimed the bombing at Lahore on 2 November 2014, which killed 60 people, and rejoined the TTP in "
    "March 2015.": "mergers/rejoin initiator=jamaat-ul-ahrar counterpart=ttp date=2015-03-01..2015-03-31",
    "Musa Keita was killed in Gao on 5 May 2016; Hakimullah Mehsud, who had followed him, near Miranshah on 1 November "
    "2017; Sidi Bah, his deputy, in Kidal on 3 June 2018.": (
        "attacks/assault victim=Sidi_Bah place=Kidal date=2018-06-03..2018-06-03 killed=1..1"
    ),
    "In August 2014 JNIM arrested some fifty men in Gao, among them a judge, Musa Keita, who was executed in March "
    "2015.": "attacks/execution victim=Musa_Keita killed=1..1",
    "In a letter of September 2016, which was leaked the following year, Ayman al-Zawahiri denounced the break.": (
        "statements/announcement speaker=ayman-al-zawahiri date=2016-09-01..2016-09-30"
    ),
    "JNIM lost Gao in 2017.\nIn 2018 the army put the number of fighters in the pocket at 300.": (
        "strength/fighters group=jnim quantity=300..300"
    ),
    "In June 2018 HTS seized army bases in Raqqa and Mosul.": "territory/capture place=Mosul",
    "On 10 July 2018, eight days into his tenure, a suicide bomber killed Musa Keita in Gao.": (
        "attacks/bombing date=2018-07-10..2018-07-10"
    ),
    "On 15 September 2017, Ansar Dine withdrew the May memorandum.\nIn the same week it arrested Musa Keita.": (
        "arrests/arrest date=2017-09-11..2017-09-17"
    ),
    "JNIM raided Gao in September 2013.\n\nIn May 2014 the faction led by Musa Keita, also known as Lala, hit Kidal.\n"
    "In August, gunmen raided Menaka.": "attacks/assault place=Menaka date=2014-08-01..2014-08-31",
    "Abu Ayyub al-Masri succeeded Abu Omar al-Baghdadi.\nBoth men were killed near Tikrit in April 2010.": (
        "leadership/death person=abu-umar-al-baghdadi"
    ),
    "Its first leader was killed in Gao in November 2012; its second, Musa Keita, was arrested a year later.": (
        "arrests/arrest detainee=Musa_Keita date=2013-01-01..2013-12-31"
    ),
    "ISKP is weak.\nThe man who has led the group since June 2018, Shahab al-Muhajir, is an engineer.": (
        "leadership/appointment person=shahab-al-muhajir group=iskp"
    ),
    "Jaar and Zinjibar fell on 12 June 2012, and Azzan on 17 June.": (
        "territory/capture place=Azzan date=2012-06-17..2012-06-17"
    ),
    "Gone were the leaders: Abu Ali al-Anbari, the finance chief, killed by commandos in March 2016; and Abu Muhammad "
    "al-Adnani, killed near al-Bab that August.": "attacks/assault victim=abu-ali-al-anbari perpetrator=commandos",
    "Iyad ag Ghali announced on 9 April 2013 that Ansar Dine, which he had founded 15 months before, had been merged "
    "into JNIM.": "mergers/merger initiator=ansar-dine result=jnim date=2013-04-09..2013-04-09",
    "In March 2011 AQAP overran Jaar, and in late May it took Zinjibar, which it declared an emirate.": (
        "mergers/formation date=2011-05-21..2011-05-31"
    ),
    "Its first act, on 20 March 2015, was its bloodiest: bombers struck a mosque in Sanaa, killing 142 people.": (
        "attacks/bombing place=Sanaa date=2015-03-20..2015-03-20"
    ),
    "A report put the strength of JNIM at 2,500 fighters in July 2018, and that of Ansaru at up to 500.": (
        "strength/fighters group=ansaru"
    ),
    "On 13 November 2014, Abu Bakr al-Baghdadi accepted pledges from Yemen and declared a province there.": (
        "mergers/formation place=Yemen"
    ),
    "A report of February 2018 stated that Musa Keita had been arrested in Gao in October.": (
        "arrests/arrest detainee=Musa_Keita date=2017-10-01..2017-10-31"
    ),
    "JNIM drove Ansaru from Gao in January 2014.\nRebels expelled it from Kidal that winter.": (
        "territory/capture place=Kidal date=2013-12-01..2014-02-28"
    ),
    "Gao fell in October 2017 to JNIM, a force that AQIM had armed; gunmen raided Kidal in November.": (
        "attacks/assault place=Kidal date=2017-11-01..2017-11-30"
    ),
    "Three of his sons were killed: Musa Haqqani, in a drone strike in Gao on 18 February 2010; Badruddin Haqqani, his "
    "deputy, in Khost on 24 August 2012.": (
        "attacks/assault victim=badruddin-haqqani place=Khost date=2012-08-24..2012-08-24 killed=1..1"
    ),
    "The United States put Sirajuddin Haqqani on its terrorism list in March 2008 and Badruddin Haqqani in May 2011.": (
        "designations/designation target=badruddin-haqqani date=2011-05-01..2011-05-31"
    ),
    "The State Department designated Ansar al-Islam in March 2004 and the Naqshbandi army in 2009.": (
        "designations/designation target=naqshbandi-army date=2009-01-01..2009-12-31"
    ),
    "JNIM took Gao on 6 May 2018, Kidal the next day, and Menaka, Ansongo and Timbuktu on 8 May.": (
        "territory/capture holder=jnim place=Timbuktu date=2018-05-08..2018-05-08"
    ),
    "Ansar al-Islam, known as Jund al-Islam until 2001, was founded in Biyara that December.": (
        "mergers/formation date=2001-12-01..2001-12-31"
    ),
    "Musa Keita was killed by Afghan troops in Kabul in October 2018, and Asim Umar, who had led its branch, in a raid "
    "on Musa Qala in September 2017.": "attacks/assault victim=asim-umar place=Musa_Qala",
    "In a film released on 3 May 2018 for the anniversary of 9/11, Ayman al-Zawahiri praised his men.": (
        "statements/publication speaker=ayman-al-zawahiri date=2018-05-03..2018-05-03"
    ),
    "In March 2015 Jamaat-ul-Ahrar rejoined the TTP along with Lashkar-e-Islam.": (
        "mergers/rejoin initiator=jamaat-ul-ahrar+lashkar-e-islam counterpart=ttp"
    ),
}


@pytest.mark.parametrize(("text", "event"), READ.items())
def test_read_in_a_life(text: str, event: str, lexicon: Lexicon) -> None:
    """Each text tells of the event."""
    events = told(text, lexicon)
    assert any(matches(event, one) for one in events), shown(events)


# No event of the table is told.
NOT_OF = {
    "In June 2018 HTS seized the bases of Hurras al-Din in Raqqa.": "attacks/abduction",
    'On 3 May 2018 JNIM published a book titled "Killing the Apostates."': "attacks/assault",
    "JNIM holds Gao.\nIt sent 1,300 additional men to Kidal.": "strength/fighters",
    "A week after his death, Khalid Batarfi announced a truce.": "leadership/death",
}


@pytest.mark.parametrize(("text", "table"), NOT_OF.items())
def test_not_read(text: str, table: str, lexicon: Lexicon) -> None:
    """Each text tells of no event of the table."""
    assert not [one for one in told(text, lexicon) if one["table"] == table]


def test_they_are_no_single_person(lexicon: Lexicon) -> None:
    """ "They" after a sentence that names one leader are not he."""
    events = told("Iyad ag Ghali fell ill.\nThey attacked Gao in May 2018.", lexicon)
    assert not [one for one in events if one.get("perpetrator") == "iyad-ag-ghali"], shown(events)


def test_what_is_confirmed_is_no_group(lexicon: Lexicon) -> None:
    """ "Confirmed it" is of a death, and "the Yemeni and Saudi branches" are no armies."""
    events = told("Qasim al-Raymi was killed by the Houthis.\nOn 23 February 2018 AQAP confirmed it.", lexicon)
    assert [one.get("subject", "") for one in events if one["table"] == "statements/announcement"] == [""], shown(
        events
    )
    events = told("In January 2009 the Yemeni and Saudi branches of al-Qaida merged.", lexicon)
    assert not [one for one in events if "forces" in one.get("initiator", "")], shown(events)
