import os

import pytest

from orchestration.errors import InputError
from orchestration.files import ArticleFile, content_hashes, list_articles, read_bytes


def test_files_come_in_order_of_name_and_hidden_ones_and_folders_are_passed_over(tmp_path):
    for name in ("b.txt", "a.txt", ".hidden"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    found, rejected = list_articles(tmp_path, 10, 10)
    assert [file.source_file for file in found] == ["a.txt", "b.txt"]
    assert rejected == []


def test_what_cannot_be_opened_is_rejected_by_name_with_its_reason(tmp_path):
    (tmp_path / "big.txt").write_text("x" * 11, encoding="utf-8")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.txt")
    found, rejected = list_articles(tmp_path, 10, 10)
    assert found == []
    assert {file.source_file: file.reason for file in rejected} == {
        "big.txt": "has 11 bytes, more than MAX_FILE_BYTES=10",
        "gone.txt": "cannot be opened: no such file or directory",
        "pipe.txt": "is not a regular file",
    }


def test_a_folder_that_is_missing_empty_or_no_folder_is_told(tmp_path):
    with pytest.raises(InputError, match="does not exist"):
        list_articles(tmp_path / "nowhere", 10, 10)
    with pytest.raises(InputError, match="holds no files"):
        list_articles(tmp_path, 10, 10)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match="is a file"):
        list_articles(tmp_path / "file", 10, 10)
    (tmp_path / "second").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match="holds 2 files, more than MAX_FILES=1"):
        list_articles(tmp_path, 1, 10)


def test_a_name_that_is_no_unicode_is_shown_escaped(tmp_path):
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text("x", encoding="utf-8")
    found, _ = list_articles(tmp_path, 10, 10)
    found[0].source_file.encode("utf-8")
    assert read_bytes(found[0], 10) == b"x"


def test_a_file_that_goes_or_grows_while_it_is_read_is_rejected(tmp_path):
    gone = read_bytes(ArticleFile(tmp_path / "gone.txt", "gone.txt", 1), 10)
    assert gone.reason == "cannot be opened: no such file or directory"
    (tmp_path / "grown.txt").write_text("x" * 11, encoding="utf-8")
    grown = read_bytes(ArticleFile(tmp_path / "grown.txt", "grown.txt", 1), 10)
    assert grown.reason == "grew past MAX_FILE_BYTES=10"


def test_hashes_follow_content_not_time(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("x", encoding="utf-8")
    before = [entry[:2] for entry in content_hashes(tmp_path)]
    os.utime(path, (1, 1))
    assert [entry[:2] for entry in content_hashes(tmp_path)] == before
    path.write_text("y", encoding="utf-8")
    assert [entry[:2] for entry in content_hashes(tmp_path)] != before
