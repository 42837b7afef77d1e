"""What a person does, step by step, as the window asks it of the store; and what can be read afterwards.

A step that was refused can be taken again: it then leads to where it would have led at once.
"""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace

from rebound_desktop.core import versions
from rebound_desktop.core.attached import Owner
from rebound_desktop.core.contacts import Direction, TouchKind
from rebound_desktop.core.intake import Batch, EntryIn, FileIn, JobIn, PersonIn, StageIn
from rebound_desktop.core.jobs import Stage
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.core.person import Person
from rebound_desktop.core.trash import Kept
from rebound_desktop.store import (
    BackupFolderAway,
    BackupUnreadable,
    ReboundError,
    Store,
    WrongPassphrase,
    backups,
    create,
    key_file_of,
    protect,
    recovered,
    renew,
    unlocked,
    vault,
)
from rebound_desktop.store.attachments import AttachmentsFile
from rebound_desktop.store.database import is_sound
from rebound_desktop.store.database import opened as reading
from tests.conftest import HandClock
from tests.faults.disk import looking_away
from tests.store.conftest import CHEAP, Dump, dump_of

JOURNALS = Path(__file__).parents[1] / "files" / "journals"
FIRST_WORDS, OTHER_WORDS = "three kind words", "four other kind words"
WORDS = (FIRST_WORDS, OTHER_WORDS)
BEFORE = "What I wrote on a quieter day."
LONG = "It is a long story, and I would rather tell all of it. " * 8


DIARY = Batch(
    entries=tuple(
        EntryIn(
            f"e{number}",
            f"Page {number} of a diary. {LONG}",
            date(2024, 6, number),
            datetime(2024, 6, number, 9, tzinfo=UTC),
            "Europe/Berlin",
            tags=("rain",),
            files=(FileIn(f"{number}.jpeg", lambda number=number: b"a picture %d" % number * 300),),
        )
        for number in range(1, 6)
    ),
    people=(PersonIn("p", Person(name="Robin Weiss", company="Contoso")),),
    jobs=(JobIn("j", "Contoso", "Baker", (StageIn(Stage.APPLIED, date(2024, 6, 2)),)),),
    formats=("jrnl",),
)


@dataclass
class Bench:
    """A journal that steps are taken on, and what they have to remember."""

    folder: Path
    time: HandClock = field(default_factory=HandClock)
    ids: dict[str, int] = field(default_factory=dict)
    opened: Store | None = None
    is_again: bool = False

    def go_on(self, **time: float) -> None:
        """Time passes before a step, once, however often the step is tried."""
        if not self.is_again:
            self.time.go_on(**time)

    @property
    def store(self) -> Store:
        """The open journal; opened when it is not."""
        if self.opened is None:
            keys = key_file_of(self.folder)
            assert keys is not None
            keys, key, _ = way_in(self.folder, keys)
            self.opened = Store(self.folder, keys, key, self.time.clock, lambda change: None)
        return self.opened

    def close(self) -> None:
        """Let go of the journal."""
        store, self.opened = self.opened, None
        if store is not None:
            store.close()


Step = Callable[[Bench], None]


@dataclass(frozen=True)
class Session:
    """Steps after one another, on a folder that `prepare` furnished. Each step is acknowledged when it returns."""

    name: str
    prepare: Callable[[Path], None]
    steps: tuple[Step, ...]

    def __str__(self) -> str:
        return self.name


def key_of(keys: vault.KeyFile) -> tuple[bytes, str]:
    """The data key and the words that gave it, "" for an open journal. Each of WORDS is tried."""
    key = vault.open_data_key(keys)
    if key is not None:
        return key, ""
    for words in WORDS:
        try:
            return vault.unlock_with_passphrase(keys, words), words
        except WrongPassphrase:
            continue
    raise AssertionError("no words open this journal")


def way_in(folder: Path, keys: vault.KeyFile) -> tuple[vault.KeyFile, bytes, str]:
    """As the start goes: the key file, the data key and the words; a change of key that was cut off is settled."""
    if vault.open_data_key(keys) is not None:
        return keys, *key_of(keys)
    for words in WORDS:
        try:
            return *unlocked(folder, keys, partial(_key_by, words)), words
        except WrongPassphrase:
            continue
    raise AssertionError("no words open this journal")


