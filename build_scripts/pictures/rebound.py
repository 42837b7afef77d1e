"""A no and what follows it: how far it went, the five steps."""

from PySide6.QtGui import QColor, QImage, QPainter

from build_scripts.pictures.stage import Stage, State
from rebound_desktop.core.jobs import Stage as JobStage
from rebound_desktop.core.rebound import Step
from rebound_desktop.ui.rebound.card import CardView
from rebound_desktop.ui.rebound.story import StoryStep
from rebound_desktop.ui.widgets.writing.distance import DISTANCE


def log_no(stage: Stage) -> None:
    """How far did it go?"""
    stage.go("log_no")
    stage.fill("Company", "Wingtip")
    stage.press("Go on")


def which_of(stage: Stage) -> None:
    """Several jobs are open at the company that was typed."""
    for title in ("Workshop lead", "Planner for the eastern region"):
        stage.store.jobs.add("Tailspin Toys", title, JobStage.APPLIED)
    stage.go("log_no")
    stage.fill("Company", "Tailspin Toys")
    stage.press("Go on")


def several(stage: Stage) -> None:
    """Several noes on one screen."""
    stage.go("log_no")
    stage.press("Several at once")
    stage.press("Humongous Insurance, Claims experience manager")


def offer(stage: Stage) -> None:
    """The five steps, offered."""
    log_no(stage)
    stage.press("I met people there")


def card(stage: Stage) -> None:
    """The thank-you card of step 3."""
    stage.step(Step.PEOPLE)
    stage.press("Write a card to Maria Lindqvist")


def card_on_paper(stage: Stage) -> None:
    """The same card, and on what paper it is to come."""
    card(stage)
    stage.the(CardView).take_to_paper()
    stage.wait(100)


def interview(stage: Stage) -> None:
    """An interview noted in step 3."""
    stage.step(Step.PEOPLE)
    stage.press("Add an interview")


def story_found(stage: Stage) -> None:
    """A word looked for in the story, which is told from a little further away."""
    stage.store.preferences.set(DISTANCE, "you")
    stage.step(Step.STORY)
    page = stage.window.rooms.page if stage.window.rooms is not None else None
    assert page is not None
    page.focus_search()
    stage.fill("Find in this page", "the")


def story_picture(stage: Stage) -> None:
    """A picture that was pasted into the story."""
    stage.step(Step.STORY)
    story = stage.the(StoryStep)
    drawn = QImage(480, 300, QImage.Format.Format_RGB32)
    drawn.fill(QColor("#84c7bb"))
    painter = QPainter(drawn)
    painter.fillRect(60, 90, 360, 150, QColor("#9c4a2c"))
    painter.end()
    story.area.caret_to_end()
    story.files.take_picture(drawn)
    stage.wait_until(lambda: bool(story.files.files))
    stage.wait(400)


STATES: dict[str, State] = {
    "log-no": lambda stage: stage.go("log_no"),
    "log-no-how-far": log_no,
    "log-no-offer": offer,
    "log-no-which-of": which_of,
    "log-no-several": several,
    "rebound-1-story": lambda stage: stage.step(Step.STORY),
    "rebound-2-job": lambda stage: stage.step(Step.THE_JOB),
    "rebound-3-people": lambda stage: stage.step(Step.PEOPLE),
    "rebound-3-card": card,
    "rebound-3-card-on-paper": card_on_paper,
    "rebound-3-interview": interview,
    "rebound-4-yourself": lambda stage: stage.step(Step.YOURSELF),
    "rebound-5-next": lambda stage: stage.step(Step.NEXT_LETTERS),
    "stop": lambda stage: stage.go("stop"),
    "rebound-1-story-found": story_found,
    "rebound-1-story-picture": story_picture,
}
