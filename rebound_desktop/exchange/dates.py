"""Days as people and programs write them in exports."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from rebound_desktop.exchange.rows import fold

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan janv ene gen",
            "feb fev fevr febr",
            "mar mars marz mrz maerz maart mrt",
            "apr avr abr aprile",
            "may mai mag mayo maggio mei",
            "jun juin giu",
            "jul juil lug",
            "aug aout ago",
            "sep sept set",
            "oct okt out ott",
            "nov",
            "dec dez dic",
        ),
        start=1,
    )
    for name in names.split()
}
# In a name of a file a month is written whole, or as short as calendars have it: "5 Marathons 2024" is no day.
_MONTH_NAMES = frozenset(
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
     "november", "december", "januar", "janner", "februar", "marz", "mai", "juni", "juli", "oktober",
     "dezember", "janvier", "fevrier", "mars", "avril", "juin", "juillet", "aout", "septembre", "octobre",
     "novembre", "decembre", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
     "septiembre", "octubre", "noviembre", "diciembre", "gennaio", "febbraio", "aprile", "maggio", "giugno",
     "luglio", "settembre", "ottobre", "dicembre", "janeiro", "fevereiro", "marco", "maio", "junho", "julho",
     "setembro", "outubro", "novembro", "dezembro", "januari", "februari", "maart", "mei", "augustus", "jan",
     "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "okt", "nov", "dec", "dez"]
)  # fmt: skip
# What a day may begin with, as it is written out.
_WEEKDAYS = frozenset(
    ["mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu", "thur", "thurs", "thursday", "fri",
     "friday", "sat", "saturday", "sun", "sunday", "mo", "montag", "di", "dienstag", "mi", "mittwoch", "do",
     "donnerstag", "fr", "freitag", "sa", "samstag", "sonnabend", "so", "sonntag", "lun", "lundi", "mar", "mardi",
     "mer", "mercredi", "jeu", "jeudi", "ven", "vendredi", "sam", "samedi", "dim", "dimanche", "lunes", "martes",
     "mie", "miercoles", "jue", "jueves", "vie", "viernes", "sab", "sabado", "dom", "domingo", "segunda", "terca",
     "quarta", "quinta", "sexta", "lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica",
     "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
)  # fmt: skip
_FIRST_WORD = re.compile(r"([^\W\d]{2,12})\.?,?\s+")
_SHORT_WEEKDAYS = frozenset("月火水木金土日")
# What may stand around a time or a day of the week, and what ISO sets before a time.
_AROUND = " \t\r\n\u00a0\u202f,.;()[]（）"
_ISO_TIME = re.compile(r"\AT(?=\d)")
_MIDNIGHT = re.compile(
    r"(?:0?0:00(?::00(?:[.,]0+)?)?|12:00(?::00)?\s?[aA]\.?[mM]\.?)?\s?(?:Z|UTC|GMT|[+\-]\d\d:?\d\d)?"
)
_LONGEST_DAY = 60
_LONG_YEAR = 4
_MONTHS_OF_A_YEAR = 12
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_NAMED = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|º|\.)?[\s\-]+(?:de\s+)?([^\W\d]{3,12})\.?,?[\s\-]+(?:de\s+)?(\d{4}|\d{2})(?!\d)"
)
_NAMED_FIRST = re.compile(r"([^\W\d]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_SPREADSHEET = re.compile(r"\d{5}(?:\.\d+)?")


def month_first(values: Iterable[str], latest: date | None = None, *, usual: bool = True) -> bool:
    """Whether a column of days with slashes puts the month first: as is usual, unless a day forbids it.

    usual: American exports do. latest: none of the days can be after this one. Where they would be so in the usual way
    alone, it is the other.
    """
    values = tuple(values)
    told = order_told(values)
    if told is not None:
        return told
    is_other = (
        latest is not None
        and _any_after(latest, values, american=usual)
        and not _any_after(latest, values, american=not usual)
    )
    return usual is not is_other


def order_told(values: Iterable[str]) -> bool | None:
    """Whether days put the month first, as they tell it themselves by a number above twelve; None where they do not."""
    told = set()
    for value in values:
        if found := _NUMBERS.match(value.strip()):
            told |= {False} if int(found[1]) > _MONTHS_OF_A_YEAR else set()
            told |= {True} if int(found[3]) > _MONTHS_OF_A_YEAR else set()
    return told.pop() if len(told) == 1 else None


def first_open(values: Iterable[str], *, american: bool) -> str:
    """The first of these days that is another one with the month first than with the day first; "" for none.

    With points nobody puts the month first.
    """
    for value in values:
        found = _NUMBERS.match(value.strip())
        if found and found[2] != "." and found[1] != found[3]:
            here, other = (day_of(value, american=each) for each in (american, not american))
            if here and other and here != other:
                return found[0]
    return ""


def _any_after(latest: date, values: Iterable[str], *, american: bool) -> bool:
    days = (day_of(value, american=american) for value in values if _NUMBERS.match(value.strip()))
    return any(day is not None and day > latest for day in days)


def day_of(text: str, *, american: bool = True) -> date | None:
    """The day that a cell tells, or None. american: 11/5/24 is in November, unless there is no such month.

    Years of two digits are this century's.
    """
    found = _found(text, american)
    return found[0] if found is not None else None


def beside_day(text: str, *, american: bool = True) -> str:
    """What a cell says besides its day: "14:30", "(Zoom with Bo)"; "" for nothing, or where it tells no day.

    A midnight, as programs write it behind each day, and the day of the week are nothing.
    """
    found = _found(text, american)
    rest = _ISO_TIME.sub("", found[1]).strip(_AROUND) if found is not None else ""
    is_nothing = (
        _MIDNIGHT.fullmatch(rest) or fold(rest[:_LONGEST_DAY]) in _WEEKDAYS or rest in _SHORT_WEEKDAYS
    )
    return "" if is_nothing else rest


def _found(text: str, american: bool) -> tuple[date, str] | None:
    """The day that a cell begins with, and what stands behind it."""
    text = text.strip()
    if (word := _FIRST_WORD.match(text)) and fold(word[1]) in _WEEKDAYS:
        # "Mar 5, 2024" is no Tuesday of Italy's or of France's.
        first = _day_first(text, american) if fold(word[1]) in _MONTHS else None
        return first or _day_first(text[word.end() :], american)
    return _day_first(text, american)


def _day_first(whole: str, american: bool) -> tuple[date, str] | None:
    text = whole[:_LONGEST_DAY]
    try:
        if found := _ISO.match(text):
            return date(int(found[1]), int(found[2]), int(found[3])), whole[found.end() :]
        if found := _NUMBERS.match(text):
            first, second, year = int(found[1]), int(found[3]), _year(found[4])
            month, day = (first, second) if american and found[2] != "." else (second, first)
            if month > _MONTHS_OF_A_YEAR:
                month, day = day, month
            return date(year, month, day), whole[found.end() :]
        if found := _NAMED.match(text):
            return date(_year(found[3]), _month(found[2]), int(found[1])), whole[found.end() :]
        if found := _NAMED_FIRST.match(text):
            return date(_year(found[3]), _month(found[1]), int(found[2])), whole[found.end() :]
        if _SPREADSHEET.fullmatch(text):
            days, _, fraction = text.partition(".")
            day_told = date.fromordinal(date(1899, 12, 30).toordinal() + int(days))
            return day_told, f".{fraction}" if fraction.strip("0") else ""
        moment = datetime.fromisoformat(text)
    except (ValueError, OverflowError):
        return None
    return moment.date(), moment.time().isoformat() if moment.time() != time.min else ""


def day_in(text: str) -> date | None:
    """The one day that stands in a name with its month as a word: "A walk, March 5th, 2024", "5. März 2024"."""
    text = text[:300]
    # Where the word stands: a pattern's letters may be "CO₂", which is none to Python.
    for pattern, place in ((_NAMED_FIRST, 1), (_NAMED, 2)):
        for found in pattern.finditer(text):
            word, year = found[place], found[3]
            is_apart = not text[: found.start()][-1:].isalnum()
            if (
                is_apart
                and len(year) == _LONG_YEAR
                and fold(word) in _MONTH_NAMES
                and (day := day_of(found[0]))
            ):
                return day
    return None


def _year(text: str) -> int:
    return int(text) + (2000 if len(text) == 2 else 0)


def _month(name: str) -> int:
    plain = fold(name)
    for length in (5, 4, 3):
        if plain[:length] in _MONTHS:
            return _MONTHS[plain[:length]]
    raise ValueError("no month")
