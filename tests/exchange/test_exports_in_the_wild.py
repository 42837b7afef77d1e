"""What other programs' exports have that no format says: each trait in a small sample of our own."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from rebound_desktop.core.contacts import LinkedIn
from rebound_desktop.core.import_report import BothWays, Stays, Why
from rebound_desktop.core.intake import Batch
from rebound_desktop.core.person import Address, DetailKind, Person
from rebound_desktop.exchange import importing, mapped, sorting
from rebound_desktop.exchange.dates import day_of
from rebound_desktop.exchange.formats import Format
from tests.conftest import HandClock
from tests.exchange.conftest import Reads

UUID = "0123456789ABCDEF0123456789ABCDEF"
CLASSIC = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>Creation Date</key>
    <date>2014-01-01T04:30:00Z</date>
    <key>Entry Text</key>
    <string># New year

It snowed &amp; snowed.</string>
    <key>Location</key>
    <dict><key>Country</key><string>USA</string><key>Locality</key><string>Boston</string></dict>
    <key>Activity</key><string>Stationary</string>
    <key>Creator</key><dict><key>Device Agent</key><string>Macintosh</string></dict>
    <key>Step Count</key><integer>12</integer>
    <key>Weather</key>
    <dict><key>Celsius</key><string>-4</string><key>Description</key><string>Snow</string></dict>
    <key>Starred</key><true/>
    <key>Tags</key><array><string>snow</string></array>
    <key>Time Zone</key><string>America/New_York</string>
    <key>UUID</key><string>{UUID}</string>
</dict>
</plist>
"""


def test_day_one_classic_a_file_an_entry_with_its_picture(reads: Reads) -> None:
    batch = reads(
        "Journal.zip",
        {
            f"Journal.dayone/entries/{UUID}.doentry": CLASSIC,
            f"Journal.dayone/photos/{UUID}.jpg": b"\xff\xd8\xff picture",
            "Journal.dayone/entries/broken.doentry": CLASSIC.replace("</plist>", ""),
        },
        Format.DAY_ONE,
    )
    (entry,) = batch.entries
    told = "Weather: Snow, -4 °C\nActivity: Stationary, 12 steps"
    assert entry.text.startswith(f"# New year\n\nIt snowed & snowed.\n\n{told}\n\n![Photo](<")
    assert (batch.noted, batch.stays) == (("Weather", "Activity"), (Stays.DEVICE,))
    # The day is the day where it was written, five hours west of UTC.
    assert (entry.day, entry.written_at) == (date(2013, 12, 31), datetime(2014, 1, 1, 4, 30, tzinfo=UTC))
    assert (entry.tags, entry.place, entry.is_starred) == (("snow",), "Boston, USA", True)
    assert [file.read() for file in entry.files] == [b"\xff\xd8\xff picture"]
    (bad,) = batch.unreadable
    assert bad.why is Why.NOT_READABLE and "It snowed" in bad.text


