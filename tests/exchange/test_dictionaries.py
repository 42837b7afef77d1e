"""Dictionaries that come in: whole ones only, within bounds, under names that lead nowhere else."""

import zipfile
from pathlib import Path

import pytest

from rebound_desktop.exchange.dictionaries import Dictionary, keep_dictionaries, read_dictionaries
from rebound_desktop.store import DictionaryUnreadable

AFFIXES, WORDS = b"SET UTF-8\n", b"1\nKessel\n"


def packed(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as package:
        for name, content in files.items():
            package.writestr(name, content)
    return path


@pytest.mark.parametrize("end", [".dic", ".aff"])
def test_a_pair_by_either_half(tmp_path: Path, end: str) -> None:
    (tmp_path / "de-AT.aff").write_bytes(AFFIXES)
    (tmp_path / "de-AT.dic").write_bytes(WORDS)
    found = read_dictionaries(tmp_path / f"de-AT{end}")
    assert found == (Dictionary("de_AT", AFFIXES, WORDS),)
    keep_dictionaries(found, tmp_path / "kept")
    assert (tmp_path / "kept" / "de_AT.dic").read_bytes() == WORDS


def test_those_of_a_package_and_nothing_else_in_it(tmp_path: Path) -> None:
    files = {
        "dictionaries/de_DE_frami.aff": AFFIXES,
        "dictionaries/de_DE_frami.dic": WORDS,
        "dictionaries/fr.aff": AFFIXES,
        "hyph_de_DE.dic": b"UTF-8\n",
        "../../../evil.dic": WORDS,
        "description.xml": b"<x/>",
    }
    found = read_dictionaries(packed(tmp_path / "german.oxt", files))
    assert [each.name for each in found] == ["de_DE_frami"]


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.oxt", b"no zip"), ("de.dic", WORDS), ("de.oxt", b""), ("photo.png", b"\x89PNG")],
)
def test_what_is_none_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DictionaryUnreadable):
        read_dictionaries(path)


def test_a_list_of_words_without_its_count_is_refused(tmp_path: Path) -> None:
    files = {"de.aff": AFFIXES, "de.dic": b"Kessel\n"}
    with pytest.raises(DictionaryUnreadable):
        read_dictionaries(packed(tmp_path / "german.oxt", files))
