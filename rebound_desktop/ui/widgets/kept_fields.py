"""Fields of one record, each kept as it is left. One that was changed and is not kept yet stays as it is typed."""

from collections.abc import Callable, Mapping
from functools import partial

from rebound_desktop.ui.widgets.fields import Field


class KeptFields:
    """`keep` takes a field's name and text, and answers False when the store refused it."""

    def __init__(self, keep: Callable[[str, str], bool]) -> None:
        self._keep = keep
        self._kept: dict[str, str] = {}
        self.fields: dict[str, Field] = {}

    def add(self, name: str, field: Field) -> Field:
        """Look after a field."""
        self.fields[name] = field
        field.editingFinished.connect(partial(self.keep, name))
        return field

    def show(self, values: Mapping[str, str]) -> None:
        """Show what is kept."""
        for name, field in self.fields.items():
            kept = values[name]
            if not self.is_changed(name) and field.text().strip() != kept.strip():
                field.setText(kept)
                field.setCursorPosition(0)
            self._kept[name] = kept.strip()

    def forget(self) -> None:
        """Empty the fields: another record comes."""
        for field in self.fields.values():
            field.clear()
        self._kept.clear()

    def is_changed(self, name: str) -> bool:
        """Whether a field holds what the store does not."""
        return self.fields[name].text().strip() != self._kept.get(name, "")

    def keep(self, name: str) -> bool:
        """Keep one field; False when it was refused."""
        if not self.is_changed(name):
            return True
        is_kept = self._keep(name, self.fields[name].text().strip())
        if is_kept:
            # Keeping may have put another text here.
            self._kept[name] = self.fields[name].text().strip()
        return is_kept

    def leave(self) -> bool:
        """Keep every field; False when one was refused."""
        kept = [self.keep(name) for name in self.fields]
        return all(kept)

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return [field.text() for name, field in self.fields.items() if self.is_changed(name)]
