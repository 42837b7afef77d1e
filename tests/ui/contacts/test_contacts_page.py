"""The contacts' room, driven as a person drives it: by its buttons, fields and keys."""

from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton

from rebound_desktop.core.contacts import Direction, LinkedIn, NextKind, TouchKind
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.core.person import Address, Detail, DetailKind, Person, Post, RelationKind
from rebound_desktop.store import ReadOnly, Store
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.widgets.controls import Words
from tests.conftest import HandClock
from tests.ui.conftest import Window, named, said

TODAY = date(2026, 11, 23)
# Popups of a completer, which offscreen Qt can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def maria(store: Store) -> int:
    """Someone met at Northwind, to be thanked."""
    person = store.contacts.add(
        "Maria Lindqvist", company="Northwind", role="Head of product", how_met="In the panel on 19 November"
    )
    store.contacts.plan_next(person, NextKind.THANK, TODAY)
    return person


def titles(page: Any) -> list[str]:
    return [row.happening.title for row in page.person.timeline.rows()]


def undo(store: Store) -> None:
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)


def test_before_the_first_person_there_is_a_word_and_a_button(furnish: Any, store: Store, qtbot: Any) -> None:
    page = furnish(ContactsPage)
    button = named(page, QPushButton, "Add someone")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page.adding.form.fields["name"].insert("Zoë Žižek")
    qtbot.keyClick(page.adding.form.fields["name"], Qt.Key.Key_Return)
    (line,) = store.contacts.lines()
    assert line.name == "Zoë Žižek"
    assert page.person.contact.id == line.id and page.side.selected == line.id
    assert page.content.currentWidget() is page.person


def test_a_person_is_added_with_company_role_and_how_we_met(furnish: Any, store: Store, qtbot: Any) -> None:
    page = furnish(ContactsPage)
    qtbot.mouseClick(page.side.add_button, Qt.MouseButton.LeftButton)
    for name, text in {
        "name": "Tom Okafor",
        "company": "Northwind",
        "role": "Engineer",
        "how_met": "At a meetup",
    }.items():
        qtbot.keyClicks(page.adding.form.fields[name], text)
    qtbot.mouseClick(named(page, QPushButton, "Add this person"), Qt.MouseButton.LeftButton)
    assert page.person.head.about.text() == "Engineer, Northwind. At a meetup."


def test_where_somebody_is_stands_beneath_their_name_as_a_title(furnish: Any, store: Store) -> None:
    page = furnish(ContactsPage, store.contacts.add("Dana Okafor", company="Contoso"))
    assert page.person.head.about.text() == "Contoso"


def test_leaving_the_room_adds_someone_half_noted(furnish: Any, store: Store, qtbot: Any) -> None:
    page = furnish(ContactsPage)
    page.add_person()
    qtbot.keyClicks(page.adding.form.fields["name"], "Priya")
    assert page.typed_texts() == ["Priya"]
    assert page.leave() and [line.name for line in store.contacts.lines()] == ["Priya"]


def test_someone_half_noted_and_put_away_is_there_again_the_next_time(
    furnish: Any, store: Store, qtbot: Any
) -> None:
    page = furnish(ContactsPage)
    page.add_person()
    qtbot.keyClicks(page.focusWidget(), "Priya")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert not page.adding.isVisible()
    assert page.leave() and store.contacts.lines() == ()
    page.add_person()
    assert page.adding.form.fields["name"].text() == "Priya"
    qtbot.mouseClick(named(page, QPushButton, "Not now"), Qt.MouseButton.LeftButton)
    assert not page.adding.isVisible() and page.leave() and store.contacts.lines() == ()
    page.add_person()
    assert page.adding.form.fields["name"].text() == "Priya"


