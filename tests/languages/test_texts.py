"""Texts are found in the code, kept in .ts files, and taken back only when the program can use them."""

import json
from pathlib import Path

import pytest

pytest.importorskip("build_scripts.texts.found")

from build_scripts.texts import checks, handing, ts
from build_scripts.texts.found import Text, Unreadable, noted, texts_in

GERMAN = ts.Catalogue("de", {})


def found(folder: Path, code: str) -> tuple[Text, ...]:
    (folder / "page.py").write_text(code, encoding="utf-8")
    return texts_in(folder)


def test_texts_are_found_with_their_context_and_their_note(tmp_path: Path) -> None:
    texts = found(
        tmp_path,
        "class Page:\n"
        "    def show(self):\n"
        "        #: A verb.\n"
        '        self.say(self.tr("Open"))\n'
        "ONE = QT_TRANSLATE_NOOP('rooms', 'Today')\n"
        "TWO = words.counted('days', 'one day', '{number} days', 3)\n"
        "THREE = QCoreApplication.translate('rooms', ONE)\n",
    )
    assert texts == (
        Text("Page", "Open", note="A verb.", where="page.py Page.show"),
        Text("days", "{number} days", one="one day", where="page.py"),
        Text("rooms", "Today", where="page.py"),
    )


@pytest.mark.parametrize(
    "code",
    [
        "class A:\n    def f(self, x): self.tr('One' if x else 'Two')",
        "class A:\n    def f(self, x): self.tr(f'{x} days')",
        "class A:\n    def f(self, page): page.tr('Open')",
    ],
)
def test_a_text_that_no_translation_would_reach_is_noticed(tmp_path: Path, code: str) -> None:
    with pytest.raises(Unreadable, match=r"page\.py:2"):
        found(tmp_path, code)


def test_a_note_apart_from_the_code_is_about_a_text_or_about_one_context_of_it() -> None:
    texts = (Text("A", "Open", note="Known."), Text("B", "Open"), Text("C", "Open"))
    found = noted(texts, {"Open": "A verb.", "C|Open": "A state."})
    assert [text.note for text in found] == ["Known.", "A verb.", "A state."]


def test_a_catalogue_comes_back_as_it_was_written(tmp_path: Path) -> None:
    texts = (Text("days", "{number} days", one="one day"), Text("rooms", "Bread & <butter>", note="Food."))
    known = ts.Catalogue(
        "de",
        {
            ("days", "{number} days"): ("ein Tag", "{number} Tage"),
            ("rooms", "Bread & <butter>"): ("Brot & <x>",),
        },
    )
    file = tmp_path / "rebound_de.ts"
    ts.write(file, texts, known)
    assert ts.read(file, "de") == known
    assert 'type="unfinished"' not in file.read_text(encoding="utf-8")


def test_what_is_no_longer_said_goes_and_what_moved_keeps_its_translation() -> None:
    before = ts.Catalogue("de", {("Old", "Open"): ("Öffnen",)})
    after = before.carried_over([Text("New", "Open")])
    assert after.of(Text("New", "Open")) == ("Öffnen",)


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("At {company}", "Bei {firma}", "lacks {company}"),
        ("At {company}", "Bei {company", "brace"),
        ("Rest now.", "Ruh dich aus", "does not end"),
        ("Rest now.", "Ruh dich aus!", "shouts"),
        ("Rest", "Ausruhen.", "the source does not"),
        (" at", "bei", "spaces"),
        ("**Now**", "*Jetzt*", "'**'"),
        ("# Now", "Jetzt", "headings"),
        ("&Open", "Öffnen", "'&'"),
        ("<b>Now</b>", "<i>Jetzt</i>", "tags"),
        ("Now", " ", "empty"),
    ],
)
def test_a_translation_that_would_break_something_is_refused(
    source: str, translation: str, fault: str
) -> None:
    (said, *_) = checks.faults(Text("c", source), (translation,), "de")
    assert fault in said


