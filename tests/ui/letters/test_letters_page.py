"""The letters' room: written, kept, sent, answered, and taken back."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from rebound_desktop import languages
from rebound_desktop.core.activity import open_conversations
from rebound_desktop.core.attached import Owner
from rebound_desktop.core.contacts import Direction, LinkedIn, NextKind, TouchKind
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.core.letters import LetterKind, LetterStatus, PostedHow
from rebound_desktop.core.pain_letter import Part
from rebound_desktop.core.person import Address, Detail, DetailKind
from rebound_desktop.store import DiskFull, Store
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.letters.letter_area import LetterArea
from rebound_desktop.ui.letters.page import LettersPage
from rebound_desktop.ui.letters.recipient import Addressee
from rebound_desktop.ui.letters.sheet import Sheet
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.templates import begin_letter
from rebound_desktop.words import begins_rightward
from tests.conftest import HandClock
from tests.ui.conftest import Window, named

TODAY = date(2026, 11, 23)
ODD = "Ein Absatz\u00a0– mit \t Tabs,  doppelten Leerzeichen,\u2028Zeilen, 𝔘 und 👩\u200d🔬.\n\n\nالسلام عليكم  "
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def maria(store: Store) -> int:
    """Someone met at Northwind, to be thanked."""
    person = store.contacts.add("Maria Lindqvist", company="Northwind")
    store.contacts.plan_next(person, NextKind.THANK, TODAY)
    return person


@pytest.fixture
def card(desk: Desk, store: Store, maria: int) -> int:
    """A card to Maria, begun."""
    store.preferences.set("my_name", "Robin")
    return begin_letter(desk, LetterKind.THANK_YOU, contact_id=maria)


def undo(store: Store) -> None:
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)


def body(store: Store, letter_id: int) -> str:
    letter = store.letters.letter(letter_id)
    assert letter is not None
    return letter.body


def test_before_the_first_letter_there_is_a_word_and_a_menu(furnish: Any, store: Store) -> None:
    page = furnish(LettersPage)
    assert named(page, QPushButton, "Write one").isVisible()
    page.kinds.actions()[list(LetterKind).index(LetterKind.PAIN_LETTER)].trigger()
    (letter,) = store.letters.all()
    assert letter.kind is LetterKind.PAIN_LETTER
    assert [(row.title, row.group) for row in page.side.rows] == [("To nobody yet", "Drafts")]
    assert page.letter.sheet.recipient.hasFocus(), "it asks first whom it is for"


def test_a_card_that_was_put_off_says_in_the_list_until_when_it_waits(
    furnish: Any, store: Store, maria: int, card: int, clock: HandClock
) -> None:
    page = furnish(LettersPage, card)

    def told() -> str:
        return page.side.rows[0].subtitle

    about = "Thank-you card · Thank you for"
    assert told().startswith(about)
    for day, until in ((TODAY + timedelta(days=1), "tomorrow"), (date(2026, 12, 4), "4 Dec")):
        store.contacts.plan_thanks(maria, day)
        assert told().startswith(f"Waits until {until} · {about}")
    store.letters.mark_posted(card, PostedHow.POST)
    assert told().startswith(about)
    undo(store)
    assert told().startswith("Waits until 4 Dec")
    clock.go_on(days=14)
    page.refresh()
    assert told().startswith(about), "its day has come"


def from_the_edge(field: QWidget, *, rightward: bool) -> int:
    """How many columns of pixels are free before the first letter, where the line begins."""
    page = field.window()
    seen = page.grab(QRect(field.mapTo(page, QPoint()), field.size())).toImage()
    columns = range(seen.width()) if rightward else reversed(range(seen.width()))
    for place, x in enumerate(columns):
        if any(seen.pixelColor(x, y).lightness() < 150 for y in range(seen.height())):
            return place
    raise AssertionError("nothing is written there")


def test_whom_a_letter_is_for_stands_as_near_the_edge_from_right_to_left(
    desk: Desk, qtbot: Any, qapp: QApplication
) -> None:
    free = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        sheet = Sheet(desk.theme, desk.store)
        qtbot.addWidget(sheet)
        sheet.resize(560, 700)
        sheet.show()
        for field in (sheet.recipient, sheet.subject):
            # A letter that looks alike from both sides.
            field.setText("H")
            free.append(from_the_edge(field, rightward=direction is Qt.LayoutDirection.LeftToRight))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert free[:2] == free[2:]


def test_what_is_typed_is_kept_exactly(furnish: Any, store: Store, card: int, qtbot: Any) -> None:
    page = furnish(LettersPage, card)
    area = page.letter.sheet.area
    assert area.hasFocus()
    area.selectAll()
    area.insertPlainText(ODD)
    typed = area.text()
    assert page.typed_texts() == [typed]
    qtbot.waitUntil(lambda: body(store, card) == typed, timeout=3000)
    assert page.letter.sheet.status.text() == "Kept on this computer" and page.typed_texts() == []


def test_a_refusal_is_said_quietly_and_tried_again(
    furnish: Any, store: Store, card: int, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = furnish(LettersPage, card)
    sheet = page.letter.sheet
    qtbot.keyClicks(sheet.area, "More ")

    def refuse(*_: object, **__: object) -> None:
        raise DiskFull

    with monkeypatch.context() as refusing:
        refusing.setattr(store.letters, "write", refuse)
        assert not page.leave()
        assert sheet.status.text() == "Not kept yet" and sheet.trouble.isVisible()
        assert "More " in page.typed_texts()[0]
    qtbot.waitUntil(lambda: "More " in body(store, card), timeout=3000)
    assert sheet.status.text() == "Kept on this computer" and not sheet.trouble.isVisible()


def test_the_subject_is_kept_as_it_is_left(furnish: Any, store: Store, card: int, qtbot: Any) -> None:
    page = furnish(LettersPage, card)
    subject = page.letter.sheet.subject
    subject.setFocus()
    qtbot.keyClick(subject, Qt.Key.Key_End)
    qtbot.keyClicks(subject, ", truly")
    assert page.typed_texts() == ["Thank you, truly"]
    qtbot.keyClick(subject, Qt.Key.Key_Return)
    assert store.letters.letter(card).subject == "Thank you, truly"
    assert page.letter.sheet.area.hasFocus()


def test_what_waits_for_words_is_said_where_it_is_marked_as_sent(
    furnish: Any, desk: Desk, store: Store, qtbot: Any
) -> None:
    page = furnish(LettersPage, begin_letter(desk, LetterKind.PAIN_LETTER))
    foot = page.letter.foot
    foot.sent.click()
    told = foot.sent_form.waiting
    assert told.isVisible() and "places wait for your words" in told.text()
    assert foot.sent_form.keep.accessibleDescription() in told.text()
    # It goes all the same.
    foot.sent_form.keep.click()
    assert store.letters.all()[0].status is LetterStatus.POSTED
    whole = store.letters.begin(LetterKind.FREE, body="Dear all,")
    page.open(whole)
    foot.sent.click()
    assert not told.isVisible() and not foot.sent_form.keep.accessibleDescription()


def test_marked_as_sent_is_a_moment_and_answers_the_thank_you_until_undone(
    furnish: Any, store: Store, card: int, maria: int, qtbot: Any, window: Window
) -> None:
    page = furnish(LettersPage, card)
    qtbot.keyClicks(page.letter.sheet.area, "Kept before it goes. ")
    foot = page.letter.foot
    qtbot.mouseClick(foot.sent, Qt.MouseButton.LeftButton)
    assert foot.sent_form.how.choice is PostedHow.POST and not foot.sent.isVisible()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    letter = store.letters.letter(card)
    assert (letter.status, letter.posted_how, letter.posted_on) == (
        LetterStatus.POSTED,
        PostedHow.POST,
        TODAY,
    )
    assert "Kept before it goes." in letter.body
    (touch,) = store.contacts.touches(maria)
    assert (touch.kind, touch.direction) == (TouchKind.CARD, Direction.MINE)
    assert store.contacts.next_step(maria) is None
    assert page.side.rows[0].group == "Sent" and page.letter.sheet.area.isReadOnly()
    assert (window.said[-1], window.offered_undo[-1]) == ("Marked as sent.", True)
    undo(store)
    assert store.letters.letter(card).status is LetterStatus.DRAFT
    assert store.contacts.touches(maria) == () and store.contacts.next_step(maria).kind is NextKind.THANK
    assert foot.sent.isVisible() and not page.letter.sheet.area.isReadOnly()


def test_a_letter_that_went_offers_a_next_step_in_a_week(
    furnish: Any, store: Store, card: int, maria: int, qtbot: Any, window: Window
) -> None:
    page = furnish(LettersPage, card)
    foot = page.letter.foot
    form = foot.next_form
    foot.sent.click()
    foot.sent_form.keep.click()
    assert form.isVisible() and form.title.text() == "A next step with Maria"
    # Nothing else gives way to it.
    assert foot.answered.isVisible() and not form.isAncestorOf(page.focusWidget())
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    step = store.contacts.next_step(maria)
    assert (step.kind, step.due_on) == (NextKind.CHECK_BACK, date(2026, 11, 30))
    assert not form.isVisible() and window.said[-1] == "Planned for Monday 30 November"
    undo(store)
    assert store.contacts.next_step(maria) is None
    # Later on it is in the menu, and shows what is planned.
    store.contacts.plan_next(maria, NextKind.HELLO_AGAIN, date(2026, 12, 9), note="The fair")
    page.open(card)
    assert not form.isVisible()
    page._more.aboutToShow.emit()
    page._plan_next.trigger()
    assert form.kind.hasFocus() and form.chosen_kind() is NextKind.HELLO_AGAIN
    assert form.day.day() == date(2026, 12, 9)
    qtbot.keyClick(form.day, Qt.Key.Key_Down)
    form.keep.click()
    step = store.contacts.next_step(maria)
    assert step.kind is NextKind.HELLO_AGAIN and step.note == "The fair"


def test_taken_back_a_letter_that_went_out_offers_no_next_step(furnish: Any, store: Store, card: int) -> None:
    page = furnish(LettersPage, card)
    foot = page.letter.foot
    foot.sent.click()
    foot.sent_form.keep.click()
    assert foot.next_form.isVisible()
    undo(store)
    page.refresh()
    assert not foot.next_form.isVisible()


def test_a_letter_to_nobody_known_and_one_that_takes_leave_offer_no_next_step(
    furnish: Any, desk: Desk, store: Store, maria: int
) -> None:
    nobody = store.letters.begin(LetterKind.FREE, body="Dear all,")
    leave = begin_letter(desk, LetterKind.WITHDRAW, contact_id=maria)
    for letter, is_in_menu in ((nobody, False), (leave, True)):
        page = furnish(LettersPage, letter)
        foot = page.letter.foot
        foot.sent.click()
        foot.sent_form.keep.click()
        assert not foot.next_form.isVisible()
        page._more.aboutToShow.emit()
        assert page._plan_next.isVisible() is is_in_menu


def test_of_a_company_alone_no_words_are_asked_that_nothing_would_hold(furnish: Any, store: Store) -> None:
    letter = store.letters.begin(LetterKind.PAIN_LETTER, company="Northwind", body="Dear Northwind,")
    store.letters.mark_posted(letter, PostedHow.POST)
    page = furnish(LettersPage, letter)
    page.letter.foot.answered.click()
    form = page.letter.foot.answered_form
    assert form.isVisible() and not form.note.isVisible() and form.day.hasFocus()
    form.keep.click()
    kept = store.letters.letter(letter)
    assert kept is not None and kept.replied_on == TODAY


def test_where_a_letter_went_is_read_from_the_right_in_arabic(furnish: Any, desk: Desk, store: Store) -> None:
    languages.speak("ar")
    maria = store.contacts.add("Maria", company="Northwind")
    letter = begin_letter(desk, LetterKind.WITHDRAW, contact_id=maria)
    store.letters.mark_posted(letter, PostedHow.POST, date(2026, 11, 20))
    place = furnish(LettersPage, letter).letter.sheet.place.text()
    # The company's letters move nothing around them.
    assert place.startswith("\u2068Northwind\u2069 · ") and begins_rightward(place)


def test_what_they_answered_stands_on_the_letter(furnish: Any, store: Store, card: int) -> None:
    store.letters.mark_posted(card, PostedHow.POST, date(2026, 11, 20))
    store.letters.log_reply(card, TODAY, "Coffee {on} Thursday?")
    page = furnish(LettersPage, card)
    assert page.letter.sheet.place.text().endswith("Answered: today. “Coffee {on} Thursday?”")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_an_answer_makes_it_my_turn(
    furnish: Any, store: Store, card: int, maria: int, qtbot: Any, window: Window, key: Qt.Key
) -> None:
    """Esc leads back, and what was typed is kept."""
    store.letters.mark_posted(card, PostedHow.POST, date(2026, 11, 20))
    page = furnish(LettersPage, card)
    qtbot.mouseClick(page.letter.foot.answered, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.letter.foot.answered_form.note, "Coffee on Thursday?")
    assert page.typed_texts() == ["Coffee on Thursday?"]
    qtbot.keyClick(page.focusWidget(), key)
    newest = store.contacts.touches(maria)[0]
    assert (newest.direction, newest.note) == (Direction.THEIRS, "Coffee on Thursday?")
    assert store.contacts.newest_moments(TODAY)[0].direction is Direction.THEIRS
    assert page.side.rows[0].group == "Answered"
    undo(store)
    assert store.letters.letter(card).status is LetterStatus.POSTED


def test_its_row_stays_in_view_wherever_it_comes_to_stand(furnish: Any, store: Store, maria: int) -> None:
    letters = [store.letters.begin(LetterKind.FREE, body=f"Dear {number},") for number in range(30)]
    for letter in letters[3:]:
        store.letters.mark_posted(letter, PostedHow.POST)
    page = furnish(LettersPage, letters[0])
    for act in (page.letter.foot.sent, page.letter.foot.answered):
        act.click()
        (
            page.letter.foot.sent_form if act is page.letter.foot.sent else page.letter.foot.answered_form
        ).keep.click()
        place = page.side.model.place_of(letters[0])
        assert page.side.selected == letters[0]
        assert page.side.view.viewport().rect().contains(page.side.view.visualRect(place))


def test_an_answer_says_where_the_job_stands_if_one_likes(
    furnish: Any, store: Store, maria: int, qtbot: Any
) -> None:
    letter = store.letters.begin(LetterKind.PAIN_LETTER, contact_id=maria, body="Dear Maria,")
    store.letters.mark_posted(letter, PostedHow.EMAIL)
    page = furnish(LettersPage, letter)
    page.letter.foot.answered.click()
    form = page.letter.foot.answered_form
    assert form.stage.isVisible() and form.chosen_stage() is None, "nothing comes of it by itself"
    form.stage.setCurrentIndex(form.stage.findData(Stage.INTERVIEWING.value))
    form.keep.click()
    (job,) = store.jobs.all()
    assert (job.company, job.stage) == ("Northwind", Stage.INTERVIEWING)
    assert [talk.contact for talk in open_conversations(store.contacts.newest_moments(TODAY), TODAY)] == [
        "Maria Lindqvist"
    ]


def test_a_letter_is_not_marked_as_sent_on_a_day_that_was_not_understood(
    furnish: Any, store: Store, card: int, qtbot: Any
) -> None:
    page = furnish(LettersPage, card)
    page.letter.foot.sent.click()
    form = page.letter.foot.sent_form
    form.day.setFocus()
    form.day.selectAll()
    qtbot.keyClicks(form.day, "31.11.2026")
    form.keep.click()
    letter = store.letters.letter(card)
    assert letter is not None and letter.posted_on is None and form.isVisible() and form.day.hasFocus()
    form.keep.click()
    letter = store.letters.letter(card)
    assert letter is not None and letter.posted_on == store.clock.today(), "what stays can be taken"


def test_a_half_noted_answer_is_kept_on_leaving(furnish: Any, store: Store, card: int, qtbot: Any) -> None:
    store.letters.mark_posted(card, PostedHow.EMAIL)
    page = furnish(LettersPage, card)
    page.letter.foot.answered.click()
    qtbot.keyClicks(page.letter.foot.answered_form.note, "Yes")
    assert page.leave() and store.letters.letter(card).status is LetterStatus.ANSWERED


def test_a_sent_letter_is_read_until_one_asks_to_edit_it(
    furnish: Any, store: Store, card: int, qtbot: Any
) -> None:
    store.letters.mark_posted(card, PostedHow.POST)
    page = furnish(LettersPage, card)
    before = body(store, card)
    qtbot.keyClicks(page.letter.sheet.area, "x")
    assert page.letter.sheet.area.text() == before
    qtbot.mouseClick(page.letter.foot.edit, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.letter.sheet.area, "x")
    assert page.leave() and len(body(store, card)) == len(before) + 1


def test_the_linkedin_line_is_left_out_alone_and_brought_back_by_the_texts_own_undo(
    furnish: Any, store: Store, card: int, qtbot: Any
) -> None:
    page = furnish(LettersPage, card)
    area, foot, whole = page.letter.sheet.area, page.letter.foot, body(store, card)
    area.moveCursor(area.textCursor().MoveOperation.Start)
    area.insertPlainText("𝔘👩\u200d🔬 ")
    qtbot.mouseClick(foot.leave_out, Qt.MouseButton.LeftButton)
    line = "If you like, send me an invitation on LinkedIn. I would be glad to stay in touch.\n\n"
    assert area.text() == "𝔘👩\u200d🔬 " + whole.replace(line, "")
    assert not foot.leave_out.isVisible()
    area.undo()
    assert area.text() == "𝔘👩\u200d🔬 " + whole and foot.leave_out.isVisible()


def test_the_margin_explains_and_never_blocks(furnish: Any, desk: Desk, store: Store, qtbot: Any) -> None:
    letter = begin_letter(desk, LetterKind.PAIN_LETTER, company="Tailspin")
    page = furnish(LettersPage, letter)
    sheet = page.letter.sheet
    assert "No one is named yet." in sheet.hints.text() and "(name)" in sheet.hints.text()
    sheet.area.selectAll()
    sheet.area.insertPlainText("word " * 251 + "(my own brackets)")
    assert sheet.count.text() == "254 of 250 words"
    assert "Longer than 250 words." in sheet.hints.text() and "brackets" not in sheet.hints.text()
    page.letter.foot.sent.click()
    page.letter.foot.sent_form.keep.click()
    assert store.letters.letter(letter).status is LetterStatus.POSTED
    assert not sheet.hints.isVisible()


def test_a_recipient_chosen_fills_the_places_for_the_name(
    furnish: Any, desk: Desk, store: Store, maria: int, qtbot: Any
) -> None:
    letter = begin_letter(desk, LetterKind.FOLLOW_UP)
    page = furnish(LettersPage, letter)
    field = page.letter.sheet.recipient
    qtbot.keyClicks(field, "maria")
    assert field._model.stringList()[0] == "Maria Lindqvist, Northwind"
    field._take(0)
    assert store.letters.letter(letter).contact_id == maria
    assert field.text() == "Maria Lindqvist"
    assert page.letter.sheet.area.text().startswith("Dear Maria,\n")
    undo(store)
    assert store.letters.letter(letter).contact_id is None
    assert page.leave()


@pytest.mark.parametrize(
    ("kind", "read"),
    [
        (LetterKind.ACCEPT, "and I look forward to working with you all at Northwind."),
        (LetterKind.THANK_YOU, "and for the way I was met at Northwind."),
        (LetterKind.DECLINE, "I enjoyed meeting you all at Northwind."),
    ],
)
def test_a_recipient_chosen_brings_the_company_into_the_sentences_as_they_were_begun(
    furnish: Any, desk: Desk, store: Store, maria: int, qtbot: Any, kind: LetterKind, read: str
) -> None:
    letter = begin_letter(desk, kind)
    page = furnish(LettersPage, letter)
    area = page.letter.sheet.area
    area.caret_to_end()
    qtbot.keyClicks(area, "Robin")
    page.letter.sheet.recipient.choose(Addressee(contact_id=maria))
    assert page.leave()
    assert read in body(store, letter) and "your company" not in body(store, letter)
    assert body(store, letter).startswith("Dear Maria,\n") and body(store, letter).endswith("Robin")


def test_a_company_chosen_changes_no_sentence_of_ones_own(
    furnish: Any, desk: Desk, store: Store, qtbot: Any
) -> None:
    letter = begin_letter(desk, LetterKind.ACCEPT)
    page = furnish(LettersPage, letter)
    mine = "I like your company."
    page.letter.sheet.area.replace_all(f"Dear (name),\n\n{mine}")
    page.letter.sheet.recipient.choose(Addressee(company="Tailspin"))
    assert page.letter.sheet.area.text() == f"Dear (name),\n\n{mine}"


def test_someone_new_taken_from_the_choices_is_noted_once_and_shown_by_name(
    furnish: Any, desk: Desk, store: Store, maria: int, qtbot: Any
) -> None:
    letter = begin_letter(desk, LetterKind.FOLLOW_UP)
    page = furnish(LettersPage, letter)
    field = page.letter.sheet.recipient
    qtbot.keyClicks(field, "Marit")
    choices = field.completer().popup()
    qtbot.waitUntil(choices.isVisible)
    assert choices.model().rowCount() == 1
    qtbot.keyClick(choices, Qt.Key.Key_Down)
    qtbot.keyClick(choices, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: store.letters.letter(letter).contact_id is not None)
    assert field.text() == "Marit"
    page.letter.sheet.area.setFocus()
    assert page.leave() and field.text() == "Marit"
    assert len([line for line in store.contacts.lines() if line.name == "Marit"]) == 1


def test_enter_takes_whoever_is_known_and_marked_on_top(
    furnish: Any, desk: Desk, store: Store, maria: int, qtbot: Any
) -> None:
    letter = begin_letter(desk, LetterKind.FOLLOW_UP)
    page = furnish(LettersPage, letter)
    field = page.letter.sheet.recipient
    qtbot.keyClicks(field, "mar")
    choices = field.completer().popup()
    qtbot.waitUntil(lambda: choices.isVisible() and choices.selectionModel().hasSelection())
    assert choices.currentIndex().row() == 0 and choices.model().rowCount() > 1
    qtbot.keyClick(choices, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: store.letters.letter(letter).contact_id == maria)
    assert field.text() == "Maria Lindqvist" and page.leave()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_takes_whoever_is_marked_and_goes_on(
    furnish: Any, desk: Desk, store: Store, maria: int, qtbot: Any, key: Qt.Key
) -> None:
    letter = begin_letter(desk, LetterKind.FOLLOW_UP)
    page = furnish(LettersPage, letter)
    field = page.letter.sheet.recipient
    field.setFocus()
    qtbot.keyClicks(field, "mar")
    choices = field.completer().popup()
    assert choices.isVisible()
    qtbot.keyClick(choices, key)
    assert store.letters.letter(letter).contact_id == maria
    assert field.text() == "Maria Lindqvist" and not field.hasFocus() and not choices.isVisible()
    assert page.leave()


def test_a_name_typed_in_full_is_that_person_another_word_a_company(
    furnish: Any, desk: Desk, store: Store, maria: int
) -> None:
    letter = begin_letter(desk, LetterKind.FREE)
    page = furnish(LettersPage, letter)
    field = page.letter.sheet.recipient
    field.setText("maria lindqvist")
    assert page.leave() and store.letters.letter(letter).contact_id == maria
    field.setText("Tailspin")
    assert page.leave()
    kept = store.letters.letter(letter)
    assert (kept.contact_id, kept.company) == (None, "Tailspin")


def test_for_somebody_else_the_greeting_follows_and_comes_back(
    furnish: Any, store: Store, card: int, maria: int
) -> None:
    tom = store.contacts.add("Tom Okafor", company="Tailspin")
    page = furnish(LettersPage, card)
    page.letter.sheet.recipient.choose(Addressee(contact_id=tom))
    text = page.letter.sheet.area.text()
    assert text.startswith("Dear Tom,\n") and "Maria" not in text and "at Tailspin." in text
    assert page.leave()
    undo(store)
    assert page.letter.sheet.area.text().startswith("Dear Maria,\n")
    page.letter.sheet.recipient.choose(Addressee(company="Tailspin"))
    assert page.letter.sheet.area.text().startswith("Dear (name),\n")
    assert page.leave()


def test_a_greeting_of_ones_own_stays_for_whomever_the_letter_is(
    furnish: Any, store: Store, card: int
) -> None:
    tom = store.contacts.add("Tom Okafor")
    page = furnish(LettersPage, card)
    mine = "Dearest Maria,\n\nMaria, thank you."
    page.letter.sheet.area.replace_all(mine)
    page.letter.sheet.recipient.choose(Addressee(contact_id=tom))
    assert page.letter.sheet.area.text() == mine


def test_for_somebody_else_no_word_is_changed_inside(furnish: Any, store: Store) -> None:
    store.letter_templates.add(LetterKind.FREE, "Mine", body="{first_name}\n{company}\n\nHello there.\n")
    al, bo = store.contacts.add("Al Gore", company="Art"), store.contacts.add("Bo Derek", company="Mill")
    words = "Although we met, the Artists were kind.\n\nAl said so 👩\u200d🔬 at Art."
    page = furnish(LettersPage, store.letters.begin(LetterKind.FREE, contact_id=al, body=words))
    page.letter.sheet.recipient.choose(Addressee(contact_id=bo))
    assert page.letter.sheet.area.text() == words
    letter = store.letters.begin(
        LetterKind.FREE, contact_id=al, body=f"👩\u200d🔬\nAl\nArt\n\nHello there.\n{words}"
    )
    page.open(letter)
    page.letter.sheet.recipient.choose(Addressee(contact_id=bo))
    area = page.letter.sheet.area
    assert area.text() == f"👩\u200d🔬\nBo\nMill\n\nHello there.\n{words}"
    assert page.leave()
    undo(store)
    assert area.text() == f"👩\u200d🔬\nAl\nArt\n\nHello there.\n{words}"
    undone = store.undo.last_undone()
    assert undone is not None and page.leave()
    page.letter.sheet.recipient.choose(Addressee(contact_id=bo))
    assert area.text() == f"👩\u200d🔬\nBo\nMill\n\nHello there.\n{words}"
    assert page.leave()


def test_in_japanese_a_longer_name_that_ends_so_stays(furnish: Any, desk: Desk, store: Store) -> None:
    languages.speak("ja")
    hayashi, tanaka = store.contacts.add("林", company="青空"), store.contacts.add("田中", company="青空")
    page = furnish(LettersPage, begin_letter(desk, LetterKind.FREE, contact_id=hayashi))
    area = page.letter.sheet.area
    area.replace_all(area.text() + "小林様にもよろしくお伝えください。")
    page.letter.sheet.recipient.choose(Addressee(contact_id=tanaka))
    assert area.text() == "田中様\n\n小林様にもよろしくお伝えください。"
    assert page.leave()


@pytest.mark.parametrize("typed", ["Ines Park, Blue Mill", "Ines Park at Blue Mill"])
def test_someone_new_is_named_with_their_company(
    furnish: Any, desk: Desk, store: Store, typed: str, qtbot: Any
) -> None:
    letter = begin_letter(desk, LetterKind.PAIN_LETTER)
    page = furnish(LettersPage, letter)
    field = page.letter.sheet.recipient
    qtbot.keyClicks(field, typed)
    assert field._model.stringList() == ["Ines Park at Blue Mill, someone new", f"{typed}, someone new"]
    field._take(0)
    (line,) = store.contacts.lines()
    kept = store.letters.letter(letter)
    assert (line.name, line.company) == (kept.recipient, kept.company) == ("Ines Park", "Blue Mill")
    assert page.letter.sheet.area.text().startswith("Dear Ines,\n")


def test_who_was_noted_for_a_letter_alone_goes_as_it_is_for_somebody_else(
    furnish: Any, desk: Desk, store: Store, maria: int, window: Window
) -> None:
    letter = begin_letter(desk, LetterKind.PAIN_LETTER)
    page = furnish(LettersPage, letter)
    recipient = page.letter.sheet.recipient
    recipient.choose(Addressee(new_person="Ines Park, Blue Mill"))
    made = store.letters.letter(letter).contact_id
    recipient.choose(Addressee(new_person="Ines Park", company="Blue Mill"))
    names = [line.name for line in store.contacts.lines()]
    assert names == ["Ines Park", "Maria Lindqvist"]
    said = "The letter is for Ines Park. Ines Park, Blue Mill, noted for it before, is set aside."
    assert window.said[-1] == said and window.offered_undo[-1]
    undo(store)
    assert store.letters.letter(letter).contact_id == made and store.contacts.contact(made) is not None
    store.contacts.log_touch(made, TouchKind.CALL)
    recipient.choose(Addressee(contact_id=maria))
    assert store.contacts.contact(made) is not None, "more is known of them by now"
    assert page.leave()


KNOWN_BY_NOW: dict[str, Callable[[Store, int], object]] = {
    "address": lambda store, key: tell(store, key, addresses=(Address(street="Long Road 1", city="Leeds"),)),
    "tags": lambda store, key: tell(store, key, tags=("friend",)),
    "birthday": lambda store, key: tell(store, key, birthday="1980-02-03"),
    "met on": lambda store, key: tell(store, key, met_on="2024-02-03"),
    "link": lambda store, key: tell(store, key, linkedin_url="https://www.linkedin.com/in/ines"),
    "invited": lambda store, key: store.contacts.set_linkedin(key, LinkedIn.INVITED_THEM),
    "another phone": lambda store, key: tell(store, key, details=(Detail(DetailKind.PHONE, "1"),)),
    "picture": lambda store, key: store.attached.set_picture(key, "ines.png", b"a picture"),
    "file": lambda store, key: store.attached.attach(Owner.CONTACT, key, "card.pdf", b"a card"),
    "rhythm": lambda store, key: store.contacts.set_rhythm(key, "3m"),
    "resting": lambda store, key: store.contacts.pause([key]),
    "job": lambda store, key: store.contacts.link_job(key, store.jobs.add("Contoso")),
}


def tell(store: Store, key: int, **known: Any) -> None:
    person = store.people.person(key)
    assert person is not None
    store.people.change(key, replace(person, **known))


@pytest.mark.parametrize("known", KNOWN_BY_NOW)
def test_of_whom_anything_else_is_known_by_now_stays(
    furnish: Any, desk: Desk, store: Store, maria: int, window: Window, known: str
) -> None:
    letter = begin_letter(desk, LetterKind.PAIN_LETTER)
    page = furnish(LettersPage, letter)
    page.letter.sheet.recipient.choose(Addressee(new_person="Ines Park", company="Blue Mill"))
    made = store.letters.letter(letter).contact_id
    KNOWN_BY_NOW[known](store, made)
    page.refresh()
    page.letter.sheet.recipient.choose(Addressee(contact_id=maria))
    assert store.contacts.contact(made) is not None
    assert window.said[-1] == "The letter is for Maria Lindqvist."
    assert page.leave()


def test_a_name_and_a_company_left_as_they_are_typed_are_understood(
    furnish: Any, desk: Desk, store: Store, maria: int
) -> None:
    page = furnish(LettersPage, begin_letter(desk, LetterKind.PAIN_LETTER))
    page.letter.sheet.recipient.setText("Maria Lindqvist, Northwind")
    assert page.leave() and store.letters.letter(page.shown_key()).contact_id == maria
    page.letter.sheet.recipient.setText("Hill Bros, Inc.")
    assert page.leave()
    kept = store.letters.letter(page.shown_key())
    assert (kept.contact_id, kept.company) == (None, "Hill Bros, Inc.")


def test_a_company_noted_with_a_comma_is_that_company(furnish: Any, desk: Desk, store: Store) -> None:
    store.jobs.add("Deutsche Bahn, Berlin")
    page = furnish(LettersPage, begin_letter(desk, LetterKind.PAIN_LETTER))
    page.letter.sheet.recipient.setText("deutsche bahn,  Berlin")
    assert page.leave() and store.contacts.lines() == ()
    kept = store.letters.letter(page.shown_key())
    assert (kept.contact_id, kept.company) == (None, "Deutsche Bahn, Berlin")
    assert store.jobs.company_names() == ("Deutsche Bahn, Berlin",)


def test_a_degree_behind_a_name_is_no_company(furnish: Any, desk: Desk, store: Store, maria: int) -> None:
    page = furnish(LettersPage, begin_letter(desk, LetterKind.PAIN_LETTER))
    page.letter.sheet.recipient.setText("Maria Lindqvist, MBA")
    assert page.leave() and store.letters.letter(page.shown_key()).contact_id == maria
    page.letter.sheet.recipient.setText("Carla Diaz, Esq.")
    assert page.leave()
    kept = store.letters.letter(page.shown_key())
    assert (kept.recipient, kept.company) == ("Carla Diaz, Esq.", "")
    assert page.letter.sheet.area.text().startswith("Dear Carla,\n")


def test_of_one_name_at_two_companies_it_is_asked_who_is_meant(
    furnish: Any, desk: Desk, store: Store, window: Window, qtbot: Any
) -> None:
    ines = store.contacts.add("Ines Park", company="Northwind")
    letter = begin_letter(desk, LetterKind.PAIN_LETTER)
    page = furnish(LettersPage, letter)
    field = page.letter.sheet.recipient
    field.setFocus()
    field.setText("Ines Park, Blue Mill")
    field.settle()
    assert window.said[-1] == "Ines Park is noted at Northwind. Who is meant?"
    kept = store.letters.letter(letter)
    assert kept.contact_id is None and kept.company == "", "neither was taken"
    choices = field.completer().popup()
    qtbot.waitUntil(choices.isVisible)
    new, known = "Ines Park at Blue Mill, someone new", "Ines Park, Northwind"
    assert field._model.stringList()[:2] == [new, known]
    qtbot.keyClick(choices, Qt.Key.Key_Escape)
    assert not choices.isVisible() and field.text() == ""
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert store.letters.letter(letter).contact_id is None, "nor is one taken after Esc"
    field.setText("Ines Park, Blue Mill")
    field.setFocus()
    qtbot.waitUntil(choices.isVisible)
    field._take(1)
    assert store.letters.letter(letter).contact_id == ines
    choices.hide()
    field.setText("Ines Park, Blue Mill")
    field.settle()
    assert store.letters.letter(letter).contact_id == ines and field.is_typing
    qtbot.waitUntil(choices.isVisible)
    assert page.leave()
    kept = store.letters.letter(letter)
    assert kept.contact_id != ines, "whoever goes on without an answer means what was typed"
    assert (kept.recipient, kept.company) == ("Ines Park", "Blue Mill")


def test_a_company_and_its_town_left_as_they_are_typed_are_no_person(
    furnish: Any, desk: Desk, store: Store
) -> None:
    page = furnish(LettersPage, begin_letter(desk, LetterKind.PAIN_LETTER))
    page.letter.sheet.recipient.setText("Deutsche Bank, Frankfurt")
    assert page.leave()
    kept = store.letters.letter(page.shown_key())
    assert (kept.contact_id, kept.company) == (None, "Deutsche Bank, Frankfurt")


def test_for_another_company_a_letter_speaks_of_that_one(
    furnish: Any, desk: Desk, store: Store, window: Window
) -> None:
    page = furnish(LettersPage, begin_letter(desk, LetterKind.ACCEPT, company="Delta"))
    assert "Delta" in page.letter.sheet.area.text()
    page.letter.sheet.recipient.choose(Addressee(company="Epsilon, s.r.o."))
    assert "Delta" not in page.letter.sheet.area.text() and "Epsilon" in page.letter.sheet.area.text()
    assert window.said[-1] == "The letter is for Epsilon, s.r.o."
    assert page.leave()


def test_someone_new_becomes_a_contact(furnish: Any, desk: Desk, store: Store) -> None:
    letter = begin_letter(desk, LetterKind.PAIN_LETTER)
    page = furnish(LettersPage, letter)
    page.letter.sheet.recipient.choose(Addressee(new_person="{first_name} 田中"))
    (line,) = store.contacts.lines()
    assert store.letters.letter(letter).contact_id == line.id
    assert page.letter.sheet.area.text().startswith("Dear {first_name},\n")
    assert page.leave()


def test_a_refresh_leaves_the_caret_and_what_is_typed(
    furnish: Any, store: Store, card: int, maria: int, qtbot: Any
) -> None:
    page = furnish(LettersPage, card)
    area = page.letter.sheet.area
    area.caret_to(8)
    qtbot.keyClicks(area, "yes ")
    place = area.textCursor().position()
    store.contacts.change(maria, name="Maria L. Lindqvist")
    assert area.textCursor().position() == place and not area.is_kept
    assert page.side.rows[0].title == "Maria L. Lindqvist"
    assert page.letter.sheet.recipient.text() == "Maria L. Lindqvist"
    page.leave()
    store.letters.write(card, body="Changed elsewhere\nand shown")
    page.refresh()
    assert area.text() == "Changed elsewhere\nand shown" and area.textCursor().position() == place


def test_a_letter_for_someone_new_is_for_nobody_again_in_one_stroke(
    furnish: Any, desk: Desk, store: Store
) -> None:
    job = store.jobs.add("Northwind")
    letter = store.letters.begin(LetterKind.FREE, company="Northwind", job_id=job)
    page = furnish(LettersPage, letter)
    before = store.undo.last_done()
    page.letter.sheet.recipient.choose(Addressee(new_person="Nora Lund"))
    (nora,) = store.contacts.met_at_job(job)
    assert (nora.name, nora.company) == ("Nora Lund", "Northwind")
    done = store.undo.last_done()
    assert done is not None and done.verb == "letter_addressed"
    store.undo.undo(done.id)
    found = store.letters.letter(letter)
    assert store.undo.last_done() == before and store.contacts.lines() == ()
    assert found is not None and (found.recipient, found.company) == ("", "Northwind")


def test_words_typed_into_a_letter_that_went_are_kept_in_a_new_draft(
    furnish: Any, store: Store, card: int, qtbot: Any
) -> None:
    page = furnish(LettersPage, card)
    qtbot.keyClicks(page.letter.sheet.area, "Not lost. ")
    store.letters.set_aside(card)
    assert page.leave()
    (letter,) = store.letters.all()
    assert "Not lost. " in letter.body and page.letter.letter.id == letter.id


def test_set_aside_and_brought_back(furnish: Any, store: Store, card: int, window: Window) -> None:
    page = furnish(LettersPage, card)
    page._set_aside()
    assert page.content.currentWidget() is page._none and window.offered_undo[-1]
    undo(store)
    assert page.letter.letter.id == card and page.content.currentWidget() is page.letter


def test_three_groups_and_search_in_every_word(
    furnish: Any, desk: Desk, store: Store, card: int, qtbot: Any
) -> None:
    sent = begin_letter(desk, LetterKind.PAIN_LETTER, company="Tailspin")
    store.letters.write(sent, body="Dear Ana,\n\nYour café opened.")
    store.letters.mark_posted(sent, PostedHow.EMAIL, date(2026, 11, 20))
    page = furnish(LettersPage)
    assert [(row.title, row.trailing, row.group) for row in page.side.rows] == [
        ("Maria Lindqvist", "today", "Drafts"),
        ("Tailspin", "Fri", "Sent"),
    ]
    assert page.side.rows[1].subtitle == "Pain Letter · Your café opened."
    for typed, found in (("CAFE opened", [sent]), ("northwind thank", [card]), ("nowhere", [])):
        page.side.search.setText(typed)
        qtbot.waitUntil(lambda found=found: [row.key for row in page.side.rows] == found)


def test_copy_puts_the_text_on_the_clipboard(furnish: Any, store: Store, card: int, window: Window) -> None:
    page = furnish(LettersPage, card)
    page.letter.foot.copy.click()
    assert QGuiApplication.clipboard().text() == body(store, card)
    assert window.said == ["Text copied."]


@pytest.mark.parametrize("way", ["copy", "copy_rich"])
def test_copying_says_which_places_still_wait(
    furnish: Any, desk: Desk, store: Store, maria: int, window: Window, way: str
) -> None:
    letter = begin_letter(desk, LetterKind.PAIN_LETTER, contact_id=maria)
    page = furnish(LettersPage, letter)
    getattr(page.letter, way)()
    assert window.said[-1].startswith("Text copied")
    assert ". Four places wait for your words, first (Their news" in window.said[-1]
    page.letter.sheet.area.replace_all("Dear Maria,\n\n(How they can reach you, and when.)")
    getattr(page.letter, way)()
    assert window.said[-1].endswith(". One place waits for your words: (How they can reach you, and when.)")


def click(
    area: LetterArea, at: str, qtbot: Any, key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A click before these words."""
    cursor = area.textCursor()
    cursor.setPosition(area.text().index(at))
    spot = area.cursorRect(cursor).center()
    # Not so soon that it would be half of a double click.
    qtbot.wait(QApplication.doubleClickInterval() + 20)
    qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, key, spot)


