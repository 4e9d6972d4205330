"""PDF: the text layer, page by page.

Belongs here: pypdf and what can go wrong with a PDF.
Does not: columns, headers and footnotes of the extracted text (`layout`).
"""

from __future__ import annotations

import logging
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from transforms.reading.shapes import Extracted, Limits, UnreadableError

PAGE_BREAK = "\n\f"


def extract_pdf(content: bytes, limits: Limits) -> Extracted:
    """The text layer of a PDF, pages parted by a form feed; raises `UnreadableError` when there is none."""
    logger = logging.getLogger("pypdf")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        reader = _open(content)
        if len(reader.pages) > limits.max_pages:
            raise UnreadableError(
                f"{len(reader.pages):,} pages are more than the limit of {limits.max_pages:,}",
                "skipped; split the file or raise the limit",
            )
        pages = _pages(reader, limits)
        title, author = _about(reader)
    except UnreadableError:
        raise
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        IndexError,
        AttributeError,
        OSError,
        RecursionError,
    ) as error:
        raise UnreadableError(
            "the PDF is broken and cannot be opened", "skipped; save it again from a reader"
        ) from error
    finally:
        logger.setLevel(level)
    text = PAGE_BREAK.join(pages)
    if not text.strip():
        raise UnreadableError(
            "the PDF has no text layer, only pictures of pages", "skipped; run text recognition on it"
        )
    return Extracted(text=text, encoding="pdf", title=title, authors=author)


def _open(content: bytes) -> PdfReader:
    reader = PdfReader(BytesIO(content), strict=False)
    if reader.is_encrypted:
        try:
            opened = bool(reader.decrypt(""))
        except Exception:
            opened = False
        if not opened:
            raise UnreadableError("the PDF is encrypted", "skipped; save it without a password")
    return reader


def _pages(reader: PdfReader, limits: Limits) -> list[str]:
    """The text of every page; many pages can share one long stream, so the sum is watched on the way."""
    pages: list[str] = []
    length = 0
    for page in reader.pages:
        pages.append(page.extract_text())
        length += len(pages[-1])
        if length > limits.max_characters:
            raise UnreadableError(
                f"the text is longer than the limit of {limits.max_characters:,} characters",
                "skipped; split the file or raise the limit",
            )
    return pages


def _about(reader: PdfReader) -> tuple[str, str]:
    about = reader.metadata
    if about is None:
        return "", ""
    return str(about.title or "").strip(), str(about.author or "").strip()
