"""`rebound-desktop check`."""

import errno
import json
import os
import shutil

import pytest
from msgspec.structs import replace

from rebound_desktop.cli import DONE, SAID_WHY
from rebound_desktop.store import Store, create, damaged_file, protect, renew, vault
from tests.cli.conftest import Caller
from tests.conftest import HandClock
from tests.faults.disk import Verb, watching
from tests.faults.saboteur import Refusal, Saboteur
from tests.store.conftest import CHEAP, bytes_of


def test_a_sound_journal_without_a_passphrase_is_checked_unasked(call: Caller, begun: Store) -> None:
    begun.close()
    answer = call("check")
    assert answer.code == DONE
    assert answer.out == "Everything is in order: one entry.\n"
    told = json.loads(call("check", "--json").out)
    assert told["is_well"] and told["said"] == ["Everything is in order: one entry."]


def test_a_protected_journal_asks_and_a_wrong_answer_changes_nothing(call: Caller, begun: Store) -> None:
    begun.close()
    protect(call.folder, begun.keys, begun.key, "the words", vault.Argon2Cost(1, 8192))
    refused = call("check", ask=lambda _: "other words")
    assert refused.code == SAID_WHY and refused.out == ""
    assert "That passphrase didn't open the journal." in refused.err
    assert call("check", ask=lambda _: "the words").code == DONE
    assert call("check", passphrase="the words").code == DONE
    assert call("check", passphrase="other words").code == SAID_WHY


def test_an_empty_folder_is_said(call: Caller) -> None:
    answer = call("check")
    assert answer.code == SAID_WHY and "There is no journal" in answer.err
    assert not call.folder.exists()


def test_damage_is_said(call: Caller, clock: HandClock) -> None:
    create(call.folder, clock.clock, lambda change: None).close()
    journal = call.folder / "journal.db"
    content = bytearray(journal.read_bytes())
    content[len(content) // 2] ^= 1
    journal.write_bytes(content)
    answer = call("check")
    assert answer.code == SAID_WHY
    assert "Not everything is in order." in answer.out and "pages_damaged" in answer.out


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
def test_what_was_found_is_said_where_a_key_file_is_refused(call: Caller, begun: Store) -> None:
    begun.attachments.put(b"of nobody")
    begun.close()
    reads = Refusal("it cannot be read", frozenset({Verb.READ}), lambda: OSError(errno.EIO, "trouble"))
    with watching(call.folder / vault.KEY_FILE_COPY, Saboteur(reads, frozenset({1}), lasting=True)):
        answer = call("check", "--json")
    told = json.loads(answer.out)
    assert answer.code == SAID_WHY and not told["is_well"]
    assert told["said"] == [
        "Not everything is in order.",
        "A file belongs to nothing any more. It is kept.",
        "The disk had trouble reading or writing. What was kept before is safe. Check the disk, then try again.",
    ]
    assert vault.KEY_FILE_COPY in told["details"][-1]


def test_an_exchange_that_a_window_may_be_in_the_middle_of_is_left_to_it(call: Caller, begun: Store) -> None:
    begun.journal.write("The first words.")
    begun.close()
    journal = call.folder / "journal.db"
    coming = call.folder / f"damaged-2026-11-23T090000Z.db{damaged_file.COMING}"
    shutil.copyfile(journal, coming)
    with call.window():
        before = bytes_of(call.folder)
        answer = call("check")
        assert answer.code == SAID_WHY and "Another window is using this journal." in answer.err
        assert bytes_of(call.folder) == before
    whole = journal.read_bytes()
    assert call("check").code == DONE
    assert not coming.exists()
    assert (call.folder / "damaged-2026-11-23T090000Z.db").read_bytes() == whole


@pytest.mark.parametrize("passphrase", ["", "three kind words"])
def test_a_change_of_key_that_a_window_may_be_in_the_middle_of_is_left_to_it(
    call: Caller, begun: Store, passphrase: str
) -> None:
    begun.close()
    keys, key = begun.keys, begun.key
    if passphrase:
        keys, key = protect(call.folder, keys, key, passphrase, CHEAP)
    coming = (vault.passphrase_slot(vault.new_data_key(), "four other words", CHEAP),)
    vault.write_key_file(call.folder, replace(keys, coming=coming))
    (call.folder / "journal.db.new").write_bytes(b"a copy that is just being made")
    with call.window():
        before = bytes_of(call.folder)
        answer = call("check", passphrase=passphrase)
        assert answer.code == SAID_WHY and "Another window is using this journal." in answer.err
        assert bytes_of(call.folder) == before
    assert call("check", passphrase=passphrase).code == DONE
    assert vault.read_key_file(call.folder) == keys
    assert not (call.folder / "journal.db.new").exists()


def test_a_passphrase_that_was_changed_while_it_is_asked_for_is_the_one_that_counts(
    call: Caller, begun: Store
) -> None:
    begun.close()
    keys, key = protect(call.folder, begun.keys, begun.key, "three kind words", CHEAP)

    def ask(_: str) -> str:
        renew(call.folder, keys, key, "four other words", cost=CHEAP)
        return "four other words"

    answer = call("check", ask=ask)
    assert (answer.code, answer.out, answer.err) == (DONE, "Everything is in order: one entry.\n", "")
