"""What Enter, a tick and a mark do to what one types."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.links import Names, places_in
from rebound_desktop.core.markdown import (
    NewLine,
    indented,
    is_table_line,
    link_at,
    marked,
    marked_at,
    new_line,
    numbered_on,
    outdented,
    set_apart,
    task_begun,
    task_box,
    task_toggled,
)


@pytest.mark.parametrize(
    ("line", "prefix"),
    [
        ("- kettle", "- "),
        ("  * kettle", "  * "),
        ("3. kettle", "4. "),
        ("9) kettle", "10) "),
        ("- [x] called Maria", "- [ ] "),
        ("1. [ ] called Maria", "2. [ ] "),
        ("> she said", "> "),
        ("> > she said", "> > "),
    ],
)
def test_a_list_goes_on(line: str, prefix: str) -> None:
    assert new_line(line, len(line)) == NewLine(prefix)


@pytest.mark.parametrize("line", ["- ", "  * ", "3. ", "- [ ] ", "> ", "- [x] "])
def test_one_that_holds_nothing_ends(line: str) -> None:
    assert new_line(line, len(line)) == NewLine(ends=True)


@pytest.mark.parametrize("line", ["kettle", "-kettle", "3.14 metres", "", "#tag", "*emphasis* first"])
def test_any_other_line_is_left_alone(line: str) -> None:
    assert new_line(line, len(line)) is None


def test_before_the_marks_enter_is_an_ordinary_one() -> None:
    assert new_line("- kettle", 0) is None


def test_a_box_is_ticked_and_emptied_and_made() -> None:
    assert task_toggled("- [ ] call") == "- [x] call"
    assert task_toggled("- [x] call") == "- [ ] call"
    assert task_toggled("- call") == "- [ ] call"
    assert task_toggled("  call") == "  - [ ] call"
    assert task_box("- [X] call") == (3, True)
    assert task_box("call [x]") is None


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("[] ", "- [ ] "),
        ("[ ] ", "- [ ] "),
        ("[x] ", "- [x] "),
        ("  [] ", "  - [ ] "),
        ("- [] ", "- [ ] "),
        ("2. [] ", "2. [ ] "),
    ],
)
def test_a_box_begun_in_a_hurry_is_made_whole(typed: str, whole: str) -> None:
    assert task_begun(typed) == whole


@pytest.mark.parametrize("typed", ["- [ ] ", "1. [x] ", "[]", "a list[] ", "[[] ", "[1] ", "- "])
def test_what_is_whole_or_no_box_is_left_alone(typed: str) -> None:
    assert task_begun(typed) is None


@given(st.text(st.characters(exclude_characters="\n\r"), max_size=40))
def test_ticking_twice_changes_nothing_but_the_box(line: str) -> None:
    once = task_toggled(line)
    assert task_toggled(task_toggled(once)).casefold() == once.casefold()


def test_lists_move_in_and_out() -> None:
    assert indented("- a") == "  - a"
    assert outdented("  - a") == "- a"
    assert outdented("- a") == "- a"
    assert indented("a") == "a"


@pytest.mark.parametrize(
    ("line", "above", "further_in", "further_out"),
    [
        ("- c", ["- b"], "  - c", "- c"),
        ("  - c", ["- b"], "  - c", "- c"),
        ("  - c", ["  - b", "- a"], "    - c", "- c"),
        ("- c", ["  - b", "- a"], "  - c", "- c"),
        ("2. y", ["1. x"], "   2. y", "2. y"),
        ("    - d", ["  - b", "- a"], "    - d", "  - d"),
        ("- c", ["", "  goes on", "10. b"], "    - c", "- c"),
        ("- c", ["Words.", "  - a"], "  - c", "- c"),
        ("  - c", [], "  - c", "- c"),
    ],
)
def test_a_line_goes_in_beneath_the_item_above_and_no_further(
    line: str, above: list[str], further_in: str, further_out: str
) -> None:
    assert indented(line, above) == further_in
    assert outdented(line, above) == further_out


@pytest.mark.parametrize(
    ("text", "start", "end", "mark", "expected"),
    [
        ("one two", 4, 7, "**", "one **two**"),
        ("one **two**", 6, 9, "**", "one two"),
        ("one **two**", 4, 11, "**", "one two"),
        ("one two ", 4, 8, "*", "one *two* "),
        ("**two**", 2, 5, "*", "***two***"),
        ("two", 0, 3, "*", "*two*"),
    ],
)
def test_marks_go_around_words_and_come_off(
    text: str, start: int, end: int, mark: str, expected: str
) -> None:
    assert marked(text, start, end, mark)[0] == expected


@given(
    st.text(max_size=20), st.text(max_size=20), st.text(max_size=20), st.sampled_from(["**", "*", "~~", "`"])
)
def test_marking_keeps_every_other_letter(before: str, inside: str, after: str, mark: str) -> None:
    text = before + inside + after
    changed, start, end = marked(text, len(before), len(before) + len(inside), mark)
    assert 0 <= start <= end <= len(changed)
    assert changed.replace(mark[0], "") == text.replace(mark[0], "")


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [
        ("the ket|tle", "**", "the **ket|tle**"),
        ("the |kettle", "~~", "the ~~|kettle~~"),
        ("the kettle|", "**", "the kettle**|**"),
        ("the | kettle", "*", "the *|* kettle"),
        ("|", "**", "**|**"),
        ("* one |", "*", "* one *|*"),
        # Within what is marked so, all of it is plain again; within another mark, one is in the other.
        ("**two wo|rds** on", "**", "two wo|rds on"),
        ("***bo|th***", "**", "*bo|th*"),
        ("***bo|th***", "*", "**bo|th**"),
        ("**bo|th**", "*", "***bo|th***"),
        ("__o|ne__", "**", "o|ne"),
        ("**|**", "*", "***|***"),
        # Right beside what is marked so, one goes on within it.
        ("some **bold**|", "**", "some **bold|**"),
        ("|**bold** on", "**", "**|bold** on"),
        ("***both***|", "**", "***both|***"),
        ("***both***|", "*", "***both**|*"),
        ("|***both***", "*", "*|**both***"),
        ("**a**|", "*", "**a***|*"),
    ],
)
def test_a_mark_where_nothing_is_chosen_and_once_more(before: str, mark: str, after: str) -> None:
    def press(shown: str) -> str:
        line, place = shown.replace("|", ""), shown.index("|")
        start, end = place, place
        while start and line[start - 1].isalpha():
            start -= 1
        while end < len(line) and line[end].isalpha():
            end += 1
        changed, there = marked_at(line, place, mark, (start, end) if end > place else None)
        return f"{changed[:there]}|{changed[there:]}"

    assert press(before) == after
    if not before.replace("|", "").count(mark) and "__" not in before:
        assert press(after) == before


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [
        ("a **b|**", "**", "a **b**|"),
        ("***both|***", "*", "***both*|**"),
        ("* one *two|*", "*", "* one *two*|"),
        ("_one|_", "*", "_one_|"),
        # Spaces before a mark would keep it from being one.
        ("**b |**", "**", "**b** |"),
        ("**b |** on", "**", "**b** | on"),
        ("***both |***", "*", "***both* |**"),
        ("***both* |**", "**", "***both*** |"),
        ("** |**", "**", "** **|"),
    ],
)
def test_at_the_end_of_what_is_marked_writing_goes_on_behind(before: str, mark: str, after: str) -> None:
    changed, there = marked_at(before.replace("|", ""), before.index("|"), mark, None)
    assert f"{changed[:there]}|{changed[there:]}" == after


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [
        ("at [[North|wind]] now", "**", "at **[[North|wind]]** now"),
        ("at [[Second no|te^that one]]", "*", "at *[[Second no|te^that one]]*"),
        ("see http://exam|ple.org/a.", "**", "see **http://exam|ple.org/a**."),
        ("see |http://example.org/a", "**", "see **|http://example.org/a**"),
        ("[their pa|ge](https://example.org)", "~~", "~~[their pa|ge](https://example.org)~~"),
        ("[their page](https://exam|ple.org)", "*", "*[their page](https://exam|ple.org)*"),
        ("With @Dana Sm|ith at", "**", "With **@Dana Sm|ith** at"),
        ("With @Da|na Smith at", "**", "With **@Da|na Smith** at"),
        ("so #hap|py.", "**", "so **#hap|py**."),
        ("With @Li|nus.", "**", "With **@Li|nus**."),
        ("to dana@exam|ple.org.", "*", "to *dana@exam|ple.org*."),
        ("it isn|'t so", "**", "it **isn|'t** so"),
        ("it isn’|t so", "**", "it **isn’|t** so"),
        ("it |isn't so", "*", "it *|isn't* so"),
        ("'it|'", "*", "'it*|*'"),
    ],
)
def test_a_link_or_a_word_with_an_apostrophe_is_marked_as_a_whole(before: str, mark: str, after: str) -> None:
    def press(shown: str) -> str:
        bare, place = shown.replace("|", ""), shown.index("|")
        line = bare.replace("^", "|")
        known = Names(people={"dana smith": 1})
        linked = [(each.start, each.end) for each in places_in(line, known)]
        words = (found.span() for found in re.finditer(r"\w+", line))
        word = next(((start, end) for start, end in words if start <= place < end), None)
        changed, there = marked_at(line, place, mark, word, linked)
        changed = changed.replace("|", "^")
        return f"{changed[:there]}|{changed[there:]}"

    assert press(before) == after
    assert press(after) == before


@pytest.mark.parametrize(("before", "place"), [("the `co de` here", 6), ("![a desk](<desk.png>)", 13)])
def test_in_code_and_in_a_picture_nothing_is_marked(before: str, place: int) -> None:
    assert marked_at(before, place, "**", (place - 1, place + 1)) == (before, place)


@pytest.mark.parametrize(
    ("line", "below", "after", "once_ended"),
    [
        ("1. a", ["2. b", "3. c"], ["3. b", "4. c"], ["1. b", "2. c"]),
        # Over what the items hold and over empty lines.
        (
            "1) a",
            ["", "2) b", "   goes on", "3) c", "   - d"],
            ["", "3) b", "   goes on", "4) c", "   - d"],
            ["", "1) b", "   goes on", "2) c", "   - d"],
        ),
        # Within code nothing is counted.
        ("1. a", ["   ```", "2. x", "   ```", "2. b"], ["   ```", "2. x", "   ```", "3. b"], ...),
        # What is no more of it, and numbers of the person's own.
        ("1. a", ["2. b", "words", "3. c"], ["3. b"], ["1. b"]),
        ("1. a", ["2. b", "- c", "3. d"], ["3. b"], ["1. b"]),
        ("1. a", ["2) b"], [], []),
        ("1. a", ["1. b", "1. c"], [], []),
        ("1. a", ["2. b", "5. c"], ["3. b"], ["1. b"]),
        # A list within it and the one that it lies in.
        ("   1. a", ["   2. b", "2. c"], ["   3. b"], ["   1. b"]),
        ("1. a", ["   2. b", "2. c"], ["   2. b", "3. c"], ["   2. b", "1. c"]),
        ("- a", ["2. b"], [], []),
    ],
)
def test_the_numbers_beneath_a_new_item_follow_on(
    line: str, below: list[str], after: list[str], once_ended: object
) -> None:
    assert list(numbered_on(line, below)) == after
    if once_ended is not ...:
        assert list(numbered_on(line, below, ends=True)) == once_ended


@pytest.mark.parametrize(
    ("line", "below", "above", "after", "once_ended"),
    [
        (
            "9. a",
            ["   - x", "10. b", "    - y"],
            [f"{number}. a" for number in range(8, 0, -1)],
            ["    - x", "11. b", "    - y"],
            ["   - x", "9. b", "   - y"],
        ),
        ("2. a", ["3. b"], ["", "   goes on", "1. a", "words"], ["4. b"], ["2. b"]),
        ("   2. a", ["   3. b"], ["   1. a", "- outer"], ["   4. b"], ["   2. b"]),
        # Days and years, and what leads back to none but them.
        ("23. November: a", ["24. November: b"], [], [], []),
        ("23. a", ["24. b"], ["22. c"], [], []),
        ("24. ", ["25. November: b"], ["23. November: a"], [], []),
        ("1. November: a", ["2. November: b"], [], [], []),
        ("1. a", ["2. Nov. b"], [], [], []),
        ("1. 11. 2026 a", ["2. 11. 2026 b"], [], [], []),
        ("2025. a", ["2026. b"], [], [], []),
        ("3. a", ["4. b"], ["1. a"], [], []),
        # Numbers that are written otherwise stay as they are written.
        ("1. a", ["02. b"], [], [], []),
        ("1. a", ["٢. b"], [], [], []),
        # Within code that an item holds.
        ("    1. x", ["    2. y"], ["    ```", "10. a"], [], []),
        ("    1. x", ["    2. y"], ["    ```", "    z", "    ```", "10. a"], ["    3. y"], ["    1. y"]),
    ],
)
def test_only_what_counts_from_one_is_counted_on(
    line: str, below: list[str], above: list[str], after: list[str], once_ended: list[str]
) -> None:
    months = ("november", "nov")
    assert list(numbered_on(line, below, above, months=months)) == after
    assert list(numbered_on(line, below, above, ends=True, months=months)) == once_ended


def test_a_link_is_found_where_it_stands() -> None:
    line = "see [the page](https://example.org/a) or https://example.org/b."
    assert link_at(line, 6) == "https://example.org/a"
    assert link_at(line, 50) == "https://example.org/b"
    assert link_at(line, 1) == ""
    assert link_at("[x](javascript:alert(1))", 1) == ""


def test_a_table_is_known_by_its_bars() -> None:
    assert is_table_line("| a | b |") and is_table_line("| --- | --- |")
    assert not is_table_line("a | b")


@pytest.mark.parametrize(
    "code",
    [
        "```\n~~~\n- b\nplain\n~~~\n- b\nplain\n```",
        "````\n```\n- b\nplain\n````",
        "~~~\n~~~ python\n- b\nplain\n~~~~  ",
        "~~~ it`s\n- b\nplain\n~~~",
        "``` python\n- b\nplain\n```",
        "```\n    ```\n- b\nplain",
        "```\n``\n> b\nplain\n```",
    ],
)
def test_within_code_no_line_is_put(code: str) -> None:
    assert set_apart(code) == code
    assert set_apart(f"- a\n- b\n{code}") == f"- a\n- b\n{code}"


@pytest.mark.parametrize(
    "before",
    ["```one line```", "``` a ` b", "``", "    ```", "```\ncode\n```", "~~~~\n~~~\n~~~~~", "```\n```\t"],
)
def test_what_is_typed_beneath_a_list_or_a_quote_is_set_apart(before: str) -> None:
    assert set_apart(f"{before}\n- b\nplain") == f"{before}\n- b\n\nplain"
    assert set_apart(f"{before}\n> b\nplain") == f"{before}\n> b\n\nplain"
