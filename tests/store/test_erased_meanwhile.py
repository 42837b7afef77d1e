"""What is written about something that was set aside or erased for ever since it was shown."""

from datetime import date

import pytest

from rebound_desktop.core.change import Area
from rebound_desktop.core.contacts import Direction, NextKind, TouchKind
from rebound_desktop.core.jobs import RoundKind, SealedQuestion, Side, Stage
from rebound_desktop.core.lessons import Story
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.core.person import RelationKind
from rebound_desktop.core.trash import Kept
from rebound_desktop.store import GoneMeanwhile, Store
from tests.store.conftest import Home
from tests.store.test_undo import DAY, VERBS, Act, Ids, furnished, rows

# Companies are never set aside: their pages stay.
OF_COMPANIES = {"company_changed", "company_renamed", "companies made one"}
# What rests already is set aside no second time; and of it nothing is next, nor weighs anything.
NOTHING_LEFT_TO_DO = {
    "job_set_aside",
    "round_removed",
    "offer_removed",
    "line_removed",
    "touch_removed",
    "contact_set_aside",
    "people_set_aside",
    "letter_set_aside",
    "template_set_aside",
    "entry_set_aside",
    "lesson_set_aside",
    "aspect_set_aside",
    "next_changed",
    "next_dropped",
    "weighed_finely",
}
WORDS = "the view from there"


def set_all_aside(store: Store, ids: Ids) -> dict[Kept, list[int]]:
    """Everything that can rest."""
    store.jobs.set_aside(ids.job)
    store.jobs.remove_line(ids.line)
    store.rounds.remove(ids.round)
    store.offers.remove(ids.offer)
    store.contacts.set_all_aside([ids.contact, ids.other])
    store.contacts.remove_touch(ids.touch)
    store.journal.set_aside(ids.entry)
    for lesson in (ids.lesson, ids.resting):
        store.lessons.set_aside(lesson)
    for aspect in (ids.aspect, ids.other_aspect):
        store.choices.set_aspect_aside(aspect)
    for letter in (ids.draft, ids.sent):
        store.letters.set_aside(letter)
    store.letter_templates.set_aside(ids.template)
    return {
        Kept.LINE: [ids.line],
        Kept.ROUND: [ids.round],
        Kept.OFFER: [ids.offer],
        Kept.MOMENT: [ids.touch],
        Kept.JOB: [ids.job],
        Kept.CONTACT: [ids.contact, ids.other],
        Kept.ENTRY: [ids.entry],
        Kept.LESSON: [ids.lesson, ids.resting],
        Kept.ROW: [ids.aspect, ids.other_aspect],
        Kept.LETTER: [ids.draft, ids.sent],
        Kept.TEMPLATE: [ids.template],
    }


def at_rest(store: Store) -> set[tuple[Kept, int]]:
    return {(each.kind, each.id) for each in store.trash.all()}


def erase_all(home: Home, ids: Ids) -> None:
    """For ever."""
    for kind, keys in set_all_aside(home.store, ids).items():
        for key in keys:
            assert home.store.trash.erase(kind, key)


@pytest.mark.parametrize("name", [name for name in VERBS if name not in OF_COMPANIES])
def test_every_verb_about_what_was_set_aside_is_done(home: Home, name: str) -> None:
    ids = furnished(home)
    set_all_aside(home.store, ids)
    before, resting, earlier = rows(home), at_rest(home.store), home.store.undo.last_done()
    VERBS[name](home.store, ids)
    done = home.store.undo.last_done()
    if name in NOTHING_LEFT_TO_DO:
        assert rows(home) == before and done == earlier
        return
    assert done is not None and done != earlier and rows(home) != before
    # It is written of as ever, and goes on resting.
    assert resting - at_rest(home.store) == (
        {(Kept.LESSON, ids.resting)} if name == "brought_back" else set()
    )
    home.store.undo.undo(done.id)
    assert rows(home) == before and home.store.undo.last_done() == earlier


def test_every_verb_about_what_was_erased_is_done_without_it_or_refused_kindly(home: Home) -> None:
    ids = furnished(home)
    erase_all(home, ids)
    for name, act in VERBS.items():
        before = home.dump()
        try:
            if name not in OF_COMPANIES:
                act(home.store, ids)
        except GoneMeanwhile:
            assert home.dump() == before
            assert home.store.undo.just_done() is None


NOTED: dict[str, Act] = {
    "a fact": lambda s, i: s.jobs.change(i.job, place=WORDS),
    "a line": lambda s, i: s.jobs.add_line(i.job, Side.PERFECT, WORDS),
    "a line changed": lambda s, i: s.jobs.change_line(i.line, text=WORDS),
    "a stage": lambda s, i: s.jobs.move(i.job, Stage.OFFER, note=WORDS),
    "a stage put right": lambda s, i: s.jobs.change_move(i.move, note=WORDS),
    "the gut": lambda s, i: s.jobs.say_gut(i.job, WORDS),
    "an interview": lambda s, i: s.rounds.add(i.job, RoundKind.PHONE, notes=WORDS),
    "an interview changed": lambda s, i: s.rounds.change(i.round, asked=WORDS),
    "an offer": lambda s, i: s.offers.add(i.job, terms=WORDS),
    "an offer changed": lambda s, i: s.offers.change(i.offer, terms=WORDS),
    "a moment": lambda s, i: s.contacts.log_touch(i.contact, TouchKind.CALL, note=WORDS),
    "a moment put right": lambda s, i: s.contacts.change_touch(
        i.touch, TouchKind.CALL, Direction.MINE, DAY, WORDS
    ),
    "notes of a person": lambda s, i: s.contacts.change(i.contact, notes=WORDS),
    "another employer": lambda s, i: s.people.move_on(i.contact, WORDS),
    "whom they know": lambda s, i: s.people.relate(i.contact, i.other, RelationKind.LEADS, WORDS),
    "an answer": lambda s, i: s.letters.log_reply(i.sent, note=WORDS),
    "an address": lambda s, i: s.letters.change(i.draft, address=WORDS),
    "a template": lambda s, i: s.letter_templates.change(i.template, title=WORDS, subject="", body=""),
    "a lesson": lambda s, i: s.lessons.change(i.lesson, WORDS),
    "a story": lambda s, i: s.lessons.change_story(i.lesson, Story("", did=WORDS)),
    "a row": lambda s, i: s.choices.change_aspect(i.aspect, name=WORDS),
    "an afterthought": lambda s, i: s.afterthoughts.write(i.entry, WORDS),
}


