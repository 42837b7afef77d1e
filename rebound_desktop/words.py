"""Every sentence that core or the store cause: codes and values come in, words a person reads go out.

Texts go through Qt's translation, which works the same with a window and in a shell.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from rebound_desktop import store
from rebound_desktop.core.board import Glance
from rebound_desktop.core.change import Area
from rebound_desktop.core.contacts import LinkedIn, NextKind, TouchKind
from rebound_desktop.core.jobs import Job, Outcome, PayPeriod, RoundKind, SealedQuestion, Stage, WorkMode
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.letters import LetterKind, LetterStatus, PostedHow
from rebound_desktop.core.rebound import Step, StepState
from rebound_desktop.core.trash import Kept

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Explanation:
    """An error for a person: what happened, what is safe, what to do; `detail` stands behind "Details…"."""

    happened: str
    safe: str
    to_do: str
    detail: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self.happened, self.safe, self.to_do) if part)


def explain(error: store.ReboundError, *, has_recovery_code: bool = True) -> Explanation:
    """The three parts of an error's message. Every kind of `ReboundError` has its own.

    has_recovery_code: False where none was made, so that none is offered as a way on.
    """
    happened, safe, to_do = _parts(error)
    if isinstance(error, store.WrongPassphrase) and not has_recovery_code:
        to_do = translate("errors", "Try again: capital letters and spaces count.")
    detail = type(error).__name__
    if error.detail:
        detail += f" ({error.detail})"
    if error.path is not None:
        detail += f"\n{error.path}"
    return Explanation(happened, safe, to_do, detail)


def _parts(error: store.ReboundError) -> tuple[str, str, str]:
    unchanged = translate("errors", "Nothing has changed.")
    untouched = translate("errors", "It has not been touched.")
    known: Mapping[type[store.ReboundError], tuple[str, str, str]] = {
        store.WrongPassphrase: (
            translate("errors", "That passphrase didn't open the journal."),
            unchanged,
            translate("errors", "Try again, or use your recovery code."),
        ),
        store.WrongRecoveryCode: (
            translate("errors", "That code didn't open the journal."),
            unchanged,
            translate("errors", "It may belong to another journal, or to an older code."),
        ),
        store.MistypedRecoveryCode: (
            translate("errors", "A letter in the code is not right."),
            unchanged,
            translate("errors", "Compare it with your printed one, group by group."),
        ),
        store.KeyFileDamaged: (
            translate("errors", "The file that holds the key can't be read."),
            translate("errors", "The journal itself has not been touched."),
            translate("errors", "You can put a backup in its place."),
        ),
        store.JournalMissing: (
            translate("errors", "A journal was kept here, and its file is gone."),
            translate("errors", "Nothing new was put in its place."),
            translate("errors", "You can restore a backup, or open another folder."),
        ),
        store.JournalDamaged: (
            translate("errors", "The journal's file is damaged and can't be opened."),
            untouched,
            translate(
                "errors", "You can open what can be read, or restore a backup. The damaged file is kept."
            ),
        ),
        store.JournalNewer: (
            translate("errors", "This journal was written by a newer Rebound."),
            untouched,
            translate("errors", "Open it with the newer program."),
        ),
        store.JournalInUse: (
            translate("errors", "Another window is using this journal."),
            unchanged,
            translate("errors", "Close the other window, then try again."),
        ),
        store.FolderUnreadable: (
            translate("errors", "The journal's folder can't be read."),
            untouched,
            translate("errors", "Check that the disk is there and that you may open it."),
        ),
        store.ReadOnly: (
            translate("errors", "The journal's folder can't be written to."),
            translate("errors", "What was kept before is safe."),
            translate("errors", "Check that you may write there, then try again."),
        ),
        store.DiskFull: (
            translate("errors", "The disk is full, so this is not kept yet."),
            translate("errors", "What was kept before is safe, and your text stays here."),
            translate("errors", "Make some room. Rebound tries again by itself."),
        ),
        store.DiskTrouble: (
            translate("errors", "The disk had trouble reading or writing."),
            translate("errors", "What was kept before is safe."),
            translate("errors", "Check the disk, then try again."),
        ),
        store.BackupUnreadable: (
            translate("errors", "This backup couldn't be opened."),
            translate("errors", "Your journal on this computer is unchanged."),
            translate("errors", "Check the passphrase, or pick another file."),
        ),
        store.ChangedSince: (
            translate("errors", "This has changed since, so it can't be undone."),
            unchanged,
            translate("errors", "You can change it by hand."),
        ),
    }
    return known[type(error)]


def stage_name(stage: Stage) -> str:
    """A stage, as lists and choices show it."""
    names = {
        Stage.LEAD: translate("jobs", "Lead"),
        Stage.LETTER_SENT: translate("jobs", "Letter sent"),
        Stage.APPLIED: translate("jobs", "Applied"),
        Stage.INTERVIEWING: translate("jobs", "Interviewing"),
        Stage.OFFER: translate("jobs", "Offer"),
        Stage.CLOSED: translate("jobs", "Closed"),
    }
    return names[stage]


def outcome_name(outcome: Outcome) -> str:
    """An outcome, without blame."""
    names = {
        Outcome.TURNED_DOWN: translate("jobs", "Turned down"),
        Outcome.WENT_QUIET: translate("jobs", "Went quiet"),
        Outcome.WITHDREW: translate("jobs", "I withdrew"),
        Outcome.DECLINED: translate("jobs", "I declined"),
        Outcome.ACCEPTED: translate("jobs", "I took it"),
    }
    return names[outcome]


def standing(job: Job | Glance) -> str:
    """Where a job stands, in a word or two."""
    return outcome_name(job.outcome) if job.outcome else stage_name(job.stage)


def round_name(kind: RoundKind) -> str:
    """A kind of interview."""
    names = {
        RoundKind.PHONE: translate("jobs", "Phone call"),
        RoundKind.VIDEO: translate("jobs", "Video call"),
        RoundKind.ON_SITE: translate("jobs", "On site"),
        RoundKind.PANEL: translate("jobs", "Panel"),
        RoundKind.TASK: translate("jobs", "Task"),
        RoundKind.OTHER: translate("jobs", "Interview"),
    }
    return names[kind]


def touch_name(kind: TouchKind) -> str:
    """A kind of moment between two people."""
    names = {
        TouchKind.CARD: translate("contacts", "Card"),
        TouchKind.LETTER: translate("contacts", "Letter"),
        TouchKind.EMAIL: translate("contacts", "E-mail"),
        TouchKind.CALL: translate("contacts", "Call"),
        TouchKind.MESSAGE: translate("contacts", "Message"),
        TouchKind.COFFEE: translate("contacts", "Coffee"),
        TouchKind.IN_PERSON: translate("contacts", "In person"),
        TouchKind.INTERVIEW: translate("contacts", "Interview"),
    }
    return names[kind]


def linkedin_name(state: LinkedIn) -> str:
    """Where two people stand on LinkedIn."""
    names = {
        LinkedIn.NOT_CONNECTED: translate("contacts", "Not connected"),
        LinkedIn.INVITED_THEM: translate("contacts", "I invited them to invite me"),
        LinkedIn.THEY_SENT: translate("contacts", "They sent an invitation"),
        LinkedIn.CONNECTED: translate("contacts", "Connected"),
    }
    return names[state]


def next_name(kind: NextKind) -> str:
    """A next step with a person."""
    names = {
        NextKind.THANK: translate("contacts", "A thank-you card"),
        NextKind.HELLO_AGAIN: translate("contacts", "Hello again"),
        NextKind.CHECK_BACK: translate("contacts", "Check back"),
    }
    return names[kind]


def letter_name(kind: LetterKind) -> str:
    """A kind of letter."""
    names = {
        LetterKind.THANK_YOU: translate("letters", "Thank-you card"),
        LetterKind.FOLLOW_UP: translate("letters", "Follow-up"),
        LetterKind.ACCEPT: translate("letters", "Acceptance"),
        LetterKind.WITHDRAW: translate("letters", "Withdrawal"),
        LetterKind.ASK_FEEDBACK: translate("letters", "Asking for feedback"),
        LetterKind.ASK_REFEREE: translate("letters", "Asking a referee"),
        LetterKind.PAIN_LETTER: translate("letters", "Pain Letter"),
        LetterKind.FREE: translate("letters", "Letter"),
    }
    return names[kind]


def letter_status(status: LetterStatus) -> str:
    """Where a letter stands."""
    names = {
        LetterStatus.DRAFT: translate("letters", "Draft"),
        LetterStatus.POSTED: translate("letters", "Sent"),
        LetterStatus.ANSWERED: translate("letters", "Answered"),
    }
    return names[status]


def posted_name(how: PostedHow) -> str:
    """How a letter went out."""
    names = {
        PostedHow.POST: translate("letters", "By post"),
        PostedHow.EMAIL: translate("letters", "By e-mail"),
        PostedHow.BY_HAND: translate("letters", "By hand"),
        PostedHow.MESSAGE: translate("letters", "As a message"),
    }
    return names[how]


def step_name(step: Step) -> str:
    """A step's short name, beneath its bar."""
    names = {
        Step.STORY: translate("rebound", "Story"),
        Step.THE_JOB: translate("rebound", "The job"),
        Step.PEOPLE: translate("rebound", "People"),
        Step.YOURSELF: translate("rebound", "Yourself"),
        Step.NEXT_LETTERS: translate("rebound", "Next letters"),
    }
    return names[step]


