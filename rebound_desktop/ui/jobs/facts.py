"""The facts of a job, a field each, kept as it is left; those not known yet stand behind "More facts"."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import Job, WorkMode
from rebound_desktop.core.tags import tags_in
from rebound_desktop.translating import QT_TRANSLATE_NOOP
from rebound_desktop.ui.jobs.pay_fields import PayFields
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.addresses import OpenAddress
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Words, row
from rebound_desktop.ui.widgets.day_choice import DayChoice
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import name_beside
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.kept_fields import KeptFields


class FactOf(Struct, frozen=True):
    """A fact: the name it has in the store, and what it is called. First ones stand there from the beginning."""

    name: str
    label: str
    is_first: bool = False


FACTS = (
    FactOf("title", QT_TRANSLATE_NOOP("jobs", "What it is called"), True),
    FactOf("place", QT_TRANSLATE_NOOP("jobs", "Place"), True),
    FactOf("source", QT_TRANSLATE_NOOP("jobs", "Where you found it"), True),
    FactOf("url", QT_TRANSLATE_NOOP("jobs", "Link"), True),
    FactOf("agency", QT_TRANSLATE_NOOP("jobs", "Agency")),
    FactOf("resume_sent", QT_TRANSLATE_NOOP("jobs", "Résumé you sent")),
    FactOf("pay_named", QT_TRANSLATE_NOOP("jobs", "Pay you named")),
)
# The title stands beneath the heading already: alone it does not unfold the facts.
_SHOWN_ABOVE = "title"
_TAGS, _LINK = "tags", "url"
# From this width on, at 100 % text, a fact stands beside its name.
BESIDE_FROM = 400


class FactsSection(Section):
    """A field each, made from `FACTS`, and what is not a text: the pay, where one works, a day, tags."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call(self.tr("Facts"), self.tr("Facts"))
        self._is_unfolded = False
        self._is_narrow = False
        self._width = 0
        self._lines: dict[str, tuple[Words, QWidget]] = {}
        self._kept_fields = KeptFields(self._keep)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.box.addLayout(self._grid)
        self.open_link = OpenAddress(desk.theme)
        for fact in FACTS:
            beside = self.open_link if fact.name == _LINK else None
            self._add_field(fact.name, QCoreApplication.translate("jobs", fact.label), self.tr("Add"), beside)
        self.mode = DropDown(desk.theme, self.tr("Where you work"))
        for mode in WorkMode:
            self.mode.addItem(words.mode_name(mode), mode)
        self.mode.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.mode.activated.connect(lambda _: self._keep_mode())
        self._add_line("mode", self.tr("Where you work"), self.mode)
        self.pay = PayFields(desk.theme, self.tr("Pay"), is_range=True)
        # With an edge around each, they stand as far from the lines around them as from each other.
        self.pay.setContentsMargins(0, 6, 0, 6)
        self.pay.left.connect(self._keep_pay)
        self._add_line("pay", self.tr("Pay"), self.pay)
        self._add_field(_TAGS, self.tr("Tags"), self.tr("Words of your own, with commas"))
        self.expected = DayChoice(
            desk.theme,
            desk.store.clock.today,
            self.tr("Answer expected by"),
            self.tr("Add a day"),
            ahead=True,
        )
        self.expected.chosen.connect(self._keep_day)
        self._add_line("expected", self.tr("Answer expected by"), self.expected)
        self.more = Button(
            desk.theme, self.tr("More facts"), ButtonRole.PLAIN, icon="plus", on_click=self._unfold
        )
        self.box.addWidget(self.more)

    @property
    def fields(self) -> dict[str, Field]:
        """The fields, by their names in the store."""
        return self._kept_fields.fields

    def fill(self, job: Job) -> None:
        """Show the facts; a field that was changed and is not kept stays."""
        tags = ", ".join(self.store.tags.of_job(job.id))
        self._kept_fields.show({**{fact.name: getattr(job, fact.name) for fact in FACTS}, _TAGS: tags})
        self.open_link.show_address(self.fields[_LINK].text())
        self.mode.show_kept(job.mode)
        self.pay.show_pay(job.pay_from, job.pay_to, job.pay_currency, job.pay_period)
        self.expected.show_day(job.answer_expected_on, self.store.clock.today())
        self._suit(job)

    def forget(self) -> None:
        """Empty the fields, and fold those that are not known."""
        for part in (self._kept_fields, self.mode, self.pay, self.expected):
            part.forget()
        self._is_unfolded = False

    def has_content(self) -> bool:
        """Whether any fact but the title is known."""
        return self.job is not None and bool(self._known(self.job) - {_SHOWN_ABOVE})

    def fit(self, width: int) -> None:
        """Each beside its name, or beneath it."""
        self._width = width
        self._arrange()

    def _arrange(self) -> None:
        """Beneath, where the longest name would push the widest field out of the room there is."""
        shown = [line for line in self._lines.values() if not line[1].isHidden()]
        names = max((said.sizeHint().width() for said, _ in shown), default=0)
        fields = max((widget.minimumSizeHint().width() for _, widget in shown), default=0)
        wanted = max(self.desk.theme.px(BESIDE_FROM), names + self._grid.horizontalSpacing() + fields)
        is_narrow = self._width < wanted
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            for line, (said, widget) in enumerate(self._lines.values()):
                self._place(line, said, widget)

    def first(self) -> QWidget:
        """The first field that is empty."""
        empty = (field for field in self.fields.values() if not field.text())
        return next(empty, self.fields[_SHOWN_ABOVE])

    def begin_title(self) -> None:
        """To what the job is called, to be called something else."""
        self.begin()
        title = self.fields[_SHOWN_ABOVE]
        title.setFocus(Qt.FocusReason.OtherFocusReason)
        title.selectAll()

    def begin_tags(self) -> None:
        """To the words of one's own."""
        self.begin()
        self._unfold()
        self.fields[_TAGS].setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_expected(self) -> None:
        """To the day by which an answer is expected, or to where one is added."""
        self.begin()
        day = self.expected
        (day.add if day.day is None else day.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """Keep every field."""
        kept = [self._kept_fields.leave(), self._keep_mode(), self._keep_day(), self._keep_pay()]
        return all(kept)

    def keep_as_words(self) -> bool:
        """What is said of pay in words is a line of the job's notes."""
        job, line = self.job, self.pay.said()
        if job is None or not line:
            return True
        if not self.desk.attempt(lambda: self.store.jobs.add_to_notes(job.id, line)):
            return False
        self.pay.put_back()
        self.desk.say(self.tr("Kept in the notes: “{words}”").replace("{words}", words.apart(line)))
        return True

    def typed_texts(self) -> list[str]:
        """Fields that hold what the store does not."""
        return [*self._kept_fields.typed_texts(), *self.pay.typed_texts()]

    def _known(self, job: Job) -> set[str]:
        """Which facts are known."""
        known = {fact.name for fact in FACTS if getattr(job, fact.name)}
        others = {
            "mode": job.mode is not WorkMode.UNKNOWN,
            "pay": job.pay_from is not None or job.pay_to is not None,
            _TAGS: bool(self.fields[_TAGS].text()),
            "expected": job.answer_expected_on is not None and job.is_open,
        }
        return known | {name for name, is_known in others.items() if is_known}

    def _suit(self, job: Job) -> None:
        """Stand there: what is known, what comes first, and everything once it was asked for."""
        shown = self._known(job) | {fact.name for fact in FACTS if fact.is_first}
        if job.is_open:
            shown.add("expected")
        for name, (label, widget) in self._lines.items():
            is_shown = self._is_unfolded or name in shown
            label.setVisible(is_shown)
            widget.setVisible(is_shown)
        self.more.setVisible(not self._is_unfolded and not set(self._lines) <= shown)
        if self._width:
            self._arrange()

    def _unfold(self) -> None:
        if self.job is not None:
            self._is_unfolded = True
            self._suit(self.job)
            self.fields["agency"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, name: str, value: object) -> bool:
        job = self.job
        if job is None:
            return True
        if name == _TAGS:
            typed = tags_in(str(value), self.store.tags.of_job(job.id))
            return self.desk.attempt(lambda: self.store.tags.set_job(job.id, typed))
        return self.desk.attempt(lambda: self.store.jobs.change(job.id, **{name: value}))

    def _keep_mode(self) -> bool:
        return not self.mode.is_changed or self._keep("mode", self.mode.currentData())

    def _keep_pay(self) -> bool:
        job, value = self.job, self.pay.value()
        if job is None or all(getattr(job, name) == kept for name, kept in value.items()):
            return True
        return self.desk.attempt(lambda: self.store.jobs.change(job.id, **value))

    def _keep_day(self) -> bool:
        job, day = self.job, self.expected.day
        if job is None or not self.expected.is_changed:
            return True
        return self.desk.attempt(lambda: self.store.jobs.change(job.id, answer_expected_on=day))

    def _add_field(self, name: str, label: str, placeholder: str, beside: QWidget | None = None) -> None:
        field = Field(label, placeholder)
        field.setProperty("role", "bare")
        widget: QWidget = self._kept_fields.add(name, field)
        if beside is not None:
            widget = QWidget()
            line = row(spacing=8)
            line.addWidget(field, 1)
            line.addWidget(beside)
            widget.setLayout(line)
            widget.setFocusProxy(field)
        self._add_line(name, label, widget)

    def _add_line(self, name: str, label: str, widget: QWidget) -> None:
        said = name_beside(self.desk.theme, widget, label)
        self._lines[name] = (said, widget)
        self._place(len(self._lines) - 1, said, widget)

    def _place(self, line: int, said: Words, widget: QWidget) -> None:
        """Beside its name, or beneath it where there is little room."""
        down = 1 if self._is_narrow else 0
        self._grid.addWidget(said, 2 * line, 0)
        self._grid.addWidget(widget, 2 * line + down, 1 - down, 1, 1 + down)
