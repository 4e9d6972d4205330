"""Pages: wrapped lines, headings, captions, footnotes, notes, and sentences that go on after them."""

FOOTNOTED = """\
 The brigade of the northern valley took the bridge on a wet and
windy night and held it for about a week, while the garrison of the
old town waited for help that had been promised by the gover-

a This was the second such promise made that year. The first one
had been broken within days.

b The bridge was built in 1931.

The ferry at the old bridge (left) and the new bridge (right) seen from the eastern bank of the river
 nor himself.a Nobody came. The bridge,b they said, was
not worth a war, and in the end the brigade left it as they had found
it, without a shot, and went back to the hills beyond the valley.
"""


def _texts(article, text, kind):
    return [s.text for s in article(text).sentences if s.kind == kind]


def test_a_sentence_goes_on_after_footnotes_captions_and_page_breaks(article):
    body = _texts(article, FOOTNOTED, "body")

    assert body[0].endswith("that had been promised by the governor himself.")
    assert body[1] == "Nobody came."
    assert body[2].startswith("The bridge, they said, was not worth a war")
    assert _texts(article, FOOTNOTED, "footnote") == [
        "This was the second such promise made that year.",
        "The first one had been broken within days.",
        "The bridge was built in 1931.",
    ]
    assert len(_texts(article, FOOTNOTED, "caption")) == 1


def test_a_body_line_that_begins_with_a_lone_letter_is_no_footnote(article):
    text = (
        "The envoy met the elders of the valley, who had come down from\n"
        "the hills, and he spoke with them until the evening about\n"
        "\n"
        "a Tuareg chief and the men of his clan, who wanted to join the\n"
        "talks that were held in the old fort on the river bank.\n"
    )
    assert _texts(article, text, "footnote") == []


def test_headings_stand_alone_with_and_without_an_empty_line(article):
    text = (
        "The brigade had come down from the hills in the spring and it had\n"
        "taken three villages before the rains, with few losses.\n"
        "\n"
        "The Siege of the Old Town\n"
        "In June the brigade closed the road to the south and cut off the\n"
        "garrison, which had food for about a month and water for more.\n"
        "\n"
        "An Uneasy Truce (2014-2015)\n"
        "\n"
        "The truce was made in the autumn and was kept by both sides, more\n"
        "or less, until the governor was called back to the capital.\n"
    )
    assert _texts(article, text, "heading") == ["The Siege of the Old Town", "An Uneasy Truce (2014-2015)"]
    assert "In June the brigade closed the road" in _texts(article, text, "body")[1]


def test_paragraphs_of_one_line_each_are_not_joined(article):
    text = "The Road North\nThe convoy left\nTwo trucks burned, and nobody knew why.\nThe rest came home.\n"
    found = article(text)

    assert [s.paragraph for s in found.sentences] == [0, 1, 2, 3]
    assert [s.text for s in found.sentences][2:] == [
        "Two trucks burned, and nobody knew why.",
        "The rest came home.",
    ]


def test_indented_paragraphs_without_empty_lines_are_told_apart(article):
    text = (
        "The brigade came down from the hills in the spring and took\n"
        "three villages before the rains set in.\n"
        "   The governor, who had been warned by the elders of the val-\n"
        "ley, sent a column of forty men.\n"
    )
    assert [s.paragraph for s in article(text).sentences] == [0, 1]


def test_running_headers_and_the_end_mark_do_not_cut_a_sentence(article):
    text = (
        "The brigade came down from the hills in the spring and took the\n"
        "three villages that stood on the road to the capital of the\n"
        "\n"
        "MARCH 2011      THE VALLEY REVIEW      13\n"
        "\n"
        "province before the rains set in, and then it went back to the\n"
        "hills with two hundred head of cattle.     TVR\n"
    )
    body = _texts(article, text, "body")

    assert len(body) == 1
    assert body[0].endswith("two hundred head of cattle.")
    assert "TVR" in _texts(article, text, "note")


def test_editors_notes_and_citations_are_notes(article):
    text = (
        "The brigade had come down from the hills in the spring and it had\n"
        "taken three villages before the rains,1 with few losses.2\n"
        "\n"
        "Editor’s note: This article was written before the truce, and it\n"
        "has not been changed since then.\n"
        "\n"
        "Citations\n"
        "1 A. Writer, “Three Villages Before the Rain,” The Valley Review,\n"
        "March 2011.\n"
        "\n"
        "2 Author interview, an elder of the valley, June 2012.\n"
    )
    notes = " ".join(_texts(article, text, "note"))

    assert "This article was written before the truce" in notes
    assert "Three Villages Before the Rain" in notes
    assert _texts(article, text, "body") == [
        "The brigade had come down from the hills in the spring and it had taken three villages before the "
        "rains, with few losses."
    ]


def test_numbered_footnotes_at_the_foot_of_a_page_are_set_apart(article):
    text = (
        "The brigade came down from the hills in the spring1 and took the\n"
        "three villages that stood on the road to the capital of the prov-\n"
        "\n"
        "1 It had rained a great deal in the hills that spring, they say.\n"
        "\n"
        "2 The villages were empty by then.\n"
        "\f"
        "ince before the rains set in.2 Then it went back to the hills in\n"
        "the spring of the next year.\n"
    )
    assert _texts(article, text, "body") == [
        "The brigade came down from the hills in the spring and took the three villages that stood on the "
        "road to the capital of the province before the rains set in.",
        "Then it went back to the hills in the spring of the next year.",
    ]
    assert _texts(article, text, "footnote")[1] == "The villages were empty by then."


CAPITALS = """\
RIVERTON, 3 MAY 88 (VALLEY PRESS) -- [TEXT] MEN OF THE NORTHERN
BRIGADE TOOK THE OLD BRIDGE OF RIVERTON LAST NIGHT AND HELD IT
UNTIL DAWN. NOBODY WAS HURT.

   A SPOKESMAN FOR THE GARRISON SAID THAT HELP WAS ON ITS WAY TO
THE TOWN [WORDS INDISTINCT] BY THE RIVER.
"""


def test_lines_of_a_wire_in_capitals_go_on_where_no_sentence_ends(article):
    assert _texts(article, CAPITALS, "body") == [
        "RIVERTON, 3 MAY 88 (VALLEY PRESS) --",
        "MEN OF THE NORTHERN BRIGADE TOOK THE OLD BRIDGE OF RIVERTON LAST NIGHT AND HELD IT UNTIL DAWN.",
        "NOBODY WAS HURT.",
        "A SPOKESMAN FOR THE GARRISON SAID THAT HELP WAS ON ITS WAY TO THE TOWN BY THE RIVER.",
    ]


def test_headings_in_capitals_are_no_lines_of_one_paragraph(article):
    text = "A BRIDGE IS LOST.\nTHE TOWN WAITS.\nHELP IS ON ITS WAY.\nNOBODY CAME.\n"
    assert [s.text for s in article(text).sentences] == text.splitlines()
