"""Diaries of other programs: each trait that their exports have, in a small file of our own."""

import json
import unicodedata
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from rebound_desktop.core.import_report import Stays, Why
from rebound_desktop.core.intake import EntryIn, all_new
from rebound_desktop.exchange import importing
from rebound_desktop.exchange.formats import Format
from rebound_desktop.exchange.html_out import to_html
from rebound_desktop.words.intake import preview_said, unreadable_said
from tests.conftest import HandClock
from tests.exchange.conftest import Reads

PNG = b"\x89PNG\r\n\x1a\n a picture"


def local(entry: EntryIn) -> str:
    return f"{entry.written_at:%Y-%m-%d %H:%M} {entry.zone}"


# jrnl


def test_jrnl_as_json(reads: Reads) -> None:
    made = {
        "title": "Sick.",
        "body": "Wrote.",
        "date": "2024-06-16",
        "time": "09:00",
        "tags": ["@tom"],
        "starred": True,
    }
    (entry,) = reads("j.json", json.dumps({"tags": {"@tom": 1}, "entries": [made]}), Format.JRNL_JSON).entries
    assert (entry.text, entry.tags, entry.is_starred) == ("Sick.\n\nWrote.", ("tom",), True)
    assert local(entry) == "2024-06-16 09:00 Europe/Lisbon"


def test_jrnl_as_text_and_as_json_is_the_same_page(reads: Reads) -> None:
    text = "[2020-06-28 18:22] A title @home *\nThe body,\n\nin two parts.\n\n[2020-06-29 07:05 PM] Next\n"
    first, second = reads("j.txt", text, Format.JRNL_TEXT).entries
    assert first.text == "A title @home\n\nThe body,\n\nin two parts." and first.is_starred
    assert first.tags == ("home",) and second.written_at.time() == time(19, 5)
    made = {
        "title": "A title @home",
        "body": "The body,\n\nin two parts.",
        "date": "2020-06-28",
        "time": "18:22",
    }
    (same,) = reads("j.json", json.dumps({"entries": [made]})).entries
    assert same.key == first.key


def test_text_before_the_first_moment_of_a_jrnl_is_told(reads: Reads) -> None:
    batch = reads("j.txt", "[2020-06-28 18:22] One\n[not a date] still one\n")
    assert [entry.text for entry in batch.entries] == ["One\n\n[not a date] still one"]


def test_a_moment_in_another_form_is_a_page_s_own_words(reads: Reads) -> None:
    text = "2024-05-10 09:00 Rain\nThey wrote:\n11/05/2024 09:00 See you\n\n2024-05-11 09:00 Sun\n"
    first, second = reads("j.txt", text, Format.JRNL_TEXT).entries
    assert first.text == "Rain\n\nThey wrote:\n11/05/2024 09:00 See you" and second.text == "Sun"


# Day One


def day_one(*records: object) -> dict[str, str | bytes]:
    return {
        "Journal.json": json.dumps({"metadata": {"version": "1.0"}, "entries": records}),
        "photos/0123abcd.jpeg": b"\xff\xd8\xff a photo",
    }


PAGE = {
    "uuid": "A1",
    "creationDate": "2024-01-01T04:30:00Z",
    "timeZone": "America\\/New_York".replace("\\/", "/"),
    "text": "# Rain\n\nIt was 3\\.5 degrees\\!\n\n![](dayone-moment://PIC1)\n\nThen \\(later\\) more.",
    "tags": ["weather"],
    "starred": True,
    "location": {"placeName": "Pier 1", "localityName": "New York", "country": "USA"},
    "photos": [{"identifier": "PIC1", "md5": "0123abcd", "type": "jpeg", "orderInEntry": 0}],
}


