"""Texts that are too long for their place."""


def cut_at_a_word(text: str, longest: int) -> str:
    """A text of at most so many letters: of a longer one the whole words it begins with, and "…"."""
    if len(text) <= longest:
        return text
    end = text.rfind(" ", 0, longest)
    # Scripts without spaces, and a word that is longer than half of it, end anywhere.
    return text[: end if end >= longest // 2 else longest - 1].rstrip() + "…"
