"""The week's shelf: the plan a person wrote, and a goal only once they picked one."""

from datetime import date

from rebound_desktop.core.activity import WeekPlan
from rebound_desktop.core.change import Area
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger


class WeekShelf:
    """One plan a week, kept by the Monday in it (`core.weeks`); nothing is carried over."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def plan(self, week_on: date) -> WeekPlan:
        """The plan of the week that has the Monday `week_on`; an empty one when none was written."""
        row = tables.WeekPlan
        found = self._ledger.row(
            row.select(
                row.companies,
                row.people,
                row.when_text.alias("when"),
                row.where_text.alias("where"),
                row.goal,
                row.days_off,
                row.review,
            ).where(row.week_on == week_on)
        )
        if found is None:
            return WeekPlan(week_on)
        days_off = frozenset(int(day) for day in found.pop("days_off").split())
        return WeekPlan(week_on, **found, days_off=days_off)

    def monday_of(self, plan_id: int) -> date | None:
        """The Monday of the week that a plan, found by a search, is for."""
        row = tables.WeekPlan
        found = self._ledger.row(row.select(row.week_on).where(row.id == plan_id))
        return found["week_on"] if found else None

    def write(self, plan: WeekPlan) -> None:
        """Keep a plan; the same again changes nothing."""
        before = self.plan(plan.week_on)
        if plan == before:
            return
        done, subject = _what_changed(before, plan)
        fields = {
            "companies": plan.companies,
            "people": plan.people,
            "when_text": plan.when,
            "where_text": plan.where,
            "goal": plan.goal,
            "days_off": " ".join(str(day) for day in sorted(plan.days_off)),
            "review": plan.review,
        }
        row = tables.WeekPlan
        with self._ledger.verb(done, Area.WEEK, subject=subject):
            known = self._ledger.row(row.select(row.id).where(row.week_on == plan.week_on))
            if known:
                self._ledger.update(row, known["id"], **fields)
            else:
                self._ledger.insert(row, week_on=plan.week_on, **fields)


def _what_changed(before: WeekPlan, plan: WeekPlan) -> tuple[str, str]:
    """The code of what was done to a plan, and the words that were planned."""
    texts = ((before.companies, plan.companies), (before.people, plan.people), (before.when, plan.when))
    for was, text in (*texts, (before.where, plan.where)):
        if text != was:
            return "week_planned", text
    if plan.goal != before.goal:
        return "goal_picked", ""
    return ("days_off_set" if plan.days_off != before.days_off else "week_reviewed"), ""