def test_day_one_with_its_picture_in_place_and_the_day_where_it_was_written(reads: Reads) -> None:
    (entry,) = reads("d.zip", day_one(PAGE), Format.DAY_ONE).entries
    assert entry.text == "# Rain\n\nIt was 3.5 degrees!\n\n![Photo](<0123abcd.jpeg>)\n\nThen (later) more."
    assert (entry.day, entry.zone) == (date(2023, 12, 31), "America/New_York")
    assert entry.written_at == datetime(2024, 1, 1, 4, 30, tzinfo=UTC)
    assert (entry.tags, entry.place, entry.is_starred) == (("weather",), "Pier 1, New York, USA", True)
    (photo,) = entry.files
    assert (photo.name, photo.read()) == ("0123abcd.jpeg", b"\xff\xd8\xff a photo")


def test_what_day_one_notes_of_the_weather_and_of_steps_stands_beneath_the_page(reads: Reads) -> None:
    page = {
        **PAGE,
        "photos": [],
        "text": "Rain",
        "creationDevice": "My phone",
        "modifiedDate": "2024-02-02T10:00:00Z",
        "duration": 0,
        "location": {**PAGE["location"], "administrativeArea": "NY", "latitude": 40.7, "longitude": -74},  # type: ignore[dict-item]
        "weather": {
            "conditionsDescription": "Light Rain",
            "temperatureCelsius": 3.46,
            "windChillCelsius": -1,
            "windSpeedKPH": 0,
            "relativeHumidity": 81,
            "sunriseDate": "2024-01-01T12:20:00Z",
        },
        "userActivity": {"activityName": "Walking", "stepCount": 3572},
        "music": {"track": "Clair de lune", "artist": "Debussy"},
        "publishURL": "https://x.example/1",
    }
    bare = {"creationDate": "2024-01-02T04:30:00Z", "weather": {"weatherCode": "mostly-cloudy-night"}}
    odd = {
        "creationDate": "2024-01-03T04:30:00Z",
        "text": "x",
        "weather": [1],
        "userActivity": {"stepCount": "nan"},
    }
    batch = reads("d.zip", {"Journal.json": day_one(page, bare, odd)["Journal.json"]}, Format.DAY_ONE)
    first, second, third = batch.entries
    assert first.text == (
        "Rain\n\nWeather: Light Rain, 3.5 °C, feels like -1 °C, humidity 81 %\nActivity: Walking, 3572 steps\n"
        "Music: Clair de lune, Debussy\npublishURL: https://x.example/1"
    )
    assert (first.place, second.text, third.text) == (
        "Pier 1, New York, NY, USA",
        "Weather: mostly cloudy night",
        "x",
    )
    assert batch.noted == ("Weather", "Activity", "Music", "publishURL") and not batch.unreadable
    assert batch.stays == (Stays.DEVICE, Stays.COORDINATES, Stays.SUN_AND_MOON, Stays.CHANGED)
    ((noted, _), (stays, _)) = preview_said(all_new(batch))[1:]
    assert noted == "Kept as notes: Weather, Activity, Music and publishURL"
    assert stays == (
        "Does not come along: the device it was written on, a place's coordinates, sun and moon "
        "and when it was last changed"
    )


def test_day_one_may_lack_nearly_everything(reads: Reads) -> None:
    bare = {"creationDate": "2024-01-01T04:30:00Z", "photos": [{"md5": "0123abcd"}]}
    batch = reads("d.zip", day_one(bare, {"text": "no date"}, {"creationDate": "2024-01-02T00:00:00Z"}))
    (entry,) = batch.entries
    assert entry.text == "![Photo](<0123abcd.jpeg>)" and entry.zone == "Europe/Lisbon"
    assert [each.why for each in batch.unreadable] == [Why.NO_DATE, Why.NOT_READABLE]
    assert batch.unreadable[0].text == '{"text": "no date"}'


@pytest.mark.parametrize(
    "broken",
    [
        '{"date": oops}',
        '{"date": "2024-06-16", "body": "never ends}',
        '{"date": "2024-06-16", "photos": [{"a": 1}, {"b": ]}',
        '{"body": ' + "[" * 100_000 + "}",
    ],
)
def test_a_broken_entry_of_a_json_file_costs_itself_alone(reads: Reads, broken: str) -> None:
    pages = [
        f'{{"date": "2024-06-16", "time": "09:00", "title": "Page {n}", "body": ""}}' for n in range(1_000)
    ]
    pages[700] = broken
    batch = reads("j.json", '{"entries": [\n' + ",\n".join(pages) + "\n]}", Format.JRNL_JSON)
    assert len(batch.entries) == 999 and batch.entries[-1].text == "Page 999"
    (told,) = batch.unreadable
    assert (told.line, told.text) == (702, broken[:100_000])


