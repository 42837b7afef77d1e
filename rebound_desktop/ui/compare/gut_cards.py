"""The gut, twice: first, before any rating counts, and sealed; again once the table was read."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from rebound_desktop.core.choice import Choice, StandsFor
from rebound_desktop.core.comparison import Picture
from rebound_desktop.core.jobs import Gut
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, Field, TextRole, Words, row
from rebound_desktop.ui.widgets.drop_down import DropDown

translate = QCoreApplication.translate
_MARGINS = (20, 16, 20, 16)


class GutQuestion(Card):
    """A word, and a number if one likes. `said` gives both; `later` when it is not wanted now."""

    said = Signal(str, object)
    later = Signal()

    def __init__(self, theme: Theme, question: str, beneath: str) -> None:
        super().__init__(spacing=8, margins=_MARGINS)
        self.box.addWidget(Words(theme, question, TextRole.STRONG))
        self.box.addWidget(Words(theme, beneath, TextRole.SMALL))
        self.word = Field(question, self.tr("a word"))
        self.number = DropDown(theme, self.tr("A number from 0 to 10, if you like"))
        self.number.addItem(self.tr("no number"), None)
        for number in range(11):
            self.number.addItem(str(number), number)
        self.word.returnPressed.connect(self._say)
        self.box.addWidget(self.word)
        self.box.addWidget(self.number)
        keep = Button(theme, self.tr("Keep it"), on_click=self._say)
        later = Button(theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self.later.emit)
        self.box.addLayout(row(keep, 12, later, None))

    def _say(self) -> None:
        word, number = self.word.text().strip(), self.number.currentData()
        if word or number is not None:
            self.said.emit(word, number)


def next_question(
    choices: Sequence[Choice], guts: Mapping[int, Sequence[Gut]], seen: Picture | None
) -> tuple[Choice, bool] | None:
    """Whose turn it is to be asked about, and whether it is the second time; None for nobody.

    First everybody without a first feeling; then, once all that is ranked was read, everybody without a second.
    """
    jobs = [choice for choice in choices if choice.stands_for is StandsFor.JOB]
    for choice in jobs:
        if not guts.get(choice.job_id):
            return choice, False
    if seen is None or sum(stand.rank is not None for stand in seen.standings) < 2:
        return None
    for choice in jobs:
        if not any(gut.is_after_table for gut in guts[choice.job_id]):
            return choice, True
    return None


def question_card(theme: Theme, choice: Choice, again: bool) -> GutQuestion:
    """The question itself."""
    if again:
        asked = translate("compare", "And now, {job}: what does your gut say?")
        beneath = translate("compare", "The table may be right, or you may.")
    else:
        asked = translate("compare", "First your gut: {job}?")
        beneath = translate("compare", "It is kept, and not shown again until you ask.")
    return GutQuestion(theme, asked.replace("{job}", choice.name), beneath)


def both_card(
    theme: Theme,
    choices: Sequence[Choice],
    guts: Mapping[int, Sequence[Gut]],
    show: Callable[[], object],
    is_open: bool,
) -> QWidget | None:
    """What the gut said first and now, side by side, once it is asked for; None while there is no pair."""
    pairs = []
    for choice in choices:
        said = guts.get(choice.job_id, ())
        now = next((gut for gut in said if gut.is_after_table), None)
        first = next((gut for gut in reversed(said) if not gut.is_after_table), None)
        if now is not None and first is not None:
            pairs.append((choice.name, first, now))
    if not pairs:
        return None
    card = Card(spacing=6, margins=_MARGINS)
    if not is_open:
        text = translate("compare", "What your gut said first")
        card.box.addLayout(row(Button(theme, text, ButtonRole.PLAIN, icon="eye", on_click=show), None))
        return card
    card.box.addWidget(Words(theme, translate("compare", "Your gut, first and now"), TextRole.STRONG))
    for name, first, now in pairs:
        said_both = translate("compare", "{job}: first {first}, now {now}")
        text = said_both.replace("{job}", name).replace("{first}", _said(first)).replace("{now}", _said(now))
        card.box.addWidget(Words(theme, text, TextRole.MUTED))
    return card


def _said(gut: Gut) -> str:
    parts = (f"“{gut.word}”" if gut.word else "", "" if gut.number is None else str(gut.number))
    return ", ".join(part for part in parts if part)
