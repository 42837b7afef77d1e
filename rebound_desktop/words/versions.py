"""What is said of earlier texts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.journal import VersionReason
from rebound_desktop.translating import counted
from rebound_desktop.words.days import in_a_row

translate = QCoreApplication.translate


def changes_said(went: int, came: int, is_quoted: bool = False) -> str:
    """How many words went from an earlier text, and how many came. is_quoted: some that are quoted did, too."""
    parts = [
        went and counted("versions", "one word went", "{number} words went", went),
        came and counted("versions", "one word came", "{number} words came", came),
    ]
    if not any(parts) and is_quoted:
        return translate("versions", "Since then: a question or a quote alone.")
    if not any(parts):
        return translate("versions", "Since then: spaces and marks alone.")
    return translate("versions", "Since then: {what}.").format(what=in_a_row(part for part in parts if part))


def version_reason(reason: VersionReason) -> str:
    """Why a text was set aside."""
    names = {
        VersionReason.LEFT: translate("versions", "Kept when you left it."),
        VersionReason.TIME: translate("versions", "Kept while you wrote."),
        VersionReason.LARGE_DELETION: translate("versions", "Kept before much was taken out."),
        VersionReason.RESTORED: translate("versions", "Kept before an earlier text came back."),
        VersionReason.MERGED: translate("versions", "Came with another copy."),
    }
    return names.get(reason, "")
