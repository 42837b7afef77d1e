"""The gentle line of a job whose answer was expected by now."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import Job
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words


class WaitingLine(QWidget):
    """ "Tuesday has passed. You can ask, if you like." and a way to; or by when an answer is expected."""

    ask_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = Words(theme, "", TextRole.BODY)
        self.ask = Button(theme, self.tr("Write to ask"), ButtonRole.PLAIN, on_click=self.ask_wanted.emit)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 8, 0)
        box.setSpacing(24)
        box.addWidget(self.words, 1)
        box.addWidget(self.ask)
        self.hide()

    def show_job(self, job: Job, today: date) -> None:
        """Say it while the job is open and a day is set."""
        expected = job.answer_expected_on
        self.setVisible(job.is_open and expected is not None)
        if expected is not None:
            self.words.setText(waiting_words(expected, today))
            self.ask.setVisible(expected < today)


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
