"""Published figures, to the digits in which they were printed."""

import json
from fractions import Fraction

import pytest

from rebound_desktop.core.comparison import (
    kendall_tau_b,
    picture,
    piecewise_value,
    rank_order_centroid,
    read_document,
    result,
    tier_weights,
    weights,
)

EXAMPLE = """
{"scale": {"worst": 0, "best": 10},
 "aspects": [{"name": "commute", "tier": 1, "must_have": {"at_most": 75},
              "value": [[50, 10], [75, 8], [100, 0]]},
             {"name": "boss", "tier": 2, "group": "people"}],
 "jobs": [{"name": "Northwind", "gut": 7, "ratings": {"commute": 60, "boss": null}},
          {"name": "Contoso", "gut": 5, "ratings": {"commute": 80, "boss": 8}}],
 "draws": 2000, "seed": 1}
"""

PRINTED = """
{"weights": {"commute": 0.75, "boss": 0.25},
 "jobs": [{"name": "Northwind", "score": 9.2, "low": 6.9, "high": 9.4, "coverage": 0.75,
           "rank": 1, "misses": [], "unknown_must_haves": []},
          {"name": "Contoso", "score": 6.8, "low": 6.8, "high": 6.8, "coverage": 1.0,
           "rank": 2, "misses": ["commute"], "unknown_must_haves": []}],
 "dominates": [],
 "too_close": false,
 "stability": null,
 "acceptability": {},
 "gut": null}
"""

OFFICES = {
    "A": [100, 60, 100, 75, 0, 90],
    "B": [20, 80, 10, 30, 100, 30],
    "C": [80, 70, 0, 0, 10, 100],
    "D": [70, 50, 30, 55, 30, 90],
    "E": [40, 60, 90, 100, 60, 70],
    "F": [0, 0, 70, 0, 80, 0],
    "G": [60, 100, 20, 50, 50, 80],
}


def compared(aspects, rows, best=10, **more):
    """A comparison from aspects (objects) and one list of ratings for each job."""
    names = [aspect["name"] for aspect in aspects]
    jobs = [{"name": job, "ratings": dict(zip(names, row, strict=True))} for job, row in rows.items()]
    scale = {"worst": 0, "best": best}
    return read_document(json.dumps({"scale": scale, "aspects": aspects, "jobs": jobs, **more}))


def scores(comparison):
    return [stand.score for stand in picture(comparison).standings]


def offices(kind="weight"):
    names = ["closeness", "visibility", "image", "size", "comfort", "parking"]
    numbers = [32, 26, 23, 10, 6, 3]
    aspects = [{"name": n, kind: w} for n, w in zip(names, numbers, strict=True)]
    return compared(aspects, OFFICES, best=100)


def test_the_printed_document_comes_out_with_its_keys_in_order():
    found = result(read_document(EXAMPLE))
    wanted = json.loads(PRINTED)
    shares = found.pop("acceptability")
    wanted.pop("acceptability")
    assert json.dumps(found) == json.dumps(wanted)
    assert list(result(read_document(EXAMPLE))) == list(json.loads(PRINTED))
    assert {name: len(row) for name, row in shares.items()} == {"Northwind": 2, "Contoso": 2}


@pytest.mark.parametrize("kind", ["weight", "swing"])
def test_offices_of_goodwin_and_wright(kind):
    expected = [80.8, 39.4, 47.4, 52.3, 64.8, 20.9, 60.2]
    assert [round(score, 1) for score in scores(offices(kind))] == expected


def test_offices_stand_in_the_published_order():
    stands = picture(offices()).standings
    by_rank = sorted(stands, key=lambda stand: stand.rank)
    assert "".join(stand.name for stand in by_rank) == "AEGDCBF"


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (2, [".7500", ".2500"]),
        (3, [".6111", ".2778", ".1111"]),
        (4, [".5208", ".2708", ".1458", ".0625"]),
        (5, [".4567", ".2567", ".1567", ".0900", ".0400"]),
        (6, [".4083", ".2417", ".1583", ".1028", ".0611", ".0278"]),
    ],
)
def test_rank_order_centroid(n, expected):
    found = rank_order_centroid(n)
    assert [f"{float(weight):.4f}"[1:] for weight in found] == expected
    assert sum(found) == 1


