"""How the window is worn, and what it is told in: themes, sizes, directions, languages."""

from dataclasses import dataclass

from build_scripts import languages
from build_scripts.texts import pseudo, ts


@dataclass(frozen=True)
class Variant:
    """How the window is worn."""

    name: str
    theme: str = "light"
    size: tuple[int, int] = (1280, 800)
    text: int = 100
    rightward: bool = True
    # A code of the program's, or one of the two that nobody speaks.
    language: str = ""


VARIANTS = (
    Variant("light"),
    Variant("dark", theme="dark"),
    Variant("small", size=(880, 600)),
    Variant("large-text", text=200),
    Variant("small-large-text", size=(880, 600), text=200),
    Variant("right-to-left", rightward=False),
    Variant("contrast", theme="high_contrast"),
    Variant("german", language="de"),
    Variant("german-small", size=(880, 600), language="de"),
    Variant("spanish", language="es"),
    Variant("spanish-small", size=(880, 600), language="es"),
    Variant("arabic", language="ar"),
    Variant("arabic-small", size=(880, 600), language="ar"),
    Variant("japanese", language="ja"),
    Variant("stretched", size=(880, 600), language=pseudo.ACCENTED),
    Variant("mirrored", size=(880, 600), language=pseudo.MIRRORED),
)


def said_in(language: str) -> dict[str, set[str]]:
    """What each English text is called in a language, in any of its contexts."""
    found: dict[str, set[str]] = {}
    if language:
        texts = languages.program_texts()
        nobodys = language in (pseudo.ACCENTED, pseudo.MIRRORED)
        known = (
            pseudo.catalogue(texts, language) if nobodys else ts.read(languages.ts_file(language), language)
        )
        for (_, source), forms in known.forms.items():
            found.setdefault(source, set()).update(filter(None, forms))
    return found
