"""Comparing jobs: an additive value model with tiers, unknowns and must-haves.

The live part is `picture`: weights, scores with bounds, order, dominance, stability, gut. The
sampled part is `acceptability`, for when the hand rests. `read_document` and `result` are the JSON
document in and out. `findings` and its sisters say as codes what there is to say.
"""

from .acceptability import acceptability
from .checks import check
from .document import printed, read_document, result
from .dominance import Dominance
from .findings import (
    Finding,
    FindingCode,
    acceptability_findings,
    findings,
    in_tenths,
    job_findings,
    places_in_tenths,
    stability_findings,
)
from .gut import Gut, kendall_tau_b
from .model import Aspect, Comparison, ComparisonError, Job, MustHave, Scale, WeightKind
from .picture import Picture, picture
from .scores import Standing
from .stability import Interval
from .values import piecewise_value
from .weights import rank_order_centroid, tier_weights, weights

__all__ = [
    "Aspect",
    "Comparison",
    "ComparisonError",
    "Dominance",
    "Finding",
    "FindingCode",
    "Gut",
    "Interval",
    "Job",
    "MustHave",
    "Picture",
    "Scale",
    "Standing",
    "WeightKind",
    "acceptability",
    "acceptability_findings",
    "check",
    "findings",
    "in_tenths",
    "job_findings",
    "kendall_tau_b",
    "picture",
    "places_in_tenths",
    "piecewise_value",
    "printed",
    "rank_order_centroid",
    "read_document",
    "result",
    "stability_findings",
    "tier_weights",
    "weights",
]