def test_a_json_file_that_is_cut_off_gives_what_is_whole(reads: Reads) -> None:
    page = '{"date": "2024-06-16", "time": "09:00", "title": "One", "body": ""}'
    batch = reads("j.json", f'{{"entries": [\n{page},\n{page[:30]}', Format.JRNL_JSON)
    assert [entry.text for entry in batch.entries] == ["One"]
    assert [(each.line, each.text) for each in batch.unreadable] == [(3, page[:30])]


def test_day_one_with_a_picture_that_is_not_there_keeps_the_page_and_tells_it(reads: Reads) -> None:
    lost = {**PAGE, "photos": [{"identifier": "PIC1", "md5": "ffff", "type": "jpeg"}]}
    batch = reads("d.zip", day_one(lost))
    assert len(batch.entries) == 1 and batch.entries[0].files == ()
    told = [(each.file, each.why) for each in batch.unreadable]
    assert told == [("ffff.jpeg", Why.NOT_ALONG), ("photos/0123abcd.jpeg", Why.NO_PAGE)]


def test_day_one_with_a_picture_that_nothing_lists_keeps_the_page_and_tells_it(reads: Reads) -> None:
    page = {**PAGE, "photos": [], "starred": False, "pinned": True}
    batch = reads("d.zip", day_one(page))
    assert len(batch.entries) == 1 and batch.entries[0].is_starred
    told = [(each.file, each.why) for each in batch.unreadable]
    assert told == [("PIC1", Why.NOT_ALONG), ("photos/0123abcd.jpeg", Why.NO_PAGE)]


def test_day_one_journals_are_told_apart_by_a_tag(reads: Reads) -> None:
    members = {**day_one(PAGE), "Work.json": json.dumps({"entries": [{**PAGE, "uuid": "B2", "tags": []}]})}
    batch = reads("d.zip", {f"export/{name}": inside for name, inside in members.items()})
    assert [entry.tags for entry in batch.entries] == [("weather", "Journal"), ("Work",)]


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("GMT+0200", "Etc/GMT-2"),
        ("Nowhere/Land", "Europe/Lisbon"),
        ("", "Europe/Lisbon"),
    ],
)
def test_the_zone_of_a_page(reads: Reads, told: str, kept: str) -> None:
    (entry,) = reads("d.zip", day_one({**PAGE, "timeZone": told})).entries
    assert entry.zone == kept


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("", "Photo"),
        (" ", "Photo"),
        ("0123ABCD", "Photo"),
        ("9B2F2B0C-0D4E-4F5A-8B6A-0C1D2E3F4A5B", "Photo"),
        ("0123abcd.jpeg", "Photo"),
        ("IMG_2034.HEIC", "Photo"),
        ("The pier in rain", "The pier in rain"),
        ("Decade", "Decade"),
    ],
)
def test_a_picture_that_nobody_named_is_a_photo(reads: Reads, told: str, kept: str) -> None:
    (entry,) = reads("d.zip", day_one({**PAGE, "text": f"![{told}](dayone-moment://PIC1)"})).entries
    assert entry.text == f"![{kept}](<0123abcd.jpeg>)"


def test_newer_day_one_tells_the_text_in_runs(reads: Reads) -> None:
    runs = {
        "contents": [{"text": "A line\n"}, {"embeddedObjects": [{"identifier": "PIC1", "type": "photo"}]}]
    }
    page = {**PAGE, "text": None, "richText": json.dumps(runs)}
    (entry,) = reads("d.zip", day_one(page)).entries
    assert entry.text == "A line\n![Photo](<0123abcd.jpeg>)"


# RedNotebook


