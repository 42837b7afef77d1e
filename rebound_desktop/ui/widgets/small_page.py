"""A small page to write on, as high as its text within reason, kept as one writes; with spelling, as everywhere."""

from collections.abc import Callable

from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Paper
from rebound_desktop.ui.widgets.writing import WritingArea
from rebound_desktop.ui.widgets.writing.help import WritingHelp

LINES = 4
_LINES_AT_MOST = 16


class SmallPage(Paper):
    """Text that `keep` takes whenever there is something new; False from it means "not kept yet", tried again."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        keep: Callable[[str], bool],
        *,
        lines: int = LINES,
        placeholder: str = "",
        in_card: bool = False,
    ) -> None:
        """in_card: it is one field of several in a card, and looks like the others."""
        super().__init__(desk.theme, margins=(12, 8, 12, 8) if in_card else (20, 16, 20, 16))
        if in_card:
            self.setProperty("role", "field")
        self._take = keep
        self._lines = lines
        self.area = WritingArea(desk.theme, name)
        WritingHelp(desk, self.area)
        self.area.setPlaceholderText(placeholder)
        self.area.keep_due.connect(self._keep)
        self.area.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self.box.addWidget(self.area)
        desk.theme.changed.connect(self._fit)
        self._fit()

    def show_text(self, kept: str) -> None:
        """The text as it is kept; one that is being written stays."""
        if self.area.is_kept and self.area.text() != kept:
            self.area.load(kept)

    def forget(self) -> None:
        """Nothing stands here."""
        self.area.load("")

    def leave(self) -> bool:
        """Keep it; False when it was refused."""
        self.area.keep_now()
        return self.area.is_kept

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return [] if self.area.is_kept else [self.area.text()]

    def _keep(self) -> None:
        if self._take(self.area.text()):
            self.area.mark_kept()
        else:
            self.area.try_again_later()

    def _fit(self) -> None:
        line = self._theme.px(27)
        height = int(self.area.document().size().height()) + line // 2
        self.area.setFixedHeight(min(max(height, self._lines * line), _LINES_AT_MOST * line))
