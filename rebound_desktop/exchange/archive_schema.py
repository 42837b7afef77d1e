"""The archive's JSON Schema (2020-12), made from the table registry: what another program may rely on."""

import json
from typing import Any

from rebound_desktop.exchange.archive import FORMAT, VERSION
from rebound_desktop.store import rows

_UID = {"type": "string", "minLength": 1}


def schema_text() -> str:
    """The schema as it is published in `resources/formats/archive.schema.json`."""
    return json.dumps(_schema(), indent=1, ensure_ascii=False) + "\n"


def _schema() -> dict[str, Any]:
    count = {"type": "integer", "minimum": 0}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Rebound archive",
        "description": "rebound.json; and below $defs, one line of each tables/NAME.jsonl.",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "schema": {"type": "integer", "minimum": 1, "maximum": rows.NEWEST},
            "made_at": {"type": "string", "format": "date-time"},
            "made_by": {"type": "string"},
            "tables": {
                "type": "object",
                "properties": {shape.name: count for shape in rows.tables()},
                "additionalProperties": False,
            },
            "attachments": {**count, "description": "How many files lie below attachments/."},
        },
        "required": ["format", "version", "schema", "made_at", "tables", "attachments"],
        "$defs": {shape.name: _row(shape) for shape in rows.tables()},
    }


def _row(shape: rows.TableShape) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {column.name: _value(column) for column in shape.columns},
        "required": [column.name for column in shape.columns if not column.may_be_empty],
        "additionalProperties": False,
    }


def _value(column: rows.Column) -> dict[str, Any]:
    value: dict[str, Any] = {"type": "integer" if column.kind == "number" else "string"}
    if column.name == "uid":
        value = dict(_UID)
    if column.parent:
        value = {**_UID, "description": f"the uid of a row of {column.parent}"}
    elif column.kind == "bytes":
        value["contentEncoding"] = "base64"
    elif column.codes:
        value = {"enum": list(column.codes)}
    if not column.may_be_empty:
        return value
    return {"anyOf": [value, {"type": "null"}]}
