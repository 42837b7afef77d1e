"""The card of a person opened to fields: each is kept as it is left, and each can be taken back."""

from collections.abc import Callable
from typing import cast

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from rebound_desktop.core.jobs import RoundKind
from rebound_desktop.core.person import Detail, DetailKind, Person, Post, RelationKind
from rebound_desktop.core.trash import Kept
from rebound_desktop.store import Store
from rebound_desktop.ui.contacts.edit import EditPerson
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.contacts.picture_row import made_small
from rebound_desktop.ui.page import Desk, Page
from tests.ui.conftest import Window, said
from tests.ui.widgets.test_reading_page import Desktop

# Popups of a completer, which offscreen Qt can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Furnish = Callable[..., Page]


@pytest.fixture
def maria(store: Store) -> int:
    """Someone at Northwind."""
    return store.people.add(Person("Maria Lindqvist", company="Northwind", role="Designer", since="2024-05"))


@pytest.fixture
def page(furnish: Furnish, maria: int) -> ContactsPage:
    """Her fields, open."""
    made = cast(ContactsPage, furnish(ContactsPage, maria))
    made.person.about.edit_wanted.emit()
    return made


def person(store: Store, key: int) -> Person:
    found = store.people.person(key)
    assert found is not None
    return found


def undo(store: Store) -> None:
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)


