"""Invented sentences in the style of wire reports and communiqués: what the codebook asks of them.

Belongs here: sentences that pin a mechanism of the grammar or an entry of the seeds.
"""

from __future__ import annotations

from tests.transforms.coding.invented import Open, Told, still_open, told_as_expected

TOLD: Told = [
    (
        "Six people died and more than 20 were injured after a bomb hidden in a motorcycle went off at a cattle market in Maiduguri on 4 March 2019.",
        ["attacks/bombing place=Maiduguri date=2019-03-04..2019-03-04 killed=6..6"],
    ),
    (
        "Gunmen on motorcycles killed at least 14 villagers in central Mali's Koro district overnight, two local officials said on Tuesday.",
        ["attacks/assault status=reported killed=14.."],
    ),
    (
        "At least nine soldiers were killed and five others wounded when their vehicle hit a roadside bomb near Menaka on Sunday, Mali's army said.",
        ["attacks/bombing place=Menaka date=2019-06-09..2019-06-09 killed=9.."],
    ),
    (
        "A suicide car bomb ripped through a busy junction in Mogadishu on Saturday, leaving 22 people dead.",
        ["attacks/bombing place=Mogadishu date=2019-06-08..2019-06-08 killed=22..22"],
    ),
    (
        "Mortar rounds rained down on the airport in Timbuktu on 14 April 2018, wounding seven French soldiers.",
        ["attacks/assault place=Timbuktu date=2018-04-14..2018-04-14"],
    ),
    (
        "Boko Haram militants opened fire on worshippers leaving a mosque in Konduga in August 2013, killing 44.",
        ["attacks/assault perpetrator=boko-haram date=2013-08-01..2013-08-31 place=Konduga killed=44..44"],
    ),
    (
        "Warplanes from the Saudi-led coalition bombed a crowded market in Mastaba on 15 March 2016, killing 97 civilians, the United Nations said.",
        ["attacks/airstrike perpetrator=saudi-led-coalition date=2016-03-15..2016-03-15 killed=97..97"],
    ),
    (
        "Late on Thursday unidentified attackers lobbed grenades into a bar in Bamako, wounding three.",
        ["attacks/bombing date=2019-06-06..2019-06-06 place=Bamako"],
    ),
    (
        "Explosions at two churches in Jolo left 20 dead on 27 January 2019.",
        ["attacks/bombing date=2019-01-27..2019-01-27 killed=20..20 place=Jolo"],
    ),
    (
        "The governor of Kapisa narrowly escaped an assassination attempt on 9 May 2018 when a magnetic bomb fixed to his car exploded.",
        ["attacks/assassination status=foiled date=2018-05-09..2018-05-09"],
    ),
    (
        "On 7 May 2019, U.S. Africa Command conducted an airstrike targeting ISIS-Somalia militants near Golis Mountains, Somalia, killing three terrorists.",
        ["attacks/airstrike date=2019-05-07..2019-05-07 killed=3..3"],
    ),
    (
        "During the night of 3 to 4 April 2019, a commando raid by Barkhane in the Gourma neutralised around fifteen terrorists.",
        ["attacks/assault perpetrator=operation-barkhane"],
    ),
    (
        "Troops of the Multinational Joint Task Force repelled an attack by Boko Haram on Cross Kauwa on 16 April 2019 and killed 52 insurgents.",
        ["attacks/assault date=2019-04-16..2019-04-16"],
    ),
    (
        "Mujahideen of Jama'at Nusrat al-Islam wal-Muslimin, by the grace of God, blew up a vehicle of the Malian army between Konna and Douentza on 2 May 2019, killing all those aboard.",
        ["attacks/bombing perpetrator=jnim target=malian-armed-forces date=2019-05-02..2019-05-02"],
    ),
    (
        "JNIM's double suicide attack on the French embassy and the army headquarters in Ouagadougou in March 2018 showed how far its reach had grown.",
        ["attacks/bombing perpetrator=jnim place=Ouagadougou date=2018-03-01..2018-03-31"],
    ),
    (
        "The assassination of Abdul Raziq, Kandahar's powerful police chief, by a Taliban infiltrator on 18 October 2018 shook the province.",
        ["attacks/assassination perpetrator=taliban date=2018-10-18..2018-10-18 killed=1..1"],
    ),
    (
        "Islamic State gunmen lined up and shot dead 30 captives in the main square of Palmyra in May 2015, a monitor said.",
        ["attacks/execution perpetrator=islamic-state place=Palmyra date=2015-05-01..2015-05-31 killed=30..30"],
    ),
    (
        "An attempt by Boko Haram to blow up the market in Mubi was thwarted by vigilantes on Friday.",
        ["attacks/bombing status=foiled perpetrator=boko-haram place=Mubi date=2019-06-07..2019-06-07"],
    ),
    (
        "Moroccan security services said they had foiled a plot by a cell loyal to the Islamic State to attack tourist sites in Marrakesh.",
        ["attacks/assault status=foiled"],
    ),
    (
        "Eleven polio workers' guards have been gunned down in Karachi since January 2014.",
        ["attacks/assault place=Karachi killed=11..11"],
    ),
    (
        "The insurgents came under heavy artillery fire from Chadian troops at Bosso on 6 June 2016.",
        ["attacks/assault perpetrator=chadian-armed-forces place=Bosso date=2016-06-06..2016-06-06"],
    ),
    (
        "Fierce fighting erupted on Wednesday between Ahrar al-Sham and Hayat Tahrir al-Sham in the town of Saraqib, leaving dozens dead on both sides.",
        ["attacks/assault perpetrator=ahrar-al-sham+hayat-tahrir-al-sham place=Saraqib"],
    ),
    (
        "A Taliban suicide bomber blew himself up at the entrance of a training centre in Jalalabad on 31 July 2018, killing two policemen.",
        ["attacks/bombing perpetrator=taliban place=Jalalabad date=2018-07-31..2018-07-31 killed=2..2"],
    ),
    (
        "Police said that suspected separatists had allegedly hacked to death a village chief in Bamenda on 3 June 2018.",
        ["attacks/assault status=alleged place=Bamenda killed=1..1"],
    ),
    (
        "The minister warned that Boko Haram could carry out attacks on markets in Maiduguri during the holiday.",
        [],
    ),
    (
        "No one was hurt and nothing was attacked in Gao on Monday, residents said.",
        [],
    ),
    (
        "If the army attacked Kidal, he said, the movement would respond.",
        [],
    ),
    (
        "ISWAP has vowed to avenge its dead by striking Damaturu.",
        [],
    ),
    (
        "Officers are hunting for the mastermind, who is wanted for the attack in Grand-Bassam in March 2016.",
        ["attacks/assault place=Grand-Bassam date=2016-03-01..2016-03-31"],
    ),
    (
        "The group conducted attacks on Ansongo in March 2018, executed an ambush at Tassiga in April, and abducted a local councillor in May.",
        [
            "attacks/assault place=Ansongo date=2018-03-01..2018-03-31",
            "attacks/assault date=2018-04-01..2018-04-30",
            "attacks/abduction date=2018-05-01..2018-05-31",
        ],
    ),
    (
        "Ansarul Islam said its fighters had stormed the gendarmerie post at Arbinda on 22 November 2018, making off with weapons and a pickup truck.",
        ["attacks/assault perpetrator=ansarul-islam place=Arbinda date=2018-11-22..2018-11-22"],
    ),
    (
        "Heavily armed men stormed a gold mine near Tabakoto on 14 July 2018 and shot two guards dead, its owner said.",
        ["attacks/assault date=2018-07-14..2018-07-14 killed=2..2"],
    ),
    (
        "A roadside blast tore through a minibus in Jalalabad on 3 February 2017, killing six passengers.",
        ["attacks/bombing place=Jalalabad date=2017-02-03..2017-02-03 killed=6..6"],
    ),
    (
        "An improvised explosive device planted by Boko Haram killed four vigilantes near Banki in June 2016.",
        ["attacks/bombing perpetrator=boko-haram place=Banki date=2016-06-01..2016-06-30 killed=4..4"],
    ),
    (
        "Five aid workers were abducted by unidentified gunmen in Gao region on 20 March 2014.",
        ["attacks/abduction date=2014-03-20..2014-03-20"],
    ),
    (
        "Soldiers manning a checkpoint in Beledweyne came under attack from al-Shabaab on 2 May 2019.",
        ["attacks/assault perpetrator=al-shabaab place=Beledweyne date=2019-05-02..2019-05-02"],
    ),
    (
        "Police in Nairobi said they had thwarted a plan by al-Shabaab to bomb the parliament.",
        ["attacks/bombing status=foiled perpetrator=al-shabaab"],
    ),
    (
        "Islamic State militants executed 12 captured soldiers near Hawija in October 2016, according to a local official.",
        ["attacks/execution perpetrator=islamic-state place=Hawija date=2016-10-01..2016-10-31 killed=12..12"],
    ),
    (
        "Turkish jets pounded YPG positions in Afrin on 20 January 2018.",
        ["attacks/airstrike place=Afrin date=2018-01-20..2018-01-20"],
    ),
    (
        "Nigerian troops ambushed by insurgents near Damboa in May 2018 suffered heavy losses.",
        ["attacks/assault target=nigerian-armed-forces place=Damboa date=2018-05-01..2018-05-31"],
    ),
    (
        "The militants demolished two mausoleums in Mosul in July 2014.",
        ["attacks/destruction place=Mosul date=2014-07-01..2014-07-31"],
    ),
    (
        "Boko Haram could strike Maiduguri again, the governor warned.",
        [],
    ),
]

# A sentence, what the codebook asks of it, and the mechanism that is missing.
OPEN: Open = [
    (
        "The bodies of eight abducted traders were found on Monday outside Djibo, the mayor said.",
        ["attacks/abduction"],
        "a participle before its noun tells of no event",
    ),
]

test_told = told_as_expected(TOLD)
test_open = still_open(OPEN)
