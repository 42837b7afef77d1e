"""Sheets hold what there is to say, and nothing that is empty."""

from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.sheets import QUESTIONS, as_markdown, sheet, worth_asking

TEXTS = st.lists(st.text(max_size=6), max_size=5)


def test_a_part_without_lines_is_left_out() -> None:
    told = sheet("Title", "beneath", [("Empty", ["", " "]), ("Full", ["one\n two", ""])])
    assert [(part.heading, part.lines) for part in told.parts] == [("Full", ("one two",))]


def test_the_text_reads_as_it_stands() -> None:
    told = sheet("Before", "Contoso", [("Who", ["Dana"])])
    assert as_markdown(told) == "# Before\n\nContoso\n\n## Who\n\n- Dana\n"


@given(TEXTS, TEXTS)
def test_three_questions_at_most_and_one_of_each_kind_if_there_is(
    elsewhere: list[str], unknown: list[str]
) -> None:
    asked = worth_asking(elsewhere, unknown)
    assert len(asked) == min(QUESTIONS, len(elsewhere) + len(unknown))
    if elsewhere:
        assert not all(is_unknown for _, is_unknown in asked)
    if unknown:
        assert any(is_unknown for _, is_unknown in asked)
