"""Invented sentences in the many wordings of wires and notes: what the entries of the seeds must reach.

Belongs here: one sentence for a family of verbs, phrasal verbs, support verbs or nouns of an event type.
Does not: mechanisms of the grammar (`test_mechanisms`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, list[str]]] = [
    (
        "Gunmen opened up on a bus carrying farmers near Monguno on 3 June 2019, killing six.",
        ["attacks/assault victim= killed=6..6"],
    ),
    (
        "Bandits descended on the village of Tsafe on 4 June 2019 and put nine farmers to the sword.",
        ["attacks/assault place=Tsafe date=2019-06-04..2019-06-04"],
    ),
    (
        "JNIM fighters swooped on an army post at Boni on 4 May 2019.",
        ["attacks/assault place=Boni date=2019-05-04..2019-05-04 perpetrator=jnim"],
    ),
    (
        "Jihadists burst into a church in Dablo on 12 May 2019 and shot six worshippers dead.",
        ["attacks/assault place=Dablo date=2019-05-12..2019-05-12"],
    ),
    (
        "Islamic State fighters fell upon a military column near Tongo Tongo on 14 May 2019.",
        ["attacks/assault place=Tongo_Tongo date=2019-05-14..2019-05-14 perpetrator=islamic-state"],
    ),
    (
        "Militants peppered a police vehicle with bullets in Maiduguri on 2 June 2019.",
        ["attacks/assault place=Maiduguri date=2019-06-02..2019-06-02 target=nigerian-police"],
    ),
    (
        "Boko Haram gunmen picked off four soldiers near Bama on 5 June 2019.",
        ["attacks/assault place=Bama date=2019-06-05..2019-06-05 perpetrator=boko-haram"],
    ),
    (
        "Al-Shabaab traded blows with Somali troops at Bulo Marer on 5 June 2019.",
        [
            "attacks/assault place=Bulo_Marer date=2019-06-05..2019-06-05 perpetrator=al-shabaab target=somali-armed-forces"
        ],
    ),
    (
        "A convoy came under fire near Kidal on 5 June 2019.",
        ["attacks/assault place=Kidal date=2019-06-05..2019-06-05"],
    ),
    (
        "A police patrol was waylaid by Boko Haram outside Gwoza on 5 June 2019.",
        ["attacks/assault place=Gwoza date=2019-06-05..2019-06-05 perpetrator=boko-haram target=nigerian-police"],
    ),
    (
        "The bandits cut down 14 herders at Shinkafi on 5 June 2019.",
        ["attacks/assault place=Shinkafi date=2019-06-05..2019-06-05"],
    ),
    (
        "Ansar Dine militants took on Malian troops near Ber on 5 June 2019.",
        ["attacks/assault place=Ber date=2019-06-05..2019-06-05 perpetrator=ansar-dine target=malian-armed-forces"],
    ),
    (
        "Al-Shabaab laid siege to the town of Hudur in March 2019.",
        ["attacks/assault place=Hudur date=2019-03-01..2019-03-31 perpetrator=al-shabaab"],
    ),
    (
        "Al-Shabaab overran an army base at Kulbiyow on 27 January 2017 and slaughtered dozens of soldiers.",
        [
            "attacks/assault place=Kulbiyow date=2017-01-27..2017-01-27 perpetrator=al-shabaab"
            " target=soldiers+somali-armed-forces",
            "territory/capture place=Kulbiyow date=2017-01-27..2017-01-27 holder=al-shabaab",
        ],
    ),
    (
        "Insurgents rampaged through the village of Kachalla Burari on 3 June 2019.",
        ["attacks/assault place=Kachalla_Burari date=2019-06-03..2019-06-03"],
    ),
    (
        "Unidentified gunmen did away with a village chief in Djibo on 3 June 2019.",
        ["attacks/assassination place=Djibo date=2019-06-03..2019-06-03"],
    ),
    (
        "Five soldiers fell in an ambush near Inates on 3 June 2019.",
        ["attacks/assault place=Inates date=2019-06-03..2019-06-03"],
    ),
    (
        "Twelve gendarmes lost their lives when militants ambushed their convoy near Arbinda on 3 June 2019.",
        ["attacks/assault place=Arbinda date=2019-06-03..2019-06-03 perpetrator=militants"],
    ),
    (
        "The attack left nine soldiers dead in Gao on 3 June 2019.",
        ["attacks/assault place=Gao date=2019-06-03..2019-06-03"],
    ),
    (
        "Fighters of JNIM left four gendarmes dead at Koury on 3 June 2019.",
        ["attacks/assault place=Koury date=2019-06-03..2019-06-03 perpetrator=jnim"],
    ),
    (
        "JNIM fighters gave battle to Nigerien troops at Banibangou on 3 June 2019.",
        ["attacks/assault place=Banibangou date=2019-06-03..2019-06-03 perpetrator=jnim"],
    ),
    (
        "Taliban fighters went on a shooting spree in Ghazni on 3 June 2019.",
        ["attacks/assault place=Ghazni date=2019-06-03..2019-06-03 perpetrator=taliban"],
    ),
    (
        "The Taliban fired on a helicopter near Farah on 3 June 2019.",
        ["attacks/assault place=Farah date=2019-06-03..2019-06-03 perpetrator=taliban"],
    ),
    (
        "Houthi forces lobbed mortars at a market in Taiz on 3 June 2019.",
        ["attacks/assault place=Taiz date=2019-06-03..2019-06-03 perpetrator=houthis"],
    ),
    ("Government artillery shelled Idlib on 3 June 2019.", ["attacks/assault place=Idlib date=2019-06-03..2019-06-03"]),
    (
        "Turkish artillery rained shells on Afrin on 3 June 2019.",
        ["attacks/assault place=Afrin date=2019-06-03..2019-06-03 perpetrator=turkey"],
    ),
    (
        "A firefight erupted between Taliban insurgents and Afghan troops in Kunduz on 3 June 2019.",
        ["attacks/assault place=Kunduz date=2019-06-03..2019-06-03 perpetrator=afghan-armed-forces+taliban"],
    ),
    (
        "Heavy fighting broke out between Al-Shabaab and Jubaland forces at Bar Sanguni on 3 June 2019.",
        ["attacks/assault date=2019-06-03..2019-06-03 perpetrator=al-shabaab+jubaland-forces"],
    ),
    (
        "Clashes pitting JNIM against Islamic State fighters killed 20 near Gossi on 3 June 2019.",
        ["attacks/assault place=Gossi date=2019-06-03..2019-06-03 perpetrator=jnim"],
    ),
    (
        "The village of Ogossa came under attack by gunmen on 3 June 2019, leaving 20 dead.",
        ["attacks/assault place=Ogossa date=2019-06-03..2019-06-03 perpetrator=gunmen"],
    ),
    (
        "Kurdish forces repulsed an attack by Islamic State at Makhmour on 3 June 2019.",
        ["attacks/assault place=Makhmour date=2019-06-03..2019-06-03 perpetrator=islamic-state"],
    ),
    (
        "Two soldiers were martyred in an exchange of fire in Bajaur on 3 June 2019.",
        ["attacks/assault place=Bajaur date=2019-06-03..2019-06-03"],
    ),
    (
        "Militants laid an ambush for a Nigerian army convoy near Damboa on 3 June 2019.",
        ["attacks/assault place=Damboa date=2019-06-03..2019-06-03 target=nigerian-armed-forces"],
    ),
    (
        "Ten people were butchered by suspected ADF rebels in Beni on 3 June 2019.",
        ["attacks/assault place=Beni date=2019-06-03..2019-06-03 perpetrator=adf"],
    ),
    (
        "Police gunned down two suspected militants in Karachi on 3 June 2019.",
        ["attacks/assault place=Karachi date=2019-06-03..2019-06-03"],
    ),
    (
        "The army took out 12 Boko Haram fighters near Sambisa on 3 June 2019.",
        [
            "attacks/assault place=Sambisa date=2019-06-03..2019-06-03 perpetrator=nigerian-armed-forces target=boko-haram"
        ],
    ),
    (
        "A Chadian soldier was felled by a sniper in Kidal on 3 June 2019.",
        ["attacks/assault place=Kidal date=2019-06-03..2019-06-03 target=chadian-armed-forces"],
    ),
    (
        "A market was strafed by gunmen on motorbikes at Titao on 3 June 2019, and 15 people died.",
        ["attacks/assault place=Titao date=2019-06-03..2019-06-03 perpetrator=gunmen"],
    ),
    (
        "A suicide bomber rammed a car into a checkpoint in Baidoa on 3 June 2019.",
        ["attacks/bombing place=Baidoa date=2019-06-03..2019-06-03"],
    ),
    (
        "A vehicle struck a mine near Douentza on 3 June 2019.",
        ["attacks/bombing place=Douentza date=2019-06-03..2019-06-03"],
    ),
    (
        "A lorry packed with explosives blew up outside a hotel in Kismayo on 3 June 2019.",
        ["attacks/bombing place=Kismayo date=2019-06-03..2019-06-03"],
    ),
    (
        "Two blasts ripped through a market in Maiduguri on 3 June 2019.",
        ["attacks/bombing place=Maiduguri date=2019-06-03..2019-06-03"],
    ),
    (
        "A bomb exploded under an army truck in Sinai on 3 June 2019, killing two conscripts.",
        ["attacks/bombing place=Sinai date=2019-06-03..2019-06-03"],
    ),
    ("An improvised explosive device went off at a bus stop in Peshawar on 3 June 2019.", ["attacks/bombing"]),
    (
        "A roadside bomb tore into a Somali army convoy near Afgoye on 3 June 2019.",
        ["attacks/bombing place=Afgoye date=2019-06-03..2019-06-03 target=somali-armed-forces"],
    ),
    (
        "Al-Shabaab drove a truck bomb into the gates of a base in El Adde on 3 June 2019.",
        ["attacks/bombing place=El_Adde date=2019-06-03..2019-06-03 perpetrator=al-shabaab"],
    ),
    (
        "A militant blew himself up at a checkpoint in Aden on 3 June 2019.",
        ["attacks/bombing place=Aden date=2019-06-03..2019-06-03"],
    ),
    (
        "Attackers tossed grenades into a police station in Srinagar on 3 June 2019.",
        ["attacks/bombing place=Srinagar date=2019-06-03..2019-06-03"],
    ),
    (
        "A military vehicle ran over an IED near Boulikessi on 3 June 2019.",
        ["attacks/bombing place=Boulikessi date=2019-06-03..2019-06-03 target=malian-armed-forces"],
    ),
    (
        "Two soldiers died when their vehicle drove over a landmine near Diffa on 3 June 2019.",
        ["attacks/bombing place=Diffa date=2019-06-03..2019-06-03"],
    ),
    (
        "The Taliban detonated a truck packed with explosives at the gate of a base in Wardak on 3 June 2019.",
        ["attacks/bombing place=Wardak date=2019-06-03..2019-06-03 perpetrator=taliban"],
    ),
    (
        "Insurgents blew up a bridge near Palma on 3 June 2019.",
        ["attacks/bombing place=Palma date=2019-06-03..2019-06-03"],
    ),
    (
        "A bomb-laden donkey cart was detonated near a police post in Kandahar on 3 June 2019.",
        ["attacks/bombing place=Kandahar date=2019-06-03..2019-06-03 target=afghan-police"],
    ),
    (
        "A twin suicide attack hit a mosque in Mubi on 1 May 2018.",
        ["attacks/bombing place=Mubi date=2018-05-01..2018-05-01"],
    ),
    (
        "The Islamic State claimed a car bombing in Qamishli on 3 June 2019.",
        [
            "attacks/bombing place=Qamishli date=2019-06-03..2019-06-03 perpetrator=islamic-state",
            "statements/claim date=2019-06-03..2019-06-03 speaker=islamic-state",
        ],
    ),
    (
        "An explosive charge was set off beside a patrol in Mosul on 3 June 2019.",
        ["attacks/bombing place=Mosul date=2019-06-03..2019-06-03"],
    ),
    (
        "Militants rolled a grenade into a tea shop in Mogadishu on 3 June 2019.",
        ["attacks/bombing place=Mogadishu date=2019-06-03..2019-06-03"],
    ),
    (
        "Four policemen were blown up by a roadside bomb in Bannu on 3 June 2019.",
        ["attacks/bombing place=Bannu date=2019-06-03..2019-06-03"],
    ),
    (
        "French jets pounded a JNIM camp near Tessalit on 3 June 2019.",
        ["attacks/airstrike place=Tessalit date=2019-06-03..2019-06-03 perpetrator=french-forces target=jnim"],
    ),
    ("Warplanes bombed Raqqa on 3 June 2019.", ["attacks/airstrike place=Raqqa date=2019-06-03..2019-06-03"]),
    (
        "A drone strike hit a vehicle in Shabwa on 3 June 2019, killing three AQAP suspects.",
        ["attacks/airstrike place=Shabwa date=2019-06-03..2019-06-03"],
    ),
    (
        "A U.S. drone fired a missile at a house in Miranshah on 3 June 2019.",
        ["attacks/airstrike place=Miranshah date=2019-06-03..2019-06-03 perpetrator=united-states"],
    ),
    ("The coalition bombed Sanaa on 3 June 2019.", ["attacks/airstrike place=Sanaa date=2019-06-03..2019-06-03"]),
    (
        "Nigerian fighter jets rained bombs on Boko Haram camps in Sambisa on 3 June 2019.",
        [
            "attacks/airstrike place=Sambisa date=2019-06-03..2019-06-03 perpetrator=nigerian-armed-forces target=boko-haram"
        ],
    ),
    (
        "U.S. Africa Command struck al-Shabaab militants near Kunyo Barow from the air on 3 June 2019.",
        ["attacks/airstrike place=Kunyo_Barow date=2019-06-03..2019-06-03 perpetrator=africom target=al-shabaab"],
    ),
    (
        "A helicopter gunship strafed Islamic State positions at Sheikh Zuweid on 3 June 2019.",
        ["attacks/airstrike place=Sheikh_Zuweid date=2019-06-03..2019-06-03 target=islamic-state"],
    ),
    (
        "Russian warplanes carried out air raids on Idlib on 3 June 2019.",
        ["attacks/airstrike place=Idlib date=2019-06-03..2019-06-03 perpetrator=russia"],
    ),
    (
        "An unmanned aircraft struck a school in Mekele on 3 June 2019.",
        ["attacks/airstrike place=Mekele date=2019-06-03..2019-06-03"],
    ),
    (
        "A Turkish drone targeted a PKK vehicle in Sinjar on 3 June 2019.",
        ["attacks/airstrike place=Sinjar date=2019-06-03..2019-06-03 perpetrator=turkey target=pkk"],
    ),
    (
        "Boko Haram marched 40 schoolgirls into the bush near Dapchi on 3 June 2018.",
        ["attacks/abduction place=Dapchi date=2018-06-03..2018-06-03 perpetrator=boko-haram"],
    ),
    (
        "Bandits made off with 12 nurses in Zurmi on 3 June 2019.",
        ["attacks/abduction place=Zurmi date=2019-06-03..2019-06-03"],
    ),
    (
        "Gunmen dragged two priests from their beds in Jos on 3 June 2019.",
        ["attacks/abduction place=Jos date=2019-06-03..2019-06-03"],
    ),
    (
        "Three Chinese engineers were whisked away by gunmen in Kontagora on 3 June 2019.",
        ["attacks/abduction place=Kontagora date=2019-06-03..2019-06-03 perpetrator=gunmen"],
    ),
    (
        "Twenty pupils were taken from a school in Tegina on 3 June 2019.",
        ["attacks/abduction place=Tegina date=2019-06-03..2019-06-03"],
    ),
    (
        "ADF rebels carried off a dozen villagers near Beni on 3 June 2019.",
        ["attacks/abduction place=Beni date=2019-06-03..2019-06-03 perpetrator=adf"],
    ),
    (
        "Islamic State fighters enslaved hundreds of Yazidi women in Sinjar in August 2014.",
        ["attacks/abduction place=Sinjar date=2014-08-01..2014-08-31 perpetrator=islamic-state target=yazidis"],
    ),
    (
        "Police picked up five men in Mombasa on 3 June 2019 on suspicion of links to al-Shabaab.",
        ["arrests/arrest place=Mombasa date=2019-06-03..2019-06-03"],
    ),
    (
        "Spanish police rounded up nine suspects in Ceuta on 3 June 2019.",
        ["arrests/arrest place=Ceuta date=2019-06-03..2019-06-03 detainer=spain"],
    ),
    (
        "Malian troops captured an Ansar Dine commander near Kidal on 3 June 2019.",
        ["arrests/arrest place=Kidal date=2019-06-03..2019-06-03 detainer=malian-armed-forces"],
    ),
    (
        "Kenyan security agents seized two students in Garissa on 3 June 2019.",
        ["arrests/arrest place=Garissa date=2019-06-03..2019-06-03 detainer=kenyan-armed-forces"],
    ),
    (
        "Moroccan agents took seven suspects from their homes in Tangier on 3 June 2019.",
        ["arrests/arrest place=Tangier date=2019-06-03..2019-06-03"],
    ),
    (
        "Moroccan authorities dismantled an Islamic State cell in Fez on 3 June 2019.",
        ["arrests/arrest place=Fez date=2019-06-03..2019-06-03 detainer=morocco"],
    ),
    (
        "A senior Boko Haram fighter gave himself up to soldiers in Bama on 3 June 2019.",
        ["arrests/arrest place=Bama date=2019-06-03..2019-06-03 detainer=soldiers"],
    ),
    (
        "Forty Boko Haram fighters surrendered to the Nigerian army in Bama on 3 June 2019.",
        ["arrests/arrest place=Bama date=2019-06-03..2019-06-03 detainer=nigerian-armed-forces"],
    ),
    (
        "An al-Qaeda facilitator was taken into custody in Oran on 3 June 2019.",
        ["arrests/arrest place=Oran date=2019-06-03..2019-06-03"],
    ),
    (
        "A court in Niamey remanded three Boko Haram suspects in custody on 3 June 2019.",
        ["arrests/arrest place=Niamey date=2019-06-03..2019-06-03"],
    ),
    (
        "The Malian army handed over two jihadist suspects to the gendarmerie in Mopti on 3 June 2019.",
        ["arrests/arrest place=Mopti date=2019-06-03..2019-06-03 detainer=malian-armed-forces"],
    ),
    (
        "JNIM has held the mayor of Boulikessi prisoner since 3 June 2019.",
        ["arrests/arrest place=Boulikessi date=2019-06-03.. detainer=jnim"],
    ),
    (
        "Twelve men were nabbed by Pakistani police in Lahore on 3 June 2019.",
        ["arrests/arrest place=Lahore date=2019-06-03..2019-06-03 detainer=pakistani-police"],
    ),
    (
        "A Taliban shadow governor fell into the hands of Afghan forces in Ghazni on 3 June 2019.",
        ["arrests/arrest place=Ghazni date=2019-06-03..2019-06-03 detainer=afghan-armed-forces"],
    ),
    (
        "The arrest of a Hizbul Mujahideen militant in Doda on 3 June 2019 was confirmed by police.",
        ["arrests/arrest place=Doda date=2019-06-03..2019-06-03 detainer=police"],
    ),
    (
        "A court in Nairobi found three men guilty of aiding al-Shabaab on 3 June 2019.",
        ["arrests/charge place=Nairobi"],
    ),
    (
        "Prosecutors brought terrorism charges against four men in Nairobi on 3 June 2019.",
        ["arrests/charge place=Nairobi date=2019-06-03..2019-06-03"],
    ),
    (
        "A court in Paris handed down a life sentence to Salah Abdeslam on 29 June 2022.",
        ["arrests/charge place=Paris date=2022-06-29..2022-06-29"],
    ),
    (
        "Two Boko Haram members got 15 years in prison in Kainji on 3 June 2019.",
        ["arrests/charge place=Kainji date=2019-06-03..2019-06-03"],
    ),
    (
        "Ahmad al-Faqi al-Mahdi went on trial in The Hague on 22 August 2016.",
        ["arrests/charge place=The_Hague date=2016-08-22..2016-08-22"],
    ),
    (
        "The men were arraigned before a Mombasa court on 3 June 2019.",
        ["arrests/charge place=Mombasa date=2019-06-03..2019-06-03"],
    ),
    (
        "An appeals court in Rabat upheld the death sentence of three Islamic State supporters on 3 June 2019.",
        ["arrests/charge place=Rabat date=2019-06-03..2019-06-03"],
    ),
    (
        "Six suspects were committed for trial in Dhaka on 3 June 2019.",
        ["arrests/charge place=Dhaka date=2019-06-03..2019-06-03"],
    ),
    (
        "Kenyan police charged two women with belonging to al-Shabaab on 3 June 2019.",
        ["arrests/charge detainer=kenyan-police"],
    ),
    (
        "A military tribunal in Mogadishu condemned five al-Shabaab men to death on 3 June 2019.",
        ["arrests/charge place=Mogadishu date=2019-06-03..2019-06-03"],
    ),
    (
        "He was jailed for 20 years by a court in Berlin on 3 June 2019.",
        ["arrests/charge place=Berlin date=2019-06-03..2019-06-03"],
    ),
    (
        "Boko Haram set 21 Chibok girls free on 13 October 2016.",
        ["arrests/release place=Chibok date=2016-10-13..2016-10-13 detainer=boko-haram"],
    ),
    (
        "JNIM released the Italian priest Pier Luigi Maccalli on 8 October 2020.",
        ["arrests/release date=2020-10-08..2020-10-08 detainer=jnim"],
    ),
    (
        "The Malian government let some 200 jihadists go in October 2020.",
        ["arrests/release place=Mali detainer=malian-authorities"],
    ),
    (
        "Mali swapped 100 prisoners for a French hostage in October 2020.",
        ["arrests/release place=Mali date=2020-10-01..2020-10-31 detainer=mali"],
    ),
    (
        "Nigerian troops rescued 30 hostages from Boko Haram at Chibok on 3 June 2019.",
        ["arrests/release place=Chibok date=2019-06-03..2019-06-03 detainer=nigerian-armed-forces"],
    ),
    (
        "The Taliban threw open the gates of Bagram prison on 15 August 2021.",
        ["arrests/release place=Bagram date=2021-08-15..2021-08-15 detainer=taliban"],
    ),
    (
        "Mali exchanged four captured soldiers for two JNIM fighters on 3 June 2019.",
        ["arrests/release place=Mali date=2019-06-03..2019-06-03 detainer=mali"],
    ),
    (
        "Two suspects were released on bail in Mombasa on 3 June 2019.",
        ["arrests/release place=Mombasa date=2019-06-03..2019-06-03"],
    ),
    ("The group freed 16 soldiers on 1 December 2015.", ["arrests/release date=2015-12-01..2015-12-01"]),
    (
        "Nine captives walked free in Zamfara on 3 June 2019.",
        ["arrests/release place=Zamfara date=2019-06-03..2019-06-03"],
    ),
    (
        "Iraq amnestied hundreds of detainees in 2016.",
        ["arrests/release place=Iraq date=2016-01-01..2016-12-31 detainer=iraq"],
    ),
    (
        "The release of five Taliban commanders from Guantanamo on 31 May 2014 was criticised.",
        ["arrests/release place=Guantanamo date=2014-05-31..2014-05-31"],
    ),
    (
        "A Nairobi court let four suspects off on 3 June 2019.",
        ["arrests/release place=Nairobi date=2019-06-03..2019-06-03"],
    ),
    (
        "Hundreds of inmates were sprung from a prison in Abuja by Islamic State gunmen on 5 July 2022.",
        ["arrests/release place=Abuja date=2022-07-05..2022-07-05 detainer=islamic-state"],
    ),
    (
        "Three hostages were returned to their families in Jolo on 3 June 2019.",
        ["arrests/release place=Jolo date=2019-06-03..2019-06-03"],
    ),
    (
        "A faction led by Man Haron Monis walked out of Al-Shabaab in June 2019.",
        ["mergers/split date=2019-06-01..2019-06-30 counterpart=al-shabaab"],
    ),
    (
        "Ansaru broke away from Boko Haram in January 2012.",
        ["mergers/split date=2012-01-01..2012-01-31 initiator=ansaru counterpart=boko-haram"],
    ),
    (
        "Jamaat-ul-Ahrar went its own way in August 2014.",
        ["mergers/split date=2014-08-01..2014-08-31 initiator=jamaat-ul-ahrar"],
    ),
    (
        "Ansar Dine and al-Mourabitoun became one in March 2017.",
        ["mergers/merger date=2017-03-01..2017-03-31 initiator=al-murabitun+ansar-dine"],
    ),
    (
        "Ahrar al-Sham and Nour al-Din al-Zenki came together under the name Jabhat Tahrir Souriya in February 2018.",
        [
            "mergers/merger date=2018-02-01..2018-02-28 initiator=ahrar-al-sham+nour-al-din-al-zenki result=jabhat-tahrir-suriya"
        ],
    ),
    (
        "Boko Haram threw in its lot with the Islamic State in March 2015.",
        ["mergers/merger date=2015-03-01..2015-03-31 initiator=boko-haram counterpart=islamic-state"],
    ),
    (
        "Jabhat al-Nusra dropped its name in July 2016.",
        ["mergers/rebrand date=2016-07-01..2016-07-31 initiator=jabhat-al-nusra"],
    ),
    (
        "The GSPC took the name Al-Qaeda in the Islamic Maghreb in January 2007.",
        ["mergers/rebrand date=2007-01-01..2007-01-31 initiator=gspc result=aqim"],
    ),
    (
        "Jabhat al-Nusra shed its tie to al-Qaeda in July 2016.",
        ["mergers/disavowal date=2016-07-01..2016-07-31 initiator=jabhat-al-nusra counterpart=al-qaida"],
    ),
    (
        "JNIM and the Islamic State in the Greater Sahara struck a truce in June 2019.",
        ["mergers/alliance place= date=2019-06-01..2019-06-30 initiator=isgs+jnim"],
    ),
    (
        "Islamic State fighters hoisted their flag over Palmyra on 20 May 2015.",
        ["territory/capture place=Palmyra date=2015-05-20..2015-05-20 holder=islamic-state"],
    ),
    (
        "The army wrested Tikrit from Islamic State on 31 March 2015.",
        ["territory/capture place=Tikrit date=2015-03-31..2015-03-31 holder=iraqi-security-forces loser=islamic-state"],
    ),
    (
        "Taliban insurgents pushed into Kunduz on 28 September 2015.",
        [
            "attacks/offensive date=2015-09-28..2015-09-28 perpetrator=taliban",
            "territory/capture place=Kunduz date=2015-09-28..2015-09-28 holder=taliban",
        ],
    ),
    ("Gwoza has been in rebel hands since August 2014.", ["territory/control place=Gwoza date=2014-08-01.."]),
    (
        "The Houthis fell back from Hodeidah on 12 November 2021.",
        ["territory/loss place=Hodeidah date=2021-11-12..2021-11-12 loser=houthis"],
    ),
    (
        "Kidal passed into the hands of the MNLA on 30 March 2012.",
        ["territory/capture place=Kidal date=2012-03-30..2012-03-30 holder=mnla"],
    ),
    (
        "Iyad Ag Ghaly was put in charge of JNIM in March 2017.",
        ["leadership/appointment date=2017-03-01..2017-03-31 group=jnim"],
    ),
    (
        "Amirul Umra was made deputy leader of the Taliban in May 2016.",
        ["leadership/appointment date=2016-05-01..2016-05-31 group=taliban"],
    ),
    (
        "Abu Musab al-Barnawi took charge of ISWAP in August 2016.",
        ["leadership/appointment date=2016-08-01..2016-08-31 group=iswap"],
    ),
    (
        "Boko Haram's spokesman quit his post in June 2019.",
        ["leadership/removal date=2019-06-01..2019-06-30 group=boko-haram"],
    ),
    (
        "The United States added JNIM to its blacklist of terrorist organizations on 5 September 2018.",
        ["designations/designation date=2018-09-05..2018-09-05 issuer=united-states target=jnim"],
    ),
    (
        "Washington slapped sanctions on Iyad Ag Ghaly on 26 February 2013.",
        ["designations/designation date=2013-02-26..2013-02-26 target=iyad-ag-ghali"],
    ),
    (
        "The United Nations took Gulbuddin Hekmatyar off its sanctions list on 3 February 2017.",
        ["designations/delisting date=2017-02-03..2017-02-03 issuer=united-nations target=gulbuddin-hekmatyar"],
    ),
    (
        "Boko Haram issued a denial on 3 June 2019.",
        ["statements/announcement date=2019-06-03..2019-06-03 speaker=boko-haram"],
    ),
    (
        "Jamaat-ul-Ahrar returned home to the Pakistani Taliban in August 2020.",
        ["mergers/rejoin date=2020-08-01..2020-08-31 initiator=jamaat-ul-ahrar counterpart=ttp"],
    ),
    (
        "Mokhtar Belmokhtar turned down the merger in May 2015.",
        ["mergers/rejection date=2015-05-01..2015-05-31 initiator=mokhtar-belmokhtar"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_told(text: str, expected: list[str], lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert is_told(expected, events) and len(events) == len(expected), shown(events)


NOT_TOLD = [
    "Police took the injured villagers to a hospital in Gao on 3 June 2019.",
    "The villagers seized the chance to return to Gao on 3 June 2019.",
    "The drive of the engineers for better roads came under fire from critics.",
    "The minister named a new spokesman for the railway on 3 June 2019.",
    "The children were taken to school in Bamako on 3 June 2019.",
    "The company dropped its name in July 2016.",
    "The team went its own way in August 2014.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_not_told(text: str, lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert not events, shown(events)
