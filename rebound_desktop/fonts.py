"""The bundled fonts, made known to Qt when they are first set: on the glass, and on paper."""

from functools import cache

from PySide6.QtGui import QFontDatabase

from rebound_desktop.paths import resource


@cache
def load_family(family: str) -> None:
    """Make one of the bundled families known to Qt, once, when it is first set: each file costs milliseconds."""
    for path in sorted(resource(f"fonts/{family.replace(' ', '').lower()}").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
