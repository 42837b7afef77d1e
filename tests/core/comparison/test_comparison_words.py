"""What is said of a comparison, in the words the rest of the app uses."""

import inspect
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from rebound_desktop import comparison_errors, comparison_words
from rebound_desktop.comparison_words import english, listed, sentence, share_in_words
from rebound_desktop.core.comparison import (
    Finding,
    FindingCode,
    Interval,
    acceptability,
    acceptability_findings,
    findings,
    in_tenths,
    job_findings,
    picture,
    places_in_tenths,
    read_document,
    stability_findings,
)
from rebound_desktop.core.marks import StandsFor


def seen(aspects, rows, guts=()):
    """A picture of jobs from lists of ratings; aspects as a dict of name to object."""
    jobs = [
        {"name": name, "ratings": dict(zip(aspects, row, strict=True)), "gut": gut}
        for (name, row), gut in zip(rows.items(), [*guts, *[None] * 12], strict=False)
    ]
    named = [{"name": name, **more} for name, more in aspects.items()]
    return picture(read_document(json.dumps({"aspects": named, "jobs": jobs})))


def said(picture_of, which=findings):
    return [sentence(finding, english) for finding in which(picture_of)]


TIERS = {"commute": {"tier": 2}, "boss": {"tier": 1}}


def test_the_leader_and_what_would_change_it():
    # Northwind: boss 9, commute 2; Contoso: boss 6, commute 8; even at a third of the weight.
    found = seen(TIERS, {"Northwind": [2, 9], "Contoso": [8, 6]})
    assert said(found) == [
        "Northwind leads on your weights.",
        "Northwind stays first unless commute counts for more than a third.",
    ]
    both = [f and sentence(f, english) for f in stability_findings(found)]
    assert both[1] == "Northwind stays first unless boss counts for less than two thirds."


def test_a_lead_on_a_few_rows_says_that_the_rest_could_turn_it():
    rows = {"commute": {}, "boss": {}, "team": {}}
    turned = "What is not known yet can still turn this round."
    few = seen(rows, {"Northwind": [5.5, 5.5, None], "Contoso": [5, 5, None]})
    assert said(few)[:2] == ["Northwind leads on equal weights (not weighted yet).", turned]
    settled = seen(rows, {"Northwind": [10, 10, None], "Contoso": [1, 1, None]})
    assert said(settled)[0] == "Northwind leads on equal weights (not weighted yet)."
    assert turned not in said(settled)
    known = seen(rows, {"Northwind": [6.5, 6.5, 6.5], "Contoso": [5, 5, 5]})
    assert turned not in said(known)


def test_a_leader_no_single_weight_can_move():
    found = seen(TIERS, {"Northwind": [9, 9], "Contoso": [8, 6], "Acme": [8, 6]})
    assert said(found) == [
        "Northwind leads on your weights.",
        "Northwind stays first, whichever single weight you change.",
        "Northwind is as good as Contoso and Acme or better on every row.",
    ]
    assert stability_findings(found) == (None, None)


def test_too_close_for_two_and_for_more():
    two = {"Northwind": [5, 6], "Contoso": [5.5, 6]}
    assert said(seen(TIERS, two))[0] == "These two are too close to call on your weights."
    three = {**two, "Acme": [5, 6.5], "Far": [0, 0]}
    assert said(seen(TIERS, three))[0].endswith("are too close to call on your weights.")
    assert "Far" not in said(seen(TIERS, three))[0]
    assert not any("stays first" in text for text in said(seen(TIERS, three)))


def test_nothing_weighted_yet():
    equal = {"commute": {}, "boss": {}}
    found = seen(equal, {"Northwind": [2, 9], "Contoso": [3, 4]})
    assert said(found)[0] == "Northwind leads on equal weights (not weighted yet)."


def test_what_each_job_lacks():
    aspects = {"pay": {"must_have": {"at_least": 5}}, "boss": {}, "team": {}}
    found = seen(aspects, {"Northwind": [4, 9, 9], "Contoso": [None, 3, None]})
    assert said(found, job_findings) == [
        "Northwind misses something you said you need: pay.",
        "You said you need pay. Does Contoso have it?",
        "Ask Contoso: pay and team.",
        "Too little is known about Contoso to give it a place yet.",
    ]
    assert said(found) == ["Northwind is the only one with enough ratings to place so far."]


def test_nobody_is_asked_about_the_present_job_or_about_looking_on():
    aspects = {"pay": {"must_have": {"at_least": 5}}, "boss": {}}
    found = seen(aspects, {"Northwind": [9, None], "My present job": [None, 8], "Keep looking": [None, None]})
    kinds = (StandsFor.JOB, StandsFor.PRESENT_JOB, StandsFor.KEEP_LOOKING)
    jobs = tuple(
        replace(job, stands_for=kind) for job, kind in zip(found.comparison.jobs, kinds, strict=True)
    )
    told = said(replace(found, comparison=replace(found.comparison, jobs=jobs)), job_findings)
    assert [text for text in told if not text.startswith("Too little")] == [
        "Ask Northwind: boss.",
        "You said you need pay. Does your present job have it?",
    ]


def test_all_miss_and_what_to_look_at_again():
    aspects = {name: {"must_have": {"at_least": 5}} for name in ("pay", "boss", "team")}
    rows = {"Northwind": [1, 9, 9], "Contoso": [9, 1, 9], "Acme": [9, 2, 9], "Low": [1, 1, 1]}
    assert said(seen(aspects, rows))[0] == (
        "Each of these misses something you said you need. You can look again at: boss and pay."
    )


