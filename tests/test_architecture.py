"""Who may import whom, kept by a walk of the syntax trees. Each rule is also shown to fail on an offending line."""

import ast
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

import rebound_desktop

PACKAGE = "rebound_desktop"
# Wherever the program under test is: the checkout, or what pip installed.
ROOT = Path(rebound_desktop.__file__).parent
SHELVES = frozenset(
    {
        "journal",
        "jobs",
        "board",
        "choices",
        "contacts",
        "letters",
        "lessons",
        "rebounds",
        "moves",
        "week",
        "preferences",
        "search",
        "trash",
        "undo",
    }
)
# Folders of ui that every feature may use; all other folders are features.
SHARED_UI = frozenset({"widgets"})
# They exist to combine: they may use other features, never the reverse.
COMBINING = frozenset({"rebound", "today"})
NETWORK = (
    "socket",
    "ssl",
    "http",
    "urllib.request",
    "ftplib",
    "smtplib",
    "requests",
    "httpx",
    "aiohttp",
    "asyncio",
)
# Printing through Qt asks CUPS over a socket; web and network modules are the network.
QT_NETWORK = ("QtNetwork", "QtPrintSupport", "QtWebEngine", "QtWebSockets", "QtHttpServer")


@dataclass(frozen=True)
class Module:
    """One source file: its dotted name, its tree, and all it imports ("module" or "module.name")."""

    name: str
    tree: ast.Module
    is_package: bool = False

    @cached_property
    def at_import(self) -> frozenset[str]:
        """What is imported when the module itself is."""
        return frozenset(_imported(self, top_level_only=True))

    @cached_property
    def imports(self) -> frozenset[str]:
        """What is imported anywhere in it, functions too."""
        return frozenset(_imported(self, top_level_only=False))


Modules = Mapping[str, Module]
Rule = Callable[[Modules], list[str]]


def _imported(module: Module, top_level_only: bool) -> Iterable[str]:
    package = module.name if module.is_package else module.name.rpartition(".")[0]
    for node in _nodes(module.tree, top_level_only):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*parents, *filter(None, [node.module])])
            yield from (f"{base}.{alias.name}" for alias in node.names)


def _nodes(tree: ast.AST, top_level_only: bool) -> Iterable[ast.AST]:
    for child in ast.iter_child_nodes(tree):
        yield child
        if not (top_level_only and isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)):
            yield from _nodes(child, top_level_only)


def read_modules() -> dict[str, Module]:
    """Every module of the program."""
    found = {}
    for path in sorted(ROOT.rglob("*.py")):
        parts = [PACKAGE, *path.relative_to(ROOT).with_suffix("").parts]
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        found[name] = Module(name, ast.parse(path.read_text(encoding="utf-8")), is_package)
    return found


def is_in(name: str, *parts: str) -> bool:
    """Whether a module is one of `parts` of our package, or lies below it."""
    return any(name == f"{PACKAGE}.{part}" or name.startswith(f"{PACKAGE}.{part}.") for part in parts)


def offences(modules: Modules, who: Callable[[str], bool], what: Callable[[str, str], bool]) -> list[str]:
    """ "module: import" for every import that a module of `who` should not have."""
    return [
        f"{name}: {imported}"
        for name, module in modules.items()
        if who(name)
        for imported in sorted(module.imports)
        if what(name, imported)
    ]


def top(name: str) -> str:
    return name.partition(".")[0]


# What records are made of: no more than the standard library's dataclasses are, and quicker.
RECORDS = "msgspec"


def core_uses_the_standard_library_and_records_only(modules: Modules) -> list[str]:
    def foreign(_: str, imported: str) -> bool:
        if top(imported) == PACKAGE:
            return not is_in(imported, "core") and imported != PACKAGE
        return top(imported) not in sys.stdlib_module_names | {RECORDS}

    return offences(modules, lambda name: is_in(name, "core"), foreign)


