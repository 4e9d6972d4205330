"""Documents as frames: fixed columns, also for nothing."""

from transforms.reading.frames import ARTICLES, DOCUMENTS, SENTENCES, document_frames


def test_the_frames_have_their_columns_even_when_nothing_was_read():
    frames = document_frames([])

    assert dict(frames["documents"].schema) == DOCUMENTS
    assert dict(frames["articles"].schema) == ARTICLES
    assert dict(frames["sentences"].schema) == SENTENCES


def test_rows_count_and_point_back(read):
    document = read("A title of its own\n\nThe post fell. It was lost.\n")
    frames = document_frames([document])

    assert frames["articles"]["sentences"].to_list() == [3]
    rows = frames["sentences"].to_dicts()
    assert [row["ordinal"] for row in rows] == [0, 1, 2]
    for row in rows:
        assert document.text[row["char_start"] : row["char_end"]] == row["text"]


def test_the_hash_of_an_article_changes_with_its_words_only(read):
    one, two, three = (
        document_frames([read(text)])["articles"]["content_hash"][0] for text in ("A b.", "A b.", "A c.")
    )

    assert one == two
    assert one != three
