"""How this copy of the program came to be: what the build wrote down beside the resources."""

import json

from msgspec import Struct

from rebound_desktop.paths import resource

FILE = "built.json"


class Built(Struct, frozen=True):
    """package: "source", "folder", or the kind of package it came in; commit and day: of the source, "" unknown.

    home: the page of the releases, where whoever built it told it; "" otherwise.
    """

    package: str = "source"
    commit: str = ""
    day: str = ""
    home: str = ""


def built() -> Built:
    """What the build wrote; a checkout, and what pip installed, are the source."""
    path = resource(FILE)
    if not path.is_file():
        return Built()
    told = json.loads(path.read_text(encoding="utf-8"))
    return Built(**{name: str(told.get(name, "")) for name in Built.__struct_fields__})
