"""Pictures of every room and every important state, made by the real program over a year of sample data.

    python3 build_scripts/run.py tool build_scripts/screenshots.py OUT [--only NAME …] [--variant NAME …]

One PNG for each state and variant, such as `today-light.png`, and one contact sheet a variant. A state that
cannot be made is told at the end, and the exit code is 1; the others are written all the same.
"""

import argparse
import json
import os
import re
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benches.today import crowded_by
from PySide6.QtCore import QEventLoop, QItemSelection, QItemSelectionModel, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QTableView

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from build_scripts import languages
from build_scripts.texts import pseudo, ts
from rebound_desktop import app as program
from rebound_desktop import store as journal_store
from rebound_desktop.cli import apart
from rebound_desktop.core.attached import Owner
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.finding import Chosen
from rebound_desktop.core.jobs import Outcome
from rebound_desktop.core.jobs import Stage as JobStage
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.person import Address, Detail, DetailKind, Post, RelationKind
from rebound_desktop.core.rebound import Step
from rebound_desktop.core.second_looks import ON, PREFERENCE
from rebound_desktop.paths import Places
from rebound_desktop.sample_data import MovableClock, fill, write_sample_journal
from rebound_desktop.store import ReboundError, Store
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.compare.table import ComparisonTable
from rebound_desktop.ui.contacts.edit import EditPerson
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.contacts.quick_moment import QuickMoment
from rebound_desktop.ui.export.page import ExportPage
from rebound_desktop.ui.importing.page import ImportPage
from rebound_desktop.ui.jobs.job_view import JobView
from rebound_desktop.ui.jobs.offers import OffersSection
from rebound_desktop.ui.jobs.parts import JobParts
from rebound_desktop.ui.jobs.rounds import RoundsSection
from rebound_desktop.ui.jobs.timeline import TimelineSection
from rebound_desktop.ui.journal.entry_view import EntryView
from rebound_desktop.ui.journal.guide_menu import GuideMenu
from rebound_desktop.ui.journal.page import JournalPage
from rebound_desktop.ui.letters.page import LettersPage
from rebound_desktop.ui.letters.recipient import Addressee
from rebound_desktop.ui.letters.template_editor import TemplateEditor
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.palette.palette import Palette
from rebound_desktop.ui.preferences.merge import MergePage
from rebound_desktop.ui.start.busy import BusyPage
from rebound_desktop.ui.start.restore import RestorePage
from rebound_desktop.ui.widgets.prompts import load_question_sets
from rebound_desktop.ui.widgets.templates import begin_letter
from rebound_desktop.ui.widgets.toast import Toast
from rebound_desktop.ui.widgets.writing.characters import RECENT, CharacterSheet
from rebound_desktop.ui.widgets.writing.distance import DISTANCE

SAMPLES_IN = Path(__file__).resolve().parents[1] / "tests" / "files" / "imports"
CLOCK = Clock(lambda: datetime(2026, 11, 23, 10, 0, tzinfo=UTC), "Europe/Lisbon")
ERRORS = (
    journal_store.JournalMissing,
    journal_store.JournalDamaged,
    journal_store.JournalNewer,
    journal_store.JournalInUse,
    journal_store.KeyFileDamaged,
    journal_store.ReadOnly,
    journal_store.DiskFull,
    journal_store.FolderUnreadable,
)


@dataclass(frozen=True)
class Variant:
    """How the window is worn."""

    name: str
    theme: str = "light"
    size: tuple[int, int] = (1280, 800)
    text: int = 100
    rightward: bool = True
    # A code of the program's, or one of the two that nobody speaks.
    language: str = ""


VARIANTS = (
    Variant("light"),
    Variant("dark", theme="dark"),
    Variant("small", size=(880, 600)),
    Variant("large-text", text=200),
    Variant("right-to-left", rightward=False),
    Variant("contrast", theme="high_contrast"),
    Variant("german", language="de"),
    Variant("german-small", size=(880, 600), language="de"),
    Variant("arabic", language="ar"),
    Variant("japanese", language="ja"),
    Variant("stretched", size=(880, 600), language=pseudo.ACCENTED),
    Variant("mirrored", size=(880, 600), language=pseudo.MIRRORED),
)


def said_in(language: str) -> dict[str, set[str]]:
    """What each English text is called in a language, in any of its contexts."""
    found: dict[str, set[str]] = {}
    if language:
        texts = languages.program_texts()
        nobodys = language in (pseudo.ACCENTED, pseudo.MIRRORED)
        known = (
            pseudo.catalogue(texts, language) if nobodys else ts.read(languages.ts_file(language), language)
        )
        for (_, source), forms in known.forms.items():
            found.setdefault(source, set()).update(filter(None, forms))
    return found


