"""What marks within a line mean: one rule for the editor, for reading, for paper and for titles."""

from collections.abc import Callable
from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from rebound_desktop.core.inline import (
    Side,
    address_of,
    is_opened,
    marks_of,
    parts_of,
    target_of,
    without_marks,
)
from rebound_desktop.core.markdown import code_after

_TAGS = {"bold": "strong", "italic": "em", "struck": "s", "link": "a", "code": "code"}


def set_by_us(line: str) -> str:
    """The line with its marks as tags, and no address."""
    told = []
    for side, letters, stretch in parts_of(line):
        if side is Side.WORDS:
            told.append(letters)
        elif stretch is not None and stretch[4] in _TAGS:
            told.append(f"<{'' if side is Side.BEGINS else '/'}{_TAGS[stretch[4]]}>")
    return "".join(told)


def set_by_commonmark(line: str) -> str:
    """The same by the book."""
    engine = MarkdownIt("commonmark", {"html": False}).enable("strikethrough")
    (inline,) = engine.parseInline(line)
    told = []
    for token in inline.children or ():
        if token.nesting:
            told.append(f"<{'/' if token.nesting < 0 else ''}{token.tag}>")
        else:
            told.append(f"<code>{token.content}</code>" if token.type == "code_inline" else token.content)
    return "".join(told)


@pytest.mark.parametrize(
    "line",
    [
        "2*3*4 = 24 and 5*x*y",
        "2**10 and 3**4",
        "snake_case_names",
        "snake__case__names",
        "*",
        "**",
        "* * *",
        "5 * 3",
        "a*b*c",
        "~ 5 or ~6 of 7~",
        "~~~~ a ~~~~",
        "a ` alone",
        "AT&amp;T &copy; <b>us</b>",
        "C:\\Users\\dana",
    ],
)
def test_where_nothing_is_marked_every_letter_stays(line: str) -> None:
    assert without_marks(line) == line


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("**bold *and italic* text**", "<strong>bold <em>and italic</em> text</strong>"),
        ("*it **bo** it*", "<em>it <strong>bo</strong> it</em>"),
        ("***both***", "<em><strong>both</strong></em>"),
        ("`**x**` and ``a ` b``", "<code>**x**</code> and <code>a ` b</code>"),
        ("\\*esc\\* and \\`no code\\`", "*esc* and `no code`"),
        ("un**believ**able, *Wort*teil", "un<strong>believ</strong>able, <em>Wort</em>teil"),
        ("**foo*bar*baz**", "<strong>foo*bar*baz</strong>"),
        ("これは*斜体*です", "これは<em>斜体</em>です"),
        ("_one_ __two__ ~~three~~", "<em>one</em> <strong>two</strong> <s>three</s>"),
        ("*a [b* c](d)", "*a <a>b* c</a>"),
        ("[a *b*](http://x_y_z) *c*", "<a>a <em>b</em></a> <em>c</em>"),
        ("**https://example.org/a_b_c**", "<strong>https://example.org/a_b_c</strong>"),
        ("arr[0] *and* [[Contoso]]", "arr[0] <em>and</em> Contoso"),
    ],
)
def test_marks_mean_what_commonmark_says(line: str, told: str) -> None:
    assert set_by_us(line) == told


@given(
    st.lists(
        st.sampled_from(["*", "**", "***", "_", "__", "a", "b", " ", ".", "(", "“", "`", "\\"]), max_size=14
    )
)
def test_but_for_sums_it_is_commonmark(parts: list[str]) -> None:
    # A star behind a letter, which begins nothing with us, is kept from there.
    line = "".join(parts).strip(" ").replace("a*", "a *").replace("b*", "b *")
    assert set_by_us(line).replace("<code> ", "<code>").replace(" </code>", "</code>") == set_by_commonmark(
        line
    ).replace("<code> ", "<code>").replace(" </code>", "</code>")


