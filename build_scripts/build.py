"""The one door to what can be built.

python3 build_scripts/build.py WHAT
WHAT is one of bundle, deb, rpm, run, tarball, appimage, windows, macos, all, clean.

`bundle` makes one folder with the program and all it needs; the packages for Linux are made of it, or of the one that
`--bundle DIR` names. `windows` puts its own folder together, on Linux too; `macos` runs on a Mac. `all` makes what this
system can. Two builds of one commit are alike to the byte. REBOUND_HOME names the page of the releases, for About.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import run

# Whichever Python was asked: what follows needs the pinned packages.
run.come_along(__file__)

from packages import appimage, deb, for_one, macos, notices, rpm, sbom, setup_exe, stamp  # noqa: E402 - after coming along
from packages.facts import NAME, ROOT, TITLE, Release, commit_epoch, this_release  # noqa: E402 - after coming along

from rebound_desktop.paths import CARRIED  # noqa: E402 - after coming along

OUT = ROOT / "dist"
# Made of the bundle.
PACKAGES: dict[str, Callable[[Path, Release, Path], Path]] = {
    "deb": deb.make,
    "rpm": rpm.make,
    "run": for_one.make_run,
    "tarball": for_one.make_tarball,
    # Its tool is in no distribution, so that `all` leaves it out.
    "appimage": appimage.make,
}
IS_LINUX, IS_MAC = sys.platform.startswith("linux"), sys.platform == "darwin"


def bundle(out: Path) -> Path:
    """One folder with the program and all it needs, by PyInstaller; prints its size and returns it."""
    environment = dict(os.environ, SOURCE_DATE_EPOCH=str(commit_epoch()), PYTHONHASHSEED="0")
    with tempfile.TemporaryDirectory(prefix="rebound-build-") as work:
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
        command += [
            "--distpath",
            str(out),
            "--workpath",
            work,
            str(ROOT / "build_scripts" / "rebound_desktop.spec"),
        ]
        subprocess.run(command, check=True, env=environment, cwd=work)
    folder = out / NAME
    fill(folder)
    if IS_MAC:
        fill(out / f"{TITLE}.app" / "Contents")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{folder}: {size / 1e6:.0f} MB")
    return folder


def fill(folder: Path) -> None:
    """Licences, the list of parts, and how it was built, into a bundle's resources."""
    release, wheels, python = this_release(), notices.bundled_wheels(), notices.this_python()
    said, listed = notices.system_libraries(folder) if IS_LINUX else ([], [])
    text = notices.collect(wheels, python, said, "_internal/PySide6")
    stamp.fill(folder, text, sbom.document(notices.parts(wheels, python[0], listed), release))
    stamp.mark(folder, "folder", release)


def package(what: str, ready: Path | None, release: Release, out: Path) -> Path:
    """One package of the bundle."""
    if not IS_LINUX:
        raise SystemExit(f"{what} is made on Linux.")
    folder = ready or bundle(out)
    if not (folder / NAME).is_file():
        raise SystemExit(f"{folder} holds no {NAME}: build it with `build.py bundle`.")
    if (folder / CARRIED).exists():
        raise SystemExit(
            f"{folder} has been run from and holds a journal in `data`: that goes into no package."
        )
    return PACKAGES[what](folder, release, out)


def everything(ready: Path | None, release: Release, cache: Path, out: Path) -> list[Path]:
    """All that this system can make."""
    if IS_MAC:
        return [macos.make(bundle(out).with_name(f"{TITLE}.app"), release, out)]
    if not IS_LINUX:
        raise SystemExit("On Windows there is `bundle`; its installer is made on Linux, by `windows`.")
    folder = ready or bundle(out)
    return [
        *(package(what, folder, release, out) for what in PACKAGES if what != "appimage"),
        *setup_exe.make(release, cache, out),
    ]


def tell(made: Path) -> None:
    """Size and checksum of a file."""
    with made.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB, sha256 {digest}")


def main() -> None:
    """Build what the command line names."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("bundle", *PACKAGES, "windows", "macos", "all", "clean"))
    parser.add_argument("--out", type=Path, default=OUT, help="where it goes (dist)")
    parser.add_argument("--bundle", type=Path, help="a bundle that is ready, instead of making one")
    parser.add_argument("--cache", type=Path, help="where downloads for Windows are kept (OUT/cache)")
    parser.add_argument("--as-version", help="the package's version, to try an upgrade with the same program")
    options = parser.parse_args()
    out = options.out.absolute()
    cache = (options.cache or out / "cache").absolute()
    ready, release = options.bundle and options.bundle.absolute(), this_release(options.as_version)
    if options.what == "bundle":
        bundle(out)
    elif options.what == "clean":
        shutil.rmtree(out, ignore_errors=True)
    elif options.what == "windows":
        for made in setup_exe.make(release, cache, out):
            tell(made)
    elif options.what == "macos":
        macos.refuse_elsewhere()
        tell(macos.make(bundle(out).with_name(f"{TITLE}.app"), release, out))
    elif options.what == "all":
        for made in everything(ready, release, cache, out):
            tell(made)
    else:
        tell(package(options.what, ready, release, out))


if __name__ == "__main__":
    main()
