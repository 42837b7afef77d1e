"""`rebound-desktop search`, beside a window that has the journal open."""

import json

from rebound_desktop.cli import DONE, SAID_WHY
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.store import Store
from tests.cli.conftest import Caller


def test_what_was_written_is_found_while_a_window_has_it_open(call: Caller, begun: Store) -> None:
    answer = call("search", "north")
    assert answer.code == DONE
    assert answer.out.rstrip("\n").split("\t") == [
        "entry",
        "2026-11-23",
        "words about Northwind",
        "words about Northwind",
    ]
    begun.journal.write("more, meanwhile")
    found = json.loads(call("search", "--json", "meanwhile").out)
    assert [each["kind"] for each in found] == ["entry"]
    assert "meanwhile" in found[0]["snippet"]


def test_kind_words_are_told_of_without_a_word_of_theirs(call: Caller, begun: Store) -> None:
    begun.lessons.add("She said walnuts become me.", kind=LessonKind.KIND_WORD)
    assert call("search", "walnuts").out == "kind_word\t\tKind words\t\n"
    (found,) = json.loads(call("search", "--json", "walnuts").out)
    assert (found["kind"], found["title"], found["snippet"]) == ("kind_word", "Kind words", "")


def test_nothing_found_is_said_and_is_no_error(call: Caller, begun: Store) -> None:
    answer = call("search", "absent")
    assert (answer.code, answer.out) == (DONE, "")
    assert "Nothing was found." in answer.err
    assert json.loads(call("search", "--json", "absent").out) == []


def test_no_journal_is_no_first_run(call: Caller) -> None:
    assert call("search", "x").code == SAID_WHY
    assert not call.folder.exists()
