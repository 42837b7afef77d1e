"""What reached the disk and what had not yet: a recording that can be laid out as it stood at any power cut.

The disk is taken to promise no more than disks do. What was written and not flushed may be lost, whole or in
sectors of 512 bytes, in any order. Names change in order, as on every file system that keeps a journal of its
own; how many of the last changes are lost is open until their folder is flushed.
"""

import random
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.disk import Call, Verb

SECTOR = 512


@dataclass(frozen=True)
class Written:
    """Bytes put into a file. `file` is a number that stays with a file through its renames."""

    file: int
    place: int
    content: bytes


@dataclass(frozen=True)
class Cut:
    """A file made shorter, or longer with zeros, to `size`."""

    file: int
    size: int


@dataclass(frozen=True)
class Flushed:
    """All of a file so far is on the disk."""

    file: int


@dataclass(frozen=True)
class Named:
    """A change of names: `file` now stands at `path` (None: at none), `gone` is the name it had before."""

    path: Path | None
    file: int | None = None
    gone: Path | None = None
    is_folder: bool = False


@dataclass(frozen=True)
class FolderFlushed:
    """Every name in a folder is on the disk, and with it whatever was renamed before."""

    path: Path


Event = Written | Cut | Flushed | Named | FolderFlushed


class Recorder:
    """A witness that writes down everything that happens to the files of one folder.

    What Python writes is found by comparing the files with what they were at the call before.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.events: list[Event] = []
        self.calls = 0
        self.first = Platter()
        self._files: dict[Path, int] = {}
        self._contents: dict[int, bytearray] = {}
        self._folders: set[Path] = set()
        self._held: dict[Path, int] = {}
        self._young_logs: set[Path] = set()
        self._next = 0
        self._notice()
        self.first = Platter(
            contents={key: bytearray(content) for key, content in self._contents.items()},
            names=dict(self._files),
            folders=set(self._folders),
        )
        self.events.clear()

    def acknowledged(self) -> int:
        """How many events there were when something was said to be kept."""
        self._notice()
        return len(self.events)

    def before(self, call: Call) -> None:
        """What Python wrote until now came before this call."""
        self.calls += 1
        if not call.by_engine or call.verb is Verb.OPEN:
            self._notice()

    def after(self, call: Call) -> None:
        """Write the call down."""
        path = self._own(call.path)
        if call.verb is Verb.READ:
            return
        if call.verb is Verb.OPEN and call.by_engine:
            self._engine_opened(path, call)
        elif call.verb is Verb.CLOSE:
            self._held[path] = self._held.get(path, 1) - 1
        elif call.verb is Verb.WRITE and call.by_engine:
            self._note(Written(self._files[path], call.place, call.content))
        elif call.verb is Verb.TRUNCATE:
            self._note(Cut(self._files[path], call.place))
        elif call.verb is Verb.SYNC:
            self._note(Flushed(self._files[path]))
            if call.is_log and path in self._young_logs:
                self._young_logs.discard(path)
                self._note(FolderFlushed(path.parent))
        elif call.verb is Verb.SYNC_FOLDER:
            self._note(FolderFlushed(path))
        elif call.verb is Verb.RENAME:
            assert call.to is not None
            target = self._own(call.to)
            self._note(Named(target, self._files[path], gone=path))
        elif call.verb in (Verb.REMOVE, Verb.REMOVE_FOLDER):
            self._note(Named(None, gone=path, is_folder=call.verb is Verb.REMOVE_FOLDER))
        else:
            self._notice()

    def _engine_opened(self, path: Path, call: Call) -> None:
        self._held[path] = self._held.get(path, 0) + 1
        if path not in self._files and call.path.exists():
            self._note(Named(path, self._new_file()))
            self._young_logs.add(path)

    def _own(self, path: Path) -> Path:
        return path.relative_to(self.folder)

    def _new_file(self) -> int:
        self._next += 1
        self._contents[self._next] = bytearray()
        return self._next

    def _note(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, Written | Cut):
            _apply(self._contents[event.file], event)
        elif isinstance(event, Named):
            _rename(self._files, self._folders, event)

    def _notice(self) -> None:
        """Write down what changed in files that SQLite does not hold."""
        for real in sorted(self.folder.rglob("*")):
            path = self._own(real)
            if real.is_dir():
                if path not in self._folders:
                    self._note(Named(path, is_folder=True))
                continue
            if self._held.get(path, 0) or path.name.endswith("-shm"):
                continue
            content = real.read_bytes()
            if path not in self._files:
                self._note(Named(path, self._new_file()))
            self._compare(self._files[path], content)

    def _compare(self, file: int, content: bytes) -> None:
        known = self._contents[file]
        if known == content:
            return
        if len(content) < len(known):
            self._note(Cut(file, len(content)))
        begin = len(known) if content.startswith(known) else _first_difference(known, content)
        if content[begin:] != known[begin:]:
            self._note(Written(file, begin, content[begin:]))


@dataclass
class Platter:
    """The disk at one moment: what is on it for certain, and what waits to be."""

    contents: dict[int, bytearray] = field(default_factory=dict)
    names: dict[Path, int] = field(default_factory=dict)
    folders: set[Path] = field(default_factory=set)
    waiting: dict[int, list[Written | Cut]] = field(default_factory=dict)
    waiting_names: list[Named] = field(default_factory=list)

    def take(self, event: Event) -> None:
        """Let one more thing happen."""
        if isinstance(event, Written | Cut):
            self.waiting.setdefault(event.file, []).append(event)
        elif isinstance(event, Flushed):
            content = self.contents.setdefault(event.file, bytearray())
            for change in self.waiting.pop(event.file, []):
                _apply(content, change)
        elif isinstance(event, Named):
            self.waiting_names.append(event)
        else:
            last = max(
                (place for place, named in enumerate(self.waiting_names) if _touches(named, event.path)),
                default=-1,
            )
            for named in self.waiting_names[: last + 1]:
                _rename(self.names, self.folders, named)
            del self.waiting_names[: last + 1]

    def is_settled(self) -> bool:
        """Whether nothing waits, so that every way to lose something looks the same."""
        return not self.waiting and not self.waiting_names

    def lay_out(self, how: "Loss", dice: random.Random) -> dict[Path, bytes | None]:
        """What a start finds after a power cut: files with their contents, folders with None."""
        names, folders = dict(self.names), set(self.folders)
        for named in self.waiting_names[: how.names_kept(len(self.waiting_names), dice)]:
            _rename(names, folders, named)
        found: dict[Path, bytes | None] = dict.fromkeys(folders)
        for path, file in names.items():
            content = bytearray(self.contents.get(file, b""))
            for change in how.kept(self.waiting.get(file, []), dice):
                _apply(content, change)
            found[path] = bytes(content)
        return found


@dataclass(frozen=True)
class Loss:
    """A way to lose what waits. `names` and `data`: "none" of it, "all" of it, or what "chance" leaves of it.

    data may be "last" too: everything but the last thing written, of which some sectors are.
    """

    names: str
    data: str

    def names_kept(self, waiting: int, dice: random.Random) -> int:
        """How many of the changes of names came through."""
        return {"none": 0, "all": waiting}.get(self.names, dice.randint(0, waiting))

    def kept(self, waiting: list[Written | Cut], dice: random.Random) -> list[Written | Cut]:
        """What came through of what was written, in the order of its writing."""
        if self.data == "all":
            return waiting
        if self.data == "none" or not waiting:
            return []
        if self.data == "last":
            return [*waiting[:-1], *_torn(waiting[-1], dice)]
        share = dice.random()
        kept: list[Written | Cut] = []
        for change in waiting:
            fate = dice.random()
            if fate < share:
                kept.append(change)
            elif fate < share + (1 - share) / 3:
                kept += _torn(change, dice)
        return kept


# Whoever flushes nothing at the right place is found by one of the first four; the others look for the rest.
LOSSES = (
    Loss("none", "none"),
    Loss("all", "none"),
    Loss("none", "all"),
    Loss("all", "all"),
    Loss("all", "last"),
    Loss("chance", "chance"),
)


def cuts(recorder: Recorder, at: set[int]) -> Iterator[tuple[int, Platter]]:
    """The disk after each number of events in `at`, in order; the same platter each time, gone on."""
    platter = deepcopy(recorder.first)
    for number in range(len(recorder.events) + 1):
        if number in at:
            yield number, platter
        if number < len(recorder.events):
            platter.take(recorder.events[number])


def _torn(change: Written | Cut, dice: random.Random) -> list[Written | Cut]:
    if isinstance(change, Cut):
        return [change] if dice.random() < 0.5 else []
    kept: list[Written | Cut] = []
    place, end = change.place, change.place + len(change.content)
    while place < end:
        upto = min(end, (place // SECTOR + 1) * SECTOR)
        if dice.random() < 0.5:
            kept.append(
                Written(change.file, place, change.content[place - change.place : upto - change.place])
            )
        place = upto
    return kept


def _apply(content: bytearray, change: Written | Cut) -> None:
    if isinstance(change, Cut):
        del content[change.size :]
        content.extend(bytes(change.size - len(content)))
        return
    content.extend(bytes(max(0, change.place - len(content))))
    content[change.place : change.place + len(change.content)] = change.content


def _rename(names: dict[Path, int], folders: set[Path], named: Named) -> None:
    if named.is_folder:
        folders.discard(named.gone) if named.gone is not None else None
        folders.add(named.path) if named.path is not None else None
        return
    if named.gone is not None:
        names.pop(named.gone, None)
    if named.path is not None and named.file is not None:
        names[named.path] = named.file


def _touches(named: Named, folder: Path) -> bool:
    return any(path is not None and path.parent == folder for path in (named.path, named.gone))


def _first_difference(one: bytes | bytearray, other: bytes) -> int:
    """The beginning of the first sector in which they differ."""
    places = range(0, len(other), SECTOR)
    return next(
        (place for place in places if one[place : place + SECTOR] != other[place : place + SECTOR]),
        len(other),
    )
