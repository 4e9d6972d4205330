"""Files that cannot be read give a reason and an action; odd ones are read all the same."""

import codecs
from io import BytesIO

import pytest
from pypdf import PdfWriter

from transforms.text import Document, RejectedFile

WORDS = "The patrol reached the ford at dawn. Nobody was hurt.\n"


def _blank_pdf(password: str | None = None) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    if password is not None:
        writer.encrypt(password, algorithm="RC4-128")
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def text_pdf(*pages: str) -> bytes:
    """A PDF with a line of text on each page, written by hand."""
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for i, words in enumerate(pages):
        stream = f"BT /F1 12 Tf 20 100 Td ({words}) Tj ET"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 200] /Contents {5 + 2 * i} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    body, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return (body + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}").encode("latin-1")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t \n", "white space"),
        ("mark.txt", codecs.BOM_UTF8, "white space"),
        ("binary.txt", bytes(range(256)) * 20, "binary"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(100), "PNG"),
        ("renamed.txt", _blank_pdf(), "PDF"),
        ("office.html", b"PK\x03\x04" + bytes(100), "ZIP"),
        ("scan.pdf", _blank_pdf(), "no text layer"),
        ("locked.pdf", _blank_pdf("secret"), "encrypted"),
        ("broken.pdf", b"%PDF-1.7 and then nothing", "broken"),
        ("not.pdf", b"just words", "broken"),
        ("cut.txt", "wide".encode("utf-16") + b"\x00", "broken"),
        ("report.docx", b"words", ".docx"),
        ("report", b"words", "without a suffix"),
        ("bare.html", b"<html><body><script>x</script></body></html>", "white space"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_a_reason(read, name, content, reason):
    outcome = read(content, name)

    assert isinstance(outcome, RejectedFile)
    assert outcome.source_file == name
    assert reason in outcome.reason
    assert outcome.action.startswith("skipped")


def test_a_file_beyond_the_limit_is_refused_and_the_limit_named(read):
    outcome = read(WORDS * 10, max_bytes=100)

    assert isinstance(outcome, RejectedFile)
    assert "limit of 100" in outcome.reason


def test_a_pdf_with_too_many_pages_is_refused(read):
    outcome = read(text_pdf("One.", "Two.", "Three."), "long.pdf", max_pages=2)

    assert isinstance(outcome, RejectedFile)
    assert "3 pages" in outcome.reason


def test_a_pdf_is_read_page_by_page(read):
    document = read(text_pdf("A convoy left the town and", "came back at night."), "convoy.pdf")

    assert isinstance(document, Document)
    assert document.encoding == "pdf"
    assert "left the town and" in document.text
    assert [s.text for s in document.articles[0].sentences] == ["A convoy left the town and came back at night."]


@pytest.mark.parametrize(
    ("encoding", "expected"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("latin-1", "cp1252"),
        ("cp1252", "cp1252"),
    ],
)
def test_text_is_decoded_whatever_its_encoding(read, encoding, expected):
    text = "Le café de Ménaka fut fermé à midi. " + WORDS
    document = read(text.encode(encoding))

    assert isinstance(document, Document)
    assert document.text == text
    assert document.encoding == expected


def test_a_text_in_another_alphabet_is_decoded_by_guess(read):
    text = "Колонна вышла из города рано утром и вернулась к вечеру без потерь. " * 5
    document = read(text.encode("cp1251"))

    assert isinstance(document, Document)
    assert document.text == text


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\x0b", "\u2028"])
def test_newlines_stay_as_they_are(read, newline):
    text = newline.join(["First a title", "", "The column moved on. It rested.", "It left."])
    document = read(text)

    assert isinstance(document, Document)
    assert document.text == text
    assert [s.text for s in document.articles[0].sentences][-3:] == [
        "The column moved on.",
        "It rested.",
        "It left.",
    ]


def test_a_name_with_spaces_and_unicode_is_kept(read):
    document = read(WORDS, "récit de l’été 2.txt")

    assert isinstance(document, Document)
    assert document.source_file == "récit de l’été 2.txt"
    assert document.articles[0].article_id == "récit de l’été 2"
