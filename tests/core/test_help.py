"""Which page of the help answers, and which belongs to a room."""

from rebound_desktop.core.help import FIRST, OF_ROOM, Topic, found, topic_for

STEPS = Topic("five-steps", "# The five steps\n\nWrite it down.")
TROUBLE = Topic("trouble", "# When things go wrong\n\nThe five minutes after it.")


def test_a_topic_is_called_by_its_heading() -> None:
    assert STEPS.title == "The five steps"
    assert Topic("bare", "No heading").title == "bare"


def test_every_word_has_to_be_there_also_as_a_beginning() -> None:
    assert found("wri dow", (STEPS, TROUBLE)) == (STEPS,)
    assert found("five", (TROUBLE, STEPS)) == (STEPS, TROUBLE)
    assert found("kettle", (STEPS, TROUBLE)) == ()
    assert found(" ", (STEPS, TROUBLE)) == (STEPS, TROUBLE)


def test_a_room_without_a_topic_of_its_own_leads_to_the_beginning() -> None:
    assert topic_for("journal") == OF_ROOM["journal"]
    assert topic_for("today") == FIRST
