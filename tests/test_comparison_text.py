"""A comparison that leaves as text or as a table holds what it says, the ratings, and the gut."""

import csv
import io

from rebound_desktop.comparison_text import as_csv, as_text
from rebound_desktop.comparison_words import english
from rebound_desktop.core.comparison import Aspect, Comparison, Job, picture


def compared(*guts: float | None):
    """Two jobs on two rows."""
    aspects = (Aspect("boss"), Aspect("=way"))
    jobs = (Job("Northwind", (9.0, None), gut=guts[0]), Job("Contoso", (6.0, 7.5), gut=guts[1]))
    return picture(Comparison(aspects, jobs))


def test_in_words_with_the_gut_at_the_end():
    lines = as_text(compared(7, None), english).splitlines()
    assert "- **boss** (50 % of the weight): Northwind 4.5 and Contoso 3" in lines
    assert lines[-2] == "- **Total, on your weights** (of 10): Northwind not known and Contoso 6.8"
    assert lines[-1] == "- Your gut, 0 to 10: Northwind 7"


def test_ratings_and_scale_are_told_in_the_dots_of_the_screen():
    lines = as_text(compared(None, None), english).splitlines()
    assert "- **=way** (50 % of the weight): Northwind not known and Contoso 3.75" in lines
    assert "- 0 dots would make you leave, 2 are poor, 3 fine, 4 good, 5 could not be better." in lines
    measured = Aspect("way", value=((30.0, 10.0), (90.0, 0.0)))
    by_minutes = picture(Comparison((measured,), (Job("Northwind", (45.0,)), Job("Contoso", (60.0,)))))
    assert "would make you leave" not in as_text(by_minutes, english)
    assert "Northwind 45 and Contoso 60" in as_text(by_minutes, english)


def test_in_the_figures_of_the_language():
    written = as_text(compared(7, None), english, lambda number, decimals: f"<{number:.{decimals}f}>")
    assert "- **boss** (<50> % of the weight): Northwind <4.5> and Contoso <3>" in written
    assert "Contoso <3.75>" in written and "Contoso <6.8>" in written and "Northwind <7>" in written


def test_in_a_table_with_a_row_for_the_gut():
    rows = list(csv.reader(io.StringIO(as_csv(compared(7, 5), english))))
    assert rows[0] == ["", "weight", "Northwind", "Contoso"]
    assert rows[2] == ["'=way", "0.500", "", "7.5"]
    assert rows[-1] == ["your gut", "", "7", "5"]


def test_what_the_gut_did_not_say_is_not_there():
    seen = compared(None, None)
    assert "gut" not in as_text(seen, english) and "gut" not in as_csv(seen, english)