def step_heading(step: Step) -> str:
    """A step's heading on its own page."""
    names = {
        Step.STORY: translate("rebound", "Write it down"),
        Step.THE_JOB: translate("rebound", "Look at the job itself"),
        Step.PEOPLE: translate("rebound", "Keep the people"),
        Step.YOURSELF: translate("rebound", "What you learned about yourself"),
        Step.NEXT_LETTERS: translate("rebound", "The next conversations"),
    }
    return names[step]


def step_state(state: StepState) -> str:
    """How far a step is."""
    names = {
        StepState.OPEN: translate("rebound", "not begun"),
        StepState.BEGUN: translate("rebound", "begun"),
        StepState.DONE: translate("rebound", "done"),
        StepState.SKIPPED: translate("rebound", "skipped"),
    }
    return names[state]


def kept_name(kind: Kept) -> str:
    """What kind of thing rests in the trash."""
    names = {
        Kept.ENTRY: translate("trash", "Entry"),
        Kept.LETTER: translate("trash", "Letter"),
        Kept.JOB: translate("trash", "Job"),
        Kept.CONTACT: translate("trash", "Contact"),
        Kept.LESSON: translate("trash", "Lesson"),
        Kept.LINE: translate("trash", "Line of a list"),
        Kept.MOMENT: translate("trash", "Moment"),
        Kept.ROUND: translate("trash", "Interview"),
        Kept.OFFER: translate("trash", "Offer"),
        Kept.FILE: translate("trash", "File"),
        Kept.ROW: translate("trash", "Row of the comparison"),
    }
    return names[kind]