def store_uses_core_and_its_engine_only(modules: Modules) -> list[str]:
    engine = {"peewee", "playhouse", "apsw", "nacl", RECORDS}
    keychains = {f"{PACKAGE}.store.keychain": {"keyring"}, f"{PACKAGE}.store.secret_service": {"jeepney"}}

    def foreign(name: str, imported: str) -> bool:
        if top(imported) == PACKAGE:
            return not is_in(imported, "core", "store") and imported != PACKAGE
        if top(imported) in keychains.get(name, ()):
            return False
        return top(imported) not in sys.stdlib_module_names | engine

    return offences(modules, lambda name: is_in(name, "store"), foreign)


def the_engine_stays_below_the_store(modules: Modules) -> list[str]:
    engine = {"peewee", "playhouse", "apsw", "nacl", "sqlite3"}
    found = offences(
        modules, lambda name: not is_in(name, "store"), lambda _, imported: top(imported) in engine
    )
    # Two copies of SQLite in one process break each other's locks.
    return found + offences(modules, lambda name: True, lambda _, imported: top(imported) == "sqlite3")


def floors_above_use_the_stores_face(modules: Modules) -> list[str]:
    store = f"{PACKAGE}.store"
    shown = _all_of(modules[store]) if store in modules else frozenset()
    inner = {name for name in modules if name.startswith(f"{store}.")}

    def behind_the_face(_: str, imported: str) -> bool:
        # `backups`, `vault`, … are named by the face, and reached through it.
        hidden = imported in inner and imported.removeprefix(f"{store}.") not in shown
        return hidden or any(imported.startswith(f"{name}.") for name in inner)

    return offences(
        modules, lambda name: is_in(name, "ui", "exchange", "paper", "words", "sample_data"), behind_the_face
    )


def _all_of(face: Module) -> frozenset[str]:
    """The names in a module's `__all__`."""
    for node in face.tree.body:
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and node.targets[0].id == "__all__"
        ):
            return frozenset(ast.literal_eval(node.value))
    return frozenset()


def each_floor_knows_only_those_beneath(modules: Modules) -> list[str]:
    above = {
        "exchange": ("paper", "ui", "app", "cli"),
        "paper": ("exchange", "ui", "app", "cli"),
        "sample_data": ("ui", "app", "cli"),
        "words": ("ui", "app", "cli"),
        "ui": ("app", "cli"),
    }
    found: list[str] = []
    for floor, forbidden in above.items():
        found += offences(
            modules,
            lambda name, floor=floor: is_in(name, floor),  # type: ignore[misc]
            lambda _, imported, forbidden=forbidden: is_in(imported, *forbidden),  # type: ignore[misc]
        )
    return found


def exchange_has_no_qt_and_paper_no_widgets(modules: Modules) -> list[str]:
    found = offences(
        modules, lambda name: is_in(name, "exchange"), lambda _, imported: top(imported) == "PySide6"
    )
    return found + offences(
        modules,
        lambda name: is_in(name, "paper"),
        lambda _, imported: imported.startswith(("PySide6.QtWidgets", "PySide6.QtPrintSupport")),
    )


def features_of_the_window_do_not_know_each_other(modules: Modules) -> list[str]:
    ui = f"{PACKAGE}.ui"
    features = {
        name.split(".")[2]
        for name, module in modules.items()
        if name.startswith(f"{ui}.") and (module.is_package or name.count(".") > 2)
    } - SHARED_UI

    def other_feature(name: str, imported: str) -> bool:
        own, theirs = name.split(".")[2], [*imported.split("."), "", ""][2]
        return is_in(imported, "ui") and theirs in features and theirs != own

    inside = features - COMBINING
    found = offences(
        modules,
        lambda name: name.startswith(f"{ui}.") and name.split(".")[2] in inside,
        other_feature,
    )
    shared = offences(
        modules, lambda name: any(is_in(name, f"ui.{part}") for part in SHARED_UI), other_feature
    )
    return found + shared


