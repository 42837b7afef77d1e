"""Jobs, people, letters, rebounds and weeks: what was said is what is shown."""

from datetime import date, datetime, timedelta

import pytest

from rebound_desktop.core.activity import Ahead, WeekLetters, WeekPlan
from rebound_desktop.core.contacts import Direction, LinkedIn, NextKind, TouchKind
from rebound_desktop.core.jobs import HowFar, Outcome, RoundKind, Side, Stage
from rebound_desktop.core.letters import LetterKind, LetterStatus, PostedHow
from rebound_desktop.core.person import Detail, DetailKind, Person
from rebound_desktop.core.rebound import ReboundState, Step, StepState
from rebound_desktop.core.weeks import week_of
from tests.store.conftest import Home

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("name", ["Northwind", "ÅNGSTRÖM", "Ölmühle", "Завод", "İstanbul", "100% _Café_"])
def test_a_company_is_one_company_in_any_case_and_spacing(home: Home, name: str) -> None:
    home.store.jobs.add(name)
    home.store.jobs.add(f"  {name.swapcase()} " if name != "İstanbul" else f" {name} ")
    assert len(home.store.jobs.company_names()) == 1
    assert len(home.store.jobs.at_company(f" {name}")) == 2


def test_a_job_stands_where_its_newest_event_says(home: Home) -> None:
    job = home.store.jobs.add("Northwind", stage=Stage.APPLIED, on_day=TODAY - timedelta(9))
    home.store.jobs.move(job, Stage.INTERVIEWING)
    home.store.jobs.move(job, Stage.LETTER_SENT, on_day=TODAY - timedelta(20))
    found = home.store.jobs.job(job)
    assert found is not None and (found.stage, found.since) == (Stage.INTERVIEWING, TODAY)
    stages = [event.stage for event in home.store.jobs.history(job)]
    assert stages == [Stage.LETTER_SENT, Stage.APPLIED, Stage.INTERVIEWING]


def test_what_happens_today_is_not_outlived_by_a_day_to_come(home: Home) -> None:
    job = home.store.jobs.add("Northwind", stage=Stage.INTERVIEWING, on_day=TODAY + timedelta(3))
    home.store.jobs.move(job, Stage.OFFER)
    found = home.store.jobs.job(job)
    assert found is not None and found.stage is Stage.OFFER
    home.store.jobs.move(job, Stage.CLOSED, Outcome.DECLINED)
    home.store.jobs.move(job, Stage.APPLIED)
    found = home.store.jobs.job(job)
    assert found is not None and (found.stage, found.since) == (Stage.APPLIED, TODAY + timedelta(3))


def test_events_of_one_day_stand_in_the_order_they_were_noted(home: Home) -> None:
    job = home.store.jobs.add("Northwind")
    for stage in (Stage.APPLIED, Stage.INTERVIEWING, Stage.OFFER, Stage.INTERVIEWING):
        home.store.jobs.move(job, stage)
    found = home.store.jobs.job(job)
    assert found is not None and found.stage is Stage.INTERVIEWING


def test_a_back_dated_no_closes_a_job_that_was_first_noted_today(home: Home) -> None:
    job = home.store.jobs.add("Northwind", stage=Stage.INTERVIEWING)
    home.store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=job, on_day=TODAY - timedelta(3))
    home.store.jobs.move(job, Stage.APPLIED, on_day=TODAY - timedelta(30))
    found = home.store.jobs.job(job)
    assert found is not None and (found.outcome, found.since) == (Outcome.TURNED_DOWN, TODAY - timedelta(3))
    home.time.go_on(days=1)
    home.store.jobs.move(job, Stage.INTERVIEWING)
    reopened = home.store.jobs.job(job)
    assert reopened is not None and reopened.is_open and reopened.outcome is None


def test_an_outcome_belongs_to_a_closed_job_and_only_to_it(home: Home) -> None:
    job = home.store.jobs.add("Northwind")
    with pytest.raises(ValueError):
        home.store.jobs.move(job, Stage.CLOSED)
    with pytest.raises(ValueError):
        home.store.jobs.move(job, Stage.OFFER, Outcome.ACCEPTED)
    with pytest.raises(ValueError):
        home.store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=job, outcome=Outcome.WITHDREW)


