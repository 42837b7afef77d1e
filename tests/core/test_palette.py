"""What the palette finds for what is typed, and in which order."""

from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.palette import (
    REMEMBERED,
    Rung,
    Target,
    begins_so,
    is_called,
    is_titled,
    matched,
    ranked,
    remembered,
)

NEW_ENTRY = Target("action:new_entry", "New entry", "A blank page in your journal", "Ctrl+N")
LOG_NO = Target("action:log_no", "I didn't get a job", "Note a no")
JOURNAL = Target("room:journal", "Journal", "Ctrl+2")
NORTHWIND = Target("job:7", "Northwind, Baker")
ZOE = Target("contact:3", "Zoë Müller")
ALL = (NEW_ENTRY, LOG_NO, JOURNAL, NORTHWIND, ZOE)


def found(typed: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [match.target.where for match in ranked(typed, ALL, recent)]


def test_first_letters_of_words_are_enough() -> None:
    assert found("ne")[0] == "action:new_entry"
    assert found("nb")[0] == "job:7"


def test_words_may_come_in_any_order() -> None:
    assert found("entry new") == ["action:new_entry"]


def test_a_short_word_in_between_is_passed_over() -> None:
    moment = Target("action:note_moment", "Note a moment", "With somebody, wherever you are")
    for typed in ("note the moment", "the moment", "note my moment", "moment note the"):
        assert [match.target for match in ranked(typed, (*ALL, moment))] == [moment], typed
    assert ranked("note the", (NEW_ENTRY, moment))[0].target == moment
    assert not ranked("the", (moment,)) and not ranked("note the letter", (moment,))


def test_a_name_with_every_word_comes_before_one_with_the_long_ones_alone() -> None:
    two = (Target("room:letters", "Letters"), Target("action:new_letter", "New letter"))
    assert [match.target.where for match in ranked("new letter", two)] == [
        "action:new_letter",
        "room:letters",
    ]


def test_case_and_accents_do_not_count() -> None:
    assert found("zoe mul") == ["contact:3"]
    assert found("ZOË") == ["contact:3"]


def test_what_it_does_is_found_too_but_after_its_name() -> None:
    assert found("journal") == ["room:journal", "action:new_entry"]


def test_nothing_answers_letters_strewn_about() -> None:
    assert found("xyz") == []
    assert found("wrd") == []
    assert found("apyj") == [], "beneath a name they are not looked for at all"


def test_nothing_typed_shows_what_was_chosen_last_first() -> None:
    assert found("", ("contact:3", "job:7"))[:2] == ["contact:3", "job:7"]
    assert found("") == [target.where for target in ALL]


def test_of_two_that_answer_alike_the_one_chosen_last_comes_first() -> None:
    two = (Target("job:1", "Contoso, Baker"), Target("job:2", "Contoso, Writer"))
    assert [match.target.where for match in ranked("contoso", two, ("job:2",))] == ["job:2", "job:1"]


def test_the_stretches_found_are_places_in_the_title_as_shown() -> None:
    (match,) = ranked("mull", (ZOE,))
    assert [ZOE.title[start : start + size] for start, size in match.spans] == ["Müll"]


def test_the_last_chosen_are_remembered_once_each() -> None:
    recent: tuple[str, ...] = ()
    for number in [*range(40), 5]:
        recent = remembered(f"job:{number}", recent)
    assert len(recent) == REMEMBERED and len(set(recent)) == REMEMBERED
    assert recent[:2] == ("job:5", "job:39")


@given(st.text(min_size=1, max_size=12), st.text(max_size=40))
def test_spans_lie_in_the_text_and_never_overlap(typed: str, text: str) -> None:
    match = matched(typed, text)
    if match is None:
        return
    end = 0
    for start, size in match[1]:
        assert start >= end and size > 0
        end = start + size
    assert end <= len(text)


@given(st.text(max_size=60))
def test_folding_keeps_every_place(text: str) -> None:
    assert len(plain_letters(text)) == len(text)


@given(st.text(st.characters(categories=["Ll"]), min_size=1, max_size=20))
def test_a_title_answers_its_own_words(text: str) -> None:
    assert matched(text, text) is not None


def test_a_name_that_is_nothing_else_comes_before_a_longer_one() -> None:
    longer, whole = (
        Target("in_hand:Set aside as a lesson", "Set aside as a lesson"),
        Target("in_hand:x", "Set aside"),
    )
    assert [match.target for match in ranked("set aside", [longer, whole])] == [whole, longer]
    assert [match.target for match in ranked("set asi", [longer, whole])] == [longer, whole]


def test_a_command_stands_on_the_rung_that_its_title_gives_it() -> None:
    aside = Target("room:trash", "What you set aside", "Gone from the lists", also=("bin", "remove"))
    rungs = {
        "what you": Rung.BEGINS,
        "what": Rung.BEGINS,
        "set aside": Rung.HAS,
        "bin": Rung.HAS,
        "side": Rung.OTHERWISE,
        "set what": Rung.OTHERWISE,
        "rem": Rung.OTHERWISE,
        "lists": Rung.OTHERWISE,
        "set the aside": Rung.OTHERWISE,
        "wysa": Rung.STREWN,
    }
    assert {typed: ranked(typed, [aside])[0].rung for typed in rungs} == rungs


def test_the_upper_rung_comes_first_whatever_was_chosen_lately() -> None:
    begins, has, strewn = (
        Target("a", "Set aside"),
        Target("b", "Offset"),
        Target("c", "Some entries together"),
    )
    recent = ("c", "b")
    assert [match.target for match in ranked("set", [strewn, has, begins], recent)] == [begins, has, strewn]


def test_a_name_is_meant_by_the_beginnings_of_its_words() -> None:
    assert is_called("mar", "Sofia Marques") and is_called("marq sof", "Sofia Marques")
    assert is_called("zoe", "Zoë Müller") and is_called("太郎", "山田太郎")
    assert not is_called("mar", "Tamara Lund") and not is_called("mar lind", "Maria Sand")


def test_a_title_has_what_was_typed_as_it_was_typed_articles_and_all() -> None:
    panel = "The panel at Northwind, and after"
    for typed in ("the panel at", "The Panel  at Nor", "panel at", "and af"):
        assert is_titled(typed, panel), typed
    for typed in ("panel the", "anel at", "the at", "panel a t"):
        assert not is_titled(typed, panel), typed
    assert begins_so("the  panel", panel) and not begins_so("panel", panel)
    assert is_titled("太郎", "山田太郎")


def test_what_puts_away_comes_after_what_leads_somewhere() -> None:
    away = Target("in_hand:Set aside", "Set aside", puts_away=True)
    settings = Target("action:settings", "Settings")
    for typed, first in {"se": settings, "set": settings, "set a": away, "set aside": away}.items():
        assert ranked(typed, [away, settings], recent=[away.where])[0].target == first
