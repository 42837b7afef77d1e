"""Pay: an amount, perhaps up to another, in a currency, for a time."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import PayPeriod
from rebound_desktop.core.money import has_words, hundredths_in
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

AMOUNT_WIDTH, CURRENCY_WIDTH = 110, 92
CURRENCIES = (
    "EUR",
    "USD",
    "GBP",
    "CHF",
    "SEK",
    "NOK",
    "DKK",
    "PLN",
    "CZK",
    "CAD",
    "AUD",
    "INR",
    "JPY",
    "BRL",
)


class PayFields(QWidget):
    """`left` when one of them was left or chosen. An amount that cannot be read stays, and is said beneath; so do words
    beside one that can.
    """

    left = Signal()

    def __init__(self, theme: Theme, name: str, *, is_range: bool) -> None:
        super().__init__()
        self._kept: tuple[int | None, int | None] = (None, None)
        self.start = Field(name, self.tr("from") if is_range else self.tr("amount"))
        self.end = Field(self.tr("{what}, up to").format(what=name), self.tr("up to"))
        self.currency = DropDown(theme, self.tr("Currency"))
        self._code = Field(self.tr("Currency"))
        self._code.setMaxLength(8)
        # The box around it has the frame already.
        self._code.setProperty("role", "bare")
        self.currency.setLineEdit(self._code)
        self.currency.addItems(CURRENCIES)
        self.currency.setMinimumWidth(theme.px(CURRENCY_WIDTH))
        self.period = DropDown(theme, self.tr("For how long"))
        for period in PayPeriod:
            self.period.addItem(words.period_name(period) or self.tr("for…"), period)
        self._doubt = Words(theme, "", TextRole.SMALL)
        self._doubt.hide()
        for field in (self.start, self.end):
            field.setFixedWidth(theme.px(AMOUNT_WIDTH))
            field.editingFinished.connect(self.left)
        dash = Words(theme, "–", TextRole.MUTED, wrap=False)
        if not is_range:
            dash.hide()
            self.end.hide()
        self.currency.activated.connect(lambda _: self.left.emit())
        self._code.editingFinished.connect(self.left)
        self.period.activated.connect(lambda _: self.left.emit())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(wrapped_row(self.start, dash, self.end, self.currency, self.period, spacing=8))
        box.addWidget(self._doubt)
        self.forget()

    def show_pay(self, start: int | None, end: int | None, currency: str, period: PayPeriod) -> None:
        """Show what is kept, as it is kept: "48k" is 48,000 by then. A field that is being typed in stays."""
        self._kept = (start, end)
        for field, amount in ((self.start, start), (self.end, end)):
            text = "" if amount is None else words.money(amount)
            if not field.hasFocus() and not self._says_more(field):
                field.setText(text)
        if any(self._says_more(field) for field in (self.start, self.end)):
            # Nor is what such words are meant in kept by now.
            return
        if not self._code.hasFocus():
            self.currency.setCurrentText(currency or _own_currency())
        is_known = start is not None or end is not None
        # Before anything is known, the year is what most people mean.
        self.period.setCurrentIndex(self.period.findData(period if is_known else PayPeriod.YEAR))

    def value(self) -> dict[str, object]:
        """pay_from, pay_to, pay_currency and pay_period as they stand; of an amount that nobody can read, as before."""
        self._say_unread()
        start, end = self._amounts()
        known = start is not None or end is not None
        return {
            "pay_from": start,
            "pay_to": end,
            "pay_currency": self.currency.currentText().strip() if known else "",
            "pay_period": self.period.currentData() if known else PayPeriod.UNKNOWN,
        }

    @property
    def has_unread(self) -> bool:
        """Whether an amount stands here that nobody can read."""
        return self._is_unread(self.start) or self._is_unread(self.end)

    def said(self) -> str:
        """What stands here in words, a line each, to be kept elsewhere; "" where nothing but amounts do."""
        chosen = [self.currency.currentText().strip(), words.period_name(self.period.currentData())]
        usual = [_own_currency(), words.period_name(PayPeriod.YEAR)]
        # What they were meant in is kept with an amount, where there is one.
        has_amount = any(amount is not None for amount in self._amounts())
        meant = [] if has_amount or chosen == usual else [each for each in chosen if each]
        return "\n".join(
            ", ".join((f"{field.accessibleName()}: {' '.join(field.text().split())}", *meant))
            for field in (self.start, self.end)
            if self._says_more(field)
        )

    def put_back(self) -> None:
        """Words that are kept elsewhere now give way to the amounts that are kept here."""
        for field, amount in zip((self.start, self.end), self._amounts(), strict=True):
            if self._says_more(field):
                field.setText("" if amount is None else words.money(amount))
        self._doubt.hide()

    def forget(self) -> None:
        """Nothing stands here."""
        self._kept = (None, None)
        self.start.clear()
        self.end.clear()
        self._doubt.hide()
        self.currency.setCurrentText(_own_currency())
        self.period.setCurrentIndex(self.period.findData(PayPeriod.YEAR))

    def typed_texts(self) -> list[str]:
        """Amounts that are not kept: typed just now, or such that nobody can read; and words beside one."""
        return [
            text
            for field, kept in zip((self.start, self.end), self._kept, strict=True)
            if (text := field.text()).strip() and (self._says_more(field) or hundredths_in(text) != kept)
        ]

    def _amounts(self) -> tuple[int | None, int | None]:
        """What can be read of them, or was kept of those that cannot."""
        start, end = (
            before if self._is_unread(field) else hundredths_in(field.text())
            for field, before in zip((self.start, self.end), self._kept, strict=True)
        )
        return start, end

    def _is_unread(self, field: Field) -> bool:
        return bool(field.text().strip()) and hundredths_in(field.text()) is None

    def _says_more(self, field: Field) -> bool:
        """Whether it is to stay as it was typed, until it is left."""
        return self._is_unread(field) or has_words(field.text())

    def _say_unread(self) -> None:
        typed = next((field.text().strip() for field in (self.start, self.end) if self._is_unread(field)), "")
        said = self.tr("“{typed}” is not an amount. It stays here.")
        self._doubt.setText(said.format(typed=words.apart(typed)))
        self._doubt.setVisible(bool(typed))


def _own_currency() -> str:
    return QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) or CURRENCIES[0]
