"""Since when the journal rests, said in whole sentences in every language."""

import pytest
from pytestqt.qtbot import QtBot

from rebound_desktop import languages
from rebound_desktop.store import Store
from rebound_desktop.ui.good_end.rest import RestCard
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.today.good_end import at_rest
from tests.conftest import HandClock
from tests.ui.conftest import said

# On a Monday, as the days of this journal begin.
SINCE = {
    "en": "Resting since 23 November 2026.",
    "de": "Ruht seit dem 23. November 2026.",
    "es": "En pausa desde el 23 de noviembre de 2026.",
    "fr": "En repos depuis le 23 novembre 2026.",
    "ar": "ترتاح منذ ٢٣ نوفمبر ٢٠٢٦.",
    "ja": "2026年11月23日から休んでいます。",
}


@pytest.mark.parametrize("code", SINCE)
@pytest.mark.parametrize("later", [0, 3, 40])
def test_since_when_it_rests_is_a_whole_sentence(
    desk: Desk, store: Store, clock: HandClock, qtbot: QtBot, code: str, later: int
) -> None:
    languages.speak(code)
    store.good_end.rest()
    clock.go_on(days=later)
    card = RestCard(desk)
    qtbot.addWidget(card)
    card.refresh()
    assert SINCE[code] in said(card).splitlines()
    resting = store.good_end.resting()
    assert resting is not None
    [notice] = at_rest(desk, resting)
    assert notice.line.startswith(SINCE[code]) and ".." not in notice.line
