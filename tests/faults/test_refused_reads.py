"""A read that the disk refuses is no damage, whatever SQLite makes of it; what it never gives is read around."""

import errno
import random
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from rebound_desktop.core.attached import Owner
from rebound_desktop.store import (
    DiskFull,
    DiskTrouble,
    JournalDamaged,
    NeedsCheck,
    ReadOnly,
    ReboundError,
    Store,
    backups,
    create,
    damaged_file,
    key_file_of,
    vault,
)
from rebound_desktop.store import database as encrypted
from rebound_desktop.store.attachments import AttachmentsFile
from rebound_desktop.store.check import Code, Finding, Report, check
from rebound_desktop.store.salvage import salvage
from tests.faults.disk import Call, Verb, looking_away, watching
from tests.faults.recorder import LOSSES, Recorder, cuts
from tests.faults.saboteur import (
    NO_NEW_NAME,
    NO_PAGE,
    NO_SECOND_NAME,
    BadPlace,
    Refusal,
    Saboteur,
    Together,
)
from tests.faults.sessions import Bench
from tests.faults.test_power_cut import digest, write_out
from tests.store.conftest import CHEAP, bytes_of
from tests.store.power import stop_at

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="SQLite calls it damage on Linux alone")

PAGE = 4096
ENTRIES = 12


def text_of(number: int) -> str:
    return f"entry {number:02d} " + "word " * 900


@dataclass(frozen=True)
class Furnished:
    """A closed journal of entries that fill a page each."""

    bench: Bench
    keys: vault.KeyFile
    key: bytes

    @property
    def journal(self) -> Path:
        """Its file."""
        return self.bench.folder / "journal.db"

    def texts(self) -> set[str]:
        """Every entry, as a start finds them."""
        found = (self.bench.store.journal.entry(line.id) for line in self.bench.store.journal.lines())
        texts = {entry.text for entry in found if entry is not None}
        self.bench.close()
        return texts

    def place_of(self, table: str) -> int:
        """Where a page of a table begins that only its rows lie on."""
        connection = encrypted.plain_connection(self.journal, self.key)
        ((page,),) = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'overflow' LIMIT 1", (table,)
        ).fetchall()
        connection.close()
        return (int(str(page)) - 1) * PAGE


@pytest.fixture
def furnished(tmp_path: Path) -> Iterator[Furnished]:
    """One for each test."""
    bench = Bench(tmp_path / "j")
    bench.opened = create(bench.folder, bench.time.clock, lambda change: None)
    for number in range(ENTRIES):
        bench.store.journal.write(text_of(number))
    store = bench.store
    bench.close()
    yield Furnished(bench, store.keys, store.key)
    bench.close()


def told_when_refused(path: Path, act: Callable[[], object], every: int) -> tuple[int, int]:
    """Refuse one read after the other, every so many: how many were refused, and of how many of them that was told.

    Whatever is told is the disk's trouble, and what was to be done is done the next time.
    """
    refused = told = 0
    number = 1
    while True:
        saboteur = Saboteur(NO_PAGE, frozenset({number}))
        with watching(path, saboteur, by_system=True):
            try:
                act()
            except DiskTrouble:
                told += 1
        if not saboteur.refused:
            return refused, told
        refused, number = refused + 1, number + every
        if number < 3 * every:
            act()


def test_a_read_refused_once_makes_no_backup_and_no_damage(furnished: Furnished) -> None:
    def back_up() -> None:
        furnished.bench.go_on(hours=1)
        backups.make(furnished.bench.folder, furnished.keys, furnished.key, furnished.bench.time.moment)

    refused, told = told_when_refused(furnished.journal, back_up, every=11)
    assert refused > 20 and told


def test_a_read_refused_once_is_no_other_key(furnished: Furnished) -> None:
    def opens() -> None:
        assert encrypted.opens_with(furnished.journal, furnished.key)

    refused, told = told_when_refused(furnished.journal, opens, every=1)
    assert refused > 5 and told
    assert not encrypted.opens_with(furnished.journal, vault.new_data_key())


def test_a_read_refused_once_is_no_damage_that_a_check_tells(furnished: Furnished) -> None:
    def look_over() -> None:
        assert furnished.bench.store.check().is_well

    refused, told = told_when_refused(furnished.journal, look_over, every=29)
    assert refused > 10 and told


