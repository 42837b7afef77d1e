"""Address books and LinkedIn's lists: each shape that programs write them in, in small files of our own."""

import base64
import textwrap
from datetime import date

import pytest
from msgspec.structs import replace

from rebound_desktop.core.contacts import Direction, LinkedIn
from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import PersonIn
from rebound_desktop.core.leaving import Format as Leaves
from rebound_desktop.core.person import Address, Detail, DetailKind, Person
from rebound_desktop.exchange import importing
from rebound_desktop.exchange.formats import Format
from tests.exchange.conftest import FILES, Reads
from tests.exchange.full_journal import PNG, Full

END = b"\xff\xd9"
# A small picture stands in the head, as cameras put it there, with an end of its own.
JPEG = b"\xff\xd8\xff\xe1\x00\x0csmall\xff\xd8x" + END + b"\xff\xda\x00\x02" + b" a face " * 20 + END


def lines(text: str) -> str:
    return textwrap.dedent(text).lstrip("\n")


def one(people: tuple[PersonIn, ...]) -> Person:
    (found,) = people
    return found.person


def reach(person: Person, kind: DetailKind) -> list[tuple[str, str]]:
    return [(each.label, each.value) for each in person.details if each.kind is kind]


# LinkedIn


def test_connections_below_their_notice(reads: Reads) -> None:
    batch = reads("Connections.csv", (FILES / "Connections.csv").read_bytes(), Format.LINKEDIN)
    people = [each.person for each in batch.people]
    assert [person.name for person in people] == [
        "Dana Okafor", 'Jörg "Joe" Müller-Lüdenscheidt', "田中 蘭", "Sam Reyes",
    ]  # fmt: skip
    dana = people[0]
    assert (dana.company, dana.role, dana.met_on) == ("Northwind", "Head of Bakery", "2024-03-05")
    assert dana.linkedin is LinkedIn.CONNECTED and people[3].company == "Multi line Co"
    assert [(each.line, each.why) for each in batch.unreadable] == [(12, Why.NO_NAME)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_connections_in_german_in_any_encoding(reads: Reads, encoding: str) -> None:
    text = (
        "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\r\n"
        "Jürgen,Groß,https://www.linkedin.com/in/jg,jg@example.org,Bäckerei,Bäcker,05 März 2024\r\n,,,,,,\r\n"
    )
    person = one(reads("Kontakte.csv", text.encode(encoding), Format.LINKEDIN).people)
    assert (person.name, person.company, person.met_on) == ("Jürgen Groß", "Bäckerei", "2024-03-05")


def test_columns_in_another_order_and_case(reads: Reads) -> None:
    text = "connected on;LAST NAME;first name;Company\n17 Nov 2023;Okafor;Dana;Northwind\n"
    person = one(reads("x.csv", text, Format.LINKEDIN).people)
    assert (person.name, person.company) == ("Dana Okafor", "Northwind")


def test_an_export_whole_says_who_sent_the_invitation(reads: Reads) -> None:
    invitations = (
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
        '"Dana Okafor","Me Myself","3/1/24, 9:00 AM","Good to meet you",INCOMING,'
        "https://www.linkedin.com/in/dana-okafor,https://www.linkedin.com/in/me\n"
    )
    members = {
        "Basic_Export/Connections.csv": (FILES / "Connections.csv").read_bytes(),
        "Basic_Export/Invitations.csv": invitations,
        "Basic_Export/Rich_Media.csv": "a,b\n1,2\n",
    }
    batch = reads("Basic_Export.zip", members, Format.LINKEDIN)
    dana = next(each for each in batch.people if each.person.name == "Dana Okafor")
    assert len(batch.people) == 4 and dana.person.linkedin is LinkedIn.THEY_SENT
    (touch,) = dana.touches
    assert (touch.note, touch.on_day, touch.direction) == (
        "Good to meet you",
        date(2024, 3, 1),
        Direction.THEIRS,
    )


# Tables


def test_google_new(reads: Reads) -> None:
    text = lines("""
        First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,\
E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Street,\
Address 1 - City,Address 1 - Postal Code,Website 1 - Value
        Dana,J,Okafor,Dee,Northwind,Baker,1985-03-14,"Two
        lines",* myContacts ::: Bakers,* Work,dana@example.org ::: d@home.example,Mobile,+351 1,Home,Rua 1,Porto,4000,\
https://dana.example
    """)
    person = one(reads("g.csv", text, Format.CONTACTS).people)
    assert (person.name, person.company, person.role) == ("Dana J Okafor", "Northwind", "Baker")
    assert reach(person, DetailKind.EMAIL) == [("Work", "dana@example.org"), ("Work", "d@home.example")]
    assert reach(person, DetailKind.PHONE) == [("Mobile", "+351 1")]
    assert person.addresses[0].lines() == ("Rua 1", "4000 Porto") and person.addresses[0].label == "Home"
    assert (person.tags, person.birthday, person.nickname) == (("Bakers",), "1985-03-14", "Dee")
    assert reach(person, DetailKind.LINK) == [("", "https://dana.example")]


def test_google_old(reads: Reads) -> None:
    text = lines("""
        Name,Given Name,Additional Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,\
Organization 1 - Name,Organization 1 - Title,Group Membership
        Dana Okafor,Dana,,Okafor,* Home,dana@example.org,Work,123,Northwind,Baker,* myContacts
    """)
    person = one(reads("g.csv", text, Format.CONTACTS).people)
    assert (person.name, person.company, person.role) == ("Dana Okafor", "Northwind", "Baker")
    assert reach(person, DetailKind.EMAIL) == [("Home", "dana@example.org")]


def test_outlook_where_title_is_the_courtesy_title(reads: Reads) -> None:
    text = lines("""
        Title,First Name,Middle Name,Last Name,Company,Department,Job Title,Business Street,Business City,\
Business Country/Region,Business Phone,Mobile Phone,E-mail Address,E-mail 2 Address,Notes,Birthday
        Dr.,Dana,,Okafor,Northwind,Ovens,Baker,1 Quay,Porto,Portugal,22,33,dana@example.org,d@x.example,Hi,3/14/1985
    """)
    person = one(reads("o.csv", text.replace("\n", "\r\n").encode("cp1252"), Format.CONTACTS).people)
    assert (person.name, person.role) == ("Dr. Dana Okafor", "Baker")
    assert reach(person, DetailKind.PHONE) == [("business", "22"), ("mobile", "33")]
    assert len(reach(person, DetailKind.EMAIL)) == 2 and person.birthday == "1985-03-14"
    assert person.addresses[0].lines() == ("1 Quay", "Porto", "Portugal")


def test_thunderbird(reads: Reads) -> None:
    text = lines("""
        First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Mobile Number,\
Home Address,Home City,Home ZipCode,Job Title,Organization,Birth Year,Birth Month,Birth Day,Notes
        ,,Dana Okafor,,dana@example.org,d@x.example,11,22,Rua 1,Porto,4000,Baker,Northwind,1985,3,14,
    """)
    person = one(reads("t.csv", text, Format.CONTACTS).people)
    assert (person.name, person.company, person.birthday) == ("Dana Okafor", "Northwind", "1985-03-14")
    assert [value for _, value in reach(person, DetailKind.EMAIL)] == ["dana@example.org", "d@x.example"]
    assert person.addresses[0].lines() == ("Rua 1", "4000 Porto")


# vCard


def card(version: str, body: str) -> str:
    return f"BEGIN:VCARD\r\nVERSION:{version}\r\n" + lines(body).replace("\n", "\r\n") + "END:VCARD\r\n"


def test_vcard_2_1_of_an_old_phone_quoted_printable_folded(reads: Reads) -> None:
    photo = base64.b64encode(JPEG).decode()
    folded = "\n".join(f"        {photo[at : at + 60]}" for at in range(0, len(photo), 60)).lstrip()
    body = f"""
        N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Gro=DF;J=FCrgen;;;
        FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen Gro=DF
        TEL;CELL;VOICE:0171 1
        TEL;WORK;FAX:089 2
        EMAIL;INTERNET:jg@example.org
        ORG:B=E4ckerei;Ofen
        ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;Lange Stra=C3=9Fe 1=
        =0D=0AHinterhaus;M=C3=BCnchen;;80331;Deutschland
        PHOTO;ENCODING=BASE64;TYPE=JPEG:
         {folded}

    """
    (found,) = reads("blackberry.vcf", card("2.1", body), Format.VCARD).people
    person = found.person
    assert (person.name, person.family) == ("Jürgen Groß", "Groß")
    assert reach(person, DetailKind.PHONE) == [("mobile", "0171 1"), ("work fax", "089 2")]
    assert person.addresses[0].lines() == ("Lange Straße 1", "Hinterhaus", "80331 München", "Deutschland")
    assert found.picture is not None and found.picture.read() == JPEG


def test_vcard_3_of_apple_with_its_labels_and_a_year_that_nobody_told(reads: Reads) -> None:
    body = r"""
        PRODID:-//Apple Inc.//iOS 17//EN
        N:Okafor;Dana;;;
        FN:Dana Okafor
        ORG:Northwind\, Inc.;Bakery
        item1.EMAIL;type=INTERNET;type=pref:dana@example.org
        item1.X-ABLabel:_$!<Other>!$_
        TEL;type=CELL;type=VOICE;type=pref:1
        item2.URL:https\://www.linkedin.com/in/dana
        item2.X-ABLabel:LinkedIn
        BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-14
        NOTE:One\nTwo\; three
         and folded
        UID:ABC-1
    """
    (found,) = reads("apple.vcf", card("3.0", body)).people
    person = found.person
    assert (person.company, person.birthday, found.key) == ("Northwind, Inc.", "--03-14", "vcard ABC-1")
    assert person.linkedin_url == "https://www.linkedin.com/in/dana"
    assert reach(person, DetailKind.EMAIL) == [("Other", "dana@example.org")]
    assert person.notes == "One\nTwo; threeand folded\nDepartment: Bakery"


def test_vcard_3_of_evolution_and_of_lotus_notes(reads: Reads) -> None:
    evolution = card("3.0", """
        EMAIL;TYPE=WORK;X-EVOLUTION-UI-SLOT=1:dana@example.org
        TEL;X-EVOLUTION-UI-SLOT=2;TYPE=WORK,VOICE:22
        X-EVOLUTION-FILE-AS:Okafor\\, Dana
        FN:Dana Okafor
        N:Okafor;Dana;;;
        CATEGORIES:Bakers,Friends
    """)  # fmt: skip
    notes = card("3.0", """
        N;LANGUAGE=de:Groß;Jürgen
        FN:Jürgen Groß
        EMAIL;TYPE=internet:jg@example.org
        ORG;ENCODING=8BIT:Bäckerei
        TEL;TYPE="WORK,VOICE":1
        ADR;TYPE=WORK:;;Straße 1;München;;80331;
        REV:20240101T000000Z
    """)  # fmt: skip
    batch = reads("two.vcf", evolution + notes, Format.VCARD)
    dana, juergen = (each.person for each in batch.people)
    assert dana.tags == ("Bakers", "Friends") and reach(dana, DetailKind.EMAIL) == [
        ("work", "dana@example.org")
    ]
    assert juergen.company == "Bäckerei" and reach(juergen, DetailKind.PHONE) == [("work", "1")]


def test_a_group_of_vcard_4_is_a_tag_on_its_members_and_no_person(reads: Reads) -> None:
    text = (
        card("4.0", "UID:urn:uuid:03A0E51F-d1aa\nFN:Dana Okafor\nCATEGORIES:kind\n")
        + card("4.0", "FN:Jo\nEMAIL:Jo@x.example\n")
        + card(
            "4.0",
            "KIND:group\nFN:Northwind\\, the panel\nMEMBER:urn:uuid:03a0e51f-D1AA\nMEMBER:mailto:jo@x.example\n"
            "MEMBER:mailto:new@x.example\nMEMBER:urn:uuid:of-nobody\n",
        )
        + card("4.0", "FN:Ann\nTEL;VALUE=uri:tel:+351 555 0100\n")
        + card("4.0", "KIND:group\nFN:Callers\nMEMBER:tel:+3515550100\nMEMBER:mailto:JO@x.example\n")
    )
    batch = reads("people.vcf", text, Format.VCARD)
    assert [(each.person.name, each.person.tags) for each in batch.people] == [
        ("Dana Okafor", ("kind", "Northwind, the panel")),
        ("Jo", ("Northwind, the panel", "Callers")),
        ("Ann", ("Callers",)),
        ("new@x.example", ("Northwind, the panel",)),
    ]
    assert batch.people[3].person.values(DetailKind.EMAIL) == ("new@x.example",)
    assert not batch.unreadable


def test_a_group_of_apples_address_book_before_its_members(reads: Reads) -> None:
    group = "N:Panel\nFN:Panel\nX-ADDRESSBOOKSERVER-KIND:group\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:ABC-1\nUID:G\n"
    batch = reads("a.vcf", card("3.0", group) + card("3.0", "FN:Dana\nUID:ABC-1\n"), Format.VCARD)
    assert [(each.person.name, each.person.tags) for each in batch.people] == [("Dana", ("Panel",))]


def test_a_group_of_which_nobody_is_known_is_told_with_its_text(reads: Reads) -> None:
    text = card("4.0", "FN:Dana\n") + card("4.0", "KIND:group\nFN:Others\nMEMBER:urn:uuid:gone\n")
    batch = reads("a.vcf", text, Format.VCARD)
    assert [each.person.name for each in batch.people] == ["Dana"]
    (told,) = batch.unreadable
    assert (told.line, told.why) == (5, Why.NOT_READABLE) and "FN:Others" in told.text


def test_vcard_4_with_uris(reads: Reads) -> None:
    photo = base64.b64encode(JPEG).decode()
    body = f"""
        FN:Dana Okafor
        N:Okafor;Dana;;;
        TEL;VALUE=uri;TYPE="voice,cell":tel:+1-555-1
        EMAIL;PREF=1:mailto:dana@example.org
        PHOTO:data:image/jpeg;base64,{photo}
        BDAY:19850314
        ANNIVERSARY:20100101
        KIND:individual
    """
    (found,) = reads("four.vcf", card("4.0", body)).people
    assert reach(found.person, DetailKind.PHONE) == [("mobile", "+1-555-1")]
    assert reach(found.person, DetailKind.EMAIL) == [("", "dana@example.org")]
    assert found.person.birthday == "1985-03-14"
    assert found.picture is not None and found.picture.read() == JPEG


def test_a_card_without_a_name_goes_by_what_it_has(reads: Reads) -> None:
    assert one(reads("x.vcf", card("2.1", "EMAIL;PREF:x@example.org\n")).people).name == "x@example.org"


def test_a_picture_on_the_web_is_not_fetched_and_its_address_stays(reads: Reads) -> None:
    (found,) = reads("x.vcf", card("3.0", "FN:Dana\nPHOTO;VALUE=uri:http://x.example/p.jpg\n")).people
    assert found.picture is None and found.person.notes == "Photo: http://x.example/p.jpg"


FURTHER = r"""
    N:Okafor;Dana;Ruth;Mrs.;Jr.
    FN:Dana Okafor
    ORG:Northwind;Ovens;Cellar
    TITLE:Baker
    ROLE:Whoever is there first
    BDAY:some day in May
    X-EVOLUTION-SPOUSE:Sam
    X-MS-MANAGER:Lee
    X-ASSISTANT:Kim
    X-EVOLUTION-ANNIVERSARY:2010-01-02
    item1.X-ABRELATEDNAMES:Ada
    item1.X-ABLabel:_$!<Mother>!$_
    item2.X-ABDATE:2020-02-03
    item2.X-ABLabel:First met
    RELATED;TYPE=friend;VALUE=text:Jo
    HOBBY:Sea\, and swimming
    GENDER:F
    X-AIM;TYPE=HOME:dana5
    X-SKYPE:skype:dana
    X-EVOLUTION-BLOG-URL:https://dana.example/blog
    X-MOZILLA-PROPERTY:_FavouriteColour;green
    X-MOZILLA-PROPERTY:PopularityIndex;7
    X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Dee;1;;
    LABEL;TYPE=HOME:Rua 1\nPorto
    LOGO;ENCODING=b:AAAA
    X-MS-OL-DESIGN:<card/>
    X-EVOLUTION-FILE-AS:Okafor\, Dana
    REV:20240101T000000Z
"""


def test_what_a_card_knows_beyond_our_fields_stays_in_the_note(reads: Reads) -> None:
    batch = reads("all.vcf", card("3.0", FURTHER))
    person = one(batch.people)
    assert person.notes.splitlines() == [
        "Name: Mrs. Dana Ruth Okafor Jr.",
        "Department: Ovens, Cellar",
        "Role: Whoever is there first",
        "Birthday: some day in May",
        "Spouse: Sam",
        "Manager: Lee",
        "Assistant: Kim",
        "Anniversary: 2010-01-02",
        "Mother: Ada",
        "First met: 2020-02-03",
        "Friend: Jo",
        "Hobby: Sea, and swimming",
        "Gender: F",
        "Favourite colour: green",
        "Nickname: Dee",
    ]
    assert reach(person, DetailKind.LINK) == [
        ("home", "aim:dana5"),
        ("", "skype:dana"),
        ("", "https://dana.example/blog"),
    ]
    assert person.addresses == (Address("Rua 1\nPorto", label="home"),)
    assert batch.noted[:3] == ("Name", "Department", "Role")


@pytest.mark.parametrize(
    "agent",
    [
        "AGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Kim Agent\nTEL:9\nEND:VCARD\n",
        "AGENT:BEGIN:VCARD\nVERSION:2.1\nFN:Kim Agent\nTEL:9\nEND:VCARD\n",
        "AGENT;X-KIND=a: BEGIN:VCARD\nFN:Kim Agent\nTEL:9\nEND:VCARD\n",
        "AGENT:BEGIN:VCARD\\nFN:Kim Agent\\nTEL:9\\nEND:VCARD\\n\n",
    ],
)
def test_a_card_within_a_card_costs_nothing_that_comes_after_it(reads: Reads, agent: str) -> None:
    batch = reads("x.vcf", card("2.1", f"FN:Dana\n{agent}TEL:1\n") + card("2.1", "FN:Sam\nTEL:2\n"))
    dana, sam = (each.person for each in batch.people)
    assert (dana.name, dana.notes, sam.name) == ("Dana", "Agent: Kim Agent", "Sam")
    assert reach(dana, DetailKind.PHONE) == [("", "1")] and not batch.unreadable


def test_one_card_without_its_end_costs_no_other(reads: Reads) -> None:
    text = card("3.0", "FN:One\n") + "BEGIN:VCARD\r\nFN:Broken\r\n" + card("3.0", "FN:Two\n")
    batch = reads("x.vcf", text)
    assert [each.person.name for each in batch.people] == ["One", "Two"]
    (told,) = batch.unreadable
    assert (told.line, told.why) == (5, Why.NOT_READABLE) and "FN:Broken" in told.text


def test_one_bad_one_among_a_thousand(reads: Reads) -> None:
    rows = [f"Person {number},Of {number},,,Company,Role,05 Mar 2024" for number in range(1000)]
    rows[617] = ",,https://www.linkedin.com/in/nobody,,Ghost,,"
    text = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + "\n".join(rows)
    batch = reads("Connections.csv", text)
    assert len(batch.people) == 999
    (told,) = batch.unreadable
    assert (told.line, told.text) == (619, rows[617])


def test_what_an_address_book_knows_beyond_our_fields_stays_in_the_note(reads: Reads) -> None:
    text = (
        "First Name,Last Name,E-mail Address,E-mail Type,E-mail Display Name,Spouse,Gender,Priority,Birthday,Notes\n"
        "Dana,Okafor,d@x.example,SMTP,Dana Okafor (d@x.example),Ruth,Unspecified,Normal,in May,Kind\n"
    )
    batch = reads("outlook.csv", text, Format.CONTACTS)
    (found,) = batch.people
    assert found.person.notes == "Kind\nSpouse: Ruth\nBirthday: in May"
    assert batch.noted == ("Spouse", "Birthday")


def test_a_table_of_contacts_that_left_comes_back_into_its_fields(full: Full) -> None:
    person = Person(
        name="Ai Tanaka",
        given="Ai",
        family="Tanaka",
        nickname="Ai-chan",
        reading="たなか あい",
        birthday="--02-29",
        company="Northwind",
        role="Head",
        since="2024-05",
        how_met="At a fair",
        met_on="2023",
        notes="One\n\ntwo",
        linkedin=LinkedIn.CONNECTED,
        linkedin_url="https://www.linkedin.com/in/ai",
        details=(
            Detail(DetailKind.EMAIL, "a@x.example"),
            Detail(DetailKind.EMAIL, "b@x.example"),
            Detail(DetailKind.PHONE, "+81 3"),
            Detail(DetailKind.PHONE, "+81 4"),
            Detail(DetailKind.LINK, "https://x.example"),
        ),
        addresses=(Address("1-2-3\n4F"), Address("Rua 1")),
        tags=("kind",),
    )
    full.store.people.add(person)
    folder, _ = full.export(Leaves.CSV, "tables")
    batch = importing.read_all([folder / "contacts.csv"], None, full.store.clock)
    found = next(each.person for each in batch.people if each.person.name == person.name)
    assert replace(found, details=()) == replace(person, details=())
    assert set(found.details) == set(person.details)


def test_a_table_of_contacts_brought_into_its_own_journal_changes_nobody(full: Full) -> None:
    folder, _ = full.export(Leaves.CSV, "tables")
    batch = importing.read_all([folder / "contacts.csv"], None, full.store.clock)
    assert full.store.preview_import(batch).is_nothing_new and batch.noted == ()
    assert "Next Step" not in batch.people[0].person.notes


def test_a_card_whose_line_ends_are_doubled_keeps_its_folded_note_and_its_picture(reads: Reads) -> None:
    picture = base64.b64encode(b"\xff\xd8\xff" + bytes(range(200))).decode()
    folded = "\n ".join(picture[at : at + 60] for at in range(0, len(picture), 60))
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Dana\nNOTE:It is a long\n  way to Porto\n"
        f"PHOTO;ENCODING=b;TYPE=JPEG:{folded}\nTEL:1\nEND:VCARD\n"
    )
    (found,) = reads("d.vcf", card.replace("\n", "\r\r\n"), Format.VCARD).people
    (plain,) = reads("p.vcf", card, Format.VCARD).people
    assert found.person == plain.person and found.person.notes == "It is a long way to Porto"
    assert found.picture is not None and found.picture.read() == b"\xff\xd8\xff" + bytes(range(200))


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (base64.b64encode(JPEG).decode(), None),
        (base64.b64encode(JPEG + bytes(20)).decode(), None),
        (base64.b64encode(JPEG + bytes(500)).decode(), None),
        (base64.b64encode(JPEG + b"SEFT" + b"of a phone" * 40).decode(), None),
        (base64.b64encode(b"\xff\xd8\xff\xda\x00\x02face" + END).decode(), None),
        (base64.b64encode(JPEG[:2] + b"\xff\xff" + JPEG[2:]).decode(), None),
        (base64.b64encode(JPEG[:10]).decode(), Why.PICTURE_CUT),
        (base64.b64encode(PNG + bytes(500)).decode(), None),
        (base64.b64encode(JPEG[:100]).decode(), Why.PICTURE_CUT),
        (base64.b64encode(PNG).decode(), None),
        (base64.b64encode(PNG[:40]).decode(), Why.PICTURE_CUT),
        (base64.b64encode(b"RIFF\x40\0\0\0WEBPVP8 ").decode(), Why.PICTURE_CUT),
        (base64.b64encode(b"BM a bitmap").decode(), Why.PICTURE),
        ("/9j/4", Why.PICTURE),
        ("portrait.jpg", Why.PICTURE),
        ("https://x.example/dana.jpg", None),
        ("", None),
    ],
)
def test_a_picture_that_is_damaged_is_told_with_whose_it_is(
    reads: Reads, value: str, why: Why | None
) -> None:
    batch = reads("d.vcf", f"BEGIN:VCARD\nVERSION:3.0\nFN:Dana\nPHOTO;ENCODING=b:{value}\nEND:VCARD\n")
    assert len(batch.people) == 1
    told = [(each.file, each.line, each.why, each.text) for each in batch.unreadable]
    assert told == ([("d.vcf", 1, why, "Dana")] if why else [])
    assert (batch.people[0].picture is None) == (not value or value[:5] == "https" or why is Why.PICTURE)


