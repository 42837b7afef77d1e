"""The window stands on the screen before anything is imported that it does not need for that."""

import json
import os
import subprocess
import sys
from pathlib import Path

PAINT = """
import json, sys
from rebound_desktop import app as program, cli

def run(app, places, clock, **rest):
    window = program.build(app, places, clock)
    before = []
    window.painted.connect(lambda: before.extend(sys.modules))
    window.painted.connect(window.start)
    window.session.opened.connect(lambda opened: app.quit())
    window.show()
    app.exec()
    print(json.dumps({"before": before, "after": list(sys.modules)}))
    return 0

program.run = run
sys.exit(cli.main([]))
"""
# Half of what the program imports: they come while the window is already seen.
FOR_LATER = {
    "peewee",
    "apsw",
    "nacl",
    "rebound_desktop.cli.export",
    "rebound_desktop.cli.importing",
    "rebound_desktop.core.jobs",
    "rebound_desktop.ui.rooms",
}
# Nothing that Today shows needs these: other rooms bring them.
NEVER_AT_A_START = {
    "ssl",
    "asyncio",
    "http.client",
    "PySide6.QtNetwork",
    "markdown_it",
    "rebound_desktop.sample_data",
    "rebound_desktop.core.comparison",
    "rebound_desktop.core.finding",
    "rebound_desktop.core.palette",
    "rebound_desktop.core.pay",
    "rebound_desktop.core.snippets",
    "rebound_desktop.store.merge",
    "rebound_desktop.store.merge_plan",
    "rebound_desktop.store.merge_shapes",
    "rebound_desktop.store.other_copy",
    "rebound_desktop.store.salvage",
}


def test_the_window_is_painted_before_the_journal_is_opened(tmp_path: Path) -> None:
    # Where each system would keep the journal of whoever opens it by a click.
    homes = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
        "LOCALAPPDATA", "APPDATA", "USERPROFILE"), str(tmp_path))  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", PAINT],
        env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    modules = json.loads(done.stdout.splitlines()[-1])
    assert modules["before"]
    assert not FOR_LATER & set(modules["before"])
    assert {"peewee", "apsw", "rebound_desktop.ui.rooms"} <= set(modules["after"])
    assert not NEVER_AT_A_START & set(modules["after"])