def test_fields_are_kept_as_they_are_left_and_stay_after_opening_again(
    furnish: Any, store: Store, maria: int, qtbot: Any
) -> None:
    page = furnish(ContactsPage, maria)
    page._edit()
    fields = page.editing.fields
    addresses = page.editing.several[-1].widget
    qtbot.mouseClick(addresses.add, Qt.MouseButton.LeftButton)
    (address,) = addresses.fields
    address[0].insertPlainText("Rua Augusta 1")
    for place, text in ((1, "1100-048"), (2, "Lisboa"), (5, "home")):
        qtbot.keyClicks(address[place], text)
    fields["company"].setFocus()
    fields["company"].selectAll()
    qtbot.keyClicks(fields["company"], "Tailspin")
    fields["notes"].setFocus()
    qtbot.keyClicks(fields["notes"], " two dogs ")
    assert page.typed_texts() == [" two dogs "]
    qtbot.mouseClick(page.editing.done, Qt.MouseButton.LeftButton)
    contact, person = store.contacts.contact(maria), store.people.person(maria)
    assert contact is not None and person is not None
    assert [address.lines() for address in person.addresses] == [("Rua Augusta 1", "1100-048 Lisboa")]
    assert (contact.company, contact.notes) == ("Tailspin", " two dogs ")
    page._edit()
    assert [field.text() for field in addresses.fields[0][1:]] == ["1100-048", "Lisboa", "", "", "home"]
    assert fields["company"].text() == "Tailspin"


def test_a_name_cannot_be_emptied(furnish: Any, store: Store, maria: int, qtbot: Any) -> None:
    page = furnish(ContactsPage, maria)
    page._edit()
    page.editing.fields["name"].clear()
    assert page.leave()
    contact = store.contacts.contact(maria)
    assert contact is not None and contact.name == "Maria Lindqvist"
    assert page.editing.fields["name"].text() == "Maria Lindqvist"


def test_two_keys_note_a_moment(furnish: Any, store: Store, maria: int, qtbot: Any, window: Window) -> None:
    page = furnish(ContactsPage, maria)
    page.side.view.setFocus()
    qtbot.keyClick(page.side.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert page.person.moment.is_open
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    (touch,) = store.contacts.touches(maria)
    assert (touch.kind, touch.direction, touch.on_day) == (TouchKind.CALL, Direction.MINE, TODAY)
    assert not page.person.moment.is_open
    assert window.said[-1] == "Moment noted." and window.offered_undo[-1]
    assert store.contacts.next_step(maria) is None, "a call of mine answers the thank-you"
    undo(store)
    assert store.contacts.next_step(maria) is not None
    assert titles(page) == []


def test_a_moment_has_a_kind_by_number_who_reached_out_a_line_and_a_day(
    furnish: Any, store: Store, maria: int, qtbot: Any
) -> None:
    page = furnish(ContactsPage, maria)
    qtbot.mouseClick(page.person.head.moment, Qt.MouseButton.LeftButton)
    form = page.person.moment
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_3)
    assert form.kinds.choice is TouchKind.EMAIL and form.directions.choice is Direction.MINE
    form.directions.setFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    form.note.insert("“I hope we find a way.”")
    form.day.show_day(date(2026, 11, 19), TODAY)
    qtbot.keyClick(form.note, Qt.Key.Key_Return)
    (touch,) = store.contacts.touches(maria)
    assert (touch.kind, touch.direction) == (TouchKind.EMAIL, Direction.THEIRS)
    assert (touch.note, touch.on_day) == ("“I hope we find a way.”", date(2026, 11, 19))
    (row,) = page.person.timeline.rows()
    assert row.happening.title == "Maria wrote you an e-mail"
    assert row.accessibleName() == "Maria wrote you an e-mail, four days ago, “I hope we find a way.”"


def test_who_reached_out_follows_the_kind_until_it_is_said(furnish: Any, maria: int, qtbot: Any) -> None:
    page = furnish(ContactsPage, maria)
    page.person.begin_moment()
    form = page.person.moment
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_4)
    assert (form.kinds.choice, form.directions.choice) == (TouchKind.COFFEE, Direction.BOTH)
    form.directions.setFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_1)
    form.kinds.setFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_6)
    assert (form.kinds.choice, form.directions.choice) == (TouchKind.INTERVIEW, Direction.MINE)


