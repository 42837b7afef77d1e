"""The files of translations are in step with the program, and with each other."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("build_scripts.languages")

from build_scripts import languages as tool
from build_scripts.texts import checks, ts
from rebound_desktop.languages import NAMES
from rebound_desktop.paths import resource

TRANSLATED = [code for code in NAMES if code != "en"]


def test_every_language_of_the_program_can_be_translated() -> None:
    assert sorted(TRANSLATED) == sorted(tool.CODES)


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_of_the_program_can_be_translated(code: str, tmp_path: Path) -> None:
    """Mended by `python3 build_scripts/run.py tool build_scripts/languages.py extract`."""
    known = ts.read(tool.ts_file(code), code)
    ts.write(tmp_path / "anew.ts", tool.program_texts(), known)
    assert (tmp_path / "anew.ts").read_text("utf-8") == tool.ts_file(code).read_text("utf-8")


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_the_program_reads_is_what_was_translated(code: str, tmp_path: Path) -> None:
    """Mended by `python3 build_scripts/run.py tool build_scripts/languages.py compile`."""
    ts.compile_to(tool.ts_file(code), tmp_path / "anew.qm")
    assert (tmp_path / "anew.qm").read_bytes() == resource(f"languages/rebound_{code}.qm").read_bytes()


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_is_translated_can_be_used(code: str) -> None:
    known = ts.read(tool.ts_file(code), code)
    assert [
        (text.source, fault)
        for text in tool.program_texts()
        if not known.lacks(text)
        for fault in checks.faults(text, known.of(text), code)
    ] == []


@pytest.mark.parametrize("folder", ["prompts", "templates", "help"])
def test_no_french_mark_begins_a_line(folder: str) -> None:
    files = {path.name: path.read_text("utf-8") for path in resource(f"{folder}/fr").iterdir()}
    # Comments in English stand above what they are about.
    lines = [(name, line) for name, text in files.items() for line in text.splitlines() if line[:2] != "# "]
    assert [each for each in lines if checks.FRENCH_MARK_LOOSE.search(each[1])] == []


def test_no_note_is_about_a_text_that_nobody_says() -> None:
    notes = tomllib.loads((tool.FOLDER / "notes.toml").read_text("utf-8"))
    texts = tool.program_texts()
    said = {text.source for text in texts} | {f"{text.context}|{text.source}" for text in texts}
    assert set(notes) - said == set()


def shape(value: Any, name: str = "") -> Any:
    """What must be the same in every language: which questions there are, not their words."""
    if isinstance(value, dict):
        return {key: shape(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        # Hedges and the like are words of the language: as many as it has.
        return "words" if name in ("hedges", "asks") else [shape(inner) for inner in value]
    return value if name in ("id", "step", "code", "kind") or not isinstance(value, str) else ""


@pytest.mark.parametrize("code", TRANSLATED)
@pytest.mark.parametrize("folder", ["prompts", "templates", "help"])
def test_files_in_another_language_are_those_of_english(folder: str, code: str) -> None:
    english = {path.name: path for path in resource(f"{folder}/en").iterdir()}
    own = resource(f"{folder}/{code}")
    if not own.is_dir():
        pytest.skip("not written in this language yet")
    assert {path.name for path in own.iterdir()} == set(english)
    for path in own.glob("*.toml"):
        mine, theirs = (tomllib.loads(each.read_text("utf-8")) for each in (path, english[path.name]))
        assert shape(mine) == shape(theirs), path.name


@pytest.mark.parametrize("path", sorted(resource("templates").glob("*/*.toml")), ids=str)
def test_a_template_has_the_same_fields_in_every_language(path: Path) -> None:
    english = fields(resource(f"templates/en/{path.name}"))
    mine = fields(path)
    assert {name: fallback is None for name, fallback in mine.items()} == {
        name: fallback is None for name, fallback in english.items()
    }
    if path.parent.name != "en":
        said = {name for name, fallback in english.items() if fallback}
        assert not [name for name in said if mine[name] in ("", english[name])]


def fields(path: Path) -> dict[str, str | None]:
    """The fields of a template, and the words each falls back on."""
    found = re.finditer(r"\{([a-z_]+)(?:\|([^{}]*))?\}", path.read_text("utf-8"))
    return {match[1]: match[2] for match in found}