def test_words_about_what_was_erased_come_back_with_the_refusal(home: Home) -> None:
    ids = furnished(home)
    erase_all(home, ids)
    for act in NOTED.values():
        with pytest.raises(GoneMeanwhile) as refused:
            act(home.store, ids)
        assert refused.value.typed == WORDS


# What is typed with them is found by no search, or leads to something that has it.
NOT_FOUND: dict[str, Act] = {
    "a tag that is known": lambda s, i: s.tags.set_job(i.job, ["panel"]),
    "a sealed answer": lambda s, i: s.rounds.seal(i.job, SealedQuestion.HOW_SURE, WORDS),
    "a plan": lambda s, i: s.contacts.change_next(i.contact, kind=NextKind.THANK, due_on=DAY, note=WORDS),
    "a mood": lambda s, i: s.journal.set_mood(i.entry, before=WORDS),
    "a company's name": lambda s, i: s.jobs.rename_company(i.job, WORDS),
}


def test_what_the_index_has_no_words_of_is_refused_too(home: Home) -> None:
    ids = furnished(home)
    erase_all(home, ids)
    for act in NOT_FOUND.values():
        with pytest.raises(GoneMeanwhile) as refused:
            act(home.store, ids)
        assert refused.value.typed is None


WORDLESS: dict[str, Act] = {
    "a stage": lambda s, i: s.jobs.move(i.job, Stage.OFFER),
    "a step taken out": lambda s, i: s.jobs.remove_move(i.move),
    "a step on another day": lambda s, i: s.jobs.change_move(i.move, on_day=DAY),
    "a day": lambda s, i: s.jobs.change(i.job, answer_expected_on=DAY),
    "a place taken away": lambda s, i: s.jobs.change(i.job, place=""),
    "a rating": lambda s, i: s.choices.rate(i.job, i.aspect, 20),
    "a measure": lambda s, i: s.choices.measure(i.job, i.aspect, 55),
    "a letter sent": lambda s, i: s.letters.mark_posted(i.draft, PostedHow.POST),
}


def test_of_a_verb_without_words_it_is_known_that_there_were_none(home: Home) -> None:
    ids = furnished(home)
    erase_all(home, ids)
    for name, act in WORDLESS.items():
        with pytest.raises(GoneMeanwhile) as refused:
            act(home.store, ids)
        assert refused.value.typed == "", name


def test_what_merely_spoke_of_something_erased_is_kept_without_it(home: Home) -> None:
    ids, store = furnished(home), home.store
    iris = store.contacts.add("Iris")
    erase_all(home, ids)
    letter = store.letters.begin(LetterKind.FREE, contact_id=ids.contact, job_id=ids.job, body=WORDS)
    lesson = store.lessons.add(WORDS, entry_id=ids.entry, job_id=ids.job)
    entry = store.journal.write(WORDS, job_id=ids.job, round_id=ids.round)
    store.contacts.log_touch(iris, TouchKind.CALL, note=WORDS, job_id=ids.job, letter_id=ids.sent)
    store.contacts.plan_next(iris, NextKind.THANK, DAY, job_id=ids.job)
    kept = [store.letters.letter(letter), store.lessons.lesson(lesson), store.journal.entry(entry)]
    (touch,) = store.contacts.touches(iris)
    step = store.contacts.next_step(iris)
    assert step is not None
    assert [each.job_id for each in (*kept, touch, step) if each is not None] == [None] * 5
    row = store.choices.add_aspect(WORDS, line_id=ids.line)
    assert row in {aspect.id for aspect in store.choices.aspects()}


def test_somebody_new_in_the_place_of_one_who_was_erased_is_spoken_of_by_their_own_id(home: Home) -> None:
    ids, store = furnished(home), home.store
    person = store.people.person(ids.other)
    assert person is not None
    erase_all(home, ids)
    home.heard.clear()
    new = store.people.change(ids.other, person)
    done = store.undo.just_done()
    assert done is not None and done.verb == "contact_added"
    assert {change.key for change in home.heard if change.area is Area.CONTACTS} == {None, new}


def test_what_is_next_with_somebody_set_aside_meanwhile_comes_back_with_them(home: Home) -> None:
    ids, store = furnished(home), home.store
    store.contacts.set_aside(ids.contact)
    store.contacts.change_next(ids.contact, kind=NextKind.CHECK_BACK, due_on=date(2027, 1, 4), note=WORDS)
    store.trash.bring_back(Kept.CONTACT, ids.contact)
    step = store.contacts.next_step(ids.contact)
    assert step is not None and (step.kind, step.note) == (NextKind.CHECK_BACK, WORDS)


def test_an_answer_to_a_letter_set_aside_meanwhile_is_noted(home: Home) -> None:
    ids, store = furnished(home), home.store
    store.letters.set_aside(ids.sent)
    store.letters.log_reply(ids.sent, note=WORDS)
    assert WORDS in [touch.note for touch in store.contacts.touches(ids.contact)]
