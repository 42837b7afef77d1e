"""Processes of their own, for what ends them."""

import os
import sys
from pathlib import Path


def environment() -> dict[str, str]:
    """Ours, with everything importable that is so here, and no screen."""
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, [str(Path.cwd()), *sys.path])),
        "QT_QPA_PLATFORM": "offscreen",
    }
