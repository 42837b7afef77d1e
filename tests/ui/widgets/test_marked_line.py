"""One line of words that gives way where there is no room for it."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter, QPixmap

from rebound_desktop.ui.widgets.marked_line import Lines, giving_way, line_width
from rebound_desktop.ui.widgets.one_line import cut_short


def test_where_there_is_room_nothing_gives_way(qapp):
    font = QFont()
    words = "Head of Data · Interviewing"
    assert giving_way(words, "Interviewing", font, int(line_width(words, font)) + 1) == words


def test_the_title_gives_way_and_where_it_stands_stays(qapp):
    font = QFont()
    words = "Research operations, if there were any · Applied"
    shown = giving_way(words, "Applied", font, int(line_width(words, font)) - 60)
    assert shown.startswith("Research op") and shown.endswith("… · Applied")


def test_a_title_that_gives_way_at_a_comma_has_dots_and_no_comma(qapp):
    font = QFont()
    words = "Product lead, returns · Interviewing"
    shown = {giving_way(words, "Interviewing", font, width) for width in range(int(line_width(words, font)))}
    assert "Product lead… · Interviewing" in shown
    assert not [each for each in shown if ",…" in each]


def test_a_painted_sentence_that_ends_where_it_is_cut_has_three_dots(theme):
    words, picture = "She moved her chair. Nobody spoke.", QPixmap(400, 30)
    lines, painter = Lines(theme, theme), QPainter(picture)
    cut = {lines.width(cut_short(words[:end]), 14) for end in range(len(words))}
    rooms = [QRect(0, 0, width, 30) for width in range(40, lines.width(words, 14))]
    drawn = {lines.draw(painter, room, words, "text", 14) for room in rooms}
    painter.end()
    assert drawn <= cut


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