def test_a_job_keeps_its_fields_lines_rounds_and_what_the_gut_said(home: Home) -> None:
    jobs, rounds = home.store.jobs, home.store.rounds
    job = jobs.add("Northwind", " Baker ")
    jobs.change(job, posting="text\ud800", url="x", answer_expected_on=TODAY)
    with pytest.raises(TypeError):
        jobs.change(job, stage="offer")
    first = jobs.add_line(job, Side.PERFECT, " the view ")
    jobs.add_line(job, Side.PERFECT, "the people")
    jobs.change_line(first, look_again=True, next_time="ask")
    starts = datetime(2026, 11, 25, 10, 30)
    rounds.add(job, RoundKind.PANEL, starts)
    rounds.add(job, RoundKind.PHONE)
    jobs.say_gut(job, "weird", 3)
    jobs.say_gut(job, "relief", None, "nights")
    found = jobs.job(job)
    assert found is not None and (found.name, found.posting, found.answer_expected_on) == (
        "Northwind, Baker",
        "text\ufffd",
        TODAY,
    )
    assert [(line.text, line.look_again) for line in jobs.lines(job)] == [
        ("the view", True),
        ("the people", False),
    ]
    assert [one.starts_at for one in rounds.of_job(job)] == [starts, None]
    assert len(rounds.between(TODAY, TODAY + timedelta(2))) == 1
    assert rounds.between(TODAY, TODAY) == ()
    assert [(gut.word, gut.number, gut.spared) for gut in jobs.guts(job)] == [("relief", None, "nights")]


def test_interviews_are_found_by_the_day_on_which_they_begin_here(home: Home) -> None:
    job, rounds = home.store.jobs.add("Northwind"), home.store.rounds
    # Nine at night where the person is, six the next morning where it is; and five in the morning here.
    tonight = rounds.add(job, RoundKind.VIDEO, datetime(2026, 11, 24, 6), zone="Asia/Tokyo")
    early = rounds.add(job, RoundKind.VIDEO, datetime(2026, 11, 22, 19), zone="Pacific/Honolulu")
    assert [each.id for each in rounds.between(TODAY, TODAY)] == [early, tonight]
    assert rounds.between(TODAY + timedelta(1), TODAY + timedelta(1)) == ()


def test_a_job_set_aside_takes_its_rebound_and_rounds_out_of_sight_and_leaves_people(home: Home) -> None:
    job = home.store.jobs.add("Northwind")
    dana = home.store.contacts.add("Dana", job_id=job)
    rebound = home.store.rebounds.begin(job)
    home.store.rounds.add(job, RoundKind.PHONE, datetime(2026, 11, 23, 10))
    home.store.jobs.set_aside(job)
    assert home.store.rebounds.rebound(rebound) is None
    assert home.store.rounds.between(TODAY, TODAY) == ()
    assert home.store.contacts.contact(dana) is not None and home.store.contacts.jobs_of(dana) == ()


@pytest.mark.parametrize("typed", ["jose", "JOSÉ", "muller", "bäck", "josé muller", "e m", "%", "Baecker"])
def test_people_are_found_without_regard_to_case_and_accents(home: Home, typed: str) -> None:
    home.store.contacts.add("José Müller", company="BÄCKEREI", role="lead")
    home.store.contacts.add("Zoe")
    expected = [] if typed in ("%", "Baecker") else ["José Müller"]
    assert [line.name for line in home.store.contacts.lines(matching=typed)] == expected


def test_people_stand_by_name_whatever_its_first_letter(home: Home) -> None:
    for name in ("Zoe", "émile", "Eva", "Ärne"):
        home.store.contacts.add(name)
    assert [line.name for line in home.store.contacts.lines()] == ["Ärne", "émile", "Eva", "Zoe"]


