"""What a package says and how it is packed, proved without a bundle. Skipped where only the wheel is."""

import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

pytest.importorskip("build_scripts.packages")

import rebound_desktop
from build_scripts import try_bundle
from build_scripts.packages import archives, deb, for_one, icons, notices, sbom, tree
from build_scripts.packages.facts import APP_ID, NAME, Release, commit_epoch, program_version
from rebound_desktop import cli
from rebound_desktop.core.leaving import Format
from rebound_desktop.core.notices import filled_in, paragraphs, read
from rebound_desktop.licences import HEAD, HEAD_INSIDE_QT
from rebound_desktop.paths import APP_ID as PROGRAMS_OWN_ID

RELEASE = Release("0.1.0", 1_750_000_000, "x86_64")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small tree as a package holds it: a program, a page, and a link to the program."""
    made = tmp_path / "root"
    (made / "usr/bin").mkdir(parents=True)
    (made / "usr/lib").mkdir()
    (made / "usr/lib/program").write_text("#!/bin/sh\n", encoding="utf-8")
    (made / "usr/lib/program").chmod(0o755)
    (made / "usr/lib/page").write_text("words", encoding="utf-8")
    (made / "usr/bin/program").symlink_to("../lib/program")
    return made


def members(content: bytes) -> dict[str, bytes]:
    """What an `ar` file holds, read by its own rules."""
    assert content.startswith(b"!<arch>\n")
    found, at = {}, 8
    while at < len(content):
        name, size = content[at : at + 16].decode().strip(), int(content[at + 48 : at + 58])
        found[name] = content[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
    return found


def test_version_and_name_are_the_programs_own() -> None:
    assert program_version() == rebound_desktop.__version__
    assert APP_ID == PROGRAMS_OWN_ID


def test_the_date_is_what_the_build_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750000000")
    assert commit_epoch() == 1_750_000_000


def test_the_same_files_make_the_same_package_whenever_they_were_written(root: Path) -> None:
    first = deb.wrap(root, deb.control(RELEASE, "libc6", 3), RELEASE)
    for path in root.rglob("*"):
        os.utime(path, (1, 1), follow_symlinks=False)
    (root / "usr/lib/page").chmod(0o600)
    assert deb.wrap(root, deb.control(RELEASE, "libc6", 3), RELEASE) == first


def test_a_package_holds_its_files_owned_by_root_and_no_script(root: Path) -> None:
    inner = members(deb.wrap(root, deb.control(RELEASE, "libc6", 3), RELEASE))
    assert list(inner) == ["debian-binary", "control.tar.gz", "data.tar.xz"]
    with tarfile.open(fileobj=io.BytesIO(inner["control.tar.gz"])) as about:
        assert about.getnames() == [".", "./control", "./md5sums"]
    with tarfile.open(fileobj=io.BytesIO(inner["data.tar.xz"])) as data:
        held = {member.name: member for member in data}
    assert {member.uname for member in held.values()} == {"root"}
    assert {member.mtime for member in held.values()} == {RELEASE.epoch}
    assert held["./usr/lib/program"].mode == 0o755
    assert held["./usr/lib/page"].mode == 0o644
    assert held["./usr/bin/program"].linkname == "../lib/program"


def test_the_card_names_every_need_once_and_ends_its_lines() -> None:
    card = deb.control(RELEASE, "libc6 (>= 2.35), libgl1", 3)
    lines = dict(line.split(": ", 1) for line in card.splitlines() if not line.startswith(" "))
    assert lines["Package"] == NAME
    assert lines["Version"] == "0.1.0"
    assert lines["Architecture"] == "amd64"
    assert lines["Depends"] == "libc6 (>= 2.35), libgl1, libegl1, fontconfig"
    assert card.endswith("\n")


def test_the_desktop_gets_all_it_asks_for(qapp: QGuiApplication, tmp_path: Path) -> None:
    tree.share(tmp_path, RELEASE)
    entry = (tmp_path / f"applications/{APP_ID}.desktop").read_text(encoding="utf-8")
    assert f"Exec={NAME} %f\n" in entry
    assert f"Icon={APP_ID}\n" in entry
    for size in icons.LINUX_SIZES:
        picture = (tmp_path / f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png").read_bytes()
        assert picture[16:24] == size.to_bytes(4, "big") * 2
    metainfo = ET.parse(tmp_path / f"metainfo/{APP_ID}.metainfo.xml").getroot()
    release = metainfo.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "0.1.0", "date": "2025-06-15"}
    mime = ET.parse(tmp_path / f"mime/packages/{APP_ID}.xml").getroot()
    assert {glob.get("pattern") for glob in mime.iterfind(".//{*}glob")} == {
        "*.rebound",
        "*.rebound-archive.zip",
    }
    # A double click on either starts the program.
    kinds = {kind.get("type") for kind in mime.iterfind("{*}mime-type")}
    assert f"MimeType={';'.join(sorted(kinds, reverse=True))};\n" in entry


def test_menu_file_types_and_installer_speak_every_language_of_the_program() -> None:
    codes = {path.stem.rpartition("_")[2] for path in (tree.ROOT / "resources/languages").glob("*.qm")}
    entry = (tree.APP / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    assert codes and all(f"\nComment[{code}]=" in entry for code in codes)
    for name, element, times in ((f"{APP_ID}.metainfo.xml", "summary", 1), (f"{APP_ID}.xml", "comment", 2)):
        told = [
            each.get("{http://www.w3.org/XML/1998/namespace}lang")
            for each in ET.parse(tree.APP / name).iterfind(f".//{{*}}{element}")
        ]
        assert sorted(filter(None, told)) == sorted([*codes] * times)
    installer = (tree.PARTS.parent / "windows" / "installer.nsi").read_text(encoding="utf-8")
    words = {line.split()[1] for line in installer.splitlines() if line.startswith("LangString")}
    for word in words:
        # English, and those of the program.
        assert installer.count(f"LangString {word} $") == len(codes) + 1


def test_software_centres_are_told_of_pictures_where_their_address_is_known() -> None:
    plain = (tree.APP / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    assert "<image>" not in tree.described(plain, RELEASE, "", "")
    told = ET.fromstring(tree.described(plain, RELEASE, "https://example.org/?a&b", "https://example.org/p"))
    assert [each.text for each in told.iterfind("url")] == ["https://example.org/?a&b"]
    shown = [(each.text or "").rpartition("/")[2] for each in told.iterfind("screenshots/screenshot/image")]
    assert shown and all((tree.ROOT / "resources" / "pictures" / name).is_file() for name in shown)


def test_requirements_are_read_whatever_their_spelling() -> None:
    text = "PyYAML==6.0.4 \\\n    --hash=sha256:00\njaraco.classes==3.4.0 ; python_version < '4'\n"
    assert notices.pinned_names(text) == ["pyyaml", "jaraco-classes"]


def test_qt_and_what_reads_the_journal_are_among_the_notices() -> None:
    assert {"pyside6-essentials", "shiboken6", "apsw-sqlite3mc", "pynacl", "peewee"} <= {
        notices.plain(wheel.metadata["Name"]) for wheel in notices.bundled_wheels()
    }


def test_every_work_inside_has_a_notice_with_a_text_and_a_line_for_machines() -> None:
    wheels, python = notices.bundled_wheels(), notices.this_python()
    head, told = read(notices.collect(wheels, python, (), "_internal/PySide6"))
    assert "Lesser General Public License, version 3" in head
    # The window knows each of these again, to say it in the person's language.
    _, used, sources = (filled_in(*each) for each in zip(HEAD, paragraphs(head), strict=True))
    assert sources and used == {**sources, "folder": "_internal/PySide6"}
    assert all(notice.text for notice in told)
    texts = {notice.title: notice.text for notice in told}
    assert {
        "LGPL-3",
        "GPL-3",
        "BSD-3-Clause",
        "MIT-Modern-Variant",
        "libsodium, inside PyNaCl",
        f"CPython {python[0]}",
    } <= set(texts)
    inside = next(text for title, text in texts.items() if title.startswith("Inside Qt"))
    assert "Copyright (c) 2007-2024 Philip Hazel" in inside
    assert next(iter(paragraphs(inside))) == HEAD_INSIDE_QT
    listed = json.loads(sbom.document(notices.parts(wheels, python[0], ()), RELEASE))
    assert listed["metadata"]["component"]["version"] == RELEASE.version
    names = {part["name"] for part in listed["components"]}
    assert {"pyside6-essentials", "CPython", "PCRE2", "Inter"} <= names
    assert all(part["licenses"][0]["license"]["name"] for part in listed["components"])


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="needs a shell")
def test_a_run_file_unpacks_itself_and_installs(tmp_path: Path) -> None:
    folder = tmp_path / "made"
    folder.mkdir()
    (folder / "install.sh").write_text('echo "asked $*"\n', encoding="utf-8")
    packed = archives.gz(archives.tar(folder, RELEASE.epoch, within=RELEASE.stem))
    program = tmp_path / "rebound.run"
    program.write_bytes(for_one.behind_script(packed, RELEASE))
    done = subprocess.run(["sh", program, "--remove"], capture_output=True, text=True, check=True)
    assert done.stdout == "asked --remove\n"


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """What a .run unpacks: its installer, and a program that stays open until its input ends."""
    folder = tmp_path / "unpacked"
    for place in ("_internal", "share/applications"):
        (folder / place).mkdir(parents=True)
    for name in (
        "LICENSE",
        "THIRD-PARTY-NOTICES.txt",
        "SBOM.cdx.json",
        f"share/applications/{APP_ID}.desktop",
    ):
        (folder / name).write_text(f"Exec={NAME} %f\n", encoding="utf-8")
    shutil.copy(tree.PARTS / "install.sh", folder)
    shutil.copy(Path("/bin/sh").resolve(), folder / NAME)
    return folder


def asked(unpacked: Path, home: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """The installer's answer to somebody with this home."""
    return subprocess.run(
        ["sh", unpacked / "install.sh", *words], env={"HOME": str(home), "PATH": os.environ["PATH"]},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.skipif(not Path("/proc/self/exe").exists(), reason="needs Linux")
def test_what_is_open_is_neither_renewed_nor_removed(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "Zoë's home"
    journal = home / ".local/share/Rebound/journal.db"
    journal.parent.mkdir(parents=True)
    journal.write_text("words", encoding="utf-8")
    assert asked(unpacked, home).returncode == 0
    program = home / ".local/lib" / NAME / NAME
    with subprocess.Popen([program, "-c", "read line"], stdin=subprocess.PIPE) as open_one:
        for words in ((), ("--remove",)):
            told = asked(unpacked, home, *words)
            assert (told.returncode, told.stdout) == (3, "")
            assert told.stderr.startswith("Rebound is open. What you typed there is safe.")
        assert open_one.stdin is not None
        open_one.stdin.close()
    assert asked(unpacked, home).returncode == 0 and program.is_file()
    assert asked(unpacked, home, "--remove").returncode == 0
    assert not program.parent.exists() and journal.read_text(encoding="utf-8") == "words"


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="needs a shell")
def test_what_cannot_be_copied_leaves_the_installed_one(unpacked: Path, tmp_path: Path) -> None:
    assert asked(unpacked, tmp_path).returncode == 0
    shutil.rmtree(unpacked / "_internal")
    told = asked(unpacked, tmp_path)
    assert told.returncode == 3 and told.stderr.endswith("What was installed is still there.\n")
    installed = tmp_path / ".local/lib" / NAME
    assert (installed / "_internal").is_dir() and not (installed / "new").exists()


def test_the_door_opens_by_itself_from_any_folder(tmp_path: Path) -> None:
    made = tmp_path / "made"
    made.mkdir()
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    door = tree.ROOT / "build_scripts" / "build.py"
    command = [sys.executable, str(door), "clean", "--out", "made"]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True)
    assert not made.exists()


def test_a_bundle_that_could_speak_to_a_network_is_told(tmp_path: Path) -> None:
    for name in (
        "lib/libQt6Core.so.6",
        "hashlib_ssl_notes.txt",
        "PySide6/QtNetwork.abi3.so",
        "lib-dynload/_ssl.so",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert try_bundle.unwanted(tmp_path) == ["PySide6/QtNetwork.abi3.so", "lib-dynload/_ssl.so"]


def test_every_verb_and_every_format_is_tried_on_a_bundle(tmp_path: Path) -> None:
    tried = [words for words, _ in try_bundle.steps(tmp_path)]
    assert tuple(verb.NAME for verb in cli.verbs()) == cli.VERBS
    assert set(cli.VERBS) <= {words[0] for words in tried}
    assert {each.value for each in Format} == {words[2] for words in tried if words[0] == "export"}
