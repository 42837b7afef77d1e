"""The formats that come in."""

from enum import StrEnum


class Format(StrEnum):
    """What something was kept in."""

    LINKEDIN = "linkedin"
    JRNL_JSON = "jrnl-json"
    JRNL_TEXT = "jrnl"
