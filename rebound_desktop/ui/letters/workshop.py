"""The Pain Letter's workshop beside its sheet: four parts, each with why it is there and what helps to write it."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.lessons import Lesson, LessonKind
from rebound_desktop.core.letters import Letter, LetterKind
from rebound_desktop.core.pain_letter import Part, Span, is_hedged, is_old_news, parts_of
from rebound_desktop.store import ReboundError, Store
from rebound_desktop.ui.letters.hints import cut_places, open_places
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words
from rebound_desktop.ui.widgets.day_choice import DayChoice
from rebound_desktop.ui.widgets.menus import Menu
from rebound_desktop.ui.widgets.templates import load_templates

translate = QCoreApplication.translate
STORIES_AT_MOST = 12
_LONGEST = 60


def part_name(part: Part) -> str:
    """A part, as its button says it."""
    names = {
        Part.HOOK: translate("letters", "Their news"),
        Part.PAIN: translate("letters", "One trouble, as a guess"),
        Part.STORY: translate("letters", "A story of yours"),
        Part.CLOSING: translate("letters", "How to go on"),
    }
    return names[part]


def part_why(part: Part) -> str:
    """Why a part is there."""
    why = {
        Part.HOOK: translate("letters", "It shows that you write to them, and to nobody else."),
        Part.PAIN: translate("letters", "One is enough. A guess leaves them room to say how it is."),
        Part.STORY: translate("letters", "A time you eased that kind of trouble, in three sentences."),
        Part.CLOSING: translate(
            "letters", "Something small to say yes to, such as ten minutes on the phone."
        ),
    }
    return why[part]


class Workshop(QWidget):
    """`wanted` asks for the caret in a part; `offered` gives words to put into one; `dated` the day of the news."""

    wanted = Signal(Part)
    offered = Signal(Part, str)
    dated = Signal()

    def __init__(self, theme: Theme, store: Store) -> None:
        super().__init__()
        self._theme = theme
        self._store = store
        self._letter: Letter | None = None
        self._buttons = {part: self._button(part) for part in Part}
        self.news_on = DayChoice(
            theme, store.clock.today, self.tr("Day of the news"), self.tr("Day of the news…")
        )
        self.news_on.chosen.connect(self.dated)
        self._news_hint = Words(theme, "", TextRole.SMALL)
        self._guess_hint = Words(theme, "", TextRole.SMALL)
        self.stories = Button(
            theme,
            self.tr("From my stories…"),
            ButtonRole.PLAIN,
            icon="book-open",
            on_click=self._show_stories,
        )
        self._menu = Menu(self)
        self._menu.setObjectName("stories_menu")
        self._lay_out()

    def show_letter(self, letter: Letter) -> None:
        """The day of the news as it is kept; there is a workshop for Pain Letters alone."""
        if self._letter is None or self._letter.id != letter.id:
            self.news_on.forget()
        self._letter = letter
        self.setVisible(letter.kind is LetterKind.PAIN_LETTER)
        if letter.kind is LetterKind.PAIN_LETTER:
            self.news_on.show_day(letter.news_on, self._store.clock.today(), days=0)

    def tell(self, body: str) -> None:
        """Which parts stand in the letter, and what may be worth a second look."""
        if self._letter is None or self.isHidden():
            return
        waiting = {*open_places(LetterKind.PAIN_LETTER, body), *cut_places(LetterKind.PAIN_LETTER, body)}
        found = {part: span for part, span in parts_of(body).items() if span.text not in waiting}
        for part, button in self._buttons.items():
            stands = part in found
            button.set_icon("circle-check" if stands else "circle")
            said = self.tr("{part}, written") if stands else self.tr("{part}, still open")
            button.setAccessibleName(said.replace("{part}", part_name(part)))
        _say(self._news_hint, self._about_news(self.news_on.day))
        _say(self._guess_hint, self._about_guess(found))

    def _found(self) -> list[Lesson]:
        kinds = (LessonKind.STORY, LessonKind.HANDLED_WELL, LessonKind.LESSON)
        found = [each for kind in kinds for each in self._store.lessons.all(kind, STORIES_AT_MOST)]
        return found[:STORIES_AT_MOST]

    def _offer(self, lesson: Lesson) -> None:
        """Put it into the letter, and keep with it where it was used."""
        self.offered.emit(Part.STORY, lesson.story.told.strip())
        if self._letter is not None:
            # The words stand there, whether that can be noted or not.
            with suppress(ReboundError):
                self._store.lessons.note_use(lesson.id, letter_id=self._letter.id)

    def _about_news(self, news_on: date | None) -> str:
        if news_on is None or not is_old_news(news_on, self._store.clock.today()):
            return ""
        return self.tr("More than six months ago. Something newer shows that you look now.")

    def _about_guess(self, found: Mapping[Part, Span]) -> str:
        span = found.get(Part.PAIN)
        hedges = load_templates()[LetterKind.PAIN_LETTER].hedges
        if span is None or is_hedged(span.text, hedges):
            return ""
        return self.tr("It reads as a fact. “{guess} that…” is easier to answer.").replace(
            "{guess}", hedges[0]
        )

    def _button(self, part: Part) -> Button:
        return Button(
            self._theme,
            part_name(part),
            ButtonRole.PLAIN,
            icon="circle",
            on_click=lambda: self.wanted.emit(part),
        )

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        beneath: dict[Part, tuple[QWidget, ...]] = {
            Part.HOOK: (self.news_on, self._news_hint),
            Part.PAIN: (self._guess_hint,),
            Part.STORY: (self.stories,),
        }
        for part, button in self._buttons.items():
            box.addWidget(button)
            box.addWidget(Words(self._theme, part_why(part), TextRole.SMALL))
            for widget in beneath.get(part, ()):
                # A field has an edge, which keeps off the sentences around it.
                box.addSpacing(4)
                box.addWidget(widget)
            box.addSpacing(8)

    def _show_stories(self) -> None:
        self._menu.clear()
        found = self._found()
        for lesson in found:
            first = " ".join(lesson.text.split())
            shown = first if len(first) <= _LONGEST else first[:_LONGEST].rsplit(" ", 1)[0] + "…"
            self._menu.addAction(shown.replace("&", "&&"), partial(self._offer, lesson))
        if not found:
            self._menu.addAction(self.tr("None yet. Stories are kept in the journal.")).setEnabled(False)
        self._menu.popup(self.stories.mapToGlobal(QPoint(0, self.stories.height())))


def _say(label: Words, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