def test_rednotebook_month_by_month_with_its_tags_and_categories(reads: Reads) -> None:
    month = """\
3:
  Tags: {work: null, rain: null}
  Films: {The Third Man: null, 'Heat: directed': null}
  text: "=== Morning ===\\n\\n**bold** //italic// __under__ --struck-- ``code``\\n\\n+ one\\n- two\\n\
====================\\nhttp://x.example//a #sun"
4: {text: !!python/unicode "An old one \\\\\\\\\\nnext"}
5: {text: ''}
"""
    first, old = reads("r.zip", {"data/2024-06.txt": month}, Format.REDNOTEBOOK).entries
    assert first.text == (
        "### Morning\n\n**bold** *italic* *under* ~~struck~~ `code`\n\n1. one\n- two\n"
        "---\nhttp://x.example//a #sun"
        "\n\n**Films**\n\n- The Third Man\n- Heat: directed"
    )
    assert first.tags == ("work", "rain", "sun") and first.day == date(2024, 6, 3)
    assert (old.text, old.day) == ("An old one  \nnext", date(2024, 6, 4))


def test_rednotebook_pictures_and_files_come_from_beside_it(reads: Reads) -> None:
    month = '1: {text: \'[""file:///home/x/rain"".png] and [notes.pdf ""file:///home/x/notes.pdf""] and [site ""http://x.example""]\'}'
    (entry,) = reads("r.zip", {"2024-06.txt": month, "img/rain.png": PNG, "notes.pdf": b"%PDF"}).entries
    assert entry.text == "![rain.png](<rain.png>) and [notes.pdf](<notes.pdf>) and [site](http://x.example)"
    assert [file.read() for file in entry.files] == [PNG, b"%PDF"]


@pytest.mark.parametrize(
    ("typed", "told", "seen"),
    [
        ("//__word__//", "*_word_*", "<em><em>word</em></em>"),
        ("**__word__**", "**_word_**", "<strong><em>word</em></strong>"),
        ("__//word//__", "_*word*_", "<em><em>word</em></em>"),
        ("__a **b**__ c", "_a **b**_ c", "<em>a <strong>b</strong></em> c"),
        ("//a __b__ c//", "*a *b* c*", "<em>a <em>b</em> c</em>"),
        ("**a** __b__", "**a** *b*", "<strong>a</strong> <em>b</em>"),
        ("http://a.example/__b__/c", "http://a.example/__b__/c", ">http://a.example/__b__/c</a>"),
        ("https://a.example/--b--/", "https://a.example/--b--/", ">https://a.example/--b--/</a>"),
        ("//http://a.example/x//, //it//", "*http://a.example/x*, *it*", "</a></em>, <em>it</em>"),
    ],
)
def test_rednotebook_marks_within_marks_and_addresses(reads: Reads, typed: str, told: str, seen: str) -> None:
    (entry,) = reads("r.zip", {"2024-06.txt": f"1: {{text: {json.dumps(typed)}}}"}).entries
    assert entry.text == told and seen in to_html(told)


def test_rednotebook_numbers_its_lists(reads: Reads) -> None:
    typed = "+ one\n+ two\n  + inner\n  + inner two\n\n+ three\nwords\n+ one\n- dot\n+ one\n\n\n+ one"
    (entry,) = reads("r.zip", {"2024-06.txt": f"1: {{text: {json.dumps(typed)}}}"}).entries
    numbered = (
        "1. one\n2. two\n  1. inner\n  2. inner two\n\n3. three\nwords\n1. one\n- dot\n1. one\n\n\n1. one"
    )
    assert entry.text == numbered


