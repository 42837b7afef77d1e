"""vCard and iCalendar, read back by libraries that are not ours, byte by byte as the formats want them."""

from datetime import date, datetime, timedelta

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from rebound_desktop.core.jobs import Outcome, RoundKind, Stage
from rebound_desktop.core.leaving import Format, Wanted
from rebound_desktop.core.person import Address, Detail, DetailKind, Person
from rebound_desktop.core.told import PersonTold
from rebound_desktop.exchange import importing
from rebound_desktop.exchange.vcard_out import card
from tests.exchange.full_journal import PNG, Full

# What a field holds when a person typed it: lines are ended by LF, no other control characters.
_LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))
TYPED = st.text(_LETTERS | st.sampled_from(list(";,\\:\n")), max_size=90)


def is_folded(content: bytes) -> bool:
    lines = content.split(b"\r\n")
    return (
        lines[-1] == b""
        and max(map(len, lines)) <= 75
        and not any(b"\n" in line or b"\r" in line for line in lines)
    )


def test_people_leave_as_cards_with_all_their_fields(full: Full) -> None:
    path, left = full.export(Format.VCARD, "people.vcf")
    assert left.things == {"contact": 1}
    content = path.read_bytes()
    assert is_folded(content)
    (read,) = vobject.readComponents(content.decode())
    assert read.version.value == "3.0"
    assert read.fn.value == "María Núñez-Østergaard"
    assert (read.n.value.given, read.n.value.family) == ("María", "Núñez-Østergaard")
    assert read.org.value == ["Northwind"] and read.title.value == "Head; of, product"
    assert [(line.value, line.params["TYPE"]) for line in read.email_list] == [
        ("maria@northwind.example", ["internet", "work"]),
        ("m@home.example", ["internet", "home"]),
    ]
    assert read.tel.value == "+351 555 0100" and read.tel.params["TYPE"] == ["cell"]
    assert (read.adr.value.street, read.adr.value.code) == ("Rua 1\n2nd floor", "4000-001")
    assert read.bday.value == "1980-02-29"
    assert read.categories.value == ["kind", "north, south"]
    assert read.note.value.endswith("日本語" * 40)


@settings(deadline=None)
@given(TYPED, TYPED, TYPED, TYPED)
def test_any_words_come_back_in_a_card(name: str, role: str, notes: str, street: str) -> None:
    person = Person(
        name=name,
        uid="ab" * 16,
        role=role,
        notes=notes,
        details=(Detail(DetailKind.EMAIL, "a@b.example"),),
        addresses=(Address(street=street),),
    )
    content = card(PersonTold(person)).encode()
    assert is_folded(content)
    (read,) = vobject.readComponents(content.decode())
    assert read.fn.value == (name or "?")
    assert (read.title.value if role else "") == role
    assert (read.note.value if notes else "") == notes
    assert read.adr.value.street == street


def test_interviews_and_follow_ups_stand_in_the_calendar(full: Full) -> None:
    path, left = full.export(Format.ICS, "out.ics")
    assert left.things == {"round": 1, "next_step": 1}
    content = path.read_bytes()
    assert is_folded(content)
    read = icalendar.Calendar.from_ical(content)
    interview, thanks = read.walk("VEVENT")
    assert str(interview["summary"]) == "Northwind: Panel"
    assert interview.decoded("dtstart").isoformat() == "2026-11-12T14:30:00+01:00"
    assert interview.decoded("dtend") - interview.decoded("dtstart") == timedelta(minutes=45)
    assert str(interview["location"]) == "Granary Street; 2"
    assert "María Núñez-Østergaard" in str(interview["description"])
    assert thanks.decoded("dtstart") == date(2026, 11, 24)
    assert str(thanks["summary"]) == "A thank-you card: María Núñez-Østergaard"
    assert [str(zone["tzid"]) for zone in read.walk("VTIMEZONE")] == ["Europe/Berlin"]


