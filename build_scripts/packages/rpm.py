"""The RPM package: the same tree as Debian's, packed by rpmbuild. Nothing is compiled and no script runs as root.

What it needs of the system are plain names of libraries, which Fedora and openSUSE know by the same names.
"""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from . import tree, usr
from .facts import NAME, SUMMARY, Release

_RECIPE = tree.PARTS / "rebound-desktop.rpm.spec"


def make(bundle: Path, release: Release, out: Path) -> Path:
    """Write the .rpm of a bundle into `out`; returns its path."""
    tree.need("rpmbuild", "rpm")
    with tempfile.TemporaryDirectory(prefix="rebound-rpm-") as work:
        top = Path(work)
        root = top / "root"
        program = usr.fill(root, bundle, "rpm", release)
        documents = root / "usr" / "share" / "doc" / NAME
        documents.mkdir(parents=True)
        tree.lay_notices(program, documents)
        shutil.copyfile(tree.ROOT / "LICENSE", documents / "LICENSE")
        for path in [root, *root.rglob("*")]:
            os.utime(path, (release.epoch, release.epoch), follow_symlinks=False)
        recipe = top / f"{NAME}.spec"
        recipe.write_text(
            filled(_RECIPE.read_text(encoding="utf-8"), root, bundled(program), release), encoding="utf-8"
        )
        command = ["rpmbuild", "-bb", "--quiet", "--target", f"{release.machine}-linux"]
        command += [
            "--define",
            f"_topdir {top / 'rpm'}",
            "--define",
            "_binary_payload w19.zstdio",
            str(recipe),
        ]
        environment = dict(os.environ, SOURCE_DATE_EPOCH=str(release.epoch))
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"rpmbuild did not make it:\n{done.stdout}{done.stderr}")
        found = next((top / "rpm" / "RPMS").rglob("*.rpm"))
        out.mkdir(parents=True, exist_ok=True)
        return Path(shutil.move(found, out / found.name))


def bundled(program: Path) -> list[str]:
    """The libraries that lie in the bundle, as far as their names are theirs: libQt6Core, libzstd."""
    names = {path.name.split(".so")[0] for path in program.rglob("lib*.so*")}
    return sorted(names)


def filled(recipe: str, root: Path, inside: list[str], release: Release) -> str:
    """The recipe with this release in it; what is inside is not asked of the system."""
    pattern = "|".join(name.replace("+", r"\\+").replace(".", r"\\.") for name in inside)
    return (
        recipe.replace("@VERSION@", release.version)
        .replace("@SUMMARY@", SUMMARY[:1].upper() + SUMMARY[1:])
        .replace("@TREE@", str(root))
        .replace("@BUNDLED@", pattern)
    )
