"""Names stand in the order that the person's language has, wherever a list is read by name."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale

from rebound_desktop.core.board import Field, Order, in_order
from rebound_desktop.store import Store
from rebound_desktop.ui.by_name import by_name
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.page import Page

ORDERS = [
    # Å, Ä and Ö are letters of their own, after Z.
    ("sv_SE", ["Adam", "ode", "Olsson", "Zorn", "Åberg", "Ärlig", "Öberg"]),
    # Ä is an A with dots.
    ("de_DE", ["Adam", "Ärlig", "Azur", "Öberg", "ode", "Olsson", "Oz", "Zorn"]),
    # Ñ comes after N; Ú is a U.
    ("es_ES", ["Nube", "Núñez", "Nz", "ñandú", "Ñu", "Ola", "Zorro"]),
    # Alif with and without its marks is one letter.
    ("ar_EG", ["آدم", "إبراهيم", "أحمد", "بدر", "ياسر"]),
    # Accents count only where nothing else tells two names apart.
    ("fr_FR", ["cote", "coté", "côte", "côté", "coter"]),
    ("en_GB", ["Anna", "Émile", "Erik", "Zoë"]),
]


@pytest.mark.parametrize(("locale", "names"), ORDERS, ids=[locale for locale, _ in ORDERS])
def test_names_are_in_the_order_of_the_language(locale: str, names: list[str]) -> None:
    QLocale.setDefault(QLocale(locale))
    mixed = random.Random(5).sample(names, len(names))
    assert sorted(mixed, key=by_name()) == names


def test_case_says_nothing_and_figures_count_as_numbers() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert sorted(["beta", "Branch 10", "Alpha", "branch 9"], key=by_name()) == [
        "Alpha",
        "beta",
        "branch 9",
        "Branch 10",
    ]


def test_the_order_follows_the_language() -> None:
    for locale, names in (("sv_SE", ["Zorn", "Åberg"]), ("de_DE", ["Åberg", "Zorn"])):
        QLocale.setDefault(QLocale(locale))
        assert sorted(["Zorn", "Åberg"], key=by_name()) == names


def test_people_companies_and_tags_are_read_so(qtbot, store: Store, furnish: Callable[..., Page]) -> None:
    QLocale.setDefault(QLocale("sv_SE"))
    store.sort_names(by_name)
    for name in ("Östen", "Zara", "Åsa", "Adam"):
        contact = store.contacts.add(name, company="Nordan")
        store.jobs.add(f"{name} AB", "Snickare")
        store.tags.set_contact(contact, [f"{name}-grupp"])
    order = ["Adam", "Zara", "Åsa", "Östen"]
    assert [line.name for line in store.contacts.lines()] == order
    assert [tag.removesuffix("-grupp") for tag in store.tags.of_people()] == order
    assert [name.removesuffix(" AB") for name in store.jobs.company_names() if name != "Nordan"] == order
    company = store.companies.named("Nordan")
    assert company is not None
    assert [known.name for known in store.companies.people(company)] == order
    page = furnish(ContactsPage)
    assert isinstance(page, ContactsPage)
    assert [row.title for row in page.side.rows] == order


def test_a_column_of_words_is_sorted_so(store: Store) -> None:
    QLocale.setDefault(QLocale("sv_SE"))
    for name in ("Öberg", "Zorn", "adam", "Åberg"):
        store.jobs.add(name, "")
    for order, names in (
        (Order(Field.COMPANY, is_descending=False), ["adam", "Zorn", "Åberg", "Öberg"]),
        (Order(Field.COMPANY, is_descending=True), ["Öberg", "Åberg", "Zorn", "adam"]),
    ):
        assert [job.company for job in in_order(store.board.slice(), order, by_name())] == names


def test_a_key_is_made_once_for_ten_thousand_names() -> None:
    """Making keys would stall every list anew."""
    QLocale.setDefault(QLocale("es_ES"))
    drawn = random.Random(7)
    letters = "abcdefghijklmnñopqrstuvwxyzáéíóú"
    names = {"".join(drawn.choices(letters, k=9)).capitalize() for _ in range(10_000)}
    made = {name: by_name()(name) for name in names}
    assert all(by_name()(name) is key for name, key in made.items())