def test_a_click_into_a_place_chooses_it_and_another_puts_the_caret(
    furnish: Any, desk: Desk, store: Store, maria: int, qtbot: Any
) -> None:
    letter = begin_letter(desk, LetterKind.PAIN_LETTER, contact_id=maria)
    page = furnish(LettersPage, letter)
    area = page.letter.sheet.area
    first, last = (
        "(Their news of the last six months, and why it caught your eye.)",
        "(How they can reach you, and when.)",
    )
    assert area.textCursor().selectedText() == first, "what is typed first takes its place"
    click(area, "can reach", qtbot)
    assert area.textCursor().selectedText() == last
    click(area, "can reach", qtbot)
    assert not area.textCursor().hasSelection()
    assert area.textCursor().position() == area.text().index("can reach")
    click(area, "you, and when", qtbot)
    assert area.textCursor().position() == area.text().index("you, and when"), "one is at work in it"
    click(area, "regards", qtbot)
    assert not area.textCursor().hasSelection()
    click(area, "can reach", qtbot, Qt.KeyboardModifier.ShiftModifier)
    assert area.textCursor().selectedText().endswith("Kind ")
    click(area, "the last six", qtbot)
    qtbot.keyClicks(area, "You opened in Lisbon.")
    assert first not in area.text() and "\n\nYou opened in Lisbon.\n\n" in area.text()
    assert "Three places wait" in page.letter.sheet.hints.text()


