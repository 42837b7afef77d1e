"""Settings come back, and what cannot be read or written costs nothing."""

import errno
import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from rebound_desktop.ui import settings as options
from rebound_desktop.ui.settings import SETTINGS_FILE, Settings
from tests.faults.disk import Verb, watching
from tests.faults.saboteur import Refusal, Saboteur


@pytest.fixture
def keeper() -> QObject:
    return QObject()


def opened(folder: Path, keeper: QObject) -> Settings:
    """The settings of a folder, written plainly."""
    return Settings(folder, lambda path, content: path.write_bytes(content) and None, keeper)


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path, keeper: QObject) -> None:
    opened(tmp_path, keeper).set(options.TEXT_SIZE, 150)
    assert opened(tmp_path, keeper).get(options.TEXT_SIZE) == 150


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
@pytest.mark.parametrize("is_lasting", [False, True])
def test_what_the_disk_refuses_to_read_is_not_written_over(
    tmp_path: Path, keeper: QObject, is_lasting: bool
) -> None:
    opened(tmp_path, keeper).set(options.BACKUP_FOLDERS, {"journal": "stick"})
    trouble = Refusal("trouble", frozenset({Verb.READ}), lambda: OSError(errno.EIO, "trouble"))
    saboteur = Saboteur(trouble, frozenset({1}), lasting=is_lasting)
    with watching(tmp_path, saboteur):
        settings = opened(tmp_path, keeper)
        settings.set(options.TEXT_SIZE, 150)
        assert settings.get(options.TEXT_SIZE) == 150
    assert saboteur.refused
    there = opened(tmp_path, keeper)
    assert there.get(options.BACKUP_FOLDERS) == {"journal": "stick"}
    assert there.get(options.TEXT_SIZE) == (100 if is_lasting else 150)


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
def test_what_is_chosen_while_the_disk_refuses_is_written_once_it_reads_again(
    tmp_path: Path, keeper: QObject
) -> None:
    before = opened(tmp_path, keeper)
    before.set(options.BACKUP_FOLDERS, {"one": "stick"})
    before.set(options.THEME, "dark")
    trouble = Refusal("trouble", frozenset({Verb.READ}), lambda: OSError(errno.EIO, "trouble"))
    saboteur, told = Saboteur(trouble, frozenset({1}), lasting=True), list[str]()
    with watching(tmp_path, saboteur):
        settings = opened(tmp_path, keeper)
        settings.changed.connect(told.append)
        settings.set(options.BACKUP_FOLDERS, {"other": "drive"})
        settings.set(options.TEXT_SIZE, 150)
        saboteur.cease()
        assert settings.get(options.THEME) == "dark"
    assert told == ["backup_folders", "text_size", "theme"]
    there = opened(tmp_path, keeper)
    assert there.get(options.BACKUP_FOLDERS) == {"one": "stick", "other": "drive"}
    assert there.get(options.TEXT_SIZE) == 150 and there.get(options.THEME) == "dark"


def test_a_change_is_told_once_and_a_repeated_one_not_at_all(
    tmp_path: Path, keeper: QObject, qtbot: QtBot
) -> None:
    settings = opened(tmp_path, keeper)
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.set(options.THEME, "dark")
    settings.set(options.THEME, "dark")
    assert told == ["theme"]


@pytest.mark.parametrize("content", (b"", b"{", b"[1]", b"\xff\xfe", b'"dark"', b"null"))
def test_a_file_that_makes_no_sense_means_the_defaults(
    tmp_path: Path, keeper: QObject, content: bytes
) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(content)
    settings = opened(tmp_path, keeper)
    assert [settings.get(option) for option in options.OPTIONS] == [
        option.default for option in options.OPTIONS
    ]


@pytest.mark.parametrize("value", ("pink", 7, None, ["dark"], {"dark": 1}))
def test_a_value_nobody_offers_is_the_default(tmp_path: Path, keeper: QObject, value: object) -> None:
    (tmp_path / SETTINGS_FILE).write_text(json.dumps({"theme": value, "text_size": 130}))
    settings = opened(tmp_path, keeper)
    assert settings.get(options.THEME) == options.THEME.default
    assert settings.get(options.TEXT_SIZE) == 130


def test_settings_of_a_newer_program_are_kept(tmp_path: Path, keeper: QObject) -> None:
    (tmp_path / SETTINGS_FILE).write_text(json.dumps({"from_the_future": 1}))
    opened(tmp_path, keeper).set(options.THEME, "dark")
    assert json.loads((tmp_path / SETTINGS_FILE).read_text()) == {"from_the_future": 1, "theme": "dark"}


def test_what_a_window_on_another_journal_chose_stays(tmp_path: Path, keeper: QObject) -> None:
    one = opened(tmp_path, keeper)
    one.set(options.JOURNALS, {"here": "one"})
    other = opened(tmp_path, keeper)
    other.set(options.JOURNALS, {**other.get(options.JOURNALS), "there": "two"})
    other.set(options.BACKUP_FOLDERS, {"there": "stick"})
    other.set(options.TEXT_SIZE, 150)
    one.set(options.WINDOW, "as it closes")
    one.set(options.JOURNALS, {"here": "one", "elsewhere": "three"})
    one.set(options.BACKUP_FOLDERS, {"here": "disk"})
    known = dict(one.get(options.BACKUP_FOLDERS))
    del known["here"]
    one.set(options.BACKUP_FOLDERS, known)
    found = opened(tmp_path, keeper)
    assert found.get(options.JOURNALS) == {"here": "one", "there": "two", "elsewhere": "three"}
    assert found.get(options.BACKUP_FOLDERS) == {"there": "stick"}
    assert (found.get(options.TEXT_SIZE), found.get(options.WINDOW)) == (150, "as it closes")


def test_a_file_that_went_meanwhile_is_written_as_it_was(tmp_path: Path, keeper: QObject) -> None:
    chosen = opened(tmp_path, keeper)
    chosen.set(options.TEXT_SIZE, 150)
    (tmp_path / SETTINGS_FILE).unlink()
    chosen.set(options.WINDOW, "wide")
    assert opened(tmp_path, keeper).get(options.TEXT_SIZE) == 150
