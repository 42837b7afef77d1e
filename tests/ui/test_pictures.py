"""The figures of every picture, measured in what is painted and held against a plain slow count of what was put in."""

import random
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta
from importlib import import_module
from pkgutil import walk_packages

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop import ui
from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.jobs import RoundKind, Side, Stage
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.core.rebound import Step, StepState
from rebound_desktop.store import Store
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.compare.bars import PlacesBar, StabilityBar
from rebound_desktop.ui.compare.page import ComparePage
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.jobs.page import JobsPage
from rebound_desktop.ui.journal.calendar_strip import MonthDays
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.sheets.looking_back import LookingBackPage
from rebound_desktop.ui.sheets.month_bars import MonthBars
from rebound_desktop.ui.sheets.numbers import Numbers
from rebound_desktop.ui.sheets.profile import ProfilePage
from rebound_desktop.ui.sheets.strip import TimeStrip
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.today.page import TodayPage
from rebound_desktop.ui.today.stage import ShareBar
from rebound_desktop.ui.widgets.marks import StepBars
from rebound_desktop.words import month_of_year
from tests.conftest import HandClock
from tests.ui.conftest import said

MEASURED = {MonthBars, MonthDays, PlacesBar, ShareBar, StabilityBar, StepBars, TimeStrip}
# Pixels: edges are smooth.
SMOOTH = 2
# Half of the way from the accent, or clay, to what they are drawn on.
HALF = 200


def painted(widget: QWidget) -> QImage:
    """What a widget shows, once it is laid out."""
    QApplication.processEvents()
    return widget.grab().toImage()


def runs(
    picture: QImage, y: int, colour: QColor, first: int = 0, last: int | None = None, nearly: int = 0
) -> list[tuple[int, int]]:
    """The stretches of a colour along a line, as (where it begins, how wide it is).

    nearly: how much the three channels together may differ, for edges that are half another colour.
    """
    found: list[tuple[int, int]] = []
    for x in range(first, picture.width() if last is None else last):
        here = picture.pixelColor(x, y)
        parts = zip(here.getRgb()[:3], colour.getRgb()[:3], strict=True)
        if sum(abs(a - b) for a, b in parts) <= nearly:
            if found and sum(found[-1]) == x:
                found[-1] = (found[-1][0], found[-1][1] + 1)
            else:
                found.append((x, 1))
    return found


def test_every_picture_is_measured_here() -> None:
    """Whoever draws another picture measures it too."""
    drawn = set()
    for module in walk_packages(ui.__path__, f"{ui.__name__}."):
        if module.name.endswith(("_macos", "_windows")):
            continue
        for thing in vars(import_module(module.name)).values():
            is_drawn = isinstance(thing, type) and getattr(thing, "heard_as", None) is QAccessible.Role.Chart
            if is_drawn and "paintEvent" in vars(thing):
                drawn.add(thing)
    assert drawn == MEASURED


