"""People outlive jobs: who they are, every moment between us, and one next step each."""

import re
from datetime import date, timedelta
from enum import StrEnum
from itertools import takewhile

from msgspec import Struct

from rebound_desktop.core.cutting import cut_at_a_word
from rebound_desktop.core.folding import folded
from rebound_desktop.core.unparted import is_unparted

PAUSE_AFTER_NO = timedelta(days=1)
# What is told of somebody, where it stands for a name.
TOLD_AS_NAME = 60
# The preference that congratulating on a hire is suggested; off until it is asked for.
CONGRATULATES, ON = "congratulate", "on"


class TouchKind(StrEnum):
    """What a moment between two people was."""

    CARD = "card"
    LETTER = "letter"
    EMAIL = "email"
    CALL = "call"
    MESSAGE = "message"
    COFFEE = "coffee"
    IN_PERSON = "in_person"
    INTERVIEW = "interview"
    # A kind of the person's own, which has a name of its own.
    OWN = "own"


class Direction(StrEnum):
    """Who reached out; a talk belongs to both."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class LinkedIn(StrEnum):
    """Where the two stand on LinkedIn, as the method has it: they are invited to send the invitation.

    The other way stands under More: asked first whether an invitation is welcome, then sent it.
    """

    NOT_CONNECTED = "not_connected"
    INVITED_THEM = "invited_them"
    THEY_SENT = "they_sent"
    CONNECTED = "connected"
    ASKED_FIRST = "asked_first"
    I_SENT = "i_sent"


class NextKind(StrEnum):
    """The one next step a person can have."""

    THANK = "thank"
    HELLO_AGAIN = "hello_again"
    CHECK_BACK = "check_back"
    CONGRATULATE = "congratulate"


class Contact(Struct, frozen=True):
    """A person as most pages need one. `company` is where they were when last noted.

    email and phone: the first of each; `store.people` knows them all, and the postal addresses (`core.person`).
    nickname: what they are called, where that is noted.
    """

    id: int
    uid: str
    name: str
    company_id: int | None = None
    company: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""
    how_met: str = ""
    notes: str = ""
    linkedin: LinkedIn = LinkedIn.NOT_CONNECTED
    linkedin_url: str = ""
    nickname: str = ""

    @property
    def called(self) -> str:
        """What one says to them: what was noted for that, or what their name gives."""
        return self.nickname.strip() or first_name(self.name)


class ContactLine(Struct, frozen=True):
    """A person as a list shows them: `last_on` is the day of the last moment between us.

    last_own: the name of a kind of the person's own; picture: a content hash, "" for none.
    """

    id: int
    name: str
    company: str
    role: str
    last_on: date | None
    last_kind: TouchKind | None
    is_paused: bool = False
    last_own: str = ""
    picture: str = ""


class Glance(Struct, frozen=True):
    """A person as a long list reads them. order: the name to sort by; shown: what a search looks through.

    next_kind, next_on: what comes next with them, None for nothing.
    """

    line: ContactLine
    order: str
    shown: str
    next_kind: NextKind | None = None
    next_on: date | None = None


class Touch(Struct, frozen=True):
    """A moment between us, on a day."""

    id: int
    contact_id: int
    kind: TouchKind
    direction: Direction
    on_day: date
    note: str = ""
    job_id: int | None = None
    letter_id: int | None = None
    own_kind: str = ""


class NextStep(Struct, frozen=True):
    """What comes next with a person, from `due_on` on; one a person.

    is_planned: somebody planned it, and it may have a job and a note; else a rhythm or a look back brought it.
    last_on: the day of the last moment; then_kind, then_on: what would follow, were it done on its day, or today where
    that is over.
    """

    contact_id: int
    contact: str
    company: str
    kind: NextKind
    due_on: date
    job_id: int | None = None
    note: str = ""
    is_planned: bool = True
    last_on: date | None = None
    then_kind: NextKind | None = None
    then_on: date | None = None


def thank_from(no_on: date, today: date) -> date:
    """The first day a thank-you is suggested: a day's pause after a no, and never in the past."""
    return max(today, no_on + PAUSE_AFTER_NO)


def answers(step: NextKind, moment: TouchKind, direction: Direction, *, since_planned: bool) -> bool:
    """Whether a moment does what was planned with a person, so that the step is not due any more.

    A thank-you, or a congratulation, is done once a card, letter, message or call of mine went out, whenever that
    was; a hello or a check-back is counted from the last moment, so any moment since it was planned
    (`since_planned`) will do.
    """
    if step in (NextKind.THANK, NextKind.CONGRATULATE):
        return direction is Direction.MINE and moment is not TouchKind.INTERVIEW
    return since_planned


