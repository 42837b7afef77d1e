"""The gentle line of a job whose answer was expected by now."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import Job, went_quiet
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row


class WaitingLine(QWidget):
    """ "Tuesday has passed. You can ask, if you like." and a way to; or that it may have gone quiet."""

    ask_wanted = Signal()
    quiet_wanted = Signal()
    still_waiting = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = Words(theme, "", TextRole.BODY)
        self.ask = Button(theme, self.tr("Write to ask"), ButtonRole.PLAIN, on_click=self.ask_wanted.emit)
        self.quiet = Button(
            theme, self.tr("It went quiet"), ButtonRole.PLAIN, on_click=self.quiet_wanted.emit
        )
        self.wait = Button(
            theme, self.tr("Still waiting"), ButtonRole.PLAIN, on_click=self.still_waiting.emit
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 8, 0)
        box.setSpacing(4)
        box.addWidget(self.words)
        box.addWidget(wrapped_row(self.ask, self.quiet, self.wait, spacing=24))
        self.hide()

    def show_job(self, job: Job, last_word: date, today: date) -> None:
        """Say it while the job is open; last_word: when anything last passed between us."""
        expected = job.answer_expected_on
        is_quiet = went_quiet(job, last_word, today)
        self.setVisible(job.is_open and (expected is not None or is_quiet))
        if is_quiet:
            self.words.setText(self.tr("No word for three weeks. You can note that it went quiet."))
        elif expected is not None:
            self.words.setText(waiting_words(expected, today))
        self.ask.setVisible(is_quiet or (expected is not None and expected < today))
        self.quiet.setVisible(is_quiet)
        self.wait.setVisible(is_quiet)


def waiting_words(expected: date, today: date) -> str:
    """The line itself."""
    translate = QCoreApplication.translate
    near = abs(today - expected) < timedelta(days=7)
    day = words.weekday(expected) if near else words.long_day(expected)
    if expected < today:
        return translate("jobs", "{day} has passed. You can ask, if you like.").replace("{day}", day)
    if expected == today:
        return translate("jobs", "An answer is expected today.")
    return translate("jobs", "An answer is expected by {day}.").replace("{day}", day)
