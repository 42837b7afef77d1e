"""What is read piece by piece, so that nobody waits for all of it, reads as it would at one go."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.import_report import Unreadable, Why
from rebound_desktop.exchange import yaml_in
from rebound_desktop.exchange.decoding import decoded
from rebound_desktop.exchange.json_records import records
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.sources import FileSource, Refused

# Two pieces and a little of what is decoded at a time, so that every kind of break falls between two of them.
_PIECES = 2 * 256 * 1024
# UTF-16 is told by the zero bytes of Western letters, and Windows-1252 by what is left: few letters above ASCII.
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")
_WRITTEN = st.text(
    st.characters(exclude_categories=("Cs",)) | st.sampled_from("\r\né\u20ac\U0001f327"), max_size=12
)
_TREES = st.recursive(
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")), max_size=20),
    lambda inside: (
        st.lists(inside, max_size=4) | st.dictionaries(st.text("abc: -#'\n", max_size=5), inside, max_size=4)
    ),
    max_leaves=20,
)


@given(text=_WRITTEN, before=st.integers(0, 16), encoding=st.sampled_from(_ENCODINGS))
def test_a_long_text_is_the_same_wherever_its_pieces_meet(text: str, before: int, encoding: str) -> None:
    whole = "x" * (_PIECES // len("x".encode(encoding.removesuffix("-sig"))) - before) + text * 3 + "y" * 40

    assert decoded(whole.encode(encoding)) == whole.replace("\r\n", "\n").replace("\r", "\n")


@given(broken=st.binary(max_size=12), before=st.integers(0, 16))
def test_a_broken_place_between_two_pieces_costs_itself_alone(broken: bytes, before: int) -> None:
    content = (
        "grün ".encode() * 20_000 + b"x" * (_PIECES - 120_000 - before) + broken + "y grün".encode() * 40
    )

    expected = content.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")

    assert decoded(content) == expected


def test_a_long_text_of_one_letter_a_byte_is_whole() -> None:
    whole = "Über das Café — “so” " + "so weiter\r\n" * 50_000 + "naïf"

    assert decoded(whole.encode("cp1252")) == whole.replace("\r\n", "\n")


@given(tree=_TREES)
def test_yaml_is_what_a_loader_of_texts_makes_of_it(tree: Any) -> None:
    written = yaml.safe_dump(tree, allow_unicode=True)

    assert yaml_in.loaded(written) == yaml.load(written, Loader=yaml.BaseLoader)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("a: [1", Why.NOT_READABLE),
        ("--- a\n--- b", Why.NOT_READABLE),
        ("{a: 1}: b", Why.NOT_READABLE),
        ("[" * 41 + "]" * 41, Why.TOO_DEEP),
        ("- &a x\n- *a", Why.TOO_MANY),
    ],
)
def test_yaml_that_is_refused(written: str, why: Why) -> None:
    with pytest.raises(Refused) as refused:
        yaml_in.loaded(written)

    assert refused.value.why is why


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("", None),
        ("a: 1\na: 2", {"a": "2"}),
        ("[[[x]]]", [[["x"]]]),
        ("!!python/object/apply:os.system [x]", ["x"]),
        ("text: !!python/unicode 'x'", {"text": "x"}),
    ],
)
def test_yaml_of_texts_lists_and_maps_and_nothing_else(written: str, read: object) -> None:
    found = yaml_in.loaded(written)

    assert found == read


_FLOATS = st.floats(allow_nan=False, allow_infinity=False)
_ENTRIES = st.fixed_dictionaries({"date": st.text(max_size=5)}, optional={"n": _FLOATS})
_RECORDS = st.lists(
    _ENTRIES
    | st.none() | st.booleans() | st.integers() | _FLOATS
    | st.text(max_size=5) | st.lists(st.integers(), max_size=3),
    max_size=6,
)  # fmt: skip


@dataclass
class InPieces(Reading):
    """A text that comes in pieces of `size` letters."""

    whole: str = ""
    size: int = 1

    def pieces(self, name: str) -> list[str]:
        return [self.whole[at : at + self.size] for at in range(0, len(self.whole), self.size)]


def records_of(whole: str, size: int) -> tuple[Any, list[Unreadable]]:
    """Every record with its line and text, or why there is none; and what was refused."""
    path = Path("x.json")
    reading = InPieces(path, FileSource(path), "UTC", date(2026, 1, 1), whole=whole, size=size)
    try:
        found = [(line, repr(record), text()) for line, record, text in records(reading, "x.json")]
    except Refused as refused:
        return refused.why, reading.unreadable
    return found, reading.unreadable


@given(values=_RECORDS, indent=st.none() | st.just(1), size=st.integers(1, 40))
def test_json_records_are_those_of_the_whole_wherever_its_pieces_meet(
    values: list[Any], indent: int | None, size: int
) -> None:
    found, refused = records_of(json.dumps({"v": 1, "entries": values, "z": [1]}, indent=indent), size)

    assert [record for _, record, _ in found] == [repr(value) for value in values] and refused == []


@given(
    values=_RECORDS,
    put=st.sampled_from(["", '"', "}", "{", "]", ",", "\n", "1.", "1e+", "-", "tru", "nul"]),
    at=st.integers(0, 300),
    gone=st.integers(0, 3),
    cut=st.integers(0, 20),
    size=st.integers(1, 40),
)
def test_broken_json_records_are_those_of_the_whole_too(
    values: list[Any], put: str, at: int, gone: int, cut: int, size: int
) -> None:
    written = json.dumps({"entries": values})
    at %= len(written)
    whole = (written[:at] + put + written[at + gone :])[: -cut or None]

    assert records_of(whole, size) == records_of(whole, len(whole) + 1)


@pytest.mark.parametrize("number", ["1.5", "1e3", "-2.5E+10", "1E-3", "-0.5"])
def test_a_number_between_two_pieces_costs_nothing(number: str) -> None:
    whole = '{"entries": [' + number + ', {"date": "2026-01-01"}, 7]}'

    for size in range(1, len(whole)):
        found, refused = records_of(whole, size)
        assert [record for _, record, _ in found] == [repr(float(number)), "{'date': '2026-01-01'}", "7"]
        assert refused == []
