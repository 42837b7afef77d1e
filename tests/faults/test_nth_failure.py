"""A disk that refuses the n-th call: nothing kept is lost, the trouble is told, and it works again afterwards."""

import errno
import itertools
import os
import random
import re
import shutil
import sys
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

import apsw
import peewee
import pytest

from rebound_desktop.store import DiskTrouble, JournalDamaged, ReboundError, backups, create, erased_contents
from rebound_desktop.store.database import opened
from rebound_desktop.store.salvage import salvage
from tests.faults.disk import Verb, is_out_of_closing, looking_away, watching
from tests.faults.saboteur import NO_PAGE, REFUSALS, Refusal, Saboteur
from tests.faults.sessions import (
    ATTACHING,
    BEFORE,
    FIRST_RUN,
    SESSIONS,
    Bench,
    Seen,
    Session,
    Step,
    a_furnished_journal,
    state_of,
    two_copies,
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="files that are open cannot be copied there")

# Calls refused in one walk through a session. With --full each call has a walk of its own: 1, 2, 3 … until none is met.
REFUSED = 6
# So few calls that each has a walk of its own wherever the tests run.
NO_LIST = Refusal("a folder is not listed", frozenset({Verb.LIST}), lambda: OSError(errno.EIO, "trouble"))
CHANCE_NAME = re.compile(r"[0-9a-f]{16}|[0-9a-f]{32}")


@dataclass(frozen=True)
class Expected:
    """What can be read before the first step and after each, on a disk that refuses nothing; and the names of the
    copies that are there from the first to the last.
    """

    states: list[object]
    copies: frozenset[str]


def expected_of(session: Session, folder: Path, dry: Saboteur, scratch: Path) -> Expected:
    """One walk on a disk that refuses nothing."""
    bench = Bench(folder / "j")
    first = state_of(bench.folder, scratch)
    found = [essence(first)]
    with watching(folder, dry):
        for step in session.steps:
            step(bench)
            with looking_away():
                last = state_of(bench.folder, scratch)
                found.append(essence(last))
    return Expected(found, frozenset(first.copies) & frozenset(last.copies))


def walk(
    session: Session,
    folder: Path,
    saboteur: Saboteur,
    scratch: Path,
    expected: Expected,
    *,
    to_the_end: bool = True,
) -> None:
    """Each step is tried until the disk takes it. Whatever is refused in between has changed nothing, or all of it.

    to_the_end: False where it is closed one step after the one in which the last call was refused.
    """
    bench, taken = Bench(folder / "j"), len(session.steps)
    with ExitStack() as watched:
        watched.enter_context(watching(folder, saboteur, by_system=saboteur.refusal.by_system))
        for number, step in enumerate(session.steps):
            if number == taken:
                bench.close()
                break
            bench.is_again = False
            while not is_taken(step, bench, saboteur):
                saboteur.relent()
                bench.is_again = True
                with looking_away():
                    found = essence(state_of(bench.folder, scratch))
                assert found in expected.states[number : number + 2], f"{step}: {saboteur.refused}"
            if saboteur.is_through:
                # What goes on from here is the same for being watched, and takes a third longer.
                watched.close()
                taken = taken if to_the_end else min(taken, number + 2)
    last = state_of(bench.folder, scratch)
    assert essence(last) == expected.states[taken], saboteur.refused
    assert expected.copies <= set(last.copies), saboteur.refused


def is_taken(step: Step, bench: Bench, saboteur: Saboteur) -> bool:
    """Take a step. False when the disk refused it, and that was told."""
    before = len(saboteur.refused)
    try:
        step(bench)
    except (ReboundError, apsw.Error, peewee.DatabaseError) as error:
        assert isinstance(error, ReboundError) or is_out_of_closing(error), repr(error)
        assert len(saboteur.refused) > before, f"a trouble is told that the disk never had: {error!r}"
        assert not isinstance(error, JournalDamaged), (
            f"damage is told where a disk refused: {saboteur.refused}"
        )
        return False
    return True


def essence(seen: Seen) -> object:
    """What can be read, without names that are drawn by chance."""
    rows = {
        name: [tuple("…" if CHANCE_NAME.fullmatch(str(value)) else value for value in row) for row in table]
        for name, table in (seen.rows or {}).items()
    }
    # Text that was kept though the disk would not say so is kept once more when asked again.
    return rows, seen.opened_by, set(seen.recovered)