class Stage:
    """The program on one journal, and what a person would press to come to a state."""

    def __init__(
        self, app: QApplication, window: MainWindow, said: dict[str, set[str]] | None = None
    ) -> None:
        self.app = app
        self.window = window
        self._said = said or {}

    def named(self, name: str) -> set[str]:
        """What is called so in English, in the language that the window speaks."""
        return {name, *self._said.get(name, ()), *self._filled(name)}

    def _filled(self, name: str) -> Iterator[str]:
        """The same for a text with places to fill in: "Write a card to Maria" is a "Write a card to {name}"."""
        for source, forms in self._said.items():
            if "{" not in source:
                continue
            parts = [re.escape(part) for part in re.split(r"\{\w+\}", source)]
            match = re.fullmatch("(.+)".join(parts), name) if any(map(str.strip, parts)) else None
            if match is None:
                continue
            places = re.findall(r"\{(\w+)\}", source)
            # What is filled in may be a text too: a part of a letter.
            for form, *values in product(
                forms, *({each, *self._said.get(each, ())} for each in match.groups())
            ):
                yield form.format(**dict(zip(places, values, strict=True)))

    @property
    def store(self) -> Store:
        """The open journal."""
        opened = self.window.session.store
        assert opened is not None
        return opened

    def settle(self) -> None:
        """Let everything that is due be drawn, a search as one types and a job's last parts included."""
        self.wait(60)
        while any(parts.isVisible() and not parts.are_made for parts in self.window.findChildren(JobParts)):
            self.wait(20)

    def wait(self, milliseconds: int) -> None:
        """Let time pass in an event loop of its own; Qt's test wait would hold up work beside the window."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_until(self, stands: Callable[[], bool]) -> None:
        """Let work beside the window come to its end; half a minute at most."""
        for _ in range(600):
            if stands():
                return
            self.wait(50)
        raise LookupError("work beside the window did not end")

    def clear_away(self) -> None:
        """What the state before left on the screen: a palette, a toast, filters, the focus mode."""
        for over in (*self.window.findChildren(Palette), *self.window.findChildren(QuickMoment)):
            over.dismiss()
        for toast_shown in self.window.findChildren(Toast):
            toast_shown.hide()
        for page in self.window.findChildren(JournalPage):
            # One that is being made ahead has no list yet.
            page.furnish_all()
            page.set_focus_mode(False)
            page.side.clear_all()
            page.entry.find_bar.hide()
        for sheet in self.window.findChildren(CharacterSheet):
            sheet.hide()
        self.settle()

    def press(self, name: str) -> None:
        """Press what is called so."""
        self.settle()
        for button in self.window.findChildren(QAbstractButton):
            if button.isVisible() and self.named(name) & {button.text(), button.accessibleName()}:
                button.click()
                self.settle()
                return
        raise LookupError(f"nothing visible is called {name}")

    def fill(self, name: str, text: str) -> None:
        """Type into the field of this name."""
        self.settle()
        for field in self.window.findChildren(QLineEdit):
            if field.isVisible() and field.accessibleName() in self.named(name):
                field.setText(text)
                self.settle()
                return
        raise LookupError(f"no field is called {name}")

    def go(self, room: str, key: int | None = None) -> None:
        """To a room."""
        self.window.go(room, key)
        self.settle()

    def job(self, company: str) -> int:
        """The id of the sample's job at a company."""
        return next(job.id for job in self.store.jobs.all() if job.company == company)

    def contact(self, name: str) -> int:
        """The id of one of the sample's people."""
        return next(line.id for line in self.store.contacts.lines() if name in line.name)

    def step(self, step: Step) -> None:
        """The Northwind rebound at a step."""
        rebound = self.store.rebounds.of_job(self.job("Northwind"))
        assert rebound is not None
        self.store.rebounds.go_to(rebound.id, step)
        self.go("rebound", rebound.id)


State = Callable[[Stage], None]


def compare(stage: Stage) -> None:
    """The comparison, once its slow part has come."""
    stage.go("compare")
    stage.wait(1200)


def compare_finely(stage: Stage) -> None:
    """The comparison by sliders, a row in hand with all there is about it."""
    stage.store.choices.weigh_finely()
    way = next(a for a in stage.store.choices.aspects() if a.name == "Getting there and back")
    stage.store.choices.change_aspect(
        way.id,
        unit="min",
        points=((2000, 20), (4500, 10), (9000, 0)),
        must_at_most=6000,
        must_half_points=None,
    )
    for company, minutes in (("Contoso", 24), ("Tailspin", 26), ("Fabrikam", 35)):
        stage.store.choices.measure(stage.job(company), way.id, minutes * 100)
    compare(stage)
    table = stage.window.findChildren(ComparisonTable)[0]
    table.to_aspect(way.id)
    stage.press("Group, scale, measure")


def board_closed(stage: Stage) -> None:
    """The board with its closed jobs shown, and a job in hand."""
    stage.go("board")
    stage.press("Show closed jobs")
    stage.go("board", stage.job("Contoso"))


def table_several(stage: Stage) -> None:
    """Several open jobs chosen in the table, and a place for all of them."""
    stage.go("table")
    table = stage.window.findChild(QTableView, "jobs_table")
    table.selectRow(2)
    table.selectionModel().select(
        QItemSelection(table.model().index(3, 0), table.model().index(5, table.model().columnCount() - 1)),
        QItemSelectionModel.SelectionFlag.Select,
    )
    for action in stage.window.findChildren(QAction):
        if action.text() == "Place" and isinstance(action.parent(), QMenu):
            action.trigger()
            break


