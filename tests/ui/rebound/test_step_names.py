"""Each of the five steps says which it is, as its page comes and as long as it stands there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rebound_desktop.core.jobs import HowFar
from rebound_desktop.core.rebound import Step
from rebound_desktop.ui.rebound.page import ReboundPage
from rebound_desktop.ui.widgets.controls import Button
from tests.ui.conftest import named

CALLED = (
    "Step 1 of 5: Write it down",
    "Step 2 of 5: Look at the job itself",
    "Step 3 of 5: Keep the people",
    "Step 4 of 5: What you learned about yourself",
    "Step 5 of 5: The next conversations",
)


def test_going_on_says_where_one_comes_to(furnish, store, heard):
    rebound = store.rebounds.begin(store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind"))
    page = furnish(ReboundPage, rebound)
    for number, called in enumerate(CALLED):
        assert page.accessibleName() == called
        assert [told for told in heard if told.startswith("Step ")][-1].split("\n")[0] == called
        if number < 4:
            QTest.keyClick(named(page, Button, "Keep and go on"), Qt.Key.Key_Space)


@pytest.mark.parametrize("step", [Step.THE_JOB, Step.NEXT_LETTERS])
def test_so_does_coming_back_to_one(furnish, store, heard, step):
    rebound = store.rebounds.begin(store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind"))
    store.rebounds.go_to(rebound, step)
    page = furnish(ReboundPage, rebound)
    assert page.accessibleName() == CALLED[step - 1] and heard[0].split("\n")[0] == CALLED[step - 1]
