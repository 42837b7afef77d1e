"""Files kept with what was written."""

from dataclasses import dataclass
from enum import StrEnum

LARGEST = 100 * 1024 * 1024


class Owner(StrEnum):
    """What a file belongs to."""

    ENTRY = "entry"
    JOB = "job"
    LETTER = "letter"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Attached:
    """A file: its name, its size in bytes, and the SHA-256 by which its content is found."""

    id: int
    name: str
    content_hash: str
    size: int
