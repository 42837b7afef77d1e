"""How ratings, totals and names are drawn in the table."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rebound_desktop.core.comparison import Standing
from rebound_desktop.ui.compare.model import DOTS, Part, Role, reaches_on, total_in_words
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.one_line import in_lines

DOT, PITCH = 12, 15
# A cell leaves room around what is in it for the ring of the focus.
INSET = 8
NAME_WIDTH = 190
COLUMN_WIDTHS = (104, 140)
HEIGHTS = {Part.TIER: 34, Part.ASPECT: 40, Part.TOTAL: 60}
HEAD_HEIGHT = 64
# A name has so many lines at most; its tool tip has all of it.
NAME_LINES, BENEATH_LINES, HEAD_LINES = 2, 2, 4
_SCALE = 10.0


class CellDelegate(QStyledItemDelegate):
    """Dots for a rating, a bar and a number for a total; a ring around the cell in hand."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        # Row and column of the cell whose empty dots were seen beneath the pointer.
        self.waiting: tuple[int, int] | None = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole: QRect = option.rect
        rightward = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
        rect = whole.adjusted(INSET, 0, 0, 0) if rightward else whole.adjusted(0, 0, -INSET, 0)
        part = index.data(Role.PART)
        if part is Part.ASPECT:
            near = option.state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
            if near and index.data(Role.HALF_POINTS) is None and not index.data(Role.IS_MEASURED):
                self._waiting_dots(painter, rect)
            else:
                self._rating(painter, rect, index)
            here = index.row(), index.column()
            if option.state & QStyle.StateFlag.State_MouseOver:
                self.waiting = here
            elif self.waiting == here:
                self.waiting = None
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(self._theme.colour("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(whole).adjusted(1, 5, -5, -5), 6, 6)
        elif part is Part.TOTAL:
            self._total(painter, rect, index.data(Role.STANDING))
        if part is not Part.TOTAL:
            following = index.sibling(index.row() + 1, index.column()).data(Role.PART)
            strong = part is Part.ASPECT and following is Part.TOTAL
            if part is Part.TIER or strong or following is Part.ASPECT:
                token = "control-border" if strong else "hairline"
                painter.fillRect(whole.left(), whole.bottom(), whole.width(), 1, self._theme.colour(token))
        painter.restore()

    def _waiting_dots(self, painter: QPainter, rect: QRect) -> None:
        """Where a click would rate: five rings, none of them filled, for what is not known."""
        theme = self._theme
        rightward = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
        dot, pitch = theme.px(DOT), theme.px(PITCH)
        painter.setPen(QPen(theme.colour("control-border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in range(DOTS):
            x = rect.left() + place * pitch if rightward else rect.right() + 1 - place * pitch - dot
            painter.drawEllipse(QRectF(x, rect.center().y() - dot / 2 + 0.5, dot, dot).adjusted(1, 1, -1, -1))

    def _rating(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        theme = self._theme
        half_points = index.data(Role.HALF_POINTS)
        if half_points is None:
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour("muted"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(rect, flags, str(index.data()))
            return
        rightward = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
        dot, pitch = theme.px(DOT), theme.px(PITCH)
        beneath = str(index.data(Role.BENEATH) or "")
        if beneath:
            # The measure stands under what it is worth.
            half = rect.height() // 2
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour("muted"))
            flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
            painter.drawText(rect.adjusted(0, half, 0, 0), flags, beneath)
            rect = rect.adjusted(0, 0, 0, -half + theme.px(4))
        filled = half_points * DOTS / 20
        for place in range(DOTS):
            x = rect.left() + place * pitch if rightward else rect.right() + 1 - place * pitch - dot
            disc = QRectF(x, rect.center().y() - dot / 2 + 0.5, dot, dot)
            painter.setPen(QPen(theme.colour("hairline"), 1))
            painter.setBrush(theme.colour("unfilled"))
            painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(Qt.PenStyle.NoPen)
            share = min(max(filled - place, 0.0), 1.0)
            if share > 0:
                painter.save()
                width = dot * share
                left = disc.left() if rightward else disc.right() - width
                painter.setClipRect(QRectF(left, disc.top(), width, dot))
                painter.setBrush(theme.colour("accent"))
                painter.drawEllipse(disc)
                painter.restore()
        if index.data(Role.IS_SHORT):
            # Colour never alone: what is needed and not met has a mark of its own.
            painter.setPen(QPen(theme.colour("text"), 1.5))
            end = rect.left() + DOTS * pitch if rightward else rect.right() - DOTS * pitch
            middle = rect.center().y() + 0.5
            painter.drawLine(QPointF(end, middle), QPointF(end + (7 if rightward else -7), middle))

    def _total(self, painter: QPainter, rect: QRect, standing: Standing | None) -> None:
        theme = self._theme
        rightward = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        if standing is None or standing.rank is None or standing.score is None:
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour("muted"))
            painter.drawText(rect, flags | Qt.TextFlag.TextWordWrap, total_in_words(standing))
            return
        width, height = theme.px(66), theme.px(12)
        x = rect.left() if rightward else rect.right() + 1 - width
        bar = QRectF(x, rect.center().y() - height / 2, width, height)

        def stretch(low: float, high: float) -> QRectF:
            left = bar.left() + width * low / _SCALE if rightward else bar.right() - width * high / _SCALE
            return QRectF(left, bar.top(), width * (high - low) / _SCALE, height)

        painter.setPen(QPen(theme.colour("hairline"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), (height - 1) / 2, (height - 1) / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(stretch(0, standing.score), height / 2, height / 2)
        if reaches_on(standing):
            middle = bar.center().y()
            # On what is filled it has the colour of words there, or it would not be seen.
            for token, low, high in (
                ("on-accent", standing.low, min(standing.high, standing.score)),
                ("text", max(standing.low, standing.score), standing.high),
            ):
                reach = stretch(low, high)
                if reach.width() > 0:
                    painter.setPen(QPen(theme.colour(token), 1))
                    painter.drawLine(QPointF(reach.left(), middle), QPointF(reach.right(), middle))
        painter.setFont(theme.font(14, bold=True))
        painter.setPen(theme.colour("text"))
        gap = theme.px(74)
        beside = rect.adjusted(gap, 0, 0, 0) if rightward else rect.adjusted(0, 0, -gap, 0)
        painter.drawText(beside, flags, total_in_words(standing))


def _draw_lines(painter: QPainter, room: QRect, lines: list[str], held: Qt.AlignmentFlag) -> None:
    """Lines beneath each other, all of the font's own height, held at the bottom or in the middle of the room."""
    height = painter.fontMetrics().height()
    spare = room.height() - height * len(lines)
    top = room.top() + (spare if held is Qt.AlignmentFlag.AlignBottom else spare // 2)
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    for place, line in enumerate(lines):
        painter.drawText(QRect(room.left(), top + place * height, room.width(), height), flags, line)


class NamesHeader(QHeaderView):
    """The names at the side: tiers small, aspects plain, what is needed beneath them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._theme = theme
        # Pixels that a name has.
        self.room = theme.px(NAME_WIDTH)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def sizeHint(self) -> QSize:
        """As wide as a name wants."""
        return QSize(self.room, 0)

    def height_of(self, section: int) -> int:
        """How high a row's name and what stands beneath it ask to be."""
        model, theme = self.model(), self._theme
        name = str(model.headerData(section, Qt.Orientation.Vertical, Qt.ItemDataRole.DisplayRole))
        is_total = model.headerData(section, Qt.Orientation.Vertical, Role.PART) is Part.TOTAL
        font = theme.font(14, bold=is_total)
        count = len(in_lines(name, font, self.room - 8, NAME_LINES))
        beneath = model.headerData(section, Qt.Orientation.Vertical, Role.BENEATH)
        small = theme.font(12)
        below = len(in_lines(str(beneath), small, self.room - 8, BENEATH_LINES)) if beneath else 0
        under = below * QFontMetrics(small).height()
        # Two lines of any kind keep off the lines between the rows, and the totals further off the one above them.
        around = theme.px(28 if is_total else 12) if under or count > 1 else 0
        return count * QFontMetrics(font).height() + under + around

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One name."""
        model, theme = self.model(), self._theme

        def said(role: int) -> object:
            return model.headerData(section, Qt.Orientation.Vertical, role)

        part, beneath = said(Role.PART), str(said(Role.BENEATH) or "")
        name = str(said(Qt.ItemDataRole.DisplayRole))
        painter.save()
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        room = rect.adjusted(0, 0, -8, 0) if rightward else rect.adjusted(8, 0, 0, 0)
        leading = Qt.AlignmentFlag.AlignLeading
        small = part is Part.TIER
        painter.setFont(theme.font(12 if small else 14, bold=part is Part.TOTAL, figures=True))
        painter.setPen(theme.colour("muted" if small else "text"))
        lines = in_lines(name, painter.font(), room.width(), 1 if small else NAME_LINES)
        line = painter.fontMetrics().height()
        if small:
            _draw_lines(painter, room.adjusted(0, 0, 0, -6), lines, Qt.AlignmentFlag.AlignBottom)
        elif beneath:
            # The middle lies between the name and what stands beneath it.
            below = in_lines(beneath, theme.font(12), room.width(), BENEATH_LINES)
            lower = (len(below) - 1) * QFontMetrics(theme.font(12)).height()
            middle = room.center().y() + ((len(lines) - 1) * line - lower) // 2
            above = QRect(room.left(), room.top(), room.width(), middle - room.top())
            _draw_lines(painter, above, lines, Qt.AlignmentFlag.AlignBottom)
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour("muted"))
            for place, words in enumerate(below):
                top = middle + 1 + place * painter.fontMetrics().height()
                beside = QRect(room.left(), top, room.width(), room.bottom() - top + 1)
                painter.drawText(beside, leading | Qt.AlignmentFlag.AlignTop, words)
        else:
            _draw_lines(painter, room, lines, Qt.AlignmentFlag.AlignVCenter)
        following = (
            model.headerData(section + 1, Qt.Orientation.Vertical, Role.PART)
            if section + 1 < self.count()
            else None
        )
        if small or (part is Part.ASPECT and following in (Part.ASPECT, Part.TOTAL)):
            token = "control-border" if following is Part.TOTAL else "hairline"
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(token))
        painter.restore()


class ChoicesHeader(QHeaderView):
    """The names along the top, and where each stands."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        """Room for two lines of name and one beneath, or for as much as there is."""
        asked = [self._asked(section) for section in range(self.count())]
        return QSize(0, max([self._theme.px(HEAD_HEIGHT + 12), *asked]))

    def _asked(self, section: int) -> int:
        name, beneath = self._said(section)
        font, small = self._theme.font(14, bold=True), self._theme.font(12)
        room = self.sectionSize(section) - INSET - 4
        lines = len(in_lines(name, font, room, HEAD_LINES))
        under = len(in_lines(beneath, small, room, HEAD_LINES)) if beneath else 0
        return lines * QFontMetrics(font).height() + under * QFontMetrics(small).height() + 8

    def _said(self, section: int) -> tuple[str, str]:
        model = self.model()
        name = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        return str(name), str(model.headerData(section, Qt.Orientation.Horizontal, Role.BENEATH) or "")

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One name."""
        theme = self._theme
        name, beneath = self._said(section)
        painter.save()
        rightward = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
        room = rect.adjusted(INSET, 2, -4, -4) if rightward else rect.adjusted(4, 2, -INSET, -4)
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("muted"))
        under = in_lines(beneath, painter.font(), room.width(), HEAD_LINES) if beneath else []
        below = len(under) * painter.fontMetrics().height()
        _draw_lines(painter, room, under, Qt.AlignmentFlag.AlignBottom)
        painter.setFont(theme.font(14, bold=True))
        painter.setPen(theme.colour("text"))
        lines = in_lines(name, painter.font(), room.width(), HEAD_LINES)
        _draw_lines(painter, room.adjusted(0, 0, 0, -below), lines, Qt.AlignmentFlag.AlignBottom)
        painter.restore()