def test_rednotebook_says_in_words_what_lies_elsewhere_and_what_to_do(reads: Reads) -> None:
    text = (
        '[""/home/me/a photo"".png] [""file:///home/me/b"".jpg] [a file ""file:///home/me/notes.txt""] '
        '[plain ""plaintext.txt""] [""http://x.example/c"".png] [site ""example.com""] [page ""example.com/a.html""]'
    )
    batch = reads("r.zip", {"2024-06.txt": f"1: {{text: {json.dumps(text)}}}"}, Format.REDNOTEBOOK)
    (entry,) = batch.entries
    assert entry.text == (
        "a photo.png b.jpg a file (notes.txt) plain (plaintext.txt) ![c.png](http://x.example/c.png) "
        "[site](example.com) [page](example.com/a.html)"
    )
    assert [(each.file, each.why) for each in batch.unreadable] == [
        ("/home/me/a photo.png", Why.NOT_ALONG),
        ("file:///home/me/b.jpg", Why.NOT_ALONG),
        ("file:///home/me/notes.txt", Why.NOT_ALONG),
        ("plaintext.txt", Why.NOT_ALONG),
    ]
    said = (
        "/home/me/a photo.png: it is not in the folder or zip you chose; put it there, then choose that again"
    )
    assert unreadable_said(batch.unreadable[0]) == said


def test_one_broken_day_of_a_month_costs_no_other(reads: Reads) -> None:
    month = "1: {text: fine}\n2: {text: [broken\n3: {text: fine too}\n33: {text: no such day}\n"
    batch = reads("2024-06.txt", month, Format.REDNOTEBOOK)
    assert [entry.text for entry in batch.entries] == ["fine", "fine too"]
    assert [(each.line, each.why) for each in batch.unreadable] == [(2, Why.NOT_READABLE), (4, Why.NO_DATE)]
    assert batch.unreadable[0].text == "2: {text: [broken\n"


# Markdown, Obsidian


def test_obsidian_daily_notes(reads: Reads) -> None:
    members = {
        "vault/daily/2024-03-05.md": "---\ntags: [one, two]\nmood: calm\nplace: Porto\n---\n"
        "Saw [[Dana]] ![[rain.png]] #three",
        "vault/daily/2024-03-06 A walk.md": "---\ntags: [broken\n---\nThe body stays. ![a tree](../img/tree%20a.png)",
        "vault/img/rain.png": PNG,
        "vault/img/tree a.png": PNG,
        "vault/.obsidian/app.json": "{}",
        "vault/empty.md": " \n",
    }
    first, second = reads("v.zip", members, Format.MARKDOWN).entries
    assert first.text == "Saw [[Dana]] ![rain.png](<rain.png>) #three"
    assert (first.tags, first.mood, first.place) == (("one", "two", "three"), "calm", "Porto")
    assert first.day == date(2024, 3, 5)
    # Front matter that is not valid is read line by line.
    assert second.text == "# A walk\n\nThe body stays. ![a tree](<tree a.png>)" and second.tags == ("broken",)
    assert [file.name for file in second.files] == ["tree a.png"] and second.day == date(2024, 3, 6)


def test_what_stands_in_front_and_nothing_is_for_stands_beneath_the_page(reads: Reads) -> None:
    front = (
        "Title: Rain: a day\ncreated: 2024-03-05\ndate: some day\nWeather: grey, 9 degrees\nwith:\n  - Dana\n"
        "  - Sam\ncssclasses: wide\nempty:\nstep: 3\n"
    )
    batch = reads("rain.md", f"---\n{front}---\nIt rained.", Format.MARKDOWN)
    (entry,) = batch.entries
    beneath = "date: some day\nWeather: grey, 9 degrees\nwith: Dana, Sam\nstep: 3"
    assert entry.text == f"# Rain: a day\n\nIt rained.\n\n{beneath}" and entry.day == date(2024, 3, 5)
    assert batch.noted == ("date", "Weather", "with", "step")


def test_a_rule_above_words_is_no_front_matter(reads: Reads) -> None:
    (entry,) = reads("2024-03-05.md", "---\nOnly words: [here\nand more\n---\nBody", Format.MARKDOWN).entries
    assert all(words in entry.text for words in ("Only words: ", "here", "and more", "Body"))


