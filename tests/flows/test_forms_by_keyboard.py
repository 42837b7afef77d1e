"""Whatever a button opens, by keys alone in the smallest window: one sees where one types, and where Esc leads.

A form that comes is a line in FORMS.
"""

import re
import shutil
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QTextEdit, QWidget
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from rebound_desktop import app as program
from rebound_desktop.cli import apart
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.rebound import Step
from rebound_desktop.paths import resource
from rebound_desktop.store import Store
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.told_row import ToldRow
from tests.flows.conftest import YEAR_CLOCK, be_still, what_it_is_about

W = TypeVar("W", bound=QWidget)
# As in test_seen_and_heard.
SMALLEST = (880, 600)
# In longer words, and in letters twice as large.
LOOKS = (("de", 100), ("en", 200))
# Of an edge, this much may be out of view.
EDGE = 2


@dataclass(frozen=True, slots=True)
class Form:
    """What is pressed, one after the other, by its English name, or by the kind of line; and about what.

    in_list: it stands where the list is, which is out of sight in a narrow room. leads_back: to what was pressed last.
    """

    room: str
    pressed: tuple[str, ...]
    about: str = ""
    in_list: bool = False
    leads_back: bool = False


FORMS = (
    Form("today", ("Plan",), leads_back=True),
    Form("journal", ("Add a thought",)),
    Form("journal", ("Lessons",), in_list=True),
    Form("journal", ("Lessons", "Stories", "New story"), in_list=True),
    Form("jobs", ("Add",), in_list=True),
    Form("jobs", ("Write about it",), "Tailspin", leads_back=True),
    Form("jobs", ("More facts",), "Tailspin"),
    Form("jobs", ("More facts",), "Northwind"),
    Form("jobs", ("Add an interview",), "Tailspin", leads_back=True),
    Form("jobs", ("Add: Interview",), "VanArsdel"),
    Form("jobs", ("Another offer",), "Tailspin", leads_back=True),
    Form("jobs", ("Add: Offer",), "Contoso"),
    Form("jobs", ("Add: File or link",), "Tailspin"),
    Form("jobs", ("Add: Lesson",), "VanArsdel"),
    Form("jobs", ("Add: What your gut says",), "VanArsdel"),
    Form("jobs", ("Add: The posting's text",), "VanArsdel"),
    Form("jobs", ("Add: Someone you met",), "Fourth Coffee"),
    Form("jobs", ("Add: Why, in their words",), "Fourth Coffee"),
    Form("jobs", ("Answer expected by: Add a day",), "VanArsdel"),
    Form("jobs", ("What next time?: 55 minutes each way",), "Northwind"),
    Form("jobs", ("offer",), "Tailspin", leads_back=True),
    Form("jobs", ("offer", "Set aside"), "Tailspin"),
    Form("jobs", ("round",), "Tailspin", leads_back=True),
    Form("jobs", ("round",), "Northwind", leads_back=True),
    Form("jobs", ("round", "Set aside"), "Northwind"),
    Form("jobs", ("move",), "Northwind", leads_back=True),
    Form("rebound", ("Add an interview",), "people met", leads_back=True),
    Form("contacts", ("Add",), in_list=True),
    Form("contacts", ("Add a moment",), leads_back=True),
    Form("contacts", ("Edit",), leads_back=True),
    Form("company", ("Edit",), leads_back=True),
    Form("letters", ("Mark as sent",), leads_back=True),
    Form("letters", ("On paper",), leads_back=True),
    Form("letters", ("Day of the news: Day of the news…",), "pain letter"),
    Form("templates", ("Make it mine",)),
    Form("compare", ("Group, scale, measure",), leads_back=True),
    Form("compare", ("Make a row of “He answers for others”",)),
    Form("good_end", ("Tailspin, Planning lead",)),
    Form("log_no", ("Contoso, Product lead, returns",)),
    Form("log_no", ("Several at once",)),
    Form("week", ("Draft letters for it",)),
)


@cache
def said_otherwise() -> dict[str, set[str]]:
    """What each English text is called in the languages of LOOKS."""
    texts: dict[str, set[str]] = {}
    for code, _ in LOOKS:
        path = resource(f"languages/rebound_{code}.ts")
        if path.exists():
            for message in ElementTree.parse(path).iter("message"):
                source, said = message.findtext("source") or "", message.findtext("translation") or ""
                texts.setdefault(source, set()).add(said)
    return texts


