"""The two languages that nobody speaks, compiled once; and English again after each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from rebound_desktop import languages


@pytest.fixture(scope="session")
def nobodys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with rebound_en_XA.qm, accented and longer, and rebound_ar_XB.qm, mirrored."""
    tool = pytest.importorskip("build_scripts.languages")
    folder = tmp_path_factory.mktemp("nobodys")
    tool.write_pseudo(tool.program_texts(), folder)
    return folder


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    """Whatever a test speaks, the next one hears English."""
    yield
    languages.speak("en")
