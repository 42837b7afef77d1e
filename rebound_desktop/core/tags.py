"""Tags: short words of the person's own."""

from collections.abc import Sequence

TAG_AT_MOST = 40


def tidy_tag(typed: str) -> str:
    """A tag as it is kept: without the # it may begin with, spaces single, at most 40 characters; "" for none."""
    return " ".join(typed.lstrip("# ").split())[:TAG_AT_MOST].strip()


def tags_in(typed: str, shown: Sequence[str] = ()) -> tuple[str, ...]:
    """The tags in a line with commas between them, each once.

    shown: those that the line showed before it was changed; one with a comma in it that still stands there is one.
    """
    parts = [part.strip() for part in typed.split(",")]
    wholes = sorted(((_parts_of(tag), tag) for tag in shown if "," in tag), key=lambda whole: -len(whole[0]))
    found: dict[str, None] = {}
    at = 0
    while at < len(parts):
        here = (whole for whole in wholes if parts[at : at + len(whole[0])] == whole[0])
        taken, tag = next(here, ([parts[at]], tidy_tag(parts[at])))
        if tag:
            found[tag] = None
        at += len(taken)
    return tuple(found)


def _parts_of(tag: str) -> list[str]:
    return [part.strip() for part in tag.split(",")]
