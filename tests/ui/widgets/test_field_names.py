"""What a field is called: small above it, and as large as the field's own words beside it."""

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import name_above, name_beside, name_of_setting
from rebound_desktop.ui.widgets.fields import Field


def size(label: QLabel) -> int:
    """How large its letters are."""
    return label.font().pixelSize()


def test_a_name_is_small_above_its_field_and_not_beside_it(qtbot: QtBot, theme: Theme) -> None:
    field, choice = Field("Where"), DropDown(theme, "Read as")
    above, beside = name_above(theme, field), name_beside(theme, choice)
    for widget in (field, choice, above, beside):
        qtbot.addWidget(widget)
    assert (above.text(), above.buddy()) == ("Where", field)
    assert (beside.text(), beside.buddy()) == ("Read as", choice)
    assert size(above) < size(beside) == theme.font(14).pixelSize()


def test_the_name_of_a_setting_is_not_muted(qtbot: QtBot, theme: Theme) -> None:
    choice = DropDown(theme, "Room for backups")
    fact, setting = name_beside(theme, choice), name_of_setting(theme, choice)
    for widget in (choice, fact, setting):
        qtbot.addWidget(widget)
        widget.show()
    QApplication.processEvents()
    assert size(setting) == size(fact)
    colours = [label.palette().color(label.foregroundRole()) for label in (fact, setting)]
    assert colours == [theme.colour("muted"), theme.colour("text")]


def test_a_name_above_breaks_where_there_is_little_room(qtbot: QtBot, theme: Theme) -> None:
    field = Field("Where")
    name = name_above(theme, field, "Wie der Name gelesen wird, zum Sortieren der Kontakte")
    for widget in (field, name):
        qtbot.addWidget(widget)
    assert name.heightForWidth(120) > name.heightForWidth(600)
