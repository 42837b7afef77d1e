"""The rebounds of the year: one on the way, others finished or resting."""

from rebound_desktop.core.rebound import Step, StepState
from rebound_desktop.sample_data.script import Steps

DONE, BEGUN, SKIPPED = StepState.DONE, StepState.BEGUN, StepState.SKIPPED

REBOUNDS: tuple[Steps, ...] = (
    Steps(
        "adatum",
        "2026-02-21 16:00",
        story=("2026-02-22 12:05", "adatum story"),
        marks=(
            ("2026-02-21 16:05", Step.STORY, BEGUN),
            ("2026-02-22 12:10", Step.STORY, DONE),
            ("2026-03-01 17:05", Step.THE_JOB, DONE),
            ("2026-02-24 12:00", Step.PEOPLE, DONE),
            ("2026-03-04 20:30", Step.YOURSELF, DONE),
            ("2026-03-10 18:30", Step.NEXT_LETTERS, DONE),
        ),
        rested="2026-05-10 09:00",
    ),
    Steps(
        "woodgrove",
        "2026-05-09 09:50",
        marks=(
            ("2026-05-09 09:55", Step.STORY, SKIPPED),
            ("2026-05-09 10:12", Step.THE_JOB, DONE),
            ("2026-05-09 10:15", Step.PEOPLE, SKIPPED),
        ),
        rested="2026-06-07 10:00",
    ),
    Steps(
        "wideworld",
        "2026-08-12 19:00",
        story=("2026-08-12 19:50", "wideworld story"),
        marks=(
            ("2026-08-12 19:05", Step.STORY, BEGUN),
            ("2026-08-12 19:52", Step.STORY, DONE),
            ("2026-08-20 19:05", Step.THE_JOB, DONE),
            ("2026-08-13 11:30", Step.PEOPLE, DONE),
            ("2026-08-23 18:00", Step.YOURSELF, DONE),
            ("2026-09-03 09:30", Step.NEXT_LETTERS, DONE),
        ),
    ),
    Steps(
        "northwind",
        "2026-11-20 18:10",
        story=("2026-11-23 08:28", "northwind panel story"),
        marks=(
            ("2026-11-21 10:18", Step.THE_JOB, BEGUN),
            ("2026-11-22 17:20", Step.THE_JOB, DONE),
            ("2026-11-23 07:30", Step.STORY, BEGUN),
            ("2026-11-23 08:30", Step.STORY, DONE),
            ("2026-11-23 08:34", Step.PEOPLE, BEGUN),
        ),
    ),
)
