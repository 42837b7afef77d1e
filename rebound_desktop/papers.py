"""Paper handed to exports: a book of the journal and tables as PDFs, for the window and the shell alike."""

from collections.abc import Callable
from contextlib import closing

from rebound_desktop import store
from rebound_desktop.core.leaving import Wanted
from rebound_desktop.exchange.terms import Papers
from rebound_desktop.paper import Selection, book_pdf, gather
from rebound_desktop.paper.tables import tables_pdf

_NO_PAGE = 0


def papers(opened: Callable[[], store.Store], family: str = "Literata") -> Papers:
    """What sets PDFs. `opened` gives a store of its own for the thread that works; it is closed afterwards."""

    def book(wanted: Wanted) -> tuple[bytes, int, int]:
        with closing(opened()) as own:
            gathered = gather(own, _selection(own, wanted))
            return book_pdf(gathered.book, family), gathered.pages, gathered.left_out

    return Papers(book, tables_pdf)


def _selection(own: store.Store, wanted: Wanted) -> Selection:
    job = None
    if wanted.jobs is not None:
        job = next((each.id for each in own.jobs.all() if each.uid in wanted.jobs), None)
    # A page that is not there any more has no number: none is asked for by one that no page has.
    ids = own.journal.ids_of(wanted.entries) or (_NO_PAGE,) if wanted.entries is not None else ()
    return Selection(
        entry_ids=ids,
        since=wanted.since,
        until=wanted.until,
        job_id=job,
        with_only_for_me=wanted.include_private,
    )
