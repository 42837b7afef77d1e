"""What the comparison says, in cards of few words: who leads, what is not known, what is missed, and the gut."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from rebound_desktop import words
from rebound_desktop.comparison_words import sentence
from rebound_desktop.core.choice import Aspect, Choice, Yardstick
from rebound_desktop.core.comparison import (
    Finding,
    FindingCode,
    Picture,
    acceptability_findings,
    findings,
    job_findings,
    places_in_tenths,
)
from rebound_desktop.core.comparison.model import WeightKind
from rebound_desktop.core.marks import GutAnswer
from rebound_desktop.ui.compare.bars import PlacesBar
from rebound_desktop.ui.compare.model import scale_in_words
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words, row
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

translate = QCoreApplication.translate
_MARGINS = (20, 16, 20, 16)
QUESTIONS_AT_MOST = 3
_WHAT_IT_HANGS_ON = {
    FindingCode.STAYS_FIRST,
    FindingCode.STAYS_ALWAYS,
    FindingCode.DOMINATES,
    FindingCode.DOMINATES_BUT,
}
_ABOUT_THE_ORDER = set(FindingCode) - _WHAT_IT_HANGS_ON - {FindingCode.COULD_TURN, FindingCode.GUT_DISAGREES}


def said(finding: Finding) -> str:
    """One finding as a sentence."""
    return sentence(finding, translate, words.decimal)


def of_the_order(seen: Picture) -> list[str]:
    """Who leads, and what else is said of the order."""
    return [said(finding) for finding in findings(seen) if finding.code in _ABOUT_THE_ORDER]


class _LinesCard(Card):
    """The same lines with other words: nothing is made or thrown away while a hand moves, but a line too few."""

    def __init__(self, theme: Theme, first: TextRole) -> None:
        super().__init__(spacing=6, margins=_MARGINS)
        self._theme = theme
        self._first = first
        self._lines: list[Words] = []

    def say_lines(self, texts: Sequence[str]) -> None:
        """These, and no others."""
        while len(self._lines) < len(texts):
            line = Words(self._theme, "", TextRole.MUTED if self._lines else self._first)
            self.box.insertWidget(len(self._lines), line)
            self._lines.append(line)
        for place, line in enumerate(self._lines):
            text = texts[place] if place < len(texts) else ""
            if line.text() != text:
                line.setText(text)
            line.setVisible(bool(text))


class OrderCard(_LinesCard):
    """Who leads, and whether that can turn; says so anew as often as a slider moves.

    What stands beneath it keeps its place as weights change: there is room for a line that another weight brings, and
    for as much as was ever said here since the page was opened.
    """

    def __init__(self, theme: Theme, seen: Picture) -> None:
        super().__init__(theme, TextRole.STRONG)
        turns = said(Finding(FindingCode.COULD_TURN))
        self._turns = Words(theme, turns, TextRole.MUTED)
        self.box.addWidget(self._turns)
        self.box.addStretch(1)
        self.say(seen)

    def say(self, seen: Picture) -> None:
        """What it comes to now."""
        self.say_lines(of_the_order(seen))
        could_turn = any(finding.code is FindingCode.COULD_TURN for finding in findings(seen))
        are_ranked = sum(stand.rank is not None for stand in seen.standings) > 1
        policy = self._turns.sizePolicy()
        policy.setRetainSizeWhenHidden(are_ranked and any(stand.coverage < 1 for stand in seen.standings))
        self._turns.setSizePolicy(policy)
        self._turns.setVisible(could_turn)

    def room(self, width: int) -> int:
        """How high it asks to be."""
        two_lines = 2 * QFontMetrics(self._theme.font(14, bold=True)).lineSpacing()
        return max(self.box.totalHeightForWidth(width), two_lines + _MARGINS[1] + _MARGINS[3])


class HangsCard(_LinesCard):
    """What the order hangs on, and what needs no weights; not there where there is nothing of it to say."""

    def __init__(self, theme: Theme, seen: Picture) -> None:
        super().__init__(theme, TextRole.MUTED)
        # Shown before it stands anywhere it would be a window of its own.
        if not self._say(seen):
            self.hide()

    def say(self, seen: Picture) -> None:
        """What it hangs on now."""
        self.setVisible(self._say(seen))

    def _say(self, seen: Picture) -> bool:
        about = [finding for finding in findings(seen) if finding.code in _WHAT_IT_HANGS_ON]
        self.say_lines([said(finding) for finding in about])
        return bool(about)


def questions_card(theme: Theme, seen: Picture) -> QWidget | None:
    """What is not known yet, as questions worth asking."""
    asked = [finding for finding in job_findings(seen) if finding.code is FindingCode.ASK]
    if not asked:
        return None
    card = Card(spacing=6, margins=_MARGINS)
    card.box.addWidget(Words(theme, translate("compare", "Worth asking"), TextRole.STRONG))
    for finding in asked[:QUESTIONS_AT_MOST]:
        few = Finding(finding.code, finding.jobs, finding.aspects[:QUESTIONS_AT_MOST])
        card.box.addWidget(Words(theme, said(few), TextRole.MUTED))
    return card


def apart_cards(theme: Theme, seen: Picture) -> list[QWidget]:
    """Choices that miss something needed: set apart, never hidden."""
    cards: list[QWidget] = []
    for finding in job_findings(seen):
        if finding.code in (FindingCode.MISSES, FindingCode.NEED_UNKNOWN, FindingCode.NEED_UNKNOWN_HERE):
            card = Card(spacing=6, margins=_MARGINS)
            if finding.code is FindingCode.MISSES:
                title = translate("compare", "{job} is set apart").format(job=finding.jobs[0])
                card.box.addWidget(Words(theme, title, TextRole.STRONG))
            card.box.addWidget(Words(theme, said(finding), TextRole.MUTED))
            cards.append(card)
    return cards


def gut_card(theme: Theme, seen: Picture, answer: Callable[[str, GutAnswer], None]) -> QWidget | None:
    """Where gut and table disagree, and the four things one can make of it."""
    found = [finding for finding in findings(seen) if finding.code is FindingCode.GUT_DISAGREES]
    if not found:
        return None
    name = found[0].jobs[0]
    card = Card(spacing=10, margins=_MARGINS)
    card.box.addWidget(Words(theme, said(found[0]), TextRole.STRONG))
    for given, text in (
        (GutAnswer.ADD_ROW, translate("compare", "Add a row")),
        (GutAnswer.GUT, translate("compare", "Go with my gut")),
        (GutAnswer.TABLE, translate("compare", "Go with the table")),
        (GutAnswer.OPEN, translate("compare", "Leave it open")),
    ):
        card.box.addLayout(row(Button(theme, text, on_click=partial(answer, name, given)), None))
    return card


def together_card(
    theme: Theme,
    first: Aspect,
    second: Aspect,
    put_together: Callable[[], object],
    keep_apart: Callable[[], object],
) -> QWidget:
    """Two rows that went up and down together at four jobs or more."""
    card = Card(spacing=10, margins=_MARGINS)
    text = translate("compare", "“{first}” and “{second}” went up and down together. Do they mean the same?")
    card.box.addWidget(
        Words(
            theme, text.format(first=words.apart(first.name), second=words.apart(second.name)), TextRole.MUTED
        )
    )
    together = Button(theme, translate("compare", "Put together"), on_click=put_together)
    differ = Button(theme, translate("compare", "They differ"), ButtonRole.PLAIN, on_click=keep_apart)
    card.box.addWidget(wrapped_row(together, differ, spacing=12))
    return card


def answered_text(name: str, given: GutAnswer) -> str:
    """What was made of gut and table disagreeing."""
    return {
        GutAnswer.ADD_ROW: translate("compare", "A row was missing, you said."),
        GutAnswer.GUT: translate("compare", "About {job} you go with your gut.").format(job=name),
        GutAnswer.TABLE: translate("compare", "About {job} you go with the table.").format(job=name),
        GutAnswer.OPEN: translate("compare", "About {job} you left it open.").format(job=name),
    }[given]


def places_card(theme: Theme, seen: Picture, shares: Sequence[Sequence[float]]) -> QWidget:
    """How often each comes first when the weights move within what was said of them."""
    card = Card(spacing=6, margins=_MARGINS)
    card.box.addWidget(Words(theme, translate("compare", "How sure the order is"), TextRole.STRONG))
    card.box.addWidget(Words(theme, _how_it_was_tried(seen), TextRole.SMALL))
    in_words = {finding.jobs[0]: said(finding) for finding in acceptability_findings(seen, shares)}
    ranked = sorted(
        zip(seen.standings, shares, places_in_tenths(shares), strict=True), key=lambda row: -row[1][0]
    )
    for stand, row_of_shares, tenths in ranked:
        text = in_words.get(stand.name)
        if text:
            card.box.addWidget(Words(theme, text, TextRole.SMALL))
            told = words.sentences(text, _places_in_words(tenths))
            card.box.addWidget(PlacesBar(theme, stand.name, row_of_shares, told))
    legend = translate("compare", "From strong to faint: first place, second, and so on.")
    card.box.addWidget(Words(theme, legend, TextRole.SMALL))
    return card


def _how_it_was_tried(seen: Picture) -> str:
    if seen.kind is WeightKind.EQUAL:
        return translate("compare", "Tried many times with other weights. Nothing is weighted yet.")
    return translate("compare", "Tried many times with other weights, always in your order.")


def _places_in_words(tenths: Sequence[int]) -> str:
    """How often in each place: what its shades alone would say."""
    in_place = translate("compare", "{tenths} in place {place}")
    places = words.in_a_row(
        in_place.format(tenths=words.figure(often), place=words.figure(place))
        for place, often in enumerate(tenths, start=1)
        if often
    )
    return translate("compare", "Of {ten} tries, about: {places}.").format(
        ten=words.figure(10), places=places
    )


def yardstick_card(theme: Theme, held: Sequence[tuple[Yardstick, str]]) -> QWidget | None:
    """Jobs that went elsewhere, beside the table and never above it."""
    if not held:
        return None
    card = Card(spacing=6, margins=_MARGINS)
    for place, (yardstick, _) in enumerate(held):
        if not place or held[place - 1][0].company != yardstick.company:
            title = translate("compare", "What you loved at {company}").format(company=yardstick.company)
            card.box.addSpacing(10 if place else 0)
            card.box.addWidget(Words(theme, title, TextRole.STRONG))
        card.box.addWidget(Words(theme, held[place][1], TextRole.MUTED))
    return card


def yardstick_text(held: Yardstick) -> str:
    """What a choice keeps of what was loved elsewhere, in a sentence."""
    loved, unknown = len(held.loved) + held.rowless, len(held.open) + held.rowless
    if loved == 1:
        if unknown:
            return translate(
                "compare", "{choice}: whether it keeps what you loved there is not known yet."
            ).format(choice=held.choice)
        text = (
            translate("compare", "{choice} keeps the one thing you loved there.")
            if held.kept
            else translate("compare", "{choice} has less of the one thing you loved there.")
        )
        return text.format(choice=held.choice)
    if unknown == loved:
        return translate("compare", "{choice}: nothing is known yet of what you loved there.").format(
            choice=held.choice
        )
    if not held.kept and not unknown:
        return translate("compare", "{choice} has less of each thing you loved there.").format(
            choice=held.choice
        )
    text = words.counted(
        "compare",
        "{choice} keeps {kept} of the one thing you loved there.",
        "{choice} keeps {kept} of the {number} things you loved there.",
        loved,
        choice=held.choice,
        kept=words.figure(len(held.kept)),
    )
    still_open = translate("compare", "Not known yet: {open}.").format(open=words.figure(unknown))
    return words.sentences(text, still_open if unknown else "")


def what_dots_mean(theme: Theme) -> Words:
    """The scale, to read before one rates."""
    return Words(theme, scale_in_words(), TextRole.SMALL)


def what_it_leaves_out(theme: Theme) -> QWidget:
    """What no table captures."""
    return Words(
        theme,
        translate(
            "compare",
            "What has no row here counts too: luck, people you have not met, and how you feel tomorrow.",
        ),
        TextRole.SMALL,
    )


def as_columns(choices: Sequence[Choice]) -> dict[str, int]:
    """The job of each column, by the name it has there."""
    return {choice.name: choice.job_id for choice in choices}