def test_a_place_cut_in_two_by_what_was_typed_still_waits(
    furnish: Any, desk: Desk, store: Store, maria: int, qtbot: Any
) -> None:
    page = furnish(LettersPage, begin_letter(desk, LetterKind.PAIN_LETTER, contact_id=maria))
    sheet = page.letter.sheet
    before = sheet.count.text()
    sheet.area.caret_to(sheet.area.text().index("can reach"))
    qtbot.keyClicks(sheet.area, "perhaps ")
    assert "Four places wait" in sheet.hints.text() and sheet.count.text() != before
    assert sheet.workshop._buttons[Part.CLOSING].accessibleName().endswith("still open")
    sheet.area.choose_place("(How they perhaps can reach you, and when.)")
    qtbot.keyClicks(sheet.area, "A call on Monday would be good.")
    assert "Three places wait" in sheet.hints.text()


def test_a_drag_within_a_place_chooses_what_it_went_over(
    furnish: Any, desk: Desk, store: Store, maria: int, qtbot: Any
) -> None:
    page = furnish(LettersPage, begin_letter(desk, LetterKind.PAIN_LETTER, contact_id=maria))
    area = page.letter.sheet.area
    area.caret_to(0)
    cursor = area.textCursor()
    spots = []
    for words in ("can reach", "you, and when"):
        cursor.setPosition(area.text().index(words))
        spots.append(area.cursorRect(cursor).center())
    qtbot.mousePress(area.viewport(), Qt.MouseButton.LeftButton, pos=spots[0])
    qtbot.mouseMove(area.viewport(), spots[1])
    qtbot.mouseRelease(area.viewport(), Qt.MouseButton.LeftButton, pos=spots[1])
    assert area.textCursor().selectedText() == "can reach "