def initials(name: str) -> str:
    """One or two letters for the round mark beside a name, in any script; "" for an empty name."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalpha()]
    if not words:
        return _capital(name.strip())
    if len(words) == 1:
        return _capital(words[0])
    return _capital(words[0]) + _capital(words[-1])


def called_or_told(name: str, told: str) -> tuple[str, str]:
    """A name, and what is told of them beside it. Of whom no name is known, what is told is the name."""
    name, told = " ".join(name.split()), told.strip()
    if name or not told:
        return name, told
    name = cut_at_a_word(" ".join(told.split()), TOLD_AS_NAME)
    return name, told if name.endswith("…") else ""


def _capital(word: str) -> str:
    """The first letter, large; one letter even where capitals take two ("ß")."""
    first = word[:1]
    return first.upper() if len(first.upper()) == 1 else first


_NOTE = re.compile(r"[(\[（［][^)\]）］]*(?:[)\]）］]|$)")
# With a last name after them.
_FORMAL = frozenset((
    "mr", "mrs", "ms", "miss", "mx", "herr", "frau", "m", "mme", "mlle", "madame", "mademoiselle", "monsieur",
    "sr", "sra", "srta", "señor", "señora", "herrn", "signor", "signora",
))  # fmt: skip
# With a first name after them, where one is known.
_TITLES = frozenset((
    "dr", "dra", "prof", "professor", "sir", "dame", "lord", "lady", "sister", "father", "rev",
))  # fmt: skip
_OF_A_LAST_NAME = frozenset((
    "von", "van", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "zu", "zur",
    "ter", "ten", "bin", "ben", "al",
))  # fmt: skip
# With a first name, and said along with it.
_WITH_FIRST_NAMES = frozenset(("don", "doña"))
_FIRST = _FORMAL | _TITLES | _WITH_FIRST_NAMES
_FURTHER = (_FORMAL | _TITLES) - {"m"}
# No name begins with these; with the others some do, as "La Toya" and "Le Van".
_ARTICLES = frozenset(("the", "der", "die", "das", "ein", "eine"))
_MAY_BE_ARTICLES = frozenset((
    "a", "an", "le", "la", "les", "un", "une", "el", "los", "las", "una", "il", "lo", "i", "gli", "o", "os", "as", "um",
    "uma", "de", "het", "een", "den", "det", "en", "ett",
))  # fmt: skip
_ARABIC_ARTICLE = "ال"
# Japanese and Chinese: of something, and what one says to somebody by the last name.
_NOT_IN_A_NAME = ("の", "的", "さん", "様", "氏", "先生", "女士", "小姐")
# What they do, and whose they are: of such words there are many at any company.
_OF_WORK = frozenset((
    "hr", "hiring", "manager", "lead", "head", "boss", "team", "recruiter", "interviewer", "receptionist", "two", "my",
    "our", "chef", "chefin", "cheffe", "leiter", "leiterin", "teamleiter", "teamleiterin", "personaler", "personalerin",
    "kollege", "kollegin", "mein", "meine", "unser", "unsere", "zwei", "jefe", "jefa", "reclutador", "reclutadora",
    "entrevistador", "entrevistadora", "responsable", "encargado", "encargada", "director", "directora", "recruteur",
    "recruteuse", "directeur", "directrice", "patron", "patronne", "mon", "ma", "notre", "mi", "nuestro", "nuestra",
    "مدير", "مديرة", "مسؤول", "مسؤولة", "موظف", "موظفة",
))  # fmt: skip
_ENDS_OF_WORK = ("担当", "担当者", "面接官", "部長", "課長", "社長", "室長", "店長", "人事", "の方")
_KOREAN_NAME = re.compile("[가-힣]{2,4}")
_LONG_NAME = 6
_AFTER_A_NAME = frozenset(("jr", "ii", "iii", "iv", "phd"))
# Of these some are last names as well, so behind a comma alone.
_DEGREES = _AFTER_A_NAME | frozenset((
    "sr", "mba", "emba", "msc", "bsc", "ma", "ba", "md", "jd", "llm", "llb", "dds", "dvm", "edd", "psyd", "dphil",
    "dba", "meng", "beng", "mph", "mpa", "msw", "mfa", "bfa", "rn", "cpa", "cfa", "pmp", "phr", "sphr", "esq",
    "esquire", "obe", "mbe", "cbe", "pe", "v",
))  # fmt: skip
_AFTER_A_COMPANY = frozenset((
    "inc", "incorporated", "ltd", "limited", "pty", "pte", "pvt", "private", "public", "llc", "llp", "lllp", "lp",
    "pllc", "plc", "pc", "co", "company", "corp", "corporation", "gmbh", "ggmbh", "mbh", "ag", "kg", "kgaa", "ug",
    "ohg", "gbr", "eg", "ev", "ek", "se", "sa", "sas", "sasu", "sarl", "eurl", "sl", "slu", "sau", "srl", "spa", "snc",
    "scop", "ltda", "cv", "saic", "sapi", "bv", "nv", "bvba", "vof", "oy", "oyj", "ab", "as", "asa", "aps", "a/s",
    "kk", "gk", "spzoo", "sro", "doo", "dd", "kft", "zrt", "rt", "ood", "ead", "lda", "sgps", "sdn", "bhd",
    "tbk", "pt", "fze", "fzco", "wll", "株式会社", "有限会社", "合同会社", "(株)", "（株）", "(有)", "（有）",
    "ذ.م.م", "ش.م.م", "ش.م.ل",
))  # fmt: skip
_JAPANESE_FORM = re.compile("株式会社|有限会社|合同会社|[(（](?:株|有|同)[)）]|㈱|㈲")
# Between such endings, as in "GmbH & Co. KG".
_BETWEEN_ENDINGS = frozenset(("&", "und", "and", "et", "y"))
_BEFORE_A_COMPANY = (",", "،", "，", "、")


def without_note(name: str) -> str:
    """A name without what is noted behind it in brackets: "Dana (from the panel)" is "Dana"."""
    return " ".join(_NOTE.sub(" ", name).split()) or name.strip()


def is_full_name(name: str) -> bool:
    """Whether a name is one person's wherever it is met, as a first name and a last one are: "Dana Quill".

    "Dana", "Mr Ames" and "The lady from HR" may be somebody else at another company.
    """
    bare = " ".join(without_note(name).replace(",", " ").split())
    words = bare.split()
    if len(words) == 1 and is_unparted(bare):
        # Nothing tells a name from other words there but how long it is, and what stands between or behind those.
        is_as_long = 1 < len(bare) <= _LONG_NAME or "・" in bare
        return (
            is_as_long
            and not bare.endswith(_ENDS_OF_WORK)
            and not any(sign in bare for sign in _NOT_IN_A_NAME)
        )
    if len(words) == 1 and _KOREAN_NAME.fullmatch(bare):
        return True
    if not words or words[0].casefold() in _ARTICLES or words[0].startswith(_ARABIC_ARTICLE):
        return False
    may_be_told = words[0].casefold() in _MAY_BE_ARTICLES
    words = words[may_be_told:]
    names = [word for word in words[len(_titles(words)) :] if word not in _OF_A_LAST_NAME]
    if may_be_told and any(word[0].islower() for word in names):
        return False
    # Of "Dana Quill from HR" the first two are enough; "M. Ames", "Dana Q." and "Dana, HR" have one.
    whole = list(takewhile(lambda word: not word[0].islower(), names))
    if any(word.casefold() in _OF_WORK for word in whole):
        return False
    shouts = bare.isupper()
    # Two capitals are a first name, as in "JP Morgan", and behind a name a department.
    told = [word for place, word in enumerate(whole) if shouts or place == 0 or not _is_short(word)]
    return sum(word[0].isalpha() and word[-1] != "." for word in told) > 1


def _is_short(word: str) -> bool:
    """Whether it is no word but letters that stand for some: "HR"."""
    return len(word) > 1 and word.isupper()


def first_name(name: str) -> str:
    """What one says to the person: the first word, after titles such as "Dr.".

    A title stays with the only name that is known, "Mr" and its like with the last one; "HR lady" is no name, and
    stays as it is.
    """
    bare = without_note(name)
    words = (bare.split(",")[0].split() or bare.split()) if "," in bare else bare.split()
    titles = _titles(words)
    names = _names(words[len(titles) :])
    if not names:
        return " ".join(words)
    kind = _plain(titles[0]) if titles else ""
    if kind in _FORMAL:
        return " ".join((*titles, names[-1]))
    if kind in _WITH_FIRST_NAMES or (titles and len(names) == 1):
        return " ".join((*titles, names[0]))
    is_short = words[0].endswith(".") and len(names) == 1
    return " ".join(words) if not titles and (is_short or _is_told(words)) else names[0]


def name_and_company(typed: str, at: str = "") -> tuple[str, str]:
    """The name and the company in "Ines Park, Blue Mill"; no company where it is not sure that one is named.

    at: what stands before a company in the language that is spoken, as in "Ines Park at Blue Mill".
    """
    parts = [typed.rpartition(sign) for sign in _BEFORE_A_COMPANY if sign in typed]
    parts += [typed.partition(at)] if at.strip() and at in typed else []
    for before, _, after in parts:
        name, company = " ".join(before.split()), " ".join(after.split())
        if (
            company
            and not _is_degree(company)
            and not _ends_a_company(company)
            and is_full_name(name)
            and not any(s in name for s in _BEFORE_A_COMPANY)
        ):
            return name, company
    return typed, ""


def name_with_degree(typed: str) -> str:
    """The name in "Ines Park, MBA"; "" where no such thing is behind a full name."""
    for sign in _BEFORE_A_COMPANY:
        before, *after = typed.split(sign)
        name = " ".join(before.split())
        if after and all(map(_is_degree, after)) and is_full_name(name):
            return name
    return ""


def _is_degree(words: str) -> bool:
    """Whether it is nothing but what stands behind a name: "MBA", "Ph.D."."""
    return bool(words.strip()) and all(_without_dots(word) in _DEGREES for word in words.split())


def _ends_a_company(words: str) -> bool:
    """Whether it is nothing but what a company's name ends with: "S.A.", "Pty Ltd", "GmbH & Co. KG"."""
    told = [word for word in words.split() if word.casefold() not in _BETWEEN_ENDINGS]
    whole = _without_dots("".join(told))
    return whole in _AFTER_A_COMPANY or (
        bool(told)
        and all(word in _AFTER_A_COMPANY or _without_dots(word) in _AFTER_A_COMPANY for word in told)
    )


