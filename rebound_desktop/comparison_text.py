"""A comparison as plain text and as CSV: to keep in the journal, to paste elsewhere."""

import csv
import io
from collections.abc import Sequence

from rebound_desktop.comparison_words import (
    Figure,
    Translate,
    listed,
    plain_figure,
    scale_of_dots,
    sentence,
)
from rebound_desktop.core.comparison import Picture, findings, job_findings

_DOTS = 5


def as_text(seen: Picture, translate: Translate, figure: Figure = plain_figure) -> str:
    """What the comparison says and the ratings behind it, in dots as on the screen, as Markdown that reads well as it
    is.
    """
    lines = [
        f"- {sentence(finding, translate, figure)}" for finding in (*findings(seen), *job_findings(seen))
    ]
    jobs = seen.comparison.jobs
    for k, aspect in enumerate(seen.comparison.aspects):
        # What is measured stands there in its own unit.
        a_point = 1.0 if aspect.value else _DOTS / seen.comparison.scale.best
        rated = listed(
            [f"{job.name} {_rating(job.ratings[k], a_point, translate, figure)}" for job in jobs], translate
        )
        share = translate("comparison", "{percent} % of the weight").format(
            percent=figure(round(seen.weights[k] * 100), 0)
        )
        lines.append(f"- **{aspect.name}** ({share}): {rated}")
    rated_by_hand = [k for k, aspect in enumerate(seen.comparison.aspects) if not aspect.value]
    if any(job.ratings[k] is not None for job in jobs for k in rated_by_hand):
        lines.append(f"- {scale_of_dots(translate)}")
    if any(totals := _totals(seen, figure)):
        unknown = translate("comparison", "not known")
        scored = [f"{job.name} {total or unknown}" for job, total in zip(jobs, totals, strict=True)]
        name, of_ten = translate("compare", "Total, on your weights"), translate("compare", "of 10")
        lines.append(f"- **{name}** ({of_ten}): {listed(scored, translate)}")
    said = [f"{job.name} {_figures(job.gut, figure)}" for job in jobs if job.gut is not None]
    if said:
        gut = translate("comparison", "Your gut, 0 to 10: {said}")
        lines.append(f"- {gut.replace('{said}', listed(said, translate))}")
    return "\n".join(lines)


def as_csv(seen: Picture, translate: Translate) -> str:
    """The table with a row for each aspect and one for the totals. What is not known is empty."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    jobs = seen.comparison.jobs
    writer.writerow(["", translate("comparison", "weight"), *(_plain(job.name) for job in jobs)])
    for k, aspect in enumerate(seen.comparison.aspects):
        ratings: Sequence[float | None] = [job.ratings[k] for job in jobs]
        writer.writerow(
            [_plain(aspect.name), f"{seen.weights[k]:.3f}", *("" if r is None else f"{r:g}" for r in ratings)]
        )
    writer.writerow([translate("comparison", "on your weights"), "", *_totals(seen)])
    if any(job.gut is not None for job in jobs):
        guts = ["" if job.gut is None else f"{job.gut:g}" for job in jobs]
        writer.writerow([translate("comparison", "your gut"), "", *guts])
    return out.getvalue()


def _totals(seen: Picture, figure: Figure = plain_figure) -> list[str]:
    """The score of each job that has a rank; empty where too little is known."""
    return ["" if s.rank is None or s.score is None else figure(s.score, 1) for s in seen.standings]


def _rating(points: float | None, a_point: float, translate: Translate, figure: Figure) -> str:
    return translate("comparison", "not known") if points is None else _figures(points * a_point, figure)


def _figures(number: float, figure: Figure) -> str:
    """A number with as many decimals as it has."""
    return figure(number, len(f"{number:g}".partition(".")[2]))


def _plain(text: str) -> str:
    """A name that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