def log_no(stage: Stage) -> None:
    """How far did it go?"""
    stage.go("log_no")
    stage.fill("Company", "Wingtip")
    stage.press("Go on")


def several(stage: Stage) -> None:
    """Several noes on one screen."""
    stage.go("log_no")
    stage.press("Several at once")
    stage.press("Humongous Insurance, Claims experience manager")


def interview(stage: Stage) -> None:
    """An interview, open, with what stayed of it."""
    stage.go("jobs", stage.job("Northwind"))
    rounds = stage.window.findChildren(RoundsSection)[0]
    rounds.open_round(stage.store.rounds.of_job(stage.job("Northwind"))[-1].id)
    stage.settle()


def offer_open(stage: Stage) -> None:
    """An offer, open, and the facts of its job."""
    stage.go("jobs", stage.job("Tailspin"))
    rows = stage.window.findChildren(OffersSection)[0].rows
    rows.opened.emit(rows.told[0].room, rows.told[0].key)
    stage.settle()


def timeline(stage: Stage) -> None:
    """The foot of a job's page: all that happened."""
    stage.go("jobs", stage.job("Northwind"))
    section = stage.window.findChildren(TimelineSection)[0]
    stage.settle()
    view = stage.window.findChildren(JobView)[0]
    view.verticalScrollBar().setValue(section.y() - 80)
    stage.settle()


def offer(stage: Stage) -> None:
    """The five steps, offered."""
    log_no(stage)
    stage.press("I met people there")


def card(stage: Stage) -> None:
    """The thank-you card of step 3."""
    stage.step(Step.PEOPLE)
    stage.press("Write a card to Maria Lindqvist")


def entry(stage: Stage) -> None:
    """The newest entry."""
    stage.go("journal", stage.store.journal.lines(limit=1)[0].id)


def entry_files(stage: Stage) -> None:
    """An entry with files, a picture among them."""
    key = stage.store.journal.lines(limit=1)[0].id
    drawn = QImage(640, 420, QImage.Format.Format_RGB32)
    drawn.fill(QColor("#84c7bb"))
    painter = QPainter(drawn)
    painter.fillRect(90, 140, 460, 200, QColor("#9c4a2c"))
    painter.end()
    with tempfile.TemporaryDirectory(prefix="rebound-picture-") as folder:
        path = Path(folder) / "desk.png"
        drawn.save(str(path))
        stage.store.attached.attach(Owner.ENTRY, key, "The desk by the window.png", path.read_bytes())
    stage.store.attached.attach(Owner.ENTRY, key, "Posting as I found it.pdf", b"%PDF" + bytes(48_000))
    said = "![The desk](<The desk by the window.png>)\n\nThe desk by the window, as I left it.\n\n"
    entry = stage.store.journal.entry(key)
    assert entry is not None
    stage.store.journal.write(said + entry.text, entry_id=key)
    stage.go("journal", key)
    stage.wait(400)


def guided(stage: Stage) -> None:
    """A day of the series, told by name and timed, with a word for how it was before."""
    stage.store.preferences.set("my_name", "Robin")
    stage.store.preferences.set("writing_distance", "name")
    stage.go("journal", 0)
    view = stage.window.findChildren(EntryView)[0]
    view.mood.ask()
    view.mood.before.setText("like wet sand")
    view.guide.begin_day()
    view.area.insertPlainText("Robin saw the number on the screen and let it ring twice.")
    stage.wait(100)


def questions(stage: Stage) -> None:
    """Sets of questions, one of them being changed."""
    stage.go("journal", 0)
    stage.window.findChildren(GuideMenu)[0].sets_wanted.emit()
    stage.press(f"Change {load_question_sets()[0].title}")


def search(stage: Stage) -> None:
    """Everything with a word."""
    stage.go("journal")
    stage.fill("Search every word", "Maria")
    stage.wait(400)


def marked_pages(stage: Stage) -> None:
    """Three pages marked in the list, to leave by themselves."""
    stage.go("journal")
    page = stage.window.findChild(JournalPage)
    page.side.clear_all()
    stage.wait(200)
    page.side.view.setFocus()
    for place in (1, 2, 4):
        page.side.view.mark_these([page.side.model.index(place)])


def export_chosen(stage: Stage) -> None:
    """The page that exports, opened for pages that were marked."""
    marked_pages(stage)
    stage.press("Export…")
    stage.wait(200)


def found_by_day(stage: Stage) -> None:
    """The calendar, one day of it chosen, and a filter beside it."""
    stage.go("journal")
    page = stage.window.findChild(JournalPage)
    page.side.clear_all()
    stage.press("Calendar")
    newest = stage.store.journal.lines(limit=6)[-1]
    page.side.calendar.choose(newest.day)
    page.side.narrow(Chosen(since=newest.day, until=newest.day))
    stage.wait(120)


def afterthoughts(stage: Stage) -> None:
    """An entry with what came to mind later."""
    key = stage.store.journal.lines(limit=5)[-1].id
    stage.store.afterthoughts.add(key, "I read this again on the train. The window was open the whole time.")
    stage.go("journal", key)
    page = stage.window.findChild(JournalPage)
    page.entry.thoughts.unfold()
    page.entry.thoughts.begin()
    stage.settle()


