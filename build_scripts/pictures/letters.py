"""Letters, from a template to paper, and the week they are planned in."""

from datetime import date

from build_scripts.pictures.stage import Stage, State
from rebound_desktop.core.letters import LetterKind, LetterStatus
from rebound_desktop.ui.letters.page import LettersPage
from rebound_desktop.ui.letters.recipient import Addressee
from rebound_desktop.ui.letters.template_editor import TemplateEditor
from rebound_desktop.ui.widgets.templates import begin_letter


def letter(stage: Stage) -> None:
    """The newest letter."""
    stage.go("letters", stage.store.letters.all(limit=1)[0].id)


def letter_that_ends(stage: Stage) -> None:
    """A letter that withdraws, about to be marked as sent: the job may end with it."""
    job = next(job for job in stage.store.jobs.all() if job.is_open)
    letter(stage)
    page = stage.window.findChildren(LettersPage)[0]
    stage.go("letters", begin_letter(page.desk, LetterKind.WITHDRAW, job_id=job.id))
    stage.press("Mark as sent")
    stage.wait(200)


def letter_workshop(stage: Stage) -> None:
    """A new Pain Letter to somebody, its first part written."""
    letter(stage)
    page = stage.window.findChildren(LettersPage)[0]
    page.begin(LetterKind.PAIN_LETTER)
    begun = page.shown_key()
    assert begun is not None
    stage.store.letters.address_to(begun, contact_id=stage.contact("Maria"))
    addressed = stage.store.letters.letter(begun)
    assert addressed is not None
    body = addressed.body
    first = next(line for line in body.splitlines() if line.startswith(("(", "（")))
    stage.store.letters.write(begun, body=body.replace(first, "Your second depot opened in May."))
    stage.store.letters.change(begun, news_on=date(2026, 5, 4))
    stage.go("letters", begun)
    stage.wait(200)


def letter_templates(stage: Stage) -> None:
    """A template of one's own, read with a real name."""
    own = stage.store.letter_templates.add(
        LetterKind.FOLLOW_UP,
        "Short and warm",
        subject="{company|Our talk}",
        body="Dear {first_name|you},\n\nthe question you asked stayed with me. I have half an answer now.\n\n{my_name}",
    )
    stage.go("templates", own)
    editor = stage.window.findChildren(TemplateEditor)[0]
    editor.person.choose(Addressee(contact_id=stage.contact("Maria")))
    stage.wait(100)


def week(stage: Stage) -> None:
    """The week with letters drafted ahead for it."""
    stage.go("week")
    stage.press("Draft letters for it")
    stage.wait(100)


def letter_on_paper(stage: Stage) -> None:
    """The newest letter as a card, with its picture."""
    letter(stage)
    stage.press("On paper")
    stage.wait(200)


def letter_envelope(stage: Stage) -> None:
    """The envelope of the newest letter, addressed."""
    store = stage.store
    store.preferences.set("letterhead", "12 Harbour Lane\n1200-105 Lisbon\nrobin@example.org")
    letter(stage)
    stage.press("On paper")
    stage.press("What: The envelope")
    stage.wait(200)


def letter_goes_out(stage: Stage) -> None:
    """How the newest draft went out is asked for, and the places that wait for words are named."""
    draft = next(each for each in stage.store.letters.all() if each.status is LetterStatus.DRAFT)
    stage.go("letters", draft.id)
    stage.press("Mark as sent")
    stage.wait(100)


def letter_went_out(stage: Stage) -> None:
    """A card on its way, and beneath it what may come next."""
    begun = stage.store.letters.begin(
        LetterKind.THANK_YOU,
        contact_id=stage.contact("Tom"),
        body="Dear Tom,\n\nthank you for the kettle, and for the way you listened.\n\nRobin",
    )
    stage.go("letters", begun)
    stage.press("Mark as sent")
    page = stage.window.findChildren(LettersPage)[0]
    page.letter.foot.sent_form.keep.click()
    stage.wait(100)


STATES: dict[str, State] = {
    "letters": letter,
    "letters-workshop": letter_workshop,
    "letters-ending": letter_that_ends,
    "letters-goes-out": letter_goes_out,
    "letters-went-out": letter_went_out,
    "letters-templates": letter_templates,
    "week": week,
    "letters-on-paper": letter_on_paper,
    "letters-envelope": letter_envelope,
}
