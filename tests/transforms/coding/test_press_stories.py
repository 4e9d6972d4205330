"""How newspapers and agencies tell one attack over several sentences: again, closer, with what came before and after.

Belongs here: mechanisms that stories of the press showed, on invented sentences.
Does not: single sentences of news (`test_told_by_news`), articles of analysts (`test_whole_articles`).
"""

from __future__ import annotations

from tests.transforms.coding.invented import told_as_expected
from tests.transforms.coding.telling import told
from transforms.grammar.tagging import tag
from transforms.grammar.tokens import tokenize

_SWAT = "attacks/assault place=Swat killed=1..1"

test_press_stories = told_as_expected(
    [
        # A group that claims it takes the place of "gunmen".
        (
            "Gunmen shot dead two guards near Gao on Monday.\nJNIM claimed responsibility for the attack.",
            ["attacks/assault perpetrator=jnim claimant=jnim killed=2..2"],
        ),
        # Where no claim was made, nobody is named.
        (
            "Gunmen shot dead two guards near Gao on Monday.\n"
            "There was no immediate claim of responsibility, but JNIM is active there.",
            ["attacks/assault perpetrator=Gunmen"],
        ),
        # Nature and traffic kill without an attacker.
        ("A cyclone killed 30 people in Beira on Monday.", []),
        ("Floods that killed 30 people reached Maiduguri on Monday.", []),
        # What came after the attack has dead of its own.
        (
            "Boko Haram stormed a post near Bosso on Monday.\n"
            "After the attack, Nigerien troops chased the fighters, killing six of them.",
            [
                "attacks/assault perpetrator=boko-haram place=Bosso",
                "attacks/assault perpetrator=nigerien-armed-forces killed=6..6",
            ],
        ),
        # The attack called after its day.
        (
            "Fighters of al-Shabaab raided a farm near Afgoye on Friday.\n"
            "Friday's raid is the latest in a string of raids in the Lower Shabelle region.",
            ["attacks/assault place=Afgoye date=2019-06-07..2019-06-07"],
        ),
        # "Killed or wounded" tells no toll.
        (
            "Fifteen soldiers were killed or wounded in a raid by JNIM near Gao on Monday.",
            ["attacks/assault killed= place=Gao"],
        ),
        # Members who have been killed are no strength.
        ("A total of 14 Abu Sayyaf members have been killed in Sulu.", ["attacks/assault killed=14..14"]),
        # What a statement stands on was not attacked.
        (
            "Ansaru claimed the raid near Jos in a statement on the website of its council.",
            ["attacks/assault perpetrator=ansaru claimant=ansaru target="],
        ),
        # Whom a mine was to keep away did not set it off.
        (
            "Boko Haram mined the road to stop reinforcements from arriving, killing four soldiers near Bosso.",
            ["attacks/bombing perpetrator=boko-haram killed=4..4"],
        ),
        # Those one fights with are not the dead.
        (
            "Four soldiers were killed in a gun battle with 30 rebels in Sulu on Monday.",
            ["attacks/assault killed=4..4 place=Sulu"],
        ),
        # What stands behind whoever told it.
        (
            "A car bomb killed six people in Kirkuk on Monday, medics said, in an attack claimed by the Islamic State.",
            ["attacks/bombing perpetrator=islamic-state claimant=islamic-state killed=6..6 place=Kirkuk"],
        ),
        # One deed under two names, in the east of a town.
        (
            "Police said the first attack on Monday was a car bombing in Dora in the south of Baghdad.",
            ["attacks/bombing date=2019-06-10..2019-06-10 place=Dora"],
        ),
        # Where a story turns is no target.
        (
            "In a separate development, the army dropped bombs on a market in Idlib on Monday.",
            ["attacks/bombing target=a_market place=Idlib"],
        ),
        # "They" who were ambushed were ambushed once.
        (
            "The soldiers were on a bus when they were ambushed by JNIM fighters near Gao on Monday.",
            ["attacks/assault scope=incident perpetrator=jnim place=Gao"],
        ),
        # A push to take a town has not taken it.
        ("The Houthis began a push to seize Marib in February.", ["attacks/offensive place=Marib"]),
        # An operations chief is one man.
        (
            "A missile fired by a US drone killed an al-Qaida operations chief and two guards in Marib on Monday.",
            ["attacks/airstrike perpetrator=united-states killed=3..3"],
        ),
        # Places within longer names.
        ("The Lok Sabha met after rebels burned a bus near Rara Sham on Monday.", ["attacks/destruction place="]),
        # Whoever is a source has not done it.
        ("Gunmen shot a guard in Miran Shah on Monday, Taliban sources said.", ["attacks/assault perpetrator=Gunmen"]),
        # Whoever is accused of collaborating allied with nobody.
        (
            "The Islamic State killed two men in Rafah whom it accused of collaborating with the Egyptian army.",
            ["attacks/assault perpetrator=islamic-state killed=2..2 place=Rafah"],
        ),
        # A country in the name of a house is not where the house is.
        (
            "An attack on the Pakistan Stock Exchange in Karachi killed three on Monday.",
            ["attacks/assault place=Karachi"],
        ),
        # Many occasions are none.
        ("Gunmen killed a clerk in Swat on Monday.\nClerks have come under attack on several occasions.", [_SWAT]),
        # Where a blast was heard.
        (
            "A bomb killed three guards in Kirkuk on Monday.\nThe blast was heard in Dibis.",
            ["attacks/bombing place=Kirkuk killed=3..3"],
        ),
        # A group claims its attack, and not how its men fell.
        (
            "Fighters stormed a port in Gwadar on Monday.\nOfficials said eight terrorists were killed.\n"
            "The Balochistan Liberation Army claimed responsibility.",
            ["attacks/assault perpetrator=bla-baloch claimant=bla-baloch place=Gwadar"],
        ),
    ]
)


