"""Offers, files, links, tags, pay, why it ended, what was sealed, and one timeline of it all."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QDate, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from rebound_desktop import words
from rebound_desktop.core.attached import Owner
from rebound_desktop.core.change import Area
from rebound_desktop.core.contacts import Direction, TouchKind
from rebound_desktop.core.jobs import (
    HowFar,
    Outcome,
    PayPeriod,
    RoundKind,
    SealedQuestion,
    Side,
    Stage,
    WorkMode,
)
from rebound_desktop.core.letters import LetterKind, PostedHow, ends_with
from rebound_desktop.core.trash import Kept
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import opened_apart
from rebound_desktop.store.trash import TrashShelf
from tests.ui.conftest import named, said
from tests.ui.jobs.conftest import choice, enter, offered
from tests.ui.widgets.test_reading_page import Desktop

# Offscreen Qt cannot bring the list of completions to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def press(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_facts_that_are_not_known_stand_behind_a_button(page, store, northwind):
    page.view.parts.facts.begin()
    facts = page.view.parts.facts
    assert not facts.fields["agency"].isVisibleTo(page)
    press(facts.more)
    assert facts.fields["agency"].hasFocus() and not facts.more.isVisibleTo(page)
    enter(facts.fields["agency"], "First Up")
    facts.mode.setCurrentIndex(facts.mode.findData(WorkMode.HYBRID))
    facts.mode.activated.emit(facts.mode.currentIndex())
    enter(facts.fields["tags"], "#bread, near, bread")
    job = store.jobs.job(northwind)
    assert (job.agency, job.mode) == ("First Up", WorkMode.HYBRID)
    assert store.tags.of_job(northwind) == ("bread", "near")
    store.tags.set_job(northwind, ["Lisbon, Portugal"])
    facts.fields["tags"].clear()
    enter(facts.fields["tags"], "near, Lisbon, Portugal")
    assert set(store.tags.of_job(northwind)) == {"near", "Lisbon, Portugal"}
    enter(facts.fields["tags"], "")
    facts.fields["tags"].clear()
    assert page.leave() and store.tags.of_job(northwind) == ()


def test_fields_of_pay_stand_as_far_from_the_line_above_as_from_each_other(page, store, northwind):
    store.jobs.change(northwind, mode=WorkMode.ON_SITE, pay_from=400_000, pay_to=450_000)
    page.resize(794, 600)
    QApplication.processEvents()
    facts = page.view.parts.facts

    def seen(widget):
        return QRect(widget.mapTo(facts, QPoint()), widget.size())

    start, period, mode = seen(facts.pay.start), seen(facts.pay.period), seen(facts.mode)
    assert period.top() - start.bottom() > 4, "several lines"
    assert start.top() - mode.bottom() >= 8


def test_between_two_amounts_of_pay_stands_a_dash(page, store, northwind):
    store.jobs.change(northwind, pay_from=400_000, pay_to=450_000)
    pay = page.view.parts.facts.pay
    (dash,) = [label for label in pay.findChildren(QLabel) if label.text() == "–"]
    assert dash.isVisible()
    assert pay.start.geometry().right() < dash.x() < dash.geometry().right() < pay.end.x()


def test_pay_is_read_as_it_is_meant_and_never_lost(page, store, northwind):
    facts = page.view.parts.facts
    facts.begin()
    press(facts.more)
    pay = facts.pay
    pay.currency.setCurrentText("EUR")
    enter(pay.start, "48k")
    enter(pay.end, "52.000")
    pay.period.setCurrentIndex(pay.period.findData(PayPeriod.YEAR))
    pay.period.activated.emit(pay.period.currentIndex())
    job = store.jobs.job(northwind)
    assert (job.pay_from, job.pay_to) == (4_800_000, 5_200_000)
    assert (job.pay_currency, job.pay_period) == ("EUR", PayPeriod.YEAR)
    assert pay.start.text() == words.money(4_800_000)
    pay.start.clear()
    enter(pay.start, "a fair sum")
    assert store.jobs.job(northwind).pay_from == 4_800_000
    assert pay.start.text() == "a fair sum" and page.typed_texts() == ["a fair sum"]


def test_what_can_be_read_of_pay_is_kept_beside_what_cannot(page, store, northwind):
    facts = page.view.parts.facts
    facts.begin()
    press(facts.more)
    pay = facts.pay
    enter(pay.start, "a fair sum")
    enter(pay.end, "52k")
    pay.currency.setCurrentText("CHF")
    pay.period.setCurrentIndex(pay.period.findData(PayPeriod.MONTH))
    pay.period.activated.emit(pay.period.currentIndex())
    job = store.jobs.job(northwind)
    assert (job.pay_from, job.pay_to) == (None, 5_200_000)
    assert (job.pay_currency, job.pay_period) == ("CHF", PayPeriod.MONTH)
    assert pay.start.text() == "a fair sum" and "“a fair sum” is not an amount" in said(facts)


def test_pay_that_nobody_can_read_is_a_line_of_the_notes_once_the_job_is_left(page, store, window, northwind):
    store.jobs.change(northwind, pay_from=4_800_000, pay_currency="EUR", pay_period=PayPeriod.YEAR)
    facts, notes = page.view.parts.facts, page.view.parts.notes
    notes.begin()
    QTest.keyClicks(notes.area, "By the river.")
    facts.pay.start.clear()
    enter(facts.pay.start, "between 48 and 52k plus bonus")
    other = store.jobs.add("Contoso", "Cook")
    page.open(other)
    assert window.said == ["Kept in the notes: “Pay: between 48 and 52k plus bonus”"]
    job = store.jobs.job(northwind)
    assert job.notes == "By the river.\nPay: between 48 and 52k plus bonus" and job.pay_from == 4_800_000
    page.open(northwind)
    assert facts.pay.start.text() == words.money(4_800_000) and page.typed_texts() == []
    assert notes.area.text() == job.notes
    assert page.leave() and store.jobs.job(northwind) == job and len(window.said) == 1


def test_what_unread_pay_is_meant_in_goes_with_it(page, store, northwind):
    pay = page.view.parts.facts.pay
    press(page.view.parts.facts.more)
    enter(pay.start, "four or five thousand")
    pay.currency.setCurrentText("CHF")
    pay.period.setCurrentIndex(pay.period.findData(PayPeriod.MONTH))
    page.refresh()
    assert page.leave()
    assert store.jobs.job(northwind).notes == "Pay: four or five thousand, CHF, a month"


def test_where_the_disk_takes_nothing_unread_pay_stays(disk, page, store, window, northwind):
    pay = page.view.parts.facts.pay
    press(page.view.parts.facts.more)
    enter(pay.start, "a fair sum")
    disk.fill()
    assert not page.leave() and page.typed_texts() == ["a fair sum"] and window.said == []
    disk.make_room()
    assert page.leave() and page.typed_texts() == []
    assert store.jobs.job(northwind).notes == "Pay: a fair sum"


def test_an_offers_unread_pay_is_a_line_of_its_terms(page, store, window, northwind):
    form = page.view.parts.offers.form
    page.view.parts.offers.begin()
    QTest.keyClicks(form.terms.area, "Four days.")
    enter(form.pay.start, "52k plus car")
    assert page.leave()
    (offer,) = store.offers.of_job(northwind)
    assert offer.terms == "Four days.\nPay: 52k plus car" and offer.pay == 5_200_000
    assert window.said[-1] == "Kept in the terms: “Pay: 52k plus car”"
    assert form.terms.area.text() == offer.terms and page.typed_texts() == []
    assert form.pay.start.text() == words.money(5_200_000)
    form.pay.start.clear()
    enter(form.pay.start, "a good deal")
    assert page.leave() and form.pay.start.text() == words.money(5_200_000)
    (offer,) = store.offers.of_job(northwind)
    assert offer.terms.endswith("\nPay: a good deal") and offer.pay == 5_200_000


def test_an_offer_moves_the_job_and_keeps_its_terms(page, store, northwind):
    press(named(page, QAbstractButton, "Add: Offer"))
    assert store.jobs.job(northwind).stage is Stage.OFFER
    form = page.view.parts.offers.form
    enter(form.pay.start, "4100")
    form.pay.period.setCurrentIndex(form.pay.period.findData(PayPeriod.MONTH))
    form.pay.period.activated.emit(form.pay.period.currentIndex())
    press(form.answer_by.add)
    form.answer_by.field.setDate(QDate(2026, 12, 1))
    QTest.keyClicks(form.terms.area, "Four days, from May.")
    assert page.leave()
    (offer,) = store.offers.of_job(northwind)
    assert (offer.pay, offer.pay_period, offer.answer_by) == (410_000, PayPeriod.MONTH, date(2026, 12, 1))
    assert offer.terms == "Four days, from May." and offer.made_on == date(2026, 11, 23)
    assert "answer by 1 Dec" in page.view.parts.offers.rows.told[0].note
    press(named(form, QAbstractButton, "Set aside"))
    assert store.offers.of_job(northwind) == () and page.view.parts.offers.form.isHidden()


def test_an_amount_that_cannot_be_read_keeps_its_offer_open(page, store, northwind):
    form = page.view.parts.offers.form
    page.view.parts.offers.begin()
    enter(form.pay.start, "a good deal")
    done = named(form, QAbstractButton, "Done")
    press(done)
    assert form.isVisible() and form.pay.start.text() == "a good deal"
    form.pay.start.clear()
    enter(form.pay.start, "48k")
    press(done)
    assert not form.isVisible() and store.offers.of_job(northwind)[0].pay == 4_800_000


def test_escape_puts_an_offer_away_and_leads_back_to_what_opened_it(qtbot, page, store, northwind):
    offers = page.view.parts.offers
    store.offers.add(northwind)
    press(offers.rows.rows()[0])
    QTest.keyClicks(offers.form.terms.area, "Four days.")
    QTest.keyClick(offers.form.terms.area, Qt.Key.Key_Escape)
    assert offers.form.isHidden()
    qtbot.waitUntil(lambda: offers.rows.rows()[0].hasFocus())
    assert store.offers.of_job(northwind)[0].terms == "Four days."
    press(offers.more)
    QTest.keyClick(offers.form.pay.start, Qt.Key.Key_Escape)
    assert offers.form.isHidden() and offers.more.hasFocus()


def test_another_offer_is_headed_and_stands_above_the_one_that_was_there(qtbot, page, store, northwind):
    offers = page.view.parts.offers

    def stands_above() -> bool:
        QApplication.processEvents()
        return offers.form.y() < offers.rows.y()

    offers.begin()
    assert not stands_above() and not offers.form.heading.isVisible()
    press(offers.more)
    assert stands_above() and offers.form.heading.text() == "Another offer"
    assert offers.form.heading.isVisible() and offers.form.pay.start.hasFocus()
    press(offers.rows.rows()[1])
    assert not stands_above() and not offers.form.heading.isVisible()


def test_files_are_dropped_kept_encrypted_saved_as_a_copy_and_set_aside(
    qtbot, page, store, northwind, tmp_path
):
    paper = tmp_path / "posting.txt"
    paper.write_text("we look for a baker who counts", encoding="utf-8")
    page.view.parts.papers.begin()
    files = page.view.parts.papers.files
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(paper))])
    files.dropEvent(
        QDropEvent(
            QPointF(1, 1),
            Qt.DropAction.CopyAction,
            dropped,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: len(files.files) == 1)
    (kept,) = store.attached.of(Owner.JOB, northwind)
    assert (kept.name, kept.size) == ("posting.txt", 30)
    assert b"baker who counts" not in (store.folder / "attachments.db").read_bytes()
    files.save_copy(kept, tmp_path / "copy.txt")
    qtbot.waitUntil((tmp_path / "copy.txt").exists)
    qtbot.waitUntil(lambda: not page.desk.background.is_busy)
    assert (tmp_path / "copy.txt").read_bytes() == paper.read_bytes()
    press(named(files, QAbstractButton, "Set aside posting.txt"))
    assert store.attached.of(Owner.JOB, northwind) == ()


def test_a_file_that_cannot_be_read_is_said_and_the_others_are_kept(
    qtbot, page, store, window, northwind, tmp_path
):
    good = tmp_path / "good.txt"
    good.write_text("x", encoding="utf-8")
    page.view.parts.papers.begin()
    page.view.parts.papers.files.take([tmp_path / "gone.txt", good])
    qtbot.waitUntil(lambda: len(store.attached.of(Owner.JOB, northwind)) == 1)
    assert any(said.startswith("gone.txt could not be kept.") for said in window.said)


def test_links_are_kept_copied_and_taken_away_but_never_opened(page, store, northwind):
    papers = page.view.parts.papers
    papers.begin()
    enter(papers.field, "https://northwind.example/baker")
    assert [link.url for link in store.attached.links(northwind)] == ["https://northwind.example/baker"]
    press(named(papers, QAbstractButton, "Copy https://northwind.example/baker"))
    assert QGuiApplication.clipboard().text() == "https://northwind.example/baker"
    press(named(papers, QAbstractButton, "Take away https://northwind.example/baker"))
    assert store.attached.links(northwind) == ()


def test_facts_and_guesses_about_why_are_two_fields_of_a_job_that_is_over(page, store, northwind):
    adders = [button.text() for button in page.findChildren(QAbstractButton) if button.isVisibleTo(page)]
    assert "Why, in their words" not in adders
    store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=northwind)
    page.view.parts.why_said.begin()
    QTest.keyClicks(page.view.parts.why_said.area, "somebody from inside")
    page.view.parts.why_guess.begin()
    QTest.keyClicks(page.view.parts.why_guess.area, "the money")
    assert page.leave()
    job = store.jobs.job(northwind)
    assert (job.why_said, job.why_guess) == ("somebody from inside", "the money")


def test_of_a_job_that_one_ended_oneself_only_ones_own_reason_is_asked(page, store, northwind):
    def adders() -> list[str]:
        return [button.text() for button in page.findChildren(QAbstractButton) if button.isVisibleTo(page)]

    store.jobs.move(northwind, Stage.CLOSED, Outcome.WITHDREW)
    page.refresh()
    assert "Why, for you" in adders() and not {"Why, in their words", "Why, as you guess it"} & set(adders())
    store.jobs.move(northwind, Stage.APPLIED)
    store.jobs.move(northwind, Stage.CLOSED, Outcome.TURNED_DOWN)
    page.refresh()
    assert {"Why, in their words", "Why, as you guess it"} <= set(adders()) and "Why, for you" not in adders()


def test_what_was_sealed_opens_on_request_two_weeks_later_and_stands_beside_now(
    page, store, clock, northwind
):
    store.rounds.seal(northwind, SealedQuestion.TAKE_IT, "gladly")
    page.refresh()
    assert "Sealed until 7 Dec" in offered(page.view.head.more.menu())
    store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=northwind)
    clock.go_on(days=13)
    page.refresh()
    assert not page.view.head.sealed.isEnabled()
    clock.go_on(days=1)
    page.refresh()
    choice(page.view.head.more.menu(), "Open what you sealed").trigger()
    sealed = page.view.parts.sealed
    texts = [label.text() for label in sealed.findChildren(type(sealed.title))]
    assert "gladly" in texts
    enter(sealed.first(), "I would not")
    assert [answer.now for answer in store.rounds.open_sealed(northwind)] == ["I would not"]
    other = store.jobs.add("Tailspin")
    page.open(other)
    page.open(northwind)
    assert sealed.isHidden()
    assert "gladly" not in [
        label.text() for label in sealed.findChildren(type(sealed.title)) if label.isVisible()
    ]


def test_one_timeline_holds_everything_the_newest_first(page, store, clock, northwind):
    store.jobs.move(northwind, Stage.APPLIED)
    dana = store.contacts.add("Dana", job_id=northwind)
    clock.go_on(days=1)
    store.rounds.add(northwind, RoundKind.PANEL, datetime(2026, 11, 24, 10))
    clock.go_on(days=1)
    store.contacts.log_touch(dana, TouchKind.CALL, job_id=northwind, note="she rang")
    store.jobs.say_gut(northwind, "warm", 8)
    entry = store.journal.write("The day after.", job_id=northwind)
    told = page.view.parts.timeline.rows.told
    assert [line.title for line in told] == [
        "The day after.",
        "Your gut: warm, 8 of 10",
        "You talked on the phone, Dana",
        "Panel",
        "Applied",
        "Lead",
    ]
    assert told[0].key == entry and told[0].room == "journal"


def test_a_moment_is_told_here_as_on_the_page_of_whom_it_was_with(page, store, northwind):
    maria = store.contacts.add("Maria Lindqvist", job_id=northwind)
    said = ((TouchKind.EMAIL, Direction.THEIRS), (TouchKind.COFFEE, Direction.BOTH))
    for kind, direction in said:
        store.contacts.log_touch(maria, kind, direction=direction, job_id=northwind)
    store.letters.begin(LetterKind.THANK_YOU, contact_id=maria, job_id=northwind)
    told = [(each.icon, each.title) for each in page.view.parts.timeline.rows.told]
    assert ("mail", "Maria Lindqvist wrote you an e-mail") in told
    assert ("coffee", "Coffee together, Maria Lindqvist") in told
    assert ("pen-line", "Thank-you card") in told


def test_a_moment_names_whom_it_was_with_where_its_words_happen_to_hold_the_name(page, store, northwind):
    moments = (
        ("al", TouchKind.CALL, Direction.MINE, ""),
        ("E", TouchKind.EMAIL, Direction.BOTH, ""),
        ("Maria", TouchKind.EMAIL, Direction.THEIRS, ""),
        ("Kim", TouchKind.OWN, Direction.BOTH, "Kimchi evening"),
        ("Dana", TouchKind.OWN, Direction.BOTH, "Walk with Dana"),
    )
    for name, kind, direction, own_kind in moments:
        who = store.contacts.add(name, job_id=northwind)
        store.contacts.log_touch(who, kind, direction=direction, job_id=northwind, own_kind=own_kind)
    assert {each.title for each in page.view.parts.timeline.rows.told} == {
        "You called, al",
        "E-mails between you, E",
        "Maria wrote you an e-mail",
        "Kimchi evening, Kim",
        "Walk with Dana",
        "Lead",
    }


def test_a_day_tells_its_story_from_the_bottom_to_the_top(page, store, clock, northwind):
    store.offers.add(northwind)
    store.jobs.move(northwind, Stage.APPLIED)
    told = page.view.parts.timeline.rows.told
    # Back at having applied, once more after the offer.
    assert [line.title for line in told] == ["An offer", "Applied", "Offer", "Lead"]
    contoso = store.jobs.add("Contoso", stage=Stage.APPLIED)
    store.journal.write("They rang at nine.", job_id=contoso)
    store.jobs.move(contoso, Stage.INTERVIEWING)
    store.rounds.add(contoso, RoundKind.PANEL, datetime(2026, 11, 23, 10))
    store.offers.add(contoso)
    store.jobs.move(contoso, Stage.CLOSED, Outcome.ACCEPTED)
    clock.go_on(hours=7)
    page.open(contoso)
    told = page.view.parts.timeline.rows.told
    assert [line.title for line in told] == [
        "They rang at nine.",
        "I took it",
        "An offer",
        "Offer",
        "Panel",
        "Interviewing",
        "Applied",
    ]


@pytest.mark.parametrize("kind", [LetterKind.THANK_YOU, LetterKind.ASK_FEEDBACK])
def test_a_letter_that_answers_a_no_is_told_after_it(page, store, northwind, kind):
    store.letters.mark_posted(store.letters.begin(kind, job_id=northwind), PostedHow.EMAIL)
    store.jobs.move(northwind, Stage.CLOSED, Outcome.TURNED_DOWN)
    no, letter = words.outcome_name(Outcome.TURNED_DOWN), words.letter_name(kind)
    assert [each.title for each in page.view.parts.timeline.rows.told] == [letter, no, "Lead"]


def test_a_card_of_thanks_for_an_offer_is_told_after_it(page, store, northwind):
    store.letters.mark_posted(store.letters.begin(LetterKind.THANK_YOU, job_id=northwind), PostedHow.POST)
    store.offers.add(northwind)
    told = [each.title for each in page.view.parts.timeline.rows.told]
    assert told == ["Thank-you card", "An offer", "Offer", "Lead"]


@pytest.mark.parametrize("kind", [LetterKind.DECLINE, LetterKind.WITHDRAW, LetterKind.ACCEPT])
def test_a_letter_that_ends_it_is_told_after_the_offer_and_before_the_end(page, store, northwind, kind):
    store.offers.add(northwind)
    end = ends_with(kind)
    store.letters.mark_posted(store.letters.begin(kind, job_id=northwind), PostedHow.EMAIL, outcome=end)
    told = [each.title for each in page.view.parts.timeline.rows.told]
    assert told == [words.outcome_name(end), words.letter_name(kind), "An offer", "Offer", "Lead"]


def test_of_two_interviews_on_one_day_the_later_one_stands_above(page, store, clock, northwind):
    day = store.clock.today()
    hours = ((RoundKind.PANEL, 10), (RoundKind.ON_SITE, 15), (RoundKind.PHONE, 9))
    clock.go_on(hours=7)
    for kind, hour in hours:
        store.rounds.add(northwind, kind, datetime(day.year, day.month, day.day, hour))
    told = [each.title for each in page.view.parts.timeline.rows.told]
    assert told == [
        words.round_name(kind) for kind in (RoundKind.ON_SITE, RoundKind.PANEL, RoundKind.PHONE)
    ] + ["Lead"]


def test_a_move_is_set_right_or_taken_out_where_it_stands(page, store, northwind):
    store.jobs.move(northwind, Stage.APPLIED)
    timeline = page.view.parts.timeline
    press(timeline.rows.rows()[0])
    assert timeline.form.note.hasFocus()
    enter(timeline.form.note, "by post")
    timeline.form.day.field.setDate(QDate(2026, 11, 27))
    QTest.keyClick(timeline.form.day.field, Qt.Key.Key_Return)
    event = store.jobs.history(northwind)[-1]
    assert (event.note, event.on_day) == ("by post", date(2026, 11, 27))
    press(timeline.form.out)
    assert [event.stage for event in store.jobs.history(northwind)] == [Stage.LEAD]
    assert timeline.form.isHidden()
    with pytest.raises(ValueError):
        store.jobs.remove_move(store.jobs.history(northwind)[0].id)


def test_escape_puts_a_move_away_and_leads_back_to_its_line(qtbot, page, store, northwind):
    store.jobs.move(northwind, Stage.APPLIED)
    timeline = page.view.parts.timeline
    press(timeline.rows.rows()[0])
    QTest.keyClicks(timeline.form.note, "by post")
    QTest.keyClick(timeline.form.note, Qt.Key.Key_Escape)
    assert timeline.form.isHidden()
    qtbot.waitUntil(lambda: timeline.rows.rows()[0].hasFocus())
    assert store.jobs.history(northwind)[-1].note == "by post"


def test_went_quiet_is_offered_after_three_weeks_and_never_set_unasked(page, store, clock, window, northwind):
    store.jobs.move(northwind, Stage.APPLIED)
    clock.go_on(days=20)
    page.refresh()
    waiting = page.view.waiting
    assert not waiting.isVisibleTo(page)
    clock.go_on(days=1)
    page.refresh()
    assert waiting.words.text() == "No word for three weeks. You can note that it went quiet."
    assert store.jobs.job(northwind).is_open
    press(waiting.wait)
    assert not waiting.isVisibleTo(page)
    clock.go_on(days=21)
    page.refresh()
    press(waiting.quiet)
    assert window.went == [("log_no", northwind)] and store.jobs.job(northwind).outcome is None


@pytest.mark.parametrize("outcome", [Outcome.WITHDREW, Outcome.DECLINED, Outcome.ACCEPTED])
def test_leaving_by_oneself_never_starts_a_rebound(page, store, window, northwind, outcome):
    page.view.head.outcome_chosen.emit(outcome)
    assert store.jobs.job(northwind).outcome is outcome
    # What comes after a yes has a page of its own.
    led_to = [("good_end", None)] if outcome is Outcome.ACCEPTED else []
    assert window.went == led_to and store.rebounds.of_job(northwind) is None


def test_a_line_of_a_list_becomes_something_to_judge_jobs_by(page, store, window, northwind):
    store.jobs.add_line(northwind, Side.PERFECT, "Two days at home")
    press(named(page, QAbstractButton, "Judge jobs by it: Two days at home"))
    (aspect,) = store.choices.aspects()
    assert aspect.name == "Two days at home" and store.jobs.lines(northwind)[0].aspect_id == aspect.id
    assert window.said == ["Jobs can be judged by it now."]
    with pytest.raises(AssertionError):
        named(page, QAbstractButton, "Judge jobs by it: Two days at home")


def test_a_file_for_a_job_that_was_erased_meanwhile_is_said_to_be_where_it_is(
    qtbot, page, store, northwind, window, tmp_path
):
    posting = tmp_path / "posting.txt"
    posting.write_text("a baker who counts")
    with opened_apart(store.folder / "journal.db", store.key, store.clock) as ledger:
        with ledger.quiet(Area.JOBS):
            ledger.update(tables.Job, northwind, trashed_at=store.clock.moment())
        assert TrashShelf(ledger, store.folder).erase(Kept.JOB, northwind)
    page.view.parts.papers.files.take([posting])
    qtbot.waitUntil(lambda: bool(window.said))
    assert window.said[-1] == "What this belonged to is gone. posting.txt is unchanged where it is."
    assert posting.read_text() == "a baker who counts"


def test_the_posting_and_links_of_a_job_are_opened_by_the_desktop(page, store, northwind, qtbot):
    store.attached.add_link(northwind, "https://northwind.example/team")
    store.attached.add_link(northwind, "file:///etc/passwd")
    facts, desktop = page.view.parts.facts, Desktop()
    assert not facts.open_link.isVisible()
    store.jobs.change(northwind, url="northwind.example/jobs/7")
    assert facts.open_link.isVisible() and facts.open_link.text() == "Open"
    papers = page.view.parts.papers

    def beside() -> list[QAbstractButton]:
        return [
            each
            for each in papers.findChildren(QAbstractButton)
            if each.text() == "Open" and each.isVisible()
        ]

    qtbot.waitUntil(lambda: len(beside()) == 1)
    QDesktopServices.setUrlHandler("https", desktop, "open")
    try:
        press(facts.open_link)
        press(beside()[0])
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert desktop.opened == ["https://northwind.example/jobs/7", "https://northwind.example/team"]
    store.jobs.change(northwind, url="javascript:alert(1)")
    assert not facts.open_link.isVisible()
