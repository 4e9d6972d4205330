"""Subjects and objects of verbs."""

from __future__ import annotations

import pytest

from tests.transforms.grammar.parsing import Parsed

ARGUMENTS = {
    "a second comma closes who": (
        "The guards took two millers, who were shot in May, and in June took a trader.",
        "take",
        ["The guards"],
        ["two millers"],
    ),
    "after the men who had": (
        "He left after the men who had bought the mill refused a trader.",
        "refuse",
        ["the men"],
        ["a trader"],
    ),
    "after a reported reduced relative": (
        "A miller said guards armed with clubs and axes robbed the camp.",
        "rob",
        ["guards"],
        ["the camp"],
    ),
    "whom": ("The guards whom the miller freed at dawn left the camp.", "free", ["the miller"], ["The guards"]),
    "adverb of two words": ("They took in turn Ruvelo and Gandor.", "take", ["They"], ["Ruvelo", "Gandor"]),
    "hedge before the object": (
        "The guards raided what they called a den of thieves.",
        "raid",
        ["The guards"],
        ["a den"],
    ),
    "hedge with a speaker": ("He fell in what the miller described as a raid on Ruvelo.", "fall", ["He"], []),
    "contact relative after a comma": (
        "They buried Musa, a guard they had shot in May.",
        "shoot",
        ["they"],
        ["a guard"],
    ),
    "contact relative on a counted noun": ("They freed two millers it had held.", "hold", ["it"], ["two millers"]),
    "contact relative of a described group": (
        "They retook the camp the guards had seized in May.",
        "seize",
        ["the guards"],
        ["the camp"],
    ),
    "no object of the verb before it": ("They left the mill it had bought.", "leave", ["They"], ["the mill"]),
    "no contact relative after an opening phrase": (
        "In the mill the guards attacked at dawn.",
        "attack",
        ["the guards"],
        [],
    ),
    "no contact relative after a verb of telling": (
        "They told the miller the guards had robbed of bread.",
        "rob",
        ["the guards"],
        [],
    ),
    "past before a phrase with a participle": (
        "The guards rounded up 14 men with suspected links to thieves.",
        "round",
        ["The guards"],
        ["14 men"],
    ),
    "a subject before who says so": (
        "The guards, a miller said, robbed the camp.",
        "rob",
        ["The guards"],
        ["the camp"],
    ),
    "rather than": ("The guards rather than the miller raided Gandor.", "raid", ["The guards"], ["Gandor"]),
    "cleft with a contrast": (
        "It was the guards, not the millers, that raided Gandor.",
        "raid",
        ["the guards"],
        ["Gandor"],
    ),
    "as well as": ("The guards as well as the millers fled.", "flee", ["The guards", "the millers"], []),
    "together with": ("The guards, together with the millers, fled.", "flee", ["The guards", "the millers"], []),
    "along with, after a phrase": ("Musa was held by guards along with a miller.", "hold", ["Musa"], []),
    "and not": ("The guards freed Musa and not the miller.", "free", ["The guards"], ["Musa"]),
    "gerund of the passive": ("The miller fled to Gandor after being robbed.", "rob", ["The miller"], []),
    "a list before a clause with a pronoun": (
        "The guards robbed Musa and two millers as they slept.",
        "rob",
        ["The guards"],
        ["Musa", "two millers"],
    ),
    "acts on those of the relative clause": (
        "The guards caught two millers who had fled and robbed them.",
        "rob",
        ["The guards"],
        ["them"],
    ),
    "no contact relative after a comma": ("In Ruvelo, a guard said, they shot a man.", "shoot", ["they"], ["a man"]),
    "let him go": ("The guards let him go home.", "let", ["The guards"], ["him"]),
    "sent to jail": ("A miller on his way to court was robbed.", "rob", ["A miller"], []),
    "to jail somebody": ("They want to jail the miller.", "jail", ["They"], ["the miller"]),
    "one thing does not dump": ("They burned a fuel dump near Ruvelo.", "burn", ["They"], ["a fuel dump"]),
    "compound of a noun and a participle": (
        "They left an oil-producing town.",
        "leave",
        ["They"],
        ["an oil-producing town"],
    ),
    "perfect of be": ("It is a port that has been in their hands.", "be", ["It"], ["a port"]),
    "active": ("The guards attacked the camp.", "attack", ["The guards"], ["the camp"]),
    "phrase between subject and verb": (
        "The guards of the mill attacked the camp.",
        "attack",
        ["The guards"],
        ["the camp"],
    ),
    "coordinated phrase between": (
        "The raids on mills in Ruvelo and Gandor shook us.",
        "shake",
        ["The raids"],
        ["us"],
    ),
    "insertion between": (
        "The guards, a band of four, attacked the camp.",
        "attack",
        ["The guards"],
        ["the camp"],
    ),
    "relative between": (
        "The guards, who had fled, attacked the camp.",
        "attack",
        ["The guards"],
        ["the camp"],
    ),
    "relative without commas between": (
        "The guards who raided the mill in Ruvelo left the camp.",
        "leave",
        ["The guards"],
        ["the camp"],
    ),
    "reported clause in a relative": (
        "The man who said the guards burned the mill lied.",
        "burn",
        ["the guards"],
        ["the mill"],
    ),
    "coordinated verb in a relative": (
        "We met the guards who raided the mill and left the camp.",
        "leave",
        ["the guards"],
        ["the camp"],
    ),
    "emphatic reflexive": ("The chief himself attacked the camp.", "attack", ["The chief"], ["the camp"]),
    "subject of a relative": ("The guards, who had fled, attacked the camp.", "flee", ["The guards"], []),
    "object relative": ("The camp which the guards attacked fell.", "attack", ["the guards"], ["The camp"]),
    "coordinated verbs": ("The guards left and attacked the camp.", "attack", ["The guards"], ["the camp"]),
    "coordinated subjects": (
        "The guards and the men attacked the camp.",
        "attack",
        ["The guards", "the men"],
        ["the camp"],
    ),
    "coordinated objects": (
        "The guards attacked the camp and the mill.",
        "attack",
        ["The guards"],
        ["the camp", "the mill"],
    ),
    "participle": ("The guards attacked the camp, killing a man.", "kill", ["The guards"], ["a man"]),
    "participle that opens": (
        "Fleeing the camp, the guards attacked a mill.",
        "flee",
        ["the guards"],
        ["the camp"],
    ),
    "subject control": ("The guards wanted to attack the camp.", "attack", ["The guards"], ["the camp"]),
    "object control": (
        "The men forced the guards to attack the camp.",
        "attack",
        ["the guards"],
        ["the camp"],
    ),
    "blame": ("The men accused the guards of attacking the camp.", "attack", ["the guards"], ["the camp"]),
    "particle": ("The guards carried out a raid.", "carry", ["The guards"], ["a raid"]),
    "after a source": (
        "According to a trader, the guards attacked the camp.",
        "attack",
        ["the guards"],
        ["the camp"],
    ),
    "complement": (
        "A trader said that the guards attacked the camp.",
        "attack",
        ["the guards"],
        ["the camp"],
    ),
    "adverbial": ("When the guards attacked the camp, the men fled.", "flee", ["the men"], []),
    "after": ("The men fled after the guards attacked the camp.", "attack", ["the guards"], ["the camp"]),
}


