"""The closed classes of English and the forms of its irregular verbs.

Belongs here: words that no dictionary of the field would list.
Does not: trigger words, names, places.
"""

from __future__ import annotations

import re

DETERMINERS = frozenset(
    (
        "the a an this that these those each every some any no another either neither both all half"
        " several such many few most more less much other"
    ).split()
)
POSSESSIVES = frozenset("my your his her its our their whose".split())
PRONOUNS = frozenset(
    (
        "i you he she it we they me him us them himself herself itself themselves one ones nobody"
        " somebody someone anyone everyone nothing something anything none others"
    ).split()
)
REFLEXIVES = frozenset(["himself", "herself", "itself", "themselves"])
PREPOSITIONS = frozenset(
    (
        "of in on at by for with against from to into onto upon over under near according inside outside"
        " within between among amid around across through throughout along toward towards about above"
        " below behind beside beyond via per despite during without except like unlike since until till"
        " after before following alongside including versus as than besides concerning regarding off out"
        " up down"
    ).split()
)
CONJUNCTIONS = frozenset(["and", "or", "but", "nor", "yet", "plus"])
MODALS = frozenset("will would shall should can could may might must ought 'll 'd cannot".split())
BE = frozenset("be is are was were been being am 's 're 'm".split())
HAVE = frozenset(["have", "has", "had", "having", "'ve"])
DO = frozenset(["do", "does", "did"])
GET = frozenset(["get", "gets", "got", "getting", "gotten"])
# What something is done beside: "shot by the roadside".
STOOD_BY = frozenset("roadside road river riverbank riverside wayside highway bank lake sea seaside wall gate".split())
NEGATIONS = frozenset("not n't never no nor neither nobody none nothing without hardly barely scarcely".split())
ADVERBS = frozenset(
    (
        "about abroad afterward afterwards again ahead almost already also always apart away back elsewhere even"
        " ever far first here however instead just later meanwhile moreover n nearly never nevertheless nonetheless"
        " not now often once only otherwise over quite rather since so sometimes soon still t then there therefore"
        " thus together too twice very well yet"
    ).split()
)
PARTICLES = frozenset("up down out off over back away in on apart together aside forth through forward".split())
# Never objects: a noun group that is one of these opens its clause.
NOMINATIVES = frozenset(["he", "she", "they", "we"])
# What stands before a name with its office: "emir Musa Keita", "its emir Musa Keita".
BARE_OR_OWN = frozenset(["", "its", "their", "his", "her", "our", "my"])
OBJECTIVES = frozenset(["him", "them", "me", "us"])
SINGULAR_PERSON = frozenset(["he", "she", "him", "her", "his", "himself", "herself"])
SINGULAR_THING = frozenset(["it", "its", "itself"])
PLURAL = frozenset(["they", "them", "their", "theirs", "themselves"])

