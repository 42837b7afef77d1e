"""Being guided: which questions, who tells it, own sets, the five days, and moods."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMenu

from rebound_desktop.core.rebound import Step
from rebound_desktop.ui.widgets.prompts import load_question_sets, load_series
from rebound_desktop.words import step_heading
from tests.ui.conftest import named, said


def press(qtbot, page, name):
    qtbot.mouseClick(named(page, QAbstractButton, name), Qt.MouseButton.LeftButton)


def choose(page, name):
    """Take a line of the guide's menu, or of the one inside it."""
    menu = page.entry.guide.menu
    menu.fill()
    inner = [action for each in menu.findChildren(QMenu) for action in each.actions()]
    next(action for action in [*menu.actions(), *inner] if action.text() == name).trigger()


def test_one_can_be_guided_by_one_step_alone(open_journal, qtbot):
    page = open_journal(0)
    choose(page, step_heading(Step.PEOPLE))
    assert page.entry.guide.question.step == Step.PEOPLE
    press(qtbot, page, "Skip")
    assert page.entry.guide.question.step == Step.PEOPLE


def test_one_can_be_guided_by_a_set_and_what_was_answered_is_remembered(open_journal, store, qtbot):
    page = open_journal(0)
    chosen = load_question_sets()[0]
    choose(page, chosen.title)
    qtbot.keyClicks(page.entry.area, "The light.")
    press(qtbot, page, "Next question")
    assert page.entry.area.text() == f"> {chosen.questions[0]}\n\nThe light.\n\n> {chosen.questions[1]}\n\n"
    assert page.leave()
    assert [text for _, text in store.journal.prompts_of(page.entry.entry_id)] == [chosen.questions[0]]
    choose(page, chosen.title)
    assert page.entry.guide.question.text == chosen.questions[1]


def test_choosing_other_questions_takes_the_unanswered_one_away(open_journal, qtbot):
    page = open_journal(0)
    first, second = load_question_sets()[:2]
    choose(page, first.title)
    choose(page, second.title)
    assert page.entry.area.text() == f"> {second.questions[0]}\n\n"


@pytest.mark.parametrize(
    ("choice", "my_name", "told"),
    [
        ("You", "", "Write to yourself as “you”."),
        ("Robin", "Robin", "Write about Robin, as if you watched from a seat nearby."),
        ("My own name", "", "Write about yourself by your own name, as if you watched from a seat nearby."),
    ],
)
def test_who_tells_it_is_chosen_once_and_said_beside_each_question(
    open_journal, store, qtbot, choice, my_name, told
):
    store.preferences.set("my_name", my_name)
    page = open_journal(0)
    choose(page, choice)
    assert told not in said(page)
    press(qtbot, page, "Ask me a question")
    assert told in said(page) and told not in page.entry.area.text()
    choose(page, "I")
    assert told not in said(page)


def test_a_set_of_the_program_is_changed_and_goes_back_to_how_it_came(open_journal, store, qtbot):
    page = open_journal(0)
    choose(page, "Change or add questions…")
    press(qtbot, page, "Change This day")
    page.questions.form.lines.setPlainText("- What was slow?\n\n- Who was there?")
    press(qtbot, page, "Done")
    press(qtbot, page, "Back")
    choose(page, "This day")
    assert page.entry.area.text() == "> What was slow?\n\n"
    choose(page, "Change or add questions…")
    press(qtbot, page, "Back to how it came: This day")
    assert store.guided.sets() == ()
    press(qtbot, page, "Back")
    choose(page, "This day")
    assert page.entry.guide.question.text == load_question_sets()[0].questions[0]


def test_a_set_of_ones_own_is_kept_even_when_one_leaves_in_the_middle_of_it(open_journal, store, qtbot):
    page = open_journal(0)
    choose(page, "Change or add questions…")
    press(qtbot, page, "New set")
    qtbot.keyClicks(page.questions.form.title, "Sundays")
    qtbot.keyClicks(page.questions.form.lines, "What was slow?")
    assert page.typed_texts() == ["Sundays", "What was slow?"]
    assert page.leave() and page.typed_texts() == []
    (kept,) = store.guided.sets()
    assert (kept.title, kept.questions) == ("Sundays", ("What was slow?",))


