"""Results kept from one refresh to the next: a folder of files, each named by what its content depends on.

Belongs here: keeping, finding and removing entries, whatever state the folder is in. Does not: what a
result depends on (`orchestration.fingerprints`), what it looks like (`written` modules in `transforms`).

An entry is written beside its place and put there by a rename, and begins with a hash of the rest: one
that a crash or a disk left half written or altered is not found, and made anew. So nothing is synced.
"""

import hashlib
import os
import shutil
import zlib
from collections.abc import Collection
from pathlib import Path

from orchestration.errors import RefreshError

HASH_BYTES = hashlib.sha256().digest_size
TEMPORARY = ".writing"


class ResultStore:
    """Entries by key, a hexadecimal fingerprint. One writer at a time: the caller holds the lock."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, key: str) -> bytes | None:
        """The entry; None when there is none, or what is there is not what was kept."""
        try:
            content = self._path(key).read_bytes()
            body = content[HASH_BYTES:]
            if hashlib.sha256(body).digest() == content[:HASH_BYTES]:
                return zlib.decompress(body)
        except (OSError, zlib.error):
            pass
        return None

    def keep(self, key: str, entry: bytes) -> None:
        """Keeps the entry, in place of any that is there. Raises `RefreshError` when it cannot be written."""
        path = self._path(key)
        temporary = path.with_name(path.name + TEMPORARY)
        body = zlib.compress(entry, 1)
        try:
            for place in (self._folder, path.parent):
                if place.exists() and not place.is_dir():
                    place.unlink()
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_bytes(hashlib.sha256(body).digest() + body)
            os.replace(temporary, path)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            raise RefreshError(f"{self._folder} cannot be written: {error.strerror or error}") from error

    def keep_only(self, keys: Collection[str]) -> None:
        """Removes everything else that is in the folder: entries no longer used, half-written files.

        Raises `RefreshError` when something cannot be removed.
        """
        wanted = {self._path(key) for key in keys}
        shelves = {path.parent for path in wanted}
        try:
            for shelf in self._folder.iterdir() if self._folder.is_dir() else ():
                if shelf not in shelves:
                    _remove(shelf)
                    continue
                for path in shelf.iterdir():
                    if path not in wanted:
                        _remove(path)
        except OSError as error:
            raise RefreshError(f"{self._folder} cannot be cleared: {error.strerror or error}") from error

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / key


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
