"""A table in a text to read stands as the language is read; a long text comes little by little and is the same."""

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QFont, QFontInfo, QImage, QTextBlock, QTextTable
from pytestqt.qtbot import QtBot

from rebound_desktop.paper import html_parts, to_html
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.reading_page import ReadingPage

TABLE = "<table><tr><th>Keys</th><th>What</th></tr><tr><td>F1</td><td>help</td></tr></table>"


@pytest.mark.parametrize(
    ("direction", "first"),
    [(Qt.LayoutDirection.LeftToRight, ["Keys", "F1"]), (Qt.LayoutDirection.RightToLeft, ["What", "help"])],
)
def test_the_first_column_is_where_reading_begins(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection, first: list[str]
) -> None:
    page = ReadingPage(theme, "Page")
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    page.show_html(TABLE)
    table = next(
        frame for frame in page.document().rootFrame().childFrames() if isinstance(frame, QTextTable)
    )
    leftmost = [table.cellAt(row, 0).firstCursorPosition().block().text() for row in range(table.rows())]
    assert leftmost == first


def test_a_quote_stands_as_far_in_whichever_way_it_is_read(qtbot: QtBot, theme: Theme) -> None:
    page = ReadingPage(theme, "Page")
    qtbot.addWidget(page)
    page.show_html("<blockquote>What happened?</blockquote><blockquote>ماذا حدث؟</blockquote>")
    block = page.document().begin()
    while block.isValid():
        shape = block.blockFormat()
        assert shape.leftMargin() == shape.rightMargin() > 0
        block = block.next()


LONG = "\n\n".join(
    f"""# Part {number}

{"The first picture that comes back is the **long table**. " * 40}

> Quoted words
> on two lines

- one
- two
    - within

1. first

- [x] done

| a | b |
|---|---|
| 1 | 2 |

```
code
```

{"A paragraph after a table. " * 60}

> - one, quoted
> - two

{"A paragraph after a quote. " * 60}

> > 1. one, quoted twice

{"A paragraph after another. " * 60}

> | a | b |
> |---|---|
> | 1 | 2 |

{"A paragraph after a table. " * 60}

---

{"And one after a line. " * 70}"""
    for number in range(6)
)


def test_a_long_text_that_comes_in_parts_is_the_same(qtbot: QtBot, theme: Theme) -> None:
    whole, parted = ReadingPage(theme, "Whole"), ReadingPage(theme, "In parts")
    for page in (whole, parted):
        qtbot.addWidget(page)
        page.resize(600, 400)
        page.show()
    parts = list(html_parts(LONG))
    assert "".join(parts) == to_html(LONG) and len(parts) > 60
    whole.show_html(to_html(LONG).rstrip())
    parted.show_parts(parts, place=1_000)
    assert "Part 0" in parted.toPlainText() and "Part 5" not in parted.toPlainText()
    qtbot.waitUntil(lambda: parted.toPlainText() == whole.toPlainText(), timeout=10_000)
    assert parted.document().toHtml() == whole.document().toHtml()
    qtbot.waitUntil(lambda: parted.verticalScrollBar().value() == 1_000)


def test_no_line_begins_with_a_mark_that_french_holds_to_its_word(qtbot: QtBot, theme: Theme) -> None:
    page = ReadingPage(theme, "Page")
    qtbot.addWidget(page)
    page.resize(300, 400)
    page.show()
    text = "# Pourquoi\u202f?\n\n" + "Ah\u202f! Non\u202f; **si\u202f**: un\u00a0mot. " * 400
    parts = [f"{part}\n" for part in html_parts(f"{text}\n\n{text}")]
    page.show_parts(parts)
    qtbot.waitUntil(lambda: page.toPlainText().count("?") == 2)
    shown = page.document().toRawText()
    assert shown.count("\u202f") == "".join(parts).count("\u202f") and " ;" not in shown and " !" not in shown
    block = page.document().begin()
    while block.isValid():
        lines = (block.layout().lineAt(number) for number in range(block.layout().lineCount()))
        assert not [line for line in lines if block.text()[line.textStart()] in ";!:?"]
        block = block.next()


