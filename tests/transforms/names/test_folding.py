"""Spellings of one name fold together; different names and plain English stay apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.names.folding import fold, fold_word

SAME = [
    ("al-Qa`ida", "al-Qaeda", "Al Qaida", "al-Qa’idah", "el-Kaida", "al-Qāʿida"),
    ("Iyad ag Ghali", "Iyad Ag Ghaly"),
    ("Abou Zeid", "Abu Zayd", "Abu Zaid"),
    ("Ségou", "Segou", "Ségu"),
    ("M'Begui", "Mbegui"),
    ("Salah ad-Din", "Salah al-Din", "Salah el-Dine", "Salah ad Deen"),
    ("Jabhat an-Nusra", "Jabhat al-Nusrah", "Jabhah al-Nusra"),
    ("as-Sahab", "al-Sahab"),
    ("Muhammad Husayn", "Mohamed Hussein", "Mohammad Hussain"),
    ("Ansar Dine", "Ansar Din", "Ansar Deen"),
    ("al-Shabaab", "Al Shabab", "al-Shebab"),
    ("Osama bin Laden", "Usama ibn Ladin"),
    ("Djibo", "Jibo"),
    ("Raqqah", "Raqqa", "Raqqa’s"),
    ("the Sahel", "Sahel"),
    ("Deir ez-Zor", "Deir al-Zor", "Dayr az-Zor"),
]

DIFFERENT = [
    ("Mali", "Malik"),
    ("Niger", "Nigeria"),
    ("U.S.", "us"),
    ("qadi", "kadi"),
    ("an assault", "al-assault"),
    ("at Nusra", "al-Nusra"),
    ("Homs", "Hums"),
]


@pytest.mark.parametrize("spellings", SAME, ids=lambda spellings: spellings[0])
def test_spellings_of_one_name_fold_together(spellings: tuple[str, ...]) -> None:
    assert {fold(spelling) for spelling in spellings} == {fold(spellings[0])}


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_hyphens_and_spaces_split_alike_and_marks_stay() -> None:
    assert fold("Tel Tamer, Iraq") == ("tel", "tamer", ",", "iraq")
    assert fold("Jean-Pierre") == fold("Jean Pierre")
    assert fold_word(",") == ","
    assert fold_word("'") == "'"


@given(st.text(max_size=40))
def test_any_text_folds(text: str) -> None:
    words = fold(text)
    assert all(words)
    assert not any(" " in word for word in words)


@given(st.text(alphabet="abcdeghiklmnoqrstuwyz'-", min_size=1, max_size=20))
def test_case_makes_no_difference(text: str) -> None:
    assert fold(text.upper()) == fold(text)
