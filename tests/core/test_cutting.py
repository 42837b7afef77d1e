"""A text that is too long is cut at a word, with a sign that there is more."""

from rebound_desktop.core.contacts import TOLD_AS_NAME, called_or_told
from rebound_desktop.core.cutting import cut_at_a_word


def test_whole_words_and_a_sign() -> None:
    assert cut_at_a_word("a wellbeing budget", 18) == "a wellbeing budget"
    assert cut_at_a_word("a wellbeing budget", 17) == "a wellbeing…"
    assert cut_at_a_word("a wellbeing budget", 12) == "a wellbeing…"
    assert cut_at_a_word("Fahrradabstellplatz", 8) == "Fahrrad…"


def test_whoever_has_no_name_is_called_by_what_is_told_of_them() -> None:
    assert called_or_told(" Dana  Okafor ", " boss ") == ("Dana Okafor", "boss")
    assert called_or_told("  ", "HR lady, dark  glasses") == ("HR lady, dark glasses", "")
    assert called_or_told("", " ") == ("", "")
    long = "the man by the door who asked whether I would like some water, twice"
    name, told = called_or_told("", long)
    assert len(name) <= TOLD_AS_NAME and name.endswith("some…") and told == long
