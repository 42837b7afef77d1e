"""Quotation marks, with a window or without one. Apart from what a comparison says, which no start should wait for."""

from collections.abc import Callable


def quoted(text: str, translate: Callable[[str, str], str]) -> str:
    """A text between the quotation marks of the language; `translate` is as `comparison_words.Translate`."""
    return translate("comparison", "“{name}”").replace("{name}", text)
