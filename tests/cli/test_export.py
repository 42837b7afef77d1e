"""`rebound-desktop export`, beside a window that has the journal open."""

import json
from pathlib import Path

from rebound_desktop.cli import DONE, SAID_WHY, USAGE
from rebound_desktop.exchange.archive import is_archive
from rebound_desktop.store import Store
from tests.cli.conftest import Caller


def test_an_archive_while_a_window_is_open(call: Caller, begun: Store, tmp_path: Path) -> None:
    answer = call("export", "--to", "archive", tmp_path / "a.rebound-archive.zip")
    assert answer.code == DONE, answer.err
    assert "Anyone can read it." in answer.out
    assert is_archive(tmp_path / "a.rebound-archive.zip")
    told = json.loads(call("export", "--json", "--to", "archive", tmp_path / "b.zip").out)
    assert told["things"]["entry"] == 1 and told["kept_back"] == 0
    begun.journal.write("more")


def test_an_archive_of_a_few_days_is_a_matter_of_usage(call: Caller, begun: Store, tmp_path: Path) -> None:
    answer = call("export", "--to", "archive", "--since", "2026-01-01", tmp_path / "a.zip")
    assert answer.code == USAGE and "everything" in answer.err
    assert not (tmp_path / "a.zip").exists()


def test_a_place_that_cannot_be_written_is_said(call: Caller, begun: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("here")
    answer = call("export", "--to", "archive", tmp_path / "file" / "a.zip")
    assert answer.code == SAID_WHY
    assert answer.err.startswith("It couldn't be written there.") and answer.err.count("\n") == 1
    assert (tmp_path / "file").read_text() == "here"


def test_each_format_leaves_and_says_what_stayed(
    call: Caller, begun: Store, tmp_path: Path, qapp: object
) -> None:
    begun.journal.set_only_for_me(begun.journal.write("mine alone"), True)
    for fmt in ("markdown", "html", "pdf", "csv", "vcard", "ics", "proof", "weekly"):
        answer = call("export", "--to", fmt, tmp_path / f"out.{fmt}")
        assert answer.code == DONE, answer.err
        assert (tmp_path / f"out.{fmt}").exists()
        assert ("--include-private" in answer.out) is (fmt in ("markdown", "html", "pdf"))
        assert ("One entry is only for you" in answer.out) is (fmt in ("markdown", "html", "pdf"))
    told = call("export", "--to", "html", "--json", "--include-private", tmp_path / "all.html")
    assert json.loads(told.out)["kept_back"] == 0
    assert "mine alone" in (tmp_path / "all.html").read_text("utf-8")
    assert call("export", "--to", "markdown", tmp_path / "out.markdown").code == SAID_WHY


def test_pages_are_chosen_by_their_words_or_one_by_one(
    call: Caller, begun: Store, tmp_path: Path, qapp: object
) -> None:
    begun.jobs.add("Northwind")
    begun.journal.write("Rain on the pier")
    other = begun.journal.write("The other one")
    by_words = call("export", "--to", "markdown", "--query", "rain", tmp_path / "a")
    assert by_words.code == DONE and "One entry." in by_words.out, by_words.err
    assert [each.name[11:] for each in (tmp_path / "a").rglob("*.md")] == ["Rain on the pier.md"]
    told = json.loads(call("search", "--json", "other").out)
    one = call("export", "--to", "html", "--entry", told[0]["id"], tmp_path / "b.html")
    assert one.code == DONE and told[0]["id"] == other
    page = (tmp_path / "b.html").read_text("utf-8")
    assert "The other one" in page and "Rain" not in page and "Northwind" not in page
    uid = next(iter(begun.journal.uids_of([other])))
    assert call("export", "--to", "pdf", "--entry", uid, "--query", "rain", tmp_path / "c.pdf").code == DONE
    none = call("export", "--to", "markdown", "--query", "nowhere", tmp_path / "d")
    assert none.code == SAID_WHY and "No entry was found" in none.err and not (tmp_path / "d").exists()
    assert call("export", "--to", "csv", "--query", "rain", tmp_path / "e").code == USAGE
    assert call("export", "--to", "archive", "--query", "rain", tmp_path / "f").code == USAGE
