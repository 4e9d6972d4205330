"""Sentences put together from parts whose rows are known by construction: who, whom, where, when, how, who says so.

Belongs here: templates, a sample of their combinations, the share of right slots. Does not: sentences that pin one
mechanism (`test_news_conventions`). Any part that fails with many others shows in the message of the assertion.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

import pytest

from tests.transforms.coding.telling import told
from transforms.coding.lexicon import Lexicon

SENTENCES = 250
FEWEST_RIGHT = 0.97

DOERS = {
    "JNIM": "jnim",
    "suspected JNIM fighters": "jnim",
    "dozens of JNIM militants on motorcycles": "jnim",
    "militants of the al-Qaida-linked JNIM": "jnim",
    "the Group to Support Islam and Muslims (JNIM)": "jnim",
    "fighters belonging to JNIM": "jnim",
    "armed men believed to be JNIM militants": "jnim",
    "JNIM, an al-Qaida affiliate,": "jnim",
    "gunmen": "gunmen",
    "masked men": "masked_men",
    "insurgents armed with rifles": "insurgents",
    "two gunmen on a motorbike": "two_gunmen",
}
DEAD = {
    "12 soldiers": 12,
    "at least 12 soldiers": 12,
    "a dozen soldiers": 12,
    "seven soldiers and five gendarmes": 12,
    "12 people, including two women and a child,": 12,
    "Musa Keita, 34, a teacher,": 1,
    "the deputy governor, Musa Keita, and two of his bodyguards": 3,
    "an off-duty policeman": 1,
    "four workers from a road company": 4,
    "village chief Musa Keita": 1,
}
PLACES = {
    "in Gao": "Gao",
    "in Gao, Mali,": "Gao",
    "in Gao, northern Mali,": "Gao",
    "near the town of Gao": "Gao",
    "at a checkpoint outside Gao": "Gao",
    "about 40 kilometres (25 miles) from Gao": "Gao",
    "some 30 km south of Gao": "Gao",
    "in the northern Malian city of Gao": "Gao",
    "in the Gao region": "Gao_region",
}
DAYS = {
    "on Monday": "2019-06-10",
    "late on Monday": "2019-06-10",
    "on Monday morning": "2019-06-10",
    "on 3 May 2018": "2018-05-03",
    "on June 4, 2018,": "2018-06-04",
    "on Monday (June 10)": "2019-06-10",
    "two days ago": "2019-06-10",
    "in May 2018": "2018-05-01",
    "last month": "2019-05-01",
}
DEEDS = (
    "{doer} killed {dead} {place} {day}",
    "{dead} {were} killed by {doer} {place} {day}",
    "{doer} attacked a camp {place} {day}, killing {dead}",
    "{dead} {were} killed {day} when {doer} ambushed a convoy {place}",
    "{dead} {were} killed in an attack by {doer} {place} {day}",
    "an attack by {doer} {place} {day} killed {dead}",
    "an ambush by {doer} {day} {place} left {dead} dead",
    "{doer} stormed a post {place} {day} and killed {dead}",
    "{dead} {were} killed {place} {day} in an attack blamed on {doer}",
    "a roadside bomb planted by {doer} killed {dead} {place} {day}",
)
TELLINGS = (
    "{deed}.",
    "The army said {deed}.",
    "{deed}, officials said on Wednesday.",
    "Officials said on Wednesday that {deed}.",
    "{deed}, according to local officials.",
    "{deed}, a security source told AFP on Wednesday.",
    "{deed}, said Colonel Sidi Bah, a spokesman.",
    "{deed}, two security sources and a local official said.",
    "{deed}, reports The Herald.",
)


@dataclass(frozen=True, slots=True)
class Made:
    """A sentence, the parts it is made of, and the slots its one attack must have."""

    text: str
    parts: tuple[str, ...]
    slots: dict[str, str]


def made(seed: int, count: int) -> list[Made]:
    """A sample of the sentences, always the same for a seed."""
    chance = random.Random(seed)
    return [_one(chance) for _ in range(count)]


def _one(chance: random.Random) -> Made:
    doer, dead, place, day = (chance.choice(list(part)) for part in (DOERS, DEAD, PLACES, DAYS))
    deed, telling = chance.choice(DEEDS), chance.choice(TELLINGS)
    told_deed = deed.format(doer=doer, dead=dead, place=place, day=day, were="was" if DEAD[dead] == 1 else "were")
    while ",," in told_deed or ", ," in told_deed:
        told_deed = told_deed.replace(",,", ",").replace(", ,", ",")
    told_deed = told_deed.rstrip(",")
    if telling.startswith("{"):
        told_deed = told_deed[0].upper() + told_deed[1:]
    slots = {
        "perpetrator": DOERS[doer],
        "killed": f"{DEAD[dead]}..{'' if dead.startswith('at least') else DEAD[dead]}",
        "place": PLACES[place],
        "date": DAYS[day],
    }
    return Made(telling.format(deed=told_deed), (doer, dead, place, day, deed, telling), slots)


@pytest.mark.parametrize("seed", [1, 2])
def test_slots_of_sentences_put_together(seed: int, lexicon: Lexicon) -> None:
    wrong: dict[str, Counter[str]] = {slot: Counter() for slot in ("found", "perpetrator", "killed", "place", "date")}
    faults: dict[str, list[str]] = {slot: [] for slot in wrong}
    for sentence in made(seed, SENTENCES):
        attacks = [event for event in told(sentence.text, lexicon) if event["table"].startswith("attacks/")]
        for slot in wrong:
            if not _is_right(slot, sentence, attacks):
                wrong[slot].update(sentence.parts)
                faults[slot].append(sentence.text)
    for slot, texts in faults.items():
        message = f"{slot}: {wrong[slot].most_common(4)}; {texts[:3]}"
        assert len(texts) <= SENTENCES * (1 - FEWEST_RIGHT), message


def _is_right(slot: str, sentence: Made, attacks: list[dict[str, str]]) -> bool:
    """Whether one attack is told, with the slot as it must be; several are wrong in every slot they differ in."""
    if slot == "found" or not attacks:
        return bool(attacks) or slot != "found"
    wanted = sentence.slots[slot]
    said = {event.get(slot, "").lower() for event in attacks}
    return said == {wanted.lower()} if slot != "date" else all(value.startswith(wanted) for value in said)
