"""A longer text that belongs to a job: its notes, the posting as it stood, why it ended."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from rebound_desktop.core.jobs import Job, is_a_no
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.small_page import SmallPage

translate = QCoreApplication.translate


class LongText(Section):
    """One field of the job as a small page to write on."""

    def __init__(self, desk: Desk, field: str, title: str, add_text: str) -> None:
        super().__init__(desk)
        self.call(title, add_text)
        self._field = field
        self.page = SmallPage(desk, title, self._keep)
        self.area = self.page.area
        self.box.addWidget(self.page)

    def fill(self, job: Job) -> None:
        """The text as it is kept; one that is being written stays."""
        self.page.show_text(getattr(job, self._field))

    def forget(self) -> None:
        """Nothing of the other job."""
        self.page.forget()

    def has_content(self) -> bool:
        """Whether there is a text."""
        return self.job is not None and bool(getattr(self.job, self._field))

    def first(self) -> QWidget:
        """The page."""
        return self.area

    def leave(self) -> bool:
        """Keep it; False when it was refused."""
        return self.page.leave()

    def typed_texts(self) -> list[str]:
        """What the store does not have."""
        return self.page.typed_texts()

    def _keep(self, text: str) -> bool:
        job = self.job
        return job is None or self.desk.attempt(lambda: self.store.jobs.change(job.id, **{self._field: text}))


class WhySaid(LongText):
    """What they said of why it ended. Apart from what one makes of it, so that neither passes for the other."""

    def is_offered(self, job: Job) -> bool:
        """Once they said no."""
        return not job.is_open and is_a_no(job.outcome)


class WhyGuess(LongText):
    """What one makes of why it ended; where one ended it oneself, why one did."""

    def is_offered(self, job: Job) -> bool:
        """Once it is over."""
        return not job.is_open

    def fill(self, job: Job) -> None:
        """By the name that suits how it ended."""
        is_own = not job.is_open and not is_a_no(job.outcome)
        name = translate("jobs", "Why, for you") if is_own else translate("jobs", "Why, as you guess it")
        self.call(name, name)
        super().fill(job)


def notes(desk: Desk) -> LongText:
    """Whatever is to be remembered of a job."""
    name = translate("jobs", "Notes")
    return LongText(desk, "notes", name, name)


def posting(desk: Desk) -> LongText:
    """The posting as it stood."""
    return LongText(
        desk, "posting", translate("jobs", "The posting"), translate("jobs", "The posting's text")
    )


def why_said(desk: Desk) -> WhySaid:
    """What they said of why it ended."""
    name = translate("jobs", "Why, in their words")
    return WhySaid(desk, "why_said", name, name)


def why_guess(desk: Desk) -> WhyGuess:
    """What one makes of it."""
    name = translate("jobs", "Why, as you guess it")
    return WhyGuess(desk, "why_guess", name, name)
