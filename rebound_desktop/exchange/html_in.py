"""Web pages as Markdown: a file a page. Scripts, styles and whatever else is no text are left out."""

import base64
import binascii
import re
from functools import partial
from html import unescape

from rebound_desktop.core.from_html import Given, markdown_of
from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch, FileIn
from rebound_desktop.exchange import markdown_in
from rebound_desktop.exchange.attachments_in import Attachments
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.sources import Refused

ENDS = (".html", ".htm", ".xhtml")
LOOKS_LIKE = re.compile(
    r"\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|div|p|h\d)\b",
    re.IGNORECASE | re.DOTALL,
)
_LARGEST = 8 * 1024 * 1024
_LONGEST_TITLE = 1000
_TITLE = re.compile(rf"<title[^<>]*>([^<]{{0,{_LONGEST_TITLE}}})</title>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>\"']*(?:\"[^\"<]*\"[^<>\"']*|'[^'<]*'[^<>\"']*)*>")
_DATA = re.compile(r"data:image/(png|jpe?g|gif|webp);base64,", re.IGNORECASE)


def read(reading: Reading) -> Batch:
    """Every page of the source."""
    return markdown_in.pages(reading, ENDS, markdown)


def markdown(text: str, files: list[FileIn]) -> str:
    """A page as Markdown; pictures that are written into it are added to `files`. Raises Refused."""
    if len(text) > _LARGEST:
        raise Refused(Why.TOO_LARGE)
    page = whole_tags(text)
    said = markdown_of(page, address=str, picture=partial(_picture, files))
    match = _TITLE.search(page)
    title = " ".join(unescape(match[1]).split()) if match else ""
    if title and title.casefold() not in said[:500].casefold():
        return f"# {title}\n\n{said}"
    return said


def whole_tags(text: str) -> str:
    """The page with its whole tags alone: comments and declarations are gone, any other "<" stands for itself.

    Python's parser looks to the end of the page for the end of each unfinished tag; here each looks to the next one.
    """
    out: list[str] = []
    at = 0
    ends = {"<!--": "-->", "<!": ">", "<?": ">"}
    while (begin := text.find("<", at)) >= 0:
        out.append(text[at:begin])
        at = begin + 1
        if match := _TAG.match(text, begin):
            out.append(match[0])
            at = match.end()
            continue
        for mark, end in tuple(ends.items()):
            if text.startswith(mark, begin):
                closed = text.find(end, begin)
                if closed < 0:
                    # None follows, for this one or any other.
                    del ends[mark]
                    continue
                at = closed + len(end)
                break
        else:
            out.append("&lt;")
    return "".join((*out, text[at:]))


def _picture(files: list[FileIn], told: Given) -> str:
    source, words = told.get("src", ""), " ".join(told.get("alt", "").split())
    match = _DATA.match(source)
    if match is None:
        return f"![{words}]({source})" if source and not source.startswith("data:") else words
    try:
        content = base64.b64decode(re.sub(r"\s+", "", source[match.end() :]))
    except (binascii.Error, ValueError):
        return words
    ending = match[1].lower().replace("jpeg", "jpg")
    name = f"picture {len(files) + 1}.{ending}"
    files.append(FileIn(name, partial(bytes, content)))
    return Attachments.shown(name, words)
