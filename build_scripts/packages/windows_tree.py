"""The program's folder for Windows, put together on any Linux: CPython, wheels, the program, two small launchers.

Nothing is compiled but the launchers; every library comes out of an archive whose digest is pinned.
"""

import compileall
import io
import py_compile
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from rebound_desktop.core.notices import Notice

from . import icons, notices, pe, sbom, stamp, tree, wheels
from .facts import ROOT, TITLE, Release

PARTS = Path(__file__).resolve().parent / "windows"
PYTHON = "311"
# Of the runtime: what serves a network, another database, a console, and what the installer's own python.exe is for.
_RUNTIME_LEFT = re.compile(
    r"(python|pythonw)\.exe|python\.cat|python\d+\._pth|LICENSE\.txt|libssl-3\.dll|sqlite3\.dll|winsound\.pyd"
    r"|_(msi|sqlite3|ssl|asyncio|overlapped|multiprocessing)\.pyd"
)
# Of Qt's wheel what a widgets program without a network needs; of the others all but these.
_QT_KEPT = re.compile(
    "|".join([
        r"PySide6/(__init__|_config|_git_pyside_version)\.py",
        r"PySide6/Qt(Core|Gui|Widgets|Svg)\.pyd",
        r"PySide6/Qt6(Core|Gui|Widgets|Svg)\.dll",
        r"PySide6/pyside6\.abi3\.dll",
        r"PySide6/(msvcp140(_1|_2)?|vcruntime140(_1)?|concrt140)\.dll",
        r"PySide6/plugins/platforms/q(windows|offscreen)\.dll",
        r"PySide6/plugins/styles/qmodernwindowsstyle\.dll",
        r"PySide6/plugins/iconengines/qsvgicon\.dll",
        r"PySide6/plugins/imageformats/q(gif|ico|jpeg|svg|webp)\.dll",
        r"PySide6/translations/qtbase_\w+\.qm",
        r"pyside6_essentials-[^/]+\.dist-info/(METADATA|licenses/.*)",
    ])
)  # fmt: skip
_LEFT = re.compile(
    "|".join([
        r".*\.pyi", r".*/(tests?|testing)/.*", r".*\.dist-info/(RECORD|WHEEL|INSTALLER|REQUESTED|sboms/.*)",
        r"[^/]+\.data/(scripts|headers)/.*", r"apsw/(speedtest|shell|trace|fts_test_strings|sqlite_extra).*",
        r"shiboken6/(vcamp|vcomp|vccorlib|msvcp|vcruntime|concrt).*", r"(cffi|pycparser|pytz)/.*", r"pwiz\.py",
        r"pytz-.*",
        r".*\.(c|h|pxd|pyx|lib|cmake)",
    ])
)  # fmt: skip

# CPython's licence for Windows has their texts, without all of their names.
_WITH_PYTHON = tuple(
    Notice(
        f"{name}, with CPython for Windows", licence, "Its words stand in CPython's licence, near the end."
    )
    for name, licence in (
        ("OpenSSL (libcrypto)", "Apache-2.0"),
        ("libffi", "MIT"),
        ("bzip2", "bzip2-1.0.6"),
        ("Microsoft's C and C++ runtime", "Microsoft's terms for Distributable Code"),
    )
)


def make(release: Release, cache: Path, folder: Path) -> None:
    """Fill `folder` with the program. Raises SystemExit when something asks for a library that is not there."""
    lib = folder / "lib"
    lib.mkdir(parents=True)
    fetched = wheels.for_windows(cache)
    version, licence = _runtime(wheels.runtime(cache, PARTS / "runtime.txt"), folder)
    for wheel in fetched:
        _unpack(wheel, lib)
    _program(lib)
    held = [wheels.distribution(wheel) for wheel in fetched]
    distributions = [each for each in held if notices.plain(each.metadata["Name"]) not in notices.LEFT_OUT]
    text = notices.collect(distributions, (version, licence), _WITH_PYTHON, "lib/PySide6")
    listed = [sbom.Part(notice.title.split(",")[0], "", notice.licence, "") for notice in _WITH_PYTHON]
    stamp.fill(folder, text, sbom.document(notices.parts(distributions, version, listed), release))
    _launchers(folder, release)
    for name, content in (
        ("THIRD-PARTY-NOTICES.txt", text),
        ("LICENSE.txt", (ROOT / "LICENSE").read_text("utf-8")),
    ):
        (folder / name).write_text(content, encoding="utf-8", newline="\r\n")
    if lost := pe.missing_in(folder):
        raise SystemExit("The folder for Windows is not complete:\n" + "\n".join(lost))


