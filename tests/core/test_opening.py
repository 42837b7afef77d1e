"""Which word of a command line is a file of ours that was double-clicked."""

from pathlib import Path

import pytest

from rebound_desktop.core.opening import file_among, is_archive, is_backup

VERBS = {"restore", "import"}
OPTIONS = {"--data-dir"}


@pytest.mark.parametrize("name", ["a.rebound", "Ümlaut und Leerzeichen.REBOUND", "/x/rebound-2026.rebound"])
def test_a_backup_is_known_by_its_ending(name: str) -> None:
    assert is_backup(Path(name)) and not is_archive(Path(name))


@pytest.mark.parametrize("name", ["all.rebound-archive.zip", "all.Rebound-Archive.ZIP"])
def test_an_archive_is_known_by_its_ending(name: str) -> None:
    assert is_archive(Path(name)) and not is_backup(Path(name))


@pytest.mark.parametrize("name", ["other.zip", "rebound", "a.rebound.txt"])
def test_other_files_are_not_ours(name: str) -> None:
    assert not is_archive(Path(name)) and not is_backup(Path(name))


def test_the_file_stands_anywhere_before_a_verb_and_belongs_to_no_option() -> None:
    assert file_among(["a.rebound"], VERBS, OPTIONS) == 0
    assert file_among(["--demo", "a.rebound"], VERBS, OPTIONS) == 1
    assert file_among(["--data-dir", "d.rebound", "a.rebound"], VERBS, OPTIONS) == 2
    assert file_among(["restore", "a.rebound"], VERBS, OPTIONS) is None
    assert file_among(["--data-dir", "d.rebound"], VERBS, OPTIONS) is None
    assert file_among(["--x.rebound"], VERBS, OPTIONS) is None
