"""Amounts of money as people type them."""

import re

LARGEST = 10**15
# The marks of thousands and of decimals as Arabic writes them.
_ARABIC = str.maketrans("\u066c\u066b", ",.")
# Thousands: a letter that begins no word, but for a currency's code right behind it ("52kEUR"); 万 is ten thousand.
_AMOUNT = re.compile(
    r"^[^\d+-]*(?P<number>\d[\d.,'\u2019\u00a0\u202f ]*)\s*"
    r"(?:(?P<thousands>[tT]sd\.?|[kKtT](?![^\W\d_])|[kK](?=[A-Z]{3}\b))|(?P<myriads>万))?[^\d]*$"
)
# One sign is a word where nothing stands between words.
_WORD = re.compile(r"[^\W\d_]{2,}|[\u3400-\u9fff]")
# What an amount is called, in the languages of ours and around them.
_CALLED = frozenset((
    "euro", "euros", "dollar", "dollars", "us", "pound", "pounds", "franken", "francs", "kr", "kronor", "kroner", "zł",
    "kč", "ft", "lei", "rs", "tl", "yen", "thousand", "mil", "yr", "pa", "mo", "hr", "円", "元", "ريال", "درهم",
    "دينار", "جنيه", "دولار", "يورو",
))  # fmt: skip
# ISO 4217: https://www.six-group.com/en/products-services/financial-information/data-standards.html
_CODES = frozenset(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF "
    "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD "
    "HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD "
    "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN "
    "PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY "
    "TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG".lower().split()
)
_NAMES = _CALLED | _CODES


def is_code(word: str) -> bool:
    """Whether it is a currency's code, as "EUR" is."""
    return word.casefold() in _CODES


def hundredths_in(typed: str) -> int | None:
    """The amount in a line, in hundredths; None when there is none, or more than one.

    A mark followed by three digits groups thousands, whichever mark it is; the last one, followed by one or two,
    is the decimal mark: so 1,234 and 1.234 are the same, in every country. "48k" is 48,000, "500万" is 5,000,000.
    """
    found = _AMOUNT.match(typed.strip().translate(_ARABIC))
    if found is None:
        return None
    number = re.sub(r"['\u2019\u00a0\u202f ]", "", found["number"]).rstrip(".,")
    whole, fraction = number, ""
    marks = [place for place, sign in enumerate(number) if sign in ".,"]
    if marks:
        last = marks[-1]
        after = number[last + 1 :]
        alone = number.count(number[last]) == 1
        if alone and len(after) in (1, 2):
            whole, fraction = number[:last], after
    digits = re.sub(r"[.,]", "", whole)
    if not digits:
        return None
    amount = int(digits) * 100 + int((fraction + "00")[:2])
    if found["thousands"]:
        amount *= 1000
    elif found["myriads"]:
        amount *= 10_000
    return amount if amount <= LARGEST else None


def has_words(typed: str) -> bool:
    """Whether a line says more than an amount and what it is in: "52k plus car"."""
    found = _AMOUNT.match(typed.strip().translate(_ARABIC))
    if found is None:
        return bool(typed.strip())
    ends = max(found.end(part) for part in ("number", "thousands", "myriads"))
    around = f"{found.string[: found.start('number')]} {found.string[ends:]}"
    return any(word.casefold() not in _NAMES for word in _WORD.findall(around))
