"""Whether the write-ahead log that a sudden end left behind lost words that were said to be kept.

SQLite reads a log up to its first damaged page and drops the rest without a word. A last change that is cut short is
no loss: it was never acknowledged. But each change is flushed before the next one begins, so that a whole change
behind a broken one says that the broken one was acknowledged too. Where the last one alone is broken, from its first
page to its last, nobody can tell: the power may have gone while it was being kept, or it was damaged since.
"""

import struct
from pathlib import Path

import apsw

# The preference that says when lost words were met.
LOG_DAMAGED = "log_damaged"
# Bytes of a log's own header and of a frame's, what it begins with, and the sizes of pages there are.
HEADER, FRAME = 32, 24
MAGIC = (0x377F0682, 0x377F0683)
PAGE_SIZES = frozenset(1 << power for power in range(9, 17))


def commits_in(log: Path) -> tuple[int, ...]:
    """The numbers of the frames that end a change, by what the log says of itself; none where there is no log.

    Of one whose own beginning is damaged, which SQLite takes for an empty one, nobody can tell: it held one, perhaps.
    """
    try:
        with log.open("rb") as file:
            header = file.read(HEADER)
            if len(header) < HEADER:
                return ()
            magic, _, page_size = struct.unpack(">III", header[:12])
            if magic not in MAGIC or page_size not in PAGE_SIZES:
                # The power went before anything was kept: what was made longer and never written is empty.
                return (1,) if any(header) and file.read(FRAME) else ()
            found, number = [], 0
            while len(frame := file.read(FRAME)) == FRAME:
                number += 1
                if frame[8:16] != header[16:24]:
                    # From before the log was begun anew.
                    break
                if struct.unpack(">I", frame[4:8])[0]:
                    found.append(number)
                file.seek(page_size, 1)
    except OSError:
        return ()
    return tuple(found)


def dropped(commits: tuple[int, ...], connection: apsw.Connection) -> int:
    """How many changes SQLite dropped, of the `commits` that stood in the log before it was opened.

    One may never have been acknowledged; of more than one all but the last were.
    """
    if not commits:
        return 0
    read, _ = connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_NOOP)
    return len([number for number in commits if number > read])
