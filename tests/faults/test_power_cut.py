"""A power cut at any moment: the journal is as it was when something was last said to be kept, or one step on."""

import hashlib
import os
import random
import shutil
import tempfile
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from rebound_desktop.store import ReboundError
from tests.conftest import FIGURES
from tests.faults.disk import looking_away, watching
from tests.faults.recorder import LOSSES, Loss, Platter, Recorder, Written, cuts
from tests.faults.sessions import LONG_TYPING, SESSIONS, Bench, Seen, Session, look, state_of

pytestmark = pytest.mark.skipif(os.name == "nt", reason="files that are open cannot be copied there")

# Images of each session, most of them where something is flushed or changes its name.
IMAGES, TURNS = 30, 22
# With --full each such turn is cut at, in each way and in some more by chance; then moments between them, so many at a
# time, until there are this many images or no more moments.
IMAGES_IN_FULL, AT_A_TIME, CHANCES_IN_FULL = 800, 40, 3
# Images are flushed ten thousand times over, to no end: here that costs nothing.
IN_MEMORY, ROOM = Path("/dev/shm"), 1 << 30


@pytest.fixture
def quick_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory, where the system has one."""
    if not (os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ROOM):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="rebound-", dir=IN_MEMORY) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def images(pytestconfig: pytest.Config) -> Iterator[Counter[str]]:
    """How many images of each session were looked at; told in all at the end."""
    counted: Counter[str] = Counter()
    yield counted
    told = pytestconfig.stash.setdefault(FIGURES, [])
    told.append(f"power cut: {counted.total()} images of {len(counted)} sessions in all")


@dataclass(frozen=True)
class Taken:
    """A session's recording: how many events there were at each acknowledgement, and what could be read then."""

    recorder: Recorder
    acknowledged: list[int]
    states: list[Seen]


def take(session: Session, folder: Path, scratch: Path) -> Taken:
    """Walk through a session once, with every call to the disk recorded."""
    world = folder / "world"
    world.mkdir(parents=True)
    session.prepare(world / "j")
    recorder = Recorder(world)
    bench = Bench(world / "j")
    taken = Taken(recorder, [0], [state_of(bench.folder, scratch)])
    with watching(world, recorder):
        for step in session.steps:
            step(bench)
            with looking_away():
                taken.acknowledged.append(recorder.acknowledged())
                taken.states.append(state_of(bench.folder, scratch))
    return taken


def differences(found: Seen, before: Seen, after: Seen, earlier: dict[str, set[str]]) -> list[str]:
    """In what an image is neither what was acknowledged nor what was being done; empty when it is one of them.

    earlier: copies that were once there, by name. One that was let go may come back, as long as it is whole.
    """
    wrong: list[str] = []
    if found.rows not in (before.rows, after.rows):
        wrong.append("rows")
    if found.opened_by not in (before.opened_by, after.opened_by):
        wrong.append("words that open it")
    # Only erasing lets a content go: one that is there before and after is there in between.
    lasting = before.attachments & after.attachments
    if not lasting <= found.attachments <= before.attachments | after.attachments:
        wrong.append("attachments")
    if before.opened_by == after.opened_by and not before.copied_attachments <= found.copied_attachments:
        wrong.append("attachments of the backups")
    texts = (set(before.recovered), set(after.recovered))
    if not min(texts, key=len) <= set(found.recovered) <= max(texts, key=len):
        wrong.append("text from the glass")
    for name in before.copies.keys() & after.copies.keys():
        if found.copies.get(name) not in (before.copies[name], after.copies[name]):
            wrong.append(name)
    for name in found.copies.keys() - before.copies.keys():
        if found.copies[name] not in {after.copies.get(name), *earlier.get(name, ())}:
            wrong.append(name)
    if found.rows == after.rows != before.rows:
        # What was replaced lies beside what replaced it.
        wrong += [name for name in after.copies if "replaced" in name and name not in found.copies]
    return wrong


def write_out(image: dict[Path, bytes | None], folder: Path) -> None:
    """Put an image on the real disk."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for path in sorted(path for path, content in image.items() if content is None):
        (folder / path).mkdir(parents=True, exist_ok=True)
    for path, content in image.items():
        if content is not None:
            (folder / path).write_bytes(content)


def digest(image: dict[Path, bytes | None]) -> bytes:
    """By which one image is told from another."""
    told = hashlib.blake2b(digest_size=16)
    for path in sorted(image):
        content = image[path]
        told.update(f"{path}\0{-1 if content is None else len(content)}\0".encode())
        told.update(content or b"")
    return told.digest()


def losses_at(platter: Platter, full: bool, dice: random.Random) -> list[Loss]:
    """The ways to lose something that differ at this moment, or one of them."""
    if platter.is_settled():
        return [LOSSES[0]]
    return [*LOSSES, *LOSSES[-1:] * (CHANCES_IN_FULL - 1)] if full else [dice.choice(LOSSES)]


def moments_to_cut_at(taken: Taken, full: bool, dice: random.Random) -> Iterator[set[int]]:
    """First what is always looked at; with `full` more and more, until none are left or nobody asks."""
    turns = [place for place, event in enumerate(taken.recorder.events) if not isinstance(event, Written)]
    others = list(range(len(taken.recorder.events) + 1))
    dice.shuffle(others)
    if not full:
        yield {*others[: IMAGES - TURNS], *dice.sample(turns, min(len(turns), TURNS))}
        return
    yield set(turns)
    between = [moment for moment in others if moment not in set(turns)]
    for begin in range(0, len(between), AT_A_TIME):
        yield set(between[begin : begin + AT_A_TIME])


@pytest.mark.parametrize("session", [*SESSIONS, LONG_TYPING], ids=str)
def test_after_a_power_cut_the_last_word_said_to_be_kept_is_there(
    session: Session, quick_folder: Path, full: bool, tell: Callable[[str], None], images: Counter[str]
) -> None:
    dice = random.Random(f"{session} 1")
    taken = take(session, quick_folder, quick_folder)
    seen: set[tuple[int, bytes]] = set()
    earlier: dict[str, set[str]] = {}
    for state in taken.states:
        for name, held in state.copies.items():
            earlier.setdefault(name, set()).add(held)
    cut_at = 0
    for chosen in moments_to_cut_at(taken, full, dice):
        if len(seen) >= IMAGES_IN_FULL:
            break
        cut_at += len(chosen)
        for moment, platter in cuts(taken.recorder, chosen):
            reached = bisect_right(taken.acknowledged, moment) - 1
            before, after = taken.states[reached], taken.states[min(reached + 1, len(taken.states) - 1)]
            for loss in losses_at(platter, full, dice):
                image = platter.lay_out(loss, dice)
                told = (reached, digest(image))
                if told in seen:
                    continue
                seen.add(told)
                write_out(image, quick_folder / "image")
                where = (
                    f"{session}, cut at {moment} of {len(taken.recorder.events)}, step {reached + 1}, {loss}"
                )
                try:
                    found = look(quick_folder / "image" / "j", quick_folder)
                except (ReboundError, AssertionError) as error:
                    raise AssertionError(f"{where}: {error!r} in {sorted(map(str, image))}") from error
                wrong = differences(found, before, after, earlier)
                assert not wrong, f"{where}: {wrong}"
    assert len(seen) >= min(cut_at, 10)
    images[str(session)] = len(seen)
    tell(
        f"power cut, {session}: {len(seen)} images, cut at {cut_at} of {len(taken.recorder.events) + 1} moments"
    )
