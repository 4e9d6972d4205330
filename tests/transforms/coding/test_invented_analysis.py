"""Invented sentences in the style of analysts: what the codebook asks of them.

Belongs here: sentences that pin a mechanism of the grammar or an entry of the seeds.
"""

from __future__ import annotations

from tests.transforms.coding.invented import Told, told_as_expected

TOLD: Told = [
    (
        "Dozens of MNLA fighters defected to Ansar Dine in June 2012, local elders recounted.",
        ["mergers/split counterpart=mnla date=2012-06-01..2012-06-30"],
    ),
    (
        "Four jihadist groups active in the Sahel announced on 2 March 2017 that they had merged under the leadership of Iyad ag Ghali.",
        ["mergers/merger date=2017-03-02..2017-03-02"],
    ),
    (
        "Ansar Dine, al-Murabitun and the Saharan branch of AQIM joined forces on 2 March 2017 to create Jama'at Nusrat al-Islam wal-Muslimin.",
        ["mergers/merger result=jnim date=2017-03-02..2017-03-02 initiator=al-murabitun+ansar-dine+aqim-sahara"],
    ),
    (
        "Al-Qaida formally cut ties with the Islamic State of Iraq and the Levant on 3 February 2014.",
        ["mergers/disavowal initiator=al-qaida counterpart=isis date=2014-02-03..2014-02-03"],
    ),
    (
        "Jabhat al-Nusra became Jabhat Fateh al-Sham in July 2016 and said it no longer had any external affiliation.",
        ["mergers/rebrand initiator=jabhat-al-nusra result=jabhat-fateh-al-sham date=2016-07-01..2016-07-31"],
    ),
    (
        "Several TTP commanders, among them Hafiz Saeed Khan, gave bay'a to al-Baghdadi in October 2014.",
        ["mergers/pledge counterpart=abu-bakr-al-baghdadi date=2014-10-01..2014-10-31"],
    ),
    (
        "The formation of Hayat Tahrir al-Sham was announced on 28 January 2017.",
        ["mergers/formation result=hayat-tahrir-al-sham date=2017-01-28..2017-01-28"],
    ),
    (
        "Jamaat-ul-Ahrar returned to the fold of the Tehrik-e-Taliban Pakistan in March 2015.",
        ["mergers/rejoin initiator=jamaat-ul-ahrar counterpart=ttp date=2015-03-01..2015-03-31"],
    ),
    (
        "Al-Julani rebuffed al-Baghdadi's announcement of a merger in April 2013 and renewed his oath to al-Zawahiri.",
        [
            "mergers/rejection initiator=abu-muhammad-al-julani date=2013-04-01..2013-04-30",
            "mergers/pledge initiator=abu-muhammad-al-julani counterpart=ayman-al-zawahiri",
        ],
    ),
    (
        "In January 2007 the GSPC became al-Qaida in the Islamic Maghreb.",
        ["mergers/rebrand initiator=gspc result=aqim date=2007-01-01..2007-01-31"],
    ),
    (
        "A breakaway faction led by Mullah Rasool emerged from the Taliban in November 2015 after the contested election of Mullah Mansour.",
        ["mergers/split counterpart=taliban date=2015-11-01..2015-11-30"],
    ),
    (
        "Al-Shabaab's formal integration into al-Qaida was made public by al-Zawahiri and Godane in February 2012.",
        ["mergers/merger date=2012-02-01..2012-02-29"],
    ),
    (
        "The MNLA and Ansar Dine struck a pact on 26 May 2012 to proclaim an Islamic state in northern Mali, but the deal collapsed within days.",
        ["mergers/alliance date=2012-05-26..2012-05-26"],
    ),
    (
        "Seven rebel factions, including Ahrar al-Sham and Liwa al-Tawhid, united as the Islamic Front in November 2013.",
        ["mergers/merger result=islamic-front date=2013-11-01..2013-11-30"],
    ),
    (
        "On 29 June 2014 al-Adnani proclaimed the caliphate.",
        ["mergers/formation date=2014-06-29..2014-06-29"],
    ),
    (
        "Ansar Bayt al-Maqdis declared its loyalty to al-Baghdadi in November 2014 and rebranded itself as Sinai Province.",
        [
            "mergers/pledge initiator=ansar-bayt-al-maqdis counterpart=abu-bakr-al-baghdadi date=2014-11-01..2014-11-30",
            "mergers/rebrand initiator=ansar-bayt-al-maqdis result=islamic-state-sinai-province",
        ],
    ),
    (
        "The split of the Macina Liberation Front from Ansar Dine never happened.",
        [],
    ),
    (
        "Analysts doubt that ISGS and JNIM will ever merge.",
        [],
    ),
    (
        "He urged all factions to unite under one banner.",
        [],
    ),
    (
        "Negotiations over a merger of Ahrar al-Sham and Jabhat Fateh al-Sham broke down in January 2017.",
        [],
    ),
    (
        "Ahrar al-Sham refused to join Hayat Tahrir al-Sham in January 2017.",
        ["mergers/rejection initiator=ahrar-al-sham counterpart=hayat-tahrir-al-sham date=2017-01-01..2017-01-31"],
    ),
    (
        "The Islamic Movement of Uzbekistan, whose emir Usman Ghazi had long hesitated, transferred its allegiance from the Taliban to the Islamic State in August 2015.",
        ["mergers/pledge counterpart=islamic-state date=2015-08-01..2015-08-31"],
    ),
    (
        "In June 2018 the Turkestan Islamic Party entered an alliance with Hurras al-Din and Ansar al-Tawhid.",
        ["mergers/alliance date=2018-06-01..2018-06-30"],
    ),
    (
        "ISWAP severed its links with Shekau in August 2016.",
        ["mergers/disavowal initiator=iswap counterpart=abubakar-shekau date=2016-08-01..2016-08-31"],
    ),
    (
        "An oath of fealty to the new Taliban leader, Haibatullah Akhundzada, was offered by al-Zawahiri on 11 June 2016.",
        ["mergers/pledge initiator=ayman-al-zawahiri counterpart=haibatullah-akhundzada date=2016-06-11..2016-06-11"],
    ),
    (
        "Mullah Nazir Group and three other outfits came together in February 2009 under the name Shura Ittehad-ul-Mujahideen.",
        ["mergers/merger date=2009-02-01..2009-02-28"],
    ),
    (
        "A splinter group calling itself Ahrar ul-Hind parted ways with the TTP in February 2014 over peace talks.",
        ["mergers/split initiator=ahrar-ul-hind counterpart=ttp date=2014-02-01..2014-02-28"],
    ),
    (
        "The creation of the Macina Liberation Front by Amadou Kouffa in January 2015 went almost unnoticed.",
        ["mergers/formation result=macina-liberation-front initiator=amadou-kouffa date=2015-01-01..2015-01-31"],
    ),
    (
        "Ansaru announced its allegiance to al-Qaida in January 2020.",
        ["mergers/pledge initiator=ansaru counterpart=al-qaida date=2020-01-01..2020-01-31"],
    ),
    (
        "The Macina Liberation Front was absorbed by Ansar Dine in 2016.",
        ["mergers/merger date=2016-01-01..2016-12-31"],
    ),
    (
        "In September 2014 Jund al-Khilafah split from AQIM and pledged loyalty to the Islamic State.",
        [
            "mergers/split counterpart=aqim date=2014-09-01..2014-09-30",
            "mergers/pledge counterpart=islamic-state date=2014-09-01..2014-09-30",
        ],
    ),
    (
        "Jaysh al-Islam and Ahrar al-Sham forged an alliance in August 2015.",
        ["mergers/alliance initiator=ahrar-al-sham+jaysh-al-islam date=2015-08-01..2015-08-31"],
    ),
    (
        "Al-Murabitun rejoined AQIM in December 2015, Droukdel announced.",
        ["mergers/rejoin initiator=al-murabitun counterpart=aqim date=2015-12-01..2015-12-31"],
    ),
    (
        "The Taliban never recognised the caliphate of al-Baghdadi.",
        ["mergers/rejection initiator=taliban"],
    ),
    (
        "Two factions of al-Shabaab may unite soon.",
        [],
    ),
    (
        "Nour al-Din al-Zenki, a founding member of Hayat Tahrir al-Sham, quit the coalition in July 2017.",
        ["mergers/split initiator=nour-al-din-al-zenki counterpart=hayat-tahrir-al-sham date=2017-07-01..2017-07-31"],
    ),
]

test_told = told_as_expected(TOLD)