def test_a_property_list_that_swells_is_refused(reads: Reads) -> None:
    bomb = CLASSIC.replace(
        '"http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
        '"x" [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    ).replace("It snowed", "&b;&b;")
    batch = reads("one.doentry", bomb, Format.DAY_ONE)
    assert not batch.entries and [each.why for each in batch.unreadable] == [Why.NOT_READABLE]


def test_several_journals_of_day_one_in_one_zip_are_told_apart_by_a_tag(reads: Reads) -> None:
    def journal(text: str) -> str:
        return f'{{"metadata": {{"version": "1.0"}}, "entries": [{{"uuid": "{text}", "creationDate": \
"2024-01-01T10:00:00Z", "text": "{text}"}}]}}'

    batch = reads(
        "all.zip", {"Work.json": journal("At work"), "Private.json": journal("At home")}, Format.DAY_ONE
    )
    assert {entry.text: entry.tags for entry in batch.entries} == {
        "At work": ("Work",),
        "At home": ("Private",),
    }


@pytest.mark.parametrize(
    ("name", "text", "days"),
    [
        ("v1.txt", "2013-06-09 15:39 First @home.\nFine.\n\n2013-06-10 08:00 Second *\nBody\n", ["06-09", "06-10"]),
        ("v1-day-first.txt", "09.06.2013 15:39 First\nFine.\n\n16.06.2013 08:00 Second\nBody\n", ["06-09", "06-16"]),
        (
            "v1-brackets.txt",
            "2013-06-09 15:39 First\n[2020-01-01 10:00] said a chat.\nFine.\n\n2013-06-10 08:00 Second\nBody\n",
            ["06-09", "06-10"],
        ),
        ("pm.txt", "[2013-06-09 03:39:00 PM] First\nFine.\n\n[2013-06-10 08:00] Second\n", ["06-09", "06-10"]),
        ("day.txt", "[9 Jun 2013 15:39] First\nFine.\n\n[10 Jun 2013 08:00] Second\n", ["06-09", "06-10"]),
        ("w.txt", "[Sunday, June 9, 2013 15:39] First\nFine.\n\n[Mon June 10 2013 08:00] Next\n", ["06-09", "06-10"]),
        ("slash.txt", "[09/06/2013 15:39] First\nFine.\n\n[16/06/2013 08:00] Second\n", ["06-09", "06-16"]),
        ("us.txt", "[06/09/2013 15:39] First\nFine.\n\n[06/16/2013 08:00] Second\n", ["06-09", "06-16"]),
        (
            "export.md",
            "# 2013\n\n## June\n\n### 2013-06-09 15:39 First\n\nFine.\n\n### 2013-06-10 08:00 Second\n\nBody\n",
            ["06-09", "06-10"],
        ),
    ],
)  # fmt: skip
def test_jrnl_in_whatever_form_its_moments_are_set_to(
    reads: Reads, name: str, text: str, days: list[str]
) -> None:
    batch = reads(name, text, Format.JRNL_TEXT)
    assert batch.unreadable == ()
    assert [f"{entry.day:%m-%d}" for entry in batch.entries] == days
    assert f"{batch.entries[0].written_at:%H:%M}" == "15:39"
    assert batch.entries[0].text.startswith("First") and batch.entries[0].text.endswith("Fine.")


def test_a_journal_that_jrnl_keeps_encrypted_is_none_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "secret.journal"
    path.write_text("gAAAAABVIHB7tnwKExG7aC5Z" + "bAbBL9SG2oY2" * 20 + "==\n")
    assert sorting.recognise(path) == ()


def test_cards_among_notes_and_notes_among_cards_both_come(reads: Reads) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Dana\nEND:VCARD\n"
    batch = reads("all.zip", {"notes/2024-05-01.md": "It rained.", "people.vcf": card})
    assert [entry.text for entry in batch.entries] == ["It rained."]
    assert [each.person.name for each in batch.people] == ["Dana"]
    assert set(batch.formats) == {"vcard", "markdown"} and batch.unreadable == ()


def test_a_page_that_jrnl_exported_as_yaml_is_its_title_and_its_words(reads: Reads) -> None:
    text = "---\ntitle: A walk\ndate: 2020-06-28 18:22\nstarred: True\ntags: home\nbody: |\n    It rained.\n...\n"
    (entry,) = reads("2020-06-28_a-walk.md", text, Format.MARKDOWN).entries
    assert entry.text == "# A walk\n\nIt rained." and entry.is_starred and entry.tags == ("home",)


def test_what_was_said_into_a_recording_of_day_one_and_where_on_the_map_it_was(reads: Reads) -> None:
    journal = {
        "metadata": {"version": "1.0"},
        "entries": [
            {
                "creationDate": "2024-01-01T10:00:00Z",
                "text": "Spoken",
                "location": {"latitude": 38.7223, "longitude": -9.1393},
                "audios": [{"identifier": "A", "md5": "aa", "transcription": "I did not get it."}],
            }
        ],
    }
    (entry,) = reads(
        "d.zip", {"J.json": json.dumps(journal), "audios/aa.m4a": b"sound"}, Format.DAY_ONE
    ).entries
    assert entry.text == "Spoken\n\nI did not get it." and entry.place == "38.722, -9.1393"
    assert [file.name for file in entry.files] == ["aa.m4a"]


def test_a_column_that_somebody_added_to_their_connections_is_a_note(reads: Reads) -> None:
    text = "First Name,Last Name,URL,Company,Position,Connected On,Where from\nDana,Okafor,,N,Baker,05 Mar 2024,fair\n"
    found = person(reads, "Connections.csv", text, Format.LINKEDIN)
    assert found.notes == "Where from: fair"


def test_a_note_that_begins_with_a_bracket_is_a_note(reads: Reads) -> None:
    (entry,) = reads("todo.txt", "[x] Ask Dana\n[ ] Write\n", Format.TEXT).entries
    assert entry.text.endswith("[x] Ask Dana\n[ ] Write")


def test_a_page_of_day_one_that_is_only_filed_under_something(reads: Reads) -> None:
    text = CLASSIC.replace("# New year\n\nIt snowed &amp; snowed.", "")
    (entry,) = reads("one.doentry", text, Format.DAY_ONE).entries
    assert entry.text.startswith("#snow\n\nWeather: ") and entry.tags == ("snow",)


def test_a_note_that_begins_with_a_moment_is_no_journal(reads: Reads) -> None:
    reads("2024-05-01.txt", "2024-05-01 10:00 A call\nwith Dana.\n", Format.TEXT)


def test_notes_named_by_the_day_first(reads: Reads) -> None:
    batch = reads("n.zip", {"05-03-2023.md": "One", "25.12.2023 Sea.md": "Two", "12-31-2023.md": "Three"})
    assert [entry.day for entry in batch.entries] == [
        date(2023, 3, 5), date(2023, 12, 31), date(2023, 12, 25),
    ]  # fmt: skip


GERMAN = (
    '"Anrede";"Vorname";"Weitere Vornamen";"Nachname";"Suffix";"Firma";"Abteilung";"Position";"Straße geschäftlich";'
    '"Ort geschäftlich";"Region geschäftlich";"Postleitzahl geschäftlich";"Land/Region geschäftlich";"Straße privat";'
    '"Telefon geschäftlich";"Telefon privat";"Mobiltelefon";"E-Mail-Adresse";"E-Mail-Typ";"E-Mail: Angezeigter Name";'
    '"E-Mail 2: Adresse";"Geburtstag";"Kategorien";"Notizen";"Webseite"\r\n'
    '"Herr";"Jörg";"";"Müller";"";"Bäckerei GmbH";"Öfen";"Bäcker";"Hauptstraße 1";"Köln";"";"50667";"Deutschland";"";'
    '"+49 1";"+49 2";"+49 3";"j@x.example";"SMTP";"Jörg M";"j2@x.example";"14.03.1985";"Freunde;Arbeit";'
    '"Zeile 1\nZeile 2";"http://x.example"\r\n'
).encode("cp1252")
FRENCH = (
    '"Titre","Prénom","Deuxième prénom","Nom","Suffixe","Société","Service","Titre","Rue (bureau)","Ville (bureau)",'
    '"Dép/Région (bureau)","Code postal (bureau)","Pays/Région (bureau)","Téléphone (bureau)","Téléphone (domicile)",'
    '"Tél. mobile","Adresse de messagerie","Type de messagerie","Adresse de messagerie 2","Anniversaire",'
    '"Catégories","Notes","Page Web"\r\n'
    '"Mme","Zoé","","Lefèvre","","Boulangerie","Fours","Boulangère","1 rue X","Lyon","","69001","France","+33 1",'
    '"+33 2","+33 3","z@x.example","SMTP","z2@x.example","14/03/1985","Amis","Une note","http://x.example"\r\n'
).encode("cp1252")


def person(reads: Reads, name: str, content: str | bytes, expect: Format) -> Person:
    batch = reads(name, content, expect)
    assert batch.unreadable == () and len(batch.people) == 1
    return batch.people[0].person


@pytest.mark.parametrize(
    ("content", "name", "role", "address", "phones", "emails", "note"),
    [
        (
            GERMAN, "Jörg Müller", "Bäcker",
            Address("Hauptstraße 1", "Köln", "", "50667", "Deutschland", "work"),
            {"work": "+49 1", "home": "+49 2", "mobile": "+49 3"}, ("j@x.example", "j2@x.example"),
            "Zeile 1\nZeile 2\nAbteilung: Öfen",
        ),
        (
            FRENCH, "Zoé Lefèvre", "Boulangère", Address("1 rue X", "Lyon", "", "69001", "France", "work"),
            {"work": "+33 1", "home": "+33 2", "mobile": "+33 3"}, ("z@x.example", "z2@x.example"),
            "Une note\nService: Fours",
        ),
    ],
)  # fmt: skip
def test_outlook_in_german_and_french_in_windows_letters(
    reads: Reads,
    content: bytes,
    name: str,
    role: str,
    address: Address,
    phones: dict[str, str],
    emails: tuple[str, ...],
    note: str,
) -> None:
    found = person(reads, "contacts.csv", content, Format.CONTACTS)
    assert (found.name, found.role, found.birthday, found.addresses) == (name, role, "1985-03-14", (address,))
    told = {each.label: each.value for each in found.details if each.kind is DetailKind.PHONE}
    assert told == phones and found.values(DetailKind.EMAIL) == emails and found.notes == note


def test_google_with_its_newest_columns_loses_none(reads: Reads) -> None:
    found = person(
        reads,
        "google.csv",
        "First Name,Last Name,Name Prefix,Organization Name,Organization Title,Organization Department,Labels,"
        "E-mail 1 - Label,E-mail 1 - Value,Event 1 - Label,Event 1 - Value,Relation 1 - Label,Relation 1 - Value,"
        "Custom Field 1 - Label,Custom Field 1 - Value\n"
        "Dana,Okafor,Dr.,Northwind,Baker,Ovens,Kitchen ::: * myContacts,* Work,d@x.example ::: e@x.example,"
        "Anniversary,2020-01-01,Friend,Sam,Shoe,44\n",
        Format.CONTACTS,
    )
    assert (found.name, found.company, found.tags) == ("Dr. Dana Okafor", "Northwind", ("Kitchen",))
    assert found.values(DetailKind.EMAIL) == ("d@x.example", "e@x.example")
    lines = found.notes.splitlines()
    assert lines == ["Organization Department: Ovens", "Anniversary: 2020-01-01", "Friend: Sam", "Shoe: 44"]


def test_blackberry_numbers_its_columns(reads: Reads) -> None:
    found = person(
        reads,
        "bb.csv",
        "First Name,Last Name,Title,Company Name,Job Title,Email Address 1,Email Address 2,Work Phone 1,Home Phone 1,"
        "Mobile Phone,Work Address 1,Work City,Work ZIP\n"
        "Dana,Okafor,Dr,Northwind,Baker,d@x.example,e@x.example,1,2,3,Rua 1,Porto,4000\n",
        Format.CONTACTS,
    )
    assert (found.name, found.company, found.role) == ("Dr Dana Okafor", "Northwind", "Baker")
    assert found.values(DetailKind.EMAIL) == ("d@x.example", "e@x.example")
    assert found.addresses == (Address("Rua 1", "Porto", "", "4000", "", "work"),)


THUNDERBIRD = [
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,"
    "Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home County,Home Post Code,"
    "Home Country,Job Title,Department,Organisation,Web Page 1,Birth Year,Birth Month,Birth Day,Custom 1,Notes,",
    "Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,Sekundäre E-Mail-Adresse,Messenger-Name,"
    "Tel. dienstlich,Tel. privat,Fax-Nummer,Pager-Nummer,Mobil-Tel.-Nr.,Privat: Adresse,Privat: Adresse 2,"
    "Privat: Ort,Privat: Bundesland,Privat: PLZ,Privat: Land,Arbeitstitel,Abteilung,Organisation,Webseite 1,"
    "Geburtsjahr,Geburtsmonat,Geburtstag,Benutzerdef. 1,Notizen,",
]


@pytest.mark.parametrize("header", THUNDERBIRD, ids=["British", "German"])
def test_thunderbird_as_it_is_written_in_britain_and_germany(reads: Reads, header: str) -> None:
    row = (
        "Dana,Okafor,Dana O.,Dee,d@x.example,e@x.example,,1,2,3,4,5,Rua 1,Left,Porto,Norte,4000,Portugal,Baker,,"
        "Northwind,http://x.example,1985,3,14,One more,Kind,"
    )
    found = person(reads, "t.csv", f"{header}\r\n{row}\r\n", Format.CONTACTS)
    assert (found.name, found.nickname, found.company, found.role) == (
        "Dana Okafor",
        "Dee",
        "Northwind",
        "Baker",
    )
    assert found.birthday == "1985-03-14" and found.values(DetailKind.EMAIL) == ("d@x.example", "e@x.example")
    phones = {each.label: each.value for each in found.details if each.kind is DetailKind.PHONE}
    assert phones == {"work": "1", "home": "2", "fax": "3", "pager": "4", "mobile": "5"}
    assert found.addresses == (Address("Rua 1\nLeft", "Porto", "Norte", "4000", "Portugal", "home"),)
    assert found.notes.startswith("Kind\n") and found.notes.endswith(": One more")


def test_a_table_that_excel_marked_with_its_separator(reads: Reads) -> None:
    text = "\ufeffsep=;\nCompany;Job Title;Status;Date Applied\nNorthwind;Baker;Applied;20.11.2024\n"
    (job,) = reads("jobs.csv", text, Format.TRACKER).jobs
    assert (job.company, job.stages[0].on_day) == ("Northwind", date(2024, 11, 20))


APPLE = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Okafor;Dana;;;\r\nFN:Dana Okafor\r\nORG:Northwind;\r\n"
    "item1.EMAIL;type=INTERNET;type=pref:d@x.example\r\nitem1.X-ABLabel:_$!<School>!$_\r\n"
    "item2.ADR;type=HOME:;;Rua 1\\n2nd floor;Porto;;4000;Portugal\r\nitem2.X-ABADR:pt\r\n"
    "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-14\r\nX-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/dana\r\n"
    "IMPP;X-SERVICE-TYPE=Skype;type=HOME:skype:dana\r\nNOTE:Met\\, twice\r\nEND:VCARD\r\n"
)


