"""Contents of files between being kept and being named by a row, and after they were erased."""

import threading
import zipfile

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.trash import Kept
from rebound_desktop.store import backups, erased_contents
from rebound_desktop.store.database import opened
from tests.store.conftest import Home


def age(home: Home, days: int) -> None:
    """As if every content that is coming had come that long ago."""
    with opened(home.folder / "attachments.db", home.store.key, write=True) as contents:
        contents.execute(
            "UPDATE coming SET since = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ?)", (f"-{days} days",)
        ).fetchall()


def attach(home: Home, content: bytes) -> int:
    entry = home.store.journal.write("With a picture.")
    return home.store.attached.attach(Owner.ENTRY, entry, "picture.png", content)


def erase(home: Home, file: int) -> None:
    home.store.attached.remove(file)
    home.store.trash.erase(Kept.FILE, file)
    assert home.store.attached.file(file) is None


def test_what_was_put_anew_after_it_was_erased_stays_for_its_row(home: Home) -> None:
    erase(home, attach(home, b"the same picture"))
    # A worker keeps the same content again; before its row is written, a copy is made.
    name = home.store.attachments.put(b"the same picture")
    home.store.backup()
    entry = home.store.journal.write("Again.")
    home.store.attached.attach_kept(Owner.ENTRY, entry, "again.png", name, 16)
    assert home.store.attached.content(name) == b"the same picture"


def test_what_is_going_stays_where_it_is_put_anew_before_it_went(home: Home) -> None:
    contents = home.store.attachments
    again, gone = contents.put(b"put anew"), contents.put(b"a large film")
    assert contents.forget(dict.fromkeys((again, gone), "9999"), named=()) == 2
    assert contents.names() == frozenset()
    contents.put(b"put anew")
    contents.overwrite_going()
    assert contents.get(again) == b"put anew" and contents.get(gone) is None


def test_what_was_going_when_the_power_went_goes_with_the_next_copy(home: Home) -> None:
    contents = home.store.attachments
    name = contents.put(b"a large film")
    contents.forget({name: "9999"}, named=())
    home.reopen()
    home.store.backup()
    assert home.store.attachments.get(name) is None
    assert not home.store.attachments.is_unsettled()


def test_what_was_erased_goes_however_lately_it_came(home: Home) -> None:
    name = home.store.attachments.put(b"in haste")
    entry = home.store.journal.write("With a picture.")
    file = home.store.attached.attach_kept(Owner.ENTRY, entry, "haste.png", name, 8)
    erase(home, file)
    home.store.backup()
    assert home.store.attached.content(name) is None


def test_what_no_row_came_to_name_goes_after_a_month_and_no_sooner(home: Home) -> None:
    left, kept = home.store.attachments.put(b"left by a kill"), attach(home, b"named")
    age(home, 30)
    home.store.backup()
    assert home.store.attachments.get(left) is not None
    age(home, 32)
    home.store.backup()
    assert home.store.attachments.get(left) is None
    file = home.store.attached.file(kept)
    assert file is not None and home.store.attached.content(file.content_hash) == b"named"


def test_a_file_that_was_undone_can_be_had_again_as_long_as_undo_reaches(home: Home) -> None:
    file = attach(home, b"undone and done")
    done = home.store.undo.last_done()
    assert done is not None
    home.store.undo.undo(done.id)
    age(home, 29)
    home.store.backup()
    home.store.undo.redo(done.id)
    again = home.store.attached.file(file)
    assert again is not None and home.store.attached.content(again.content_hash) == b"undone and done"


def test_a_note_of_an_older_program_is_understood(home: Home) -> None:
    name = home.store.attachments.put(b"noted long ago")
    with opened(home.folder / "attachments.db", home.store.key, write=True) as contents:
        contents.execute("DROP TABLE coming").fetchall()
    with opened(home.folder / "journal.db", home.store.key, write=True) as journal:
        journal.execute(
            "INSERT INTO meta(name, value) VALUES ('erased_contents', ?)", (f'["{name}"]',)
        ).fetchall()
    assert erased_contents.let_go(home.folder, home.store.key) == 1
    assert home.store.attachments.get(name) is None


def test_copies_hold_contents_and_no_notes_of_what_is_coming(home: Home) -> None:
    attach(home, b"a picture")
    home.store.backup()
    copies = home.folder / backups.BACKUPS_FOLDER
    with opened(copies / "attachments.db", home.store.key) as contents:
        tables = {str(row[0]) for row in contents.execute("SELECT name FROM sqlite_schema")}
    assert tables == {"content"}


def test_a_copy_is_made_while_a_merge_or_an_import_is_at_work(home: Home) -> None:
    home.store.journal.write("Here.")
    begun, over = threading.Event(), threading.Event()

    def work() -> None:
        with backups.at_work:
            begun.set()
            assert over.wait(20)

    worker = threading.Thread(target=work)
    worker.start()
    begun.wait()
    made = home.store.backup()
    over.set()
    worker.join()
    assert zipfile.is_zipfile(made.path)


def test_opening_leaves_alone_what_is_being_worked_on(home: Home) -> None:
    place = home.folder / backups.MERGING
    place.mkdir()
    (place / "journal.db").write_bytes(b"half a copy")
    begun, over = threading.Event(), threading.Event()

    def work() -> None:
        with backups.at_work:
            begun.set()
            assert over.wait(20)

    worker = threading.Thread(target=work)
    worker.start()
    begun.wait()
    home.reopen()
    assert (place / "journal.db").exists()
    over.set()
    worker.join()
    home.reopen()
    assert not place.exists()
