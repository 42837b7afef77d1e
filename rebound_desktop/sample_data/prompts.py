"""The prompts that pages of the sample answer, by their words; the ids are those of resources/prompts."""

from rebound_desktop.core.prompts import Prompt

_ASKED: tuple[tuple[str, int, str], ...] = (
    ("first-picture", 1, "Start anywhere: what is the first picture that comes back?"),
    ("how-the-news-came", 1, "How did the news reach you, and where were you?"),
    ("the-day-in-order", 1, "Walk through the day in order, from getting ready to getting home."),
    ("who-you-met", 1, "Who did you meet? One line each on what they were like."),
    (
        "question-you-still-hear",
        1,
        "Which question do you still hear? What did you answer, and what would you add now?",
    ),
    ("handled-well", 1, "A moment you handled well, however small."),
    ("wobbled", 1, "A moment that wobbled. What was going on around it?"),
    ("words-that-fit", 1, "Which words fit right now? Pick up to three, or write your own."),
    ("own-name", 1, "Write about today using your own name, as if you watched it from a seat nearby."),
    ("good-tuesday", 2, "Picture the Tuesday of your third month there. What's good about it?"),
    ("same-tuesday", 2, "Same Tuesday: what gets in the way?"),
    ("nobody-said-aloud", 2, "What did you notice that nobody said aloud?"),
    ("unanswered-question", 2, "Was there a question they didn't really answer?"),
    ("spared", 2, "Might you have been spared something? Write it only if it rings true."),
    ("who-gave", 3, "Who gave you time, a tip or a kind face? What exactly did they do?"),
    ("cheered-you-on", 3, "Who cheered you on from outside? Do they know how it went?"),
    ("can-now", 4, "What can you do, say or know now that you couldn't before this round?"),
    (
        "able-people",
        4,
        "Plenty of able people hear “no” in a month like this one. What would you say to one of them?",
    ),
    ("four-lines", 4, "Write four lines to yourself from someone who is on your side."),
    (
        "proud-along-the-way",
        4,
        "If the outcome had been yes, what would you have been proud of along the way? It still happened.",
    ),
    ("kind-words", 4, "What did someone say about you or your work that you would like to keep?"),
    ("smallest-step", 5, "What is the smallest step that would make tomorrow feel a bit more yours?"),
    (
        "organisation-to-help",
        5,
        "Name an organisation you'd like to help. What seems to be hurting there right now?",
    ),
    ("eased-that-trouble", 5, "When have you eased that kind of trouble before? Tell it in three sentences."),
    ("if-also-no", 5, "If the next answer is also “no”, then I will… (one kind thing, one useful thing)."),
    ("gave-energy", 5, "What gave you energy this week that has nothing to do with work?"),
    ("leave-undone", 5, "What are you allowed to leave undone this week?"),
)

PROMPTS = {text: Prompt(prompt_id, step, text) for prompt_id, step, text in _ASKED}