def test_the_same_thing_has_the_same_uid_each_time_it_leaves(full: Full) -> None:
    first, _ = full.export(Format.ICS, "one.ics")
    full.store.journal.write("meanwhile")
    second, _ = full.export(Format.ICS, "two.ics")
    uids = [
        [str(event["uid"]) for event in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")]
        for path in (first, second)
    ]
    assert uids[0] == uids[1] and len(set(uids[0])) == 2


def test_what_a_closed_job_had_still_to_come_is_in_no_calendar(full: Full) -> None:
    (job,) = full.store.jobs.at_company("Northwind")
    assert not job.is_open
    full.store.rounds.add(job.id, RoundKind.PHONE, datetime(2026, 12, 1, 10, 0))
    full.store.jobs.change(job.id, answer_expected_on=date(2026, 12, 4))
    _, left = full.export(Format.ICS, "out.ics")
    assert left.things == {"round": 1, "next_step": 1}


@pytest.mark.parametrize("no_on", [None, date(2026, 11, 22)])
def test_nor_is_it_where_a_later_step_was_noted_before_the_no(full: Full, no_on: date | None) -> None:
    job = full.store.jobs.add("Tailspin", "", Stage.APPLIED, date(2026, 11, 2))
    full.store.jobs.move(job, Stage.INTERVIEWING, on_day=date(2026, 12, 5))
    full.store.rounds.add(job, RoundKind.PHONE, datetime(2026, 11, 28, 10, 0))
    full.store.jobs.change(job, answer_expected_on=date(2026, 12, 13))
    _, before = full.export(Format.ICS, "before.ics")
    assert before.things == {"round": 2, "next_step": 2}
    full.store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN, on_day=no_on)
    _, left = full.export(Format.ICS, "out.ics")
    assert left.things == {"round": 1, "next_step": 1}


def test_only_the_days_wanted_are_in_the_calendar(full: Full) -> None:
    path, _ = full.export(Format.ICS, "out.ics", Wanted(since=date(2026, 11, 24)))
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [date(2026, 11, 24)]


def test_a_card_that_left_comes_back_with_every_field(full: Full) -> None:
    person = Person(
        name="田中 愛子",
        given="愛子",
        family="田中",
        nickname="Ai",
        reading="たなか あいこ",
        birthday="--02-29",
        company="Öfen; Söhne",
        role="Head, product",
        details=(
            Detail(DetailKind.EMAIL, "a@x.example", "work"),
            Detail(DetailKind.EMAIL, "b@x.example", "the lab"),
            Detail(DetailKind.PHONE, "+81 3", "mobile"),
            Detail(DetailKind.LINK, "https://x.example/a;b,c"),
        ),
        addresses=(Address("1-2-3\n4F", "東京", "", "100-0001", "日本", "home"),),
        tags=("kind", "north, south"),
        notes="One\n\nTwo; three",
        linkedin_url="https://www.linkedin.com/in/ai",
    )
    key = full.store.people.add(person)
    full.store.attached.set_picture(key, "me.png", PNG)
    path, _ = full.export(Format.VCARD, "people.vcf")
    assert is_folded(path.read_bytes())
    # Somebody else's library finds each of them.
    cards = vobject.readComponents(path.read_text(encoding="utf-8"))
    read = next(card for card in cards if card.fn.value == person.name)
    told = {
        name: [line.value for line in read.contents[name]] for name in ("nickname", "org", "title", "note")
    }
    assert told == {
        "nickname": ["Ai"], "org": [["Öfen; Söhne"]], "title": ["Head, product"], "note": ["One\n\nTwo; three"],
    }  # fmt: skip
    assert [line.value for line in read.url_list] == ["https://x.example/a;b,c", person.linkedin_url]
    assert [line.value for line in read.email_list] == ["a@x.example", "b@x.example"]
    assert (read.tel.value, read.bday.value[4:], read.photo.value) == ("+81 3", "-02-29", PNG)
    assert (read.adr.value.city, read.adr.value.code, read.adr.value.country) == ("東京", "100-0001", "日本")
    assert read.contents["x-phonetic-first-name"][0].value == person.reading
    assert read.contents["x-ablabel"][0].value == "the lab" and read.categories.value == [
        "kind",
        "north, south",
    ]
    batch = importing.read_all([path], None, full.store.clock)
    assert not batch.unreadable
    found = next(each for each in batch.people if each.person.name == person.name)
    assert found.person == person
    assert found.picture is not None and found.picture.read() == PNG
