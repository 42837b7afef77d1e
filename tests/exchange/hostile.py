"""Files as nobody's program writes them: sound ones of every format, broken in every way that a seed leads to."""

import io
import json
import random
import zipfile
from typing import Any

DAY_ONE = {
    "metadata": {"version": "1.0"},
    "entries": [
        {
            "uuid": "A1", "creationDate": "2024-01-01T04:30:00Z", "timeZone": "America/New_York", "starred": True,
            "text": "# Rain\n\n![](dayone-moment://PIC1) \\! `x`", "tags": ["a"], "location": {"placeName": "Pier"},
            "photos": [{"identifier": "PIC1", "md5": "0123abcd", "type": "jpeg", "orderInEntry": 0}],
            "richText": "{\"contents\":[{\"text\":\"x\"}]}",
        }
    ],
}  # fmt: skip
JRNL = {
    "tags": {"@a": 1},
    "entries": [{"title": "T", "body": "B", "date": "2024-06-16", "time": "09:00", "tags": ["@a"]}],
}
SEEDS: dict[str, tuple[str, str]] = {
    "day-one": ("Journal.json", json.dumps(DAY_ONE)),
    "jrnl-json": ("j.json", json.dumps(JRNL)),
    "jrnl": ("j.txt", "[2020-06-28 18:22] A title @home *\nThe body.\n\n[2020-06-29 07:05 PM] Next\n"),
    "rednotebook": (
        "2024-06.txt",
        '3:\n  Tags: {work: null}\n  text: "=== H ===\\n**b** //i// __u__ --s-- [x \\"\\"file:///a.png\\"\\"]"\n'
        "4: {text: !!python/unicode 'old'}\n",
    ),
    "markdown": (
        "2024-03-05.md",
        "---\ntags: [one, two]\ndate: 2024-03-05\n---\n# H\n[[x]] ![[a.png]] `c` #tag [l](a%20b.png)\n",
    ),
    "front": (
        "n.md",
        "---\ntitle: a: b\ntags: [x\nWeather: grey\nwith:\n  - D\ndate: some day\n---\nBody\n",
    ),
    "text": ("2024-05-01.txt", "Words.\n\nMore.\n"),
    "html": (
        "p.html",
        "<!DOCTYPE html><html><head><title>t</title></head><body><h1>x</h1><p>a <b>b</b><ul><li>c</ul>"
        "<img src='data:image/png;base64,iVBORw0KGgo='><blockquote>q</blockquote><pre>x\n y</pre></body></html>",
    ),
    "linkedin": (
        "Connections.csv",
        'Notes:\n"a notice"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
        "Dana,Okafor,https://www.linkedin.com/in/d,d@x.example,N,Baker,05 Mar 2024\n",
    ),
    "tracker": (
        "t.csv",
        "Company,Job Title,Status,Date Applied,URL\nNorthwind,Baker,Interview,11/20/2024,https://x.example/1\n",
    ),
    "contacts": (
        "c.csv",
        "First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Address 1 - Street,Birthday\n"
        "Dana,Okafor,N,Work,d@x.example ::: e@x.example,Rua 1,1985-03-14\n",
    ),
    "vcard": (
        "v.vcf",
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91;D;;;\r\nFN:D\r\nTEL;CELL:1\r\n"
        "item1.EMAIL;type=pref:a@x.example\r\nitem1.X-ABLabel:_$!<W>!$_\r\nADR;HOME:;;S 1;C;R;1;X\r\nBDAY:19850314\r\n"
        "NOTE:a\\nb\r\n folded\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\nEND:VCARD\r\n",
    ),
    "day-one classic": (
        "x.doentry",
        '<?xml version="1.0"?><plist version="1.0"><dict><key>Creation Date</key><date>2014-01-01T04:30:00Z</date>'
        "<key>Entry Text</key><string>a &amp; b</string><key>Tags</key><array><string>t</string></array>"
        "<key>UUID</key><string>A1</string></dict></plist>",
    ),
    "jrnl 1": ("old.txt", "2013-06-09 15:39 First @home.\nFine.\n\n2013-06-10 08:00 Second *\nBody\n"),
    "columns": (
        "o.csv",
        ",Company,Job Title,Status,Stage History,Shoe\n0,N,Baker,closed,2026-11-20 turned_down (x),44,beyond\n",
    ),
    "table": ("d.csv", "Date,Text,Mood\n2024-11-20,It rained.,calm\n"),
}
TOKENS = (
    "\0",
    "\ud800",
    "\ufeff",
    "\u202e",
    "\u2029",
    "\x1b[2J",
    "BEGIN:VCARD\n",
    "END:VCARD\n",
    "AGENT:\n",
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    "\\",
    "=\r\n",
    ";" * 50,
    "," * 500,
    "\n" * 200,
    "&a [*a,*a]",
    "<<: *a",
    "*a",
    "!!python/object/apply:os.system [x]",
    "../../../../etc/passwd",
    "..\\..\\x",
    "/etc/passwd",
    "C:\\x",
    "file:///etc/passwd",
    '<!DOCTYPE x [<!ENTITY a "&b;&b;">]>',
    "&a;&#0;&#xD800;",
    "=cmd|'/C calc'!A0",
    "@SUM(1)",
    "9" * 5000,
    "-1",
    "1e999",
    "NaN",
    "2024-13-45",
    "0000-00-00",
    "9999-12-31",
    "0001-01-01T00:00:00+14:00",
    "```",
    "``" * 100,
    "**" * 300,
    "//" * 300,
    "__" * 300,
    "[[" * 200,
    "![](" * 200,
    "<b>" * 500,
    "<script>",
    "<!--",
    "<![CDATA[",
    "---\n",
    "::: ",
    "ENCODING=QUOTED-PRINTABLE:=",
    "CHARSET=utf-7:",
    "CHARSET=rot13:",
    "data:image/png;base64,",
    "=" * 300,
    "-" * 300,
    "a" * 20000,
    "=C3",
    "\t" * 100,
    "- " * 200,
    "> " * 200,
    "1: " * 50,
)
NAMES = (
    "../../x.json",
    "/abs/x.csv",
    "a/../../b.md",
    "..\\x.txt",
    "con",
    "",
    ".",
    "..",
    "\0.md",
    "x" * 300 + ".md",
    "2024-99.txt",
    "0000-00.txt",
    "photos/0123abcd.jpeg",
    "a/b/c/d/e/f/x.vcf",
    "Connections.csv",
    "__MACOSX/._x.json",
    "a\ud800.md",
    "x.html",
)
_ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    1e308,
    10**400,
    "",
    "\ud800",
    "9999-12-31T23:59:59Z",
    "0001-01-01T00:00:00Z",
    [],
    {},
    [[]],
    [None],
    {"": None},
    ["x"] * 300,
    {"a": {"b": {"c": []}}},
    "dayone-moment://",
    "Europe",
    "../x",
    "A" * 5000,
)


