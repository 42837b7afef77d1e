"""Files as other programs write them, made in a temporary folder and read as the program reads them."""

import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from rebound_desktop.core.intake import Batch
from rebound_desktop.exchange import importing, sorting
from rebound_desktop.exchange.formats import Format
from tests.conftest import HandClock
from tests.exchange.full_journal import Full, opened_full

Reads = Callable[..., Batch]
FILES = Path(__file__).parents[1] / "files" / "imports"


@pytest.fixture
def reads(clock: HandClock, tmp_path: Path) -> Reads:
    """Reads a file made of this content, in the format that is recognised; `expect` says which that is."""

    def read(
        name: str,
        content: str | bytes | Mapping[str, str | bytes],
        expect: Format | None = None,
        **more: object,
    ) -> Batch:
        path = tmp_path / name
        if isinstance(content, Mapping):
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
                for member, inside in content.items():
                    archive.writestr(member, inside)
        else:
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        if expect is not None:
            assert sorting.recognise(path)[0] is expect
        return importing.read_all([path], None, clock.clock)

    return read


@pytest.fixture
def full(tmp_path: Path, qapp: object) -> Iterator[Full]:
    """A journal with something of everything, and what reads it for readable formats."""
    made = opened_full(tmp_path)
    yield made
    made.store.close()
