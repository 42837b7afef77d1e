"""Names of the five steps, and of what they leave."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.rebound import Step, StepState
from rebound_desktop.words.days import figure

translate = QCoreApplication.translate


def step_name(step: Step) -> str:
    """A step's short name, beneath its bar."""
    names = {
        Step.STORY: translate("rebound", "Story"),
        Step.THE_JOB: translate("rebound", "The job"),
        Step.PEOPLE: translate("rebound", "People"),
        Step.YOURSELF: translate("rebound", "Yourself"),
        Step.NEXT_LETTERS: translate("rebound", "Next letters"),
    }
    return names[step]


def step_heading(step: Step) -> str:
    """A step's heading on its own page."""
    names = {
        Step.STORY: translate("rebound", "Write it down"),
        Step.THE_JOB: translate("rebound", "Look at the job itself"),
        Step.PEOPLE: translate("rebound", "Keep the people"),
        Step.YOURSELF: translate("rebound", "What you learned about yourself"),
        Step.NEXT_LETTERS: translate("rebound", "The next conversations"),
    }
    return names[step]


def numbered_step(step: Step, name: str) -> str:
    """A step by its place and a name: "Step 2 of 5: The job"."""
    said = translate("rebound", "Step {number} of {steps}: {heading}")
    return said.format(number=figure(step), steps=figure(len(Step)), heading=name)


def step_state(state: StepState) -> str:
    """How far a step is."""
    names = {
        StepState.OPEN: translate("rebound", "not begun"),
        StepState.BEGUN: translate("rebound", "begun"),
        StepState.DONE: translate("rebound", "done"),
        StepState.SKIPPED: translate("rebound", "skipped"),
    }
    return names[state]


def lesson_kind(kind: LessonKind) -> str:
    """The four kinds of sentences about oneself, as headings."""
    names = {
        LessonKind.LESSON: translate("lessons", "Lessons"),
        LessonKind.STORY: translate("lessons", "Stories"),
        LessonKind.HANDLED_WELL: translate("lessons", "Handled well"),
        LessonKind.KIND_WORD: translate("lessons", "Kind words"),
    }
    return names[kind]


def among_kind_words() -> str:
    """What a search tells of kind words that were found, which are read only once they are asked for."""
    return translate("lessons", "These words are among them.")
