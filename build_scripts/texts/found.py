"""Finds every text of the program by reading its code, more exactly than Qt's own lupdate does for Python.

A text is a literal in one of

    self.tr("Text")                                  its context is the class it stands in
    translate("context", "Text")                     QCoreApplication's, or one that was handed in
    QT_TRANSLATE_NOOP("context", "Text")
    counted("context", "one day", "{number} days", number)

A comment that begins with `#:`, on the lines above the text or at the end of its line, is for translators.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

_NOTE = re.compile(r"#:\s*(.+)$")
# Where a call's words stand: the place of the context (None: the class's name), and that of each text.
_CALLS: dict[str, tuple[int | None, tuple[int, ...]]] = {
    "tr": (None, (0,)),
    "translate": (0, (1,)),
    "QT_TRANSLATE_NOOP": (0, (1,)),
    "counted": (0, (2, 1)),
}


@dataclass(frozen=True)
class Text:
    """One text: `context` and `source` name it for ever.

    one: the same for a single thing, where it is counted ("" where nothing is counted);
    note: what a translator has to know; where: the file and function it stands in, for finding one's way.
    """

    context: str
    source: str
    one: str = ""
    note: str = ""
    where: str = ""

    @property
    def is_counted(self) -> bool:
        """Whether it has a form for each kind of number."""
        return bool(self.one)


class Unreadable(Exception):
    """A text that cannot be found by reading: not a literal, or not said by `self`."""


def texts_in(root: Path) -> tuple[Text, ...]:
    """Every text below `root`, by context and source, each once.

    Raises Unreadable with every place whose text cannot be told.
    """
    found: dict[tuple[str, str], Text] = {}
    wrong: list[str] = []
    for path in sorted(root.rglob("*.py")):
        code = path.read_text(encoding="utf-8")
        name = path.relative_to(root).as_posix()
        for text in _Reader(name, code, wrong).texts():
            key = (text.context, text.source)
            known = found.get(key)
            if known is None:
                found[key] = text
            elif known.one != text.one:
                wrong.append(f"{text.where}: {text.source!r} is counted here and otherwise in {known.where}")
            elif text.note and not known.note:
                found[key] = Text(known.context, known.source, known.one, text.note, known.where)
    if wrong:
        raise Unreadable("\n".join(wrong))
    return tuple(found[key] for key in sorted(found))


def noted(texts: Iterable[Text], notes: Mapping[str, str]) -> tuple[Text, ...]:
    """The same with notes that stand apart from the code, by "Context|Text" or by the text alone."""
    return tuple(
        replace(
            text, note=text.note or notes.get(f"{text.context}|{text.source}") or notes.get(text.source, "")
        )
        for text in texts
    )


class _Reader:
    """Reads one file."""

    def __init__(self, name: str, code: str, wrong: list[str]) -> None:
        self._name = name
        self._lines = code.splitlines()
        self._tree = ast.parse(code)
        self._wrong = wrong

    def texts(self) -> Iterator[Text]:
        """Its texts, in order."""
        yield from self._within(self._tree, "", "")

    def _within(self, node: ast.AST, of_class: str, place: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                yield from self._within(child, child.name, child.name)
                continue
            inside = f"{place}.{child.name}".strip(".") if isinstance(child, ast.FunctionDef) else place
            if isinstance(child, ast.Call):
                yield from self._called(child, of_class, inside)
            yield from self._within(child, of_class, inside)

    def _called(self, call: ast.Call, of_class: str, place: str) -> Iterator[Text]:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name not in _CALLS or self._is_another(name, call):
            return
        context_at, texts_at = _CALLS[name]
        if len(call.args) <= max(texts_at):
            return
        words = [_literal(call.args[at]) for at in texts_at]
        context = of_class if context_at is None else self._context(call.args[context_at])
        if name == "tr" and ast.unparse(call.func) != "self.tr":
            self._wrong.append(f"{self._name}:{call.lineno}: only `self.tr` has a context that can be read")
        elif any(each is None for each in words) or not context:
            # A text that was marked where it was declared is handed on here.
            if not _hands_on(call, texts_at[0]):
                self._wrong.append(f"{self._name}:{call.lineno}: {ast.unparse(call)[:80]} is no literal")
        elif words[0]:
            one = words[1] or "" if len(words) > 1 else ""
            where = f"{self._name} {place}".strip()
            yield Text(context, words[0], one, self._note(call), where)

    @staticmethod
    def _is_another(name: str, call: ast.Call) -> bool:
        """Others have a `translate` or a `counted` of their own: painters, strings, shelves."""
        said = ast.unparse(call.func)
        if name == "counted":
            return said not in ("counted", "words.counted")
        is_qts = said in ("translate", "QCoreApplication.translate")
        return name == "translate" and not is_qts and not any(_literal(each) for each in call.args)

    def _context(self, node: ast.expr) -> str:
        literal = _literal(node)
        if literal is not None or not isinstance(node, ast.Name):
            return literal or ""
        for statement in self._tree.body:
            if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == node.id:
                return _literal(statement.value) or ""
        return ""

    def _note(self, call: ast.Call) -> str:
        """The comment for translators at the call, or right above its statement."""
        lines = self._lines
        last = call.end_lineno or call.lineno
        beside = [found[1] for line in lines[call.lineno - 1 : last] if (found := _NOTE.search(line))]
        above: list[str] = []
        at = call.lineno - 2
        while at >= 0 and (found := _NOTE.match(lines[at].strip())):
            above.insert(0, found[1])
            at -= 1
        return " ".join((*above, *beside)).strip()


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _hands_on(call: ast.Call, at: int) -> bool:
    """Whether a plain name stands in the place of the text: a variable, a field, or a parameter."""
    return isinstance(call.args[at], ast.Name | ast.Attribute)
