"""Documents kept from one refresh to the next, found again by all that they were read from.

Belongs here: what a document depends on. Does not: reading one (`orchestration.reading`), the folder they
are kept in (`orchestration.store`).
"""

import hashlib
from collections.abc import Iterable, Mapping

from orchestration.files import ArticleFile, read_bytes
from orchestration.fingerprints import file_key, reader_holds, reader_version
from orchestration.settings import Settings
from orchestration.store import ResultStore
from transforms.reading.registry import Registry
from transforms.reading.shapes import Limits
from transforms.reading.written import document_from_json, document_to_json
from transforms.text import Document, RejectedFile


class KeptDocuments:
    """The documents of the last refresh. A file that was rejected is none: it is tried again every time."""

    def __init__(self, current: Settings, registry: Registry, article_ids: Mapping[str, str], limits: Limits) -> None:
        self._store = ResultStore(current.kept_dir / "read")
        self._ignored = current.recode
        self._reader = reader_version()
        self._registry = registry
        self._article_ids = article_ids
        self._limits = limits

    def find(self, file: ArticleFile) -> Document | None:
        """The document of a file that reads as it did; None when it has to be read."""
        content = None if self._ignored else read_bytes(file, self._limits.max_bytes)
        if content is None or isinstance(content, RejectedFile):
            return None
        written = self._store.find(self._key(file.source_file, hashlib.sha256(content).hexdigest()))
        return document_from_json(written) if written else None

    def keep(self, documents: Iterable[Document]) -> None:
        """Keeps documents that were just read, unless the reader's code was edited in the meantime."""
        if reader_holds(self._reader):
            for document in documents:
                self._store.keep(self._key(document.source_file, document.content_hash), document_to_json(document))

    def keep_only(self, documents: Iterable[Document]) -> None:
        """Forgets all others."""
        self._store.keep_only({self._key(document.source_file, document.content_hash) for document in documents})

    def _key(self, source_file: str, content_hash: str) -> str:
        entries = self._registry.entries(source_file, content_hash)
        article_id = "" if entries else self._article_ids[source_file]
        return file_key(self._reader, self._limits, source_file, content_hash, entries, article_id)