def test_the_day_from_the_front_matter_else_from_the_file(
    reads: Reads, tmp_path: Path, clock: HandClock
) -> None:
    import os

    (told,) = reads("Told.md", "---\ndate: 2023-02-01T08:15:00\n---\n# Told\n\nwords").entries
    assert local(told) == "2023-02-01 08:15 Europe/Lisbon" and told.text == "# Told\n\nwords"
    path = tmp_path / "Untold.md"
    path.write_text("words")
    moment = datetime(2022, 5, 4, 3, 2).timestamp()
    os.utime(path, (moment, moment))
    (untold,) = importing.read_all([path], None, clock.clock).entries
    assert untold.day == date(2022, 5, 4)


# Text and HTML


def test_plain_text_is_a_page(reads: Reads) -> None:
    (entry,) = reads("2024-05-01.txt", "Just words.\n\nMore.", Format.TEXT).entries
    assert (entry.text, entry.day) == ("Just words.\n\nMore.", date(2024, 5, 1))


def test_a_web_page_becomes_markdown_with_its_pictures(reads: Reads) -> None:
    page = (
        "<!DOCTYPE html><html><head><title>A day</title><script>alert(1)</script></head><body>"
        "<h2>Morning</h2><p>It <b>rained</b> and <a href='http://x.example'>so</a> &amp; on.</p>"
        "<ul><li>one</li><li>two</li></ul><img alt='sky' src='data:image/png;base64,iVBORw0KGgo='>"
        "<style>p{}</style><blockquote>said</blockquote></body></html>"
    )
    (entry,) = reads("2024-05-01.html", page, Format.HTML).entries
    assert entry.text.startswith("# A day\n\n## Morning\n\nIt **rained** and [so](http://x.example) & on.")
    assert "- one\n- two" in entry.text and "![sky](<picture 1.png>)" in entry.text and "> said" in entry.text
    assert "alert" not in entry.text and entry.files[0].read().startswith(b"\x89PNG")
    assert entry.day == date(2024, 5, 1)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_encoding_and_line_end(reads: Reads, encoding: str, end: str) -> None:
    words = f"[2020-06-28 18:22] Grüße, ça va – “ja”?{end}Der Körper.{end}"
    (entry,) = reads("j.txt", words.encode(encoding), Format.JRNL_TEXT).entries
    assert entry.text == "Grüße, ça va – “ja”?\n\nDer Körper."


def test_a_picture_that_is_not_there_is_told_whichever_diary_shows_it(reads: Reads) -> None:
    note = "![a](img/a.png) ![[b.jpg|200]] ![c](https://x.example/c.png) ![[Other page]] [d](d.pdf) `![e](e.png)`"
    batch = reads("n.zip", {"2024-05-01.md": note, "2024-05-02.md": "![a](img/a%20b.png)"}, Format.MARKDOWN)
    told = [(each.file, each.why, each.text) for each in batch.unreadable]
    assert told == [
        ("img/a.png", Why.NOT_ALONG, "2024-05-01.md"),
        ("b.jpg", Why.NOT_ALONG, "2024-05-01.md"),
        ("img/a b.png", Why.NOT_ALONG, "2024-05-02.md"),
    ]
    assert batch.entries[0].text.startswith("![a](img/a.png)")
    month = '1: {text: \'[""file:///home/x/rain"".png] and [""http://x.example/a"".png]\'}'
    (lost,) = reads("r.zip", {"2024-06.txt": month}, Format.REDNOTEBOOK).unreadable
    assert (lost.file, lost.why) == ("file:///home/x/rain.png", Why.NOT_ALONG)
    page = "<!DOCTYPE html><p>a <img src='b.png'> <img src='data:image/png;base64,iVBORw0KGgo='></p>"
    (lost,) = reads("2024-05-01.html", page, Format.HTML).unreadable
    assert (lost.file, lost.why) == ("b.png", Why.NOT_ALONG)


