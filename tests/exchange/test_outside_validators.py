"""What leaves, looked over by validators and read by programs that had no part in writing it: validators from PyPI
(`vcard`, `ics`), Evolution's address book and libical. They are no dependency of ours: a test runs where its library is
installed, as `.ci/run` does, and is passed over elsewhere."""

import base64
import importlib
import json
import os
import subprocess
import warnings
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.leaving import Format
from rebound_desktop.core.person import Address, Detail, DetailKind, Person
from tests.exchange.full_journal import PNG, Full

READER = Path(__file__).with_name("outside_reader.py")


def outside(name: str) -> Any:
    """A validator's module; whoever installed them all for this (`REBOUND_VALIDATORS`) is told of one that lacks."""
    return (
        importlib.import_module(name) if os.environ.get("REBOUND_VALIDATORS") else pytest.importorskip(name)
    )


def read_outside(path: Path) -> Any:
    """A file as Evolution's address book or libical reads it, in the system's own Python."""
    done = subprocess.run(["/usr/bin/python3", READER, path], capture_output=True, text=True)
    lacks = "No module named 'gi'" in done.stderr or "Namespace" in done.stderr
    if lacks and not os.environ.get("REBOUND_VALIDATORS"):
        pytest.skip("the libraries of other programs are not installed")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


EVERYTHING = Person(
    name="田中 愛子",
    given="愛子",
    family="田中",
    nickname="Ai",
    reading="たなか あいこ",
    birthday="1985-03-14",
    company="Öfen; Söhne, GmbH",
    role="Head: of\nproduct",
    details=(
        Detail(DetailKind.EMAIL, "a@x.example", "work"),
        Detail(DetailKind.EMAIL, "b@x.example", "the lab"),
        Detail(DetailKind.PHONE, "+81 3", "mobile"),
        Detail(DetailKind.LINK, "https://x.example/a;b,c?d=1"),
    ),
    addresses=(
        Address("1-2-3\n4F", "東京", "Kantō", "100-0001", "日本", "home"),
        Address("Quay, 1; left", "Porto", "", "4000", "Portugal", "work"),
    ),
    tags=("kind", "north, south"),
    how_met="In the rain",
    notes="One\n\nTwo; three, \\ end" + " 日本語" * 60,
    linkedin_url="https://www.linkedin.com/in/ai",
)


def test_evolution_finds_every_field_of_a_card(full: Full) -> None:
    person = EVERYTHING
    full.store.attached.set_picture(full.store.people.add(person), "me.png", PNG)
    path, left = full.export(Format.VCARD, "people.vcf")
    cards = read_outside(path)
    assert len(cards) == left.things["contact"]
    (lines,) = (card for card in cards if any(line["values"] == [person.name] for line in card))
    told = [(line["name"], line["params"].get("TYPE", []), line["values"]) for line in lines]
    labels = {line["group"]: line["values"][0] for line in lines if line["name"] == "X-ABLABEL"}
    assert [labels[line["group"]] for line in lines if line["values"] == ["b@x.example"]] == ["the lab"]
    for expected in (
        ("FN", [], [person.name]),
        ("N", [], [person.family, person.given, "", "", ""]),
        ("NICKNAME", [], [person.nickname]),
        ("X-PHONETIC-FIRST-NAME", [], [person.reading]),
        ("BDAY", [], [person.birthday]),
        ("ORG", [], [person.company]),
        ("TITLE", [], [person.role]),
        ("EMAIL", ["internet", "work"], ["a@x.example"]),
        ("EMAIL", ["internet"], ["b@x.example"]),
        ("TEL", ["cell"], ["+81 3"]),
        ("URL", [], ["https://x.example/a;b,c?d=1"]),
        ("URL", [], [person.linkedin_url]),
        ("ADR", ["home"], ["", "", "1-2-3\n4F", "東京", "Kantō", "100-0001", "日本"]),
        ("ADR", ["work"], ["", "", "Quay, 1; left", "Porto", "", "4000", "Portugal"]),
        ("CATEGORIES", [], list(person.tags)),
        ("NOTE", [], [f"{person.how_met}\n\n{person.notes}"]),
        ("PHOTO", ["PNG"], [base64.b64encode(PNG).decode()]),
    ):
        assert expected in told