def test_a_read_refused_once_while_looking_and_writing_is_no_damage(furnished: Furnished) -> None:
    def look_and_write() -> None:
        store = furnished.bench.store
        for line in store.journal.lines():
            store.journal.entry(line.id)
        store.search.find("word")
        store.journal.write("And on it goes.", entry_id=1)
        furnished.bench.close()

    refused, told = told_when_refused(furnished.journal, look_and_write, every=3)
    assert refused > 10 and told


def test_a_read_refused_at_a_verb_is_told_without_a_look_at_the_whole_file(furnished: Furnished) -> None:
    pages = furnished.journal.stat().st_size // PAGE
    store = furnished.bench.store
    saboteur = Saboteur(NO_PAGE, frozenset({1}))
    with watching(furnished.journal, saboteur, by_system=True):
        with pytest.raises(NeedsCheck):
            store.journal.entry(ENTRIES)
        assert saboteur.refused and saboteur.met[Verb.READ] < pages // 10
        found = store.journal.entry(ENTRIES)
    assert found is not None and found.text == text_of(ENTRIES - 1)


def test_a_log_that_is_refused_once_is_neither_put_aside_nor_forgotten(
    furnished: Furnished, tmp_path: Path
) -> None:
    store = furnished.bench.store
    store.journal.write("Only in the log.")
    template = tmp_path / "template"
    shutil.copytree(furnished.bench.folder, template, ignore=shutil.ignore_patterns("*-shm"))
    furnished.bench.close()
    cut_off = Bench(tmp_path / "cut off")
    refused = 0
    for number in range(1, 60):
        shutil.rmtree(cut_off.folder, ignore_errors=True)
        shutil.copytree(template, cut_off.folder)
        saboteur = Saboteur(NO_PAGE, frozenset({number}))
        with watching(cut_off.folder / "journal.db-wal", saboteur, by_system=True):
            try:
                cut_off.store.close()
            except ReboundError as error:
                assert isinstance(error, DiskTrouble), number
        cut_off.opened = None
        assert not [path.name for path in cut_off.folder.iterdir() if "left" in path.name], number
        assert "Only in the log." in Furnished(cut_off, furnished.keys, furnished.key).texts(), number
        if not saboteur.refused:
            break
        refused += 1
    assert refused > 3


class NoLog:
    """A witness: the log is not given to whoever reads it, and that is called a lack of permission."""

    def before(self, call: Call) -> None:
        """Refuse it."""
        if call.verb is Verb.READ and call.path.name.endswith("-wal") and not call.by_engine:
            raise OSError(errno.EACCES, "trouble")

    def after(self, call: Call) -> None:
        """What came through is no concern."""


def test_a_log_that_is_not_given_is_the_disks_trouble_whatever_the_system_calls_it(
    furnished: Furnished,
) -> None:
    content = bytearray(furnished.journal.read_bytes())
    content[furnished.place_of("entry") + 9] ^= 1
    furnished.journal.write_bytes(content)
    furnished.journal.with_name("journal.db-wal").write_bytes(b"what nobody can read just now")
    with watching(furnished.bench.folder, NoLog()), pytest.raises(DiskTrouble):
        encrypted.require_sound(furnished.journal, furnished.key)
    with pytest.raises(JournalDamaged):
        encrypted.require_sound(furnished.journal, furnished.key)


def test_a_change_of_key_that_was_cut_off_is_not_taken_for_done_where_a_read_is_refused(
    furnished: Furnished,
) -> None:
    folder = furnished.bench.folder
    # The key file says what is coming, and nothing else was done yet.
    coming = (vault.passphrase_slot(vault.new_data_key(), "words", CHEAP),)
    vault.write_key_file(folder, vault.KeyFile(furnished.keys.journal_id, furnished.keys.slots, coming))
    content = (folder / vault.KEY_FILE).read_bytes()

    def start() -> None:
        for name in (vault.KEY_FILE, vault.KEY_FILE_COPY):
            (folder / name).write_bytes(content)
        keys = key_file_of(folder)
        assert keys is not None and keys.is_open

    refused, told = told_when_refused(furnished.journal, start, every=1)
    assert refused > 5 and told
    assert len(furnished.texts()) == ENTRIES


