"""Asking for files: where one was last, and what is made has its ending and takes no other file's place unasked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from rebound_desktop.ui.widgets.file_dialogs import ask_files, ask_folder, ask_where, with_ending


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


def test_it_begins_where_somebody_chose_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("papers", "out", "stick"):
        (tmp_path / name).mkdir()
    begun: list[Path] = []

    def answer(answered: object) -> object:
        def ask(_parent: object, _title: str, folder: str, *_more: object) -> object:
            begun.append(Path(folder))
            return answered

        return ask

    chosen = [str(tmp_path / "papers" / name) for name in ("offer.pdf", "terms.pdf")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer((chosen, "")))
    assert ask_files(None, "Add a file") == [Path(each) for each in chosen]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer((str(tmp_path / "out" / "card.pdf"), "")))
    assert ask_where(None, "Save", "card", "PDF", ".pdf") == tmp_path / "out" / "card.pdf"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer(str(tmp_path / "stick")))
    assert ask_folder(None, "Where") == tmp_path / "stick"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer(""))
    assert ask_folder(None, "Where") is None
    assert begun[1:] == [tmp_path / "papers" / "card.pdf", tmp_path / "out", tmp_path / "stick"]
    (tmp_path / "stick").rmdir()
    ask_folder(None, "Where")
    assert begun[-1].is_dir()
