"""The packages for Windows, the Mac and RPM systems, as far as they can be proved where they are not installed."""

import io
import plistlib
import struct
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import setuptools
from PySide6.QtGui import QGuiApplication

pytest.importorskip("build_scripts.packages")

from build_scripts.packages import icons, macos, pe, rpm, setup_exe, tree, wheels, windows_tree
from build_scripts.packages.facts import APP_ID, ROOT, Release

RELEASE = Release("0.1.0", 1_750_000_000, "x86_64")
SPEC = ROOT / "build_scripts" / "rebound_desktop.spec"
DRAWING = ROOT / "resources" / "app" / "rebound.svg"


def test_only_what_windows_installs_is_fetched_and_each_with_its_digest() -> None:
    pinned = (
        "one==1.0 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
        "two==2.0 ; sys_platform == 'linux' \\\n    --hash=sha256:cc\n"
        "three==3.0 ; sys_platform == 'win32' and python_full_version < '3.12' \\\n    --hash=sha256:dd\n"
    )
    assert wheels.wanted(pinned, wheels.WINDOWS) == (
        "one==1.0 --hash=sha256:aa --hash=sha256:bb\nthree==3.0 --hash=sha256:dd\n"
    )


def test_every_requirement_of_windows_is_pinned_with_a_digest() -> None:
    lines = wheels.wanted(
        (ROOT / "requirements.txt").read_text(encoding="utf-8"), wheels.WINDOWS
    ).splitlines()
    names = {line.split("==")[0].lower() for line in lines}
    assert {"pyside6-essentials", "shiboken6", "apsw-sqlite3mc", "pynacl", "pywin32-ctypes"} <= names
    assert not {"secretstorage", "jeepney"} & names
    assert all("--hash=sha256:" in line for line in lines)


def test_what_a_windows_program_asks_for_is_read_out_of_it() -> None:
    launcher = Path(setuptools.__file__).with_name("cli-64.exe")
    machine, wanted = pe.wanted_by(launcher.read_bytes())
    assert machine == pe.X64
    assert "kernel32.dll" in wanted and {name for name in wanted if not pe.is_of_windows(name)} <= {
        "vcruntime140.dll"
    }


def test_a_folder_that_lacks_a_library_or_holds_another_machines_is_told(tmp_path: Path) -> None:
    folder = Path(setuptools.__file__).parent
    (tmp_path / "ours.exe").write_bytes(
        (folder / "cli-64.exe").read_bytes().replace(b"KERNEL32.dll", b"SOMETHNG.dll")
    )
    (tmp_path / "older.exe").write_bytes((folder / "cli-32.exe").read_bytes())
    told = pe.missing_in(tmp_path)
    assert "ours.exe asks for somethng.dll" in told
    assert any(line.startswith("older.exe is for another machine") for line in told)


def test_the_uninstaller_takes_what_was_installed_and_nothing_by_a_pattern(tmp_path: Path) -> None:
    (tmp_path / "lib" / "a b").mkdir(parents=True)
    (tmp_path / "lib" / "a b" / "c.py").touch()
    (tmp_path / "Rebound.exe").touch()
    lines = setup_exe.uninstall_list(tmp_path).splitlines()
    assert set(lines[:2]) == {r'Delete "$INSTDIR\Rebound.exe"', r'Delete "$INSTDIR\lib\a b\c.py"'}
    assert lines[2:] == [r'RMDir "$INSTDIR\lib\a b"', r'RMDir "$INSTDIR\lib"']


def test_the_installer_keeps_the_journal_unless_a_box_is_ticked_and_a_question_answered() -> None:
    recipe = (windows_tree.PARTS / "installer.nsi").read_text(encoding="utf-8")
    before, _, erasing = recipe.partition('Section /o "un.$(JOURNAL)"')
    assert "RMDir /r" not in before
    assert 'RMDir /r "$LOCALAPPDATA\\${APP}"' in erasing and "/SD IDNO IDNO kept" in erasing
    assert "RequestExecutionLevel user" in before and "HKLM" not in recipe


def test_a_version_becomes_windows_four_numbers() -> None:
    assert windows_tree.numbers("1.2") == ["1", "2", "0", "0"]
    told = windows_tree.filled("@VERSION@ @DOTTED@ @NUMBERS@", RELEASE)
    assert told == "0.1.0 0.1.0.0 0,1,0,0"


def test_icons_for_windows_and_the_mac_hold_every_size(qapp: QGuiApplication) -> None:
    pictures = icons.drawn(DRAWING, sorted({*icons.ICO_SIZES, *icons.ICNS_SIZES}))
    made = icons.ico({size: pictures[size] for size in icons.ICO_SIZES})
    kind, count = struct.unpack_from("<HH", made, 2)
    assert (kind, count) == (1, len(icons.ICO_SIZES))
    for place, size in enumerate(icons.ICO_SIZES):
        length, at = struct.unpack_from("<II", made, 6 + 16 * place + 8)
        assert made[at : at + length] == pictures[size]
    mac = icons.icns(pictures)
    assert mac[:4] == b"icns" and struct.unpack_from(">I", mac, 4)[0] == len(mac)
    assert {picture[16:24] for picture in pictures.values()} == {
        size.to_bytes(4, "big") * 2 for size in pictures
    }
    # NSIS reads bitmaps without transparency alone: width, height, one plane, three bytes a dot.
    assert struct.unpack_from("<iiHH", icons.panel(DRAWING), 18) == (*icons.PANEL, 1, 24)