def test_a_thank_you_stays_due_until_a_word_of_mine_went_out(home: Home) -> None:
    contacts = home.store.contacts
    dana = contacts.add("Dana")
    contacts.plan_next(dana, NextKind.THANK, TODAY)
    contacts.log_touch(dana, TouchKind.INTERVIEW, Direction.BOTH)
    contacts.log_touch(dana, TouchKind.EMAIL, Direction.THEIRS)
    assert contacts.next_step(dana) is not None
    contacts.log_touch(dana, TouchKind.CARD, Direction.MINE, on_day=TODAY - timedelta(1))
    assert contacts.next_step(dana) is None


def test_a_check_back_outlives_a_moment_from_before_it_was_planned(home: Home) -> None:
    contacts = home.store.contacts
    dana = contacts.add("Dana")
    contacts.plan_next(dana, NextKind.CHECK_BACK, TODAY + timedelta(90))
    contacts.log_touch(dana, TouchKind.COFFEE, on_day=TODAY - timedelta(60))
    assert contacts.next_step(dana) is not None
    contacts.log_touch(dana, TouchKind.EMAIL, Direction.THEIRS)
    assert contacts.next_step(dana) is None


def test_one_next_step_a_person_put_off_or_dropped(home: Home) -> None:
    contacts = home.store.contacts
    dana = contacts.add("Dana", company="Northwind")
    contacts.plan_next(dana, NextKind.THANK, TODAY)
    contacts.plan_next(dana, NextKind.CHECK_BACK, TODAY)
    contacts.put_off(dana, TODAY + timedelta(7))
    (step,) = contacts.next_steps()
    assert (step.kind, step.due_on, step.company) == (NextKind.CHECK_BACK, TODAY + timedelta(7), "Northwind")
    assert contacts.next_steps(due_by=TODAY) == contacts.next_steps(kind=NextKind.THANK) == ()
    contacts.drop_next(dana)
    assert contacts.next_steps() == ()


def test_the_last_moment_is_the_newest_touch_that_still_counts(home: Home) -> None:
    contacts = home.store.contacts
    dana = contacts.add("Dana")
    late = contacts.log_touch(dana, TouchKind.CALL, note="spoke")
    contacts.log_touch(dana, TouchKind.CARD, Direction.MINE, on_day=TODAY - timedelta(5))
    assert contacts.lines()[0].last_kind is TouchKind.CALL
    contacts.remove_touch(late)
    assert contacts.lines()[0].last_on == TODAY - timedelta(5)
    (moment,) = contacts.newest_moments(TODAY - timedelta(45))
    assert (moment.contact, moment.direction) == ("Dana", Direction.MINE)
    contacts.set_aside(dana)
    assert contacts.lines() == () and contacts.newest_moments(TODAY - timedelta(45)) == ()


def test_people_belong_to_jobs_once_and_change_places(home: Home) -> None:
    contacts, job = home.store.contacts, home.store.jobs.add("Northwind")
    mails = (Detail(DetailKind.EMAIL, "d@x"), Detail(DetailKind.EMAIL, "e@x"))
    dana = home.store.people.add(Person("Dana", details=mails))
    contacts.link_job(dana, job)
    contacts.link_job(dana, job)
    contacts.change(dana, company="Contoso", linkedin=LinkedIn.CONNECTED)
    (found,) = contacts.met_at_job(job)
    assert (found.company, found.email, found.linkedin) == ("Contoso", "d@x", LinkedIn.CONNECTED)
    contacts.change(dana, company="")
    found_again = contacts.contact(dana)
    assert found_again is not None and found_again.company_id is None


