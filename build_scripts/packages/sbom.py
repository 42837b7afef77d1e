"""The list of what is inside, for machines: CycloneDX 1.6, the same whenever it is made of the same release."""

import datetime
import json
import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from .facts import NAME, TITLE, Release


@dataclass(frozen=True)
class Part:
    """One work inside. purl: its address in the manner of package URLs; "" where it has none."""

    name: str
    version: str
    licence: str
    purl: str


def document(parts: Iterable[Part], release: Release) -> str:
    """The list as JSON."""
    moment = datetime.datetime.fromtimestamp(release.epoch, datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    components = [_component(part) for part in sorted(set(parts), key=lambda part: (part.name, part.version))]
    name = f"{NAME} {release.version} {json.dumps(components)}"
    told = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}",
        "version": 1,
        "metadata": {
            "timestamp": moment,
            "component": {
                "type": "application",
                "bom-ref": NAME,
                "name": TITLE,
                "version": release.version,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": components,
    }
    return json.dumps(told, indent=1) + "\n"


def _component(part: Part) -> dict[str, object]:
    told: dict[str, object] = {"type": "library", "name": part.name}
    if part.version:
        told["version"] = part.version
    told["licenses"] = [{"license": {"name": part.licence}}]
    if part.purl:
        told |= {"purl": part.purl, "bom-ref": part.purl}
    return told
