"""The .ts files: every text with its translation, in the form that Qt's Linguist and lrelease read.

They are written sorted and without line numbers, so that a change in the code changes nothing here but its own text.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6

from .found import Text

Key = tuple[str, str]
Forms = tuple[str, ...]
"""A translation: one text, or one for each kind of number; empty texts are not translated yet."""

# How many forms a counted text has, in the order that Qt asks for them, and for which numbers each is.
NUMBERS: Mapping[str, tuple[str, ...]] = {
    "ar": ("0", "1", "2", "3 to 10, 103 to 110 …", "11 to 99, 111 to 199 …", "100, 101, 102, 200 …"),
    "de": ("1", "0, 2, 3 …"),
    "en_XA": ("1", "0, 2, 3 …"),
    "ar_XB": ("0", "1", "2", "3 to 10 …", "11 to 99 …", "100 …"),
    "es": ("1", "0, 2, 3 …"),
    "fr": ("0 and 1", "2, 3 …"),
    "ja": ("every number",),
}


@dataclass(frozen=True)
class Catalogue:
    """The translations of one language, by context and source."""

    code: str
    forms: Mapping[Key, Forms]

    def of(self, text: Text) -> Forms:
        """What stands for a text: as many forms as it needs, empty where nothing does."""
        wanted = len(NUMBERS[self.code]) if text.is_counted else 1
        known = self.forms.get((text.context, text.source), ())
        return known if len(known) == wanted else ("",) * wanted

    def carried_over(self, texts: Iterable[Text]) -> Catalogue:
        """The same, and texts that moved to another context with what they were called before, where that is clear."""
        before: dict[str, set[Forms]] = {}
        for (_, source), forms in self.forms.items():
            if all(forms):
                before.setdefault(source, set()).add(forms)
        moved = {
            (text.context, text.source): next(iter(before[text.source]))
            for text in texts
            if self.lacks(text) and len(before.get(text.source, ())) == 1
        }
        return Catalogue(self.code, {**self.forms, **moved})

    def lacks(self, text: Text) -> bool:
        """Whether a form of it is missing."""
        return not all(self.of(text))


def read(path: Path, code: str) -> Catalogue:
    """What a .ts file holds; nothing, where there is no such file."""
    if not path.is_file():
        return Catalogue(code, {})
    found: dict[Key, Forms] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[(name, message.findtext("source") or "")] = tuple(forms) or (translation.text or "",)
    return Catalogue(code, found)


def write(path: Path, texts: Iterable[Text], catalogue: Catalogue) -> None:
    """All texts with what is known of their translation, and nothing that is no longer said."""
    language = catalogue.code.partition("_")[0]
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context = ""
    for text in texts:
        if text.context != context:
            lines += ["</context>"] * bool(context) + [
                "<context>",
                f"    <name>{escape(text.context)}</name>",
            ]
            context = text.context
        lines += _message(text, catalogue)
    lines += ["</context>"] * bool(context) + ["</TS>", ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _message(text: Text, catalogue: Catalogue) -> list[str]:
    note = " ".join(filter(None, (text.one and f"For one: {text.one}", text.note)))
    lines = ['    <message numerus="yes">' if text.is_counted else "    <message>"]
    lines.append(f"        <source>{escape(text.source)}</source>")
    if note:
        lines.append(f"        <extracomment>{escape(note)}</extracomment>")
    state = ' type="unfinished"' if catalogue.lacks(text) else ""
    forms = catalogue.of(text)
    if text.is_counted:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
    return [*lines, "    </message>"]


def compile_to(source: Path, target: Path) -> None:
    """The .qm file that the program reads, by the lrelease that comes with PySide6."""
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    tool = Path(PySide6.__file__).parent / name
    subprocess.run([str(tool), "-silent", str(source), "-qm", str(target)], check=True, capture_output=True)
