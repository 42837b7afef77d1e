"""The JSON document: a comparison read from it, and a result made for it."""

from .acceptability import acceptability
from .checks import check
from .model import (
    DEFAULT_DRAWS,
    DEFAULT_SEED,
    Aspect,
    Comparison,
    ComparisonError,
    Job,
    MustHave,
    Scale,
)
from .picture import Picture, picture
from .reading import as_list, as_mapping, as_number, as_object, as_text, as_whole, parse
from .scores import Standing


def read_document(text: str) -> Comparison:
    """The comparison that a JSON document holds.

    Raises ComparisonError with a code, the place (such as `aspects[2].tier`) and values when the
    text is no JSON, has another shape, or makes no sound comparison.
    """
    document = as_object(parse(text), "", required=("aspects", "jobs"), optional=("scale", "draws", "seed"))
    scale = _scale(document["scale"]) if "scale" in document else Scale()
    aspects = tuple(
        _aspect(item, f"aspects[{index}]")
        for index, item in enumerate(as_list(document["aspects"], "aspects"))
    )
    places = {aspect.name: index for index, aspect in enumerate(aspects)}
    comparison = Comparison(
        aspects=aspects,
        jobs=tuple(
            _job(item, f"jobs[{index}]", places, len(aspects))
            for index, item in enumerate(as_list(document["jobs"], "jobs"))
        ),
        scale=scale,
        draws=as_whole(document.get("draws", DEFAULT_DRAWS), "draws"),
        seed=as_whole(document.get("seed", DEFAULT_SEED), "seed"),
    )
    check(comparison)
    return comparison


def result(comparison: Comparison) -> dict[str, object]:
    """What is printed for `comparison`, but for its sentences: scores on its scale, unrounded.

    Only the noise of binary floats behind the 14th digit is left out: 6.9, not 6.8999999999999995.
    """
    return printed(comparison, picture(comparison), acceptability(comparison))


def printed(
    comparison: Comparison, seen: Picture, shares: tuple[tuple[float, ...], ...]
) -> dict[str, object]:
    """The same from a picture and rank shares already computed."""
    names = [aspect.name for aspect in comparison.aspects]
    return {
        "weights": dict(zip(names, seen.weights, strict=True)),
        "jobs": [_standing(stand) for stand in seen.standings],
        "dominates": [[pair.better, pair.worse] for pair in seen.dominance],
        "too_close": bool(seen.too_close),
        "stability": (
            None
            if seen.stability is None
            else {
                name: [interval.low, interval.high]
                for name, interval in zip(names, seen.stability, strict=True)
            }
        ),
        "acceptability": {job.name: list(row) for job, row in zip(comparison.jobs, shares, strict=True)},
        "gut": (
            None
            if seen.gut is None
            else {
                "tau_b": seen.gut.tau_b,
                "discordant": [list(pair) for pair in seen.gut.discordant],
            }
        ),
    }


def _standing(stand: Standing) -> dict[str, object]:
    return {
        "name": stand.name,
        "score": None if stand.score is None else _without_noise(stand.score),
        "low": _without_noise(stand.low),
        "high": _without_noise(stand.high),
        "coverage": stand.coverage,
        "rank": stand.rank,
        "misses": list(stand.misses),
        "unknown_must_haves": list(stand.unknown_must_haves),
    }


def _without_noise(number: float) -> float:
    return float(f"{number:.14g}")


def _scale(value: object) -> Scale:
    scale = as_object(value, "scale", required=("worst", "best"))
    return Scale(as_number(scale["worst"], "scale.worst"), as_number(scale["best"], "scale.best"))


def _aspect(value: object, where: str) -> Aspect:
    found = as_object(
        value,
        where,
        required=("name",),
        optional=("tier", "swing", "weight", "group", "must_have", "value"),
    )
    return Aspect(
        name=as_text(found["name"], f"{where}.name"),
        tier=as_whole(found["tier"], f"{where}.tier") if "tier" in found else None,
        swing=as_number(found["swing"], f"{where}.swing") if "swing" in found else None,
        weight=as_number(found["weight"], f"{where}.weight") if "weight" in found else None,
        group=as_text(found["group"], f"{where}.group") if "group" in found else None,
        must_have=(_must_have(found["must_have"], f"{where}.must_have") if "must_have" in found else None),
        value=_points(found["value"], f"{where}.value") if "value" in found else (),
    )


def _must_have(value: object, where: str) -> MustHave:
    found = as_object(value, where, required=(), optional=("at_least", "at_most"))
    if len(found) != 1:
        raise ComparisonError("must_have_one", where)
    ((key, limit),) = found.items()
    threshold = as_number(limit, f"{where}.{key}")
    return MustHave(at_least=threshold) if key == "at_least" else MustHave(at_most=threshold)


def _points(value: object, where: str) -> tuple[tuple[float, float], ...]:
    points = []
    for index, item in enumerate(as_list(value, where)):
        pair = as_list(item, f"{where}[{index}]")
        if len(pair) != 2:
            raise ComparisonError("value_pair", f"{where}[{index}]")
        points.append(tuple(as_number(number, f"{where}[{index}]") for number in pair))
    if len(points) < 2:
        raise ComparisonError("value_points", where)
    return tuple((x, y) for x, y in points)


def _job(value: object, where: str, places: dict[str, int], count: int) -> Job:
    found = as_object(value, where, required=("name", "ratings"), optional=("gut",))
    ratings: list[float | None] = [None] * count
    for name, rating in as_mapping(found["ratings"], f"{where}.ratings").items():
        if name not in places:
            raise ComparisonError("unknown_aspect", f"{where}.ratings", name=name)
        if rating is not None:
            ratings[places[name]] = as_number(rating, f"{where}.ratings.{name}")
    gut = found.get("gut")
    return Job(
        name=as_text(found["name"], f"{where}.name"),
        ratings=tuple(ratings),
        gut=None if gut is None else as_number(gut, f"{where}.gut"),
    )
