"""A disk of its own for a test that fills it: a tmpfs, where root may mount one."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

MEGABYTE = 1_000_000
ROOMY = 500 * MEGABYTE


class Disk:
    """A mounted tmpfs that can be made full or read-only, and roomy again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def leave(self, room: int) -> None:
        """Makes the disk as small as what is on it, and that much room."""
        space = os.statvfs(self.folder)
        self._remount(f"size={(space.f_blocks - space.f_bfree) * space.f_frsize + max(room, 1)}")

    def be_roomy(self) -> None:
        self._remount(f"rw,size={ROOMY}")

    def be_read_only(self) -> None:
        self._remount("ro")

    def _remount(self, options: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{options}", str(self.folder)], check=True)


@contextmanager
def mounted(folder: Path) -> Iterator[Disk]:
    """A disk at the folder inside the block; the test is skipped where none may be mounted."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOMY}", "tmpfs", str(folder)]
    try:
        done = subprocess.run(mount, capture_output=True, text=True)
    except FileNotFoundError:
        pytest.skip("no disk to fill: there is no command mount")
    if done.returncode:
        pytest.skip(f"no disk to fill: a tmpfs cannot be mounted here ({done.stderr.strip()})")
    try:
        yield Disk(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
