"""Lessons that came from a job."""

from PySide6.QtWidgets import QWidget

from rebound_desktop.core.jobs import Job
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.line_list import LineList, ListedLine


class LessonsSection(Section):
    """A list of lines over `store.lessons`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call("", self.tr("Lesson"))
        self.list = LineList(desk.theme, self.tr("Lessons"), self.tr("I can… I know… I noticed…"))
        self.list.added.connect(self._add)
        self.list.changed.connect(self._change)
        self.list.removed.connect(self._set_aside)
        self.box.addWidget(self.list)

    def fill(self, job: Job) -> None:
        """The lessons, oldest first."""
        lessons = self.store.lessons.of_job(job.id)
        self.list.show_lines([ListedLine(lesson.id, lesson.text) for lesson in lessons])

    def forget(self) -> None:
        """No line of the other job."""
        self.list.field.clear()
        self.list.show_lines(())

    def has_content(self) -> bool:
        """Whether there is one."""
        return bool(self.list.rows)

    def first(self) -> QWidget:
        """The field."""
        return self.list.field

    def leave(self) -> bool:
        """Keep what stands in the lines."""
        self.list.take_typed()
        return not self.typed_texts()

    def typed_texts(self) -> list[str]:
        """What is no lesson yet."""
        return self.list.typed_texts()

    def _add(self, text: str) -> None:
        job = self.job
        assert job is not None
        if not self.desk.attempt(lambda: self.store.lessons.add(text, job_id=job.id)):
            self.list.give_back(text)
        self.fill(job)

    def _change(self, key: int, text: str) -> None:
        self.desk.attempt(lambda: self.store.lessons.change(key, text))
        if self.job is not None:
            self.fill(self.job)

    def _set_aside(self, key: int) -> None:
        if self.desk.attempt(lambda: self.store.lessons.set_aside(key)):
            self.desk.say(self.tr("Lesson set aside"), undo=True)
        if self.job is not None:
            self.fill(self.job)