def reading(stage: Stage) -> None:
    """An entry, to read."""
    stage.go("journal", stage.store.journal.lines(limit=1)[0].id)
    stage.window.findChild(JournalPage).menu.read.trigger()
    stage.settle()


def reading_pictures(stage: Stage) -> None:
    """An entry with a picture, to read."""
    entry_files(stage)
    reading(stage)
    stage.wait(400)


def stories(stage: Stage) -> None:
    """Stories in four lines, one of them being written."""
    stage.go("journal")
    page = stage.window.findChild(JournalPage)
    page.show_lessons()
    page.lessons.write_story("They asked for a date and got an adverb.")
    stage.settle()


def completing(stage: Stage) -> None:
    """A name completed at the caret."""
    stage.go("journal", 0)
    area = stage.window.findChild(JournalPage).entry.area
    area.insertPlainText("Coffee with @ma")
    stage.wait(120)


def second_look(stage: Stage) -> None:
    """A page that comes back."""
    stage.store.preferences.set(PREFERENCE, ON)
    stage.go("second_look")


def nothing_found(stage: Stage) -> None:
    """A search without a result."""
    stage.go("journal")
    stage.fill("Search every word", "zzzz")
    stage.wait(400)


def trouble(error: type[ReboundError], stage: Stage) -> None:
    """What a person meets when the journal cannot be opened."""
    stage.window.show_trouble(error())


def room_alone(room: str, stage: Stage) -> None:
    """A room by its name."""
    stage.go(room)


def toast(stage: Stage) -> None:
    """A toast with Undo."""
    stage.go("jobs", stage.job("Northwind"))
    stage.store.journal.set_aside(stage.store.journal.lines(limit=1)[0].id)
    assert stage.window.rooms is not None
    stage.window.rooms.say("Entry set aside.", undo=True)
    stage.settle()


def trash(stage: Stage) -> None:
    """Something set aside, and the question before it is erased."""
    stage.store.journal.set_aside(stage.store.journal.lines(limit=1)[0].id)
    stage.store.lessons.set_aside(stage.store.lessons.all()[0].id)
    stage.go("trash")
    for button in stage.window.findChildren(QAbstractButton):
        if button.isVisible() and button.accessibleName().startswith("Erase for ever"):
            button.click()
            break


def letter(stage: Stage) -> None:
    """The newest letter."""
    stage.go("letters", stage.store.letters.all(limit=1)[0].id)


def letter_that_ends(stage: Stage) -> None:
    """A letter that withdraws, about to be marked as sent: the job may end with it."""
    job = next(job for job in stage.store.jobs.all() if job.is_open)
    letter(stage)
    page = stage.window.findChildren(LettersPage)[0]
    stage.go("letters", begin_letter(page.desk, LetterKind.WITHDRAW, job_id=job.id))
    stage.press("Mark as sent")
    stage.wait(200)


def letter_workshop(stage: Stage) -> None:
    """A new Pain Letter to somebody, its first part written."""
    letter(stage)
    page = stage.window.findChildren(LettersPage)[0]
    page.begin(LetterKind.PAIN_LETTER)
    begun = page.name_for_restore()
    assert begun is not None
    stage.store.letters.address_to(begun, contact_id=stage.contact("Maria"))
    body = stage.store.letters.letter(begun).body
    first = next(line for line in body.splitlines() if line.startswith("("))
    stage.store.letters.write(begun, body=body.replace(first, "Your second depot opened in May."))
    stage.store.letters.change(begun, news_on=date(2026, 5, 4))
    stage.go("letters", begun)
    stage.wait(200)


def letter_templates(stage: Stage) -> None:
    """A template of one's own, read with a real name."""
    own = stage.store.letter_templates.add(
        LetterKind.FOLLOW_UP,
        "Short and warm",
        subject="{company|Our talk}",
        body="Dear {first_name|you},\n\nthe question you asked stayed with me. I have half an answer now.\n\n{my_name}",
    )
    stage.go("templates", own)
    editor = stage.window.findChildren(TemplateEditor)[0]
    editor.person.chosen.emit(Addressee(contact_id=stage.contact("Maria")))
    stage.wait(100)


def week(stage: Stage) -> None:
    """The week with letters drafted ahead for it."""
    stage.go("week")
    stage.press("Draft letters for it")
    stage.wait(100)


def letter_on_paper(stage: Stage) -> None:
    """The newest letter as a card, with its picture."""
    letter(stage)
    stage.press("On paper")
    stage.wait(200)


def letter_envelope(stage: Stage) -> None:
    """The envelope of the newest letter, addressed."""
    store = stage.store
    store.preferences.set("letterhead", "12 Harbour Lane\n1200-105 Lisbon\nrobin@example.org")
    letter(stage)
    stage.press("On paper")
    stage.press("What: The envelope")
    stage.wait(200)


