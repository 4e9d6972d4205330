"""HTML: the article's main text, with paragraph breaks, and what the page says about itself.

Belongs here: what is page furniture and what is text; meta tags.
Does not: sentences, or the meaning of a date found in prose (`head`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date

from selectolax.lexbor import LexborHTMLParser, LexborNode

from transforms.reading.head import parse_date
from transforms.reading.plain import decode
from transforms.reading.shapes import Extracted, Hint
from transforms.reading.words import word_set

FURNITURE = (
    "script,style,noscript,template,nav,header nav,footer,aside,form,button,select,iframe,svg,canvas,"
    "object,video,audio,sup.reference,.mw-editsection,[hidden],[aria-hidden=true],[role=navigation],"
    "[role=complementary],[role=contentinfo],[role=banner],.nav,.menu,.sidebar,.footer,.share,.social,"
    ".related,.comments,.cookie,.advert,.advertisement,.newsletter,.breadcrumb,.breadcrumbs"
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
CAPTIONS = frozenset({"figcaption", "caption"})
BLOCKS = (
    HEADINGS
    | CAPTIONS
    | word_set(
        "p div section article main body li ul ol dl dt dd blockquote pre table tr td th figure hr "
        "header address details summary"
    )
)
SPACE = re.compile(r"\s+")
DATE_META = (
    "article:published_time",
    "og:article:published_time",
    "citation_publication_date",
    "citation_date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "date",
    "pubdate",
    "publish-date",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
)
DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset=["']?([A-Za-z0-9_-]{2,40})""", re.IGNORECASE)


def extract_html(content: bytes) -> Extracted:
    """The main text of a page, blocks parted by an empty line, each with the kind its tag tells."""
    source, encoding = _decode(content)
    tree = LexborHTMLParser(source)
    meta = _meta(tree)
    published, precision = _published(tree, meta)
    title = meta.get("og:title") or meta.get("citation_title") or _first(tree, "h1") or _first(tree, "title")
    url_node = tree.css_first("link[rel=canonical]")
    link = (url_node.attributes.get("href") if url_node else None) or meta.get("og:url")
    url = link if link is not None and link.startswith("http") else ""
    tree.strip_tags([part for part in FURNITURE.split(",") if part.isalpha()], recursive=True)
    for node in tree.css(FURNITURE):
        node.decompose()
    text, hints = _compose(_main(tree))
    return Extracted(
        text=text,
        encoding=encoding,
        hints=hints,
        title=title,
        authors=meta.get("author") or meta.get("citation_author") or "",
        publication=meta.get("og:site_name") or meta.get("citation_journal_title") or "",
        url=url,
        published=published,
        published_precision=precision,
    )


def _decode(content: bytes) -> tuple[str, str]:
    declared = DECLARED.search(content[:4096])
    if declared is not None:
        name = declared.group(1).decode("ascii")
        try:
            return content.decode(name), name.lower()
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(content)


def _meta(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.css("meta"):
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        content = attributes.get("content")
        if name and content:
            found.setdefault(name.lower(), SPACE.sub(" ", content).strip())
    return found


def _first(tree: LexborHTMLParser, selector: str) -> str:
    node = tree.css_first(selector)
    return SPACE.sub(" ", node.text()).strip() if node is not None else ""


def _published(tree: LexborHTMLParser, meta: dict[str, str]) -> tuple[date | None, str]:
    candidates = [meta[name] for name in DATE_META if name in meta]
    for node in tree.css("script[type='application/ld+json']"):
        candidates.extend(_json_dates(node.text()))
    for node in tree.css("[itemprop=datePublished],article time,header time,time[pubdate],.published"):
        candidates.append(node.attributes.get("datetime") or node.attributes.get("content") or node.text())
    for candidate in candidates:
        published, precision = parse_date(candidate[:80])
        if published is not None:
            return published, precision
    return None, "unknown"


def _json_dates(source: str) -> Iterator[str]:
    try:
        data = json.loads(source)
    except (ValueError, RecursionError):
        return
    queue = [data]
    while queue:
        item = queue.pop()
        if isinstance(item, list):
            queue.extend(item)
        elif isinstance(item, dict):
            if isinstance(item.get("datePublished"), str):
                yield item["datePublished"]
            queue.extend(value for value in item.values() if isinstance(value, (dict, list)))


def _main(tree: LexborHTMLParser) -> LexborNode | None:
    """The element that holds the article: `<article>` or `<main>` when it holds most, else the body."""
    body = tree.body
    if body is None:
        return tree.root
    whole = sum(len(node.text()) for node in body.css("p")) or len(body.text())
    for selector in ("article", "main", "[role=main]", "[itemprop=articleBody]"):
        best = max(body.css(selector), key=lambda node: len(node.text()), default=None)
        if best is not None and len(best.text()) >= 0.5 * whole:
            return best
    return body


def _compose(root: LexborNode | None) -> tuple[str, tuple[Hint, ...]]:
    """Blocks of text in order of the page, and where each stands in the composed text."""
    pieces: list[str] = []
    hints: list[Hint] = []
    length = 0
    for kind, words in _blocks(root):
        if pieces:
            pieces.append("\n\n")
            length += 2
        pieces.append(words)
        hints.append(Hint(length, length + len(words), kind))
        length += len(words)
    return "".join(pieces), tuple(hints)


def _blocks(root: LexborNode | None) -> Iterator[tuple[str, str]]:
    if root is None:
        return
    buffer: list[str] = []
    kind = "body"
    stack: list[tuple[LexborNode, bool]] = [(root, False)]
    kinds = ["body"]
    while stack:
        node, leaving = stack.pop()
        tag = node.tag or ""
        if tag == "-text":
            buffer.append(node.text_content or "")
            continue
        is_block = tag in BLOCKS or tag == "br"
        if is_block:
            words = SPACE.sub(" ", "".join(buffer)).strip()
            buffer.clear()
            if words:
                yield kind, words
        if tag in HEADINGS or tag in CAPTIONS:
            kinds = kinds[:-1] if leaving else [*kinds, "heading" if tag in HEADINGS else "caption"]
            kind = kinds[-1]
        if leaving or tag.startswith("_") or tag.startswith("-"):
            continue
        stack.append((node, True))
        children = list(node.iter(include_text=True))
        stack.extend((child, False) for child in reversed(children))
    words = SPACE.sub(" ", "".join(buffer)).strip()
    if words:
        yield kind, words
