"""How each part of the script is played: every line of it is one of the store's own verbs, on its own day."""

from datetime import timedelta

from rebound_desktop.core.activity import WeekPlan
from rebound_desktop.core.jobs import HowFar, PayPeriod, SealedQuestion, Stage, is_a_no
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.core.person import Address, Detail, DetailKind, Person
from rebound_desktop.core.rebound import Step, StepState
from rebound_desktop.core.weeks import MONDAY, week_of
from rebound_desktop.sample_data import script
from rebound_desktop.sample_data.desk import Desk
from rebound_desktop.sample_data.prompts import PROMPTS


def tell_page(desk: Desk, page: script.Page) -> None:
    """An entry, and what was added to it at another sitting."""
    written = desk.text(page.text)
    desk.at(page.when, _write_page, desk, page, written)
    for when, text in page.later:
        written = f"{written}\n\n{desk.text(text)}"
        desk.at(when, _write_on, desk, page, written)


def _key_of(page: script.Page) -> str:
    return page.key or page.when


def _write_page(desk: Desk, page: script.Page, text: str) -> None:
    journal = desk.store.journal
    entry_id = desk.pages[_key_of(page)] = journal.write(
        text,
        step=page.step,
        job_id=desk.jobs[page.job] if page.job else None,
        round_id=desk.rounds[page.round] if page.round else None,
    )
    _note_prompts(desk, entry_id, text)
    if page.only_for_me:
        journal.set_only_for_me(entry_id, True)


def _write_on(desk: Desk, page: script.Page, text: str) -> None:
    entry_id = desk.pages[_key_of(page)]
    desk.store.journal.write(text, entry_id=entry_id)
    _note_prompts(desk, entry_id, text)


def _note_prompts(desk: Desk, entry_id: int, text: str) -> None:
    for line in text.splitlines():
        if line.startswith("> ") and (prompt := PROMPTS.get(line[2:])):
            desk.store.journal.note_prompt(entry_id, prompt)


def tell_job(desk: Desk, tale: script.JobTale) -> None:
    """An opportunity: its history, rounds, lists, guts and the answers it waited for."""
    desk.at(tale.when, _begin_job, desk, tale)
    for move in tale.moves:
        desk.at(move.when, _move, desk, tale.key, move)
    for interview in tale.rounds:
        desk.at(interview.when, _add_round, desk, tale.key, interview)
        if interview.fresh is not None:
            desk.at(interview.fresh.when, _tell_fresh, desk, tale.key, interview.key, interview.fresh)
    for line in tale.lines:
        desk.at(line.when, _add_line, desk, tale.key, line)
    for gut in tale.guts:
        desk.at(gut.when, _say_gut, desk, tale.key, gut)
    for offered in tale.offers:
        desk.at(offered.when, _add_offer, desk, tale.key, offered)
    if tale.why[0]:
        desk.at(tale.why[0], _tell_why, desk, tale)
    for when, day in tale.answers:
        desk.at(when, _expect_answer, desk, tale.key, day)


def _begin_job(desk: Desk, tale: script.JobTale) -> None:
    job_id = desk.jobs[tale.key] = desk.store.jobs.add(tale.company, tale.title, tale.first)
    desk.store.jobs.change(
        job_id,
        place=tale.place,
        source=tale.source,
        url=tale.url,
        posting=desk.text(tale.posting),
        notes=desk.text(tale.notes),
        **tale.facts,
    )
    if tale.tags:
        desk.store.tags.set_job(job_id, tale.tags)


def _move(desk: Desk, job: str, move: script.Move) -> None:
    if move.outcome is not None and is_a_no(move.outcome):
        how_far = move.how_far or HowFar.APPLIED_ONLY
        desk.store.rebounds.log_no(job_id=desk.jobs[job], how_far=how_far, outcome=move.outcome)
    else:
        desk.store.jobs.move(desk.jobs[job], move.stage, move.outcome, note=desk.text(move.note))
    if move.stage is Stage.CLOSED:
        desk.store.jobs.change(desk.jobs[job], answer_expected_on=None)


