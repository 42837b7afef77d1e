"""What there is to say about a comparison, as codes and values; words are made elsewhere."""

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from rebound_desktop.core.marks import StandsFor

from .model import WeightKind
from .picture import Picture
from .scores import leader
from .stability import Interval


class FindingCode(StrEnum):
    """One kind of sentence each."""

    NONE_RANKED = "none_ranked"
    ALL_MISS = "all_miss"
    TOO_CLOSE = "too_close"
    LEADS = "leads"
    COULD_TURN = "could_turn"
    ONLY_RANKED = "only_ranked"
    STAYS_FIRST = "stays_first"
    STAYS_ALWAYS = "stays_always"
    DOMINATES = "dominates"
    DOMINATES_BUT = "dominates_but"
    GUT_DISAGREES = "gut_disagrees"
    MISSES = "misses"
    NEED_UNKNOWN = "need_unknown"
    NEED_UNKNOWN_HERE = "need_unknown_here"
    ASK = "ask"
    TOO_LITTLE_KNOWN = "too_little_known"
    COMES_FIRST = "comes_first"
    FIRST_ALWAYS = "first_always"
    FIRST_NEVER = "first_never"


class Finding(Struct, frozen=True):
    """One thing to say: about these jobs and aspects, in this order.

    `interval` goes with STAYS_FIRST, `share` (0…1) with COMES_FIRST. `weighted` is False while
    nothing is weighted yet. `compared` is how many jobs stand in the comparison.
    """

    code: FindingCode
    jobs: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    interval: Interval | None = None
    share: float | None = None
    weighted: bool = True
    compared: int = 0


def findings(seen: Picture) -> tuple[Finding, ...]:
    """What to say about the order as a whole; what a single job lacks is in `job_findings`."""
    order = _about_the_order(seen)
    found = [*_all_miss(seen), *order]
    if any(finding.code is FindingCode.LEADS for finding in order):
        found += _about_stability(seen)
    return (*found, *_about_dominance(seen), *_about_gut(seen))


def job_findings(seen: Picture) -> tuple[Finding, ...]:
    """What to say beside each job, in the order given: needs missed, needs and rows not known.

    The unknown rows come heaviest first, as the questions worth asking. Of one's present job one asks oneself, and only
    about a need; of looking on there is nobody to ask.
    """
    found = []
    names = [aspect.name for aspect in seen.comparison.aspects]
    heaviest_first = sorted(range(len(names)), key=lambda k: -seen.weights[k])
    for job, stand in zip(seen.comparison.jobs, seen.standings, strict=True):
        unknown = tuple(names[k] for k in heaviest_first if job.ratings[k] is None)
        questions: tuple[tuple[FindingCode, tuple[str, ...]], ...] = ()
        if job.stands_for is StandsFor.JOB:
            questions = (
                (FindingCode.NEED_UNKNOWN, stand.unknown_must_haves),
                (FindingCode.ASK, unknown),
            )
        elif job.stands_for is StandsFor.PRESENT_JOB:
            questions = ((FindingCode.NEED_UNKNOWN_HERE, stand.unknown_must_haves),)
        for code, aspects in ((FindingCode.MISSES, stand.misses), *questions):
            if aspects:
                found.append(Finding(code, (job.name,), aspects))
        if stand.rank is None:
            found.append(Finding(FindingCode.TOO_LITTLE_KNOWN, (job.name,)))
    return tuple(found)


def stability_findings(seen: Picture) -> tuple[Finding | None, ...]:
    """For each aspect how the leader depends on its weight, None where it does not.

    Empty when there is no stability to speak of.
    """
    first = leader(seen.standings)
    if seen.stability is None or first is None:
        return ()
    name = seen.standings[first].name
    return tuple(
        None if interval.is_whole else Finding(FindingCode.STAYS_FIRST, (name,), (aspect.name,), interval)
        for aspect, interval in zip(seen.comparison.aspects, seen.stability, strict=True)
    )


def acceptability_findings(seen: Picture, shares: Sequence[Sequence[float]]) -> tuple[Finding, ...]:
    """How often each job that misses nothing comes first, in tenths; `shares` as `acceptability` gives.

    What is as good as all others or better on every row, or not as good as one of them, needs no sample.
    """
    tenths = in_tenths([row[0] for row in shares])
    better = Counter(pair.better for pair in seen.dominance)
    worse = {pair.worse for pair in seen.dominance}
    found = []
    for stand, tenth in zip(seen.standings, tenths, strict=True):
        if stand.misses:
            continue
        if stand.name in worse:
            found.append(Finding(FindingCode.FIRST_NEVER, (stand.name,), weighted=_weighted(seen)))
        elif len(seen.standings) > 1 and better[stand.name] == len(seen.standings) - 1:
            found.append(Finding(FindingCode.FIRST_ALWAYS, (stand.name,), weighted=_weighted(seen)))
        else:
            share = tenth / 10
            found.append(
                Finding(FindingCode.COMES_FIRST, (stand.name,), share=share, weighted=_weighted(seen))
            )
    return tuple(found)


