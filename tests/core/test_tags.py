"""Tags as they are typed, with commas between them."""

import pytest

from rebound_desktop.core.tags import tags_in


def test_tags_are_parted_at_commas_each_once():
    assert tags_in("sea, #calm  water,, sea") == ("sea", "calm water")


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("Lisbon, Portugal", ("Lisbon, Portugal",)),
        ("sea, Lisbon,Portugal, lake", ("sea", "Lisbon, Portugal", "lake")),
        ("Lisbon, sea, Portugal", ("Lisbon", "sea", "Portugal")),
        ("Portugal, Lisbon, Portugal, Europe", ("Portugal", "Lisbon, Portugal, Europe")),
        ("Lisbon, Port", ("Lisbon", "Port")),
        ("", ()),
    ],
)
def test_a_tag_with_a_comma_that_was_shown_is_one_as_long_as_it_stands_there(typed, tags):
    assert tags_in(typed, ("Lisbon, Portugal", "Lisbon, Portugal, Europe", "sea")) == tags