@given(st.text(st.sampled_from("*_~`\\[]()!:/ab. <>|http"), max_size=40))
def test_what_is_marked_lies_within_the_line_and_no_other_letter_is_lost(line: str) -> None:
    assert "".join(letters for _, letters, _ in parts_of(line)) == line
    for start, first, last, end, _ in marks_of(line):
        assert 0 <= start <= first <= last <= end <= len(line)


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("see https://example.org/a.", "https://example.org/a"),
        ("(see https://example.org/a_(b)), then", "https://example.org/a_(b)"),
        ("_https://example.org/a_b_", "https://example.org/a_b"),
        ("HTTPS://EXAMPLE.ORG", "HTTPS://EXAMPLE.ORG"),
        ("write to mailto:dana@example.org!", "mailto:dana@example.org"),
        ("[words](<https://example.org/a b>)", "https://example.org/a b"),
        ('[words](https://example.org "A title")', "https://example.org"),
        ("![desk](desk.png)", "desk.png"),
        ("[`code]` and [more] ![desk](desk.png)](there)", "there"),
        ("[`code]` and [more] ![desk](desk.png)](there)", "desk.png"),
        ("[\\]](<a b> 'A title' )", "a b"),
        ("[a\\`](b(c)\\)d (A title))", "b(c)\\)d"),
    ],
)
def test_an_address_is_found_whole(line: str, address: str) -> None:
    assert address in [target_of(line, stretch) for stretch in marks_of(line)]


def test_within_code_and_words_there_is_no_address() -> None:
    assert marks_of("xhttps://example.org") == []
    assert [kind for *_, kind in marks_of("`https://example.org`")] == ["code"]


def test_only_what_a_desktop_opens_safely_is_opened() -> None:
    assert is_opened("https://example.org") and is_opened("mailto:dana@example.org")
    assert not is_opened("javascript:alert(1)") and not is_opened("file:///etc/passwd") and not is_opened("")


def test_a_line_made_to_be_slow_is_not() -> None:
    for made in ("*a **a " * 5_000, "a* a** _a " * 5_000, "[" * 20_000, "`a``a" * 5_000, "[a](" * 5_000):
        marks_of(made)


def growth(work: Callable[[str], object], made: Callable[[int], str]) -> float:
    """How many times as long a line of four times the letters takes, each at its best."""

    def best(line: str) -> float:
        taken = []
        for _ in range(5):
            begun = thread_time()
            work(line)
            taken.append(thread_time() - begun)
        return min(taken)

    return best(made(20_000)) / best(made(5_000))


@pytest.mark.parametrize(
    "made",
    [
        lambda letters: "[a](" + " " * letters,
        lambda letters: "[a](b" + " " * letters + "c",
        lambda letters: "[\\]" * (letters // 3),
        lambda letters: "[\\]" * (letters // 3) + "](b",
        lambda letters: "[a](\\)" * (letters // 6),
        lambda letters: "[a](\\)" * (letters // 6) + " (",
        lambda letters: "\\``a" * (letters // 4),
        lambda letters: "[`[``" * (letters // 5),
        lambda letters: "![](" * (letters // 4),
        lambda letters: "`a``a```a" * (letters // 9) + "````",
        lambda letters: " ".join("`" * size for size in range(1, int((2 * letters) ** 0.5))),
    ],
)
def test_four_times_the_letters_take_about_four_times_as_long(made: Callable[[int], str]) -> None:
    assert growth(marks_of, made) < 8


def test_so_do_many_backticks_that_begin_no_code() -> None:
    assert growth(lambda line: code_after(line, ""), lambda letters: "`" * letters + "a" * letters + "`") < 8


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" https://northwind.example/a b ", "https://northwind.example/a b"),
        ("www.northwind.example", "https://www.northwind.example"),
        ("linkedin.com/in/dana", "https://linkedin.com/in/dana"),
        ("mailto:dana@x.example", "mailto:dana@x.example"),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)//", ""),
        ("smb://server/share", ""),
        ("/home/me/posting", ""),
        ("résumé.pdf", ""),
        ("the newspaper", ""),
        ("", ""),
    ],
)
def test_what_a_desktop_opens_of_what_stands_in_a_field(typed, address):
    assert address_of(typed) == address


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("[[Second note|that note]]", "that note"),
        ("[[Second note|the (old|one)]]", "Second note|the (old|one)"),
        ("[[Northwind, Bäcker (m|w|d)]]", "Northwind, Bäcker (m|w|d)"),
        ("[[Northwind, Bäcker (m|w)]]", "Northwind, Bäcker (m|w)"),
        ("[[Kreuz | Partner]] rief an", "Kreuz | Partner rief an"),
        ("[[Second note|]]", "Second note"),
        ("[[Second note| ]]", "Second note"),
        ("[[|words]]", "|words"),
        ("[[|]]", "|"),
    ],
)
def test_a_bar_parts_a_name_only_from_other_words(line, read):
    assert without_marks(line) == read