def test_several_ways_to_reach_somebody_each_with_a_label(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    mails = page.editing.several[1].widget
    for value, label in (("m@northwind.example", "work"), ("m@example.org", "")):
        qtbot.mouseClick(mails.add, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(mails.fields[-1][0], value)
        qtbot.keyClicks(mails.fields[-1][1], label)
    assert page.leave()
    assert person(store, maria).details == (
        Detail(DetailKind.EMAIL, "m@northwind.example", "work"),
        Detail(DetailKind.EMAIL, "m@example.org"),
    )
    undo(store)
    assert len(person(store, maria).details) == 1 and len(mails.values()) == 1, "the fields follow undo"


def test_a_post_that_ended_stands_among_the_earlier_ones_and_the_caret_in_the_new_company(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.editing.moved, Qt.MouseButton.LeftButton)
    assert page.editing.fields["company"].hasFocus()
    qtbot.keyClicks(page.editing.fields["company"], "Tailspin")
    qtbot.keyClicks(page.editing.fields["since"], "November 2026")
    assert page.leave()
    kept = person(store, maria)
    assert (kept.company, kept.role, kept.since) == ("Tailspin", "", "2026-11")
    assert [(post.company, post.title, post.since) for post in kept.posts] == [
        ("Northwind", "Designer", "2024-05")
    ]


def test_a_day_is_kept_however_it_is_typed(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    birthday = page.editing.fields["birthday"]
    for typed, kept in (("14 March", "--03-14"), ("14 Mar 1985", "1985-03-14"), ("in spring", "in spring")):
        birthday.selectAll()
        qtbot.keyClicks(birthday, typed)
        assert page.leave()
        assert person(store, maria).birthday == kept


def test_where_you_met_and_who_introduced_you(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    job = store.jobs.add("Northwind", "Baker")
    met = store.rounds.add(job, RoundKind.PANEL)
    store.contacts.link_job(maria, job)
    tom = store.contacts.add("Tom Okafor")
    where = page.editing.where
    where.job.setCurrentIndex(where.job.findData(job))
    where.job.activated.emit(where.job.currentIndex())
    where.round.setCurrentIndex(where.round.findData(met))
    where.round.activated.emit(where.round.currentIndex())
    where.introducer.setText("tom okafor")
    assert page.leave()
    kept = person(store, maria)
    assert (kept.met_job_id, kept.met_round_id) == (job, met)
    (relation,) = store.people.relations(tom)
    assert (relation.kind, relation.other_id, relation.is_theirs) == (RelationKind.INTRODUCED, maria, False)
    page.editing.closed.emit()
    assert "Northwind, Baker · Panel" in said(page.person.about)
    where.introducer.setText("")
    assert page.leave() and store.people.relations(maria) == ()


def test_of_two_who_introduced_somebody_the_other_one_stays(
    page: ContactsPage, store: Store, maria: int
) -> None:
    tom, ruth, ana = (store.contacts.add(name) for name in ("Tom Okafor", "Ruth Adler", "Ana Reis"))
    for each in (tom, ruth):
        store.people.relate(each, maria, RelationKind.INTRODUCED)
    where, knows = page.editing.where, page.editing.knows
    assert where.introducer.text() == "Ruth Adler" and "Introduced by Tom Okafor" in said(knows)
    where.introducer.setText("Ana Reis")
    assert page.leave()
    assert {each.other_id for each in store.people.relations(maria)} == {tom, ana}
    assert where.introducer.text() == "Ana Reis" and "Introduced by Tom Okafor" in said(knows)
    undo(store)
    assert {each.other_id for each in store.people.relations(maria)} == {tom, ruth}
    where.introducer.setText("")
    assert page.leave()
    assert {each.other_id for each in store.people.relations(maria)} == {tom}
    assert where.introducer.text() == "Tom Okafor"


def test_whom_they_know_is_told_on_both_pages_and_taken_away_again(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    knows = page.editing.knows
    knows.kind.setCurrentIndex(2)
    qtbot.keyClicks(knows.note, "since the merger")
    knows.who.setText("Ruth Adler")
    qtbot.keyClick(knows.who, Qt.Key.Key_Return)
    (line,) = store.contacts.lines(matching="ruth")
    (hers,) = store.people.relations(maria)
    assert (hers.kind, hers.other_id, hers.note) == (RelationKind.LEADS, line.id, "since the merger")
    assert [each.is_theirs for each in store.people.relations(line.id)] == [True]
    undo(store)
    assert store.contacts.lines(matching="ruth") == (), "noted with it, gone with it"


def test_somebody_they_know_without_a_name_is_called_by_the_word_about_it(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.editing.knows.note, "her boss, a tall man")
    assert page.leave()
    (relation,) = store.people.relations(maria)
    assert (relation.other, relation.note) == ("her boss, a tall man", "")


def test_half_a_name_and_enter_means_who_is_known(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    helene = store.contacts.add("Helene Roth")
    for field in (page.editing.knows.who, page.editing.where.introducer):
        field.setFocus()
        qtbot.keyClicks(field, "Hel")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert {each.other_id for each in store.people.relations(maria)} == {helene}
    assert len(store.people.relations(maria)) == 2
    assert not any(line.name == "Hel" for line in store.contacts.lines())


def test_of_two_of_one_name_whoever_is_chosen_is_meant(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    first, second = store.contacts.add("Helene Roth"), store.contacts.add("Helene Roth", company="Tailspin")
    for field, at_which in (
        (page.editing.knows.who, second),
        (page.editing.where.introducer, second),
        (page.editing.where.introducer, first),
    ):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, "Helene")
        popup = field.completer().popup()
        names = [str(popup.model().index(row, 0).data()) for row in range(popup.model().rowCount())]
        wanted = "Helene Roth · Tailspin" if at_which == second else "Helene Roth"
        qtbot.waitUntil(lambda popup=popup: bool(popup.selectionModel().selectedIndexes()))
        for _ in range(names.index(wanted) - popup.currentIndex().row()):
            qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Return)
        assert page.leave()
        kinds = {each.kind: each.other_id for each in store.people.relations(maria)}
        is_introducer = field is page.editing.where.introducer
        assert kinds[RelationKind.INTRODUCED if is_introducer else RelationKind.KNOWS] == at_which


def test_tags_and_notes_as_they_are_typed(page: ContactsPage, store: Store, maria: int, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.editing.fields["tags"], "panel,  returns desk")
    qtbot.keyClicks(page.editing.fields["notes"], "Kettles.")
    assert page.leave()
    assert (person(store, maria).tags, person(store, maria).notes) == (("panel", "returns desk"), "Kettles.")


def test_a_tag_with_a_comma_stays_one(page: ContactsPage, store: Store, maria: int, qtbot: QtBot) -> None:
    store.people.change(maria, replace(person(store, maria), tags=("Lisbon, Portugal",)))
    field = page.editing.fields["tags"]
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClicks(field, ", sea")
    assert page.leave()
    assert set(person(store, maria).tags) == {"Lisbon, Portugal", "sea"}


def test_notes_about_somebody_who_is_set_aside_meanwhile_come_back_with_them(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.editing.fields["notes"], "Kettles.")
    store.contacts.set_aside(maria)
    assert page.leave()
    store.trash.bring_back(Kept.CONTACT, maria)
    assert person(store, maria).notes == "Kettles."


def test_every_field_of_somebody_who_is_set_aside_meanwhile_comes_back_with_them(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    page.editing.fields["company"].setText("Southgate")
    qtbot.mouseClick(page.editing.several[1].widget.add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.editing.several[1].widget.fields[-1][0], "m@example.org")
    store.contacts.set_aside(maria)
    assert page.leave()
    store.trash.bring_back(Kept.CONTACT, maria)
    assert person(store, maria).company == "Southgate"
    assert person(store, maria).values(DetailKind.EMAIL) == ("m@example.org",)


@pytest.mark.parametrize("is_erased", [False, True])
def test_a_post_that_ended_is_kept_of_somebody_who_is_gone_meanwhile(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot, is_erased: bool
) -> None:
    store.contacts.set_aside(maria)
    if is_erased:
        store.trash.erase(Kept.CONTACT, maria)
    qtbot.mouseClick(page.editing.moved, Qt.MouseButton.LeftButton)
    if is_erased:
        (maria,) = [each.id for each in store.people.all() if each.name == "Maria Lindqvist"]
    else:
        store.trash.bring_back(Kept.CONTACT, maria)
    assert [(post.company, post.title) for post in person(store, maria).posts] == [("Northwind", "Designer")]


@pytest.mark.parametrize("typed", ["company", "e-mail", "whom they know"])
def test_what_is_typed_of_somebody_whose_adding_is_undone_meanwhile_is_kept_with_a_new_one(
    page: ContactsPage, store: Store, qtbot: QtBot, typed: str
) -> None:
    if typed == "company":
        page.editing.fields["company"].setText("Southgate")
    elif typed == "e-mail":
        qtbot.mouseClick(page.editing.several[1].widget.add, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(page.editing.several[1].widget.fields[-1][0], "m@example.org")
    else:
        page.editing.knows.who.setText("Dana")
    undo(store)
    assert page.leave()
    (maria,) = [each for each in store.people.all() if each.name == "Maria Lindqvist"]
    assert maria.role == "Designer"
    if typed == "company":
        assert maria.company == "Southgate"
    elif typed == "e-mail":
        assert maria.values(DetailKind.EMAIL) == ("m@example.org",)
    else:
        assert [each.other for each in store.people.relations(maria.id)] == ["Dana"]


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(120, 80, 60, 200))
    content = QByteArray()
    device = QBuffer(content)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(device, "PNG")
    return bytes(content.data())


def test_a_picture_is_made_small_and_square() -> None:
    image = QImage.fromData(made_small(png(1600, 900)))
    assert (image.width(), image.height()) == (512, 512)
    with pytest.raises(OSError, match="no picture"):
        made_small(b"words")


def test_a_picture_is_kept_and_taken_away_with_undo(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot, window: Window, tmp_path: object, desk: Desk
) -> None:
    picture = page.editing.picture
    picture.take_image(QImage.fromData(png(300, 300)))
    qtbot.waitUntil(lambda: bool(person(store, maria).picture))
    assert window.offered_undo[-1]
    content = store.attached.content(person(store, maria).picture)
    assert content is not None and content.startswith(b"\xff\xd8")
    assert store.contacts.lines()[0].picture == person(store, maria).picture
    qtbot.mouseClick(picture.remove, Qt.MouseButton.LeftButton)
    assert person(store, maria).picture == ""
    undo(store)
    assert person(store, maria).picture


def test_what_is_typed_is_known_before_it_is_kept(page: ContactsPage, qtbot: QtBot) -> None:
    editing: EditPerson = page.editing
    qtbot.mouseClick(editing.several[0].widget.add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(editing.several[0].widget.fields[0][0], "Contoso")
    editing.knows.who.setText("Ruth")
    assert page.typed_texts() == ["Contoso", "Ruth"]


def test_the_cross_of_a_post_stands_level_with_its_first_line(page: ContactsPage, qtbot: QtBot) -> None:
    posts = page.editing.several[0].widget
    qtbot.mouseClick(posts.add, Qt.MouseButton.LeftButton)
    said(page)
    field = posts.fields[0][0]
    row = field.parentWidget()
    (cross,) = row.findChildren(QPushButton)
    assert cross.geometry().center().y() == field.geometry().center().y()


def test_what_fills_several_lines_says_which_is_which(page: ContactsPage, qtbot: QtBot) -> None:
    posts, mails, addresses = (page.editing.several[place].widget for place in (0, 1, 4))
    for several in (posts, mails, addresses):
        qtbot.mouseClick(several.add, Qt.MouseButton.LeftButton)
    seen = [label.text() for label in posts.findChildren(QLabel) if label.isVisible()]
    assert [text for text in seen if text.strip()] == [
        "Before",
        "Company",
        "What they did there",
        "From",
        "To",
    ]
    names = {label.text() for label in addresses.findChildren(QLabel) if label.isVisible()}
    assert {"Postcode", "City", "Region", "Country"} <= names
    assert [label.text() for label in mails.findChildren(QLabel) if label.isVisible()] == ["E-mail"]
    for label in posts.findChildren(QLabel):
        field = label.buddy()
        assert (
            field is None
            or label.mapTo(posts, label.rect().bottomLeft()).y()
            < field.mapTo(posts, field.rect().topLeft()).y()
        )


def test_posts_come_and_go(page: ContactsPage, store: Store, maria: int, qtbot: QtBot) -> None:
    posts = page.editing.several[0].widget
    qtbot.mouseClick(posts.add, Qt.MouseButton.LeftButton)
    for place, text in enumerate(("Contoso", "Cook", "2019", "March 2023")):
        qtbot.keyClicks(posts.fields[0][place], text)
    assert page.leave()
    assert person(store, maria).posts == (Post("Contoso", "Cook", "2019", "2023-03"),)


def test_their_profile_is_opened_from_the_card_and_from_the_form(
    page: ContactsPage, store: Store, maria: int, qtbot: QtBot
) -> None:
    edit, line, desktop = page.editing, page.person.linkedin, Desktop()
    assert not edit.profile.isVisible()
    qtbot.keyClicks(edit.fields["linkedin_url"], "https://www.linkedin.com/in/maria/")
    assert edit.profile.isVisible()
    QDesktopServices.setUrlHandler("https", desktop, "open")
    try:
        qtbot.mouseClick(edit.profile, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(edit.done, Qt.MouseButton.LeftButton)
        assert line.profile.isVisible() and line.profile.text() == "linkedin.com/in/maria"
        qtbot.mouseClick(line.profile, Qt.MouseButton.LeftButton)
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert desktop.opened == ["https://www.linkedin.com/in/maria/"] * 2
    store.contacts.change(maria, linkedin_url="")
    assert not line.profile.isVisible()