def _key_by(words: str, keys: vault.KeyFile) -> bytes:
    return vault.unlock_with_passphrase(keys, words)


@dataclass(frozen=True)
class Seen:
    """Everything that can be read in a folder. `rows` is None where nothing is kept yet."""

    rows: Dump | None = None
    opened_by: str = ""
    attachments: frozenset[str] = frozenset()
    recovered: tuple[str, ...] = ()
    copies: dict[str, str] = field(default_factory=dict)
    copied_attachments: frozenset[str] = frozenset()


def look(folder: Path, scratch: Path) -> Seen:
    """Open the journal as the next start does, and read all of it. Raises whatever that raises.

    Also asserts what must hold of any journal: sound pages, whole backups, and a pen that writes.
    """
    keys = key_file_of(folder)
    if keys is None:
        create(folder, HandClock().clock, lambda change: None).close()
        return Seen()
    keys, key, opened_by = way_in(folder, keys)
    # Before it is opened: a journal of an older schema is backed up then.
    copies = _copies(folder, scratch)
    store = Store(folder, keys, key, HandClock().clock, lambda change: None)
    try:
        copied = AttachmentsFile(folder / "backups", key)
        seen = Seen(
            _rows(folder, key),
            opened_by,
            _whole_contents(store.attachments),
            recovered.found(folder, key),
            copies,
            _whole_contents(copied) if _opens(copied) else frozenset(),
        )
        store.journal.write("And on it goes.")
    finally:
        store.close()
    return seen


def state_of(folder: Path, scratch: Path) -> Seen:
    """What a start would find now, read from a copy."""
    copy = scratch / "copy"
    if folder.exists():
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("*-shm"))
    found = look(copy, scratch)
    shutil.rmtree(copy, ignore_errors=True)
    return found


def _rows(folder: Path, key: bytes) -> Dump:
    """Every row, undo steps by their names; what is this copy's own is left out."""
    with reading(folder / "journal.db", key) as connection:
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        rows = dump_of(connection, stamps=True)
        rows["undo_step"] = connection.execute("SELECT id, verb, undone_at FROM undo_step").fetchall()
    del rows["meta"]
    return rows


def _whole_contents(file: AttachmentsFile) -> frozenset[str]:
    names = file.names()
    for name in names:
        assert hashlib.sha256(file.get(name) or b"").hexdigest() == name
    return names


def _opens(file: AttachmentsFile) -> bool:
    """Whether this key is the one the copied attachments have: while a passphrase comes they may be behind."""
    try:
        file.names()
    except ReboundError:
        return False
    return True


# What copies hold, by the digest of their bytes: images share most of theirs, and each is looked into once.
_held: dict[str, str] = {}


def _copies(folder: Path, scratch: Path) -> dict[str, str]:
    """Backups by their bytes, and replaced journals by what they hold; each proved whole."""
    found: dict[str, str] = {}
    for path in (*folder.glob("backups/*.rebound"), *folder.glob("stick/*/*.rebound")):
        digest = _digest([path])
        if digest not in _held:
            _prove_whole(path, scratch)
            _held[digest] = digest
        found[path.name] = _held[digest]
    for place in folder.glob("replaced-*"):
        files = sorted(path for path in place.iterdir() if path.is_file())
        digest = _digest(files)
        if files and digest not in _held:
            shutil.copytree(place, scratch / "replaced")
            seen = look(scratch / "replaced", scratch)
            _held[digest] = repr((seen.rows, sorted(seen.attachments)))
            shutil.rmtree(scratch / "replaced")
        if files:
            found[place.name] = _held[digest]
    return found


def _digest(files: list[Path]) -> str:
    told = hashlib.blake2b(digest_size=16)
    for path in files:
        told.update(path.name.encode() + b"\0" + path.read_bytes())
    return told.hexdigest()


def _prove_whole(path: Path, scratch: Path) -> None:
    """A backup is one that can be restored."""
    backup = backups.read(path)
    key, _ = key_of(backup.keys)
    backups.restore(backup, key, scratch / "tried", HandClock().moment)
    assert is_sound(scratch / "tried" / "journal.db", key)
    shutil.rmtree(scratch / "tried")


