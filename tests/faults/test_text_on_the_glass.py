"""What is typed while the disk refuses stays on the glass, is told as not kept, and is kept once it can be."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.faults.disk import Verb, watching
from tests.faults.saboteur import REFUSALS, Refusal, Saboteur
from tests.flows.conftest import Person

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SQLite's layer for Unix is stood in for")

NOT_YET, KEPT = "Not kept yet", "Kept on this computer"


# A file that is open already can be written whatever its permissions are.
@pytest.mark.parametrize("refusal", [each for each in REFUSALS if Verb.WRITE in each.verbs], ids=str)
def test_text_on_the_glass_outlives_each_call_that_is_refused(
    person: Person, refusal: Refusal, tmp_path: Path, tell: Callable[[str], None]
) -> None:
    saboteur = Saboteur(refusal, frozenset(), lasting=True)
    with watching(tmp_path, saboteur):
        person.start()
        person.write("Entry text", "The long table.")
        area = person.area("Entry text")
        area.keep_now()
        assert person.see(KEPT)
        number = told = 0
        is_met = True
        while is_met:
            number += 1
            before = len(saboteur.refused)
            saboteur.refuse(number)
            person.write("Entry text", f" {number}")
            text = area.text()
            area.keep_now()
            is_met = len(saboteur.refused) > before
            if not area.is_kept:
                told += 1
                assert person.see(NOT_YET) and area.text() == text
            saboteur.cease()
            area.keep_now()
            assert person.see(KEPT) and not person.see(NOT_YET)
            (line,) = person.store.journal.lines()
            entry = person.store.journal.entry(line.id)
            assert entry is not None and entry.text == area.text() == text
        person.close()
    person.start()
    (line,) = person.store.journal.lines()
    entry = person.store.journal.entry(line.id)
    assert entry is not None and entry.text == text
    assert told
    tell(f"the glass, {refusal}: {number - 1} calls refused in turn, {told} told")


def test_what_a_verb_was_refused_holds_its_page_and_the_refusal_is_told(
    person: Person, tmp_path: Path
) -> None:
    full, *_ = REFUSALS
    saboteur = Saboteur(full, frozenset(), lasting=True)
    with watching(tmp_path, saboteur):
        person.start()
        maria = person.store.contacts.add("Maria Lindqvist")
        person.window.go("contacts", maria)
        person.press("Something else…")
        saboteur.refuse(1)
        person.fill_and_enter("In your words", "Send the recipe")
        assert "The disk is full, so this could not be done." in person.said()
        person.window.go("today")
        assert person.visible(QLineEdit, "In your words").text() == "Send the recipe"
        saboteur.cease()
        person.window.go("today")
        step = person.store.contacts.next_step(maria)
        assert step is not None and step.note == "Send the recipe"
        assert not person.see("In your words")
        person.close()
