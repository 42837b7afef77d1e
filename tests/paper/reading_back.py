"""What somebody finds who copies from a PDF made here, or a reader of applications: letters, by the file's own maps."""

import re
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_RANGE = re.compile(rb"<(\w{4})> <(\w{4})> (?:\[([^\]]*)\]|<(\w{4})>)")


def letters_of(pdf: bytes) -> str:
    """Every letter of a PDF as it was drawn, without what is white; � for one that stands for nothing."""
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    pages = [body for body in objects.values() if b"/Type /Page\n" in body]
    return "".join(_page(objects, page) for page in pages)


def _page(objects: dict[int, bytes], page: bytes) -> str:
    resources = objects[_led_to(rb"/Resources", page)]
    fonts = {
        name: _map(_stream(objects[_led_to(rb"/ToUnicode", objects[int(number)])]))
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", resources)
    }
    found: list[str] = []
    font: dict[int, str] = {}
    drawn = _stream(objects[_led_to(rb"/Contents", page)])
    for name, shown in re.findall(rb"/(F\d+) [\d.]+ Tf|<(\w+)> Tj", drawn):
        if name:
            font = fonts[name]
        for place in range(0, len(shown), 4):
            found.append(font.get(int(shown[place : place + 4], 16), "\ufffd").replace("\0", "\ufffd"))
    return "".join("".join(found).split())


def _led_to(name: bytes, body: bytes) -> int:
    found = re.search(name + rb" (\d+) 0 R", body)
    assert found is not None
    return int(found[1])


def _stream(body: bytes) -> bytes:
    content = body.partition(b"stream\n")[2]
    return zlib.decompressobj().decompress(content) if b"/FlateDecode" in body else content


def _map(told: bytes) -> dict[int, str]:
    """What each glyph stands for."""
    found: dict[int, str] = {}
    for first, last, each, begun in _RANGE.findall(told):
        words = re.findall(rb"<(\w+)>", each)
        for place, glyph in enumerate(range(int(first, 16), int(last, 16) + 1)):
            code = words[place] if each else b"%04x" % (int(begun, 16) + place)
            found[glyph] = bytes.fromhex(code.decode()).decode("utf-16-be", "replace")
    return found
