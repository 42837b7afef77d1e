"""On paper: a letter as a sheet, a card or its envelope, seen before it is saved as a PDF in its true size."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.letters import Letter, LetterKind
from rebound_desktop.core.stationery import LETTERHEAD, Size
from rebound_desktop.paper.piece import Piece
from rebound_desktop.store import write_whole
from rebound_desktop.ui.letters.on_paper import (
    SIZES,
    Choice,
    Form,
    address_of,
    form_name,
    known_address,
    piece_of,
    says_where,
    size_name,
    usual_size,
)
from rebound_desktop.ui.letters.sheet_form import SheetForm
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import tell_in
from rebound_desktop.ui.widgets.as_pdf import write_pdf
from rebound_desktop.ui.widgets.chips import Chips
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import named
from rebound_desktop.ui.widgets.file_dialogs import ask_where
from rebound_desktop.ui.widgets.lines_field import LinesField

_PICTURE_WIDTH, _PICTURE_HEIGHT = 300, 300
# How soon the picture follows what is typed, in milliseconds.
_FOLLOWS_AFTER = 300


class PaperForm(SheetForm):
    """Form and size, my lines and theirs, and a picture of the first page. `saved` says that a PDF was written."""

    saved = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("On paper"), self.tr("Save as PDF…"))
        self._store = desk.store
        self._letter: Letter | None = None
        theme = desk.theme
        self.form: Chips[Form] = Chips(theme, self.tr("What"), [(form, form_name(form)) for form in Form])
        self.form.chosen.connect(self._choose_form)
        self.form.accepted.connect(self.wanted)
        self.sizes = DropDown(theme, self.tr("Size"))
        self.sizes.activated.connect(lambda _index: self._choose_size())
        #: Above the lines of whoever writes, as they stand on a sheet and on its envelope.
        self.mine = LinesField(theme, self.tr("From"), placeholder=self.tr("Your address, your e-mail"))
        self.theirs = LinesField(theme, self.tr("To"), placeholder=self.tr("Name and address"), lines=5)
        self._follows_soon = False
        for field in (self.mine, self.theirs):
            field.left.connect(self._keep_lines)
            field.textChanged.connect(self._follow_soon)
        self.picture = PaperPicture(theme)
        self.told = Words(theme, "", TextRole.SMALL)
        self._bare = Words(theme, "", TextRole.SMALL)
        self._bare.hide()
        self.asked.addWidget(self.form)
        self._address_lines = self._lines()
        for widget in (self.sizes, self.picture, self.told, self._bare, self._address_lines):
            self.asked.addWidget(widget)
        self.away.setText(self.tr("Done"))
        self.wanted.connect(self._ask_where)

    def begin(self, letter: Letter) -> None:
        """A card begins as a card, all else as a sheet."""
        self._letter = letter
        self.form.choose(Form.CARD if letter.kind is LetterKind.THANK_YOU else Form.LETTER)
        self._fill_sizes()
        self.mine.take(self._store.preferences.get(LETTERHEAD))
        self.theirs.take("\n".join(address_of(self._store, letter)))
        self._say_of_address()
        self._draw()
        super().begin(letter)
        self.form.setFocus(Qt.FocusReason.TabFocusReason)

    def show_letter(self, letter: Letter) -> None:
        """The same letter, read anew."""
        if not self.isHidden():
            self._letter = letter
            self.theirs.show_text("\n".join(address_of(self._store, letter)))
            self._say_of_address()
            self._draw()

    @property
    def choice(self) -> Choice:
        """The form and the size."""
        return Choice(self.form.choice, Size(self.sizes.currentData()))

    def leave(self) -> bool:
        """Keep the lines typed here."""
        return self.isHidden() or self._keep_lines()

    def typed_texts(self) -> list[str]:
        """Lines that are not kept."""
        return [field.toPlainText() for field in (self.mine, self.theirs) if not field.is_kept]

    def fold(self) -> None:
        """Fold away, the lines kept."""
        if self.isHidden() or self._keep_lines():
            super().fold()

    def save(self, path: Path) -> bool:
        """Write the PDF, like `write_pdf`; False too where there is no letter."""
        piece = self._piece()
        if piece is None or not write_pdf(self._desk, path, lambda: write_whole(path, piece.pdf())):
            return False
        self.saved.emit()
        return True

    def _lines(self) -> QWidget:
        """Theirs and mine, each beneath its name."""
        theme, holder = self._desk.theme, QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for field in (self.theirs, self.mine):
            box.addLayout(named(theme, field))
            box.addSpacing(4)
        return holder

    def _choose_form(self) -> None:
        self._fill_sizes()
        self._draw()

    def _choose_size(self) -> None:
        choice = self.choice
        self._desk.attempt(
            lambda: self._store.preferences.set(f"size_of_{choice.form.value}", choice.size.value)
        )
        self._draw()

    def _fill_sizes(self) -> None:
        form = self.form.choice
        self.sizes.clear()
        for size in SIZES[form]:
            self.sizes.addItem(size_name(size), size.value)
        self.sizes.setCurrentIndex(self.sizes.findData(usual_size(self._store, form).value))
        # A card bears the words alone.
        self._address_lines.setVisible(form is not Form.CARD)
        self._say_of_address()

    def _keep_lines(self) -> bool:
        letter = self._letter
        if letter is None:
            return True

        def keep() -> None:
            if not self.mine.is_kept:
                self._store.preferences.set(LETTERHEAD, self.mine.toPlainText().strip())
            if not self.theirs.is_kept:
                typed = self.theirs.toPlainText().strip()
                known = "\n".join(known_address(self._store, letter))
                self._store.letters.change(letter.id, address="" if typed == known else typed)

        if not self._desk.attempt(keep):
            return False
        self.mine.mark_kept()
        self.theirs.mark_kept()
        self._say_of_address()
        self._letter = self._store.letters.letter(letter.id)
        self._draw()
        return True

    def _follow_soon(self) -> None:
        if not self._follows_soon and not (self.mine.is_kept and self.theirs.is_kept):
            self._follows_soon = True
            soon(self, self._follow, _FOLLOWS_AFTER)

    def _follow(self) -> None:
        """The picture bears what is typed by now; it is kept as the field is left."""
        self._follows_soon = False
        if not self.isHidden():
            self._say_of_address()
            self._draw()

    def _as_typed(self) -> Letter | None:
        """The letter, read anew, with the lines that stand here."""
        # What was typed on the sheet is kept by now.
        letter = self._store.letters.letter(self._letter.id) if self._letter is not None else None
        if letter is None or self.theirs.is_kept:
            return letter
        return replace(letter, address=self.theirs.toPlainText().strip())

    def _say_of_address(self) -> None:
        """An envelope can be printed without an address: whoever meant to have one sees it before."""
        letter = self._as_typed()
        is_bare = (
            letter is not None and self.form.choice is Form.ENVELOPE and not says_where(self._store, letter)
        )
        self._bare.setVisible(is_bare)
        tell_in(
            self._bare,
            self.tr("No address is on it yet. You can write it by hand.") if is_bare else "",
        )

    def _piece(self) -> Piece | None:
        letter = self._as_typed()
        if letter is None:
            return None
        mine = None if self.mine.is_kept else self.mine.toPlainText()
        return piece_of(self._store, self._desk.theme, letter, self.choice, mine)

    def _draw(self) -> None:
        piece = self._piece()
        if piece is None:
            return
        self.picture.show_piece(piece, size_name(self.choice.size))
        count = len(piece.pages)
        self.told.setText(
            words.counted("letters", "One page.", "{number} pages. Here is the first.", count)
            if count > 1
            else ""
        )
        self.told.setVisible(count > 1)

    def _ask_where(self) -> None:
        letter = self._letter
        if letter is None or not self._keep_lines():
            return
        about = letter.recipient or letter.company or self.tr("Letter")
        name = f"{form_name(self.choice.form)}, {about}"
        path = ask_where(self, self.tr("Save as PDF"), name, "PDF", ".pdf")
        if path is not None:
            self.save(path)


class PaperPicture(QWidget):
    """The first page, small, as it will come out of the printer; on white in the dark too, since paper is."""

    heard_as = QAccessible.Role.Graphic

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._piece: Piece | None = None
        self._drawn = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._draw)

    def show_piece(self, piece: Piece, name: str) -> None:
        """Draw its first page."""
        self._piece = piece
        self.setAccessibleName(self.tr("How it will look: {size}").replace("{size}", name))
        self._draw()

    def sizeHint(self) -> QSize:
        """The page, within reason."""
        return self._drawn.deviceIndependentSize().toSize() if not self._drawn.isNull() else QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page and its edge."""
        painter = QPainter(self)
        whole = self._drawn.deviceIndependentSize()
        # In a narrow room the page is shown smaller, never cut.
        shown = whole.scaled(
            min(self.width(), whole.width()), self.height(), Qt.AspectRatioMode.KeepAspectRatio
        ).toSize()
        x = 0 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - shown.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRect(QPoint(x, 0), shown), self._drawn)
        painter.setPen(self._theme.colour("hairline"))
        painter.drawRect(x, 0, shown.width() - 1, shown.height() - 1)
        painter.end()

    def _draw(self) -> None:
        if self._piece is None:
            return
        ratio = self.devicePixelRatioF()
        height = _PICTURE_HEIGHT
        width = min(_PICTURE_WIDTH, height * self._piece.width / self._piece.height)
        width = min(self._theme.px(round(width)), 480)
        self._drawn = QPixmap.fromImage(self._piece.picture(0, round(width * ratio)))
        self._drawn.setDevicePixelRatio(ratio)
        self.updateGeometry()
        self.update()