def test_everything_that_takes_the_focus_has_a_name(furnish: Any, card: int) -> None:
    page = furnish(LettersPage, card)
    for widget in page.findChildren(QPushButton):
        assert widget.isHidden() or widget.accessibleName() or widget.text()
    sheet = page.letter.sheet
    assert [w.accessibleName() for w in (sheet.recipient, sheet.subject, sheet.area)] == [
        "Recipient",
        "Subject",
        "Letter text",
    ]


def test_a_choice_walked_to_and_left_is_that_choice(
    furnish: Any, desk: Desk, store: Store, maria: int, qtbot: Any
) -> None:
    letter = begin_letter(desk, LetterKind.FREE)
    page = furnish(LettersPage, letter)
    field = page.letter.sheet.recipient
    qtbot.keyClicks(field, "lind")
    field.setText(field._model.stringList()[0])
    assert page.leave() and store.letters.letter(letter).contact_id == maria


def test_someone_named_at_the_letters_company_is_noted_there(furnish: Any, desk: Desk, store: Store) -> None:
    letter = begin_letter(desk, LetterKind.PAIN_LETTER, company="Tailspin")
    page = furnish(LettersPage, letter)
    page.letter.sheet.recipient.choose(Addressee(new_person="Aiko Tanaka"))
    (line,) = store.contacts.lines()
    kept = store.letters.letter(letter)
    assert (line.company, kept.company, kept.recipient) == ("Tailspin", "Tailspin", "Aiko Tanaka")


