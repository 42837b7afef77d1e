"""Every state is gone through for what is unnamed, wordless, too small to hit or too faint to read."""

from tests.black_box.person import Person
from tests.black_box.sweep import Sweep


def test_nothing_is_nameless_wordless_small_or_faint(year: Person) -> None:
    sweep = Sweep()
    for place, room in enumerate(("Today", "Journal", "Jobs", "Contacts", "Letters"), start=1):
        year.keys(f"ctrl+{place}")
        year.find(room, "check box")
        sweep.over(year, room)
    print(sweep.told())
    assert not sweep.amiss, "\n".join(sweep.amiss)