def today_damaged(stage: Stage) -> None:
    """After damage: which days are affected."""
    days = ["2026-11-20", "2026-11-03", "2025-12-24"]
    said = json.dumps([CLOCK.moment().isoformat(), days])
    stage.store.preferences.set(journal_store.affected.AFFECTED, said)
    stage.go("today")
    stage.store.preferences.set(journal_store.affected.AFFECTED, said)


def exported(stage: Stage) -> None:
    """Everything in one folder, and what is said of it."""
    with tempfile.TemporaryDirectory(prefix="rebound-out-") as folder:
        stage.go("export")
        page = stage.window.findChild(ExportPage)
        assert page is not None
        page.take_everything_to(Path(folder) / "Rebound 2026-11-23")
        stage.wait(5000)


def versions(stage: Stage) -> None:
    """An entry's earlier texts, and what has changed since."""
    entry = stage.store.journal.lines(limit=1)[0].id
    text = stage.store.journal.entry(entry)
    assert text is not None
    stage.store.journal.cut_version(entry)
    stage.store.journal.write(text.text.replace("I", "We", 2) + "\n\nOne more thought.", entry_id=entry)
    stage.go("journal", entry)
    page = stage.window.findChild(JournalPage)
    assert page is not None
    page.menu.versions.trigger()
    stage.settle()


def bring_in(stage: Stage, *, then: str = "") -> None:
    """A LinkedIn list and a diary, read and not yet brought in; or brought in, when `then` says so."""
    page = _import_page(stage)
    page.take_files([SAMPLES_IN / "Connections.csv"])
    stage.wait(1200)
    if then:
        stage.press(then)
        stage.wait(1500)


def bring_in_columns(stage: Stage) -> None:
    """A table of the person's own, before its columns are told."""
    page = _import_page(stage)
    with tempfile.TemporaryDirectory(prefix="rebound-in-") as folder:
        table = Path(folder) / "meine Bewerbungen.csv"
        table.write_text("Wohin;Als;Wann\nNorthwind;Bäckerin;20.11.2024\n", encoding="utf-8")
        page.take_files([table])
        stage.wait(1200)


def _import_page(stage: Stage) -> ImportPage:
    stage.go("import")
    page = stage.window.findChild(ImportPage)
    assert page is not None
    return page


def merge(stage: Stage) -> None:
    """Another copy, merged: a synchroniser laid it beside the journal."""
    beside = stage.store.folder / "journal (conflicted copy 2026-11-22).db"
    with tempfile.TemporaryDirectory(prefix="rebound-other-") as folder:
        other = journal_store.create(Path(folder), CLOCK, lambda change: None)
        other.journal.write("Written on the other computer.")
        other.jobs.add("Wingtip", "Team lead")
        other.close()
        shutil.copyfile(stage.store.folder / "journal.db", beside)
        stage.go("merge")
        page = stage.window.findChild(MergePage)
        assert page is not None
        page.pick(other.folder / "journal.db")
        stage.press("Merge it")
        stage.wait(5000)
    beside.unlink()


def merge_passphrase(stage: Stage) -> None:
    """A copy with a passphrase of its own."""
    with tempfile.TemporaryDirectory(prefix="rebound-other-") as folder:
        other = journal_store.create(Path(folder), CLOCK, lambda change: None)
        other.close()
        journal_store.protect(other.folder, other.keys, other.key, "their words")
        stage.go("merge")
        page = stage.window.findChild(MergePage)
        assert page is not None
        page.pick(other.folder / "journal.db")
        stage.press("Merge it")
        stage.wait(1500)


def palette(stage: Stage) -> None:
    """Ctrl+K, with something typed."""
    stage.go("today")
    stage.window.actions_by_name["palette"].trigger()
    stage.fill("Type a command, a name, your own words or a day", "maria")


def palette_day(stage: Stage) -> None:
    """A day, said in words."""
    stage.go("journal")
    stage.window.actions_by_name["palette"].trigger()
    stage.fill("Type a command, a name, your own words or a day", "last week")


def looking_back(stage: Stage) -> None:
    """A year, counted, with all that can be switched on."""
    for name in ("looking_back_funnel", "looking_back_moods"):
        stage.store.preferences.set(name, "1")
    stage.go("looking_back")
    stage.wait(800)


def good_end(stage: Stage) -> None:
    """The day the job was taken."""
    stage.store.jobs.move(stage.job("Tailspin"), JobStage.CLOSED, Outcome.ACCEPTED)
    stage.go("good_end")


def today_job_taken(stage: Stage) -> None:
    """Today, on the day the job was taken."""
    good_end(stage)
    stage.go("today")


def today_resting(stage: Stage) -> None:
    """Today, at rest."""
    good_end(stage)
    stage.store.good_end.rest("Tailspin")
    stage.go("today")


def focus(stage: Stage) -> None:
    """Nothing but the text."""
    entry(stage)
    stage.window.actions_by_name["focus_mode"].trigger()
    stage.settle()


def find_in_page(stage: Stage) -> None:
    """A word, looked for and replaced in the page."""
    entry(stage)
    page = stage.window.rooms.page if stage.window.rooms is not None else None
    assert isinstance(page, JournalPage)
    page.set_focus_mode(False)
    page.entry.find_bar.open_bar()
    page.entry.find_bar.field.setText("room")
    stage.settle()


