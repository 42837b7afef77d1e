"""What new letters start from: the templates that ship with the program, and a draft begun from one."""

import tomllib
from datetime import timedelta
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from rebound_desktop.core.contacts import Contact, without_note
from rebound_desktop.core.jobs import Job, Stage
from rebound_desktop.core.letters import LetterKind, LetterStatus, Template, filled
from rebound_desktop.languages import resource_said
from rebound_desktop.ui.page import Desk

# So long after a job was taken a card that is about no job thanks for help on the way to it.
CARDS_FOR = timedelta(days=90)
# Kinds that begin with other words at times.
_WITHDRAW_EARLY, _ON_THE_WAY = "withdraw_early.toml", "thank_you_on_the_way.toml"
_OTHERS = {LetterKind.WITHDRAW: _WITHDRAW_EARLY, LetterKind.THANK_YOU: _ON_THE_WAY}


def load_templates() -> dict[LetterKind, Template]:
    """Every kind of letter's template, in the language in force; each read once."""
    return {kind: _read(resource_said("templates", f"{kind.value}.toml")) for kind in LetterKind}


def shipped_of(kind: LetterKind) -> tuple[Template, ...]:
    """Every template of this kind that ships with the program, in the language in force."""
    other = _OTHERS.get(kind, "")
    return load_templates()[kind], *((_other(other),) if other else ())


def begin_letter(
    desk: Desk,
    kind: LetterKind,
    contact_id: int | None = None,
    job_id: int | None = None,
    company: str = "",
    template: Template | None = None,
) -> int:
    """A new draft from the template of its kind, or from `template`, filled with what is known. Returns its id.

    `company` goes before the job's, and that before the contact's own. Raises the world's errors.
    """
    store = desk.store
    contact = store.contacts.contact(contact_id) if contact_id is not None else None
    job = store.jobs.job(job_id) if job_id is not None else None
    about = company.strip() or (job.company if job else "")
    subject, body = drafted(desk, kind, contact, about, template)
    return store.letters.begin(
        kind,
        contact_id=contact.id if contact else None,
        company=about,
        job_id=job_id,
        subject=subject,
        body=body,
    )


def drafted(
    desk: Desk, kind: LetterKind, contact: Contact | None, company: str, template: Template | None = None
) -> tuple[str, str]:
    """The subject and the body of a letter from its template, filled with what is known; nothing is kept."""
    fields = letter_fields(contact, company, desk.store.preferences.get("my_name"))
    template = template or load_templates()[kind]
    return filled(template.subject, fields), filled(template.body, fields).rstrip(" ")


def drafted_withdrawal(desk: Desk, job: Job, contact: Contact | None) -> tuple[str, str]:
    """The note that withdraws from a job: who met nobody there yet thanks nobody for their time."""
    has_met = (
        contact is not None
        or job.stage not in (Stage.LEAD, Stage.APPLIED)
        or desk.store.rounds.of_job(job.id)
    )
    template = None if has_met else _other(_WITHDRAW_EARLY)
    return drafted(desk, LetterKind.WITHDRAW, contact, job.company, template)


def card_draft(desk: Desk, contact_id: int) -> int | None:
    """The thank-you card to a person that was begun and has not gone out, or None."""
    for letter in desk.store.letters.all(contact_id=contact_id):
        if letter.kind is LetterKind.THANK_YOU and letter.status is LetterStatus.DRAFT:
            return letter.id
    return None


def begin_card(desk: Desk, contact_id: int, job_id: int | None) -> int:
    """The thank-you card to a person: the one begun before, or a new one. Returns its id.

    After a no it thanks for the whole experience; once a job was taken it thanks those who helped on the way to it,
    whoever they are: nobody who hires has a new colleague to be wished well.
    """
    draft = card_draft(desk, contact_id)
    if draft is not None:
        return draft
    template = _card_template(desk, job_id)
    return begin_letter(desk, LetterKind.THANK_YOU, contact_id=contact_id, job_id=job_id, template=template)


def drafted_card(desk: Desk, contact: Contact, job_id: int | None) -> tuple[str, str]:
    """The subject and the body that `begin_card` would begin a new card with; nothing is kept."""
    job = desk.store.jobs.job(job_id) if job_id is not None else None
    company = job.company if job else ""
    return drafted(desk, LetterKind.THANK_YOU, contact, company, _card_template(desk, job_id))


def _card_template(desk: Desk, job_id: int | None) -> Template | None:
    is_taken = job_id is None and desk.store.good_end.taken(desk.store.clock.today() - CARDS_FOR) is not None
    return _other(_ON_THE_WAY) if is_taken else None


def letter_fields(contact: Contact | None, company: str, my_name: str) -> dict[str, str]:
    """What a template's fields stand for; those not known yet are empty, and stay visible in the letter."""
    place = company or (contact.company if contact else "")
    # The values may hold braces of their own, so the company is put in by hand and not by format().
    at = QCoreApplication.translate("letters", " at {company}").replace("{company}", place)
    if QLocale().language() is QLocale.Language.Japanese:
        # No space stands between words there.
        at = at.lstrip()
    return {
        "first_name": contact.called if contact else "",
        "name": without_note(contact.name) if contact else "",
        "company": place,
        "at_company": at if place else "",
        "my_name": my_name.strip(),
    }


def _other(name: str) -> Template:
    return _read(resource_said("templates", name))


@cache
def _read(path: Path) -> Template:
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    return Template(
        kind=LetterKind(content["kind"]),
        title=content["title"],
        subject=content["subject"],
        body=content["body"],
        hedges=tuple(content.get("hedges", ())),
        asks=tuple(content.get("asks", ())),
    )