def _begun(folder: Path) -> Bench:
    bench = Bench(folder)
    bench.opened = create(folder, bench.time.clock, lambda change: None)
    return bench


def nothing(folder: Path) -> None:
    """A computer that Rebound was never started on."""


def a_journal(folder: Path) -> None:
    """One entry, one person, one job."""
    bench = _begun(folder)
    bench.store.journal.write(BEFORE)
    bench.store.contacts.add("Dana", company="Northwind")
    bench.store.jobs.add("Northwind", "Baker")
    bench.close()


def a_furnished_journal(folder: Path) -> None:
    """Also an attachment, a backup, a journal that was replaced, and text from the glass."""
    a_journal(folder)
    bench = Bench(folder)
    bench.store.attached.attach(Owner.ENTRY, 1, "portrait.png", b"a picture " * 100)
    made = bench.store.backup()
    key = bench.store.key
    bench.store.keep_recovered(["typed when it stopped"])
    bench.close()
    backups.restore(made, key, folder, bench.time.moment)


def a_furnished_journal_cut_off(folder: Path) -> None:
    """The same after a sudden end: its last words lie in the log."""
    a_furnished_journal(folder)
    bench = Bench(folder)
    bench.store.journal.write("Only in the log.")
    left = [(path, path.read_bytes()) for path in (folder / "journal.db", folder / "journal.db-wal")]
    bench.close()
    for path, content in left:
        path.write_bytes(content)


def a_protected_journal(folder: Path) -> None:
    """A passphrase stands before it."""
    a_journal(folder)
    keys = key_file_of(folder)
    assert keys is not None
    protect(folder, keys, key_of(keys)[0], FIRST_WORDS, CHEAP)


def a_protected_furnished_journal(folder: Path) -> None:
    """A passphrase, an attachment, a backup, a journal that was replaced, and text from the glass."""
    a_furnished_journal(folder)
    keys = key_file_of(folder)
    assert keys is not None
    protect(folder, keys, key_of(keys)[0], FIRST_WORDS, CHEAP)


def a_journal_with_a_second_disk(folder: Path) -> None:
    """A folder on another disk was chosen for copies."""
    a_journal(folder)
    (folder / "stick").mkdir()
    backups.choose_folder(folder / "stick")


def two_copies(folder: Path) -> None:
    """Another computer's copy beside it, in which one went on writing."""
    a_journal(folder)
    other = Bench(folder.with_name("other"))
    shutil.copytree(folder, other.folder)
    other.go_on(hours=1)
    other.store.journal.write("Written on the other computer.", entry_id=1)
    other.store.journal.write("New on the other computer.")
    other.store.attached.attach(Owner.ENTRY, 2, "portrait.png", b"a picture " * 100)
    other.store.contacts.add("Robin", company="Contoso")
    other.close()


def an_old_journal(folder: Path) -> None:
    """Written with the first schema."""
    shutil.copytree(JOURNALS / "schema-1", folder)


def opening(bench: Bench) -> None:
    """A start."""
    assert bench.store.journal.lines() is not None


def closing(bench: Bench) -> None:
    """The window's cross."""
    bench.close()


def first_run(bench: Bench) -> None:
    """The first start of all."""
    if bench.opened is None and key_file_of(bench.folder) is None:
        bench.opened = create(bench.folder, bench.time.clock, lambda change: None)


def autosave(text: str, minutes: float = 0.02) -> Step:
    """What stands in the editor is kept, `minutes` after the last time."""

    def step(bench: Bench) -> None:
        bench.go_on(minutes=minutes)
        bench.ids["entry"] = bench.store.journal.write(text, entry_id=bench.ids.get("entry"))

    return step


def leaving(bench: Bench) -> None:
    """The entry is left for another page."""
    bench.store.journal.cut_version(bench.ids["entry"])


def letter_begun(bench: Bench) -> None:
    """A letter to Dana."""
    bench.ids["letter"] = bench.store.letters.begin(LetterKind.THANK_YOU, contact_id=1, body="Dear Dana,")


