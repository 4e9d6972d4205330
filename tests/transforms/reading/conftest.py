"""What the tests of reading share: reading invented text, and the files outside the repository."""

from collections.abc import Callable
from pathlib import Path

import pytest

from transforms.reading.document import read_document
from transforms.reading.registry import Registry, read_registry
from transforms.reading.shapes import Limits
from transforms.text import Article, Document, RejectedFile

ROOT = Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared"

Read = Callable[..., Document | RejectedFile]


@pytest.fixture
def read() -> Read:
    """Reads bytes or text as a file that no registry knows."""

    def _read(content: str | bytes, name: str = "report.txt", **options: object) -> Document | RejectedFile:
        body = content.encode() if isinstance(content, str) else content
        limits = Limits(**options)  # type: ignore[arg-type]
        return read_document(name, body, Registry(), limits)

    return _read


@pytest.fixture
def article(read: Read) -> Callable[[str], Article]:
    """The one article of an invented text."""

    def _article(text: str) -> Article:
        document = read(text)
        assert isinstance(document, Document)
        return document.articles[0]

    return _article


@pytest.fixture(scope="session")
def registry() -> Registry:
    return read_registry(ROOT / "seeds" / "articles.csv")


@pytest.fixture(scope="session")
def shared() -> Path:
    if not (SHARED / "articles").is_dir():
        pytest.skip("the original articles stand outside the repository, in ../shared, and are not here")
    return SHARED


@pytest.fixture(scope="session")
def originals(shared: Path, registry: Registry) -> dict[str, Document]:
    documents = {}
    for path in sorted((shared / "articles").glob("*.txt")):
        document = read_document(path.name, path.read_bytes(), registry)
        assert isinstance(document, Document)
        documents[path.name] = document
    return documents


@pytest.fixture(scope="session")
def digests(registry: Registry) -> dict[str, Document]:
    documents = {}
    for path in sorted((ROOT / "articles").glob("digest-*.txt")):
        document = read_document(path.name, path.read_bytes(), registry)
        assert isinstance(document, Document)
        documents[path.name] = document
    return documents
