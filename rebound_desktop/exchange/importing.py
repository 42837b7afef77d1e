"""Reading what comes in: one face for every format. The store compares and keeps what is read here."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from rebound_desktop.core.change import Area
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.import_report import Counting, Preview, Tally, Unreadable, Verdict, Why
from rebound_desktop.core.intake import Batch, joined, one_of_each_order
from rebound_desktop.core.progress import Tell, tell_nobody
from rebound_desktop.exchange.archive import archive_at, held_in
from rebound_desktop.exchange.decoding import decoded
from rebound_desktop.exchange.formats import Format
from rebound_desktop.exchange.mapped import ENDS as TABLES
from rebound_desktop.exchange.mapped import header_of, mapping_name
from rebound_desktop.exchange.readers import reader
from rebound_desktop.exchange.reading import Kept, Order, Reading, kept_nowhere
from rebound_desktop.exchange.rows import Sheet
from rebound_desktop.exchange.sorting import Sorted, sorted_out
from rebound_desktop.exchange.sources import Refused, opened
from rebound_desktop.store import Taken, merge, rows

# The tables whose rows a person counts, in the order of a preview, and the files.
_TALLIED = ("entry", "contact", "job", "attachment")
# Tables that are looked into for their columns.
_TABLES_LOOKED_INTO = 100
# Files that are not read are named one by one, up to so many of a kind; more of them are one line with all names.
_ONE_BY_ONE = 20
Said = Mapping[str, Mapping[str, str]]
# Who takes files along that lie beside its pages: what came with them is nobody else's.
_WITH_FILES = frozenset((Format.DAY_ONE, Format.REDNOTEBOOK, Format.MARKDOWN, Format.HTML, Format.TEXT))


def read(
    path: Path,
    wanted: Format,
    clock: Clock,
    tell: Tell = tell_nobody,
    columns: Said | None = None,
    kept: Kept = kept_nowhere,
    own: frozenset[str] | None = None,
    month_first: bool | None = None,
    order: Order | None = None,
) -> Batch:
    """Everything at `path`, read as `wanted`; what cannot be read is told in the batch, and costs nothing else.

    columns: for tables of somebody's own, by `mapped.mapping_name`, what each column (folded name) is; kept: where what
    was said of tables before is found, by the same; own: of many files, those to read; month_first: of days that can be
    read both ways, which it is, None for what is likely; order: what days of other files tell of that, and these.
    Raises Stopped when `tell` does.
    """
    try:
        with opened(path) as source:
            reading = Reading(
                path,
                source,
                clock.zone,
                clock.today(),
                tell,
                columns or {},
                kept,
                own,
                month_first,
                order or Order(),
            )
            try:
                batch = reader(wanted)(reading)
            except Refused as error:
                batch = Batch(unreadable=(Unreadable(source.label, 0, error.why),))
            return replace(
                batch,
                unreadable=(*reading.unreadable, *batch.unreadable),
                formats=(wanted.value,),
                noted=tuple(reading.noted),
                both_ways=one_of_each_order(reading.both_ways),
                stays=tuple(reading.stays),
            )
    except Refused as error:
        return Batch(unreadable=(Unreadable(path.name, 0, error.why),), formats=(wanted.value,))


class OwnTable(Struct, frozen=True):
    """Tables of somebody's own that have the same columns: their files, and the header and first rows of the first."""

    files: tuple[str, ...]
    sheet: Sheet


def tables_at(paths: Sequence[Path], wanted: Format | None) -> tuple[OwnTable, ...]:
    """The tables that are read as somebody's own, each kind of columns once, for saying what those are."""
    found: dict[str, OwnTable] = {}
    looked = 0
    for path in paths:
        with suppress(Refused):
            kinds = _as_wanted(path, wanted).formats
            if Format.TABLE not in kinds:
                continue
            own = kinds[Format.TABLE]
            with opened(path) as source:
                names = [name for name in source.names() if own is None or name in own]
                if own is None and len(names) > 1:
                    names = [name for name in names if name.casefold().endswith(TABLES)]
                for name in names[: _TABLES_LOOKED_INTO - looked]:
                    looked += 1
                    with suppress(Refused):
                        sheet = header_of(decoded(source.read(name)))
                        before = found.setdefault(mapping_name(sheet.names), OwnTable((), sheet))
                        found[mapping_name(sheet.names)] = replace(before, files=(*before.files, name))
    return tuple(found.values())


def recognised_at(paths: Sequence[Path]) -> tuple[Format, ...]:
    """What lies at these paths, each kind once, whatever it is to be read as."""
    found: dict[Format, None] = {}
    for path in paths:
        with suppress(Refused):
            at_path = sorted_out(path)
            found |= dict.fromkeys(at_path.formats)
            if Why.OWN_COLUMNS in at_path.rest.values():
                found.setdefault(Format.TABLE)
    return tuple(found)


def archive_alone(paths: Sequence[Path], wanted: Format | None) -> Path | None:
    """The archive of ours that the one path is, or that the folder there is of: that is merged, and is no batch."""
    if len(paths) != 1 or wanted not in (None, Format.ARCHIVE):
        return None
    path = paths[0].absolute()
    return archive_at(path) or (path if wanted is Format.ARCHIVE else None)


