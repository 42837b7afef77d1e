"""How people are read: one with their company's name; all of them in order; and a few as lines of a list.

Ten thousand people are put in order by their names alone; what else a line shows is read for those in sight.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from peewee import JOIN, fn

from rebound_desktop.core.contacts import ContactLine, TouchKind
from rebound_desktop.core.folding import folded, plain
from rebound_desktop.core.journal import normalise
from rebound_desktop.core.person import DetailKind
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger

_NAMES = """SELECT contact.id, contact.name, contact.reading, contact.nickname, COALESCE(company.name, ''),
    contact.role FROM contact LEFT JOIN company ON company.id = contact.company_id
    WHERE contact.trashed_at IS NULL"""
_LINE = """contact.id, contact.name, COALESCE(company.name, ''), contact.role, touch.on_day, touch.kind,
    contact.is_paused, COALESCE(touch.own_kind, ''), COALESCE((SELECT content_hash FROM attachment
        WHERE contact_id = contact.id AND is_picture = 1 AND trashed_at IS NULL ORDER BY id DESC LIMIT 1), '')
    FROM contact LEFT JOIN company ON company.id = contact.company_id
    LEFT JOIN touch ON touch.id = (SELECT newest.id FROM touch AS newest WHERE newest.contact_id = contact.id
        AND newest.trashed_at IS NULL ORDER BY newest.on_day DESC, newest.id DESC LIMIT 1)"""
_LINES = f"SELECT {_LINE} WHERE contact.id IN ({{marks}})"
_SLICE = f"""SELECT contact.reading, contact.nickname, {_LINE}
    WHERE contact.trashed_at IS NULL AND contact.id {{of}} ORDER BY contact.id LIMIT ?"""
_CALLED = """SELECT contact.id, contact.name, COALESCE(company.name, '') FROM contact
    LEFT JOIN company ON company.id = contact.company_id WHERE contact.trashed_at IS NULL"""
_SO_CALLED = " AND folded(contact.name) = ?"
# Narrowed by the index, where a name has anything that it knows: ten thousand are not folded then.
_WITH_NAME = " AND contact.id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?)"
_FITTING = "SELECT contact.id FROM contact WHERE contact.trashed_at IS NULL"
_FITS = """ AND (contact.id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?)
    OR contact.company_id IN (SELECT id FROM company WHERE instr(plain(name), ?)))"""
_BY_NAME = " ORDER BY contact.name LIMIT ?"
# Where else a word may stand: the rest of what is noted of a person, by its index.
_NOTED = """SELECT rowid FROM contact_search WHERE contact_search MATCH ?1
    UNION SELECT contact_id FROM contact_detail WHERE id IN
        (SELECT rowid FROM contact_detail_search WHERE contact_detail_search MATCH ?1)
    UNION SELECT contact_id FROM contact_address WHERE id IN
        (SELECT rowid FROM contact_address_search WHERE contact_address_search MATCH ?1)
    UNION SELECT contact_id FROM contact_post WHERE id IN
        (SELECT rowid FROM contact_post_search WHERE contact_post_search MATCH ?1)"""
_INDEXED_FROM = 2


def contact_query() -> Any:
    """People as records, those set aside left out."""
    contact, company, detail = tables.Contact, tables.Company, tables.ContactDetail

    def first(kind: DetailKind) -> Any:
        """The first e-mail or phone of a person, "" for none."""
        each = detail.alias()
        found = (
            each.select(each.value)
            .where(each.contact == contact.id, each.kind == kind)
            .order_by(each.position, each.id)
            .limit(1)
        )
        return fn.COALESCE(found, "").alias(kind.value)

    return (
        contact.select(
            contact.id,
            contact.uid,
            contact.name,
            contact.company.alias("company_id"),
            fn.COALESCE(company.name, "").alias("company"),
            contact.role,
            first(DetailKind.EMAIL),
            first(DetailKind.PHONE),
            contact.how_met,
            contact.notes,
            contact.linkedin,
            contact.linkedin_url,
            contact.nickname,
        )
        .join(company, JOIN.LEFT_OUTER, on=(contact.company == company.id))
        .where(contact.trashed_at.is_null())
    )


def in_order(ledger: Ledger, matching: str = "") -> tuple[int, ...]:
    """Ids of everybody whom each word of `matching` fits, by name (by how it is read, where that is known).

    A word may stand anywhere in name, nickname, company and role, without regard to case and accents, or begin a
    word of whatever else is noted: an e-mail, a number, a city, an earlier post, a note.
    """
    rows = _all(ledger, _NAMES)
    words = plain(normalise(matching)).split()
    noted = [_noted(ledger, word) for word in words]
    found = []
    for key, name, reading, *rest in rows:
        shown = plain("\n".join((name, reading, *rest))) if words else ""
        if all(word in shown or key in ids for word, ids in zip(words, noted, strict=True)):
            found.append((reading or name, key))
    order = ledger.by_name()
    return tuple(key for _, key in sorted(found, key=lambda one: order(one[0])))


def lines_of(ledger: Ledger, contact_ids: Sequence[int]) -> tuple[ContactLine, ...]:
    """These people as a list shows them, in the order of the ids."""
    marks = ", ".join("?" * len(contact_ids))
    rows = {row[0]: row for row in _all(ledger, _LINES.format(marks=marks), *contact_ids)}
    return tuple(_line(rows[key]) for key in contact_ids if key in rows)


def slice_of(
    ledger: Ledger, after: int = 0, limit: int = -1, only: Sequence[int] = ()
) -> tuple[tuple[ContactLine, str, str], ...]:
    """People by id, above `after`, at most `limit`, or `only` these: a line, the name to sort by, what is sought in."""
    of = f"IN ({', '.join('?' * len(only))})" if only else "> ?"
    rows = _all(ledger, _SLICE.format(of=of), *(only or (after,)), limit)
    return tuple(
        (_line(rest), reading or rest[1], plain("\n".join((rest[1], reading, nickname, *rest[2:4]))))
        for reading, nickname, *rest in rows
    )


def noted(ledger: Ledger, typed: str) -> tuple[tuple[str, frozenset[int]], ...]:
    """The words that are looked for, each with those of whom it begins a word of whatever else is noted."""
    return tuple((word, _noted(ledger, word)) for word in plain(normalise(typed)).split())


def fitting(
    ledger: Ledger, typed: str, limit: int, *, by_name_alone: bool = False
) -> tuple[ContactLine, ...]:
    """At most `limit` people: who has this very name; of whose names each word begins a word; and, unless it is
    `by_name_alone`, where a word stands in their company's. Each of these by name.

    Nothing typed fits everybody. By the index, so that ten thousand take no longer than ten.
    """
    words = _indexed_words(typed)
    ranks = {key: 0 for key, _ in called(ledger, typed)} if typed.strip() else {}
    questions: list[tuple[str, list[str]]] = [(_WITH_NAME, [_in_a_name(words)])] if words else []
    if not by_name_alone and (words or not typed.strip()):
        values = [value for word in words for value in (_in_a_name([word]), word)]
        questions.append((_FITS * len(words), values))
    for rank, (which, values) in enumerate(questions, start=1):
        for (key,) in _all(ledger, _FITTING + which + _BY_NAME, *values, limit):
            ranks.setdefault(int(key), rank)
    order = ledger.by_name()
    found = lines_of(ledger, list(ranks)[:limit])
    return tuple(sorted(found, key=lambda line: (ranks[line.id], order(line.name))))


def called(ledger: Ledger, name: str) -> tuple[tuple[int, str], ...]:
    """Those who have this very name, in any case, each with their company; by id."""
    whole, words = folded(" ".join(normalise(name).split())), _indexed_words(name)
    if words:
        rows = _all(ledger, _CALLED + _WITH_NAME + _SO_CALLED, _in_a_name(words), whole)
    else:
        rows = _all(ledger, _CALLED + _SO_CALLED, whole)
    return tuple(sorted((int(key), str(company)) for key, _, company in rows))


def _line(row: Sequence[Any]) -> ContactLine:
    key, name, company, role, last_on, last_kind, paused, own, picture = row
    day = tables.Touch.on_day.python_value(last_on)
    return ContactLine(
        key,
        name,
        company,
        role,
        day,
        TouchKind(last_kind) if last_kind else None,
        bool(paused),
        own,
        picture,
    )


def _indexed_words(typed: str) -> list[str]:
    """The words that the index can look for, bare of case and accents."""
    words = (word.replace('"', "").replace("\0", "") for word in plain(normalise(typed)).split())
    return [word for word in words if any(letter.isalnum() for letter in word)]


def _in_a_name(words: Sequence[str]) -> str:
    """A question to the index: each of these begins a word of a name."""
    match = " ".join(f'"{word}"*' for word in words)
    return f"{{name given family nickname reading}} : ({match})"


def _noted(ledger: Ledger, word: str) -> frozenset[int]:
    bare = word.replace('"', "").replace("\0", "")
    if len(bare) < _INDEXED_FROM or not any(character.isalnum() for character in bare):
        return frozenset()
    return frozenset(key for (key,) in _all(ledger, _NOTED, f'"{bare}"*'))


def _all(ledger: Ledger, sql: str, *values: Any) -> Iterable[Any]:
    with ledger.in_world_terms():
        return ledger.connection.execute(sql, values).fetchall()
