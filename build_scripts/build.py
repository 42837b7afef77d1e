"""The one door to what can be built.

python3 build_scripts/run.py tool build_scripts/build.py bundle | deb | run | tarball | clean

`bundle` makes one folder with the program and all it needs; the packages are made of it, or of the one that
`--bundle DIR` names. Two builds of one commit are alike to the byte. Linux only, so far.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from packages import deb, for_one, notices, sbom, stamp
from packages.facts import NAME, ROOT, commit_epoch, this_release

OUT = ROOT / "dist"
PACKAGES = {"deb": deb.make, "run": for_one.make_run, "tarball": for_one.make_tarball}


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
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{folder}: {size / 1e6:.0f} MB")
    return folder


def fill(folder: Path) -> None:
    """Licences, the list of parts, and how it was built, into a bundle's resources."""
    release, wheels, python = this_release(), notices.bundled_wheels(), notices.this_python()
    said, listed = notices.system_libraries(folder) if sys.platform.startswith("linux") else ([], [])
    text = notices.collect(wheels, python, said, "_internal/PySide6")
    stamp.fill(folder, text, sbom.document(notices.parts(wheels, python[0], listed), release))
    stamp.mark(folder, "folder", release)


def package(what: str, ready: Path | None, version: str | None, out: Path) -> None:
    """One package of the bundle; prints its size and checksum."""
    if not sys.platform.startswith("linux"):
        raise SystemExit("Packages are made on Linux, so far.")
    folder = ready or bundle(out)
    if not (folder / NAME).is_file():
        raise SystemExit(f"{folder} holds no {NAME}: build it with `build.py bundle`.")
    if (folder / "data").exists():
        raise SystemExit(
            f"{folder} has been run from and holds a journal in `data`: that goes into no package."
        )
    made = PACKAGES[what](folder, this_release(version), out)
    content = made.read_bytes()
    print(f"{made}: {len(content) / 1e6:.1f} MB, sha256 {hashlib.sha256(content).hexdigest()}")


def clean(out: Path) -> None:
    """Remove what was built."""
    shutil.rmtree(out, ignore_errors=True)


def main() -> None:
    """Build what the command line names."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("bundle", *PACKAGES, "clean"))
    parser.add_argument("--out", type=Path, default=OUT, help="where it goes (dist)")
    parser.add_argument("--bundle", type=Path, help="a bundle that is ready, instead of making one")
    parser.add_argument("--as-version", help="the package's version, to try an upgrade with the same program")
    options = parser.parse_args()
    out = options.out.absolute()
    if options.what == "bundle":
        bundle(out)
    elif options.what == "clean":
        clean(out)
    else:
        package(options.what, options.bundle and options.bundle.absolute(), options.as_version, out)


if __name__ == "__main__":
    main()
