"""What can be said to the program in a shell."""

import io
import json
from pathlib import Path

import pytest

from rebound_desktop import __version__
from rebound_desktop.check_command import run_check
from rebound_desktop.cli import DONE, SAID_WHY, USAGE, apart, main
from rebound_desktop.paths import APP_ID, places
from rebound_desktop.store import create, protect, vault
from tests.conftest import HandClock


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


def nobody_asked(_: str) -> str:
    raise AssertionError("asked for a passphrase where there is none")


def test_a_sound_journal_without_a_passphrase_is_checked_unasked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], clock: HandClock
) -> None:
    store = create(tmp_path / "j", clock.clock, lambda change: None)
    store.journal.write("words")
    store.close()
    out = io.StringIO()
    assert run_check(tmp_path / "j", nobody_asked, out, io.StringIO()) == DONE
    assert out.getvalue() == "Everything is in order: one entry.\n"
    assert main(["--data-dir", str(tmp_path / "j"), "check"]) == DONE
    assert capsys.readouterr().out == out.getvalue()


def test_a_protected_journal_asks_and_a_wrong_answer_changes_nothing(
    tmp_path: Path, clock: HandClock
) -> None:
    store = create(tmp_path / "j", clock.clock, lambda change: None)
    store.close()
    protect(tmp_path / "j", store.keys, store.key, "the words", vault.Argon2Cost(1, 8192))
    err = io.StringIO()
    assert run_check(tmp_path / "j", lambda _: "other words", io.StringIO(), err) == SAID_WHY
    assert "That passphrase didn't open the journal." in err.getvalue()
    assert run_check(tmp_path / "j", lambda _: "the words", io.StringIO(), io.StringIO()) == DONE


def test_damage_and_an_empty_folder_are_said(tmp_path: Path, clock: HandClock) -> None:
    err = io.StringIO()
    assert run_check(tmp_path / "none", nobody_asked, io.StringIO(), err) == SAID_WHY
    assert "There is no journal" in err.getvalue()
    create(tmp_path / "j", clock.clock, lambda change: None).close()
    journal = tmp_path / "j" / "journal.db"
    content = bytearray(journal.read_bytes())
    content[len(content) // 2] ^= 1
    journal.write_bytes(content)
    out = io.StringIO()
    assert run_check(tmp_path / "j", nobody_asked, out, io.StringIO()) == SAID_WHY
    assert "Not everything is in order." in out.getvalue() and "pages_damaged" in out.getvalue()
