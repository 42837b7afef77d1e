"""The names that pictures are asked for by: one that none has is refused, and those there are are told."""

import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPTS = Path(__file__).parents[2] / "build_scripts"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(SCRIPTS))
    return pytest.importorskip("build_scripts.screenshots")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("--only", "today", "nonsense"), ("nonsense", "today", "empty-jobs", "palette")),
        (("--only", "today", "--variant", "purple"), ("purple", "light", "small-large-text")),
    ],
)
def test_a_name_that_none_has_is_refused_before_any_picture_is_made(
    script: Any,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    asked: tuple[str, ...],
    told: tuple[str, ...],
) -> None:
    monkeypatch.setattr(sys, "argv", ["screenshots.py", str(tmp_path / "out"), *asked])
    with pytest.raises(SystemExit) as refused:
        script.main()
    said = capsys.readouterr().err
    assert refused.value.code == 2 and all(f"'{name}'" in said for name in told)
    assert not (tmp_path / "out").exists()
