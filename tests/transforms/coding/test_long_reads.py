"""Who is meant in long reads: whose fighters, who a merged group is, who "he" is after a successor, on which day."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import matches, shown, told
from transforms.coding.lexicon import Lexicon

WHOSE = {
    "an army told of last has no fighters": (
        "JNIM left Gao in May 2018.\nIyad ag Ghali went into hiding.\nFrench troops took the town.\nIt rained.\n"
        "Its fighters shot a guard in Kidal on 3 June 2018.",
        "attacks/assault perpetrator=jnim place=Kidal",
    ),
    "what came of a merger is the group": (
        "Ansar Dine and al-Murabitun merged in March 2017.\nThe new formation called itself Jama'at Nusrat al-Islam "
        "wal-Muslimin.\nIts emir was Iyad ag Ghali.\nFrench troops hunted him.\nThe group raided Gao on 3 June 2018.",
        "attacks/assault perpetrator=jnim place=Gao",
    ),
    "the merger is the body that it made": (
        "JNIM was formed by Ansar Dine and al-Murabitun in March 2017.\nFrance sent soldiers.\nThe merger bore fruit."
        "\nIts fighters raided Gao on 3 June 2018.",
        "attacks/assault perpetrator=jnim place=Gao",
    ),
    "a leader's wing after he has left the post": (
        "Abubakar Shekau was dismissed by the Islamic State in August 2016.\nIn March 2019 ISWAP raided Baga.\n"
        "Shekau's wing raided Gwoza on 3 June 2019.",
        "attacks/assault perpetrator=boko-haram place=Gwoza",
    ),
    "nobody tells of his own death": (
        "In May 2018 Abubakar Shekau vanished.\nIn June 2018 his rival Abu Musab al-Barnawi confirmed that he was "
        "dead.",
        "leadership/death person=abubakar-shekau",
    ),
    "he after a successor by name": (
        "In March 2018 JNIM said that Musa Keita had been replaced by Sidi Bah.\nHe was killed near Gao in May 2018.",
        "attacks/assault victim=Sidi_Bah place=Gao",
    ),
    "they who were killed are people": (
        "Ansaru took seven engineers from a mill near Gwoza in February 2018.\nThey were killed in March.",
        "attacks/assault target=!ansaru",
    ),
    "the insurgents of the sentences before": (
        "In May 2018 Boko Haram raided Gwoza.\nThe army withdrew.\nThe governor wept.\n"
        "On 3 June 2018 the insurgents raided Bama.",
        "attacks/assault perpetrator=boko-haram place=Bama",
    ),
    "the last brigade is not the one told of": (
        "The Abu Salim Martyrs Brigade raided Derna in May 2015.\nIn June the last brigade from Misrata raided Sirte.",
        "attacks/assault perpetrator=!abu-salim-martyrs-brigade place=Sirte",
    ),
    "they are no single man": (
        "Iyad ag Ghali gathered his followers in May 2012.\nThey stormed Gao on 3 June 2012.",
        "attacks/assault perpetrator=!iyad-ag-ghali place=Gao",
    ),
    "whom they fell upon": (
        "Boko Haram raided Gao in May 2018.\nGendarmes at Kidal were asleep when, on 14 November 2018, several "
        "hundred fighters fell upon them.",
        "attacks/assault target=Gendarmes",
    ),
    "their guide was murdered": (
        "In May 2018 two tourists were abducted in Mali's Gourma park and their guide, Musa Keita, was murdered.",
        "attacks/assault victim=Musa_Keita killed=1..1",
    ),
    "the town's market and mayor": (
        "On 4 June 2018 French troops left.\nTwo days later JNIM raided Gao, burned its market and killed its mayor.",
        "attacks/assault victim=its_mayor place=Gao",
    ),
    "a war with somebody drains another": (
        "ISGS raided Gao in May 2018.\nA war with JNIM that broke out at the same time drained it.\nIn June 2018 it "
        "raided Kidal.",
        "attacks/assault perpetrator=isgs place=Kidal",
    ),
    "he is no group": (
        "Iyad ag Ghali hid in May 2018.\nThe Islamic State's men fled.\nOn 3 June 2018 he was killed near Gao.",
        "attacks/assault victim=iyad-ag-ghali",
    ),
    "the group he had come to lead": (
        "Iyad ag Ghali was in Kidal.\nAnsar Dine, the group he had come to lead, raided Gao on 3 June 2018.",
        "attacks/assault perpetrator=ansar-dine place=Gao",
    ),
    "claimed all three": (
        "On 7 May 2018 a man killed two policemen in Gao.\nOn 8 May gunmen killed a nun in Kidal.\nOn 9 May a bomb "
        "killed a trader in Menaka.\nJNIM claimed all three.",
        "attacks/assault claimant=jnim place=Gao",
    ),
    "expelled it, as others had": (
        "The MNLA proclaimed a state in April 2012.\nOn 27 June MUJAO's gunmen drove it out of Gao.\nThe next day "
        "Ansar Dine expelled it from Timbuktu.",
        "territory/capture holder=ansar-dine loser=mnla place=Timbuktu",
    ),
    "they, a state's drones": (
        "American drones exacted a price.\nOn 5 March 2016 they struck a camp near Jilib.",
        "attacks/assault perpetrator=united-states place=Jilib",
    ),
    "it after a semicolon": (
        "AMISOM left in August 2018.\nMadobe's government sent troops to Gedo; on 31 August it arrested Musa Keita "
        "in Kismayo.",
        "arrests/arrest detainer=Madobe's_government detainee=Musa_Keita",
    ),
    "a claim of what was told": (
        "In April 2018 gunmen killed a nun in Gao.\nJNIM claimed it a day later.",
        "attacks/assault claimant=jnim place=Gao",
    ),
    "a claim of what was told is a claim": (
        "In April 2018 gunmen killed a nun in Gao.\nJNIM claimed that killing a day later.",
        "statements/claim speaker=jnim",
    ),
    "a claim of all that was told": (
        "In April 2018 bombers struck a barracks in Gao.\nIn May they struck a mill in Kidal.\nThe army and Ansar Dine "
        "met in Bamako.\nJNIM claimed all of them.",
        "attacks/bombing claimant=jnim place=Gao",
    ),
    "troops are a state's": (
        "Al-Shabaab raided Beledweyne in Somalia in May 2018.\nUganda intervened in June.\nIts troops raided Barawe on "
        "3 July 2018.",
        "attacks/assault perpetrator=ugandan-armed-forces place=Barawe",
    ),
    "a commander's men": (
        "Abdelhamid Abu Zayd's men beheaded Edwin Dyer in May 2009.",
        "attacks/execution perpetrator=aqim victim=Edwin_Dyer",
    ),
    "a failed raid before it is another": (
        "AQIM fighters shot Musa Keita in July 2010, after a failed raid to free him.",
        "attacks/assault status=reported victim=Musa_Keita",
    ),
    "the insurgents a text is about": (
        "Boko Haram raided Bosso in June 2014.\nThe Islamic State praised the raid.\nThe army came late.\nPeople fled."
        "\nIn July the insurgents raided Diffa.",
        "attacks/assault perpetrator=boko-haram place=Diffa",
    ),
    "a name that who follows is a person's": (
        "In June 2017 a court in Gao sentenced Musa Keita, who led the cell, to death.\nHe was shot in October.",
        "attacks/assault victim=Musa_Keita date=2017-10-01..2017-10-31",
    ),
}

WHEN_AND_WHERE = {
    "a year and a half": (
        "JNIM raided Gao on 17 March 2017.\nA year and a half later it raided Kidal.",
        "attacks/assault place=Kidal date=2018-09-01..2018-09-30",
    ),
    "half a year": (
        "JNIM raided Gao on 3 May 2017.\nHalf a year later it raided Kidal.",
        "attacks/assault place=Kidal date=2017-11-01..2017-11-30",
    ),
    "after what happened at a place": (
        "Al-Shabaab raided Kulbiyow in January 2016.\nIt raided Baidoa in May 2017.\n"
        "Two years after Kulbiyow, gunmen killed 21 people in Nairobi.",
        "attacks/assault place=Nairobi date=2018-01-01..2018-12-31",
    ),
    "a day of the year that its sentence told": (
        "Abdulqadir Mumin left in October 2015.\nA year later al-Shabaab seized Qandala and held it until Puntland "
        "forces took it on 7 December.",
        "territory/capture holder=puntland-forces date=2016-12-07..2016-12-07",
    ),
    "the story has moved by a sentence without an event": (
        "In June 2017 al-Shabaab killed two men in Barawe.\nThree months later four men walked into a bank in Nairobi."
        "\nThey held out for four days, and 67 people were killed.",
        "attacks/assault place=Nairobi killed=67..67",
    ),
    "a day before the next morning": (
        "The bill arrived on 15 January 2016.\nJNIM gunmen opened fire in Gao and killed 30 people before commandos "
        "shot them dead the next morning.",
        "attacks/assault perpetrator=jnim date=2016-01-15..2016-01-15 killed=30..30",
    ),
    "the night of the ninth": (
        "JNIM raided Gao in June 2018.\nGunmen burned Kidal in the night of the 9th.",
        "attacks/destruction place=Kidal date=2018-06-09..2018-06-09",
    ),
    "laid siege to a town": ("JNIM laid siege to Djibo in February 2018.", "attacks/assault place=Djibo"),
    "last month is no news": (
        "JNIM freed Musa Keita last month.\nIn June 2016 it raided Gao.\n\nThen it turned on Kidal.\nOn 14 November it "
        "raided the camp.",
        "attacks/assault perpetrator=jnim date=2016-11-14..2016-11-14",
    ),
    "the place that a paragraph opens with": (
        "JNIM raided Gao in June 2018.\n\nThen came Kidal.\nOn 14 November several hundred fighters killed 57 "
        "gendarmes.",
        "attacks/assault place=Kidal killed=57..57",
    ),
    "American F-15s": (
        "On 13 November 2015 American F-15s killed Musa Keita in Derna.",
        "attacks/airstrike victim=Musa_Keita place=Derna",
    ),
    "a rumour of death is not the death": (
        "Amadou Kouffa was believed dead in 2016.\nOn 22 November 2018 French soldiers killed Amadou Kouffa near Gao.",
        "leadership/death person=amadou-kouffa date=2018-11-22..2018-11-22",
    ),
    "an attempt between two": (
        "On 24 November 2015 a suicide bomber struck a bus in Tunis and killed twelve.\nOn 7 March 2016 several dozen "
        "fighters tried to seize Ben Guerdane.\nThey attacked the barracks at five in the morning.",
        "attacks/assault place=Ben_Guerdane date=2016-03-07..2016-03-07",
    ),
    "whose death it is counted from": (
        "Iyad ag Ghali was killed in Kidal on 3 June 2018.\nAmadou Kouffa was killed in Gao on 8 October 2018.\n"
        "Three weeks before Iyad ag Ghali's death gunmen killed a nun in Menaka.",
        "attacks/assault place=Menaka date=2018-05-13..2018-05-13",
    ),
    "that month, past a year by the way": (
        "On 5 March 2016 drones struck a camp near Jilib.\nHassan Ali Dhoore, who had planned the attack of 2014 on "
        "the airport, was killed at the end of that month.",
        "leadership/death person=hassan-ali-dhoore date=2016-03-21..2016-03-31",
    ),
    "at opens the sentence": (
        "At Bentalha, on the night of 28 August 2017, gunmen killed 85 men.",
        "attacks/assault place=Bentalha killed=85..85",
    ),
    "at before a distance": (
        "In May 2018 gunmen killed six men in Gao.\nAt Bentalha three weeks later gunmen killed 85 men.",
        "attacks/assault place=Bentalha killed=85..85",
    ),
    "the town's barracks": (
        "Boko Haram first came to Bosso.\nOn 3 June 2016 gunmen stormed the town's barracks.",
        "attacks/assault place=Bosso",
    ),
    "another, elsewhere": (
        "On 6 September 2018 a bomber blew himself up in Gao, killing 22 people; two days later another drove a van "
        "into a barracks in Kidal, where 30 died.",
        "attacks/bombing place=Kidal date=2018-09-08..2018-09-08 killed=30..30",
    ),
    "men who refused": (
        "At Bentalha, in Diffa, more than 50 young men who refused to join were shot on 7 April.",
        "attacks/assault place=Bentalha date=2019-04-07..2019-04-07",
    ),
    "a day of a year long past is no news": (
        "In 2016 JNIM began to raid towns.\nOn 23 March it raided Kidal.",
        "attacks/assault place=Kidal date=2016-03-23..2016-03-23",
    ),
    "a month after one of its sentence": (
        "On 6 September 2018 JNIM raided Gao.\nThe United States had listed it in March 2017 and sanctioned Iyad ag "
        "Ghali in August.",
        "designations/designation target=iyad-ag-ghali date=2017-08-01..2017-08-31",
    ),
    "a lorry that explodes": (
        "On 14 October 2017 a truck exploded at a junction in Mogadishu, and 87 people died.",
        "attacks/bombing place=Mogadishu killed=87..87",
    ),
    "to death after who led the cell": (
        "A court in Gao sentenced Musa Keita, who led the cell, to death in February 2018.",
        "arrests/charge detainee=Musa_Keita date=2018-02-01..2018-02-28",
    ),
}


@pytest.mark.parametrize(("text", "event"), (WHOSE | WHEN_AND_WHERE).values(), ids=(WHOSE | WHEN_AND_WHERE).keys())
def test_read_on(text: str, event: str, lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    line = " ".join(word for word in event.split() if "=!" not in word)
    unlike = [word.split("=!") for word in event.split() if "=!" in word]
    found = [one for one in events if matches(line, one)]
    assert found, shown(events)
    assert all(other not in one.get(role, "") for role, other in unlike for one in found), shown(events)


NONE_SUCH = {
    "On 10 January they took Konna, and Paris, which had hesitated, sent aircraft.": "territory/capture place=Paris",
    "ISGS fled when a war with JNIM that broke out in 2018 drained it.": "mergers/split",
    "If Menaka falls, the Islamic State will for the first time hold a city in Mali.": "territory/control",
    "MUJAO announced itself by abducting three aid workers near Tindouf in October 2011.": "mergers/formation",
    "In March 2018 the caliphate raised ISGS to the rank of a province.": "leadership/appointment",
    "Amadou Kouffa became the best-known preacher in the region in 2010.": "leadership/appointment",
    "AQIM lost its men one by one in 2018.": "attacks/assault",
    "Hassan Hattab, who commanded the GIA in Kabylia in 1998, fled.": "statements/ruling",
    "When it was over, 39 foreigners were dead, as well as 29 fighters of al-Shabaab.": "strength/fighters",
    "The group that Musa Keita left behind in 2018, JNIM, has grown.": "mergers/split",
    "Ansar Dine became the most active part of the alliance in 2018.": "mergers/merger",
    "France had tried for seven years to kill Iyad ag Ghali.": "arrests/charge",
    "JNIM raided Gao.\nThe president sacked the head of the army on 3 May 2018.": "leadership/removal",
    "Under Iyad ag Ghali JNIM has killed more Malians than ever.": "attacks/assault",
}


@pytest.mark.parametrize(("text", "event"), NONE_SUCH.items())
def test_no_such_event(text: str, event: str, lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert not any(matches(event, one) and one.get("place") != "Gao" for one in events), shown(events)