@pytest.mark.parametrize("seed", range(4))
def test_the_share_of_the_stage(
    store: Store, clock: HandClock, theme: Theme, furnish: Callable[..., Page], seed: int
) -> None:
    """Letters weigh two and applications one, of the last fourteen days."""
    rng, today = random.Random(seed), clock.clock.today()
    weight: Counter[str] = Counter({"Northwind": 0, "Contoso": 0})
    for company, letters, applications in (
        ("Northwind", rng.randint(5, 12), rng.randint(0, 4)),
        ("Contoso", rng.randint(1, 2), rng.randint(0, 1)),
    ):
        for _ in range(letters):
            ago = rng.choice((0, 6, 13, 14, 30))
            letter = store.letters.begin(LetterKind.PAIN_LETTER, company=company)
            store.letters.mark_posted(letter, PostedHow.POST, today - timedelta(days=ago))
            weight[company] += 2 * (ago < 14)
        for _ in range(applications):
            store.jobs.add(company, "Baker", stage=Stage.APPLIED)
            weight[company] += 1
    for company in weight:
        letter = store.letters.begin(LetterKind.FREE, company=company)
        store.letters.mark_posted(letter, PostedHow.POST, today)
        weight[company] += 2
    page = furnish(TodayPage)
    (bar,) = page.findChildren(ShareBar)
    share = max(weight.values()) / sum(weight.values())
    assert bar.isVisible() and share > 0.6
    ((begins, wide),) = runs(painted(bar), bar.height() // 2, theme.colour("accent"))
    assert begins <= SMOOTH and wide == pytest.approx(bar.width() * share, abs=SMOOTH)


def test_the_days_of_each_month(
    store: Store, clock: HandClock, theme: Theme, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    rng, today = random.Random(5), clock.clock.today()
    days = [today - timedelta(days=rng.randint(0, 200)) for _ in range(60)]
    for day in days:
        store.journal.set_day(store.journal.write("A page."), day)
    page = furnish(LookingBackPage)
    qtbot.waitUntil(lambda: "60 entries on" in said(page))
    bars = page.findChild(MonthBars)
    assert bars is not None
    months = sorted({(day.year, day.month) for day in days})
    counts = [len({day for day in days if (day.year, day.month) == month}) for month in months]
    picture, accent = painted(bars), theme.colour("accent")
    foot = bars.height() - theme.px(24)
    stand = runs(picture, foot - 2, accent)
    assert len(stand) == len(months)
    for (begins, wide), count in zip(stand, counts, strict=True):
        middle = begins + wide // 2
        high = sum(picture.pixelColor(middle, y) == accent for y in range(foot))
        assert high == pytest.approx(theme.px(64) * count / max(counts), abs=SMOOTH)
    assert [line.rpartition(": ")[2].rstrip(".") for line in bars._said] == [
        "one day" if count == 1 else f"{count} days" for count in counts
    ]


def test_what_one_wants_over_the_months(
    store: Store, clock: HandClock, theme: Theme, furnish: Callable[..., Page]
) -> None:
    """A dot for each month and list that has a line, wider where there are more."""
    rng, lines = random.Random(7), []
    first = clock.clock.today()
    jobs = [store.jobs.add(name, "Baker") for name in ("Northwind", "Contoso", "Fabrikam", "Tailspin")]
    for _ in range(24):
        name, side = rng.choice(("Pay", "The way", "The boss")), rng.choice((Side.PERFECT, Side.NOT_IDEAL))
        store.choices.add_aspect(name, line_id=store.jobs.add_line(rng.choice(jobs), side, f"{name}."))
        lines.append((name, side, clock.clock.today()))
        clock.go_on(days=14)
    page = furnish(ProfilePage)
    assert isinstance(page, ProfilePage)
    (strip,) = page.findChildren(TimeStrip)
    picture, today = painted(strip), clock.clock.today()
    assert (today - first).days < 365
    months = [((today.year * 12 + today.month - 1) - back) for back in range(11, -1, -1)]
    names = min(theme.px(200), strip.width() // 2)
    pitch = (strip.width() - names) / 12
    for place, line in enumerate(page.told().parts[0].lines):
        name, y = line.partition(":")[0], theme.px(24 + 28 * place) + theme.px(28) // 2
        for column, month in enumerate(months):
            here = [
                side
                for said_name, side, day in lines
                if said_name == name and day.year * 12 + day.month - 1 == month
            ]
            for side, token in ((Side.PERFECT, "accent"), (Side.NOT_IDEAL, "clay")):
                within = (round(names + pitch * column), round(names + pitch * (column + 1)))
                is_drawn = bool(runs(picture, y, theme.colour(token), *within))
                assert is_drawn == (side in here), (name, month, side)
                if is_drawn and len(set(here)) == 1:
                    edges = runs(picture, y, theme.colour(token), *within, HALF)
                    meant = min(theme.px(10) * (0.6 + 0.2 * len(here)), pitch * 0.9)
                    assert sum(edges[-1]) - edges[0][0] == pytest.approx(meant, abs=SMOOTH)
    # The same in figures, counted line by line.
    written: list[tuple[str, ...]] = []
    for line in page.told().parts[0].lines:
        name = line.partition(":")[0]
        for month in months:
            sides = [s for n, s, day in lines if n == name and day.year * 12 + day.month - 1 == month]
            if sides:
                shown = month_of_year(date(month // 12, month % 12 + 1, 1))
                perfect = sum(side is Side.PERFECT for side in sides)
                written += [(name,)] if (name,) not in written else []
                written.append((shown, str(perfect), str(len(sides) - perfect)))
    page.numbers.toggle.click()
    assert table_of(page.numbers) == [("Month", "Perfect", "Not ideal"), *written]


def table_of(numbers: Numbers) -> list[tuple[str, ...]]:
    """What is read in it, row by row."""
    cells = numbers.table.layout()
    assert isinstance(cells, QGridLayout)
    read = []
    for down in range(cells.rowCount()):
        items = [cells.itemAtPosition(down, across) for across in range(cells.columnCount())]
        labels = dict.fromkeys(item.widget() for item in items if item is not None)
        read.append(tuple(label.text() for label in labels if isinstance(label, QLabel)))
    return [line for line in read if line]


def rated(store: Store, seed: int) -> tuple[dict[str, list[int]], list[int]]:
    """Three jobs on three rows that weigh alike: half points by name, and the rows."""
    rng = random.Random(seed)
    rows = [store.choices.add_aspect(name) for name in ("Pay", "The way there", "The boss")]
    ratings = {}
    for name in ("Contoso", "Fabrikam", "Tailspin"):
        job = store.jobs.add(name, stage=Stage.INTERVIEWING)
        ratings[name] = [rng.randint(1, 20) for _ in rows]
        for row, half_points in zip(rows, ratings[name], strict=True):
            store.choices.rate(job, row, half_points)
    return ratings, rows


@pytest.mark.parametrize("seed", range(4))
def test_ratings_and_totals(store: Store, theme: Theme, furnish: Callable[..., Page], seed: int) -> None:
    """Five dots are ten points, and a total is the plain mean of rows that weigh alike."""
    ratings, rows = rated(store, seed)
    page = furnish(ComparePage, size=(1048, 900))
    assert isinstance(page, ComparePage)
    table, model = page.table, page.table.comparison
    table.clearSelection()
    table.setCurrentIndex(model.index(-1, -1))
    picture, accent = painted(table.viewport()), theme.colour("accent")
    for column, choice in enumerate(model.choices):
        for row, half_points in zip(rows, ratings[choice.name], strict=True):
            cell = table.visualRect(model.index(model.row_of(row), column))
            filled = runs(picture, cell.center().y(), accent, cell.left(), cell.right(), HALF)
            pixels = sum(wide for _, wide in filled)
            assert pixels == pytest.approx(theme.px(12) * 5 * half_points / 20, abs=2 * SMOOTH)
        cell = table.visualRect(model.index(model.rowCount() - 1, column))
        score = sum(ratings[choice.name]) / 2 / len(rows)
        bar = runs(picture, cell.center().y() - theme.px(4), accent, cell.left(), cell.right())
        if bar:
            assert bar[0][1] == pytest.approx(theme.px(66) * score / 10, abs=2 * SMOOTH + theme.px(2))


@pytest.mark.parametrize("seed", range(6))
def test_how_far_a_weight_may_move(
    store: Store, theme: Theme, furnish: Callable[..., Page], seed: int
) -> None:
    """Every weight from nothing to all is tried, the others keep their proportions: who leads?"""
    ratings, rows = rated(store, seed)
    leader = max(ratings, key=lambda name: sum(ratings[name]))
    rivals = [name for name in ratings if name != leader]
    page = furnish(ComparePage, size=(1048, 900))
    assert isinstance(page, ComparePage)
    for place, row in enumerate(rows):
        page.table.setCurrentIndex(page.table.comparison.index(page.table.comparison.row_of(row), 0))
        QApplication.processEvents()
        (bar,) = [bar for bar in page.findChildren(StabilityBar) if bar.isVisible()]

        def total(name: str, weight: float, place: int = place) -> float:
            rest = [half for other, half in enumerate(ratings[name]) if other != place]
            return weight * ratings[name][place] + (1 - weight) * sum(rest) / len(rest)

        steps = 400
        holds = [
            step / steps
            for step in range(steps + 1)
            if all(total(leader, step / steps) >= total(rival, step / steps) for rival in rivals)
        ]
        picture, y = painted(bar), bar.height() // 2
        held = runs(picture, y, theme.colour("selection"))
        mark = runs(picture, y, theme.colour("accent"))
        ends = (min(held[0][0], mark[0][0]), max(sum(held[-1]), sum(mark[-1])))
        # The mark is three pixels wide and may stand on an end; round corners take some of it.
        assert ends[0] == pytest.approx(bar.width() * min(holds), abs=3 * SMOOTH)
        assert ends[1] == pytest.approx(bar.width() * max(holds), abs=3 * SMOOTH)
        assert mark[0][0] + 1 == pytest.approx(bar.width() / 3, abs=SMOOTH)


def test_how_often_each_comes_where(
    store: Store, theme: Theme, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    """Weights of which nothing is known, thrown anew: a stretch is as wide as the place is frequent."""
    ratings, rows = rated(store, 11)
    page = furnish(ComparePage, size=(1048, 900))
    qtbot.waitUntil(lambda: len(page.findChildren(PlacesBar)) == 3, timeout=10_000)
    rng, throws = random.Random(1), 20_000
    places: dict[str, Counter[int]] = {name: Counter() for name in ratings}
    for _ in range(throws):
        # Three waits at random, as parts of their sum, are even over all ways of weighing.
        waits = [rng.expovariate(1) for _ in rows]
        totals = {
            name: sum(w * half for w, half in zip(waits, halves, strict=True))
            for name, halves in ratings.items()
        }
        for name, total in totals.items():
            places[name][sum(other > total for other in totals.values())] += 1
    for bar in page.findChildren(PlacesBar):
        picture, y = painted(bar), bar.height() // 2
        row = [picture.pixelColor(x, y).name() for x in range(bar.width())]
        whole = [name for name in dict.fromkeys(row) if row.count(name) > SMOOTH]
        meant = [places[bar.accessibleName()][place] / throws for place in range(3)]
        shown = [share for share in meant if share * bar.width() > 2 * SMOOTH]
        assert len(whole) >= len(shown)
        for colour, share in zip(whole, [share for share in meant if share], strict=False):
            assert row.count(colour) == pytest.approx(bar.width() * share, abs=SMOOTH + bar.width() * 0.03)


@pytest.mark.parametrize("seed", range(3))
def test_the_days_that_were_written_on(
    store: Store, clock: HandClock, theme: Theme, qtbot: QtBot, seed: int
) -> None:
    rng, today = random.Random(seed), clock.clock.today()
    days = {today - timedelta(days=rng.randint(0, 25)) for _ in range(9)}
    for day in days:
        store.journal.set_day(store.journal.write("A page."), day)
    month = MonthDays(theme, store.journal.days_written, clock.clock.today)
    qtbot.addWidget(month)
    month.resize(7 * theme.px(26), month.sizeHint().height())
    with qtbot.waitExposed(month):
        month.show()
    picture, soft = painted(month), theme.colour("accent-soft").name()
    begins = QLocale().firstDayOfWeek().value - 1
    first = today.replace(day=1)
    for number in range(31):
        day = first + timedelta(days=number)
        if day.month != first.month:
            break
        line, column = divmod((first.weekday() - begins) % 7 + number, 7)
        middle = QPoint(round((column + 0.5) * month.width() / 7), theme.px(20) + line * 26 + 13)
        # Beside the figures, and within the disc.
        beside = picture.pixelColor(middle - QPoint(6, 7)).name()
        assert (beside == soft) == (day in days), day


def test_the_five_steps(store: Store, theme: Theme, furnish: Callable[..., Page]) -> None:
    rebound = store.rebounds.begin(store.jobs.add("Northwind", "Baker"))
    store.rebounds.mark_step(rebound, Step.STORY, StepState.DONE)
    store.rebounds.mark_step(rebound, Step.THE_JOB, StepState.DONE)
    store.rebounds.mark_step(rebound, Step.PEOPLE, StepState.BEGUN)
    page = furnish(TodayPage)
    (bars,) = page.findChildren(StepBars)
    picture = painted(bars)
    # Left and right of the middle of each.
    sides = [round((place + side) * bars.width() / 5) for place in range(5) for side in (0.3, 0.7)]
    seen = [picture.pixelColor(x, bars.height() // 2).name() for x in sides]
    accent, pale = theme.colour("accent").name(), theme.colour("hairline").name()
    assert seen == [*[accent] * 5, *[pale] * 5]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("worn", ["light", "dark", "high_contrast"])
def test_a_begun_step_is_filled_by_half(
    qtbot: QtBot, desk: Desk, direction: Qt.LayoutDirection, worn: str
) -> None:
    desk.settings.set(options.THEME, worn)
    bars = StepBars(desk.theme, [StepState.DONE, StepState.BEGUN, StepState.OPEN])
    qtbot.addWidget(bars)
    bars.setLayoutDirection(direction)
    bars.resize(316, 24)
    filled = runs(painted(bars), 12, desk.theme.colour("accent"))
    widths = [wide for _, wide in sorted(filled, reverse=direction is Qt.LayoutDirection.RightToLeft)]
    assert widths == [pytest.approx(100, abs=SMOOTH), pytest.approx(50, abs=SMOOTH)]


def test_a_persons_timeline_has_everything_once(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    rng, today = random.Random(3), clock.clock.today()
    dana, other = store.contacts.add("Dana"), store.contacts.add("Tom")
    days: list[date] = []
    for _ in range(30):
        who, day = rng.choice((dana, other)), today - timedelta(days=rng.randint(0, 300))
        kind = rng.choice(("moment", "letter", "entry"))
        if kind == "moment":
            store.contacts.log_touch(who, TouchKind.CALL, on_day=day)
        elif kind == "letter":
            letter = store.letters.begin(LetterKind.FREE, contact_id=who)
            store.letters.mark_posted(letter, PostedHow.POST, day)
        else:
            entry = store.journal.write("Met @Dana." if who == dana else "Met @Tom.")
            store.links.follow(entry)
            store.journal.set_day(entry, day)
        days += [day] * (who == dana)
    page = furnish(ContactsPage, dana)
    assert isinstance(page, ContactsPage)
    timeline = page.person.timeline
    qtbot.waitUntil(lambda: len(timeline.rows()) == len(days))
    assert [row.happening.day for row in timeline.rows()] == sorted(days, reverse=True)


def test_a_jobs_timeline_has_everything_once(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    rng = random.Random(4)
    northwind, other = store.jobs.add("Northwind", "Baker"), store.jobs.add("Contoso", "Baker")
    titles: Counter[str] = Counter({"Lead": 1})
    for _ in range(10):
        job, kind = rng.choice((northwind, other)), rng.choice(("entry", "round", "letter"))
        if kind == "entry":
            store.journal.write("A page.", job_id=job)
        elif kind == "round":
            store.rounds.add(job, RoundKind.PANEL, datetime(2026, 11, rng.randint(1, 20), 10))
        else:
            store.letters.begin(LetterKind.FREE, job_id=job)
        if job == northwind:
            titles[{"entry": "A page.", "round": "Panel", "letter": "Letter"}[kind]] += 1
    page = furnish(JobsPage, northwind)
    assert isinstance(page, JobsPage)
    qtbot.waitUntil(lambda: page.view.parts.timeline.rows.told != ())
    assert Counter(line.title for line in page.view.parts.timeline.rows.told) == titles
