"""Long texts come in piece by piece, so that nothing waits for them; to undo they are one step."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from rebound_desktop.core.from_html import Given, markdown_of, safe_address, words_of_picture
from rebound_desktop.core.journal import normalise
from rebound_desktop.ui.background import Background, raised, while_alive
from rebound_desktop.ui.widgets.writing.beginning import Beginning

Picture = Callable[[Given], str]
# Letters that are put in and styled in one turn of the event loop; of rich text, those that are read in one.
A_PIECE, RICH_AT_ONCE = 4_000, 16_000


class Pasting(QObject):
    """One paste at a time comes in at the place it was begun at; what is typed meanwhile stands after it.

    `settle` puts in at once what is still to come: before anything is kept for good.
    """

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._background: Background | None = None
        self._place, self._chosen = QTextCursor(), QTextCursor()
        # How rich text is read that is being read; then the letters still to be put in, and what is due after them.
        self._rich: Callable[[], str] | None = None
        self._rest = ""
        self._then: Callable[[], None] | None = None
        self._is_begun = self._is_putting = False
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._put_next)

    @property
    def is_under_way(self) -> bool:
        """True while something is still to come in."""
        return self._rich is not None or bool(self._rest)

    @property
    def goes_on(self) -> bool:
        """True while a piece is put in that is not the last one."""
        return self._is_putting and self.is_under_way

    def take(self, text: str) -> None:
        """Put a text in the place of what is chosen."""
        self._begin()
        self._put(text)

    def take_rich(
        self,
        html: str,
        words: str,
        picture: Picture = words_of_picture,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Put rich text in as Markdown; or the plain words it brings, where it is nothing but those.

        picture: the Markdown of one, by its attributes, perhaps asked for beside the window. then: called once all
        of it stands here.
        """
        self._begin()
        self._then = then

        def read() -> str:
            return markdown_of(html, safe_address, picture) or words

        if len(html) <= RICH_AT_ONCE:
            self._put(read())
            return
        self._rich = read
        if self._background is None:
            self._background = Background(self)

        def done(made: str) -> None:
            if self._rich is read:
                self._rich = None
                self._put(made)

        self._background.start(read, while_alive(self, done), raised)

    def settle(self) -> None:
        """Put in at once what is still to come."""
        if self._rich is not None:
            read, self._rich = self._rich, None
            self._rest = normalise(read())
        while self._rest:
            self._put_piece(len(self._rest))
        self._end()

    def drop(self) -> None:
        """Another text comes: what was still to come belongs to the one before."""
        self._rich, self._rest, self._then = None, "", None
        self._turn.stop()

    def _begin(self) -> None:
        self.settle()
        self._chosen = self._editor.textCursor()
        self._place = QTextCursor(self._editor.document())
        self._place.setPosition(self._chosen.selectionStart())
        self._place.setKeepPositionOnInsert(True)
        self._is_begun = False

    def _put(self, text: str) -> None:
        self._rest = normalise(text)
        if self._rest:
            self._put_piece()
        if self._rest:
            self._turn.start()
        self._editor.ensureCursorVisible()
        self._end()

    def _end(self) -> None:
        """All of it stands here: what was due after it."""
        if not self.is_under_way:
            # What is typed after it is a step of its own; see `WritingArea.begin_step`.
            self._editor.document().setModified(False)
            self._turn.stop()
            then, self._then = self._then, None
            if then is not None:
                then()

    def _put_next(self) -> None:
        self._put_piece()
        self._end()

    def _put_piece(self, letters: int = A_PIECE) -> None:
        end = letters
        if len(self._rest) > letters:
            # Whole lines, where there are any.
            end = self._rest.rfind("\n", 0, letters) + 1 or letters
        piece, self._rest = self._rest[:end], self._rest[end:]
        self._is_putting = True
        if self._is_begun:
            self._place.joinPreviousEditBlock()
        else:
            self._place.beginEditBlock()
            # Unless something was typed in its place meanwhile.
            self._chosen.removeSelectedText()
            Beginning.words_come(self._place, piece)
        self._is_begun = True
        # What was typed here moved the other end of this cursor along.
        self._place.setPosition(self._place.position())
        self._place.setKeepPositionOnInsert(False)
        # Qt gives new lines the height of the one they are put in.
        self._place.insertText(piece)
        self._place.setKeepPositionOnInsert(True)
        self._place.endEditBlock()
        self._is_putting = False