def lesson_kind(kind: LessonKind) -> str:
    """The four kinds of sentences about oneself, as headings."""
    names = {
        LessonKind.LESSON: translate("lessons", "Lessons"),
        LessonKind.STORY: translate("lessons", "Stories"),
        LessonKind.HANDLED_WELL: translate("lessons", "Handled well"),
        LessonKind.KIND_WORD: translate("lessons", "Kind words"),
    }
    return names[kind]


def mode_name(mode: WorkMode) -> str:
    """Where the work is done."""
    names = {
        WorkMode.UNKNOWN: translate("jobs", "not known"),
        WorkMode.ON_SITE: translate("jobs", "on site"),
        WorkMode.HYBRID: translate("jobs", "partly from home"),
        WorkMode.REMOTE: translate("jobs", "from anywhere"),
    }
    return names[mode]


def period_name(period: PayPeriod) -> str:
    """What a sum of pay is for."""
    names = {
        PayPeriod.UNKNOWN: "",
        PayPeriod.HOUR: translate("jobs", "an hour"),
        PayPeriod.DAY: translate("jobs", "a day"),
        PayPeriod.MONTH: translate("jobs", "a month"),
        PayPeriod.YEAR: translate("jobs", "a year"),
    }
    return names[period]


def money(hundredths: int, currency: str = "") -> str:
    """An amount as the person's language writes it: "48,000 EUR", "17.50 EUR"."""
    decimals = 2 if hundredths % 100 else 0
    return f"{QLocale().toString(hundredths / 100, 'f', decimals)} {currency}".strip()


