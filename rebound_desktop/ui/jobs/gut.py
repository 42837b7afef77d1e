"""What the gut says of a job: a word, a number if one likes, each with its day."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import Gut, Job
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import row
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.gut_number import GutNumber
from rebound_desktop.ui.widgets.plus import with_plus
from rebound_desktop.ui.widgets.told_row import Told, ToldRows

translate = QCoreApplication.translate


class GutSection(Section):
    """What was said, newest first, and a field to say it anew; the last word of a day stands for it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call(self.tr("What your gut says"), self.tr("What your gut says"))
        self.rows = ToldRows(desk.theme)
        self.word = Field(self.tr("What your gut says today"), self.tr("Today, in a word"))
        with_plus(desk.theme, self.word)
        self.word.returnPressed.connect(self.keep)
        self.number = GutNumber(desk.theme)
        self.number.activated.connect(lambda _: self.keep())
        self.box.addWidget(self.rows)
        self.box.addLayout(row(self.word, self.number))
        self.box.addWidget(self.number.scale)
        # A number alone says nothing: it is asked for once there is a word.
        for widget in (self.number, self.number.scale):
            widget.hide()
            self.word.textChanged.connect(partial(_show_with, widget))

    def fill(self, job: Job) -> None:
        """What was said."""
        today = self.store.clock.today()
        self.rows.show_told([_told(gut, today) for gut in self.store.jobs.guts(job.id)])

    def forget(self) -> None:
        """Nothing half said."""
        self.word.clear()
        self.number.setCurrentIndex(0)

    def has_content(self) -> bool:
        """Whether it said anything."""
        return bool(self.rows.told)

    def first(self) -> QWidget:
        """The word."""
        return self.word

    def leave(self) -> bool:
        """A word is kept."""
        return self.keep()

    def typed_texts(self) -> list[str]:
        """The word."""
        return [self.word.text()] if self.word.text().strip() else []

    def keep(self) -> bool:
        """Keep what it says today; False when it was refused."""
        job, word, number = self.job, self.word.text().strip(), self.number.currentData()
        if job is None or not word:
            return True
        today = self.store.clock.today()
        said = next((gut for gut in self.store.jobs.guts(job.id) if gut.said_on == today), None)
        spared = said.spared if said else ""
        if number is None and said is not None:
            number = said.number
        if not self.desk.attempt(lambda: self.store.jobs.say_gut(job.id, word, number, spared)):
            return False
        self.forget()
        self.fill(job)
        return True


def _show_with(widget: QWidget, text: str) -> None:
    widget.setVisible(bool(text.strip()))


def gut_said(gut: Gut) -> str:
    """A word, a number or both: "relief, 8 of 10"."""
    said = gut.word
    if gut.number is not None:
        of_ten = translate("jobs", "{number} of 10").format(number=words.figure(gut.number))
        said = words.in_a_row((said, of_ten))
    return said


def perhaps_spared(gut: Gut) -> str:
    """What one may have been spared, as what it is; "" where nothing was said of it."""
    return translate("jobs", "Perhaps spared: {what}").replace("{what}", gut.spared) if gut.spared else ""


def _told(gut: Gut, today: date) -> Told:
    said, spared = gut_said(gut), perhaps_spared(gut)
    return Told(said or spared, words.ago(gut.said_on, today), spared if said else "", "heart")