def preview_of_archive(path: Path, folder: Path | None, key: bytes | None) -> Preview:
    """What an archive holds, and how much of it the journal in `folder` has already, by identity.

    folder and key: None where there is no journal yet. Raises ArchiveUnreadable and the world's errors.
    """
    known: dict[str, set[object]] = {}
    if folder is not None and key is not None:
        with rows.leaving(folder, key) as here:
            known = {table: {row["uid"] for row in here.of(table)} for table in _TALLIED}
    held = held_in(path, _TALLIED)
    tallies = []
    for table in _TALLIED:
        counting, uids = Counting(), known.get(table, set())
        for each in held[table]:
            counting.note(Verdict.SAME if each.uid in uids else Verdict.NEW, each.name, each.day)
        tallies.append(counting.tally())
    return Preview(tallies[0], tallies[1], tallies[2], len(held["attachment"]))


def taken_of_archive(report: merge.Report, held: Preview) -> Taken:
    """What came of an archive, told as that of any import. held: what it holds."""
    counts = {count.area: count for count in report.counts}

    def tally(area: Area, whole: Tally) -> Tally:
        count = counts.get(area)
        new, changed = (count.added, count.changed) if count else (0, 0)
        return Tally(new, max(whole.total - new - changed, 0), changed, whole.first)

    told = Preview(
        tally(Area.JOURNAL, held.entries),
        tally(Area.CONTACTS, held.people),
        tally(Area.JOBS, held.jobs),
        report.files,
    )
    return Taken(told, report.areas)


def read_all(
    paths: Sequence[Path],
    wanted: Format | None,
    clock: Clock,
    tell: Tell = tell_nobody,
    columns: Said | None = None,
    kept: Kept = kept_nowhere,
    month_first: bool | None = None,
) -> Batch:
    """Several files and folders as one import, each in its own format unless one is `wanted` for all.

    Where a day tells late whether the month comes first, what was read before it is read once more.
    """
    orders: dict[Format, Order] = defaultdict(Order)
    known: dict[tuple[int, Format], Batch] = {}

    def whole() -> Batch:
        batches: list[Batch] = []
        for place, path in enumerate(paths):
            try:
                found = _as_wanted(path, wanted)
            except Refused as error:
                batches.append(Batch(unreadable=(Unreadable(path.name, 0, error.why),)))
                continue
            if Format.ARCHIVE in found.formats:
                batches.append(Batch(unreadable=(Unreadable(path.name, 0, Why.ALONE),)))
                continue
            taken: set[str] = set()
            for each in sorted(found.formats, key=lambda each: each not in _WITH_FILES):
                own = found.formats[each]
                own = own - taken if own is not None else None
                if own is not None and not own:
                    continue
                if (place, each) not in known:
                    order = orders[_alike(each)]
                    known[place, each] = read(path, each, clock, tell, columns, kept, own, month_first, order)
                batches.append(known[place, each])
                taken.update(file.source for entry in batches[-1].entries for file in entry.files)
            batches.append(Batch(unreadable=_not_read(path, found, taken)))
        return joined(batches)

    batch = whole()
    late = {each for each, order in orders.items() if order.is_told_late}
    if late:
        for each in late:
            orders[each].begin_again()
        known = {place: batch for place, batch in known.items() if _alike(place[1]) not in late}
        batch = whole()
    return batch


def _alike(each: Format) -> Format:
    """Of formats in which one writes days oneself, and alike, the same one."""
    return Format.TRACKER if each is Format.TABLE else each


def _as_wanted(path: Path, wanted: Format | None) -> Sorted:
    """What lies at a path; all of it as `wanted`, if anything. Of tables somebody says what the columns are of theirs
    alone, whatever lies beside them. Raises Refused.
    """
    found = sorted_out(path) if wanted in (None, Format.TABLE) else Sorted({})
    own = frozenset(name for name, why in found.rest.items() if why is Why.OWN_COLUMNS)
    if wanted is Format.TABLE and own:
        return Sorted({wanted: own})
    return found if wanted is None or wanted in found.formats else Sorted({wanted: None})


def _not_read(path: Path, found: Sorted, taken: Collection[str]) -> tuple[Unreadable, ...]:
    """The files at a path that nobody reads. taken: those that came along with a page."""
    has_pages = not _WITH_FILES.isdisjoint(found.formats)
    left = {
        name: Why.NOT_KNOWN if why is Why.NO_PAGE and not has_pages else why
        for name, why in found.rest.items()
        if name not in taken and why is not Why.FOR_READING
    }
    if found.formats:
        # Of an empty one among others nothing is missed.
        left = {name: why for name, why in left.items() if why is not Why.EMPTY}
    whys = set(left.values()) or {Why.NOT_KNOWN if found.rest else Why.EMPTY}
    if not found.formats and (len(left) < 2 or whys == {Why.NOT_KNOWN}):
        # Nothing in it is read: what one chose is told as a whole.
        return (Unreadable(path.name, 0, *whys),)
    told: list[Unreadable] = []
    for why in dict.fromkeys(left.values()):
        names = [name for name, its in left.items() if its is why]
        if len(names) > (1 if why in (Why.OURS, Why.NO_PAGE) else _ONE_BY_ONE):
            told.append(Unreadable(path.name, 0, why, "\n".join(names)))
        else:
            told += [Unreadable(name, 0, why) for name in names]
    return tuple(told)
