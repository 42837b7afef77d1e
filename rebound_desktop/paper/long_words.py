"""Words of thousands of letters, as a key or a picture pasted as text, are parted for paper.

For each line that Qt sets of a word it looks at all the rest of it: with 200,000 letters it came to no end.
"""

import re
from collections.abc import Iterator
from unicodedata import category

LONGEST = 2000
# Letters of Chinese, Japanese and Korean: a line may end at each.
_ENDS_ANYWHERE = "\u2e80-\u312f\u3190-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\U00020000-\U0003ffff"
_TOO_LONG = re.compile(rf"\S{{{LONGEST + 1}}}")
# A tag, a letter that HTML names, what ends a word, a stretch of letters.
_PIECE = re.compile(rf"(<[^>]*>)|(&\w+;|&\#\w+;)|([\s{_ENDS_ANYWHERE}]+)|([^\s<&{_ENDS_ANYWHERE}]+|[<&])")
_PLAIN = re.compile(rf"()()([\s{_ENDS_ANYWHERE}]+)|([^\s{_ENDS_ANYWHERE}]+)")
_JOINER = "\u200d"
# So far back a letter is looked for that nothing is joined to.
_BACK = 40


def parted_html(html: str) -> str:
    """HTML with a line's end in each word that is too long, and not a letter less."""
    return "".join(_parted(html, _PIECE, "<br />")) if _TOO_LONG.search(html) else html


def parted(text: str) -> str:
    """The same of plain text."""
    return "".join(_parted(text, _PLAIN, "\u2028")) if _TOO_LONG.search(text) else text


def _parted(text: str, pieces: re.Pattern[str], line_end: str) -> Iterator[str]:
    so_far = 0
    for found in pieces.finditer(text):
        _tag, named, space, letters = found.groups()
        if space:
            so_far = 0
        if named and so_far == LONGEST:
            yield line_end
            so_far = 0
        if not letters:
            so_far += bool(named)
            yield found[0]
            continue
        begin = 0
        while so_far + len(letters) - begin > LONGEST:
            end = _between_letters(letters, begin, begin + max(LONGEST - so_far, 0))
            yield letters[begin:end] + line_end
            begin, so_far = end, 0
        so_far += len(letters) - begin
        yield letters[begin:]


def _between_letters(text: str, begin: int, end: int) -> int:
    """The last place up to `end` where no accent and no part of a joined sign is taken from what it belongs to."""
    for place in range(end, max(begin, end - _BACK), -1):
        belongs = category(text[place])[0] == "M" or _JOINER in text[place - 1 : place + 1]
        if not belongs and category(text[place]) != "Sk":
            return place
    return end