def test_the_caret_stays_in_view_as_a_long_letter_grows(
    furnish: Any, store: Store, card: int, qtbot: Any
) -> None:
    page = furnish(LettersPage, card, size=(800, 600))
    sheet = page.letter.sheet
    sheet.area.caret_to_end()
    for _ in range(40):
        qtbot.keyClick(sheet.area, Qt.Key.Key_Return)
    qtbot.keyClicks(sheet.area, "the end")

    def caret_in_view() -> bool:
        caret = sheet.area.mapTo(sheet.viewport(), sheet.area.cursorRect().center())
        return sheet.viewport().rect().contains(caret)

    qtbot.waitUntil(caret_in_view)


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        (LetterKind.DECLINE, Outcome.DECLINED),
        (LetterKind.WITHDRAW, Outcome.WITHDREW),
        (LetterKind.ACCEPT, Outcome.ACCEPTED),
    ],
)
def test_a_letter_that_ends_something_ends_its_job_unless_one_key_says_no(
    furnish: Any, desk: Desk, store: Store, qtbot: Any, kind: LetterKind, outcome: Outcome
) -> None:
    job = store.jobs.add("Northwind", "Baker", Stage.OFFER, date(2026, 11, 20))
    page = furnish(LettersPage, begin_letter(desk, kind, job_id=job))
    foot = page.letter.foot
    foot.sent.click()
    assert foot.sent_form.ends.isVisible() and "Northwind, Baker" in foot.sent_form.ending.text()
    foot.sent_form.keep.click()
    ended = store.jobs.job(job)
    assert ended is not None and (ended.stage, ended.outcome) == (Stage.CLOSED, outcome)
    # One undo takes both back.
    undo(store)
    assert store.jobs.job(job).is_open and foot.sent.isVisible()
    foot.sent.click()
    qtbot.keyClick(foot.sent_form.ends, Qt.Key.Key_Space)
    foot.sent_form.keep.click()
    assert store.jobs.job(job).is_open
    assert store.letters.letter(page.letter.letter.id).status is LetterStatus.POSTED


