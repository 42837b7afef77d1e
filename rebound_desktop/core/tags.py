"""Tags: short words of the person's own."""

TAG_AT_MOST = 40


def tidy_tag(typed: str) -> str:
    """A tag as it is kept: without the # it may begin with, spaces single, at most 40 characters; "" for none."""
    return " ".join(typed.lstrip("# ").split())[:TAG_AT_MOST].strip()


def tags_in(typed: str) -> tuple[str, ...]:
    """The tags in a line with commas between them, each once."""
    return tuple(dict.fromkeys(tag for part in typed.split(",") if (tag := tidy_tag(part))))
