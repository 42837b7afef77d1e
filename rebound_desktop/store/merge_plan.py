"""What a merge is going to write, worked out by reading alone.

A row is found again by its uid, or by its natural key. Of two that differ the one changed last wins, whole; where
a table keeps versions, the other's text becomes one. Each answer depends on what both copies hold and on nothing
else, so that merging again changes nothing, and the order in which copies come does not matter.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import Any, NamedTuple

import apsw
from msgspec import Struct, field

from rebound_desktop.core.folding import folded
from rebound_desktop.core.journal import VersionReason
from rebound_desktop.store.errors import BackupUnreadable
from rebound_desktop.store.merge_shapes import Shape, shapes
from rebound_desktop.store.stand_ins import stand_ins

Row = dict[str, Any]
# As `MomentField` writes it, so that moments sort as texts.
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00")


class Insert(Struct, frozen=True):
    """A row that is new here; its id is chosen already."""

    table: str
    row: Row


class Update(Struct, frozen=True):
    """Columns of a row that change; `counts` when they are more than stamps and identity."""

    table: str
    id: int
    columns: Row
    counts: bool


class Delete(Struct, frozen=True):
    """A row that was erased for ever in the other copy, or a version that another one holds already."""

    table: str
    id: int
    erased: bool


class Plan(Struct):
    """Everything to write, in an order in which it can be written. `files`: contents that new rows name."""

    steps: list[Insert | Update | Delete] = field(default_factory=list)
    tombstones: list[Row] = field(default_factory=list)
    raised: list[str] = field(default_factory=list)
    preferences: list[tuple[str, str]] = field(default_factory=list)
    files: set[str] = field(default_factory=set)


class _Mine(NamedTuple):
    """What is remembered of a row here: enough to see whether the other copy's is the same."""

    id: int
    uid: str
    created_at: str
    stamps: tuple[str, str]
    digest: bytes


class _Loser(NamedTuple):
    """A text that gave way to a newer one."""

    texts: tuple[str, ...]
    stamps: tuple[str, str]