def test_a_letter_that_ends_nothing_asks_nothing_of_the_job(furnish: Any, desk: Desk, store: Store) -> None:
    job = store.jobs.add("Northwind", "Baker", Stage.APPLIED)
    page = furnish(LettersPage, begin_letter(desk, LetterKind.FOLLOW_UP, job_id=job))
    page.letter.foot.sent.click()
    assert not page.letter.foot.sent_form.ends.isVisible()


@pytest.mark.parametrize(
    ("code", "greeting"), [("en", "Dear Noor,"), ("fr", "Bonjour Noor,"), ("ja", "Noor様")]
)
def test_the_place_for_a_name_is_filled_in_every_language(
    code: str, greeting: str, furnish: Any, desk: Desk
) -> None:
    languages.speak(code)
    letter = begin_letter(desk, LetterKind.WITHDRAW, company="Tailspin")
    page = furnish(LettersPage, letter)
    assert "{" not in page.letter.sheet.area.text()
    page.letter.sheet.recipient.choose(Addressee(new_person="Noor"))
    assert page.letter.sheet.area.text().startswith(greeting)


def test_every_way_on_is_seen_in_the_smallest_window(furnish: Any, card: int) -> None:
    page = furnish(LettersPage, card, size=(648, 600))
    QApplication.processEvents()
    foot = page.letter.foot
    for button in (foot.sent, foot.on_paper, foot.mail, foot.copy):
        place = button.mapTo(foot, button.rect().bottomRight())
        assert foot.rect().contains(place), button.text()


