"""A week is planned, a letter for it drafted, written, put on paper, sent and answered; all of it is there again."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from rebound_desktop.core.jobs import Stage
from rebound_desktop.core.letters import LetterKind, LetterStatus
from rebound_desktop.ui.letters.page import LettersPage
from tests.flows.conftest import Person

MONDAY = date(2026, 11, 23)


def press_once_there(person: Person, name: str) -> None:
    """Pages are refreshed in the next turn of the event loop."""

    def is_there() -> None:
        assert person.visible(QAbstractButton, name)

    person.qtbot.waitUntil(is_there)
    person.press(name)


def test_from_the_plan_of_a_week_to_a_conversation(person: Person, tmp_path: Path) -> None:
    person.start()
    rooms = person.window.rooms
    assert rooms is not None
    rooms.go("week")
    person.fill_and_enter("Which companies", "Fabrikam")
    press_once_there(person, "Draft letters for it")
    press_once_there(person, "Fabrikam")
    (letter,) = person.store.letters.for_week(MONDAY)
    assert rooms.here == "letters" and letter.kind is LetterKind.PAIN_LETTER

    page = person.window.findChildren(LettersPage)[0]
    area = page.letter.sheet.area
    area.put_in_place_of("(How they can reach you, and when.)", "I am free on Thursday.")
    person.press("On paper")
    assert page.letter.foot.paper_form.save(tmp_path / "letter.pdf")
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    person.press("Done")

    person.press("Mark as sent")
    page.letter.foot.sent_form.keep.click()
    press_once_there(person, "They answered")
    form = page.letter.foot.answered_form
    form.note.setText("Call on Friday?")
    form.stage.setCurrentIndex(form.stage.findData(Stage.INTERVIEWING.value))
    form.keep.click()
    person.close()

    person.start()
    (letter,) = person.store.letters.all()
    assert letter.status is LetterStatus.ANSWERED and "I am free on Thursday." in letter.body
    (job,) = person.store.jobs.all()
    assert (job.company, job.stage) == ("Fabrikam", Stage.INTERVIEWING)
    assert person.store.week.plan(MONDAY).companies == "Fabrikam"