def test_libical_finds_nothing_wrong_with_a_calendar_and_each_field_of_it(full: Full) -> None:
    person = full.store.contacts.lines()[0].id
    full.store.contacts.plan_next(
        person, NextKind.HELLO_AGAIN, full.store.clock.today(), note="Zeile; 日本,\nEnde \\ " * 9 + "."
    )
    path, left = full.export(Format.ICS, "out.ics")
    found = read_outside(path)
    assert found["wrong"] == [] and len(found["events"]) == sum(left.things.values())
    panel, hello = found["events"]
    assert panel["summary"] == "Northwind: Panel" and panel["location"] == "Granary Street; 2"
    assert panel["description"] == "Product manager\n\nMaría Núñez-Østergaard"
    assert (panel["begin"], panel["end"], panel["zone"]) == (
        "20261112T143000",
        "20261112T151500",
        "Europe/Berlin",
    )
    assert panel["utc"] == datetime(2026, 11, 12, 13, 30, tzinfo=UTC).timestamp()
    assert panel["uid"].endswith("@rebound-desktop") and panel["uid"] != hello["uid"]
    assert hello["begin"] == f"{full.store.clock.today():%Y%m%d}"
    assert hello["description"] == "Zeile; 日本,\nEnde \\ " * 9 + "."


def test_others_read_a_markdown_page_with_all_that_stands_in_front(full: Full) -> None:
    yaml, markdown = outside("ruamel.yaml"), outside("mistune")
    text = '# Ça va: "yes"?\n\nIt **went** well.\n\n- one\n- two\n\n日本 & <b>'
    page = full.store.journal.write(text, job_id=full.store.jobs.add("Öfen: 'Söhne'", "# Head"))
    full.store.tags.set_entry(page, ("north, south", "1: 是", "null"))
    folder, _ = full.export(Format.MARKDOWN)
    file = next(each for each in (folder / "Journal").iterdir() if "Ça va" in each.name)
    _, head, body = file.read_text("utf-8").split("---\n", 2)
    front = yaml.YAML(typ="safe", pure=True).load(head)
    assert front["tags"] == ["north, south", "1: 是", "null"] and front["job"] == "Öfen: 'Söhne', # Head"
    assert front["day"] == full.store.clock.today()
    assert datetime.fromisoformat(str(front["written"])).tzinfo is not None and front["zone"]
    assert body.strip() == text
    html = markdown.html(body)
    assert "<h1>Ça va: &quot;yes&quot;?</h1>" in html and "<strong>went</strong>" in html
    assert "<li>one</li>" in html


def test_cards_are_sound_to_a_validator_of_rfc_2426(full: Full) -> None:
    validator = outside("vcard.vcard_validator")
    # The validator takes a letter beyond Latin 1 for none, so that person's card is read back elsewhere.
    full.store.contacts.set_aside(full.store.contacts.lines()[0].id)
    full.store.people.add(
        Person(
            name="Zoé de la Cruz; Jr.",
            given="Zoé",
            family="de la Cruz; Jr.",
            nickname="Zo",
            company="Öfen, Söhne; GmbH",
            role="Head: of\nproduct",
            birthday="1980-02-29",
            notes="Long, " * 60 + "\n\nend\\",
            details=(
                Detail(DetailKind.EMAIL, "z@x.example", "work"),
                Detail(DetailKind.EMAIL, "z@home.example"),
                Detail(DetailKind.PHONE, "+351 555 0100", "mobile"),
                Detail(DetailKind.LINK, "https://x.example/?a=1;b=2,3"),
            ),
            addresses=(Address("Rua 1\n2nd floor", "Porto", "", "4000-001", "Portugal", "home"),),
            tags=("kind", "north, south"),
        )
    )
    path, left = full.export(Format.VCARD, "people.vcf")
    assert left.things == {"contact": 1}
    with warnings.catch_warnings():
        # It advises to leave out what is so by default.
        warnings.simplefilter("ignore")
        assert validator.VcardValidator(str(path), False).result == ""


def test_the_calendar_is_read_by_another_library(full: Full) -> None:
    ics = outside("ics")
    person = full.store.contacts.lines()[0].id
    full.store.contacts.plan_next(
        person, NextKind.HELLO_AGAIN, full.store.clock.today(), note="Zeile; 日本, Ende"
    )
    path, left = full.export(Format.ICS, "out.ics")
    events = {event.name: event for event in ics.Calendar(path.read_bytes().decode()).events}
    assert len(events) == sum(left.things.values())
    panel = events["Northwind: Panel"]
    assert panel.begin.astimezone(UTC) == datetime(2026, 11, 12, 13, 30, tzinfo=UTC)
    assert panel.location == "Granary Street; 2" and panel.uid.endswith("@rebound-desktop")
    hello = next(event for name, event in events.items() if name != "Northwind: Panel")
    assert hello.all_day and hello.description == "Zeile; 日本, Ende"
