"""Step 1: the story, a journal entry with one question at a time above the caret."""

from contextlib import suppress
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout

from rebound_desktop import words
from rebound_desktop.core.journal import Entry, EntryLine
from rebound_desktop.core.prompts import Prompt
from rebound_desktop.core.rebound import Rebound, Step, StepState
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.journal.entry_files import EntryFiles
from rebound_desktop.ui.journal.pictured_area import PicturedArea
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.rebound.step import StepView
from rebound_desktop.ui.widgets.announce import show_told, tell_in
from rebound_desktop.ui.widgets.attached_files import SHOWN
from rebound_desktop.ui.widgets.controls import (
    WRITING_WIDTH,
    Button,
    ButtonRole,
    TextRole,
    Words,
    row,
)
from rebound_desktop.ui.widgets.guided import PromptGuide
from rebound_desktop.ui.widgets.menus import Menu
from rebound_desktop.ui.widgets.prompts import load_prompts
from rebound_desktop.ui.widgets.writing.distance import WritingDistance
from rebound_desktop.ui.widgets.writing.tools import WritingTools
from rebound_desktop.ui.widgets.written_before import LOOKED_AT, WrittenBefore, told_by_hand

WRITTEN_LATELY = timedelta(days=7)
# Pixels, at 100 % text.
_LEAST, _LEAST_WHERE_LOW, _ROOM_FOR_A_HEADING = 96, 56, 280


