"""What is read piece by piece, so that nobody waits for all of it, reads as it would at one go."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.import_report import Why
from rebound_desktop.exchange import yaml_in
from rebound_desktop.exchange.decoding import decoded
from rebound_desktop.exchange.sources import Refused

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
