"""A start without pauses for garbage: nothing is garbage before the window stands.

Collections while a thousand classes are made cost a fifth of the way to the first paint (measured); what has
been made by then stays for good, so it is frozen out of later collections too.
"""

import gc


def pause_collection() -> None:
    """Before anything large is imported."""
    gc.disable()


def resume_collection() -> None:
    """Once the window has been painted."""
    gc.freeze()
    gc.enable()
