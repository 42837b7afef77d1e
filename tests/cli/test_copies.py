"""`backup`, `restore` and `merge`, beside a window that has the journal open, and not beside one."""

import json
from pathlib import Path

from rebound_desktop.cli import DONE, SAID_WHY
from rebound_desktop.store import Store, create, protect, vault
from rebound_desktop.ui.single_instance import SingleInstance
from tests.cli.conftest import Caller
from tests.conftest import HandClock
from tests.ui.test_single_instance import ELSEWHERE, left_behind


def test_a_backup_is_made_beside_a_window_and_restored_once_it_is_closed(
    call: Caller, begun: Store, tmp_path: Path
) -> None:
    made = call("backup", tmp_path / "copies")
    assert made.code == DONE, made.err
    backup = Path(made.out.strip())
    assert backup.parent == tmp_path / "copies" and backup.suffix == ".rebound"
    assert json.loads(call("backup", "--json", tmp_path / "copies").out)["entries"] == 1
    begun.journal.write("written after the copy")
    begun.close()
    refused = call("restore", backup)
    assert refused.code == SAID_WHY and "--replace" in refused.err
    assert "written after" in call("search", "written").out
    answer = call("restore", "--replace", backup)
    assert answer.code == DONE, answer.err
    assert call("search", "written").out == ""
    assert "Northwind" in call("search", "Northwind").out
    former = Path(answer.out.splitlines()[-1].rpartition(" in ")[2].rstrip("."))
    assert (former / "journal.db").exists()


def test_of_a_folder_of_copies_the_newest_is_taken(call: Caller, begun: Store, tmp_path: Path) -> None:
    call("backup", tmp_path / "copies")
    begun.journal.write("written after the first copy")
    begun.close()
    call("backup", tmp_path / "copies")

    elsewhere = Caller(tmp_path / "elsewhere" / "j")
    assert elsewhere("restore", tmp_path / "copies").code == DONE
    assert "written after" in elsewhere("search", "written").out
    assert "was here already" in call("merge", tmp_path / "copies").out
    assert call("restore", "--replace", tmp_path).code == SAID_WHY


def test_the_newest_copy_is_named_first_and_where_it_cannot_be_read_no_older_one_comes(
    call: Caller, begun: Store, tmp_path: Path
) -> None:
    call("backup", tmp_path / "copies")
    begun.journal.write("written after the first copy")
    newest = Path(call("backup", tmp_path / "copies").out.strip())
    begun.close()
    # It stops at the journal that stands there, and has named the copy by then.
    refused = call("restore", tmp_path / "copies")
    assert refused.code == SAID_WHY and newest.name in refused.err and "--replace" in refused.err

    newest.write_bytes(newest.read_bytes()[:1000])
    for verb in (("restore", "--replace"), ("merge",)):
        answer = call(*verb, tmp_path / "copies")
        assert answer.code == SAID_WHY and answer.out == ""
        named, *why = answer.err.splitlines()
        assert newest.name in named and " ".join(why).startswith("This backup couldn't be opened.")
    assert "written after" in call("search", "written").out


def test_a_journals_folder_is_merged_itself_though_copies_lie_in_it(
    call: Caller, begun: Store, tmp_path: Path, clock: HandClock
) -> None:
    other = create(tmp_path / "other", clock.clock, lambda change: None)
    other.journal.write("from the laptop")
    assert Caller(tmp_path / "other")("backup", tmp_path / "other").code == DONE
    other.journal.write("written after its copy")
    other.close()
    answer = call("merge", "--json", tmp_path / "other")
    assert [each["added"] for each in json.loads(answer.out)["counts"]] == [2] and not answer.err
    assert "after its copy" in call("search", "copy").out


def test_nothing_is_restored_beside_a_window(call: Caller, begun: Store, tmp_path: Path) -> None:
    backup = Path(call("backup", tmp_path / "copies").out.strip())
    with call.window():
        answer = call("restore", "--replace", backup)
    assert answer.code == SAID_WHY and "Another window is using this journal." in answer.err
    assert begun.journal.lines(limit=None)


def test_where_another_computer_left_its_lock_a_shell_says_where_to_open_it_here(
    call: Caller, begun: Store, tmp_path: Path, qapp: object
) -> None:
    backup = Path(call("backup", tmp_path / "copies").out.strip())
    begun.close()
    left_behind(call.folder, **ELSEWHERE)
    answer = call("restore", "--replace", backup)
    assert answer.code == SAID_WHY
    assert answer.err.endswith(
        "Nothing has changed. Close it there. If none is open, open Rebound's window here once and press "
        "“Open it here”.\n"
    )
    # Which is what that button does.
    SingleInstance(call.folder).clear_away()
    assert call("restore", "--replace", backup).code == DONE


def test_a_backup_behind_a_passphrase_asks_for_it(call: Caller, begun: Store, tmp_path: Path) -> None:
    begun.close()
    protect(call.folder, begun.keys, begun.key, "the words", vault.Argon2Cost(1, 8192))
    backup = Path(call("backup", tmp_path / "copies", passphrase="the words").out.strip())
    assert call("restore", "--replace", backup, ask=lambda _: "no").code == SAID_WHY
    assert call("restore", "--replace", backup, passphrase="the words").code == DONE
    elsewhere = Caller(tmp_path / "elsewhere" / "j")
    assert elsewhere("restore", backup, ask=lambda _: "the words").code == DONE
    assert "Northwind" in elsewhere("search", "Northwind", ask=lambda _: "the words").out


def test_what_is_no_backup_is_said_and_nothing_moves(call: Caller, begun: Store, tmp_path: Path) -> None:
    (tmp_path / "x.rebound").write_text("no backup")
    answer = call("restore", "--replace", tmp_path / "x.rebound")
    assert answer.code == SAID_WHY and answer.err.startswith("This backup couldn't be opened.")
    assert call("merge", tmp_path / "x.rebound").code == SAID_WHY
    assert call("merge", tmp_path / "absent").code == SAID_WHY
    assert "Northwind" in call("search", "Northwind").out


def test_another_copy_and_an_archive_are_merged_and_nothing_comes_twice(
    call: Caller, begun: Store, tmp_path: Path, clock: HandClock
) -> None:
    other = create(tmp_path / "other", clock.clock, lambda change: None)
    other.journal.write("from the laptop")
    other.close()
    answer = call("merge", "--json", tmp_path / "other")
    assert answer.code == DONE, answer.err
    assert [(each["area"], each["added"]) for each in json.loads(answer.out)["counts"]] == [("journal", 1)]
    archive = tmp_path / "a.rebound-archive.zip"
    assert Caller(tmp_path / "other")("export", "--to", "archive", archive).code == DONE
    assert json.loads(call("merge", "--json", archive).out) == {"counts": [], "files": 0}
    assert "laptop" in call("search", "laptop").out
    protect(tmp_path / "other", other.keys, other.key, "its own", vault.Argon2Cost(1, 8192))
    assert call("merge", tmp_path / "other", ask=lambda _: "wrong").code == SAID_WHY
    assert call("merge", tmp_path / "other", ask=lambda _: "its own").code == DONE
