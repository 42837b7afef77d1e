"""What each of the five steps is: a page of its own inside the flow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.rebound import Rebound, Step
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import END, Button, Column, headed, stack
from rebound_desktop.ui.widgets.fields import Field


class StepView(QWidget):
    """One step. Subclasses fill `self.content` and say when the person has begun it."""

    step: Step
    # Beneath its last line, at 100 % text.
    end = END

    def __init__(self, desk: Desk, heading: str, sentence: str) -> None:
        super().__init__()
        self.desk = desk
        self.sentence = sentence
        self.rebound: Rebound | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.column = Column(desk.theme, top=8, end=self.end)
        outer.addWidget(self.column)
        self.content = self.column.box
        self.head = QWidget()
        self.head.setLayout(stack(headed(desk.theme, heading, sentence), 20, spacing=0))
        self.content.addWidget(self.head)

    def open(self, rebound: Rebound) -> None:
        """Show this step of a rebound."""
        self.rebound = rebound
        self.refresh()

    def begin(self) -> None:
        """Give the keyboard to the first field: somebody came here to write, and not to go back."""
        field = next((each for each in self.findChildren(Field) if each.isVisibleTo(self)), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def what_is_open(self) -> tuple[str, Button] | None:
        """What is written here, as a person calls it, and its *More*; None where nothing is."""
        return None

    def take_to_paper(self) -> bool:
        """Ask how what is written here is to be printed; False where nothing is."""
        return False

    def refresh(self) -> None:
        """Show what the store holds now; what is being typed stays."""

    def leave(self) -> bool:
        """Keep everything typed; False when it could not be kept."""
        return True

    def finish(self) -> None:
        """One goes on, and the step is done. Raises the world's errors."""

    def begun_texts(self) -> list[str]:
        """What was begun and is kept nowhere as one goes on."""
        return []

    def forget_begun(self) -> None:
        """What was begun is kept elsewhere."""

    def has_words(self) -> bool:
        """Whether anything of the person's stands in this step."""
        return False

    def focus_search(self) -> None:
        """To the search within the step; most have nothing to search."""

    def typed_texts(self) -> list[str]:
        """What is on the glass and may not be kept yet."""
        return []
