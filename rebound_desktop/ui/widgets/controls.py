"""Buttons, words and frames in the few shapes that every room uses. Looks come from the style sheet by role."""

import re
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from math import ceil
from typing import TypeVar

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTextLayout,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.in_view import keep_the_keyboard_in_view
from rebound_desktop.ui.widgets.japanese_lines import as_said, kept_together
from rebound_desktop.ui.widgets.menu_place import keep_in_window
from rebound_desktop.ui.widgets.one_line import as_much_as_fits, on_one_line
from rebound_desktop.words import alone, begins_rightward

CONTENT_WIDTH = 720
WRITING_WIDTH = 560
LEAST_MARGIN = 24
# Between two labels that read as one text, so that their lines stand as far apart as lines of one label do.
LINE_GAP = 3
LEAST_TARGET = 24
# Icons that point along the line, and the other way where it is read from right to left.
POINTING = frozenset({"arrow-left", "arrow-right", "chevron-left", "chevron-right"})

_Box = TypeVar("_Box", bound=QBoxLayout)


class ButtonRole(StrEnum):
    """How much a button asks for: one primary a screen, plain ones align by their text."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    PLAIN = "plain"
    CHOICE = "choice"
    ICON = "icon"


class TextRole(StrEnum):
    """What words are for; the style sheet and the theme's fonts do the rest."""

    HEADING = "heading"
    # The program's own name, above the rooms.
    NAME = "name"
    SECTION = "section"
    STRONG = "strong"
    BODY = "body"
    MUTED = "muted"
    SMALL = "small"
    PROMPT = "prompt"
    WRITING = "writing"


class Pressable(QPushButton):
    """A button that is pressed by Enter too, and has room for its words when it is pressed, and they are bold."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isEnabled():
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as the bolder words."""
        hint = super().sizeHint()
        if self.isCheckable():
            bold = QFont(self.font())
            bold.setWeight(QFont.Weight.DemiBold)
            wider = QFontMetrics(bold).horizontalAdvance(self.text())
            hint.setWidth(hint.width() + max(wider - self.fontMetrics().horizontalAdvance(self.text()), 0))
        return hint


