"""Counting words and a gentle timer: both hidden until asked for. Pure."""

import re

# A word of letters and figures; of Chinese, Japanese and Thai, where no spaces stand, each letter is one.
_WORD = re.compile(
    r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|[^\W_](?:[\w'’-]*[^\W_])?"
)
_QUOTED = re.compile(r"^>.*$", re.MULTILINE)
_ADDRESS = re.compile(r"\]\([^)]*\)")
# The method's own length of a session.
MINUTES = 20


def count_words(text: str) -> int:
    """How many words of one's own a text has; quoted questions and the addresses of links are none."""
    plain = _ADDRESS.sub(" ", _QUOTED.sub(" ", text))
    return sum(1 for _ in _WORD.finditer(plain))


def minutes_left(seconds: float, minutes: int = MINUTES) -> int:
    """Whole minutes still to go after so many seconds, counted up; 0 when the time is over."""
    left = minutes * 60 - seconds
    return max(-int(-left // 60), 0)
