"""The pictures that go along: README's, the help's in each language, and those that software centres show."""

import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from build_scripts.pictures.stage import State
from build_scripts.pictures.taking import take, write_year
from build_scripts.pictures.variants import VARIANTS
from rebound_desktop.app import Application
from rebound_desktop.languages import NAMES

# By the name of the file: which state, in which variant, and whether the help shows it.
PICTURES = {
    "today": ("today", "light", False),
    "journal": ("journal", "light", True),
    "focus": ("journal-focus", "light", False),
    "rebound": ("rebound-2-job", "light", True),
    "job": ("jobs-interview", "light", True),
    "compare": ("compare", "light", True),
    "contact": ("contacts-in-full", "dark", True),
    "looking-back": ("looking-back", "light", False),
}


def write(app: Application, states: dict[str, State], out: Path) -> list[str]:
    """Write them below `out`, those in another language than English into a folder of its code.

    Returns the names of those that could not be made. Needs ImageMagick's `convert`, which makes them half as large.
    """
    failed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="rebound-pictures-") as name:
        folder = Path(name)
        for code in NAMES:
            into = out if code == "en" else out / code
            into.mkdir(parents=True, exist_ok=True)
            for variant in VARIANTS:
                wanted = {
                    file: state
                    for file, (state, worn, in_help) in PICTURES.items()
                    if worn == variant.name and (in_help or code == "en")
                }
                if not wanted:
                    continue
                chosen = {state: states[state] for state in states if state in wanted.values()}
                failed += take(
                    app, replace(variant, language="" if code == "en" else code), chosen, folder, write_year
                )
                for file, state in wanted.items():
                    _small(folder / f"{state}-{variant.name}.png", into / f"{file}.png")
    return failed


def _small(picture: Path, out: Path) -> None:
    """The same with as many colours as a byte can name: they are few, and nobody sees a difference."""
    options = ["+dither", "-colors", "255", "-strip", "-define", "png:compression-level=9"]
    subprocess.run(["convert", str(picture), *options, f"PNG8:{out}"], check=True)