def characters(stage: Stage) -> None:
    """Special characters, one of them used before."""
    entry(stage)
    page = stage.window.rooms.page if stage.window.rooms is not None else None
    assert isinstance(page, JournalPage)
    stage.store.preferences.set(RECENT, "— … €")
    page.entry.area.setFocus()
    page.entry.tools.open_characters()
    stage.settle()


def story_found(stage: Stage) -> None:
    """A word looked for in the story, which is told from a little further away."""
    stage.store.preferences.set(DISTANCE, "you")
    stage.step(Step.STORY)
    page = stage.window.rooms.page if stage.window.rooms is not None else None
    assert page is not None
    page.focus_search()
    stage.fill("Find in this page", "the")


def person_in_full(stage: Stage) -> None:
    """Somebody of whom much is known, with a picture."""
    key = stage.contact("Maria")
    person = stage.store.people.person(key)
    assert person is not None
    if not person.birthday:
        drawn = QImage(400, 400, QImage.Format.Format_RGB32)
        drawn.fill(QColor("#c9b79c"))
        painter = QPainter(drawn)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, place in (("#2f6f66", (60, 250, 280, 260)), ("#e8cdb5", (120, 90, 160, 190))):
            painter.setBrush(QColor(colour))
            painter.drawEllipse(*place)
        painter.end()
        with tempfile.TemporaryDirectory(prefix="rebound-picture-") as folder:
            path = Path(folder) / "maria.png"
            drawn.save(str(path))
            stage.store.attached.set_picture(key, "maria.png", path.read_bytes())
        full = replace(
            person,
            nickname="Mia",
            birthday="--03-14",
            since="2024-05",
            details=(
                Detail(DetailKind.EMAIL, "maria.lindqvist@northwind.example", "work"),
                Detail(DetailKind.EMAIL, "mia@example.org"),
                Detail(DetailKind.PHONE, "+351 900 000 000", "mobile"),
            ),
            addresses=(
                Address("Harbour 1", "Porto", postcode="4000-001", country="Portugal", label="Office"),
            ),
            posts=(Post("Contoso", "Designer", "2019", "2024-04"),),
            tags=("panel", "returns"),
            notes="Reads on the train. Ask about the kettle test.",
        )
        stage.store.people.change(key, full)
        stage.store.people.relate_named(key, "Tom Okafor", RelationKind.WORKS_WITH, note="since spring")
    stage.go("contacts", key)
    stage.wait(250)


def person_edited(stage: Stage) -> None:
    """The same card, opened to fields."""
    person_in_full(stage)
    stage.press("Edit")


def person_edited_below(stage: Stage) -> None:
    """Its foot: how you met, whom they know, what else is noted."""
    person_edited(stage)
    bar = stage.window.findChildren(EditPerson)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.settle()


def next_changed(stage: Stage) -> None:
    """What to do next, in one's own words, and a moment being put right."""
    person_in_full(stage)
    page = stage.window.findChildren(ContactsPage)[0]
    page.person.next.change.click()
    page.person.next.fields.note.setText("Ask how the kettle test went")
    page.person.timeline.corrected.emit(
        next(row.happening.touch_id for row in page.person.timeline.rows() if row.happening.touch_id)
    )
    stage.settle()


def several_people(stage: Stage) -> None:
    """Several people, chosen in the list."""
    stage.go("contacts")
    page = stage.window.findChildren(ContactsPage)[0]
    page.choose_several()
    for row in page.side.rows[2:5]:
        page.side.clicked.emit(row.key)
    stage.settle()


def company(stage: Stage) -> None:
    """A company: everyone one knows there, and every job."""
    person_in_full(stage)
    key = stage.store.companies.named("Northwind")
    assert key is not None
    stage.store.companies.change(
        key, place="Porto", url="northwind.example", notes="They sell lamps and kettles."
    )
    stage.go("company", key)


def opening_again(stage: Stage) -> None:
    """A new job at a company where one knows people."""
    stage.go("jobs", stage.store.jobs.add("Northwind", "Head of kettles"))


def quick_moment(stage: Stage) -> None:
    """A moment, noted from Today."""
    stage.go("today")
    stage.window.actions_by_name["note_moment"].trigger()
    stage.fill("With whom?", "Maria Lindqvist")
    stage.window.findChildren(QuickMoment)[0].who.returnPressed.emit()


def busy(stage: Stage) -> None:
    """While everything is encrypted anew."""
    page = BusyPage(stage.window.theme, "Adding your passphrase", "Everything is being encrypted anew.")
    page.setParent(stage.window)
    page.resize(stage.window.size())
    page.show()
    page.raise_()


def came_by_code(stage: Stage) -> None:
    """Today, for whoever forgot the passphrase and came in by the recovery code."""
    session = stage.window.session
    made: list[str] = []
    stage.window.protect("four quiet words here")
    stage.wait_until(lambda: session.store is not None and session.is_protected)
    session.new_recovery_code(made.append, stage.window.show_trouble)
    stage.wait_until(lambda: bool(made))
    session.copies.back_up(stage.window.session.lock, stage.window.show_trouble)
    stage.wait_until(lambda: session.store is None)
    session.unlock(made[0], recovery=True, done=lambda: None, failed=stage.window.show_trouble)
    stage.wait_until(lambda: session.store is not None)
    stage.go("today")


