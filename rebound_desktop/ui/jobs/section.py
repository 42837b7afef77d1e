"""A part of a job's page: there when it has something to show, or when the person asked to add to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.jobs import Job
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import TextRole, Words


class Section(QWidget):
    """A title and what stands beneath it. `add_text` is the quiet button that opens it while it is empty.

    Subclasses fill `self.box`; `fill` shows what a job has there and leaves alone what is being typed.
    """

    # It was opened or closed, or has something to show now: the page offers other things to add.
    turned = Signal()
    # It was opened to be typed in; the part that wants to be seen.
    begun = Signal(QWidget)
    # It was folded with the keyboard in it, and nothing of it stands there: whoever shows it says where one goes on.
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.add_text = ""
        self.job: Job | None = None
        self.is_open = False
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(8)
        self.title = Words(desk.theme, "", TextRole.SECTION)
        self.box.addWidget(self.title)
        self.title.hide()

    def call(self, title: str, add_text: str) -> None:
        """Give it its title, if it has one, and the words of its button."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title or add_text)
        self.add_text = add_text

    @property
    def store(self) -> Store:
        """The open journal."""
        return self.desk.store

    def show_job(self, job: Job) -> None:
        """Show a job, the same or another; a section opened for another one is folded again."""
        if self.job is None or self.job.id != job.id:
            self.is_open = False
            self.forget()
        self.job = job
        self.fill(job)
        self.fold()

    def begin(self) -> None:
        """Open it, the caret where one can type."""
        self.is_open = True
        self.begin_typing()
        self.fold()
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()
        self.begun.emit(self.part())

    def part(self) -> QWidget:
        """What wants to be seen when it is begun."""
        return self

    def fold(self) -> None:
        """Stand there, or not."""
        self.setVisible(self.is_open or self.has_content() or bool(self.typed_texts()))

    def fit(self, width: int) -> None:
        """There is so much room."""

    def fill(self, job: Job) -> None:
        """Read what is shown."""

    def forget(self) -> None:
        """Another job comes: nothing of this one stays in the fields. Everything typed was kept before."""

    def begin_typing(self) -> None:
        """What is folded inside it is opened."""

    def is_offered(self, job: Job) -> bool:
        """Whether it can be added to this job."""
        return True

    def has_content(self) -> bool:
        """Whether there is something to show."""
        return False

    def first(self) -> QWidget:
        """Where the caret goes."""
        return self

    def leave(self) -> bool:
        """Keep what is typed; False when it was refused."""
        return True

    def keep_as_words(self) -> bool:
        """Once all parts are kept: what cannot be kept where it stands is kept elsewhere; False when it was refused."""
        return True

    def typed_texts(self) -> list[str]:
        """What stands in fields and is not kept."""
        return []
