"""Pictures that rich text carries within itself, as `data:` addresses (RFC 2397). Pure."""

import binascii
import re
from urllib.parse import unquote_to_bytes

from msgspec import Struct

_WITHIN = re.compile(
    r"data:image/(avif|bmp|gif|jpe?g|png|tiff?|webp)(?:;[\w=.+-]{1,40}){0,4};base64,([\w+/=%\s-]*)",
    re.IGNORECASE,
)
# What stands in the place of one that was taken out: an address that leads nowhere, with its number.
_TAKEN_OUT = "data:,{}"
_PLACE = re.compile(r"data:,(\d{1,6})")


class PictureWithin(Struct, frozen=True):
    """One picture: what the name of its file ends with, and its content as base64."""

    ending: str
    base64: str

    def content(self) -> bytes:
        """The picture's bytes. ValueError when they cannot be told from what is written."""
        return binascii.a2b_base64(unquote_to_bytes(self.base64))


def taken_out(html: str) -> tuple[str, tuple[PictureWithin, ...]]:
    """The page without its pictures, each address in it replaced by one that `place_of` knows; and the pictures."""
    found: list[PictureWithin] = []

    def take(match: re.Match[str]) -> str:
        found.append(PictureWithin(match[1].lower(), match[2]))
        return _TAKEN_OUT.format(len(found) - 1)

    return _WITHIN.sub(take, html), tuple(found)


def place_of(address: str) -> int | None:
    """Which of the pictures that were taken out this address stands for."""
    match = _PLACE.fullmatch(address)
    return int(match[1]) if match else None