def test_apple_in_utf_16_with_labels_of_its_own(reads: Reads) -> None:
    found = person(reads, "a.vcf", b"\xfe\xff" + APPLE.encode("utf-16-be"), Format.VCARD)
    assert (found.birthday, found.linkedin_url, found.notes) == (
        "--03-14", "http://www.linkedin.com/in/dana", "Met, twice",
    )  # fmt: skip
    assert [(each.value, each.label) for each in found.details] == [
        ("d@x.example", "School"), ("skype:dana", "home"),
    ]  # fmt: skip
    assert found.addresses == (Address("Rua 1\n2nd floor", "Porto", "", "4000", "Portugal", "home"),)


def test_evolution_and_lotus_notes_put_parameters_of_their_own(reads: Reads) -> None:
    evolution = person(
        reads,
        "e.vcf",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana Okafor\r\nN:Okafor;Dana;;;\r\nX-EVOLUTION-FILE-AS:Okafor\\, Dana\r\n"
        "EMAIL;X-EVOLUTION-UI-SLOT=1;TYPE=WORK:d@x.example\r\n"
        'TEL;X-EVOLUTION-E164=11111,"+1";TYPE="WORK,VOICE":+1 1\r\n'
        "LABEL;TYPE=HOME:Rua 1\\nPorto\r\nEND:VCARD\r\n",
        Format.VCARD,
    )
    assert [(each.value, each.label) for each in evolution.details] == [
        ("d@x.example", "work"),
        ("+1 1", "work"),
    ]
    lotus = person(
        reads,
        "l.vcf",
        "BEGIN:VCARD\r\nX-LOTUS-CHARSET:UTF-8\r\nVERSION:3.0\r\nEMAIL;TYPE=INTERNET:d@x.example\r\n"
        "FN;CHARSET=UTF-8:Dana Ökafor\r\nN;CHARSET=UTF-8:Ökafor;Dana;;Dr.;\r\nORG:Northwind;\r\nEND:VCARD\r\n",
        Format.VCARD,
    )
    assert (lotus.name, lotus.company) == ("Dana Ökafor", "Northwind")


