"""Two records of one person become one, with nothing lost and nothing twice."""

from datetime import timedelta

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.contacts import NextKind, TouchKind
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.person import Detail, DetailKind, Person, RelationKind
from rebound_desktop.core.trash import Kept
from tests.store.conftest import Home


def two(home: Home) -> tuple[int, int]:
    """Dana, noted twice."""
    people = home.store.people
    keep = people.add(
        Person(
            name="Dana Okafor", company="Northwind", details=(Detail(DetailKind.EMAIL, "dana@example.org"),)
        )
    )
    other = people.add(
        Person(
            name="D. Okafor",
            nickname="Dee",
            notes="Likes kettles.",
            details=(Detail(DetailKind.EMAIL, "DANA@example.org"), Detail(DetailKind.PHONE, "+351 21 000")),
            tags=("returns",),
        )
    )
    return keep, other


def test_what_the_other_knows_and_has_goes_over(home: Home) -> None:
    store = home.store
    keep, other = two(home)
    job = store.jobs.add("Northwind", "Baker")
    store.contacts.link_job(keep, job)
    store.contacts.link_job(other, job)
    store.contacts.log_touch(keep, TouchKind.CALL)
    store.contacts.log_touch(other, TouchKind.COFFEE)
    letter = store.letters.begin(LetterKind.FREE, contact_id=other)
    assert store.people.comes_along(other).moments == 1
    store.people.become_one(keep, other)
    person = store.people.person(keep)
    assert person is not None
    assert person.name == "Dana Okafor" and person.nickname == "Dee" and person.company == "Northwind"
    assert [detail.value for detail in person.details] == ["dana@example.org", "+351 21 000"]
    assert person.notes == "Likes kettles." and person.tags == ("returns",)
    assert {touch.kind for touch in store.contacts.touches(keep)} == {TouchKind.CALL, TouchKind.COFFEE}
    assert store.contacts.jobs_of(keep) == (job,)
    found = store.letters.letter(letter)
    assert found is not None and found.contact_id == keep
    assert store.contacts.contact(other) is None


def test_one_undo_makes_two_of_them_again(home: Home) -> None:
    store = home.store
    keep, other = two(home)
    store.contacts.log_touch(other, TouchKind.COFFEE)
    before = store.people.all()
    store.people.become_one(keep, other)
    done = store.undo.last_done()
    assert done is not None and done.verb == "people_merged"
    store.undo.undo(done.id)
    assert store.people.all() == before
    assert len(store.contacts.touches(other)) == 1


def test_each_has_one_next_step_and_nobody_knows_themselves(home: Home) -> None:
    store = home.store
    keep, other = two(home)
    today = store.clock.today()
    store.contacts.plan_next(keep, NextKind.THANK, today)
    store.contacts.plan_next(other, NextKind.HELLO_AGAIN, today)
    store.people.relate(keep, other, RelationKind.KNOWS)
    ruth = store.contacts.add("Ruth")
    store.people.relate(other, ruth, RelationKind.WORKS_WITH)
    store.people.become_one(keep, other)
    step = store.contacts.next_step(keep)
    assert step is not None and step.kind is NextKind.THANK
    assert [relation.other_id for relation in store.people.relations(keep)] == [ruth]


def test_a_plan_that_gives_way_is_told_first_and_noted_with_the_one_that_stays(home: Home) -> None:
    store = home.store
    keep, other = two(home)
    today = store.clock.today()
    store.contacts.plan_next(keep, NextKind.THANK, today, note="the panel")
    store.contacts.plan_next(other, NextKind.HELLO_AGAIN, today + timedelta(90), note="about bread")
    stays, gives_way = store.people.steps_of_both(keep, other)
    assert stays is not None and stays.kind is NextKind.THANK
    assert gives_way is not None and gives_way.note == "about bread"
    store.people.become_one(keep, other, also_planned="Hello again in February: about bread")
    step = store.contacts.next_step(keep)
    assert step is not None and (step.kind, step.due_on) == (NextKind.THANK, today)
    assert step.note == "the panel · Hello again in February: about bread"


def test_what_the_other_planned_stays_where_a_rhythm_alone_speaks_here_or_somebody_rests(home: Home) -> None:
    store = home.store
    keep, other = two(home)
    today = store.clock.today()
    store.contacts.set_rhythm(keep, "1m")
    store.contacts.plan_next(other, NextKind.CHECK_BACK, today + timedelta(9), note="the new team")
    store.contacts.pause([keep])
    stays, gives_way = store.people.steps_of_both(keep, other)
    assert stays is not None and stays.contact_id == other and gives_way is None
    store.people.become_one(keep, other)
    assert store.contacts.next_step(keep) is None, "they rest still"
    store.contacts.pause([keep], paused=False)
    step = store.contacts.next_step(keep)
    assert step is not None and (step.kind, step.note) == (NextKind.CHECK_BACK, "the new team")
    assert store.contacts.rhythm_of(keep) == ("1m", False)


def test_how_often_comes_along_where_it_is_said_of_the_other_alone(home: Home) -> None:
    store = home.store
    keep, other = two(home)
    store.contacts.set_rhythm(other, "3m")
    store.people.become_one(keep, other)
    assert store.contacts.rhythm_of(keep) == ("3m", False)


def test_files_go_over_whoever_has_a_picture(home: Home) -> None:
    store = home.store
    keep, other = two(home)
    store.attached.set_picture(keep, "me.png", b"a picture")
    store.attached.set_picture(other, "them.png", b"another picture")
    store.attached.attach(Owner.CONTACT, other, "reference.pdf", b"kind words")
    store.people.become_one(keep, other)
    assert [file.name for file in store.attached.of(Owner.CONTACT, keep)] == ["reference.pdf"]
    store.trash.erase(Kept.CONTACT, other)
    assert [file.name for file in store.attached.of(Owner.CONTACT, keep)] == ["reference.pdf"]
    person = store.people.person(keep)
    assert person is not None and store.attached.content(person.picture) == b"a picture"


def test_two_who_know_the_same_person_in_the_same_way_become_one(home: Home) -> None:
    store = home.store
    keep, other = two(home)
    ruth, sam = store.contacts.add("Ruth"), store.contacts.add("Sam")
    store.people.relate(keep, ruth, RelationKind.KNOWS, "from school")
    store.people.relate(other, ruth, RelationKind.KNOWS, "sings with her")
    store.people.relate(sam, keep, RelationKind.WORKS_WITH)
    store.people.relate(sam, other, RelationKind.WORKS_WITH, "same desk")
    store.people.become_one(keep, other)
    known = {relation.other_id: relation.note for relation in store.people.relations(keep)}
    assert known == {ruth: "from school · sings with her", sam: "same desk"}
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    assert len(store.people.relations(other)) == 2


def test_somebody_is_never_merged_with_themselves(home: Home) -> None:
    keep, _ = two(home)
    home.store.people.become_one(keep, keep)
    assert home.store.contacts.contact(keep) is not None
