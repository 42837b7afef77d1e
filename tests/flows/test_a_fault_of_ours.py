"""What nothing caught: the words are kept, and it is said plainly; another word when the program itself was renewed."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from rebound_desktop import crash
from rebound_desktop.store import NeedsCheck, recovered, salvage
from rebound_desktop.ui import ahead
from rebound_desktop.ui.jobs.page import JobsPage
from tests.flows.conftest import Person


@pytest.fixture
def packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that is started as the program, as a package put it there."""
    program = tmp_path / "program"
    program.write_bytes(b"older")
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    return program


def start(person: Person) -> None:
    """As `app.run` does."""
    person.start()
    crash.watch(person.window.seal_typed_texts, person.window.tell_of_fault, person.window.tell)


def fault() -> None:
    sys.excepthook(RuntimeError, RuntimeError("ours"), None)


def test_a_fault_is_said_with_what_is_safe(person: Person, packed: Path) -> None:
    start(person)
    fault()
    assert "Something went wrong in Rebound. What you typed is kept" in person.said()


def test_what_is_typed_is_sealed_while_another_room_is_made_ready(
    person: Person, packed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Long enough between two parts of a page to be seen.
    monkeypatch.setattr(ahead, "EACH", 200)
    start(person)
    half_made = []

    def is_half_made() -> bool:
        half_made[:] = [page for page in person.window.findChildren(JobsPage) if "view" not in vars(page)]
        return bool(half_made)

    person.qtbot.waitUntil(is_half_made, timeout=30_000)
    person.write("Entry text", "Typed meanwhile.")
    fault()
    assert "Something went wrong in Rebound. What you typed is kept" in person.said()
    assert recovered.found(person.store.folder, person.store.key) == ("Typed meanwhile.",)
    assert is_half_made()


def test_between_two_pages_it_is_said_in_a_page_of_its_own_that_leads_back(
    person: Person, packed: Path
) -> None:
    start(person)
    person.write("Entry text", "A long day.")
    # The journal closes, and what was to come does not.
    person.window.session.step_out()
    fault()
    assert person.see("Something went wrong in Rebound.")
    assert person.see("Try again. If it comes back, close Rebound and open it again.")
    again = person.visible(QPushButton, "Try again")
    person.qtbot.waitUntil(again.hasFocus)
    person.press("Try again")
    assert person.texts() == ["A long day."]


def test_where_what_can_be_read_is_read_it_is_said_too(
    person: Person, packed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(person)
    person.write("Entry text", "A long day.")
    broken = RuntimeError("ours")

    def break_down(*_given: object) -> None:
        raise broken

    with monkeypatch.context() as patched, person.qtbot.captureExceptions() as caught:
        patched.setattr(salvage, "salvage", break_down)
        assert person.window.rooms is not None
        person.window.rooms.page.desk.guard.salvage()
        person.qtbot.waitUntil(lambda: bool(caught), timeout=20_000)
    fault()
    assert person.see("Something went wrong in Rebound.")
    person.press("Try again")
    person.qtbot.waitUntil(lambda: person.window.rooms is not None)
    assert person.texts() == ["A long day."]


def test_what_is_no_fault_of_ours_is_said_as_what_it_is(person: Person, packed: Path) -> None:
    start(person)
    sys.excepthook(NeedsCheck, NeedsCheck(person.places.data), None)
    assert "A place in the journal's file couldn't be read." in person.said()
    assert "went wrong" not in person.said()


def test_a_program_renewed_beneath_its_window_asks_to_be_opened_again(person: Person, packed: Path) -> None:
    start(person)
    newer = packed.with_name("newer")
    newer.write_bytes(b"newer")
    newer.replace(packed)
    fault()
    told = person.said()
    assert (
        "Rebound was renewed while it was open. Close it, then open it again. What you typed is kept" in told
    )
    assert "went wrong" not in told
