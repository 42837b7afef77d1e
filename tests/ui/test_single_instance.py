"""One window on a journal: who is first holds it, who comes later calls it forward."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rebound_desktop.store import JournalHeldElsewhere
from rebound_desktop.ui.single_instance import SingleInstance
from tests.conftest import Mounting, set_read_only


def test_the_first_holds_the_journal_and_a_second_does_not(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.take()
    assert not second.take()
    assert first.take()


def test_a_journal_that_was_let_go_can_be_taken(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.take() and not second.take()
    del first
    assert second.take()


def test_the_first_is_called_forward_by_a_note(tmp_path: Path, qtbot: QtBot) -> None:
    first = SingleInstance(tmp_path)
    assert first.take()
    with qtbot.waitSignal(first.called):
        (tmp_path / "window" / "come-forward").touch()
    assert not (tmp_path / "window" / "come-forward").exists()


def test_a_first_that_does_not_answer_is_said_so(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.take() and not second.take()
    # No event loop runs here, as in a program that hangs.
    assert not second.ask_first_to_come_forward()
    assert not (tmp_path / "window" / "come-forward").exists()


def test_two_journals_have_a_window_each(tmp_path: Path, qtbot: QtBot) -> None:
    here, there = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert here.take() and there.take()


def test_a_folder_that_cannot_be_made_is_no_reason_to_stop(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").touch()
    assert SingleInstance(tmp_path / "file" / "journal").take()


def left_behind(data: Path, **parts: bytes) -> None:
    """A lock that was not cleared away: one of this computer's, but for the parts that are given."""
    first = SingleInstance(data)
    assert first.take()
    lock = data / "window" / "lock"
    lines = lock.read_bytes().split(b"\n")
    del first
    names = ("number", "program", "computer", "identity", "since")
    lock.write_bytes(
        b"\n".join([*(parts.get(name, line) for name, line in zip(names, lines, strict=False)), b""])
    )


ELSEWHERE = {"computer": b"the-old-one", "identity": b"0" * 32, "since": b"another start"}


def test_a_lock_that_came_along_from_another_computer_is_said_so_and_stays(
    tmp_path: Path, qtbot: QtBot
) -> None:
    left_behind(tmp_path, **ELSEWHERE)
    with pytest.raises(JournalHeldElsewhere) as told:
        SingleInstance(tmp_path).hold()
    assert told.value.detail == "the-old-one"
    with pytest.raises(JournalHeldElsewhere):
        SingleInstance(tmp_path).hold()


@pytest.mark.parametrize("left", [b"", b"\0" * 64])
def test_a_lock_that_says_nothing_is_nobodys(tmp_path: Path, qtbot: QtBot, left: bytes) -> None:
    (tmp_path / "window").mkdir()
    (tmp_path / "window" / "lock").write_bytes(left)
    assert SingleInstance(tmp_path).take()


def test_it_is_cleared_away_on_request(tmp_path: Path, qtbot: QtBot) -> None:
    left_behind(tmp_path, **ELSEWHERE)
    here = SingleInstance(tmp_path)
    here.clear_away()
    assert here.take()


def test_one_that_is_held_cannot_be_cleared_away(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.take()
    second.clear_away()
    assert not second.take()


def test_a_window_that_ended_leaves_no_lock(tmp_path: Path, qtbot: QtBot) -> None:
    only = SingleInstance(tmp_path)
    assert only.take()
    only.let_go()
    assert not (tmp_path / "window" / "lock").exists()


def test_what_a_window_left_on_a_read_only_disk_is_not_taken_for_a_window(
    mounted: Mounting, qtbot: QtBot
) -> None:
    disk = mounted("1m")
    left_behind(disk, number=b"999999999")
    set_read_only(disk, True)
    try:
        assert SingleInstance(disk).take()
    finally:
        set_read_only(disk, False)
