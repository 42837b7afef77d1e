"""How the program speaks: every text a person can read follows the tone rules."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import rebound_desktop
from rebound_desktop.paths import resource

PROGRAM = Path(rebound_desktop.__file__).parent
NOT_SAID = re.compile(
    r"\b(should|just|simply|at least|failed?|failure|loser|unsuccessful|rejected|reject(ion)?s?|unfortunately"
    r"|oops|sorry|invalid|best job|everything happens for a reason|on the bright side|streak|get you hired)\b",
    re.IGNORECASE,
)
SHOUTED = re.compile(r"[!\u2190-\u21ff\u2600-\u27bf\U0001f300-\U0001faff]")
# English is said with one kind of apostrophe, as the design has it and keyboards do.
CURLED = re.compile(r"\w\u2019\w")
# A value that is filled in counts as one word.
PLACE = re.compile(r"\{[^}]*\}")
WORDS_A_SENTENCE = 18
# Keys of a keyboard.
FREE = {"Alt+↑", "Alt+↓"}


# Words that people type in a search: they are understood, and never said.
TYPED_BY_PEOPLE = PROGRAM / "ui" / "other_words.py"


def said_in_code() -> Iterator[tuple[str, str]]:
    """Every literal given to `tr`, `translate`, `QT_TRANSLATE_NOOP` or `counted`, with where it stands."""
    for path in sorted(PROGRAM.rglob("*.py")):
        if path == TYPED_BY_PEOPLE:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in ("tr", "translate", "QT_TRANSLATE_NOOP", "counted"):
                texts = {"tr": node.args[:1], "counted": node.args[1:3]}.get(called, node.args[1:2])
                for text in texts:
                    if isinstance(text, ast.Constant) and isinstance(text.value, str):
                        yield f"{path.relative_to(PROGRAM)}:{node.lineno}", text.value


def said_in_files() -> Iterator[tuple[str, str]]:
    """Prompts, groundings and templates."""
    for path in sorted(resource("").rglob("*.toml")):
        if path.parent.name in ("en", "words"):
            yield from (
                (f"{path.name} {where}", text)
                for where, text in texts_of(tomllib.loads(path.read_text("utf-8")))
            )


def said_in_help() -> Iterator[tuple[str, str]]:
    """The guide, a line or a cell of a table at a time, without its marks."""
    for path in sorted(resource("help/en").glob("*.md")):
        for line in path.read_text("utf-8").splitlines():
            for part in line.split("|"):
                words = re.sub(r"!?\[([^\]]*)\]\([^)]*\)|[#*`>]|^- ", r"\1", part).strip()
                if " " in words:
                    yield f"{path.name} {words[:30]}", words


def texts_of(value: object, where: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        if " " in value:
            yield where, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from texts_of(inner, f"{where}.{key}")
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from texts_of(inner, f"{where}[{place}]")


def spoken() -> list[tuple[str, str]]:
    return [*said_in_code(), *said_in_files(), *said_in_help()]


def breaches(text: str) -> list[str]:
    """The tone rules that a text breaks."""
    found = [f"says {match[0]!r}" for match in NOT_SAID.finditer(text)]
    if text not in FREE and (match := SHOUTED.search(text)):
        found.append(f"shows {match[0]!r}")
    if match := CURLED.search(text):
        found.append(f"curls {match[0]!r}")
    for sentence in re.split(r"(?<=[.?:;])\s+|\n", PLACE.sub("x", text)):
        if len(sentence.split()) > WORDS_A_SENTENCE:
            found.append(f"a sentence of {len(sentence.split())} words")
    return found


def test_every_text_keeps_the_tone() -> None:
    texts = spoken()
    assert len(texts) > 400
    assert [f"{where}: {text!r} {breach}" for where, text in texts for breach in breaches(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "You should rest.",
        "Saved!",
        "The save failed.",
        "Well done \N{PARTY POPPER}",
        "It didn\N{RIGHT SINGLE QUOTATION MARK}t open.",
        " ".join(["word"] * 19) + ".",
    ],
)
def test_a_breach_is_noticed(text: str) -> None:
    assert breaches(text)
