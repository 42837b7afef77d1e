"""The rows of a side list: what is told of when they are shown anew."""

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from rebound_desktop.ui.widgets.side_model import SideModel, SideRow
from rebound_desktop.ui.widgets.side_view import SideView


def test_rows_that_read_otherwise_are_painted_anew_and_no_others(qtbot):
    model = SideModel()
    rows = [SideRow(key, f"Page {key}", group="November") for key in (3, 2, 1)]
    assert model.show(rows, None)
    with qtbot.waitSignal(model.dataChanged) as changed:
        assert not model.show([rows[0], SideRow(2, "Another title", group="November"), rows[2]], None)
    assert changed.args[0].row() == changed.args[1].row() == 1
    with qtbot.assertNotEmitted(model.dataChanged):
        model.show(model.rows, None)


def test_other_rows_are_shown_as_a_whole(qtbot):
    model = SideModel()
    model.show([SideRow(1, "Page")], None)
    with qtbot.waitSignal(model.modelReset):
        assert model.show([SideRow(2, "New"), SideRow(1, "Page")], None)
    assert [row.key for row in model.rows] == [2, 1]


def test_a_list_paints_the_row_alone_and_lays_none_out_again(qtbot, theme):
    model = SideModel()
    model.show([SideRow(key, f"Page {key}") for key in range(200)], None)
    view = SideView(theme, model, "Pages")
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    qtbot.waitExposed(view)
    seen = Painted(view.viewport())
    qtbot.waitUntil(lambda: bool(seen.regions))
    seen.regions.clear()
    model.show([SideRow(0, "Another title"), *model.rows[1:]], None)
    qtbot.waitUntil(lambda: bool(seen.regions))
    (region,) = seen.regions
    assert region == view.visualRect(model.index(0))


class Painted(QObject):
    """What of a widget is painted, from now on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.regions: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(event.rect())
        return False
