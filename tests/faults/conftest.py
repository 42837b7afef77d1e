"""What the faults share: how long to look, and where their figures are told."""

from collections.abc import Callable

import pytest

from tests.conftest import FIGURES
from tests.flows import conftest as flows

person, places = flows.person, flows.places


@pytest.fixture
def full(pytestconfig: pytest.Config) -> bool:
    """Whether there is time for all of it."""
    return bool(pytestconfig.getoption("--full"))


@pytest.fixture
def tell(pytestconfig: pytest.Config) -> Callable[[str], None]:
    """Tells a figure at the end of the run."""
    return pytestconfig.stash.setdefault(FIGURES, []).append
