"""The lessons' shelf: short statements about oneself, of four kinds, with the entry that proves each."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from rebound_desktop.core.change import Area
from rebound_desktop.core.lessons import Lesson, LessonKind, Story, Use
from rebound_desktop.core.tags import tidy_tag
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.tags import TagsShelf


class LessonsShelf:
    """What was learned, in the order it was learned."""

    def __init__(self, ledger: Ledger, tags: TagsShelf) -> None:
        self._ledger = ledger
        self._tags = tags

    def add(
        self,
        text: str,
        *,
        entry_id: int | None = None,
        job_id: int | None = None,
        kind: LessonKind = LessonKind.LESSON,
    ) -> int:
        """A new lesson, learned today. Returns its id."""
        with self._ledger.verb("lesson_added", Area.LESSONS):
            return self._ledger.insert(
                tables.Lesson,
                kind=kind,
                text=text.strip(),
                learned_on=self._ledger.clock.today(),
                entry=entry_id,
                job=job_id,
            )

    def change(self, lesson_id: int, text: str, *, tags: Sequence[str] | None = None) -> None:
        """Say it in other words, under these tags; None leaves them."""
        with self._ledger.verb("lesson_changed", Area.LESSONS, lesson_id):
            self._ledger.update(tables.Lesson, lesson_id, text=text.strip())
            if tags is not None:
                self.set_tags(lesson_id, tags)

    def add_story(
        self,
        story: Story,
        *,
        entry_id: int | None = None,
        job_id: int | None = None,
        tags: Sequence[str] = (),
    ) -> int:
        """A story in four lines, some of them empty yet. Returns its id."""
        with self._ledger.verb("story_added", Area.LESSONS):
            lesson_id = self.add(story.trouble, entry_id=entry_id, job_id=job_id, kind=LessonKind.STORY)
            self._tell(lesson_id, story)
            self.set_tags(lesson_id, tags)
        return lesson_id

    def change_story(self, lesson_id: int, story: Story, *, tags: Sequence[str] | None = None) -> None:
        """Tell it otherwise, under these tags; None leaves them."""
        with self._ledger.verb("story_changed", Area.LESSONS, lesson_id):
            self._tell(lesson_id, story)
            if tags is not None:
                self.set_tags(lesson_id, tags)

    def set_tags(self, lesson_id: int, names: Sequence[str]) -> None:
        """Give it these tags, and no others."""
        link = tables.LessonTag
        with self._ledger.verb("lesson_tagged", Area.LESSONS, lesson_id):
            wanted = list(dict.fromkeys(self._tags.named(tag) for name in names if (tag := tidy_tag(name))))
            here = link.lesson == lesson_id
            had = {row["tag"] for row in self._ledger.rows(link.select(link.tag).where(here))}
            if had - set(wanted):
                self._ledger.delete(link, here & link.tag.not_in(wanted))
            for tag_id in wanted:
                if tag_id not in had:
                    self._ledger.insert(link, lesson=lesson_id, tag=tag_id)

    def tags(self) -> dict[int, tuple[str, ...]]:
        """The tags of every one that has any, by its id."""
        link, tag = tables.LessonTag, tables.Tag
        rows = self._ledger.rows(
            link.select(link.lesson.alias("lesson_id"), tag.name)
            .join(tag, on=(link.tag == tag.id))
            .order_by(link.id)
        )
        found: dict[int, tuple[str, ...]] = {}
        for row in rows:
            found[row["lesson_id"]] = (*found.get(row["lesson_id"], ()), row["name"])
        return found

    def note_use(self, lesson_id: int, *, letter_id: int | None = None, round_id: int | None = None) -> None:
        """It was used today, in a letter or an interview; once for each of them."""
        use = tables.LessonUse
        here = (use.lesson == lesson_id) & (
            (use.letter == letter_id) if letter_id is not None else (use.round == round_id)
        )
        if self._ledger.row(use.select(use.id).where(here)) is not None:
            return
        with self._ledger.quiet(Area.LESSONS, lesson_id):
            self._ledger.insert(
                use, lesson=lesson_id, letter=letter_id, round=round_id, used_on=self._ledger.clock.today()
            )

    def uses(self) -> dict[int, tuple[Use, ...]]:
        """Where each was used, the newest first, by its id. Letters and interviews set aside are left out."""
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(
                """SELECT lesson_use.lesson_id, used_on, letter_id, round_id,
                COALESCE(
                    (SELECT COALESCE(NULLIF(subject, ''), contact.name, company.name, '') FROM letter
                    LEFT JOIN contact ON contact.id = letter.contact_id
                    LEFT JOIN company ON company.id = letter.company_id
                    WHERE letter.id = letter_id AND letter.trashed_at IS NULL),
                    (SELECT company.name FROM round JOIN job ON job.id = round.job_id
                    JOIN company ON company.id = job.company_id
                    WHERE round.id = round_id AND round.trashed_at IS NULL))
                FROM lesson_use ORDER BY used_on DESC, lesson_use.id DESC"""
            ).fetchall()
        found: dict[int, tuple[Use, ...]] = {}
        for lesson_id, used_on, letter_id, round_id, name in rows:
            if name is not None:
                key = int(str(lesson_id))
                use = Use(key, date.fromisoformat(str(used_on)), str(name), _id(letter_id), _id(round_id))
                found[key] = (*found.get(key, ()), use)
        return found

    def _tell(self, lesson_id: int, story: Story) -> None:
        self._ledger.update(
            tables.Lesson,
            lesson_id,
            text=story.trouble.strip(),
            did=story.did.strip(),
            came=story.came.strip(),
            shows=story.shows.strip(),
        )

    def set_aside(self, lesson_id: int) -> None:
        """Into the trash, for 30 days."""
        with self._ledger.verb("lesson_set_aside", Area.LESSONS, lesson_id):
            self._ledger.update(tables.Lesson, lesson_id, trashed_at=self._ledger.clock.moment())

    def all(self, kind: LessonKind = LessonKind.LESSON, limit: int | None = None) -> tuple[Lesson, ...]:
        """Every one of a kind, newest first."""
        newest = (tables.Lesson.learned_on.desc(), tables.Lesson.id.desc())
        rows = self._ledger.rows(
            self._query().where(tables.Lesson.kind == kind).order_by(*newest).limit(limit)
        )
        return tuple(Lesson(**row) for row in rows)

    def lesson(self, lesson_id: int) -> Lesson | None:
        """One of any kind; None when it is not there, or set aside."""
        row = self._ledger.row(self._query().where(tables.Lesson.id == lesson_id))
        return None if row is None else Lesson(**row)

    def of_job(self, job_id: int) -> tuple[Lesson, ...]:
        """Lessons that came from one job, oldest first; kind words stay where they are asked for."""
        of_it = (tables.Lesson.job == job_id) & (tables.Lesson.kind != LessonKind.KIND_WORD)
        rows = self._ledger.rows(self._query().where(of_it).order_by(tables.Lesson.id))
        return tuple(Lesson(**row) for row in rows)

    def of_entry(self, entry_id: int) -> tuple[Lesson, ...]:
        """What an entry proves, oldest first."""
        rows = self._ledger.rows(
            self._query().where(tables.Lesson.entry == entry_id).order_by(tables.Lesson.id)
        )
        return tuple(Lesson(**row) for row in rows)

    def _query(self) -> Any:
        lesson = tables.Lesson
        return lesson.select(
            lesson.id,
            lesson.text,
            lesson.learned_on,
            lesson.entry.alias("entry_id"),
            lesson.job.alias("job_id"),
            lesson.kind,
            lesson.did,
            lesson.came,
            lesson.shows,
        ).where(lesson.trashed_at.is_null())


def _id(value: object) -> int | None:
    return None if value is None else int(str(value))