def test_a_moment_with_a_line_is_kept_on_leaving_an_untouched_form_is_not(
    furnish: Any, store: Store, maria: int, qtbot: Any
) -> None:
    page = furnish(ContactsPage, maria)
    page.person.begin_moment()
    assert page.leave() and store.contacts.touches(maria) == ()
    page.person.begin_moment()
    qtbot.keyClicks(page.person.moment.note, "Long talk")
    assert page.typed_texts() == ["Long talk"]
    assert page.leave() and store.contacts.touches(maria)[0].note == "Long talk"


def test_the_timeline_holds_moments_letters_and_answers_newest_first(
    furnish: Any, store: Store, maria: int, window: Window, qtbot: Any
) -> None:
    day = date
    store.contacts.log_touch(maria, TouchKind.INTERVIEW, Direction.BOTH, on_day=day(2026, 11, 19))
    sent = store.letters.begin(
        LetterKind.PAIN_LETTER, contact_id=maria, body="Dear Maria,\n\nReturns doubled."
    )
    store.letters.mark_posted(sent, PostedHow.POST, day(2026, 11, 2))
    store.letters.log_reply(sent, day(2026, 11, 4), "Could we talk?")
    draft = store.letters.begin(LetterKind.THANK_YOU, contact_id=maria, body="Dear Maria,\n\nThank you.")
    page = furnish(ContactsPage, maria)
    rows = page.person.timeline.rows()
    assert [(row.happening.title, row.happening.note) for row in rows] == [
        ("Thank-you card, a draft", "Thank you."),
        ("Interview", ""),
        ("An answer to your letter", "Could we talk?"),
        ("Pain Letter", "Returns doubled. Answered in two days."),
    ]
    qtbot.mouseClick(rows[3], Qt.MouseButton.LeftButton)
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Return)
    assert window.went == [("letters", sent), ("letters", draft)]


def test_delete_removes_a_moment_and_undo_brings_it_back(
    furnish: Any, store: Store, maria: int, window: Window, qtbot: Any
) -> None:
    store.contacts.log_touch(maria, TouchKind.COFFEE)
    page = furnish(ContactsPage, maria)
    qtbot.keyClick(page.person.timeline.rows()[0], Qt.Key.Key_Delete)
    assert titles(page) == [] and window.said[-1] == "Moment removed"
    undo(store)
    assert titles(page) == ["Coffee together"]


def test_later_puts_the_next_step_off_a_week_or_as_the_menu_says(
    furnish: Any, store: Store, maria: int, window: Window, qtbot: Any
) -> None:
    page = furnish(ContactsPage, maria)
    assert page.person.next._when.text() == "now"
    qtbot.mouseClick(page.person.next.later, Qt.MouseButton.LeftButton)
    assert store.contacts.next_step(maria).due_on == date(2026, 11, 30)
    assert window.said[-1] == "Put off until Monday 30 November"
    undo(store)
    page.person.next.until.menu().actions()[0].trigger()
    assert store.contacts.next_step(maria).due_on == date(2026, 11, 24)
    assert page.person.next._when.text() == "tomorrow"
    undo(store)
    assert store.contacts.next_step(maria).due_on == TODAY


def test_later_moves_on_what_is_not_due_yet(
    furnish: Any, store: Store, maria: int, window: Window, qtbot: Any
) -> None:
    store.contacts.plan_next(maria, NextKind.HELLO_AGAIN, date(2026, 12, 14))
    page = furnish(ContactsPage, maria)
    qtbot.mouseClick(page.person.next.later, Qt.MouseButton.LeftButton)
    assert store.contacts.next_step(maria).due_on == date(2026, 12, 21)
    assert window.said[-1] == "Put off until Monday 21 December"
    until_tomorrow, *_ = page.person.next.until.menu().actions()
    assert not until_tomorrow.isVisible(), "that would bring it nearer"
    qtbot.mouseClick(page.person.next.later, Qt.MouseButton.LeftButton)
    assert store.contacts.next_step(maria).due_on == date(2026, 12, 28)


