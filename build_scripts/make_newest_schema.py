"""Writes `rebound_desktop/store/migrations/newest.py` by taking every step. Run it whenever a step changes."""

import sys
from pathlib import Path

import apsw

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

MODULE = '''"""A new journal's schema at once, as all the steps would make it, in a seventh of their time.

Written by `build_scripts/make_newest_schema.py`; a test holds it to the steps.
"""

NUMBER = {number}
STATEMENTS: tuple[str, ...] = (
{statements})
'''
# What a full-text table makes for itself, and what a table makes for what is unique in it.
MADE_BY_ITSELF = """
    sql IS NULL OR name IN (
        SELECT word.name || part.column1
        FROM sqlite_schema word, (VALUES ('_data'), ('_idx'), ('_docsize'), ('_config'), ('_content')) part
        WHERE word.sql LIKE 'CREATE VIRTUAL TABLE%'
    )
"""


def main() -> int:
    """Write the module where a new journal finds it."""
    from rebound_desktop.store.database import TOKENIZER
    from rebound_desktop.store.migrations import STEPS
    from rebound_desktop.store.tokenizer import words_tokenizer

    connection = apsw.Connection(":memory:")
    connection.register_fts5_tokenizer(TOKENIZER, words_tokenizer)
    for step in STEPS:
        step(connection)
    statements = connection.execute(
        f"SELECT sql FROM sqlite_schema WHERE NOT ({MADE_BY_ITSELF}) ORDER BY rowid"
    )
    made = "".join(f'    """{statement}""",\n' for (statement,) in statements)
    target = ROOT / "rebound_desktop" / "store" / "migrations" / "newest.py"
    target.write_text(MODULE.format(number=len(STEPS), statements=made), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
