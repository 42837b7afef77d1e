"""Third-party notices: what the build writes, the program reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.notices import RULE, Notice, filled_in, paragraphs, read, wrapped, written

A_LINE = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=30)
NOTICES = st.builds(Notice, A_LINE, A_LINE, st.lists(A_LINE).map("\n".join))


@given(A_LINE, st.lists(NOTICES, max_size=4))
def test_what_is_written_is_read(head: str, notices: list[Notice]) -> None:
    whole = "\n".join([head, *(written(notice) for notice in notices)])
    assert read(whole) == (head, tuple(notices))


def test_a_rule_within_a_licence_begins_no_work() -> None:
    notice = Notice("A font", "OFL-1.1", f"Version 1.1\n{RULE}\nPREAMBLE\nThe goals …")
    assert read(written(notice))[1] == (notice,)


def test_lines_broken_at_a_margin_are_joined_and_set_lines_stay() -> None:
    broken = (
        "Permission is hereby granted, free of charge, to any person obtaining a\n"
        "copy of this software and associated documentation files."
    )
    listed = "Parts of it:\n  * one\n  * two"
    assert list(paragraphs(f"{broken}\n\n\n{listed}\n")) == [broken.replace("\n", " "), listed]


def test_a_paragraph_broken_at_the_margin_is_joined_again() -> None:
    told = (
        "A sentence that goes on "
        + "and on " * 40
        + "at https://example.org/a-long-address/which-is/not-broken."
    )
    assert list(paragraphs(f"{wrapped(told)}\n\nNext.")) == [told, "Next."]


@pytest.mark.parametrize(
    ("template", "text", "places"),
    [
        ("Inside Qt {version}", "Inside Qt 6.11", {"version": "6.11"}),
        ("{files} (of {name})", "a.so, b.so (of ab)", {"files": "a.so, b.so", "name": "ab"}),
        ("No place (at all)", "No place (at all)", {}),
        ("{name}, and {name} again", "Qt, and Qt again", {"name": "Qt"}),
        ("{name}, and {name} again", "Qt, and Zlib again", None),
        ("Inside Qt {version}", "What is inside Qt 6.11", None),
    ],
)
def test_what_was_put_into_a_template_is_found_again(
    template: str, text: str, places: dict[str, str] | None
) -> None:
    assert filled_in(template, text) == places