def test_a_value_may_stand_before_a_colon_that_is_quoted(reads: Reads) -> None:
    found = person(
        reads,
        "4.vcf",
        'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Dana\r\nADR;LABEL="Rua 1: the left door; really";TYPE=home:;;Rua 1;Porto;;'
        '4000;PT\r\nTEL;VALUE=uri;TYPE="voice,home":tel:+1-555\r\nBDAY:--0314\r\nEND:VCARD\r\n',
        Format.VCARD,
    )
    assert found.addresses == (Address("Rua 1", "Porto", "", "4000", "PT", "home"),)
    assert found.values(DetailKind.PHONE) == ("+1-555",) and found.birthday == "--03-14"


def test_linkedin_in_french_with_lines_before_its_header(reads: Reads) -> None:
    found = person(
        reads,
        "Connections.csv",
        'Remarques :\n"Lors de l\'exportation, certaines adresses e-mail manquent."\n\n'
        "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le\n"
        "Zoé,Lefèvre,https://www.linkedin.com/in/zoe,,Boulangerie,Boulangère,05 mars 2024\n",
        Format.LINKEDIN,
    )
    assert (found.name, found.role, found.met_on) == ("Zoé Lefèvre", "Boulangère", "2024-03-05")
    assert found.linkedin is LinkedIn.CONNECTED


