"""What comes from elsewhere may be anything: whatever reading it raises becomes one refusal."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from rebound_desktop import store

# How the parts of a zip may be packed: exports know no other ways, and libraries for those raise errors of their own.
PACKED_AS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class _Refused(Exception):
    """Not what it should be; carries where."""


def refuse(where: str) -> NoReturn:
    """This cannot be taken in. Only inside `reading`."""
    raise _Refused(where)


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Whatever a file raises that is no archive is ArchiveUnreadable."""
    try:
        yield
    except _Refused as refused:
        raise store.ArchiveUnreadable(path, str(refused)) from None
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, ValueError, KeyError) as error:
        raise store.ArchiveUnreadable(path, type(error).__name__) from error
    except (NotImplementedError, RuntimeError, RecursionError, OverflowError, struct.error) as error:
        # What zipfile and json raise for versions they do not know, hostile nesting and hostile numbers.
        raise store.ArchiveUnreadable(path, type(error).__name__) from error
