"""`rebound-desktop import PATH…`: other diaries, address books and trackers come in, all of it or nothing."""

import argparse
from functools import partial
from pathlib import Path

from rebound_desktop.cli.shell import DONE, SAID_WHY, Shell, Verbs, translate
from rebound_desktop.core.import_report import Preview, Tally
from rebound_desktop.exchange.formats import Format

NAME = "import"


def add(verbs: Verbs) -> None:
    """What can be said to it."""
    said = verbs.add_parser(
        NAME,
        help="bring in other diaries, contacts and job trackers",
        description="Each PATH is a file, a folder or a zip; its format is told by what is inside. All of it comes in "
        "as one step, or nothing does; the same file again adds nothing. What can't be read is told on standard "
        "error, with file and line. What the window was told of a table's columns holds here too. A folder that "
        "holds no journal yet gets a first one.",
    )
    said.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    said.add_argument(
        "--as", dest="wanted", choices=[each.value for each in Format], metavar="FORMAT",
        help=f"read every PATH as this: {', '.join(Format)}",
    )  # fmt: skip
    order = said.add_mutually_exclusive_group()
    order.add_argument(
        "--day-first",
        dest="month_first",
        action="store_false",
        default=None,
        help="read a day such as 03/04/2024 as 3 April, where its file does not tell; with neither, as is likely",
    )
    order.add_argument(
        "--month-first",
        dest="month_first",
        action="store_true",
        default=None,
        help="read such a day as March 4",
    )
    said.add_argument("--dry-run", action="store_true", help="say what would come, and change nothing")
    said.add_argument(
        "--json",
        action="store_true",
        help="print {formats, dry_run, entries, people, jobs, days_of_files, both_ways, undated, files, noted, "
        "namesakes, unreadable} as JSON; entries, people and jobs hold {new, same, changed, first}, days_of_files how "
        "many pages have the day of their file, both_ways a list of {text, day, order} for days that can be read both "
        "ways, with `day` or `month` for what came first, undated how many jobs have no day and count as today, noted "
        "the columns that come in as notes, namesakes who stays apart from somebody here of the same name, unreadable "
        "a list of {file, line, reason, text}",
    )


def run(options: argparse.Namespace, shell: Shell) -> int:
    """Import. Returns 1 when there was nothing that could be read. Raises what `said` says."""
    from rebound_desktop.core.intake import all_new
    from rebound_desktop.exchange import importing
    from rebound_desktop.local_clock import local_clock

    wanted = Format(options.wanted) if options.wanted else None
    archive = importing.archive_alone(options.paths, wanted)
    if archive is not None:
        return _tell(_archive(archive, options.dry_run, shell), (Format.ARCHIVE.value,), options, shell)
    clock = local_clock()
    read = partial(importing.read_all, options.paths, wanted, clock, month_first=options.month_first)
    batch = read()
    is_here = shell.key_file() is not None
    has_table = is_here and Format.TABLE.value in batch.formats
    if batch.is_empty and batch.unreadable and not has_table:
        # Nothing to keep, so that no first journal is begun for it.
        found = Preview(unreadable=batch.unreadable)
    elif options.dry_run and not is_here:
        found = all_new(batch)
    else:
        with shell.opened() if options.dry_run else shell.opened_or_new() as opened:
            if has_table:
                # What was said in the window of a table of one's own holds here too.
                batch = read(kept=opened.preferences.get)
            found = opened.preview_import(batch) if options.dry_run else opened.take_in(batch).preview
    return _tell(found, batch.formats, options, shell)


def _archive(path: Path, is_dry: bool, shell: Shell) -> Preview:
    """A Rebound archive is merged, whole."""
    from rebound_desktop.exchange import importing
    from rebound_desktop.exchange.archive import read_archive

    if is_dry and shell.key_file() is None:
        return importing.preview_of_archive(path, None, None)
    with shell.opened() if is_dry else shell.opened_or_new() as opened:
        held = importing.preview_of_archive(path, opened.folder, opened.key)
        if is_dry:
            return held
        report = read_archive(path, opened.folder, opened.keys, opened.key, opened.clock)
        return importing.taken_of_archive(report, held).preview


def _tell(found: Preview, formats: tuple[str, ...], options: argparse.Namespace, shell: Shell) -> int:
    from rebound_desktop import words

    if options.json:
        shell.say_json(_told(found, formats, options.dry_run))
    else:
        for code in formats:
            shell.say(translate("shell", "Read as: {format}").format(format=words.source_name(code)))
        for line, first in words.preview_said(found):
            shell.say(line)
            if first:
                shell.say(f"    {first}")
    for each in found.unreadable:
        shell.tell(words.unreadable_said(each))
    counted = found.entries.total + found.people.total + found.jobs.total
    return SAID_WHY if found.unreadable and not counted else DONE


def _told(found: Preview, formats: tuple[str, ...], is_dry: bool) -> dict[str, object]:
    def tally(each: Tally) -> dict[str, object]:
        first = [named.name for named in each.first]
        return {"new": each.new, "same": each.same, "changed": each.changed, "first": first}

    return {
        "formats": list(formats),
        "dry_run": is_dry,
        "entries": tally(found.entries),
        "people": tally(found.people),
        "jobs": tally(found.jobs),
        "days_of_files": found.days_of_files,
        "both_ways": [
            {
                "text": each.text,
                "day": each.day.isoformat(),
                "order": "month" if each.is_month_first else "day",
            }
            for each in found.both_ways
        ],
        "undated": found.undated + found.unread_today.count,
        "files": found.files,
        "noted": list(found.noted),
        "namesakes": list(found.namesakes),
        "unreadable": [
            {"file": each.file, "line": each.line, "reason": each.why.value, "text": each.text}
            for each in found.unreadable
        ],
    }
