"""Journals of any size, for measuring."""


def grow() -> None:
    """Soon."""
