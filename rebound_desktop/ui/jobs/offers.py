"""Offers: what they are, and until when an answer is due."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import Job, Offer
from rebound_desktop.ui.jobs.pay_fields import PayFields
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words
from rebound_desktop.ui.widgets.day_choice import DayChoice
from rebound_desktop.ui.widgets.field_names import named
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.small_page import SmallPage
from rebound_desktop.ui.widgets.told_row import Told, ToldRows
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

translate = QCoreApplication.translate
# What a line leads to: its own form, on this page.
HERE = "offer"


class OffersSection(Section):
    """A line an offer, the newest first; one of them is open at a time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call(self.tr("Offer"), self.tr("Offer"))
        self._offers: tuple[Offer, ...] = ()
        self.rows = ToldRows(desk.theme)
        self.rows.opened.connect(lambda _room, key: self._open(key, from_line=True))
        # Whether the form was opened from its line: the keyboard goes back there.
        self._is_from_line = False
        self.form = OfferForm(desk)
        self.form.closed.connect(self._close)
        self.more = Button(
            desk.theme, self.tr("Another offer"), ButtonRole.PLAIN, icon="plus", on_click=self.begin
        )
        for widget in (self.rows, self.form, self.more):
            self.box.addWidget(widget)
        self._above_lines = self.box.indexOf(self.rows)
        self.form.hide()

    def fill(self, job: Job) -> None:
        """The offers; the one that is open stays open."""
        self._offers = self.store.offers.of_job(job.id)
        today = self.store.clock.today()
        self.rows.show_told([_told(offer, today) for offer in self._offers])
        if self.form.offer is not None:
            here = self.form.offer.id
            now = next((offer for offer in self._offers if offer.id == here), None)
            if now is not None:
                self.form.show_offer(now)
            elif self.form.leave() or not self.form.typed_texts():
                # What is being typed is kept with it, wherever it is now.
                self._fold_form()

    def forget(self) -> None:
        """Close the form."""
        self._fold_form()

    def begin(self) -> None:
        """An offer came today; the job stands at an offer."""
        job, made = self.job, []
        if job is None or not self.form.leave():
            return
        is_another = bool(self._offers)
        if self.desk.attempt(lambda: made.append(self.store.offers.add(job.id))) and made:
            self.fill(job)
            self.fold()
            self.turned.emit()
            # The form says that it is noted; a message over it would be in the way of what is typed now.
            self._open(made[0], heading=self.tr("Another offer") if is_another else "")

    def is_offered(self, job: Job) -> bool:
        """While it is open."""
        return job.is_open

    def has_content(self) -> bool:
        """Whether there is one."""
        return bool(self._offers)

    def leave(self) -> bool:
        """Keep what stands in the form."""
        return self.form.leave()

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return self.form.typed_texts()

    def _open(self, offer_id: int, *, from_line: bool = False, heading: str = "") -> None:
        offer = next((offer for offer in self._offers if offer.id == offer_id), None)
        if offer is None or not self.form.leave():
            return
        self._is_from_line = from_line
        self.form.show_offer(offer)
        self._place_form(heading)
        self.form.show()
        self.form.pay.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begun.emit(self.form)

    def _close(self) -> None:
        offer = self.form.offer
        self._fold_form()
        if offer is None or not self._is_from_line or not self.rows.go_to(HERE, offer.id):
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_form(self, heading: str) -> None:
        """Beneath the lines, or, one more that is new, above them and headed: it changes none that was there."""
        self.form.heading.setText(heading)
        self.form.heading.setVisible(bool(heading))
        self.box.removeWidget(self.form)
        self.box.insertWidget(self._above_lines + (0 if heading else 1), self.form)

    def _fold_form(self) -> None:
        self.form.forget()
        self.form.hide()


