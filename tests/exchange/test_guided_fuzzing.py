"""The readers before files that are broken by what they reach, and the fuzzer itself before something to be found."""

import random
from pathlib import Path

import pytest

import rebound_desktop
from rebound_desktop.exchange import importing
from rebound_desktop.exchange.formats import Format
from tests.conftest import FIGURES, HandClock
from tests.exchange import hostile
from tests.exchange.bounds import SECONDS, bounded, looked_over
from tests.exchange.guided import Case, Guide

READERS = Path(rebound_desktop.__file__).parent / "exchange"


def test_no_reader_goes_astray_on_files_that_lead_ever_further_into_it(
    tmp_path: Path, clock: HandClock, pytestconfig: pytest.Config
) -> None:
    chance = random.Random(20261127)
    read = 0

    def one(case: Case) -> None:
        nonlocal read
        name, content = case
        path = tmp_path / name
        path.write_bytes(content)
        # Watched at each step, a reader takes some five times as long.
        with bounded(5 * SECONDS):
            batch = importing.read_all([path], None, clock.clock)
            if batch.is_empty:
                batch = importing.read_all([path], chance.choice(tuple(Format)), clock.clock)
            looked_over(batch)
        path.unlink()
        assert not list(tmp_path.iterdir())
        read += not batch.is_empty

    seeds = [(name, text.encode("utf-8", "surrogatepass")) for name, text in hostile.SEEDS.values()]
    guide = Guide(one, seeds, READERS, hostile.broken, chance)
    of_seeds = len(guide.reached)
    cases = 20_000 if pytestconfig.getoption("--full") else 700
    guide.go(cases)
    assert len(guide.reached) > of_seeds * 1.05 and read > cases / 4
    pytestconfig.stash.setdefault(FIGURES, []).append(
        f"guided: {cases} files, {len(guide.kept) - len(seeds)} kept; {len(guide.reached)} ways through the readers, "
        f"{of_seeds} of them by sound files"
    )


class Found(Exception):
    """What is to be found."""


def hidden(case: Case) -> None:
    """Goes astray on one beginning alone, a letter after the other."""
    content = case[1]
    if content[:1] == b"R":
        if content[1:2] == b"e":
            if content[2:3] == b"b":
                raise Found


def one_letter(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + bytes([chance.choice(b"Rebound")]) + content[at + 1 :]


@pytest.mark.parametrize("is_led", [True, False])
def test_a_fault_behind_three_doors_is_found_when_each_door_is_noticed(is_led: bool) -> None:
    guide = Guide(hidden, [("x", b"....")], Path(__file__).parent, one_letter, random.Random(1))
    try:
        guide.go(2_000, is_led=is_led)
    except Found:
        assert is_led
    else:
        assert not is_led