def test_a_place_that_is_never_given_is_the_disks_trouble_and_is_read_around(furnished: Furnished) -> None:
    folder, key = furnished.bench.folder, furnished.key
    bad = BadPlace(furnished.journal, furnished.place_of("entry"))
    whole = furnished.journal.read_bytes()
    with watching(folder, bad, by_system=True):
        for act in (
            lambda: backups.make(folder, furnished.keys, key, furnished.bench.time.moment),
            lambda: encrypted.require_sound(furnished.journal, key),
            lambda: furnished.bench.store.check(),
        ):
            with pytest.raises(DiskTrouble):
                act()
        furnished.bench.close()
        done = salvage(folder, key, furnished.bench.time.moment)
        assert done.entries == ENTRIES - 1
        assert done.lost == 1
    assert done.kept.read_bytes() == whole
    assert furnished.texts() < {text_of(number) for number in range(ENTRIES)}


def test_a_stick_that_takes_no_second_name_keeps_the_file_it_does_not_give_all_the_same(
    furnished: Furnished,
) -> None:
    folder, whole = furnished.bench.folder, furnished.journal.read_bytes()
    bad = BadPlace(furnished.journal, furnished.place_of("entry"))
    no_links = Saboteur(NO_SECOND_NAME, frozenset({1}), lasting=True)
    with watching(folder, Together((bad, no_links)), by_system=True):
        done = salvage(folder, furnished.key, furnished.bench.time.moment)
        assert len(furnished.texts()) == done.entries == ENTRIES - 1
    assert done.kept.read_bytes() == whole


@dataclass(frozen=True)
class Worn:
    """A closed journal on a disk that never gives a place of it, and what can be read; as often as one likes.

    expected: how many entries can be read of it.
    """

    furnished: Furnished
    present: dict[str, bytes]
    place: int
    made: bytes
    expected: int

    @property
    def whole(self) -> bytes:
        """The damaged file."""
        return self.present[self.furnished.journal.name]

    def anew(self, image: Mapping[Path, bytes | None] | None = None, number: int = errno.EIO) -> BadPlace:
        """Everything as it was, or as a power cut left it."""
        folder = self.furnished.bench.folder
        write_out(
            {Path(name): content for name, content in self.present.items()} if image is None else image,
            folder,
        )
        (worn,) = (path for path in folder.iterdir() if path.is_file() and path.read_bytes() == self.whole)
        return BadPlace(worn, self.place, number)

    def exchange(self) -> None:
        """What could be read takes its place."""
        made = self.furnished.bench.folder / "made.new"
        made.write_bytes(self.made)
        journal = self.furnished.journal
        as_read = damaged_file.standing(journal)
        damaged_file.exchange(journal, made, self.furnished.bench.time.moment, as_read)

    def entries(self) -> int:
        """As the window starts: how many there are. Raises what it tells, and offers reading for."""
        keys = key_file_of(self.furnished.bench.folder)
        assert keys is not None
        opened = Store(
            self.furnished.bench.folder,
            keys,
            self.furnished.key,
            self.furnished.bench.time.clock,
            lambda change: None,
            takes_steps=False,
        )
        try:
            return len([opened.journal.entry(line.id) for line in opened.journal.lines()])
        finally:
            opened.close()

    def kept(self) -> list[bytes]:
        """What lies there as damaged."""
        return [path.read_bytes() for path in sorted(self.furnished.bench.folder.glob("damaged-*"))]

    def is_kept(self) -> bool:
        """Whether the damaged file lies there as it was, or with all of its entries where a start folded its log in."""
        if not self.present.get("journal.db-wal"):
            return self.whole in self.kept()
        scratch = self.furnished.bench.folder.with_name("scratch")
        for path in self.furnished.bench.folder.glob("damaged-*.db"):
            shutil.rmtree(scratch, ignore_errors=True)
            scratch.mkdir()
            for each in (path, path.with_name(f"{path.name}-wal")):
                if each.exists():
                    shutil.copyfile(each, scratch / each.name)
            connection = encrypted.plain_connection(scratch / path.name, self.furnished.key)
            ((count,),) = connection.execute("SELECT count(*) FROM entry").fetchall()
            connection.close()
            if count == self.expected + 1:
                return True
        return False


