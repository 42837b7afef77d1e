"""What I want, need and deserve: what all the lists and marks of a year add up to, in words."""

from rebound_desktop.core.choice import Aspect, Mark
from rebound_desktop.core.profile import Weighed, weighed
from rebound_desktop.core.sheets import Sheet, sheet
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.sheets.page import SheetPage


class ProfilePage(SheetPage):
    """Read from the rows of the comparison and the lines behind them; changed there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("‹ Back to what you can choose"))

    def told(self) -> Sheet:
        """The marks first, then what came up most."""
        aspects = self.store.choices.aspects()
        counted = weighed(aspects, self.store.choices.lines_by_aspect())
        return sheet(
            self.tr("What I want, need and deserve"),
            self.tr("From your lists, and what you marked. It changes as you go."),
            (
                (self.tr("I want"), _marked(aspects, Mark.WANT)),
                (self.tr("I need"), _marked(aspects, Mark.NEED)),
                (self.tr("I deserve"), _marked(aspects, Mark.DESERVE)),
                (
                    self.tr("Without it, it will not do"),
                    [aspect.name for aspect in aspects if aspect.is_needed],
                ),
                (self.tr("What came up most"), [self._line(each) for each in counted]),
                (
                    self.tr("What you have not marked yet"),
                    [aspect.name for aspect in aspects if aspect.mark is Mark.NONE],
                ),
            ),
        )

    def go_back(self) -> None:
        """To the comparison."""
        self.desk.go("compare")

    def _line(self, each: Weighed) -> str:
        said = []
        if each.perfect:
            said.append(
                self.tr("perfect once")
                if each.perfect == 1
                else self.tr("perfect {count} times").format(count=each.perfect)
            )
        if each.not_ideal:
            said.append(
                self.tr("not ideal once")
                if each.not_ideal == 1
                else self.tr("not ideal {count} times").format(count=each.not_ideal)
            )
        return f"{each.name}: {', '.join(said)}"


def _marked(aspects: tuple[Aspect, ...], mark: Mark) -> list[str]:
    return [aspect.name for aspect in aspects if aspect.mark is mark]