class Button(Pressable):
    """A button in a role, with an icon drawn in the colour its role needs, redrawn when the theme changes."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        role: ButtonRole = ButtonRole.SECONDARY,
        *,
        icon: str = "",
        on_click: Callable[[], object] | None = None,
        name: str = "",
        icon_after: bool = False,
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._icon_name = icon
        self.setProperty("role", role.value)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._is_icon_after = icon_after
        if icon_after:
            self.setLayoutDirection(_other_direction(self.layoutDirection()))
        if name:
            self.setAccessibleName(name)
            if role is ButtonRole.ICON:
                self.setToolTip(name)
        if on_click is not None:
            self.clicked.connect(lambda: on_click())
        self._draw_icon()
        theme.changed.connect(self._draw_icon)

    def setText(self, text: str) -> None:
        """Say something else; an icon has room towards words, and none where there are none."""
        had_words = bool(self.text())
        super().setText(text)
        if bool(text) is not had_words:
            self._draw_icon()

    def setMenu(self, menu: QMenu) -> None:
        """A menu beneath it, which stays within the window."""
        super().setMenu(menu)
        keep_in_window(menu, self)

    def set_icon(self, name: str) -> None:
        """Show another icon, or none for ""."""
        self._icon_name = name
        self._draw_icon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What gives way at its end is told whole under the pointer."""
        super().resizeEvent(event)
        is_cut = self.sizeHint().width() > self.width()
        if is_cut and not self.toolTip():
            self.setToolTip(self.text())
        elif not is_cut and self.toolTip() == self.text():
            self.setToolTip("")

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """With a menu, Qt draws the words further in, for an arrow that is not there, and cuts the last letter off."""
        super().initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        if self.isRightToLeft():
            # "18 minutes, along the river" is read from the left on an Arabic page too.
            option.text = alone(option.text)

    def _draw_icon(self) -> None:
        if not self._icon_name:
            self.setIcon(QIcon())
        else:
            token = {"primary": "on-accent", "plain": "accent"}.get(self.property("role"), "text")
            side, gap = self._theme.px(18), self._theme.px(4) if self.text() else 0
            drawn = self._theme.icon(self._icon_name, token).pixmap(side, side)
            if self._icon_name in POINTING and self.isRightToLeft() is not self._is_icon_after:
                drawn = drawn.transformed(QTransform().scale(-1, 1))
            self.setIcon(QIcon(_with_gap(drawn, gap, self.layoutDirection())))
            self.setIconSize(QSize(side + gap, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """In a language of long words the end of a text gives way to dots, and no letter is cut in two."""
        lacks = self.sizeHint().width() - self.width()
        if lacks <= 0 or not self.text():
            super().paintEvent(event)
            self._draw_ring()
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.fontMetrics().horizontalAdvance(self.text()) - lacks
        option.text = on_one_line(self.fontMetrics(), self.text(), room)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
        self._draw_ring()

    def _draw_ring(self) -> None:
        """On the accent, an edge of any colour is hardly told from it: a ring in the colour of its words is."""
        if self.hasFocus() and self.property("role") == ButtonRole.PRIMARY:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("on-accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -4, -4), 3, 3)
            painter.end()


def _with_gap(drawn: QPixmap, gap: int, direction: Qt.LayoutDirection) -> QPixmap:
    """The icon with room towards its words: the style sets them closer than they read well."""
    if not gap:
        return drawn
    ratio = drawn.devicePixelRatio()
    width, height = drawn.deviceIndependentSize().toTuple()
    roomy = QPixmap(round((width + gap) * ratio), round(height * ratio))
    roomy.setDevicePixelRatio(ratio)
    roomy.fill(Qt.GlobalColor.transparent)
    painter = QPainter(roomy)
    painter.drawPixmap(QPointF(0 if direction is Qt.LayoutDirection.LeftToRight else gap, 0), drawn)
    painter.end()
    return roomy


# Pixels that Arabic letters reach over a Latin line on either side, and how many of those their size has in it where
# they reach further: dots and vowels of letters as large as Noto's, a vowel above a sign.
_REACH, _TALL, _HIGH = 2, 4, 3
# A vowel above a letter that has a sign above it already.
_REACHES_HIGHER = re.compile("[\u0622\u0623][\u064b-\u0652]")


class Words(QLabel):
    """Words on the page, wrapped, selectable by nobody's accident, in the font of their role."""

    def __init__(
        self, theme: Theme, text: str = "", role: TextRole = TextRole.BODY, *, wrap: bool = True
    ) -> None:
        super().__init__(kept_together(text))
        self._theme = theme
        self._role = role
        # Asked at each laying out, many times over: found out once for each text.
        self._begins_rightward: bool | None = None
        # A screen reader goes from heading to heading.
        self.heard_as = QAccessible.Role.Heading if role in (TextRole.HEADING, TextRole.SECTION) else None
        self.setProperty("role", role.value)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # A label goes by the direction of its words; a page has one edge that all of them begin at.
            begin = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self.setAlignment(begin | Qt.AlignmentFlag.AlignVCenter)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._dress()
        theme.changed.connect(self._dress)

    def setText(self, text: str) -> None:
        """Say something else."""
        self._begins_rightward = None
        super().setText(kept_together(text))

    def text(self) -> str:
        """What it says."""
        return as_said(super().text())

    def sizeHint(self) -> QSize:
        """With room for letters that reach over a line."""
        hint = super().sizeHint()
        return hint + QSize(0, self._room() - self._surplus(hint.width()))

    def minimumSizeHint(self) -> QSize:
        """With room for letters that reach over a line."""
        least = super().minimumSizeHint()
        return least + QSize(0, self._room() - self._surplus(least.width()))

    def heightForWidth(self, width: int) -> int:
        """With room for letters that reach over a line; -1 where it is not wrapped, as Qt has it."""
        height = super().heightForWidth(width)
        return height + self._room() - self._surplus(width) if height >= 0 else height

    def _room(self) -> int:
        """Pixels: Arabic letters reach a little over a Latin line, on both sides. Beside others all are alike."""
        if self._begins_rightward is None:
            self._begins_rightward = begins_rightward(self.text())
        if not (self._begins_rightward or self.isRightToLeft()):
            return 0
        size = self.fontInfo().pixelSize()
        tall = ceil(size / _TALL) if _is_tall(self.font().toString()) else 0
        high = ceil(size / _HIGH) if _REACHES_HIGHER.search(self.text()) else 0
        return 2 * max(_REACH, tall, high)

    def _surplus(self, width: int) -> int:
        """Pixels that Qt reckons too much: it sets lines as far apart as the system's Arabic font asks for."""
        if not (self.isRightToLeft() and _is_tall(self.font().toString())):
            return 0
        text, font = self.text(), self.font()
        if not self.wordWrap():
            lines = [self.fontMetrics().size(0, line).height() for line in text.split("\n")]
        elif self._sets_its_lines():
            margins = self.contentsMargins()
            room = width - margins.left() - margins.right()
            layout, _ = _lines_from_the_right(text, font, room, Qt.AlignmentFlag.AlignRight)
            lines = [round(layout.lineAt(place).height()) for place in range(layout.lineCount())]
        else:
            return 0
        return sum(lines) - len(lines) * _line_height(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """From right to left, a line that goes on in the next begins at the edge too: Qt puts its last space there."""
        text, page = self.text(), self.contentsRect()
        where = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        stands = where & (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignHCenter)
        if not (stands and self._sets_its_lines()):
            super().paintEvent(event)
            return
        QFrame.paintEvent(self, event)
        layout, height = _lines_from_the_right(text, self.font(), page.width(), stands)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = page.height() - height
        if where & Qt.AlignmentFlag.AlignVCenter:
            room /= 2
        elif not where & Qt.AlignmentFlag.AlignBottom:
            room = 0
        layout.draw(painter, QPointF(page.left(), page.top() + room))
        painter.end()

    def _sets_its_lines(self) -> bool:
        is_wrapped = self.wordWrap() and self.isRightToLeft()
        return is_wrapped and self._is_only_read() and any(map(begins_rightward, self.text().split("\n")))

    def _is_only_read(self) -> bool:
        """Plain, and nothing of it can be selected: Qt alone knows how to show a selection, or formatted text."""
        selectable = (
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        is_plain = self.textFormat() is Qt.TextFormat.PlainText
        return is_plain and not self.textInteractionFlags() & selectable

    def _dress(self) -> None:
        theme, role = self._theme, self._role
        if role is TextRole.HEADING:
            self.setFont(theme.heading_font(30))
        elif role is TextRole.NAME:
            self.setFont(theme.heading_font(20))
        elif role is TextRole.SECTION:
            self.setFont(theme.font(17, bold=True))
        elif role is TextRole.STRONG:
            self.setFont(theme.font(14, bold=True))
        elif role is TextRole.SMALL:
            self.setFont(theme.font(12))
        elif role in (TextRole.PROMPT, TextRole.WRITING):
            self.setFont(theme.writing_font(17))
        else:
            self.setFont(theme.font(14))


def _line_height(font: QFont) -> int:
    """Pixels of a line in the font itself, whatever font lends it letters that it has not."""
    return QFontMetrics(font).size(0, "x").height()


@cache
def _is_tall(described: str) -> bool:
    """Whether the system's Arabic letters ask for higher lines: nearly twice as high in Noto Sans Arabic."""
    font = QFont()
    font.fromString(described)
    return QFontMetrics(font).size(0, "ع").height() > _line_height(font)


def _lines_from_the_right(
    text: str, font: QFont, width: int, stands: Qt.AlignmentFlag
) -> tuple[QTextLayout, float]:
    """As a label breaks them, spaced as the font itself asks for, and how high they are together.

    stands: at the right edge, or in the middle.
    """
    option = QTextOption(stands)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    # Each line goes its own way: where a name stands in one, an English sentence beneath keeps its full stop.
    lines = (line if begins_rightward(line) else alone(line) for line in text.split("\n"))
    layout = QTextLayout("\u2028".join(lines), font)
    layout.setTextOption(option)
    layout.beginLayout()
    # In whole pixels, as a label has it: its height is reckoned so, and the last line would be cut.
    below, leading, ascent = 0.0, QFontMetrics(font).leading(), QFontMetricsF(font).ascent()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, below + ascent - line.ascent()))
        below += _line_height(font) + leading
    layout.endLayout()
    return layout, below - leading


class Title(Words):
    """Words with buttons beside them: one line where there is room, as many as they need elsewhere."""

    def __init__(self, theme: Theme, text: str, role: TextRole = TextRole.HEADING) -> None:
        super().__init__(theme, text, role)

    def sizeHint(self) -> QSize:
        """All of it on one line, where a wrapped label would begin a second one early."""
        width = self.fontMetrics().size(0, self.text()).width() + 1
        return QSize(width, self.heightForWidth(width))


class Elided(Words):
    """One line that gives way at its end when there is no room; the whole text is its tool tip and name."""

    def __init__(self, theme: Theme, text: str = "", role: TextRole = TextRole.BODY) -> None:
        super().__init__(theme, text, role, wrap=False)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show `text`, shortened as the width asks."""
        self._whole = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten anew."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(self._theme.px(40), super().minimumSizeHint().height())

    def _fit(self) -> None:
        shown = as_much_as_fits(self.fontMetrics(), self._whole, max(self.width(), 1))
        super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
        self.setAccessibleName(self._whole)


# As round as the style sheet has what is written on, and a field.
_PAPER_ROUND, _FIELD_ROUND = 10, 6


class Card(QFrame):
    """A bordered surface. Cards are never nested."""

    def __init__(self, *, spacing: int = 8, margins: tuple[int, int, int, int] = (24, 20, 24, 20)) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(*margins)
        self.box.setSpacing(spacing)


class Paper(Card):
    """A card to write on: it is a field, and its edge is as plain as that of one, with the ring of one around it.

    The text within has no edge of its own.
    """

    def __init__(self, theme: Theme, *, margins: tuple[int, int, int, int]) -> None:
        super().__init__(margins=margins)
        self._theme = theme
        self._is_written_on = False
        self.setProperty("role", "paper")
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._show_ring)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The focus ring, two pixels wide, while one writes here."""
        super().paintEvent(event)
        if self._is_written_on:
            round_by = _PAPER_ROUND if self.property("role") == "paper" else _FIELD_ROUND
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), round_by - 1, round_by - 1)
            painter.end()

    def _show_ring(self, _old: QWidget | None, now: QWidget | None) -> None:
        # What can only be read has a ring of its own, and so has a button.
        is_text = isinstance(now, QTextEdit) and not now.isReadOnly() and self.isAncestorOf(now)
        if is_text is not self._is_written_on:
            self._is_written_on = is_text
            self.update()


# At each side of a column, in pixels; a scroll bar has room in it.
_SIDE = 24
# Beneath a column's last button, at 100 % text: it can be scrolled above a message, which moves no page.
END = 72


class _AsHighAsItsLines(QWidget):
    """A page whose height goes by its width: words ask for more lines where nobody says how wide they will stand."""

    def minimumSizeHint(self) -> QSize:
        """As wide as what it holds needs at least; where words wrap, its layout tells the height for a width."""
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least


class _Group(QWidget):
    """What a column holds that is about somebody or something: told by that name."""

    heard_as = QAccessible.Role.Grouping


class Column(QScrollArea):
    """A scrolling page with its content in a column of at most `width`, centred where there is more room.

    is_named: it is about somebody or something, as `say_what_it_is_about` says.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        width: int = CONTENT_WIDTH,
        top: int = 32,
        end: int = END,
        is_named: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._width = width
        self._end = end
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = _AsHighAsItsLines()
        page.setProperty("role", "page")
        outer = QHBoxLayout(page)
        self._outer = outer
        self._top = top
        outer.setSpacing(0)
        self._inner = _Group() if is_named else QWidget()
        self.box = QVBoxLayout(self._inner)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(12)
        outer.addStretch(1)
        outer.addWidget(self._inner, 1000)
        outer.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._balance())
        self._balance()
        self._limit()
        theme.changed.connect(self._limit)
        theme.changed.connect(self._balance)
        keep_the_keyboard_in_view()

    def say_what_it_is_about(self, name: str) -> None:
        """Whose page it is, for whoever comes into it and hears what has the keyboard there."""
        self._inner.setAccessibleName(name)

    def set_top(self, top: int) -> None:
        """So much room above its first line from now on."""
        if top != self._top:
            self._top = top
            self._balance()

    def _balance(self) -> None:
        # The scroll bar stands in the margin, so that its coming and going moves nothing.
        bar = self.verticalScrollBar()
        beside = _SIDE - bar.sizeHint().width() if bar.maximum() > 0 else _SIDE
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left, right = (_SIDE, beside) if rightward else (beside, _SIDE)
        self._outer.setContentsMargins(left, self._top, right, self._theme.px(self._end))

    def _limit(self) -> None:
        # Wider letters want a wider column: about seventy of them stay on a line.
        self._inner.setMaximumWidth(self._theme.px(self._width))


def row(*items: QWidget | int | None, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side; a number is that much space, None takes what is left."""
    return _filled(QHBoxLayout(), items, spacing)


def stack(*items: QWidget | QBoxLayout | int | None, spacing: int = 8) -> QVBoxLayout:
    """Widgets and rows above each other; a number is that much space, None takes what is left."""
    return _filled(QVBoxLayout(), items, spacing)


def headed(theme: Theme, heading: str | QWidget, beneath: str | QWidget) -> QVBoxLayout:
    """A page's heading and the sentence beneath it: close enough to be one thing. Texts, or widgets that have them."""
    top = Words(theme, heading, TextRole.HEADING) if isinstance(heading, str) else heading
    below = Words(theme, beneath, TextRole.MUTED) if isinstance(beneath, str) else beneath
    return stack(top, below, spacing=2)


def _filled(box: _Box, items: tuple[QWidget | QBoxLayout | int | None, ...], spacing: int) -> _Box:
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QWidget):
            box.addWidget(item)
        else:
            box.addLayout(item)
    return box


def clear(box: QLayout, after: int = 0) -> None:
    """Take everything out of a layout and let it go; the first `after` of it stay."""
    while (item := box.takeAt(after)) is not None:
        widget, layout = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif layout is not None:
            clear(layout)


def _other_direction(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    if direction is Qt.LayoutDirection.LeftToRight:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


class Hairline(QFrame):
    """A line one pixel high between two things."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "hairline")
        self.setFixedHeight(1)


def side_margin(theme: Theme, width: int) -> int:
    """The space at either side of a writing column in a room `width` wide."""
    return max(LEAST_MARGIN, (width - theme.px(WRITING_WIDTH)) // 2)