def days(batch: Batch) -> list[str]:
    return [entry.day.isoformat() for entry in batch.entries]


def test_notes_named_by_the_month_first_are_read_so_all_of_them(reads: Reads) -> None:
    batch = reads("n.zip", {"03-04-2024.md": "One", "04-13-2024.md": "Two"})
    assert days(batch) == ["2024-03-04", "2024-04-13"] and batch.both_ways == ()


def test_names_that_can_be_read_both_ways_begin_with_the_day_and_say_so(reads: Reads) -> None:
    batch = reads("n.zip", {"03-04-2024.md": "One", "05-06-2024.md": "Two"})
    assert days(batch) == ["2024-04-03", "2024-06-05"]
    assert batch.both_ways == (BothWays("03-04-2024", date(2024, 4, 3), is_month_first=False),)
    # With points nobody puts the month first.
    assert reads("p.zip", {"03.04.2024.md": "One", "05.06.2024.md": "Two"}).both_ways == ()


def test_days_in_front_of_pages_are_read_in_one_order(reads: Reads) -> None:
    pages = {"a.md": "---\ndate: 03/04/2024\n---\nOne", "b.md": "---\ndate: 25/04/2024\n---\nTwo"}
    batch = reads("n.zip", pages)
    assert days(batch) == ["2024-04-03", "2024-04-25"] and batch.both_ways == ()
    assert [entry.text for entry in batch.entries] == ["# a\n\nOne", "# b\n\nTwo"]
    batch = reads("m.zip", {"a.md": pages["a.md"]})
    assert days(batch) == ["2024-03-04"]
    assert batch.both_ways == (BothWays("03/04/2024", date(2024, 3, 4), is_month_first=True),)