def restore_by_code(stage: Stage) -> None:
    """A copy that its passphrase or its recovery code opens."""
    stage.window.session.lock()
    stage.window.show_restore(stage.window.start)
    stage.wait(400)
    buttons = stage.window.findChildren(RestorePage)[0].findChildren(QAbstractButton)
    next(button for button in buttons if button.isCheckable() and "entries" in button.text()).click()
    stage.settle()


def locked(stage: Stage) -> None:
    """The unlock screen, with a recovery code as a way in and a copy to be told of."""
    stage.window.show_unlock()
    stage.wait(300)


def updating(stage: Stage) -> None:
    """While a journal of an older Rebound is brought up to date."""
    stage.window.session.updating.emit()


SAMPLE: dict[str, State] = {
    "today": lambda stage: stage.go("today"),
    "log-no": lambda stage: stage.go("log_no"),
    "log-no-how-far": log_no,
    "log-no-offer": offer,
    "log-no-several": several,
    "rebound-1-story": lambda stage: stage.step(Step.STORY),
    "rebound-2-job": lambda stage: stage.step(Step.THE_JOB),
    "rebound-3-people": lambda stage: stage.step(Step.PEOPLE),
    "rebound-3-card": card,
    "rebound-4-yourself": lambda stage: stage.step(Step.YOURSELF),
    "rebound-5-next": lambda stage: stage.step(Step.NEXT_LETTERS),
    "stop": lambda stage: stage.go("stop"),
    "journal": entry,
    "journal-files": entry_files,
    "journal-guided": guided,
    "journal-questions": questions,
    "journal-new": lambda stage: stage.go("journal", 0),
    "journal-search": search,
    "journal-marked": marked_pages,
    "journal-nothing-found": nothing_found,
    "journal-calendar": found_by_day,
    "journal-afterthoughts": afterthoughts,
    "journal-reading": reading,
    "journal-reading-pictures": reading_pictures,
    "journal-stories": stories,
    "journal-completing": completing,
    "second-look": second_look,
    "jobs": lambda stage: stage.go("jobs", stage.job("Northwind")),
    "board": lambda stage: stage.go("board"),
    "board-closed": board_closed,
    "table": lambda stage: stage.go("table"),
    "table-several": table_several,
    "compare": compare,
    "compare-finely": compare_finely,
    "lead": lambda stage: stage.go("lead", stage.job("Relecloud")),
    "profile": lambda stage: stage.go("profile"),
    "before": lambda stage: stage.go("before", stage.job("Tailspin")),
    "kept": lambda stage: stage.go("kept", stage.job("Northwind")),
    "jobs-offer": offer_open,
    "jobs-interview": interview,
    "jobs-timeline": timeline,
    "contacts": lambda stage: stage.go("contacts", stage.contact("Maria")),
    "contacts-in-full": person_in_full,
    "contacts-edit": person_edited,
    "contacts-edit-below": person_edited_below,
    "contacts-next": next_changed,
    "contacts-several": several_people,
    "company": company,
    "jobs-opening-again": opening_again,
    "letters": letter,
    "letters-workshop": letter_workshop,
    "letters-ending": letter_that_ends,
    "letters-templates": letter_templates,
    "week": week,
    "letters-on-paper": letter_on_paper,
    "letters-envelope": letter_envelope,
    "trash": trash,
    "support": lambda stage: stage.go("support"),
    "settings": lambda stage: stage.go("settings"),
    "about": lambda stage: stage.go("about"),
    "licences": lambda stage: stage.go("licences"),
    "copies": lambda stage: stage.go("copies"),
    "journal-versions": versions,
    "today-damaged": today_damaged,
    "export": lambda stage: stage.go("export"),
    "export-done": exported,
    "export-chosen": export_chosen,
    "bring-in": lambda stage: stage.go("import"),
    "bring-in-read": bring_in,
    "bring-in-done": lambda stage: bring_in(stage, then="Bring it in"),
    "bring-in-columns": bring_in_columns,
    "merge": merge,
    "merge-passphrase": merge_passphrase,
    "passphrase": lambda stage: stage.go("passphrase"),
    "recovery": lambda stage: stage.go("recovery"),
    "looking-back": looking_back,
    "journal-focus": focus,
    "journal-find": find_in_page,
    "journal-characters": characters,
    "rebound-1-story-found": story_found,
    "help": lambda stage: stage.go("help"),
    "quick-moment": quick_moment,
    "palette": palette,
    "palette-day": palette_day,
    "toast": toast,
    "good-end-which": lambda stage: stage.go("good_end"),
    "good-end": good_end,
    "today-job-taken": today_job_taken,
    "today-resting": today_resting,
    "unlock": lambda stage: stage.window.show_unlock(),
    "restore": lambda stage: stage.window.show_restore(stage.window.start),
    **{f"trouble-{error.__name__}": partial(trouble, error) for error in ERRORS},
    # The last, since it stays in front.
    "busy": busy,
}
PROTECTED: dict[str, State] = {
    "today-by-code": came_by_code,
    "passphrase-by-code": lambda stage: stage.go("passphrase"),
    "ways-in": lambda stage: stage.go("ways_in"),
    "restore-by-code": restore_by_code,
    "unlock-protected": locked,
    "updating": updating,
}
EMPTY: dict[str, State] = {
    "first-run": lambda stage: stage.go("first"),
    **{
        f"empty-{room}": partial(room_alone, room)
        for room in ("today", "journal", "jobs", "board", "table", "compare", "contacts", "letters")
    },
}


