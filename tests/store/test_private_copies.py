"""Copies in clear: for this account alone, read-only, removed when unchanged, kept while a change is not answered."""

import errno
import hashlib
import os
import stat

import pytest

from rebound_desktop.core.attached import Owner
from rebound_desktop.store.private_copies import PrivateCopies
from tests.faults.disk import Verb, watching
from tests.faults.saboteur import Refusal, Saboteur

CONTENT = b"we look for a baker who counts"
HASH = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def copies(tmp_path):
    return PrivateCopies(tmp_path / "copies")


def change(path, content=b"and who reads"):
    """What an office program does: another file takes the place of the read-only one."""
    beside = path.with_name("saving.tmp")
    beside.write_bytes(content)
    beside.replace(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights otherwise")
def test_a_copy_is_for_this_account_alone_and_read_only(copies):
    path = copies.lay(7, HASH, "posting.txt", [CONTENT])
    assert path.read_bytes() == CONTENT and path.name == "posting.txt"
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(copies.folder.stat().st_mode) == 0o700


def test_an_unchanged_copy_leaves_nothing_behind(copies):
    path = copies.lay(7, HASH, "posting.txt", [CONTENT])
    (path.parent / ".~lock.posting.txt#").write_text("an office program was here")
    assert copies.sweep() == () and not copies.folder.exists()


def test_half_a_copy_after_a_sudden_end_is_no_change_and_is_laid_anew(copies, monkeypatch):
    def cut_off(self, target):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("pathlib.Path.replace", cut_off)
        with pytest.raises(KeyboardInterrupt):
            copies.lay(7, HASH, "posting.txt", [CONTENT])
    (left,) = (path for path in copies.folder.rglob("*") if path.is_file())
    left.chmod(0o600)
    left.write_bytes(CONTENT[:5])
    assert copies.all() == () == copies.changed()
    assert copies.lay(7, HASH, "posting.txt", [CONTENT]).read_bytes() == CONTENT
    assert copies.sweep() == () and not copies.folder.exists()


def test_a_changed_copy_stays_until_it_is_answered(copies):
    changed = copies.lay(7, HASH, "posting.txt", [CONTENT])
    copies.lay(8, HASH, "other.txt", [CONTENT])
    change(changed)
    (found,) = copies.sweep()
    assert (found.attached_id, found.content_hash, found.path) == (7, HASH, changed)
    assert copies.read(found) == b"and who reads"
    assert [copy.attached_id for copy in copies.all()] == [7]
    copies.remove(found)
    assert copies.all() == () and not changed.parent.exists()


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
def test_a_changed_copy_that_the_disk_refuses_to_read_once_stays(copies, tmp_path):
    path = copies.lay(7, HASH, "posting.txt", [CONTENT])
    change(path)
    trouble = Refusal("trouble", frozenset({Verb.OPEN}), lambda: OSError(errno.EIO, "trouble"))
    for act in (copies.sweep, lambda: copies.take_back(path)):
        saboteur = Saboteur(trouble, frozenset({1}))
        with watching(tmp_path, saboteur):
            act()
        assert saboteur.refused
    (found,) = copies.sweep()
    assert found.path == path and copies.read(found) == b"and who reads"


def test_one_saved_under_another_name_is_found(copies):
    path = copies.lay(7, HASH, "posting.txt", [CONTENT])
    beside = path.with_name("posting 2.txt")
    beside.write_bytes(b"better")
    os.utime(beside, ns=(path.stat().st_mtime_ns + 10**9,) * 2)
    (found,) = copies.changed()
    assert found.path == beside


def test_opening_again_shows_what_lies_there(copies):
    path = copies.lay(7, HASH, "posting.txt", [CONTENT])
    change(path)
    assert copies.lay(7, HASH, "posting.txt", [CONTENT]).read_bytes() == b"and who reads"


@pytest.mark.parametrize("name", ["../../escape.txt", "/etc/passwd", "a/b", "..", "con", "x" * 400, "\0"])
def test_no_name_leads_out_of_the_folder(copies, name):
    path = copies.lay(7, HASH, name, [CONTENT])
    assert path.resolve().parent.parent == copies.folder.resolve()


def test_a_changed_copy_is_kept_beside_the_first(home):
    store = home.store
    entry = store.journal.write("A page")
    first = store.attached.attach(Owner.ENTRY, entry, "posting.txt", CONTENT)
    changed = b"and who reads"
    kept = store.attachments.put(changed)
    assert store.attached.keep_changed(first, "posting, changed.txt", kept, len(changed))
    names = [
        (each.name, store.attached.content(each.content_hash))
        for each in store.attached.of(Owner.ENTRY, entry)
    ]
    assert names == [("posting.txt", CONTENT), ("posting, changed.txt", changed)]
    assert store.attached.keep_changed(999, "x", kept, 1) is None


def test_the_total_counts_the_same_content_once(home):
    store = home.store
    entry = store.journal.write("A page")
    store.attached.attach(Owner.ENTRY, entry, "a.txt", CONTENT)
    again = store.attached.attach(Owner.ENTRY, entry, "b.txt", CONTENT)
    store.attached.attach(Owner.ENTRY, entry, "c.txt", b"12345")
    assert (store.attached.total().files, store.attached.total().size) == (3, len(CONTENT) + 5)
    store.attached.remove(again)
    assert (store.attached.total().files, store.attached.total().size) == (2, len(CONTENT) + 5)


def test_a_copy_that_nobody_can_be_shown_is_taken_back_unless_it_was_changed(copies):
    shown, changed = (
        copies.lay(7, HASH, "posting.txt", [CONTENT]),
        copies.lay(8, HASH, "other.txt", [CONTENT]),
    )
    change(changed)
    copies.take_back(shown)
    copies.take_back(changed)
    assert not shown.exists() and changed.exists()
