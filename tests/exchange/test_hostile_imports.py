"""What comes from elsewhere may be anything: it is read or refused, in bounded time and memory, and goes nowhere."""

import json
import os
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time

import hypothesis
import pytest
from hypothesis import strategies as st

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import Batch
from rebound_desktop.exchange import importing, sorting
from rebound_desktop.exchange.formats import Format
from rebound_desktop.store import Store, create
from tests.conftest import FIGURES, HandClock
from tests.exchange import hostile
from tests.exchange.bounds import bounded, looked_over
from tests.exchange.conftest import Reads

# Every so many cases one goes all the way into a journal.
TAKEN_IN = 25


@pytest.fixture
def journal(tmp_path: Path, clock: HandClock) -> Iterator[Store]:
    """Somewhere for what can be read."""
    opened = create(tmp_path / "journal", clock.clock, lambda change: None)
    yield opened
    opened.close()


def test_thousands_of_broken_files_of_every_format(
    tmp_path: Path, journal: Store, clock: HandClock, pytestconfig: pytest.Config
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    cases = 100_000 if pytestconfig.getoption("--full") else 5_000
    count, longest, read = 0, 0.0, 0

    @hypothesis.settings(
        max_examples=cases,
        deadline=None,
        database=None,
        derandomize=not pytestconfig.getoption("--full"),
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(st.integers(0, 2**63))
    def broken(seed: int) -> None:
        nonlocal count, longest, read
        name, content = hostile.case(seed)
        path = folder / name
        for left in folder.iterdir():
            left.unlink()
        path.write_bytes(content)
        begin = process_time()
        with bounded():
            batch = importing.read_all([path], None, clock.clock)
            if batch.is_empty:
                # Not what it seemed; whoever insists may have it read as anything.
                wanted = list(Format)[seed % len(Format)]
                batch = importing.read_all([path], wanted, clock.clock)
            looked_over(batch)
        longest = max(longest, process_time() - begin)
        count += 1
        read += not batch.is_empty
        if count % TAKEN_IN == 0:
            journal.take_in(batch)
        assert list(folder.iterdir()) == [path]

    broken()
    assert count >= cases * 0.9 and read > count / 4
    pytestconfig.stash.setdefault(FIGURES, []).append(
        f"broken imports: {count}, {read} of them read all the same, the longest {longest * 1000:.0f} ms"
    )


def refused(batch: Batch) -> list[Why]:
    assert batch.is_empty
    return [each.why for each in batch.unreadable]


def test_a_bomb_ends_at_the_bound(reads: Reads) -> None:
    with bounded():
        batch = reads(
            "x.zip", {"2024-01-01.md": b"x" * 200_000_000, "2024-01-02.md": b"fine"}, Format.MARKDOWN
        )
    assert [entry.text for entry in batch.entries] == ["fine"]
    assert [each.why for each in batch.unreadable] == [Why.TOO_LARGE]


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_packing_that_no_export_has_is_told(tmp_path: Path, clock: HandClock, packing: int) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("2024-01-02.md", "fine")
        archive.writestr("2024-01-01.md", "words", packing)
    batch = importing.read_all([path], Format.MARKDOWN, clock.clock)
    assert [entry.text for entry in batch.entries] == ["fine"]
    assert [each.why for each in batch.unreadable] == [Why.NOT_READABLE]


def test_a_member_that_claims_a_gigabyte_is_not_believed(tmp_path: Path, clock: HandClock) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("2024-01-01.md", "words")
    content = bytearray(path.read_bytes())
    at = content.rindex(b"PK\x01\x02")
    content[at + 24 : at + 28] = (2**30).to_bytes(4, "little")
    path.write_bytes(content)
    with bounded():
        assert len(importing.read_all([path], None, clock.clock).entries) <= 1


@pytest.mark.parametrize("name", ["../../out.md", "/etc/out.md", "..\\..\\out.md", "C:/out.md"])
def test_a_path_that_leads_outside_leads_nowhere(reads: Reads, tmp_path: Path, name: str) -> None:
    before = sorted(tmp_path.parent.rglob("*"))
    batch = reads("x.zip", {name: "# 2024-01-01\n\n![](../../../../etc/passwd) ![[/etc/passwd]]"})
    assert [entry.files for entry in batch.entries] == [()]
    assert sorted(tmp_path.parent.rglob("*")) == sorted([*before, tmp_path / "x.zip"])


def test_a_link_in_a_folder_or_a_zip_is_not_followed(tmp_path: Path, clock: HandClock) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("not yours")
    vault = tmp_path / "vault"
    vault.mkdir()
    (vault / "2024-01-01.md").write_text("![](link.png) ![](loop/secret.md)")
    (vault / "link.md").symlink_to(secret)
    (vault / "link.png").symlink_to(secret)
    (vault / "loop").symlink_to(tmp_path, target_is_directory=True)
    batch = importing.read_all([vault], None, clock.clock)
    assert [entry.files for entry in batch.entries] == [()] and "not yours" not in repr(batch)


def test_a_place_that_may_not_be_looked_into_is_told_and_costs_nothing_else(
    tmp_path: Path, clock: HandClock
) -> None:
    batch = importing.read_all([Path("/", "x" * 400)], None, clock.clock)
    assert refused(batch) == [Why.NOT_READABLE]
    if os.geteuid() == 0:
        pytest.skip("root may look anywhere")
    (tmp_path / "vault" / "listed").mkdir(parents=True)
    (tmp_path / "vault" / "2024-01-01.md").write_text("A page")
    (tmp_path / "vault" / "listed" / "2024-01-02.md").write_text("Another")
    (tmp_path / "vault" / "listed").chmod(0o400)
    batch = importing.read_all([tmp_path / "vault"], None, clock.clock)
    assert [entry.text for entry in batch.entries] == ["A page"]


def test_what_is_no_plain_file_is_not_waited_for(tmp_path: Path, clock: HandClock) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    with bounded():
        batch = importing.read_all([pipe, Path("/dev/zero"), tmp_path / "gone"], None, clock.clock)
    assert refused(batch) == [Why.NOT_READABLE, Why.NOT_READABLE, Why.FILE_MISSING]


@pytest.mark.parametrize(
    "text",
    [
        "1: &a {text: x}\n2: *a\n",
        "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\n1: {text: x, y: *c}\n",
        "1: " + "[" * 50_000 + "\n",
        "1: " + "{a: " * 50_000 + "\n",
        "? [a]\n: b\n",
    ],
)
def test_yaml_that_swells_or_has_no_end_is_refused(reads: Reads, text: str) -> None:
    with bounded():
        batch = reads("2024-06.txt", text)
    assert batch.unreadable
    assert {each.why for each in batch.unreadable} <= {Why.TOO_MANY, Why.TOO_DEEP, Why.NOT_READABLE}


def test_yaml_makes_no_objects(reads: Reads, tmp_path: Path) -> None:
    there = tmp_path / "there"
    text = (
        f"1: {{text: !!python/object/apply:os.mkdir ['{there}']}}\n2: {{text: !!python/name:os.system x}}\n"
    )
    reads("2024-06.txt", text)
    assert not there.exists()


def test_json_without_an_end_is_refused(reads: Reads) -> None:
    with bounded():
        assert refused(reads("x.json", '{"entries": [' + "[" * 200_000)) == [Why.TOO_DEEP]


def test_entities_of_a_web_page_do_not_swell(reads: Reads) -> None:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 30))
    page = f'<!DOCTYPE html [<!ENTITY l0 "lol">{entities}]><html><body><p>&l29; words</p></body></html>'
    with bounded():
        (entry,) = reads("x.html", page).entries
    assert len(entry.text) < 20_000 and "words" in entry.text


