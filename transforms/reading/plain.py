"""Plain text: bytes to characters, whatever the encoding.

Belongs here: byte-order marks, the guess of an encoding, the refusal of binary content.
Does not: newlines or any other change to the text; it is kept exactly as decoded.
"""

from __future__ import annotations

import codecs

from charset_normalizer import from_bytes

from transforms.reading.shapes import Extracted, UnreadableError

BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WESTERN = ("cp1252", "latin-1")
LEGACY = ("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r")
FOREIGN = 0.3
SAMPLE = 65_536
CONTROLS = frozenset(range(32)) - {9, 10, 11, 12, 13, 27, 28, 29, 30, 31}
MOST_CONTROLS = 0.02


def extract_plain(content: bytes) -> Extracted:
    """Decode the bytes of a text file; raises `UnreadableError` for binary content."""
    text, encoding = decode(content)
    return Extracted(text=text, encoding=encoding)


def decode(content: bytes) -> tuple[str, str]:
    """The text and the name of its encoding; a byte-order mark is not part of the text."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _strict(content, encoding), encoding.removesuffix("-sig")
    wide = _wide_without_mark(content[:SAMPLE])
    if wide is not None:
        return _strict(content, wide), wide
    if _looks_binary(content[:SAMPLE]):
        raise UnreadableError("the content is binary, not text", "skipped; convert it to text first")
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _legacy(content)


def _strict(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"the text is broken {encoding} at byte {error.start:,}", "skipped; save it as UTF-8"
        ) from error


def _wide_without_mark(sample: bytes) -> str | None:
    """UTF-16 without a byte-order mark: in Western text every other byte is zero."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(1, len(sample) // 2)
    if odd > 0.6 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _looks_binary(sample: bytes) -> bool:
    return 0 in sample or sum(byte in CONTROLS for byte in sample) > MOST_CONTROLS * len(sample)


def _legacy(content: bytes) -> tuple[str, str]:
    """One of the one-byte encodings: Western, unless most letters are not ASCII."""
    first = next((i for i, byte in enumerate(content) if byte > 127), 0)
    sample = content[max(0, first - SAMPLE // 2) : first + SAMPLE // 2]
    letters = sum(byte > 127 or chr(byte).isalpha() for byte in sample)
    candidates = list(WESTERN)
    if sum(byte > 127 for byte in sample) > FOREIGN * letters:
        best = from_bytes(sample, cp_isolation=list(LEGACY), threshold=0.5).best()
        candidates = [best.encoding.replace("_", "-"), *WESTERN] if best else candidates
    for encoding in candidates:
        try:
            return content.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1"), "latin-1"
