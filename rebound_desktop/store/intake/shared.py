"""People who share a key or an e-mail: their names say who is who."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from rebound_desktop.core.folding import folded
from rebound_desktop.core.intake import PersonIn
from rebound_desktop.core.person import DetailKind, Person
from rebound_desktop.core.same_words import Words, may_all_be, may_be, words

# More names than these at one e-mail are not compared with each other: there, only the same name is the same person.
_FEW = 50
# For each key or e-mail that several people share: the names which may be more than one of them.
Shared = Mapping[str, frozenset[Words]]


def email(text: str) -> str:
    """An e-mail as it is compared."""
    return folded(text.strip())


def own_words(person: Person) -> Words:
    """The words of a name; none where it is what stands in for one: an e-mail, a company."""
    stand_ins = {email(value) for value in (person.company, *(each.value for each in person.details))}
    return frozenset() if email(person.name) in stand_ins else words(person.name)


def shared(people: Sequence[PersonIn]) -> Shared:
    """What several records are known by, though their names say that they are several people."""
    names: dict[str, set[Words]] = defaultdict(set)
    for record in people:
        told = own_words(record.person)
        for known_by in {record.key, *map(email, record.person.values(DetailKind.EMAIL))}:
            names[known_by].add(told)
    return {known_by: _unclear(told) for known_by, told in names.items() if not may_all_be(told)}


def is_one(ours: Words, theirs: Sequence[Words], unclear: frozenset[Words]) -> bool:
    """Whether a name may be the person who goes by all of these."""
    return all(
        ours == other if ours in unclear or other in unclear else may_be(ours, other) for other in theirs
    )


def _unclear(told: set[Words]) -> frozenset[Words]:
    if len(told) > _FEW:
        return frozenset(told)
    return frozenset(one for one in told if not may_all_be(other for other in told if may_be(one, other)))
