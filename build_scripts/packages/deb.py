"""The Debian package: the Linux tree, what it depends on, and no script that runs as root.

dpkg's triggers of the desktop's own packages see to menus, icons and file types. What a person wrote lies in
their home folder, where neither removing nor purging looks.
"""

import email.utils
import hashlib
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from . import archives, tree, usr
from .facts import DEBIAN_NAMES, MAINTAINER, NAME, SUMMARY, Release

# Qt opens these when it runs, so that no file names them.
OPENED_LATER = ("libegl1", "libgl1", "fontconfig")
RECOMMENDED = ("fonts-dejavu-core | fonts-liberation", "xdg-desktop-portal")
DESCRIPTION = """\
 Rebound turns every job that went to someone else into something to keep:
 the story, a clearer idea of what you want, the people you met, what you
 learned about yourself, and the next letters.
 .
 Everything lies in one encrypted file in your home folder. Nothing is sent
 anywhere: the program opens no connection to a network. Removing or purging
 this package leaves the journal where it is."""


def make(bundle: Path, release: Release, out: Path) -> Path:
    """Write the .deb of a bundle into `out`; returns its path."""
    with tempfile.TemporaryDirectory(prefix="rebound-deb-") as work:
        root = Path(work) / "root"
        share = root / "usr" / "share"
        program = usr.fill(root, bundle, "deb", release)
        documents(share / "doc" / NAME, program, release)
        overrides = share / "lintian" / "overrides" / NAME
        overrides.parent.mkdir(parents=True)
        shutil.copyfile(tree.PARTS / "lintian-overrides", overrides)
        made = out / f"{NAME}_{release.version}_{DEBIAN_NAMES[release.machine]}.deb"
        out.mkdir(parents=True, exist_ok=True)
        made.write_bytes(wrap(root, control(release, depends(root), installed_kib(root)), release))
    return made


def documents(folder: Path, program: Path, release: Release) -> None:
    """Copyright, notices, the list of parts, and Debian's changelog."""
    folder.mkdir(parents=True)
    shutil.copyfile(tree.PARTS / "copyright", folder / "copyright")
    tree.lay_notices(program, folder)
    said = (
        f"{NAME} ({release.version}) stable; urgency=medium\n\n  * Version {release.version}.\n\n"
        f" -- {MAINTAINER}  {email.utils.formatdate(release.epoch)}\n"
    )
    (folder / "changelog.gz").write_bytes(archives.gz(said.encode()))


def control(release: Release, needed: str, kib: int) -> str:
    """The package's card, as `dpkg --info` shows it. `kib`: its size when installed, in KiB."""
    parts = needed.split(", ")
    return (
        f"Package: {NAME}\n"
        f"Version: {release.version}\n"
        f"Architecture: {DEBIAN_NAMES[release.machine]}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {kib}\n"
        f"Depends: {', '.join([*parts, *(name for name in OPENED_LATER if name not in parts)])}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\n"
        "Section: editors\nPriority: optional\n"
        f"Description: {SUMMARY}\n{DESCRIPTION}\n"
    )


def wrap(root: Path, card: str, release: Release) -> bytes:
    """A .deb of the files below `root`, in the format that dpkg(1) has read since 2012."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root).as_posix()}\n"
        for path in files
    )
    with tempfile.TemporaryDirectory(prefix="rebound-control-") as folder:
        (Path(folder) / "control").write_text(card, encoding="utf-8")
        (Path(folder) / "md5sums").write_text(sums, encoding="utf-8")
        about = archives.tar(Path(folder), release.epoch, within=".")
    data = archives.tar(root, release.epoch, within=".")
    members = [
        ("debian-binary", b"2.0\n"),
        ("control.tar.gz", archives.gz(about)),
        ("data.tar.xz", archives.xz(data)),
    ]
    return archives.ar(members, release.epoch)


def installed_kib(root: Path) -> int:
    """What the files take on the disk, each rounded up, as Debian's policy counts."""
    sizes = [path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    return sum(-(-size // 1024) for size in sizes)


def depends(root: Path) -> str:
    """The packages whose libraries the bundle links to, in the words of the Debian that builds."""
    tree.need("dpkg-shlibdeps", "dpkg-dev")
    program = root / "usr" / "lib" / NAME
    folders = sorted({path.parent for path in program.rglob("*.so*")})
    with tempfile.TemporaryDirectory(prefix="rebound-depends-") as work:
        # By the folder DEBIAN it knows the root of a package, and so which libraries are the package's own.
        (root / "DEBIAN").mkdir()
        source = Path(work) / "debian" / "control"
        source.parent.mkdir()
        source.write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n", encoding="utf-8")
        command = ["dpkg-shlibdeps", "-O", *(f"-l{folder}" for folder in folders)]
        command += [f"-e{path}" for path in tree.binaries(program)]
        done = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)
        (root / "DEBIAN").rmdir()
    found = re.search(r"^shlibs:Depends=(.+)$", done.stdout, re.MULTILINE)
    if found is None:
        raise SystemExit(f"dpkg-shlibdeps found nothing:\n{done.stderr}")
    return found[1]
