"""Strict JSON, and strict steps through it: each complaint names the place it is about."""

import json
from collections.abc import Iterable, Mapping, Sequence
from math import isfinite

from .model import ComparisonError

LARGEST_NUMBER = 1e12
"""Larger numbers are refused: no rating, weight or salary needs them, and sums stay exact."""


def parse(text: str) -> object:
    """The JSON value in `text`; a byte order mark before it is passed over.

    Raises ComparisonError `not_json` (line, column), `duplicate_key`, `not_finite` (NaN and
    Infinity, which JSON does not have), `too_deep`.
    """
    try:
        parsed: object = json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=_unique,
            parse_constant=_refuse_constant,
        )
    except json.JSONDecodeError as error:
        raise ComparisonError("not_json", "", line=error.lineno, column=error.colno) from error
    except RecursionError:
        raise ComparisonError("too_deep") from None
    except ComparisonError:
        raise
    except ValueError:  # an integer of thousands of digits, which Python declines to read
        raise ComparisonError("number_too_large") from None
    return parsed


def as_object(
    value: object, where: str, required: Iterable[str], optional: Iterable[str] = ()
) -> Mapping[str, object]:
    """`value` as an object with all of `required` and nothing beyond `optional`."""
    found = as_mapping(value, where)
    required = tuple(required)
    known = {*required, *optional}
    for key in found:
        if key not in known:
            raise ComparisonError("unknown_key", where, key=key)
    for key in required:
        if key not in found:
            raise ComparisonError("missing_key", where, key=key)
    return found


def as_mapping(value: object, where: str) -> Mapping[str, object]:
    """`value` as an object with any keys."""
    if not isinstance(value, dict):
        raise ComparisonError("not_an_object", where)
    return value


def as_list(value: object, where: str) -> Sequence[object]:
    """`value` as a list."""
    if not isinstance(value, list):
        raise ComparisonError("not_a_list", where)
    return value


def as_text(value: object, where: str) -> str:
    """`value` as a text."""
    if not isinstance(value, str):
        raise ComparisonError("not_a_text", where)
    return value


def as_number(value: object, where: str) -> float:
    """`value` as a float; true and "7" are no numbers, and 1e999 is not one either."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ComparisonError("not_a_number", where)
    if isinstance(value, float) and not isfinite(value):
        raise ComparisonError("not_finite", where)
    if abs(value) > LARGEST_NUMBER:
        raise ComparisonError("number_too_large", where)
    return float(value)


def as_whole(value: object, where: str) -> int:
    """`value` as a whole number; 2.0 is one, as JSON knows a single kind of number."""
    number = as_number(value, where)
    if not number.is_integer():
        raise ComparisonError("not_whole", where)
    return int(number)


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ComparisonError("duplicate_key", "", key=key)
        found[key] = value
    return found


def _refuse_constant(_: str) -> float:
    raise ComparisonError("not_finite")