@pytest.mark.parametrize(("text", "verb", "subjects", "objects"), ARGUMENTS.values(), ids=ARGUMENTS)
def test_arguments(text, verb, subjects, objects):
    parsed = Parsed(text)
    assert (parsed.subjects(verb), parsed.objects(verb)) == (subjects, objects)


def test_the_agent_of_a_passive_is_a_phrase():
    parsed = Parsed("The camp was attacked by the guards.")
    assert parsed.subjects("attack") == ["The camp"]
    assert [(p, parsed.words(n)) for p, n in parsed.clause("attack").phrases] == [("by", "the guards")]


RELATIONS = {
    "main": ("The guards fled.", "flee", "main", ""),
    "relative": ("The guards, who fled, were caught.", "flee", "relative", ""),
    "coordinate": ("The guards turned and fled.", "flee", "coordinate", ""),
    "condition": ("If the guards flee, the camp will fall.", "flee", "adverbial", "if"),
    "participle": ("The guards left, taking the grain.", "take", "adverbial", ""),
    "infinitive": ("The guards tried to flee.", "flee", "complement", ""),
    "that": ("A trader said that the guards fled.", "flee", "complement", "that"),
}


@pytest.mark.parametrize(("text", "verb", "relation", "subordinator"), RELATIONS.values(), ids=RELATIONS)
def test_how_a_clause_hangs_on_another(text, verb, relation, subordinator):
    clause = Parsed(text).clause(verb)
    assert (clause.relation, clause.subordinator) == (relation, subordinator)


