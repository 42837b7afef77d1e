"""What may have been meant, the likeliest first."""

import pytest

from rebound_desktop.core.near_words import Hints, encoding_of, hints_of, is_of_this_script, near_words

HINTS = Hints("esianrtolcdugmfphbyvkwzqjx'", (("ei", "ie"), ("f", "ph")))
WORDS = {
    "the",
    "kettle",
    "receive",
    "interview",
    "phone",
    "a",
    "lot",
    "embarrassing",
    "don't",
    "Dana",
    "house",
}


def near(word: str, at_most: int = 6) -> tuple[str, ...]:
    def knows(said: str) -> bool:
        return said in WORDS or said[:1].lower() + said[1:] in WORDS or said.lower() in WORDS

    return near_words(word, HINTS, knows, lambda: True, at_most)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("teh", "the"),
        ("ketle", "kettle"),
        ("recieve", "receive"),
        ("fone", "phone"),
        ("dont", "don't"),
        ("embarasing", "embarrassing"),
        ("Ketle", "Kettle"),
        ("KETLE", "KETTLE"),
        ("nterview", "interview"),
    ],
)
def test_a_slip_or_two_away(written: str, meant: str) -> None:
    assert near(written)[0] == meant


def test_two_words_without_the_space_between_them() -> None:
    assert "a lot" in near("alot") and "the kettle" in near("thekettle")


def test_nothing_near_is_nothing() -> None:
    assert near("zzxqwrt") == ()


def test_no_more_than_asked_for_and_no_longer_than_one_waits() -> None:
    knows_all = near_words("abc", HINTS, lambda _: True, lambda: True, 3)
    assert len(knows_all) == 3
    assert near_words("abc", HINTS, lambda _: True, lambda: False, 3) == ()


def test_what_a_dictionary_says_of_its_language() -> None:
    affixes = "SET ISO8859-1\nTRY esß\nREP 2\nREP f ph\nREP alot a_lot\n".encode("iso8859-1")
    assert hints_of(affixes, b"") == Hints("esß", (("f", "ph"), ("alot", "a lot")))
    assert encoding_of(b"SET microsoft-cp1251\n") == "cp1251"
    assert encoding_of(b"SET nonsense\n") == "utf-8"
    assert set(hints_of(b"SET UTF-8\n", "2\nдом\nокно\n".encode()).letters) == set("домкн")


def test_a_word_in_other_letters_is_none_of_its_business() -> None:
    assert is_of_this_script("Kettle", HINTS)
    assert not is_of_this_script("面接", HINTS) and not is_of_this_script("дом", HINTS)
