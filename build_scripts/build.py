"""The one door to what can be built.

python3 build_scripts/run.py tool build_scripts/build.py bundle [--out DIR]
python3 build_scripts/run.py tool build_scripts/build.py clean
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "dist"


def bundle(out: Path) -> None:
    """One folder with the program and all it needs, by PyInstaller; prints its size."""
    environment = dict(os.environ, SOURCE_DATE_EPOCH="1750000000", PYTHONHASHSEED="0")
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
    folder = out / "rebound-desktop"
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{folder}: {size / 1e6:.0f} MB")


def clean(out: Path) -> None:
    """Remove what was built."""
    shutil.rmtree(out, ignore_errors=True)


def main() -> None:
    """Build what the command line names."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("bundle", "clean"))
    parser.add_argument("--out", type=Path, default=OUT, help="where it goes (dist)")
    options = parser.parse_args()
    {"bundle": bundle, "clean": clean}[options.what](options.out.absolute())


if __name__ == "__main__":
    main()
