"""What a list says when it has nothing to show: at most six words, one sentence, one action."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words
from rebound_desktop.ui.widgets.illustration import Illustration


class Empty(QWidget):
    """A heading, a sentence and one button, set in the middle of the room that is left.

    action_name: what the button is called where the sentence is not seen, if that is more than its words.
    picture: the name of a drawing above the words, where nothing ever stood yet.
    """

    def __init__(
        self,
        theme: Theme,
        heading: str,
        sentence: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        *,
        action_name: str = "",
        picture: str = "",
    ) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 48, 16, 48)
        box.setSpacing(8)
        box.addStretch(2)
        if picture:
            box.addWidget(Illustration(theme, picture))
            box.addSpacing(8)
        for text, role in ((heading, TextRole.SECTION), (sentence, TextRole.MUTED)):
            words = Words(theme, text, role)
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(words)
        if on_action is not None:
            box.addSpacing(8)
            button = Button(theme, action, ButtonRole.SECONDARY, on_click=on_action, name=action_name)
            self.setFocusProxy(button)
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
