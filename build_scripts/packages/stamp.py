"""What a build writes beside the resources: how it came to be, and the licences. The page About shows them."""

import json
import shutil
from pathlib import Path

from msgspec.structs import asdict

from rebound_desktop.built import FILE, Built
from rebound_desktop.licences import COLLECTED, LISTED, OWN

from . import tree
from .facts import ROOT, Release, commit, home

# Where a program has its resources: as PyInstaller lays them, on a Mac too, and as the Windows folder does.
_PLACES = tuple(f"{place}/rebound_desktop/_resources" for place in ("_internal", "Resources", "lib"))


def fill(program: Path, notices: str, sbom: str) -> None:
    """Lay notices, licence and list of parts into a program's resources."""
    resources = resources_of(program)
    (resources / COLLECTED).parent.mkdir(parents=True, exist_ok=True)
    (resources / COLLECTED).write_text(notices, encoding="utf-8")
    (resources / LISTED).write_text(sbom, encoding="utf-8")
    shutil.copyfile(ROOT / "LICENSE", resources / OWN)


def mark(program: Path, package: str, release: Release) -> None:
    """Say what the program is packed in, and of which state of the source it is."""
    told = Built(package, commit(), tree.day(release), home())
    text = json.dumps(asdict(told), indent=1) + "\n"
    (resources_of(program) / FILE).write_text(text, encoding="utf-8")


def resources_of(program: Path) -> Path:
    """Where a program has its resources."""
    for place in _PLACES:
        if (program / place).is_dir():
            return program / place
    raise SystemExit(f"{program} holds no resources of Rebound.")
