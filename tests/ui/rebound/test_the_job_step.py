"""Step 2: the job itself, and what the gut says of it."""

from pytestqt.qtbot import QtBot

from rebound_desktop.core.jobs import HowFar
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.rebound.the_job import TheJobStep
from rebound_desktop.ui.widgets.controls import Words


def test_what_a_number_of_the_gut_means_stands_beside_it(desk: Desk, store: Store, qtbot: QtBot) -> None:
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    rebound = store.rebounds.rebound(store.rebounds.begin(job))
    assert rebound is not None
    step = TheJobStep(desk)
    qtbot.addWidget(step)
    step.open(rebound)
    step.show()
    texts = [each.text() for each in step.findChildren(Words) if each.isVisible()]
    assert "0: not for me · 10: made for me" in texts
