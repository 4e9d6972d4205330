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
    "a bare saying is no event": ("JNIM said that the road was long.", []),
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
    "stepping down": (
        "Abu Muhammad al-Julani stepped down as leader of Nusra in 2015.",
        ["leadership/removal person=abu-muhammad-al-julani group=jabhat-al-nusra precision=year"],
    ),
    "an office outside the field": ("Jane Miller was appointed director of the museum in May 2016.", []),
}
FIGURES = {
    "ranks that grow": (
        "Al-Shabaab's ranks swelled to 9,000 men in 2013.",
        ["strength/members group=al-shabaab quantity=9000..9000"],
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
