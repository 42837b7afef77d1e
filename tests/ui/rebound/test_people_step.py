"""Step 3: whoever was met is noted on the spot; somebody known from before is not noted twice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.jobs import HowFar
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.rebound.people import PeopleStep
from tests.ui.conftest import named

# Popups of a completer, which offscreen Qt can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_half_a_name_and_enter_means_who_is_known_and_plans_a_thank_you(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    helene = store.contacts.add("Helene Roth", company="Contoso", role="Recruiter")
    job = store.jobs.add("Northwind", "Baker")
    store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=job)
    store.rebounds.begin(job)
    rebound = store.rebounds.of_job(job)
    assert rebound is not None
    step = PeopleStep(desk)
    qtbot.addWidget(step)
    step.open(rebound)
    with qtbot.waitActive(step):
        step.show()
        step.activateWindow()
    field = named(step, QLineEdit, "Name")
    field.setFocus()
    qtbot.keyClicks(field, "Hel")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [person.id for person in store.contacts.met_at_job(job)] == [helene]
    contact, planned = store.contacts.contact(helene), store.contacts.next_step(helene)
    assert contact is not None and (contact.company, contact.role) == ("Contoso", "Recruiter")
    assert planned is not None and planned.kind is NextKind.THANK
