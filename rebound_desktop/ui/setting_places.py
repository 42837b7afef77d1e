"""The single settings by name, so that one can be gone to from anywhere: the key of the page is the place here."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from rebound_desktop.translating import QT_TRANSLATE_NOOP


class SettingPlace(Struct, frozen=True):
    """A setting, or a card of settings: `name` is for ever, `text` is what a person reads."""

    name: str
    text: str

    @property
    def title(self) -> str:
        """As it is read."""
        return QCoreApplication.translate("settings", self.text)


SETTING_PLACES: tuple[SettingPlace, ...] = (
    SettingPlace("language", QT_TRANSLATE_NOOP("settings", "Language of the window")),
    SettingPlace("theme", QT_TRANSLATE_NOOP("settings", "Colours, light or dark")),
    SettingPlace("text_size", QT_TRANSLATE_NOOP("settings", "Text size")),
    SettingPlace("writing_font", QT_TRANSLATE_NOOP("settings", "Font for writing")),
    SettingPlace("spelling", QT_TRANSLATE_NOOP("settings", "Spelling")),
    SettingPlace("my_name", QT_TRANSLATE_NOOP("settings", "Your name in letters")),
    SettingPlace("letterhead", QT_TRANSLATE_NOOP("settings", "Your address on letters")),
    SettingPlace("remind_at", QT_TRANSLATE_NOOP("settings", "Reminders")),
    SettingPlace("second_looks", QT_TRANSLATE_NOOP("settings", "Second looks")),
    SettingPlace("people", QT_TRANSLATE_NOOP("settings", "Suggestions about people")),
    SettingPlace("safety", QT_TRANSLATE_NOOP("settings", "Who can read it, and when it locks")),
    SettingPlace("file", QT_TRANSLATE_NOOP("settings", "Where your journal is kept")),
)