def test_an_earlier_day_than_the_one_it_is_due_is_planned_and_said_so(
    furnish: Any, store: Store, maria: int, window: Window, qtbot: Any
) -> None:
    store.contacts.plan_next(maria, NextKind.HELLO_AGAIN, date(2026, 12, 14))
    page = furnish(ContactsPage, maria)
    page.person.next.until.menu().actions()[-1].trigger()
    assert page.person.next.until_day.day() == date(2026, 12, 21)
    page.person.next.until_day.show_day(date(2026, 12, 1), date.max)
    qtbot.keyClick(page.person.next.until_day, Qt.Key.Key_Return)
    assert store.contacts.next_step(maria).due_on == date(2026, 12, 1)
    assert window.said[-1] == "Planned for Tuesday 1 December"


def test_what_is_known_of_a_person_stands_on_their_page(furnish: Any, store: Store, maria: int) -> None:
    store.people.change(
        maria,
        Person(
            "Maria Lindqvist",
            birthday="--02-29",
            details=(
                Detail(DetailKind.EMAIL, "maria@northwind.example", "work"),
                Detail(DetailKind.EMAIL, "m@example.org"),
                Detail(DetailKind.PHONE, "+351 900 000 000"),
            ),
            addresses=(Address("Harbour 1", "Porto", postcode="4000-001", country="Portugal"),),
            posts=(Post("Contoso", "Designer", "2019", "2024-05"),),
        ),
    )
    store.people.relate(store.contacts.add("Tom Okafor"), maria, RelationKind.INTRODUCED)
    text = said(furnish(ContactsPage, maria).person.about)
    for told in (
        "E-mail (work)",
        "maria@northwind.example",
        "m@example.org",
        "+351 900 000 000",
        "Harbour 1\n4000-001 Porto\nPortugal",
        "Designer, Contoso (2019–May\u00a02024)",
        "Introduced by Tom Okafor",
        "29 February",
    ):
        assert told in text


def test_of_whom_nothing_is_known_the_card_says_so_and_offers_to_edit(
    furnish: Any, store: Store, qtbot: Any
) -> None:
    page = furnish(ContactsPage, store.contacts.add("Tom"))
    assert "Nothing more is noted." in said(page.person.about)
    qtbot.mouseClick(page.person.about.edit, Qt.MouseButton.LeftButton)
    assert page.content.currentWidget() is page.editing


def test_whoever_one_says_hello_to_again_stands_between_the_thanks_and_all(
    furnish: Any, store: Store, maria: int
) -> None:
    later, due = store.contacts.add("Aaron Later"), store.contacts.add("Bo Due")
    store.contacts.plan_next(later, NextKind.HELLO_AGAIN, TODAY + timedelta(days=1))
    store.contacts.plan_next(due, NextKind.HELLO_AGAIN, TODAY)
    page = furnish(ContactsPage, maria)
    groups = [(row.title, row.group) for row in page.side.rows]
    assert groups == [("Maria Lindqvist", "To thank"), ("Bo Due", "Hello again"), ("Aaron Later", "All")]


def test_not_this_drops_it_and_quiet_offers_take_its_place(
    furnish: Any, store: Store, maria: int, qtbot: Any
) -> None:
    page = furnish(ContactsPage, maria)
    assert page.person.head.card.isVisible() and page.side.rows[0].group == "To thank"
    qtbot.mouseClick(page.person.next.not_this, Qt.MouseButton.LeftButton)
    assert store.contacts.next_step(maria) is None
    assert page.person.head.write.isVisible() and not page.person.head.card.isVisible()
    qtbot.mouseClick(page.person.next.hello, Qt.MouseButton.LeftButton)
    step = store.contacts.next_step(maria)
    assert (step.kind, step.due_on) == (NextKind.HELLO_AGAIN, date(2027, 2, 21))
    undo(store)
    undo(store)
    assert store.contacts.next_step(maria).kind is NextKind.THANK
    assert page.person.head.card.isVisible()


