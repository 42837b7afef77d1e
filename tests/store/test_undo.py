"""Every recorded verb can be taken back and done again, over a restart too; what changed since is never overwritten."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from rebound_desktop.core.activity import Ahead, WeekPlan
from rebound_desktop.core.attached import Owner
from rebound_desktop.core.change import Area
from rebound_desktop.core.contacts import Direction, LinkedIn, NextKind, TouchKind
from rebound_desktop.core.jobs import HowFar, NoSaid, Outcome, RoundKind, SealedQuestion, Side, Stage
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.core.marks import GutAnswer, StandsFor, Tier
from rebound_desktop.core.person import Address, Detail, DetailKind, Person, Post, RelationKind
from rebound_desktop.core.trash import Kept
from rebound_desktop.store import ChangedSince, Store
from tests.store.conftest import Home

DAY = date(2026, 11, 20)


@dataclass(frozen=True)
class Ids:
    """What stands in the journal before each verb."""

    job: int
    line: int
    other_line: int
    contact: int
    other: int
    relation: int
    touch: int
    draft: int
    template: int
    sent: int
    entry: int
    version: int
    lesson: int
    rebound: int
    aspect: int
    other_aspect: int
    resting: int
    move: int
    round: int
    sealed: int
    offer: int
    file: int
    link: int


Act = Callable[[Store, Ids], object]


def at(store: Store, ids: Ids) -> int:
    """The company of the job."""
    job = store.jobs.job(ids.job)
    assert job is not None
    return job.company_id


def changed(store: Store, contact_id: int, **fields: Any) -> int:
    """A person made another in these alone, as their form does it."""
    person = store.people.person(contact_id, even_aside=True) or Person("Otto")
    return store.people.change(contact_id, replace(person, **fields))


VERBS: dict[str, Act] = {
    "job_added": lambda s, i: s.jobs.add("Contoso", "Cook"),
    "job_changed": lambda s, i: s.jobs.change(i.job, notes="by the river", answer_expected_on=DAY),
    "a line in a job's notes": lambda s, i: s.jobs.add_to_notes(i.job, "Pay: a fair sum"),
    "company renamed": lambda s, i: s.jobs.rename_company(i.job, "Fabrikam"),
    "company_changed": lambda s, i: s.companies.change(at(s, i), place="Porto"),
    "company_renamed": lambda s, i: s.companies.rename(at(s, i), "North Wind"),
    "companies made one": lambda s, i: s.companies.rename(at(s, i), "Tailspin"),
    "job_moved": lambda s, i: s.jobs.move(i.job, Stage.CLOSED, Outcome.WENT_QUIET),
    "job_set_aside": lambda s, i: s.jobs.set_aside(i.job),
    "move_changed": lambda s, i: s.jobs.change_move(i.move, on_day=DAY, note="by telephone"),
    "move_removed": lambda s, i: s.jobs.remove_move(i.move),
    "round_added": lambda s, i: s.rounds.add(i.job, RoundKind.PHONE),
    "round_changed": lambda s, i: s.rounds.change(i.round, asked="why bread", minutes=45),
    "round_removed": lambda s, i: s.rounds.remove(i.round),
    "round_people_set": lambda s, i: s.rounds.set_people(i.round, [i.contact]),
    "answer_sealed": lambda s, i: s.rounds.seal(i.job, SealedQuestion.TAKE_IT, "yes", i.round),
    "sealed_answered": lambda s, i: s.rounds.think_now(i.sealed, "I was wrong"),
    "offer_added": lambda s, i: s.offers.add(i.job, pay=410_000, pay_currency="EUR"),
    "offer_changed": lambda s, i: s.offers.change(i.offer, answer_by=DAY, terms="four days"),
    "offer_removed": lambda s, i: s.offers.remove(i.offer),
    "job_tagged": lambda s, i: s.tags.set_job(i.job, ["near", "bread"]),
    "entry_tagged": lambda s, i: s.tags.set_entry(i.entry, ["morning"]),
    "file_attached": lambda s, i: s.attached.attach(Owner.JOB, i.job, "posting.pdf", b"%PDF"),
    "file_renamed": lambda s, i: s.attached.rename(i.file, "résumé.pdf"),
    "file_removed": lambda s, i: s.attached.remove(i.file),
    "link_added": lambda s, i: s.attached.add_link(i.job, "https://northwind.example"),
    "link_removed": lambda s, i: s.attached.remove_link(i.link),
    "line_added": lambda s, i: s.jobs.add_line(i.job, Side.NOT_IDEAL, "nights"),
    "line_changed": lambda s, i: s.jobs.change_line(i.line, text="mornings", look_again=True),
    "lines_ordered": lambda s, i: s.jobs.order_lines(i.job, [i.other_line, i.line]),
    "line_removed": lambda s, i: s.jobs.remove_line(i.line),
    "gut_said": lambda s, i: s.jobs.say_gut(i.job, "relief", 7),
    "contact_added": lambda s, i: s.contacts.add("Iris", company="Contoso", job_id=i.job),
    "contact_linked": lambda s, i: s.contacts.link_job(i.contact, s.jobs.all()[-1].id),
    "somebody new met": lambda s, i: s.contacts.meet(
        "Iris", company="Contoso", role="Cook", job_id=i.job, no_on=DAY
    ),
    "somebody known met": lambda s, i: s.contacts.meet(
        "otto", company="Contoso", role="Cook", job_id=i.job, no_on=DAY
    ),
    "somebody met in an interview": lambda s, i: s.rounds.add_person(i.round, "Iris"),
    "contact_changed": lambda s, i: s.contacts.change(i.contact, company="Fabrikam", role="lead"),
    "linkedin_set": lambda s, i: s.contacts.set_linkedin(i.contact, LinkedIn.INVITED_THEM),
    "touch_logged": lambda s, i: s.contacts.log_touch(i.contact, TouchKind.EMAIL, Direction.MINE),
    "touch_removed": lambda s, i: s.contacts.remove_touch(i.touch),
    "next_planned": lambda s, i: s.contacts.plan_next(i.contact, NextKind.CHECK_BACK, DAY),
    "next_changed": lambda s, i: s.contacts.change_next(i.contact, due_on=date(2027, 2, 1), note="a line"),
    "next_put_off": lambda s, i: s.contacts.put_off(i.contact, date(2027, 1, 4)),
    "next_dropped": lambda s, i: s.contacts.drop_next(i.contact),
    "rhythm_set": lambda s, i: s.contacts.set_rhythm(i.other, "3m"),
    "tag given a rhythm": lambda s, i: s.contacts.set_tag_rhythm("panel", "1y"),
    "rhythms_set": lambda s, i: s.contacts.set_rhythms([i.contact, i.other], "2m"),
    "people_tagged": lambda s, i: s.tags.tag_contacts([i.contact, i.other], "flour"),
    "people_paused": lambda s, i: s.contacts.pause([i.contact]),
    "people_resumed": lambda s, i: s.contacts.pause([i.other], paused=False),
    "touch_changed": lambda s, i: s.contacts.change_touch(
        i.touch, TouchKind.OWN, Direction.BOTH, DAY, "by the river", "A walk"
    ),
    "people_untagged": lambda s, i: s.tags.tag_contacts([i.contact, i.other], "panel", tagged=False),
    "contact_tagged": lambda s, i: s.tags.set_contact(i.contact, ["bread"]),
    "details set": lambda s, i: changed(s, i.other, details=(Detail(DetailKind.LINK, "o.example"),)),
    "addresses set": lambda s, i: changed(s, i.other, addresses=(Address("Rua 2"),)),
    "posts set": lambda s, i: changed(s, i.other, posts=(Post("Contoso", "Cook"),)),
    "moved_on": lambda s, i: s.people.move_on(i.contact, "Tailspin", "Head", "2026-11"),
    "people_related": lambda s, i: s.people.relate(i.contact, i.other, RelationKind.INTRODUCED),
    "people_unrelated": lambda s, i: s.people.unrelate(i.relation),
    "picture_set": lambda s, i: s.attached.set_picture(i.contact, "dana.jpg", b"JPG"),
    "contact_set_aside": lambda s, i: s.contacts.set_aside(i.contact),
    "letter_begun": lambda s, i: s.letters.begin(LetterKind.PAIN_LETTER, company="Contoso"),
    "letter_addressed": lambda s, i: s.letters.address_to(i.draft, company="Fabrikam"),
    "letter addressed to somebody new": lambda s, i: s.letters.address_to(
        i.draft, company="Fabrikam", new_person="Nora Lund"
    ),
    "letter_posted": lambda s, i: s.letters.mark_posted(i.draft, PostedHow.POST),
    "letter posted, put right": lambda s, i: s.letters.mark_posted(i.sent, PostedHow.EMAIL, DAY),
    "reply_logged": lambda s, i: s.letters.log_reply(i.sent, note="gladly"),
    "letter_set_aside": lambda s, i: s.letters.set_aside(i.draft),
    "letter_changed": lambda s, i: s.letters.change(i.draft, address="Quay 4", news_on=DAY),
    "letters_drafted": lambda s, i: s.letters.draft_ahead(
        date(2026, 11, 23),
        [
            Ahead(LetterKind.PAIN_LETTER, company="Contoso"),
            Ahead(LetterKind.FREE, i.contact),
            Ahead(LetterKind.FREE, new_person="Omar Haddad"),
        ],
    ),
    "template_added": lambda s, i: s.letter_templates.add(
        LetterKind.FREE, "Mine", body="Dear {first_name|you},"
    ),
    "template_changed": lambda s, i: s.letter_templates.change(
        i.template, title="Ours", subject="", body="Dear"
    ),
    "template_set_aside": lambda s, i: s.letter_templates.set_aside(i.template),
    "version_restored": lambda s, i: s.journal.restore_version(i.version),
    "only_for_me_set": lambda s, i: s.journal.set_only_for_me(i.entry, True),
    "entry_starred": lambda s, i: s.journal.set_starred(i.entry, True),
    "day_set": lambda s, i: s.journal.set_day(i.entry, DAY),
    "entry_linked": lambda s, i: s.journal.set_job(i.entry, i.job),
    "entry_set_aside": lambda s, i: s.journal.set_aside(i.entry),
    "brought_back": lambda s, i: s.trash.bring_back(Kept.LESSON, i.resting),
    "lesson_added": lambda s, i: s.lessons.add("I ask first."),
    "lesson_changed": lambda s, i: s.lessons.change(i.lesson, "I ask early."),
    "lesson_set_aside": lambda s, i: s.lessons.set_aside(i.lesson),
    "no_logged": lambda s, i: s.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Contoso"),
    "no for a known job": lambda s, i: s.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=i.job),
    "noes_logged": lambda s, i: s.rebounds.log_noes([NoSaid(i.job, "", HowFar.MET_PEOPLE)]),
    "aspect_added": lambda s, i: s.choices.add_aspect("room to learn"),
    "aspect added from a line": lambda s, i: s.choices.add_aspect("short commute", line_id=i.line),
    "aspect_changed": lambda s, i: s.choices.change_aspect(i.aspect, tier=Tier.MOST, must_half_points=10),
    "aspects_ordered": lambda s, i: s.choices.order_aspects([i.other_aspect, i.aspect]),
    "row put into a tier": lambda s, i: s.choices.place_aspect(i.aspect, Tier.NICE, [i.aspect]),
    "row joined to a group": lambda s, i: s.choices.change_aspect(i.aspect, group="the way"),
    "weighed_finely": lambda s, i: s.choices.weigh_finely(),
    "weighed_in_tiers": lambda s, i: s.choices.weigh_in_tiers(),
    "job measured": lambda s, i: s.choices.measure(i.job, i.aspect, 5500),
    "aspects_merged": lambda s, i: s.choices.merge_aspects(i.aspect, i.other_aspect),
    "aspect_set_aside": lambda s, i: s.choices.set_aspect_aside(i.other_aspect),
    "job_rated": lambda s, i: s.choices.rate(i.job, i.aspect, 3),
    "job rated as not known": lambda s, i: s.choices.rate(i.job, i.aspect, None),
    "column_added": lambda s, i: s.choices.add_column(StandsFor.PRESENT_JOB),
    "compared_set": lambda s, i: s.choices.set_compared(i.job, False),
    "gut_answered": lambda s, i: s.choices.answer_gut(i.job, GutAnswer.OPEN),
    "story_adopted": lambda s, i: s.rebounds.adopt_story(i.rebound, i.entry),
    "rebound_begun": lambda s, i: s.rebounds.begin(s.jobs.all()[-1].id),
    "rebound_rested": lambda s, i: s.rebounds.rest(i.rebound),
    "people_set_aside": lambda s, i: s.contacts.set_all_aside([i.contact, i.other]),
    "rest_begun": lambda s, i: s.good_end.rest("Northwind"),
    "support_changed": lambda s, i: s.preferences.decide("support_changed", {"support_name": "Rosa"}),
    "week_planned": lambda s, i: s.week.write(WeekPlan(date(2026, 11, 23), people="Iris")),
}
# Versions are kept whatever is undone: they are not part of the verb.
NOT_TAKEN_BACK = ("entry_version", "letter_version")


def furnished(home: Home) -> Ids:
    """A journal with one of each, and a second job whose history is the oldest."""
    store = home.store
    store.jobs.add("Tailspin", on_day=date(2026, 1, 5))
    job = store.jobs.add("Northwind", "Baker", Stage.INTERVIEWING)
    contact = store.contacts.add("Dana", company="Northwind", job_id=job)
    store.contacts.plan_next(contact, NextKind.THANK, DAY)
    sent = store.letters.begin(LetterKind.FOLLOW_UP, contact_id=contact)
    store.letters.mark_posted(sent, PostedHow.POST)
    store.contacts.plan_next(contact, NextKind.THANK, DAY)
    other = store.people.add(
        Person(
            "Otto", details=(Detail(DetailKind.EMAIL, "o@x"),), addresses=(Address("Rua 1"),), tags=("panel",)
        )
    )
    store.people.relate(other, contact, RelationKind.LEADS)
    store.contacts.pause([other])
    entry = store.journal.write("The first words.")
    store.journal.cut_version(entry)
    store.journal.write("Other words.", entry_id=entry)
    resting = store.lessons.add("Not this one.")
    store.lessons.set_aside(resting)
    aspect, other_aspect = (
        store.choices.add_aspect("the way there"),
        store.choices.add_aspect("getting there"),
    )
    store.choices.rate(job, aspect, 12)
    store.choices.rate(job, other_aspect, 14)
    store.choices.change_aspect(other_aspect, swing=40)
    store.jobs.move(job, Stage.OFFER, note="by letter")
    interview = store.rounds.add(job, RoundKind.PANEL)
    store.rounds.seal(job, SealedQuestion.HOW_SURE, "very", interview)
    return Ids(
        move=store.jobs.history(job)[-1].id,
        round=interview,
        sealed=store.rounds.open_sealed(job)[0].id,
        offer=store.offers.add(job),
        file=store.attached.attach(Owner.ENTRY, entry, "notes.txt", b"notes"),
        link=store.attached.add_link(job, "https://northwind.example/baker"),
        job=job,
        aspect=aspect,
        other_aspect=other_aspect,
        other=other,
        relation=store.people.relations(other)[0].id,
        resting=resting,
        line=store.jobs.add_line(job, Side.PERFECT, "short commute"),
        other_line=store.jobs.add_line(job, Side.PERFECT, "bread"),
        contact=contact,
        touch=store.contacts.touches(contact)[0].id,
        draft=store.letters.begin(LetterKind.THANK_YOU, contact_id=contact, subject="Thank you"),
        template=store.letter_templates.add(LetterKind.FREE, "Mine"),
        sent=sent,
        entry=entry,
        version=store.journal.versions(entry)[0].id,
        lesson=store.lessons.add("I listen first.", entry_id=entry),
        rebound=store.rebounds.begin(job),
    )


def test_what_was_done_to_a_job_a_person_or_a_week_tells_to_which(home: Home) -> None:
    store = home.store
    job, dana, monday = store.jobs.add("Contoso"), store.contacts.add("Dana"), date(2026, 11, 23)
    told = []
    for act in (
        lambda: store.jobs.change(job, title="Baker"),
        lambda: store.jobs.set_aside(job),
        lambda: store.contacts.change(dana, role="Lead"),
        lambda: store.week.write(WeekPlan(monday, people="Iris")),
        lambda: store.week.write(WeekPlan(monday, people="Iris", goal=3)),
        lambda: store.week.write(WeekPlan(monday, people="Iris", goal=3, review="Good.")),
    ):
        act()
        done = store.undo.last_done()
        assert done is not None
        told.append((done.verb, done.subject))
    assert told == [
        ("job_changed", "Contoso"),
        ("job_set_aside", "Contoso, Baker"),
        ("contact_changed", "Dana"),
        ("week_planned", "Iris"),
        ("goal_picked", ""),
        ("week_reviewed", ""),
    ]


def rows(home: Home) -> dict[str, object]:
    return {name: found for name, found in home.dump().items() if name not in NOT_TAKEN_BACK}


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_is_undone_and_redone_over_restarts_and_announced_each_time(home: Home, name: str) -> None:
    ids = furnished(home)
    before = rows(home)
    earlier = home.store.undo.last_done()
    VERBS[name](home.store, ids)
    after = rows(home)
    assert after != before
    for _ in range(2):
        done = home.reopen().undo.last_done()
        assert done is not None and done != earlier
        home.heard.clear()
        home.store.undo.undo(done.id)
        assert rows(home) == before
        assert done.area in {change.area for change in home.heard}
        assert len(home.heard) == len(set(home.heard))
        undone = home.reopen().undo.last_undone()
        assert undone is not None and undone.id == done.id
        home.store.undo.redo(done.id)
        assert rows(home) == after
        assert home.store.undo.last_undone() is None


def test_every_verb_of_the_shelves_is_in_the_sweep(home: Home) -> None:
    ids = furnished(home)
    recorded: set[str] = set()
    for act in VERBS.values():
        act(home.store, ids)
        done = home.store.undo.last_done()
        assert done is not None
        recorded.add(done.verb)
    assert {name for name in VERBS if "_" in name} == recorded


def test_a_row_that_was_changed_since_is_left_as_it_is(home: Home) -> None:
    letter = home.store.letters.begin(LetterKind.PAIN_LETTER, company="Contoso")
    done = home.store.undo.last_done()
    assert done is not None
    home.store.letters.write(letter, body="Words that must not go.")
    before = home.dump(stamps=True)
    home.heard.clear()
    with pytest.raises(ChangedSince):
        home.store.undo.undo(done.id)
    assert home.dump(stamps=True) == before
    assert home.heard == []


def test_what_was_attached_since_is_never_removed_with_its_parent(home: Home) -> None:
    job = home.store.jobs.add("Northwind")
    done = home.store.undo.last_done()
    assert done is not None
    entry = home.store.journal.write("The story.", job_id=job)
    home.store.jobs.add_line(job, Side.PERFECT, "the view")
    with pytest.raises(ChangedSince):
        home.store.undo.undo(done.id)
    kept = home.store.journal.entry(entry)
    assert kept is not None and kept.job_id == job
    assert len(home.store.jobs.lines(job)) == 1


def test_undoing_twice_or_something_unknown_says_so(home: Home) -> None:
    home.store.lessons.add("once")
    done = home.store.undo.last_done()
    assert done is not None
    home.store.undo.undo(done.id)
    for step_id in (done.id, 999):
        with pytest.raises(ChangedSince):
            home.store.undo.undo(step_id)


def test_a_new_verb_ends_what_could_be_redone(home: Home) -> None:
    for text in ("one", "two"):
        home.store.lessons.add(text)
    done = home.store.undo.last_done()
    assert done is not None
    home.store.undo.undo(done.id)
    home.store.lessons.add("three")
    assert home.store.undo.last_undone() is None
    newest = home.store.undo.last_done()
    assert newest is not None
    home.store.undo.undo(newest.id)
    again = home.store.undo.last_undone()
    assert again is not None and again.id == newest.id


def test_several_undone_come_back_in_the_order_they_were_done(home: Home) -> None:
    for text in ("one", "two", "three"):
        home.store.lessons.add(text)
    while (done := home.store.undo.last_done()) is not None:
        home.store.undo.undo(done.id)
    seen: list[int] = []
    while (undone := home.store.undo.last_undone()) is not None:
        home.store.undo.redo(undone.id)
        seen.append(len(home.store.lessons.all()))
    assert seen == [1, 2, 3]


def test_what_was_undone_is_redone_in_its_order_whatever_the_clock_says(home: Home) -> None:
    store = home.store
    lesson = store.lessons.add("first")
    store.lessons.change(lesson, text="second")
    store.lessons.change(lesson, text="third")
    for minutes in (0, -90, 0):
        home.time.go_on(minutes=minutes)
        done = store.undo.last_done()
        assert done is not None
        store.undo.undo(done.id)
    said = []
    while (undone := store.undo.last_undone()) is not None:
        store.undo.redo(undone.id)
        said.append([lesson.text for lesson in store.lessons.all()])
    assert said == [["first"], ["second"], ["third"]]


def test_the_search_index_follows_undo_and_redo(home: Home) -> None:
    home.store.lessons.add("marmalade")
    done = home.store.undo.last_done()
    assert done is not None
    home.store.undo.undo(done.id)
    assert home.store.search.find("marmalade") == ()
    home.store.undo.redo(done.id)
    assert len(home.store.search.find("marmalade")) == 1


def test_setting_a_field_to_what_it_was_is_nothing_to_undo(home: Home) -> None:
    job = home.store.jobs.add("Northwind")
    done = home.store.undo.last_done()
    home.time.go_on(minutes=1)
    home.store.jobs.change(job, notes="")
    assert home.store.undo.last_done() == done


def test_verbs_older_than_thirty_days_are_forgotten_silently(home: Home) -> None:
    home.store.lessons.add("old")
    home.time.go_on(days=20)
    home.store.lessons.add("newer")
    home.time.go_on(days=11)
    home.heard.clear()
    home.store.undo.forget_old()
    newest = home.store.undo.last_done()
    assert newest is not None and newest.area is Area.LESSONS
    home.store.undo.undo(newest.id)
    assert home.store.undo.last_done() is None
    assert {change.area for change in home.heard} == {Area.LESSONS}


def test_autosave_is_not_a_verb(home: Home) -> None:
    entry = home.store.journal.write("typed")
    home.store.journal.write("typed on", entry_id=entry)
    assert home.store.undo.last_done() is None
