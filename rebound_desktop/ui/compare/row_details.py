"""More about a row: the group it counts with, what its worst and best would be, and how it is measured."""

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.choice import Aspect, points_in
from rebound_desktop.core.money import hundredths_in
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.kept_fields import KeptFields

_TEXTS = {"group": "group", "worst": "worst_text", "best": "best_text", "unit": "unit"}
_LEAST, _MOST, POINTS = "least", "most", "points"


class RowDetails(QWidget):
    """`changed` gives what to change of the row. What cannot be read stays in its field, and is said beneath."""

    changed = Signal(dict)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._groups = QStringListModel(self)
        self._kept = KeptFields(self._keep)
        self._doubt = Words(theme, "", TextRole.SMALL)
        self._doubt.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for name, label, placeholder in (
            ("group", self.tr("Counts together with"), self.tr("a group, such as people")),
            ("worst", self.tr("0 would be"), self.tr("what would make you leave")),
            ("best", self.tr("10 would be"), self.tr("what could not be better")),
            ("unit", self.tr("Measured in"), self.tr("minutes, days, nothing")),
            (POINTS, self.tr("What a measure is worth"), "30 = 10, 60 = 5, 90 = 0"),
            (_LEAST, self.tr("Needed: this or more"), self.tr("any will do")),
            (_MOST, self.tr("Needed: this or less"), self.tr("any will do")),
        ):
            said = Words(theme, label, TextRole.SMALL)
            field = self._kept.add(name, Field(label, placeholder))
            said.setBuddy(field)
            box.addWidget(said)
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
        """Keep every field."""
        return self._kept.leave()

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return self._kept.typed_texts()

    def _keep(self, name: str, text: str) -> bool:
        self._doubt.hide()
        if name in _TEXTS:
            self.changed.emit({_TEXTS[name]: text})
        elif name == POINTS:
            points = points_in(text) if text else ()
            if points is None:
                self._doubt.setText(
                    self.tr(
                        "Two to four measures, each with what it is worth: 30 = 10, 90 = 0. It stays here."
                    )
                )
                self._doubt.show()
                return True
            self.changed.emit({"points": points})
        else:
            amount = hundredths_in(text) if text else None
            if text and amount is None:
                self._doubt.setText(
                    self.tr("“{typed}” is not a number. It stays here.").format(typed=words.apart(text))
                )
                self._doubt.show()
                return True
            self.changed.emit({"must_at_least" if name == _LEAST else "must_at_most": amount})
        return True


def _plain(hundredths: int | None) -> str:
    """A number as it is typed: "60", "7.5"."""
    return "" if hundredths is None else f"{hundredths / 100:.2f}".rstrip("0").rstrip(".")
