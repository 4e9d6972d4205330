"""Invented sentences of official releases, sanctions reports and incident notes.

Belongs here: forms of official prose: ages and acronyms beside names, entries of lists, what follows from a raid.
Does not: whose words a statement is (`test_speaking`), designations by less usual words (`test_listing_told`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: dict[str, tuple[str, list[str]]] = {
    "an age before the verb": (
        "Musa Keita, 27, was arrested in Gao on 14 January 2017.",
        ["arrests/arrest detainee=Musa_Keita place=Gao"],
    ),
    "an age behind a source": (
        "According to court documents, Musa Keita, 27, was arrested in Gao in May 2017.",
        ["arrests/arrest detainee=Musa_Keita place=Gao"],
    ),
    "an acronym with small letters": (
        "Communist Party of India-Maoist (CPI-Maoist) cadres killed a trader in Sukma District on 3 May 2018.",
        ["attacks/assault perpetrator=cpi-maoist place=Sukma_District killed=1..1"],
    ),
    "a resident of a district is no place": (
        "Maoist cadres killed Musa Keita, a resident of Gaya District, on 7 December 2018.",
        ["attacks/assault perpetrator=cpi-maoist victim=Musa_Keita killed=1..1"],
    ),
    "shot on a day, not shot at": (
        "Maoist cadres shot dead Mohammad Keita on 7 December 2018.",
        ["attacks/assassination victim=Mohammad_Keita killed=1..1"],
    ),
    "an entry of a list behind a name": (
        "Soldiers met Ansar Eddine (QDe.135), which pledged allegiance to Ayman al-Zawahiri in March 2017.",
        ["mergers/pledge initiator=ansar-dine counterpart=ayman-al-zawahiri"],
    ),
    "a last name is of no town": (
        "A court convicted Mohamad Jamal Kherad in May 2017.\nKherad was captured by Peshmerga forces in March 2016.",
        ["arrests/charge", "arrests/arrest detainer=peshmerga date=2016-03-01..2016-03-31"],
    ),
    "an unknown name in full is somebody's": (
        "The ministry announced the capture of Musa Keita in Norte de Santander on 3 May 2019.",
        ["arrests/arrest detainee=Musa_Keita place=Norte_de_Santander date=2019-05-03..2019-05-03"],
    ),
    "taken away by militants": (
        "Musa Keita of Molnam village was taken away by NSCN-IM militants on 3 May 2019.",
        ["attacks/abduction perpetrator=nscn-im victim=Musa_Keita"],
    ),
    "let go with others": (
        "JNIM released Musa Keita and two others in Gao on 3 May 2019.",
        ["arrests/release detainer=jnim date=2019-05-03..2019-05-03"],
    ),
    "an alliance created on a day": (
        "The movement joined the CPC, a rebel alliance created on 17 December 2020.",
        ["mergers/merger date=", "mergers/formation result=cpc-car date=2020-12-17..2020-12-17"],
    ),
    "where he was bound for": (
        "Musa Keita was arrested on 29 June 2018 as he attempted to travel to Syria.",
        ["arrests/arrest detainee=Musa_Keita place="],
    ),
    "claimed to have done it": (
        "ISWAP claimed to have killed 30 Nigerian soldiers in Marte on 3 May 2019.",
        ["attacks/assault perpetrator=iswap claimant=iswap", "statements/claim speaker=iswap"],
    ),
    "one of its members": (
        "The TAK said one of its members, Musa Keita, carried out the car bombing in Ankara on 17 February 2016.",
        ["attacks/bombing perpetrator=Musa_Keita+tak claimant=tak", "statements/claim speaker=tak"],
    ),
    "whom a spokesman speaks for claims it": (
        "Houthi spokesman Yahya Saree said their forces attacked a base in Najran on 3 May 2019.",
        ["attacks/assault perpetrator=houthis claimant=houthis"],
    ),
    "put out of action": (
        "French forces put some fifteen terrorists out of action near Indelimane on 3 May 2019.",
        ["attacks/assault perpetrator=french-forces killed=15..15"],
    ),
    "what is done to people is told of them": (
        "The army freed Musa Keita, kidnapped by JNIM in Gao on 3 May 2018.",
        ["attacks/abduction perpetrator=jnim victim=Musa_Keita date=2018-05-03..2018-05-03"],
    ),
    "killed on a bare day": (
        "Hezbollah mourned commander Musa Tawil, killed Monday in an Israeli strike on his car.",
        ["attacks/airstrike victim=Musa_Tawil killed=1..1", "leadership/death person=Musa_Tawil group=hezbollah"],
    ),
    "one militant": (
        "Police arrested one militant in Gao on 3 May 2019.",
        ["arrests/arrest detainee=one_militant place=Gao"],
    ),
    "those held by a bare number": (
        "Two of the suspects were arrested in Gao on 3 May 2019.",
        ["arrests/arrest detainee=Two_of_the_suspects place=Gao"],
    ),
    "his forces are theirs": (
        "Houthi military spokesman Yahya Saree said on 3 May 2019 that their forces had attacked a base in Najran.",
        ["attacks/assault perpetrator=houthis place=Najran"],
    ),
    "until he was killed": (
        "After Abu Musab al-Barnawi had died, Musa Keita led ISWAP until he was killed in October 2021.",
        ["attacks/assault victim=Musa_Keita date=2021-10-01..2021-10-31"],
    ),
    "charged by a sheet": (
        "The NIA chargesheeted five men in Jalandhar on 3 May 2019.",
        ["arrests/charge detainee=five_men date=2019-05-03..2019-05-03"],
    ),
    "what a raid resulted in": (
        "CENTCOM forces raided a house in Idlib on 3 May 2019, resulting in the death of Musa Keita, an ISIS leader.",
        [
            "attacks/assault perpetrator=centcom victim=Musa_Keita killed=1..1",
            "leadership/death person=Musa_Keita agent=centcom date=2019-05-03..2019-05-03",
        ],
    ),
    "a strike before what is dated": (
        "Musa Keita was chosen as emir of JNIM on 3 May 2019 after the death of Sidi Bah in a French drone strike.",
        [
            "leadership/appointment person=Musa_Keita date=2019-05-03..2019-05-03",
            "leadership/death person=Sidi_Bah group=jnim agent=french-forces date=",
            "attacks/airstrike date=",
        ],
    ),
    "whose names they are": (
        "The HPG announced the names of eight guerrillas who fell as martyrs in an air strike on Avasin.",
        ["attacks/airstrike killed=8..8"],
    ),
    "an organ of a group": (
        "The ELN National Directorate declared a ceasefire on 3 May 2019.",
        ["statements/announcement speaker=eln date=2019-05-03..2019-05-03"],
    ),
    "who was repelled": (
        "JNIM fighters repelled Malian soldiers near Farabougou on 3 May 2019.",
        ["attacks/assault perpetrator=malian-armed-forces target=jnim"],
    ),
    "we are those he speaks for": (
        'Al-Shabaab\'s spokesman, Musa Keita, spoke to reporters in Afgoye.\n"We killed 15 soldiers," he said.',
        ["attacks/assault perpetrator=al-shabaab killed=15..15"],
    ),
    "a committee decides": (
        "The Security Council Committee approved on 29 February 2012 the addition of Musa Keita to the list of"
        " persons subject to the assets freeze.",
        ["designations/designation issuer=un-1267-committee target=Musa_Keita date=2012-02-29..2012-02-29"],
    ),
    "another follows suit": (
        "Australia listed JNIM on 12 June 2018.\nCanada followed suit on 21 February 2019.",
        [
            "designations/designation issuer=australia target=jnim",
            "designations/designation issuer=canada target=jnim date=2019-02-21..2019-02-21",
        ],
    ),
}
NOT_TOLD = {
    "a sentence to come": ("When sentenced, Musa Keita faces up to 20 years in prison.", "arrests/"),
    "an office of a state": (
        "Musa Keita, a former al-Shabaab commander, was named minister by the Somali government on 2 August 2022.",
        "leadership/",
    ),
    "suit not followed yet": (
        "Australia listed JNIM on 12 June 2018.\nThe Security Council has yet to follow suit.",
        "designations/designation issuer=un-security-council",
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD)
def test_what_a_release_tells(text: str, expected: list[str], lexicon: Lexicon) -> None:
    """The events of the sentences, with the fields that the lines name."""
    tables = tuple(line.split("/")[0] for line in expected)
    events = [event for event in told(text, lexicon) if event["table"].startswith(tables)]
    assert is_told(expected, events), shown(events)


@pytest.mark.parametrize(("text", "line"), NOT_TOLD.values(), ids=NOT_TOLD)
def test_what_a_release_does_not_tell(text: str, line: str, lexicon: Lexicon) -> None:
    """What is still to come is no event."""
    table, _, issuer = line.partition(" issuer=")
    events = [e for e in told(text, lexicon) if e["table"].startswith(table) and issuer in e.get("issuer", "")]
    assert not events, shown(events)


def test_a_term_is_not_when_it_was_declared(lexicon: Lexicon) -> None:
    """ "A ceasefire from 1 to 30 April" tells how long it will last."""
    events = [
        e for e in told("The ELN announced a ceasefire from 1 to 30 April.", lexicon) if "statements" in e["table"]
    ]
    assert events and "2019-04-01" not in shown(events), shown(events)
