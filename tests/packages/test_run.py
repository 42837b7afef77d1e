"""The two commands of the README touch nothing but what is theirs."""

import sys
from pathlib import Path

import pytest

from build_scripts import run


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there that few have")
def test_an_environment_that_is_a_link_to_another_one_leaves_that_one_whole(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "python").write_text("theirs")
    ours = tmp_path / "ours"
    ours.symlink_to(theirs)
    run.let_go_of_a_link(ours)
    assert not ours.exists() and (theirs / "python").read_text() == "theirs"
    ours.mkdir()
    run.let_go_of_a_link(ours)
    assert ours.is_dir()
