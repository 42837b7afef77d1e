"""A start without pauses for garbage: nothing is garbage before the window stands.

Pausing collections took the launch from about 3.5 to 2.7 times a bare window's (measured on a busy machine). Once
the window is painted, `ui.garbage` collects.
"""

import builtins
import gc
from importlib import import_module


def pause_collection() -> None:
    """Before anything large is imported."""
    gc.disable()


def import_plainly() -> None:
    """Import PySide6, then let `import` be Python's own again.

    PySide6 puts a function of its own in the place of `__import__`, which reads the source of every module imported
    from then on, to see whether it wants "snake_case" names. Nothing here does; the reading took a fifth of the launch.
    """
    import_module("PySide6.QtWidgets")
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