class Planner:
    """Reads both copies, table by table. only_missing: take rows that are not here, and change nothing else.

    What salvage made up or emptied, for want of what could not be read, is missing too.
    """

    def __init__(
        self, mine: apsw.Connection, theirs: apsw.Connection, not_taken: frozenset[str], only_missing: bool
    ) -> None:
        self._mine = mine
        self._theirs = theirs
        self._not_taken = not_taken
        self._only_missing = only_missing
        self._shapes = shapes(mine)
        self._places: dict[str, dict[int, int]] = {}
        self._gone: dict[str, set[int]] = defaultdict(set)
        self._losers: dict[tuple[str, int], list[_Loser]] = defaultdict(list)
        self._inserted: dict[tuple[str, int], Row] = {}
        self._updated: dict[tuple[str, int], Row] = {}
        self._our_stones = _stones(mine)
        self._skipped: dict[str, set[int]] = {}
        self._standing = stand_ins(mine, theirs, self._shapes) if only_missing else {}
        self._plan = Plan()

    def plan(self) -> Plan:
        """Work everything out."""
        self._skipped, erased = self._tombstones()
        for shape in reversed(self._shapes):
            for row in sorted(erased.get(shape.name, ())):
                self._plan.steps.append(Delete(shape.name, row, erased=True))
        self._gone.update(erased)
        for shape in self._shapes:
            self._table(shape)
        for shape in self._shapes:
            if shape.versions and not self._only_missing:
                self._earlier_texts(shape)
        self._preferences()
        return self._plan

    # What was erased for ever.

    def _tombstones(self) -> tuple[dict[str, set[int]], dict[str, set[int]]]:
        """Rows of theirs that are not to come, and rows here that are to go: erased, and not touched since."""
        if self._only_missing:
            # Whatever is missing here is wanted, but for what was erased here.
            return self._dead(self._theirs, self._our_stones), {}
        ours, others = self._our_stones, _stones(self._theirs)
        skipped = self._dead(self._theirs, ours)
        erased = self._dead(self._mine, others)
        here = self._uids_of(self._mine, erased)
        for uid, (table, erased_at) in sorted(others.items()):
            known = ours.get(uid)
            if (known is None and (uid in here or not self._has(table, uid))) or (
                known is not None and known[1] < erased_at
            ):
                self._plan.tombstones.append({"uid": uid, "table_name": table, "erased_at": erased_at})
        return skipped, erased

    def _dead(
        self, connection: apsw.Connection, stones: Mapping[str, tuple[str, str]]
    ) -> dict[str, set[int]]:
        """Rows of a copy that `stones` speak of, with all that belongs to them, unless touched after."""
        if not stones:
            return {}
        touched = self._touched(connection)
        dead: dict[str, set[int]] = defaultdict(set)
        for shape in self._shapes:
            belonging = [link for link in shape.links if link.belongs]
            columns = ", ".join(["id", "uid", *(link.column for link in belonging)])
            for key, uid, *parents in connection.execute(f"SELECT {columns} FROM {shape.name}"):
                stone = stones.get(str(uid))
                if (stone is not None and touched[shape.name][_whole(key)] <= stone[1]) or any(
                    parent in dead[link.parent] for link, parent in zip(belonging, parents, strict=True)
                ):
                    dead[shape.name].add(_whole(key))
        return dead

    def _touched(self, connection: apsw.Connection) -> dict[str, dict[int, str]]:
        """When each row, or anything that belongs to it, was changed last."""
        found: dict[str, dict[int, str]] = defaultdict(dict)
        for shape in reversed(self._shapes):
            own = found[shape.name]
            belonging = [link for link in shape.links if link.belongs]
            columns = ", ".join(["id", "changed_at", *(link.column for link in belonging)])
            for key, changed_at, *parents in connection.execute(f"SELECT {columns} FROM {shape.name}"):
                own[_whole(key)] = max(own.get(_whole(key), ""), str(changed_at))
                for link, parent in zip(belonging, parents, strict=True):
                    if parent is not None:
                        above = found[link.parent]
                        above[_whole(parent)] = max(above.get(_whole(parent), ""), own[_whole(key)])
        return found

    def _uids_of(self, connection: apsw.Connection, rows: Mapping[str, set[int]]) -> set[str]:
        found = set()
        for table, keys in rows.items():
            for key in keys:
                found.add(str(connection.execute(f"SELECT uid FROM {table} WHERE id = ?", (key,)).get))
        return found

    def _has(self, table: str, uid: str) -> bool:
        if table not in {shape.name for shape in self._shapes}:
            return False
        return bool(self._mine.execute(f"SELECT 1 FROM {table} WHERE uid = ?", (uid,)).fetchall())

    # One table.

    def _table(self, shape: Shape) -> None:
        places = self._places.setdefault(shape.name, {})
        known = {row.uid: row for row in self._known(shape)}
        matches = self._by_key(shape, known) if shape.key else None
        free = 1 + _whole(self._mine.execute(f"SELECT max(id) FROM {shape.name}").get or 0)
        new: list[Row] = []
        for their_id, theirs in self._coming(shape):
            row = matches.get(their_id) if matches is not None else known.get(theirs["uid"])
            if row is not None:
                places[their_id] = row.id
                if self._only_missing:
                    self._fill_links(shape, row, theirs)
                else:
                    self._both(shape, row, theirs, known)
            elif theirs["uid"] in known:
                # Its key is taken by another row here, and its uid by a third: it is both of them already.
                places[their_id] = known[theirs["uid"]].id
            elif (stands := self._standing.get(shape.name, {}).get(their_id)) is not None:
                places[their_id] = stands
                self._plan.steps.append(Update(shape.name, stands, theirs, counts=True))
                if theirs["uid"] in self._our_stones:
                    self._plan.raised.append(theirs["uid"])
            else:
                places[their_id] = free
                new.append({"id": free, **theirs})
                free += 1
        # What changes comes first: it may free the key of what is new.
        for each in new:
            self._insert(shape, each)

    def _insert(self, shape: Shape, row: Row) -> None:
        self._plan.steps.append(Insert(shape.name, row))
        self._inserted[shape.name, row["id"]] = row
        if row["uid"] in self._our_stones:
            self._plan.raised.append(row["uid"])
        if "content_hash" in row:
            self._plan.files.add(str(row["content_hash"]))

    def _known(self, shape: Shape) -> Iterator[_Mine]:
        columns = ("id", "uid", "created_at", "changed_at", "changed_by", *shape.content)
        for values in self._mine.execute(f"SELECT {_quoted(columns)} FROM {shape.name} ORDER BY id"):
            key, uid, created_at, changed_at, changed_by, *content = values
            if _whole(key) not in self._gone[shape.name]:
                stamps = (str(changed_at), str(changed_by))
                yield _Mine(_whole(key), str(uid), str(created_at), stamps, _digest(content))

    def _coming(self, shape: Shape) -> Iterator[tuple[int, Row]]:
        """Their rows, by their ids, with links that lead to rows here; what belongs to nothing stays away."""
        columns = tuple(column for column in shape.columns if column != "id")
        for key, *values in self._theirs.execute(
            f"SELECT id, {_quoted(columns)} FROM {shape.name} ORDER BY id"
        ):
            row: Row = dict(zip(columns, values, strict=True))
            if not shape.holds(row):
                raise BackupUnreadable(detail=shape.name)
            if _whole(key) not in self._skipped.get(shape.name, ()) and self._lead_here(shape, row):
                yield _whole(key), row

    def _lead_here(self, shape: Shape, row: Row) -> bool:
        for link in shape.links:
            if row[link.column] is None:
                continue
            row[link.column] = self._places[link.parent].get(row[link.column])
            if row[link.column] is None and (link.belongs or not link.may_be_empty):
                return False
        return True

    def _by_key(self, shape: Shape, known: Mapping[str, _Mine]) -> dict[int, _Mine]:
        """Which row here each of theirs is: by uid where the key agrees or is free, else by the key."""
        by_key: dict[tuple[Any, ...], _Mine] = {}
        by_id = {row.id: row for row in known.values()}
        for key, *values in self._mine.execute(
            f"SELECT id, {_quoted(shape.key)} FROM {shape.name} ORDER BY id DESC"
        ):
            if _whole(key) in by_id:
                by_key[_key(values)] = by_id[_whole(key)]
        coming = [(their_id, row, _key([row[c] for c in shape.key])) for their_id, row in self._coming(shape)]
        matches: dict[int, _Mine] = {}
        claimed: set[int] = set()
        for their_id, row, key in coming:
            own, other = known.get(row["uid"]), by_key.get(key)
            if own is not None and (other is None or other is own or not shape.key_is_unique):
                matches[their_id] = own
                claimed.add(own.id)
        for their_id, _, key in coming:
            other = by_key.get(key)
            if their_id not in matches and other is not None and other.id not in claimed:
                matches[their_id] = other
                claimed.add(other.id)
        return matches

    def _both(self, shape: Shape, mine: _Mine, theirs: Row, known: Mapping[str, _Mine]) -> None:
        """Both copies have the row: the one changed last wins, and identity becomes the same on both sides."""
        columns: Row = {}
        uid = min(mine.uid, theirs["uid"])
        if uid != mine.uid and uid not in known and uid not in self._our_stones:
            columns["uid"] = uid
        if theirs["created_at"] < mine.created_at:
            columns["created_at"] = theirs["created_at"]
        stamps = (str(theirs["changed_at"]), str(theirs["changed_by"]))
        content = [theirs[column] for column in shape.content]
        is_same = _digest(content) == mine.digest
        counts = False
        if not is_same or stamps != mine.stamps:
            own = None if is_same else self._row(shape, mine.id)
            if self._wins(shape, stamps, theirs, mine.stamps, own):
                columns.update(dict(zip(("changed_at", "changed_by"), stamps, strict=True)))
                if own is not None:
                    counts = True
                    columns.update({c: theirs[c] for c in shape.content if theirs[c] != own[c]})
                    self._gives_way(shape, mine.id, own, theirs)
            elif own is not None:
                self._gives_way(shape, mine.id, theirs, own)
        if columns:
            self._updated[shape.name, mine.id] = columns
            self._plan.steps.append(Update(shape.name, mine.id, columns, counts))

    def _fill_links(self, shape: Shape, mine: _Mine, theirs: Row) -> None:
        """Links that are empty here in a row that nobody changed since: what they lead to could not be read."""
        stamps = (str(theirs["changed_at"]), str(theirs["changed_by"]))
        if stamps != mine.stamps or _digest([theirs[column] for column in shape.content]) == mine.digest:
            return
        own = self._row(shape, mine.id)
        columns = {link.column for link in shape.links if own[link.column] is None}
        filled = {column: theirs[column] for column in columns if theirs[column] is not None}
        if filled:
            self._plan.steps.append(Update(shape.name, mine.id, filled, counts=False))

    def _wins(
        self, shape: Shape, stamps: tuple[str, str], theirs: Row, own_stamps: tuple[str, str], own: Row | None
    ) -> bool:
        """Whether theirs is the newer one; at the same moment, the larger by words that both copies share."""
        if own is None or stamps[0] != own_stamps[0]:
            return stamps > own_stamps
        return self._told(shape, theirs) > self._told(shape, own)

    def _told(self, shape: Shape, row: Row) -> tuple[str, ...]:
        links = {link.column: link.parent for link in shape.links}
        return tuple(
            self._uid(links[column], row[column]) if column in links else repr(row[column])
            for column in shape.content
        )

    def _uid(self, table: str, key: int | None) -> str:
        coming = self._inserted.get((table, key)) if key is not None else None
        if coming is not None:
            return str(coming["uid"])
        return str(self._mine.execute(f"SELECT uid FROM {table} WHERE id = ?", (key,)).get)

    def _row(self, shape: Shape, key: int) -> Row:
        columns = shape.columns
        ((values),) = self._mine.execute(
            f"SELECT {_quoted(columns)} FROM {shape.name} WHERE id = ?", (key,)
        ).fetchall()
        return dict(zip(columns, values, strict=True))

    def _gives_way(self, shape: Shape, key: int, loser: Row, winner: Row) -> None:
        if shape.versions and any(loser[text] != winner[text] for text in shape.texts):
            texts = tuple(str(loser[text]) for text in shape.texts)
            stamps = (str(loser["changed_at"]), str(loser["changed_by"]))
            self._losers[shape.name, key].append(_Loser(texts, stamps))

    # Earlier texts.

    def _earlier_texts(self, shape: Shape) -> None:
        """A text that gave way becomes a version, unless one holds it or it is the present one."""
        versions = next(other for other in self._shapes if other.name == shape.versions)
        column = next(link.column for link in versions.links if link.belongs)
        coming: dict[int, list[Row]] = defaultdict(list)
        for (table, _), row in self._inserted.items():
            if table == shape.versions:
                coming[row[column]].append(row)
        last = _whole(self._mine.execute(f"SELECT max(id) FROM {shape.versions}").get or 0)
        free = 1 + max((key for table, key in self._inserted if table == shape.versions), default=last)
        dropped: set[int] = set()
        for parent in sorted({key for table, key in self._losers if table == shape.name} | set(coming)):
            uid = self._uid(shape.name, parent)
            held = self._versions(shape, column, parent)
            held += [(row["id"], row["uid"], _texts(shape, row)) for row in coming[parent]]
            present = self._present(shape, parent)
            merged = {texts: key for key, own, texts in held if own == _merged_uid(uid, texts)}
            others = {texts for _, own, texts in held if own != _merged_uid(uid, texts)} | {present}
            dropped.update(key for texts, key in merged.items() if texts in others)
            for loser in sorted(set(self._losers[shape.name, parent])):
                is_kept = loser.texts in others or loser.texts in merged
                if not is_kept and any(text.strip() for text in loser.texts):
                    merged[loser.texts] = free
                    self._insert(versions, self._version(shape, column, parent, uid, loser, free))
                    free += 1
        self._let_go(shape.versions, dropped)

    def _version(self, shape: Shape, column: str, parent: int, uid: str, loser: _Loser, key: int) -> Row:
        moment, by = loser.stamps
        return {
            "id": key,
            "uid": _merged_uid(uid, loser.texts),
            "created_at": moment,
            "changed_at": moment,
            "changed_by": by,
            "trashed_at": None,
            column: parent,
            **dict(zip(shape.texts, loser.texts, strict=True)),
            "cut_at": moment,
            "reason": VersionReason.MERGED.value,
        }

    def _let_go(self, table: str, dropped: set[int]) -> None:
        """Versions made by a merge that turn out to be held by another one, or to be the present text."""
        coming = {key for key in dropped if (table, key) in self._inserted}
        self._plan.steps = [
            step
            for step in self._plan.steps
            if not (isinstance(step, Insert) and step.table == table and step.row["id"] in coming)
        ]
        self._plan.steps += [Delete(table, key, erased=False) for key in sorted(dropped - coming)]

    def _versions(self, shape: Shape, column: str, parent: int) -> list[tuple[int, str, tuple[str, ...]]]:
        rows = self._mine.execute(
            f"SELECT id, uid, {_quoted(shape.texts)} FROM {shape.versions} WHERE {column} = ? ORDER BY id",
            (parent,),
        ).fetchall()
        return [(_whole(key), str(uid), tuple(str(text) for text in texts)) for key, uid, *texts in rows]

    def _present(self, shape: Shape, parent: int) -> tuple[str, ...]:
        """The text that stands after the merge."""
        found = self._mine.execute(
            f"SELECT {_quoted(shape.texts)} FROM {shape.name} WHERE id = ?", (parent,)
        ).fetchall()
        texts = dict(zip(shape.texts, found[0], strict=True)) if found else {}
        texts.update(self._inserted.get((shape.name, parent), {}))
        texts.update(self._updated.get((shape.name, parent), {}))
        return tuple(str(texts[name]) for name in shape.texts)

    # What has no identity of its own.

    def _preferences(self) -> None:
        """A choice that was never made here."""
        known = {str(row[0]) for row in self._mine.execute("SELECT name FROM preference")}
        for name, value in self._theirs.execute("SELECT name, value FROM preference ORDER BY name"):
            if not (isinstance(name, str) and isinstance(value, str)):
                raise BackupUnreadable(detail="preference")
            if name not in known and name not in self._not_taken:
                self._plan.preferences.append((str(name), str(value)))


def _stones(connection: apsw.Connection) -> dict[str, tuple[str, str]]:
    stones = {}
    for uid, table, erased_at in connection.execute("SELECT uid, table_name, erased_at FROM tombstone"):
        if not (isinstance(erased_at, str) and _MOMENT.fullmatch(erased_at)):
            raise BackupUnreadable(detail="tombstone")
        stones[str(uid)] = (str(table), erased_at)
    return stones


def _texts(shape: Shape, row: Row) -> tuple[str, ...]:
    return tuple(str(row[text]) for text in shape.texts)


def _merged_uid(uid: str, texts: tuple[str, ...]) -> str:
    """The identity of a text that gave way: the same, whichever copy finds it."""
    return blake2b("\0".join((uid, *texts)).encode(), digest_size=16, person=b"rebound merge").hexdigest()


def _digest(values: list[Any]) -> bytes:
    return blake2b(repr(tuple(values)).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _key(values: list[Any]) -> tuple[Any, ...]:
    return tuple(folded(value) if isinstance(value, str) else value for value in values)


def _quoted(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


def _whole(value: Any) -> int:
    """An id. Raises BackupUnreadable for what is none: only another copy can hold such."""
    if type(value) is not int:
        raise BackupUnreadable(detail="id")
    return value
