"""What a person wrote stays as they wrote it: normalising, titles, prompts, versions, words."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rebound_desktop.core.journal import (
    LARGE_DELETION,
    PREVIEW_LENGTH,
    characters_gone,
    length_in_words,
    normalise,
    plain_line,
    title_and_preview,
    word_count,
)
from rebound_desktop.core.prompts import (
    Prompt,
    ends_unanswered,
    for_step,
    next_prompt,
    quoted,
    with_prompt,
    without_unanswered,
)

any_text = st.text(st.characters(exclude_categories=()))
prompts = st.builds(
    Prompt,
    st.just("p1"),
    st.integers(-1, 5),
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1),
)


@given(any_text)
def test_normalising_twice_is_normalising_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(any_text)
def test_a_normalised_text_can_be_stored_and_holds_no_foreign_line_ends(text: str) -> None:
    held = normalise(text)
    assert held.encode() is not None
    assert not re.search("[\r\u2029\ufdd0\ufdd1]", held)


@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\u2029\ufdd0\ufdd1")))
def test_every_other_character_is_kept_exactly(text: str) -> None:
    assert normalise(text) == text


def test_a_line_end_is_one_line_end_however_it_was_written() -> None:
    assert normalise("a\r\nb\rc\u2029d\n\re") == "a\nb\nc\nd\n\ne"


@given(any_text)
@example("# " + "word " * 50)
@example("> only a prompt")
@example(">")
def test_titles_and_previews_are_short_and_on_one_line(text: str) -> None:
    title, preview = title_and_preview(text)
    assert len(title) <= 80 and len(preview) <= PREVIEW_LENGTH
    assert "\n" not in title + preview
    assert title == title.strip()


def test_a_title_is_the_first_words_of_the_person_and_not_the_prompt() -> None:
    text = "> What happened?\n\n## They *called* on Monday\nand then it went quiet."
    assert title_and_preview(text) == ("They called on Monday", "and then it went quiet.")
    assert title_and_preview("> What happened?\n\n") == ("What happened?", "")
    assert title_and_preview(" \n\n") == ("", "")


def test_a_long_first_line_is_cut_at_its_first_sentence() -> None:
    line = "They said no on the phone. I had prepared for a week and it was over in four minutes."
    assert title_and_preview(line)[0] == "They said no on the phone."


@given(any_text, prompts)
def test_a_prompt_left_unanswered_goes_without_a_trace(text: str, prompt: Prompt) -> None:
    asked = with_prompt(text, prompt)
    assert asked.endswith(quoted(prompt)) and ends_unanswered(asked, prompt)
    assert without_unanswered(asked, prompt) == text.rstrip()


@given(prompts, st.text(min_size=1).filter(lambda text: text.strip()))
def test_an_answered_prompt_stays_with_its_answer(prompt: Prompt, answer: str) -> None:
    text = with_prompt("", prompt) + "I say: " + answer
    assert without_unanswered(text, prompt) == text


def test_words_that_only_end_like_the_prompt_are_not_the_prompt() -> None:
    prompt = Prompt("p1", 1, "What now?")
    assert not ends_unanswered("I wrote > What now?", prompt)


def test_a_prompt_of_several_lines_is_quoted_on_each() -> None:
    assert quoted(Prompt("p1", 1, "One?\nTwo?")) == "> One?\n> Two?\n\n"


def test_prompts_are_asked_in_order_and_each_once() -> None:
    first, second, other = Prompt("a", 1, "A?"), Prompt("b", 1, "B?"), Prompt("c", 2, "C?")
    assert for_step([first, other, second], 1) == (first, second)
    assert next_prompt((first, second), {"a"}) == second
    assert next_prompt((first, second), {"a", "b"}) is None


@given(st.text(), st.text(), st.text(), st.text())
def test_what_is_gone_is_what_one_replacement_took(head: str, old: str, new: str, tail: str) -> None:
    assert characters_gone(head + old + tail, head + new + tail) <= len(old)
    assert characters_gone(head + old, head + old + new) == 0


def test_pasting_over_a_long_text_counts_as_taking_it_away() -> None:
    assert characters_gone("a" * 1000, "b" * 1000) == 1000 > LARGE_DELETION


@given(any_text, any_text)
def test_two_texts_beneath_each_other_have_the_words_of_both(one: str, other: str) -> None:
    assert word_count(f"{one}\n{other}") == word_count(one) + word_count(other)


@given(st.lists(st.from_regex(r"[a-zé]+", fullmatch=True)), st.sampled_from((" ", ", ", "\n", " – ")))
def test_as_many_words_are_counted_as_were_joined(words: list[str], between: str) -> None:
    assert word_count(between.join(words)) == len(words)


def test_words_are_counted_in_every_script_and_prompts_are_not() -> None:
    assert word_count("> What happened?\n\nIt's a well-known no.") == 4
    assert word_count("面接に落ちた") == 6


def test_a_letter_without_spaces_is_as_long_as_its_translation_about() -> None:
    assert length_in_words("面接に落ちた") == 3
    assert length_in_words("Thank you for the hour") == 5


def test_a_title_says_what_a_link_says_and_not_where_it_leads():
    assert plain_line("![The desk](<The desk.png>) and [their page](https://example.org/a)") == (
        "The desk and their page"
    )
    assert plain_line("see [1] (below)") == "see [1] (below)"


@pytest.mark.parametrize("line", ["2*3*4 = 24 and 5*x*y", "snake_case_names", "**", "5 * 3"])
def test_a_title_keeps_what_is_no_mark(line: str) -> None:
    assert plain_line(line) == line
