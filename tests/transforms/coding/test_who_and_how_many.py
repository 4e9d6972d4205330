"""Who took part and how many died: bare names, names in lists, forces and units, victims without a figure.

Belongs here: sentences that pin how participants are named and the dead counted. All are invented.
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.invented import of_tables
from tests.transforms.coding.telling import is_told, shown
from transforms.coding.lexicon import Lexicon

NAMES: list[tuple[str, list[str]]] = [
    (
        "Musa Keita, 34, a policeman, was shot dead by gunmen in Gao on Monday.",
        ["attacks/assassination victim=Musa_Keita killed=1..1"],
    ),
    (
        "Musa Keita, 34, was shot dead by gunmen in Gao on Monday.",
        ["attacks/assassination victim=Musa_Keita killed=1..1"],
    ),
    (
        "A man, 34, was shot dead by gunmen in Gao on Monday.",
        ["attacks/assault victim=A_man killed=1..1"],
    ),
    (
        "Two sisters, 9 and 12, were killed by gunmen in Gao on Monday.",
        ["attacks/assault victim=Two_sisters killed=2..2"],
    ),
    (
        "The victims, Musa Keita, 34, and Sidi Bah, 40, were shot dead by gunmen in Gao on Monday.",
        ["attacks/assault victim=Musa_Keita+Sidi_Bah killed=2..2"],
    ),
    (
        "Musa Keita (34) was shot dead by gunmen in Gao on Monday.",
        ["attacks/assassination victim=Musa_Keita killed=1..1"],
    ),
    (
        "Musa Keita, an ISIL gang leader in Raqqah was struck and killed by a coalition airstrike.",
        ["attacks/airstrike victim=Musa_Keita killed=1..1"],
    ),
    (
        "A bomb in Gao killed the acting governor for Badakhshan, Musa Keita, and his driver on Monday.",
        ["attacks/bombing victim=Musa_Keita+his_driver place=Gao killed=2..2"],
    ),
    (
        "He and two senior lieutenants, Musa Keita and Sidi Bah, were put to death in May 2018.",
        ["attacks/execution victim=He+Musa_Keita+Sidi_Bah killed=3..3"],
    ),
    (
        "Sixty people were killed in Gao on Monday, among them the mayor, Musa Keita.",
        ["attacks/assault victim=Musa_Keita+Sixty_people killed=60..60"],
    ),
    (
        "Twelve people, including the mayor, Musa Keita, were killed by gunmen in Gao on Monday.",
        ["attacks/assault victim=Musa_Keita+Twelve_people killed=12..12"],
    ),
    (
        "A senior commander of the group, known as Abu Qays, was killed by soldiers in Gao on Monday.",
        ["attacks/assault victim=Abu_Qays killed=1..1"],
    ),
    (
        "Police in Mombasa arrested one Juma Wekesa, a bomb maker, on Monday.",
        ["arrests/arrest detainee=Juma_Wekesa"],
    ),
    (
        "Gunmen shot dead Col. Hamid Sarwari of the intelligence service in Jalalabad on Sunday.",
        ["attacks/assassination victim=Hamid_Sarwari killed=1..1"],
    ),
    (
        "Soldiers detained the smuggler Idris Bello and two brothers near Maiduguri.",
        ["arrests/arrest detainee=Idris_Bello+two_brothers"],
    ),
    (
        "A Head Constable, Ram Prasad, was killed in an encounter with Maoists in Bijapur district.",
        ["attacks/assault victim=Ram_Prasad perpetrator=cpi-maoist killed=1..1"],
    ),
    (
        "A head constable, Ram Prasad, was killed when Maoists attacked a police post in Bijapur district.",
        ["attacks/assault victim=Ram_Prasad perpetrator=cpi-maoist killed=1..1"],
    ),
    (
        "Capt. John Smith and Lieutenant Peter Brown were kidnapped by FARC guerrillas.",
        ["attacks/abduction perpetrator=farc victim=John_Smith+Peter_Brown"],
    ),
    (
        "Police arrested Ali Hassan, Omar Said and Musa Juma in Mombasa.",
        ["arrests/arrest detainee=Ali_Hassan+Musa_Juma+Omar_Said"],
    ),
    (
        "Rebels killed the mayor, Pedro Quispe, and two bodyguards in Ayacucho.",
        ["attacks/assault victim=Pedro_Quispe target=two_bodyguards killed=3..3"],
    ),
    (
        "Troops killed Abu Rami, the group's commander in the east, and Salim Dukuri, a courier.",
        ["attacks/assault victim=Abu_Rami+Salim_Dukuri killed=2..2"],
    ),
    # A list of three bodies is a list, whatever stands in its middle.
    (
        "Rebels attacked the army, JNIM, and the police in Gao on Monday.",
        ["attacks/assault target=jnim+malian-armed-forces+malian-police"],
    ),
    (
        "Security forces killed five militants, including a commander, Zahid Khan, in North Waziristan.",
        ["attacks/assault perpetrator=pakistani-armed-forces target=five_militants victim=Zahid_Khan killed=5..5"],
    ),
    (
        "Police arrested six suspects, among them two teachers, Ali Njoroge and Musa Kimani, in Nairobi.",
        ["arrests/arrest detainee=Ali_Njoroge+Musa_Kimani+six_suspects"],
    ),
    (
        "The Malian army arrested Bouba Keita in Gao in May 2013 and charged him in June 2013.",
        ["arrests/arrest detainee=Bouba_Keita", "arrests/charge detainee=Bouba_Keita"],
    ),
    (
        "Gunmen abducted the engineer Paul Durand in Kaduna on Monday.\nThe kidnappers released him on Friday.",
        ["attacks/abduction victim=Paul_Durand", "arrests/release detainee=Paul_Durand"],
    ),
]
FORCES: list[tuple[str, list[str]]] = [
    (
        "Troops of 151 Battalion arrested a suspected logistics supplier, Bukar Modu, in Borno.",
        ["arrests/arrest detainer=nigerian-armed-forces detainee=Bukar_Modu"],
    ),
    (
        "Some 40 New People's Army rebels ambushed a squad in Bukidnon, killing a corporal and two privates.",
        ["attacks/assault perpetrator=npa-philippines killed=3..3"],
    ),
    (
        "Uganda's army killed six rebels near Lake Albert on Monday.",
        ["attacks/assault perpetrator=ugandan-armed-forces killed=6..6"],
    ),
    (
        "A column of Shining Path guerrillas attacked a police post in Ayacucho on Monday.",
        ["attacks/assault perpetrator=shining-path target=peruvian-police"],
    ),
    ("The third brigade of firefighters came to Gao on Monday.", []),
]
DEAD: list[tuple[str, list[str]]] = [
    (
        "The mayor and a guard were shot dead by gunmen in Cali on Monday.",
        ["attacks/assassination killed=2..2"],
    ),
    (
        "The night watchman and a newspaper vendor were killed when rebels attacked a bank in Lima.",
        ["attacks/assault perpetrator=rebels killed=2..2"],
    ),
    ("The patrol and the crowd were killed by rebels in Gao on Monday.", ["attacks/assault killed="]),
    ("A bomb killed a policeman and wounded 14 civilians in Karachi.", ["attacks/bombing killed=1..1"]),
    ("Seven people died when a bus hit a mine near Herat on Monday.", ["attacks/bombing killed=7..7"]),
    (
        "The assault on the town on 1 July 2015, which cost 21 soldiers their lives, lasted a day.",
        ["attacks/assault killed=21..21"],
    ),
    ("The death toll from Monday's bombing in Mogadishu rose to 54.", ["attacks/bombing killed=54..54"]),
    ("IED blast near Turbat on 4 May: three killed, four injured.", ["attacks/bombing"]),
    (
        "Rebels ambushed a patrol near Gao on Monday.\nEleven soldiers died, the army said.",
        ["attacks/assault killed=11..11"],
    ),
    (
        "Rebels ambushed a patrol near Gao on Monday.\nAt least 400 people have died in the conflict since 2012.",
        ["attacks/assault killed="],
    ),
    (
        "Rebels ambushed a patrol near Gao on Monday, killing two.\nEleven people died in the flood in Mopti.",
        ["attacks/assault killed=2..2"],
    ),
]
TOLD_ELSEWHERE: list[tuple[str, list[str]]] = [
    (
        "A bomb went off outside a court in Quetta on Monday.\nThe Balochistan Liberation Army claimed responsibility.",
        ["attacks/bombing perpetrator=bla-baloch claimant=bla-baloch"],
    ),
    (
        "A blast hit a bar in Bogota on Friday.\nPolice blamed the ELN.",
        ["attacks/bombing perpetrator=eln"],
    ),
    (
        "A blast hit a bar in Bogota on Friday.\nThe Organization of the Forgotten claimed responsibility.",
        ["attacks/bombing claimant=Organization_of_the_Forgotten"],
    ),
    # Nobody did, and the group is only named.
    (
        "A bomb went off in Istanbul on Monday.\nNo group has claimed responsibility.\nThe PKK has fought since 1984.",
        ["attacks/bombing perpetrator="],
    ),
    # Armies claim nothing of the kind, and whose raid it is stands in the sentence.
    (
        "Turkish warplanes bombed a camp near Kandil on Monday.\nThe PKK claimed responsibility for a raid.",
        ["attacks/airstrike claimant=", "attacks/assault perpetrator=pkk claimant=pkk"],
    ),
    (
        "Boko Haram has fought the state since 2009.\nOn Monday the militants attacked a camp near Damboa.",
        ["attacks/assault perpetrator=boko-haram"],
    ),
    (
        "Gunmen attacked a bus near Mandera on Sunday.\nThe road is a hunting ground of al-Shabaab.",
        ["attacks/assault perpetrator=al-shabaab"],
    ),
    (
        "Unidentified gunmen attacked a bus near Mandera on Sunday.\nThe road is a hunting ground of al-Shabaab.",
        ["attacks/assault perpetrator=Unidentified_gunmen"],
    ),
    (
        "Gunmen attacked a bus near Goma on Sunday.\nThe M23 and the FDLR are both active there.",
        ["attacks/assault perpetrator=Gunmen"],
    ),
    (
        "Gunmen kidnapped six employees of Action Against Hunger near Damasak on Thursday.",
        ["attacks/abduction victim=six_employees target=action-against-hunger"],
    ),
    (
        "Gunmen killed a colonel of the Political Intelligence Directorate in Aden on Monday.",
        ["attacks/assault target=Political_Intelligence_Directorate victim=a_colonel"],
    ),
    (
        "Lt. Col. William Hart heads the observers in Tyre.\nGunmen kidnapped Hart near Tyre on Friday.",
        ["attacks/abduction victim=William_Hart"],
    ),
    (
        "A patrol was ambushed on Saturday by a column of the organization of the people in arms (ORPA) in San Marcos.",
        ["attacks/assault perpetrator=orpa-guatemala"],
    ),
    (
        "AQAP gunmen shot dead Saleh Salem al-Awlaqi in Ataq on Sunday.",
        ["attacks/assassination victim=Saleh_Salem_al-Awlaqi"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*NAMES, *FORCES, *DEAD, *TOLD_ELSEWHERE], ids=lambda case: str(case)[:40]
)
def test_who_and_how_many(text: str, expected: list[str], lexicon: Lexicon) -> None:
    events = of_tables(text, lexicon)
    assert is_told(expected, events), shown(events)
