"""The Mac's application and its disk image. Runs on a Mac, once on each kind: Apple silicon and Intel.

Without CODESIGN_IDENTITY it is signed ad hoc, which is enough for the Mac that builds it. With it, and with
NOTARY_PROFILE (made by `xcrun notarytool store-credentials`), it is signed, notarised and stapled.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from . import stamp
from .facts import APP_ID, TITLE, Release

PARTS = Path(__file__).resolve().parent / "macos_parts"
ENTITLEMENTS = PARTS / "entitlements.plist"
# The oldest macOS that Qt's wheels run on.
OLDEST = "13.0"


def make(app: Path, release: Release, out: Path) -> Path:
    """Sign an application and put it into a disk image in `out`; returns the image."""
    refuse_elsewhere()
    stamp.mark(app / "Contents", "macos", release)
    made = out / f"{TITLE}-{release.version}-{release.machine}.dmg"
    for command in signing(app, os.environ.get("CODESIGN_IDENTITY", "-")):
        subprocess.run(command, check=True)
    subprocess.run([str(app / "Contents" / "MacOS" / "rebound-desktop"), "--version"], check=True)
    with tempfile.TemporaryDirectory(prefix="rebound-dmg-") as work:
        subprocess.run(["cp", "-R", str(app), work], check=True)
        (Path(work) / "Applications").symlink_to("/Applications")
        subprocess.run(imaging(Path(work), made), check=True)
    for command in notarising(
        made, os.environ.get("CODESIGN_IDENTITY", ""), os.environ.get("NOTARY_PROFILE", "")
    ):
        subprocess.run(command, check=True)
    return made


def refuse_elsewhere() -> None:
    """Only a Mac has what signs and makes images. Raises SystemExit elsewhere."""
    if sys.platform != "darwin":
        raise SystemExit("macos is made on a Mac: only there are codesign, hdiutil and notarytool.")


def signing(app: Path, identity: str) -> list[list[str]]:
    """The commands that sign an application under the hardened runtime; "-" signs ad hoc, without a date of Apple's."""
    dated = ["--timestamp"] if identity != "-" else ["--timestamp=none"]
    sign = ["codesign", "--force", "--deep", "--options", "runtime", *dated]
    return [
        ["plutil", "-lint", str(app / "Contents" / "Info.plist")],
        [*sign, "--entitlements", str(ENTITLEMENTS), "--sign", identity, str(app)],
        ["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)],
    ]


def imaging(folder: Path, made: Path) -> list[str]:
    """The command that makes the image of a folder."""
    what = ["-volname", TITLE, "-srcfolder", str(folder), "-fs", "HFS+", "-format", "UDZO"]
    return ["hdiutil", "create", *what, "-ov", str(made)]


def notarising(made: Path, identity: str, profile: str) -> list[list[str]]:
    """The commands that sign an image and let Apple look at it; none without an identity and a profile."""
    commands = []
    if identity:
        commands.append(["codesign", "--timestamp", "--sign", identity, str(made)])
    if identity and profile:
        commands += [
            ["xcrun", "notarytool", "submit", str(made), "--keychain-profile", profile, "--wait"],
            ["xcrun", "stapler", "staple", str(made)],
            ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", str(made)],
        ]
    return [*commands, ["hdiutil", "verify", str(made)]]


def information(version: str) -> dict[str, Any]:
    """What Info.plist says besides PyInstaller's own: files of ours are opened by a double click."""

    def kind(name: str, conforms: str, *endings: str) -> dict[str, Any]:
        return {
            "UTTypeIdentifier": f"{APP_ID}.{name.rpartition(' ')[2].lower()}",
            "UTTypeDescription": name,
            "UTTypeConformsTo": [conforms],
            "UTTypeTagSpecification": {"public.filename-extension": list(endings)},
        }

    kinds = (
        kind("Rebound backup", "public.data", "rebound"),
        kind("Rebound archive", "public.zip-archive", "rebound-archive.zip"),
    )
    return {
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSMinimumSystemVersion": OLDEST,
        "LSApplicationCategoryType": "public.app-category.lifestyle",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "MIT licence",
        "UTExportedTypeDeclarations": list(kinds),
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": each["UTTypeDescription"],
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [each["UTTypeIdentifier"]],
            }
            for each in kinds
        ],
    }