def in_tenths(shares: Sequence[float]) -> tuple[int, ...]:
    """Shares of one whole as tenths that add up to ten, by the largest remainder; ties go to the earlier.

    Shares that are less than one whole together, such as none at all, have as many tenths as they round to.
    """
    tenths = [int(share * 10 + 1e-9) for share in shares]
    remainders = [share * 10 - tenth for share, tenth in zip(shares, tenths, strict=True)]
    by_remainder = sorted(range(len(shares)), key=lambda place: -remainders[place])
    for place in by_remainder[: max(round(sum(shares) * 10) - sum(tenths), 0)]:
        tenths[place] += 1
    return tuple(tenths)


def places_in_tenths(shares: Sequence[Sequence[float]]) -> tuple[tuple[int, ...], ...]:
    """For each job how often it comes first, second, …, in tenths, together ten: first as often as its finding says."""
    found = []
    for first, row in zip(in_tenths([row[0] for row in shares]), shares, strict=True):
        others = sum(row[1:])
        left = (1 - first / 10) / others if others else 0.0
        found.append((first, *in_tenths([share * left for share in row[1:]])))
    return tuple(found)


def _weighted(seen: Picture) -> bool:
    return seen.kind is not WeightKind.EQUAL


def _about_the_order(seen: Picture) -> list[Finding]:
    ranked = [stand for stand in seen.standings if stand.rank is not None]
    first = leader(seen.standings)
    if first is None:
        return [Finding(FindingCode.NONE_RANKED)]
    count = len(seen.standings)
    if seen.too_close:
        code, jobs = FindingCode.TOO_CLOSE, seen.too_close
    else:
        alone = len(ranked) == 1 and count > 1
        code = FindingCode.ONLY_RANKED if alone else FindingCode.LEADS
        jobs = (seen.standings[first].name,)
    found = [Finding(code, jobs, weighted=_weighted(seen), compared=count)]
    if code is FindingCode.LEADS and _could_turn(seen, first):
        found.append(Finding(FindingCode.COULD_TURN, jobs))
    return found


def _could_turn(seen: Picture, first: int) -> bool:
    """Whether what is not known yet could put another one first: a lead on a few rows alone says little."""
    lead, is_upward = seen.standings[first], seen.comparison.scale.sign > 0
    return any(
        (stand.high > lead.low if is_upward else stand.low < lead.high)
        and min(lead.coverage, stand.coverage) < 1.0
        for index, stand in enumerate(seen.standings)
        if index != first and bool(stand.misses) == bool(lead.misses)
    )


def _all_miss(seen: Picture) -> list[Finding]:
    """When every job misses a need: the needs to look at again, the most often decisive first.

    Those that the jobs with the fewest misses miss, since giving these up frees a job soonest.
    """
    misses = [stand.misses for stand in seen.standings]
    if not misses or not all(misses):
        return []
    fewest = min(len(names) for names in misses)
    decisive = Counter(name for names in misses if len(names) == fewest for name in names)
    return [Finding(FindingCode.ALL_MISS, aspects=tuple(n for n, _ in decisive.most_common()))]


def _about_stability(seen: Picture) -> list[Finding]:
    """The one aspect whose flip is nearest; nothing unless all ranked rivals are fully rated."""
    first = leader(seen.standings)
    if seen.stability is None or first is None or len(seen.weights) < 2:
        return []
    rivals = [
        job
        for index, (job, stand) in enumerate(zip(seen.comparison.jobs, seen.standings, strict=True))
        if index != first and stand.rank is not None and not stand.misses
    ]
    if not rivals or any(None in job.ratings for job in rivals):
        return []
    nearest = [
        (min(_room(weight, interval)), index)
        for index, (weight, interval) in enumerate(zip(seen.weights, seen.stability, strict=True))
        if not interval.is_whole
    ]
    if not nearest:
        return [Finding(FindingCode.STAYS_ALWAYS, (seen.standings[first].name,))]
    _, index = min(nearest)
    found = stability_findings(seen)[index]
    return [] if found is None else [found]


def _room(weight: float, interval: Interval) -> list[float]:
    """How far the weight is from each end at which the order flips."""
    down = [weight - interval.low] if interval.low > 0.0 else []
    up = [interval.high - weight] if interval.high < 1.0 else []
    return down + up


def _about_dominance(seen: Picture) -> list[Finding]:
    """One sentence a dominating job, and the leader's near misses by one aspect."""
    beaten: dict[str, list[str]] = {}
    for pair in seen.dominance:
        beaten.setdefault(pair.better, []).append(pair.worse)
    found = [Finding(FindingCode.DOMINATES, (better, *worse)) for better, worse in beaten.items()]
    first = leader(seen.standings)
    if first is not None:
        found += [
            Finding(FindingCode.DOMINATES_BUT, (pair.better, pair.worse), (pair.exception,))
            for pair in seen.near_dominance
            if pair.better == seen.standings[first].name and pair.exception is not None
        ]
    return found


def _about_gut(seen: Picture) -> list[Finding]:
    """The job gut and table disagree about most; on a tie the one the gut puts higher."""
    if seen.gut is None or not seen.gut.discordant:
        return []
    often = Counter(name for pair in seen.gut.discordant for name in pair)
    favoured = Counter(by_gut for _, by_gut in seen.gut.discordant)
    job = max(often, key=lambda name: (often[name], favoured[name]))
    return [Finding(FindingCode.GUT_DISAGREES, (job,))]