def test_linkedin_stands_as_the_method_has_it_and_the_other_way_under_more(
    furnish: Any, store: Store, maria: int
) -> None:
    page = furnish(ContactsPage, maria)
    line = page.person.linkedin
    assert line.button.text() == "Not connected"
    at_once = [action.text() for action in line.button.menu().actions() if not action.menu()]
    assert at_once == ["Not connected", "I invited them to invite me", "They sent an invitation", "Connected"]
    line.actions_by_state[LinkedIn.THEY_SENT].trigger()
    assert store.contacts.contact(maria).linkedin is LinkedIn.THEY_SENT
    assert line.button.accessibleName() == "LinkedIn: They sent an invitation"


def test_search_finds_in_name_company_and_role_and_says_when_nobody_is_found(
    furnish: Any, store: Store, maria: int, qtbot: Any
) -> None:
    store.contacts.add("Åsa Öberg", company="Tailspin")
    page = furnish(ContactsPage, maria)
    page.focus_search()
    for typed, found in (("asa", ["Åsa Öberg"]), ("product", ["Maria Lindqvist"]), ("nobody here", [])):
        page.side.search.setText(typed)
        qtbot.waitUntil(lambda found=found: [row.title for row in page.side.rows] == found)
    assert page.person.contact.id == maria, "a search leaves open what is open"
    qtbot.mouseClick(named(page, QPushButton, "Clear the search"), Qt.MouseButton.LeftButton)
    assert len(page.side.rows) == 2


def test_a_card_is_written_from_here_and_its_draft_is_opened_the_next_time(
    furnish: Any, store: Store, maria: int, window: Window, qtbot: Any
) -> None:
    job = store.jobs.add("Northwind", "Product")
    store.contacts.plan_next(maria, NextKind.THANK, TODAY, job_id=job)
    page = furnish(ContactsPage, maria)
    qtbot.mouseClick(page.person.head.card, Qt.MouseButton.LeftButton)
    (letter,) = store.letters.all()
    assert (letter.kind, letter.contact_id, letter.job_id) == (LetterKind.THANK_YOU, maria, job)
    qtbot.mouseClick(page.person.head.card, Qt.MouseButton.LeftButton)
    assert window.went == [("letters", letter.id)] * 2 and len(store.letters.all()) == 1


def test_set_aside_shows_the_neighbour_and_undo_brings_the_person_back(
    furnish: Any, store: Store, maria: int, window: Window
) -> None:
    tom = store.contacts.add("Tom")
    page = furnish(ContactsPage, maria)
    page._set_aside()
    assert page.person.contact.id == tom and window.said[-1] == "Maria Lindqvist set aside"
    undo(store)
    assert page.person.contact.id == maria and page.side.selected == maria
    store.contacts.set_aside(tom)
    page._set_aside()
    assert page.person.contact is None and page.content.currentWidget() is page._nobody


def test_delete_sets_nobody_aside_while_several_are_chosen(
    furnish: Any, store: Store, maria: int, qtbot: Any
) -> None:
    page = furnish(ContactsPage, maria)
    page.choose_several()
    page.side.select(maria)
    qtbot.keyClick(page.side.view, Qt.Key.Key_Delete)
    assert page.has(maria)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.keyClick(page.side.view, Qt.Key.Key_Delete)
    assert not page.has(maria)


def test_a_refresh_leaves_what_is_typed_with_its_caret(
    furnish: Any, store: Store, maria: int, qtbot: Any
) -> None:
    page = furnish(ContactsPage, maria)
    page._edit()
    role = page.editing.fields["role"]
    role.setFocus()
    role.setCursorPosition(4)
    qtbot.keyClicks(role, "ing")
    whole = store.people.person(maria)
    assert whole is not None
    store.people.change(maria, replace(whole, details=(Detail(DetailKind.PHONE, "+351 1"),)))
    phones = page.editing.several[2].widget
    assert (role.text(), role.cursorPosition()) == ("Heading of product", 7)
    assert phones.values() == (("+351 1", ""),)


