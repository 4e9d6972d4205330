"""Statements, leadership, designations and strength on invented sentences."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

STATEMENTS = {
    "a speech by which somebody is denounced is one act": (
        "In a speech released on 3 May 2015, Ayman al-Zawahiri railed against the Islamic State.",
        ["statements/speech speaker=ayman-al-zawahiri subject=islamic-state date=2015-05-03..2015-05-03"],
    ),
    "the medium between commas": (
        "Abubakar Shekau, in an audio recording, threatened Nigeria on 4 August 2016.",
        ["statements/speech speaker=abubakar-shekau date=2016-08-04..2016-08-04"],
    ),
    "a memo brought out": (
        "In May 2017 the Delegated Committee issued a memo on doctrine.",
        ["statements/ruling speaker=is-delegated-committee date=2017-05-01..2017-05-31"],
    ),
    "a memo withdrawn is no memo issued": (
        "The Delegated Committee rescinded the memo in September 2017.",
        ["statements/retraction speaker=is-delegated-committee precision=month"],
    ),
    "an essay against a ruling": (
        "Turki al-Binali wrote a letter of protest against the ruling in July 2017.",
        ["statements/refutation speaker=turki-al-binali date=2017-07-01..2017-07-31"],
    ),
    "a dated saying": (
        "In July 2018 JNIM said that France was the enemy.",
        ["statements/announcement speaker=jnim date=2018-07-01..2018-07-31"],
    ),
    "a group speaks": ("JNIM said that the road was long.", ["statements/announcement speaker=jnim"]),
    "a spokesman denies": (
        "The Taliban's spokesman, Zabihullah Mujahid, denied that talks were under way.",
        ["statements/announcement speaker=zabihullah-mujahid"],
    ),
    "he said goes on with what was said": ("He said that the road was long.", []),
    "what a writer describes is no statement": ("JNIM described the road as long.", []),
    "the police are no speakers of the field": ("The police said that JNIM had fled.", []),
    "a deed of one's own is a claim": (
        "The Houthis said their fighters had shelled a base near Marib.",
        ["statements/claim speaker=houthis"],
    ),
    "the deed of another is none": (
        "The Houthis said that Saudi jets had bombed a base near Marib.",
        ["statements/announcement speaker=houthis"],
    ),
    "a claim in direct speech": (
        '"We blew up the bridge," said Zabihullah Mujahid, a Taliban spokesman.',
        ["statements/claim speaker=zabihullah-mujahid"],
    ),
    "the other side's dead": (
        "Al-Shabaab said that nine soldiers were killed in the ambush.",
        ["statements/claim speaker=al-shabaab"],
    ),
    "a denial is no claim": (
        "Al-Shabaab denied that its fighters had shelled the camp.",
        ["statements/announcement speaker=al-shabaab"],
    ),
    "a medium that others brought out": (
        "In a statement carried by Amaq on 3 May 2018, the Islamic State said its fighters had shelled a base.",
        ["statements/claim date=2018-05-03..2018-05-03"],
    ),
    "a message that is attributed": (
        "A message attributed to Abubakar Shekau surfaced on 3 May 2018.",
        ["statements/announcement speaker=abubakar-shekau date=2018-05-03..2018-05-03"],
    ),
    "a state is no speaker of the field": ("In a statement of 5 May 2018 France denounced JNIM.", []),
    "what is leaked is a publication": (
        "A letter from Abdelmalek Droukdel leaked in May 2013 complained of Mokhtar Belmokhtar.",
        ["statements/publication speaker=abdelmalek-droukdel"],
    ),
}
LEADERSHIP = {
    "named as": (
        "In September 2014 al-Shabaab named Ahmad Karim as its new emir.",
        ["leadership/appointment person=Ahmad_Karim group=al-shabaab precision=month"],
    ),
    "chosen to lead": (
        "The Taliban chose Haibatullah Akhundzada to lead the movement in May 2016.",
        ["leadership/appointment person=haibatullah-akhundzada group=taliban precision=month"],
    ),
    "put in charge": (
        "Abu Salman Dawud was put in charge of ISGS in 2015.",
        ["leadership/appointment group=isgs precision=year"],
    ),
    "a titled leader who dies": (
        "Abdelmalek Droukdel, the emir of AQIM, died in June 2020.",
        ["leadership/death person=abdelmalek-droukdel group=aqim precision=month"],
    ),
    "an unknown commander, named beside his office": (
        "A senior al-Shabaab commander, Musa Dirie, was killed on 3 May 2018.",
        ["leadership/death person=Musa_Dirie group=al-shabaab date=2018-05-03..2018-05-03"],
    ),
    "an unknown member is no leader": ("An al-Shabaab recruit, Musa Dirie, was killed on 3 May 2018.", []),
    "who headed a part of it": (
        "Musa Dirie, who headed al-Shabaab's courts, died in May 2018.",
        ["leadership/death person=Musa_Dirie group=al-shabaab precision=month"],
    ),
    "who died was no leader": ("Musa Dirie of al-Shabaab died in May 2018.", []),
    "the deputy of a leader": (
        "Joseph Kony's deputy, Vincent Otti, was executed in October 2007.",
        ["leadership/death person=vincent-otti group=lra"],
    ),
    "the new leader is": (
        "The Islamic State said on 4 August 2018 that its new leader was Musa Dirie.",
        [
            "statements/announcement speaker=islamic-state date=2018-08-04..2018-08-04",
            "leadership/appointment person=Musa_Dirie group=islamic-state date=2018-08-04..2018-08-04",
        ],
    ),
    "who is the leader has not become it": ("The leader of JNIM is Iyad Ag Ghaly.", []),
    "a successor": (
        "Noor Wali Mehsud is Maulana Fazlullah's successor.",
        ["leadership/appointment person=noor-wali-mehsud group=ttp"],
    ),
    "chosen and killed": (
        "Maulana Fazlullah, chosen in November 2013 to lead the Pakistani Taliban, was killed on 13 June 2018.",
        [
            "leadership/appointment person=maulana-fazlullah group=ttp date=2013-11-01..2013-11-30",
            "leadership/death person=maulana-fazlullah group=ttp date=2018-06-13..2018-06-13",
        ],
    ),
    "a name is no office": ("JNIM named the driver as Musa Dirie.", []),
    "stepping down": (
        "Abu Muhammad al-Julani stepped down as leader of Nusra in 2015.",
        ["leadership/removal person=abu-muhammad-al-julani group=jabhat-al-nusra precision=year"],
    ),
    "an office outside the field": ("Jane Miller was appointed director of the museum in May 2016.", []),
}
FIGURES = {
    "with so many": (
        "Abu Sayyaf, with an estimated 400 members, is a small group.",
        ["strength/members group=abu-sayyaf quantity=400..400"],
    ),
    "with so many dead it has no more": ("JNIM, with 40 dead, withdrew.", []),
    "a state has soldiers": (
        "France has 5,100 troops in the Sahel.",
        ["strength/troops group=french-forces quantity=5100..5100"],
    ),
    "they serve with it": (
        "Some 13,000 peacekeepers serve with MINUSMA.",
        ["strength/troops quantity=13000..13000"],
    ),
    "its numbers are down": (
        "JNIM's numbers are down to 1,500.",
        ["strength/fighters group=jnim quantity=1500..1500"],
    ),
    "estimated at": (
        "The UN estimated the TTP at 6,000 armed men.",
        ["strength/fighters group=ttp quantity=6000..6000"],
    ),
    "ranks that grow": (
        "Al-Shabaab's ranks swelled to 9,000 men in 2013.",
        ["strength/fighters group=al-shabaab quantity=9000..9000"],
    ),
    "a size that is put": (
        "A study put the strength of AQIM at 800 fighters in 2017.",
        ["strength/fighters group=aqim precision=year"],
    ),
    "people held": (
        "Some 500 Boko Haram suspects were held in Maiduguri in 2014.",
        ["strength/detainees group=boko-haram precision=year"],
    ),
    "forces sent": ("France deployed 4,500 troops to Mali in 2014.", ["strength/troops group=french-forces"]),
}
LISTINGS = {
    "whose list": (
        "Ansar Dine was placed on the State Department's list of terrorist groups in March 2013.",
        ["designations/designation issuer=us-department-of-state target=ansar-dine precision=month"],
    ),
    "called terrorist": (
        "Canada declared al-Shabaab to be a terrorist organization in May 2010.",
        ["designations/designation issuer=canada target=al-shabaab precision=month"],
    ),
    "two bodies in an adjective": (
        "Iyad ag Ghali is a U.S.- and U.N.-designated terrorist.",
        [
            "designations/designation issuer=united-states target=iyad-ag-ghali",
            "designations/designation issuer=united-nations target=iyad-ag-ghali",
        ],
    ),
}
CASES = {**STATEMENTS, **LEADERSHIP, **FIGURES, **LISTINGS}


TABLES = ("statements", "leadership", "strength", "designations")


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*case, id=name) for name, case in CASES.items()])
def test_speech_office_size_and_listing(text, expected, lexicon):
    events = [event for event in told(text, lexicon) if event["table"].split("/")[0] in TABLES]
    assert is_told(expected, events), shown(events)
