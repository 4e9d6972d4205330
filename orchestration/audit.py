"""`make audit`: the locked dependencies held against published advisories, by pip-audit.

Belongs here: asking each service, telling what was checked and what was not. Does not: which packages there
are (the lock file). It runs in an environment of its own, with pip-audit and nothing of the project.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

PROJECT_DIR = Path(__file__).resolve().parent.parent
LOCK = "requirements-dev.lock"  # holds what the project runs on as well
SERVICES = ("osv", "pypi")
CLEAN, FOUND, NOT_CHECKED = 0, 1, 2
Package = dict[str, Any]


def main() -> int:
    """Prints what was found; 0 nothing, 1 a package with an advisory, 2 no service could be asked."""
    answers = (audited(service) for service in SERVICES)
    packages = next((answer for answer in answers if checked(answer)), [])
    print(told(packages))
    return outcome(packages)


def audited(service: str) -> list[Package]:
    """What a service says of every package of the lock file; nothing when it cannot be reached."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(PROJECT_DIR / LOCK), "--require-hashes"]
    options = ["--disable-pip", "--vulnerability-service", service, "--format", "json", "--progress-spinner", "off"]
    done = subprocess.run([*command, *options, "--timeout", "10"], capture_output=True, text=True)
    try:
        packages: list[Package] = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        return []
    return packages


def checked(packages: Sequence[Package]) -> list[Package]:
    """The packages that the service knew; a package index without advisories knows none."""
    return [package for package in packages if "skip_reason" not in package]


def outcome(packages: Sequence[Package]) -> int:
    """The exit code that an answer amounts to."""
    if any(package.get("vulns") for package in packages):
        return FOUND
    return CLEAN if checked(packages) else NOT_CHECKED


def told(packages: Sequence[Package]) -> str:
    """The answer in lines for a person."""
    known = checked(packages)
    if not known:
        return f"{LOCK}: not checked, no service of advisories could be asked from here ({', '.join(SERVICES)})"
    lines = [f"{LOCK}: {len(known)} packages checked, {len(packages) - len(known)} unknown to the service"]
    for package in known:
        for advisory in package.get("vulns", []):
            mended = ", ".join(advisory.get("fix_versions", [])) or "no version yet"
            lines.append(f"  {package['name']} {package['version']}: {advisory['id']}, mended in {mended}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