def letter_typed(bench: Bench) -> None:
    """More of it."""
    bench.store.letters.write(bench.ids["letter"], body=f"Dear Dana,\n\n{LONG}")


def letter_posted(bench: Bench) -> None:
    """It goes out."""
    bench.store.letters.mark_posted(bench.ids["letter"], PostedHow.POST, date(2026, 11, 24))


def reply_logged(bench: Bench) -> None:
    """And is answered."""
    bench.store.letters.log_reply(bench.ids["letter"], date(2026, 11, 27), "Kind words.")


def letter_changed(bench: Bench) -> None:
    """Most of it is written anew, a while later."""
    bench.go_on(minutes=11)
    bench.store.letters.write(bench.ids["letter"], body="Dear Dana, thank you.")


def notes_written(text: str) -> Step:
    """What is noted about Dana, a while after the last time."""

    def step(bench: Bench) -> None:
        bench.go_on(minutes=11)
        person = bench.store.people.person(1)
        assert person is not None
        bench.store.people.change(1, replace(person, notes=text))

    return step


def brought_back(kind: versions.Kept, key: str = "") -> Step:
    """The oldest earlier text stands there again."""

    def step(bench: Bench) -> None:
        bench.go_on(minutes=1)
        earlier = bench.store.earlier.of(kind, bench.ids[key] if key else 1)
        bench.store.earlier.restore(kind, earlier[-1].id)

    return step


def imported(bench: Bench) -> None:
    """A diary, somebody and a job come in; what is here already comes no second time."""
    bench.go_on(minutes=1)
    bench.store.take_in(DIARY)


def touch_logged(bench: Bench) -> None:
    """A telephone call."""
    bench.store.contacts.log_touch(1, TouchKind.CALL, Direction.MINE, on_day=date(2026, 11, 23))


def undone(bench: Bench) -> None:
    """The last thing is taken back."""
    done = bench.store.undo.last_done()
    assert done is not None
    bench.store.undo.undo(done.id)


def redone(bench: Bench) -> None:
    """And done again."""
    undone_last = bench.store.undo.last_undone()
    assert undone_last is not None
    bench.store.undo.redo(undone_last.id)


def set_aside(bench: Bench) -> None:
    """The first entry goes into the trash."""
    bench.store.journal.set_aside(1)


def erased(bench: Bench) -> None:
    """For ever."""
    bench.store.trash.erase(Kept.ENTRY, 1)


def person_set_aside(bench: Bench) -> None:
    """The first person goes into the trash."""
    bench.store.contacts.set_aside(1)


def a_month_later(bench: Bench) -> None:
    """Undo reaches no further back, as each start sees to."""
    bench.go_on(days=31)
    bench.store.undo.forget_old()


def old_erased(bench: Bench) -> None:
    """What rested long enough goes."""
    bench.store.trash.erase_old()


def attached(name: str, content: bytes) -> Step:
    """A file is kept with the first entry."""

    def step(bench: Bench) -> None:
        bench.ids[name] = bench.store.attached.attach(Owner.ENTRY, 1, name, content)

    return step


def attachment_removed(bench: Bench) -> None:
    """The first file goes into the trash."""
    bench.store.attached.remove(bench.ids["a.txt"])


def backed_up(bench: Bench) -> None:
    """A copy, as at the end of each day's work."""
    bench.go_on(hours=1)
    bench.store.backup()


def backed_up_after(days: int) -> Step:
    """A copy much later, so that older ones are let go."""

    def step(bench: Bench) -> None:
        bench.go_on(days=days)
        bench.store.backup()

    return step


def restored(bench: Bench) -> None:
    """The oldest backup takes the place of the journal, which is kept beside it."""
    key = bench.store.key
    found = backups.all_in(bench.folder / "backups")
    if not found:
        # The list is shown without what the disk would not give.
        raise BackupUnreadable
    bench.close()
    bench.go_on(minutes=1)
    backups.restore(found[-1], key, bench.folder, bench.time.moment)


