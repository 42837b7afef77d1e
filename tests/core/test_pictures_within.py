"""Pictures within rich text are taken out of it whole, and each is found again by its place."""

from base64 import b64encode
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.pictures_within import place_of, taken_out


@given(st.lists(st.binary(max_size=60), max_size=4), st.text(max_size=40))
def test_every_picture_comes_out_as_it_was(contents: list[bytes], between: str) -> None:
    between = between.replace("data:", "")
    tags = [f'<img src="data:image/png;base64,{b64encode(each).decode()}">' for each in contents]
    page, pictures = taken_out(between.join(tags))
    assert [each.content() for each in pictures] == contents
    assert page == between.join(f'<img src="data:,{place}">' for place in range(len(contents)))


def test_one_that_is_written_as_an_address_is_read_too() -> None:
    content = bytes(range(256))
    address = "data:image/jpeg;charset=utf-8;base64," + quote(b64encode(content).decode(), safe="")
    page, (picture,) = taken_out(f"<img src='{address}'>")
    assert (picture.content(), picture.ending) == (content, "jpeg")
    assert page == "<img src='data:,0'>"


@pytest.mark.parametrize(
    "address", ["data:text/html;base64,PGI+", "data:image/svg+xml;base64,PHN2Zz4=", "x.png"]
)
def test_what_is_no_picture_of_dots_stays(address: str) -> None:
    assert taken_out(address) == (address, ())
    assert place_of(address) is None


def test_one_that_is_broken_says_so() -> None:
    _, (picture,) = taken_out("data:image/png;base64,A")
    with pytest.raises(ValueError):
        picture.content()


@pytest.mark.parametrize(
    ("address", "place"), [("data:,0", 0), ("data:,12", 12), ("data:,", None), ("data:,-1", None)]
)
def test_the_place_an_address_stands_for(address: str, place: int | None) -> None:
    assert place_of(address) == place
