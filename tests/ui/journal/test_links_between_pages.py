"""[[A page]], [[a page|other words]] and links to files of pages, as others write them: read, titled and followed."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from rebound_desktop.paper import Selection, gather, to_html

TEXT = (
    "Note one\n\nSee [[Second sample note|alias]], [[Second sample note#Its end|there]] and "
    "[these words](Second%20sample%20note.md), [[Twice]], [[Nowhere]]."
)


def _ctrl_click(qtbot, area, words: str) -> None:
    area.setTextCursor(QTextCursor(area.document()))
    assert area.find(words)
    cursor = area.textCursor()
    cursor.setPosition(cursor.position() - 1)
    area.setTextCursor(cursor)
    place = area.cursorRect().center() + QPoint(2, 0)
    qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)


def _anchors(page) -> dict[str, str]:
    """The words of links and where they lead."""
    found = {}
    block = page.document().begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            shape = part.fragment().charFormat()
            if shape.isAnchor():
                found[part.fragment().text()] = shape.anchorHref()
            part += 1
        block = block.next()
    return found


def test_the_words_behind_the_bar_are_read_titled_and_printed(open_journal, store):
    entry = store.journal.write(
        "About [[Second sample note|that note]]\n\nAnd [[Page#Heading|here]], [[Halden]]."
    )
    page = open_journal(entry)
    (line,) = store.journal.lines()
    assert (line.title, line.preview) == ("About that note", "And here, Halden.")
    page.menu.read.trigger()
    assert "About that note" in page.reading.page.toPlainText()
    assert "And here, Halden." in page.reading.page.toPlainText()
    (leaf,) = gather(store, Selection(entry_ids=(entry,))).book.chapters[0].leaves
    assert leaf.title == "About that note" and "And here, Halden." in to_html(leaf.text)
    assert page.entry.area.text() == store.journal.entry(entry).text


def test_links_between_pages_lead_where_one_alone_has_the_title(open_journal, store, qtbot, window):
    second = store.journal.write("# Second sample note\n\nIts words.")
    for _ in range(2):
        store.journal.write("Twice\n\nA page.")
    page = open_journal(store.journal.write(TEXT))
    for words in ("alias", "there", "these words", "Twice", "Nowhere"):
        _ctrl_click(qtbot, page.entry.area, words)
    assert window.went == [("journal", second)] * 3


def test_a_page_that_is_new_becomes_a_link_and_a_job_comes_first(open_journal, store, qtbot, window):
    page = open_journal(store.journal.write("Of [[Halden Print]] and more."))
    _ctrl_click(qtbot, page.entry.area, "Halden")
    assert window.went == []
    entry = store.journal.write("Halden Print\n\nA page.")
    _ctrl_click(qtbot, page.entry.area, "Halden")
    job = store.jobs.add("Halden Print")
    _ctrl_click(qtbot, page.entry.area, "Halden")
    assert window.went == [("journal", entry), ("jobs", job)]


def test_a_page_is_read_with_its_links(open_journal, store, qtbot, window):
    second = store.journal.write("# Second sample note\n\nIts words.")
    mira, job = store.contacts.add("Mira Olsen"), store.jobs.add("Halden Print")
    told = (
        "# Of [[Halden Print|the printers]]\n\n"
        "Tea with @Mira Olsen at **[[Halden Print]]**, #hope/yes. `@Mira Olsen`\n\n    #code\n\n" + TEXT
    )
    entry = store.journal.write(told)
    page = open_journal(entry)
    page.menu.read.trigger()
    reading = page.reading.page
    assert _anchors(reading) == {
        "@Mira Olsen": f"rebound:contacts/{mira}",
        "the printers": f"rebound:jobs/{job}",
        "Halden Print": f"rebound:jobs/{job}",
        "#hope/yes": "rebound:tag/hope%2Fyes",
        "alias": f"rebound:journal/{second}",
        "there": f"rebound:journal/{second}",
        "these words": f"rebound:journal/{second}",
    }
    for words in ("Mira", "Halden", "alias", "hope"):
        place = reading.cursorRect(reading.document().find(words)).center()
        qtbot.mouseClick(reading.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.went == [("contacts", mira), ("jobs", job), ("journal", second)]
    qtbot.waitUntil(lambda: page.side.entries == [] or page.side.entries == [entry])


def test_a_name_with_bars_is_read_whole_and_leads_to_its_job(open_journal, store, qtbot, window):
    job = store.jobs.add("Northwind", "Bäcker (m|w|d)")
    store.jobs.add("Northwind", "Driver")
    page = open_journal(0)
    area, completion = page.entry.area, page.entry.completion
    qtbot.keyClicks(area, "[[northwind, b")
    qtbot.waitUntil(lambda: completion.offered == ["Northwind, Bäcker (m|w|d)"])
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClicks(area, "called")
    page.entry.keep()
    (line,) = store.journal.lines()
    assert line.title == "Northwind, Bäcker (m|w|d) called"
    _ctrl_click(qtbot, area, "Bäcker")
    assert window.went == [("jobs", job)]
    page.menu.read.trigger()
    assert _anchors(page.reading.page) == {"Northwind, Bäcker (m|w|d)": f"rebound:jobs/{job}"}
    assert "Northwind, Bäcker (m|w|d) called" in to_html(area.text())


def test_an_address_that_is_ours_is_only_text_where_somebody_wrote_it(open_journal, store, window):
    mira = store.contacts.add("Mira Olsen")
    told = (
        f"With @Mira Olsen, [x](rebound:contacts/{mira}) [y](< Rebound:jobs/1>) [z](&#114;ebound:tag/a) "
        "[call](tel:555) [site](https://x.example/) [post](mailto:a@x.example) [file](Some%20file.pdf) "
        "[kept](<attachment:Some notes: a talk.txt>)"
    )
    page = open_journal(store.journal.write(told))
    page.menu.read.trigger()
    reading = page.reading.page
    assert _anchors(reading) == {
        "@Mira Olsen": f"rebound:contacts/{mira}",
        "call": "tel:555",
        "site": "https://x.example/",
        "post": "mailto:a@x.example",
        "file": "Some%20file.pdf",
        "kept": "attachment:Some%20notes:%20a%20talk.txt",
    }
    assert f"[x](rebound:contacts/{mira})" in reading.toPlainText()
    assert "rebound:" not in to_html(told).lower().replace("](rebound:", "").replace("](&lt; rebound:", "")
    reading.followed.emit("jobs/" + "1" * 24)
    assert window.went == []


def test_pages_are_offered_after_jobs(open_journal, store, qtbot):
    store.journal.write("# Northern light\n\nWords.")
    store.journal.write("North of here\n\nWords.")
    for _ in range(2):
        store.journal.write("Northwards\n\nWords.")
    store.jobs.add("Northwind")
    page = open_journal(0)
    area, completion = page.entry.area, page.entry.completion
    qtbot.keyClicks(area, "[[no")
    qtbot.waitUntil(lambda: completion.offered == ["Northwind", "North of here", "Northern light"])
    qtbot.keyClicks(area, "rthern")
    qtbot.waitUntil(lambda: completion.offered == ["Northern light"])
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.text() == "[[Northern light]] "