def pay(start: int | None, end: int | None, currency: str, period: PayPeriod) -> str:
    """Pay in a line: "48,000 to 52,000 EUR a year"; "" when nothing is known."""
    if start is not None and end is not None and start != end:
        amount = translate("jobs", "{start} to {end}").format(start=money(start), end=money(end, currency))
    elif start is not None:
        amount = money(start, currency)
    elif end is not None:
        amount = translate("jobs", "up to {end}").format(end=money(end, currency))
    else:
        return ""
    return f"{amount} {period_name(period)}".strip()


def sealed_question(question: SealedQuestion) -> str:
    """What is asked after an interview and then sealed."""
    names = {
        SealedQuestion.HOW_SURE: translate("jobs", "How sure are you of it?"),
        SealedQuestion.TAKE_IT: translate("jobs", "Would you take it?"),
    }
    return names[question]


def done_name(done: store.Done) -> str:
    """What a verb did, for its toast and for undo: "Entry set aside: The panel at Northwind"."""
    names = {
        "entry_set_aside": translate("undo", "Entry set aside"),
        "version_restored": translate("undo", "Earlier text restored"),
        "only_for_me_set": translate("undo", "Mark changed"),
        "day_set": translate("undo", "Day changed"),
        "entry_linked": translate("undo", "Entry linked"),
        "job_added": translate("undo", "Job added"),
        "job_changed": translate("undo", "Job changed"),
        "job_moved": translate("undo", "Job moved"),
        "job_set_aside": translate("undo", "Job set aside"),
        "jobs_moved": translate("undo", "Jobs moved"),
        "jobs_changed": translate("undo", "Jobs changed"),
        "jobs_set_aside": translate("undo", "Jobs set aside"),
        "move_changed": translate("undo", "History set right"),
        "move_removed": translate("undo", "Step taken out"),
        "round_added": translate("undo", "Interview added"),
        "round_changed": translate("undo", "Interview changed"),
        "round_removed": translate("undo", "Interview set aside"),
        "round_people_set": translate("undo", "People of the interview noted"),
        "answer_sealed": translate("undo", "Answer sealed"),
        "sealed_answered": translate("undo", "Answer kept"),
        "offer_added": translate("undo", "Offer noted"),
        "offer_changed": translate("undo", "Offer changed"),
        "offer_removed": translate("undo", "Offer set aside"),
        "job_tagged": translate("undo", "Tags changed"),
        "entry_tagged": translate("undo", "Tags changed"),
        "file_attached": translate("undo", "File attached"),
        "file_renamed": translate("undo", "File renamed"),
        "file_removed": translate("undo", "File set aside"),
        "link_added": translate("undo", "Link added"),
        "link_removed": translate("undo", "Link taken away"),
        "line_added": translate("undo", "Line added"),
        "line_changed": translate("undo", "Line changed"),
        "line_removed": translate("undo", "Line removed"),
        "gut_said": translate("undo", "Kept what your gut says"),
        "contact_added": translate("undo", "Person added"),
        "contact_linked": translate("undo", "Person linked"),
        "contact_changed": translate("undo", "Person changed"),
        "contact_set_aside": translate("undo", "Person set aside"),
        "linkedin_set": translate("undo", "LinkedIn noted"),
        "touch_logged": translate("undo", "Moment noted"),
        "touch_removed": translate("undo", "Moment removed"),
        "next_planned": translate("undo", "Next step planned"),
        "next_put_off": translate("undo", "Put off"),
        "next_dropped": translate("undo", "Next step dropped"),
        "letter_begun": translate("undo", "Letter begun"),
        "letter_addressed": translate("undo", "Letter addressed"),
        "letter_posted": translate("undo", "Letter marked as sent"),
        "reply_logged": translate("undo", "Reply noted"),
        "letter_set_aside": translate("undo", "Letter set aside"),
        "lesson_added": translate("undo", "Lesson kept"),
        "lesson_changed": translate("undo", "Lesson changed"),
        "lesson_set_aside": translate("undo", "Lesson set aside"),
        "brought_back": translate("undo", "Brought back"),
        "no_logged": translate("undo", "Noted"),
        "noes_logged": translate("undo", "Noted"),
        "aspect_added": translate("undo", "Row added"),
        "aspect_changed": translate("undo", "Row changed"),
        "aspects_ordered": translate("undo", "Row moved"),
        "weighed_finely": translate("undo", "Weighed finely"),
        "weighed_in_tiers": translate("undo", "Back to three tiers"),
        "aspects_merged": translate("undo", "Rows put together"),
        "aspect_set_aside": translate("undo", "Row set aside"),
        "job_rated": translate("undo", "Rated"),
        "column_added": translate("undo", "Put beside the jobs"),
        "compared_set": translate("undo", "Comparison changed"),
        "gut_answered": translate("undo", "Answer kept"),
        "rebound_begun": translate("undo", "Five steps opened"),
        "story_adopted": translate("undo", "Entry taken as the story"),
        "rebound_rested": translate("undo", "Laid to rest"),
        "week_planned": translate("undo", "Week planned"),
        "copies_merged": translate("undo", "Copy merged"),
    }
    name = names.get(done.verb, translate("undo", "Changed"))
    return f"{name}: {done.subject}" if done.subject else name


