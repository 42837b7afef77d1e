"""Bytes as the text they were meant to be: UTF-8 with or without its mark, UTF-16, Windows-1252, Mac Roman."""

import codecs
import io
import re

# Enough of a file to tell an encoding by.
_SAMPLE = 64 * 1024
# So many bytes are made text at a time: nobody else runs Python meanwhile, and a window waits for its turn.
_AT_A_TIME = 256 * 1024
# Where the letters with accents stand in Mac Roman, and from where on in Windows-1252.
_MACS, _WINDOWS = (0x80, 0x9F), 0xC0
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decoded(content: bytes) -> str:
    """The text, line ends as LF. Never raises: what fits nothing else is read as Windows-1252.

    A mark at the beginning decides; then UTF-8, if all of it is; then UTF-16, by its zero bytes; then what
    charset-normalizer tells of a text in another script; then Windows-1252.
    """
    return "".join(pieces(content))


def pieces(content: bytes) -> list[str]:
    """The same text in pieces: one of many megabytes is never in one's hands as a whole."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if content.startswith(mark):
            return _in_turns(content[len(mark) :], name)
    wide = _utf16(content)
    if wide:
        return _in_turns(content, wide)
    try:
        return _in_turns(content, "utf-8", "strict")
    except UnicodeDecodeError:
        # A long text with a broken place or two is UTF-8 all the same.
        broken = _in_turns(content, "utf-8")
        lost = sum(piece.count("\ufffd") for piece in broken)
        if not broken[0].startswith("\ufffd") and lost * 200 < _high(content):
            return broken
    return _in_turns(content, _old_encoding(content))


def _in_turns(content: bytes, encoding: str, errors: str = "replace") -> list[str]:
    """All of it as text, line ends as LF. Raises UnicodeDecodeError where `errors` is "strict"."""
    decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder(encoding)(errors), translate=True)
    begins = range(0, len(content), _AT_A_TIME)
    return [
        *(decoder.decode(content[at : at + _AT_A_TIME]) for at in begins),
        decoder.decode(b"", final=True),
    ]


def _high(content: bytes) -> int:
    """How many of the first bytes are above ASCII."""
    return sum(byte > 127 for byte in content[:_SAMPLE])


def _utf16(content: bytes) -> str:
    """The name of a UTF-16 without its mark: every other byte of Western text is zero."""
    sample = content[:_SAMPLE]
    if len(sample) < 4:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd * 2 > half and even * 10 < half:
        return "utf-16-le"
    if even * 2 > half and odd * 10 < half:
        return "utf-16-be"
    return ""


def _old_encoding(content: bytes) -> str:
    """The name of an encoding that came before UTF-8."""
    if b"\r" in content[:_SAMPLE] and b"\n" not in content:
        # Lines end so where a Mac of old, or its Excel, wrote them. There "ü" stands where Windows has marks.
        sample = content[:_SAMPLE]
        if sum(_MACS[0] <= byte <= _MACS[1] for byte in sample) > sum(byte >= _WINDOWS for byte in sample):
            return "mac_roman"
    if _high(content) * 4 > len(content[:_SAMPLE]):
        # More marks above ASCII than a Western language has: another script.
        from charset_normalizer import from_bytes

        best = from_bytes(content[:_SAMPLE]).best()
        if best is not None and best.encoding not in ("cp1252", "latin_1", "ascii"):
            try:
                codecs.getincrementaldecoder(best.encoding)
            except LookupError:
                return "cp1252"
            return best.encoding
    return "cp1252"


def is_binary(content: bytes) -> bool:
    """Whether this is no text at all: pictures and programs hold marks that no text does."""
    sample = content[:4096]
    is_wide = sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or bool(_utf16(sample))
    return not is_wide and bool(_CONTROLS.search(sample))