# base: (past, participle). Verbs that double, drop an e or change y are made by rule.
IRREGULAR: dict[str, tuple[str, str]] = {
    base: (past, participle)
    for base, past, participle in (
        row.split()
        for row in """be was been|bear bore borne|beat beat beaten|become became become|begin began begun
bind bound bound|blow blew blown|break broke broken|bring brought brought|build built built
burn burnt burnt|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come
burst burst burst|thrust thrust thrust|cling clung clung|man manned manned
cut cut cut|deal dealt dealt|die died died|do did done|draw drew drawn|drive drove driven|eat ate eaten
fall fell fallen|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown
forbid forbade forbidden|forget forgot forgotten|get got got|give gave given|go went gone|grow grew grown
swell swelled swollen
hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let
lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|overrun overran overrun|waylay waylaid waylaid
overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|put put put|read read read
retake retook retaken|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken
shoot shot shot|show showed shown|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain
speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood
steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|understand understood understood|undertake undertook undertaken|wage waged waged
wear wore worn|win won won|withdraw withdrew withdrawn|wind wound wound|write wrote written
rebuild rebuilt rebuilt|behead beheaded beheaded|foresee foresaw foreseen|withhold withheld withheld
uphold upheld upheld|oversee oversaw overseen|undergo underwent undergone|unbind unbound unbound
befall befell befallen|rend rent rent|bid bid bid|broadcast broadcast broadcast|mow mowed mown
free freed freed|forsake forsook forsaken|arise arose arisen|bend bent bent|use used used|bleed bled bled
breed bred bred|creep crept crept|dig dug dug|feed fed fed|fling flung flung|forgive forgave forgiven
freeze froze frozen|lean leant leant|learn learnt learnt|light lit lit
quit quit quit|rid rid rid|saw sawed sawn|shed shed shed|shrink shrank shrunk|sleep slept slept
slide slid slid|spin spun spun|spring sprang sprung|sting stung stung|swim swam swum|swing swung swung
wake woke woken|weave wove woven|weep wept wept|wring wrung wrung|bomb bombed bombed""".replace("|", "\n").splitlines()
    )
}
# Nouns for who holds an office: their of-phrase says of what, not what stands beside it.
OFFICES = frozenset(
    (
        "spokesman spokesperson spokeswoman leader chief head commander emir amir deputy founder governor secretary"
        " president chairman official cleric member fighter ideologue lieutenant judge mufti wali caliph coordinator"
        " commandant"
    ).split()
)
# Further nouns for persons whose of-phrase says of what or of whom they are: "the mayor of Gao, Musa Keita".
BEARERS = OFFICES | frozenset(
    (
        "mayor minister prefect magistrate director manager rector principal imam preacher sheikh bishop archbishop"
        " priest pastor monk rabbi ambassador consul envoy senator lawmaker deputy councillor councilor candidate"
        " colonel major captain sergeant general inspector superintendent warden officer soldier editor correspondent"
        " reporter journalist professor lecturer teacher student headmaster nurse doctor engineer brother sister son"
        " daughter wife widow husband father mother nephew cousin uncle bodyguard aide adviser advisor associate"
        " courier financier organiser organizer strategist veteran resident native citizen king prince emissary"
        " representative successor predecessor rival mastermind architect planner driver interpreter translator"
        " ruler sultan chairman headman recruiter negotiator propagandist spy agent"
    ).split()
)
# Verbs that the general lexicon lacks, or has as nouns only.
VERBS = frozenset(
    (
        "abduct amputate annul arraign avow behead berate chastise consecrate countermand criminalize crucify"
        " decamp decapitate deface demote deproscribe desecrate despoil dethrone devolve disavow disbar disembowel"
        " disinherit disown electrocute emplace enfold enrol ensconce enthrone enumerate eulogize excommunicate"
        " exult factionalize federate firebomb hijack immolate impale inaugurate incinerate inscribe lambast"
        " lapidate laud maim marginalize metamorphose morph mutilate ostracize prise profane promulgate pulverize"
        " ravage raze reabsorb rearrest rebadge rebrand recant rechristen recognize reconquer redesignate redub"
        " reemerge reenter reincorporate reintegrate relabel remand reoccupy republish restyle resurface retitle"
        " reunify strafe subsume succeed terrorize trounce unban unchain unfrock unfurl unsanction upload"
        " vandalize vaporize"
    ).split()
)
# Nouns of the general lexicon that are verbs as well.
ALSO_VERBS = frozenset(
    (
        "ambush amnesty axe blockade broker captain combat confederate convulse dub embargo fissure fragment helm"
        " martyr neutralise neutralize parole pelt rampage ransom reprieve repulse sabotage schism shunt slot"
        " spirit splinter task"
    ).split()
)
INVARIANT = frozenset(base for base, (past, participle) in IRREGULAR.items() if base == past == participle)
ONLY_PAST = frozenset(past for past, participle in IRREGULAR.values() if past != participle)
ONLY_PARTICIPLE = frozenset(p for past, p in IRREGULAR.values() if past != p and p not in IRREGULAR)
_SHORT = re.compile(r"[^aeiou]{1,3}[aeiou][bdgmnptkrl]")
_DOUBLING = frozenset(
    (
        "abduct ban bar beg brag chop clap club crop drag drop drum fit flag grab gun hem hop hug infer"
        " jam jet kidnap knit knot lag map mob mop nap nod occur omit pat pin plan plot plug pop prefer"
        " propel quit rap refer regret rid rig rip rob rub scrap shed ship shop sin sip skip slam slap"
        " slip snap sob spot stab star step stir stop strap strip submit swap tag tap top transfer"
        " transmit trap trim wed whip wrap admit allot annul rebut cancel commit compel concur control"
        " defer deter dispel drip emit equip excel expel grip gun hit permit rebel recur repel run set"
        " cut put get let win dig shut sit begin"
    ).split()
) - {"abduct", "cancel", "infer"}


def _doubles(base: str) -> bool:
    """Whether the last letter doubles: always after the one vowel of a short verb ("nab"), else as listed."""
    return base in _DOUBLING or _SHORT.fullmatch(base) is not None


def verb_forms(base: str) -> dict[str, str]:
    """All forms of a verb with their tags: `{"attack": "VB", "attacks": "VBZ", ...}`.

    A form that serves as past and participle is tagged `VBD` and left to the context to decide.
    """
    forms = {base: "VB", third_person(base): "VBZ", gerund(base): "VBG"}
    if base in IRREGULAR:
        past, participle = IRREGULAR[base]
        forms[past] = "VBD"
        if participle != past:
            forms[participle] = "VBN"
        if base in {"burn", "hang", "learn", "lean", "light", "die"}:
            forms[regular_past(base)] = "VBD"
    else:
        forms[regular_past(base)] = "VBD"
    if base == "bear":
        forms["born"] = "VBN"
    if base == "be":
        forms.update({"is": "VBZ", "are": "VBP", "am": "VBP", "were": "VBD", "was": "VBD", "been": "VBN"})
    return forms


def third_person(base: str) -> str:
    """The -s form of a verb, or the plural of a noun, by the same spelling rules."""
    if base == "have":
        return "has"
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def regular_past(base: str) -> str:
    """The -ed form of a regular verb."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ied"
    return (base + base[-1] if _doubles(base) else base) + "ed"


def gerund(base: str) -> str:
    """The -ing form of a verb."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return (base + base[-1] if _doubles(base) else base) + "ing"


# What is said or shown in writing or on record.
TEXTS = frozenset(
    (
        "statement communique communiqué video audio message letter recording tape clip leaflet note release interview"
        " speech address photo photograph image footage film memo memorandum document bulletin pamphlet"
        " magazine issue article post tweet fatwa circular decree declaration videotape audiotape email e-mail notice"
        " editorial report transcript manifesto announcement edition newspaper newsletter"
    ).split()
)
