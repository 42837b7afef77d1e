"""Spaces that hold two words together: Qt makes all but one kind of them spaces at which a line may end.

French has a narrow one before ; ! and ?, so that a line would begin with the mark.
"""

import re

_TAG = re.compile(r"(<[^>]*>)")
_HOLDING = re.compile("[\u202f\u2007]+")


def kept_spaces(html: str) -> str:
    """HTML for Qt, its narrow spaces and those as wide as a figure left as they are."""
    if not _HOLDING.search(html):
        return html
    # Every second piece is a tag.
    pieces = _TAG.split(html)
    pieces[::2] = [
        _HOLDING.sub(r'<span style="white-space: pre-wrap">\g<0></span>', piece) for piece in pieces[::2]
    ]
    return "".join(pieces)
