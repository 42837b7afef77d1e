"""Every way a document can be wrong, and what is said of it."""

import json

import pytest

from rebound_desktop.comparison_errors import error_sentence
from rebound_desktop.comparison_words import english
from rebound_desktop.core.comparison import ComparisonError, MustHave, Scale, read_document


def document():
    return {
        "aspects": [{"name": "commute"}, {"name": "boss"}],
        "jobs": [
            {"name": "A", "ratings": {"commute": 5, "boss": 6}},
            {"name": "B", "ratings": {"commute": 7}},
        ],
    }


def changed(path, value):
    """The sound document with one place replaced: ("jobs", 0, "gut") names it."""
    whole = document()
    place = whole
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return whole


def weighted(kind, *numbers):
    whole = document()
    whole["aspects"] = [
        {"name": f"a{k}"} if number is None else {"name": f"a{k}", kind: number}
        for k, number in enumerate(numbers)
    ]
    for job in whole["jobs"]:
        job["ratings"] = {"a0": 1}
    return whole


def jobs(count):
    ratings = {"commute": 1}
    return changed(["jobs"], [{"name": f"j{k}", "ratings": ratings} for k in range(count)])


def aspects(count):
    whole = changed(["aspects"], [{"name": f"a{k}"} for k in range(count)])
    for job in whole["jobs"]:
        job["ratings"] = {"a0": 1} if count else {}
    return whole


def grouped(**second):
    rows = [{"name": "commute", "tier": 1, "group": "g"}, {"name": "boss", "group": "g", **second}]
    return changed(["aspects"], rows)


def value(points):
    return changed(["aspects", 0, "value"], points)


def needs(count):
    whole = aspects(count)
    for aspect in whole["aspects"]:
        aspect["must_have"] = {"at_least": 1}
    return whole


def without(path):
    whole = document()
    place = whole
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    return whole


WRONG = [
    ([], "not_an_object", ""),
    (7, "not_an_object", ""),
    (changed(["extra"], 1), "unknown_key", ""),
    (changed(["aspects", 0, "wieght"], 1), "unknown_key", "aspects[0]"),
    (changed(["jobs", 1, "note"], "x"), "unknown_key", "jobs[1]"),
    (changed(["scale"], {"worst": 0, "best": 10, "step": 1}), "unknown_key", "scale"),
    (changed(["aspects", 0, "must_have"], {"over": 1}), "unknown_key", "aspects[0].must_have"),
    (without(["jobs"]), "missing_key", ""),
    (without(["aspects"]), "missing_key", ""),
    (without(["jobs", 0, "ratings"]), "missing_key", "jobs[0]"),
    (without(["aspects", 1, "name"]), "missing_key", "aspects[1]"),
    (changed(["scale"], {"worst": 0}), "missing_key", "scale"),
    (changed(["aspects"], {}), "not_a_list", "aspects"),
    (changed(["jobs"], None), "not_a_list", "jobs"),
    (changed(["jobs", 0], "A"), "not_an_object", "jobs[0]"),
    (changed(["jobs", 0, "ratings"], [5, 6]), "not_an_object", "jobs[0].ratings"),
    (changed(["jobs", 0, "name"], 3), "not_a_text", "jobs[0].name"),
    (changed(["aspects", 0, "group"], None), "not_a_text", "aspects[0].group"),
    (changed(["jobs", 0, "name"], " "), "bad_name", "jobs[0].name"),
    (changed(["jobs", 0, "name"], "a\nb"), "bad_name", "jobs[0].name"),
    (changed(["jobs", 0, "name"], "\ud800"), "bad_name", "jobs[0].name"),
    (changed(["jobs", 1, "name"], "A"), "repeated_name", "jobs[1].name"),
    (
        changed(["aspects"], [{"name": n} for n in ("commute", "boss", "boss")]),
        "repeated_name",
        "aspects[2].name",
    ),
    (changed(["jobs", 0, "ratings", "boss"], "7"), "not_a_number", "jobs[0].ratings.boss"),
    (changed(["jobs", 0, "ratings", "boss"], True), "not_a_number", "jobs[0].ratings.boss"),
    (changed(["jobs", 0, "ratings", "boss"], [7]), "not_a_number", "jobs[0].ratings.boss"),
    (changed(["jobs", 0, "ratings", "boss"], 10.5), "off_scale", "jobs[0].ratings.boss"),
    (changed(["jobs", 0, "ratings", "boss"], -1), "off_scale", "jobs[0].ratings.boss"),
    (changed(["jobs", 0, "ratings", "pay"], 5), "unknown_aspect", "jobs[0].ratings"),
    (changed(["jobs", 0, "ratings", "boss"], 10**400), "number_too_large", "jobs[0].ratings.boss"),
    (changed(["jobs", 0, "gut"], "good"), "not_a_number", "jobs[0].gut"),
    (jobs(0), "jobs_count", "jobs"),
    (jobs(1), "jobs_count", "jobs"),
    (jobs(13), "jobs_count", "jobs"),
    (aspects(0), "aspects_count", "aspects"),
    (aspects(41), "aspects_count", "aspects"),
    (needs(6), "too_many_must_haves", "aspects"),
    (changed(["aspects", 0, "tier"], 1), "mixed_weights", "aspects[1]"),
    (weighted("swing", 100, None), "mixed_weights", "aspects[1]"),
    (changed(["aspects", 0], {"name": "commute", "tier": 1, "swing": 9}), "several_weights", None),
    (weighted("tier", 0, 1), "tier_low", "aspects[0].tier"),
    (weighted("tier", 1, 1.5), "not_whole", "aspects[1].tier"),
    (weighted("tier", 1, True), "not_a_number", "aspects[1].tier"),
    (weighted("swing", 0, 0), "no_weight", "aspects"),
    (weighted("weight", 0.0, 0), "no_weight", "aspects"),
    (weighted("weight", 1, -1), "negative", "aspects[1].weight"),
    (weighted("swing", -1, 5), "negative", "aspects[0].swing"),
    (grouped(tier=2), "group_disagrees", "aspects[1]"),
    (grouped(), "mixed_weights", "aspects[1]"),
    (value([[1, 2]]), "value_points", "aspects[0].value"),
    (value([]), "value_points", "aspects[0].value"),
    (value([[1, 2], [1, 3]]), "value_order", "aspects[0].value[1]"),
    (value([[1, 2], [5, 3], [4, 1]]), "value_order", "aspects[0].value[2]"),
    (value([[1, 2], [3]]), "value_pair", "aspects[0].value[1]"),
    (value([[1, 2], [3, 11]]), "off_scale", "aspects[0].value[1]"),
    (value([[1, "2"], [3, 4]]), "not_a_number", "aspects[0].value[0]"),
    (changed(["aspects", 0, "must_have"], {}), "must_have_one", "aspects[0].must_have"),
    (
        changed(["aspects", 0, "must_have"], {"at_least": 1, "at_most": 2}),
        "must_have_one",
        "aspects[0].must_have",
    ),
    (changed(["aspects", 0, "must_have"], 5), "not_an_object", "aspects[0].must_have"),
    (changed(["scale"], {"worst": 3, "best": 3}), "scale_empty", "scale"),
    (changed(["draws"], 0), "draws_range", "draws"),
    (changed(["draws"], 100001), "draws_range", "draws"),
    (changed(["draws"], 10.5), "not_whole", "draws"),
    (changed(["seed"], 1.5), "not_whole", "seed"),
    (changed(["seed"], None), "not_a_number", "seed"),
    (
        changed(["jobs"], [{"name": n, "ratings": {"boss": None}} for n in "AB"]),
        "no_ratings",
        "jobs",
    ),
]