def test_a_picture_is_never_wider_than_the_column(qtbot: QtBot, theme: Theme) -> None:
    page = ReadingPage(theme, "Page")
    qtbot.addWidget(page)
    picture = QImage(500, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    page.kept["kept:desk"] = picture
    page.resize(400, 300)
    page.show()
    page.show_html('<p><img src="kept:desk"></p><p>The desk.</p>')
    for width in (400, 900, 300):
        page.resize(width, 300)
        wide = round(page.document().idealWidth())
        assert wide <= page.viewport().width()
        assert (wide == picture.width()) is (width == 900)


class Desktop(QObject):
    """Stands for what opens addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_a_link_with_words_or_without_opens_by_a_click(qtbot: QtBot, theme: Theme) -> None:
    page, desktop = ReadingPage(theme, "Page"), Desktop()
    qtbot.addWidget(page)
    page.resize(600, 300)
    page.show()
    page.show_html(to_html("See https://example.org/a_b_c, or [their page](https://example.org/d) and rest."))
    assert page.toPlainText() == "See https://example.org/a_b_c, or their page and rest."
    QDesktopServices.setUrlHandler("https", desktop, "open")
    try:
        for words in ("a_b_c", "their"):
            place = page.cursorRect(page.document().find(words)).center()
            qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert desktop.opened == ["https://example.org/a_b_c", "https://example.org/d"]


@pytest.mark.parametrize("link", ["My.Notes/CV.pdf", "www.notes/CV.pdf", "/home/me/CV.pdf", "CV.pdf"])
def test_a_link_to_a_file_of_ones_own_asks_no_place_on_the_web(qtbot: QtBot, theme: Theme, link: str) -> None:
    page, desktop = ReadingPage(theme, "Page"), Desktop()
    qtbot.addWidget(page)
    page.resize(600, 300)
    page.show()
    page.show_html(f'<p>Here is <a href="{link}">my CV</a> as it was.</p>')
    for scheme in ("https", "file"):
        QDesktopServices.setUrlHandler(scheme, desktop, "open")
    try:
        place = page.cursorRect(page.document().find("my CV")).center()
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    finally:
        for scheme in ("https", "file"):
            QDesktopServices.unsetUrlHandler(scheme)
    assert desktop.opened == []


def blocks_of(page: ReadingPage) -> list[QTextBlock]:
    document = page.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def test_no_heading_is_smaller_than_the_words_beneath_it(qtbot: QtBot, theme: Theme) -> None:
    page = ReadingPage(theme, "Page")
    qtbot.addWidget(page)
    for highest in (1, 2, 3):
        text = "\n\n".join(f"{'#' * level} Heading\n\nWords." for level in range(1, 7))
        page.show_html(to_html(text, headings_from=highest))
        sizes = {}
        for block in blocks_of(page):
            font = block.begin().fragment().charFormat().font()
            is_heading = block.blockFormat().headingLevel() > 0
            sizes.setdefault(is_heading, []).append(QFontInfo(font).pixelSize())
            assert (font.weight() >= QFont.Weight.DemiBold) is is_heading
        assert min(sizes[True]) >= max(sizes[False])
        assert sizes[True] == sorted(sizes[True], reverse=True)


def test_a_long_line_of_code_wraps_and_keeps_its_spaces(qtbot: QtBot, theme: Theme) -> None:
    page = ReadingPage(theme, "Page")
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    code = f"if  so:\n    {'call(a, b)  ' * 20}\n\n    {'x' * 200}"
    page.show_html(to_html(f"```\n{code}\n```"))
    assert page.toPlainText().replace("\xa0", " ").rstrip() == code
    assert page.document().idealWidth() <= page.viewport().width()
