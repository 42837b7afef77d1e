"""Entries by their words, newest first, in slices: the first page never waits for the whole index.

A common word stands in most pages: of those only the newest days are looked at, as many as a page of results takes.
A rare one is found whole. What narrows the entries beside the words (`Chosen`) is SQL on the entries themselves.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager
from itertools import islice
from typing import Protocol, cast

import apsw

from rebound_desktop.core.finding import Beginning, Chosen, Mood, Sort, Wanted
from rebound_desktop.core.folding import folded, plain
from rebound_desktop.core.journal import title_and_preview
from rebound_desktop.core.snippets import MARK_END, MARK_START, has_all, snippet

_RARE, _FEW = 600, 4000
_FIRST_WINDOW = 300
# So many matches are looked for at once; where a few are wanted, some more than these, for they do not lie evenly.
_FIRST_PAGE, _ROOMY = 100, 4
_GROWS, _LARGEST_WINDOW = 4, 5_000
_AT_ONCE, _HANDFUL = 200, 2_000
_BEGINNING = 700
_MOODS = "',' || replace(replace(lower(mood_before || ',' || mood_after), ', ', ','), ' ,', ',') || ','"
# Pages that link to somebody, and those that have the whole name: one word of it may be any word.
_OF_A_PERSON = """
    SELECT entry_id FROM entry_contact WHERE contact_id = ? UNION
    SELECT rowid FROM entry_search WHERE entry_search MATCH (
        SELECT '"' || replace(name, '"', ' ') || '"' FROM contact WHERE id = ? AND instr(trim(name), ' ')
        UNION ALL SELECT '""' LIMIT 1
    )
"""
# Those with a tag, and those with one within it: #todo has what #todo/soon has.
_TAGGED = """
    SELECT entry_id FROM entry_tag WHERE tag_id IN
    (SELECT id FROM tag WHERE name = ? OR instr(folded(name), ?) = 1)
"""
# In pages from before those were tags of their own, the text alone says which one it is.
_TAGGED_BEFORE = """
    SELECT entry_id FROM entry_tag JOIN entry ON entry.id = entry_id WHERE tag_id IN
    (SELECT id FROM tag WHERE folded(name) = ?) AND instr(lower(text), lower(?)) > 0
"""
# Of those that begin with the same words, so many titles are looked at for what comes then.
_BEGUN = 200
_GONE = "SELECT id FROM entry WHERE trashed_at IS NOT NULL"
_SNIPPET = f"'{MARK_START}', '{MARK_END}', '…', 14"

Binding = str | int


class Reads(Protocol):
    """What reading takes: a connection, and its errors in the world's terms. A ledger is one."""

    @property
    def connection(self) -> apsw.Connection: ...
    def in_world_terms(self) -> AbstractContextManager[None]: ...


class Superseded(Exception):
    """Another search was asked for meanwhile: nobody waits for this one."""