def is_same_company(name: str, other: str) -> bool:
    """Whether two names are one company's, whatever its legal form is and whether it is told: "Quill", "Quill Inc."."""
    return _company(name) == _company(other)


def _company(name: str) -> str:
    """A company's name as it is compared: without case and legal form. Of one that is nothing else, all of it."""
    words = folded(_JAPANESE_FORM.sub(" ", name)).replace(",", " ").split()
    end = len(words)
    while end > 1 and (count := _ending(words[:end], is_first=end == len(words))):
        end -= count
    return " ".join(words[:end]) or folded(" ".join(name.split()))


def _ending(words: list[str], *, is_first: bool) -> int:
    """How many of the last words are a legal form, or stand between two of them; "S. A." is one of two words."""
    if _ends_a_company(words[-1]) or (not is_first and words[-1] in _BETWEEN_ENDINGS):
        return 1
    for count in (3, 2):
        last = words[-count:]
        if (
            len(words) > count
            and all(len(word.rstrip(".")) == 1 for word in last)
            and _ends_a_company("".join(last))
        ):
            return count
    return 0


def _without_dots(word: str) -> str:
    return word.replace(".", "").casefold()


def is_fuller(name: str, than: str) -> bool:
    """Whether a name says more than another: one in full, then more words that are no initials, then more letters."""
    return _fullness(name) > _fullness(than)


