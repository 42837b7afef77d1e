"""What runs elsewhere is read as it will be: each workflow parses, pins its actions and calls what there is."""

import re
from typing import Any

import pytest
import yaml

pytest.importorskip("build_scripts.packages")

from build_scripts.packages.facts import ROOT

FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
WHAT = re.search(
    r"^WHAT is one of (.+)\.$", (ROOT / "build_scripts" / "build.py").read_text("utf-8"), re.MULTILINE
)


def steps(content: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in content["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_workflow_calls_what_there_is_and_may_write_only_where_it_says(path: Any) -> None:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert content["permissions"] == {"contents": "read"}
    assert WHAT is not None
    kinds = set(WHAT[1].split(", "))
    for step in steps(content):
        # Only GitHub's own actions, each of a named generation.
        assert re.fullmatch(r"actions/[a-z-]+@v\d+", step.get("uses", "actions/checkout@v4"))
        for said in re.findall(r"build\.py (\w+)", step.get("run", "")):
            assert said in kinds
        for script in re.findall(r"build_scripts/\w+\.py", step.get("run", "")):
            assert (ROOT / script).is_file()


def test_the_three_systems_are_all_tested() -> None:
    checks = yaml.safe_load((ROOT / ".github" / "workflows" / "checks.yml").read_text(encoding="utf-8"))
    systems = checks["jobs"]["tests"]["strategy"]["matrix"]["system"]
    assert {name.split("-")[0] for name in systems} == {"ubuntu", "windows", "macos"}