class EntryIndex:
    """Reads the entries' index over a connection. `is_wanted` is asked between slices of work."""

    def __init__(self, reads: Reads, is_wanted: Callable[[], bool] = lambda: True) -> None:
        self._reads = reads
        self._is_wanted = is_wanted

    def first(self, wanted: Wanted, chosen: Chosen, limit: int) -> tuple[int, ...]:
        """The ids of the first `limit` entries. Raises Superseded, and the world's errors."""
        return tuple(islice(self._found(wanted, chosen, min(limit * _ROOMY, _FIRST_PAGE)), limit))

    def beginning(self, begun: Beginning, limit: int) -> tuple[int, ...]:
        """The ids of the last `limit` entries that were begun so. Raises like `first`.

        A word that still grows may be many words, which takes the index long to read together: behind others it is
        looked for in the titles of the last few that begin with those.
        """
        if not begun.before:
            return self._begun(begun.wanted.match, limit)
        ids = self._begun(begun.whole, limit)
        if len(ids) < limit:
            some = self._begun(begun.before, _BEGUN)
            titles = self._titles(some)
            *whole, growing = _words_of(" ".join(term.text for term in begun.wanted.terms))
            place = len(whole)
            ids += tuple(
                key
                for key in some
                if key not in ids
                and titles.get(key, [])[:place] == whole
                and any(word.startswith(growing) for word in titles.get(key, [])[place : place + 1])
            )
        return ids[:limit]

    def _begun(self, match: str, limit: int) -> tuple[int, ...]:
        # From the last one backwards: of a phrase that many begin with no more is read than is asked for.
        sql = f"""SELECT rowid FROM entry_search WHERE entry_search MATCH ? AND rowid NOT IN ({_GONE})
            ORDER BY rowid DESC LIMIT ?"""
        return self._ids(sql, (match, limit))

    def found(self, wanted: Wanted, chosen: Chosen) -> Iterator[int]:
        """The ids in order, looked for as they are asked for: a page costs a few milliseconds."""
        return self._found(wanted, chosen)

    def count(self, wanted: Wanted) -> int:
        """How many entries have the words: counted by the engine, which a newer search interrupts."""
        match = wanted.match
        (whole,) = self._ids("SELECT count(*) FROM entry_search WHERE entry_search MATCH ?", (match,))
        gone = self._of_these(match, self._in_trash())
        told = self._beside(wanted) - self._in_trash()
        return whole - len(gone) + len(told - self._of_these(match, told))

    def _of_these(self, match: str, ids: Collection[int]) -> set[int]:
        """Which of a few entries have the words in their text."""
        if not ids:
            return set()
        sql = f"SELECT rowid FROM entry_search WHERE entry_search MATCH ? AND rowid IN ({_listed(ids)})"
        return set(self._ids(sql, (match,)))

    def all(self, wanted: Wanted, chosen: Chosen) -> tuple[int, ...]:
        """The ids of all of them, in order: up to a tenth of a second at 100,000 entries."""
        if not wanted.match or wanted.title or wanted.untitled:
            return tuple(self._found(wanted, chosen))
        matching = self._matching(wanted.match) | self._tagged(wanted)
        gone = self._in_trash()
        if len(matching) < _FEW:
            return self._in_order(matching - gone, wanted, chosen)
        conditions, values = _conditions(wanted, chosen)
        order = self._ids(f"SELECT id FROM entry {_where(conditions)} {_order(chosen)}", values)
        return tuple(key for key in order if key in matching and key not in gone)

    def snippets(self, wanted: Wanted, ids: Collection[int]) -> dict[int, str]:
        """The words around the match, in the text or else in an afterthought or a tag."""
        if not wanted.match or not ids:
            return {}
        found: dict[int, str] = {}
        for key, text in self._rows(f"SELECT id, text FROM entry WHERE id IN ({_listed(ids)})", ()):
            cut = snippet(str(text), wanted.terms)
            if cut is not None and has_all(str(text), wanted.terms):
                found[int(str(key))] = cut
        rest = set(ids) - found.keys()
        if rest:
            found |= self._indexed_snippets(wanted.match, rest)
            found |= self._tags_found(wanted, rest - found.keys())
        return found

    def _indexed_snippets(self, match: str, ids: Collection[int]) -> dict[int, str]:
        """As the index cuts them, whatever the accents: 0.4 ms for 200 words of text each."""
        keys = _listed(ids)
        found: dict[int, str] = {}
        for sql in (
            f"""SELECT entry_id, snippet(afterthought_search, -1, {_SNIPPET}) FROM afterthought_search
            JOIN afterthought ON afterthought.id = afterthought_search.rowid
            WHERE afterthought_search MATCH ? AND trashed_at IS NULL AND entry_id IN ({keys})""",
            f"""SELECT rowid, snippet(entry_search, -1, {_SNIPPET}) FROM entry_search
            WHERE entry_search MATCH ? AND rowid IN ({keys})""",
        ):
            for key, cut in self._rows(sql, (match,)):
                found[int(str(key))] = str(cut or "")
        return found

    def _tags_found(self, wanted: Wanted, ids: Collection[int]) -> dict[int, str]:
        """The tags that have the words, marked."""
        found: dict[int, str] = {}
        of_these = f"""SELECT entry_id, name FROM entry_tag JOIN tag ON tag.id = tag_id
            WHERE entry_id IN ({_listed(ids)}) ORDER BY entry_tag.id DESC"""
        for key, name in self._rows(of_these, ()) if ids else ():
            if has_all(str(name), wanted.terms) and (cut := snippet(f"#{name}", wanted.terms)) is not None:
                found[int(str(key))] = cut
        return found

    def _found(self, wanted: Wanted, chosen: Chosen, page: int = _FIRST_PAGE) -> Iterator[int]:
        ids = self._by_words(wanted, chosen, page) if wanted.match else self._by_day(wanted, chosen)
        return self._titled(ids, wanted) if wanted.title or wanted.untitled else ids

    def _by_day(self, wanted: Wanted, chosen: Chosen) -> Iterator[int]:
        """Every entry that the filters let through, in slices."""
        gone = self._in_trash()
        if wanted.without:
            gone |= self._matching(wanted.without)
        for window in self._windows(wanted, chosen, _FIRST_WINDOW):
            yield from (key for key in window if key not in gone)

    def _by_words(self, wanted: Wanted, chosen: Chosen, page: int) -> Iterator[int]:
        gone = self._in_trash()
        told = self._beside(wanted)
        newest = self._ids(
            "SELECT rowid FROM entry_search WHERE entry_search MATCH ? ORDER BY rowid DESC LIMIT ?",
            (wanted.match, _RARE),
        )
        if len(newest) < _RARE:
            yield from self._in_order({*newest, *told} - gone, wanted, chosen)
            return
        # How thick the matches lie says how many entries the first page takes.
        spread = (newest[0] - newest[-1] + 1) * page // _RARE
        known = frozenset(newest)
        for window in self._windows(wanted, chosen, max(_FIRST_WINDOW, spread)):
            first, last = min(window), max(window)
            # Mostly the newest days have the newest ids: which of those match is known.
            matching = known if first >= newest[-1] else self._matching_between(wanted.match, first, last)
            yield from (key for key in window if (key in matching or key in told) and key not in gone)

    def _windows(self, wanted: Wanted, chosen: Chosen, first: int) -> Iterator[tuple[int, ...]]:
        """The entries in their order, a few, then more and more of them."""
        conditions, values = _conditions(wanted, chosen)
        at, size = 0, first
        sql = f"SELECT id FROM entry {_where(conditions)} {_order(chosen)} LIMIT ? OFFSET ?"
        while True:
            window = self._ids(sql, (*values, size, at))
            if window:
                yield window
            if len(window) < size:
                return
            at, size = at + size, min(size * _GROWS, _LARGEST_WINDOW)

    def _in_order(self, ids: Collection[int], wanted: Wanted, chosen: Chosen) -> tuple[int, ...]:
        conditions, values = _conditions(wanted, chosen)
        # Without a filter the index alone says where an entry stands: no page of text is read.
        source = "entry" if conditions else "entry INDEXED BY entry_place"
        conditions = [f"id IN ({_listed(ids)})", *conditions]
        return self._ids(f"SELECT id FROM {source} {_where(conditions)} {_order(chosen)}", values)

    def _titled(self, ids: Iterable[int], wanted: Wanted) -> Iterator[int]:
        """Those whose title has every word, or one that begins with it, and none of those it must not hold."""
        from rebound_desktop.store.tokenizer import fold

        needed = [fold(word) for word in wanted.title]
        barred = {fold(word) for word in wanted.untitled}
        rest = iter(ids)
        while window := tuple(islice(rest, _AT_ONCE)):
            titles = self._titles(window)
            for key in window:
                title = titles.get(key, [])
                if barred.isdisjoint(title) and all(
                    any(said.startswith(w) for said in title) for w in needed
                ):
                    yield key

    def _titles(self, ids: Collection[int]) -> dict[int, list[str]]:
        """The words of their titles, as the index has them."""
        rows = self._rows(
            f"SELECT id, substr(text, 1, {_BEGINNING}) FROM entry WHERE id IN ({_listed(ids)})", ()
        )
        return {int(str(key)): _words_of(title_and_preview(str(text))[0]) for key, text in rows}

    def _matching(self, match: str) -> set[int]:
        found = self._ids("SELECT rowid FROM entry_search WHERE entry_search MATCH ?", (match,))
        return {*found, *self._told_since(match)}

    def _matching_between(self, match: str, low: int, high: int) -> set[int]:
        sql = "SELECT rowid FROM entry_search WHERE entry_search MATCH ? AND rowid BETWEEN ? AND ?"
        return set(self._ids(sql, (match, low, high)))

    def _told_since(self, match: str) -> set[int]:
        """Entries whose afterthoughts have the words."""
        return set(
            self._ids(
                """SELECT entry_id FROM afterthought_search
                JOIN afterthought ON afterthought.id = afterthought_search.rowid
                WHERE afterthought_search MATCH ? AND trashed_at IS NULL""",
                (match,),
            )
        )

    def _tagged(self, wanted: Wanted) -> set[int]:
        """Entries with a tag that has all the words in its name; titles have no tags."""
        words = [word for term in wanted.terms for word in _words_of(term.text)]
        if not words or wanted.title:
            return set()
        keys = [
            int(str(key))
            for key, name in self._rows("SELECT id, name FROM tag", ())
            # Asked first whether the letters are there at all: a closer look takes ten times as long.
            if all(plain(word) in plain(str(name)) for word in words)
            and has_all(str(name), wanted.terms)
            and not any(has_all(str(name), [term]) for term in wanted.unwanted)
        ]
        if not keys:
            return set()
        found = set(self._ids(f"SELECT entry_id FROM entry_tag WHERE tag_id IN ({_listed(keys)})", ()))
        unwanted = " OR ".join(f'"{term.text}"' + ("*" if term.begins else "") for term in wanted.unwanted)
        return found - self._matching(unwanted) if found and unwanted else found

    def _beside(self, wanted: Wanted) -> set[int]:
        """Entries that have the words elsewhere than in their text."""
        return self._told_since(wanted.match) | self._tagged(wanted)

    def _in_trash(self) -> set[int]:
        return set(self._ids(_GONE, ()))

    def _ids(self, sql: str, values: Collection[Binding]) -> tuple[int, ...]:
        return tuple(cast(int, row[0]) for row in self._rows(sql, values))

    def _rows(self, sql: str, values: Collection[Binding]) -> list[tuple[object, ...]]:
        if not self._is_wanted():
            raise Superseded
        rows: list[tuple[object, ...]] = []
        with self._reads.in_world_terms():
            # In handfuls: whoever was overtaken stops between two of them.
            cursor = iter(self._reads.connection.execute(sql, tuple(values)))
            while handful := list(islice(cursor, _HANDFUL)):
                rows += handful
                if not self._is_wanted():
                    raise Superseded
        return rows


