"""The words for what a comparison finds. "Leads on your weights", and never a verdict."""

from collections.abc import Callable, Sequence

from .core.comparison import Finding, FindingCode, Interval
from .quoting import quoted

Translate = Callable[[str, str], str]
"""Takes a context and an English template, as `QCoreApplication.translate` does."""
Figure = Callable[[float, int], str]
"""Takes a number and its decimals, and writes it in the figures of a language."""

_CLOSE_ENOUGH_TO_NAME = 0.01
# A longer one may be a whole thought, where a language sets no spaces.
_ONE_WORD = 12


def english(context: str, text: str) -> str:
    """The template as it is, for where no translation is at hand."""
    return text


def plain_figure(number: float, decimals: int) -> str:
    """The number in the figures of programs."""
    return f"{number:.{decimals}f}"


def scale_of_dots(translate: Translate) -> str:
    """What the dots of a rating mean, so that each is as good as what is needed of it says."""
    return translate(
        "compare", "0 dots would make you leave, 2 are poor, 3 fine, 4 good, 5 could not be better."
    )


def sentence(finding: Finding, translate: Translate, figure: Figure = plain_figure) -> str:
    """One finding as a sentence."""
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
        aspect=_named(finding.aspects[0], translate) if finding.aspects else "",
        aspects=listed([_named(name, translate) for name in finding.aspects], translate),
        low=share_in_words(interval.low, translate, figure),
        high=share_in_words(interval.high, translate, figure),
        tenths=figure(round((finding.share or 0.0) * 10), 0),
        ten=figure(10, 0),
    )


def listed(names: Sequence[str], translate: Translate) -> str:
    """Names in a row: "a", "a and b", "a, b and c"."""
    if len(names) < 2:
        return "".join(names)
    comma = translate("days", ", ")
    return translate("comparison", "{names} and {last}").format(names=comma.join(names[:-1]), last=names[-1])


def share_in_words(share: float, translate: Translate, figure: Figure = plain_figure) -> str:
    """A share of the weight, 0…1: "a third", "half", else "about 40 %"."""
    names = (
        (1 / 4, translate("comparison", "a quarter")),
        (1 / 3, translate("comparison", "a third")),
        (1 / 2, translate("comparison", "half")),
        (2 / 3, translate("comparison", "two thirds")),
        (3 / 4, translate("comparison", "three quarters")),
    )
    for value, name in names:
        if abs(share - value) <= _CLOSE_ENOUGH_TO_NAME:
            return name
    percent = round(share * 100)
    if percent == 0:
        return translate("comparison", "next to nothing")
    if percent == 100:
        return translate("comparison", "nearly everything")
    return translate("comparison", "about {percent} %").format(percent=figure(percent, 0))


def _named(aspect: str, translate: Translate) -> str:
    """The name of a row within a sentence: one short word as it is, more of them between quotation marks."""
    return aspect if aspect.isalpha() and len(aspect) <= _ONE_WORD else quoted(aspect, translate)


def _about_the_order(finding: Finding, translate: Translate) -> str:
    if finding.code is FindingCode.ONLY_RANKED:
        return translate("comparison", "{job} is the only one with enough ratings to place so far.")
    if finding.code is FindingCode.LEADS:
        if not finding.weighted:
            return translate("comparison", "{job} leads on equal weights (not weighted yet).")
        return translate("comparison", "{job} leads on your weights.")
    if finding.compared == 2:
        if not finding.weighted:
            return translate(
                "comparison", "These two are too close to call on equal weights (not weighted yet)."
            )
        return translate("comparison", "These two are too close to call on your weights.")
    if not finding.weighted:
        return translate("comparison", "{jobs} are too close to call on equal weights (not weighted yet).")
    return translate("comparison", "{jobs} are too close to call on your weights.")


def _stays_first(interval: Interval, translate: Translate) -> str:
    if interval.low <= 0.0:
        return translate("comparison", "{job} stays first unless {aspect} counts for more than {high}.")
    if interval.high >= 1.0:
        return translate("comparison", "{job} stays first unless {aspect} counts for less than {low}.")
    return translate(
        "comparison",
        "{job} stays first unless {aspect} counts for less than {low} or more than {high}.",
    )


def _comes_first(share: float, translate: Translate) -> str:
    """Sampled shares in tenths: no figure here is surer than that."""
    tenths = round(share * 10)
    if tenths == 0:
        return translate("comparison", "{job} comes first in hardly any of the tries.")
    if tenths == 10:
        return translate("comparison", "{job} comes first in nearly all of the tries.")
    return translate(
        "comparison",
        "{job} comes first in about {tenths} of {ten} tries.",
    )


def _fixed(translate: Translate) -> dict[FindingCode, str]:
    return {
        FindingCode.NONE_RANKED: translate("comparison", "Too little is rated yet to put these in order."),
        FindingCode.ALL_MISS: translate(
            "comparison",
            "Each of these misses something you said you need. You can look again at: {aspects}.",
        ),
        FindingCode.STAYS_ALWAYS: translate(
            "comparison", "{job} stays first, whichever single weight you change."
        ),
        FindingCode.FIRST_ALWAYS: translate("comparison", "{job} comes first, whatever the weights."),
        FindingCode.FIRST_NEVER: translate("comparison", "{job} does not come first, whatever the weights."),
        FindingCode.COULD_TURN: translate("comparison", "What is not known yet can still turn this round."),
        FindingCode.DOMINATES: translate(
            "comparison", "{job} is as good as {others} or better on every row."
        ),
        FindingCode.DOMINATES_BUT: translate(
            "comparison", "{job} is as good as {others} or better on every row but one: {aspect}."
        ),
        FindingCode.GUT_DISAGREES: translate(
            "comparison", "Your gut and your table disagree about {job}. Is there a row missing?"
        ),
        FindingCode.MISSES: translate("comparison", "{job} misses something you said you need: {aspects}."),
        FindingCode.NEED_UNKNOWN: translate("comparison", "You said you need {aspects}. Does {job} have it?"),
        FindingCode.NEED_UNKNOWN_HERE: translate(
            "comparison", "You said you need {aspects}. Does your present job have it?"
        ),
        FindingCode.ASK: translate("comparison", "Ask {job}: {aspects}."),
        FindingCode.TOO_LITTLE_KNOWN: translate(
            "comparison", "Too little is known about {job} to give it a place yet."
        ),
    }