def long_day(day: date) -> str:
    """A day as a heading says it: "Monday 23 November"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM")


def time_of_day(at: time) -> str:
    """A time on the wall, as the person's language writes it: "10:30"."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def short_day(day: date, today: date) -> str:
    """A day as a list says it: today, a weekday of the last week, else day and month, and the year if another."""
    ago = (today - day).days
    shown = QDate(day.year, day.month, day.day)
    if ago == 0:
        return translate("days", "today")
    if ago == 1:
        return translate("days", "yesterday")
    if ago == -1:
        return translate("days", "tomorrow")
    if 1 < ago < 7:
        return QLocale().toString(shown, "ddd")
    return QLocale().toString(shown, "d MMM" if day.year == today.year else "d MMM yyyy")


def ago(day: date, today: date) -> str:
    """How long ago a day was, in words: "four days ago", "three weeks ago"."""
    days = (today - day).days
    if days < 0:
        return short_day(day, today)
    if days == 0:
        return translate("days", "today")
    if days == 1:
        return translate("days", "yesterday")
    if days < 14:
        return translate("days", "{number} days ago").format(number=number_word(days))
    if days < 60:
        return translate("days", "{number} weeks ago").format(number=number_word(days // 7))
    if days < 730:
        return translate("days", "{number} months ago").format(number=number_word(days // 30))
    return translate("days", "{number} years ago").format(number=number_word(days // 365))


def number_word(number: int) -> str:
    """Small numbers as words, larger ones as figures."""
    words = translate("days", "no one two three four five six seven eight nine ten eleven twelve").split()
    return words[number] if number < len(words) else QLocale().toString(number)


def weekday(day: date) -> str:
    """The day of the week: "Thursday"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd")


def holding(held: store.backups.Holding) -> str:
    """When a copy was made and what it holds, in a line."""
    local = held.made_at.astimezone()
    made = f"{short_day(local.date(), datetime.now().astimezone().date())} {local:%H:%M}"
    if not held.entries or not held.last_day:
        return translate("restore", "{made}, no entries yet").format(made=made)
    day = short_day(date.fromisoformat(held.last_day), datetime.now().astimezone().date())
    if held.entries == 1:
        return translate("restore", "{made}, one entry, of {last}").format(made=made, last=day)
    return translate("restore", "{made}, {count} entries, the newest of {last}").format(
        made=made, count=QLocale().toString(held.entries), last=day
    )


def check_said(report: store.check.Report) -> tuple[str, ...]:
    """What a check of the journal found: first how it is now, then each thing in a sentence."""
    if report.is_well:
        first = translate("check", "Everything is in order: {entries}.").format(
            entries=entries(report.entries)
        )
    else:
        first = translate("check", "Not everything is in order.")
    return (first, *(_finding(finding) for finding in report.findings))


def check_details(report: store.check.Report) -> tuple[str, ...]:
    """Where it was found, for whoever wants to know, a line each."""
    return tuple(
        f"{finding.code}: {finding.count}" + (f" ({', '.join(finding.where[:20])})" if finding.where else "")
        for finding in report.findings
    )


def entries(number: int) -> str:
    """How many entries, in words."""
    if number == 1:
        return translate("journal", "one entry")
    return translate("journal", "{number} entries").format(number=QLocale().toString(number))


def _finding(finding: store.check.Finding) -> str:
    codes = store.check.Code
    names = {
        codes.PAGES_DAMAGED: translate(
            "check", "Parts of the file can't be read. Your backups are untouched."
        ),
        codes.INDEXES_MENDED: translate("check", "An inner list had a mistake. It was made anew."),
        codes.LINKS_CLEARED: translate("check", "{number} links led nowhere. They were emptied."),
        codes.LINKS_BROKEN: translate(
            "check", "{number} rows belong to something that is gone. They are kept."
        ),
        codes.SEARCH_REBUILT: translate("check", "Search had missed something. It was made anew."),
        codes.KEYS_HEALED: translate("check", "A copy of the key file was mended from the other."),
        codes.FILES_BROUGHT_BACK: translate("check", "{number} attached files came back from a backup."),
        codes.FILES_MISSING: translate("check", "{number} attached files are gone. No backup here has them."),
        codes.FILES_UNNAMED: translate("check", "{number} files belong to nothing any more. They are kept."),
        codes.FILES_DAMAGED: translate(
            "check", "The file that holds attachments can't be read. The journal itself is safe."
        ),
    }
    return names[finding.code].format(number=QLocale().toString(finding.count))


def merge_said(report: store.merge.Report) -> tuple[str, ...]:
    """What a merge brought, an area a line."""
    if report.is_empty:
        return (translate("merge", "Everything in that copy was here already. Nothing has changed."),)
    lines = [
        f"{_area_name(count.area)}: {', '.join(_came(count))}." for count in report.counts if _came(count)
    ]
    if report.files:
        lines.append(
            translate("merge", "Attached files: {number} came.").format(number=_figure(report.files))
        )
    return tuple(lines) or (translate("merge", "Small things were brought up to date."),)


def _came(count: store.merge.Count) -> list[str]:
    parts = (
        (count.added, translate("merge", "{number} new")),
        (count.changed, translate("merge", "{number} brought up to date")),
        (count.details, translate("merge", "{number} details")),
        (count.kept, translate("merge", "{number} earlier texts kept")),
        (count.erased, translate("merge", "{number} erased, as in the other copy")),
    )
    return [text.format(number=_figure(number)) for number, text in parts if number]


def _area_name(area: Area) -> str:
    names = {
        Area.JOURNAL: translate("merge", "Journal"),
        Area.JOBS: translate("merge", "Jobs"),
        Area.CONTACTS: translate("merge", "Contacts"),
        Area.LETTERS: translate("merge", "Letters"),
        Area.LESSONS: translate("merge", "Lessons"),
        Area.REBOUNDS: translate("merge", "Five steps"),
        Area.WEEK: translate("merge", "My week"),
        Area.PREFERENCES: translate("merge", "Settings"),
    }
    return names[area]


def _figure(number: int) -> str:
    return QLocale().toString(number)


def affected_said(days: tuple[date, ...], today: date) -> str:
    """Which days have entries that could not be read, the newest first."""
    if not days:
        return translate("salvage", "Every entry known is here. Smaller things may be missing.")
    named = [short_day(day, today) for day in sorted(days, reverse=True)]
    return translate("salvage", "Entries are missing of {days}.").format(days=listed(named))


def listed(names: list[str], at_most: int = 6) -> str:
    """Names in a row, the first of them when there are many: "today, yesterday and 3 Nov"."""
    if len(names) > at_most:
        return translate("days", "{names} and {number} more").format(
            names=", ".join(names[:at_most]), number=_figure(len(names) - at_most)
        )
    if len(names) < 2:
        return "".join(names)
    return translate("days", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def held_by(made: list[date], today: date) -> str:
    """Which backups still hold something, by the days they were made on, the newest first."""
    if not made:
        return translate("trash", "No backup holds it.")
    days = listed([short_day(day, today) for day in sorted(set(made), reverse=True)])
    if len(made) == 1:
        return translate("trash", "The backup of {days} still holds it.").format(days=days)
    return translate("trash", "{count} backups still hold it, of {days}.").format(
        count=_figure(len(made)), days=days
    )