def _words_of(text: str) -> list[str]:
    # Imported when first used: no start searches.
    from rebound_desktop.store.tokenizer import words_of

    return words_of(text)


def _conditions(wanted: Wanted, chosen: Chosen) -> tuple[list[str], list[Binding]]:
    """SQL for what narrows the entries, and what it is bound to."""
    conditions: list[str] = []
    values: list[Binding] = []

    def narrow(sql: str, *bound: Binding) -> None:
        conditions.append(sql)
        values.extend(bound)

    for since in (wanted.since, chosen.since):
        if since is not None:
            narrow("day >= ?", since.isoformat())
    for until in (wanted.until, chosen.until):
        if until is not None:
            narrow("day <= ?", until.isoformat())
    if chosen.each_year:
        narrow("substr(day, 6) = ?", chosen.each_year)
    if chosen.step is not None:
        narrow("step = ?", chosen.step)
    if chosen.job_id is not None:
        linked = "SELECT id FROM entry WHERE job_id = ? UNION SELECT entry_id FROM entry_job WHERE job_id = ?"
        narrow(f"id IN ({linked})", chosen.job_id, chosen.job_id)
    if chosen.round_id is not None:
        narrow("round_id = ?", chosen.round_id)
    if chosen.contact_id is not None:
        narrow(f"id IN ({_OF_A_PERSON})", chosen.contact_id, chosen.contact_id)
    if "/" in chosen.tag:
        outer = folded(chosen.tag.partition("/")[0])
        narrow(
            f"id IN ({_TAGGED} UNION {_TAGGED_BEFORE})",
            chosen.tag,
            f"{folded(chosen.tag)}/",
            outer,
            f"#{chosen.tag}",
        )
    elif chosen.tag:
        narrow(f"id IN ({_TAGGED})", chosen.tag, f"{folded(chosen.tag)}/")
    if chosen.mood:
        narrow("(mood_before <> '' OR mood_after <> '')")
    if chosen.mood and chosen.mood != Mood.NOTED:
        # A mood is a few words with commas between them; the index of those noted at all is small.
        narrow(f"instr({_MOODS}, ',' || ? || ',') > 0", chosen.mood)
    if chosen.starred:
        narrow("is_starred = 1")
    if chosen.with_files:
        narrow("id IN (SELECT entry_id FROM attachment WHERE trashed_at IS NULL)")
    return conditions, values


def _where(conditions: Collection[str]) -> str:
    return f"WHERE {' AND '.join(conditions)}" if conditions else ""


def _order(chosen: Chosen) -> str:
    way = "ASC" if chosen.sort is Sort.OLDEST else "DESC"
    return f"ORDER BY day {way}, written_at {way}, id {way}"


def _listed(ids: Iterable[int]) -> str:
    """Ids as SQL: numbers of our own, so nothing to bind."""
    return ",".join(str(int(key)) for key in ids)