def test_what_the_store_refuses_stays_on_the_page(
    furnish: Any, store: Store, maria: int, qtbot: Any, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = furnish(ContactsPage, maria)
    page._edit()
    phones = page.editing.several[2].widget
    phones.begin()
    qtbot.keyClicks(phones.fields[0][0], "12")

    def refuse(*_: object, **__: object) -> None:
        raise ReadOnly

    with monkeypatch.context() as refusing:
        refusing.setattr(store.people, "change", refuse)
        assert not page.leave()
    assert page.typed_texts() == ["12"] and window.refused
    assert page.leave() and store.contacts.contact(maria).phone == "12"


def test_the_list_shows_a_day_later_what_a_day_later_is(
    furnish: Any, store: Store, maria: int, clock: HandClock
) -> None:
    store.contacts.log_touch(maria, TouchKind.INTERVIEW)
    page = furnish(ContactsPage, maria)
    assert page.side.rows[0].subtitle == "Northwind, today"
    clock.go_on(days=4)
    page.refresh()
    assert page.side.rows[0].subtitle == "Northwind, four days ago"


def test_a_name_stays_on_one_line_whatever_room_the_buttons_leave_it(
    furnish: Any, store: Store, maria: int
) -> None:
    page = furnish(ContactsPage)
    page.open(maria)
    head = page.person.head
    needed = head.name.fontMetrics().horizontalAdvance("Maria Lindqvist")
    for width in range(480, 800, 8):
        head.fit(width)
        head.resize(width, 200)
        head.layout().activate()
        assert head.name.text() == "Maria Lindqvist" and head.name.width() >= needed, width


def test_in_a_small_window_what_was_between_us_stands_apart_from_what_is_known(
    furnish: Any, store: Store, maria: int
) -> None:
    store.contacts.log_touch(maria, TouchKind.INTERVIEW)
    page = furnish(ContactsPage, maria)
    page.resize(794, 600)
    QApplication.processEvents()
    person = page.person
    (title,) = [each for each in person.findChildren(Words) if each.text() == "Between you"]
    about = person.about
    assert title.mapTo(person, QPoint()).y() - about.mapTo(person, QPoint(0, about.height())).y() >= 24


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_who_is_chosen_of_several_is_heard_and_how_many_are(
    furnish: Any, store: Store, maria: int, qtbot: Any, heard: list[str], key: Qt.Key
) -> None:
    tom = store.contacts.add("Tom")
    page = furnish(ContactsPage, maria)
    page.choose_several()
    assert heard[0].startswith("Several people\nA click, Enter or the space bar chooses.")
    assert heard[-1] == "Chosen: 0"
    page.side.select(tom)
    qtbot.keyClick(page.side.view, key)
    assert heard[-2].startswith("chosen, Tom") and heard[-1] == "Chosen: 1"
    page.side.select(maria)
    qtbot.keyClick(page.side.view, key)
    assert heard[-2].startswith("chosen, Maria Lindqvist") and heard[-1] == "Chosen: 2"
    qtbot.keyClick(page.side.view, key)
    assert heard[-2].startswith("Maria Lindqvist") and heard[-1] == "Chosen: 1"


def test_once_nobody_is_chosen_the_space_bar_chooses_nobody(
    furnish: Any, store: Store, maria: int, qtbot: Any, heard: list[str]
) -> None:
    page = furnish(ContactsPage, maria)
    page.choose_several()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.side.view.setFocus()
    heard.clear()
    qtbot.keyClick(page.side.view, Qt.Key.Key_Space)
    assert heard == [] and page.side.view.hasFocus()


def test_a_persons_page_is_a_group_of_their_name(furnish: Any, store: Store) -> None:
    for name in ("Dana Okafor", "Tom Sand"):
        store.contacts.add(name)
    page = furnish(ContactsPage)
    for line in store.contacts.lines():
        page.open(line.id)
        around = page.person.head.more.parentWidget()
        while around is not None and getattr(around, "heard_as", None) is not QAccessible.Role.Grouping:
            around = around.parentWidget()
        assert around is not None and around.accessibleName() == line.name
