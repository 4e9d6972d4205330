"""Places that a sentence leaves to the text around it: named elsewhere in the sentence, or told before.

Belongs here: attacks alone, which happen somewhere even when their own words name no place.
Does not: places of the clause (`transforms.coding.where.spots`), definite references to one place
(`transforms.coding.where.placing`), sentences that retell an attack (`transforms.coding.attacks.retelling`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.frames.towns import is_common, is_unknown_name
from transforms.coding.lexicon import Lexicon
from transforms.coding.where.elsewhere import STRIKING_ABROAD
from transforms.coding.where.grounds import told_with
from transforms.coding.where.occasions import is_occasion
from transforms.coding.where.spots import set_place
from transforms.coding.whether.clause_realis import is_charge
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.nominals import phrases_after

_REACH = 3
_LONG = 60
_YEARLONG = 365
# States whose forces fight in other countries on the ground too.
_FIGHTING_ABROAD = frozenset({"US", "GB", "FR", "IL"})
_AT = frozenset({"at", "in", "near", "outside", "over"})
_ANSWERING = frozenset({"respond", "retaliate"})
_ELSEWHERE = frozenset("another separate separately elsewhere meanwhile different".split())


@dataclass(frozen=True, slots=True)
class Scene:
    """Where the text is: the most exact place of the last sentences, and the country it is about; "" for none.

    `moved_at` is the ordinal of the sentence that went there on a day of its own, -1 when none did; `paragraph` that of
    the sentence that named it.
    """

    place_id: str = ""
    country_id: str = ""
    country_code: str = ""
    moved_at: int = -1
    paragraph: int = -1


def carry(draft: Draft, beside: Sequence[Draft], earlier: Sequence[Draft], scene: Scene, lexicon: Lexicon) -> None:
    """Give an attack without a place one of its sentence, else of the attack before it, else the country."""
    if draft.event_table != "attacks" or draft.place_id is not None or draft.refers_to is not None:
        return
    if draft.instance.noun is not None and is_occasion(draft.analysis, draft.instance.noun):
        return
    if draft.instance.clause is not None and is_charge(draft.instance.clause):
        return  # where the court sits says nothing of where it was done
    others = [other for other in beside if other.event_table == "attacks" and other.place_id and other is not draft]
    nearest = min(others, key=lambda other: abs(other.instance.head - draft.instance.head), default=None)
    if nearest is not None and _is_long_after(draft, nearest):
        return
    here = told_with(draft.analysis, draft.instance.head)
    if nearest is not None and (nearest.place_is_exact or here is None):
        draft.place_id, draft.place_rule = nearest.place_id, "beside"
        draft.place_is_exact = nearest.place_is_exact
    elif here is not None and not _names_another(draft):
        set_place(draft, here, "told-with")
    elif not _is_bygone(draft):
        _from_before(draft, beside, earlier, scene, lexicon)


def _from_before(
    draft: Draft, beside: Sequence[Draft], earlier: Sequence[Draft], scene: Scene, lexicon: Lexicon
) -> None:
    """The place of the attack told before, else the one spoken of, else the country that the text is about."""
    leaves = _turns_elsewhere(draft) or _is_of_another_year(draft) or _names_another(draft)
    before = None if leaves else _attack_before(draft, earlier)
    leaves = leaves or (before is not None and _is_far_on(draft, before, _YEARLONG))
    moved = before is not None and (
        scene.moved_at > before.analysis.sentence.ordinal
        or before.analysis.sentence.paragraph != draft.analysis.sentence.paragraph == scene.paragraph
    )
    before = None if leaves or moved else before
    if before is not None:
        same_day = draft.date_mention is None or draft.date == before.date
        draft.place_id, draft.place_rule = _around(before.place_id or "", same_day, lexicon), "narrative"
    elif scene.place_id and not leaves:
        draft.place_id, draft.place_rule = _around(scene.place_id, draft.date_mention is None, lexicon), "scene"
    elif scene.country_id and not any(
        (_is_of_forces_abroad(draft, beside, scene, lexicon), _is_of_guests(draft, scene, lexicon))
    ):
        draft.place_id, draft.place_rule = scene.country_id, "country"


def _around(place_id: str, same_day: bool, lexicon: Lexicon) -> str:
    """The place, or its town where a hotel or a junction was the scene of another day."""
    place = lexicon.places.place(place_id)
    if same_day or place.kind != "site" or not place.container_id:
        return place_id
    town = lexicon.places.place(place.container_id)
    return town.place_id if town.kind == "settlement" else place_id


def _is_of_forces_abroad(draft: Draft, beside: Sequence[Draft], scene: Scene, lexicon: Lexicon) -> bool:
    """ "A US air strike killed two", "rockets fired at US troops": of that country are they, not the place.

    Nor is it the place of what answers them in the same sentence: "in revenge for a raid by French troops".
    """
    struck_from_afar = draft.event_type == "airstrike" and scene.country_code in STRIKING_ABROAD
    if scene.country_code not in _FIGHTING_ABROAD and not struck_from_afar:
        return False
    sides = ("perpetrator",) if struck_from_afar else ("perpetrator", "target")
    told = [draft] if struck_from_afar else [draft, *(d for d in beside if d.event_table == "attacks")]
    known = (lexicon.actors[p.actor_id] for d in told for role in sides for p in d.roles.get(role, []) if p.actor_id)
    return any(a.country_code == scene.country_code and a.kind in ("state", "state_force") for a in known)


# Who is called by a nationality because he is abroad.
_GUESTS = frozenset(
    "hostage tourist journalist reporter engineer national citizen contractor missionary nun diplomat expatriate"
    " businessman geologist traveller hiker aid-worker worker".split()
)


def _is_of_guests(draft: Draft, scene: Scene, lexicon: Lexicon) -> bool:
    """ "Beheaded the German hostage", "a German hostage, Hans Maier": he is of that country, not the place."""
    told = [p.text for p in draft.roles.get("victim", [])]
    tokens = draft.analysis.tokens
    for group in (g for groups in draft.instance.slots.values() for g in groups if g.appositions or g.proper):
        told.append(" ".join(token.text for token in tokens[group.start : group.end]))
    said = ([singular(word) for word in text.lower().split()] for text in told)
    return any(
        set(words) & _GUESTS and any(lexicon.demonym_code(word) == scene.country_code for word in words)
        for words in said
    )


def _is_bygone(draft: Draft) -> bool:
    """No step of the story: a killing mentioned by its noun ("the death of X"), a series without end, what has been
    done since ("have killed")."""
    instance = draft.instance
    if draft.scope == "campaign" and draft.date_mention is None:
        return True
    if instance.noun is not None and instance.support is None:
        return bool(draft.roles.get("victim")) and draft.date_mention is None
    clause = instance.support or instance.clause
    if clause is None or not clause.verb.perfect:
        return False
    verb = draft.analysis.tokens[clause.verb.start : clause.verb.end]
    return any(t.lower in ("has", "have") for t in verb) and draft.date_mention is None


def _turns_elsewhere(draft: Draft) -> bool:
    """ "In another attack", "meanwhile", "elsewhere": the text leaves the place it was at."""
    clause = draft.instance.support or draft.instance.clause
    if clause is None:
        return False
    if clause.verb.lemma in _ANSWERING:
        return True  # "responded with air strikes on its depots"
    groups, tokens = draft.analysis.groups, draft.analysis.tokens
    first, last = groups[clause.start].start, groups[max(clause.end - 1, clause.start)].end
    return any(t.lower in _ELSEWHERE for t in tokens[first:last])


def _is_long_after(draft: Draft, other: Draft) -> bool:
    """ "X was killed in Gao in June 2015; Y took over and was killed in January 2020": nobody says where."""
    clause = draft.instance.clause
    apart = clause is not None and clause.relation in ("main", "coordinate")
    return apart and _is_far_on(draft, other, _patience(draft))


def _patience(draft: Draft) -> int:
    """After how many days the story has gone on to somewhere else: sooner where somebody named was hit."""
    people = [p for p in draft.roles.get("victim", []) if p.resolution != "described" and "group" not in p.classes]
    return _LONG if people else _YEARLONG // 2


def _is_far_on(draft: Draft, other: Draft, days: int) -> bool:
    """Whether an attack with a date of its own came so many days after another, or before: the story has gone on."""
    if draft.date is None or other.date is None or draft.date_mention in (None, other.date_mention):
        return False
    apart = ((draft.date.date_start, other.date.date_end), (other.date.date_start, draft.date.date_end))
    return any(later is not None and sooner is not None and (later - sooner).days > days for later, sooner in apart)


def _names_another(draft: Draft) -> bool:
    """ "An air raid on Balakot": somewhere that no dictionary has, and not where the text was.

    Parks, gates and roads are of the town that the text is at.
    """
    analysis, instance = draft.analysis, draft.instance
    if instance.noun is not None:
        spots = phrases_after(analysis.groups, analysis.position_of(instance.noun))[:1]
        return any(p in _AT | {"on"} and _is_strange(analysis, noun) for p, noun in spots)
    clause = instance.clause
    spots = [(p, g) for p, g in clause.phrases if g.start > clause.verb.start] if clause is not None else []
    return any(p in _AT and _is_strange(analysis, noun) for p, noun in spots)


def _is_strange(analysis: Analysis, noun: Group) -> bool:
    operation = analysis.tokens[noun.start].lower == "operation"  # "killed in Operation Claw-Lock"
    return is_unknown_name(analysis, noun) and not operation and not is_common(analysis.tokens[noun.head])


def _is_of_another_year(draft: Draft) -> bool:
    """Dated with its year: told as history, not as the next step of a story."""
    return draft.date_mention is not None and any(
        word.isdigit() and len(word) == 4 for word in draft.date_mention.text.replace(",", " ").split()
    )


def _moves_the_story(draft: Draft) -> bool:
    """ "On 23 May troops tried to arrest X in Marawi. His fighters burned a church": where the text has come to."""
    on_the_ground = draft.event_table in ("arrests", "territory") and draft.instance.noun is None
    clause = draft.instance.clause
    told = clause is not None and clause.relation != "relative" and not clause.verb.perfect
    return on_the_ground and told and draft.date_mention is not None and draft.place_is_exact


def _attack_before(draft: Draft, earlier: Sequence[Draft]) -> Draft | None:
    for other in reversed(earlier):
        if draft.analysis.sentence.ordinal - other.analysis.sentence.ordinal > _REACH:
            return None
        if other.place_id is not None and (other.event_table == "attacks" or _moves_the_story(other)):
            return other
    return None