def test_names_go_by_names_whatever_stands_in_front_of_pages(reads: Reads) -> None:
    pages = {"03-04-2024.md": "One", "z.md": "---\ndate: 04/25/2024\n---\nTwo"}
    assert days(reads("n.zip", pages)) == ["2024-04-03", "2024-04-25"]


def test_a_journal_whose_moments_can_be_read_both_ways_says_how_they_are(
    reads: Reads, clock: HandClock, tmp_path: Path
) -> None:
    batch = reads(
        "j.txt", "[03/04/2024 10:00] A call\nFine.\n\n[05/04/2024 10:00] Another\n", Format.JRNL_TEXT
    )
    assert days(batch) == ["2024-03-04", "2024-05-04"] and batch.both_ways[0].is_month_first
    other = importing.read_all([tmp_path / "j.txt"], None, clock.clock, month_first=False)
    assert days(other) == ["2024-04-03", "2024-04-05"] and not other.both_ways[0].is_month_first


def test_a_name_that_is_no_day_stays_whole(reads: Reads) -> None:
    batch = reads("1.0.2023 release.txt", "One", Format.TEXT)
    assert [entry.text for entry in batch.entries] == ["# 1.0.2023 release\n\nOne"]


def test_a_table_that_tells_its_order_tells_that_of_the_next_one(reads: Reads) -> None:
    header = "Company,Job Title,Status,Date Applied\n"
    batch = reads(
        "n.zip",
        {"a.csv": f"{header}N,B,Applied,25/03/2024\n", "b.csv": f"{header}M,B,Applied,03/04/2024\n"},
    )
    assert [job.stages[0].on_day for job in batch.jobs] == [date(2024, 3, 25), date(2024, 4, 3)]
    # It is a guess still, and told as one.
    assert batch.both_ways == (BothWays("03/04/2024", date(2024, 4, 3), is_month_first=False),)