def _runtime(archive: Path, folder: Path) -> tuple[str, str]:
    """CPython's files; returns its version and licence."""
    with tarfile.open(archive) as packed:
        inner = next(member for member in packed.getmembers() if member.name.endswith("/data.zip"))
        held = packed.extractfile(inner)
        assert held is not None
        content = held.read()
    with zipfile.ZipFile(io.BytesIO(content)) as files:
        for name in files.namelist():
            bare = name.rpartition("/")[2]
            if bare and not _RUNTIME_LEFT.fullmatch(bare):
                (folder / bare).write_bytes(files.read(name))
        licence = files.read(next(name for name in files.namelist() if name.endswith("LICENSE.txt"))).decode()
    _check_signatures(folder)
    # Only these places are looked at, whatever else is installed on the computer.
    (folder / f"python{PYTHON}._pth").write_bytes(f"python{PYTHON}.zip\r\n.\r\nlib\r\n".encode())
    return wheels.WINDOWS["python_full_version"], licence


def _check_signatures(folder: Path) -> None:
    """Where osslsigncode is at hand: each of Python's libraries is as the Python Software Foundation signed it."""
    if shutil.which("osslsigncode") is None:
        return
    for path in sorted([*folder.glob("*.dll"), *folder.glob("*.pyd")]):
        said = subprocess.run(
            ["osslsigncode", "verify", "-in", path], capture_output=True, text=True, check=False
        ).stdout
        digests = re.search(
            r"Current message digest\s*: (\w+).*?Calculated message digest\s*: (\w+)", said, re.DOTALL
        )
        signer = "Microsoft" if path.name.startswith("vcruntime") else "Python Software Foundation"
        if signer not in said or digests is None or digests[1] != digests[2]:
            raise SystemExit(f"{path.name} is not as {signer} signed it.")


def _unpack(wheel: Path, lib: Path) -> None:
    """What is needed of a wheel."""
    is_qt = wheel.name.lower().startswith("pyside6_essentials")
    with zipfile.ZipFile(wheel) as files:
        for name in files.namelist():
            if name.endswith("/") or (not _QT_KEPT.fullmatch(name) if is_qt else _LEFT.fullmatch(name)):
                continue
            place = lib / re.sub(r"^[^/]+\.data/(purelib|platlib)/", "", name)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(files.read(name))


def _program(lib: Path) -> None:
    """The program with its resources, and byte-code for everything: the folder may be one that cannot be written."""
    if sys.version_info[:2] != (3, 11):
        raise SystemExit("Byte-code for CPython 3.11 is made by CPython 3.11.")
    program = lib / "rebound_desktop"
    shutil.copytree(
        ROOT / "rebound_desktop", program, ignore=shutil.ignore_patterns("__pycache__", "_resources")
    )
    shutil.copytree(
        ROOT / "resources",
        program / "_resources",
        ignore=shutil.ignore_patterns("*.ts", "README.md", "notes.toml"),
    )
    compileall.compile_dir(
        lib, quiet=1, stripdir=str(lib), invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH
    )


def _launchers(folder: Path, release: Release) -> None:
    """Rebound.exe for the desktop, rebound-desktop.exe for a shell."""
    for tool in ("windres", "gcc"):
        tree.need(f"x86_64-w64-mingw32-{tool}", "gcc-mingw-w64-x86-64")
    drawn = icons.drawn(tree.APP / "rebound.svg", icons.ICO_SIZES)
    with tempfile.TemporaryDirectory(prefix="rebound-launcher-") as work:
        place = Path(work)
        (place / "rebound.ico").write_bytes(icons.ico(drawn))
        for name in ("launcher.rc", "launcher.manifest"):
            (place / name).write_text(filled((PARTS / name).read_text("utf-8"), release), encoding="utf-8")
        shutil.copyfile(PARTS / "launcher.c", place / "launcher.c")
        subprocess.run(
            ["x86_64-w64-mingw32-windres", "launcher.rc", "-O", "coff", "-o", "parts.o"],
            cwd=place,
            check=True,
        )
        for name, how in (
            (f"{TITLE}.exe", ("-mwindows",)),
            ("rebound-desktop.exe", ("-mconsole", "-DCONSOLE")),
        ):
            subprocess.run(
                ["x86_64-w64-mingw32-gcc", "-Os", "-s", "-municode", *how, f'-DPYTHON=L"{PYTHON}"',
                 "-Wl,--no-insert-timestamp,--dynamicbase,--nxcompat,--high-entropy-va",
                 "-o", str(folder / name), "launcher.c", "parts.o"],
                cwd=place, check=True,
            )  # fmt: skip


def filled(text: str, release: Release) -> str:
    """A text with the version in it: as people write it, with four numbers, and with commas."""
    four = numbers(release.version)
    return (
        text.replace("@VERSION@", release.version)
        .replace("@DOTTED@", ".".join(four))
        .replace("@NUMBERS@", ",".join(four))
    )


def numbers(version: str) -> list[str]:
    """Windows' four numbers of a version: 0.1.0 is 0, 1, 0, 0."""
    found = re.findall(r"\d+", version)[:4]
    return [*found, *["0"] * (4 - len(found))]
