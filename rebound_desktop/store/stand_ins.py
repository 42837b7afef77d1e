"""Rows that salvage made up, because something that could be read belongs to them, and whom they stand for.

A copy that holds the same something knows: what it belongs to there. Such a row then becomes that one, so that a person
is one person again, with all that happened between.
"""

from collections import defaultdict

import apsw

from rebound_desktop.store.merge_shapes import Shape

# Who changed a row that nobody ever wrote.
NOBODY = ""


def stand_ins(
    mine: apsw.Connection, theirs: apsw.Connection, known: tuple[Shape, ...]
) -> dict[str, dict[int, int]]:
    """By table, of their rows those for which a made-up row of ours stands, and which.

    One that took another text from its earlier ones stays as it is.
    """
    shapes = {shape.name: shape for shape in known}
    made_up = {shape.name: _made_up(mine, shape) for shape in known}
    standing: dict[str, dict[int, int]] = defaultdict(dict)
    # Those that belong to something come first: what is made up may belong to something made up.
    for shape in reversed(known):
        for link in shape.links:
            wanted = made_up[link.parent]
            if not wanted:
                continue
            named = f"SELECT id, uid, {link.column} FROM {shape.name} WHERE {link.column} IS NOT NULL"
            by_uid: dict[str, int] = {}
            by_id: dict[int, int] = {}
            for key, uid, parent in mine.execute(named):
                if parent in wanted:
                    by_uid[str(uid)] = by_id[_whole(key)] = _whole(parent)
            for key, uid, parent in theirs.execute(named).fetchall():
                own = standing[shape.name].get(_whole(key))
                stands = by_id.get(own) if own is not None else by_uid.get(str(uid))
                there = standing[link.parent]
                if stands not in wanted or _whole(parent) in there:
                    continue
                if wanted[stands] in ((), _texts(theirs, shapes[link.parent], _whole(parent))):
                    there[_whole(parent)] = stands
                    del wanted[stands]
    return standing


def _made_up(mine: apsw.Connection, shape: Shape) -> dict[int, tuple[str, ...]]:
    """Rows that salvage made up, and the texts they took from earlier ones; () where they have none."""
    keys = mine.execute(f"SELECT id FROM {shape.name} WHERE changed_by = ?", (NOBODY,)).fetchall()
    texts = {_whole(key): _texts(mine, shape, _whole(key)) for (key,) in keys}
    return {key: said if any(said) else () for key, said in texts.items()}


def _texts(connection: apsw.Connection, shape: Shape, key: int) -> tuple[str, ...]:
    """What is kept of a row as its earlier texts are."""
    if not shape.texts:
        return ()
    found = connection.execute(f"SELECT {', '.join(shape.texts)} FROM {shape.name} WHERE id = ?", (key,))
    return tuple(str(text or "") for text in found.fetchall()[0])


def _whole(value: object) -> int:
    return int(str(value))
