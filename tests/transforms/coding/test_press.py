"""What stories of the press have and invented ones lacked: quotations, apposed towns, headlines, talk at large."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

RAID = "Gunmen killed 12 soldiers at a post in Kidal on Monday."

TOLD = {
    # Where: a town beside the noun that says what it is.
    "A bomb killed five people in Somalia's capital, Mogadishu, on Monday.": ["attacks/bombing place=Mogadishu"],
    "A bomb killed five people in Nigeria's north-eastern city, Maiduguri.": ["attacks/bombing place=Maiduguri"],
    "A bomb killed five people in Mali, the army in Niger said.": ["attacks/bombing place=Mali"],
    "Al-Shabaab fighters attacked a base near Mogadishu and seized a nearby town, Warsheba.": [
        "attacks/assault place=Mogadishu",
        "territory/capture place=Warsheba",
    ],
    "Gunmen in Mali killed four people in a village called Tiguidan.": ["attacks/assault place=Tiguidan killed=4..4"],
    # Who "we" are in a quotation of several sentences, and that "they" are the others.
    'Soldiers clashed with rebels near Gao, Mali. "We attacked the base at dawn. We killed 27 soldiers," '
    "said Moussa Diallo, a spokesman for JNIM.": [
        "attacks/assault place=Gao",
        "attacks/assault perpetrator=jnim claimant=jnim",
        "attacks/assault perpetrator=jnim claimant=jnim killed=27..27",
        "statements/claim speaker=Moussa_Diallo",
    ],
    '"We lost five men in the attack. Our troops have killed 13 militants," Malian army officer Musa Keita said.': [
        "attacks/assault target=malian-armed-forces killed=5..5",
        "attacks/assault perpetrator=malian-armed-forces killed=13..13",
    ],
    # Talk of many attacks says nothing of this one's authors.
    f"{RAID}\nMost attacks in the region are blamed on Ansarul Islam.": ["attacks/assault perpetrator=Gunmen"],
    f"{RAID}\nThe north has seen many attacks attributed to JNIM.": ["attacks/assault perpetrator=Gunmen"],
    f"{RAID}\nThe attack was attributed to Ansarul Islam.": [
        "attacks/assault again=false perpetrator=ansarul-islam",
        "attacks/assault again=true",
    ],
    # What others did is no second mention of it.
    "Al-Shabaab fighters killed 63 Kenyan troops in a raid on Monday.\nThe UN condemned the airstrikes.": [
        "attacks/assault killed=63..63 again=false"
    ],
    # Who told it stands behind the verb, and behind the day.
    "French troops killed Abdelmalek Droukdel in Mali, announced Friday the French minister of defence.": [
        "attacks/assault perpetrator=french-forces victim=abdelmalek-droukdel",
        "leadership/death person=abdelmalek-droukdel",
    ],
    "The army killed ten fighters near Gao, claimed the governor.": ["attacks/assault place=Gao killed=10..10"],
    "The army detained Musa Keita, a trained engineer and one of the founders of JNIM, in Gao on Monday.": [
        "arrests/arrest detainee=Musa_Keita"
    ],
    # Headlines.
    "Five Killed In Fresh Boko Haram Attack On Borno Village": [
        "attacks/assault perpetrator=boko-haram killed=5..5 place=Borno"
    ],
    "Four Soldiers Killed, Six Injured In Mali Ambush": [
        "attacks/assault target=Four_soldiers killed=4..4 place=Mali perpetrator="
    ],
    "Four killed, six injured in Gao bombing": ["attacks/bombing killed=4..4 place=Gao"],
    "French forces kill al-Qaida's commander": [
        "attacks/assault perpetrator=french-forces",
        "leadership/death agent=french-forces",
    ],
    "How jihadists kill al-Qaida's commanders": [],
    # Who is meant: the attackers by any of their names, in the next paragraph too; who gave way to whom.
    "Boko Haram fighters attacked a camp at Baga on Monday.\nThe jihadis killed 12 soldiers.": [
        "attacks/assault perpetrator=boko-haram killed=",
        "attacks/assault perpetrator=boko-haram killed=12..12 date=2019-06-10..2019-06-10",
    ],
    "Boko Haram fighters attacked a camp at Baga on Monday. The Islamists killed 12 soldiers.": [
        "attacks/assault perpetrator=boko-haram killed=",
        "attacks/assault perpetrator=boko-haram killed=12..12",
    ],
    "Jafar Dicko replaced Malam Ibrahim Dicko at the top of Ansarul Islam after he fell ill and died in 2017.": [
        "leadership/appointment person=jafar-dicko group=ansarul-islam",
        "leadership/death person=malam-ibrahim-dicko date=2017-01-01..2017-12-31",
    ],
    # One massacre is the killings.
    "Rebels killed 12 civilians on Monday in eastern Congo.\n"
    "Fighters of the ADF carried out the killings in the village of Kassara.": [
        "attacks/assault again=false killed=12..12",
        "attacks/assault again=true place=Kassara perpetrator=adf",
    ],
    "JNIM claimed its first ever raid in Togo.": [
        "attacks/assault claimant=jnim perpetrator=jnim place=Togo",
        "statements/claim speaker=jnim",
    ],
    "The ADF killed six people in Beni on Monday.\nSeveral ADF raids have been claimed by Islamic State.": [
        "attacks/assault perpetrator=adf claimant=",
        "statements/claim speaker=islamic-state",
    ],
    # A toll of many attacks is by whomever; nobody parts from himself; people are numbered as men are.
    "Attacks in Burkina Faso have killed over 70 people since 2015.\nAnsarul Islam was founded in 2016.": [
        "attacks/assault perpetrator= killed=71..",
        "mergers/formation result=ansarul-islam",
    ],
    "The ADF abandoned its bases in the hills.": [],
    # A claim has a day of its own; who confirms or reports an attack has not made it.
    "Islamic State on Monday claimed a raid on the town of Ansongo.": [
        "attacks/assault place=Ansongo claimant=islamic-state date=",
        "statements/claim date=2019-06-10..2019-06-10",
    ],
    f"{RAID}\nAn army commander, General Musa Keita, confirmed the attack.": [
        "attacks/assault again=false perpetrator=Gunmen",
        "attacks/assault again=true perpetrator=",
    ],
    "Police reported an attack on a church in Kano on Monday.": ["attacks/assault perpetrator= place=Kano"],
    # Places no dictionary has: behind a preposition that opens the sentence, before a date, in a division.
    "In Ekombe, Meme Division, rebels burned down a town hall in Cameroon on Tuesday.": [
        "attacks/destruction place=Ekombe"
    ],
    "Two bombers blew themselves up in Ekombe last month.": ["attacks/bombing place=Ekombe target="],
    "In Ekombe division, rebels killed two men.": ["attacks/assault place=Ekombe"],
    "Rebels attacked a border crossing near Gao.": ["attacks/assault target=a_border_crossing place=Gao"],
    "The raid took place in Menaka, on the border with Niger.": ["attacks/assault place=Menaka target="],
    "Musa Keita is tried for the raid on the Kassara hotel in Gao in 2015, in which 19 people lost their lives.": [
        "attacks/assault killed=19..19",
        "arrests/charge detainee=Musa_Keita",
    ],
    # One deed under two names; participles before what is suffered; shots at people; places of what came before.
    "The murder of 14 people in Menaka on Monday constituted the worst killing in Mali since 2015.": [
        "attacks/assault place=Menaka killed=14..14"
    ],
    "Tessalit has suffered intensified JNIM raids since the army retook Kidal in March.": [
        "attacks/assault place=Tessalit perpetrator=jnim",
        "territory/capture place=Kidal",
    ],
    "Men burst into the village of Kassara shooting at people.": [],
    "JNIM lives on kidnapping and on cattle.": [],
    "The army killed nine people in a drone strike in Gao on Monday.\n"
    "The drone strike hit traders in the city's Kassara neighbourhood.": [
        "attacks/airstrike again=false killed=9..9",
        "attacks/airstrike again=true place=Kassara",
    ],
    # Distances counted back from a day; "after Monday's attack" sets no bound; harm beside harm, then its cause.
    "Two weeks after rebels attacked Gao, gunmen killed six people in Kidal on Monday.": [
        "attacks/assault place=Gao date=2019-05-27..2019-05-27",
        "attacks/assault place=Kidal date=2019-06-10..2019-06-10 killed=6..6",
    ],
    "The army has arrested two men since Monday's attack in Gao.": [
        "attacks/assault place=Gao date=2019-06-10..2019-06-10",
        "arrests/arrest",
    ],
    "Three people were killed while three others were injured when militants attacked a bus in Gao.": [
        "attacks/assault killed=3..3 perpetrator=militants place=Gao"
    ],
    "Gunmen abducted two students at Ogbomo University of Science and Technology in Nigeria.": [
        "attacks/abduction victim=two_students place=Ogbomo_University_of_Science_and_Technology"
    ],
    # Thousands set off by spaces; who leaves home has not split; the latest attack is the report's; parts of a country.
    "The army killed 2 300 rebels in Mali in 2019.": ["attacks/assault killed=2300..2300"],
    "Boko Haram has forced two million to leave their homes.": [],
    "Gunmen killed six policemen near Goundam in Mali on Monday.\nIn June 2014, AQIM raided Kidal.\n"
    "The latest attack came after a truce.": [
        "attacks/assault again=false killed=6..6",
        "attacks/assault again=false place=Kidal",
        "attacks/assault again=true date=2019-06-10..2019-06-10",
    ],
    "Ten soldiers were killed when Boko Haram attacked a unit in western Chad on Monday.\n"
    "The attack took place near Kassara in the Lake Chad area.": [
        "attacks/assault again=false killed=10..10",
        "attacks/assault again=true place=Kassara",
    ],
    # Raiders strike on the ground; an insurgency is not founded; a group's toll of years is no attack.
    "Raiders killed eight villagers in a pre-dawn strike near Gao.": ["attacks/assault killed=8..8"],
    "JNIM has killed 900 people since launching its insurgency in 2017.": [],
    # A body by a part of its name; who held a town later has not lost it before.
    "The Shura Council of Mujahideen in Derna fought the army. The Shura Council shot a colonel.": [
        "attacks/assault perpetrator=derna-mujahideen-shura-council",
        "attacks/assault perpetrator=derna-mujahideen-shura-council",
    ],
    "The LNA seized Derna on 28 June 2018.\nOn 5 October 2014, Islamic State took control of Derna.": [
        "territory/capture holder=lna date=2018-06-28..2018-06-28",
        "territory/capture holder=islamic-state loser=",
    ],
    # The second sentence tells the lead at closer range, and counts nobody anew.
    "Suspected jihadists killed nine people in a village in Borno State, officials said.\nISWAP fighters stormed the"
    ' village of Kuburvwa on Monday.\n"They came on motorcycles and opened fire," a man said.': [
        "attacks/assault place=Borno_State killed=9..9 again=false",
        "attacks/assault perpetrator=iswap place=Kuburvwa date=2019-06-10..2019-06-10 again=true",
        "attacks/assault again=true",
    ],
    "Gunmen abducted four engineers in the Gao Region on Monday.\nThe engineers were seized near Ansongo.": [
        "attacks/abduction place=Gao_Region",
        "attacks/abduction place=Ansongo again=true",
    ],
    "Rebels killed 40 men in the Lake Chad basin on Monday.\nThe raid was at the village of Kandoro.": [
        "attacks/assault killed=40..40",
        "attacks/assault place=Kandoro again=true",
    ],
    "Six Chadian soldiers were hurt in an ambush near Kidal on Monday.\nFive of the soldiers were captured.": [
        "attacks/assault target=chadian-armed-forces",
        "arrests/arrest detainee=chadian-armed-forces",
    ],
    "Musa Keita was designated emir of JNIM.": ["leadership/appointment person=Musa_Keita group=jnim"],
    "The PKK launched its insurgency in 1984.": [],
    "JNIM attacked the village of al-Kandoro, east of Gao, on Monday.": ["attacks/assault place=al-Kandoro"],
    "JNIM fighters number only about 70 to 90 persons.": ["strength/fighters group=jnim"],
    # Quotation marks around a noun that a figure counts.
    'Three Ivorian "peacekeepers" were killed near Timbuktu.': [
        "attacks/assault target=ivorian-armed-forces place=Timbuktu killed=3..3"
    ],
    # Whom the rebels are listed with is another of the losers.
    "In 2014 Jabhat al-Nusra held Aleppo. In 2016 the army retook Aleppo from the rebels and from Jabhat al-Nusra.": [
        "territory/control",
        "territory/capture loser=jabhat-al-nusra+the_rebels",
    ],
    # A month before a noun, told of after a later month, may be of the next year.
    "In December 2017 JNIM issued a statement.\nIts July letter said more.\nOn 22 August JNIM attacked Gao.": [
        "statements/announcement date=2017-12-01..2017-12-31",
        "statements/announcement date=2018-07-01..2018-07-31",
        "attacks/assault date=2018-08-22..2018-08-22",
    ],
    # What somebody is held for was before.
    "Musa Keita, a leader of JNIM, was seized on 11 July 2018 over a video in which he threatened the army.": [
        "arrests/arrest date=2018-07-11..2018-07-11",
        "statements/announcement date=",
    ],
    "Musa Keita, a leader of JNIM, was jailed on 3 May 2018 for a video in which he threatened the army.": [
        "arrests/arrest date=2018-05-03..2018-05-03",
        "statements/announcement date=",
    ],
    # A hyphen is no part of who somebody is; who is put out of a body has lost an office, said of no text.
    "Hard-liners led the bureau. Droukdel had dismissed the hard-liners from the bureau in 2017.": [
        "leadership/removal agent=abdelmalek-droukdel person=the_hard-liners date=2017-01-01..2017-12-31"
    ],
    "Droukdel dismissed two hardliners from the Islamic State in 2017.": [
        "leadership/removal agent=abdelmalek-droukdel person=two_hardliners group=islamic-state"
    ],
    "The officers whom the emir of JNIM dismissed from the council in 2017 left Mali.": [
        "leadership/removal agent=iyad-ag-ghali person=The_officers"
    ],
    # Weekends just past; the day of a newspaper is none of the deed.
    "Over the past weekend, gunmen attacked Gao in Mali.": ["attacks/assault date=2019-06-08..2019-06-09"],
    "Gunmen raided Gao on Thursday.\nAccording to Monday's issue of the Mail, five people were hurt in the raid.": [
        "attacks/assault date=2019-06-06..2019-06-06 again=false",
        "attacks/assault date=2019-06-06..2019-06-06 again=true",
    ],
    # What an attack consisted of is the attack.
    "The attack began as a bomber drove a car into the gate of the base in Gao.": [
        "attacks/bombing place=Gao perpetrator=a_bomber"
    ],
    "The deadliest raid took place in June 2012, when gunmen killed 12 soldiers in Gao.": [
        "attacks/assault place=Gao perpetrator=gunmen killed=12..12"
    ],
    # What came before or after it, or how it is ranked, is of others.
    f"{RAID}\nThe raid comes amid clashes with armed groups in Burkina Faso.": [
        "attacks/assault place=Kidal again=false",
        "attacks/assault place=Kidal again=true",
    ],
    "A bombing in Gao on Monday killed five.\nThe bombing is the second attack in Mali within the past several days.": [
        "attacks/bombing date=2019-06-10..2019-06-10 again=false",
        "attacks/bombing date=2019-06-10..2019-06-10 again=true",
    ],
    "JNIM launched an assault on a base in Gao on Monday.\nThe army repelled the assault.": [
        "attacks/assault perpetrator=jnim again=false",
        "attacks/assault target=malian-armed-forces again=true",
    ],
    # A verb with "will be" has a subject of its own.
    f'{RAID}\n"This attack shows that the fight against terrorism will be long," Musa Keita said.': [
        "attacks/assault target=12_soldiers again=false",
        "attacks/assault target= again=true",
    ],
    # Nobody dies twice, by a pronoun either.
    "Rebels killed two farmers in Gao on Friday.\nThey were shot dead as they were going home.": [
        "attacks/assault killed=2..2 again=false",
        "attacks/assault again=true",
    ],
    "They worked for Musa Keita, who lives in Gao.\nA farmer was seized by rebels near Gao.\nHe was beheaded.": [
        "attacks/abduction",
        "attacks/execution victim=A_farmer",
    ],
    # A town between is no antecedent.
    "An attack by Islamists on a hotel in the capital, Bamako, that killed 29 people was the worst.": [
        "attacks/assault target=a_hotel killed=29..29"
    ],
    # Whose attack was claimed, and when.
    "Six men were shot dead in Gao in May.\nThe killings followed an attack in Kidal, claimed by JNIM.": [
        "attacks/assault place=Gao claimant=",
        "attacks/assault place=Gao claimant=",
        "attacks/assault place=Kidal claimant=jnim",
        "statements/claim speaker=jnim",
    ],
    "A bombing in Gao that killed 29 people in January was claimed by JNIM.": [
        "attacks/bombing date=2019-01-01..2019-01-31 claimant=jnim",
        "statements/claim date=",
    ],
    # Who was told apart stays apart.
    "JNIM fought beside the local rebels, and in 2012 the rebels proclaimed a state, Azawad, in Mali.": [
        "mergers/formation initiator=the_rebels result=azawad"
    ],
    "Nine people were killed near Gao when gunmen stopped a bus and shot them.": [
        "attacks/assault killed=9..9 again=false",
        "attacks/assault perpetrator=gunmen again=true",
    ],
    "Soldiers caught up with a group of JNIM terrorists in Gao.": [],
    "Gunmen forced the passengers off a bus near Gao.": [],
    "JNIM carried out an attack at Tandako on the RCD highway near Gao.": ["attacks/assault perpetrator=jnim target="],
    "Nine people were killed near Mali's Tandako on Monday.": ["attacks/assault place=Tandako"],
    "In a separate attack on Monday, a car that had tried to flee was fired upon, killing one passenger.": [
        "attacks/assault date=2019-06-10..2019-06-10 killed=1..1"
    ],
    "A firefight in Gao that erupted between members of the army and the group JNIM left one soldier dead.": [
        "attacks/assault killed=1..1 place=Gao"
    ],
    # An acronym is no place.
    "Two soldiers were hurt in Aden in Yemen, according to SABA.\nSecurity forces shot two attackers.": [
        "attacks/assault place=Aden",
        "attacks/assault perpetrator=yemeni-armed-forces",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_a_story_is_told_as_the_press_does(lexicon, text):
    events = told(text, lexicon)
    assert is_told(TOLD[text], events), shown(events)
