"""What was meant by a word with a slip of the hand in it."""

from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.palette import Rung, Target
from rebound_desktop.core.slips import KnownWords, slipped, words_of

NAMES = KnownWords(words_of("Maria Lindqvist, Ruth Adeyemi, Fabrikam, Weiß, Export, Compare"))


def test_one_slip_is_let_pass_from_four_letters_on() -> None:
    for typed, meant in {
        "ruht": "ruth",
        "rutj": "ruth",
        "rurh": "ruth",
        "ruuth": "ruth",
        "uruth": "ruth",
        "naria": "maria",
        "fabrikm": "fabrikam",
        "exprot": "export",
        "compair": "compare",
    }.items():
        assert NAMES.meant_by(typed) == (meant,), typed
    assert not NAMES.meant_by("rth") and not NAMES.meant_by("fabrzzm")


def test_two_slips_are_let_pass_from_eight_letters_on() -> None:
    assert NAMES.meant_by("lindquits") == ("lindqvist",)
    assert not NAMES.meant_by("expprto")


def test_the_beginning_of_a_longer_word_may_be_meant_from_five_letters_on() -> None:
    assert NAMES.meant_by("lnidq") == ("lindqvist",)
    assert not NAMES.meant_by("lnid")


def test_those_with_fewer_slips_are_meant() -> None:
    known = KnownWords(("marianne", "marienna"))
    assert known.meant_by("marianna") == ("marianne", "marienna")
    assert known.meant_by("marianmo") == ("marianne",)


def test_a_target_is_named_by_all_words_but_for_their_slips() -> None:
    export = Target("action:export", "Export", "Take everything", also=("save as",))
    page = Target("room:page", "Export of a page")
    assert [match.target for match in slipped("exprot", (export, page))] == [export, page]
    assert [match.target for match in slipped("exprot pgae", (export, page))] == [page]
    assert not slipped("evrything", (export,)), "what is said beneath is no name"
    assert {match.rung for match in slipped("exprot", (export,))} == {Rung.SLIP}


@given(st.text(st.sampled_from("abcd"), min_size=4, max_size=7), st.data())
def test_any_one_slip_behind_the_first_letter_is_understood(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(word) - 1))
    before, after = word[:place], word[place:]
    swapped = before + after[1:2] + after[:1] + after[2:]
    for typed in (before + after[1:], before + "x" + after, before + "x" + after[1:], swapped):
        if len(typed) >= 4 and typed != word:
            assert word in KnownWords((word,)).meant_by(typed), typed


@given(st.text(max_size=20), st.lists(st.text(max_size=20)))
def test_anything_may_be_typed(typed: str, texts: list[str]) -> None:
    known = KnownWords(word for text in texts for word in words_of(text))
    for word in words_of(typed):
        known.meant_by(word)
        known.begins(word)
