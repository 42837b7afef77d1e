"""More about a row: the group it counts with, what its worst and best would be, and how it is measured."""

from collections.abc import Callable

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.choice import Aspect, points_in
from rebound_desktop.core.money import hundredths_in
from rebound_desktop.ui.compare.pay_row import example_of_worth
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.field_names import name_above
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.kept_fields import KeptFields

_TEXTS = {"group": "group", "worst": "worst_text", "best": "best_text", "unit": "unit"}
_LEAST, _MOST, POINTS = "least", "most", "points"


class RowDetails(QWidget):
    """`change` takes what to change of the row, and answers False when that was refused. What cannot be read stays in
    its field, and is said beneath.
    """

    def __init__(self, theme: Theme, change: Callable[[dict[str, object]], bool]) -> None:
        super().__init__()
        self._change = change
        self._example = example_of_worth("")
        self._groups = QStringListModel(self)
        self._kept = KeptFields(self._keep)
        self._doubt = Words(theme, "", TextRole.SMALL)
        self._doubt.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for name, label, placeholder in (
            ("group", self.tr("Counts together with"), self.tr("a group, such as people")),
            ("worst", self.tr("0 dots would be"), self.tr("what would make you leave")),
            ("best", self.tr("5 dots would be"), self.tr("what could not be better")),
            ("unit", self.tr("Measured in"), self.tr("minutes, days, nothing")),
            (POINTS, self.tr("What it is worth to you, 0 to 10"), ""),
            (_LEAST, self.tr("Needed: this or more"), self.tr("any will do")),
            (_MOST, self.tr("Needed: this or less"), self.tr("any will do")),
        ):
            field = self._kept.add(name, Field(label, placeholder))
            box.addWidget(name_above(theme, field))
            box.addWidget(field)
        completer = QCompleter(self._groups, self)
        self._kept.fields["group"].setCompleter(completer)
        box.addWidget(self._doubt)

    @property
    def fields(self) -> dict[str, Field]:
        """The fields, by name."""
        return self._kept.fields

    def show_row(self, aspect: Aspect, groups: list[str]) -> None:
        """Show a row; a field that is being typed in stays."""
        self._groups.setStringList(groups)
        self._example = example_of_worth(aspect.unit)
        such_as = self.tr("such as {example}").format(example=self._example)
        self.fields[POINTS].setPlaceholderText(such_as)
        self._kept.show(
            {
                "group": aspect.group,
                "worst": aspect.worst_text,
                "best": aspect.best_text,
                "unit": aspect.unit,
                POINTS: ", ".join(
                    f"{_plain(measure)} = {_plain(half * 50)}" for measure, half in aspect.points
                ),
                _LEAST: _plain(aspect.must_at_least),
                _MOST: _plain(aspect.must_at_most),
            }
        )

    def forget(self) -> None:
        """Another row comes."""
        self._kept.forget()
        self._doubt.hide()

    def leave(self) -> bool:
        """Keep every field; False when one was refused. What cannot be read keeps nobody here."""
        unkept = [name for name in self._kept.fields if not self._kept.keep(name)]
        return not any(self._read(name, self.fields[name].text().strip()) for name in unkept)

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return self._kept.typed_texts()

    def _keep(self, name: str, text: str) -> bool:
        read = self._read(name, text)
        self._doubt.setVisible(not read)
        if read:
            return self._change(read)
        if name == POINTS:
            doubt = self.tr(
                "Two to four measures, each with what it is worth, such as {example}. It stays here."
            ).format(example=self._example)
        else:
            doubt = self.tr("“{typed}” is not a number. It stays here.").format(typed=words.apart(text))
        self._doubt.setText(doubt)
        return False

    @staticmethod
    def _read(name: str, text: str) -> dict[str, object]:
        """What a field says, as a row has it; nothing where it cannot be read."""
        if name in _TEXTS:
            return {_TEXTS[name]: text}
        if name == POINTS:
            points = points_in(text) if text else ()
            return {} if points is None else {"points": points}
        amount = hundredths_in(text) if text else None
        if text and amount is None:
            return {}
        return {"must_at_least" if name == _LEAST else "must_at_most": amount}


def _plain(hundredths: int | None) -> str:
    """A number as it is typed: "60", "7.5"."""
    return "" if hundredths is None else f"{hundredths / 100:.2f}".rstrip("0").rstrip(".")
