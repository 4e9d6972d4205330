"""What the press tells beside attacks: ground taken and lost again, sizes judged, oaths on tape, who is meant by it."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

TOLD = {
    # Sizes.
    "Some 700 members of Boko Haram (also known as JAS) remain in Borno.": [
        "strength/members group=boko-haram place=Borno quantity=700..700"
    ],
    "Some 700 members of Boko Haram, also known as JAS, remain in Borno.": [
        "strength/members group=boko-haram place=Borno quantity=700..700"
    ],
    "The total JNIM membership in Mali was between 700 and 900 individuals.": [
        "strength/members group=jnim place=Mali quantity=700..900"
    ],
    "Some 900 JNIM militants are battling the Malian army.": [
        "attacks/assault perpetrator=jnim",
        "strength/fighters group=jnim quantity=900..900",
    ],
    "American officials estimate the strength of JNIM in Mali to be at least 900.": [
        "strength/fighters group=jnim quantity=900.."
    ],
    "The army approximated JNIM's strength as between 700 and 900 fighters.": [
        "strength/fighters group=jnim quantity=700..900"
    ],
    "In 2014 the number of JNIM fighters in Mali was about 900.": [
        "strength/fighters group=jnim quantity=900..900 place=Mali date=2014-01-01..2014-12-31"
    ],
    "The number of JNIM fighters killed in Mali was about 900.": ["attacks/assault target=jnim"],
    "The Malian estimate of JNIM strength is also 900.": ["strength/fighters group=jnim quantity=900..900"],
    "Estimates of the JNIM fighting force hover around 900.": ["strength/fighters group=jnim quantity=900..900"],
    "Between 700 and 900 Taliban are always active in the district.": [
        "strength/fighters group=taliban quantity=700..900"
    ],
    "The ELN now number 900 fighters.": ["strength/fighters group=eln quantity=900..900"],
    "The revenue of al-Shabaab has increased from $10 million to $15 million.": [
        "strength/resources group=al-shabaab quantity=15000000..15000000"
    ],
    # Ground.
    "The town of Tandako is the fifth rebel-held town to fall to the Congolese army since Monday.": [
        "territory/capture place=Tandako holder=congolese-armed-forces"
    ],
    "The troops moved into Goma and Tandako in May.": [
        "territory/capture place=Goma",
        "territory/capture place=Tandako",
    ],
    "M23 launched a renewed insurgency in May.": [],
    "Al-Shabaab detonated a car bomb near a bank in the capital, Mogadishu, in May.": [
        "attacks/bombing place=Mogadishu target=a_bank"
    ],
    "Malian soldiers captured Kfar Tandako on 3 May, then lost it on 6 June.": [
        "territory/capture place=Kfar_Tandako holder=malian-armed-forces date=2019-05-03..2019-05-03",
        "territory/loss place=Kfar_Tandako loser=malian-armed-forces date=2019-06-06..2019-06-06",
    ],
    "Palmyra rose up against the Damascus government in 2011 and the following year it was captured by rebels.": [
        "territory/capture place=Palmyra holder=rebels date=2012-01-01..2012-12-31"
    ],
    "Boko Haram seized Mubi on Monday.\nA man who fled to the capital Yola said that the town had been retaken.": [
        "territory/capture place=Mubi holder=boko-haram",
        "territory/capture place=Mubi loser=boko-haram",
    ],
    "JNIM once controlled most of Kidal, but last month it was driven out of Tessalit.": [
        "territory/control place=Kidal date=",
        "territory/loss place=Tessalit loser=jnim date=2019-05-01..2019-05-31",
    ],
    "The jihadists of JNIM suffered defeats in May, including the loss of their capital Kidal.": [
        "territory/loss place=Kidal loser=jnim"
    ],
    "Soldiers retook Marte, a town seized last week by fighters of ISWAP after they overran an army base.": [
        "attacks/assault perpetrator=iswap",
        "territory/capture place=Marte",
        "territory/capture place=Marte holder=iswap",
    ],
    "Boko Haram took over Baga last year, displacing some 200,000.": ["territory/capture place=Baga holder=boko-haram"],
    # What goes on does not go off.
    "The offensive on Gao went on for four months.": ["attacks/offensive place=Gao"],
    # What can be heard is on record, and what is put online is somebody's.
    "In the recording, Iyad Ag Ghali can be heard swearing allegiance to Ayman al-Zawahiri.": [
        "mergers/pledge initiator=iyad-ag-ghali counterpart=ayman-al-zawahiri"
    ],
    "A video released online by JNIM on Friday showed two hostages.": ["statements/publication speaker=jnim"],
    "Three extremist groups operating in the desert have merged to form one movement.": [
        "mergers/merger initiator=Three_extremist_groups"
    ],
    "JNIM attacked Gao in May.\nIt killed ten people, the monitoring group said.": [
        "attacks/assault place=Gao",
        "attacks/assault killed=10..10",
    ],
    # Lists and listings.
    "OFAC designated Musa Keita, minister of defence; Colonel Amadou Diarra, its chief; and Adama Traore, a deputy.": [
        "designations/designation issuer=us-treasury target=Adama_Traore+Amadou_Diarra+Musa_Keita"
    ],
    "Tuesday's action designates Musa Keita as a global terrorist.": [
        "designations/designation target=Musa_Keita issuer= date=2019-06-11..2019-06-11"
    ],
    "The Treasury is targeting a cleric accused of recruiting militants in Mali.": [],
    "On 3 May the State Department named ten men and five groups affiliated with JNIM as terrorists.": [
        "designations/designation issuer=us-department-of-state date=2019-05-03..2019-05-03"
    ],
    "The United States sanctioned the Wagner Group for its role in carrying out an attack in Mali.": [
        "attacks/assault perpetrator=wagner-group place=Mali",
        "designations/designation issuer=united-states target=wagner-group",
    ],
    "The Treasury designated the Egyptian and Jordanian branches of a movement as terrorists on 3 May.": [
        "designations/designation target=Egyptian+Jordanian_branches"
    ],
    # Who was killed, named and freed.
    "After the head of one of the groups fighting Bashar al-Assad was killed in Homs, they withdrew.": [
        "attacks/assault victim=the_head killed=1..1 place=Homs"
    ],
    "Ahrar al-Sham announced that Musa Keita would replace Hassan Abboud as its leader, with Ali Bah as his deputy.": [
        "statements/announcement speaker=ahrar-al-sham",
        "leadership/appointment person=Musa_Keita agent=",
        "leadership/appointment person=Ali_Bah",
    ],
    "Ahrar al-Sham named a new emir.\nThe Islamist faction also appointed a military chief, Musa Keita.": [
        "leadership/appointment agent=ahrar-al-sham",
        "leadership/appointment agent=ahrar-al-sham person=Musa_Keita",
    ],
    "In May al-Shabaab announced the appointment of Musa Keita as its spokesman.": [
        "statements/announcement speaker=al-shabaab",
        "leadership/appointment agent=al-shabaab person=Musa_Keita group=al-shabaab",
    ],
    "The Houthis freed Saudi and Sudanese troops on 3 May.": [
        "arrests/release detainer=houthis detainee=saudi-armed-forces+sudanese-armed-forces"
    ],
    "The Houthis came from the north in 2014, seizing Dhamar and much of northern Yemen.": [
        "territory/capture place=Dhamar holder=houthis",
        "territory/capture place=northern_Yemen holder=houthis",
    ],
    # Realignments.
    "Two rebel factions of Mali announced they would merge in May.": [
        "mergers/merger initiator=Two_rebel_factions date=2019-05-01..2019-05-31",
    ],
    "A splinter group that broke from JNIM in 2018 and declared allegiance to ISGS announced it was rejoining JNIM.": [
        "mergers/split initiator=A_splinter_group counterpart=jnim date=2018-01-01..2018-12-31",
        "mergers/pledge initiator=A_splinter_group counterpart=isgs date=2018-01-01..2018-12-31",
        "mergers/rejoin initiator=A_splinter_group counterpart=jnim",
        "statements/announcement speaker=A_splinter_group",
    ],
    "JNIM seized Tessalit on Monday.\nOther rebel factions said they were joining Ansaru.": [
        "mergers/merger initiator=Other_rebel_factions counterpart=ansaru",
        "territory/capture holder=jnim",
    ],
    "Musa Keita announced his decision to split from JNIM and form the Tandako Liberation Front.": [
        "mergers/split initiator=Musa_Keita counterpart=jnim",
        "mergers/formation initiator=Musa_Keita result=Tandako_Liberation_Front",
    ],
    "In May Musa Keita pledged allegiance to JNIM, along with Ali Bah from Gao.": [
        "mergers/pledge initiator=Ali_Bah+Musa_Keita counterpart=jnim"
    ],
    "Two splinter groups of JNIM rejoined Ansaru in May.": [
        "mergers/rejoin initiator=Two_splinter_groups counterpart=ansaru"
    ],
    "This would require the groups to disarm and swear their allegiance to Iyad Ag Ghali.": [],
    "The largest factions of Syria have merged under the name Ahrar al-Sham, it was announced on Sunday.": [
        "mergers/merger result=ahrar-al-sham"
    ],
    "The Syrian regime and supporting militia seized control of Aleppo.": [
        "territory/capture holder=supporting_militia+syrian-regime place=Aleppo"
    ],
    "Al-Shabaab's new leader will be Musa Keita.": ["leadership/appointment person=Musa_Keita group=al-shabaab"],
    # Courts, terms and who is free of whom.
    "The Federal High Court sitting in Tandako Barracks, Kainji, Niger State, has sentenced Musa Keita to 15 years"
    " imprisonment.": ["arrests/charge detainer=The_Federal_High_Court detainee=Musa_Keita"],
    "Musa Keita bagged 10 years in jail in May.": ["arrests/charge detainee=Musa_Keita"],
    "U.S.-backed Kurdish militias detained ten Islamic State fighters in Raqqa.": [
        "arrests/arrest detainer=U.S.-backed_Kurdish_militias detainee=islamic-state"
    ],
    "JNIM and ISGS met in Gao.\nThe groups removed from the list in May are ETA and the FARC.": [
        "designations/delisting target=The_groups",
    ],
    "On Friday the FARC declared a ceasefire effective 20 July.": [
        "statements/announcement speaker=farc date=2019-06-07..2019-06-07"
    ],
    # The date of a part is not that of the whole.
    "JNIM has killed twelve soldiers in Mali, including three at a base in Gao in early 2018.": [
        "attacks/assault killed=12..12 date="
    ],
    "The analyst believes that JNIM is losing ground and commands only 1,500 to 2,500 men.": [
        "strength/fighters group=jnim quantity=1500..2500"
    ],
    # What is occupied now is held.
    "As of January 2019, JNIM occupies Gao and Kidal.": [
        "territory/control place=Gao",
        "territory/control place=Kidal",
    ],
    "In January 2019 JNIM occupied Gao.": ["territory/capture place=Gao holder=jnim"],
    "JNIM was persuaded to withdraw from Gao in May.": ["territory/loss place=Gao loser=jnim"],
    "Forces loyal to Abubakar Shekau seized Gwoza on Monday.": ["territory/capture holder=boko-haram place=Gwoza"],
    "Soldiers loyal to Khalifa Haftar seized Sebha.": ["territory/capture holder=lna place=Sebha"],
    "JNIM resulted from the merger of two groups: Ansar Dine and al-Murabitun.": [
        "mergers/merger result=jnim initiator=al-murabitun+ansar-dine"
    ],
    # A place by its bearing.
    "JNIM attacked army positions east of Tandako, about 30 km north of Gao, in Mali.": [
        "attacks/assault place=Tandako target=malian-armed-forces"
    ],
    # Other names are nobody else; a hyphen, a pronoun or an adjective is no one.
    "Kenya sentenced Musa Keita, also known as Abu Fida and Abu Omar, to 12 years in prison.": [
        "arrests/charge detainee=Musa_Keita"
    ],
    "This individual was arrested in 2016 in Gao.": ["arrests/arrest detainee=This_individual"],
    "Shekau was ejected from the Islamic State in the West Africa Province in 2016.": [
        "leadership/removal person=abubakar-shekau group=iswap"
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_a_report_is_told_as_the_press_does(lexicon, text):
    events = told(text, lexicon)
    assert is_told(TOLD[text], events), shown(events)
