"""Writes `resources/formats/archive.schema.json` from the table registry. Run it whenever a table changes."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def main() -> int:
    """Write the schema where the program and its tests find it."""
    from rebound_desktop.exchange.archive_schema import schema_text

    target = ROOT / "resources" / "formats" / "archive.schema.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(schema_text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