@pytest.mark.parametrize("header", ["Company,Job Title,Status,Date Applied", "Wohin,Als,Laune,Am"])
@pytest.mark.parametrize("names", [("jobs 2025.csv", "jobs 2026.csv"), ("b.csv", "a.csv")])
def test_a_table_that_tells_its_order_tells_that_of_all_whatever_they_are_called(
    clock: HandClock, tmp_path: Path, header: str, names: tuple[str, str]
) -> None:
    folder = tmp_path / "Lists"
    folder.mkdir()
    rows = (
        "Northwind,Baker,Applied,03/04/2025\n",
        "Fabrikam,Cook,Applied,04/05/2026\nContoso,Gardener,Applied,25/04/2026\n",
    )
    paths = [folder / name for name in names]
    for path, text in zip(paths, rows, strict=True):
        path.write_text(f"{header}\n{text}", encoding="utf-8")
    said = {mapped.mapping_name(("wohin", "als", "laune", "am")): {"company": "wohin", "applied": "am"}}
    # In a folder, and chosen together.
    for chosen in ([folder], paths):
        batch = importing.read_all(chosen, None, clock.clock, columns=said)
        read = {job.company: f"{job.stages[0].on_day}" for job in batch.jobs}
        assert read == {"Northwind": "2025-04-03", "Fabrikam": "2026-05-04", "Contoso": "2026-04-25"}
        # It is a guess still, and told once.
        assert batch.both_ways == (BothWays("03/04/2025", date(2025, 4, 3), is_month_first=False),)


def test_tables_that_tell_different_orders_tell_nothing_of_others(reads: Reads) -> None:
    header = "Company,Job Title,Status,Date Applied\n"
    told = ("25/03/2024", "04/25/2024")
    for place, days in enumerate(((*told, "03/04/2024"), ("03/04/2024", *told))):
        files = {f"{name}.csv": f"{header}N,B,Applied,{day}\n" for name, day in zip("abc", days, strict=True)}
        batch = reads(f"{place}.zip", files)
        assert {f"{job.stages[0].on_day}" for job in batch.jobs} == {"2024-03-25", "2024-04-25", "2024-03-04"}


def test_birthdays_of_one_table_are_read_in_one_order(reads: Reads) -> None:
    text = "First Name,Last Name,E-mail Address,Birthday\nDana,O,d@x.example,03/04/1985\nSam,R,s@x.example,25/04/1985\n"
    people = reads("book.csv", text, Format.CONTACTS).people
    assert [each.person.birthday for each in people] == ["1985-04-03", "1985-04-25"]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Tuesday, March 5, 2024", "2024-03-05"),
        ("Tue Mar 05 2024 10:00:00 GMT+0100", "2024-03-05"),
        ("Dienstag, 5. März 2024", "2024-03-05"),
        ("mardi 5 mars 2024", "2024-03-05"),
        ("Tue 05/03/2024", "2024-05-03"),
        # A month, and no Tuesday in France.
        ("Mar 5, 2024", "2024-03-05"),
        ("mar. 5 mars 2024", "2024-03-05"),
        ("before 5 March 2024", None),
    ],
)
def test_a_day_with_its_weekday_is_that_day(said: str, day: str | None) -> None:
    found = day_of(said)
    assert (found.isoformat() if found else None) == day


