"""Web pages as Markdown: a file a page. Scripts, styles and whatever else is no text are left out."""

import base64
import binascii
import re
from functools import partial
from html.parser import HTMLParser

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
_DEEPEST = 200
_SKIPPED = frozenset({"script", "style", "template", "noscript", "iframe", "object", "svg", "head"})
_VOID = frozenset(
    {"br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "wbr"}
)
_BLOCKS = frozenset(
    {
        "p",
        "div",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "ul",
        "ol",
        "table",
        "tr",
        "blockquote",
    }
    | {
        "pre",
        "figure",
        "figcaption",
        "dl",
        "dt",
        "dd",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "address",
        "details",
    }
)
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "del": "~~", "s": "~~", "strike": "~~", "code": "`"}
_TAG = re.compile(r"</?[a-zA-Z][^<>\"']*(?:\"[^\"<]*\"[^<>\"']*|'[^'<]*'[^<>\"']*)*>")
_FENCED = re.compile(r"(```\n.*?\n```)", re.DOTALL)
_DATA = re.compile(r"data:image/(png|jpe?g|gif|webp);base64,", re.IGNORECASE)


def read(reading: Reading) -> Batch:
    """Every page of the source."""
    return markdown_in.pages(reading, ENDS, markdown)


def markdown(text: str, files: list[FileIn]) -> str:
    """A page as Markdown; pictures that are written into it are added to `files`. Raises Refused."""
    if len(text) > _LARGEST:
        raise Refused(Why.TOO_LARGE)
    page = _Page(files)
    page.feed(_whole_tags(text))
    page.close()
    return page.markdown()


def _whole_tags(text: str) -> str:
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


class _Page(HTMLParser):
    """Gathers words and marks; nothing is ever fetched or run."""

    def __init__(self, files: list[FileIn]) -> None:
        super().__init__(convert_charrefs=True)
        self._files = files
        self._out: list[str] = []
        self._skipped = 0
        self._lists: list[list[int]] = []
        self._quotes = 0
        self._is_verbatim = False
        self._links: list[str] = []
        self._title = ""
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag begins."""
        told = {name: value or "" for name, value in attrs}
        if tag == "title":
            self._in_title = True
        if tag == "body":
            # Whatever was left open before it ends here.
            self._skipped = 0
        if self._skipped or tag in _SKIPPED:
            self._skipped += tag in _SKIPPED and tag not in _VOID
            return
        if tag == "blockquote":
            self._quotes += 1
        if tag in _BLOCKS:
            self._new_block()
        if tag in ("ul", "ol") and len(self._lists) < _DEEPEST:
            self._lists.append([0 if tag == "ol" else -1])
        elif tag == "li":
            self._item()
        elif tag == "br":
            self._out.append("\n")
        elif tag == "hr":
            self._out.append("\n\n---\n\n")
        elif tag == "pre":
            self._is_verbatim = True
            self._out.append("```\n")
        elif re.fullmatch(r"h[1-6]", tag):
            self._out.append("#" * int(tag[1]) + " ")
        elif tag in ("td", "th"):
            self._out.append(" | ")
        elif tag == "a":
            self._links.append(told.get("href", ""))
            self._out.append("[" if self._links[-1] else "")
        elif tag == "img":
            self._out.append(self._picture(told))
        elif tag in _MARKS and not self._is_verbatim:
            self._out.append(_MARKS[tag])

    def handle_endtag(self, tag: str) -> None:
        """A tag ends."""
        if tag == "title":
            self._in_title = False
        if self._skipped:
            self._skipped -= tag in _SKIPPED
            return
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "blockquote":
            self._quotes = max(self._quotes - 1, 0)
        elif tag == "pre" and self._is_verbatim:
            self._is_verbatim = False
            self._out.append("\n```")
        elif tag == "a" and self._links:
            href = self._links.pop()
            self._out.append(f"]({href})" if href else "")
        elif tag in _MARKS and not self._is_verbatim:
            self._out.append(_MARKS[tag])
        if tag in _BLOCKS:
            self._new_block()

    def handle_data(self, data: str) -> None:
        """Words."""
        if self._in_title:
            self._title += data
        if not self._skipped:
            self._out.append(data if self._is_verbatim else re.sub(r"\s+", " ", data))

    def markdown(self) -> str:
        """All of it, blocks apart, quotes marked."""
        parts = _FENCED.split("".join(self._out))
        for place in range(0, len(parts), 2):
            lines = [line.rstrip() for line in parts[place].split("\n")]
            # A quote that holds nothing, marks around nothing, and more than one empty line.
            kept = "\n".join("" if re.fullmatch(r"(?:> ?)+", line) else line for line in lines)
            parts[place] = re.sub(r"\n{3,}", "\n\n", kept.replace("****", "").replace("~~~~", ""))
        text = "".join(parts).strip()
        title = " ".join(self._title.split())
        if title and title.casefold() not in text[:500].casefold():
            text = f"# {title}\n\n{text}"
        return text

    def _new_block(self) -> None:
        if not self._is_verbatim:
            self._out.append("\n\n" + "> " * min(self._quotes, 10))

    def _item(self) -> None:
        depth = max(len(self._lists) - 1, 0)
        counter = self._lists[-1] if self._lists else [-1]
        if counter[0] >= 0:
            counter[0] += 1
        mark = f"{counter[0]}." if counter[0] > 0 else "-"
        self._out.append(f"\n{'  ' * min(depth, 10)}{mark} ")

    def _picture(self, told: dict[str, str]) -> str:
        source, words = told.get("src", ""), " ".join(told.get("alt", "").split())
        match = _DATA.match(source)
        if match is None:
            return f"![{words}]({source})" if source and not source.startswith("data:") else words
        try:
            content = base64.b64decode(re.sub(r"\s+", "", source[match.end() :]))
        except (binascii.Error, ValueError):
            return words
        ending = match[1].lower().replace("jpeg", "jpg")
        name = f"picture {len(self._files) + 1}.{ending}"
        self._files.append(FileIn(name, partial(bytes, content)))
        return Attachments.shown(name, words)