@pytest.fixture(params=[False, True], ids=["closed", "with a log"])
def worn(furnished: Furnished, request: pytest.FixtureRequest) -> Worn:
    """One for each test."""
    folder, place = furnished.bench.folder, furnished.place_of("entry")
    if request.param:
        furnished.bench.store.journal.write("only in the log")
    present = {name: content for name, content in bytes_of(folder).items() if not name.endswith("-shm")}
    furnished.bench.close()
    write_out({Path(name): content for name, content in present.items()}, folder)
    with watching(folder, BadPlace(furnished.journal, place), by_system=True):
        salvage(folder, furnished.key, furnished.bench.time.moment)
    expected = ENTRIES - 1 + bool(request.param)
    return Worn(furnished, present, place, furnished.journal.read_bytes(), expected)


def test_an_exchange_of_what_cannot_be_copied_that_is_cut_off_at_any_step_is_gone_on_with_by_the_next_start(
    worn: Worn,
) -> None:
    step, is_done, went_on = 0, False, 0
    while not is_done:
        step += 1
        with watching(worn.furnished.bench.folder, worn.anew(), by_system=True):
            with pytest.MonkeyPatch.context() as patches:
                is_done = stop_at(patches, step, worn.exchange)
            try:
                found = worn.entries()
                went_on += not is_done
            except DiskTrouble:
                worn.exchange()
                found = worn.entries()
        assert found == worn.expected, step
        assert worn.is_kept(), step
    assert step > 10 and went_on > 2


def test_an_exchange_of_what_cannot_be_copied_survives_whatever_a_power_cut_loses_of_it(worn: Worn) -> None:
    folder = worn.furnished.bench.folder
    bad = worn.anew()
    recorder = Recorder(folder)
    with watching(folder, Together((bad, recorder)), by_system=True):
        worn.exchange()
    dice = random.Random(1)
    seen: set[bytes] = set()
    for moment, platter in cuts(recorder, set(range(len(recorder.events) + 1))):
        for loss in LOSSES:
            image = platter.lay_out(loss, dice)
            if digest(image) in seen:
                continue
            seen.add(digest(image))
            with watching(folder, worn.anew(image), by_system=True):
                try:
                    found = worn.entries()
                except DiskTrouble:
                    worn.exchange()
                    found = worn.entries()
            assert found == worn.expected, (moment, loss)
            assert worn.is_kept(), (moment, loss)
    assert len(seen) > 10


@pytest.mark.parametrize("lasting", [False, True])
def test_an_exchange_of_what_cannot_be_copied_that_is_refused_is_taken_back_or_gone_on_with(
    worn: Worn, lasting: bool
) -> None:
    folder = worn.furnished.bench.folder
    number, refused, is_done = 0, 0, False
    while not is_done:
        number += 1
        bad, saboteur = worn.anew(), Saboteur(NO_NEW_NAME, frozenset({number}), lasting)
        with watching(folder, Together((bad, saboteur)), by_system=True):
            try:
                worn.exchange()
            except DiskTrouble:
                refused += 1
        is_done = not saboteur.refused
        is_as_it_was = worn.furnished.journal.exists() and worn.furnished.journal.read_bytes() == worn.whole
        assert lasting or not is_as_it_was or not worn.kept(), number
        with watching(folder, bad, by_system=True):
            try:
                found = worn.entries()
            except DiskTrouble:
                worn.exchange()
                found = worn.entries()
        assert found == worn.expected, number
        assert worn.is_kept(), number
    assert refused > 3


@pytest.mark.parametrize("number", [errno.EACCES, errno.EINVAL])
def test_a_place_that_is_not_given_is_read_around_whatever_the_system_calls_it(
    worn: Worn, number: int
) -> None:
    bad = worn.anew(number=number)
    with watching(worn.furnished.bench.folder, bad, by_system=True):
        worn.exchange()
    assert bad.refused
    assert worn.is_kept()
    assert worn.furnished.journal.read_bytes() == worn.made


