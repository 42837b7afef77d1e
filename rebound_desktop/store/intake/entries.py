"""Pages of a diary against the journal: new ones come, known ones stay, and no word of either is lost."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

import apsw

from rebound_desktop.core.import_report import Counting, Tally, Verdict
from rebound_desktop.core.intake import EntryIn, digest
from rebound_desktop.core.journal import VersionReason, normalise
from rebound_desktop.core.progress import Tell
from rebound_desktop.core.same_page import is_same_page
from rebound_desktop.core.tags import tidy_tag
from rebound_desktop.store import tables
from rebound_desktop.store.intake.draft import EVERY, Draft, known_uids
from rebound_desktop.store.intake.seen import Before, Seen, came_as

_SOME = 500


class Entries:
    """Compares and drafts; reads only."""

    def __init__(self, draft: Draft, seen: Seen, source: str) -> None:
        self._draft = draft
        self._seen = seen
        self._source = source
        # New pages of which no day is told but their file's.
        self.days_of_files = 0
        self._uids = known_uids(draft.connection, tables.Entry)

    def plan(self, entries: Sequence[EntryIn], tell: Tell) -> Tally:
        """Draft what is new or changed."""
        here = _same_day(self._draft.connection, {entry.day for entry in entries})
        counting = Counting()
        for place, entry in enumerate(entries):
            if place % EVERY == 0:
                tell(place, len(entries))
            counting.note(self._one(entry, here), entry.title, entry.day)
        return counting.tally()

    def _one(self, entry: EntryIn, here: dict[tuple[str, str], list[str]]) -> Verdict:
        source_uid = digest("entry", entry.key)
        text = normalise(entry.text)
        before = self._seen.before(source_uid)
        row_uid = before.row_uid if before is not None else entry.uid or source_uid
        if not entry.is_named and row_uid in self._uids and not self._is_same(row_uid, text, before):
            # A page of another diary that has the same day or path: told from this one by its words.
            source_uid = digest("entry", entry.key, text)
            before = self._seen.before(source_uid)
            row_uid = before.row_uid if before is not None else source_uid
        fields = {"text": text, "place": entry.place, "mood": entry.mood, "day": entry.day.isoformat()}
        if row_uid in self._uids:
            verdict = self._known(self._uids[row_uid], text, before, entry)
        else:
            # The same words on the same day, kept here already: that page is this one.
            same = here.get((entry.day.isoformat(), digest(text)))
            if same and before is None:
                row_uid, verdict = same.pop(), Verdict.SAME
            else:
                row_uid, verdict = entry.uid or source_uid, Verdict.NEW
                self._new(entry, text, row_uid)
                self.days_of_files += entry.is_day_of_file
        self._seen.note(self._draft, source_uid, row_uid, self._source, fields)
        return verdict

    def _is_same(self, row_uid: str, text: str, before: Before | None) -> bool:
        if came_as(before, "text", text):
            return True
        present = str(self._draft.connection.execute("SELECT text FROM entry WHERE uid = ?", (row_uid,)).get)
        ours, theirs = set(present.split()), set(text.split())
        return 2 * len(ours & theirs) >= min(len(ours), len(theirs))

    def _known(self, key: int, text: str, before: Before | None, entry: EntryIn) -> Verdict:
        if came_as(before, "text", text):
            return Verdict.SAME
        row = self._draft.connection.execute("SELECT text FROM entry WHERE id = ?", (key,)).get
        present = str(row)
        if present == text or (
            entry.uid and is_same_page(present, text, [file.name for file in entry.files])
        ):
            # A page of ours that left for reading names its files otherwise.
            return Verdict.SAME
        if before is not None and came_as(before, "text", present):
            self._keep_version(key, present)
            self._draft.update(tables.Entry, key, text=text)
        else:
            # Changed here since: what stands here stays, and the other text is kept beside it.
            self._keep_version(key, text)
        return Verdict.CHANGED

    def _keep_version(self, key: int, text: str) -> None:
        reason = VersionReason.MERGED
        self._draft.insert(tables.EntryVersion, entry=key, text=text, cut_at=self._draft.now, reason=reason)

    def _new(self, entry: EntryIn, text: str, uid: str) -> None:
        draft = self._draft
        key = draft.insert(
            tables.Entry,
            uid=uid,
            text=text,
            written_at=entry.written_at,
            zone=entry.zone,
            day=entry.day,
            place=entry.place,
            mood_before=entry.mood,
            mood_after=entry.mood_after,
            step=entry.step,
            only_for_me=entry.only_for_me,
            is_starred=entry.is_starred,
        )
        for place, added in enumerate(entry.added):
            draft.insert(
                tables.Afterthought,
                uid=digest("afterthought", uid, str(place)),
                entry=key,
                text=normalise(added.text),
                written_at=entry.written_at,
                zone=entry.zone,
                day=added.day,
            )
        self._uids[uid] = key
        names = filter(None, map(tidy_tag, entry.tags))
        for tag in dict.fromkeys(draft.named(tables.Tag, name) for name in names):
            draft.insert(tables.EntryTag, entry=key, tag=tag)
        for file in entry.files:
            draft.attach(file, entry=key)


def _same_day(connection: apsw.Connection, days: set[date]) -> dict[tuple[str, str], list[str]]:
    """The uids of entries on these days, by day and text."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    wanted = sorted(day.isoformat() for day in days)
    for begin in range(0, len(wanted), _SOME):
        part = wanted[begin : begin + _SOME]
        marks = ", ".join("?" * len(part))
        for uid, day, text in connection.execute(
            f"SELECT uid, day, text FROM entry WHERE day IN ({marks}) ORDER BY id", part
        ):
            found[str(day), digest(str(text))].append(str(uid))
    return found
