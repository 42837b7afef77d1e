"""People in full: what is kept is what was given, and an import that comes twice adds nothing."""

from datetime import timedelta

import apsw
import pytest
from msgspec.structs import replace

from rebound_desktop.core.contacts import LinkedIn, NextKind
from rebound_desktop.core.person import Address, Detail, DetailKind, Person, Post, RelationKind
from rebound_desktop.store.database import TOKENIZER
from rebound_desktop.store.migrations import STEPS
from rebound_desktop.store.tokenizer import words_tokenizer
from tests.store.conftest import Home

DANA = Person(
    "田中 デイナ",
    given="デイナ",
    family="田中",
    nickname="Dee",
    reading="たなか でいな",
    birthday="--03-14",
    company="Northwind",
    role="Lead",
    since="2024-05",
    posts=(Post("Contoso", "Engineer", "2019", "2024"), Post("", "Student")),
    details=(
        Detail(DetailKind.EMAIL, "d@northwind.example", "work"),
        Detail(DetailKind.EMAIL, "d@home.example"),
        Detail(DetailKind.PHONE, "+81 3 0000", "mobile"),
    ),
    addresses=(Address("1-2-3 Chiyoda", "Tokyo", "", "100-0001", "Japan", "home"),),
    tags=("panel", "tokyo"),
    how_met="At a meetup",
    met_on="2024",
    notes="Likes tea.",
    linkedin=LinkedIn.CONNECTED,
    linkedin_url="https://www.linkedin.com/in/dana",
)


def without_identity(person: Person | None) -> Person:
    from msgspec.structs import replace

    assert person is not None and person.id and person.uid
    return replace(person, id=0, uid="")


def test_what_is_kept_of_a_person_is_what_was_given(home: Home) -> None:
    dana = home.store.people.add(DANA)
    assert without_identity(home.store.people.person(dana)) == DANA
    assert without_identity(home.store.people.all()[0]) == DANA
    contact = home.store.contacts.contact(dana)
    assert contact is not None and (contact.email, contact.phone) == ("d@northwind.example", "+81 3 0000")
    home.store.contacts.set_aside(dana)
    assert home.store.people.person(dana) is None and home.store.people.all() == ()


def test_one_undo_takes_all_of_a_new_person_back(home: Home) -> None:
    before = home.dump()
    home.store.people.add(DANA)
    done = home.store.undo.last_done()
    assert done is not None and done.subject == DANA.name
    home.store.undo.undo(done.id)
    assert home.dump() == before


def test_the_same_person_again_is_known_and_adds_nothing(home: Home) -> None:
    dana = home.store.people.add(DANA)
    seen = (
        Person("D. T.", linkedin_url="linkedin.com/in/Dana/"),
        Person("D. T.", details=(Detail(DetailKind.EMAIL, "D@HOME.example"),)),
        Person("田中 デイナ"),
        Person("田中 デイナ", company="NORTHWIND"),
    )
    assert [home.store.people.known(person) for person in seen] == [dana] * 4
    assert home.store.people.known(Person("田中 デイナ", company="Tailspin")) is None
    mark = home.store.write_mark()
    assert not home.store.people.complete(dana, DANA)
    assert not home.store.changed_since(mark)
    assert home.store.people.complete(dana, Person("x", details=(Detail(DetailKind.LINK, "x.example"),)))
    person = home.store.people.person(dana)
    assert person is not None and person.values(DetailKind.LINK) == ("x.example",)


def test_details_that_stay_keep_their_identity_and_change_places(home: Home) -> None:
    dana = home.store.people.add(DANA)
    before = {row[-2]: row[1] for row in home.dump()["contact_detail"]}
    whole = home.store.people.person(dana)
    assert whole is not None
    home.store.people.change(dana, replace(whole, details=DANA.details[::-1][:2]))
    after = {row[-2]: row[1] for row in home.dump()["contact_detail"]}
    assert set(after) < set(before) and all(before[value] == uid for value, uid in after.items())
    person = home.store.people.person(dana)
    assert person is not None and person.details == DANA.details[::-1][:2]


def test_moving_on_keeps_where_somebody_was(home: Home) -> None:
    dana = home.store.people.add(DANA)
    home.store.people.move_on(dana, "Tailspin", "Head", "2026-11")
    person = home.store.people.person(dana)
    assert person is not None
    assert (person.company, person.role, person.since) == ("Tailspin", "Head", "2026-11")
    assert person.posts == (Post("Northwind", "Lead", "2024-05", "2026-11"), *DANA.posts)