@pytest.mark.parametrize(
    ("refusal", "told"),
    [
        (Refusal("no permission", frozenset({Verb.OPEN}), lambda: OSError(errno.EACCES, "no")), ReadOnly),
        (Refusal("the disk is full", frozenset({Verb.WRITE}), lambda: OSError(errno.ENOSPC, "no")), DiskFull),
    ],
    ids=str,
)
def test_what_is_not_opened_or_has_no_room_for_a_copy_is_told_and_everything_stays(
    worn: Worn, refusal: Refusal, told: type[ReboundError]
) -> None:
    folder = worn.furnished.bench.folder
    worn.anew()
    # The first of either is the file that is to come.
    saboteur = Saboteur(refusal, frozenset({3 if Verb.OPEN in refusal.verbs else 2}))
    with watching(folder, saboteur, by_system=True), pytest.raises(told):
        worn.exchange()
    assert saboteur.refused
    assert worn.furnished.journal.read_bytes() == worn.whole
    assert not worn.kept()


def test_where_the_first_page_is_never_given_the_rest_is_still_read(furnished: Furnished) -> None:
    bad = BadPlace(furnished.journal, 0)
    with watching(furnished.bench.folder, bad, by_system=True):
        with pytest.raises(DiskTrouble):
            assert furnished.bench.store
        done = salvage(furnished.bench.folder, furnished.key, furnished.bench.time.moment)
        assert done.entries == ENTRIES


def test_where_a_disk_gives_nothing_that_is_no_damage_and_everything_stays(furnished: Furnished) -> None:
    before = furnished.journal.read_bytes()
    gone = Saboteur(NO_PAGE, frozenset({1}), lasting=True)
    with watching(furnished.journal, gone, by_system=True), pytest.raises(DiskTrouble):
        salvage(furnished.bench.folder, furnished.key, furnished.bench.time.moment)
    assert furnished.journal.read_bytes() == before
    assert len(furnished.texts()) == ENTRIES


def test_what_was_changed_on_a_page_is_damage_all_the_same(furnished: Furnished) -> None:
    content = bytearray(furnished.journal.read_bytes())
    content[furnished.place_of("entry") + 99] ^= 1
    furnished.journal.write_bytes(content)
    with pytest.raises(JournalDamaged):
        encrypted.require_sound(furnished.journal, furnished.key)
    with pytest.raises(JournalDamaged):
        backups.make(furnished.bench.folder, furnished.keys, furnished.key, furnished.bench.time.moment)
    (found,) = furnished.bench.store.check().findings
    assert found.code is Code.PAGES_DAMAGED


PICTURES = {f"{number}.png": b"a picture %d " % number * 2000 for number in range(6)}


def with_pictures(furnished: Furnished) -> frozenset[str]:
    """Six files of the first entry. Returns their names by content."""
    for name, content in PICTURES.items():
        furnished.bench.store.attached.attach(Owner.ENTRY, 1, name, content)
    furnished.bench.close()
    return AttachmentsFile(furnished.bench.folder, furnished.key).names()


def on_a_picture(path: Path, key: bytes) -> int:
    """Where a page begins on which a part of one picture lies, and nothing else."""
    connection = encrypted.plain_connection(path, key)
    ((page,),) = connection.execute(
        "SELECT pageno FROM dbstat WHERE name = 'content' AND pagetype = 'overflow' ORDER BY pageno DESC LIMIT 1"
    ).fetchall()
    connection.close()
    return (int(str(page)) - 1) * PAGE


def test_a_check_goes_on_where_a_place_of_the_attached_files_is_never_given_and_says_which_file(
    furnished: Furnished,
) -> None:
    named = with_pictures(furnished)
    folder = furnished.bench.folder
    backups.make(folder, furnished.keys, furnished.key, furnished.bench.time.moment)
    (folder / vault.KEY_FILE_COPY).write_bytes(b"gone")
    bad = BadPlace(folder / "attachments.db", on_a_picture(folder / "attachments.db", furnished.key))
    with watching(folder, bad, by_system=True):
        report = check(folder, furnished.keys, furnished.key)
    assert bad.refused and not report.is_well
    assert report.findings == (
        Finding(Code.FILES_REFUSED, 1, ("attachments.db",)),
        Finding(Code.KEYS_HEALED, 1),
    )
    assert report.entries == ENTRIES
    assert check(folder, furnished.keys, furnished.key) == Report(ENTRIES)
    # The same of the files beside the backups, which are asked for what is lost here.
    (folder / "attachments.db").unlink()
    copies = folder / "backups" / "attachments.db"
    bad = BadPlace(copies, on_a_picture(copies, furnished.key))
    with watching(folder, bad, by_system=True):
        report = check(folder, furnished.keys, furnished.key)
    assert report.findings == (
        Finding(Code.FILES_BROUGHT_BACK, len(named) - 1),
        Finding(Code.FILES_NOT_FOUND, 1),
        Finding(Code.FILES_REFUSED, 1, ("backups/attachments.db",)),
    )