def test_a_number_that_a_card_tells_twice_keeps_what_it_is_called_both_times(
    reads: Reads, full: Full
) -> None:
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ines\nTEL;TYPE=work:+351 1\nTEL;TYPE=cell,voice:+351 1\nTEL:+351 1\n"
        "item1.EMAIL:i@x.example\nitem1.X-ABLabel:The bakery\nEMAIL;TYPE=home:I@x.example\n"
        "EMAIL;TYPE=home:i@x.example\nEND:VCARD\n"
    )
    batch = reads("i.vcf", card)
    person = one(batch.people)
    assert reach(person, DetailKind.PHONE) == [("work, mobile", "+351 1")]
    assert reach(person, DetailKind.EMAIL) == [("The bakery, home", "i@x.example")]
    # It leaves and comes back as it is.
    full.store.take_in(batch)
    out, _ = full.export(Leaves.VCARD, "out.vcf")
    again = importing.read_all([out], None, full.store.clock)
    back = next(each.person for each in again.people if each.person.name == "Ines")
    assert set(back.details) == set(person.details)


@pytest.mark.parametrize(("title", "role"), [("Baker", "Baker"), ("Mr.", ""), ("Dr.", ""), ("", "")])
def test_a_title_is_what_somebody_does_where_nothing_else_tells_it(
    reads: Reads, title: str, role: str
) -> None:
    text = f"Full Name,Email Address,Company,Title\nDana Okafor,d@x.example,Northwind,{title}\n"
    person = one(reads("people.csv", text, Format.CONTACTS).people)
    assert (person.name, person.role) == ("Dana Okafor", role)