def test_a_page_with_its_day_as_a_person_writes_it(reads: Reads) -> None:
    front = "---\nCreated at: Tuesday, March 5th 2024, 10:00:00 pm\n---\nOne"
    assert days(reads("n.zip", {"a.md": front, "note 3.4.2024.md": "Two"})) == ["2024-03-05", "2024-04-03"]


def test_when_one_connected_stays_though_it_tells_no_day(reads: Reads) -> None:
    text = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Lee,,,X,Y,Last spring\n"
    (person,) = reads("Connections.csv", text, Format.LINKEDIN).people
    assert person.person.notes == "Connected On: Last spring" and person.person.met_on == ""


def test_notions_pages_have_their_own_names_days_and_tags(reads: Reads) -> None:
    # The second one's number holds eight figures that could be a day.
    first, second = "11112222333344445555666677778888", "ab20190405cdefabcdefabcdefabcdef"
    batch = reads(
        "Export.zip",
        {
            f"Private/Diary {first}/A day {first}.md": (
                "# A day\n\nCreated: March 5, 2024 10:05 PM\nTags: work, rain\n\n"
                f"It rained. ![p](A%20day%20{first}/pic.png)\n"
            ),
            f"Private/Diary {first}/A day {first}/pic.png": b"\x89PNG\r\n\x1a\n",
            f"Private/Diary {first}/Thoughts {second}.md": "# Thoughts\n\nNote: this is no property of a day.\n",
        },
    )
    page, thoughts = batch.entries
    assert page.text.startswith("# A day\n\nCreated: March 5, 2024 10:05 PM\n") and page.tags == (
        "work",
        "rain",
    )
    assert (page.day, f"{page.written_at:%H:%M}") == (date(2024, 3, 5), "22:05")
    assert [file.name for file in page.files] == ["pic.png"] and not page.is_day_of_file
    assert thoughts.text == "# Thoughts\n\nNote: this is no property of a day."
    assert thoughts.is_day_of_file and thoughts.day.year != 2019


def test_a_table_that_excel_saved_for_the_mac(reads: Reads) -> None:
    text = "Company,Job Title,Status,Date Applied\rMüller,Bäcker,Applied,2024-03-05\rCafé,Köchin,Applied,2024-03-06\r"
    jobs = reads("mac.csv", text.encode("mac_roman"), Format.TRACKER).jobs
    assert [(job.company, job.title) for job in jobs] == [("Müller", "Bäcker"), ("Café", "Köchin")]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("letter.rtf", "{\\rtf1\\ansi\\ansicpg1252 It rained.}"),
        (
            "notes.enex",
            '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/x.dtd">'
            "<en-export><note><title>T</title></note></en-export>",
        ),
    ],
)
def test_what_only_another_program_can_read_makes_no_page_of_marks(
    reads: Reads, name: str, content: str
) -> None:
    batch = reads(name, content)
    assert batch.is_empty and [each.why for each in batch.unreadable] == [Why.NOT_KNOWN]


def test_daylio_is_a_table_of_days(reads: Reads) -> None:
    text = (
        "full_date,date,weekday,time,mood,activities,note_title,note\n"
        '2024-03-05,March 5,Tuesday,10:15 PM,good,"work | walk",A day,It rained\n'
    )
    (entry,) = reads("daylio_export.csv", text, Format.TABLE).entries
    assert (entry.day, f"{entry.written_at:%H:%M}") == (date(2024, 3, 5), "22:15")
    assert (entry.tags, entry.mood) == (("work", "walk"), "good")
    assert entry.text.startswith("A day\n\nIt rained")


def test_a_table_of_notions_names_its_jobs(reads: Reads) -> None:
    text = "\ufeffName,Company,Stage,Date Applied\nBaker,Northwind (https://www.notion.so/North-1?pvs=21),Applied,x\n"
    (job,) = reads("Jobs.csv", text, Format.TABLE).jobs
    assert (job.company, job.title) == ("Northwind", "Baker")
    (job,) = reads("J.csv", "Name,Position,Stage\nNorthwind,Baker,Applied\n", Format.TABLE).jobs
    assert (job.company, job.title) == ("Northwind", "Baker")
