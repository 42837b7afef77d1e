"""Step 4: yourself, one line each, with a question for whoever wants one."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rebound_desktop.core.jobs import HowFar
from rebound_desktop.core.rebound import Step
from rebound_desktop.ui.rebound.page import ReboundPage
from rebound_desktop.ui.rebound.story import StoryStep
from rebound_desktop.ui.widgets.controls import Button
from rebound_desktop.ui.widgets.fields import Field
from tests.ui.conftest import named, said


def test_another_question_is_heard_and_told_where_it_is_answered(furnish, store, heard):
    rebound = store.rebounds.begin(store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind"))
    store.rebounds.go_to(rebound, Step.YOURSELF)
    page = furnish(ReboundPage, rebound)
    field, other = named(page, Field, "Add to “Lessons”"), named(page, Button, "Another question")
    first = field.accessibleDescription()
    assert first in said(page) and other.accessibleDescription() == first
    QTest.keyClick(other, Qt.Key.Key_Space)
    assert heard[-1] == field.accessibleDescription() == other.accessibleDescription() != first
    assert heard[-1] in said(page)


def test_the_next_question_of_the_story_is_heard_until_there_are_no_more(furnish, store, heard):
    rebound = store.rebounds.begin(store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind"))
    page = furnish(ReboundPage, rebound)
    area = page.findChild(StoryStep).area
    asked = [area.accessibleDescription()]
    assert asked[0] in heard and asked[0] in area.text()
    while heard[-1] != "Those were all the questions.":
        QTest.keyClick(named(page, Button, "Next question"), Qt.Key.Key_Space)
        assert area.accessibleDescription() not in asked
        asked.append(area.accessibleDescription())
    assert len(asked) > 3 and asked[-1] == ""
    heard.clear()
    QTest.keyClick(named(page, Button, "Next question"), Qt.Key.Key_Space)
    assert heard == ["Those were all the questions."]
