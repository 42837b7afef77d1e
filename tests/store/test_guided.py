"""Own questions, the five days, moods: kept, taken back, and gone with their entry."""

from rebound_desktop.core.guided import day_due


def test_own_questions_are_kept_changed_and_taken_back(home):
    guided = home.store.guided
    key = guided.keep_set(
        " Sundays ", "- What was slow?\n\nWhat was slow?\nWho was there?", stands_for="this-day"
    )
    (kept,) = guided.sets()
    assert (kept.title, kept.questions, kept.code) == (
        "Sundays",
        ("What was slow?", "Who was there?"),
        "this-day",
    )
    assert guided.keep_set("Mondays", "Only one?", set_id=key) == key
    guided.set_aside_set(key)
    assert guided.sets() == ()
    home.store.undo.undo(home.store.undo.last_done().id)
    assert guided.sets()[0].title == "Mondays"


def test_five_days_come_to_an_end_by_themselves(home):
    guided, today = home.store.guided, home.store.clock.today
    key = guided.begin_series()
    for number in range(1, 6):
        assert day_due(guided.series(), today()) == number
        entry = home.store.journal.write(f"Day {number}")
        guided.note_day(key, number, entry)
        guided.note_day(key, number, entry)
        home.time.go_on(days=3)
    assert guided.series() is None


def test_five_days_can_be_left_and_taken_up_again_by_undo(home):
    guided = home.store.guided
    key = guided.begin_series()
    guided.leave_series(key)
    assert guided.series() is None
    home.store.undo.undo(home.store.undo.last_done().id)
    assert guided.series().id == key


def test_moods_are_the_persons_own_words(home):
    journal = home.store.journal
    key = journal.write("A page")
    journal.set_mood(key, before=" like wet sand ")
    journal.set_mood(key, after="lighter")
    entry = journal.entry(key)
    assert (entry.mood_before, entry.mood_after) == ("like wet sand", "lighter")
    home.store.undo.undo(home.store.undo.last_done().id)
    assert journal.entry(key).mood_after == ""
