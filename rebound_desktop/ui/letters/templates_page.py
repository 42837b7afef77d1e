"""Templates of letters: those that ship with the program, to read and to take over, and one's own, to change."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.letters import LetterKind, Template, first_words
from rebound_desktop.ui.letters.template_editor import TemplateEditor
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.menus import Menu
from rebound_desktop.ui.widgets.side_list import SideList, SideRow, beside
from rebound_desktop.ui.widgets.templates import begin_letter, load_templates


class TemplatesPage(Page):
    """A list at one side, the chosen template at the other. A shipped one's key is less than nothing."""

    areas = frozenset({Area.LETTERS, Area.CONTACTS, Area.PREFERENCES})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._templates: dict[int, Template] = {}
        self.side = SideList(
            self.theme,
            title=self.tr("Templates"),
            add_text=self.tr("New"),
            search_name=self.tr("Search templates"),
        )
        self.side.above.addWidget(Back(self.theme, self.tr("Letters"), lambda: desk.go("letters")))
        self.kinds = Menu(self)
        for kind in LetterKind:
            self.kinds.addAction(words.letter_name(kind), partial(self.add, kind))
        self.side.add_button.setMenu(self.kinds)
        self.editor = TemplateEditor(desk)
        self.content = QStackedWidget()
        self.content.addWidget(self.editor)
        self.box.addLayout(beside(self.side, self.content))
        self.side.opened.connect(self._choose)
        self.side.entered.connect(lambda _: self.editor.write())
        self.side.searched.connect(lambda _: self._fill_list())
        self.editor.taken_over.connect(self._take_over)
        self.editor.used.connect(self._use)
        self.editor.put_aside.connect(self._set_aside)

    def open(self, key: int | None) -> None:
        """One of one's own by id; None for the one that was open, or the first."""
        self.refresh()
        if key is not None and key in self._templates:
            self._choose(key)
            self.side.show_content()
        self.side.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read them anew; what is being typed stays."""
        self._read()
        self._fill_list()
        present = self.editor.key
        if present not in self._templates:
            if not self.leave():
                # What is typed into one that is gone stays with it.
                return
            present = next(iter(self._templates))
        self._show(present)

    def leave(self) -> bool:
        """Keep everything typed."""
        return self.editor.leave()

    def typed_texts(self) -> list[str]:
        """What the store may not have."""
        return self.editor.typed_texts()

    def focus_search(self) -> None:
        """To the search."""
        self.side.focus_search()

    def add(self, kind: LetterKind) -> None:
        """A new one, which begins as the shipped one of its kind stands."""
        shipped = load_templates()[kind]
        made: list[int] = []
        templates = self.store.letter_templates
        if self.leave() and self.desk.attempt(
            lambda: made.append(
                templates.add(
                    kind, words.letter_name(kind), subject=shipped.subject, body=shipped.body.strip()
                )
            )
        ):
            self.side.clear_search()
            self.refresh()
            self._choose(made[0])
            self.side.show_content()
            self.editor.write()

    def _read(self) -> None:
        own = {template.id: template for template in self.store.letter_templates.all() if template.id}
        shipped = {-place - 1: load_templates()[kind] for place, kind in enumerate(LetterKind)}
        self._templates = {**own, **shipped}

    def _fill_list(self) -> None:
        wanted = self.side.search.text().casefold().split()
        rows = [self._row(key, template) for key, template in self._templates.items()]
        found = [
            row for row in rows if all(word in f"{row.title} {row.subtitle}".casefold() for word in wanted)
        ]
        if found:
            self.side.show_rows(_in_groups(found))
            self.side.select(self.editor.key, in_view=False)
        else:
            self.side.show_empty(
                self.tr("Nothing found"),
                self.tr("No template has these words."),
                self.tr("Clear the search"),
                self.side.clear_search,
            )

    def _row(self, key: int, template: Template) -> SideRow:
        mine = key > 0
        title = template.title if mine else words.letter_name(template.kind)
        about = words.letter_name(template.kind) if mine else first_words(template.body)
        return SideRow(
            key,
            title,
            about,
            group=self.tr("Mine") if mine else self.tr("From Rebound, to read or take over"),
        )

    def _choose(self, key: int) -> None:
        if key != self.editor.key and self.leave():
            self._show(key)
        self.side.select(self.editor.key, in_view=False)

    def _show(self, key: int) -> None:
        self.editor.show_template(key, self._templates[key])
        self.side.select(key, in_view=False)

    def _take_over(self) -> None:
        if (template := self._templates.get(self.editor.key)) is not None:
            self.add(template.kind)

    def _use(self) -> None:
        """A letter from the template, to whom it was shown with."""
        # One that is gone, and cannot be let go of, stands there still.
        template, begun = self._templates.get(self.editor.key), []
        if template is None:
            return
        if self.leave() and self.desk.attempt(
            lambda: begun.append(
                begin_letter(
                    self.desk,
                    template.kind,
                    contact_id=self.editor.contact_id,
                    template=self._templates[self.editor.key],
                )
            )
        ):
            self.desk.go("letters", begun[0])

    def _set_aside(self) -> None:
        key = self.editor.key
        if self.leave() and self.desk.attempt(lambda: self.store.letter_templates.set_aside(key)):
            self.desk.say(self.tr("Template set aside"), undo=True)


def _in_groups(rows: Sequence[SideRow]) -> list[SideRow]:
    """Neighbours of a group stand together."""
    return sorted(rows, key=lambda row: row.key < 0)
