"""A power cut at the n-th step that puts a file in place, makes it or removes it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


class PowerCut(BaseException):
    """Nothing after it runs that a program could rely on."""


def stop_at(patches: pytest.MonkeyPatch, number: int, act: Callable[[], Any]) -> bool:
    """Run `act` and stop it before its `number`-th file operation; True when it ended before that."""
    left = number

    def stopping(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **options: Any) -> Any:
            nonlocal left
            left -= 1
            if left <= 0:
                # Once it is dark nothing moves any more, so no tidying up on the way out helps.
                raise PowerCut
            return real(*arguments, **options)

        return step

    for owner, name in (
        (Path, "replace"),
        (Path, "rename"),
        (Path, "unlink"),
        (os, "fsync"),
        (os, "open"),
        (Path, "mkdir"),
    ):
        patches.setattr(owner, name, stopping(getattr(owner, name)))
    try:
        act()
    except PowerCut:
        return False
    return True