def _add_round(desk: Desk, job: str, interview: script.Interview) -> None:
    starts_at = desk.dates.moment(interview.starts_at) if interview.starts_at else None
    round_id = desk.store.rounds.add(
        desk.jobs[job],
        interview.kind,
        starts_at,
        interview.place,
        desk.text(interview.notes),
        minutes=interview.minutes,
        preparation=desk.text(interview.preparation),
    )
    if interview.key:
        desk.rounds[interview.key] = round_id


def _tell_fresh(desk: Desk, job: str, key: str, fresh: script.Fresh) -> None:
    rounds, round_id = desk.store.rounds, desk.rounds[key]
    rounds.set_people(round_id, [desk.people[person] for person in fresh.people])
    rounds.change(round_id, asked=fresh.asked, answered=fresh.answered, picture=fresh.picture)
    for question, answer in ((SealedQuestion.HOW_SURE, fresh.sure), (SealedQuestion.TAKE_IT, fresh.take_it)):
        if answer:
            rounds.seal(desk.jobs[job], question, answer, round_id)


def _add_offer(desk: Desk, job: str, offered: script.Offered) -> None:
    desk.store.offers.add(
        desk.jobs[job],
        answer_by=desk.dates.day(offered.answer_by),
        pay=offered.pay,
        pay_currency="EUR",
        pay_period=PayPeriod.MONTH,
        terms=desk.text(offered.terms),
    )


def _tell_why(desk: Desk, tale: script.JobTale) -> None:
    _, said, guess = tale.why
    desk.store.jobs.change(desk.jobs[tale.key], why_said=desk.text(said), why_guess=desk.text(guess))


def _add_line(desk: Desk, job: str, line: script.ListLine) -> None:
    line_id = desk.store.jobs.add_line(desk.jobs[job], line.side, line.text)
    if line.look_again or line.next_time:
        desk.store.jobs.change_line(line_id, look_again=line.look_again, next_time=line.next_time)


def _say_gut(desk: Desk, job: str, gut: script.GutSaid) -> None:
    desk.store.jobs.say_gut(desk.jobs[job], gut.word, gut.number, gut.spared)


def _expect_answer(desk: Desk, job: str, day: str) -> None:
    desk.store.jobs.change(desk.jobs[job], answer_expected_on=desk.dates.day(day))


def tell_person(desk: Desk, person: script.Person) -> None:
    """A contact with every moment between the two, and what comes next."""
    desk.at(person.when, _begin_person, desk, person)
    for when, state in person.linkedin:
        desk.at(when, lambda state: desk.store.contacts.set_linkedin(desk.people[person.key], state), state)
    for met in person.met:
        # Somebody met in the morning may be noted in the evening: the moment keeps its own day.
        desk.at(max(met.when, person.when), _touch, desk, person.key, met)
    for step in person.next:
        desk.at(step.when, _plan, desk, person.key, step)


def _begin_person(desk: Desk, person: script.Person) -> None:
    reached = ((DetailKind.EMAIL, person.email), (DetailKind.PHONE, person.phone))
    contact_id = desk.people[person.key] = desk.store.people.add(
        Person(
            person.name,
            company=person.company,
            role=person.role,
            how_met=desk.text(person.how_met),
            notes=desk.text(person.notes),
            tags=person.tags,
            details=tuple(Detail(kind, value) for kind, value in reached if value),
            addresses=(Address(street=person.address),) if person.address else (),
        )
    )
    for job in person.jobs:
        desk.store.contacts.link_job(contact_id, desk.jobs[job])


def _touch(desk: Desk, person: str, met: script.Met) -> None:
    desk.store.contacts.log_touch(
        desk.people[person],
        met.kind,
        met.direction,
        on_day=desk.dates.moment(met.when).date(),
        note=desk.text(met.note),
        job_id=desk.jobs[met.job] if met.job else None,
        own_kind=met.own_kind,
    )


