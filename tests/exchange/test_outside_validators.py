"""What leaves, looked over by validators that had no part in writing it. They are no dependency of ours: a test runs
where its library is installed (`pip install vcard ics`, as `.ci/run` does), and is passed over elsewhere."""

import importlib
import os
import warnings
from datetime import UTC, datetime
from typing import Any

import pytest

from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.leaving import Format
from rebound_desktop.core.person import Address, Detail, DetailKind, Person
from tests.exchange.full_journal import Full


def outside(name: str) -> Any:
    """A validator's module; whoever installed them all for this (`REBOUND_VALIDATORS`) is told of one that lacks."""
    return (
        importlib.import_module(name) if os.environ.get("REBOUND_VALIDATORS") else pytest.importorskip(name)
    )


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
