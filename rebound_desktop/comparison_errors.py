"""The words for what is wrong with a document that cannot be compared: what, and where."""

import json

from .comparison_words import Translate
from .core.comparison import ComparisonError

_LONGEST_QUOTE = 60


def error_sentence(error: ComparisonError, translate: Translate) -> str:
    """One sentence that names the place, such as `jobs[1].ratings.commute`, and what is wrong."""
    values = {
        key: _quoted(value) if isinstance(value, str) else _plain(value)
        for key, value in error.values.items()
    }
    where = _shown(error.where) if error.where else translate("comparison", "The document")
    templates = _templates(translate)
    # A count that a sentence says otherwise than the rest of them.
    code = f"{error.code}_{error.values.get('count')}"
    return templates.get(code, templates[error.code]).format(where=where, **values)


def _quoted(text: str) -> str:
    return json.dumps(_shown(text), ensure_ascii=False)


def _shown(text: str) -> str:
    """Text from a document, fit for one line of a terminal: short, nothing that steers it."""
    plain = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
    return plain if len(plain) <= _LONGEST_QUOTE else plain[: _LONGEST_QUOTE - 1] + "…"


def _plain(number: float) -> str:
    return f"{number:.14g}" if isinstance(number, float) else str(number)


def _templates(translate: Translate) -> dict[str, str]:
    return {**_shape_templates(translate), **_sense_templates(translate)}


def _shape_templates(translate: Translate) -> dict[str, str]:
    return {
        "not_json": translate("comparison", "This is not JSON: look at line {line}, column {column}."),
        "too_deep": translate("comparison", "This is nested too deeply to be a comparison."),
        "duplicate_key": translate("comparison", "The key {key} stands twice in the same object."),
        "unknown_key": translate("comparison", "{where} has a key that is not known: {key}."),
        "missing_key": translate("comparison", "{where} lacks the key {key}."),
        "not_an_object": translate("comparison", "{where} must be an object, in curly brackets."),
        "not_a_list": translate("comparison", "{where} must be a list, in square brackets."),
        "not_a_text": translate("comparison", "{where} must be a text, in quotation marks."),
        "not_a_number": translate("comparison", "{where} must be a number."),
        "not_finite": translate("comparison", "{where} has a number that is not finite (NaN or Infinity)."),
        "number_too_large": translate("comparison", "{where} has a number that is too large."),
        "not_whole": translate("comparison", "{where} must be a whole number."),
        "value_pair": translate("comparison", "{where} must be a pair: a rating and its value on the scale."),
    }


def _sense_templates(translate: Translate) -> dict[str, str]:
    return {
        "scale_empty": translate("comparison", "The ends of the scale must differ."),
        "draws_range": translate("comparison", "draws must be a number from 1 to {most}."),
        "jobs_count": translate(
            "comparison", "A comparison takes {fewest} to {most} jobs, and here are {count}."
        ),
        "jobs_count_1": translate(
            "comparison", "A comparison takes {fewest} to {most} jobs, and here is one."
        ),
        "jobs_count_0": translate(
            "comparison", "A comparison takes {fewest} to {most} jobs, and here is none."
        ),
        "aspects_count_0": translate(
            "comparison", "A comparison takes {fewest} to {most} aspects, and here is none."
        ),
        "aspects_count": translate(
            "comparison", "A comparison takes {fewest} to {most} aspects, and here are {count}."
        ),
        "bad_name": translate("comparison", "{where} must be a name: not blank, without control characters."),
        "repeated_name": translate("comparison", "{where} repeats the name {name}."),
        "tier_low": translate("comparison", "{where} must be 1 (the highest tier) or more."),
        "negative": translate("comparison", "{where} must not be below zero."),
        "must_have_one": translate("comparison", "{where} takes one of at_least and at_most, and a number."),
        "too_many_must_haves": translate("comparison", "There can be {most} must-haves, not more."),
        "value_points": translate("comparison", "{where} needs two points or more."),
        "value_order": translate("comparison", "{where} must have a larger rating than the point before it."),
        "off_scale": translate("comparison", "{where} is {number}, outside the scale from {low} to {high}."),
        "several_weights": translate(
            "comparison", "{where} ({aspect}) has more than one of tier, swing and weight."
        ),
        "mixed_weights": translate(
            "comparison",
            "{where} ({aspect}) is not weighted like those before it: use one kind for all.",
        ),
        "group_disagrees": translate(
            "comparison", "{where} differs in its weight from the others of group {group}."
        ),
        "no_weight": translate("comparison", "All of {kind} is zero, so nothing counts."),
        "unknown_aspect": translate("comparison", "{where} rates {name}, which is not one of the aspects."),
        "ratings_count": translate("comparison", "{where} must have one rating for each aspect."),
        "no_ratings": translate("comparison", "No job has a rating yet, so there is nothing to compare."),
    }