def test_who_knows_whom_is_told_from_both_sides(home: Home) -> None:
    people = home.store.people
    dana, tom = people.add(DANA), people.add(Person("Tom"))
    for note in ("", "in May"):
        people.relate(tom, dana, RelationKind.INTRODUCED, note)
    (mine,), (theirs,) = people.relations(tom), people.relations(dana)
    assert (mine.other, mine.is_theirs, mine.note) == (DANA.name, False, "in May")
    assert (theirs.other, theirs.is_theirs) == ("Tom", True)
    with pytest.raises(ValueError):
        people.relate(tom, tom, RelationKind.KNOWS)
    people.unrelate(mine.id)
    assert people.relations(dana) == ()


def test_a_namesake_is_somebody_else(home: Home) -> None:
    people = home.store.people
    tom, young_tom, dana = people.add(Person("Tom")), people.add(Person("Tom")), people.add(DANA)
    people.relate_named(tom, "tom", RelationKind.FAMILY)
    people.relate_named(dana, "Tom", RelationKind.KNOWS, chosen=young_tom)
    people.set_introducer(dana, "Tom", chosen=young_tom)
    assert [each.other_id for each in people.relations(tom)] == [young_tom]
    assert [each.other_id for each in people.relations(dana)] == [young_tom, young_tom]
    people.set_introducer(dana, DANA.name)
    people.relate_named(dana, DANA.name, RelationKind.KNOWS)
    assert len(people.relations(dana)) == 2, "whoever names only themselves says nothing"


def test_words_of_what_was_planned_stay_with_the_thanks_after_a_no(home: Home) -> None:
    contacts, today = home.store.contacts, home.store.clock.today()
    dana = home.store.people.add(DANA)
    contacts.plan_next(dana, NextKind.CHECK_BACK, today + timedelta(days=20), note="bring the key")
    assert contacts.meet(DANA.name, company=DANA.company, no_on=today) == dana
    step = contacts.next_step(dana)
    assert step is not None and (step.kind, step.note) == (NextKind.THANK, "bring the key")


def test_tags_of_people_are_tags_like_any_other(home: Home) -> None:
    dana = home.store.people.add(DANA)
    assert home.store.tags.all() == ("panel", "tokyo")
    whole = home.store.people.person(dana)
    assert whole is not None
    home.store.people.change(dana, replace(whole, tags=("Panel", "#tea")))
    assert home.store.tags.of_contacts() == {dana: ("panel", "tea")}


def test_a_picture_takes_the_place_of_another_and_is_no_file(home: Home) -> None:
    dana, attached = home.store.people.add(DANA), home.store.attached
    for content in (b"one", b"two"):
        attached.set_picture(dana, "dana.jpg", content)
    person = home.store.people.person(dana)
    assert person is not None and attached.content(person.picture) == b"two"
    attached.set_picture(dana, "", None)
    assert without_identity(home.store.people.person(dana)).picture == ""


def test_what_stood_in_one_column_is_carried_over() -> None:
    connection = apsw.Connection(":memory:")
    connection.register_fts5_tokenizer(TOKENIZER, words_tokenizer)
    for step in STEPS[:3]:
        step(connection)
    stamps = "'2026-01-01T00:00:00.000+00:00', '2026-01-02T00:00:00.000+00:00', 'copy'"
    for uid, mail in (("0123456789abcdef", " d@x "), ("fedcba9876543210", "")):
        connection.execute(
            f"""INSERT INTO contact (uid, created_at, changed_at, changed_by, name, email, phone, address)
            VALUES ('{uid}', {stamps}, 'Dana', '{mail}', '{mail and "+1"}', '{mail and "Rua 1"}')"""
        ).fetchall()
    STEPS[3](connection)
    assert connection.execute(
        "SELECT contact_id, kind, value FROM contact_detail ORDER BY id"
    ).fetchall() == [
        (1, "email", "d@x"),
        (1, "phone", "+1"),
    ]
    assert connection.execute("SELECT contact_id, street, uid FROM contact_address").fetchall() == [
        (1, "Rua 1", "3456789abcdef012")
    ]


@pytest.mark.parametrize(
    "typed", ["d@home", "northwind.example", "0000", "chiyoda", "100-0001", "student", "でいな"]
)
def test_a_person_is_found_by_anything_that_is_noted_of_them(home: Home, typed: str) -> None:
    dana = home.store.people.add(DANA)
    home.store.people.add(Person("Tom"))
    assert [line.id for line in home.store.contacts.lines(matching=typed)] == [dana]
    if typed not in ("でいな",):
        assert [found.id for found in home.store.search.find(typed)] == [dana]