def test_an_encrypted_zip_says_so(reads: Reads, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "made.zip", "w") as archive:
        archive.writestr("2024-01-01.md", "words")
    content = bytearray((tmp_path / "made.zip").read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.rindex(mark) + offset] |= 1
    batch = reads("x.zip", bytes(content))
    assert batch.is_empty and batch.unreadable


@pytest.mark.parametrize("wanted", list(Format))
def test_a_picture_read_as_anything_is_told_and_nothing_more(
    wanted: Format, tmp_path: Path, clock: HandClock
) -> None:
    path = tmp_path / "photo.jpeg"
    path.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40)
    with bounded():
        importing.read_all([path], wanted, clock.clock)
    assert sorting.recognise(path) == ()


def day_one(text: str) -> str:
    return json.dumps({"entries": [{"creationDate": "2024-01-01T00:00:00Z", "text": text}]})


CARD = "BEGIN:VCARD\nFN:x\nEMAIL:a@x\nEND:VCARD\n"
GROUP = "BEGIN:VCARD\nFN:{}\nKIND:group\nMEMBER:mailto:a@x\nEND:VCARD\n"
Slow = Callable[[int], str]


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("2024-06.txt", lambda n: "1:\n  text: '" + "**a" * n + "'\n"),
        ("2024-06.txt", lambda n: "1:\n  text: '" + '[""a' * n + "'\n"),
        ("2024-06.txt", lambda n: "1:\n  text: '" + "= " * n + "'\n"),
        ("x.md", lambda n: "[" * n),
        ("x.md", lambda n: "![](" * n),
        ("x.md", lambda n: "`" * n + "\n" + "```\n" * (n // 10)),
        ("x.md", lambda n: "---\n" * n),
        ("x.md", lambda n: "---\n" + "a: [\n" * (n // 5) + "---\n"),
        ("x.md", lambda n: "---\n" + "a: [\n  b" + "\n  b" * (n // 5) + "\n---\n"),
        ("x.csv", lambda n: "Company,Job Title,Status" + ",a" * (n // 40) + "\n" + "x,y,z" + ",a" * (n // 40) + "\n"),
        ("x.html", lambda n: "<p>" + "<b>" * n),
        ("x.html", lambda n: "<html>" + "<!--" * n),
        ("x.html", lambda n: "<html>" + "<a href='" * n),
        ("x.html", lambda n: "<html><blockquote>" + "<blockquote>" * n + "x"),
        ("x.html", lambda n: "<html>" + "<a href='x'>a<p>" * n),
        ("x.html", lambda n: "<html>" + "<b><i>a</i>" * n + "</b>" * n),
        ("x.html", lambda n: "<html><table>" + "<tr><td>a" * n),
        ("x.html", lambda n: "<html>" + "<ul><li>a" * n),
        ("x.vcf", lambda n: "BEGIN:VCARD\nFN:" + ";" * n + "\nEND:VCARD\n"),
        ("x.vcf", lambda n: "BEGIN:VCARD\n" * (n // 5)),
        ("x.vcf", lambda n: CARD + "".join(GROUP.format(number) for number in range(n // 10))),
        ("x.vcf", lambda n: "BEGIN:VCARD\nFN:x\n" + "A" * n + "\nEND:VCARD\n"),
        ("x.vcf", lambda n: "BEGIN:VCARD\nFN:x\nTEL" + ";A=" * n + ":1\nEND:VCARD\n"),
        ("x.vcf", lambda n: 'BEGIN:VCARD\nFN:x\nN;A==' + "=" * n + '"=\n' + "=" * n + ":1\nEND:VCARD\n"),
        ("x.vcf", lambda n: "BEGIN:VCARD\nFN:x\nN;A=" + '=="' * min(n, 600) + "/:1\nEND:VCARD\n"),
        ("x.vcf", lambda n: "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:" + "=\n" * n + "x\nEND:VCARD\n"),
        ("x.csv", lambda n: "Company,Job Title,Status\n" + '"' * n),
        ("x.csv", lambda n: "Company,Job Title,Status\n" + "," * n),
        ("x.txt", lambda n: "[2024-01-01 10:00] " + "@" * n),
        ("x.json", lambda n: day_one("\\" * n)),
        ("x.json", lambda n: '{"entries": [{"date": "2024-01-01"}' + ', {"date": x}' * (n // 10)),
        ("x.json", lambda n: '{"entries": [{"date": "2024-01-01"}' + ', {"date": {"a": "' * (n // 10)),
        ("x.json", lambda n: day_one("![](dayone-moment:/" * n)),
    ],
)  # fmt: skip
def test_time_grows_no_faster_than_the_text(reads: Reads, name: str, made: Slow) -> None:
    begin = process_time()
    reads(name, made(3_000))
    small = process_time() - begin
    with bounded():
        begin = process_time()
        reads(name, made(60_000))
        large = process_time() - begin
    # Twenty times as long; a hundred times the time still grows with it, four hundred does not.
    assert large < max(100 * small, 1.5)
