"""Invented sentences in the style of news of arrests and courts: what the codebook asks of them.

Belongs here: sentences that pin a mechanism of the grammar or an entry of the seeds.
"""

from __future__ import annotations

from tests.transforms.coding.invented import Open, Told, still_open, told_as_expected

TOLD: Told = [
    (
        "Three men suspected of links to al Shabaab were picked up by Kenyan police in Garissa on Monday.",
        ["arrests/arrest detainer=kenyan-police place=Garissa date=2019-06-10..2019-06-10"],
    ),
    (
        "French troops have captured a leader of Islamic State in the Greater Sahara, the defence ministry said on 15 May 2019.",
        ["arrests/arrest detainer=french-forces"],
    ),
    (
        "Eighty-two of the Chibok schoolgirls were freed on 6 May 2017 in exchange for five Boko Haram commanders.",
        ["arrests/release date=2017-05-06..2017-05-06"],
    ),
    (
        "Khalid al-Barnawi, the leader of Ansaru, was nabbed in Lokoja on 1 April 2016 by agents of the State Security Service.",
        ["arrests/arrest detainee=khalid-al-barnawi place=Lokoja date=2016-04-01..2016-04-01"],
    ),
    (
        "The arrest in Karachi in February 2010 of Abdul Ghani Baradar, the Taliban's second in command, surprised Kabul.",
        ["arrests/arrest detainee=abdul-ghani-baradar place=Karachi date=2010-02-01..2010-02-28"],
    ),
    (
        "Baradar, who had been in Pakistani custody since 2010, walked free in October 2018.",
        [
            "arrests/arrest detainee=abdul-ghani-baradar",
            "arrests/release detainee=abdul-ghani-baradar date=2018-10-01..2018-10-31",
        ],
    ),
    (
        "Prosecutors in Paris charged two brothers on Tuesday with plotting an attack on behalf of the Islamic State.",
        ["arrests/charge place=Paris date=2019-06-11..2019-06-11"],
    ),
    (
        "The trial of Ahmad al-Faqi al-Mahdi opened in The Hague on 22 August 2016.",
        ["arrests/charge detainee=ahmad-al-faqi-al-mahdi date=2016-08-22..2016-08-22 place=The_Hague"],
    ),
    (
        "Ahmad al-Faqi al-Mahdi pleaded guilty and was jailed for nine years in September 2016.",
        ["arrests/charge detainee=ahmad-al-faqi-al-mahdi date=2016-09-01..2016-09-30"],
    ),
    (
        "Handed over to the International Criminal Court by Malian authorities, al-Hassan ag Abdoul Aziz has been behind bars in The Hague since 31 March 2018.",
        ["arrests/arrest"],
    ),
    (
        "Security forces rounded up 47 people in a sweep through Mandera last month.",
        ["arrests/arrest place=Mandera date=2019-05-01..2019-05-31"],
    ),
    (
        "Malik Ishaq, a founder of Lashkar-e-Jhangvi, was acquitted for want of evidence and released on bail in July 2011.",
        ["arrests/release detainee=malik-ishaq date=2011-07-01..2011-07-31"],
    ),
    (
        "A military tribunal in Niamey handed down prison terms of up to ten years to 12 members of Boko Haram on 3 March 2017.",
        ["arrests/charge place=Niamey date=2017-03-03..2017-03-03"],
    ),
    (
        "The Islamic State set free 25 Turkish consulate employees in September 2014.",
        ["arrests/release detainer=islamic-state date=2014-09-01..2014-09-30"],
    ),
    (
        "The jihadists' emissary was intercepted at a checkpoint near Sevare and flown to Bamako, where he has been in jail ever since.",
        ["arrests/arrest"],
    ),
    (
        "Sheikh Abdi Hamud, arrested along with his driver by Ethiopian forces in Baidoa in May 2012, was never heard of again.",
        ["arrests/arrest detainer=ethiopian-armed-forces place=Baidoa date=2012-05-01..2012-05-31"],
    ),
    (
        "Germany extradited Abu Walaa's deputy to Belgium, where he was indicted in 2018.",
        ["arrests/charge date=2018-01-01..2018-12-31"],
    ),
    (
        "Police deny having arrested the preacher.",
        [],
    ),
    (
        "A U.S. jury found Ahmed Abu Khattala guilty on terrorism charges on 28 November 2017.",
        ["arrests/charge detainee=ahmed-abu-khattala date=2017-11-28..2017-11-28"],
    ),
    (
        "The capture of Abu Anas al-Libi by American commandos in Tripoli in October 2013 infuriated Islamists.",
        ["arrests/arrest detainee=abu-anas-al-libi place=Tripoli date=2013-10-01..2013-10-31"],
    ),
    (
        "Security agents in Algiers apprehended a 35-year-old man who had been recruiting for the Islamic State and remanded him in custody.",
        ["arrests/arrest place=Algiers"],
    ),
    (
        "Abu Anas al-Libi was seized by US special forces in Tripoli on 5 October 2013.",
        ["arrests/arrest detainee=abu-anas-al-libi place=Tripoli date=2013-10-05..2013-10-05"],
    ),
    (
        "The militants freed 21 of the Chibok girls in October 2016 after talks mediated by the Red Cross.",
        ["arrests/release date=2016-10-01..2016-10-31"],
    ),
    (
        "He was put on trial in Algiers in 2012 and sentenced to 20 years.",
        ["arrests/charge place=Algiers date=2012-01-01..2012-12-31"],
    ),
    (
        "Security forces arrested a dozen suspected militants in Sinai on 6 May 2018, the army spokesman said.",
        ["arrests/arrest date=2018-05-06..2018-05-06"],
    ),
    (
        "No suspects were detained.",
        [],
    ),
    (
        "Iraqi intelligence officers caught Abu Hamza al-Kurdi, an Islamic State financier, in a dawn raid in Kirkuk on 4 June 2019.",
        ["arrests/arrest place=Kirkuk date=2019-06-04..2019-06-04"],
    ),
]

# A sentence, what the codebook asks of it, and the mechanism that is missing.
OPEN: Open = [
    (
        "A court in Nouakchott sentenced Mohamed Lemine to death on 25 October 2010 for killing an American teacher.",
        ["arrests/charge place=Nouakchott date=2010-10-25..2010-10-25"],
        "a crime told after a sentence has the court's date and place",
    ),
    (
        "The kidnappers let their captive, a Swiss missionary, go after ten days, mediators in Timbuktu said.",
        ["arrests/release"],
        "an object with an apposition parts the verb from its particle",
    ),
]

test_told = told_as_expected(TOLD)
test_open = still_open(OPEN)
