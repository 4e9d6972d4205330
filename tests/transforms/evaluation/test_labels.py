import polars as pl
import pytest

from transforms.evaluation.labels import LABEL_OF_TYPE, predicted_labels, score_labels
from transforms.schemas.codebook import EVENT_TYPES


def test_every_labelled_type_is_a_type_of_attack():
    assert set(LABEL_OF_TYPE) <= set(EVENT_TYPES["attacks"])


def test_attacks_become_labels_of_their_file():
    attacks = pl.DataFrame(
        {
            "source_file": ["a", "a", "b", "c"],
            "event_type": ["execution", "airstrike", "abduction", "destruction"],
        }
    )
    assert predicted_labels(attacks) == {"a": {"armed_assault", "bombing"}, "b": {"abduction"}}


def test_macro_f1_is_the_mean_of_the_labels():
    labels = {"a": ["armed_assault"], "b": ["bombing"], "c": ["abduction", "other"], "d": ["bombing"]}
    predicted = {"a": ["armed_assault"], "b": ["bombing", "armed_assault"], "c": ["abduction"]}
    scores = {row["label"]: row for row in score_labels(predicted, labels).iter_rows(named=True)}
    assert scores["armed_assault"]["precision"] == 0.5
    assert scores["bombing"]["recall"] == 0.5
    assert scores["abduction"]["f1"] == 1.0
    assert scores["macro"]["f1"] == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)
    assert scores["macro"]["texts"] is None


def test_no_prediction_at_all_scores_nothing():
    scores = score_labels({}, {"a": ["bombing"]})
    assert scores["f1"].to_list() == [0.0, 0.0, 0.0, 0.0]