def test_a_lost_file_that_no_backup_has_is_told_where_those_that_are_here_are_not_given_whole(
    furnished: Furnished,
) -> None:
    named = with_pictures(furnished)
    folder, here = furnished.bench.folder, AttachmentsFile(furnished.bench.folder, furnished.key)
    lost = min(named)
    here.let_go([lost])
    bad = BadPlace(here.path, on_a_picture(here.path, furnished.key))
    with watching(folder, bad, by_system=True):
        report = check(folder, furnished.keys, furnished.key)
    assert report.findings == (
        Finding(Code.FILES_MISSING, 1),
        Finding(Code.FILES_REFUSED, 1, ("attachments.db",)),
    )


def test_a_merge_brings_what_the_disk_gives_says_so_and_brings_the_rest_the_next_time(
    furnished: Furnished, tmp_path: Path
) -> None:
    shutil.copytree(furnished.bench.folder, tmp_path / "here")
    named = with_pictures(furnished)
    there, here = furnished.bench.folder, Bench(tmp_path / "here")
    bad = BadPlace(there / "attachments.db", on_a_picture(there / "attachments.db", furnished.key))
    with watching(there, bad, by_system=True):
        report = here.store.merge(there)
        assert isinstance(report.refused, DiskTrouble)
        assert len(here.store.attachments.names()) == report.files == len(named) - 1
        again = here.store.merge(there)
        assert isinstance(again.refused, DiskTrouble) and not again.is_empty
    last = here.store.merge(there)
    assert last.refused is None and last.files == 1
    assert here.store.attachments.names() == named
    assert here.store.merge(there).is_empty
    here.close()


def test_a_read_of_its_files_refused_once_costs_a_restore_none_of_them(
    furnished: Furnished, tmp_path: Path
) -> None:
    named = with_pictures(furnished)
    made = backups.make(furnished.bench.folder, furnished.keys, furnished.key, furnished.bench.time.moment)
    copies = made.path.parent / "attachments.db"
    refused = 0
    for number in range(1, 200, 9):
        saboteur = Saboteur(NO_PAGE, frozenset({number}))
        place = tmp_path / f"restored {number}"
        with watching(copies, saboteur, by_system=True):
            try:
                backups.restore(made, furnished.key, place, furnished.bench.time.moment)
            except DiskTrouble:
                assert not (place / "journal.db").exists()
                continue
        assert AttachmentsFile(place, furnished.key).names() == named
        if not saboteur.refused:
            break
        refused += 1
    assert refused > 3


