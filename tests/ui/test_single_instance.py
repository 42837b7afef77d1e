"""One window on a journal: who is first holds it, who comes later calls it forward."""

from pathlib import Path

from pytestqt.qtbot import QtBot

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


def test_what_a_window_left_on_a_read_only_disk_is_not_taken_for_a_window(
    mounted: Mounting, qtbot: QtBot
) -> None:
    disk = mounted("1m")
    first = SingleInstance(disk)
    assert first.take()
    lock = disk / "window" / "lock"
    # As one leaves it that ended unforeseen: nobody has this number.
    left = lock.read_bytes().split(b"\n")
    del first
    lock.write_bytes(b"\n".join([b"999999999", *left[1:]]))
    set_read_only(disk, True)
    try:
        assert SingleInstance(disk).take()
    finally:
        set_read_only(disk, False)
