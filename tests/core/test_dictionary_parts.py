"""A dictionary that is read in parts knows the same words as one that is read whole."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rebound_desktop.core.dictionary_parts import in_parts
from rebound_desktop.paths import resource

AFFIXES = """SET UTF-8
TRY esianrt
FORBIDDENWORD !
KEEPCASE k
SFX S Y 1
SFX S 0 s .
PFX U Y 1
PFX U 0 un .
"""
LINES = st.lists(
    st.tuples(
        st.text("abcABCé'-", min_size=1, max_size=5), st.sampled_from(["", "/S", "/U", "/SU", "/k", "/!"])
    ),
    max_size=40,
)


def read(folder: Path, affixes: str, words: str):
    hunspell = pytest.importorskip("hunspell", reason="there is no Hunspell for this computer")
    folder.mkdir(exist_ok=True)
    (folder / "one.aff").write_text(affixes, encoding="utf-8")
    (folder / "one.dic").write_text(words, encoding="utf-8")
    return hunspell.Hunspell("one", hunspell_data_dir=str(folder))


def in_turn(folder: Path, affixes: str, words: str):
    parts = in_parts(words)
    assert parts is not None
    checker = read(folder, affixes, parts.few)
    for word, example in parts.others:
        checker.add_with_affix(word, example) if example else checker.add(word)
    return checker


@settings(max_examples=150, deadline=None)
@given(LINES, st.booleans())
def test_every_form_of_every_word_is_known_alike(tmp_path_factory, lines, with_returns) -> None:
    end = "\r\n" if with_returns else "\n"
    words = end.join([str(len(lines)), *(word + flags for word, flags in lines), ""])
    folder = tmp_path_factory.mktemp("dictionary")
    whole, parts = read(folder / "whole", AFFIXES, words), in_turn(folder / "parts", AFFIXES, words)
    for word, _ in lines:
        for form in (
            word,
            word + "s",
            "un" + word,
            "un" + word + "s",
            word.lower(),
            word.upper(),
            word.capitalize(),
        ):
            assert whole.spell(form) == parts.spell(form), form


def test_the_dictionary_that_comes_with_the_program_has_few_words_to_be_read_at_once() -> None:
    words = next(resource("dictionaries").glob("*/*.dic")).read_text(encoding="utf-8")
    parts = in_parts(words)
    assert parts is not None
    few = parts.few.splitlines()
    assert len(few) < 10_000 and len(few) + len(parts.others) > 70_000
    examples = {line.partition("/")[0] for line in few}
    assert {example for _, example in parts.others} <= examples | {""}


def test_what_is_said_beside_a_word_stays_with_it() -> None:
    parts = in_parts("4\nwalk/S\ntalk/S\nwretched ph:reched\nAC\\/DC\n")
    assert parts is not None
    assert parts.few == "4\nwalk/S\nwretched ph:reched\nAC\\/DC\n" and parts.others == (("talk", "walk"),)
    assert in_parts("no count\nwalk/S\n") is None
