"""What is said of earlier texts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.journal import VersionReason
from rebound_desktop.words.days import figure

translate = QCoreApplication.translate


def changes_said(went: int, came: int) -> str:
    """How many words went from an earlier text, and how many came."""
    parts = []
    if went:
        said = (
            translate("versions", "one word went")
            if went == 1
            else translate("versions", "{number} words went")
        )
        parts.append(said.format(number=figure(went)))
    if came:
        said = (
            translate("versions", "one word came")
            if came == 1
            else translate("versions", "{number} words came")
        )
        parts.append(said.format(number=figure(came)))
    if not parts:
        return translate("versions", "Since then: spaces and marks alone.")
    return translate("versions", "Since then: {what}.").format(what=", ".join(parts))


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