def shelves_do_not_know_each_other(modules: Modules) -> list[str]:
    shelves = {f"{PACKAGE}.store.{shelf}" for shelf in SHELVES}
    return offences(
        modules,
        lambda name: name in shelves,
        lambda name, imported: any(imported == s or imported.startswith(f"{s}.") for s in shelves - {name}),
    )


def only_the_doors_import_app(modules: Modules) -> list[str]:
    doors = {f"{PACKAGE}.{door}" for door in ("__main__", "cli", "smoke")}
    return offences(modules, lambda name: name not in doors, lambda _, imported: is_in(imported, "app"))


def no_circles(modules: Modules) -> list[str]:
    beneath: dict[str, set[str]] = {}
    for name, module in modules.items():
        # "a.b.c" is the module a.b.c, or the name c in the module a.b.
        named = {
            imported if imported in modules else imported.rpartition(".")[0] for imported in module.at_import
        }
        beneath[name] = {other for other in named if other in modules and other != name}
    found: list[str] = []
    done: set[str] = set()

    def walk(name: str, path: tuple[str, ...]) -> None:
        if name in path:
            found.append(" -> ".join([*path[path.index(name) :], name]))
        elif name not in done:
            for other in sorted(beneath[name]):
                walk(other, (*path, name))
            done.add(name)

    for name in beneath:
        walk(name, ())
    return found


def no_type_checking_guard(modules: Modules) -> list[str]:
    # The window is painted before the store and the rooms are imported, and shelves come when they are asked for;
    # these name their types all the same.
    needed = {
        f"{PACKAGE}.{name}"
        for name in ("store", "store.store", "store.shelves", "ui.main_window", "ui.commands")
    }
    return [
        f"{name}: TYPE_CHECKING"
        for name, module in modules.items()
        if name not in needed
        and any(
            (isinstance(node, ast.Attribute) and node.attr == "TYPE_CHECKING")
            or (isinstance(node, ast.alias) and node.name == "TYPE_CHECKING")
            for node in ast.walk(module.tree)
        )
    ]


def no_drawer_for_anything(modules: Modules) -> list[str]:
    return [
        name for name in modules if name.rpartition(".")[2] in ("utils", "util", "helpers", "misc", "common")
    ]


def no_broad_except(modules: Modules) -> list[str]:
    # The background helper hands every exception over whole to the thread that asked; nothing is swallowed.
    handed_over = {f"{PACKAGE}.ui.background"}
    return [
        f"{name}:{node.lineno}"
        for name, module in modules.items()
        if name not in handed_over
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ExceptHandler) and _is_broad(node) and not _raises_again(node)
    ]


def _is_broad(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(
        kind is None or (isinstance(kind, ast.Name) and kind.id in ("Exception", "BaseException"))
        for kind in kinds
    )


def _raises_again(handler: ast.ExceptHandler) -> bool:
    """Tidying up on the way out (`except BaseException: …; raise`) swallows nothing; `Exception` is still broad."""
    is_last = bool(handler.body) and isinstance(handler.body[-1], ast.Raise) and handler.body[-1].exc is None
    return is_last and isinstance(handler.type, ast.Name) and handler.type.id == "BaseException"


def no_layout_is_asked_for_its_items(modules: Modules) -> list[str]:
    # Python knows such an item longer than it lives, and what comes to its address crashes: see `widgets.laid_out`.
    return [
        f"{name}:{node.lineno}"
        for name, module in modules.items()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and node.attr in ("itemAt", "itemAtPosition")
    ]


def what_is_kept_of_a_menu_is_made_here(modules: Modules) -> list[str]:
    # What Qt makes there Python may take for gone, and a room fails for the rest of the session: see `widgets.menus`.
    return [
        f"{name}:{node.lineno}"
        for name, module in modules.items()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Assign | ast.AnnAssign)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Attribute)
        and node.value.func.attr in ("addAction", "addMenu", "addSeparator")
        and isinstance(node.target if isinstance(node, ast.AnnAssign) else node.targets[0], ast.Attribute)
    ]


