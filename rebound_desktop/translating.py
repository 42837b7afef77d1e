"""Marking texts for translation where they are declared as data, to be translated where they are shown."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text` as it is. Named as Qt's tools know it, and typed as what it is (Qt's own says `object`)."""
    del context
    return text
