"""A sheet on one page: whole where it fits, and where it does not, cut from its end with a word about it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from rebound_desktop.core.sheets import Part, Sheet
from rebound_desktop.core.stationery import Size
from rebound_desktop.paper.one_page import one_page
from rebound_desktop.paper.piece import text_set

LINE = "They count the parcels by hand, twice a day, and nobody knows why any more."


def numbered(lines: int, words: str = LINE) -> tuple[str, ...]:
    """So many lines, none like another."""
    return tuple(f"{number} {words}" for number in range(lines))


@contextmanager
def calls_of(function: Callable[..., object]) -> Iterator[list[None]]:
    """One for each time that it is called within."""
    calls: list[None] = []

    def see(frame: FrameType, event: str, _argument: Any) -> None:
        if event == "call" and frame.f_code is function.__code__:
            calls.append(None)

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        yield calls
    finally:
        sys.setprofile(before)


def asked_about(told: Sheet, size: Size = Size.A4) -> list[list[str]]:
    """What the page says it was cut from, each time it says so."""
    asked: list[list[str]] = []
    piece = one_page(told, QFont(), size, lambda cut: asked.append(list(cut)) or "cut")
    assert len(piece.pages) == 1 and piece.pdf().count(b"/Type /Page\n") == 1
    return asked


@pytest.mark.parametrize("size", [Size.A4, Size.LETTER])
def test_an_ordinary_sheet_is_whole_on_it(qtbot: QtBot, size: Size) -> None:
    parts = tuple(Part(f"Part {number}", (LINE,) * 3) for number in range(8))
    assert asked_about(Sheet("Before you go in", "Contoso", parts), size) == []


def test_what_has_no_room_goes_from_the_last_part_and_is_named(qtbot: QtBot) -> None:
    parts = (Part("When", (LINE,) * 3), Part("Who", (LINE,) * 3), Part("Notes", (LINE,) * 500))
    assert asked_about(Sheet("Before you go in", "Contoso", parts)) == [["Notes"]]


def test_one_line_longer_than_a_page_is_brief(qtbot: QtBot) -> None:
    assert asked_about(Sheet("Before", "Contoso", (Part("Notes", (LINE * 400,)),))) == [["Notes"]]


@pytest.mark.parametrize("parts", [(), (Part("Who", ("Dana",)),)])
def test_next_to_nothing_is_a_page_too(qtbot: QtBot, parts: tuple[Part, ...]) -> None:
    assert asked_about(Sheet("ما قبل الدخول", "Contoso", parts)) == []


@pytest.mark.parametrize(
    "parts",
    [
        (*(Part(f"Part {number}", (LINE,) * 2) for number in range(6)), Part("Notes", numbered(60))),
        (Part("Answers", numbered(60, LINE * 3)), Part("Notes", numbered(60, LINE * 3))),
        tuple(Part(f"Part {number}", numbered(60, str(number))) for number in range(6)),
    ],
)
def test_each_text_is_set_once_in_a_size_however_many_lines_go(qtbot: QtBot, parts: tuple[Part, ...]) -> None:
    with calls_of(text_set) as texts:
        one_page(Sheet("Before you go in", "Contoso", parts), QFont(), Size.A4)
    assert 0 < len(texts) < 200
