"""Characters that no key has: a few good ones in groups, and all others by the names that Unicode gives them. Pure."""

import unicodedata
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache

from msgspec import Struct

from rebound_desktop.core.folding import plain_letters

RECENT_AT_MOST = 18
FOUND_AT_MOST = 90
# As a sign is shown in colour where it could be either.
_IN_COLOUR = "\ufe0f"
# Where signs and letters are looked for by name: all but the scripts whose letters have no names of their own.
_SPANS = ((0xA1, 0x590), (0x1E00, 0x2C00), (0x2E00, 0x2E60), (0xFB00, 0xFB07), (0x1F300, 0x1FAF9))


class Group(StrEnum):
    """What characters are for."""

    MARKS = "marks"
    FIGURES = "figures"
    SIGNS = "signs"
    LETTERS = "letters"
    FACES = "faces"
    LIFE = "life"
    THINGS = "things"


_GROUPS = {
    Group.MARKS: "– — … “ ” ‘ ’ „ ‚ « » ‹ › ¿ ¡ · • § ¶ † ‡ ′ ″ ‑",
    Group.FIGURES: "€ £ ¥ ₹ ₩ ¢ ° ½ ⅓ ⅔ ¼ ¾ ² ³ × ÷ ± − ≈ ≠ ≤ ≥ ∞ √ ‰ µ π",
    Group.SIGNS: "← ↑ → ↓ ↔ ⇒ ✓ ✗ ☐ ☑ ★ ☆ ♥ ♡ ♪ © ® ™ № ☞ ❦",
    Group.LETTERS: "à á â ã ä å æ ç è é ê ë ì í î ï ñ ò ó ô õ ö ø œ ß ù ú û ü ý ÿ þ ð č ć đ ğ ı ł ő ř ş š ű ž",
    Group.FACES: "🙂 😊 😌 😄 😅 😂 🥲 😉 😍 🤗 🤔 🫤 😐 😶 🙄 😬 😴 😔 😕 🙁 😢 😭 😤 😠 😨 😳 🥱 🤯 😎 🫠"
    " 🙈 👋 👍 👎 👏 🙏 🤝 💪 🤞 ✌️ ❤️ 💔 💛 💚 💙",
    Group.LIFE: "🌱 🌿 🍀 🌳 🌻 🌷 🍂 🌊 ☀️ 🌤️ ☁️ 🌧️ ❄️ 🌈 🌙 ⭐ 🔥 🐈 🐕 🐦 🐢 🦋 ☕ 🍵 🍞 🥐 🍎 🍲 🍰 🍫 🍷",
    Group.THINGS: "🏠 🏢 🚆 🚲 🚶 🏃 🧘 🏔️ 🎒 💼 📅 ⏰ ☎️ 📱 💻 ✉️ 📮 ✏️ 📝 📖 📎 📌 🔑 🔒 💡 🎧 🎵 🎨 🎁 🎉 🏁",
}


class Character(Struct, frozen=True):
    """What is put into the text, and what it is called."""

    text: str
    name: str


def in_group(group: Group) -> tuple[Character, ...]:
    """The characters of a group, in their order."""
    return tuple(Character(text, name_of(text)) for text in _GROUPS[group].split())


def name_of(text: str) -> str:
    """What Unicode calls it, as a phrase: "Left double quotation mark". "" for what has no name."""
    return unicodedata.name(text[0], "").capitalize() if text else ""


def called(lists: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """What each character may be called besides its name. lists: words, by characters with spaces between them."""
    words: dict[str, list[str]] = {}
    for by_characters in lists:
        for texts, said in by_characters.items():
            for text in texts.split():
                words.setdefault(text, []).append(plain_letters(said))
    return {text: " ".join(said) for text, said in words.items()}


def found(typed: str, other_words: Mapping[str, str] | None = None) -> tuple[Character, ...]:
    """Those in whose names every word that was typed begins a word, the well-known and the shortest first.

    other_words: what characters may be called besides (`called`).
    """
    wanted, others = plain_letters(typed).split(), other_words or {}
    if not wanted:
        return ()
    alone = typed.strip()
    if len(alone) == 1 and not alone.isascii():
        # A character is asked what it is called; a single one can be a word too: 花.
        called_so = [each for each in _all() if _has(others.get(each.text, ""), [alone])]
        return (Character(alone, name_of(alone)), *called_so)
    known = [each for each in _all() if _has(f"{each.name.lower()} {others.get(each.text, '')}", wanted)]
    return tuple(known[:FOUND_AT_MOST])


def with_recent(recent: str, used: str) -> str:
    """How the recent ones are kept, a space between them, once this one was used."""
    others = [each for each in recent.split() if each != used]
    return " ".join([used, *others][:RECENT_AT_MOST])


def recent_ones(recent: str) -> tuple[Character, ...]:
    """Those used lately, the last one first."""
    return tuple(Character(text, name_of(text)) for text in recent.split()[:RECENT_AT_MOST])


def _has(name: str, wanted: list[str]) -> bool:
    spaced = f" {name.replace('-', ' ')}"
    return all(f" {word}" in spaced for word in wanted)


@cache
def _all() -> tuple[Character, ...]:
    """Every character that is found by name: those of the groups, then the others, short names first."""
    chosen = [each for group in Group for each in in_group(group)]
    there = {each.text.removesuffix(_IN_COLOUR) for each in chosen}
    others = []
    for first, end in _SPANS:
        for code in range(first, end):
            text = chr(code)
            # Marks that sit on another letter, and what is invisible, cannot be shown alone.
            if text not in there and unicodedata.category(text)[0] in "LNPS" and (name := name_of(text)):
                others.append(Character(text, name))
    others.sort(key=lambda each: len(each.name))
    return (*chosen, *others)
