"""What copies of files are called, and which are never opened from here."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.attached import (
    Attached,
    bare_name,
    copy_name,
    free_name,
    is_picture,
    is_program,
    unnamed,
)

NAMES = st.text(alphabet=st.characters(codec="utf-8"), max_size=300)


@given(NAMES)
def test_any_name_becomes_one_that_every_system_takes(name):
    made = copy_name(name)
    assert made and made not in (".", "..") and len(made) <= 140
    assert not set(made) & set('<>:"/\\|?*' + "".join(map(chr, range(32))))
    assert made[0] not in ". " and made[-1] not in ". "
    assert copy_name(made) == made


@given(st.text(string.ascii_letters + " 0123456789é", min_size=1, max_size=60).filter(str.strip))
def test_an_ordinary_name_stays_as_it_is(stem):
    stem = stem.strip()
    if stem.lower() not in ("con", "prn", "aux", "nul") and not stem.lower().startswith(("com", "lpt")):
        assert copy_name(f"{stem}.pdf") == f"{stem}.pdf"


@pytest.mark.parametrize("name", ["con.txt", "NUL", "lpt1.pdf", "COM².txt", "CONIN$"])
def test_names_of_devices_are_no_names(name):
    assert copy_name(name) == f"_{name}"
    assert copy_name("con .txt") == "_con.txt"


@pytest.mark.parametrize(
    "name", ["run.sh", "Offer.PDF.exe", "setup.EXE", "setup.exe. ", "a.desktop", "x.lnk"]
)
def test_what_could_act_is_known(name):
    assert is_program(name)


@pytest.mark.parametrize("name", ["letter.pdf", "notes.txt", "photo.jpeg", "exe", "posting", "song.mp3"])
def test_what_is_shown_is_opened(name):
    assert not is_program(name)


def test_pictures_are_known_by_their_ending():
    assert (
        is_picture("Desk.JPG") and is_picture("a.webp") and not is_picture("jpg") and not is_picture("a.pdf")
    )


def test_a_name_loses_its_folders_of_any_system():
    assert bare_name("/home/robin/offer.pdf") == "offer.pdf"
    assert bare_name("C:\\Users\\Robin\\offer.pdf") == "offer.pdf"


def test_a_second_file_of_a_name_is_counted():
    assert free_name("a.pdf", {"b.pdf"}) == "a.pdf"
    assert free_name("a.pdf", {"a.pdf", "a 2.pdf"}) == "a 3.pdf"
    assert free_name("plan", {"plan"}) == "plan 2"


def test_a_file_is_named_by_its_name_or_by_its_content():
    files = [
        Attached(1, "cv.pdf", "aa11", 10),
        Attached(2, "room.png", "bb22", 10),
        Attached(3, "x.txt", "cc33", 1),
    ]
    assert unnamed(files, "With [this](<cv.pdf>) and ![that](attachment:bb22).") == files[2:]
    assert unnamed(files, "") == files


def test_a_name_that_is_part_of_another_word_names_no_file():
    files = [
        Attached(number, name, f"aa{number}", 1)
        for number, name in enumerate(("plan.pdf", "1.png", "other.png"))
    ]
    text = "The floorplan.pdf; image11.png came by mail, and [this](<floorplan.pdf>) with ![it](image11.png)."
    assert unnamed(files, text) == files
    assert unnamed(files, "I was sent plan.pdf.") == files
    assert unnamed(files, "[It](plan.pdf), ![that](<1.png>) and ![the other](other.png)") == []


def test_a_name_is_read_from_a_link_whatever_stands_in_it():
    files = [Attached(1, "the plan (1).pdf", "aa11", 1), Attached(2, "100%.png", "bb22", 1)]
    assert unnamed(files, "[A](<the plan (1).pdf>) ![b](<100%.png>)") == []
    assert unnamed(files, "[A](the%20plan%20%281%29.pdf) ![b](100%25.png)") == []
