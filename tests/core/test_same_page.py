"""A page that left in a readable form and comes back."""

import pytest

from rebound_desktop.core.same_page import is_same_page


@pytest.mark.parametrize(
    ("present", "coming", "is_same"),
    [
        ("Rain", "Rain", True),
        ("Rain\n\n![me](me.png)", "Rain\n\n![me](<me.png>)", True),
        ("Rain ![](a%20b.png) on", "Rain ![a b.png](<a b.png>) on", True),
        ("Rain [me](attachment:me.png)", "Rain ![me](<me.png>)", True),
        ("Rain", "Rain\n\n![me.png](<me.png>)\n\n[notes.txt](<notes.txt>)", True),
        ("Rain\n", "Rain\n\n[notes.txt](<notes.txt>)", True),
        ("Rain", "Rain and sun", False),
        ("Rain", "Rain\n\nSun", False),
        ("Rain\n\nSun", "Rain", False),
        ("Rain", "Rain\n\n[notes.txt](<notes.txt>)\n\nSun", False),
        ("Rain", "Rain\n\n[other](<other.txt>)", False),
        ("Rain ![me](me.png)", "Rain ![me](notes.txt)", False),
    ],
)
def test_a_page_is_the_same_where_its_files_alone_are_named_otherwise(
    present: str, coming: str, is_same: bool
) -> None:
    assert is_same_page(present, coming, ("me.png", "notes.txt")) is is_same
