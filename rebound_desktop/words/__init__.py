"""Every sentence that core or the store cause: codes and values come in, words a person reads go out.

Texts go through Qt's translation, which works the same with a window and in a shell.
"""

from rebound_desktop.words.copies import (
    affected_said,
    check_details,
    check_said,
    held_by,
    holding,
    kept_name,
    merge_said,
)
from rebound_desktop.words.days import (
    ago,
    entries,
    figure,
    listed,
    long_day,
    number_word,
    share,
    short_day,
    time_of_day,
    weekday,
    whole_day,
)
from rebound_desktop.words.done import done_name
from rebound_desktop.words.errors import Explanation, explain
from rebound_desktop.words.intake import (
    column_name,
    preview_said,
    program_name,
    row_kind,
    source_name,
    unreadable_said,
    unreadable_text,
    why_unreadable,
)
from rebound_desktop.words.jobs import (
    mode_name,
    money,
    outcome_name,
    pay,
    period_name,
    round_name,
    sealed_question,
    stage_name,
    stage_said,
    standing,
)
from rebound_desktop.words.leaving import format_about, format_name, kept_back_said, left_said, things_said
from rebound_desktop.words.letters import letter_name, letter_status, posted_name
from rebound_desktop.words.people import linkedin_name, next_name, touch_name, touch_words
from rebound_desktop.words.steps import lesson_kind, step_heading, step_name, step_state
from rebound_desktop.words.versions import changes_said, version_reason

__all__ = [
    "Explanation",
    "affected_said",
    "ago",
    "changes_said",
    "check_details",
    "check_said",
    "column_name",
    "done_name",
    "entries",
    "explain",
    "figure",
    "format_about",
    "format_name",
    "held_by",
    "holding",
    "kept_back_said",
    "kept_name",
    "left_said",
    "lesson_kind",
    "letter_name",
    "letter_status",
    "linkedin_name",
    "listed",
    "long_day",
    "merge_said",
    "mode_name",
    "money",
    "next_name",
    "number_word",
    "outcome_name",
    "pay",
    "period_name",
    "posted_name",
    "preview_said",
    "program_name",
    "round_name",
    "row_kind",
    "sealed_question",
    "share",
    "short_day",
    "source_name",
    "stage_name",
    "stage_said",
    "standing",
    "step_heading",
    "step_name",
    "step_state",
    "things_said",
    "time_of_day",
    "touch_name",
    "touch_words",
    "unreadable_said",
    "unreadable_text",
    "version_reason",
    "weekday",
    "whole_day",
    "why_unreadable",
]