def test_ctrl_and_enter_are_done_with_a_set(open_journal, store, qtbot):
    page = open_journal()
    choose(page, "Change or add questions…")
    press(qtbot, page, "New set")
    qtbot.keyClicks(page.questions.form.lines, "What was slow?")
    qtbot.keyClick(page.questions.form.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.questions.form.isHidden()
    assert [each.questions for each in store.guided.sets()] == [("What was slow?",)]


def test_esc_and_done_keep_a_set_and_lead_back_to_what_opened_it(open_journal, store, qtbot):
    page = open_journal(0)
    choose(page, "Change or add questions…")
    for name, typed in (
        ("Change What holds", "It held."),
        ("Change What holds", "Still."),
        ("New set", "Mine."),
    ):
        for leave in (Qt.Key.Key_Escape, None):
            named(page, QAbstractButton, name).setFocus()
            qtbot.keyClick(named(page, QAbstractButton, name), Qt.Key.Key_Space)
            qtbot.keyClicks(page.questions.form.lines, typed)
            if leave is None:
                press(qtbot, page, "Done")
            else:
                qtbot.keyClick(page.questions.form.lines, leave)
            assert page.questions.form.isHidden() and page.content.currentWidget() is page.questions
            # Changed for the first time, its line was made anew.
            assert named(page, QAbstractButton, name).hasFocus()
    assert [each.questions[0] for each in store.guided.sets()][1:] == ["Mine.", "Mine."]
    qtbot.keyClick(page.questions.add, Qt.Key.Key_Escape)
    assert page.content.currentWidget() is page.entry


def test_a_set_that_has_a_title_alone_is_kept_and_says_so(open_journal, store, qtbot, window):
    page = open_journal(0)
    choose(page, "Change or add questions…")
    press(qtbot, page, "New set")
    qtbot.keyClicks(page.questions.form.title, "Sundays")
    press(qtbot, page, "Done")
    assert [(each.title, each.questions) for each in store.guided.sets()] == [("Sundays", ())]
    assert window.said == ["“Sundays” is kept. It has no question so far."] and window.offered_undo == [True]


def test_a_set_that_is_emptied_stays_as_it_was_and_says_so(open_journal, store, qtbot, window):
    page = open_journal(0)
    choose(page, "Change or add questions…")
    press(qtbot, page, "Change This day")
    page.questions.form.title.clear()
    page.questions.form.lines.setPlainText("")
    press(qtbot, page, "Done")
    assert store.guided.sets() == () and window.said == ["“This day” stays as it was."]
    press(qtbot, page, "New set")
    press(qtbot, page, "Done")
    assert len(window.said) == 1, "of a new one nothing was lost"


def test_that_those_were_all_the_questions_is_said_of_no_other_page(open_journal, store, qtbot):
    page = open_journal(0)
    choose(page, load_question_sets()[0].title)
    for _ in load_question_sets()[0].questions:
        qtbot.keyClicks(page.entry.area, "So.")
        press(qtbot, page, "Next question")
    assert "Those were all the questions." in said(page)
    page.open(0)
    assert "Those were all the questions." not in said(page)


def test_five_days_go_on_whenever_one_comes_back_and_can_be_left(open_journal, store, qtbot, clock, window):
    page = open_journal(store.journal.write("An older page"))
    choose(page, "Five days of writing")
    days = load_series()
    assert page.entry.area.text() == f"> {days[0]}\n\n" and page.entry.entry_id is None
    assert "20 minutes left" in said(page)
    assert (
        "Day 1 of 5: one question, twenty minutes or less. The next day waits as long as you like."
        in said(page)
    )
    qtbot.keyClicks(page.entry.area, "It began in May.")
    page.entry.area.keep_now()
    assert [day.entry_id for day in store.guided.series().days] == [page.entry.entry_id]
    assert page.leave()
    page.open(0)
    assert not page.entry.guide.series.isVisibleTo(page) and not page.entry.foot.is_timing
    assert "Day 1 of 5" not in said(page)
    page.entry.guide.menu.fill()
    told = {action.text(): action.isEnabled() for action in page.entry.guide.menu.actions()}
    assert told["Today's entry of the five is written"] is False
    clock.go_on(days=12)
    page.entry.guide.menu.fill()
    assert any(each.text() == "Five days of writing: day 2" for each in page.entry.guide.menu.actions())
    page.open(0)
    assert page.entry.guide.series.isVisibleTo(page)
    press(qtbot, page, "Day 2 of 5")
    assert page.entry.area.text() == f"> {days[1]}\n\n"
    assert page.entry.foot.is_timing and "Day 2 of 5: one question" in said(page)
    choose(page, "Leave the five days")
    assert store.guided.series() is None and page.entry.area.text() == ""
    assert not page.entry.foot.is_timing
    assert window.said[-1] == "The five days are left. What you wrote stays." and window.offered_undo[-1]


def test_a_mood_noted_on_a_blank_page_stays_with_the_day_that_begins_there(open_journal, store, qtbot):
    page = open_journal(0)
    page.entry.mood.ask()
    qtbot.keyClicks(page.entry.mood.before, "grey")
    choose(page, "Five days of writing")
    qtbot.keyClicks(page.entry.area, "It began in May.")
    assert page.leave()
    (line,) = store.journal.lines()
    assert store.journal.entry(line.id).mood_before == "grey"


def test_a_day_on_which_nothing_was_written_is_not_used_up(open_journal, store, qtbot):
    page = open_journal(0)
    choose(page, "Five days of writing")
    press(qtbot, page, "Stop here")
    assert not page.entry.foot.is_timing
    page.open(store.journal.write("Something else"))
    qtbot.keyClicks(page.entry.area, " and more")
    page.entry.area.keep_now()
    assert store.guided.series().days == ()


def test_moods_are_there_when_asked_for_and_kept_in_ones_own_words(open_journal, store, qtbot):
    page = open_journal(0)
    assert not page.entry.mood.isVisibleTo(page)
    page.entry.mood.ask()
    qtbot.keyClicks(page.entry.mood.before, "like wet sand")
    qtbot.keyClicks(page.entry.area, "A page")
    page.entry.area.keep_now()
    page.entry.mood.ask()
    assert page.entry.mood.after.hasFocus()
    qtbot.keyClicks(page.entry.mood.after, "lighter")
    assert page.leave()
    entry = store.journal.entry(page.entry.entry_id)
    assert (entry.mood_before, entry.mood_after) == ("like wet sand", "lighter")
    page.open(store.journal.write("Another page"))
    assert not page.entry.mood.isVisibleTo(page)
    page.open(entry.id)
    assert page.entry.mood.isVisibleTo(page) and page.entry.mood.after.text() == "lighter"


def test_a_word_for_a_mood_without_a_page_is_not_lost(open_journal, store, qtbot):
    page = open_journal(0)
    page.entry.mood.ask()
    qtbot.keyClicks(page.entry.mood.before, "grey")
    assert page.leave()
    (line,) = store.journal.lines()
    assert store.journal.entry(line.id).mood_before == "grey"


def test_each_question_is_heard_as_it_comes_and_told_with_the_text(open_journal, heard, qtbot):
    page = open_journal(0)
    chosen = load_question_sets()[0]
    choose(page, chosen.title)
    assert heard == [chosen.questions[0]]
    assert page.entry.area.accessibleDescription() == chosen.questions[0]
    for question in chosen.questions[1:]:
        press(qtbot, page, "Next question")
        assert heard[-1] == page.entry.area.accessibleDescription() == question
    press(qtbot, page, "Something lighter")
    assert heard[-1] == page.entry.guide.question.text not in chosen.questions
    press(qtbot, page, "Next question")
    assert heard[-1] == "Those were all the questions."
    assert page.entry.area.accessibleDescription() == ""
