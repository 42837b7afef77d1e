"""The recovery code: shown once, to be written down or printed, and kept away from this computer."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from rebound_desktop import words
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.page import RECOVERY_KEPT, Desk, Page
from rebound_desktop.ui.widgets.as_pdf import choose_pdf
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, Column, TextRole, Words, headed
from rebound_desktop.ui.widgets.passing_clipboard import PassingClipboard
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row


class RecoveryPage(Page):
    """Makes a code on request. Leaving without keeping it is fine: Today offers another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        # Counts what was asked for: a code that comes after the page was left, or after another was asked for, is none.
        self._asked = 0
        column = Column(self.theme, width=560, top=72)
        self.box.addWidget(column)
        box = column.box
        box.addLayout(
            headed(
                self.theme,
                self.tr("Recovery code"),
                self.tr(
                    "It opens the journal when the passphrase is gone. Write it on paper, and keep the paper "
                    "away from this computer. A new code takes the place of any older one."
                ),
            )
        )
        box.addSpacing(12)
        paper = Card(margins=(32, 24, 32, 24))
        self._code = Words(self.theme, "", TextRole.SECTION)
        self._code.setAccessibleName(self.tr("Your code"))
        paper.box.addWidget(self._code)
        self._paper = paper
        box.addWidget(paper)
        box.addWidget(self._choices())
        box.addStretch(1)

    def open(self, key: int | None) -> None:
        """No code is shown before it is asked for."""
        self._show("")

    def leave(self) -> bool:
        """The code leaves the screen with the page; one that is still being made takes no other's place."""
        self._asked += 1
        self._show("")
        return True

    def _choices(self) -> QWidget:
        self._make = Button(
            self.theme,
            self.tr("Make a code"),
            ButtonRole.PRIMARY,
            on_click=self._make_one,
        )
        self._print = Button(
            self.theme, self.tr("Save a page to print…"), icon="printer", on_click=self._choose_page
        )
        self._copy = Button(self.theme, self.tr("Copy"), ButtonRole.PLAIN, on_click=self._copy_code)
        self._kept = Button(
            self.theme, self.tr("I have written it down"), ButtonRole.PRIMARY, on_click=self._keep
        )
        later = Button(self.theme, self.tr("Later"), ButtonRole.PLAIN, on_click=lambda: self.desk.go("today"))
        return wrapped_row(self._make, self._kept, self._print, self._copy, later, spacing=16)

    def page_to_print(self) -> str:
        """The kit, as Markdown: the code, which journal it opens, what it is for and where it belongs."""
        made = words.long_day(self.store.clock.today())
        lines = (
            f"# {self.tr('Recovery code for Rebound')}",
            self.tr("Made on {day} {year}. It opens the journal {journal}.").format(
                day=made, year=self.store.clock.today().year, journal=self.store.keys.journal_id[:8]
            ),
            f"## {self._code.text()}",
            self.tr(
                "Whoever has this page and your files can read your journal. Keep it away from this computer."
            ),
            self.tr("A drawer at home is fine; so is somebody you trust."),
            self.tr("To use it: start Rebound, choose “Use a recovery code”, and type the letters above."),
            self.tr(
                "Capitals and spaces do not matter. One wrong letter is noticed. There is no O, I, L or U in it."
            ),
            self.tr("A newer code takes its place. Then this page opens only older backups."),
        )
        return "\n\n".join(lines)

    def _make_one(self) -> None:
        self._asked += 1
        asked = self._asked
        self.desk.guard.new_recovery_code(
            while_alive(self, self._hand_over), lambda: isValid(self) and asked == self._asked
        )

    def _hand_over(self, code: str) -> None:
        self._show(code)
        # Not on the button that says it is written down: Enter, pressed once more, would send it away unread.
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)
        # What is on paper opens it no more; until this one is, Today offers another.
        self.desk.attempt(lambda: self.store.preferences.set(RECOVERY_KEPT, ""))

    def _copy_code(self) -> None:
        if (app := QCoreApplication.instance()) is not None:
            PassingClipboard(app).copy("-".join(self._code.text().split()))
            self.desk.say(self.tr("Copied. It leaves the clipboard in half a minute."))

    def _choose_page(self) -> None:
        choose_pdf(self.desk, self, self.tr("Recovery code"), self.page_to_print())

    def _show(self, code: str) -> None:
        self._code.setText("  ".join(code.split("-")))
        self._paper.setVisible(bool(code))
        self._kept.setVisible(bool(code))
        self._print.setVisible(bool(code))
        self._copy.setVisible(bool(code))
        self._make.setVisible(not code)

    def _keep(self) -> None:
        if self.desk.attempt(lambda: self.store.preferences.set(RECOVERY_KEPT, "yes")):
            self.desk.go("today")
            self.desk.say(self.tr("Good. The code on paper opens this journal too."))
