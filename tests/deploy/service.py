"""The service's processes, started by hand as compose.yaml starts them: PostgreSQL, code, webserver, daemon.

Belongs here: starting, asking, stopping. Does not: what is expected of them (`test_service.py`).
"""

import ctypes
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from orchestration.settings import PROJECT_DIR

PASSWORD = "only for this test"
PATIENCE_SECONDS = 1_200


def postgres_programs() -> Path | None:
    """The folder of `initdb` and `postgres`, where Debian or the path has them."""
    on_path = shutil.which("initdb")
    places = [Path(on_path).parent] if on_path else sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((place for place in places if (place / "initdb").is_file() and (place / "postgres").is_file()), None)


def free_ports(count: int) -> list[int]:
    """Ports that nobody listens on, below those that the kernel gives out by itself."""
    found: list[int] = []
    while len(found) < count:
        port = random.randrange(20_000, 30_000)
        with socket.socket() as tried, suppress(OSError):
            tried.bind(("127.0.0.1", port))
            found += [] if port in found else [port]
    return found


def _end_with_parent() -> None:
    """Has a process end when the tests are killed, which then cannot end it (Linux: PR_SET_PDEATHSIG)."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


def wait_for(what: str, look: Callable[[], Any]) -> Any:
    """What `look` gives once it gives anything; it may fail with OSError until then."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        try:
            found = look()
        except OSError:
            found = None
        if found:
            return found
        time.sleep(1)
    raise AssertionError(f"waited in vain for {what}")


@contextmanager
def running(command: list[str], log: Path, **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is ended with the block; what it says goes to the log."""
    with log.open("wb") as opened:
        process = subprocess.Popen(
            command, stdout=opened, stderr=subprocess.STDOUT, preexec_fn=_end_with_parent, **options
        )
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@contextmanager
def postgres(programs: Path, port: int) -> Iterator[None]:
    """A PostgreSQL server of its own with the database `dagster` on a port. Root lets `postgres` run it."""
    import psycopg2

    as_user = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
    folder = Path(tempfile.mkdtemp(prefix="service-postgres-"))
    try:
        (folder / "password").write_text(PASSWORD, encoding="utf-8")
        if as_user:
            shutil.chown(folder, **as_user)
            shutil.chown(folder / "password", **as_user)
        data = folder / "data"
        options = ["--username=dagster", "--auth=scram-sha-256", f"--pwfile={folder / 'password'}"]
        made = [str(programs / "initdb"), *options, "--encoding=UTF8", "--no-sync", f"--pgdata={data}"]
        subprocess.run(made, check=True, capture_output=True, cwd="/", **as_user)
        server = [str(programs / "postgres"), "-D", str(data), "-p", str(port), "-k", str(folder), "-F"]
        with running(
            [*server, "-c", "listen_addresses=127.0.0.1"], folder.parent / f"{folder.name}.log", cwd="/", **as_user
        ):

            def create() -> bool:
                try:
                    connection = psycopg2.connect(_address(port, "postgres"))
                except psycopg2.OperationalError as error:
                    raise OSError from error
                connection.autocommit = True
                connection.cursor().execute("CREATE DATABASE dagster")
                connection.close()
                return True

            wait_for("PostgreSQL", create)
            yield
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        (folder.parent / f"{folder.name}.log").unlink(missing_ok=True)


def _up_or_ended(process: subprocess.Popen[bytes], port: int) -> bool:
    if process.poll() is not None:
        return True
    with socket.create_connection(("127.0.0.1", port), 5):
        return True


def _address(port: int, database: str) -> str:
    return f"host=127.0.0.1 port={port} user=dagster password='{PASSWORD}' dbname={database}"


@dataclass(frozen=True)
class Service:
    """The running service: its folders, where its UI answers, where its history is."""

    articles: Path
    warehouse: Path
    web_port: int
    postgres_port: int

    def ask(self, query: str, **variables: Any) -> dict[str, Any]:
        """The answer of the webserver to a GraphQL query."""
        body = json.dumps({"query": query, "variables": variables}).encode()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.web_port}/graphql", body, {"Content-Type": "application/json"}
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                found: dict[str, Any] = json.load(answer)
        except urllib.error.HTTPError as error:
            raise AssertionError(error.read().decode()) from error
        return found["data"]

    def runs(self, tag: str, value: str, status: str) -> list[str]:
        """The ids of the runs in PostgreSQL that carry the tag and ended so, oldest first."""
        import psycopg2

        connection = psycopg2.connect(_address(self.postgres_port, "dagster"))
        try:
            cursor = connection.cursor()
            cursor.execute(
                "SELECT runs.run_id FROM runs JOIN run_tags USING (run_id)"
                " WHERE key = %s AND value = %s AND status = %s ORDER BY runs.id",
                (tag, value, status),
            )
            return [row[0] for row in cursor.fetchall()]
        finally:
            connection.close()


@contextmanager
def service(folder: Path, programs: Path, variables: Mapping[str, str]) -> Iterator[Service]:
    """The whole service in a folder, with further settings, until the end of the block."""
    home, articles, warehouse = folder / "home", folder / "articles", folder / "warehouse"
    for place in (home, articles):
        place.mkdir()
    for name in ("dagster.yaml", "workspace.yaml"):
        shutil.copy(PROJECT_DIR / "deploy" / name, home / name)
    code_port, web_port, postgres_port = free_ports(3)
    with ExitStack() as stack:
        stack.enter_context(postgres(programs, postgres_port))
        environment = {
            **os.environ,
            "DAGSTER_HOME": str(home),
            "DAGSTER_PG_HOST": "127.0.0.1",
            "DAGSTER_PG_PORT": str(postgres_port),
            "DAGSTER_PG_DB": "dagster",
            "DAGSTER_PG_USERNAME": "dagster",
            "DAGSTER_PG_PASSWORD": PASSWORD,
            "CODE_HOST": "127.0.0.1",
            "CODE_PORT": str(code_port),
            "ARTICLES_DIR": str(articles),
            "WAREHOUSE_DIR": str(warehouse),
            **variables,
        }
        found = Service(articles, warehouse, web_port, postgres_port)
        module = ["-m", "orchestration.definitions", "--host", "127.0.0.1", "--port", str(code_port)]
        workspace = ["-w", str(home / "workspace.yaml")]
        commands = {
            "code": [sys.executable, "-m", "dagster", "api", "grpc", *module],
            "webserver": [
                sys.executable,
                "-m",
                "dagster_webserver",
                *workspace,
                "-h",
                "127.0.0.1",
                "-p",
                str(web_port),
            ],
            "daemon": [sys.executable, "-m", "dagster._daemon", "run", *workspace],
        }
        for name, command in commands.items():
            log = folder / f"{name}.log"
            process = stack.enter_context(running(command, log, env=environment, cwd=PROJECT_DIR))
            if name == "code":
                wait_for("the code server", partial(_up_or_ended, process, code_port))
            assert process.poll() is None, log.read_text(errors="replace")[-2000:]
        yield found