def names(name: str) -> set[str]:
    """What a control that is called so in English may be called; “Add: Lesson” is an “Add: {what}”."""
    found = {name, *said_otherwise().get(name, ())}
    for source, forms in said_otherwise().items():
        places = re.findall(r"\{\w+\}", source)
        match = (
            re.fullmatch("(.+)".join(map(re.escape, re.split(r"\{\w+\}", source))), name) if places else None
        )
        if match is not None and source.strip() not in places:
            for form in forms:
                filled = {form}
                for place, what in zip(places, match.groups(), strict=True):
                    called = {what, *said_otherwise().get(what, ())}
                    filled = {each.replace(place, word) for each in filled for word in called}
                found |= filled
    return found


class Keys:
    """Somebody who has a keyboard and no mouse."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self.window = window

    @property
    def store(self) -> Store:
        store = self.window.session.store
        assert store is not None
        return store

    def amiss(self, form: Form) -> Iterator[str]:
        """Open it, and leave it by Esc; tell where the keyboard is not seen."""
        called = f"{form.room} {form.about}: {' > '.join(form.pressed)}"
        # From elsewhere, so that nothing stands open.
        self.window.go("settings")
        self.window.go(form.room, self._key(form))
        if form.in_list:
            self._to_list()
        for name in form.pressed:
            self.press(name)
        if not self._settles():
            yield f"{called}, opened: {told(QApplication.focusWidget())}"
        inside = QApplication.focusWidget()
        if inside is not None:
            self._qtbot.keyClick(inside, Qt.Key.Key_Escape)
        if not self._settles(names(form.pressed[-1]) if form.leads_back else set()):
            yield f"{called}, then Esc: {told(QApplication.focusWidget())}"

    def _key(self, form: Form) -> int | None:
        if form.about == "pain letter":
            return self.store.letters.begin(LetterKind.PAIN_LETTER, subject="", body="", company="Contoso")
        if form.about == "people met":
            rebound = self.store.rebounds.all()[0]
            self.store.rebounds.go_to(rebound.id, Step.PEOPLE)
            return rebound.id
        if form.about:
            return next(job.id for job in self.store.jobs.all() if job.company == form.about)
        return what_it_is_about(self.store, form.room)

    def reach(self, name: str) -> None:
        """The keyboard is there, and seen."""
        assert self._settles(names(name)), told(QApplication.focusWidget())

    def escape(self) -> None:
        """Press Esc where the keyboard is."""
        self._qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    def _to_list(self) -> None:
        """Where there is room for one of the two, back from what lies open."""
        self._settles()
        for back in self._shown(Back):
            back.setFocus(Qt.FocusReason.TabFocusReason)
            self._qtbot.keyClick(back, Qt.Key.Key_Space)

    def _shown(self, kind: type[W]) -> list[W]:
        """What of a kind is before them in the room."""
        assert self.window.rooms is not None and self.window.rooms.page is not None
        return [each for each in self.window.rooms.page.findChildren(kind) if each.isVisible()]

    def press(self, name: str) -> None:
        """Come to a button or a line by Tab, and press Space."""
        found: list[QWidget] = []

        wanted = names(name)

        def is_there() -> None:
            buttons = [each for each in self._shown(QAbstractButton) if wanted & called_of(each)]
            lines = [each for each in self._shown(ToldRow) if each.told.room == name]
            found[:] = buttons or lines
            assert found, f"nothing called {name!r}"

        self._qtbot.waitUntil(is_there)
        # As Tab comes to it, once whatever the room does as one enters is done.
        self._qtbot.waitUntil(lambda: self._comes_to(found[0]))
        self._qtbot.keyClick(found[0], Qt.Key.Key_Space)

    def _comes_to(self, widget: QWidget) -> bool:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(5):
            QApplication.processEvents()
        return widget.hasFocus() and self._is_seen(frozenset())

    def _settles(self, wanted: Set[str] = frozenset()) -> bool:
        """Whether the keyboard comes to something that is seen, and is called so, once the page stands."""
        for _ in range(5):
            QApplication.processEvents()
        try:
            self._qtbot.waitUntil(lambda: self._is_seen(wanted), timeout=1000)
        except TimeoutError:
            return False
        return True

    def _is_seen(self, wanted: Set[str]) -> bool:
        self.window.activateWindow()
        focus = QApplication.focusWidget()
        if focus is None or not focus.isVisible() or hidden_of(focus) > EDGE:
            return False
        called = {focus.told.room} if isinstance(focus, ToldRow) else called_of(focus)
        return not wanted or bool(wanted & called)


def called_of(widget: QWidget) -> set[str]:
    """Its name, and what stands on it."""
    return {widget.accessibleName(), widget.text() if isinstance(widget, QAbstractButton) else ""}


def hidden_of(widget: QWidget) -> int:
    """How much of its height, or of its caret's or its row's, is out of view; all of a page's own is."""
    spot = widget.rect()
    if isinstance(widget, QTextEdit):
        spot = widget.cursorRect().translated(widget.viewport().pos())
    elif isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        spot = widget.visualRect(widget.currentIndex()).translated(widget.viewport().pos())
    seen, here = QRect(spot), widget
    while (above := here.parentWidget()) is not None and not here.isWindow():
        seen = seen.translated(here.pos()) & above.rect()
        here = above
    return spot.height() - (seen.height() if seen.isValid() else 0)