def what_is_done_soon_holds_nobody(modules: Modules) -> list[str]:
    # A context that goes before is kept for ever, and with it the page, the store and its key: see `ui.soon`.
    return [
        f"{name}:{node.lineno}"
        for name, module in modules.items()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "singleShot"
        and len(node.args) > 2
    ]


def a_field_is_named_at_one_place(modules: Modules) -> list[str]:
    # Elsewhere its name would have the size that came to mind: see `widgets.field_names`.
    return [
        f"{name}:{node.lineno}"
        for name, module in modules.items()
        if name != f"{PACKAGE}.ui.widgets.field_names"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and node.attr == "setBuddy"
    ]


def no_network(modules: Modules) -> list[str]:
    def network(_: str, imported: str) -> bool:
        if any(imported == name or imported.startswith(f"{name}.") for name in NETWORK):
            return True
        return top(imported) == "PySide6" and any(part in imported for part in QT_NETWORK)

    return offences(modules, lambda name: True, network)


# Each rule, and the smallest source that breaks it: module name -> source.
RULES: dict[Rule, dict[str, str]] = {
    core_uses_the_standard_library_and_records_only: {"core.a": "def f():\n    import peewee"},
    store_uses_core_and_its_engine_only: {"store.a": "from PySide6 import QtCore"},
    the_engine_stays_below_the_store: {"ui.a": "import apsw.fts5"},
    floors_above_use_the_stores_face: {
        "store.ledger": "class Ledger: pass",
        "ui.a": "from rebound_desktop.store.ledger import Ledger",
    },
    each_floor_knows_only_those_beneath: {"exchange.a": "from rebound_desktop import paper"},
    exchange_has_no_qt_and_paper_no_widgets: {"paper.a": "from PySide6.QtWidgets import QLabel"},
    features_of_the_window_do_not_know_each_other: {
        "ui.jobs.page": "from rebound_desktop.ui.letters import page",
        "ui.letters.page": "",
    },
    shelves_do_not_know_each_other: {"store.jobs": "from .letters import LettersShelf", "store.letters": ""},
    only_the_doors_import_app: {"ui.a": "from rebound_desktop import app"},
    no_circles: {"core.a": "from rebound_desktop.core import b", "core.b": "import rebound_desktop.core.a"},
    no_type_checking_guard: {"core.a": "from typing import TYPE_CHECKING"},
    no_drawer_for_anything: {"core.utils": ""},
    no_broad_except: {"core.a": "try:\n    pass\nexcept (ValueError, Exception):\n    raise"},
    no_layout_is_asked_for_its_items: {"ui.a": "def f(box):\n    return box.itemAt(0).widget()"},
    what_is_kept_of_a_menu_is_made_here: {
        "ui.a": "def f(self, menu):\n    self.rest = menu.addAction('Rest')"
    },
    what_is_done_soon_holds_nobody: {"ui.a": "def f(page):\n    QTimer.singleShot(0, page, page.show_first)"},
    a_field_is_named_at_one_place: {"ui.a": "def f(words, field):\n    words.setBuddy(field)"},
    no_network: {"ui.a": "def f():\n    from PySide6 import QtNetwork"},
}


@pytest.fixture(scope="module")
def modules() -> Modules:
    """The program, read once."""
    return read_modules()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps(rule: Rule, modules: Modules) -> None:
    assert rule(modules) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_an_offence_is_noticed(rule: Rule) -> None:
    source = {f"{PACKAGE}.{name}": text for name, text in RULES[rule].items()}
    offending = {name: Module(name, ast.parse(text)) for name, text in source.items()}
    assert len(rule(offending)) == 1


def test_the_walk_sees_the_whole_program(modules: Modules) -> None:
    names = modules.keys()
    assert {f"{PACKAGE}.core.journal", f"{PACKAGE}.store", f"{PACKAGE}.app"} <= names
    assert {f"{PACKAGE}.store.{shelf}" for shelf in SHELVES} <= names
