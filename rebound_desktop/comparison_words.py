"""The words for what a comparison finds. "Leads on your weights", and never a verdict."""

from collections.abc import Callable, Sequence

from .core.comparison import Finding, FindingCode, Interval

Translate = Callable[[str], str]

_NAMED_SHARES = (
    (1 / 4, "a quarter"),
    (1 / 3, "a third"),
    (1 / 2, "half"),
    (2 / 3, "two thirds"),
    (3 / 4, "three quarters"),
)
_CLOSE_ENOUGH_TO_NAME = 0.01


def sentence(finding: Finding, translate: Translate) -> str:
    """One finding as a sentence; `translate` turns an English template into another language."""
    match finding.code:
        case FindingCode.STAYS_FIRST:
            template = _stays_first(finding.interval or Interval(), translate)
        case FindingCode.COMES_FIRST:
            template = _comes_first(finding.share or 0.0, translate)
        case FindingCode.LEADS | FindingCode.TOO_CLOSE | FindingCode.ONLY_RANKED:
            template = _about_the_order(finding, translate)
        case _:
            template = _fixed(translate)[finding.code]
    interval = finding.interval or Interval()
    return template.format(
        job=finding.jobs[0] if finding.jobs else "",
        jobs=listed(finding.jobs, translate),
        others=listed(finding.jobs[1:], translate),
        aspect=finding.aspects[0] if finding.aspects else "",
        aspects=listed(finding.aspects, translate),
        low=share_in_words(interval.low, translate),
        high=share_in_words(interval.high, translate),
        tenths=round((finding.share or 0.0) * 10),
    )


def listed(names: Sequence[str], translate: Translate) -> str:
    """Names in a row: "a", "a and b", "a, b and c"."""
    if len(names) < 2:
        return "".join(names)
    return translate("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def share_in_words(share: float, translate: Translate) -> str:
    """A share of the weight, 0…1: "a third", "half", else "about 40 %"."""
    names = {
        "a quarter": translate("a quarter"),
        "a third": translate("a third"),
        "half": translate("half"),
        "two thirds": translate("two thirds"),
        "three quarters": translate("three quarters"),
    }
    for value, name in _NAMED_SHARES:
        if abs(share - value) <= _CLOSE_ENOUGH_TO_NAME:
            return names[name]
    percent = round(share * 100)
    if percent == 0:
        return translate("next to nothing")
    if percent == 100:
        return translate("nearly everything")
    return translate("about {percent} %").format(percent=percent)


def _about_the_order(finding: Finding, translate: Translate) -> str:
    if finding.code is FindingCode.ONLY_RANKED:
        return translate("{job} is the only one with enough ratings to place so far.")
    if finding.code is FindingCode.LEADS:
        if not finding.weighted:
            return translate("{job} leads on equal weights (not weighted yet).")
        return translate("{job} leads on your weights.")
    if finding.compared == 2:
        if not finding.weighted:
            return translate("These two are too close to call on equal weights (not weighted yet).")
        return translate("These two are too close to call on your weights.")
    if not finding.weighted:
        return translate("{jobs} are too close to call on equal weights (not weighted yet).")
    return translate("{jobs} are too close to call on your weights.")


def _stays_first(interval: Interval, translate: Translate) -> str:
    if interval.low <= 0.0:
        return translate("{job} stays first unless {aspect} counts for more than {high}.")
    if interval.high >= 1.0:
        return translate("{job} stays first unless {aspect} counts for less than {low}.")
    return translate(
        "{job} stays first unless {aspect} counts for less than {low} or more than {high}."
    )


def _comes_first(share: float, translate: Translate) -> str:
    """Sampled shares in tenths: no figure here is surer than that."""
    tenths = round(share * 10)
    if tenths == 0:
        return translate("{job} comes first in hardly any of the weights that fit your order.")
    if tenths == 10:
        return translate("{job} comes first in nearly all of the weights that fit your order.")
    return translate(
        "{job} comes first in about {tenths} in 10 of the weights that fit your order."
    )


def _fixed(translate: Translate) -> dict[FindingCode, str]:
    return {
        FindingCode.NONE_RANKED: translate("Too little is rated yet to put these in order."),
        FindingCode.ALL_MISS: translate(
            "Each of these misses something you said you need. You can look again at: {aspects}."
        ),
        FindingCode.STAYS_ALWAYS: translate(
            "{job} stays first, whichever single weight you change."
        ),
        FindingCode.DOMINATES: translate("{job} is as good as {others} or better on every row."),
        FindingCode.DOMINATES_BUT: translate(
            "{job} is as good as {others} or better on every row but one: {aspect}."
        ),
        FindingCode.GUT_DISAGREES: translate(
            "Your gut and your table disagree about {job}. Is there a row missing?"
        ),
        FindingCode.MISSES: translate("{job} misses something you said you need: {aspects}."),
        FindingCode.NEED_UNKNOWN: translate("You said you need {aspects}. Does {job} have it?"),
        FindingCode.ASK: translate("A question for {job}: what about {aspects}?"),
        FindingCode.TOO_LITTLE_KNOWN: translate(
            "Too little is known about {job} to give it a place yet."
        ),
    }