def told(widget: QWidget | None) -> str:
    """For whoever reads what is amiss."""
    if widget is None:
        return "nothing has the keyboard"
    name = widget.accessibleName() or str(getattr(widget, "text", str)())
    place = widget.mapTo(widget.window(), QPoint()).toTuple()
    return f"{type(widget).__name__} “{name}” at {place}, {hidden_of(widget)} of {widget.height()} unseen"


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look[0]}-{look[1]}")
def keys(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, year: Path, tmp_path: Path
) -> Iterator[Keys]:
    """Somebody in the smallest window, on a year of their own."""
    code, size = request.param
    if code != "en" and not resource(f"languages/rebound_{code}.ts").exists():
        pytest.skip("what is called how is read from the sources of the translations, which do not go along")
    shutil.copytree(year, tmp_path / "year")
    window = program.build(qapp, apart(tmp_path / "year"), YEAR_CLOCK, language=code)
    qtbot.addWidget(window)
    window.settings.set(options.TEXT_SIZE, size)
    window.start()
    window.resize(*SMALLEST)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Keys(qtbot, window)
    window.session.close()
    be_still(window)


def test_one_sees_where_one_types_and_where_esc_leads(keys: Keys) -> None:
    amiss = [each for form in FORMS for each in keys.amiss(form)]
    assert not amiss, "\n".join(amiss)


def test_the_trash_begins_at_its_first_row_each_time_it_is_entered(keys: Keys) -> None:
    job = next(job for job in keys.store.jobs.all() if job.company == "Contoso")
    keys.store.jobs.set_aside(job.id)
    for _ in range(2):
        keys.window.go("settings")
        keys.press("What you set aside")
        keys.reach("Bring back: Contoso, Product lead, returns")


def test_erasing_for_ever_takes_more_than_two_presses_and_esc_keeps_it(keys: Keys) -> None:
    job = next(job for job in keys.store.jobs.all() if job.company == "Contoso")
    keys.store.jobs.set_aside(job.id)
    keys.window.go("settings")
    keys.press("What you set aside")
    keys.press("Erase for ever: Contoso, Product lead, returns")
    keys.reach("Keep it here")
    keys.escape()
    keys.reach("Bring back: Contoso, Product lead, returns")
    assert keys.store.trash.all()


@pytest.mark.parametrize("name", ["trash", "about", "copies", "export"])
def test_esc_leads_from_a_page_of_the_settings_back_to_them(name: str, keys: Keys) -> None:
    keys.window.go(name)
    keys.escape()
    assert keys.window.rooms is not None and keys.window.rooms.here == "settings"


def test_esc_leads_from_looking_back_to_where_one_was(keys: Keys) -> None:
    keys.window.go("today")
    keys.window.go("looking_back")
    keys.escape()
    assert keys.window.rooms is not None and keys.window.rooms.here == "today"
