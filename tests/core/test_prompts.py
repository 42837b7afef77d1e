"""Prompts stand in the text as quotes, and go again without a trace when nothing was answered."""

from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.prompts import (
    Prompt,
    ends_unanswered,
    for_step,
    next_prompt,
    quoted,
    with_prompt,
    without_unanswered,
)
from rebound_desktop.ui.widgets.prompts import load_groundings, load_prompts

LINES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1).filter(str.strip)
PROMPTS = st.builds(Prompt, id=st.just("p"), step=st.just(1), text=LINES)


@given(st.text(), PROMPTS)
def test_a_prompt_that_was_not_answered_leaves_the_words_before_it(text: str, prompt: Prompt) -> None:
    asked = with_prompt(text, prompt)
    assert ends_unanswered(asked, prompt)
    assert without_unanswered(asked, prompt) == text.rstrip()


@given(st.text(), PROMPTS, LINES)
def test_a_prompt_that_was_answered_stays(text: str, prompt: Prompt, answer: str) -> None:
    answered = with_prompt(text, prompt) + answer
    if not ends_unanswered(answered, prompt):
        assert without_unanswered(answered, prompt) == answered
        assert quoted(prompt).strip() in answered


def test_every_step_has_questions_and_each_is_asked_once() -> None:
    prompts = load_prompts()
    assert len({prompt.id for prompt in prompts}) == len(prompts)
    assert len({prompt.text for prompt in prompts}) == len(prompts)
    for step in (-1, 0, 1, 2, 3, 4, 5):
        seen: list[str] = []
        while (prompt := next_prompt(for_step(prompts, step), seen)) is not None:
            seen.append(prompt.id)
        assert seen, f"no question for {step}"
    assert load_groundings()


def test_what_and_how_come_before_any_why() -> None:
    for step in range(1, 6):
        first = for_step(load_prompts(), step)[0].text
        assert not first.lower().startswith("why")
