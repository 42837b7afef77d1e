"""The words that a comparison's rows and columns are kept with. Apart from its rules, which come when one compares."""

from enum import IntEnum, StrEnum


class Tier(IntEnum):
    """What an aspect counts for, in words."""

    MOST = 1
    MATTERS = 2
    NICE = 3


class Mark(StrEnum):
    """What an aspect is to the person, beyond the table."""

    NONE = ""
    WANT = "want"
    NEED = "need"
    DESERVE = "deserve"


class StandsFor(StrEnum):
    """What a column of the comparison is: an opportunity, or what one would stay with."""

    JOB = ""
    PRESENT_JOB = "present_job"
    KEEP_LOOKING = "keep_looking"


class GutAnswer(StrEnum):
    """What the person makes of gut and table disagreeing."""

    ADD_ROW = "add_row"
    GUT = "gut"
    TABLE = "table"
    OPEN = "open"
