import json
from hashlib import sha256

import pytest

from orchestration.gold_sets import KNOWN_SOURCES, SHARED_DIR, read_gold_set, read_gold_sets
from tests.transforms.evaluation.marts import gold_line


def test_the_shipped_digests_are_covered_with_the_hashes_of_the_shipped_articles():
    gold = read_gold_set("digests")
    assert len(gold.events) == 279
    texts = sorted(KNOWN_SOURCES["digests"].texts.glob("digest-*.txt"))
    assert gold.files == {path.name for path in texts}
    assert gold.hashes == {path.name: sha256(path.read_bytes()).hexdigest() for path in texts}


def test_folders_without_gold_give_none(tmp_path):
    (tmp_path / "labels.jsonl").write_text('{"id": "a", "labels": []}\n', encoding="utf-8")
    (tmp_path / "empty.jsonl").write_text("", encoding="utf-8")
    assert read_gold_sets([tmp_path, tmp_path / "absent"]) == []


def test_any_gold_file_of_a_folder_is_a_set(tmp_path):
    (tmp_path / "mine.jsonl").write_text(json.dumps(gold_line("g1", (1, 5))) + "\n\n", encoding="utf-8")
    (tmp_path / "mine.sha256").write_text("ab12  an-article.txt\ncd34 *an empty one.txt\n", encoding="utf-8")
    (gold,) = read_gold_sets([tmp_path])
    assert gold.name == "mine"
    assert gold.files == {"an-article.txt", "an empty one.txt"}
    assert gold.hashes == {"an-article.txt": "ab12", "an empty one.txt": "cd34"}


def test_a_line_that_is_no_json_is_named(tmp_path):
    (tmp_path / "mine.jsonl").write_text('{"gold_id": 1}\n{broken\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"mine\.jsonl, line 2"):
        read_gold_sets([tmp_path])


@pytest.mark.skipif(not SHARED_DIR.is_dir(), reason="../shared is not there: gold of originals and news")
def test_the_sets_beside_the_project_are_read_with_the_files_they_cover():
    originals, news = read_gold_set("originals"), read_gold_set("news")
    assert len(originals.files) == 2
    assert originals.name == "originals"
    assert len(news.files) > len({event.source_file for event in news.events})
    assert news.tables == ("attacks", "mergers", "arrests", "territory")
    assert [gold.name for gold in read_gold_sets([SHARED_DIR / "gold"])] == ["originals"]
