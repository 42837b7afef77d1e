"""A job that an import brings and that is here already: where it stands, and what comes to it."""

from collections.abc import Sequence

from msgspec import Struct

from rebound_desktop.core.told import Move, standing


class HereAlready(Struct, frozen=True):
    """What becomes of a job that is here already. stands: the step it stands at; will_stand: the one it stands at once
    it came in; adds: the steps that come; fills_in: names of fields that do, as `JobIn` has them; is_set_aside: it
    rests in the trash, and stays as it is there.
    """

    stands: Move
    will_stand: Move
    adds: tuple[Move, ...] = ()
    fills_in: tuple[str, ...] = ()
    is_set_aside: bool = False

    @property
    def stays(self) -> bool:
        """Whether it stands where it stood."""
        return _where(self.stands) == _where(self.will_stand)


def here_already(
    noted: Sequence[Move], adds: Sequence[Move], fills_in: Sequence[str] = (), *, is_set_aside: bool = False
) -> HereAlready | None:
    """How a job with this history takes what comes; None for one that stands nowhere, which nobody sees. noted: in the
    order in which its steps were noted; a step of it may be noted again behind what comes.
    """
    stands, will_stand = standing(noted), standing((*noted, *adds))
    if stands is None or will_stand is None:
        return None
    news = tuple(move for move in adds if move not in noted)
    return HereAlready(stands, will_stand, news, tuple(fills_in), is_set_aside)


def _where(move: Move) -> tuple[str, str | None]:
    return move.stage, move.outcome
