"""Sheets hold what there is to say, and nothing that is empty."""

from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.sheets import (
    LETTERS_SPARED,
    QUESTIONS,
    Part,
    as_markdown,
    briefer,
    halfway,
    sheet,
    shortened,
    worth_asking,
)

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


PARTS = st.lists(
    st.builds(
        Part,
        st.text("ab", min_size=1, max_size=3),
        st.lists(st.text("xy"), min_size=1, max_size=5).map(tuple),
    ),
    max_size=5,
).map(tuple)


@given(PARTS)
def test_a_page_that_gives_way_loses_a_line_at_a_time_and_the_first_part_last(
    parts: tuple[Part, ...],
) -> None:
    while parts:
        before, parts = parts, shortened(parts)
        assert sum(len(part.lines) for part in parts) == sum(len(part.lines) for part in before) - 1
        assert not parts or parts[0].heading == before[0].heading
        assert parts[0].lines == before[0].lines if any(len(part.lines) > 2 for part in before[1:]) else True


def test_a_line_that_is_long_ends_where_a_page_is_too_small_for_it() -> None:
    (part,) = briefer([Part("Notes", ("short", "long " * 100))])
    assert (
        part.lines[0] == "short" and len(part.lines[1]) <= LETTERS_SPARED and part.lines[1].endswith("long…")
    )


@given(PARTS)
def test_two_columns_keep_the_order_and_none_is_empty_while_there_are_two_parts(
    parts: tuple[Part, ...],
) -> None:
    first = halfway(parts)
    assert 0 < first < len(parts) or len(parts) < 2
