"""People whom a job tracker names beside its jobs: contacts, recruiters, hiring managers, and who recommended one."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from rebound_desktop.core.contacts import is_full_name
from rebound_desktop.core.folding import folded
from rebound_desktop.core.intake import PersonIn, digest
from rebound_desktop.core.person import Detail, DetailKind, Person
from rebound_desktop.exchange.names import one_line
from rebound_desktop.exchange.rows import Line, fold

# Whom a column names, the one whom most is done with first; of the last three it says what they are.
WHO = ("contact", "recruiter", "manager", "referral")
_TELLS_WHAT = frozenset(WHO[1:])
_EMAIL = re.compile(r"[^\s<>()\[\];,|]+@[^\s<>()\[\];,|]+\.[^\s<>()\[\];,|]+")
_BETWEEN = re.compile(r"[;\n|/&、]|\s(?:and|und|et|y)\s")
_PART = r"[^\W\d_]+(?:[.'\u2019\-・]+[^\W\d_]+)*\.?"
_NAME = re.compile(rf"{_PART}(?: {_PART}){{0,4}}")
_LONGEST = 200
_MOST = 5
# Words that stand in such columns and are in nobody's name, in the languages of ours.
_NO_NAMES = frozenset(map(fold, (
    "fair", "board", "boards", "site", "website", "page", "portal", "linkedin", "indeed", "glassdoor", "xing",
    "google", "agency", "university", "alumni", "network", "event", "newsletter", "friend", "employee", "career",
    "careers", "job", "jobs", "company", "department", "referral", "internal", "external", "yes", "no", "none",
    "unknown", "talent", "acquisition", "people", "human", "resources", "office", "staff", "online", "cold",
    "former", "colleague", "recruiting", "recruitment", "contact", "name", "email", "customer", "customers", "support",
    "service", "services", "engineer", "engineering", "developer", "designer", "analyst", "consultant", "coordinator",
    "specialist", "assistant", "representative", "executive", "officer", "administrator", "administration",
    "operations", "marketing", "business", "sourcer", "headhunter", "staffing", "phone", "screen", "screening",
    "interview", "direct", "application", "applied", "search", "advert", "advertisement", "posting", "news", "overflow",
    "jungle", "group", "channel", "community", "meetup", "conference", "bootcamp", "school", "college", "outreach",
    "mouth", "through", "not", "nobody", "someone", "somebody", "various", "several", "multiple", "other",
    "provided", "available", "applicable", "reception", "desk", "enquiries", "inquiries", "helpdesk",
    "hotline", "twitter", "facebook", "instagram", "reddit", "discord", "telegram", "whatsapp", "github", "handshake",
    "wellfound", "angellist", "ziprecruiter", "stepstone", "infojobs", "germany", "deutschland", "international",
    "freund", "freundin", "kontakt", "personal", "personalabteilung", "bekannte", "bekannter", "kein", "keine",
    "keiner", "angabe", "angaben", "angegeben", "unbekannt", "niemand", "direkt", "direktbewerbung", "bewerbung",
    "initiativbewerbung", "empfehlung", "anzeige", "stellenanzeige", "jobbörse", "stellenbörse", "jobmesse",
    "karrieremesse", "karriere", "karriereseite", "webseite", "zeitung", "agentur", "arbeitsagentur", "arbeitsamt",
    "jobcenter", "vermittlung", "geschäftsführung", "geschäftsleitung", "sekretariat", "empfang", "zentrale",
    "abteilung", "büro", "verwaltung", "leitung", "telefon", "telefonat", "gespräch", "vorstellungsgespräch",
    "ehemalige", "ehemaliger", "kundenservice", "kundendienst", "kundenbetreuung", "entwickler", "entwicklerin",
    "ingenieur", "ingenieurin", "sachbearbeiter", "sachbearbeiterin", "berater", "beraterin", "assistenz",
    "ami", "amie", "réseau", "ressources", "humaines", "aucun", "aucune", "inconnu", "inconnue", "précisé", "renseigné",
    "candidature", "spontanée", "annonce", "agence", "clientèle", "clients", "collègue", "ancienne", "emploi",
    "travail", "accueil", "recrutement", "connaissance", "entretien", "téléphonique", "ingénieur", "ingénieure",
    "développeur", "développeuse", "conseiller", "conseillère", "chargé", "chargée", "directe", "équipe",
    "amigo", "amiga", "recursos", "humanos", "ninguno", "ninguna", "nadie", "desconocido", "desconocida", "candidatura",
    "solicitud", "directo", "directa", "anuncio", "empleo", "oficina", "atención", "cliente", "clientes", "servicio",
    "equipo", "selección", "contratación", "departamento", "agencia", "compañero", "compañera", "excompañero",
    "excompañera", "conocido", "conocida", "entrevista", "telefónica", "especificar", "especificado", "nombre",
    "ingeniero", "ingeniera", "desarrollador", "desarrolladora", "asesor", "asesora",
    "غير", "معروف", "يوجد", "لا", "أحد", "الموارد", "البشرية", "خدمة", "العملاء", "قسم", "فريق", "التوظيف", "شركة",
    "موقع", "زميل", "زميلة", "سابق", "مقابلة", "طلب", "مباشر", "وكالة", "إعلان", "مكتب", "مهندس", "مطور",
)))  # fmt: skip
# Where nothing stands between words, what is in nobody's name.
_NOT_IN_A_NAME = (
    "なし", "無し", "不明", "未定", "未記入", "非公開", "人事", "採用", "応募", "求人", "転職", "面接", "紹介", "同僚",
    "会社", "部署", "窓口", "サイト", "チーム", "サポート", "エージェント", "ハローワーク",
)  # fmt: skip
# Where one finds jobs, and from whom one hears of them, by words that may be in a name.
_WHOLE = frozenset(("angel list", "hacker news", "monster com", "dice com", "知人", "友人"))
# Beneath such a header stands where one heard of a job as often as from whom.
_PERHAPS_A_PLACE = frozenset(("referral",))


class _Met(Struct):
    """One person of a table, as far as it was read."""

    name: str
    companies: dict[str, str] = field(default_factory=dict)
    emails: dict[str, None] = field(default_factory=dict)
    phones: dict[str, None] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)


class TrackedPeople:
    """Collects the people of one table, each once: who has an e-mail by that and the name, else by name and company."""

    def __init__(self) -> None:
        self._met: dict[tuple[str, str], _Met] = {}
        # Those who have an e-mail, by name.
        self._reached: dict[str, list[tuple[str, str]]] = defaultdict(list)

    def of(
        self, line: Line, columns: Mapping[str, str], headers: Mapping[str, str], company: str, job: str
    ) -> tuple[list[tuple[str, str]], set[str]]:
        """Who stands in a row, by what `keys` makes keys of, and the fields of which nothing became of somebody.

        headers: the columns as they are written, by folded name; job: what a note calls the job.
        """
        unread: set[str] = set()
        found: list[tuple[str, str, str]] = []
        for who in WHO:
            cell = line.get(columns.get(who, ""))
            named = _named(cell) if cell else []
            if cell and not named:
                unread.add(who)
            if columns.get(who) in _PERHAPS_A_PLACE:
                surely = {folded(name) for _, name, _ in found}
                others = [each for each in named if not each[1] and folded(each[0]) not in surely]
                if others:
                    named = [each for each in named if each not in others]
                    unread.add(who)
            found += [(who, name, email) for name, email in named]
        emails, is_left = _paired(
            [(name, email) for _, name, email in found], line.get(columns.get("contact_email", ""))
        )
        if is_left:
            unread.add("contact_email")
        phone = one_line(line.get(columns.get("contact_phone", "")))
        if phone and len({folded(name) for _, name, _ in found}) != 1:
            phone = ""
            unread.add("contact_phone")
        keys: dict[tuple[str, str], None] = {}
        for (who, name, _), email in zip(found, emails, strict=True):
            key = (folded(name), f"@{email.casefold()}" if email else folded(company))
            if key not in self._met and email:
                self._reached[key[0]].append(key)
            one = self._met.setdefault(key, _Met(name))
            one.companies.setdefault(folded(company), company)
            if email:
                one.emails.setdefault(email)
            if phone:
                one.phones.setdefault(phone)
            if who in _TELLS_WHAT:
                one.notes.setdefault(f"{headers.get(columns[who], who)}: {job}")
            keys.setdefault(key)
        return list(keys), unread

    def people(self) -> tuple[PersonIn, ...]:
        """Everybody of the table."""
        return tuple(self._whole().values())

    def keys(self, rows: Sequence[Sequence[tuple[str, str]]]) -> list[tuple[str, ...]]:
        """Of each row, the keys of those whom `of` told."""
        keys = {key: one.named_key for key, one in self._whole().items()}
        return [tuple(dict.fromkeys(keys[self._same(each)] for each in found)) for found in rows]

    def _whole(self) -> dict[tuple[str, str], PersonIn]:
        whole: dict[tuple[str, str], _Met] = {}
        for key, one in self._met.items():
            same = self._same(key)
            known = whole.setdefault(same, _Met(self._met[same].name))
            for name in ("companies", "emails", "phones", "notes"):
                for value, text in getattr(one, name).items():
                    getattr(known, name).setdefault(value, text)
        return {key: PersonIn(_key(one), _person(one)) for key, one in whole.items()}

    def _same(self, key: tuple[str, str]) -> tuple[str, str]:
        """Who is known by an e-mail, where this row lacks it and exactly one of the name is at this company."""
        name, at = key
        if at.startswith("@"):
            return key
        others = [other for other in self._reached.get(name, ()) if at in self._met[other].companies]
        return others[0] if len(others) == 1 else key


def _key(one: _Met) -> str:
    own = next(iter(one.emails), "").casefold() or digest(one.name, *one.companies.values())
    return f"contact {own}"


def _person(one: _Met) -> Person:
    emails = (Detail(DetailKind.EMAIL, value) for value in one.emails)
    phones = (Detail(DetailKind.PHONE, value) for value in one.phones)
    return Person(
        name=one.name,
        # Who is named at several companies is at none of them, as far as a table tells.
        company=next(iter(one.companies.values())) if len(one.companies) == 1 else "",
        details=(*emails, *phones),
        notes="\n".join(one.notes),
    )


def _named(cell: str) -> list[tuple[str, str]]:
    """The names in a cell, each with an e-mail that stands beside it; none where it says anything else."""
    if len(cell) > _LONGEST:
        return []
    parts = [part for part in _BETWEEN.split(cell) if part.strip()]
    if not all(map(_one, parts)):
        return []
    names = [each for part in parts if (each := _one(part))]
    return names if len(names) <= _MOST else []


def _one(part: str) -> tuple[str, str] | None:
    """A whole name, perhaps with an e-mail: "Mira Olsen <mira@halden.example>"."""
    email = _EMAIL.search(part)
    bare = _EMAIL.sub(" ", part)
    for around in ("<", ">", "()", "( )"):
        bare = bare.replace(around, " ")
    name = one_line(bare).strip(" ,:-")
    # What is noted behind a name in brackets is the person's, too, and no field is for it: that is no name alone.
    if not _NAME.fullmatch(name) or not is_full_name(name) or not _may_be_a_name(name):
        return None
    return name, email[0].rstrip(".") if email else ""


def _may_be_a_name(name: str) -> bool:
    """Whether none of its words tells that it is a place, a team, some work, or that there is nobody."""
    plain = fold(name)
    return not (
        plain in _WHOLE or _NO_NAMES & {*plain.split()} or any(part in name for part in _NOT_IN_A_NAME)
    )


def _paired(found: Sequence[tuple[str, str]], cell: str) -> tuple[list[str], bool]:
    """An e-mail for each of the people, "" for none, and whether one in the cell is nobody's."""
    emails = [email for _, email in found]
    if len(cell) > _LONGEST:
        return emails, True
    told = [each.rstrip(".") for each in _EMAIL.findall(cell)]
    rest = _EMAIL.sub("", cell).strip(" \t\n;,|<>/")
    lacking = [place for place, email in enumerate(emails) if not email]
    told = [each for each in told if each.casefold() not in {email.casefold() for email in emails}]
    if lacking and len({folded(name) for name, _ in found}) == 1 and len(told) == 1:
        return [email or told[0] for email in emails], bool(rest)
    if len(told) == len(lacking):
        for place, email in zip(lacking, told, strict=True):
            emails[place] = email
        return emails, bool(rest)
    left = 0
    for email in told:
        local = fold(email.partition("@")[0]).replace(" ", "")
        theirs = [
            place
            for place in lacking
            if not emails[place]
            and any(len(word) > 2 and word in local for word in fold(found[place][0]).split())
        ]
        if len(theirs) == 1:
            emails[theirs[0]] = email
        else:
            left += 1
    return emails, bool(left or rest)