WRONG_TEXTS = [
    ("", "not_json"),
    ("{", "not_json"),
    ("{} {}", "not_json"),
    ('{"aspects": [], "aspects": []}', "duplicate_key"),
    ('{"seed": NaN}', "not_finite"),
    ('{"seed": -Infinity}', "not_finite"),
    ('{"seed": ' + "9" * 5000 + "}", "number_too_large"),
    ("[" * 200000, "too_deep"),
    ('{"a":' * 200000, "too_deep"),
]


def is_a_sentence(text):
    return text.endswith(".") and "{" not in text and "\n" not in text and text.isprintable()


@pytest.mark.parametrize(("count", "told"), [(0, "here is none."), (1, "here is one."), (13, "here are 13.")])
def test_how_many_jobs_there_are_is_said_as_one_says_it(count, told):
    with pytest.raises(ComparisonError) as caught:
        read_document(json.dumps(jobs(count)))
    assert error_sentence(caught.value, english) == f"A comparison takes 2 to 12 jobs, and {told}"


@pytest.mark.parametrize(("whole", "code", "where"), WRONG)
def test_what_is_wrong_is_named_with_its_place(whole, code, where):
    with pytest.raises(ComparisonError) as caught:
        read_document(json.dumps(whole))
    assert caught.value.code == code
    assert where is None or caught.value.where == where
    assert is_a_sentence(error_sentence(caught.value, english))


@pytest.mark.parametrize(("text", "code"), WRONG_TEXTS)
def test_what_is_not_json_is_named(text, code):
    with pytest.raises(ComparisonError) as caught:
        read_document(text)
    assert caught.value.code == code
    assert is_a_sentence(error_sentence(caught.value, english))


def test_a_number_beyond_all_floats_is_not_finite():
    with pytest.raises(ComparisonError) as caught:
        read_document(json.dumps(document()).replace("5", "1e999", 1))
    assert (caught.value.code, caught.value.where) == ("not_finite", "jobs[0].ratings.commute")


def test_the_limits_themselves_are_fine():
    for whole in (jobs(2), jobs(12), aspects(1), aspects(40), needs(5), changed(["draws"], 100000)):
        assert read_document(json.dumps(whole)).jobs


def test_what_is_left_out_has_its_default():
    found = read_document("\ufeff" + json.dumps(document()))
    assert (found.scale, found.draws, found.seed) == (Scale(0, 10), 2000, 1)
    assert found.jobs[1].ratings == (7.0, None)
    assert found.jobs[0].gut is None


def test_everything_is_read():
    whole = changed(
        ["aspects", 0],
        {"name": "commute", "must_have": {"at_most": 75}, "value": [[50, 10], [100, -5]]},
    )
    whole |= {"scale": {"worst": -5, "best": 10}, "draws": 7, "seed": -3}
    whole["jobs"][0] |= {"gut": 7.5}
    whole["jobs"][0]["ratings"]["commute"] = 5000
    found = read_document(json.dumps(whole))
    assert found.aspects[0].must_have == MustHave(at_most=75)
    assert found.aspects[0].value == ((50.0, 10.0), (100.0, -5.0))
    assert (found.scale, found.draws, found.seed) == (Scale(-5, 10), 7, -3)
    assert found.jobs[0].ratings == (5000.0, 6.0)
    assert found.jobs[0].gut == 7.5
