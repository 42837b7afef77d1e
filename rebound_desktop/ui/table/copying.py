"""The table's rows as text to read and as text for a spreadsheet."""

import csv
import io
from collections.abc import Sequence
from datetime import date

from rebound_desktop.core.board import Field, Glance
from rebound_desktop.ui.table.model import day_of, field_name, said


def as_text(glances: Sequence[Glance], fields: Sequence[Field], today: date) -> str:
    """A line for each job, what is not known left out."""
    return "\n".join(
        " · ".join(part for part in (said(glance, field, today) for field in fields) if part)
        for glance in glances
    )


def as_csv(glances: Sequence[Glance], fields: Sequence[Field], today: date) -> str:
    """A heading and a row for each job; days as 2026-11-23, what is not known empty."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([field_name(field) for field in fields])
    for glance in glances:
        writer.writerow([_cell(glance, field, today) for field in fields])
    return out.getvalue()


def _cell(glance: Glance, field: Field, today: date) -> str:
    day = day_of(glance, field)
    if field is Field.TAGS:
        # As they are typed, whatever language is spoken.
        text = ", ".join(glance.tags)
    else:
        text = day.isoformat() if day is not None else said(glance, field, today)
    # No spreadsheet is to take it for a formula.
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