def test_a_letter_goes_out_once_is_a_moment_and_is_answered(home: Home) -> None:
    letters, contacts = home.store.letters, home.store.contacts
    dana = contacts.add("Dana", company="Northwind")
    contacts.plan_next(dana, NextKind.THANK, TODAY)
    letter = letters.begin(LetterKind.THANK_YOU, contact_id=dana, body="Thank you.")
    assert letters.of_week(TODAY, TODAY) == WeekLetters(0, 1)
    letters.mark_posted(letter, PostedHow.POST)
    letters.mark_posted(letter, PostedHow.BY_HAND, TODAY - timedelta(1))
    (touch,) = contacts.touches(dana)
    assert (touch.kind, touch.on_day, contacts.next_step(dana)) == (
        TouchKind.CARD,
        TODAY - timedelta(1),
        None,
    )
    letters.log_reply(letter, note="gladly")
    found = letters.letter(letter)
    assert found is not None
    assert (found.status, found.recipient, found.company) == (LetterStatus.ANSWERED, "Dana", "Northwind")
    assert (found.posted_how, found.posted_on, found.replied_on) == (
        PostedHow.BY_HAND,
        TODAY - timedelta(1),
        TODAY,
    )
    assert contacts.touches(dana)[0].direction is Direction.THEIRS


def test_a_pain_letter_sent_and_answered_moves_its_job_on_and_never_back(home: Home) -> None:
    letters, jobs = home.store.letters, home.store.jobs
    lead, talking = jobs.add("Northwind"), jobs.add("Fabrikam")
    jobs.move(talking, Stage.INTERVIEWING)
    for job in (lead, talking):
        letter = letters.begin(LetterKind.PAIN_LETTER, job_id=job)
        letters.mark_posted(letter, PostedHow.EMAIL)
    assert [jobs.job(job).stage for job in (lead, talking)] == [Stage.LETTER_SENT, Stage.INTERVIEWING]
    before = len(jobs.history(talking))
    letters.log_reply(letter, stage=Stage.LEAD)
    assert len(jobs.history(talking)) == before
    card = letters.begin(LetterKind.THANK_YOU, job_id=lead)
    letters.mark_posted(card, PostedHow.POST)
    letters.log_reply(card, stage=Stage.INTERVIEWING)
    assert jobs.job(lead).stage is Stage.INTERVIEWING


def test_an_answer_can_be_the_beginning_of_a_job_and_is_taken_back_as_one(home: Home) -> None:
    letters = home.store.letters
    dana = home.store.contacts.add("Dana", company="Contoso")
    letter = letters.begin(LetterKind.PAIN_LETTER, contact_id=dana)
    letters.mark_posted(letter, PostedHow.EMAIL)
    letters.log_reply(letter, note="Call me.", stage=Stage.INTERVIEWING)
    (job,) = home.store.jobs.all()
    assert (job.company, job.stage) == ("Contoso", Stage.INTERVIEWING)
    assert letters.letter(letter).job_id == job.id
    assert [person.id for person in home.store.contacts.met_at_job(job.id)] == [dana]
    assert home.store.contacts.touches(dana)[0].job_id == job.id
    home.store.undo.undo(home.store.undo.last_done().id)
    assert home.store.jobs.all() == () and letters.letter(letter).status is LetterStatus.POSTED


def test_a_letters_day_is_the_day_beside_the_person(home: Home) -> None:
    home.time.zone = "Asia/Tokyo"
    home.time.__post_init__()
    home.time.moment = datetime.fromisoformat("2026-11-23T22:30:00+00:00")
    home.store.close()
    home.reopen()
    letter = home.store.letters.letter(home.store.letters.begin(LetterKind.FREE))
    assert letter is not None and letter.changed_on == date(2026, 11, 24)


def test_five_steps_are_begun_once_and_kept_as_they_stand(home: Home) -> None:
    rebounds = home.store.rebounds
    job = rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind", title="Baker")
    rebound = rebounds.begin(job)
    rebounds.mark_step(rebound, Step.STORY, StepState.DONE)
    rebounds.mark_step(rebound, Step.STORY, StepState.BEGUN)
    rebounds.mark_step(rebound, Step.PEOPLE, StepState.SKIPPED)
    rebounds.go_to(rebound, Step.YOURSELF)
    rebounds.rest(rebound)
    found = rebounds.of_job(job)
    assert found is not None
    assert found.steps == (StepState.DONE, StepState.OPEN, StepState.SKIPPED, StepState.OPEN, StepState.OPEN)
    assert (found.current, found.state) == (Step.YOURSELF, ReboundState.RESTING)
    assert rebounds.begin(job) == rebound
    assert [one.state for one in rebounds.all()] == [ReboundState.OPEN]


