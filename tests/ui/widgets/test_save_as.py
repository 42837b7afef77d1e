"""Where a file goes that is made for a person: it has its ending, and takes no other file's place unasked."""

from pathlib import Path

from rebound_desktop.ui.widgets.save_as import with_ending


def test_an_ending_that_was_not_typed_is_added(tmp_path: Path) -> None:
    assert with_ending(tmp_path / "card", ".pdf") == tmp_path / "card.pdf"
    assert with_ending(tmp_path / "Mr. Lee", ".pdf") == tmp_path / "Mr. Lee.pdf"
    assert with_ending(tmp_path / "card.PDF", ".pdf") == tmp_path / "card.PDF"
    assert with_ending(tmp_path / "a file", "") == tmp_path / "a file"


def test_a_file_that_nobody_was_asked_about_stays(tmp_path: Path) -> None:
    (tmp_path / "card.pdf").write_bytes(b"an older one")
    assert with_ending(tmp_path / "card", ".pdf") == tmp_path / "card 2.pdf"


def test_a_folder_that_is_not_there_is_no_trouble_yet(tmp_path: Path) -> None:
    assert with_ending(tmp_path / "gone" / "card", ".pdf") == tmp_path / "gone" / "card.pdf"
