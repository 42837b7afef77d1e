"""Sliders that weigh live, groups, measures, rows that are dragged, and the gut asked twice."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSlider

from rebound_desktop import languages
from rebound_desktop.core.choice import points_in
from rebound_desktop.core.jobs import PayPeriod, Stage
from rebound_desktop.core.marks import Tier
from rebound_desktop.store import DiskFull, Store
from rebound_desktop.ui.compare.page import ComparePage
from rebound_desktop.ui.compare.pay_row import unit_said
from rebound_desktop.ui.compare.said import HangsCard, OrderCard
from rebound_desktop.ui.widgets.fields import Field
from tests.ui.compare.conftest import Ids, rate_all, take
from tests.ui.conftest import named, said

translate = QCoreApplication.translate
# Offscreen Qt cannot bring the list of completions to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def totals(page):
    model = page.table.comparison
    last = len(model.rows) - 1
    return {choice.name: model.index(last, n).data() for n, choice in enumerate(model.choices)}


def choose(page, text):
    menu = page.more.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_a_slider_weighs_live_and_is_kept_once_the_hand_rests(page, store, ids, qtbot):
    rate_all(store, ids)
    choose(page, "Weigh finely, by sliders")
    assert [aspect.swing for aspect in store.choices.aspects()] == [100, 100, 100]
    take(page.table, ids.pay, ids.contoso)
    before, steps = totals(page), len(page.store.undo.last_done().verb)
    slider = named(page, QSlider, "What going from worst to best counts for")
    slider.setSliderDown(True)
    slider.setValue(20)
    assert totals(page)["Contoso"] != before["Contoso"] and steps
    assert store.choices.aspects()[0].swing == 100
    slider.setSliderDown(False)
    qtbot.waitUntil(lambda: store.choices.aspects()[0].swing == 20)
    header = page.table.comparison.headerData(
        0, Qt.Orientation.Vertical, page.table.comparison.index(0, 0).row() or 0
    )
    assert header == "Pay"
    choose(page, "Weigh finely, by sliders")
    assert [aspect.swing for aspect in store.choices.aspects()] == [None, None, None]


def test_what_is_chosen_of_a_row_has_names_that_are_seen(page, store, ids):
    take(page.table, ids.pay, ids.contoso)
    for field in (page.row_card.tier, page.row_card.needed, page.row_card.mark):
        (name,) = [label for label in page.row_card.findChildren(QLabel) if label.buddy() is field]
        assert name.isVisible() and name.text() == field.accessibleName()
        assert 0 < field.mapTo(page, QPoint()).y() - name.mapTo(page, QPoint()).y() < 2 * field.height()
    # What is not there has no name there either.
    store.choices.change_aspect(ids.pay, points=((0, 0), (100, 20)))
    store.choices.weigh_finely()
    for gone in ("What of it is needed", "What it counts for"):
        assert gone not in said(page.row_card)


def test_the_words_follow_the_slider_before_the_hand_rests(page, store, ids, qtbot):
    rate_all(store, ids)
    choose(page, "Weigh finely, by sliders")
    take(page.table, ids.pay, ids.contoso)
    slider = named(page, QSlider, "What going from worst to best counts for")
    slider.setSliderDown(True)
    heard = set()
    for swing in (100, 0, 60):
        slider.setValue(swing)
        heard.add("".join(said(card) for kind in (OrderCard, HangsCard) for card in page.findChildren(kind)))
    assert len(heard) > 1
    assert store.choices.aspects()[0].swing == 100


def test_the_row_in_hand_keeps_its_place_as_its_weight_changes(page, store, ids, qtbot):
    """The next click opened another list: what is said of the order took a line more, or one less."""
    for job in (ids.contoso, ids.fabrikam, ids.tailspin):
        store.jobs.say_gut(job, "a word")
        store.jobs.say_gut(job, "a word", is_after_table=True)
    rate_all(store, ids)
    store.choices.rate(ids.tailspin, ids.boss, None)
    take(page.table, ids.pay, ids.contoso)
    said_of_the_order, places = set(), set()
    for row in (ids.pay, ids.way, ids.boss):
        for tier in Tier:
            store.choices.change_aspect(row, tier=tier)
            qtbot.waitUntil(page.updatesEnabled)
            said_of_the_order.add(said(page.beside))
            places.add(page.row_card.tier.mapTo(page, QPoint()).y())
    assert len(said_of_the_order) > 2 and len(places) == 1
    # Of nothing is too little seen for it: all words have their lines.
    for card in page.findChildren(OrderCard):
        assert card.height() >= card.box.totalHeightForWidth(card.width())


def test_keys_on_the_slider_are_kept_on_leaving(page, store, ids, qtbot):
    rate_all(store, ids)
    store.choices.weigh_finely()
    take(page.table, ids.way, ids.contoso)
    slider = named(page, QSlider, "What going from worst to best counts for")
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert page.leave()
    assert {aspect.name: aspect.swing for aspect in store.choices.aspects()}["The way there"] == 99


def test_a_row_of_a_group_counts_what_the_group_counts(page, store, ids, qtbot):
    store.choices.change_aspect(ids.pay, tier=Tier.MOST, group="what it brings")
    take(page.table, ids.boss, ids.contoso)
    page.row_card.unfold.click()
    field = page.row_card.details.fields["group"]
    qtbot.keyClicks(field, "what it brings")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    aspects = {aspect.id: aspect for aspect in store.choices.aspects()}
    assert aspects[ids.boss].group == "what it brings" and aspects[ids.boss].tier is Tier.MOST
    store.choices.change_aspect(ids.boss, tier=Tier.NICE)
    assert {a.id: a.tier for a in store.choices.aspects()}[ids.pay] is Tier.NICE


def test_what_is_measured_is_rated_by_its_measure(page, store, ids, qtbot):
    take(page.table, ids.way, ids.contoso)
    page.row_card.unfold.click()
    details = page.row_card.details
    for name, text in (("unit", "min"), ("points", "30 = 10, 60 = 5, 90 = 0"), ("most", "60")):
        qtbot.keyClicks(details.fields[name], text)
        qtbot.keyClick(details.fields[name], Qt.Key.Key_Return)
    aspect = next(a for a in store.choices.aspects() if a.id == ids.way)
    assert aspect.points == ((3000, 20), (6000, 10), (9000, 0)) and aspect.must_at_most == 6000
    page.table.setFocus()
    qtbot.keyClicks(page.table, "7")
    field = page.table.measure
    assert field.isVisible() and field.text() == "7"
    qtbot.keyClicks(field, "5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    index = page.table.currentIndex()
    assert index.data() == "75 min, 2.5 of 10"
    assert "Contoso misses something you said you need: “The way there”." in said(page)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert index.data() == "not known"


@pytest.mark.parametrize(
    ("unit", "example"),
    [
        ("", "30 = 10, 60 = 5, 90 = 0"),
        ("min", "30 = 10, 60 = 5, 90 = 0"),
        ("EUR a year", "40000 = 5, 60000 = 10"),
        ("EUR/month", "3000 = 5, 6000 = 10"),
        ("USD per hour", "20 = 5, 40 = 10"),
    ],
)
def test_what_a_measure_is_worth_is_asked_with_an_example_that_fits(page, store, ids, qtbot, unit, example):
    store.choices.change_aspect(ids.way, unit=unit)
    take(page.table, ids.way, ids.contoso)
    page.row_card.unfold.click()
    worth = page.row_card.details.fields["points"]
    assert worth.accessibleName() == "What it is worth to you, 0 to 10"
    assert worth.placeholderText() == f"such as {example}"
    assert points_in(example) is not None
    qtbot.keyClicks(worth, "a lot")
    qtbot.keyClick(worth, Qt.Key.Key_Return)
    assert f"such as {example}. It stays here." in said(page)


@pytest.mark.parametrize("typed", ["about an hour", "30 = 10", "30 = 11, 60 = 5"])
def test_a_measure_that_cannot_be_read_stays_in_its_field(page, store, ids, qtbot, typed):
    take(page.table, ids.way, ids.contoso)
    page.row_card.unfold.click()
    field = page.row_card.details.fields["points"]
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == typed and "It stays here." in said(page)
    assert typed in page.typed_texts()
    assert not next(a for a in store.choices.aspects() if a.id == ids.way).is_measured


def test_a_row_dragged_into_another_tier_counts_what_that_tier_counts(page, store, ids):
    store.choices.change_aspect(ids.boss, tier=Tier.NICE)
    header, model = page.table.verticalHeader(), page.table.comparison
    header.moveSection(model.row_of(ids.pay), model.row_of(ids.boss))
    assert [(a.name, a.tier) for a in store.choices.aspects()] == [
        ("The way there", Tier.MATTERS),
        ("The boss", Tier.NICE),
        ("Pay", Tier.NICE),
    ]
    assert [header.visualIndex(row) for row in range(len(model.rows))] == list(range(len(model.rows)))


def test_the_gut_is_asked_first_and_again_once_the_table_was_read(page, store, ids, qtbot):
    assert "First your gut: Tailspin?" in said(page)
    assert "It is kept on the job's page, and not shown here until you ask." in said(page)
    for company in ("Tailspin", "Fabrikam", "Contoso"):
        word = named(page, Field, f"First your gut: {company}?")
        qtbot.keyClicks(word, f"{company} first")
        qtbot.keyClick(word, Qt.Key.Key_Return)
    assert "gut" not in said(page)
    rate_all(store, ids)
    assert "And now, Tailspin: what does your gut say?" in said(page)
    number = named(page, QComboBox, "A number from 0 to 10, if you like")
    number.setCurrentIndex(number.findData(4))
    qtbot.mouseClick(named(page, QPushButton, "Keep it"), Qt.MouseButton.LeftButton)
    assert "Tailspin first" not in said(page)
    qtbot.mouseClick(named(page, QPushButton, "What your gut said first"), Qt.MouseButton.LeftButton)
    assert "Tailspin: first “Tailspin first”, now 4" in said(page)
    page.open(None)
    page.refresh()
    assert "Tailspin first" not in said(page)


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("en", "“near my sister”, 7"),
        ("de", "„near my sister“, 7"),
        ("fr", "«\u00a0near my sister\u00a0», 7"),
        ("ja", "「near my sister」、7"),
        ("ar", "«\u2068near my sister\u2069»، ٧"),
    ],
)
def test_what_the_gut_said_is_quoted_and_told_as_its_language_does(
    furnish: Callable[..., ComparePage], store: Store, ids: Ids, code: str, shown: str
) -> None:
    languages.speak(code)
    for job in (ids.contoso, ids.fabrikam, ids.tailspin):
        store.jobs.say_gut(job, "near my sister", 7)
    store.jobs.say_gut(ids.contoso, "", 4, is_after_table=True)
    rate_all(store, ids)
    page = furnish(ComparePage, size=(1048, 900))
    named(page, QPushButton, translate("GutPart", "What your gut said first")).click()
    assert shown in said(page)


def test_a_gut_half_said_is_kept_on_leaving(page, store, ids, qtbot):
    word = named(page, Field, "First your gut: Tailspin?")
    qtbot.keyClicks(word, "warm")
    assert page.leave() and page.typed_texts() == []
    (gut,) = store.jobs.guts_of([ids.tailspin])[ids.tailspin]
    assert (gut.word, gut.number) == ("warm", None)
    number = named(page, QComboBox, "A number from 0 to 10, if you like")
    number.setCurrentIndex(number.findData(4))
    assert page.leave()
    assert [gut.number for gut in store.jobs.guts_of([ids.fabrikam])[ids.fabrikam]] == [4]
    # Nothing said is nothing to keep.
    assert page.leave() and store.jobs.guts_of([ids.contoso])[ids.contoso] == ()


def number_of_the_gut(page):
    return named(page, QComboBox, "A number from 0 to 10, if you like")


def test_a_number_of_the_gut_stays_while_the_table_is_rated(page, store, ids):
    number = number_of_the_gut(page)
    number.setCurrentIndex(number.findData(7))
    store.choices.rate(ids.contoso, ids.pay, 18)
    assert number_of_the_gut(page).currentData() == 7
    assert page.leave()
    assert [gut.number for gut in store.jobs.guts_of([ids.tailspin])[ids.tailspin]] == [7]


def test_a_gut_half_said_stays_with_its_job_where_another_comes_before_it(page, store, ids, qtbot):
    qtbot.keyClicks(named(page, Field, "First your gut: Tailspin?"), "warm")
    store.jobs.add("Adatum", stage=Stage.INTERVIEWING)
    assert named(page, Field, "First your gut: Tailspin?").text() == "warm"
    assert page.leave()
    assert [gut.word for gut in store.jobs.guts_of([ids.tailspin])[ids.tailspin]] == ["warm"]


@pytest.mark.parametrize(("word", "number"), [("warm", None), ("", 7)])
def test_a_gut_half_said_is_kept_where_its_job_leaves_the_comparison(page, store, ids, qtbot, word, number):
    qtbot.keyClicks(named(page, Field, "First your gut: Tailspin?"), word)
    field = number_of_the_gut(page)
    field.setCurrentIndex(field.findData(number))
    store.choices.set_compared(ids.tailspin, False)
    assert named(page, Field, "First your gut: Fabrikam?").text() == ""
    assert number_of_the_gut(page).currentData() is None
    (gut,) = store.jobs.guts_of([ids.tailspin])[ids.tailspin]
    assert (gut.word, gut.number) == (word, number)
    assert page.leave() and not store.jobs.guts_of([ids.fabrikam])[ids.fabrikam]


def test_a_gut_that_is_refused_stays_with_its_question(page, store, ids, qtbot, monkeypatch):
    def no_room(*_args, **_more):
        raise DiskFull()

    qtbot.keyClicks(named(page, Field, "First your gut: Tailspin?"), "warm")
    monkeypatch.setattr(store.jobs, "say_gut", no_room)
    assert not page.leave() and page.typed_texts() == ["warm"]


def test_the_gut_can_wait(page, store, ids, qtbot):
    qtbot.mouseClick(named(page, QPushButton, "Not now"), Qt.MouseButton.LeftButton)
    assert "First your gut" not in said(page)


def test_rows_that_move_together_may_be_one_or_stay_two(furnish, store, ids, qtbot):
    fourth = store.jobs.add("Adatum", stage=Stage.INTERVIEWING)
    for job, half_points in zip(
        (ids.contoso, ids.fabrikam, ids.tailspin, fourth), (4, 8, 12, 16), strict=True
    ):
        store.choices.rate(job, ids.pay, half_points)
        store.choices.rate(job, ids.boss, half_points + 1)
        store.choices.rate(job, ids.way, 20 - half_points)
    page = furnish(ComparePage, size=(1048, 1600))
    assert "“Pay” and “The boss” went up and down together. Do they mean the same?" in said(page)
    qtbot.mouseClick(named(page, QPushButton, "They differ"), Qt.MouseButton.LeftButton)
    assert "went up and down together" not in said(page)
    page.refresh()
    assert "went up and down together" not in said(page)


def give_pay(store: Store, job_id: int, amount: int) -> None:
    store.offers.add(job_id, pay=amount, pay_currency="EUR", pay_period=PayPeriod.YEAR)


def test_a_row_for_pay_is_offered_from_what_jobs_say_and_asks_what_it_is_worth(furnish, store, qtbot):
    contoso, fabrikam, tailspin = (
        store.jobs.add(name, stage=Stage.INTERVIEWING) for name in ("Contoso", "Fabrikam", "Tailspin")
    )
    give_pay(store, contoso, 4_800_000)
    page = furnish(ComparePage, size=(1048, 900))
    offered = [button.text() for button in page.findChildren(QPushButton) if button.isVisibleTo(page)]
    assert offered and not any("of the pay" in text for text in offered)
    give_pay(store, fabrikam, 5_200_000)
    page.refresh()
    named(page, QPushButton, "Make a row of the pay of 2 jobs").click()
    worth = page.row_card.details.fields["points"]
    assert worth.hasFocus() and page.row_card.name.text() == "Pay"
    qtbot.keyClicks(worth, "40000 = 5, 60000 = 10")
    qtbot.keyClick(worth, Qt.Key.Key_Return)
    (row,) = store.choices.aspects()
    assert row.unit == "EUR a year" and row.is_measured
    assert [c.half_points(row) for c in page.table.comparison.choices if c.job_id == fabrikam] == [16]
    # Another offer later: the row says so, and takes it when asked.
    assert not page.row_card.pay.isVisible()
    give_pay(store, tailspin, 6_000_000)
    page.refresh()
    assert page.row_card.pay.text() == "Take the pay of one job"
    assert not any(row.id in c.measures for c in page.table.comparison.choices if c.job_id == tailspin)
    page.row_card.pay.click()
    page.refresh()
    assert [c.measures for c in page.table.comparison.choices if c.job_id == tailspin] == [
        {row.id: 6_000_000}
    ]
    assert not page.row_card.pay.isVisible()


def test_a_row_for_pay_is_known_in_whatever_language_it_was_made(furnish, store):
    row = store.choices.add_measured("Gehalt", "EUR  im Jahr", {})
    hours = store.choices.add_measured("Stundenlohn", "EUR je Stunde", {})
    for name in ("Contoso", "Fabrikam"):
        give_pay(store, store.jobs.add(name, stage=Stage.INTERVIEWING), 4_800_000)
    page = furnish(ComparePage, size=(1048, 900))
    assert "Make a row of the pay" not in said(page)
    page.table.to_aspect(hours)
    assert not page.row_card.pay.isVisible(), "what is paid for a year is nobody's pay for an hour"
    page.table.to_aspect(row)
    assert page.row_card.pay.text() == "Take the pay of 2 jobs"
    page.row_card.pay.click()
    store.choices.change_aspect(row, points=((4_000_000, 10), (6_000_000, 20)))
    page.refresh()
    told = page.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Gehalt, ") and told.endswith("000 EUR a year, 7 of 10")


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        ("EUR/yr", "EUR a year"),
        ("USD per hour", "USD an hour"),
        ("GBP p.a.", "GBP a year"),
        ("EUR im Jahr", "EUR a year"),
        ("年にEUR", "EUR a year"),
        ("min", "min"),
        ("km/day each", "km/day each"),
        ("KWh/day", "KWh/day"),
    ],
)
def test_a_unit_of_pay_is_said_as_one_says_it_here(qapp, unit, told):
    assert unit_said(unit) == told


def test_two_rows_become_one_after_it_was_seen_what_comes_along(page, store, ids, qtbot):
    rate_all(store, ids)
    store.choices.rate(ids.tailspin, ids.pay, None)
    page.refresh()
    take(page.table, ids.way, ids.contoso)
    page.row_card.merged.emit(ids.pay)
    card = page.beside.merge_card
    assert card.isVisible() and len(store.choices.aspects()) == 3
    assert "The way there becomes Pay" in said(card)
    assert "What comes along: ratings: 1." in said(card)
    assert "Where both are rated, Pay keeps its own: 2." in said(card)
    qtbot.keyClick(card.together, Qt.Key.Key_Escape)
    assert not card.isVisible() and len(store.choices.aspects()) == 3
    page.row_card.merged.emit(ids.pay)
    card.together.click()
    assert {aspect.id for aspect in store.choices.aspects()} == {ids.pay, ids.boss}
    store.undo.undo(store.undo.last_done().id)
    assert len(store.choices.aspects()) == 3