class _StoryArea(PicturedArea):
    """As high as there is room, and no higher than it has to be by itself."""

    def sizeHint(self) -> QSize:
        """The page counts on these lines: where what is around them leaves too little room, it scrolls."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class StoryStep(StepView):
    """The whole experience in the person's own words."""

    step = Step.STORY
    # Its text takes the room there is, and scrolls; around it nothing does, unless that leaves no room for lines.
    end = 4

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            words.step_heading(self.step),
            self.tr("Everything you remember, in any order. Some of it comes back later."),
        )
        self._entry_id: int | None = None
        # The entry that the file knows for the story.
        self._bound_id: int | None = None
        # Whether its first words came while it is open here, so that it can still begin with what was written before.
        self._is_new = False
        # What is offered of that: to begin the story with it, or else to put it with the job.
        self._begins_with_it = False
        self.area = _StoryArea(desk.theme, self.tr("Entry text"))
        self.area.keep_due.connect(self._keep)
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._guide = PromptGuide(self.area, load_prompts, self.step)
        self._guide.answered.connect(self._note_answered)
        self._guide.ran_out.connect(self._say_ran_out)
        self.tools = WritingTools(desk, self.area)
        self.files = EntryFiles(desk, self.area, self._need_entry)
        self.files.changed.connect(self._files_changed)
        self.menu = self._made_menu()
        self._hint = Words(desk.theme, "", TextRole.SMALL)
        self._status = Words(desk.theme, "", TextRole.SMALL)
        self._status.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        page = QVBoxLayout()
        page.setSpacing(8)
        page.addWidget(self._hint)
        page.addWidget(self.area, 1)
        page.addWidget(self.files)
        page.addWidget(self.tools.find_bar)
        page.addWidget(self.tools.foot)
        self.more = Button(desk.theme, "", ButtonRole.ICON, icon="ellipsis", name=self.tr("More"))
        self.more.setMenu(self.menu)
        page.addLayout(
            row(
                Button(
                    desk.theme,
                    self.tr("Something lighter"),
                    ButtonRole.PLAIN,
                    on_click=lambda: self._ask(self._guide.ask_lighter),
                ),
                None,
                self._status,
                None,
                Button(
                    desk.theme,
                    self.tr("Next question"),
                    ButtonRole.SECONDARY,
                    on_click=lambda: self._ask(self._guide.ask_next),
                ),
                self.more,
                spacing=16,
            )
        )
        self._written = WrittenBefore(desk.theme, desk.store.clock.today)
        self._written.taken.connect(self._take_written)
        self.content.addWidget(self._written)
        self.area.setMaximumWidth(desk.theme.px(WRITING_WIDTH) + 160)
        self.content.addLayout(page, 1)
        # In its place by now: shown before, it would be a window of its own and take the keyboard.
        self._show_hint()
        desk.theme.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The text has some lines at least. In a low room with large letters it has those of the heading too, its files
        share a line, and what was written before steps aside once the story is begun.
        """
        px = self.desk.theme.px
        is_low = self.height() < px(_ROOM_FOR_A_HEADING)
        self.area.setMinimumHeight(px(_LEAST_WHERE_LOW if is_low else _LEAST))
        self.head.setVisible(not is_low)
        self.files.show_at_most(0 if is_low else SHOWN)
        self._written.step_aside(is_low and self._entry_id is not None)

    def what_is_open(self) -> tuple[str, Button] | None:
        """The story."""
        return self.tr("Your story"), self.more

    def focus_search(self) -> None:
        """To the search within the story."""
        self.tools.find_bar.open_bar()

    def _made_menu(self) -> QMenu:
        """What helps while one writes, and from how far away one does."""
        menu = Menu(self)
        menu.setAccessibleName(self.tr("More"))
        self.distance = WritingDistance(self.desk, self)
        self.distance.chosen.connect(self._show_hint)
        self.tools.put_into(menu)
        menu.addSeparator()
        choice = self.distance.put_into(menu)
        choice.setObjectName("distance")
        return menu

    def _show_hint(self) -> None:
        self._hint.setText(self.distance.hint())
        self._hint.setVisible(bool(self.distance.hint()))

    def open(self, rebound: Rebound) -> None:
        """The story so far, or the first question."""
        store, is_here = self.desk.store, self.rebound is not None and self.rebound.id == rebound.id
        if not is_here:
            self._written.forget()
        if is_here and self._entry_id is not None and store.journal.entry(self._entry_id) is not None:
            self.rebound = rebound
            self.refresh()
        else:
            self.rebound = rebound
            self._entry_id = self._bound_id = rebound.entry_id
            self._is_new = False
            entry = store.journal.entry(rebound.entry_id) if rebound.entry_id else None
            if entry is None:
                self._entry_id = None
                self._guide.begin()
                self.files.show_files(None)
            else:
                self._take_up(entry)
        self._offer_written()
        self.area.caret_to_end()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_up(self, entry: Entry) -> None:
        self.area.load(entry.text)
        self.files.show_files(entry.id)
        self._guide.take_up([prompt for prompt, _ in self.desk.store.journal.prompts_of(entry.id)])

    def _offer_written(self) -> None:
        """What was written on these days, before the steps were begun, may be the story already.

        Once a story is begun here, what was written before it today stays a page of its own and can be put with the
        same job; what is with the job already can still come before the first words. What was written since is about
        other things, and whoever goes on is asked nothing.
        """
        journal, today, rebound = self.desk.store.journal, self.desk.store.clock.today(), self.rebound
        begun = self._entry_id
        if rebound is None:
            return
        lines: tuple[EntryLine, ...] = ()
        if begun is None or self._is_new:
            lines = journal.unbound(today - WRITTEN_LATELY, LOOKED_AT, or_of_job=rebound.job_id)
        if begun is not None:
            lines = tuple(line for line in lines if line.job_id is not None and line.id < begun)
        told = told_by_hand(self.desk.store, lines, rebound.company)
        # A file stays with the entry that it came to.
        self._begins_with_it = begun is None or bool(told and not self.files.has_any)
        if begun is not None and not self._begins_with_it:
            before = tuple(line for line in journal.unbound(today, LOOKED_AT) if line.id < begun)
            told = told_by_hand(self.desk.store, before, rebound.company)
        what = self.tr("Begin with it") if self._begins_with_it else self.tr("Put it with this job")
        self._written.offer(told, what)
        self._fit()

    def _take_written(self, line: EntryLine) -> None:
        """What was written before becomes the story, or a page of the same job beside the one begun here."""
        # As it was offered: keeping the first words may make it another thing.
        rebound, begins = self.rebound, self._begins_with_it
        if rebound is None or not self.leave():
            return
        if begins and self._entry_id is not None and self.files.has_any:
            # A file came meanwhile: what is offered now is another thing.
            self._offer_written()
        elif begins:
            self._adopt_written(line, rebound)
        else:
            self._put_with_job(line, rebound)

    def _put_with_job(self, line: EntryLine, rebound: Rebound) -> None:
        if self.desk.attempt(lambda: self.desk.store.journal.set_job(line.id, rebound.job_id)):
            self._offer_written()
            tell_in(self._status, self.tr("It stands with this job now"))
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _adopt_written(self, line: EntryLine, rebound: Rebound) -> None:
        """What was written before is the story, and what was typed here by now comes beneath it."""
        journal, begun = self.desk.store.journal, self._entry_id
        if not self.desk.attempt(lambda: self.desk.store.rebounds.adopt_story(rebound.id, line.id)):
            return
        entry, typed = journal.entry(line.id), self.area.text() if begun is not None else ""
        assert entry is not None
        self._entry_id = self._bound_id = entry.id
        self._is_new = False
        self._take_up(entry)
        self.area.caret_to_end()
        if typed.strip():
            self.area.replace_all(f"{entry.text.rstrip()}\n\n{typed}")
            self.area.keep_now()
        elif not entry.text.endswith("\n\n"):
            # What comes now is a paragraph of its own.
            self.area.insert_words("\n" if entry.text.endswith("\n") else "\n\n")
        if begun is not None and self.area.is_kept:
            self._let_go(begun, entry.id)
        self._offer_written()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self, begun: int, story: int) -> None:
        """The page of the first words, which stand in the story now; its questions are answered there."""
        journal = self.desk.store.journal
        answered = {prompt for prompt, _ in journal.prompts_of(begun)}
        for prompt in load_prompts():
            if prompt.id in answered:
                self.desk.attempt(partial(journal.note_prompt, story, prompt))
        self.desk.attempt(lambda: journal.set_aside(begun))
        self._guide.take_up([prompt for prompt, _ in journal.prompts_of(story)])

    def leave(self) -> bool:
        """Keep the story; an unanswered question is taken off the page."""
        self._guide.put_away_unanswered()
        self.area.keep_now()
        if not self.area.is_kept:
            return False
        if self._entry_id is not None:
            # A version more is worth having, and no reason to stay: the text itself is kept.
            with suppress(ReboundError):
                self.desk.store.journal.cut_version(self._entry_id)
        return True

    def has_words(self) -> bool:
        """Whether a story was begun."""
        return self._entry_id is not None

    def typed_texts(self) -> list[str]:
        """The story, when it is not kept yet."""
        return [] if self.area.is_kept else [self.area.text()]

    def refresh(self) -> None:
        """The files, and the text if it was written on elsewhere; what is being typed stays."""
        entry = self.desk.store.journal.entry(self._entry_id) if self._entry_id is not None else None
        if entry is not None and self.area.is_kept and entry.text != self.area.text():
            self.area.take_in(entry.text)
        self.files.show_files(self._entry_id)

    def _files_changed(self) -> None:
        self.files.show_files(self._entry_id)
        if not self._written.is_in_hand:
            self._offer_written()

    def _need_entry(self) -> int | None:
        """The story's entry, for something to be kept with it; None while it cannot be kept."""
        self.area.keep_now()
        return self._entry_id

    def _keep(self) -> None:
        assert self.rebound is not None
        text, before, store = self.area.text(), self.area.kept_text, self.desk.store
        is_first = self._entry_id is None
        try:
            self._entry_id = store.journal.write(
                text, entry_id=self._entry_id, over=before, step=self.step, job_id=self.rebound.job_id
            )
            if self._bound_id != self._entry_id:
                # The first words, or what was written on was set aside or erased meanwhile. Refused, it is tried again.
                store.rebounds.keep_story(self.rebound.id, self._entry_id)
                store.rebounds.mark_step(self.rebound.id, self.step, StepState.BEGUN)
                self._bound_id = self._entry_id
        except ReboundError as error:
            tell_in(self._status, self.tr("Not kept yet"))
            self._status.setToolTip(str(words.explain(error, is_typed=True)))
            self.area.try_again_later()
            return
        self._is_new = self._is_new or is_first
        self.area.mark_kept()
        if not self._written.is_in_hand:
            # What is about to be pressed stays what it says.
            self._offer_written()
        self._status.setToolTip("")
        tell_in(self._status, self.tr("Kept on this computer"))

    def _ask(self, question: object) -> None:
        assert callable(question)
        question()
        self.area.keep_now()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_answered(self, prompt: Prompt) -> None:
        self.area.keep_now()
        if self._entry_id is not None:
            entry_id = self._entry_id
            self.desk.attempt(lambda: self.desk.store.journal.note_prompt(entry_id, prompt))

    def _say_ran_out(self) -> None:
        show_told(self._status, self.tr("Those were all the questions."))
