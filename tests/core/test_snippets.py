"""The words around a match."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.snippets import MARK_END, MARK_START, Term, match_place, plain_snippet, snippet


@pytest.mark.parametrize(
    ("text", "term", "shown"),
    [
        ("The door was open.", Term("door"), "The <door> was open."),
        ("Doors and DOOR", Term("door"), "Doors and <DOOR>"),
        ("Doors and door", Term("door", begins=True), "<Doors> and <door>"),
        ("at the\nreturns desk", Term("returns desk"), "at the\n<returns desk>"),
        ("面接に落ちた。面接官", Term("面接"), "<面接>に落ちた。<面接>官"),
        ("Ça suffit", Term("ça"), "<Ça> suffit"),
    ],
)
def test_every_match_is_marked(text, term, shown):
    assert snippet(text, [term]) == shown.replace("<", MARK_START).replace(">", MARK_END)


def test_a_long_text_is_cut_around_the_first_match():
    text = "long before, " * 90 + "the walnut tree" + ", long after" * 90
    cut = snippet(text, [Term("walnut")])
    assert cut is not None and cut.startswith("…") and cut.endswith("…") and len(cut) < 220
    assert f"the {MARK_START}walnut{MARK_END} tree" in cut


def test_of_several_words_the_rarest_is_shown():
    text = (
        "the table and the door. " * 90 + "Then the walnut tree stood there. " + "the end of the day. " * 90
    )
    terms = [Term("the"), Term("walnut")]
    cut = snippet(text, terms)
    assert cut is not None and f"{MARK_START}walnut{MARK_END}" in cut and f"{MARK_START}the{MARK_END}" in cut
    start, end = match_place(text, terms)
    assert text[start:end] == "walnut"


def test_a_word_that_only_stands_within_another_is_not_where_it_is_shown():
    text = "otherwise " * 40 + "and then wise words"
    start, end = match_place(text, [Term("wise"), Term("words")])
    assert text[start:end] == "words"
    assert match_place(text, [Term("wis")]) is None


def test_what_is_not_there_letter_for_letter_is_left_to_the_index():
    assert snippet("Évora", [Term("evora")]) is None
    assert snippet("doors", [Term("door")]) is None
    assert snippet("İstanbul rain", [Term("rain")]) is None


@given(st.text(max_size=300), st.text(min_size=1, max_size=6), st.booleans())
def test_a_snippet_holds_letters_of_the_text_alone(text, wanted, begins):
    cut = snippet(text, [Term(wanted, begins)])
    if cut is not None:
        inside = cut.replace(MARK_START, "").replace(MARK_END, "").strip("…")
        assert inside in text or MARK_START in text or MARK_END in text or "…" in text


@pytest.mark.parametrize(
    ("cut", "shown"),
    [
        ("# The week\n\nMonday was **quiet**, *almost* kind", "The week Monday was quiet, almost kind"),
        ("- [ ] the note to <Maria>, [their page](https://northwind.ex…", "the note to <Maria>, their page"),
        ("- [x] the books are back\n> Somebody else's words", "the books are back Somebody else's words"),
        ("…as **loud as it was, and `done`", "…as loud as it was, and done"),
        ("two * three, snake_case_name", "two * three, snake_case_name"),
    ],
)
def test_a_snippet_is_read_without_its_marks(cut: str, shown: str) -> None:
    marked = cut.replace("<", MARK_START).replace(">", MARK_END) if "<" in cut else cut
    assert plain_snippet(marked) == shown.replace("<", MARK_START).replace(">", MARK_END)