def on_nothing(path: Path, key: bytes) -> int:
    """Where the last page begins that holds nothing."""
    connection = encrypted.plain_connection(path, key)
    used = {int(str(page)) for (page,) in connection.execute("SELECT pageno FROM dbstat")}
    connection.close()
    return (max(set(range(1, path.stat().st_size // PAGE + 1)) - used) - 1) * PAGE


def linked(furnished: Furnished, tmp_path: Path) -> Path:
    """A folder whose files are those of the closed journal, as programs that save room make one."""
    other = tmp_path / "linked"
    other.mkdir()
    for path in furnished.bench.folder.iterdir():
        (other / path.name).hardlink_to(path)
    return other


def test_a_file_with_a_second_name_is_parted_where_a_page_that_holds_nothing_is_never_given(
    furnished: Furnished, tmp_path: Path
) -> None:
    shortened = furnished.bench.store.journal.write(text_of(ENTRIES) * 9)
    furnished.bench.store.journal.write(text_of(ENTRIES), entry_id=shortened)
    furnished.bench.close()
    bad = BadPlace(furnished.journal, on_nothing(furnished.journal, furnished.key))
    other, whole = linked(furnished, tmp_path), furnished.journal.read_bytes()
    with watching(furnished.bench.folder, bad, by_system=True):
        assert len(furnished.texts()) == ENTRIES + 1
    assert bad.refused and furnished.journal.stat().st_nlink == 1
    assert encrypted.is_sound(furnished.journal, furnished.key)
    assert (other / "journal.db").read_bytes() == whole


def test_a_file_with_a_second_name_stays_as_it_is_where_a_page_of_it_is_never_given(
    furnished: Furnished, tmp_path: Path
) -> None:
    bad = BadPlace(furnished.journal, furnished.place_of("entry"))
    linked(furnished, tmp_path)
    before = bytes_of(furnished.bench.folder)
    with watching(furnished.bench.folder, bad, by_system=True):
        with pytest.raises(DiskTrouble):
            assert furnished.bench.store
        with looking_away():
            assert bad.refused and bytes_of(furnished.bench.folder) == before
        salvage(furnished.bench.folder, furnished.key, furnished.bench.time.moment)
    assert len(furnished.texts()) == ENTRIES - 1


def test_no_word_waits_for_attached_files_with_a_second_name_of_which_a_page_is_never_given(
    furnished: Furnished, tmp_path: Path
) -> None:
    named = with_pictures(furnished)
    path = furnished.bench.folder / "attachments.db"
    bad = BadPlace(path, on_a_picture(path, furnished.key))
    other, whole = linked(furnished, tmp_path), path.read_bytes()
    with watching(furnished.bench.folder, bad, by_system=True):
        assert len(furnished.texts()) == ENTRIES
    assert bad.refused and path.stat().st_nlink == 1
    came = AttachmentsFile(furnished.bench.folder, furnished.key).names()
    assert came < named and len(came) == len(named) - 1
    assert (other / "attachments.db").read_bytes() == whole


def test_a_restore_goes_around_a_place_of_its_files_that_is_never_given(
    furnished: Furnished, tmp_path: Path
) -> None:
    named = with_pictures(furnished)
    made = backups.make(furnished.bench.folder, furnished.keys, furnished.key, furnished.bench.time.moment)
    copies = made.path.parent / "attachments.db"
    bad = BadPlace(copies, on_a_picture(copies, furnished.key))
    with watching(copies.parent, bad, by_system=True):
        done = backups.restore(made, furnished.key, tmp_path / "restored", furnished.bench.time.moment)
    assert len(AttachmentsFile(tmp_path / "restored", furnished.key).names()) == len(named) - 1
    assert type(done.refused) is DiskTrouble


def test_a_restore_brings_every_file_where_only_a_free_page_beside_them_is_never_given(
    furnished: Furnished, tmp_path: Path
) -> None:
    named = with_pictures(furnished)
    made = backups.make(furnished.bench.folder, furnished.keys, furnished.key, furnished.bench.time.moment)
    copies = AttachmentsFile(made.path.parent, furnished.key)
    copies.let_go([copies.put(b"soon gone" * PAGE)])
    bad = BadPlace(copies.path, on_nothing(copies.path, furnished.key))
    with watching(copies.path.parent, bad, by_system=True):
        assert encrypted.is_sound(copies.path, furnished.key)
        done = backups.restore(made, furnished.key, tmp_path / "restored", furnished.bench.time.moment)
    assert bad.refused and done == backups.Restored(former=None)
    assert AttachmentsFile(tmp_path / "restored", furnished.key).names() == named


def test_a_backup_that_is_refused_once_is_the_disks_trouble(furnished: Furnished, tmp_path: Path) -> None:
    made = backups.make(furnished.bench.folder, furnished.keys, furnished.key, furnished.bench.time.moment)
    middle = BadPlace(made.path, made.path.stat().st_size // 2)
    with watching(made.path, middle):
        with pytest.raises(DiskTrouble):
            backups.restore(made, furnished.key, tmp_path / "restored", furnished.bench.time.moment)
        with pytest.raises(DiskTrouble):
            furnished.bench.store.merge(made.path)