def test_nobody_can_be_placed():
    found = seen({"p": {}, "q": {}}, {"Northwind": [1, None], "Contoso": [None, 2]})
    assert said(found) == ["Too little is rated yet to put these in order."]


def test_the_one_exception():
    aspects = {name: {} for name in "pqr"}
    found = seen(aspects, {"Northwind": [9, 9, 1], "Contoso": [5, 5, 2]})
    assert said(found)[-1] == ("Northwind is as good as Contoso or better on every row but one: r.")


def test_gut_and_table():
    rows = {"Northwind": [9], "Contoso": [6], "Acme": [3], "Fabrikam": [1]}
    found = seen({"p": {}}, rows, guts=[1, 8, 7, 6])
    assert said(found)[-1] == ("Your gut and your table disagree about Northwind. Is there a row missing?")
    agreed = seen({"p": {}}, rows, guts=[9, 8, 7, 6])
    assert not any("gut" in text for text in said(agreed))


def test_rank_shares_in_tenths():
    found = seen({"p": {"tier": 1}, "q": {"tier": 2}}, {"A": [10, 0], "B": [4, 7], "C": [0, 0]})
    shares = acceptability(found.comparison)
    texts = [sentence(f, english) for f in acceptability_findings(found, shares)]
    assert texts[0] == "A comes first in about 9 of 10 tries."
    assert texts[2] == "C does not come first, whatever the weights."


def test_all_places_in_tenths_are_ten_and_begin_as_the_sentence_does():
    shares = ((0.55, 0.33, 0.12), (0.45, 0.05, 0.5), (0.0, 0.62, 0.38), (1.0, 0.0, 0.0))
    tenths = places_in_tenths(shares)
    assert [sum(row) for row in tenths] == [10] * 4
    assert tuple(row[0] for row in tenths) == in_tenths([row[0] for row in shares])
    assert tenths[2] == (0, 6, 4) and tenths[3] == (10, 0, 0)


def test_what_is_better_on_every_row_comes_first_for_sure():
    found = seen({"p": {"tier": 1}, "q": {"tier": 2}}, {"A": [10, 7], "B": [4, 7]})
    texts = [sentence(f, english) for f in acceptability_findings(found, acceptability(found.comparison))]
    assert texts == ["A comes first, whatever the weights.", "B does not come first, whatever the weights."]


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.25, "a quarter"),
        (0.333, "a third"),
        (0.505, "half"),
        (2 / 3, "two thirds"),
        (0.75, "three quarters"),
        (0.4, "about 40 %"),
        (0.001, "next to nothing"),
        (0.999, "nearly everything"),
    ],
)
def test_shares_in_words(share, words):
    assert share_in_words(share, english) == words


def test_names_in_a_row():
    assert [listed("abc"[:n], english) for n in range(4)] == ["", "a", "a and b", "a, b and c"]


def test_names_are_parted_as_the_language_parts_a_list():
    japanese = {", ": "、", "{names} and {last}": "{names}、{last}"}
    assert listed("abc", lambda _, text: japanese[text]) == "a、b、c"


def test_a_name_with_braces_is_a_name():
    finding = Finding(FindingCode.LEADS, ("{job} {0}",))
    assert sentence(finding, english) == "{job} {0} leads on your weights."


FORBIDDEN = re.compile(
    r"\b(winner|best|loser|failed|rejected|should|just|simply|at least)\b|!", re.IGNORECASE
)


@pytest.mark.parametrize("code", FindingCode)
def test_every_finding_has_calm_words(code):
    for compared, interval in ((2, Interval(0.2, 0.6)), (3, Interval(0.2, 1)), (3, Interval())):
        finding = Finding(code, ("A", "B"), ("p", "q"), interval, 0.5, compared=compared)
        text = sentence(finding, english)
        assert text.endswith((".", "?"))
        assert not FORBIDDEN.search(text)
        assert all(len(part.split()) <= 18 for part in re.split(r"[.?] ", text))


def test_the_templates_themselves_are_calm():
    for module in (comparison_words, comparison_errors):
        texts = re.findall(r'"comparison",\s+"([^"]+)"', inspect.getsource(module))
        assert len(texts) > 20
        assert [text for text in texts if FORBIDDEN.search(text)] == []


def test_a_row_of_several_words_stands_between_quotation_marks():
    finding = Finding(
        FindingCode.STAYS_FIRST, ("Fern",), ("Four days a week, and they meant it",), Interval(0.0, 0.38)
    )
    assert sentence(finding, english) == (
        "Fern stays first unless “Four days a week, and they meant it” counts for more than about 38 %."
    )


@given(st.lists(st.integers(0, 2_000), min_size=1, max_size=12).filter(any))
def test_tenths_of_a_whole_add_up_to_ten(drawn):
    shares = [number / sum(drawn) for number in drawn]
    tenths = in_tenths(shares)
    assert sum(tenths) == 10
    assert all(abs(tenth - share * 10) < 1 for tenth, share in zip(tenths, shares, strict=True))


def test_two_nearly_equal_halves_and_a_little_are_ten_tenths():
    assert in_tenths([0.475, 0.465, 0.06]) == (5, 5, 0)
    assert in_tenths([0.0, 0.0]) == (0, 0)
