"""Pictures of every room and every important state, made by the real program over a year of sample data.

    python3 build_scripts/run.py tool build_scripts/screenshots.py OUT [--only NAME …] [--variant NAME …]
    python3 build_scripts/run.py tool build_scripts/screenshots.py resources/pictures --shipped

One PNG for each state and variant, such as `today-light.png`, and one contact sheet a variant. A state that
cannot be made is told at the end, and the exit code is 1; the others are written all the same. A name that none has is
refused before any is made. With --shipped, those that go along with the program, in every language it speaks.
"""

import argparse
import os
import sys
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# Only found from the project's folder, whatever folder this is run from.
from build_scripts.pictures import desk, jobs, journal, letters, moving, people, rebound, shipped, start
from build_scripts.pictures.stage import CLOCK, State
from build_scripts.pictures.taking import contact_sheet, take, write_by, write_year
from build_scripts.pictures.variants import VARIANTS
from rebound_desktop import app as program

# One after the other on one journal: what a state leaves there, the next ones show.
SAMPLE: dict[str, State] = {
    "today": desk.today,
    # Before any no of that day: a page does not come back on such a day.
    **journal.STATES,
    **rebound.STATES,
    **jobs.STATES,
    **people.STATES,
    **letters.STATES,
    **moving.STATES,
    **desk.STATES,
    **start.STATES,
}


def main() -> int:
    """Write what the command line asks for; 1 when a state could not be made."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    states = [*SAMPLE, *start.PROTECTED, *start.BACKED_UP, *start.EMPTY, *desk.TODAYS]
    parser.add_argument(
        "--only",
        nargs="+",
        default=states,
        choices=states,
        metavar="NAME",
        help="these states",
    )
    variants = [variant.name for variant in VARIANTS]
    parser.add_argument("--variant", nargs="+", default=variants, choices=variants, metavar="NAME")
    parser.add_argument("--shipped", action="store_true", help="those of README and the help")
    wanted = parser.parse_args()
    wanted.out.mkdir(parents=True, exist_ok=True)
    app = program.application([sys.argv[0]])
    failed = shipped.write(app, SAMPLE, wanted.out) if wanted.shipped else _taken(app, wanted)
    for name in failed:
        print(f"could not be made: {name}", file=sys.stderr)
    return 1 if failed else 0


def _taken(app: program.Application, wanted: argparse.Namespace) -> list[str]:
    """The states that were asked for, in the variants that were; the names of those that failed."""
    failed: list[str] = []
    for variant in VARIANTS:
        if variant.name in wanted.variant:
            for states, write in (
                (SAMPLE, write_year),
                (start.PROTECTED, write_year),
                (start.BACKED_UP, start.write_backed_up),
                (start.EMPTY, lambda _: CLOCK),
                *(({name: desk.today}, partial(write_by, fills)) for name, fills in desk.TODAYS.items()),
            ):
                chosen = {name: state for name, state in states.items() if name in wanted.only}
                if chosen:
                    failed += take(app, variant, chosen, wanted.out, write)
            contact_sheet(wanted.out, variant, wanted.only)
    return failed


if __name__ == "__main__":
    sys.exit(main())
