"""The rules one by one, on cases small enough to check by hand."""

import json

import pytest

from rebound_desktop.core.comparison import picture, read_document, result


def compared(aspects, jobs, **more):
    return read_document(json.dumps({"aspects": aspects, "jobs": jobs, **more}))


def job(name, ratings, gut=None):
    return {"name": name, "ratings": ratings, "gut": gut}


def plain(*names, **more):
    return [{"name": name, **more} for name in names]


def ranks(comparison):
    return [stand.rank for stand in picture(comparison).standings]


def five_equal(*rows):
    """Jobs A, B, … over five aspects of equal weight."""
    jobs = [job(chr(65 + i), dict(zip("vwxyz", row, strict=True))) for i, row in enumerate(rows)]
    return compared(plain(*"vwxyz"), jobs)


def test_sixty_per_cent_is_enough_for_a_rank_and_less_is_not():
    comparison = five_equal([5, 5, 5, None, None], [9, 9, None, None, None], [4, 4, 4, 4, 4])
    stands = picture(comparison).standings
    assert [stand.rank for stand in stands] == [1, None, 2]
    assert [stand.coverage for stand in stands] == pytest.approx([0.6, 0.4, 1.0])
    assert stands[1].score == pytest.approx(9)


def test_exactly_sixty_per_cent_is_enough_whatever_the_floats_make_of_it():
    for weights in ([1, 2, 3, 4], [6, 0, 0, 4], [12.95, 25.54, 0, 25.66]):
        aspects = [{"name": n, "weight": w} for n, w in zip("pqrs", weights, strict=True)]
        jobs = [job("A", {"p": 5, "q": 5, "r": 5}), job("B", dict.fromkeys("pqrs", 4))]
        assert ranks(compared(aspects, jobs)) == [1, 2]


def test_a_job_of_which_nothing_is_known_has_no_score_and_the_whole_scale():
    unknown = picture(five_equal([None] * 5, [5] * 5)).standings[0]
    assert (unknown.score, unknown.low, unknown.high) == (None, 0.0, 10.0)
    assert (unknown.coverage, unknown.rank) == (0.0, None)


def test_no_score_leaves_the_scale_or_its_bounds_by_rounding():
    full = [{"name": n, "weight": w} for n, w in zip("pqrs", (1, 3, 3, 6), strict=True)]
    partly = [{"name": n, "weight": w} for n, w in zip("pqrs", (1, 1, 1, 8), strict=True)]
    for aspects, known in ((full, "pqrs"), (partly, "pqr")):
        tens = job("A", dict.fromkeys(known, 10))
        stand = picture(compared(aspects, [tens, job("B", {"p": 1})])).standings[0]
        assert stand.score == stand.high == 10


def test_ties_share_the_lower_number():
    assert ranks(five_equal([5] * 5, [4, 6, 5, 5, 5], [1] * 5)) == [1, 1, 3]


def test_a_job_that_misses_a_need_keeps_its_score_and_ranks_last():
    aspects = [{"name": "pay", "must_have": {"at_least": 5}}, {"name": "team"}]
    jobs = [
        job("A", {"pay": 4, "team": 10}),
        job("B", {"pay": 5, "team": 1}),
        job("C", {"pay": None, "team": 2}),
        job("D", {"pay": 4.5, "team": 9.5}),
    ]
    stands = picture(compared(aspects, jobs)).standings
    # A and D tie at 7 below B; C is known by half only and takes no number from anyone.
    assert [stand.rank for stand in stands] == [2, 1, None, 2]
    assert [stand.score for stand in stands] == [7, 3, 2, 7]
    assert [stand.misses for stand in stands] == [("pay",), (), (), ("pay",)]
    assert [stand.unknown_must_haves for stand in stands] == [(), (), ("pay",), ()]


def test_a_must_have_speaks_of_the_rating_as_given():
    aspects = [{"name": "minutes", "must_have": {"at_most": 75}, "value": [[50, 10], [100, 0]]}]
    jobs = [job("A", {"minutes": 75}), job("B", {"minutes": 75.5}), job("C", {"minutes": 9})]
    stands = picture(compared(aspects, jobs)).standings
    assert [stand.misses for stand in stands] == [(), ("minutes",), ()]


def test_too_close_is_less_than_a_half_step_on_the_heaviest_aspect():
    aspects = [{"name": "p", "weight": 3}, {"name": "q", "weight": 1}]
    leads = {0.5: False, 0.25: True, 0.0: True}
    for step, close in leads.items():
        jobs = [job("A", {"p": 5 + step, "q": 5}), job("B", {"p": 5, "q": 5})]
        found = picture(compared(aspects, jobs)).too_close
        assert found == (("A", "B") if close else ())


def test_a_job_that_misses_a_need_is_no_close_call():
    aspects = [{"name": "p", "must_have": {"at_least": 5}}]
    jobs = [job("A", {"p": 5}), job("B", {"p": 4.9}), job("C", {"p": 4.8})]
    assert picture(compared(aspects, jobs)).too_close == ()
    jobs = [job("B", {"p": 4.9}), job("C", {"p": 4.8})]
    assert picture(compared(aspects, jobs)).too_close == ("B", "C")


