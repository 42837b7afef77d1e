"""A company's page: everyone who is or was there, or was met over a job there, under whatever name it has now."""

from datetime import date

from rebound_desktop.core.companies import Tie
from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.person import Person, Post
from tests.store.conftest import Home


def three(home: Home) -> tuple[int, int, int]:
    """One who is at Northwind, one who was, one met over a job there."""
    store = home.store
    now = store.people.add(Person("Maria", company="Northwind", role="Head of product", since="2024"))
    earlier = store.people.add(
        Person("Tom", company="Contoso", posts=(Post("Northwind", "Engineer", "2019", "2023"),))
    )
    met = store.contacts.add("Ruth", company="Search & Co", job_id=store.jobs.add("northwind", "Baker"))
    return now, earlier, met


def test_everyone_who_has_to_do_with_it_is_gathered_once(home: Home) -> None:
    store = home.store
    now, earlier, met = three(home)
    store.contacts.link_job(now, store.jobs.all()[0].id)
    store.contacts.log_touch(now, TouchKind.CALL, on_day=date(2026, 11, 2), note="“Come by in spring.”")
    store.contacts.log_touch(now, TouchKind.COFFEE, on_day=date(2026, 11, 9))
    found = store.companies.people(store.companies.named("NORTHWIND") or 0)
    assert [(each.contact_id, each.tie, each.title) for each in found] == [
        (now, Tie.NOW, "Head of product"),
        (earlier, Tie.EARLIER, "Engineer"),
        (met, Tie.MET, ""),
    ]
    first = found[0]
    assert (first.last_kind, first.last_on) == (TouchKind.COFFEE, date(2026, 11, 9))
    assert (first.said, first.said_on) == ("“Come by in spring.”", date(2026, 11, 2))
    store.contacts.set_aside(now)
    rest = store.companies.people(store.companies.named("Northwind") or 0, besides=(met,))
    assert [each.contact_id for each in rest] == [earlier]


def test_a_new_name_carries_everyone_and_every_job_along(home: Home) -> None:
    store = home.store
    now, earlier, met = three(home)
    key = store.companies.named("Northwind")
    assert key is not None and store.companies.rename(key, "North  Wind") == key
    assert {each.contact_id for each in store.companies.people(key)} == {now, earlier, met}
    assert [job.company for job in store.jobs.at_company("north wind")] == ["North Wind"]
    store.jobs.rename_company(store.jobs.all()[0].id, "Northern Winds")
    person = store.people.person(now)
    assert person is not None and person.company == "Northern Winds"


def test_two_names_of_one_company_become_one_page_with_nothing_lost(home: Home) -> None:
    store = home.store
    now, earlier, met = three(home)
    key, other = store.companies.named("Northwind"), store.companies.named("Contoso")
    assert key is not None and other is not None
    store.companies.change(key, notes="Kettles.", place="Porto")
    store.companies.change(other, notes="Ovens.")
    assert store.companies.rename(key, "contoso") == other
    page = store.companies.company(other)
    assert page is not None and (page.name, page.place) == ("Contoso", "Porto")
    assert page.notes == "Ovens.\n\nKettles."
    assert {each.contact_id for each in store.companies.people(other)} == {now, earlier, met}
    assert store.companies.company(key) is None
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    assert {each.contact_id for each in store.companies.people(key)} == {now, earlier, met}
