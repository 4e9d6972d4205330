"""The main text of a page, its blocks, and what its tags say about the article."""

from datetime import date

from transforms.text import Document

PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>The Paper | Raid</title>
<meta property="og:title" content="Raid on the river post"><meta name="author" content="A. Writer">
<meta property="article:published_time" content="2019-03-04T10:00:00Z">
<link rel="canonical" href="https://example.org/raid"></head><body>
<nav><a>Home</a></nav><header><p>The Paper</p></header><main><article><h1>Raid on the river post</h1>
<p>Gunmen of the <b>Northern</b> Brigade<sup class="reference">[1]</sup> attacked the
   river post on Monday.<br>Two guards died.</p><h2>Aftermath</h2><ul><li>The mayor fled.</li></ul>
<figure><figcaption>The post in 2018</figcaption></figure>
<script>var x = "never";</script><aside>Related stories</aside><p>It rained.</p></article></main>
<footer>All rights reserved</footer></body></html>"""


def test_the_main_text_is_kept_in_blocks_and_the_furniture_left_out(read):
    document = read(PAGE, "raid.html")

    assert isinstance(document, Document)
    assert document.text.split("\n\n") == [
        "Raid on the river post",
        "Gunmen of the Northern Brigade attacked the river post on Monday.",
        "Two guards died.",
        "Aftermath",
        "The mayor fled.",
        "The post in 2018",
        "It rained.",
    ]


def test_tags_tell_the_kinds_of_sentences(read):
    sentences = read(PAGE, "raid.html").articles[0].sentences

    assert [s.kind for s in sentences] == ["heading", "body", "body", "heading", "body", "caption", "body"]
    assert len({s.paragraph for s in sentences}) == 7


def test_meta_tags_tell_title_author_date_and_address(read):
    article = read(PAGE, "raid.htm").articles[0]

    assert (article.title, article.authors) == ("Raid on the river post", "A. Writer")
    assert (article.published, article.published_precision) == (date(2019, 3, 4), "day")
    assert article.url == "https://example.org/raid"


def test_a_date_in_structured_data_is_found(read):
    page = '<script type="application/ld+json">{"@graph":[{"datePublished":"2020-05-06"}]}</script><p>Calm.</p>'

    assert read(page, "calm.html").articles[0].published == date(2020, 5, 6)


def test_a_fragment_without_a_body_is_read(read):
    assert read("<p>Only a fragment.", "part.html").text == "Only a fragment."


def test_a_declared_encoding_is_used(read):
    page = '<html><head><meta charset="iso-8859-1"></head><body><p>Le café brûla.</p></body></html>'
    document = read(page.encode("latin-1"), "cafe.html")

    assert isinstance(document, Document)
    assert document.text == "Le café brûla."