def _plan(desk: Desk, person: str, step: script.Next) -> None:
    desk.store.contacts.plan_next(
        desk.people[person],
        step.kind,
        desk.dates.day(step.due),
        job_id=desk.jobs[step.job] if step.job else None,
        note=step.note,
    )


def tell_letter(desk: Desk, tale: script.LetterTale) -> None:
    """A letter: drafted, perhaps drafted again, posted, answered."""
    letters, ids = desk.store.letters, desk.letters
    desk.at(tale.when, _begin_letter, desk, tale)
    if tale.second_draft:
        when, body = tale.second_draft
        desk.at(when, lambda: letters.write(ids[tale], body=desk.text(body)))
    if tale.posted:
        when, how = tale.posted
        desk.at(when, lambda: letters.mark_posted(ids[tale], how))
    if tale.reply:
        when, note = tale.reply
        desk.at(when, lambda: letters.log_reply(ids[tale], note=note))


def _begin_letter(desk: Desk, tale: script.LetterTale) -> None:
    desk.letters[tale] = desk.store.letters.begin(
        tale.kind,
        contact_id=desk.people[tale.to] if tale.to else None,
        company=tale.company,
        job_id=desk.jobs[tale.job] if tale.job else None,
        subject=tale.subject,
        body=desk.text(tale.body),
    )


def tell_lesson(desk: Desk, learned: script.Learned) -> None:
    """A lesson, linked to the page and the job it came from."""
    desk.at(learned.when, _learn, desk, learned)


def _learn(desk: Desk, learned: script.Learned) -> None:
    desk.store.lessons.add(
        learned.text,
        entry_id=desk.pages[learned.page] if learned.page else None,
        job_id=desk.jobs[learned.job] if learned.job else None,
    )


def tell_week(desk: Desk, week: script.Week) -> None:
    """The plan of the week that holds the day of `when`, or of the one that comes."""
    monday = week_of(desk.dates.moment(week.when).date(), MONDAY).monday
    if week.coming:
        monday += timedelta(weeks=1)
    plan = WeekPlan(
        monday,
        week.companies,
        week.people,
        week.days,
        week.where,
        week.goal,
        frozenset(week.off),
        week.review,
    )
    desk.at(week.when, desk.store.week.write, plan)


def tell_rebound(desk: Desk, steps: script.Steps) -> None:
    """Five steps after a no, as far as they were taken."""
    rebounds, ids = desk.store.rebounds, desk.rebounds
    desk.at(steps.when, _begin_rebound, desk, steps)
    if steps.story:
        when, page = steps.story
        desk.at(when, lambda: rebounds.keep_story(ids[steps.job], desk.pages[page]))
    for when, step, state in steps.marks:
        desk.at(when, _mark, desk, steps.job, step, state)
    if steps.rested:
        desk.at(steps.rested, lambda: rebounds.rest(ids[steps.job]))


def _begin_rebound(desk: Desk, steps: script.Steps) -> None:
    desk.rebounds[steps.job] = desk.store.rebounds.begin(desk.jobs[steps.job])


def _mark(desk: Desk, job: str, step: Step, state: StepState) -> None:
    desk.store.rebounds.go_to(desk.rebounds[job], step)
    desk.store.rebounds.mark_step(desk.rebounds[job], step, state)


def tell_row(desk: Desk, told: script.RowTold) -> None:
    """A row of the comparison, from the lists it comes from, with every rating."""
    desk.at(told.when, _add_row, desk, told)


def _add_row(desk: Desk, told: script.RowTold) -> None:
    choices, jobs = desk.store.choices, desk.store.jobs
    aspect_id = choices.add_aspect(told.name)
    choices.change_aspect(aspect_id, tier=told.tier, must_half_points=told.needed, mark=told.mark)
    for job, text in told.lines:
        line = next(line for line in jobs.lines(desk.jobs[job]) if line.text == text)
        choices.add_aspect(told.name, line_id=line.id)
    for job, half_points in told.ratings.items():
        job_id = choices.add_column(StandsFor.PRESENT_JOB) if job == "present" else desk.jobs[job]
        choices.rate(job_id, aspect_id, half_points)