def test_the_noun_that_an_infinitive_completes():
    parsed = Parsed("The guards foiled a plot to burn the mill.")
    assert parsed.words(parsed.clause("burn").governing_noun) == "a plot"
    assert parsed.subjects("burn") == []


@pytest.mark.parametrize(
    "text", ["", ".", ", , ,", "and and and", "to to to", "of of", "'s 's", "who which that", "was was"]
)
def test_scraps_of_language_do_not_fail(text):
    assert isinstance(Parsed(text).clauses, list)


WHAT_WAS_SAID = {
    "a date between": ("The guards said in June that the men attacked the camp.", "attack", "say"),
    "an object between": ("The guards told a crowd in Ruvelo that the men attacked the camp.", "attack", "tell"),
    "a participle between": (
        "The guards announced in a letter posted at the mill that the men attacked the camp.",
        "attack",
        "announce",
    ),
}


@pytest.mark.parametrize("case", WHAT_WAS_SAID)
def test_that_gives_what_was_said(case):
    text, lemma, saying = WHAT_WAS_SAID[case]
    clause = Parsed(text).clause(lemma)
    assert clause.relation == "complement"
    assert clause.governor is not None and clause.governor.verb.lemma == saying


def test_that_after_an_object_opens_a_relative():
    assert Parsed("The guards claimed the raid that the men reported.").clause("report").relation == "relative"


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("A mill in Ruvelo was raided in March and another in Gandor two weeks later.", ["march", "ruvelo"]),
        ("One camp was burned in Ruvelo and two others in Gandor.", ["ruvelo"]),
        ("A mill was bombed in May, a second near Gandor the next day.", ["may"]),
        ("The camp was burned in Ruvelo and in another village in May.", ["ruvelo", "village", "may"]),
        ("They raided the mill and another camp near Gandor.", ["gandor"]),
    ],
)
def test_what_follows_a_gap_is_no_phrase_of_the_verb_before(text, phrases):
    (clause,) = Parsed(text).clauses
    assert [noun.lemma for _, noun in clause.phrases] == phrases


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Its judge was a Tunisian named Haru al-Gandi.", "participle"),
        ("A young preacher called Haru ran the court.", "participle"),
        ("The council named Haru al-Gandi emir.", "finite"),
    ],
)
def test_who_is_new_to_the_text_is_named_by_it(text, form):
    assert [c.verb.form for c in Parsed(text).clauses if c.verb.lemma in ("name", "call")] == [form]


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("A guard was killed and two others were hurt in Ruvelo.", ["main", "coordinate"]),
        ("A guard was shot and the miller said they fled.", ["main", "coordinate", "complement"]),
        ("The army said a guard was killed and two were hurt.", ["main", "complement", "coordinate"]),
    ],
)
def test_a_clause_after_and_is_coordinated_also_with_a_subject_of_its_own(text, relations):
    assert [clause.relation for clause in Parsed(text).clauses] == relations
