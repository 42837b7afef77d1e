"""Prompts: one question at a time, quoted above the answer and kept with it as it was shown."""

from collections.abc import Collection, Sequence

from msgspec import Struct

from rebound_desktop.core.journal import QUOTE


class Prompt(Struct, frozen=True):
    """A question. `id` is for ever, `step` is 1 to 5, 0 for second looks, -1 for something lighter."""

    id: str
    step: int
    text: str


def for_step(prompts: Sequence[Prompt], step: int) -> tuple[Prompt, ...]:
    """The prompts of one step, in the order they are asked."""
    return tuple(prompt for prompt in prompts if prompt.step == step)


def next_prompt(prompts: Sequence[Prompt], seen: Collection[str]) -> Prompt | None:
    """The first prompt not seen yet, or None when all were."""
    return next((prompt for prompt in prompts if prompt.id not in seen), None)


def quoted(prompt: Prompt) -> str:
    """The prompt as it stands in the text: a Markdown quote with room beneath."""
    return f"{_quote(prompt)}\n\n"


def ends_unanswered(text: str, prompt: Prompt) -> bool:
    """True while nothing stands beneath the prompt's quote at the end of the text."""
    return f"\n{text.rstrip()}".endswith(f"\n{_quote(prompt)}")


def without_unanswered(text: str, prompt: Prompt) -> str:
    """The text without the prompt's quote at its end, if it is still unanswered; all else untouched."""
    if not ends_unanswered(text, prompt):
        return text
    return text.rstrip()[: -len(_quote(prompt))].rstrip()


def _quote(prompt: Prompt) -> str:
    return "\n".join(f"{QUOTE}{line}".rstrip() for line in prompt.text.strip().splitlines())


def with_prompt(text: str, prompt: Prompt) -> str:
    """The text with the prompt's quote put at its end."""
    body = text.rstrip()
    return (body + "\n\n" if body else "") + quoted(prompt)