def test_a_french_mark_keeps_to_its_word() -> None:
    for loose, whole in (
        ("Où ?", "Où\u202f?"),
        ("Ceci : {what}", "Ceci\u00a0: {what}"),
        ("« Oui »", "«\u00a0Oui\u00a0»"),
    ):
        text = Text("c", "{what}" if "{" in loose else "x")
        assert any("plain space" in fault for fault in checks.faults(text, (loose,), "fr"))
        assert not any("plain space" in fault for fault in checks.faults(text, (whole,), "fr"))


def test_an_arabic_line_that_latin_letters_begin_says_that_it_goes_from_the_right() -> None:
    text = Text("licences", "SCOWL, the English dictionary")
    assert checks.faults(text, ("SCOWL، القاموس الإنجليزي",), "ar")
    assert checks.faults(text, ("\u200fSCOWL، القاموس الإنجليزي",), "ar") == []
    assert checks.faults(Text("intake", "RedNotebook"), ("RedNotebook",), "ar") == []


def test_a_sound_translation_is_taken() -> None:
    assert checks.faults(Text("c", "Rest at {company}."), ("{company}: 休みましょう。",), "ja") == []
    quoted = Text("c", "Nothing has “{words}”.")
    assert checks.faults(quoted, ("Nichts enthält „{words}“.",), "de") == []
    # Words to fall back on are for the reader; the field before them is the program's.
    fallback = Text("c", "{company|your company}")
    assert checks.faults(fallback, ("{company|su empresa}",), "es") == []
    assert checks.faults(fallback, ("{empresa|su empresa}",), "es") != []


def test_a_counted_text_needs_a_form_for_each_kind_of_number() -> None:
    days = Text("days", "{number} days", one="one day")
    assert checks.faults(days, ("ein Tag", "{number} Tage"), "de") == []
    assert checks.faults(days, ("يوم",), "ar") != []
    # The last form is for many numbers: one of them has to be said.
    assert checks.faults(days, ("ein Tag", "Tage"), "de") == ["form for 0, 2, 3 …: lacks {number}"]
    assert checks.faults(days, ("un jour", "{number} jours"), "fr") == ["form for 0 and 1: lacks {number}"]


def test_what_is_handed_out_can_be_filled_in_and_taken() -> None:
    texts = (
        Text("A", "Open", where="a.py"),
        Text("B", "Open", where="b.py"),
        Text("days", "{number} days", one="one day", where="c.py"),
    )
    items = handing.to_translate(texts, GERMAN)
    assert [item["source"] for item in items] == ["Open", "{number} days"]
    items[0]["translation"] = "Öffnen"
    items[1]["translation"] = ["ein Tag", "{number} Tage"]
    done = handing.take(texts, GERMAN, json.dumps(items))
    assert (done.taken, done.refused, done.unused) == (3, [], [])
    assert handing.to_translate(texts, done.catalogue) == []


def test_a_file_of_sources_and_translations_is_taken_too() -> None:
    done = handing.take((Text("A", "Open"),), GERMAN, '{"Open": "Öffnen", "Shut": "Zu"}')
    assert (done.taken, done.unused) == (1, ["'Shut'"])


def test_what_cannot_be_used_is_named_and_leaves_what_was_there() -> None:
    text = Text("A", "At {company}")
    known = ts.Catalogue("de", {("A", "At {company}"): ("Bei {company}",)})
    done = handing.take((text,), known, '{"At {company}": "Bei der Firma"}')
    assert done.taken == 0 and "lacks {company}" in done.refused[0]
    assert done.catalogue.of(text) == ("Bei {company}",)


def test_a_file_that_holds_something_else_is_refused() -> None:
    for content in ("3", '[{"translation": "x"}]', '[{"source": "x", "translation": [1]}]', "{"):
        with pytest.raises(ValueError):
            handing.take((), GERMAN, content)
