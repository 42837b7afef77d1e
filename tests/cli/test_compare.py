"""The shell verb: JSON out, or one sentence and exit 1; never a traceback."""

import io
import json
import re
import sys

import pytest

from rebound_desktop.cli.compare import SCHEMA_HELP
from rebound_desktop.cli.comparing import LARGEST_DOCUMENT, run_compare
from rebound_desktop.cli.shell import Shell
from rebound_desktop.paths import places

DOCUMENT = {
    "aspects": [{"name": "Straße", "tier": 1}, {"name": "boss", "tier": 2}],
    "jobs": [
        {"name": "Nørthwind", "ratings": {"Straße": 9, "boss": 9}},
        {"name": "Contoso", "ratings": {"Straße": 2, "boss": 3}},
    ],
}


def run(path):
    out, err = io.StringIO(), io.StringIO()
    return run_compare(str(path), Shell(places(), out=out, err=err)), out.getvalue(), err.getvalue()


def kept(tmp_path, data):
    file = tmp_path / "jobs.json"
    file.write_bytes(data)
    return file


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_document_is_compared(tmp_path, encoding):
    text = json.dumps(DOCUMENT, ensure_ascii=False)
    code, out, err = run(kept(tmp_path, text.encode(encoding)))
    found = json.loads(out)
    assert (code, err) == (0, "")
    assert list(found) == [
        "weights",
        "jobs",
        "dominates",
        "too_close",
        "stability",
        "acceptability",
        "gut",
        "sentences",
    ]
    assert found["weights"] == {"Straße": 0.75, "boss": 0.25}
    assert found["sentences"][0] == "Nørthwind leads on your weights."


def test_the_same_document_prints_the_same(tmp_path):
    file = kept(tmp_path, json.dumps(DOCUMENT).encode())
    assert run(file) == run(file)


def test_other_streams_than_utf_8_get_escapes(tmp_path):
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii")
    shell = Shell(places(), out=out, err=io.StringIO())
    assert run_compare(str(kept(tmp_path, json.dumps(DOCUMENT).encode())), shell) == 0
    out.flush()
    assert json.loads(raw.getvalue())["jobs"][0]["name"] == "Nørthwind"


def test_standard_input(monkeypatch):
    raw = io.BytesIO(json.dumps(DOCUMENT).encode())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(raw))
    assert run("-")[0] == 0


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xff\xfe{\x00}\x00", "not text in UTF-8"),
        (b"hello", "not JSON"),
        (b"", "not JSON"),
        (b"{}", "lacks the key"),
        (b" " * (LARGEST_DOCUMENT + 1), "larger than 5 MB"),
        (b'{"\xc3\xa4\\u001b[31m\\ud800": 1}', "a key that is not known"),
    ],
)
def test_what_cannot_be_compared_is_said_in_one_line(tmp_path, data, said):
    code, out, err = run(kept(tmp_path, data))
    assert (code, out) == (1, "")
    assert said in err
    assert err.count("\n") == 1
    assert err.rstrip("\n").isprintable()


def test_paths_that_hold_no_document(tmp_path):
    for path in (tmp_path, tmp_path / "nowhere.json", "a\0b"):
        code, out, err = run(path)
        assert (code, out) == (1, "")
        assert re.fullmatch(r"[^\n]+\.\n", err)


def test_the_help_names_every_key():
    for key in (
        "scale",
        "worst",
        "best",
        "tier",
        "swing",
        "weight",
        "group",
        "must_have",
        "at_least",
        "at_most",
        "value",
        "ratings",
        "gut",
        "draws",
        "seed",
        "score",
        "low",
        "high",
        "coverage",
        "rank",
        "misses",
        "unknown_must_haves",
        "dominates",
        "too_close",
        "stability",
        "acceptability",
        "tau_b",
        "discordant",
        "sentences",
    ):
        assert key in SCHEMA_HELP
    assert max(len(line) for line in SCHEMA_HELP.splitlines()) <= 100
