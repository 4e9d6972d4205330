"""Which reader takes a file.

Belongs here: the choice by suffix and by signature, and the size limit.
Does not: how one format is read (`plain`, `html`, `pdf`).
"""

from __future__ import annotations

from pathlib import PurePath

from transforms.reading import html, pdf, plain
from transforms.reading.shapes import Extracted, Limits, UnreadableError

PLAIN_SUFFIXES = frozenset({".txt", ".text"})
HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
PDF_SUFFIXES = frozenset({".pdf"})
READABLE_SUFFIXES = PLAIN_SUFFIXES | HTML_SUFFIXES | PDF_SUFFIXES

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
    (b"{\\rtf", "a rich text file"),
)


def signature(content: bytes) -> str | None:
    """What kind of non-text file these bytes begin like, in words, else None."""
    for magic, words in SIGNATURES:
        if content.startswith(magic):
            return words
    return None


def extract(source_file: str, content: bytes, limits: Limits) -> Extracted:
    """The text of one file; raises `UnreadableError` with a reason a person understands."""
    suffix = PurePath(source_file).suffix.lower()
    if suffix not in READABLE_SUFFIXES:
        kinds = ", ".join(sorted(READABLE_SUFFIXES))
        kind = f"of kind {suffix!r}" if suffix else "without a suffix"
        raise UnreadableError(f"files {kind} are not read", f"skipped; save it as one of {kinds}")
    if not content:
        raise UnreadableError("the file is empty")
    if len(content) > limits.max_bytes:
        raise UnreadableError(
            f"{len(content):,} bytes are more than the limit of {limits.max_bytes:,}",
            "skipped; split the file or raise the limit",
        )
    if suffix in PDF_SUFFIXES:
        extracted = pdf.extract_pdf(content, limits)
    else:
        words = signature(content)
        if words is not None:
            raise UnreadableError(f"the name says {suffix} but the content is {words}", "skipped; rename or convert it")
        extracted = html.extract_html(content) if suffix in HTML_SUFFIXES else plain.extract_plain(content)
    if not extracted.text.strip():
        raise UnreadableError("the file holds no text, only white space")
    return extracted