def test_five_steps_begun_later_know_the_day_of_the_no(home: Home) -> None:
    jobs, rebounds = home.store.jobs, home.store.rebounds
    job = jobs.add("Northwind", "Baker", Stage.INTERVIEWING, date(2026, 9, 1))
    jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN, on_day=date(2026, 9, 20), how_far=HowFar.MET_PEOPLE)
    jobs.move(job, Stage.CLOSED, Outcome.WENT_QUIET, on_day=date(2026, 10, 1), how_far=HowFar.MET_PEOPLE)
    jobs.move(job, Stage.CLOSED, Outcome.WITHDREW, on_day=date(2026, 10, 9))
    found = rebounds.rebound(rebounds.begin(job))
    assert found is not None and (found.no_on, found.touched_on) == (date(2026, 10, 1), date(2026, 11, 23))
    said = rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Contoso", on_day=date(2026, 11, 2))
    found = rebounds.rebound(rebounds.begin(said))
    assert found is not None and found.no_on == date(2026, 11, 2)
    found = rebounds.rebound(rebounds.begin(jobs.add("Fabrikam")))
    assert found is not None and found.no_on == home.store.clock.today()


def test_of_the_rebounds_with_something_left_the_last_touched_comes_first(home: Home) -> None:
    rebounds = home.store.rebounds
    begun = []
    for name in ("Northwind", "Contoso", "Fabrikam", "Tailspin"):
        begun.append(rebounds.begin(rebounds.log_no(how_far=HowFar.MET_PEOPLE, company=name)))
        home.time.go_on(days=1)
    old, touched, done, resting = begun
    rebounds.go_to(touched, Step.PEOPLE)
    for step in Step:
        rebounds.mark_step(done, step, StepState.DONE)
    rebounds.rest(resting)
    today = home.store.clock.today()
    assert [one.id for one in rebounds.unfinished(today)] == [touched]
    rebounds.rest(touched)
    assert [one.id for one in rebounds.unfinished(today - timedelta(14))] == [old]
    assert rebounds.unfinished(today) == ()


def test_a_week_is_kept_by_its_monday_and_nothing_is_carried_over(home: Home) -> None:
    plan = WeekPlan(TODAY, companies="Contoso", when="mornings", goal=2)
    home.store.week.write(plan)
    mark = home.store.write_mark()
    home.store.week.write(plan)
    assert not home.store.changed_since(mark)
    assert home.store.week.plan(TODAY) == plan
    assert home.store.week.plan(TODAY + timedelta(7)).is_empty


def test_a_plan_and_its_letters_are_found_by_one_monday_wherever_weeks_begin(home: Home) -> None:
    sunday, begins = TODAY - timedelta(1), 7
    monday = week_of(sunday, begins).monday
    plan = WeekPlan(monday, companies="Contoso")
    home.store.week.write(plan)
    (drafted,) = home.store.letters.draft_ahead(monday, [Ahead(LetterKind.PAIN_LETTER, company="Contoso")])
    for elsewhere in range(1, 8):
        week = week_of(monday, elsewhere)
        assert home.store.week.plan(week.monday) == plan
        assert [letter.id for letter in home.store.letters.for_week(week.monday)] == [drafted]


def test_a_preference_is_remembered_inside_the_file(home: Home) -> None:
    home.store.preferences.set("my_name", "Robin\ud800")
    home.store.preferences.set("my_name", "Robin")
    assert home.reopen().preferences.get("my_name") == "Robin"
    assert home.store.preferences.get("other", "-") == "-"


def test_people_are_found_by_how_words_of_their_names_or_companies_begin(home: Home) -> None:
    contacts = home.store.contacts
    dana = contacts.add("Dana Ökaför", company="Northwind")
    maria = contacts.add("Maria de Souza", company="Dança")
    gone = contacts.add("Dana Gone", company="Northwind")
    contacts.set_aside(gone)

    def found(typed: str, limit: int = 8) -> list[int]:
        return [line.id for line in contacts.fitting(typed, limit)]

    assert found("dan") == [dana, maria], "a name, and a company that has it"
    assert found("OKAF") == found("north dana") == [dana]
    assert found("danca") == [maria]
    assert found("") == [dana, maria] and found("", 1) == [dana]
    assert found("nobody") == found('"') == found("-") == []


