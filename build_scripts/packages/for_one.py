"""For one person, without root: an archive to unpack anywhere, and the same behind a script that installs it."""

import shutil
import tempfile
from pathlib import Path

from . import archives, stamp, tree
from .facts import NAME, Release


def make_tarball(bundle: Path, release: Release, out: Path) -> Path:
    """Write the .tar.gz of a bundle into `out`; returns its path. Not xz: a small system cannot read that."""
    made = out / f"{release.stem}.tar.gz"
    out.mkdir(parents=True, exist_ok=True)
    made.write_bytes(_packed(bundle, "tarball", release))
    return made


def make_run(bundle: Path, release: Release, out: Path) -> Path:
    """Write the .run of a bundle into `out`; returns its path."""
    made = out / f"{release.stem}.run"
    out.mkdir(parents=True, exist_ok=True)
    made.write_bytes(behind_script(_packed(bundle, "run", release), release))
    made.chmod(0o755)
    return made


def behind_script(packed: bytes, release: Release) -> bytes:
    """A shell script that unpacks what follows it into a temporary folder and runs `install.sh` there."""
    script = (tree.PARTS / "run-header.sh").read_text(encoding="utf-8")
    script = script.replace("@STEM@", release.stem)
    script = script.replace("@LINES@", str(script.count("\n") + 1))
    return script.encode() + packed


def _packed(bundle: Path, package: str, release: Release) -> bytes:
    with tempfile.TemporaryDirectory(prefix="rebound-tarball-") as work:
        folder = Path(work) / release.stem
        shutil.copytree(bundle, folder, symlinks=True)
        stamp.mark(folder, package, release)
        tree.clean(folder)
        tree.share(folder / "share", release)
        tree.lay_notices(folder, folder)
        shutil.copyfile(tree.ROOT / "LICENSE", folder / "LICENSE")
        shutil.copyfile(tree.PARTS / "install.sh", folder / "install.sh")
        (folder / "install.sh").chmod(0o755)
        (folder / NAME).chmod(0o755)
        return archives.gz(archives.tar(folder, release.epoch, within=release.stem))
