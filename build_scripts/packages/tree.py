"""What every Linux package lays beside the program: menu entry, icons, file types, metainfo, manual."""

import datetime
import shutil
import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

from . import archives, facts, icons
from .facts import APP_ID, NAME, ROOT, Release

PARTS = Path(__file__).resolve().parent / "linux"
APP = ROOT / "resources" / "app"
ELF = b"\x7fELF"


def share(folder: Path, release: Release) -> None:
    """Fill `folder`, a `share` folder, with all that the desktop wants to know."""
    _copy(APP / f"{APP_ID}.desktop", folder / "applications")
    _copy(APP / f"{APP_ID}.xml", folder / "mime" / "packages")
    metainfo = folder / "metainfo" / f"{APP_ID}.metainfo.xml"
    told = described(
        (APP / metainfo.name).read_text(encoding="utf-8"), release, facts.home(), facts.pictures()
    )
    _write(metainfo, told.encode())
    manual = (PARTS / f"{NAME}.1").read_text(encoding="utf-8")
    manual = manual.replace("@VERSION@", release.version).replace("@DATE@", day(release))
    _write(folder / "man" / "man1" / f"{NAME}.1.gz", archives.gz(manual.encode()))
    places = folder / "icons" / "hicolor"
    drawing = APP / "rebound.svg"
    _write(places / "scalable" / "apps" / f"{APP_ID}.svg", drawing.read_bytes())
    for size, picture in icons.drawn(drawing, icons.LINUX_SIZES).items():
        _write(places / f"{size}x{size}" / "apps" / f"{APP_ID}.png", picture)


def lay_notices(program: Path, folder: Path) -> None:
    """The licences of what others made, and the list of parts, where one looks for them."""
    resources = next(program.glob("*/rebound_desktop/_resources/licences"))
    for name in ("THIRD-PARTY-NOTICES.txt", "SBOM.cdx.json"):
        _write(folder / name, (resources / name).read_bytes())


FIRST = ' type="default"'
# What software centres show, in the order of a day with the program.
PICTURES = (
    ("today.png", "Today: one rebound, whom to thank, conversations open"),
    ("rebound.png", "Step 2 of a rebound: what was perfect, and what was not ideal"),
    ("journal.png", "The journal"),
    ("job.png", "A job: an interview, and what stayed of it"),
    ("compare.png", "Jobs side by side, by what matters"),
    ("contact.png", "A person, and every moment between you"),
)


def described(metainfo: str, release: Release, home: str, pictures: str) -> str:
    """The metainfo with this release in it, and with those addresses that whoever builds it has told.

    home: the page of the project's releases; pictures: where those of `resources/pictures` are. "" leaves them out.
    """
    said = ""
    if home:
        said += f'  <url type="homepage">{escape(home)}</url>\n'
    if pictures:
        shown = [
            f"    <screenshot{FIRST if not place else ''}>\n"
            f"      <caption>{escape(caption)}</caption>\n"
            f"      <image>{escape(f'{pictures}/{name}')}</image>\n    </screenshot>\n"
            for place, (name, caption) in enumerate(PICTURES)
        ]
        said += f"  <screenshots>\n{''.join(shown)}  </screenshots>\n"
    said += f'  <releases>\n    <release version="{release.version}" date="{day(release)}"/>\n  </releases>\n'
    return metainfo.replace("</component>", said + "</component>")


def day(release: Release) -> str:
    """The release's day, as 2026-11-27."""
    return datetime.datetime.fromtimestamp(release.epoch, datetime.UTC).date().isoformat()


def clean(program: Path) -> None:
    """Take out of the binaries where the Python that built them lay on this machine."""
    need("patchelf", "patchelf")
    for path in binaries(program):
        said = subprocess.run(
            ["patchelf", "--print-rpath", path], capture_output=True, text=True, check=False
        )
        if said.stdout.strip().startswith("/"):
            subprocess.run(["patchelf", "--remove-rpath", path], check=True)
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink():
            path.chmod(0o755 if path == program / NAME else 0o644)


def binaries(program: Path) -> list[Path]:
    """The programs and libraries below a folder."""
    return [
        path
        for path in sorted(program.rglob("*"))
        if path.is_file() and not path.is_symlink() and _begins(path) == ELF
    ]


def need(command: str, package: str) -> None:
    """Say which package is missing, instead of an error from within."""
    if shutil.which(command) is None:
        raise SystemExit(f"{command} is missing: apt-get install {package}")


def _begins(path: Path) -> bytes:
    with path.open("rb") as content:
        return content.read(len(ELF))


def _copy(source: Path, folder: Path) -> None:
    _write(folder / source.name, source.read_bytes())


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
