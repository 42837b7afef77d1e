"""Licences: Rebound's own, and the texts of everything in it that others made."""

from collections.abc import Sequence
from html import escape

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.notices import Notice, filled_in, paragraphs
from rebound_desktop.licences import PARAGRAPHS, TITLES, list_of_parts, own_licence, parts, third_party
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.reading_page import ReadingPage
from rebound_desktop.ui.widgets.side_list import SideList, SideRow, beside

translate = QCoreApplication.translate


class LicencesPage(Page):
    """A list of works at one side, the text of one at the other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._notices = self._all()
        self._shown = 1
        self.side = SideList(
            self.theme,
            title=self.tr("Licences"),
            add_text=self.tr("Done"),
            search_name=self.tr("Search the licences"),
        )
        self.side.add_button.set_icon("")
        self.text = ReadingPage(self.theme, self.tr("Licence, to read"))
        self.text.left.connect(self._back)
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 28, 0, 14)
        box.addWidget(self.text)
        self.box.addLayout(beside(self.side, content))
        self.side.opened.connect(self._show)
        self.side.entered.connect(lambda _: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.side.searched.connect(lambda _: self._fill())
        self.side.add_clicked.connect(self._back)
        self.theme.changed.connect(self._show_again)

    def open(self, key: int | None) -> None:
        """The list, and what was open."""
        self._fill()
        self._show(self._shown)

    def focus_search(self) -> None:
        """To the search over the names and licences."""
        self.side.focus_search()

    def _all(self) -> tuple[Notice, ...]:
        head, others = third_party()
        about = head or self.tr(
            "This copy runs from its source. The packages that Python brought carry their own licences."
        )
        return (
            Notice("Rebound", "MIT", own_licence()),
            Notice(self.tr("What others made"), self.tr("how it is used"), about),
            *self._parts(),
            *map(_in_their_words, others),
        )

    def _parts(self) -> tuple[Notice, ...]:
        listed = list_of_parts()
        if listed is None:
            return ()
        said = self.tr("Each work inside, with its licence. For programs, the list is this file:")
        works = "\n".join(f"{_said(name)} · {_said(licence)}" for name, licence in parts(listed))
        return (Notice(self.tr("All parts in one list"), "SBOM, CycloneDX", f"{said}\n{listed}\n\n{works}"),)

    def _fill(self) -> None:
        wanted = plain_letters(self.side.search.text()).split()
        rows = [
            SideRow(place, notice.title, notice.licence)
            for place, notice in enumerate(self._notices, start=1)
            if all(word in plain_letters(f"{notice.title} {notice.licence}") for word in wanted)
        ]
        if rows:
            self.side.show_rows(rows)
            self.side.select(self._shown, in_view=False)
        else:
            self.side.show_empty(
                self.tr("Nothing found"),
                self.tr("No work or licence has this name."),
                self.tr("Clear the search"),
                self.side.clear_search,
            )

    def _show(self, place: int) -> None:
        self._shown = place
        notice = self._notices[place - 1]
        lines = [
            f"<p>{escape(_said(part, PARAGRAPHS)).replace(chr(10), '<br>')}</p>"
            for part in paragraphs(notice.text)
        ]
        self.text.show_html(
            f"<h1>{escape(notice.title)}</h1><p class='day'>{escape(notice.licence)}</p>{''.join(lines)}"
        )
        self.text.verticalScrollBar().setValue(0)
        self.side.select(place, in_view=False)

    def _show_again(self) -> None:
        self._show(self._shown)

    def _back(self) -> None:
        self.desk.go("about")


def _in_their_words(notice: Notice) -> Notice:
    return replace(notice, title=_said(notice.title, TITLES), licence=_said(notice.licence))


def _said(text: str, templates: Sequence[str] = ()) -> str:
    """What is prose in the person's language; the names of works and of licences stay as they are."""
    for template in templates:
        places = filled_in(template, text)
        if places is not None:
            told = {name: words.apart(value) for name, value in places.items()}
            return translate("licences", template).format(**told)
    return translate("licences", text)
