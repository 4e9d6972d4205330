import os

import pytest

from orchestration.errors import InputError
from orchestration.files import ArticleFile, content_hashes, folders_inside, list_articles, read_bytes


def test_files_come_in_order_of_name_and_hidden_ones_and_folders_are_passed_over(tmp_path):
    for name in ("b.txt", "a.txt", ".hidden"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    found, rejected = list_articles(tmp_path, 10, 10)
    assert [file.source_file for file in found] == ["a.txt", "b.txt"]
    assert rejected == []


def test_folders_inside_are_named_but_hidden_ones_and_those_elsewhere(tmp_path):
    folder = tmp_path / "articles"
    for name in ("second", "first", ".hidden"):
        (folder / name).mkdir(parents=True)
    (folder / "a.txt").write_text("x", encoding="utf-8")
    (folder / "linked").symlink_to("first")
    (folder / "elsewhere").symlink_to(tmp_path)
    assert folders_inside(folder) == ["first", "linked", "second"]


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
    with pytest.raises(InputError, match="holds no files; put"):
        list_articles(tmp_path, 10, 10)
    (tmp_path / "inside").mkdir()
    with pytest.raises(InputError, match=r"holds no files \(those in folders inside it are not read\); put"):
        list_articles(tmp_path, 10, 10)
    (tmp_path / "inside").rmdir()
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
    before = list(content_hashes(tmp_path, 1000))
    os.utime(path, (1, 1))
    assert list(content_hashes(tmp_path, 1000)) == before
    path.write_text("y", encoding="utf-8")
    assert list(content_hashes(tmp_path, 1000)) != before


def test_a_link_is_followed_only_inside_the_folder(tmp_path):
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.txt").write_text("secret", encoding="utf-8")
    folder = tmp_path / "articles"
    (folder / ".kept").mkdir(parents=True)
    (folder / ".kept" / "a.txt").write_text("x", encoding="utf-8")
    (folder / "inside.txt").symlink_to(folder / ".kept" / "a.txt")
    (folder / "out.txt").symlink_to("../outside/secret.txt")
    (folder / "round.txt").symlink_to("round.txt")
    (folder / "folder").symlink_to(tmp_path / "outside")
    found, rejected = list_articles(folder, 10, 10)
    assert [file.source_file for file in found] == ["inside.txt"]
    assert read_bytes(found[0], 10) == b"x"
    out = "is a link that leads out of the folder of articles"
    assert {file.source_file: file.reason for file in rejected} == {
        "folder": out,
        "out.txt": out,
        "round.txt": "cannot be opened: too many levels of symbolic links",
    }
    assert [name for name, _ in content_hashes(folder, 10)] == ["inside.txt"]


def test_a_file_that_became_a_link_or_a_pipe_after_it_was_listed_is_not_followed_and_not_waited_for(tmp_path):
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    (tmp_path / "link.txt").symlink_to(tmp_path / "secret")
    os.mkfifo(tmp_path / "pipe.txt")
    assert "symbolic links" in read_bytes(ArticleFile(tmp_path / "link.txt", "link.txt", 1), 10).reason
    assert read_bytes(ArticleFile(tmp_path / "pipe.txt", "pipe.txt", 1), 10) == b""


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("..txt", None),
        ("....txt", None),
        ("new\nline.txt", "new\\nline.txt"),
        ("\x1b[31mred.txt", "\\x1b[31mred.txt"),
        ("right\u202etxt.exe.txt", "right\\u202etxt.exe.txt"),
        ("to\\..\\up.txt", "to\\..\\up.txt"),
        ("'; DROP TABLE raw.articles; --.txt", "'; DROP TABLE raw.articles; --.txt"),
        ("<img src=x onerror=alert(1)>.txt", "<img src=x onerror=alert(1)>.txt"),
        ("x" * 251 + ".txt", "x" * 251 + ".txt"),
        ("récit de l’été – 2.txt", "récit de l’été – 2.txt"),
    ],
)
def test_odd_names_are_shown_so_that_they_do_nothing(tmp_path, name, shown):
    (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    found, _ = list_articles(tmp_path, 10, 10)
    assert {file.source_file for file in found} == {"a.txt"} | ({shown} if shown else set())


def test_two_names_that_are_shown_alike_are_one_file_and_one_reject(tmp_path):
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text("x", encoding="utf-8")
    (tmp_path / "\\udcff.txt").write_text("y", encoding="utf-8")
    found, rejected = list_articles(tmp_path, 10, 10)
    assert len(found) == len(rejected) == 1
    assert rejected[0].reason == "has a name that is shown like another file's"