def test_rank_order_centroid_is_the_centroid_of_the_corners_of_the_ordered_region():
    n = 7
    corners = [[Fraction(1, m)] * m + [Fraction(0)] * (n - m) for m in range(1, n + 1)]
    centroid = tuple(sum(column) / n for column in zip(*corners, strict=True))
    assert rank_order_centroid(n) == centroid


def test_tiers_of_two_and_three():
    found = tier_weights([1, 1, 2, 2, 2])
    assert [round(weight, 6) for weight in found] == [0.356667] * 2 + [0.095556] * 3


def test_tiers_may_be_mixed_and_leave_numbers_out():
    assert tier_weights([7, 2, 7, 2, 7]) == tuple(tier_weights([1, 1, 2, 2, 2])[k] for k in (2, 0, 3, 1, 4))


def test_smarter_pain_relievers_tie_exactly():
    aspects = [{"name": name, "tier": tier} for tier, name in enumerate("pqr", start=1)]
    rows = {"A": [100, 0, 0], "B": [50, 30, 0], "C": [0, 100, 100]}
    comparison = compared(aspects, rows, best=100)
    assert [round(score, 2) for score in scores(comparison)] == [61.11, 38.89, 38.89]
    assert [stand.rank for stand in picture(comparison).standings] == [1, 2, 2]


def test_smaa_by_hand():
    rows = {"one": [1, 0], "two": [0, 1], "middle": [0.6, 0.6]}
    comparison = compared([{"name": "p"}, {"name": "q"}], rows, best=1, draws=40000)
    shares = result(comparison)["acceptability"]
    first = [shares[name][0] for name in rows]
    assert first == pytest.approx([0.4, 0.4, 0.2], abs=0.01)
    assert shares["middle"][2] == 0.0
    assert shares["middle"][1] == pytest.approx(0.8, abs=0.01)


def test_piecewise_value():
    points = [(50, 1.0), (75, 0.8), (90, 0.5), (100, 0.0)]
    found = [piecewise_value(points, x) for x in (20, 50, 60, 75, 90, 95, 100, 130)]
    assert found == pytest.approx([1, 1, 0.92, 0.8, 0.5, 0.25, 0, 0], abs=1e-12)


def test_dominance_of_the_flats():
    aspects = [
        {"name": "first"},
        {"name": "second"},
        {"name": "cost", "value": [[26, 10], [36, 0]]},
    ]
    rows = {
        "PE": [7, 5, 35],
        "JN": [5, 4, 26],
        "AA": [5, 6, 28],
        "FX": [3, 4, 36],
        "MM": [1, 7, 30],
        "GN": [5, 8, 30],
    }
    found = result(compared(aspects, rows))["dominates"]
    assert found == [["PE", "FX"], ["JN", "FX"], ["AA", "FX"], ["GN", "FX"], ["GN", "MM"]]


@pytest.mark.parametrize(
    ("xs", "ys", "expected"),
    [
        # Wikipedia/scipy's documented example: tau-b -0.4714045
        ([12, 2, 1, 12, 2], [1, 4, 7, 1, 0], "-0.471405"),
        ([1, 2, 3, 4], [1, 2, 3, 4], "1.000000"),
        ([1, 2, 3, 4], [4, 3, 2, 1], "-1.000000"),
        # one swap of neighbours among four: (5 - 1) / 6
        ([1, 2, 3, 4], [1, 3, 2, 4], "0.666667"),
        # ties in both: (4 - 0) / sqrt(5 * 5)
        ([1, 1, 2, 3], [1, 2, 2, 3], "0.800000"),
    ],
)
def test_kendall_tau_b(xs, ys, expected):
    assert f"{kendall_tau_b(xs, ys):.6f}" == expected


def test_a_group_weighs_what_one_row_weighs():
    split = [{"name": "a", "tier": 1}] + [
        {"name": name, "tier": 2, "group": "people"} for name in ("boss", "team", "office")
    ]
    found = weights(compared(split, {"A": [1, 1, 1, 1], "B": [2, 2, 2, 2]}).aspects)
    assert found == pytest.approx((0.75, 0.25 / 3, 0.25 / 3, 0.25 / 3))