def restored_unopened(bench: Bench) -> None:
    """The same from the first screen: nobody opened the journal since its sudden end."""
    keys = key_file_of(bench.folder)
    found = backups.all_in(bench.folder / "backups")
    if keys is None or not found:
        raise BackupUnreadable
    bench.go_on(minutes=1)
    backups.restore(found[-1], key_of(keys)[0], bench.folder, bench.time.moment)


def merged(bench: Bench) -> None:
    """What the other copy has comes into this one."""
    bench.go_on(hours=2)
    bench.store.merge(bench.folder.with_name("other"))


def protected(bench: Bench) -> None:
    """The first passphrase; copies that still lie open are enclosed."""
    bench.close()
    keys = key_file_of(bench.folder)
    assert keys is not None
    if keys.is_open:
        protect(bench.folder, keys, key_of(keys)[0], FIRST_WORDS, CHEAP)
    bench.store.enclose_copies()


def passphrase_changed(bench: Bench) -> None:
    """Other words for the same key."""
    bench.store.keep_slot(vault.passphrase_slot(bench.store.key, OTHER_WORDS, CHEAP))


def everything_changed(bench: Bench) -> None:
    """Another data key, everything encrypted anew."""
    bench.close()
    keys = key_file_of(bench.folder)
    assert keys is not None
    keys, key, words = way_in(bench.folder, keys)
    if words != OTHER_WORDS:
        renew(bench.folder, keys, key, OTHER_WORDS, cost=CHEAP)
    bench.store.enclose_copies()


def keychain_used(bench: Bench) -> None:
    """This computer's keychain opens it too."""
    kind = vault.SlotKind.KEYCHAIN
    bench.store.keep_slot(vault.slot_by_key(kind, bench.store.key, vault.new_data_key()))


def keychain_let_go(bench: Bench) -> None:
    """And does not any more."""
    bench.store.remove_slot(vault.SlotKind.KEYCHAIN)


def cost_raised(bench: Bench) -> None:
    """The slot is made anew at a higher cost."""
    cost = vault.Argon2Cost(operations=2, memory=16384)
    bench.store.keep_slot(vault.passphrase_slot(bench.store.key, FIRST_WORDS, cost))


def backed_up_away(bench: Bench) -> None:
    """A copy to the second disk; beside the journal where that is away."""
    bench.go_on(hours=1)
    away = bench.folder / "stick" / backups.CHOSEN_FOLDER
    if away.exists():
        bench.store.backup(away)
        return
    with pytest.raises(BackupFolderAway):
        bench.store.backup(away)


def unplugged(bench: Bench) -> None:
    """The second disk goes away."""
    with looking_away():
        shutil.rmtree(bench.folder / "stick", ignore_errors=True)


def contents_let_go(bench: Bench) -> None:
    """What an erased file held goes with the next copy."""
    bench.store.trash.erase(Kept.FILE, bench.ids["a.txt"])
    bench.go_on(hours=1)
    bench.store.backup()


def glass_kept(bench: Bench) -> None:
    """A fault of ours: what is typed is sealed."""
    bench.go_on(seconds=1)
    if not bench.store.keep_recovered(["half a thought"]):
        raise ReboundError


def glass_taken_over(bench: Bench) -> None:
    """The person took the recovered text over."""
    found = recovered.found(bench.folder, bench.store.key)
    with looking_away():
        waits = any(bench.folder.glob("recovered/*.sealed"))
    if waits and not found:
        # A start offers what the disk gives, the next one the rest.
        raise ReboundError
    recovered.let_go(bench.folder, bench.store.key, found)