def furnished(template: Path, folder: Path) -> Path:
    """A world of its own for one walk."""
    shutil.copytree(template, folder)
    return folder


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """With `--full` each refusal is a test of its own, so that several processes can share what takes hours."""
    if "refusals" in metafunc.fixturenames:
        full = metafunc.config.getoption("--full")
        groups = [(refusal,) for refusal in REFUSALS] if full else [REFUSALS]
        metafunc.parametrize(
            "refusals", groups, ids=lambda group: " ".join(map(str, group)) if full else "each"
        )


@pytest.mark.parametrize("session", SESSIONS, ids=str)
def test_whatever_the_disk_refuses_the_journal_stays_whole_and_goes_on(
    session: Session, refusals: tuple[Refusal, ...], tmp_path: Path, full: bool, tell: Callable[[str], None]
) -> None:
    template = tmp_path / "template"
    template.mkdir()
    session.prepare(template / "j")
    dry = Saboteur(REFUSALS[0], frozenset())
    expected = expected_of(session, furnished(template, tmp_path / "dry"), dry, tmp_path)
    dice = random.Random(f"{session}")
    walks = refused = 0
    for refusal in refusals:
        calls = range(1, dry.count(refusal) + 1)
        some = [dice.sample(calls, min(len(calls), REFUSED))]
        for numbers in [{number} for number in calls] if full else some:
            # Every other time the disk goes on refusing until its trouble was told.
            saboteur = Saboteur(refusal, frozenset(numbers), lasting=dice.random() < 0.5)
            world = furnished(template, tmp_path / "world")
            # With --full one in four, by chance: calls of one kind come at even distances.
            to_the_end = not full or dice.random() < 0.25
            walk(session, world, saboteur, tmp_path, expected, to_the_end=to_the_end)
            shutil.rmtree(world)
            walks, refused = walks + 1, refused + len(saboteur.refused)
    assert refused
    which = f"{session}, {refusals[0]}" if full else f"{session}"
    tell(f"n-th failure, {which}: {refused} calls refused of {sum(dry.met.values())}, in {walks} walks")


