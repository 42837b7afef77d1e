#!/usr/bin/env python3
"""Try a bundle, or what was installed of it, as whoever gets it would: `try_bundle.py PROGRAM`, with any Python 3.11.

It holds nothing that could speak to a network; the smoke test and every verb of the shell do their work in a folder of
their own; and, where strace is, none of them opens an internet socket. A line a step; it ends at the first that fails.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

UNWANTED = re.compile(r"Qt6?Network|libcups|(^|/)_ssl\.|(^|/)libssl")
WORD = "lighthouse"
PAGE = f"# They chose another\n\nRain on the way home. I keep the word {WORD}.\n"
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Dana Miller\nN:Miller;Dana;;;\nEMAIL:dana@example.org\nEND:VCARD\n"
JOBS = {
    "aspects": [{"name": "boss", "tier": 1}],
    "jobs": [{"name": name, "ratings": {"boss": dots}} for name, dots in (("Northwind", 9), ("Contoso", 4))],
}
FORMATS = ("archive", "markdown", "html", "pdf", "csv", "vcard", "ics", "proof", "weekly")


def unwanted(folder: Path) -> list[str]:
    """The files of a bundle that could speak to a network."""
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*"))
    return sorted(name for name in names if UNWANTED.search(name))


def steps(work: Path) -> list[tuple[list[str], str]]:
    """What is said to the program, in turn, and a part of its answer."""
    exports = [(["export", "--to", each, f"out-{each}"], "") for each in FORMATS]
    return [
        (["--version"], "Rebound"),
        (["--smoke"], ""),
        (["import", "page.md", "dana.vcf"], "Dana Miller"),
        (["search", WORD], WORD),
        *exports,
        (["backup", "copies"], ".rebound"),
        (["merge", "out-archive"], "Nothing has changed"),
        (["check"], "in order"),
        (["compare", "jobs.json"], "Northwind"),
        (["restore", "--replace", "COPY"], ""),
        (["search", WORD], WORD),
    ]


def said(program: Path, words: list[str], work: Path) -> str:
    """The program's answer. Raises SystemExit when it ends with a code, or opens an internet socket."""
    words = [str(next((work / "copies").glob("*.rebound"))) if each == "COPY" else each for each in words]
    trace = work / "trace"
    tracing = (
        ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace)] if shutil.which("strace") else []
    )
    home = {"HOME": str(work), "XDG_DATA_HOME": str(work / "share"), "LOCALAPPDATA": str(work / "share")}
    done = subprocess.run(
        [*tracing, str(program), *words],
        cwd=work, capture_output=True, text=True, timeout=300, check=False,
        env={**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    if tracing and "AF_INET" in trace.read_text(errors="replace"):
        raise SystemExit(f"{' '.join(words)} opened an internet socket.")
    return done.stdout


def main(arguments: list[str]) -> None:
    """Try the program that is named."""
    if len(arguments) != 1:
        raise SystemExit(__doc__)
    program = Path(shutil.which(arguments[0]) or arguments[0]).resolve()
    if found := unwanted(program.parent):
        raise SystemExit("It holds what it is not to hold: " + ", ".join(found))
    with tempfile.TemporaryDirectory(prefix="rebound-try-") as name:
        work = Path(name)
        for file, text in (("page.md", PAGE), ("dana.vcf", CARD), ("jobs.json", json.dumps(JOBS))):
            (work / file).write_text(text, encoding="utf-8")
        for words, part in steps(work):
            answer = said(program, words, work)
            if part not in answer:
                raise SystemExit(f"{' '.join(words)} did not say {part!r}, but:\n{answer}")
            print("  " + " ".join(words))
    print(f"{program}: " + ("all well, no internet socket" if shutil.which("strace") else "all well"))


if __name__ == "__main__":
    main(sys.argv[1:])