def case(seed: int) -> tuple[str, bytes]:
    """A file's name and its content."""
    chance = random.Random(seed)
    name, text = SEEDS[chance.choice(tuple(SEEDS))]
    if name.endswith(".json") and chance.random() < 0.5:
        text = json.dumps(_odd_inside(json.loads(text), chance))
    content = broken(text.encode("utf-8", "surrogatepass"), chance)
    if chance.random() < 0.1:
        content = content.decode("utf-8", "replace").encode(
            chance.choice(("utf-16", "utf-16-le", "cp1252", "utf-7")), "replace"
        )
    if chance.random() < 0.05:
        content = chance.randbytes(chance.randrange(300))
    if chance.random() < 0.35:
        return "x.zip", _packed(name, content, chance)
    return (
        chance.choice(NAMES[-6:]).replace("/", "_").encode("utf-8", "replace").decode()
        if chance.random() < 0.1
        else name
    ), content


def broken(content: bytes, chance: random.Random) -> bytes:
    """A content with a few of its places broken."""
    for _ in range(chance.choice((0, 1, 1, 2, 3, 6))):
        at = chance.randrange(len(content) + 1)
        upto = min(len(content), at + chance.choice((1, 3, 20, 200)))
        before, part, after = content[:at], content[at:upto], content[upto:]
        ways = (
            before + chance.choice(TOKENS).encode("utf-8", "surrogatepass") + part + after,
            before + after,
            before + part * 40 + after,
            before + bytes([chance.randrange(256)]) + after,
            before,
            content + content,
        )
        content = chance.choice(ways)[:200_000]
    return content


def _odd_inside(value: Any, chance: random.Random) -> Any:
    """The same document with one of its values, wherever it stands, exchanged for an odd one."""
    if chance.random() < 0.15 or not isinstance(value, dict | list) or not value:
        return chance.choice(_ODD)
    if isinstance(value, dict):
        key = chance.choice(tuple(value))
        return {**value, key: _odd_inside(value[key], chance)}
    at = chance.randrange(len(value))
    return [*value[:at], _odd_inside(value[at], chance), *value[at + 1 :]]


def _packed(name: str, content: bytes, chance: random.Random) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as archive:
        for member in dict.fromkeys((name, *chance.sample(NAMES, chance.randrange(3)))):
            try:
                archive.writestr(zipfile.ZipInfo(member or "x"), content)
            except (ValueError, UnicodeEncodeError):
                continue
    packed = bytearray(out.getvalue())
    for _ in range(chance.choice((0, 0, 1, 3))):
        if packed:
            packed[chance.randrange(len(packed))] = chance.randrange(256)
    return bytes(packed[: chance.randrange(len(packed))] if chance.random() < 0.1 else packed)
