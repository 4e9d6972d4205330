import pytest

from orchestration.linking import compiled_relations, linked_frames
from orchestration.settings import settings
from tests.transforms.rows import actor, report
from transforms.schemas import MODELS, empty, frame

FIRST, SECOND = "r_1111111111111111", "r_2222222222222222"
ARTICLE = {"published_precision": "day", "char_start": 0, "char_end": 99, "sentences": 4, "repeats": 0}


@pytest.fixture(scope="module")
def current(tmp_path_factory):
    return settings().model_copy(update={"warehouse_dir": tmp_path_factory.mktemp("warehouse")})


@pytest.mark.slow
def test_models_are_compiled_once_and_stand_after_what_they_read(current):
    relations = compiled_relations(current)
    tables = [relation.table for relation in relations]
    assert {"actors", "stg_event_reports", "int_events", "int_event_actors"} <= set(tables)
    assert tables.index("stg_event_reports") < tables.index("int_event_reports") < tables.index("int_events")
    kept = current.build_dir / "linking.json"
    written = kept.stat().st_mtime_ns
    assert compiled_relations(current) == relations
    assert kept.stat().st_mtime_ns == written


@pytest.mark.slow
def test_reports_that_refer_to_one_another_are_one_event(current, monkeypatch):
    monkeypatch.setattr("orchestration.linking.settings", lambda: current)
    reports = [
        report("attacks", report_id=FIRST, sentence_ordinal=0),
        report("attacks", report_id=SECOND, char_start=60, char_end=65, refers_to=FIRST),
    ]
    raw = {name: empty(name) for name in MODELS} | {
        "attacks": frame("attacks", reports),
        "event_actors": frame("event_actors", [actor("attacks", report_id=FIRST, actor_id="aqim")]),
        "articles": frame("articles", [{"article_id": "an-article", "source_file": "an-article.txt", **ARTICLE}]),
    }
    linked = linked_frames(raw)
    assert linked.events.height == 1
    assert linked.event_reports["event_id"].n_unique() == 1
    assert linked.event_reports["report_id"].to_list() == [FIRST, SECOND]
    assert linked.event_actors["actor_id"].to_list() == ["aqim"]