def test_stability_by_hand():
    # A leads with p: 8t + 2(1 - t) against 4t + 5(1 - t), equal at t = 3/7.
    aspects = [{"name": "p", "weight": 3}, {"name": "q", "weight": 1}]
    jobs = [job("A", {"p": 8, "q": 2}), job("B", {"p": 4, "q": 5})]
    found = result(compared(aspects, jobs))["stability"]
    assert found["p"] == pytest.approx([3 / 7, 1])
    assert found["q"] == pytest.approx([0, 4 / 7])


def test_stability_is_the_whole_range_for_a_job_that_dominates():
    aspects = plain("p", "q")
    jobs = [job("A", {"p": 8, "q": 5}), job("B", {"p": 8, "q": 4})]
    assert result(compared(aspects, jobs))["stability"] == {"p": [0, 1], "q": [0, 1]}


def test_stability_passes_over_rivals_not_fully_rated_or_missing_a_need():
    aspects = [{"name": "p", "must_have": {"at_least": 3}}, {"name": "q"}, {"name": "r"}]
    jobs = [
        job("A", {"p": 8, "q": 2, "r": 5}),
        job("B", {"p": 2, "q": 9, "r": 5}),
        job("C", {"p": 3, "q": None, "r": 9}),
    ]
    assert picture(compared(aspects, [jobs[0], *jobs[1:]])).standings[2].rank == 1
    jobs[2]["ratings"]["r"] = 2
    found = result(compared(aspects, jobs))["stability"]
    assert found == {"p": [0, 1], "q": [0, 1], "r": [0, 1]}


def test_there_is_no_stability_when_the_leader_is_not_fully_rated_or_all_miss_a_need():
    aspects = [{"name": "p", "must_have": {"at_least": 3}}, {"name": "q"}, {"name": "r"}]
    partly = [job("A", {"p": 8, "q": 8}), job("B", {"p": 4, "q": 5, "r": 5})]
    missing = [job("A", {"p": 2, "q": 8, "r": 8}), job("B", {"p": 1, "q": 5, "r": 5})]
    assert result(compared(aspects, partly))["stability"] is None
    assert result(compared(aspects, missing))["stability"] is None


def test_dominance_needs_both_known_and_one_difference():
    aspects = plain("p", "q")
    jobs = [
        job("A", {"p": 9, "q": 9}),
        job("twin", {"p": 9, "q": 9}),
        job("B", {"p": 1}),
        job("C", {"p": 9, "q": 8}),
    ]
    assert result(compared(aspects, jobs))["dominates"] == [["A", "C"], ["twin", "C"]]


def test_dominance_with_the_one_exception():
    jobs = [job("A", {"p": 9, "q": 9, "r": 1}), job("B", {"p": 8, "q": 8, "r": 2})]
    (near,) = picture(compared(plain("p", "q", "r"), jobs)).near_dominance
    assert (near.better, near.worse, near.exception) == ("A", "B", "r")


def test_gut_needs_four_and_leaves_close_calls_out():
    aspects = plain("p")
    rows = [("A", 9.0, 1), ("B", 6.0, 4), ("C", 5.9, 6), ("D", 2.0, 9)]
    jobs = [job(name, {"p": rating}, gut) for name, rating, gut in rows]
    assert result(compared(aspects, jobs[:3]))["gut"] is None
    found = result(compared(aspects, jobs))["gut"]
    assert found["tau_b"] == -1.0
    assert found["discordant"] == [["A", "B"], ["A", "C"], ["A", "D"], ["B", "D"], ["C", "D"]]


def test_gut_is_without_tau_when_it_says_the_same_of_all():
    jobs = [job(name, {"p": k}, 5) for k, name in enumerate("ABCD")]
    assert result(compared(plain("p"), jobs))["gut"] == {"tau_b": None, "discordant": []}


def test_a_scale_may_run_downwards_as_school_grades_do():
    jobs = [job("A", {"p": 1, "q": 2}), job("B", {"p": 5, "q": None}), job("C", {"p": 4, "q": 4})]
    found = result(compared(plain("p", "q"), jobs, scale={"worst": 6, "best": 1}))
    assert [item["rank"] for item in found["jobs"]] == [1, None, 2]
    assert [item["score"] for item in found["jobs"]] == [1.5, 5.0, 4.0]
    assert (found["jobs"][1]["low"], found["jobs"][1]["high"]) == (3.0, 5.5)
    assert found["dominates"] == [["A", "C"]]
    assert found["acceptability"]["C"][0] == 0.0
    assert 0.9 < found["acceptability"]["A"][0] < 1.0


def test_gut_is_larger_for_better_on_a_downward_scale_too():
    jobs = [job(name, {"p": grade}, 9 - grade) for name, grade in zip("ABCD", (1, 2, 4, 6), strict=True)]
    downward = {"worst": 6, "best": 1}
    assert result(compared(plain("p"), jobs, scale=downward))["gut"]["tau_b"] == 1.0
    jobs[0]["gut"] = 0
    found = result(compared(plain("p"), jobs, scale=downward))["gut"]["discordant"]
    assert found == [["A", "B"], ["A", "C"], ["A", "D"]]


def test_unknown_rows_without_weight_leave_the_job_unrated_for_dominance_and_stability():
    aspects = [{"name": "p", "swing": 100}, {"name": "q", "swing": 0}]
    jobs = [job("A", {"p": 9}), job("B", {"p": 1, "q": 1})]
    found = result(compared(aspects, jobs))
    assert [item["rank"] for item in found["jobs"]] == [1, 2]
    assert found["stability"] is None
    assert found["dominates"] == []
