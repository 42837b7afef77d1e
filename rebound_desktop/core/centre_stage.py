"""Centre stage: how much of what one sends out goes to one company. It states, and never prescribes. Pure.

Only outward moves count, never writing or reflecting. What each weighs is what it asks of a person:

    an application         1   often a form
    a letter or card       2   written for somebody
    a conversation         2   a call, a coffee, a message of mine
    an interview           3   a day, with its evening before

The measure is the Herfindahl index of the companies' shares, normalised so that 0 is an even spread over the
companies there are and 1 is one company alone: (sum of squares - 1/n) / (1 - 1/n). Below six moves, or below two
companies, there is too little to say anything.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

LOOKS_BACK = timedelta(days=14)
FEWEST_MOVES, FEWEST_COMPANIES = 6, 2
# Index below which moves are spread, and from which one company has most of the stage.
SPREAD_BELOW, ONE_FROM = 0.12, 0.45


class MoveKind(StrEnum):
    """What went out."""

    APPLICATION = "application"
    LETTER = "letter"
    CONVERSATION = "conversation"
    INTERVIEW = "interview"


WEIGHTS = {
    MoveKind.APPLICATION: 1,
    MoveKind.LETTER: 2,
    MoveKind.CONVERSATION: 2,
    MoveKind.INTERVIEW: 3,
}


class Spread(StrEnum):
    """How the stage is shared."""

    EVEN = "even"
    LEANING = "leaning"
    ONE = "one"


class OutwardMove(Struct, frozen=True):
    """One move towards a company, on a day."""

    kind: MoveKind
    company_id: int
    company: str
    on_day: date


class CentreStage(Struct, frozen=True):
    """Who has the stage.

    index: 0 (even) to 1 (one alone); company has the largest share (0 to 1) of the weight; moves and companies
    say how many it is told from.
    """

    index: float
    company: str
    share: float
    moves: int
    companies: int

    @property
    def spread(self) -> Spread:
        """The index in three words."""
        if self.index < SPREAD_BELOW:
            return Spread.EVEN
        return Spread.ONE if self.index >= ONE_FROM else Spread.LEANING


def centre_stage(moves: Iterable[OutwardMove], today: date, *, a_no_today: bool) -> CentreStage | None:
    """Who has the stage in the 14 days up to today; None where it is not to be said."""
    recent = [move for move in moves if timedelta(0) <= today - move.on_day < LOOKS_BACK]
    weights: dict[int, int] = {}
    names: dict[int, str] = {}
    for move in recent:
        weights[move.company_id] = weights.get(move.company_id, 0) + WEIGHTS[move.kind]
        names[move.company_id] = move.company
    count = len(weights)
    if a_no_today or len(recent) < FEWEST_MOVES or count < FEWEST_COMPANIES:
        return None
    whole = sum(weights.values())
    shares = {company: weight / whole for company, weight in weights.items()}
    squares = sum(share * share for share in shares.values())
    index = (squares - 1 / count) / (1 - 1 / count)
    first = min(shares, key=lambda company: (-shares[company], names[company]))
    return CentreStage(max(index, 0.0), names[first], shares[first], len(recent), count)