def test_the_mac_is_told_which_files_are_ours() -> None:
    told = plistlib.loads(plistlib.dumps(macos.information("0.1.0")))
    endings = [
        ending
        for kind in told["UTExportedTypeDeclarations"]
        for ending in kind["UTTypeTagSpecification"]["public.filename-extension"]
    ]
    assert endings == ["rebound", "rebound-archive.zip"]
    known = {kind["UTTypeIdentifier"] for kind in told["UTExportedTypeDeclarations"]}
    assert {name for each in told["CFBundleDocumentTypes"] for name in each["LSItemContentTypes"]} == known
    assert plistlib.loads(macos.ENTITLEMENTS.read_bytes())


def test_nothing_is_sent_to_apple_without_an_identity_and_a_profile(tmp_path: Path) -> None:
    image = tmp_path / "Rebound.dmg"
    assert [command[0] for command in macos.notarising(image, "", "profile")] == ["hdiutil"]
    spoken = [" ".join(command) for command in macos.notarising(image, "Developer ID", "profile")]
    assert any("notarytool submit" in command for command in spoken)
    signed = " ".join(macos.signing(tmp_path / "Rebound.app", "-")[1])
    assert "--options runtime" in signed and "--timestamp=none" in signed


def test_a_mac_application_is_made_on_a_mac_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(SystemExit, match="on a Mac"):
        macos.make(tmp_path / "Rebound.app", RELEASE, tmp_path)


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_the_bundles_recipe_holds_on_the_other_systems(
    system: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QGuiApplication
) -> None:
    """PyInstaller's own parts are stood in for: what is proved is which files the recipe hands them."""
    pytest.importorskip("PyInstaller")
    monkeypatch.setattr(sys, "path", [*sys.path])
    told: dict[str, Any] = {}
    programs: dict[str, dict[str, Any]] = {}
    found = [
        ("PySide6/Qt/lib/QtNetwork", "x", "BINARY"),
        ("PySide6/Qt6Network.dll", "x", "BINARY"),
        ("python311.dll", "x", "BINARY"),
    ]

    def analysis(scripts: Iterable[str], **more: Any) -> SimpleNamespace:
        told.update(more)
        return SimpleNamespace(binaries=found, datas=[], pure=[], scripts=[])

    names: dict[str, Any] = {
        "SPECPATH": str(SPEC.parent),
        "workpath": str(tmp_path),
        "Analysis": analysis,
        "PYZ": lambda pure: pure,
        "EXE": lambda *parts, **more: programs.update({more["name"]: more}),
        "COLLECT": lambda *parts, **more: told.update(binaries=parts[-2]),
        "BUNDLE": lambda folder, **more: told.update(bundle=more),
    }
    recipe = compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec")
    # For the recipe alone: a window that another test has left behind asks on which system it is.
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(sys, "platform", system)
        exec(recipe, names)
    assert all(Path(each["icon"]).is_file() for each in programs.values())
    # As in the folder that is put together on Linux: Windows' shell waits for a program with a console alone.
    seen = {name: each["console"] for name, each in programs.items()}
    assert seen == (
        {"rebound-desktop": True, "Rebound": False} if system == "win32" else {"rebound-desktop": False}
    )
    assert ("python311.dll", "x", "BINARY") in told["binaries"]
    assert ("PySide6/Qt6Network.dll", "x", "BINARY") not in told["binaries"]
    assert "PySide6.QtNetwork" in told["excludes"]
    assert ("bundle" in told) == (system == "darwin")
    if system == "darwin":
        assert told["bundle"]["bundle_identifier"] == APP_ID
        assert told["bundle"]["info_plist"]["CFBundleDocumentTypes"]


def test_an_rpm_asks_the_system_for_nothing_that_lies_in_it(tmp_path: Path) -> None:
    recipe = (tree.PARTS / "rebound-desktop.rpm.spec").read_text(encoding="utf-8")
    said = rpm.filled(recipe, tmp_path, ["libQt6Core", "libpython3.11"], RELEASE)
    assert r"%global __requires_exclude ^(libQt6Core|libpython3\\.11)" in said
    assert "Version:        0.1.0" in said and "@" not in said.replace("@example", "")
    assert APP_ID in said


def test_a_zip_for_a_stick_is_the_same_twice_and_brings_its_data_folder(tmp_path: Path) -> None:
    folder = tmp_path / "Rebound"
    folder.mkdir()
    (folder / "Rebound.exe").write_bytes(b"MZ")
    first = setup_exe.zipped(folder, RELEASE, tmp_path / "a.zip").read_bytes()
    (folder / "Rebound.exe").touch()
    assert setup_exe.zipped(folder, RELEASE, tmp_path / "b.zip").read_bytes() == first
    with zipfile.ZipFile(io.BytesIO(first)) as held:
        assert held.namelist() == ["Rebound/Rebound.exe", "Rebound/data/"]