TYPING = Session(
    "typing",
    a_journal,
    (
        opening,
        autosave("It was"),
        autosave("It was a Tuesday"),
        autosave(f"It was a Tuesday. {LONG}"),
        autosave(f"It was a Tuesday. {LONG}{LONG}", minutes=11),
        autosave("It was."),
        leaving,
        autosave("It was. 面接は火曜日でした。"),
        closing,
        opening,
        autosave("It was. And it is over."),
        closing,
    ),
)
LONG_TYPING = Session(
    "typing until the log is folded in meanwhile",
    a_journal,
    (
        opening,
        # A megabyte each, in few words: SQLite folds its log in at four.
        *(autosave(f"{number} " + ("word" * 500 + " ") * 600) for number in range(5)),
        autosave("short again"),
        closing,
    ),
)
EARLIER_TEXTS = Session(
    "earlier texts of letters and notes",
    a_journal,
    (
        opening,
        notes_written("Kind on the telephone. " * 15),
        notes_written("Met at the fair."),
        notes_written("Met at the fair, and kind."),
        brought_back(versions.Kept.NOTES),
        letter_begun,
        letter_typed,
        letter_changed,
        brought_back(versions.Kept.LETTER, "letter"),
        undone,
        closing,
    ),
)
IMPORTING = Session(
    "importing", a_journal, (opening, imported, autosave("After it."), imported, backed_up, closing)
)
LETTERS = Session(
    "letters",
    a_journal,
    (
        opening,
        letter_begun,
        letter_typed,
        letter_posted,
        reply_logged,
        touch_logged,
        undone,
        redone,
        closing,
    ),
)
ATTACHING = Session(
    "attaching",
    a_journal,
    (
        opening,
        attached("a.txt", b"a" * 3000),
        attached("b.txt", b"b" * 20_000),
        attached("again.txt", b"a" * 3000),
        attachment_removed,
        undone,
        backed_up,
        closing,
    ),
)
ERASING_FILES = Session(
    "erasing a file",
    a_journal,
    (opening, attached("a.txt", b"a" * 9000), backed_up, attachment_removed, contents_let_go, closing),
)
MIGRATING = Session("migrating", an_old_journal, (opening, autosave("After it."), closing))
BACKING_UP = Session(
    "backing up",
    a_journal,
    (
        opening,
        backed_up,
        autosave("One more day."),
        attached("a.txt", b"a" * 3000),
        backed_up,
        backed_up_after(3),
        backed_up_after(40),
        closing,
    ),
)
RESTORING = Session(
    "restoring",
    a_furnished_journal,
    (opening, autosave("Only in the journal that is replaced."), restored, opening, closing),
)
RESTORING_CUT_OFF = Session(
    "restoring after a sudden end",
    a_furnished_journal_cut_off,
    (restored_unopened, opening, closing),
)
PROTECTING_CUT_OFF = Session(
    "the first passphrase after a sudden end",
    a_furnished_journal_cut_off,
    (protected, autosave("After."), closing),
)
MERGING = Session(
    "merging",
    two_copies,
    (opening, autosave("Only here."), merged, merged, undone, closing),
)
PROTECTING = Session(
    "the first passphrase",
    a_furnished_journal,
    (opening, autosave("Before."), protected, autosave("After."), backed_up, closing),
)
CHANGING = Session(
    "another passphrase",
    a_protected_journal,
    (opening, backed_up, passphrase_changed, autosave("After."), backed_up, closing),
)
RENEWING = Session(
    "changing everything",
    a_protected_furnished_journal,
    (opening, autosave("Before."), everything_changed, autosave("After."), backed_up, closing),
)
KEYS = Session(
    "ways in",
    a_protected_journal,
    (opening, keychain_used, cost_raised, autosave("Between."), keychain_let_go, backed_up, closing),
)
AWAY = Session(
    "a second disk",
    a_journal_with_a_second_disk,
    (opening, backed_up_away, autosave("More."), backed_up_away, unplugged, backed_up_away, closing),
)
ERASING = Session(
    "setting aside and erasing",
    a_journal,
    (opening, set_aside, undone, set_aside, erased, person_set_aside, a_month_later, old_erased, closing),
)
FIRST_RUN = Session("the first run", nothing, (first_run, autosave("The first words."), closing))
RECOVERING = Session(
    "text from the glass", a_journal, (opening, glass_kept, glass_kept, glass_taken_over, closing)
)

SESSIONS = (
    TYPING,
    LETTERS,
    EARLIER_TEXTS,
    IMPORTING,
    ATTACHING,
    MIGRATING,
    BACKING_UP,
    RESTORING,
    RESTORING_CUT_OFF,
    MERGING,
    PROTECTING,
    PROTECTING_CUT_OFF,
    CHANGING,
    RENEWING,
    KEYS,
    AWAY,
    ERASING_FILES,
    ERASING,
    FIRST_RUN,
    RECOVERING,
)
