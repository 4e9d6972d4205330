import os

import pytest

from orchestration.errors import RefreshError
from orchestration.store import HASH_BYTES, ResultStore

KEY, OTHER = "ab" * 32, "cd" * 32


def entry(folder, key):
    return folder / key[:2] / key


@pytest.fixture
def store(tmp_path):
    return ResultStore(tmp_path / "kept")


def test_what_was_kept_is_found_again_and_replaced(tmp_path, store):
    assert store.find(KEY) is None
    store.keep(KEY, b"rows")
    assert ResultStore(tmp_path / "kept").find(KEY) == b"rows"
    store.keep(KEY, b"other rows")
    assert store.find(KEY) == b"other rows"
    assert [path.name for path in (tmp_path / "kept").rglob("*") if path.is_file()] == [KEY]


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[:HASH_BYTES],
        lambda content: content[:-1],
        lambda content: content + b"x",
        lambda content: bytes([content[0] ^ 1]) + content[1:],
        lambda content: content[:-1] + bytes([content[-1] ^ 1]),
    ],
)
def test_a_damaged_entry_is_not_found_and_can_be_kept_anew(tmp_path, store, damage):
    store.keep(KEY, b"rows" * 100)
    path = entry(tmp_path / "kept", KEY)
    path.write_bytes(damage(path.read_bytes()))
    assert store.find(KEY) is None
    store.keep(KEY, b"rows")
    assert store.find(KEY) == b"rows"


def test_only_what_is_still_used_stays(tmp_path, store):
    folder = tmp_path / "kept"
    store.keep(KEY, b"rows")
    store.keep(OTHER, b"rows")
    entry(folder, KEY).with_name("half.writing").write_bytes(b"ro")
    (folder / "stray").write_text("stray", encoding="utf-8")
    (folder / "zz" / "deeper").mkdir(parents=True)
    store.keep_only([KEY])
    assert [path for path in folder.rglob("*") if path.is_file()] == [entry(folder, KEY)]
    assert [path.name for path in folder.iterdir()] == [KEY[:2]]
    assert store.find(KEY) == b"rows"


def test_files_where_folders_belong_are_in_nobodys_way(tmp_path, store):
    (tmp_path / "kept").write_text("", encoding="utf-8")
    store.keep_only([])
    assert store.find(KEY) is None
    store.keep(KEY, b"rows")
    assert store.find(KEY) == b"rows"


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_cannot_be_written_is_told(tmp_path, store):
    (tmp_path / "kept").mkdir(mode=0o500)
    with pytest.raises(RefreshError, match=r"kept cannot be written: "):
        store.keep(KEY, b"rows")
