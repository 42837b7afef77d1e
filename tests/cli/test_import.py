"""`import`, as a shell calls it: all of it or nothing, the reasons on standard error, the same again nothing."""

import json
from pathlib import Path

import pytest

from rebound_desktop.exchange import mapped
from rebound_desktop.store import Store, create
from tests.cli.conftest import Caller
from tests.conftest import HandClock

FILES = Path(__file__).parents[1] / "files" / "imports"


def opened(call: Caller, clock: HandClock) -> Store:
    from rebound_desktop.store import key_file_of, vault

    keys = key_file_of(call.folder)
    assert keys is not None
    key = vault.open_data_key(keys)
    assert key is not None
    return Store(call.folder, keys, key, clock.clock, lambda change: None)


def names(call: Caller, clock: HandClock) -> set[str]:
    store = opened(call, clock)
    try:
        return {line.name for line in store.contacts.lines()} | {job.name for job in store.jobs.all()}
    finally:
        store.close()


def test_a_first_journal_is_begun_and_the_same_again_adds_nothing(call: Caller, clock: HandClock) -> None:
    first = call("import", FILES / "Connections.csv")
    assert first.code == 0 and "People: 4 new" in first.out
    assert first.err.splitlines() == [
        "A new journal was begun. Anyone using this account can read it.",
        "Connections.csv, line 12: no name was found",
    ]
    again = json.loads(call("import", "--json", FILES / "Connections.csv").out)
    assert (again["people"]["new"], again["people"]["same"]) == (0, 4)
    (unreadable,) = again["unreadable"]
    assert (unreadable["line"], unreadable["reason"]) == (12, "no_name") and "Ghost" in unreadable["text"]
    assert len(names(call, clock)) == 4


def test_no_first_journal_is_begun_beside_a_window_that_may_be_about_it(call: Caller) -> None:
    with call.window():
        answer = call("import", FILES / "Connections.csv")
    assert answer.code == 1 and "Another window is using this journal." in answer.err
    assert not list(call.folder.glob("*.*"))
    assert call("import", FILES / "Connections.csv").code == 0


def test_a_dry_run_tells_and_changes_nothing(call: Caller, clock: HandClock) -> None:
    assert "People: 4 new" in call("import", "--dry-run", FILES / "Connections.csv").out
    assert not call.folder.exists()
    create(call.folder, clock.clock, lambda change: None).close()
    assert json.loads(call("import", "--dry-run", "--json", FILES / "Connections.csv").out)["dry_run"]
    assert names(call, clock) == set()


@pytest.mark.parametrize("content", [b"\0\1\2", None])
def test_what_cannot_be_read_begins_no_journal(call: Caller, tmp_path: Path, content: bytes | None) -> None:
    if content:
        (tmp_path / "what.bin").write_bytes(content)
    called = call("import", tmp_path / "what.bin")
    assert called.code == 1 and called.err.startswith("what.bin: ") and not call.folder.exists()


def test_a_format_can_be_named(call: Caller, tmp_path: Path) -> None:
    path = tmp_path / "2024-03-05.md"
    path.write_text("# A page\n\nof words", encoding="utf-8")
    assert json.loads(call("import", "--json", "--as", "text", path).out)["formats"] == ["text"]


def test_what_the_window_was_told_of_a_table_holds_in_a_shell(
    call: Caller, clock: HandClock, tmp_path: Path
) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Wohin;Als;Laune\nNorthwind;Bäckerin;gut\n", encoding="utf-8")
    store = create(call.folder, clock.clock, lambda change: None)
    store.preferences.set(
        mapped.mapping_name(("wohin", "als", "laune")),
        json.dumps({"kind": "jobs", "company": "wohin", "title": "als", "left_out": "laune"}),
    )
    store.close()
    called = call("import", "--json", path)
    assert called.code == 0 and json.loads(called.out)["noted"] == []
    assert names(call, clock) == {"Northwind, Bäckerin"}
    # Of a table with other columns nothing was said.
    path.write_text("Wo;Was\nx;y\n", encoding="utf-8")
    called = call("import", path)
    assert called.code == 1 and called.err == "own.csv, line 1: its columns are not known\n"


def test_days_that_can_be_read_both_ways_are_read_as_one_says(
    call: Caller, clock: HandClock, tmp_path: Path
) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text(
        "Company,Job Title,Status,Date Applied\nNorthwind,Baker,Applied,03/04/2024\n", encoding="utf-8"
    )
    told = call("import", "--dry-run", path).out
    assert "03/04/2024 is read as 4 March 2024, with the month first" in told
    told = call("import", "--dry-run", "--day-first", path).out
    assert "03/04/2024 is read as 3 April 2024, with the day first" in told
    for words, day, order in (
        ((), "2024-03-04", "month"),
        (("--day-first",), "2024-04-03", "day"),
        (("--month-first",), "2024-03-04", "month"),
    ):
        (both,) = json.loads(call("import", "--dry-run", "--json", *words, path).out)["both_ways"]
        assert both == {"text": "03/04/2024", "day": day, "order": order}
    assert call("import", "--day-first", path).code == 0
    store = opened(call, clock)
    (job,) = store.jobs.all()
    assert [f"{step.on_day}" for step in store.jobs.history(job.id)] == ["2024-04-03"]
    store.close()
    with pytest.raises(SystemExit):
        call("import", "--day-first", "--month-first", path)


def test_a_table_of_ones_own_is_read_in_the_order_one_says(
    call: Caller, clock: HandClock, tmp_path: Path
) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Wohin;Als;Wann\nNorthwind;Bäckerin;03/04/2024\n", encoding="utf-8")
    store = create(call.folder, clock.clock, lambda change: None)
    columns = {"kind": "jobs", "company": "wohin", "title": "als", "applied": "wann"}
    store.preferences.set(mapped.mapping_name(("wohin", "als", "wann")), json.dumps(columns))
    store.close()
    for word, day in (("--day-first", "2024-04-03"), ("--month-first", "2024-03-04")):
        told = json.loads(call("import", "--dry-run", "--json", word, path).out)
        assert [each["day"] for each in told["both_ways"]] == [day]
    # Where nothing can be read both ways, nothing is told of it.
    path.write_text("Wohin;Als;Wann\nNorthwind;Bäckerin;25/04/2024\n", encoding="utf-8")
    assert json.loads(call("import", "--dry-run", "--json", path).out)["both_ways"] == []