def _days(number: int) -> Callable[[Store, MovableClock], None]:
    return lambda store, clock: fill(store, clock, CLOCK.today(), days=number)


# Today after so many days of the year, and with more than anyone has.
TODAYS: dict[str, Callable[[Store, MovableClock], None]] = {
    "today-day-1": _days(1),
    "today-day-14": _days(14),
    "today-day-90": _days(90),
    "today-crowded": crowded_by(2_000),
}


def write_year(data: Path) -> Clock:
    """The sample year, seen on its last day."""
    write_sample_journal(data, CLOCK)
    return CLOCK


def write_by(fills: Callable[[Store, MovableClock], None], data: Path) -> Clock:
    """A journal that `fills` writes, seen at the moment it ends with."""
    clock = MovableClock()
    opened = journal_store.create(data, clock.clock, lambda _: None)
    fills(opened, clock)
    opened.close()
    return clock.clock


@contextmanager
def performance(app: QApplication, variant: Variant, write: Callable[[Path], Clock]) -> Iterator[Stage]:
    """The program in one variant, on a journal of its own, which `write` put into a folder."""
    with tempfile.TemporaryDirectory(prefix="rebound-pictures-") as folder:
        where: Places = apart(Path(folder))
        clock = write(where.data)
        spoken = variant.language
        if spoken in (pseudo.ACCENTED, pseudo.MIRRORED):
            languages.write_pseudo(languages.program_texts(), Path(folder))
            spoken = str(Path(folder) / f"rebound_{spoken}.qm")
        window = program.build(app, where, clock, language=spoken)
        if not variant.rightward:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        window.settings.set(options.THEME, variant.theme)
        window.settings.set(options.TEXT_SIZE, variant.text)
        window.resize(QSize(*variant.size))
        window.start()
        window.show()
        try:
            yield Stage(app, window, said_in(variant.language))
        finally:
            window.session.close()
            window.deleteLater()
            app.processEvents()


def take(
    app: QApplication, variant: Variant, states: dict[str, State], out: Path, write: Callable[[Path], Clock]
) -> list[str]:
    """Every state of one variant, one after the other; the names of those that failed."""
    failed = []
    with performance(app, variant, write) as stage:
        for name, come_to in states.items():
            try:
                stage.clear_away()
                come_to(stage)
                # Pages come a part at a time: until all of it is there.
                stage.wait(250)
                stage.window.grab().save(str(out / f"{name}-{variant.name}.png"))
            except (LookupError, AttributeError, AssertionError, StopIteration, RuntimeError):
                traceback.print_exc()
                failed.append(f"{name}-{variant.name}")
    return failed


def contact_sheet(out: Path, variant: Variant, names: list[str]) -> None:
    """All pictures of one variant on one sheet."""
    pictures = [QPixmap(str(out / f"{name}-{variant.name}.png")) for name in names]
    width, columns = 480, 4
    height = round(width * variant.size[1] / variant.size[0])
    lines = -(-len(pictures) // columns)
    sheet = QPixmap(columns * (width + 8), lines * (height + 8))
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    for place, picture in enumerate(pictures):
        small = picture.scaled(
            width, height, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawPixmap((place % columns) * (width + 8) + 4, (place // columns) * (height + 8) + 4, small)
    painter.end()
    sheet.save(str(out / f"sheet-{variant.name}.png"))


def main() -> int:
    """Write what the command line asks for; 1 when a state could not be made."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument(
        "--only",
        nargs="+",
        default=[*SAMPLE, *PROTECTED, *EMPTY, *TODAYS],
        metavar="NAME",
        help="these states",
    )
    parser.add_argument(
        "--variant", nargs="+", default=[variant.name for variant in VARIANTS], metavar="NAME"
    )
    wanted = parser.parse_args()
    wanted.out.mkdir(parents=True, exist_ok=True)
    app = program.application([sys.argv[0]])
    failed = []
    for variant in VARIANTS:
        if variant.name in wanted.variant:
            for states, write in (
                (SAMPLE, write_year),
                (PROTECTED, write_year),
                (EMPTY, lambda _: CLOCK),
                *(({name: SAMPLE["today"]}, partial(write_by, fills)) for name, fills in TODAYS.items()),
            ):
                chosen = {name: state for name, state in states.items() if name in wanted.only}
                if chosen:
                    failed += take(app, variant, chosen, wanted.out, write)
            contact_sheet(wanted.out, variant, wanted.only)
    for name in failed:
        print(f"could not be made: {name}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
