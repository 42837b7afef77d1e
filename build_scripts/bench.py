"""How long things take, beside a floor measured in the same run: `python3 build_scripts/bench.py all`.

The floor is what no program of this kind can do without: a bare PySide6 window for the launch, a bare query
in the same cipher for the journal. A ratio says the same on a fast and on a slow computer. Nothing here
passes or fails.
"""

import argparse
import os

import run

# Whichever Python was asked: what is measured needs the pinned packages.
run.come_along(__file__)

import bench_comparison  # noqa: E402 - after coming along
from benches import bundle, contacts, exchange, jobs, journal, journal_room, launch, long_entry, today  # noqa: E402 - after coming along
from benches.rows import Row, table  # noqa: E402 - after coming along

JOURNAL_BENCHES = {
    "open": journal.opening,
    "backup": journal.backing_up,
    "search": journal.search,
    "list": journal.listing,
    "write": journal.write,
}


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for and print it as a table."""
    options = _parser().parse_args(arguments)
    print(table(_rows(options)))
    return 0


def _rows(options: argparse.Namespace) -> list[Row]:
    rows: list[Row] = []
    if options.what in ("launch", "memory", "all"):
        found = launch.measure(runs=options.runs, platform=options.platform)
        rows += [row for row in found if options.what != "memory" or row.unit == "bytes"]
    wanted = [bench for name, bench in JOURNAL_BENCHES.items() if options.what in (name, "journal", "all")]
    if wanted:
        with journal.grown(options.entries) as made:
            for bench in wanted:
                rows += bench(made, runs=options.runs)
    if options.what in ("journal", "all"):
        rows += journal_room.measure(runs=options.runs, entries=options.entries)
    if options.what in ("typing", "journal", "all"):
        rows += long_entry.measure()
    if options.what in ("jobs", "all"):
        rows += jobs.measure(runs=options.runs, jobs=options.jobs)
    if options.what in ("contacts", "all"):
        rows += contacts.measure(runs=options.runs, contacts=options.contacts)
    if options.what in ("today", "all"):
        rows += today.measure(runs=options.runs, entries=options.entries)
    if options.what in ("import", "all"):
        rows += exchange.measure(runs=options.runs)
    if options.what in ("compare", "all"):
        rows.append(_comparison())
    if options.what in ("bundle", "all"):
        # Two builds, of minutes: last, so that nothing waits for them.
        rows += bundle.measure(runs=options.runs, platform=options.platform)
    return rows


def _comparison() -> Row:
    timing = bench_comparison.measure()
    return Row("compare, one slider step", timing.live, timing.bare, "s", 201, "240 multiplications and sums")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "what",
        choices=(
            "all",
            "launch",
            "memory",
            *JOURNAL_BENCHES,
            "journal",
            "typing",
            "jobs",
            "contacts",
            "today",
            "import",
            "compare",
            "bundle",
        ),
    )
    parser.add_argument("--runs", type=int, default=11, metavar="N", help="runs of each (default 11)")
    parser.add_argument(
        "--entries", type=int, default=10_000, metavar="N", help="size of the journal (default 10,000)"
    )
    parser.add_argument(
        "--jobs", type=int, default=jobs.JOBS, metavar="N", help="how many jobs (default 5,000)"
    )
    parser.add_argument(
        "--contacts",
        type=int,
        default=contacts.CONTACTS,
        metavar="N",
        help="how many people (default 10,000)",
    )
    parser.add_argument(
        "--platform",
        default="offscreen",
        choices=("offscreen", "xcb") if os.environ.get("DISPLAY") else ("offscreen",),
        help="Qt's platform; xcb where there is a DISPLAY",
    )
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
