"""Histories of groups as analysts tell them: who "the group" is, whom a leaver leaves, dates and places of asides."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import matches, shown, told

TOLD = {
    "the date that a distance is an aside to": (
        "On 4 May 2017, two days after Musa Keita had broken with JNIM, he was killed near Gao.",
        ["mergers/split date=2017-05-02..2017-05-02", "attacks/assault date=2017-05-04..2017-05-04"],
    ),
    "the following year of a date in the same sentence": (
        "On 3 March 2017 JNIM attacked Kidal.\n"
        "It had taken Gao in July 2012 and Timbuktu in April of the following year.",
        ["territory/capture place=Timbuktu date=2013-04-01..2013-04-30"],
    ),
    "what comes second begins with its own date": (
        "Musa Keita, its deputy, took over the leadership of JNIM, and in 2010 it freed 70 inmates in Gao.",
        ["leadership/appointment person=Musa_Keita date=", "arrests/release date=2010-01-01..2010-12-31"],
    ),
    "a heyday that no date tells": (
        "JNIM broke away from AQIM in 1998.\nAt its peak, the group fielded 1,500 fighters.",
        ["strength/fighters group=jnim date="],
    ),
    "a figure of a heyday": (
        "JNIM has dwindled from 3,000 fighters at its peak to 150 today.",
        ["strength/fighters quantity=3000..3000 date=", "strength/fighters quantity=150..150 precision=day"],
    ),
    "the subject of the first sentence is the group": (
        "After soldiers had driven AQIM out of Gao in 2012, its youth wing, JNIM, withdrew to the north.\n"
        "By 2014, the group controlled Kidal.",
        ["territory/control place=Kidal holder=jnim"],
    ),
    "one of its commanders leaves it": (
        "JNIM had 500 fighters.\nIn 2008 one of its commanders, Musa Keita, defected and founded the Red Lion Brigade.",
        ["mergers/split initiator=Musa_Keita counterpart=jnim", "mergers/formation initiator=Musa_Keita"],
    ),
    "a commander of a wing of theirs": (
        "JNIM suffered a split in May 2004, when Musa Keita, the commander of its eastern wing, defected.",
        ["mergers/split initiator=Musa_Keita counterpart=jnim"],
    ),
    "several of its members": (
        "JNIM is led by Musa Keita.\nIn January 2012 several of its members split off and formed the Red Lion Brigade.",
        ["mergers/split initiator=several_of_its_members counterpart=jnim"],
    ),
    "where he is from is not where it was": (
        "In May 2015 Musa Keita, a cleric based in Gao, broke away from JNIM.",
        ["mergers/split initiator=Musa_Keita counterpart=jnim place="],
    ),
    "a branch named after a region is not where it was": (
        "Musa Keita, who heads the Macina branch of JNIM, was killed in a raid in May 2018.",
        ["attacks/assault victim=Musa_Keita place=Mali"],
    ),
    "an office in another body than the one he founded": (
        "JNIM was created in March 2017.\nIyad ag Ghali, the founder of Ansar Dine, was named its emir.",
        ["leadership/appointment person=iyad-ag-ghali group=jnim"],
    ),
    "it is not the country that it fights in": (
        "In Syria, where AQIM has no men, it took part in the capture of Idlib in May 2015.",
        ["territory/capture place=Idlib holder=aqim"],
    ),
    "said that he had died, and named another": (
        "AQIM confirmed in July 2015 that its founder, Musa Keita, had died two years earlier, and appointed Sidi Bah"
        " as its leader.",
        ["leadership/appointment person=Sidi_Bah agent=aqim date=2015-07-01..2015-07-31"],
    ),
    "a relative clause before the dated verb": (
        "Musa Keita, who succeeded Sidi Bah as emir of JNIM, swore allegiance to the Islamic State in July 2014.",
        ["leadership/appointment person=Musa_Keita date="],
    ),
    "a relative clause with another inside": (
        "Musa Keita, who had led JNIM since 2004, when it was still small, was killed by French soldiers near Gao.",
        ["attacks/assault victim=Musa_Keita perpetrator=french-forces"],
    ),
    "blame between commas": (
        "JNIM ended it in July 2015 after a suicide bombing in Gao, blamed on AQIM, had killed 33 people.",
        ["attacks/bombing perpetrator=aqim killed=33..33"],
    ),
    "the former, and a gerund of what they did": (
        "JNIM and AQIM parted.\nThe former kidnapped three doctors near Gao in May 2011.\n"
        "AQIM announced itself in June 2011 by kidnapping four workers.",
        ["attacks/abduction perpetrator=jnim", "attacks/abduction perpetrator=aqim date=2011-06-01..2011-06-30"],
    ),
    "a coalition formed in a year": (
        "JNIM, a coalition of three rebel groups formed in May 2012, captured Gao in March 2013.",
        ["territory/capture place=Gao holder=jnim"],
    ),
    "what a name does after a relative clause of its own": (
        "JNIM, which killed more than 80 people between 2013 and 2015, declared an end to its war in May 2016.",
        ["statements/announcement speaker=jnim date=2016-05-01..2016-05-31"],
    ),
    "the only one taken": (
        "Musa Keita, the only gunman taken alive, was hanged in Bamako in May 2012.",
        ["attacks/execution victim=Musa_Keita"],
    ),
    "what has been since is of no year told before": (
        "JNIM split off from AQIM in 2013, and has since sent 300 fighters to Syria.",
        ["mergers/split date=2013-01-01..2013-12-31", "strength/fighters date="],
    ),
    "since an event with a date": (
        "Since the coup of May 2018 JNIM has attacked more than 20 posts in Mali.",
        ["attacks/assault perpetrator=jnim date=2018-05-01.."],
    ),
    "a name by its first letters": (
        "The Kachin Independence Army was founded in 1961.\nIn May 2018 the KIA attacked a post near Myitkyina.",
        ["attacks/assault perpetrator=kia"],
    ),
    "an unknown town is not the one told before": (
        "AQIM attacked Gao in May 2017.\nMali responded with an air raid on Tandakoro.",
        ["attacks/airstrike place=Mali"],
    ),
    "where he had fled to": (
        "JNIM killed a judge in Gao in May 2017, while Musa Keita fled to Tandakoro, where he was held by soldiers.",
        ["arrests/arrest place=Tandakoro"],
    ),
    "both sides of an alliance that ended": (
        "JNIM was formed in March 2017.\nIts alliance with AQIM collapsed in May 2018.",
        ["mergers/split initiator=aqim+jnim"],
    ),
    "an operation is nobody": (
        "Operation Redwood, launched in May 2018, killed two fighters of JNIM near Gao.",
        ["attacks/offensive target=jnim place=Gao"],
    ),
    "the men of somebody who leads a group": (
        "Iyad ag Ghali is the emir of JNIM.\nIn June 2018 his men killed a judge in Gao.",
        ["attacks/assault perpetrator=jnim place=Gao"],
    ),
    "it established itself": (
        "JNIM established itself in Gao in May 2018.",
        ["territory/control holder=jnim place=Gao"],
    ),
    "it, ahead of whom it means": (
        "Nearly two years after it had been driven from Timbuktu, AQIM claimed an attack on Kidal on 28 May 2015.",
        ["territory/loss loser=aqim place=Timbuktu"],
    ),
    "a verb after an aside": (
        "In May 2018 JNIM returned to Gao, this time in concert with AQIM, killed 17 soldiers and occupied the camp.",
        ["attacks/assault perpetrator=jnim killed=17..17", "territory/capture holder=jnim"],
    ),
    "whose forces": (
        "In May 2018 Musa Keita founded the Red Lion Brigade.\nAQIM, whose forces captured Gao in June, welcomed it.",
        ["territory/capture holder=aqim place=Gao"],
    ),
    "whose formation": (
        "AQIM, whose formation was announced by Ayman al-Zawahiri on 3 May 2014, has 200 fighters.",
        ["mergers/formation initiator=ayman-al-zawahiri result=aqim"],
    ),
    "its existence": (
        "Ansaru, a splinter of Boko Haram that announced its existence in May 2012, kidnapped a doctor in Kano.",
        ["mergers/formation initiator= result=ansaru"],
    ),
    "killed long after, nobody says where": (
        "Musa Keita, the emir of JNIM, was killed in Gao in June 2015; Sidi Bah took over and was killed in May 2018.",
        ["attacks/assault victim=Sidi_Bah place= date=2018-05-01..2018-05-31"],
    ),
    "the years of a war that he is a veteran of": (
        "JNIM was founded by Musa Keita, a veteran of the rebellion of the 1990s, in March 2017.",
        ["mergers/formation result=jnim date=2017-03-01..2017-03-31"],
    ),
    "a faction of the group that the text is about": (
        "JNIM emerged in 2017.\nIn 2018 a faction under Musa Keita broke off.",
        ["mergers/split initiator=Musa_Keita counterpart=jnim"],
    ),
    "a group that is based somewhere": (
        "JNIM emerged in 2017 from a merger of the Kidal-based Red Lion Brigade and Ansar Dine.",
        ["mergers/merger result=jnim place="],
    ),
    "a base that no dictionary has": (
        "AQIM lost ground.\nSoldiers took Tandakoro, the main base of the group, on 6 May 2018.",
        ["territory/capture place=Tandakoro date=2018-05-06..2018-05-06"],
    ),
    "what he had done before": (
        "JNIM grew.\nIn May 2018 it detained Musa Keita, who had left the group to form the Red Lion Brigade.",
        ["mergers/split initiator=Musa_Keita counterpart=jnim date="],
    ),
    "counted from no date in passing": (
        "On 18 May 2018 the army retook Gao from JNIM, which had held it since 2012.\n"
        "Six months later the army captured Kidal.",
        ["territory/capture place=Kidal date=2018-11-01..2018-11-30"],
    ),
    "an attack of another year": (
        "JNIM bombed a hotel in Gao on 19 May 2013.\nMusa Keita was killed in Mali on 7 June 2016.",
        ["attacks/assault victim=Musa_Keita place=Mali"],
    ),
    "where he was killed": (
        "Musa Keita of JNIM fell out with Iyad ag Ghali and fled to Kano, where he was killed in May 2003.",
        ["attacks/assault victim=Musa_Keita place=Kano"],
    ),
    "what came of a merger": (
        "JNIM emerged in March 2017 when Ansar Dine merged with al-Murabitun.",
        ["mergers/merger initiator=al-murabitun+ansar-dine result=jnim"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD)
def test_histories(lexicon, text, expected):
    events = told(text, lexicon)
    assert all(any(matches(line, event) for event in events) for line in expected), shown(events)


def test_what_is_only_meant_or_old_is_no_event(lexicon):
    text = "In May 2018 JNIM concentrated on killing judges.\nMusa Keita, who had led the union since 1976, left."
    assert told(text, lexicon) == []
