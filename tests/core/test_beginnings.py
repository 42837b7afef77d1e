"""Where words begin in a text."""

from rebound_desktop.core.beginnings import begins, places


def test_a_word_is_found_by_how_it_begins() -> None:
    assert begins("disk", "The DISK is full") and begins("emi", "Émile")
    assert not begins("isk", "The disk") and not begins("", "The disk")


def test_places_are_where_words_begin_as_shown() -> None:
    assert places(("disk", "disk is full"), "Émile’s DISK is full, not his asterisk.") == ((8, 20),)
    assert places(("emi",), "Émile") == ((0, 3),)
    assert places(("検索",), "この検索欄") == ((2, 4),), "where a script parts no words they begin anywhere"