def test_one_toll_is_told_closer(lexicon):
    text = "Three members of JNIM were killed in Mopti Region on Monday.\nTroops shot three JNIM men dead in Konna."
    assert [event["again"] for event in told(text, lexicon)] == ["false", "true"]


def test_the_slain_are_named_in_what_killed_them(lexicon):
    text = (
        "Two fighters of JNIM were killed near Gao on Monday.\nA policeman was wounded near Bamako.\n"
        "The slain fighters were identified as Musa Keita and Omar Traore."
    )
    events = told(text, lexicon)
    assert [event.get("victim", "") for event in events if event["killed"]] == ["Musa_Keita+Omar_Traore"]


def test_an_hour_is_of_a_day_and_no_month(lexicon):
    text = (
        "The rebels took Sesori from the army in April.\n\n"
        "Musa Keita, a guard, said a bomber struck the camp of Tinzi at around 2.30 am."
    )
    assert [event["date"] for event in told(text, lexicon) if event["table"].startswith("attacks")] == [""]


def test_the_story_that_has_gone_on_is_not_told_again(lexicon):
    text = (
        "A soldier was killed in Kidal on Monday.\nJNIM raided a camp in Gao on Tuesday.\n"
        "A suicide bomber blew himself up at the gate."
    )
    assert [event["place"] for event in told(text, lexicon)] == ["Kidal", "Gao", "Gao"]
    assert told(text, lexicon)[0]["table"] == "attacks/assault"


def test_single_quotes_are_quotation_marks():
    words = [token.text for token in tokenize("The 'chance encounter' was over, 'Abd al-Rahman's men said.")]
    assert words[:5] == ["The", '"', "chance", "encounter", '"']
    assert "'Abd" in words


def test_two_tolls_are_of_one_attack_and_not_of_the_war(lexicon):
    text = (
        "Houthi fighters fired a missile at a camp in Marib on Wednesday, killing at least five soldiers.\n"
        "The coalition has been battling the Houthis in Yemen for years.\n"
        "A channel said seven soldiers were killed in the attack.\nOfficials said five soldiers were killed."
    )
    tolls = [(event["killed"], event["place"], event["again"]) for event in told(text, lexicon) if event["killed"]]
    assert tolls == [("5..", "Marib", "false"), ("7..7", "Marib", "true"), ("5..5", "Marib", "true")]


def test_the_dead_and_wounded_are_people():
    tokens = tokenize("The dead and wounded were shoppers.")
    tag(tokens)
    assert [token.tag for token in tokens if token.lower == "wounded"] == ["NN"]


def test_a_claim_reaches_back_to_where_the_attack_was_told_first(lexicon):
    text = (
        "A bomb killed three guards in Kirkuk on Monday.\nThe blast damaged a shop.\n"
        "The Islamic State claimed responsibility for the blast."
    )
    attacks = [event for event in told(text, lexicon) if event["table"] == "attacks/bombing"]
    assert attacks[0]["perpetrator"] == attacks[0]["claimant"] == "islamic-state"


def test_killings_are_no_offensive(lexicon):
    text = (
        "Iraqi forces launched an offensive on Mosul on Monday.\nThe Islamic State killed 21 people there on Tuesday.\n"
        "The killings were reported by a doctor."
    )
    assert [event["table"] for event in told(text, lexicon)][1:] == ["attacks/assault", "attacks/assault"]
