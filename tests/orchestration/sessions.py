"""Processes of a session, as the kernel lists them: what a killed refresh leaves running."""

import os
import time
from pathlib import Path

PATIENCE_SECONDS = 60


def running(session: int) -> list[int]:
    """The processes of a session that still run; one that ended and was not yet collected does not."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                state, _, _, of_session = (folder / "stat").read_text().rsplit(")", 1)[1].split()[:4]
            except OSError:
                continue
            if int(of_session) == session and state != "Z":
                found.append(int(folder.name))
    return found


def still_running(session: int) -> list[str]:
    """The commands of a session that do not end by themselves in good time."""
    give_up = time.monotonic() + PATIENCE_SECONDS
    while (left := running(session)) and time.monotonic() < give_up:
        time.sleep(0.05)
    return [_command(process) for process in left]


def _command(process: int) -> str:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""


def kill_session(session: int) -> None:
    """Ends what is left of a session that a test started."""
    for process in running(session):
        os.kill(process, 9)
