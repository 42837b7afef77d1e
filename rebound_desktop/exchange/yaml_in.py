"""YAML that is not trusted: texts, lists and maps and nothing else; no objects, no aliases, no depth without end."""

from collections.abc import Iterable
from typing import Any

from rebound_desktop.core.import_report import Why
from rebound_desktop.exchange.sources import Refused

_DEEPEST = 40
_LARGEST = 16 * 1024 * 1024


def loaded(text: str) -> Any:
    """The document, every scalar as the text it is (so `!!python/unicode 'x'` is x). Raises Refused."""
    import yaml

    if len(text) > _LARGEST:
        raise Refused(Why.TOO_LARGE)
    # libyaml's, where it is there. No loader: the texts, lists and maps are made of the events here, so that whatever a
    # tag asks for is not made, and a long document is read in turns.
    events = yaml.parse(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    try:
        return _made(events)
    except yaml.YAMLError as error:
        raise Refused(Why.NOT_READABLE) from error
    except RecursionError as error:
        raise Refused(Why.TOO_DEEP) from error
    except TypeError as error:
        # A map as the name of an entry of a map.
        raise Refused(Why.NOT_READABLE) from error


def _made(events: Iterable[Any]) -> Any:
    """What these events of a document make; None where there is no document. Raises Refused, TypeError, YAMLError."""
    from yaml import AliasEvent, CollectionStartEvent, MappingEndEvent, ScalarEvent, SequenceEndEvent

    # What is open at the moment, outermost first: the documents, and within one the lists and maps.
    opened: list[list[Any]] = [[]]
    for event in events:
        if isinstance(event, ScalarEvent):
            opened[-1].append(event.value)
        elif isinstance(event, AliasEvent):
            # A few of them can stand for more than memory holds.
            raise Refused(Why.TOO_MANY)
        elif isinstance(event, CollectionStartEvent):
            if len(opened) > _DEEPEST:
                raise Refused(Why.TOO_DEEP)
            opened.append([])
        elif isinstance(event, SequenceEndEvent | MappingEndEvent):
            inside = opened.pop()
            is_list = isinstance(event, SequenceEndEvent)
            opened[-1].append(inside if is_list else dict(zip(inside[::2], inside[1::2], strict=True)))
    documents = opened[0]
    if len(documents) > 1:
        raise Refused(Why.NOT_READABLE)
    return documents[0] if documents else None
