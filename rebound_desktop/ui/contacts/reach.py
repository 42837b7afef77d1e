"""What a person may have several of, as rows of fields: earlier posts, e-mails, phones, links, addresses."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from rebound_desktop import words
from rebound_desktop.core.person import Address, Detail, DetailKind, Person, Post
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.fields import offer
from rebound_desktop.ui.widgets.several import Part, Several, Values

translate = QCoreApplication.translate


class Reach(Struct, frozen=True):
    """Rows of one kind: `shown` tells what a person has, `read` gives fields of `Person` for what stands there."""

    widget: Several
    shown: Callable[[Person], Sequence[Values]]
    read: Callable[[Person, Sequence[Values]], dict[str, Any]]


def parts(theme: Theme, companies: Callable[[], Sequence[str]]) -> tuple[Reach, ...]:
    """Posts first, then every way to reach somebody. companies: the names that a post's company is completed from."""
    return (
        _posts(theme, companies),
        _details(
            theme,
            DetailKind.EMAIL,
            translate("contacts", "E-mail"),
            translate("contacts", "An e-mail address"),
        ),
        _details(
            theme, DetailKind.PHONE, translate("contacts", "Phone"), translate("contacts", "A phone number")
        ),
        _details(theme, DetailKind.LINK, translate("contacts", "Link"), translate("contacts", "A link")),
        _addresses(theme),
    )


def _posts(theme: Theme, companies: Callable[[], Sequence[str]]) -> Reach:
    def dress(place: int, field: QLineEdit) -> None:
        if place == 0:
            offer(field, companies())

    company, title = translate("contacts", "Company"), translate("contacts", "What they did there")
    since, until = translate("contacts", "From"), translate("contacts", "To")
    widget = Several(
        theme,
        translate("contacts", "Before"),
        translate("contacts", "An earlier post"),
        ((Part(company, 1), Part(title, 1)), (Part(since, 1), Part(until, 1))),
        dress=dress,
    )

    def shown(person: Person) -> Sequence[Values]:
        day = words.part_of_a_day
        return [(post.company, post.title, day(post.since), day(post.until)) for post in person.posts]

    def read(_person: Person, values: Sequence[Values]) -> dict[str, Any]:
        day = words.read_part_of_a_day
        return {"posts": tuple(Post(at, did, day(since), day(until)) for at, did, since, until in values)}

    return Reach(widget, shown, read)


def _details(theme: Theme, kind: DetailKind, title: str, add_text: str) -> Reach:
    label = translate("contacts", "Label: work, home")
    widget = Several(theme, title, add_text, ((Part(title, 2), Part(label, 1)),))

    def shown(person: Person) -> Sequence[Values]:
        return [(each.value, each.label) for each in person.details if each.kind is kind]

    def read(person: Person, values: Sequence[Values]) -> dict[str, Any]:
        others = [each for each in person.details if each.kind is not kind]
        # A label alone is nobody's address.
        said = [Detail(kind, value, named) for value, named in values if value]
        return {"details": (*said, *others)}

    return Reach(widget, shown, read)


def _addresses(theme: Theme) -> Reach:
    names = (
        translate("contacts", "Street, with the floor or the box"),
        translate("contacts", "Postcode"),
        translate("contacts", "City"),
        translate("contacts", "Region"),
        translate("contacts", "Country"),
        translate("contacts", "Label: work, home"),
    )
    street, postcode, city, region, country, label = names
    widget = Several(
        theme,
        translate("contacts", "Address"),
        translate("contacts", "A postal address"),
        (
            (Part(street, 1, lines=2),),
            (Part(postcode, 1), Part(city, 2)),
            (Part(region, 1), Part(country, 1), Part(label, 1)),
        ),
    )

    def shown(person: Person) -> Sequence[Values]:
        return [
            (each.street, each.postcode, each.city, each.region, each.country, each.label)
            for each in person.addresses
        ]

    def read(_person: Person, values: Sequence[Values]) -> dict[str, Any]:
        made = [
            Address(street, city, region, postcode, country, label)
            for street, postcode, city, region, country, label in values
        ]
        return {"addresses": tuple(made)}

    return Reach(widget, shown, read)
