"""Incident reports and headlines as they are commonly written: names behind descriptions, beats, bare verbs."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import article
from transforms.coding.coder import code_articles


def told(text, lexicon, table="attacks"):
    tables = code_articles([article(text)], lexicon)
    rows = tables[table].to_dicts()
    return rows, tables["event_actors"].to_dicts()


def named(text, role, lexicon, table="attacks"):
    rows, actors = told(text, lexicon, table)
    ids = {row["report_id"] for row in rows}
    return sorted(a["actor_id"] or a["actor_text"] for a in actors if a["report_id"] in ids and a["role"] == role)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Gunmen shot dead a trader identified as Musa Keita in Gao on 4 May 2018.", ["Musa Keita"]),
        ("Gunmen shot dead a trader, identified as Musa Keita (41), in Gao on 4 May 2018.", ["Musa Keita"]),
        (
            "Gunmen killed two traders, identified as Musa Keita (41) and Sidi Bah (30), in Gao on 4 May 2018.",
            ["Musa Keita", "Sidi Bah"],
        ),
    ],
)
def test_whom_a_participle_identifies_is_the_victim(text, names, lexicon):
    rows, _ = told(text, lexicon)
    assert named(text, "victim", lexicon) == names
    assert [(str(row["date_start"]), row["place_name"]) for row in rows] == [("2018-05-04", "Gao")]


def test_a_member_of_a_body_with_a_short_name_is_identified(lexicon):
    text = "Police arrested a member of Boko Haram (BH), identified as Musa Keita, in Maiduguri on 4 May 2018."
    rows, _ = told(text, lexicon, "arrests")
    assert named(text, "detainee", lexicon, "arrests") == ["Musa Keita"]
    assert [str(row["date_start"]) for row in rows] == ["2018-05-04"]


@pytest.mark.parametrize(
    ("text", "perpetrators"),
    [
        ("Suicide bomber attacks mosque in Kabul, killing 12", ["Suicide bomber"]),
        ("Boko Haram attack army base in Maiduguri, killing 12", ["boko-haram"]),
        ("Militants open fire on bus in Karachi, kill 12", ["Militants"]),
        ("Boko Haram open fire on bus in Maiduguri, kill 12", ["boko-haram"]),
        ("12 killed after gunmen attack checkpoint in Karachi", ["gunmen"]),
    ],
)
def test_the_verb_of_a_headline_may_look_like_a_noun(text, perpetrators, lexicon):
    rows, _ = told(text, lexicon)
    assert [row["fatalities_low"] for row in rows] == [12]
    assert named(text, "perpetrator", lexicon) == perpetrators


def test_some_die_in_a_headline(lexicon):
    rows, _ = told("12 die in ambush in Kabul", lexicon)
    assert [(row["place_name"], row["fatalities_low"]) for row in rows] == [("Kabul", 12)]


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("in Dakrani Town area of Karachi", "Dakrani Town"),
        ("in the Dakran area of Quetta", "Dakran"),
        ("in Dakran village of Kulgam District", "Dakran"),
        ("at Dakran village under Orlavi Police Station limits", "Dakran"),
        ("in the limits of Orlavi Police Station in Quetta", "Orlavi Police Station"),
        ("under Orlavi Police Station limits in Sukma District", "Orlavi Police Station"),
        ("in the Baghdad suburb of Dora", "Dora"),
    ],
)
def test_the_part_is_where_it_happened(where, place, lexicon):
    rows, _ = told(f"Gunmen shot dead two guards {where} on 4 May 2018.", lexicon)
    assert [row["place_name"] for row in rows] == [place]


def test_an_officer_of_a_station_is_not_at_it(lexicon):
    rows, _ = told("An officer of the Orlavi Police Station was shot dead in Quetta on 4 May 2018.", lexicon)
    assert [row["place_name"] for row in rows] == ["Quetta"]


@pytest.mark.parametrize(
    ("text", "perpetrators"),
    [
        ("Soldiers foiled an infiltration bid and killed two militants near Gao on 4 May 2018.", ["Soldiers"]),
        ("On 4 May 2018, presumed Islamist militants attacked a post in Gao.", ["presumed Islamist militants"]),
        ("On 4 May 2018, JNIM and/or ISGS militants attacked a post in Gao.", ["isgs", "jnim"]),
        ("12 killed as bomb explodes in Kabul", []),
        ("The Maoists axed a villager to death in Sukma District on 4 May 2018.", ["cpi-maoist"]),
    ],
)
def test_who_did_it_in_short_reports(text, perpetrators, lexicon):
    rows, _ = told(text, lexicon)
    assert len(rows) == 1
    assert named(text, "perpetrator", lexicon) == perpetrators
    assert told(text, lexicon, "leadership")[0] == []


def test_a_bomb_that_explodes_in_a_headline_is_a_bombing(lexicon):
    rows, _ = told("12 killed as bomb explodes in Kabul", lexicon)
    assert [(row["event_type"], row["fatalities_low"]) for row in rows] == [("bombing", 12)]


def test_the_night_of_a_day_is_dated_by_the_day(lexicon):
    rows, _ = told("Gunmen killed a guard in Gao late in the night on 4 May 2018.", lexicon)
    assert [str(row["date_start"]) for row in rows] == ["2018-05-04"]


def test_states_estimate_a_strength(lexicon):
    text = "Member States estimate the strength of Boko Haram at between 400 and 600 fighters."
    rows, _ = told(text, lexicon, "strength")
    assert [(row["quantity_low"], row["quantity_high"]) for row in rows] == [(400, 600)]


def test_a_body_with_its_short_name_controls_ground(lexicon):
    text = "The Islamic State West Africa Province (ISWAP) controls parts of the Mandera region."
    assert named(text, "holder", lexicon, "territory") == ["iswap"]


def test_what_a_list_says_of_a_leader_is_an_aside(lexicon):
    rows, _ = told("The leader of JNIM, Musa Keita (not listed), was killed in May 2018.", lexicon, "leadership")
    assert [row["event_type"] for row in rows] == ["death"]


def test_ground_that_is_retained_is_held(lexicon):
    assert named("Boko Haram retains Baidoa.", "holder", lexicon, "territory") == ["boko-haram"]


def test_who_is_included_in_a_list_is_listed(lexicon):
    text = "Boko Haram was included in the UN sanctions list on 4 June 2018."
    assert named(text, "target", lexicon, "designations") == ["boko-haram"]