def test_where_the_buttons_would_leave_no_room_for_the_letter_they_scroll_with_it(
    furnish: Any, desk: Desk, card: int, qtbot: Any
) -> None:
    page = furnish(LettersPage, card)
    page.resize(794, 600)
    sheet, foot = page.letter.sheet, page.letter.foot
    assert not sheet.isAncestorOf(foot)
    desk.settings.set(options.TEXT_SIZE, 200)
    page.resize(794, 500)
    qtbot.waitUntil(lambda: sheet.isAncestorOf(foot) and sheet.viewport().height() > 300)
    qtbot.waitUntil(lambda: foot.isVisible() and sheet.verticalScrollBar().maximum() > 0)
    page.resize(1400, 1200)
    qtbot.waitUntil(lambda: foot.isVisible() and not sheet.isAncestorOf(foot))


def test_esc_leads_from_earlier_versions_back_to_where_they_were_opened(
    furnish: Any, desk: Desk, store: Store, qtbot: Any
) -> None:
    letter = begin_letter(desk, LetterKind.THANK_YOU)
    page = furnish(LettersPage, letter)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    earlier = next(
        action for action in page.letter.sheet.more.menu().actions() if action.text() == "Earlier versions…"
    )
    area = page.letter.sheet.area
    area.caret_to(3)
    for came_from in (area, page.letter.sheet.more):
        came_from.setFocus()
        earlier.trigger()
        assert page.content.currentWidget() is page.versions
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert page.content.currentWidget() is page.letter and came_from.hasFocus()
    assert area.textCursor().position() == 3