@pytest.mark.parametrize(
    ("front", "kept"),
    [
        ("date: 2024-03-06T00:10", "2024-03-06 00:10 Europe/Lisbon"),
        ("created: 2024-03-06T00:10:30", "2024-03-06 00:10 Europe/Lisbon"),
        ("created: 2024-03-06T00:10:30+02:00", "2024-03-05 22:10 Europe/Lisbon"),
        ("time: 18:30\ndate: 2024-03-06T00:10", "2024-03-05 18:30 Europe/Lisbon"),
        ("date: 2024-03-06", "2024-03-05 12:00 Europe/Lisbon"),
    ],
)
def test_a_time_in_front_stays_where_the_name_tells_another_day(reads: Reads, front: str, kept: str) -> None:
    (entry,) = reads("2024-03-05.md", f"---\n{front}\n---\nIt rained.").entries
    here = replace(entry, written_at=entry.written_at.astimezone(ZoneInfo(entry.zone)))
    assert entry.day == date(2024, 3, 5) and local(here) == kept


def test_a_file_that_a_page_shows_by_several_ways_comes_once(reads: Reads) -> None:
    note = (
        "![[assets/Pic.png]] and [[assets/Plan.pdf|the plan]], ![once more](assets/pic.png) ![[Pic.png|40]]"
    )
    batch = reads("n.zip", {"d/2024-05-01.md": note, "d/assets/pic.png": PNG, "assets/plan.pdf": b"%PDF"})
    (entry,) = batch.entries
    assert [file.name for file in entry.files] == ["pic.png", "plan.pdf"] and batch.unreadable == ()
    assert entry.text == (
        "![pic.png](<pic.png>) and [the plan](<plan.pdf>), ![once more](<pic.png>) ![pic.png](<pic.png>)"
    )


@pytest.mark.parametrize(("there", "said"), [("NFD", "NFC"), ("NFC", "NFD"), ("NFD", "NFD")])
def test_names_from_a_mac_are_found_and_dated(reads: Reads, there: str, said: str) -> None:
    def on_a_mac(name: str) -> str:
        return unicodedata.normalize(there, name)

    text = unicodedata.normalize(
        said,
        "# Müllers Garten\n\n![a](Fotos/Bär.png) ![[Straße à Nîmes.png]] [b](Fotos/Plan%20für%20uns.pdf)",
    )
    batch = reads(
        "vault.zip",
        {
            on_a_mac("5. März 2024 Müllers Garten.md"): "Nothing else.",
            on_a_mac("Tage/Müllers Garten.md"): text,
            on_a_mac("Tage/Fotos/Bär.png"): b"\x89PNG",
            on_a_mac("Straße à Nîmes.png"): b"\x89PNG",
            on_a_mac("Tage/Fotos/Plan für uns.pdf"): b"%PDF",
            "Fotos/x.md": "Words",
        },
    )
    assert batch.unreadable == ()
    named = next(entry for entry in batch.entries if "Nothing else." in entry.text)
    assert named.day == date(2024, 3, 5) and not named.is_day_of_file
    shown = next(entry for entry in batch.entries if entry.files)
    assert [file.read()[:4] for file in shown.files] == [b"\x89PNG", b"\x89PNG", b"%PDF"]
    # What the file is called stands above it once, however either is written.
    assert shown.text.count("Garten") == 1


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("March 5th, 2024.md", date(2024, 3, 5)),
        ("A walk, 5 March 2024.md", date(2024, 3, 5)),
        ("5. März 2024.md", date(2024, 3, 5)),
        ("Dec 24 2023 Home.md", date(2023, 12, 24)),
        ("5 de outubro de 2024.md", date(2024, 10, 5)),
        ("5 Marathons 2024.md", None),
        ("Top 10 songs 2024.md", None),
        ("CO₂ 12 2024.md", None),
        ("Flat 80 km² 12 2024.md", None),
        ("31 June 2024.md", None),
    ],
)
def test_a_day_in_a_files_name_may_have_its_month_as_a_word(
    reads: Reads, tmp_path: Path, name: str, day: date | None
) -> None:
    import os

    reads(name, "It rained.")
    moment = datetime(2022, 5, 4, 3, 2).timestamp()
    os.utime(tmp_path / name, (moment, moment))
    (entry,) = importing.read_all([tmp_path / name], None, HandClock().clock).entries
    assert entry.day == (day or date(2022, 5, 4))
