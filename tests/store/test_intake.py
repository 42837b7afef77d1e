"""An import: all of it or nothing, once and never twice, and back again whole."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.contacts import Direction, LinkedIn, NextKind, TouchKind
from rebound_desktop.core.import_report import Tally, Why
from rebound_desktop.core.intake import Batch, CellIn, EntryIn, FileIn, JobIn, PersonIn, StageIn, TouchIn
from rebound_desktop.core.jobs import HowFar, Outcome, PayPeriod, Stage
from rebound_desktop.core.pay import PostedPay
from rebound_desktop.core.person import Detail, DetailKind, Person
from rebound_desktop.core.progress import Stopped
from tests.store.conftest import Home

DAY = date(2024, 6, 16)
PHOTO = FileIn("photo.jpeg", lambda: b"\xff\xd8 a picture")


def entry(number: int, text: str = "", **more: object) -> EntryIn:
    at = datetime(2024, 6, 16, 9, number % 60, tzinfo=UTC)
    return EntryIn(f"e{number}", text or f"Page {number}", DAY, at, "Europe/Berlin", **more)  # type: ignore[arg-type]


def person(key: str, name: str, **fields: object) -> PersonIn:
    return PersonIn(key, Person(name=name, **fields))  # type: ignore[arg-type]


BATCH = Batch(
    entries=(
        entry(1, tags=("rain", "Rain"), place="Lisbon", mood="calm", is_starred=True, files=(PHOTO,)),
        entry(2, "Same words"),
        entry(3, "Same words"),
    ),
    people=(
        person(
            "a",
            "Dana Okafor",
            company="Northwind",
            role="Baker",
            linkedin=LinkedIn.CONNECTED,
            linkedin_url="https://www.linkedin.com/in/dana/",
            details=(Detail(DetailKind.EMAIL, "dana@example.org"),),
        ),
    ),
    jobs=(JobIn("j", "Northwind", "Baker", (StageIn(Stage.APPLIED, DAY),), url="https://jobs.example/1"),),
    formats=("jrnl",),
)


OFFICE = (Detail(DetailKind.EMAIL, "o@x.example"),)


def everybody(home: Home) -> tuple[Person, ...]:
    return home.store.people.all([line.id for line in home.store.contacts.lines()])


def all_new(tally: Tally) -> bool:
    return tally.new == tally.total > 0


def test_everything_lands_where_it_belongs(home: Home) -> None:
    taken = home.store.take_in(BATCH)
    assert all(map(all_new, (taken.preview.entries, taken.preview.people, taken.preview.jobs)))
    newest = {line.title: line.id for line in home.store.journal.lines()}
    assert sorted(newest) == ["Page 1", "Same words"] and len(home.store.journal.lines()) == 3
    first = newest["Page 1"]
    assert home.store.tags.of_entry(first) == ("rain",)
    found = home.store.journal.entry(first)
    assert found is not None and (found.zone, found.day) == ("Europe/Berlin", DAY)
    assert (found.place, found.is_starred) == ("Lisbon", True)
    (job,) = home.store.jobs.all()
    assert (job.name, job.stage, job.since) == ("Northwind, Baker", Stage.APPLIED, DAY)
    (dana,) = home.store.people.all()
    assert (dana.company, dana.linkedin) == ("Northwind", LinkedIn.CONNECTED)
    assert dana.company and len(home.store.jobs.company_names()) == 1


def test_a_file_comes_with_its_page(home: Home) -> None:
    home.store.take_in(BATCH)
    key = next(line.id for line in home.store.journal.lines() if line.title == "Page 1")
    (file,) = home.store.attached.of(Owner.ENTRY, key)
    assert (file.name, home.store.attached.content(file.content_hash)) == (
        "photo.jpeg",
        b"\xff\xd8 a picture",
    )


def test_twice_adds_nothing(home: Home) -> None:
    home.store.take_in(BATCH)
    before = home.dump(stamps=True)
    again = home.store.take_in(BATCH)
    assert again.preview.is_nothing_new and again.preview.entries == Tally(same=3)
    assert home.dump(stamps=True) == before


def test_undo_restores_exactly_and_redo_brings_it_again(home: Home) -> None:
    home.store.journal.write("Mine before")
    home.store.contacts.add("Dana Okafor", company="Northwind")
    before = home.dump()
    home.store.take_in(BATCH)
    after = home.dump()
    step = home.store.undo.last_done()
    assert step is not None and step.verb == "import_taken" and step.is_long
    home.store.apart(lambda shelves: shelves.undo.undo(step.id))
    assert home.dump() == before
    assert home.store.search.find("Page") == ()
    home.store.apart(lambda shelves: shelves.undo.redo(step.id))
    assert home.dump() == after
    assert len(home.store.search.find("Page")) == 1


def test_what_was_undone_can_be_taken_in_again(home: Home) -> None:
    home.store.take_in(BATCH)
    step = home.store.undo.last_done()
    assert step is not None
    home.store.apart(lambda shelves: shelves.undo.undo(step.id))
    assert home.store.take_in(BATCH).preview.entries == Tally(new=3)


@pytest.mark.parametrize("after", [0, 1, 3, 5])
def test_one_that_is_stopped_changes_nothing(home: Home, after: int) -> None:
    before, files = home.dump(stamps=True), home.store.attachments.names()
    calls = 0

    def tell(done: int, total: int) -> None:
        nonlocal calls
        calls += 1
        if calls > after:
            raise Stopped

    with pytest.raises(Stopped):
        home.store.take_in(BATCH, tell)
    assert home.dump(stamps=True) == before
    assert home.store.attachments.names() == files
    assert home.store.undo.last_done() is None


def test_a_file_attached_by_hand_meanwhile_outlives_an_import_that_is_stopped(home: Home) -> None:
    key = home.store.journal.write("A page")
    attached: list[int] = []

    def read() -> bytes:
        attached.append(home.store.attached.attach(Owner.ENTRY, key, "photo.jpeg", PHOTO.read()))
        return PHOTO.read()

    def tell(done: int, total: int) -> None:
        if attached:
            raise Stopped

    with pytest.raises(Stopped):
        home.store.take_in(Batch(entries=(entry(1, files=(FileIn("photo.jpeg", read),)),)), tell)
    (file,) = home.store.attached.of(Owner.ENTRY, key)
    assert home.store.attached.content(file.content_hash) == PHOTO.read()


def test_a_file_that_cannot_be_read_costs_its_page_nothing(home: Home) -> None:
    def gone() -> bytes:
        raise FileNotFoundError

    lost = replace(BATCH, entries=(entry(1, files=(FileIn("lost.jpeg", gone, "photos/lost.jpeg"), PHOTO)),))
    taken = home.store.take_in(lost)
    assert taken.preview.entries == Tally(new=1) and taken.preview.files == 1
    (told,) = taken.preview.unreadable
    assert (told.file, told.why) == ("photos/lost.jpeg", Why.FILE_MISSING)


def test_a_page_that_changed_in_its_source_is_brought_up_to_date_and_its_text_before_is_kept(
    home: Home,
) -> None:
    home.store.take_in(BATCH)
    newer = replace(BATCH, entries=(replace(BATCH.entries[0], text="Page 1, continued"),))
    assert home.store.take_in(newer).preview.entries == Tally(changed=1)
    (line,) = [line for line in home.store.journal.lines() if line.title.startswith("Page 1")]
    assert line.title == "Page 1, continued"
    assert [version.text for version in home.store.journal.versions(line.id)] == ["Page 1"]


def test_a_page_that_was_changed_here_stays_and_the_other_text_is_kept_beside_it(home: Home) -> None:
    home.store.take_in(BATCH)
    (line,) = [line for line in home.store.journal.lines() if line.title == "Page 1"]
    home.store.journal.write("Page 1, in my words", entry_id=line.id)
    newer = replace(BATCH, entries=(replace(BATCH.entries[0], text="Page 1, continued"),))
    assert home.store.take_in(newer).preview.entries == Tally(changed=1)
    found = home.store.journal.entry(line.id)
    assert found is not None and found.text == "Page 1, in my words"
    assert "Page 1, continued" in {version.text for version in home.store.journal.versions(line.id)}
    assert home.store.take_in(newer).preview.is_nothing_new


def test_the_same_words_of_the_same_day_written_here_are_the_same_page(home: Home) -> None:
    home.time.moment = datetime(2024, 6, 16, 8, 0, tzinfo=UTC)
    home.store.journal.write("Same words")
    assert home.store.take_in(BATCH).preview.entries == Tally(new=2, same=1)


def test_what_rests_in_the_trash_does_not_come_twice(home: Home) -> None:
    home.store.take_in(BATCH)
    for line in home.store.journal.lines():
        home.store.journal.set_aside(line.id)
    (dana,) = home.store.contacts.lines()
    home.store.contacts.set_aside(dana.id)
    again = home.store.take_in(BATCH).preview
    assert again.is_nothing_new and home.store.journal.lines() == () and home.store.contacts.lines() == ()


def test_somebody_known_is_found_by_profile_by_mail_or_by_name_and_filled_in(home: Home) -> None:
    shelf = home.store.people
    shelf.add(Person(name="D. Okafor", linkedin_url="http://linkedin.com/in/DANA"))
    shelf.add(Person(name="Sam", details=(Detail(DetailKind.EMAIL, "SAM@example.org"),)))
    shelf.add(Person(name="Kim Lee", company="Fabrikam"))
    batch = Batch(
        people=(
            BATCH.people[0],
            person("s", "Samuel Reyes", details=(Detail(DetailKind.EMAIL, "sam@example.org"),), role="Cook"),
            person("k", "kim lee", company="fabrikam", nickname="K"),
            person("k2", "Kim Lee", company="Northwind"),
        )
    )
    assert home.store.take_in(batch).preview.people == Tally(new=1, changed=3)
    found = {one.name: one for one in shelf.all()}
    assert set(found) == {"D. Okafor", "Sam", "Kim Lee"} and len(shelf.all()) == 4
    assert found["D. Okafor"].company == "Northwind" and found["Sam"].role == "Cook"


def test_somebody_who_works_elsewhere_now_keeps_the_post_before_unless_it_was_changed_here(
    home: Home,
) -> None:
    home.store.take_in(BATCH)
    moved = replace(
        BATCH, people=(replace(BATCH.people[0], person=replace(BATCH.people[0].person, company="Fabrikam")),)
    )
    assert home.store.take_in(moved).preview.people == Tally(changed=1)
    (dana,) = home.store.people.all()
    assert dana.company == "Fabrikam" and [post.company for post in dana.posts] == ["Northwind"]
    home.store.contacts.change(dana.id, role="Head baker")
    again = replace(
        BATCH, people=(replace(moved.people[0], person=replace(moved.people[0].person, role="Chef")),)
    )
    home.store.take_in(again)
    (dana,) = home.store.people.all()
    assert (dana.company, dana.role) == ("Fabrikam", "Head baker")


@pytest.mark.parametrize("order", [1, -1])
def test_people_who_share_an_email_stay_several_however_often_they_come(home: Home, order: int) -> None:
    office = (Detail(DetailKind.EMAIL, "Office@x.example"),)
    people = (
        person("vcard office@x.example", "Ann Lee", details=office, notes="Her own"),
        person("vcard office@x.example", "Bob Reyes", details=office, notes="His own"),
        person("contact office@x.example", "Dr. Ann Lee", details=office),
    )
    first = home.store.take_in(Batch(people=people))
    assert (first.preview.people.new, first.preview.people.total) == (2, 3)
    again = home.store.take_in(Batch(people=people[::order]))
    assert (again.preview.people.same, again.preview.people.total) == (3, 3)
    kept = home.store.people.all([line.id for line in home.store.contacts.lines()])
    assert {(each.name, each.notes) for each in kept} == {("Ann Lee", "Her own"), ("Bob Reyes", "His own")}


def test_who_only_shares_the_e_mail_of_others_is_somebody_new(home: Home) -> None:
    for name in ("Anna Berg", "Tom Meyer"):
        home.store.people.add(Person(name=name, details=OFFICE))
    lea = person("vcard o", "Lea Vogt", details=OFFICE, role="Head of HR", notes="Lea's")
    assert home.store.take_in(Batch(people=(lea,))).preview.people == Tally(new=1)
    assert {(each.name, each.role, each.notes) for each in everybody(home)} == {
        ("Anna Berg", "", ""), ("Tom Meyer", "", ""), ("Lea Vogt", "Head of HR", "Lea's"),
    }  # fmt: skip


def test_another_name_at_the_e_mail_of_one_alone_is_somebody_new(home: Home) -> None:
    home.store.people.add(Person(name="Anna Berg", details=OFFICE))
    home.store.take_in(Batch(people=(person("v", "Lea Vogt", details=OFFICE, notes="Lea's"),)))
    assert {(each.name, each.notes) for each in everybody(home)} == {("Anna Berg", ""), ("Lea Vogt", "Lea's")}


def test_a_second_import_with_the_e_mail_of_the_first_brings_somebody_new(home: Home) -> None:
    anna, lea = (
        person("vcard o@x.example", name, details=OFFICE, notes=name) for name in ("Anna Berg", "Lea Vogt")
    )
    home.store.take_in(Batch(people=(anna,)))
    assert home.store.take_in(Batch(people=(lea,))).preview.people == Tally(new=1)
    assert {(each.name, each.notes) for each in everybody(home)} == {
        (name, name) for name in ("Anna Berg", "Lea Vogt")
    }
    home.store.contacts.change(everybody(home)[0].id, name="Somebody")
    for people in ((anna,), (lea,), (lea, anna)):
        assert home.store.take_in(Batch(people=people)).preview.people == Tally(same=len(people))


@pytest.mark.parametrize(
    "names",
    [
        ("Jo Ruiz", "o@x.example", "Ruiz, Jo"),
        ("o@x.example", "RUIZ, Jo", "Jo Ruíz"),
        ("Acme", "Jo Ruiz", "Ruiz Jo"),
    ],
)
def test_one_person_in_several_spellings_is_one(home: Home, names: tuple[str, ...]) -> None:
    people = tuple(
        person(f"v{place}", name, company="Acme", details=OFFICE) for place, name in enumerate(names)
    )
    home.store.take_in(Batch(people=people))
    (jo,) = everybody(home)
    assert jo.name == next(name for name in names if "o" in name and " " in name)
    assert home.store.take_in(Batch(people=people[::-1])).preview.people.same == 3


@pytest.mark.parametrize("order", [1, -1])
def test_a_name_that_may_be_two_people_joins_neither(home: Home, order: int) -> None:
    people = tuple(
        person("vcard o", name, details=OFFICE, notes=f"Of {name}")
        for name in ("Kim", "Kim Berg", "Kim Meyer")
    )[::order]
    home.store.take_in(Batch(people=people))
    assert {(each.name, each.notes) for each in everybody(home)} == {
        (each.person.name, each.person.notes) for each in people
    }
    assert home.store.take_in(Batch(people=people[::-1])).preview.people.same == 3


def test_they_sent_it_is_noted_once_and_never_taken_back(home: Home) -> None:
    touch = TouchIn(TouchKind.MESSAGE, Direction.THEIRS, DAY, "Hello")
    sent = replace(
        BATCH.people[0],
        person=replace(BATCH.people[0].person, linkedin=LinkedIn.THEY_SENT),
        touches=(touch,),
    )
    home.store.take_in(BATCH)
    home.store.take_in(Batch(people=(sent,)))
    home.store.take_in(BATCH)
    (dana,) = home.store.people.all()
    assert dana.linkedin is LinkedIn.THEY_SENT
    assert [touch.note for touch in home.store.contacts.touches(dana.id)] == ["Hello"]


def test_a_job_that_was_saved_and_then_applied_for_is_one_job_with_its_history(home: Home) -> None:
    saved = JobIn(
        "s", "Northwind", "Baker", (StageIn(Stage.LEAD, date(2024, 6, 1)),), url="https://jobs.example/1/"
    )
    home.store.take_in(Batch(jobs=(saved,)))
    assert home.store.take_in(BATCH).preview.jobs == Tally(changed=1)
    (job,) = home.store.jobs.all()
    assert [step.stage for step in home.store.jobs.history(job.id)] == [Stage.LEAD, Stage.APPLIED]


def test_what_two_files_of_an_export_tell_of_one_job_is_one_and_comes_once(home: Home) -> None:
    applied = JobIn(
        "j", "Acme", "Baker", (StageIn(Stage.APPLIED, DAY),), url="https://x.example/1", notes="Asked"
    )
    saved = JobIn(
        "j", "Acme", "A baker", (StageIn(Stage.LEAD, date(2024, 6, 1)),), url="https://x.example/1/"
    )
    taken = home.store.take_in(Batch(jobs=(applied, saved)))
    assert (taken.preview.jobs.new, taken.preview.jobs.total) == (1, 1)
    assert home.store.take_in(Batch(jobs=(applied, saved))).preview.jobs.same == 1
    (job,) = home.store.jobs.all()
    assert (job.title, job.stage, job.url) == ("Baker", Stage.APPLIED, "https://x.example/1")
    assert [move.stage for move in home.store.jobs.history(job.id)] == [Stage.LEAD, Stage.APPLIED]


def test_two_jobs_at_one_general_address_are_two(home: Home) -> None:
    dev, ops = (
        JobIn(
            "j",
            "Acme",
            title,
            (StageIn(Stage.APPLIED, DAY),),
            url="https://acme.example/careers",
            notes=title,
        )
        for title in ("Dev", "Ops")
    )
    assert home.store.take_in(Batch(jobs=(dev, ops, dev))).preview.jobs == Tally(new=2)
    assert {(job.title, job.notes) for job in home.store.jobs.all()} == {("Dev", "Dev"), ("Ops", "Ops")}
    assert home.store.take_in(Batch(jobs=(ops, dev))).preview.jobs == Tally(same=2)


def test_a_second_import_with_the_address_of_the_first_brings_another_job(home: Home) -> None:
    url = "https://acme.example/careers"
    dev, ops = (
        JobIn(f"job {url[8:]}", "Acme", title, (StageIn(Stage.APPLIED, DAY),), url=url)
        for title in ("Dev", "Ops")
    )
    home.store.take_in(Batch(jobs=(dev,)))
    assert home.store.take_in(Batch(jobs=(ops,))).preview.jobs == Tally(new=1)
    for jobs in ((dev,), (ops,), (ops, dev)):
        assert home.store.take_in(Batch(jobs=jobs)).preview.jobs == Tally(same=len(jobs))
    assert {job.title for job in home.store.jobs.all()} == {"Dev", "Ops"}


def test_a_closed_job_stays_closed_where_a_second_file_tells_a_step_without_its_day(home: Home) -> None:
    applied, closed = (
        StageIn(Stage.APPLIED, date(2024, 1, 2)),
        StageIn(Stage.CLOSED, date(2024, 3, 1), Outcome.DECLINED),
    )
    met = StageIn(Stage.INTERVIEWING, date(2024, 2, 1))
    for key, own in (("a", (applied, met, closed)), ("b", (applied, closed))):
        one = JobIn(key, "Acme", key, own)
        other = JobIn(key, "Acme", key, (applied, StageIn(Stage.INTERVIEWING, None)))
        home.store.take_in(Batch(jobs=(one, other)))
    for job in home.store.jobs.all():
        assert (job.stage, job.outcome, job.since) == (Stage.CLOSED, Outcome.DECLINED, date(2024, 3, 1))
        steps = [step.stage for step in home.store.jobs.history(job.id)]
        assert steps == [Stage.APPLIED, Stage.INTERVIEWING, Stage.CLOSED]


def test_a_step_without_any_day_opens_no_job_anew_that_is_over(home: Home) -> None:
    job = home.store.rebounds.log_no(company="Northwind", title="Baker", how_far=HowFar.MET_PEOPLE)
    table = Batch(
        jobs=(JobIn("j", "Northwind", "Baker", (StageIn(Stage.INTERVIEWING, None),)),), formats=("table",)
    )
    home.store.take_in(table)
    assert home.store.jobs.job(job).stage is Stage.CLOSED
    assert [event.stage for event in home.store.jobs.history(job)] == [Stage.CLOSED]


def test_a_job_saved_and_applied_for_on_one_day_is_applied_for(home: Home) -> None:
    told = (JobIn("j", "Acme", "Baker", (StageIn(stage, DAY),)) for stage in (Stage.APPLIED, Stage.LEAD))
    home.store.take_in(Batch(jobs=tuple(told)))
    (job,) = home.store.jobs.all()
    assert job.stage is Stage.APPLIED


def test_two_applications_at_one_company_on_two_days_are_two(home: Home) -> None:
    other = JobIn("k", "Northwind", "Baker", (StageIn(Stage.APPLIED, date(2025, 1, 2)),))
    home.store.take_in(BATCH)
    assert home.store.take_in(Batch(jobs=(other,))).preview.jobs == Tally(new=1)


def test_a_preview_says_the_same_and_writes_nothing(home: Home) -> None:
    before = home.dump(stamps=True)
    preview = home.store.preview_import(BATCH)
    assert home.dump(stamps=True) == before
    assert home.store.take_in(BATCH).preview == preview


def test_two_copies_that_import_the_same_file_are_one_after_a_merge(home: Home, tmp_path: Path) -> None:
    from rebound_desktop.store import create

    other = create(tmp_path / "Other", home.time.clock, lambda change: None)
    other.take_in(BATCH)
    home.store.take_in(BATCH)
    other.close()
    home.store.merge(tmp_path / "Other")
    assert len(home.store.journal.lines()) == 3
    assert len(home.store.contacts.lines()) == 1 and len(home.store.jobs.all()) == 1


def test_a_preview_names_the_first_that_bring_something(home: Home) -> None:
    assert [named.name for named in home.store.preview_import(BATCH).people.first]
    home.store.take_in(BATCH)
    again = home.store.preview_import(BATCH)
    # Nothing is new: what is here already is named, so that one sees which file it is.
    assert again.is_nothing_new and again.entries.first and again.jobs.first
    first = again.entries.first[0]
    assert first.day == BATCH.entries[0].day and first.name == BATCH.entries[0].title


def test_what_could_not_be_read_of_a_job_does_not_make_it_another(home: Home) -> None:
    job = replace(BATCH.jobs[0], unread_day="13/13/2026", unknown_stage="on hold")
    home.store.take_in(BATCH)
    before = home.dump(stamps=True)
    assert home.store.take_in(replace(BATCH, jobs=(job,))).preview.jobs == Tally(same=1)
    assert home.dump(stamps=True) == before


MIRA = PersonIn(
    "contact mira@halden.example",
    Person("Mira Olsen", company="Halden Print", details=(Detail(DetailKind.EMAIL, "mira@halden.example"),)),
)
TRACKED = Batch(
    people=(MIRA,),
    jobs=(
        JobIn(
            "t", "Halden Print", "Planner", (StageIn(Stage.APPLIED, DAY),), people=(MIRA.named_key,),
            pay=PostedPay(72_000_00, 78_000_00, "USD", PayPeriod.YEAR),
            next_on=date(2099, 12, 2), next_note="Send portfolio",
        ),
    ),
)  # fmt: skip


def test_people_of_a_job_belong_to_it_with_what_is_next_and_what_it_pays(home: Home) -> None:
    empty = home.dump()
    home.store.take_in(TRACKED)
    done = home.store.undo.last_done()
    assert done is not None
    home.store.apart(lambda shelves: shelves.undo.undo(done.id))
    assert home.dump() == empty
    home.store.take_in(TRACKED)
    (mira,) = home.store.people.all()
    (job,) = home.store.jobs.all()
    assert home.store.contacts.jobs_of(mira.id) == (job.id,)
    assert (job.pay_from, job.pay_to, job.pay_currency, job.pay_period, job.pay_named) == (
        72_000_00, 78_000_00, "USD", PayPeriod.YEAR, "",
    )  # fmt: skip
    step = home.store.contacts.next_step(mira.id)
    assert step is not None and (step.due_on, step.note, step.job_id) == (
        date(2099, 12, 2), "Send portfolio", job.id,
    )  # fmt: skip
    before = home.dump(stamps=True)
    assert home.store.take_in(TRACKED).preview.is_nothing_new and home.dump(stamps=True) == before
    # What was taken away here does not come back with the same table.
    home.store.contacts.drop_next(mira.id)
    home.store.take_in(TRACKED)
    assert home.store.contacts.next_step(mira.id) is None


def test_what_is_next_already_and_what_a_job_is_known_to_pay_stay(home: Home) -> None:
    mira = home.store.contacts.add("Mira Olsen", company="Halden Print Inc.")
    home.store.contacts.plan_next(mira, NextKind.THANK, date(2099, 1, 1))
    job = home.store.jobs.add("Halden Print", "Planner")
    home.store.jobs.change(job, pay_from=50_000_00, pay_currency="EUR")
    preview = home.store.take_in(TRACKED).preview
    assert preview.people.new == preview.jobs.new == 0 and preview.namesakes == ()
    step = home.store.contacts.next_step(mira)
    assert step is not None and step.kind is NextKind.THANK
    found = home.store.jobs.job(job)
    assert found is not None and (found.pay_from, found.pay_currency) == (50_000_00, "EUR")
    assert home.store.contacts.jobs_of(mira) == (job,)
    (here,) = preview.jobs_here
    assert here is not None and "contact" in here.fills_in


def test_the_people_of_an_office_belong_to_their_own_jobs(home: Home) -> None:
    ana, bob = (
        PersonIn("contact o@x.example", Person(name, details=OFFICE)) for name in ("Ana Li", "Bob Fry")
    )
    jobs = tuple(
        JobIn(title, "Quill", title, (StageIn(Stage.LEAD, DAY),), people=(who.named_key,))
        for who, title in ((ana, "Baker"), (bob, "Cook"))
    )
    home.store.take_in(Batch(people=(ana, bob), jobs=jobs))
    titles = {job.id: job.title for job in home.store.jobs.all()}
    told = {
        each.name: [titles[key] for key in home.store.contacts.jobs_of(each.id)] for each in everybody(home)
    }
    assert told == {"Ana Li": ["Baker"], "Bob Fry": ["Cook"]}


@pytest.mark.parametrize("company", ["Halden Print Inc.", "halden print, LLC", "Halden Print GmbH & Co. KG"])
def test_a_company_is_one_with_and_without_its_legal_form(home: Home, company: str) -> None:
    mira = home.store.contacts.add("Mira Olsen", company="Halden Print")
    card = replace(MIRA, key="card", person=replace(MIRA.person, company=company, role="Ops Manager"))
    preview = home.store.take_in(Batch(people=(card,))).preview
    assert preview.people == Tally(changed=1) and preview.namesakes == ()
    (found,) = home.store.people.all()
    assert (found.id, found.company, found.role, found.posts) == (mira, "Halden Print", "Ops Manager", ())
    assert found.values(DetailKind.EMAIL) == ("mira@halden.example",)


def test_who_has_the_whole_name_of_somebody_here_and_stays_apart_is_named(home: Home) -> None:
    home.store.contacts.add("Mira Olsen", company="Northwind")
    home.store.contacts.add("Dana", company="Northwind")
    batch = Batch(people=(MIRA, person("d", "Dana", company="Quill"), person("n", "Ana Li")))
    assert home.store.preview_import(batch).namesakes == ("Mira Olsen",)
    assert home.store.take_in(batch).preview.namesakes == ("Mira Olsen",)
    # Once both are here nothing is new.
    assert home.store.preview_import(batch).namesakes == ()


def test_what_a_job_is_said_to_pay_fills_in_where_nothing_is_known(home: Home) -> None:
    pay = PostedPay(72_000_00, 78_000_00, "USD", PayPeriod.YEAR)
    known = home.store.jobs.add("Northwind", "Baker")
    home.store.jobs.change(known, pay_from=50_000_00, pay_currency="EUR")
    jobs = (
        JobIn("a", "Northwind", "Baker", (StageIn(Stage.LEAD, DAY),), pay=pay),
        JobIn("b", "Fabrikam", "Cook", (StageIn(Stage.LEAD, DAY),)),
    )
    home.store.take_in(Batch(jobs=jobs))
    later = replace(jobs[1], pay=pay)
    assert home.store.take_in(Batch(jobs=(jobs[0], later))).preview.jobs == Tally(same=1, changed=1)
    assert home.store.take_in(Batch(jobs=(later,))).preview.is_nothing_new
    told = {job.company: home.store.jobs.job(job.id) for job in home.store.jobs.all()}
    assert {name: job and (job.pay_from, job.pay_currency) for name, job in told.items()} == {
        "Northwind": (50_000_00, "EUR"), "Fabrikam": (72_000_00, "USD"),
    }  # fmt: skip
    # What changed in the source comes after it, unless it was changed here.
    more = replace(later, pay=replace(pay, start=73_000_00))
    home.store.take_in(Batch(jobs=(more,)))
    (fabrikam,) = (job.id for job in home.store.jobs.all() if job.company == "Fabrikam")
    home.store.jobs.change(fabrikam, pay_from=90_000_00)
    home.store.take_in(Batch(jobs=(replace(more, pay=pay),)))
    found = home.store.jobs.job(fabrikam)
    assert found is not None and found.pay_from == 90_000_00


def _rows(*jobs: JobIn) -> Batch:
    return Batch(jobs=jobs, formats=("table",))


def _take_back(home: Home) -> None:
    done = home.store.undo.last_done()
    assert done is not None
    home.store.apart(lambda shelves: shelves.undo.undo(done.id))


def _told_steps(home: Home, job: int) -> list[tuple[Stage, date]]:
    return [(step.stage, step.on_day) for step in home.store.jobs.history(job)]


def test_a_job_that_was_turned_down_stays_so_where_its_row_tells_a_further_day(home: Home) -> None:
    applied, met = (
        StageIn(Stage.APPLIED, date(2026, 11, 1)),
        StageIn(Stage.INTERVIEWING, date(2026, 11, 10)),
    )
    no = StageIn(Stage.CLOSED, None, Outcome.TURNED_DOWN)
    job = JobIn("j", "Halden", "Cook", (applied, no))
    home.store.take_in(_rows(job))
    home.time.go_on(days=1)
    before = home.dump()
    preview = home.store.take_in(_rows(replace(job, stages=(applied, met, no)))).preview
    (here,) = preview.jobs_here
    assert here is not None and here.stays and [move.stage for move in here.adds] == [
        Stage.INTERVIEWING, Stage.CLOSED,
    ]  # fmt: skip
    (found,) = home.store.jobs.all()
    # Nobody told the day of the no: it goes along, and is there once.
    assert (found.stage, found.outcome, found.since) == (Stage.CLOSED, Outcome.TURNED_DOWN, met.on_day)
    assert _told_steps(home, found.id) == [
        (Stage.APPLIED, applied.on_day), (Stage.INTERVIEWING, met.on_day), (Stage.CLOSED, met.on_day),
    ]  # fmt: skip
    # Once its day is told, it is that.
    told = replace(no, on_day=date(2026, 11, 20))
    home.time.go_on(days=1)
    home.store.take_in(_rows(replace(job, stages=(applied, met, told))))
    assert _told_steps(home, found.id) == [
        (Stage.APPLIED, applied.on_day), (Stage.INTERVIEWING, met.on_day), (Stage.CLOSED, told.on_day),
    ]  # fmt: skip
    _take_back(home)
    _take_back(home)
    assert home.dump() == before


@pytest.mark.parametrize("is_known", [True, False])
@pytest.mark.parametrize("ends", [True, False])
@pytest.mark.parametrize("day", [12, 14])
def test_a_no_noted_by_hand_stays_with_its_day_whatever_a_row_tells_later(
    home: Home, is_known: bool, ends: bool, day: int
) -> None:
    job = JobIn("j", "Halden", "Cook", (StageIn(Stage.APPLIED, date(2026, 11, 1)),))
    if is_known:
        home.store.take_in(_rows(job))
        home.time.go_on(days=1)
        (key,) = (each.id for each in home.store.jobs.all())
        home.store.rebounds.log_no(job_id=key, how_far=HowFar.MET_PEOPLE, on_day=date(2026, 11, 12))
    else:
        key = home.store.rebounds.log_no(
            company="Halden", title="Cook", how_far=HowFar.MET_PEOPLE, on_day=date(2026, 11, 12)
        )
    home.time.go_on(days=1)
    met = StageIn(Stage.INTERVIEWING, date(2026, 11, day))
    no = (StageIn(Stage.CLOSED, None, Outcome.TURNED_DOWN),) if ends else ()
    preview = home.store.take_in(_rows(replace(job, stages=(*job.stages, met, *no)))).preview
    (here,) = preview.jobs_here
    assert here is not None and here.stays and here.adds[-1].stage is Stage.INTERVIEWING
    found = home.store.jobs.job(key)
    assert found is not None and (found.stage, found.since) == (Stage.CLOSED, date(2026, 11, 12))
    closings = [step for step in home.store.jobs.history(key) if step.stage is Stage.CLOSED]
    assert [step.how_far for step in closings] == [HowFar.MET_PEOPLE]
    assert (Stage.INTERVIEWING, met.on_day) in _told_steps(home, key)


def test_a_row_that_calls_a_job_open_again_opens_what_it_closed(home: Home) -> None:
    applied = StageIn(Stage.APPLIED, date(2026, 11, 1))
    job = JobIn("j", "Halden", "Cook", (applied, StageIn(Stage.CLOSED, None, Outcome.TURNED_DOWN)))
    home.store.take_in(_rows(job))
    home.time.go_on(days=1)
    met = StageIn(Stage.INTERVIEWING, date(2026, 11, 10))
    home.store.take_in(_rows(replace(job, stages=(applied, met))))
    (found,) = home.store.jobs.all()
    assert (found.stage, found.since) == (Stage.INTERVIEWING, met.on_day)


def _of_mira(company: str) -> Batch:
    """A row that names Mira, of whom one knows what a card said."""
    names = frozenset({"mira olsen"})
    cells = CellIn("Contact", "Mira Olsen", names), CellIn("Contact Phone", "+351 1", names)
    steps = (StageIn(Stage.APPLIED, DAY),)
    job = JobIn(company, company, "Cook", steps, people=(MIRA.named_key,), notes="Kind", of_people=cells)
    return Batch(people=(MIRA,), jobs=(job,))


def test_what_is_told_of_somebody_in_the_trash_stands_in_the_notes_of_their_job(home: Home) -> None:
    home.store.take_in(_of_mira("Northwind"))
    (mira,) = home.store.people.all()
    home.store.contacts.set_aside(mira.id)
    assert home.store.take_in(_of_mira("Halden")).preview.noted == ("Contact", "Contact Phone")
    notes = {job.company: job.notes for job in home.store.jobs.all()}
    # To the one she belonged to before she still does, and comes back with.
    assert notes == {"Northwind": "Kind", "Halden": "Kind\nContact: Mira Olsen\nContact Phone: +351 1"}
    before = home.dump(stamps=True)
    assert home.store.take_in(_of_mira("Northwind")).preview.is_nothing_new
    assert home.store.take_in(_of_mira("Halden")).preview.is_nothing_new
    assert home.dump(stamps=True) == before


def test_what_is_told_of_somebody_in_the_trash_stands_beneath_notes_of_ones_own(home: Home) -> None:
    home.store.take_in(_of_mira("Northwind"))
    (mira,) = home.store.people.all()
    home.store.contacts.set_aside(mira.id)
    key = home.store.jobs.add("Halden", "Cook")
    home.store.jobs.change(key, notes="Mine")
    for _ in range(2):
        home.store.take_in(_of_mira("Halden"))
        found = home.store.jobs.job(key)
        assert found is not None and found.notes == "Mine\nContact: Mira Olsen\nContact Phone: +351 1"
    # What was taken out of them stays out.
    home.store.jobs.change(key, notes="Mine")
    batch = _of_mira("Halden")
    home.store.take_in(replace(batch, jobs=(replace(batch.jobs[0], place="Porto"),)))
    found = home.store.jobs.job(key)
    assert found is not None and (found.notes, found.place) == ("Mine", "Porto")


@pytest.mark.parametrize("is_mine", [True, False])
def test_a_salary_that_came_as_what_one_named_is_the_postings_once_it_comes_again(
    home: Home, is_mine: bool
) -> None:
    yearly = PostedPay(72_000_00, 78_000_00, "USD", PayPeriod.YEAR)
    older = tuple(
        JobIn(title, "Halden", title, (StageIn(Stage.APPLIED, DAY),), pay_named=named)
        for title, named in (("Cook", "$72,000 - $78,000"), ("Host", "52k plus car"), ("Clerk", "60k"))
    )
    home.store.take_in(Batch(jobs=older))
    keys = {job.title: job.id for job in home.store.jobs.all()}
    if is_mine:
        for key in keys.values():
            home.store.jobs.change(key, pay_named="What I said")
    cook, host, clerk = (replace(job, pay_named="") for job in older)
    # What a table does not tell any more, and tells nowhere else, stays.
    newer = (
        replace(cook, pay=yearly),
        replace(host, notes="Salary: 52k plus car"),
        replace(clerk, notes="Hi"),
    )
    for _ in range(2):
        home.store.take_in(Batch(jobs=newer))
        found = {title: home.store.jobs.job(key) for title, key in keys.items()}
        told = {title: job and (job.pay_from, job.pay_named) for title, job in found.items()}
        assert told == {
            "Cook": (72_000_00, "What I said" if is_mine else ""),
            "Host": (None, "What I said" if is_mine else ""),
            "Clerk": (None, "What I said" if is_mine else "60k"),
        }


CALL, WRITE = "Next Step: Call (2099-12-01)", "Next Step: Write (2099-12-09)"
_CALLED = TRACKED.jobs[0]


def _next_in(line: str) -> Batch:
    """The table, with what is next as this line tells it."""
    day, note = (date(2099, 12, 1), "Call") if line == CALL else (date(2099, 12, 9), "Write")
    job = replace(_CALLED, next_on=day, next_note=note, next_told=line, notes=line)
    return replace(TRACKED, jobs=(job,))


def test_what_is_next_follows_its_table_while_nobody_touches_it(home: Home) -> None:
    home.store.take_in(_next_in(CALL))
    (mira,) = home.store.people.all()
    (job,) = home.store.jobs.all()
    home.store.jobs.change(job.id, notes="Mine")
    preview = home.store.take_in(_next_in(WRITE)).preview
    (here,) = preview.jobs_here
    assert here is not None and here.fills_in == ("next_on",)
    step = home.store.contacts.next_step(mira.id)
    assert step is not None and (step.due_on, step.note) == (date(2099, 12, 9), "Write")
    found = home.store.jobs.job(job.id)
    assert found is not None and found.notes == "Mine"
    assert home.store.take_in(_next_in(WRITE)).preview.is_nothing_new
    # What is done is planned anew once the table tells something else.
    home.store.contacts.drop_next(mira.id)
    home.store.take_in(_next_in(WRITE))
    assert home.store.contacts.next_step(mira.id) is None
    home.store.take_in(_next_in(CALL))
    step = home.store.contacts.next_step(mira.id)
    assert step is not None and (step.due_on, step.note) == (date(2099, 12, 1), "Call")


@pytest.mark.parametrize("is_moved", [True, False])
def test_a_plan_of_ones_own_stays_and_the_notes_tell_what_is_next_in_the_table(
    home: Home, is_moved: bool
) -> None:
    home.store.take_in(_next_in(CALL))
    (mira,) = home.store.people.all()
    (job,) = home.store.jobs.all()
    home.store.jobs.change(job.id, notes="Mine")
    if is_moved:
        home.store.contacts.change_next(mira.id, due_on=date(2099, 12, 3))
    else:
        home.store.contacts.plan_next(mira.id, NextKind.THANK, date(2099, 12, 1), job_id=job.id, note="Call")
    own = home.store.contacts.next_step(mira.id)
    for notes in ("Mine", "Mine too"):
        home.store.take_in(_next_in(WRITE))
        assert home.store.contacts.next_step(mira.id) == own
        found = home.store.jobs.job(job.id)
        # Once it was told, it is the person's to keep or to take out.
        assert found is not None and found.notes == (f"Mine\n{WRITE}" if notes == "Mine" else "Mine too")
        home.store.jobs.change(job.id, notes="Mine too")


def test_what_is_next_with_nobody_is_told_beneath_notes_of_ones_own(home: Home) -> None:
    call, write = (
        replace(_CALLED, people=(), next_on=None, next_told=line, notes=line) for line in (CALL, WRITE)
    )
    home.store.take_in(Batch(jobs=(call,)))
    (job,) = home.store.jobs.all()
    home.store.jobs.change(job.id, notes=f"{CALL}\nMine")
    home.store.take_in(Batch(jobs=(write,)))
    found = home.store.jobs.job(job.id)
    assert found is not None and found.notes == f"{CALL}\nMine\n{WRITE}"
