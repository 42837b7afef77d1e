"""Scripts whose words stand without spaces: where a word can begin and end in them. Pure."""


def is_unparted(text: str) -> bool:
    """Whether a text begins with a Japanese or Chinese letter."""
    letter = text[:1]
    return "\u3005" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff"


def words_part(text: str, place: int) -> bool:
    """Whether a word can begin or end here: beside a figure, or where a script parts no words, it always can."""
    if not 0 < place < len(text):
        return True
    before, after = text[place - 1], text[place]
    if not (before.isalnum() and after.isalnum()):
        return True
    if before.isdecimal() or after.isdecimal():
        return before.isdecimal() != after.isdecimal()
    return is_unparted(before) or is_unparted(after)
