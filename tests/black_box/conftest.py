"""The desktop that the tests of a process share, and a program of one's own for each test.

What is Linux's alone is imported when it is used: elsewhere the tests are skipped, and say why.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import FIGURES

if TYPE_CHECKING:
    from tests.black_box.desktop import Desktop
    from tests.black_box.person import Opening, Person

# Set where these tests must run: there, what they need is not missing without anybody noticing.
REQUIRED = "REBOUND_BLACK_BOX"


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """A desktop with an accessibility bus."""
    from tests.black_box.desktop import desktop, lacking

    why_not = lacking()
    if why_not:
        assert os.environ.get(REQUIRED) is None, why_not
        pytest.skip(f"no desktop with a screen reader's bus: {why_not}")
    with desktop(tmp_path_factory.mktemp("desktop")) as made:
        yield made


@pytest.fixture
def opened(screen: Desktop, tmp_path: Path) -> Iterator[Opening]:
    """Opens the program on this test's own folder, or with other words: `opened("--demo")`."""
    from tests.black_box.person import program

    with ExitStack() as ending:

        def start(*words: str) -> Person:
            folder = tmp_path / "home"
            own = words or ("--data-dir", str(folder / "journal"))
            return ending.enter_context(program(screen, folder, *own))

        yield start


@pytest.fixture
def tell(pytestconfig: pytest.Config) -> Callable[[str], None]:
    """Tells a figure at the end of the run."""
    return pytestconfig.stash.setdefault(FIGURES, []).append


@pytest.fixture(scope="module")
def year(screen: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Person]:
    """Someone at a year of sample data, for tests that look and leave it as it is."""
    from tests.black_box.person import program

    with program(screen, tmp_path_factory.mktemp("year"), "--demo") as person:
        yield person
