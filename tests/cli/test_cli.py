"""What can be said to the program in a shell."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from rebound_desktop import __version__
from rebound_desktop.cli import SAID_WHY, USAGE, apart, main
from rebound_desktop.paths import APP_ID, beside, places


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"Rebound {__version__}\n"


@pytest.mark.parametrize("arguments", (["unknown"], ["compare"], ["compare", "a.json", "--unknown"]))
def test_what_makes_no_sense_is_a_matter_of_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == USAGE
    assert "usage" in capsys.readouterr().err


def test_a_script_says_its_passphrase_on_standard_input_and_nothing_else_is_said() -> None:
    ask = "from rebound_desktop.cli.shell import asked; print(asked('Passphrase: '))"
    for given, told in (("mine \n", "mine \n"), ("", "")):
        done = subprocess.run(
            [sys.executable, "-c", ask], input=given, capture_output=True, text=True, start_new_session=True
        )
        assert done.stdout == told
        assert done.stderr == "" if given else "EOFError" in done.stderr


def test_a_comparison_needs_no_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "jobs.json"
    document.write_text("{}")
    assert main(["compare", str(document)]) == SAID_WHY
    out, err = capsys.readouterr()
    assert out == "" and err
    assert main(["compare", str(tmp_path / "missing.json")]) == SAID_WHY


def test_help_tells_the_comparison_s_document(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["compare", "--help"])
    assert "jobs" in capsys.readouterr().out


def test_the_journal_lies_where_the_platform_wants_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # For ever: a person's journal is found by these names.
    assert APP_ID == "io.github.rebound_desktop.Rebound"
    assert places().data.name == "Rebound"
    assert places(tmp_path).data == tmp_path
    monkeypatch.chdir(tmp_path)
    assert places(Path("here")).data == tmp_path / "here"


def test_a_journal_apart_shares_nothing(tmp_path: Path) -> None:
    where = apart(tmp_path)
    assert {where.data.parent, where.config.parent, where.logs.parent} == {tmp_path}
    assert json.dumps(str(where.data)) != json.dumps(str(places().data))


def test_a_program_with_a_folder_data_beside_it_keeps_everything_there(tmp_path: Path) -> None:
    program = tmp_path / "rebound-desktop"
    assert beside(program) is None
    (tmp_path / "data").mkdir()
    assert beside(program) == apart(tmp_path / "data")


def test_a_folder_that_is_named_comes_before_the_one_beside_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "rebound-desktop"))
    own = places()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert places() == apart(tmp_path / "data")
    assert places() != own
    assert places(tmp_path / "named").data == tmp_path / "named"