def test_names_come_before_companies_among_the_few_that_are_found(home: Home) -> None:
    contacts = home.store.contacts
    for number in range(3):
        contacts.add(f"Eva Braun {number}", company="Maxon")
    named = contacts.add("Ada Max")
    exactly = contacts.add("Max")
    found = [line.id for line in contacts.fitting("max", 3)]
    assert found[:2] == [exactly, named] and len(found) == 3
    assert [line.id for line in contacts.fitting("max", 8, by_name_alone=True)] == [exactly, named]
    assert contacts.fitting("maxo", 8, by_name_alone=True) == ()


@pytest.mark.parametrize("name", ["Dana Okafor", "王小明", "Ada O'Neil-Ruiz", "…", 'The "Kettle" Man'])
def test_somebody_is_known_by_the_whole_name_alone_in_any_case(home: Home, name: str) -> None:
    contacts = home.store.contacts
    there, longer = contacts.add(name), contacts.add(f"{name} Sr")
    assert contacts.named(name.upper()) == there
    assert contacts.named(f"{name} sr") == longer
    assert contacts.named(f"{name} s") is None


def test_of_two_of_one_name_whoever_is_at_the_company_is_meant_however_that_is_written(home: Home) -> None:
    contacts = home.store.contacts
    elsewhere = contacts.add("Iris Lund", company="Contoso")
    there = contacts.add("Iris Lund", company="Northwind Bäckerei")
    assert contacts.named("iris lund", company=" NORTHWIND  bäckerei") == there
    assert contacts.named("Iris Lund", company="contoso") == elsewhere
    assert contacts.named("Iris Lund", company="Fabrikam") == elsewhere


def test_whoever_is_met_at_a_job_is_noted_once_with_what_they_do_as_one_change(home: Home) -> None:
    contacts, undo = home.store.contacts, home.store.undo
    job = home.store.jobs.add("Northwind")
    no_on = home.store.clock.today() - timedelta(days=3)
    before = undo.last_done()
    iris = contacts.meet("Iris Lund", company="Northwind", role="Baker", job_id=job, no_on=no_on)
    step = contacts.next_step(iris)
    assert step is not None and (step.kind, step.due_on) == (NextKind.THANK, home.store.clock.today())
    done = undo.last_done()
    assert done is not None and (done.verb, done.subject) == ("contact_added", "Iris Lund")
    undo.undo(done.id)
    assert undo.last_done() == before and contacts.lines() == ()

    iris = contacts.add("Iris Lund", company="northwind", role="Baker")
    assert contacts.meet("iris lund", company="NORTHWIND", job_id=job) == iris
    assert contacts.meet("iris lund", role="Head baker", job_id=job) == iris
    (met,) = contacts.met_at_job(job)
    assert (met.id, met.role, contacts.next_step(iris)) == (iris, "Head baker", None)
    done = undo.last_done()
    assert done is not None and (done.verb, done.subject) == ("contact_linked", "Iris Lund")
    undo.undo(done.id)
    (met,) = contacts.met_at_job(job)
    assert met.role == "Baker"


def test_words_for_a_letter_that_was_set_aside_are_a_draft_like_it(home: Home) -> None:
    letters, dana = home.store.letters, home.store.contacts.add("Dana")
    gone = letters.begin(LetterKind.THANK_YOU, contact_id=dana, subject="Thanks", body="Dear Dana")
    assert letters.write(gone, body="Dear Dana, it was") == gone
    letters.set_aside(gone)
    assert letters.write(gone, body="") == gone and letters.all() == ()
    new = letters.write(gone, body="Dear Dana, it was a pleasure")
    (found,) = letters.all()
    assert (found.id, found.kind, found.contact_id) == (new, LetterKind.THANK_YOU, dana)
    assert (found.subject, found.body) == ("Thanks", "Dear Dana, it was a pleasure")
