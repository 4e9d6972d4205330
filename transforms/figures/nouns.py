"""The noun that a figure counts.

Belongs here: finding the head of the words after a figure, and which nouns are persons.
Does not: noun phrases in general (`transforms.grammar`).
"""

from __future__ import annotations

import re

from transforms.dates.words import word_set

_PERSONS = word_set(
    """
    person people man woman child boy girl baby infant civilian soldier troop troops officer policeman
    policewoman police constable gendarme guard ranger militant fighter insurgent rebel terrorist extremist
    jihadi jihadist islamist gunman attacker assailant bomber commander leader chief emir member militiaman
    militia cadre maoist naxal naxalite peacekeeper trooper marine sailor pilot contractor worker aid-worker
    labourer laborer miner farmer herder fisherman trader driver passenger pilgrim worshipper worshiper
    bystander resident villager local national foreigner tourist westerner hostage captive prisoner detainee
    suspect student pupil teacher professor doctor nurse journalist reporter lawyer judge priest pastor nun
    cleric imam monk politician mayor official minister diplomat ambassador governor councillor councilor
    candidate lawmaker activist volunteer staff employee engineer technician victim survivor refugee migrant
    protester protestor demonstrator rioter youth teenager adult elder relative brother sister son daughter
    father mother wife husband cousin friend colleague assistant apprentice conductor bodyguard escort
    personnel servicemen serviceman
    serviceperson servicewoman recruit defector deserter founder spy informer informant supporter operative
    associate follower adherent convert scholar preacher ideologue deputy general colonel major captain
    lieutenant sergeant corporal briton american frenchman frenchwoman german spaniard italian canadian
    australian russian turk israeli palestinian iraqi syrian malian nigerian nigerien somali kenyan afghan
    pakistani indian algerian tunisian libyan egyptian moroccan jordanian lebanese yemeni saudi iranian kurd
    arab tuareg yazidi shiite sunni christian muslim jew druze alawite hazara chadian cameroonian burkinabe
    burkinabè chinese japanese korean swede norwegian dane dutchman belgian other others dead wounded
    injured killed casualty body corpse inhabitant commando paratrooper conscript cadet reservist policemen
    gunmen militiamen women men children persons individual adolescent family agent sniper peshmerga ultra
    bomb-maker bombmaker financier recruiter smuggler trafficker mastermind courier ringleader warlord propagandist
    strategist planner facilitator mufti sheikh qadi jurist accountant medic paramedic humanitarian translator
    interpreter shopkeeper vendor blogger prosecutor bishop archbishop headman chieftain senator councilman vigilante
    warden rescuer firefighter customer shopper guest tribesman clansman shepherd hunter merchant businessman
    businesswoman carpenter broadcaster cameraman photographer pensioner sympathiser sympathizer collaborator
    mercenary legionnaire traveller motorist motorcyclist cyclist guardsman infantryman gunner rifleman brigadier
    inspector superintendent commissioner prefect sub-prefect administrator chairman president porter marabout
    midwife orphan toddler widow mourner trainee jawan dacoit bandit kidnapper abductor raider hijacker guerrilla
    guerilla combatant partisan mujahid mujahidin mujahideen separatist secessionist martyr fedayeen dissident
    subversive gangster pirate settler negotiator spokesman spokeswoman spokesperson sarpanch khasadar
    """
)
_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "people": "people",
    "wives": "wife",
    "bodies": "body",
    "families": "family",
    "casualties": "casualty",
    "babies": "baby",
    "spies": "spy",
}
_STOP = word_set(
    """
    the a an and or but nor in on at by for from to with as that which who whom whose when where while after
    before since until is was were are be been being has have had did do does he she it they we i then into
    over under against between through during about near both said says would could will may might can
    should must however although though if because so than including among out around across outside inside
    following died killed wounded injured left fled took carried attacked opened entered came went made shot
    crossed moved became remained lost traveled travelled stormed ambushed surrendered escaped joined
    defected arrested held kidnapped abducted per eliminated neutralised neutralized shelled raided fired hit struck
    destroyed overran executed beheaded murdered massacred seized captured torched burned burnt looted fought blew
    detonated threw hurled lobbed planted gunned
    """
)
# After a noun of persons these say what became of them: "left four civilians dead".
_STATES = frozenset({"dead", "wounded", "injured", "killed"})
# "112 Task Force Battalion": the number is the unit's name.
_UNIT = re.compile(
    r"(?:\s[A-Z][\w'’-]*){0,4}?\s(?:Battalion|Brigade|Division|Regiment|Corps|Squadron|Company|Sector|Rifles|Garrison"
    r"|Task Force|Bn|Bde|Div|Regt|Commando)\b"
)
_OPENING, _CLOSING = '"“«', '"”»'
# A word, and the quotation mark that may open before it: 'three Ivorian "peacekeepers"'.
_WORD = re.compile(rf"\s?([{_OPENING}]?)([^\W\d_](?:[\w'\u2019`\u2018-]|\.(?=\w|\s[a-z])){{0,40}})")
_OF = re.compile(r"\s(?:out )?of(?:\s(?:the|its|his|her|their|these|those|our))?(?=\s)|\s(?:the|its|their)(?=\s)")


def singular(word: str) -> str:
    """The likely singular of a noun, in lower case."""
    word = word.lower()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("men"):
        return word[:-2] + "an"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def is_person(word: str) -> bool:
    """Whether a noun, singular or plural, stands for persons."""
    return word.lower() in _PERSONS or singular(word) in _PERSONS


def is_unit(text: str, at: int) -> bool:
    """Whether the name of a unit follows a number that ends at `at`."""
    return _UNIT.match(text, at) is not None


def head(text: str, at: int, limit: int = 6) -> tuple[int, int] | None:
    """The span of the noun counted by a figure that ends at `at`, None when none follows.

    The last person noun of the words that follow without a break, else the last plural, else the last word.
    """
    if partitive := _OF.match(text, at):
        at = partitive.end()
    persons: tuple[int, int] | None = None
    plural: tuple[int, int] | None = None
    last: tuple[int, int] | None = None
    quoted = False
    for _ in range(limit):
        match = _WORD.match(text, at)
        if match is None or match.group(2).lower() in _STOP:
            break
        word, span = match.group(2), match.span(2)
        quoted = quoted or bool(match.group(1))
        if persons and (word.endswith(("ly", "ing")) or word.lower() in _STATES):
            break
        if is_person(word):
            persons = span
        elif word.endswith("s") and not word.endswith(("ss", "'s", "us")) and plural is None:
            plural = span
        last, at = span, match.end()
        if quoted and text[at : at + 1] in tuple(_CLOSING):
            quoted, at = False, at + 1
        if word == "of":
            break
        if text[at : at + 4] == " of " or text[at : at + 1] not in (" ",):
            break
    return persons or plural or last
