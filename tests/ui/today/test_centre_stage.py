"""Centre stage on Today: in words, and only when there is something to say."""

from collections.abc import Callable

import pytest

from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.today.page import TodayPage
from rebound_desktop.ui.today.stage import ShareBar
from tests.conftest import HandClock
from tests.ui.conftest import named, said


def sent(store: Store, company: str, number: int) -> None:
    for _ in range(number):
        letter = store.letters.begin(LetterKind.PAIN_LETTER, company=company)
        store.letters.mark_posted(letter, PostedHow.POST)


def test_it_is_not_there_until_there_are_six_moves_to_two_companies(
    store: Store, furnish: Callable[..., Page]
) -> None:
    page = furnish(TodayPage)
    sent(store, "Northwind", 5)
    assert "two weeks" not in said(page)
    sent(store, "Contoso", 1)
    assert named(page, ShareBar, "Centre stage").toolTip().startswith("In two weeks about three quarters")
    assert "In two weeks about three quarters of your moves went to Northwind, the rest elsewhere." in said(
        page
    )


def test_moves_that_are_spread_are_said_to_be(store: Store, furnish: Callable[..., Page]) -> None:
    page = furnish(TodayPage)
    for company in ("Northwind", "Contoso", "Fabrikam"):
        sent(store, company, 2)
    assert "Your moves of the last two weeks are spread over three companies." in said(page)
    # No company stands out: a bar would show what no word says.
    assert not any(bar.isVisible() for bar in page.findChildren(ShareBar))


@pytest.mark.parametrize("outcome", (Outcome.TURNED_DOWN, Outcome.WENT_QUIET))
def test_on_the_day_of_a_no_it_is_silent(
    store: Store, furnish: Callable[..., Page], clock: HandClock, outcome: Outcome
) -> None:
    page = furnish(TodayPage)
    sent(store, "Northwind", 5)
    sent(store, "Contoso", 1)
    assert "two weeks" in said(page)
    job = store.jobs.add("Contoso", "Baker")
    store.jobs.move(job, Stage.CLOSED, outcome)
    assert "two weeks" not in said(page)
    assert not any(bar.isVisible() for bar in page.findChildren(ShareBar))
    clock.go_on(days=1)
    page.refresh()
    assert "two weeks" in said(page)


def test_while_the_journal_rests_it_is_silent(store: Store, furnish: Callable[..., Page]) -> None:
    page = furnish(TodayPage)
    sent(store, "Northwind", 5)
    sent(store, "Contoso", 1)
    assert "two weeks" in said(page)
    store.good_end.rest("Tailspin")
    assert "two weeks" not in said(page)


def test_one_company_alone_is_said_to_have_the_stage(store: Store, furnish: Callable[..., Page]) -> None:
    page = furnish(TodayPage)
    sent(store, "Northwind", 12)
    sent(store, "Contoso", 1)
    assert "Northwind has the stage: nearly all of your moves in two weeks." in said(page)
