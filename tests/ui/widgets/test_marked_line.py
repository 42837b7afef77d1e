"""One line of words that gives way where there is no room for it."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from rebound_desktop.ui.widgets.marked_line import giving_way, line_width


def test_where_there_is_room_nothing_gives_way(qapp):
    font = QFont()
    words = "Head of Data · Interviewing"
    assert giving_way(words, "Interviewing", font, int(line_width(words, font)) + 1) == words


def test_the_title_gives_way_and_where_it_stands_stays(qapp):
    font = QFont()
    words = "Research operations, if there were any · Applied"
    shown = giving_way(words, "Applied", font, int(line_width(words, font)) - 60)
    assert shown.startswith("Research op") and shown.endswith("… · Applied")


@settings(deadline=None)
@given(
    st.text("abcmwiäß 012", min_size=1, max_size=40).map(str.strip).filter(bool),
    st.integers(0, 400),
)
def test_the_end_is_never_cut_and_the_line_fits_where_it_can(qapp, title, width):
    font = QFont()
    words = f"{title} · Interviewing"
    shown = giving_way(words, "Interviewing", font, width)
    assert shown.endswith("Interviewing")
    least = line_width(f"{title.strip()[:3]}… · Interviewing", font)
    assert line_width(shown, font) <= max(width, least, line_width(f"{title[:3]}… · Interviewing", font))
