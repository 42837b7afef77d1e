"""The ways to reach somebody and where they live, as the columns of address books in three languages tell them."""

import re

from rebound_desktop.core.person import Address, Detail, DetailKind
from rebound_desktop.exchange.rows import Line

_EMAIL = re.compile(
    r"(?:e ?mail (?:(\d+) )?(?:value|address|adresse)(?: \d+)?|e ?mail(?: \d+)?|(?:primary|secondary) e ?mail"
    r"|(?:primare|sekundare) e ?mail adresse"
    r"|adresse (?:de messagerie|e ?mail)(?: \d+)?)"
)
_LABELLED = re.compile(r"(e ?mail|phone|website|address) (\d+) (?:label|type)")
_PHONE = re.compile(
    r"(?:phone (\d+) value"
    r"|(mobile|home|business|work|primary|other|car|company main|assistant s|pager|fax|radio|callback)"
    r"(?: (phone|fax|number))?(?: (\d))?|(mobiltelefon|tel mobile|telephone mobile|mobil tel nr)"
    r"|tel (dienstlich|privat)|(fax|pager) nummer"
    r"|tele(?:f|ph)one?(?: (\w+))?(?: \d)?|(?:cell |handy )?(?:phone|tel)(?: number)?(?: \d)?|cell|handy)"
)
_ADDRESS = re.compile(
    r"(address \d+|home|business|work|other) (?:address )?"
    r"(street|street 2|street 3|address|address ?2|extended address|po box|city|state|region|county|postal code|"
    r"post code|zip|zipcode|zip code|country|country region|formatted)(?: 1)?"
)
# As Outlook says it in German and French: what it is, then which address it is of.
_ADDRESS_AFTER = re.compile(
    r"(strasse|ort|region|bundesland|postleitzahl|land region|land|postfach|rue|ville|dep region|code postal|"
    r"pays region|pays|boite postale|b p)(?: (\d))? (geschaftlich|privat|weitere|weiteres|bureau|domicile|autre)"
)
# As Thunderbird says it in German, the other way round.
_ADDRESS_OF = re.compile(r"(privat|dienstlich) (adresse(?: 2)?|ort|bundesland|plz|land)")
_LINK = re.compile(
    r"(?:website (\d+) value|web page(?: \d)?|personal web page|website|webseite(?: \d)?|page web"
    r"|linkedin(?: url| profile)?)"
)
# As our own table joins what is beyond the first of each.
_OTHERS = {"other e mails": DetailKind.EMAIL, "other phones": DetailKind.PHONE, "links": DetailKind.LINK}
# What such words are called in every address book here.
_USES = {
    "geschaftlich": "work", "dienstlich": "work", "privat": "home", "weitere": "other", "weiteres": "other",
    "bureau": "work", "domicile": "home", "autre": "other",
}  # fmt: skip
_PARTS = {
    "street": "street", "street 2": "street", "street 3": "street", "address": "street", "address 2": "street",
    "extended address": "street", "po box": "street", "city": "city", "state": "region", "region": "region",
    "county": "region", "address2": "street", "adresse": "street", "adresse 2": "street", "plz": "postcode",
    "post code": "postcode", "postal code": "postcode", "zip": "postcode", "zipcode": "postcode",
    "zip code": "postcode",
    "country": "country", "country region": "country",
    "strasse": "street", "postfach": "street", "ort": "city", "bundesland": "region", "postleitzahl": "postcode",
    "land region": "country", "land": "country", "rue": "street", "boite postale": "street", "b p": "street",
    "ville": "city", "dep region": "region", "code postal": "postcode", "pays region": "country", "pays": "country",
}  # fmt: skip
# Google joins several values of one cell by these marks; its own groups begin with a star.
_JOINED = " ::: "


def is_way(name: str) -> bool:
    """Whether a column of this folded name tells a way to reach somebody, or is the label of one."""
    patterns = (_EMAIL, _PHONE, _LINK, _LABELLED, _ADDRESS, _ADDRESS_AFTER, _ADDRESS_OF)
    return any(pattern.fullmatch(name) for pattern in patterns)


def reaches(name: str) -> bool:
    """Whether an e-mail or a number stands in a column of this folded name."""
    return bool(_EMAIL.fullmatch(name) or _PHONE.fullmatch(name))


def details(line: Line) -> tuple[Detail, ...]:
    """Every e-mail, number and link, each with its label."""
    labels = {
        (match[1].replace(" ", ""), match[2]): line.cells[name].strip("* ")
        for name in line.cells
        if (match := _LABELLED.fullmatch(name)) and line.cells[name]
    }
    found: list[Detail] = []
    for name, cell in line.cells.items():
        if not cell:
            continue
        kind, label = _kind(name, labels)
        if kind is not None:
            found += [Detail(kind, value.strip(), label) for value in cell.split(_JOINED) if value.strip()]
    for name, kind in _OTHERS.items():
        found += [Detail(kind, value.strip()) for value in line.get(name).split("; ") if value.strip()]
    return tuple(dict.fromkeys(found))


def _kind(name: str, labels: dict[tuple[str, str], str]) -> tuple[DetailKind | None, str]:
    if match := _EMAIL.fullmatch(name):
        return DetailKind.EMAIL, labels.get(("email", match[1] or ""), "")
    if match := _PHONE.fullmatch(name):
        if match[1]:
            return DetailKind.PHONE, labels.get(("phone", match[1]), "")
        is_fax = "fax" in (match[2], match[3], match[7])
        word = match[2] or match[7] or ("mobile" if match[5] else "")
        for said in filter(None, (match[6], match[8])):
            word = _USES.get(said, said)
        return DetailKind.PHONE, f"{word} fax".replace("fax fax", "fax") if is_fax else word
    if match := _LINK.fullmatch(name):
        return DetailKind.LINK, labels.get(("website", match[1] or ""), "")
    return None, ""


def addresses(line: Line) -> tuple[Address, ...]:
    """Every postal address."""
    parts: dict[str, dict[str, list[str]]] = {}
    for name, cell in line.cells.items():
        match = _ADDRESS.fullmatch(name)
        after = _ADDRESS_AFTER.fullmatch(name)
        if match and cell:
            parts.setdefault(match[1], {}).setdefault(match[2], []).append(cell)
        elif after and cell:
            parts.setdefault(_USES[after[3]], {}).setdefault(after[1], []).append(cell)
        elif cell and (of := _ADDRESS_OF.fullmatch(name)):
            parts.setdefault(_USES[of[1]], {}).setdefault(of[2], []).append(cell)
    found = []
    for which, cells in parts.items():
        whole: dict[str, list[str]] = {}
        for part, values in cells.items():
            if part != "formatted":
                whole.setdefault(_PARTS[part], []).extend(values)
        if not whole:
            whole = {"street": cells.get("formatted", [])}
        label = line.get(f"{which} label", f"{which} type") if which.startswith("address") else which
        texts = {field: "\n".join(values).replace(_JOINED, "\n") for field, values in whole.items()}
        found.append(Address(**texts, label=label.strip("* ")))
    # One that is told in a single cell; ours has several of them apart by an empty line.
    found += [Address(street=text) for text in line.get("address", "adresse").split("\n\n") if text.strip()]
    return tuple(found)