class OfferForm(Card):
    """When it was made, until when to answer, the pay, and all other terms as they said them."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=12)
        self.desk = desk
        self.offer: Offer | None = None
        theme = desk.theme
        self.heading = Words(theme, "", TextRole.STRONG)
        self.heading.hide()
        self.box.addWidget(self.heading)
        self.made_on = DayChoice(theme, desk.store.clock.today, self.tr("Made on"), can_be_none=False)
        self.answer_by = DayChoice(
            theme, desk.store.clock.today, self.tr("Answer by"), self.tr("Add a day"), ahead=True
        )
        for name, choice in (("made_on", self.made_on), ("answer_by", self.answer_by)):
            choice.chosen.connect(partial(self._keep_day, name, choice))
        self.pay = PayFields(theme, self.tr("Pay"), is_range=False)
        self.pay.left.connect(self._keep_pay)
        self.terms = SmallPage(
            desk,
            self.tr("Terms"),
            lambda text: self._keep(terms=text),
            lines=2,
            placeholder=self.tr("Hours, days off, notice, what was promised aloud"),
            in_card=True,
        )
        for said, widget in (
            (self.tr("Made on"), self.made_on),
            (self.tr("Answer by"), self.answer_by),
            (self.tr("Pay"), self.pay),
            (self.tr("Terms"), self.terms),
        ):
            # Above it, not beside it: the form is narrow in a small window, and words are longer elsewhere.
            self.box.addLayout(named(theme, widget, said))
        aside = Button(theme, self.tr("Set aside"), ButtonRole.PLAIN, on_click=self._set_aside)
        done = Button(theme, self.tr("Done"), ButtonRole.SECONDARY, on_click=self._done)
        foot: QWidget = wrapped_row(aside, done, spacing=16, end=done)
        self.box.addWidget(foot)
        on_escape(self, self._close)

    def show_offer(self, offer: Offer) -> None:
        """Show an offer; what is being typed stays when it is the same one."""
        if self.offer is None or self.offer.id != offer.id:
            self.forget()
        self.offer, today = offer, self.desk.store.clock.today()
        self.made_on.show_day(offer.made_on, today)
        self.answer_by.show_day(offer.answer_by, today)
        self.pay.show_pay(offer.pay, None, offer.pay_currency, offer.pay_period)
        self.terms.show_text(offer.terms)

    def leave(self) -> bool:
        """Keep everything, what is said of pay in words as a line of the terms; False when something was refused."""
        return self._keep_fields() and self._keep_as_words()

    def _keep_fields(self) -> bool:
        if self.offer is None:
            return True
        kept = [
            self._keep_pay(),
            self._keep_day("made_on", self.made_on),
            self._keep_day("answer_by", self.answer_by),
            self.terms.leave(),
        ]
        return all(kept)

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return [] if self.offer is None else [*self.pay.typed_texts(), *self.terms.typed_texts()]

    def forget(self) -> None:
        """No offer is open."""
        self.offer = None
        for part in (self.made_on, self.answer_by, self.pay, self.terms):
            part.forget()

    def _keep(self, **fields: object) -> bool:
        offer = self.offer
        return offer is None or self.desk.attempt(lambda: self.desk.store.offers.change(offer.id, **fields))

    def _keep_day(self, name: str, choice: DayChoice) -> bool:
        return not choice.is_changed or self._keep(**{name: choice.day})

    def _keep_pay(self) -> bool:
        offer, value = self.offer, self.pay.value()
        if offer is None:
            return True
        told = {name: value[name] for name in ("pay_currency", "pay_period")} | {"pay": value["pay_from"]}
        return all(getattr(offer, name) == kept for name, kept in told.items()) or self._keep(**told)

    def _keep_as_words(self) -> bool:
        line = self.pay.said()
        if self.offer is None or not line:
            return True
        terms = f"{self.terms.area.text()}\n{line}".strip()
        if not self._keep(terms=terms):
            return False
        self.terms.area.load(terms)
        self.pay.put_back()
        self.desk.say(self.tr("Kept in the terms: “{words}”").replace("{words}", words.apart(line)))
        return True

    def _set_aside(self) -> None:
        offer = self.offer
        if offer is None or not self.leave():
            return
        if self.desk.attempt(lambda: self.desk.store.offers.remove(offer.id)):
            self.desk.say(self.tr("Offer set aside"), undo=True)

    def _done(self) -> None:
        if self.made_on.may_be_taken() and self.answer_by.may_be_taken():
            self._close()

    def _close(self) -> None:
        # An amount that nobody can read stays to be set right.
        if self._keep_fields() and not self.pay.has_unread and self._keep_as_words():
            self.closed.emit()


def _told(offer: Offer, today: date) -> Told:
    pay = words.pay(offer.pay, None, offer.pay_currency, offer.pay_period)
    due = ""
    if offer.answer_by is not None:
        day = words.short_day(offer.answer_by, today)
        due = translate("jobs", "answer by {day}").format(day=day)
    note = words.dotted((due, *offer.terms.splitlines()[:1]))
    title = pay or translate("jobs", "An offer")
    return Told(title, words.short_day(offer.made_on, today), note, "mail", room=HERE, key=offer.id)