def _fullness(name: str) -> tuple[bool, int, int]:
    words = without_note(name).split()
    words = words[len(_titles(words)) :]
    told = [word for word in words if len(word) > 1 and not word.endswith(".")]
    return is_full_name(name), len(told), sum(map(len, words))


def _titles(words: list[str]) -> list[str]:
    """The titles a name begins with; "M." and "Don" at its very beginning alone."""
    count = 0
    for word in words:
        if _plain(word) not in (_FURTHER if count else _FIRST):
            break
        count += 1
    return words[:count]


def _names(words: list[str]) -> list[str]:
    """First and last names, each with what belongs to it ("van Dyke"), without initials and what follows a name."""
    found: list[str] = []
    before: list[str] = []
    for word in words:
        if word in _OF_A_LAST_NAME:
            before.append(word)
        elif not word.endswith(".") and not (found and _plain(word) in _AFTER_A_NAME):
            found.append(" ".join((*before, word)))
            before = []
    return found or [" ".join(before)] if before else found


def _is_told(words: list[str]) -> bool:
    """Whether somebody is told of and not named: "HR lady"."""
    first, second = (*words, "")[:2]
    return len(first) > 1 and first.isupper() and second.islower() and second not in _OF_A_LAST_NAME


def _plain(word: str) -> str:
    return word.removesuffix(".").casefold()
