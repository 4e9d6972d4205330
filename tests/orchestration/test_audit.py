import json
import subprocess

import pytest

from orchestration import audit

SKIPPED = {"name": "polars", "skip_reason": "not found"}
SOUND = {"name": "duckdb", "version": "2.0.0", "vulns": []}
FAULTY = {"name": "pypdf", "version": "6.0", "vulns": [{"id": "X-1", "fix_versions": ["6.1"]}]}


@pytest.fixture
def answering(monkeypatch):
    """Has pip-audit answer what the test says, a service at a time."""

    def say(**answers: str) -> None:
        def run(command, **_):
            return subprocess.CompletedProcess(
                command, 1, answers[command[command.index("--vulnerability-service") + 1]]
            )

        monkeypatch.setattr(subprocess, "run", run)

    return say


def packages(*found) -> str:
    return json.dumps({"dependencies": found})


def test_a_package_with_an_advisory_is_named_with_the_version_that_mends_it(answering, capsys):
    answering(osv=packages(SOUND, FAULTY, SKIPPED), pypi="")
    assert audit.main() == audit.FOUND
    told = capsys.readouterr().out
    assert "requirements-dev.lock: 2 packages checked, 1 unknown to the service" in told
    assert "pypdf 6.0: X-1, mended in 6.1" in told


def test_where_one_service_cannot_be_reached_the_other_is_asked(answering, capsys):
    answering(osv="Traceback: no route", pypi=packages(SOUND))
    assert audit.main() == audit.CLEAN
    assert "1 packages checked" in capsys.readouterr().out


@pytest.mark.parametrize("answer", ["", "Traceback: no route", packages(SKIPPED), packages()])
def test_where_no_service_knows_anything_it_is_said_that_nothing_was_checked(answering, capsys, answer):
    answering(osv=answer, pypi=answer)
    assert audit.main() == audit.NOT_CHECKED
    assert "not checked, no service of advisories could be asked" in capsys.readouterr().out
