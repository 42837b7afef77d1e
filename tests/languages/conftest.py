"""The two languages that nobody speaks, compiled once."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def nobodys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with rebound_en_XA.qm, accented and longer, and rebound_ar_XB.qm, mirrored."""
    tool = pytest.importorskip("build_scripts.languages")
    folder = tmp_path_factory.mktemp("nobodys")
    tool.write_pseudo(tool.program_texts(), folder)
    return folder
