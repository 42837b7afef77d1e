"""Letters of the year: cards, Pain Letters, and the ones between."""

from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.sample_data.script import LetterTale

LETTERS: tuple[LetterTale, ...] = (
    LetterTale(
        "2026-10-30 09:00",
        LetterKind.PAIN_LETTER,
        "The desk where kettles come back",
        "Dear Maria Lindqvist,",
        to="maria",
        job="northwind",
        posted=("2026-11-02 08:38", PostedHow.EMAIL),
        reply=("2026-11-04 14:50", "Their returns doubled since spring, yes. Could we talk on Thursday?"),
    ),
)
