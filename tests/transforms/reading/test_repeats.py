"""Text that stands twice: the intact copy is the original, the cropped or quoted one the repeat."""

PARAGRAPH = [
    "The brigade of the northern valley took the bridge on a wet and",
    "windy night in the spring of the year and held it for a week. The",
    "garrison of the old town waited for the help that the governor of",
    "the province had promised to send by the southern road. Nobody",
    "came in the end. The elders met the brigade at the ford and made",
    "a truce that was to last until the harvest was brought in, and the",
    "men of both sides went home to their fields for the summer. When",
    "the grain was in, the brigade came back to the bridge and burned",
    "the toll house. Six men of the garrison died in the fire that day.",
]
OTHER = [
    "",
    "In another part of the country the war had gone on without a break,",
    "and the towns along the coast were emptied one after the other by",
    "hunger and by fever more than by any fighting worth the name.",
    "",
]
CROPPED = [" ".join(line.split()[:-2]) for line in PARAGRAPH]


def _find(sentences, beginning):
    return [s for s in sentences if s.text.startswith(beginning)]


def test_a_page_scanned_twice_is_a_repeat_of_its_first_copy(article):
    sentences = article("\n".join(PARAGRAPH + OTHER + PARAGRAPH)).sentences
    first, second = _find(sentences, "Six men of the garrison")

    assert first.repeat_of is None
    assert second.repeat_of == first.char_start
    assert all(s.repeat_of is None for s in _find(sentences, "In another part"))


def test_a_cropped_column_is_the_repeat_even_when_it_comes_first(article):
    for lines in (CROPPED + OTHER + PARAGRAPH, PARAGRAPH + OTHER + CROPPED):
        text = "\n".join(lines)
        sentences = article(text).sentences
        (intact,) = _find(sentences, "Six men of the garrison died in the fire that day.")
        repeated = [s for s in sentences if s.repeat_of is not None]

        assert intact.repeat_of is None
        assert len(repeated) >= 3
        cropped = text.index("\n".join(CROPPED))
        assert all(cropped <= s.char_start < cropped + len("\n".join(CROPPED)) for s in repeated)


def test_the_repeat_names_the_sentence_it_repeats(article):
    sentences = article("\n".join(PARAGRAPH + OTHER + CROPPED)).sentences
    starts = {s.char_start: s for s in sentences if s.repeat_of is None}

    for sentence in sentences:
        if sentence.repeat_of is not None and len(sentence.text.split()) > 8:
            original = starts[sentence.repeat_of]
            shared = set(sentence.text.split()) & set(original.text.split())
            assert len(shared) >= 4


def test_a_pulled_quote_is_a_repeat_of_the_sentence_it_was_pulled_from(article):
    quote = [
        "“The elders met the brigade at the ford and made a",
        "truce that was to last until the harvest was brought",
        "in, and the men of both sides went home.”",
    ]
    sentences = article("\n".join(PARAGRAPH + OTHER + quote)).sentences
    (body,) = [s for s in sentences if s.text.startswith("The elders met")]
    (pulled,) = [s for s in sentences if s.text.startswith('"The elders met')]

    assert body.repeat_of is None
    assert pulled.repeat_of == body.char_start


def test_the_body_goes_on_over_a_cropped_page(article):
    text = "\n".join([*PARAGRAPH[:5], "a truce that was to last until the harvest and the", "", *CROPPED[:5]])
    text += "\n\nfirst frost of the year, whichever of the two came sooner.\n"
    sentences = article(text).sentences

    assert any(
        s.repeat_of is None
        and s.text.endswith("the harvest and the first frost of the year, whichever of the two came sooner.")
        for s in sentences
    )


def test_common_phrases_are_no_repeats(article):
    text = (
        "The Office of Roads and Rivers of the Province closed the ford.\n"
        "The elders of the valley asked the Office of Roads and Rivers of the Province to open it again.\n"
    )
    assert all(s.repeat_of is None for s in article(text).sentences)
