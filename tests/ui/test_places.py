"""Back and Forward through the places a person was at."""

from rebound_desktop.ui.places import REMEMBERED, Places


def trail(*rooms: str) -> Places:
    places = Places()
    for room in rooms:
        places.visit((room, None))
    return places


def test_back_and_forward_retrace_the_way() -> None:
    places = trail("today", "jobs", "letters")
    assert places.back() == ("jobs", None)
    assert places.back() == ("today", None)
    assert places.back() is None
    assert places.forward() == ("jobs", None)
    assert places.forward() == ("letters", None)
    assert places.forward() is None


def test_a_new_place_lets_go_of_what_lay_ahead() -> None:
    places = trail("today", "jobs")
    places.back()
    places.visit(("contacts", 3))
    assert places.forward() is None
    assert places.back() == ("today", None)


def test_staying_is_no_move() -> None:
    places = trail("today", "jobs", "jobs")
    assert places.back() == ("today", None)


def test_two_things_in_one_room_are_two_places() -> None:
    places = trail("today")
    places.visit(("jobs", 1))
    places.visit(("jobs", 2))
    assert places.back() == ("jobs", 1)


def test_a_page_that_was_begun_is_the_place_that_it_was_begun_at() -> None:
    places = trail("today", "first")
    places.visit(("first", 7))
    places.visit(("journal", 7))
    assert places.back() == ("first", 7)
    assert places.back() == ("today", None)
    assert places.forward() == ("first", 7)
    assert places.forward() == ("journal", 7)


def test_a_long_way_is_remembered_so_far_and_no_farther() -> None:
    places = Places()
    for key in range(3 * REMEMBERED):
        places.visit(("jobs", key))
    steps = 0
    while places.back() is not None:
        steps += 1
    assert steps == REMEMBERED


def test_what_is_gone_is_passed_over_and_where_one_stands_is_no_step() -> None:
    places = Places()
    for key in (1, 2, 1, 3, 1):
        places.visit(("contacts", key))
    gone = {("contacts", 3)}
    assert places.back(lambda place: place not in gone) == ("contacts", 2)
    assert places.forward() == ("contacts", 1)
    assert places.forward() is None
