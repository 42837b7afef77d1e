"""What the faults share: how long to look, and where their figures are told."""

from collections.abc import Callable

import hypothesis
import pytest

from tests.conftest import FIGURES
from tests.flows import conftest as flows

person, places = flows.person, flows.places


def pytest_configure(config: pytest.Config) -> None:
    """With `--full`, hypotheses are tried at length too."""
    if config.getoption("--full"):
        hypothesis.settings.register_profile("full", max_examples=5000, deadline=None)
        hypothesis.settings.load_profile("full")


@pytest.fixture
def full(pytestconfig: pytest.Config) -> bool:
    """Whether there is time for all of it."""
    return bool(pytestconfig.getoption("--full"))


@pytest.fixture
def tell(pytestconfig: pytest.Config) -> Callable[[str], None]:
    """Tells a figure at the end of the run."""
    return pytestconfig.stash.setdefault(FIGURES, []).append
