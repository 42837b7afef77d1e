"""Rules about people, the week, rebounds, letters and backups."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rebound_desktop.core.activity import (
    CONVERSATION_OPEN_FOR,
    Moment,
    Turn,
    WeekPlan,
    open_conversations,
)
from rebound_desktop.core.backups import RECENT, RECENT_AT_MOST, Copy, as_it_is, to_keep
from rebound_desktop.core.clock import Clock, zone_named
from rebound_desktop.core.contacts import (
    Contact,
    Direction,
    NextKind,
    TouchKind,
    answers,
    first_name,
    initials,
    is_full_name,
    is_same_company,
    name_and_company,
    name_with_degree,
    thank_from,
    without_note,
)
from rebound_desktop.core.jobs import (
    HowFar,
    Outcome,
    Stage,
    StageEvent,
    is_a_no,
    may_have_met,
    offers_five_steps,
)
from rebound_desktop.core.letters import filled
from rebound_desktop.core.rebound import Rebound, ReboundState, Step, StepState, in_front, step_after

TODAY = date(2026, 11, 23)
days = st.dates(date(2026, 1, 1), TODAY)
moments = st.builds(
    Moment, st.integers(1, 50), st.just("Dana"), st.just("Northwind"), days, st.sampled_from(Direction)
)
rebounds = st.builds(
    Rebound,
    id=st.integers(1, 99),
    job_id=st.just(1),
    company=st.just("Northwind"),
    title=st.just(""),
    no_on=days,
    state=st.sampled_from(ReboundState),
    touched_on=days,
    current=st.just(Step.STORY),
    steps=st.tuples(*[st.sampled_from(StepState)] * 5),
)


@given(st.lists(moments))
def test_conversations_are_the_warm_ones_newest_first(found: list[Moment]) -> None:
    shown = open_conversations(found, TODAY)
    assert len(shown) == sum(TODAY - moment.on_day <= CONVERSATION_OPEN_FOR for moment in found)
    assert [one.last_on for one in shown] == sorted((one.last_on for one in shown), reverse=True)


def test_it_is_their_turn_after_my_move_and_mine_after_theirs_or_a_talk() -> None:
    turns = {
        direction: open_conversations([Moment(1, "Dana", "", TODAY, direction)], TODAY)[0].turn
        for direction in Direction
    }
    assert turns == {Direction.MINE: Turn.THEIRS, Direction.THEIRS: Turn.MINE, Direction.BOTH: Turn.MINE}


@given(st.lists(rebounds, max_size=8))
def test_today_shows_at_most_one_rebound_and_the_one_touched_last(found: list[Rebound]) -> None:
    able = [
        one
        for one in found
        if one.state is ReboundState.OPEN and not one.is_complete and TODAY - one.touched_on <= timedelta(14)
    ]
    shown = in_front(found, TODAY)
    assert (shown is None) is (not able)
    assert shown is None or shown.touched_on == max(one.touched_on for one in able)


def test_the_fifth_step_is_the_last() -> None:
    assert [step_after(step) for step in Step] == [*list(Step)[1:], None]


def test_a_plan_is_empty_until_something_is_written() -> None:
    assert WeekPlan(TODAY).is_empty and not WeekPlan(TODAY, goal=1).is_empty


def test_thanks_wait_a_day_after_a_no_and_never_lie_in_the_past() -> None:
    assert thank_from(TODAY, TODAY) == TODAY + timedelta(1)
    assert thank_from(TODAY - timedelta(30), TODAY) == TODAY


def test_a_thank_you_is_done_only_by_a_word_of_mine() -> None:
    done = {
        (kind, direction)
        for kind in TouchKind
        for direction in Direction
        if answers(NextKind.THANK, kind, direction, since_planned=True)
    }
    assert (TouchKind.CARD, Direction.MINE) in done and (TouchKind.EMAIL, Direction.MINE) in done
    assert not {pair for pair in done if pair[1] is not Direction.MINE or pair[0] is TouchKind.INTERVIEW}


def test_a_hello_is_counted_from_any_moment_since_it_was_planned() -> None:
    for step in (NextKind.HELLO_AGAIN, NextKind.CHECK_BACK):
        assert answers(step, TouchKind.CALL, Direction.THEIRS, since_planned=True)
        assert not answers(step, TouchKind.CALL, Direction.THEIRS, since_planned=False)


@given(st.text())
def test_initials_are_at_most_two_letters(name: str) -> None:
    assert len(initials(name)) <= 2
    assert initials(name) or not name.strip()


def test_initials_in_several_scripts() -> None:
    names = {
        "Dana Whitfield": "DW",
        "Анна Ивановна": "АИ",
        "ßara": "ß",
        "Jean-Luc": "JL",
        "": "",
        "山田太郎": "山",
    }
    assert {name: initials(name) for name in names} == names


def test_one_speaks_to_a_person_by_the_first_name() -> None:
    assert first_name("Dr. Dana Whitfield") == "Dana"
    assert first_name("Prof.") == "Prof."


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Mr Beddoes", "Mr Beddoes"),
        ("Sister Odile", "Sister Odile"),
        ("Prof. Dr. Falk", "Prof. Dr. Falk"),
        ("Dr. med. Kern", "Dr. Kern"),
        ("Dr. van Dyke", "Dr. van Dyke"),
        ("Dr. Ines Falk", "Ines"),
        ("Dame Edna Everage", "Edna"),
        ("Mr Tom Beddoes", "Mr Beddoes"),
        ("Mrs. Ann B. Beddoes Jr", "Mrs. Beddoes"),
        ("Herr Dr. Tom von der Leyen", "Herr Dr. von der Leyen"),
        ("M. Claude Dupont", "M. Dupont"),
        ("Sra. María de la Cruz", "Sra. de la Cruz"),
        ("Don José García", "Don José"),
        ("HR lady (name?)", "HR lady"),
        ("Mr Beddoes (tall", "Mr Beddoes"),
        ("Dana (from the panel)", "Dana"),
        ("Tom Beddoes, PhD", "Tom"),
        ("J. Smith", "J. Smith"),
        ("(name?)", "(name?)"),
    ],
)
def test_a_title_stays_with_the_name_one_knows(name: str, said: str) -> None:
    assert first_name(name) == said


_TITLES = (
    "Mr", "Mrs.", "Ms", "Miss", "Mx", "Dr", "Prof.", "Professor", "Sir", "Dame", "Lord", "Lady", "Sister", "Father",
    "Rev.", "Herr", "Frau", "Dr.", "Mme", "Mlle", "Madame", "Monsieur", "Sr.", "Sra.", "Srta.",
)  # fmt: skip
_several = st.tuples(st.sampled_from((*_TITLES, "M.", "Don", "Doña")), st.sampled_from(_TITLES)).map(list)
_a_word = st.from_regex(r"[A-Z][a-zß-ÿ]{9,12}(-[A-Z][a-z]{2,5})?", fullmatch=True).filter(
    lambda word: word.casefold() != "mademoiselle"
)


@given(_several, st.integers(0, 2), st.lists(_a_word, min_size=1, max_size=3))
def test_a_title_is_never_all_that_is_said(several: list[str], count: int, names: list[str]) -> None:
    titles = several[:count]
    said = first_name(" ".join((*titles, *names)))
    assert any(said.endswith(name) for name in names)
    if len(names) == 1:
        assert said == " ".join((*titles, *names))


@pytest.mark.parametrize(
    "name",
    [
        "Dana Quill", "DANA QUILL", "Dr. Dana Ames", "Frau Eva Müller", "Dana van Dyke", "La Toya Jackson",
        "Le Van Anh", "Quill, Dana", "Dana Quill (tall)", "Dana Quill from HR", "Don José García", "Анна Ивановна",
        "ليلى حداد", "김 민수", "山田太郎", "山田 太郎", "マイケル・ジャクソン", "김민수", "JP Morgan",
        "María de la Cruz",
    ],
)  # fmt: skip
def test_a_full_name_is_one_persons_wherever_it_is_met(name: str) -> None:
    assert is_full_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "The lady from HR", "The Receptionist", "the receptionist", "kind at Northwind", "HR lady", "HR Lady", "",
        "Dana", "Dana from HR", "Dana, HR", "Dana (from the panel)", "Dana Q.", "J. Smith", "Mr Ames", "Don José",
        "Frau Müller", "Ana-Maria", "van Dyke", "Der Herr vom Empfang", "Die Empfangsdame", "La recepcionista",
        "La señora de RRHH", "El Director", "A kind man", "Le monsieur de l’accueil", "(name?)", "السيدة من الموارد",
        "受付の人", "田中さん", "王女士", "採用担当", "面接官", "Hiring Manager", "Tech Lead", "Interviewer Two",
        "Meine Chefin",
        "Chef de Projet", "Herrn Meier", "El Señor Gómez", "HR LADY", "مديرة التوظيف",
    ],
)  # fmt: skip
def test_what_is_told_of_somebody_or_half_a_name_may_be_another_elsewhere(name: str) -> None:
    assert not is_full_name(name)


@given(
    _several,
    st.integers(0, 2),
    st.lists(_a_word, min_size=1, max_size=3),
    st.sampled_from(("The", "the", "Die")),
)
def test_a_first_and_a_last_name_are_full_behind_titles_and_nothing_is_behind_an_article(
    several: list[str], count: int, names: list[str], article: str
) -> None:
    name = " ".join((*several[:count], *names))
    assert is_full_name(name) is (len(names) > 1)
    assert not is_full_name(f"{article} {name}") and not is_full_name(name.lower())


@given(st.text())
def test_a_name_that_is_not_empty_gives_something_to_say(name: str) -> None:
    assert bool(first_name(name)) is bool(name.strip())
    assert not is_full_name(name) or name.strip()
    assert bool(without_note(name)) is bool(name.strip())


def test_what_somebody_is_called_goes_before_the_name() -> None:
    assert Contact(1, "", "Mr Tom Beddoes", nickname=" Tommy ").called == "Tommy"
    assert Contact(1, "", "Mr Tom Beddoes").called == "Mr Beddoes"


@given(st.dictionaries(st.from_regex(r"[a-z_]{1,8}", fullmatch=True), st.text(), max_size=4), st.text())
def test_filling_a_template_never_reads_values_as_templates(fields: dict[str, str], text: str) -> None:
    value = "{name|again} {" + text
    assert filled("Dear {name},", {**fields, "name": value}) == f"Dear {value},"


def test_an_empty_field_falls_back_or_stays_visible() -> None:
    assert filled("Dear {name|all}, {sender} {x|}", {"name": ""}) == "Dear all, {sender} "


def test_only_a_refusal_or_silence_is_a_no() -> None:
    assert {outcome for outcome in Outcome if is_a_no(outcome)} == {Outcome.TURNED_DOWN, Outcome.WENT_QUIET}
    assert not is_a_no(None)
    assert offers_five_steps(HowFar.MET_PEOPLE) and not offers_five_steps(HowFar.APPLIED_ONLY)


def test_who_only_applied_is_offered_no_interview() -> None:
    def steps(*how_far: HowFar | None) -> list[StageEvent]:
        day, outcome = date(2026, 11, 23), Outcome.TURNED_DOWN
        return [StageEvent(1, 1, Stage.CLOSED, outcome, day, how_far=each) for each in how_far]

    assert may_have_met(steps()) and may_have_met(steps(None, None))
    assert may_have_met(steps(None, HowFar.MET_PEOPLE)) and not may_have_met(steps(HowFar.APPLIED_ONLY))
    # Opened again, it may go further: what was said last counts.
    assert may_have_met(steps(HowFar.APPLIED_ONLY, None, HowFar.MET_PEOPLE))


NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
made = st.lists(
    st.integers(-60 * 24 * 3, 60 * 24 * 900).map(lambda minutes: NOW - timedelta(minutes=minutes))
)


@given(made)
@example([NOW] * RECENT_AT_MOST + [NOW - timedelta(minutes=1)])
def test_of_backups_the_newest_is_kept_and_none_of_the_future_takes_its_place(found: list[datetime]) -> None:
    kept = to_keep(map(Copy, found), NOW)
    past, ahead = {moment for moment in found if moment <= NOW}, {moment for moment in found if moment > NOW}
    assert kept <= set(found)
    assert kept & past == to_keep(map(Copy, past), NOW)
    # Where the clock is wrong now and they are right, they are what they would be then.
    assert kept & ahead == to_keep(map(Copy, ahead), max(ahead, default=NOW))
    assert {max(group) for group in (past, ahead) if group} <= kept


@given(made)
def test_keeping_is_settled_at_once_and_bounded(found: list[datetime]) -> None:
    kept = to_keep(map(Copy, found), NOW)
    assert to_keep(map(Copy, kept), NOW) == kept
    assert len([moment for moment in kept if moment <= NOW]) <= RECENT_AT_MOST + 12 + 10 + 9 + 1


def test_two_years_of_daily_backups_leave_days_weeks_and_months() -> None:
    kept = to_keep([Copy(NOW - timedelta(days=day)) for day in range(730)], NOW)
    assert {NOW - timedelta(days=day) for day in range(12)} <= kept
    assert min(kept) < NOW - timedelta(days=230)
    assert len([moment for moment in kept if NOW - moment > RECENT]) < 35


@given(made, st.integers(1, 40), st.integers(0, 30))
def test_a_size_cap_is_kept_to_but_for_what_always_stays(
    found: list[datetime], at_most: int, pinned: int
) -> None:
    copies = [Copy(moment, 1, place < pinned) for place, moment in enumerate(sorted(set(found)))]
    kept = to_keep(copies, NOW, at_most)
    always = {copy.made_at for copy in copies if copy.is_pinned}
    ahead, past = ({moment for moment in found if (moment > NOW) is later} for later in (True, False))
    always |= {max(group) for group in (ahead, past) if group}
    assert always <= kept
    assert len(kept) <= max(at_most, len(always))
    # A clock that once ran ahead pushes out none of the others.
    assert not kept & ahead - always or past & to_keep(copies, NOW) <= kept
    assert kept <= to_keep(copies, NOW)


def test_a_size_cap_thins_the_many_of_today_before_last_month_goes() -> None:
    old = [Copy(NOW - timedelta(days=30 * month), 10) for month in (1, 2, 3)]
    today = [Copy(NOW - timedelta(minutes=30 * number), 10) for number in range(8)]
    kept = to_keep([*old, *today], NOW, at_most=60)
    assert {copy.made_at for copy in old} <= kept
    assert max(copy.made_at for copy in today) in kept and len(kept) == 6


def test_the_newest_backup_stays_where_it_alone_is_larger_than_the_cap() -> None:
    copies = [Copy(NOW - timedelta(days=day), 10, is_pinned=day == 9) for day in range(10)]
    assert to_keep(copies, NOW, at_most=5) == {NOW, NOW - timedelta(days=9)}


def test_an_unknown_zone_is_utc_and_never_an_error() -> None:
    for name in ("", "Europe", "../../etc/passwd", "Nowhere/Land", "\0"):
        assert zone_named(name).key == "UTC"


def test_the_day_is_the_day_beside_the_person() -> None:
    late = Clock(lambda: datetime(2026, 11, 23, 22, 30, tzinfo=UTC), "Asia/Tokyo")
    assert late.today() == date(2026, 11, 24)
    assert late.moment() == datetime(2026, 11, 23, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed",
    [
        "Blue Mill, Limited",
        "Blue Mill, S.A.",
        "Blue Mill, S. A.",
        "Blue Mill, Pty Ltd",
        "Blue Mill, GmbH & Co. KG",
        "Blue Mill, Sp. z o.o.",
        "Blue Mill, Ltd.",
        "Blue Mill, A/S",
        "Ines Park, MBA",
        "Carla Diaz, Esq.",
        "Carla Diaz, Ph.D.",
    ],
)
def test_what_ends_a_name_is_no_company(typed: str) -> None:
    assert name_and_company(typed) == (typed, "")
    is_person = typed.startswith(("Ines", "Carla"))
    assert name_with_degree(typed) == (typed.partition(",")[0] if is_person else "")


def test_a_name_and_a_company_behind_a_comma() -> None:
    assert name_and_company("Ines Park, Blue Mill Ltd.") == ("Ines Park", "Blue Mill Ltd.")
    assert name_and_company("Ines Park, Mill & Co.") == ("Ines Park", "Mill & Co.")
    assert name_with_degree("Ines Park, MBA, PhD") == "Ines Park"
    assert name_with_degree("Ines Park, Blue Mill") == name_with_degree("Ines, MBA") == ""


def test_the_newest_backup_holds_the_journal_as_it_is_unless_another_took_its_place_since() -> None:
    day = timedelta(days=1)
    now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    moments = [now - 2 * day, now - day, now + day]
    assert as_it_is(moments, now) == now - day, "what a clock that ran ahead has dated counts for nothing"
    assert as_it_is(moments, now, replaced_at=now - 2 * day) == now - day
    assert as_it_is(moments, now, replaced_at=now - day / 2) is None
    assert as_it_is([], now) is None


@pytest.mark.parametrize(
    ("name", "other", "is_one"),
    [
        ("Halden Print", "Halden Print Inc.", True),
        ("Quill", "quill GmbH & Co. KG", True),
        ("Quill S. A.", "Quill", True),
        ("Quill S.L.", "Quill S.A.R.L.", True),
        ("Kite & Sons", "Kite & Sons, LLC", True),
        ("株式会社クイル", "クイル", True),
        ("クイル（株）", "株式会社 クイル", True),
        ("Quill Oy", "Quill PLC", True),
        ("Quill", "Quilt", False),
        ("SAS", "SAS Institute", False),
        ("AB", "AS", False),
        ("Quill y", "Quill", False),
        ("", "Quill", False),
    ],
)
def test_a_company_is_one_whatever_its_legal_form_is(name: str, other: str, is_one: bool) -> None:
    assert is_same_company(name, other) is is_one and is_same_company(other, name) is is_one
