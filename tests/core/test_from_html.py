"""What a paste keeps of a web page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.from_html import is_picture_alone, markdown_of


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
        ("<h2>The role</h2><p>We look for you.</p>", "## The role\n\nWe look for you."),
        ("<ul><li>one<li>two</ul>", "- one\n- two"),
        ("<ol start=3><li>one</li><li>two</li></ol>", "3. one\n4. two"),
        ("<ul><li>one<ul><li>in it</li></ul></li></ul>", "- one\n  - in it"),
        ("<b>bold</b> and <i>italic</i>", "**bold** and *italic*"),
        ("so <b> spaced </b>out", "so **spaced** out"),
        ("<b></b>nothing", "nothing"),
        ("<blockquote><p>She said</p></blockquote>after", "> She said\n\nafter"),
        ('<a href="https://example.org/x">the page</a>', "[the page](https://example.org/x)"),
        ('<a href="javascript:alert(1)">the page</a>', "the page"),
        ("<script>alert(1)</script>words<style>p{}</style>", "words"),
        ("one<br>two", "one\ntwo"),
        ("<pre>a  b\n  c</pre>", "```\na  b\n  c\n```"),
        ("<p>run <code>it</code></p>", "run `it`"),
        ("Fish &amp; chips &nbsp;&eacute;", "Fish & chips \u00a0é"),
        (
            "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>",
            "| a | b |\n| --- | --- |\n| 1 | 2 |",
        ),
        ("<p>  white \n space  </p>", "white space"),
        ("<html><head><meta charset=utf-8><title>t</title><p>no end, no body", "no end, no body"),
        ("<details><summary>more</summary>words</details>after", "more\n\nwords\n\nafter"),
        ('<li><input type="checkbox" checked> done</li>', "- [x] done"),
    ],
)
def test_what_it_becomes(html: str, expected: str) -> None:
    assert markdown_of(html) == expected


@given(st.text(max_size=300))
def test_anything_may_be_pasted(text: str) -> None:
    markdown_of(text)


_TAGS = [
    "p",
    "b",
    "i",
    "a",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "td",
    "blockquote",
    "pre",
    "h1",
    "code",
    "div",
    "script",
]


@given(
    st.lists(
        st.one_of(
            st.sampled_from([f"<{tag}>" for tag in _TAGS] + [f"</{tag}>" for tag in _TAGS]),
            st.sampled_from(["kettle", " lamp ", "sea"]),
        ),
        max_size=60,
    )
)
def test_broken_pages_lose_no_word_that_was_to_be_seen(parts: list[str]) -> None:
    made = markdown_of("".join(parts))
    if "<script>" not in parts:
        for word in ("kettle", "lamp", "sea"):
            assert made.count(word) == sum(part.strip() == word for part in parts)


def test_a_page_that_is_nested_without_end_is_read_all_the_same() -> None:
    assert "words" in markdown_of("<blockquote><ul><b>" * 5000 + "words")


def test_a_picture_that_a_browser_copied_is_told_from_words_with_one() -> None:
    assert is_picture_alone('<meta charset="utf-8"><img src="https://x.example/cat.png" alt="A cat">')
    assert is_picture_alone(
        "<html><body>\n<!--StartFragment--><IMG SRC='a b'>&nbsp;<!--EndFragment--></body></html>"
    )
    assert not is_picture_alone('<p>A cat</p><img src="cat.png">')
    assert not is_picture_alone('<img src="one.png"><img src="two.png">')
    assert not is_picture_alone("<p></p>")
