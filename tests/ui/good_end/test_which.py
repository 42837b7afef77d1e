"""Which job it was: an offer is what was most likely taken, however many others were touched since."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from rebound_desktop.core.jobs import Stage
from rebound_desktop.store import Store
from rebound_desktop.ui.good_end.which import SHOWN, WhichJob
from rebound_desktop.ui.page import Desk


def test_an_offer_stands_first_among_many(desk: Desk, store: Store, qtbot: QtBot) -> None:
    store.jobs.add("Tailspin", stage=Stage.OFFER)
    for number in range(SHOWN + 3):
        store.jobs.add(f"Company {number}")
    which = WhichJob(desk)
    qtbot.addWidget(which)
    which.refresh()
    names = [button.text() for button in which.findChildren(QPushButton)]
    assert names[0] == "Tailspin" and len(names) == SHOWN
