"""Japanese breaks between any two letters; how a sentence ends stays in one piece, so that no line is only 「ん。」."""

import re

# Written between two letters, it keeps them on one line, and is not seen.
_JOINER = "\u2060"
# The last letters of a verb and what makes it polite: 「出ません」「始まります」「です」.
_ENDING = re.compile(
    "[\u4e00-\u9fff]?[\u3041-\u3096]{0,3}(?:ません|ました|でした|ましょう|ます|です|ください)(?:か？|か)?"
)


def kept_together(text: str) -> str:
    """Words for a label that breaks lines."""
    return text if text.isascii() else _ENDING.sub(lambda ending: _JOINER.join(ending[0]), text)


def as_said(text: str) -> str:
    """The same words as they were given."""
    return text.replace(_JOINER, "")
