"""Which page of the help answers, and which belongs to a room."""

from rebound_desktop.core.help import (
    FIRST,
    OF_ROOM,
    OtherWords,
    Topic,
    found,
    other_words,
    said_for,
    topic_for,
)

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


def test_words_that_say_nothing_are_left_out_unless_nothing_else_was_typed() -> None:
    common = {"how", "do", "i", "the", "a"}
    assert found("How do I write a thing?", (STEPS, TROUBLE), common) == ()
    assert found("How do I write?", (STEPS, TROUBLE), common) == (STEPS,)
    assert found("the", (STEPS, BIN), common) == (STEPS, BIN)
    assert said_for("the five", STEPS, common) == ("five",)
    assert said_for("the", STEPS, common) == ("the",)


def test_of_a_sentence_that_no_page_has_whole_most_words_are_enough_and_of_two_words_never_one() -> None:
    assert found("turn storage full", (STEPS, BIN)) == (BIN,)
    assert found("turn storage kettle", (STEPS, BIN)) == ()
    assert found("please turn storage full", (STEPS, BIN)) == (), "half of them are not most"
    assert found("write kettle", (STEPS, BIN)) == ()
    assert found("write down somewhere", (BIN, STEPS)) == (STEPS,)


def test_what_stands_in_a_heading_comes_before_what_is_said_along_the_way() -> None:
    aside = Topic("aside", "# Private\n\nBackups too.", (OtherWords("too", ("backup code",)),))
    copies = Topic("copies", "# In and out\n\n## Backups\n\nOne a day.")
    assert found("backup", (aside, copies)) == (copies, aside)


def test_a_sentence_of_japanese_is_found_by_what_it_is_about() -> None:
    place = Topic(
        "place", "# 場所\n\n置き場所は設定に出ます。", (OtherWords("置き場所", ("データ", "保存")),)
    )
    assert found("データはどこに保存されていますか", (STEPS, place)) == (place,)
    assert said_for("データはどこに保存されていますか", place) == ("置き場所",)
    assert found("写真はどこですか", (STEPS, place)) == ()
    assert found("置き場所は", (STEPS, place)) == (place,), "as a whole where it is there"


def test_a_single_letter_stands_out_nowhere_but_where_it_can_be_a_word() -> None:
    assert found("i", (STEPS, TROUBLE)) == (STEPS, TROUBLE) and found("it's", (STEPS, TROUBLE)) == (
        STEPS,
        TROUBLE,
    )
    assert said_for("i", STEPS) == () and said_for("it's", STEPS) == ("it",)
    paper = Topic("paper", "# 紙\n\n紙に印刷")
    assert said_for("紙", paper) == ("紙",) and said_for("紙を印刷", paper) == ("紙", "印刷")


def test_a_room_without_a_topic_of_its_own_leads_to_the_beginning() -> None:
    assert topic_for("journal") == OF_ROOM["journal"]
    assert topic_for("today") == FIRST


BIN = Topic(
    "trouble",
    "# When things go wrong\n\nSomething was set aside. The disk is full.",
    (OtherWords("set aside", ("delete", "recycle bin")), OtherWords("disk is full", ("storage",))),
)
KEYS = Topic("keys", "# Keys\n\nDelete: set aside what is open.")


def test_a_page_is_found_by_what_people_call_what_it_says() -> None:
    assert found("recy", (STEPS, BIN)) == (BIN,)
    assert found("delete", (KEYS, BIN)) == (BIN, KEYS)
    assert found("storage full", (STEPS, BIN)) == (BIN,)
    assert found("storage kettle", (STEPS, BIN)) == ()


def test_what_the_page_says_for_what_was_typed_stands_out() -> None:
    assert said_for("bin", BIN) == ("set aside",)
    assert said_for("DISK stor", BIN) == ("disk", "disk is full")
    assert said_for("delete", KEYS) == ("delete",)
    assert said_for("", BIN) == ()


def test_other_words_are_listed_a_line_each() -> None:
    listed = "# A comment.\n\ntrouble: set aside = delete, recycle bin\ntrouble: disk is full = storage\n"
    assert other_words(listed) == {"trouble": BIN.other_words}
