"""A longer text that belongs to a job: its notes, the posting as it stood, why it ended."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from rebound_desktop.core.jobs import Job
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


class WhyText(LongText):
    """Why it ended: what they said, or what one makes of it. Two fields, so that neither passes for the other."""

    def is_offered(self, job: Job) -> bool:
        """Once it is over."""
        return not job.is_open


def notes(desk: Desk) -> LongText:
    """Whatever is to be remembered of a job."""
    name = translate("jobs", "Notes")
    return LongText(desk, "notes", name, name)


def posting(desk: Desk) -> LongText:
    """The posting as it stood."""
    return LongText(
        desk, "posting", translate("jobs", "The posting"), translate("jobs", "The posting's text")
    )


def why_said(desk: Desk) -> WhyText:
    """What they said of why it ended."""
    name = translate("jobs", "Why, in their words")
    return WhyText(desk, "why_said", name, name)


def why_guess(desk: Desk) -> WhyText:
    """What one makes of it."""
    name = translate("jobs", "Why, as you guess it")
    return WhyText(desk, "why_guess", name, name)
