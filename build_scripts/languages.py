"""The program's languages: what can be translated, what is not yet, and how a translation comes in.

    python3 build_scripts/run.py tool build_scripts/languages.py VERB

    extract [CODE…]     read the code and bring every resources/languages/rebound_<code>.ts up to date; compile
    state               how much each language lacks
    todo CODE           print what lacks a translation, as JSON to be filled in (--at-most N, --under PART)
    take CODE FILE      take a filled-in file: each text is checked; those that cannot be used are named
    check CODE          look through everything that is translated already
    compile             make the .qm files anew from the .ts files
    pseudo FOLDER       write the two languages that nobody speaks: rebound_en_XA.qm and rebound_ar_XB.qm

resources/languages/README.md says how to translate.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

# Only found from the project's folder, whatever folder this is run from.
from build_scripts.texts import checks, handing, pseudo, ts  # noqa: E402 - after its folder is known
from build_scripts.texts.found import Text, Unreadable, noted, texts_in  # noqa: E402 - after its folder is known

FOLDER = ROOT / "resources" / "languages"
CODES = ("ar", "de", "es", "fr", "ja")


def ts_file(code: str) -> Path:
    """Where a language's translations are kept."""
    return FOLDER / f"rebound_{code}.ts"


def program_texts() -> tuple[Text, ...]:
    """Every text of the program as it stands, with its notes. Raises Unreadable."""
    notes = tomllib.loads((FOLDER / "notes.toml").read_text(encoding="utf-8"))
    return noted(texts_in(ROOT / "rebound_desktop"), notes)


def compile_one(code: str, source: Path, folder: Path) -> None:
    """The .qm of one .ts."""
    ts.compile_to(source, folder / f"rebound_{code}.qm")


def keep(catalogue: ts.Catalogue, texts: Sequence[Text]) -> None:
    """Write a language's two files."""
    ts.write(ts_file(catalogue.code), texts, catalogue)
    compile_one(catalogue.code, ts_file(catalogue.code), FOLDER)


def extract(texts: Sequence[Text], codes: Sequence[str]) -> None:
    """Every .ts has every text; translations of texts that nobody says any more go."""
    for code in codes:
        keep(ts.read(ts_file(code), code).carried_over(texts), texts)
    state(texts)


def state(texts: Sequence[Text]) -> None:
    """A line a language: how many texts lack a translation."""
    words = sum(len(text.source.split()) for text in texts)
    print(f"{len(texts)} texts of {words} words, {len({text.source for text in texts})} of them different")
    for code in CODES:
        known = ts.read(ts_file(code), code)
        lacking = sum(known.lacks(text) for text in texts)
        print(f"{code}: {lacking} lack a translation" if lacking else f"{code}: all translated")


def todo(texts: Sequence[Text], code: str, at_most: int, under: str) -> None:
    """What lacks a translation, as JSON on standard output."""
    meant = [text for text in texts if under in text.where or under == text.context]
    items = handing.to_translate(meant, ts.read(ts_file(code), code))
    json.dump(items[:at_most] if at_most else items, sys.stdout, ensure_ascii=False, indent=1)
    print()
    print(f"{len(items)} to translate", file=sys.stderr)


def take(texts: Sequence[Text], code: str, file: Path) -> int:
    """Take a translator's file. 1 when something of it could not be used."""
    try:
        done = handing.take(texts, ts.read(ts_file(code), code), file.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        print(f"{file} cannot be read: {error}", file=sys.stderr)
        return 1
    keep(done.catalogue, texts)
    for line in done.refused:
        print(f"not taken: {line}", file=sys.stderr)
    for line in done.unused:
        print(f"nobody says: {line}", file=sys.stderr)
    lacking = sum(done.catalogue.lacks(text) for text in texts)
    print(
        f"{done.taken} taken, {len(done.refused)} not taken, {len(done.unused)} that nobody says, "
        f"{done.untouched} left empty; {lacking} still lack a translation"
    )
    return 1 if done.refused or done.unused else 0


def check(texts: Sequence[Text], code: str) -> int:
    """Look through what is translated. 1 when something cannot be used."""
    known = ts.read(ts_file(code), code)
    wrong = [
        f"{text.context}: {text.source!r}: {fault}"
        for text in texts
        if not known.lacks(text)
        for fault in checks.faults(text, known.of(text), code)
    ]
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"{len(wrong)} to mend")
    return 1 if wrong else 0


def write_pseudo(texts: Sequence[Text], folder: Path) -> None:
    """The two languages that nobody speaks, compiled."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        for code in (pseudo.ACCENTED, pseudo.MIRRORED):
            source = Path(work) / f"rebound_{code}.ts"
            ts.write(source, texts, pseudo.catalogue(texts, code))
            compile_one(code, source, folder)


def main() -> int:
    """Do what the command line says; 0 done, 1 something to mend, 2 usage."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("extract").add_argument("codes", nargs="*", metavar="CODE")
    for name in ("state", "compile"):
        verbs.add_parser(name)
    for name in ("todo", "take", "check"):
        verb = verbs.add_parser(name)
        verb.add_argument("code", choices=CODES)
        if name == "todo":
            verb.add_argument("--at-most", type=int, default=0, metavar="N", help="the first N of them")
            verb.add_argument(
                "--under", default="", metavar="PART", help="texts of files, or of a context, called so"
            )
        elif name == "take":
            verb.add_argument("file", type=Path)
    verbs.add_parser("pseudo").add_argument("folder", type=Path)
    said = parser.parse_args()
    # argparse would also ask an empty list whether it is one of the codes.
    if unknown := set(getattr(said, "codes", ())) - set(CODES):
        parser.error(f"no language of the program: {', '.join(sorted(unknown))}")
    try:
        texts = program_texts()
    except Unreadable as error:
        print(f"These texts cannot be found by reading:\n{error}", file=sys.stderr)
        return 1
    if said.verb == "extract":
        extract(texts, said.codes or CODES)
    elif said.verb == "state":
        state(texts)
    elif said.verb == "compile":
        for code in CODES:
            compile_one(code, ts_file(code), FOLDER)
    elif said.verb == "todo":
        todo(texts, said.code, said.at_most, said.under)
    elif said.verb == "take":
        return take(texts, said.code, said.file)
    elif said.verb == "check":
        return check(texts, said.code)
    else:
        write_pseudo(texts, said.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
