"""What stands on the screen, as Xvfb writes it into a file (in the format of xwd), and contrast as WCAG measures it."""

import struct
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.black_box.at_spi import Bounds

# XWDFile.h: how long the head is, how wide, how high, how many bytes a line has, how many colours are listed after it.
HEAD, WIDTH, HEIGHT, BITS, LINE, COLOURS = 0, 4, 5, 11, 12, 19
COLOUR_SIZE = 12


class Picture:
    """The pixels of a moment: each a number, 0xRRGGBB."""

    def __init__(self, pixels: memoryview, width: int, height: int) -> None:
        self._pixels = pixels
        self.width = width
        self.height = height

    @classmethod
    def read(cls, frame_buffer: Path) -> "Picture":
        """The screen as it is now."""
        content = frame_buffer.read_bytes()
        head = struct.unpack(">25I", content[:100])
        assert head[BITS] == 32 and head[LINE] == head[WIDTH] * 4
        pixels = memoryview(content)[head[HEAD] + head[COLOURS] * COLOUR_SIZE :]
        return cls(pixels[: head[LINE] * head[HEIGHT]].cast("I"), head[WIDTH], head[HEIGHT])

    def same(self, other: "Picture") -> bool:
        """Whether another picture shows the same."""
        return self._pixels == other._pixels

    def lines(self, bounds: Bounds) -> Iterator[memoryview]:
        """The pixels within bounds, line by line, as far as they are on the screen."""
        x, y, width, height = bounds.within(Bounds(0, 0, self.width, self.height))
        for line in range(y, y + height):
            yield self._pixels[line * self.width + x : line * self.width + x + width]

    def colours(self, bounds: Bounds) -> Counter[int]:
        """Which colours there are within bounds, and of how many pixels each."""
        found: Counter[int] = Counter()
        for line in self.lines(bounds):
            found.update(line)
        return found

    def ground(self) -> int:
        """The commonest colour of all."""
        return self.colours(Bounds(0, 0, self.width, self.height)).most_common(1)[0][0]

    def differing(self, bounds: Bounds, other: "Picture", there: Bounds) -> list[tuple[int, int]]:
        """The colours, before and after, of each pixel that another picture has otherwise at `there`."""
        return [
            pair
            for mine, others in zip(self.lines(bounds), other.lines(there), strict=False)
            if mine != others
            for pair in zip(mine, others, strict=False)
            if pair[0] != pair[1]
        ]


@cache
def luminance(colour: int) -> float:
    """WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    parts = [(colour >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: int, other: int) -> float:
    """From 1, the same, to 21, black on white."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def standing_out(colours: Counter[int]) -> float:
    """How far what is written or drawn stands out from its ground, which is the commonest colour.

    Letters have soft edges: what they are drawn in is the colour furthest from the ground.
    """
    if not colours:
        return 1.0
    ground = colours.most_common(1)[0][0]
    return max(contrast(ground, each) for each in colours)
