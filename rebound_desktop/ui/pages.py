"""The list of rooms. A new room is one line here, a folder beside this file, and an icon."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from rebound_desktop.translating import QT_TRANSLATE_NOOP


class Room(Struct, frozen=True):
    """A page by name. `home` is "module:class" below `ui`, imported when the room is first entered.

    icon and title are for the sidebar; a room without an icon is reached from others only.
    within names the room of the sidebar that it belongs to, if any.
    """

    name: str
    home: str
    title: str
    icon: str = ""
    within: str = ""
    # True for a page that shows nothing of its own accord: it needs the thing it is about.
    about: bool = False
    # True for a page that says something only once a passphrase stands before the journal.
    guarded: bool = False
    # What it is called once one does, where that is something else.
    guarded_title: str = ""


ROOMS: tuple[Room, ...] = (
    Room("today", "today.page:TodayPage", QT_TRANSLATE_NOOP("rooms", "Today"), "sun"),
    Room("journal", "journal.page:JournalPage", QT_TRANSLATE_NOOP("rooms", "Journal"), "notebook-pen"),
    Room("jobs", "jobs.page:JobsPage", QT_TRANSLATE_NOOP("rooms", "Jobs"), "briefcase"),
    Room("contacts", "contacts.page:ContactsPage", QT_TRANSLATE_NOOP("rooms", "Contacts"), "users"),
    Room(
        "company",
        "company.page:CompanyPage",
        QT_TRANSLATE_NOOP("rooms", "A company"),
        within="contacts",
        about=True,
    ),
    Room("letters", "letters.page:LettersPage", QT_TRANSLATE_NOOP("rooms", "Letters"), "mail"),
    Room(
        "templates",
        "letters.templates_page:TemplatesPage",
        QT_TRANSLATE_NOOP("rooms", "Templates of letters"),
        within="letters",
    ),
    Room(
        "compare",
        "compare.page:ComparePage",
        QT_TRANSLATE_NOOP("rooms", "What you can still choose"),
        within="jobs",
    ),
    Room("board", "board.page:BoardPage", QT_TRANSLATE_NOOP("rooms", "Jobs on a board"), within="jobs"),
    Room("table", "table.page:TablePage", QT_TRANSLATE_NOOP("rooms", "Jobs in a table"), within="jobs"),
    Room(
        "before",
        "sheets.before:BeforePage",
        QT_TRANSLATE_NOOP("rooms", "Before you go in"),
        within="jobs",
        about=True,
    ),
    Room(
        "kept", "sheets.kept:KeptPage", QT_TRANSLATE_NOOP("rooms", "What I keep"), within="jobs", about=True
    ),
    Room(
        "profile",
        "sheets.profile:ProfilePage",
        QT_TRANSLATE_NOOP("rooms", "What I want, need and deserve"),
        within="jobs",
    ),
    Room(
        "lead",
        "compare.lead:LeadPage",
        QT_TRANSLATE_NOOP("rooms", "Held against what I want"),
        within="jobs",
        about=True,
    ),
    Room("week", "week.page:WeekPage", QT_TRANSLATE_NOOP("rooms", "My week"), within="today"),
    Room(
        "looking_back",
        "sheets.looking_back:LookingBackPage",
        QT_TRANSLATE_NOOP("rooms", "Looking back"),
        within="today",
    ),
    Room(
        "good_end",
        "good_end.page:GoodEndPage",
        QT_TRANSLATE_NOOP("rooms", "I took a job"),
        within="today",
    ),
    Room(
        "second_look",
        "second_look.page:SecondLookPage",
        QT_TRANSLATE_NOOP("rooms", "A second look"),
        about=True,
    ),
    Room("first", "first.page:FirstPage", QT_TRANSLATE_NOOP("rooms", "What happened?"), about=True),
    Room("log_no", "rebound.log_no:LogNoPage", QT_TRANSLATE_NOOP("rooms", "I didn't get a job")),
    Room("rebound", "rebound.page:ReboundPage", QT_TRANSLATE_NOOP("rooms", "Rebound"), about=True),
    Room("stop", "stop.page:StopPage", QT_TRANSLATE_NOOP("rooms", "Stop here"), about=True),
    Room(
        "passphrase",
        "preferences.passphrase:PassphrasePage",
        QT_TRANSLATE_NOOP("rooms", "Add a passphrase"),
        guarded_title=QT_TRANSLATE_NOOP("rooms", "Change the passphrase"),
    ),
    Room(
        "recovery",
        "preferences.recovery:RecoveryPage",
        QT_TRANSLATE_NOOP("rooms", "Recovery code"),
        guarded=True,
    ),
    Room(
        "ways_in",
        "preferences.ways_in:WaysInPage",
        QT_TRANSLATE_NOOP("rooms", "Ways into your journal"),
        within="settings",
        guarded=True,
    ),
    Room(
        "copies",
        "preferences.copies:CopiesPage",
        QT_TRANSLATE_NOOP("rooms", "Backups of your journal"),
        within="settings",
    ),
    Room(
        "merge",
        "preferences.merge:MergePage",
        QT_TRANSLATE_NOOP("rooms", "Merge another copy"),
        within="settings",
    ),
    Room(
        "import",
        "importing.page:ImportPage",
        QT_TRANSLATE_NOOP("rooms", "Bring something in"),
        within="settings",
    ),
    Room("export", "export.page:ExportPage", QT_TRANSLATE_NOOP("rooms", "Export"), within="settings"),
    Room("support", "support.page:SupportPage", QT_TRANSLATE_NOOP("rooms", "Someone to talk to")),
    Room(
        "trash", "trash.page:TrashPage", QT_TRANSLATE_NOOP("rooms", "What you set aside"), within="settings"
    ),
    Room("about", "about.page:AboutPage", QT_TRANSLATE_NOOP("rooms", "About Rebound"), within="settings"),
    Room(
        "licences", "about.licences:LicencesPage", QT_TRANSLATE_NOOP("rooms", "Licences"), within="settings"
    ),
    Room("help", "help.page:HelpPage", QT_TRANSLATE_NOOP("rooms", "Help")),
    Room("settings", "preferences.page:SettingsPage", QT_TRANSLATE_NOOP("rooms", "Settings")),
)

SIDEBAR_ROOMS: tuple[Room, ...] = tuple(room for room in ROOMS if room.icon)


def room_named(name: str) -> Room:
    """The room called `name`."""
    return next(room for room in ROOMS if room.name == name)


def is_led_to(name: str) -> bool:
    """Whether a room is reached from others, and has no place of its own in the sidebar that others are within."""
    return not room_named(name).icon and all(room.within != name for room in ROOMS)


def room_title(name: str, *, is_protected: bool = False) -> str:
    """A room's name as the sidebar shows it. is_protected: whether a passphrase stands before the journal."""
    room = room_named(name)
    title = room.guarded_title if is_protected and room.guarded_title else room.title
    return QCoreApplication.translate("rooms", title)
