"""Fields and columns: where words begin, and what does not move."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui import settings as options
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, Column, TextRole, Words
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.fields import Field, SearchField
from rebound_desktop.ui.widgets.lines_field import LinesField
from rebound_desktop.ui.widgets.time_field import TimeField
from rebound_desktop.ui.widgets.wrapped_row import headed_row, wrapped_row


def bare(field: Field, role: str) -> Field:
    """A field that shows no frame until the keyboard is in it."""
    field.setProperty("role", role)
    return field


FIELDS: dict[str, Callable[[Theme], QWidget]] = {
    "a field": lambda _: Field("Company"),
    "a search": lambda theme: SearchField(theme, "Search"),
    "a choice": lambda theme: DropDown(theme, "Stage"),
    "a day": lambda theme: DayField(theme, lambda: date(2026, 11, 23), "Made on"),
    "a time": lambda theme: TimeField(theme, "At"),
    "a line without a frame": lambda _: bare(Field("Subject"), "bare"),
    "a title": lambda _: bare(Field("Recipient"), "title"),
}


@pytest.mark.parametrize("kind", FIELDS)
def test_a_field_is_as_high_with_the_keyboard_in_it(qtbot: QtBot, theme: Theme, kind: str) -> None:
    field = FIELDS[kind](theme)
    qtbot.addWidget(field)
    field.show()
    qtbot.waitUntil(field.isActiveWindow)
    field.clearFocus()
    before = field.sizeHint().height()
    field.setFocus()
    assert field.hasFocus() and field.sizeHint().height() == before


@pytest.mark.parametrize("rightward", [True, False])
@pytest.mark.parametrize("name", ["Dana Okafor", "نور السيد"])
def test_a_name_stands_where_the_others_begin_in_whichever_script(
    qtbot: QtBot, theme: Theme, name: str, rightward: bool
) -> None:
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(
        Qt.LayoutDirection.LeftToRight if rightward else Qt.LayoutDirection.RightToLeft
    )
    try:
        field = Field("Name")
        qtbot.addWidget(field)
        field.resize(600, 36)
        field.setText(name)
        field.show()
        # Qt places the text when it paints it.
        field.grab()
        # Where a letter is, the caret stands before or after it.
        edge = field.cursorPositionAt(QPoint(12 if rightward else 588, 18))
        far = field.cursorPositionAt(QPoint(588 if rightward else 12, 18))
        assert edge != far
        assert field.cursorPositionAt(QPoint(300, 18)) == far
    finally:
        QApplication.setLayoutDirection(before)


@pytest.mark.parametrize("width", [600, 1200])
def test_nothing_on_a_page_moves_when_its_scroll_bar_comes(qtbot: QtBot, theme: Theme, width: int) -> None:
    column = Column(theme)
    qtbot.addWidget(column)
    line, more = QWidget(), QWidget()
    line.setMinimumHeight(40)
    more.setMinimumHeight(3_000)
    more.hide()
    for widget in (line, more):
        column.box.addWidget(widget)
    column.resize(width, 400)
    column.show()
    qtbot.waitUntil(line.isVisible)
    place = (line.mapTo(column, QPoint(0, 0)).x(), line.width())
    more.show()
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: (line.mapTo(column, QPoint(0, 0)).x(), line.width()) == place)


def test_a_page_ends_where_its_words_end(qtbot: QtBot, theme: Theme) -> None:
    column = Column(theme)
    qtbot.addWidget(column)
    lines = [Words(theme, "Three people wanted the same room at the same hour. " * 2) for _ in range(30)]
    for line in lines:
        column.box.addWidget(line)
    column.box.addStretch(1)
    column.resize(1_000, 400)
    column.show()
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
    page, last = column.widget(), lines[-1]
    end = last.mapTo(page, QPoint(0, last.height())).y()
    assert page.height() - end < 80
    assert all(line.height() >= line.heightForWidth(line.width()) for line in lines)


def test_a_search_is_cleared_by_a_cross_that_grows_with_the_letters(qtbot: QtBot, desk: Desk) -> None:
    search = SearchField(desk.theme, "Search jobs")
    qtbot.addWidget(search)
    search.resize(400, 36)
    search.show()
    (cross,) = search.findChildren(QAbstractButton)
    assert cross.accessibleName() and not cross.isVisible()
    search.setText("a lamp")
    before = cross.width()
    assert cross.isVisible() and search.rect().contains(cross.geometry())
    # No word stands beneath it.
    assert search.textMargins().right() >= cross.width()
    told: list[str] = []
    search.textEdited.connect(told.append)
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert (search.text(), told) == ("", [""]) and not cross.isVisible()
    desk.settings.set(options.TEXT_SIZE, 200)
    search.setText("a lamp")
    search.resize(400, 80)
    assert cross.width() >= 2 * before - 4 and search.rect().contains(cross.geometry())


@pytest.mark.parametrize("is_editable", [False, True])
def test_what_is_chosen_from_a_list_is_large_enough_to_hit(
    qtbot: QtBot, theme: Theme, is_editable: bool
) -> None:
    box: QComboBox = DropDown(theme, "Currency")
    qtbot.addWidget(box)
    box.setEditable(is_editable)
    box.addItems(["EUR", "USD"])
    assert box.view().sizeHintForRow(0) >= 24


def test_what_stands_at_the_end_of_a_row_stays_together_where_it_has_no_room(
    qtbot: QtBot, theme: Theme
) -> None:
    heading, one, other = Words(theme, "Jobs", wrap=False), Button(theme, "Move to…"), Button(theme, "Add")
    line = wrapped_row(heading, one, other, end=one)
    qtbot.addWidget(line)
    whole = line.sizeHint().width()
    line.resize(whole + 100, line.heightForWidth(whole + 100))
    line.show()
    assert other.geometry().right() == line.rect().right()
    assert heading.geometry().center().y() == pytest.approx(one.geometry().center().y(), abs=1)
    # The heading and the first of the two would fit.
    line.resize(whole - 10, line.heightForWidth(whole - 10))
    qtbot.waitUntil(lambda: one.y() > heading.y())
    assert one.y() == other.y() and one.x() == 0
    # Where the first of them is not offered, the rest stands at the end all the same.
    one.hide()
    line.resize(whole, line.heightForWidth(whole))
    qtbot.waitUntil(lambda: other.geometry().right() == line.rect().right())


def test_a_sentence_stands_by_its_heading_wherever_the_buttons_have_room(qtbot: QtBot, theme: Theme) -> None:
    heading, sentence = Words(theme, "Good morning", TextRole.HEADING, wrap=False), Words(theme, "Monday")
    one, other = Button(theme, "Write"), Button(theme, "I did not get this one")
    head = headed_row(heading, sentence, one, other)
    qtbot.addWidget(head)
    whole = head.sizeHint().width()
    head.resize(whole + 100, head.heightForWidth(whole + 100))
    head.show()
    assert other.geometry().right() == head.rect().right()
    assert one.geometry().bottom() <= heading.geometry().bottom() < sentence.y()
    head.resize(whole - 10, head.heightForWidth(whole - 10))
    qtbot.waitUntil(lambda: one.y() > sentence.geometry().bottom())
    assert one.y() == other.y() and other.geometry().bottom() == head.rect().bottom()
    assert heading.geometry().bottom() < sentence.y()


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(before)


def inked(words: Words) -> Iterator[tuple[int, int, int]]:
    """Of each line of a label: its top, and how much room there is before and after what is drawn."""
    seen = words.grab().toImage()
    ground, line = seen.pixelColor(0, 0), words.fontMetrics().height()
    for top in range(0, seen.height() - line + 1, line):
        places = ((x, y) for x in range(seen.width()) for y in range(top, top + line))
        drawn = [x for x, y in places if seen.pixelColor(x, y) != ground]
        yield top, min(drawn), seen.width() - 1 - max(drawn)


@pytest.mark.usefixtures("from_the_right")
def test_from_right_to_left_every_line_begins_at_the_edge(qtbot: QtBot, theme: Theme) -> None:
    words = Words(theme, "صفحاتك الخاصة تأتي معها. " * 6)
    qtbot.addWidget(words)
    words.resize(230, words.heightForWidth(230))
    words.show()
    lines = list(inked(words))
    assert len(lines) >= 3
    for top, _, after in lines:
        assert after <= 2, top


@pytest.mark.usefixtures("from_the_right")
def test_from_right_to_left_an_empty_list_still_speaks_from_the_middle(qtbot: QtBot, theme: Theme) -> None:
    empty = Empty(theme, "لا شيء هنا بعد", "تأتي الصفحات إلى هنا. " * 4)
    qtbot.addWidget(empty)
    empty.resize(300, 400)
    empty.show()
    heading, sentence = empty.findChildren(Words)
    lines = [*inked(heading), *inked(sentence)]
    assert len(lines) >= 3
    for top, before, after in lines:
        assert before == pytest.approx(after, abs=8), top


@pytest.mark.usefixtures("from_the_right")
@pytest.mark.parametrize("role", TextRole)
def test_from_right_to_left_lines_are_as_far_apart_as_any_label_has_them(
    qtbot: QtBot, theme: Theme, role: TextRole
) -> None:
    """Its height is reckoned so: the last of lines farther apart would be cut at the foot."""
    words = Words(theme, "تأتي الصفحات إلى هنا. " * 9, role)
    label = QLabel(words.text())
    label.setFont(words.font())
    label.setWordWrap(True)
    drawn = []
    for each in (words, label):
        each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        qtbot.addWidget(each)
        each.resize(300, words.heightForWidth(300))
        each.show()
        seen = each.grab().toImage()
        ground = seen.pixelColor(0, 0)
        drawn.append(
            [y for y in range(seen.height()) if any(seen.pixelColor(x, y) != ground for x in range(300))]
        )
    assert drawn[0] == drawn[1]


@pytest.mark.usefixtures("from_the_right")
def test_from_right_to_left_what_is_selected_is_seen(qtbot: QtBot, theme: Theme) -> None:
    words = Words(theme, "صفحاتك الخاصة تأتي معها.")
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(words)
    words.resize(230, words.heightForWidth(230))
    words.show()
    before = words.grab().toImage()
    words.setSelection(0, len(words.text()))
    assert words.grab().toImage() != before


@pytest.mark.usefixtures("from_the_right")
def test_lines_of_text_begin_where_labels_do(qtbot: QtBot, theme: Theme) -> None:
    area = LinesField(theme, "Notes")
    qtbot.addWidget(area)
    area.resize(600, 100)
    area.show()
    assert area.cursorRect().left() > 500
    area.setPlainText("نور السيد")
    assert area.cursorRect().left() > 500


@pytest.mark.parametrize("role", [TextRole.STRONG, TextRole.BODY, TextRole.SMALL, TextRole.SECTION])
def test_letters_that_reach_lower_are_not_cut(qtbot: QtBot, theme: Theme, role: TextRole) -> None:
    words, roomy = Words(theme, "", role, wrap=False), Words(theme, "", role, wrap=False)
    for label in (words, roomy):
        qtbot.addWidget(label)
        label.setText("شيء بين يديّ")
        label.resize(label.sizeHint())
    roomy.resize(words.width(), words.height() + 20)

    def rows(label: Words) -> int:
        seen = label.grab().toImage()
        ground = seen.pixelColor(0, 0)
        return sum(
            any(seen.pixelColor(x, y) != ground for x in range(seen.width())) for y in range(seen.height())
        )

    assert rows(words) == rows(roomy)


def test_a_choice_begins_where_a_fields_words_do(qtbot: QtBot, theme: Theme) -> None:
    field, choice = Field("Where"), DropDown(theme, "Stage")
    choice.addItem("HHHH")
    field.setText("HHHH")
    first = []
    for widget in (field, choice):
        qtbot.addWidget(widget)
        widget.resize(200, 36)
        picture = widget.grab().toImage()
        paper = picture.pixel(100, 18)
        inked = (x for x in range(4, 100) if any(picture.pixel(x, y) != paper for y in range(8, 28)))
        first.append(next(inked))
    assert first[0] == first[1]
