"""Names of keys for Qt's own use: it asks for them wherever a shortcut is shown, and ours are found first.

Qt spells them out in some languages ("Control+Mayúsculas+N"), which is more than stands on a key or fits beside a menu.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

KEYS = (QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"))
