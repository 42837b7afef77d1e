"""The line above an entry: what it belongs to, whether it is kept, and the button for everything else."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStyle, QStyleOption, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.journal import Entry
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import LEAST_TARGET, Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.one_line import on_one_line
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

# Below this width, at 100 % text, the status stands above the chips.
_SIDE_BY_SIDE = 470
_A_FEW_LETTERS = 96
PEOPLE_SHOWN = 2
TAGS_SHOWN = 8


class EntryHead(QWidget):
    """Chips at the start, the status and *More* at the end; what is wrong, if anything, beneath.

    `day_wanted` when somebody wants another day.
    """

    day_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.job = _Chip(theme)
        self.only_for_me = _Chip(theme, self.tr("Only for me"))
        self.day = self._made_day()
        self.place = _Chip(theme)
        self.starred = _Chip(theme, self.tr("Starred"))
        self.status = Words(theme, "", TextRole.SMALL, wrap=False)
        self._is_told = False
        self.more = Button(theme, "", ButtonRole.ICON, icon="ellipsis", name=self.tr("More"))
        # By the mouse the keyboard stays in the text: what is chosen there leads back to it.
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.trouble = Words(theme, "", TextRole.SMALL)
        self.trouble.hide()
        self.people = [_Chip(theme) for _ in range(PEOPLE_SHOWN)]
        self.tags: list[_Chip] = []
        self._chips, end = (
            wrapped_row(self.job, *self.people, self.only_for_me, self.day, self.place, self.starred),
            QWidget(),
        )
        end.setLayout(row(None, self.status, self.more, spacing=8))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(4)
        self._line.addWidget(self._chips, 1)
        self._line.addWidget(end)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(self._line)
        box.addWidget(self.trouble)

    def _made_day(self) -> Button:
        """A chip that can be pressed."""
        day = Button(self._theme, "", on_click=self.day_wanted.emit)
        day.setProperty("role", "chip")
        day.setAccessibleDescription(self.tr("Change the day"))
        day.setToolTip(day.accessibleDescription())
        # By the mouse the keyboard stays in the text, as with *More*.
        day.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return day

    def show_entry(self, entry: Entry | None, job: str, today: date, blank_for: date | None = None) -> None:
        """The chips of an entry; a blank page has the day only, today or the one it is for."""
        day = entry.day if entry else blank_for or today
        said = words.long_day(day) if day.year == today.year else words.whole_day(day)
        self.day.setText(words.capital(said))
        self.show_people(())
        self.show_tags(())
        self.job.setText(job)
        self.job.setVisible(bool(job))
        self.only_for_me.setVisible(bool(entry and entry.only_for_me))
        # A diary that came from elsewhere knows where a page was written, and which ones mattered.
        self.place.setText(entry.place if entry else "")
        self.place.setVisible(bool(entry and entry.place))
        self.starred.setVisible(bool(entry and entry.is_starred))

    def show_people(self, names: Sequence[str]) -> None:
        """Whom the entry speaks of, the first few of them."""
        for place, chip in enumerate(self.people):
            name = names[place] if place < len(names) else ""
            chip.setText(f"@{name}")
            chip.setVisible(bool(name))

    def show_tags(self, tags: Sequence[str]) -> None:
        """Those that its text does not name; of very many how many more there are, which the tool tip names."""
        some = tags if len(tags) <= TAGS_SHOWN else tags[: TAGS_SHOWN - 1]
        rest = tags[len(some) :]
        told = [f"#{tag}" for tag in some] + ([f"+{words.figure(len(rest))}"] if rest else [])
        layout = self._chips.layout()
        while layout is not None and len(self.tags) < len(told):
            self.tags.append(_Chip(self._theme))
            layout.addWidget(self.tags[-1])
        for place, chip in enumerate(self.tags):
            chip.setText(told[place] if place < len(told) else "")
            chip.setVisible(place < len(told))
            is_last = bool(rest) and place == len(told) - 1
            chip.stand_for(words.in_a_row([f"#{tag}" for tag in rest]) if is_last else "")

    def say_nothing(self) -> None:
        """A blank page: there is nothing to keep."""
        self._say("", "")

    def say_kept(self, *, as_news: bool = False) -> None:
        """All of it is in the store; as news, that is said aloud: once, until it was otherwise."""
        kept = self.tr("Kept on this computer")
        self._say(kept, "")
        if as_news and not self._is_told:
            announce(self.status, kept)
        self._is_told = as_news

    def say_not_kept(self, why: words.Explanation) -> None:
        """The store refused; the text stays here."""
        safe = self.tr("Your text stays here.")
        not_kept, trouble = self.tr("Not kept yet"), words.sentences(why.happened, safe, why.to_do)
        if self.trouble.text() != trouble:
            announce(self.status, f"{not_kept}. {trouble}")
            self._is_told = False
        self._say(not_kept, trouble)

    def fit(self, width: int) -> None:
        """One line where there is room for it, two where there is not."""
        roomy = width >= self._theme.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if roomy else direction.BottomToTop)

    def _say(self, status: str, trouble: str) -> None:
        if (self.status.text(), self.trouble.text()) != (status, trouble):
            self.status.setText(status)
            self.trouble.setText(trouble)
            self.trouble.setVisible(bool(trouble))


class _Chip(Words):
    """One line on a ground of its own. A long name gives way at its end; its tool tip has all of it."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(theme, text, TextRole.SMALL, wrap=False)
        self.setProperty("role", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._stands_for = ""
        # As high as one that can be pressed.
        self.setMinimumHeight(LEAST_TARGET)

    def stand_for(self, what: str) -> None:
        """What it tells of in short, said by its tool tip; "" where it tells all itself."""
        self._stands_for = what
        self.setToolTip(what)
        self.setAccessibleDescription(what)

    def minimumSizeHint(self) -> QSize:
        """A few letters will do."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._theme.px(_A_FEW_LETTERS)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is cut is said by the tool tip."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self._lacks() > 0 else self._stands_for)

    def paintEvent(self, event: QPaintEvent) -> None:
        """No letter is cut in two."""
        lacks = self._lacks()
        if lacks <= 0:
            super().paintEvent(event)
            return
        option, painter = QStyleOption(), QPainter(self)
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        room = self.fontMetrics().horizontalAdvance(self.text()) - lacks
        shown = on_one_line(self.fontMetrics(), self.text(), room)
        around = (self.width() - room) // 2
        painter.setPen(self.palette().color(self.foregroundRole()))
        where = self.rect().adjusted(around, 0, -around, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _lacks(self) -> int:
        """Pixels."""
        return self.sizeHint().width() - self.width()
