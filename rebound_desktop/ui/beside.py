"""The journal opened once more, for a thread that reads it beside the window."""

from collections.abc import Callable

from rebound_desktop.store import Store

_WAITS_SECONDS = 10.0


def opener(store: Store) -> Callable[[], Store]:
    """What opens it over a connection of its own, in whatever thread; whoever calls it closes what it gives."""
    folder, keys, key, clock = store.folder, store.keys, store.key, store.clock
    return lambda: Store(folder, keys, key, clock, lambda _: None, busy_seconds=_WAITS_SECONDS)
