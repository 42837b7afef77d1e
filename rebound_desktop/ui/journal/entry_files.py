"""The files of an entry: dropped or pasted into its text, which then says where they belong."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter
from shiboken6 import isValid

from rebound_desktop.core.attached import Owner, free_name, is_picture
from rebound_desktop.core.from_html import Given, words_of_picture
from rebound_desktop.core.pictures_within import PictureWithin, place_of, taken_out
from rebound_desktop.store import Apart, ReboundError
from rebound_desktop.ui.journal.inline_pictures import InlinePictures
from rebound_desktop.ui.journal.pictured_area import PicturedArea
from rebound_desktop.ui.outcomes import told
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.widgets.attached_files import AttachedFiles
from rebound_desktop.ui.widgets.writing.area import RICH_AT_MOST

# Milliseconds until a text is asked again to lose what leads nowhere: keeping it so was refused.
_AGAIN_AFTER = 1000


class EntryFiles(AttachedFiles):
    """Beneath the text, and nothing while there are none.

    A file that comes by the text leaves a Markdown link where the caret is: the export finds it there too, and a
    blank page becomes an entry by it. `need_entry` gives the entry's id, or None when it cannot be kept.
    """

    def __init__(self, desk: Desk, area: PicturedArea, need_entry: Callable[[], int | None]) -> None:
        super().__init__(desk, Owner.ENTRY, quiet=True)
        self._area = area
        self._need_entry = need_entry
        self._pictures = area.pictures = InlinePictures(desk, area, area.marks)
        self._coming: set[str] = set()
        area.files_came.connect(partial(self.take, in_text=True))
        area.picture_came.connect(self.take_picture)
        area.page_came.connect(self._take_page)

    @property
    def has_any(self) -> bool:
        """Whether there are files, or some that are still coming."""
        return bool(self.files or self._coming)

    def take(self, paths: list[Path], *, in_text: bool = False) -> None:
        """Keep these files with the entry; with `in_text` the text says where they belong."""
        for path in paths:
            self._take(path.name, partial(self._read, path), in_text=in_text)

    def take_picture(self, image: QImage) -> None:
        """Keep a picture that was copied somewhere, as a PNG of its own."""
        # An image is shared until somebody changes it, and nobody does: the worker may read it.
        self._take(self._name_of_a_picture(), partial(_as_png, image), in_text=True)

    def _take_page(self, html: str, words: str) -> None:
        """Put rich text in, and keep the pictures within it, each on a line for itself."""
        html, pictures = taken_out(html)
        if len(html) > RICH_AT_MOST:
            self._area.insert_words(words)
            return
        names: list[str] = []
        for each in pictures:
            name = self._name_of_a_picture().removesuffix("png") + each.ending
            names.append(free_name(name, {*names, *self._taken_names()}))
        met: dict[int, None] = {}

        def picture(given: Given) -> str:
            place = place_of(given.get("src", ""))
            if place is None or place >= len(names):
                return words_of_picture(given)
            met[place] = None
            return f"\n{_link(names[place])}\n"

        def keep() -> None:
            for place in met:
                self._keep(names[place], partial(_content, pictures[place]))

        self._area.insert_rich(html, words, picture, keep)

    def _name_of_a_picture(self) -> str:
        day = self.desk.store.clock.today().isoformat()
        return self.tr("Picture {day}.png").format(day=day)

    def _taken_names(self) -> set[str]:
        return {each.name for each in self.files} | self._coming

    def _take(self, name: str, read: Callable[[], bytes | bytearray], *, in_text: bool) -> None:
        name = free_name(name, self._taken_names())
        if in_text or not self._area.text().strip():
            self._area.insert_words(self._on_its_line(name))
        self._keep(name, read)

    def _keep(self, name: str, read: Callable[[], bytes | bytearray]) -> None:
        entry_id = self._need_entry()
        if entry_id is not None:
            self._coming.add(name)
            self.show_files(entry_id)
            self.keep(name, read)

    def _on_its_line(self, name: str) -> str:
        """The link as it goes to the caret: a picture is shown where it has a line for itself."""
        if not is_picture(name):
            return _link(name)
        cursor = self._area.textCursor()
        block = cursor.block()
        is_after = cursor.selectionStart() > block.position()
        is_before = cursor.selectionEnd() < block.position() + block.length() - 1
        return "\n" * is_after + _link(name) + "\n" * is_before

    def _does_not_come(self, key: int, name: str) -> None:
        """What stands in the text for it goes again: it would lead nowhere."""
        self._coming.discard(name)
        if key == self._key and not self.desk.store.is_closed:
            self._area.take_out(_link(name))
        else:
            beside = self._once_gone(key, name)

            def again() -> None:
                # Whoever is back by then has it on the open page, and words beside it that are not kept yet.
                if isValid(self):
                    self._does_not_come(key, name)
                else:
                    beside()

            _take_out_beside(self.desk, key, _link(name), again)

    def _once_gone(self, key: int, name: str) -> Callable[[], object]:
        return partial(_take_out_beside, self.desk, key, _link(name))

    def show_files(self, key: int | None) -> None:
        """The files of the entry; those that were still coming are among them, or were refused."""
        super().show_files(key)
        came = self._coming & {each.name for each in self.files}
        if self._pictures.show_files(self.files):
            if came:
                # The picture takes room above the caret, and so may the line of the file below the text.
                self._area.dressed.connect(self._keep_caret_in_sight, Qt.ConnectionType.SingleShotConnection)
            self._area.restyle()
        self._coming -= came

    def _keep_caret_in_sight(self) -> None:
        soon(self._area, self._area.ensureCursorVisible)


def _link(name: str) -> str:
    said = name.translate(str.maketrans("[]", "()"))
    return f"{'!' if is_picture(name) else ''}[{said}](<{name}>)"


def _take_out_beside(desk: Desk, key: int, link: str, again: Callable[[], None] | None = None) -> None:
    """Out of a page that was left, or of a journal that is locked by now. What is refused is tried again, by `again`
    where that is given.
    """
    store = desk.store

    def take_out(shelves: Apart) -> None:
        entry = shelves.journal.entry(key)
        if entry is not None:
            shelves.journal.write(_without(entry.text, link), entry_id=key, over=entry.text)

    def refused(error: ReboundError) -> None:
        # Why is told already: of the file, or of whatever is written now.
        if not store.is_closed:
            soon(desk.background, again or partial(_take_out_beside, desk, key, link), _AGAIN_AFTER)

    desk.background.start(
        lambda: store.apart(take_out), lambda done: store.say_changed(done.areas), told(refused)
    )


def _without(text: str, link: str) -> str:
    """As `PicturedArea.take_out` does it: its line goes too where it has one for itself."""
    before, found, after = text.partition(link)
    if not found or before[-1:] not in ("", "\n") or after[:1] not in ("", "\n"):
        return before + after
    return before[:-1] + after if before else after[1:]


def _content(picture: PictureWithin) -> bytes:
    try:
        return picture.content()
    except ValueError as error:
        raise OSError(f"the picture cannot be read: {error}") from error


def _as_png(image: QImage) -> bytes:
    content = QByteArray()
    device = QBuffer(content)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(device, QByteArray(b"png")).write(image):
        raise OSError("the picture cannot be written")
    return bytes(content.data())
