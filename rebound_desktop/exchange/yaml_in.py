"""YAML that is not trusted: texts, lists and maps and nothing else; no objects, no aliases, no depth without end."""

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
    # BaseLoader makes nothing but texts, lists and maps, whatever a tag asks for; libyaml's, where it is there.
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        depth = 0
        for event in yaml.parse(text, Loader=loader):
            if isinstance(event, yaml.AliasEvent):
                # A few of them can stand for more than memory holds.
                raise Refused(Why.TOO_MANY)
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > _DEEPEST:
                raise Refused(Why.TOO_DEEP)
        return yaml.load(text, Loader=loader)
    except yaml.YAMLError as error:
        raise Refused(Why.NOT_READABLE) from error
    except RecursionError as error:
        raise Refused(Why.TOO_DEEP) from error
    except TypeError as error:
        # A map as the name of an entry of a map.
        raise Refused(Why.NOT_READABLE) from error
