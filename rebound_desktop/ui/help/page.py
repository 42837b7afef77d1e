"""The help's room: its topics at one side, the page at the other."""

from collections.abc import Iterator

from rebound_desktop.core.help import topic_for
from rebound_desktop.paper import to_html
from rebound_desktop.ui.help.view import HelpView, topics
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.as_pdf import choose_pdf
from rebound_desktop.ui.widgets.controls import Button, ButtonRole


class HelpPage(Page):
    """The help, beside what one was doing: Done leads back there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._from = ""
        pdf = Button(
            self.theme,
            self.tr("Save as PDF…"),
            ButtonRole.PLAIN,
            icon="printer",
            on_click=self._choose_pdf,
        )
        self._view = HelpView(self.theme, pdf)
        self.side, self.text = self._view.side, self._view.text
        self._view.left.connect(self._back)
        self.box.addWidget(self._view)

    def furnish(self) -> Iterator[None]:
        """What tells the topics is read, and what sets them is there, before anybody comes."""
        topics()
        yield
        to_html(topics()[0].text)

    def come_from(self, room: str) -> None:
        """Open what belongs to the room one comes from, whatever was searched for before; Done leads back there."""
        self._from = room
        self.side.clear_search()
        self._view.show_topic(topic_for(room))

    def open(self, key: int | None) -> None:
        """The list, and what was open."""
        self._view.fill()
        if self._view.shown is None:
            self._view.show_topic(topic_for(self._from))
        self._view.read()

    def focus_search(self) -> None:
        """To the search over the help."""
        self.side.focus_search()

    def _back(self) -> None:
        self.desk.go(self._from or "today")

    def _choose_pdf(self) -> None:
        if (shown := self._view.shown) is not None:
            choose_pdf(self.desk, self, shown.title, shown.text)
