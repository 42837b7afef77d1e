"""People, and the companies they are at."""

import tempfile
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from build_scripts.pictures.stage import Stage, State
from rebound_desktop.core.person import Address, Detail, DetailKind, Post, RelationKind
from rebound_desktop.ui.contacts.edit import EditPerson
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.contacts.quick_moment import QuickMoment


def person_in_full(stage: Stage) -> None:
    """Somebody of whom much is known, with a picture."""
    key = stage.contact("Maria")
    person = stage.store.people.person(key)
    assert person is not None
    if not person.birthday:
        drawn = QImage(400, 400, QImage.Format.Format_RGB32)
        drawn.fill(QColor("#c9b79c"))
        painter = QPainter(drawn)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, place in (("#2f6f66", (60, 250, 280, 260)), ("#e8cdb5", (120, 90, 160, 190))):
            painter.setBrush(QColor(colour))
            painter.drawEllipse(*place)
        painter.end()
        with tempfile.TemporaryDirectory(prefix="rebound-picture-") as folder:
            path = Path(folder) / "maria.png"
            drawn.save(str(path))
            stage.store.attached.set_picture(key, "maria.png", path.read_bytes())
        full = replace(
            person,
            nickname="Mia",
            birthday="--03-14",
            since="2024-05",
            details=(
                Detail(DetailKind.EMAIL, "maria.lindqvist@northwind.example", "work"),
                Detail(DetailKind.EMAIL, "mia@example.org"),
                Detail(DetailKind.PHONE, "+351 900 000 000", "mobile"),
            ),
            addresses=(
                Address("Harbour 1", "Porto", postcode="4000-001", country="Portugal", label="Office"),
            ),
            posts=(Post("Contoso", "Designer", "2019", "2024-04"),),
            tags=("panel", "returns"),
            notes="Reads on the train. Ask about the kettle test.",
        )
        stage.store.people.change(key, full)
        stage.store.people.relate_named(key, "Tom Okafor", RelationKind.WORKS_WITH, note="since spring")
    stage.go("contacts", key)
    stage.wait(250)


def person_edited(stage: Stage) -> None:
    """The same card, opened to fields."""
    person_in_full(stage)
    stage.press("Edit")


def person_edited_below(stage: Stage) -> None:
    """Its foot: how you met, whom they know, what else is noted."""
    person_edited(stage)
    bar = stage.window.findChildren(EditPerson)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.settle()


def next_changed(stage: Stage) -> None:
    """What to do next, in one's own words, and a moment being put right."""
    person_in_full(stage)
    page = stage.window.findChildren(ContactsPage)[0]
    page.person.next.change.click()
    page.person.next.fields.note.setText("Ask how the kettle test went")
    page.person.timeline.corrected.emit(
        next(row.happening.touch_id for row in page.person.timeline.rows() if row.happening.touch_id)
    )
    stage.settle()


def several_people(stage: Stage) -> None:
    """Several people, chosen in the list."""
    stage.go("contacts")
    page = stage.window.findChildren(ContactsPage)[0]
    page.choose_several()
    for row in page.side.rows[2:5]:
        page.side.clicked.emit(row.key)
    stage.settle()


def company(stage: Stage) -> None:
    """A company: everyone one knows there, and every job."""
    person_in_full(stage)
    key = stage.store.companies.named("Northwind")
    assert key is not None
    stage.store.companies.change(
        key, place="Porto", url="northwind.example", notes="They sell lamps and kettles."
    )
    stage.go("company", key)


def quick_moment(stage: Stage) -> None:
    """A moment, noted from Today."""
    stage.go("today")
    stage.window.actions_by_name["note_moment"].trigger()
    stage.fill("With whom?", "Maria Lindqvist")
    stage.window.findChildren(QuickMoment)[0].who.returnPressed.emit()


STATES: dict[str, State] = {
    "contacts": lambda stage: stage.go("contacts", stage.contact("Maria")),
    "contacts-in-full": person_in_full,
    "contacts-edit": person_edited,
    "contacts-edit-below": person_edited_below,
    "contacts-next": next_changed,
    "contacts-several": several_people,
    "company": company,
    "quick-moment": quick_moment,
}
