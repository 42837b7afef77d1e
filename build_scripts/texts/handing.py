"""Handing texts to a translator as JSON, and taking what comes back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from .checks import faults
from .found import Text
from .ts import NUMBERS, Catalogue, Forms, Key


@dataclass
class Taken:
    """What became of a translator's file: how many texts were taken, which were refused and why, which nobody says."""

    catalogue: Catalogue
    taken: int = 0
    untouched: int = 0
    refused: list[str] = field(default_factory=list)
    unused: list[str] = field(default_factory=list)


def to_translate(texts: Sequence[Text], catalogue: Catalogue) -> list[dict[str, Any]]:
    """The texts that lack a translation, one item for each source, in the order in which they stand in the program.

    `translation` is to be filled in: a text, or a list with a text for each of `numbers`.
    """
    groups: dict[tuple[str, str], list[Text]] = {}
    for text in sorted(texts, key=lambda each: each.where):
        if catalogue.lacks(text):
            groups.setdefault((text.source, text.one), []).append(text)
    return [_item(group, catalogue.code) for group in groups.values()]


def _item(group: Sequence[Text], code: str) -> dict[str, Any]:
    first = group[0]
    item: dict[str, Any] = {"source": first.source}
    if first.is_counted:
        item |= {"one": first.one, "numbers": list(NUMBERS[code])}
    note = " ".join(dict.fromkeys(each.note for each in group if each.note))
    if note:
        item["note"] = note
    item["where"] = "; ".join(dict.fromkeys(each.where for each in group))
    item["contexts"] = [each.context for each in group]
    item["translation"] = [""] * len(NUMBERS[code]) if first.is_counted else ""
    return item


def take(texts: Sequence[Text], catalogue: Catalogue, content: str) -> Taken:
    """Read a translator's file: the list that was handed out, or an object from source to translation.

    A text is taken for the contexts named; without any, for every one that says it. Raises ValueError for no JSON.
    """
    by_source: dict[str, list[Text]] = {}
    for text in texts:
        by_source.setdefault(text.source, []).append(text)
    forms: dict[Key, Forms] = dict(catalogue.forms)
    done = Taken(catalogue)
    for source, contexts, given in _items(json.loads(content)):
        meant = [text for text in by_source.get(source, ()) if not contexts or text.context in contexts]
        done.unused += [f"{name}: {source!r}" for name in contexts if name not in {t.context for t in meant}]
        if not meant and not contexts:
            done.unused.append(repr(source))
        if not any(given):
            done.untouched += len(meant)
            continue
        for text in meant:
            wrong = faults(text, given, catalogue.code)
            if wrong:
                done.refused.append(f"{text.context}: {source!r}: {'; '.join(wrong)}")
            else:
                forms[(text.context, source)] = given
                done.taken += 1
    done.catalogue = replace(catalogue, forms=forms)
    return done


def _items(content: Any) -> Iterable[tuple[str, tuple[str, ...], Forms]]:
    if isinstance(content, dict):
        content = [{"source": source, "translation": given} for source, given in content.items()]
    if not isinstance(content, list):
        raise ValueError("neither a list of texts nor an object from text to translation")
    for item in content:
        if not isinstance(item, dict) or not isinstance(item.get("source"), str):
            raise ValueError(f"an item without a source: {str(item)[:80]}")
        given = item.get("translation") or ""
        forms = tuple(given) if isinstance(given, list) else (given,)
        if not all(isinstance(form, str) for form in forms):
            raise ValueError(f"a translation that is no text: {str(item)[:80]}")
        yield item["source"], tuple(item.get("contexts") or ()), forms
