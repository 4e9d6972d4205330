"""Where it happened: the spots of a sentence, what the text carries over, names as the article writes them."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import article, matches, shown, told
from transforms.coding.coder import code_articles

SPOTS = {
    "a part of a place": (
        "Taliban fighters pushed into the outskirts of Kunduz on Monday.",
        ["attacks/offensive place=Kunduz"],
    ),
    "a town told by its kind": (
        "Six traders were killed in the northern Mozambican town of Palma on Monday.",
        ["attacks/assault place=Palma killed=6..6"],
    ),
    "a village inside a province, told after it": (
        "Gunmen killed 11 people in Ituri province, in the village of Mambelenga.",
        ["attacks/assault place=Mambelenga killed=11..11"],
    ),
    "where the victim held office is not where he died": (
        "An IS leader in Raqqa was killed by an airstrike near Tabqa Dam.",
        ["attacks/airstrike place=Tabqa_Dam"],
    ),
    "outside a country is not in it": (
        "It was the first American air strike against the Islamic State outside Syria.",
        ["attacks/airstrike place="],
    ),
    "the relative clause is about those named before it": (
        "The envoy condemned the attacks in Paris and those in Sousse, in which 30 tourists were murdered.",
        ["attacks/assault place=Paris", "attacks/assault place=Sousse killed=30..30"],
    ),
    "a court sits in its town": (
        "A Nairobi court in July 2018 jailed two men over the raid on Garissa.",
        ["arrests/arrest place=Nairobi", "attacks/assault place=Garissa"],
    ),
}
# Countries that are named for whom they arm, lead or send, which is not where it happened.
ELSEWHERE = {
    text: (text, ["attacks/assault place="])
    for text in (
        "Rwanda-backed fighters of M23 attacked an army camp on Monday.",
        "The Saudi-led coalition shelled Houthi positions on Monday.",
        "Iran-backed militiamen fired rockets at American troops on Monday.",
    )
} | {
    text: (text, [f"attacks/execution place= date={when}"])
    for text, when in (
        ("Militants on Monday beheaded a Canadian hostage, Musa Keita.", "2019-06-10..2019-06-10"),
        ("AQIM executed a hostage in revenge for a raid by French troops on May 22.", ""),
    )
}
# Beside a place or beyond it.
BESIDE = {
    "a border is of the country beyond": (
        "Gunmen fled toward the Malian border after killing four soldiers on Monday.",
        ["attacks/assault place="],
    ),
    "a border with two countries": (
        "A bomb hit a patrol near the frontier with Niger and Benin on Monday.",
        ["attacks/bombing place="],
    ),
    "a border town is in its country": (
        "Gunmen killed four traders in the Kenyan border town of Mandera on Monday.",
        ["attacks/assault place=Mandera"],
    ),
    "the village, not the town it is near": (
        "Gunmen abducted 20 women from the village of Kurtumba, near Chibok, on Monday.",
        ["attacks/abduction place=Kurtumba"],
    ),
    "the country of a prison": ("He was let out of a Malian jail in 2014.", ["arrests/release place=Mali"]),
    "a man killed was arrested somewhere": (
        "A militant arrested last month was killed in Gao on Monday.",
        ["arrests/arrest place=", "attacks/execution place=Gao"],
    ),
    "an arrest over what was done elsewhere": (
        "A man was arrested by French police over the attack in Mali.",
        ["arrests/arrest place=France"],
    ),
}
UNLISTED = {
    "a site that no dictionary has": (
        "Gunmen ambushed soldiers outside the Tarabani hotel on Monday.",
        ["attacks/assault place=Tarabani_hotel"],
    ),
    "a site with a describing word": (
        "Gunmen shot dead two nurses in the Wadajo teaching hospital on Monday.",
        ["attacks/assault place=Wadajo_teaching_hospital"],
    ),
    "the surroundings of a village": (
        "Soldiers killed nine rebels in the vicinity of Kurtumba on Monday.",
        ["attacks/assault place=Kurtumba"],
    ),
    "a name with particles": (
        "Troops killed three rebels at Naranjo de Chila on Monday.",
        ["attacks/assault place=Naranjo_de_Chila"],
    ),
    "a point of the compass from a village": (
        "Jets raided a rebel artillery position west of Palampattu on Monday.",
        ["attacks/airstrike place=Palampattu"],
    ),
    "a village told by what it is": (
        "Gunmen attacked Koulogara, a village in the Bandiagara district of central Mali, on Monday, killing 12.",
        ["attacks/assault place=Koulogara killed=12..12"],
    ),
    "a man told by what he is": (
        "Gunmen attacked Koulogara, a village chief in the Bandiagara district, on Monday, killing him.",
        ["attacks/assault place=Bandiagara_district"],
    ),
    "what a town is second in does not change hands": (
        "The army cleared Boko Haram out of Bama, the second town of Borno state, on Monday.",
        ["territory/capture place=Bama"],
    ),
    "a base at a place": (
        "Rockets hit soldiers at the Kurtumba base in northern Mali on Monday.",
        ["attacks/assault place=Kurtumba"],
    ),
    "a creed makes no district": (
        "Three car bombs killed 34 people in Shiite districts of Baghdad on Monday.",
        ["attacks/bombing place=Baghdad"],
    ),
    "an office is not where its holder was": (
        "Gunmen killed the Emir of Potiskum near Kaduna on Monday.",
        ["attacks/assault place=Kaduna"],
    ),
    "a ship's name is no place": (
        "Pirates seized the tanker Kerala off Brass on Monday, and later killed two sailors in Bonny.",
        ["attacks/assault place=Bonny"],
    ),
}
AREAS = {
    "Rebels killed six soldiers in Caqueta department on Monday.": ("Caqueta department", "Colombia"),
    "Insurgents killed six soldiers in Narathiwat on Monday.": ("Narathiwat", "Thailand"),
    "Bandits killed six farmers in Shinkafi LGA on Monday.": ("Shinkafi LGA", "Nigeria"),
    "Rebels killed six farmers in Lubero territory on Monday.": (
        "Lubero territory",
        "Democratic Republic of the Congo",
    ),
    "A shell killed six people in Luhansk oblast on Monday.": ("Luhansk oblast", "Ukraine"),
    "A mine killed six soldiers in Kachin State on Monday.": ("Kachin State", "Myanmar"),
}
CARRIED = {
    "the town that a sentence before tells of": (
        "Al-Shabaab fighters crept up to Baidoa before dawn on Monday.\nTwo soldiers and a clerk were killed.",
        ["attacks/assault place=Baidoa target=Two_soldiers"],
    ),
    "the attack that goes on": (
        "Al-Shabaab shelled Baidoa on Monday.\nMilitiamen fired on people who fled.",
        ["attacks/assault place=Baidoa", "attacks/assault place=Baidoa"],
    ),
    "told with another attack": (
        "Militants stormed Baidoa, and government soldiers shot dead three of them.",
        ["attacks/assault place=Baidoa", "attacks/assault place=Baidoa killed=3..3"],
    ),
    "elsewhere is not there": (
        "Al-Shabaab shelled Baidoa on Monday.\nIn another attack militiamen ambushed a convoy of Somali soldiers.",
        ["attacks/assault place=Baidoa", "attacks/assault place=Somalia"],
    ),
    "what is told with its year is history": (
        "Al-Shabaab shelled Baidoa on Monday.\nThe group killed 60 shoppers in a raid in 2013.",
        ["attacks/assault place=Baidoa", "attacks/assault place=Somalia killed=60..60"],
    ),
    "an occasion is elsewhere": (
        "After the killing of Musa Keita, a trader, JNIM fighters attacked Gao in May 2018.",
        ["attacks/assassination place=", "attacks/assault place=Gao"],
    ),
    "a dateline is where the report was written": (
        "BAMAKO, Mali (Reuters) -\nGunmen killed nine farmers on Monday.",
        ["attacks/assault place=Mali killed=9..9"],
    ),
}
WRITTEN = {
    "an area without its kind": ("A drone killed two men in Shabwa.", "Shabwa"),
    "an area with its kind": ("A drone killed two men in Shabwa governorate.", "Shabwa governorate"),
    "a spelling of the article's own": ("A bomb killed two men in Hudur.", "Hudur"),
    "capitals are no spelling": ("A bomb killed two men in BAIDOA.", "Baidoa"),
    "with its article": ("A drone killed two men in al-Jawf, Yemen.", "al-Jawf"),
    "the capital has a name": ("A bomb killed two men in the Somali capital.", "Mogadishu"),
}


NAMED_AT_LENGTH = {
    "a longer name of the gazetteer": (
        "Police arrested two men at a Banda Aceh hotel.",
        ["arrests/arrest place=Banda_Aceh"],
    ),
    "a part by a compass word": (
        "Gunmen abducted two men in the Kpendjal-Ouest prefecture of Togo.",
        ["attacks/abduction place=Kpendjal-Ouest"],
    ),
    "a mountain": (
        "Troops killed a man on Mount Sallama in Kasserine governorate.",
        ["attacks/assault place=Mount_Sallama"],
    ),
    "the entrance of a town": (
        "A bomb killed two men at the entrance of Al-Busayma, east of Deir ez-Zor.",
        ["attacks/bombing place=Al-Busayma"],
    ),
    "an entrance is nobody's": (
        "A bomb went off at the gate of Musa Keita (48) in Gao.",
        ["attacks/bombing place=Gao"],
    ),
    "a district by definition": (
        "An attack on Lamorda, a district of Diffa, left two dead.",
        ["attacks/assault place=Lamorda"],
    ),
    "a town that was bombed": (
        "Aircraft bombed Kafr Nabl in the southern countryside of Idlib.",
        ["attacks/airstrike place=Kafr_Nabl"],
    ),
    "what somebody is chief of": (
        "The Kunduz police chief was wounded when a mine exploded in Kabul.",
        ["attacks/bombing place=Kabul"],
    ),
    "what somebody is chief of, where nothing else is told": (
        "Gunmen killed the Kismayu port manager.",
        ["attacks/assault place=Kismayu"],
    ),
    "a suburb by its city": (
        "A bomb killed two men in the Algiers suburb of Sallamate.",
        ["attacks/bombing place=Sallamate"],
    ),
    "a suburb of its city": (
        "A bomb killed two men in the Sallamate suburb of Algiers.",
        ["attacks/bombing place=Sallamate"],
    ),
    "two towns are two events": (
        "JNIM killed nine men at Gao on Friday and the same night attacked a base at Kidal.",
        ["attacks/assault place=Gao killed=9..9", "attacks/assault place=Kidal date=2019-06-07..2019-06-07"],
    ),
}


CASES = SPOTS | ELSEWHERE | BESIDE | UNLISTED | CARRIED | NAMED_AT_LENGTH


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_where(text, expected, lexicon):
    events = told(text, lexicon)
    assert all(any(matches(line, event) for event in events) for line in expected), shown(events)


@pytest.mark.parametrize(("text", "name"), WRITTEN.values(), ids=WRITTEN)
def test_the_name_is_as_written(text, name, lexicon):
    assert [event["place"] for event in told(text, lexicon)] == [name.replace(" ", "_")]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Hezbollah fought in Lebanon in May.\nTwo men were killed by Israeli drones in Ramatiya.", "Lebanon"),
        ("Rebels killed two men in Ramatiya in the Republic of Congo.", "Republic of the Congo"),
        ("Rebels killed two men in Ramatiya in the Democratic Republic of Congo.", "Democratic Republic of the Congo"),
    ],
)
def test_the_country_of_a_town_no_dictionary_has(text, country, lexicon):
    rows = code_articles([article(text)], lexicon)["attacks"].to_dicts()
    assert (rows[-1]["place_name"], rows[-1]["country"]) == ("Ramatiya", country)


def test_whose_town_it_is_says_where_it_lies(lexicon):
    text = "Rockets fired from Lebanon hit the Israeli border town of Ramatiya on Friday."
    (row,) = code_articles([article(text)], lexicon)["attacks"].to_dicts()
    assert (row["place_name"], row["country"]) == ("Ramatiya", "Israel")


@pytest.mark.parametrize(("text", "named"), AREAS.items())
def test_areas_of_countries_of_conflict(text, named, lexicon):
    rows = code_articles([article(text)], lexicon)["attacks"].to_dicts()
    assert [(row["place_name"], row["country"]) for row in rows] == [named]
