"""What an entry's text says about people, jobs and tags is kept as links, through renames."""

from rebound_desktop.core.contacts import TouchKind
from tests.store.conftest import Home


def left(home: Home, text: str, entry_id: int | None = None) -> int:
    entry = home.store.journal.write(text, entry_id=entry_id)
    home.store.journal.cut_version(entry)
    return entry


def test_links_follow_the_text(home: Home) -> None:
    store = home.store
    dana, job = store.contacts.add("Dana Okafor"), store.jobs.add("Northwind", "Baker")
    entry = left(home, "Coffee with @Dana Okafor about [[northwind]]. #hopeful")
    assert [(link.id, link.written) for link in store.links.people_of(entry)] == [(dana, "Dana Okafor")]
    assert [(link.id, link.written) for link in store.links.jobs_of(entry)] == [(job, "northwind")]
    assert store.tags.of_entry(entry) == ("hopeful",)
    assert [line.id for line in store.journal.lines(contact_id=dana)] == [entry]
    assert [line.id for line in store.journal.lines(job_id=job)] == [entry]
    left(home, "Coffee alone.", entry)
    assert store.links.people_of(entry) == store.links.jobs_of(entry) == ()
    assert store.tags.of_entry(entry) == () == store.journal.lines(contact_id=dana)


def test_a_rename_keeps_the_link_and_the_text(home: Home) -> None:
    store = home.store
    dana = store.contacts.add("Dana Okafor")
    entry = left(home, "Coffee with @Dana Okafor.")
    contact = store.contacts.contact(dana)
    assert contact is not None
    store.contacts.change(dana, name="Dana Lindqvist")
    left(home, "Coffee with @Dana Okafor. And cake.", entry)
    (link,) = store.links.people_of(entry)
    assert (link.id, link.name, link.written) == (dana, "Dana Lindqvist", "Dana Okafor")


def test_a_link_set_beside_the_text_stays(home: Home) -> None:
    store = home.store
    entry = left(home, "A page. #one")
    store.tags.set_entry(entry, ["one", "two"])
    left(home, "A page.", entry)
    assert store.tags.of_entry(entry) == ("two",)


def test_the_words_of_names_are_known_as_they_are_written(home: Home) -> None:
    store = home.store
    maria = store.contacts.add("Maria Lindqvist-Óh")
    store.jobs.add("Tailspinn & Söhne", title="Roboticist")
    store.contacts.add("Nobody", how_met="by way of Relecloud")
    links = store.links
    for word in ("Maria", "Lindqvist", "Óh", "Tailspinn", "Söhne", "Roboticist"):
        assert links.is_of_a_name(word), word
    for word in ("lindqvist", "Linda", "Oh", "Sohne", "Relecloud", "O'Brien", "don’t"):
        assert not links.is_of_a_name(word), word
    store.contacts.set_aside(maria)
    assert not links.is_of_a_name("Lindqvist")


def test_of_several_of_one_name_whoever_is_nearest_is_meant(home: Home) -> None:
    store = home.store
    job, other = store.jobs.add("Northwind"), store.jobs.add("Tailspin")
    met, there, elsewhere = (
        store.contacts.add("Dana Okafor", company=company) for company in ("", "Tailspin", "Contoso")
    )
    store.contacts.link_job(met, job)
    store.contacts.log_touch(elsewhere, TouchKind.COFFEE)

    def meant(job_id: int | None) -> list[int]:
        entry = store.journal.write("Coffee with @Dana Okafor.", job_id=job_id)
        assert (
            store.links.names(entry).people["dana okafor"] == store.links.people_by_name(entry)["dana okafor"]
        )
        store.journal.cut_version(entry)
        return [link.id for link in store.links.people_of(entry)]

    assert meant(job) == [met]
    assert meant(other) == [there]
    assert meant(None) == [elsewhere], "whoever was met last"
    assert store.links.people_by_name()["dana okafor"] == elsewhere


def test_a_tag_within_another_is_kept_as_one(home: Home) -> None:
    entry = home.store.journal.write("Words. #todo/soon")
    home.store.tags.set_entry(entry, ["todo/soon"])
    home.store.links.follow(entry)
    assert home.store.tags.of_entry(entry) == ("todo/soon",) == home.store.tags.of_entries()


def test_a_job_with_a_bar_in_its_name_is_linked_as_it_is_offered(home: Home) -> None:
    store = home.store
    named = {
        store.jobs.add("Northwind", "Bäcker (m|w|d)"): "Northwind, Bäcker (m|w|d)",
        store.jobs.add("Northwind", "Baker [all]"): "Northwind, Baker (all)",
        store.jobs.add("Kreuz|Partner"): "Kreuz | Partner",
    }
    assert store.links.jobs_known() == named
    entry = left(home, ", ".join(f"[[{name}]]" for name in named.values()) + ", [[kreuz|partner]]")
    assert {link.id: link.written for link in store.links.jobs_of(entry)} == {
        **named,
        max(named): "kreuz|partner",
    }
    store.links.follow(entry)
    assert len(store.links.jobs_of(entry)) == 3