@pytest.mark.parametrize("session", [FIRST_RUN, ATTACHING], ids=str)
def test_whichever_folder_is_not_listed_it_is_told_and_done_again(session: Session, tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.mkdir()
    session.prepare(template / "j")
    dry = Saboteur(NO_LIST, frozenset())
    expected = expected_of(session, furnished(template, tmp_path / "dry"), dry, tmp_path)
    for number in range(1, dry.count(NO_LIST) + 1):
        world = furnished(template, tmp_path / "world")
        walk(session, world, Saboteur(NO_LIST, frozenset({number})), tmp_path, expected)
        shutil.rmtree(world)


@pytest.mark.skipif(sys.platform != "linux", reason="reads are refused at the system call")
def test_whichever_read_of_a_journal_that_is_being_made_was_refused_nobody_is_told_of_damage(
    tmp_path: Path,
) -> None:
    template = tmp_path / "template"
    template.mkdir()
    expected = expected_of(
        FIRST_RUN, furnished(template, tmp_path / "dry"), Saboteur(NO_PAGE, frozenset()), tmp_path
    )
    for number in range(1, 11):
        world, saboteur = furnished(template, tmp_path / "world"), Saboteur(NO_PAGE, frozenset({number}))
        walk(FIRST_RUN, world, saboteur, tmp_path, expected)
        assert saboteur.refused
        shutil.rmtree(world)


def test_where_there_is_no_room_for_what_is_read_of_a_damaged_journal_that_is_told(tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.mkdir()
    begun = Bench(template / "j")
    begun.opened = create(begun.folder, begun.time.clock, lambda change: None)
    begun.store.journal.write("It was a long day.")
    key, now = begun.store.key, begun.time.clock.moment()
    begun.close()
    full = REFUSALS[0]
    for number in itertools.count(1, 29):
        world, saboteur = furnished(template, tmp_path / "world"), Saboteur(full, frozenset({number}))
        with watching(world, saboteur), suppress(ReboundError):
            salvage(world / "j", key, now)
        bench = Bench(world / "j")
        assert [line.title for line in bench.store.journal.lines()] == ["It was a long day."]
        bench.close()
        shutil.rmtree(world)
        if not saboteur.refused:
            break
    assert number > 20, "reading what can be read writes many pages"


def test_whichever_read_was_refused_the_next_word_is_kept(tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.mkdir()
    begun = Bench(template / "j")
    begun.opened = create(begun.folder, begun.time.clock, lambda change: None)
    entry = begun.store.journal.write("It was a long day.")
    begun.close()
    reads = Refusal("a page cannot be read", frozenset({Verb.READ}), lambda: OSError(errno.EIO, "trouble"))
    for number in itertools.count(1):
        world = furnished(template, tmp_path / f"world {number}")
        bench, saboteur = Bench(world / "j"), Saboteur(reads, frozenset())
        with watching(world, saboteur):
            store = bench.store
            # A worker has written meanwhile: what the window has read before is read again.
            with opened(world / "j" / "journal.db", store.key, write=True) as worker:
                worker.execute("UPDATE entry SET day = day").fetchall()
            saboteur.refuse(number)
            with suppress(DiskTrouble):
                store.journal.write("It was a long day. And it is over.", entry_id=entry)
            saboteur.cease()
            store.journal.write("It was a long day. And it is over now.", entry_id=entry)
        bench.close()
        if not saboteur.refused:
            break
    assert number > 3, "a word is kept by reading some pages"


@pytest.mark.skipif(sys.platform != "linux", reason="reads are refused at the system call")
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "for a while"])
def test_whichever_read_of_the_attachments_was_refused_nobody_is_told_of_damage(
    tmp_path: Path, lasting: bool
) -> None:
    template = tmp_path / "template"
    template.mkdir()
    a_furnished_journal(template / "j")
    told = 0
    for number in itertools.count(1):
        world = furnished(template, tmp_path / f"world {number}")
        bench = Bench(world / "j")
        saboteur = Saboteur(NO_PAGE, frozenset({number}), lasting)
        with watching(world / "j" / "attachments.db", saboteur, by_system=True):
            try:
                erased_contents.let_go(bench.folder, bench.store.key)
            except DiskTrouble:
                told += 1
        bench.close()
        if not saboteur.refused:
            break
    assert told > 10


def test_whichever_read_was_refused_a_merge_says_so_and_is_done_again(tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.mkdir()
    two_copies(template / "j")
    reads = Refusal("a page cannot be read", frozenset({Verb.READ}), lambda: OSError(errno.EIO, "trouble"))
    told = 0
    # Those of the connection that merges are among them.
    for number in range(16, 36):
        world = furnished(template, tmp_path / f"world {number}")
        bench, saboteur = Bench(world / "j"), Saboteur(reads, frozenset())
        assert len(bench.store.journal.lines()) == 1
        with watching(world / "j" / "journal.db", saboteur):
            saboteur.refuse(number)
            try:
                bench.store.merge(world / "other")
            except DiskTrouble:
                told += 1
        bench.store.merge(world / "other")
        assert len(bench.store.journal.lines()) == 2
        bench.close()
        assert saboteur.refused, "a merge reads some pages"
    assert told


def test_a_restore_that_the_disk_stops_for_good_is_settled_by_the_next_start(tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.mkdir()
    a_furnished_journal(template / "j")
    nothing_moves = Refusal("nothing moves", frozenset({Verb.RENAME}), lambda: OSError(errno.EIO, "trouble"))
    for number in itertools.count(1):
        world = furnished(template, tmp_path / f"world {number}")
        bench, saboteur = Bench(world / "j"), Saboteur(nothing_moves, frozenset({number}), lasting=True)
        key = bench.store.key
        (made,) = backups.all_in(bench.folder / "backups")
        bench.close()
        with watching(world, saboteur), suppress(DiskTrouble):
            backups.restore(made, key, bench.folder, bench.time.moment)
        (line,) = bench.store.journal.lines()
        assert line.title == BEFORE
        bench.close()
        if not saboteur.refused:
            break
    assert number > 5, "a restore moves some files"
