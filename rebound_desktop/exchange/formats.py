"""The formats that come in."""

from enum import StrEnum


class Format(StrEnum):
    """What something was kept in."""

    DAY_ONE = "day-one"
    JRNL_JSON = "jrnl-json"
    JRNL_TEXT = "jrnl"
    REDNOTEBOOK = "rednotebook"
    MARKDOWN = "markdown"
    TEXT = "text"
    HTML = "html"
    LINKEDIN = "linkedin"
    TRACKER = "tracker"
    CONTACTS = "contacts"
    VCARD = "vcard"
    TABLE = "table"
    ARCHIVE = "archive"
