"""The prompts that pages of the sample answer, by their words."""

from rebound_desktop.core.prompts import Prompt

_ASKED: tuple[tuple[str, int, str], ...] = (
    ("1", 1, "Start anywhere: what is the first picture that comes back?"),
    ("2", 1, "How did the news reach you, and where were you?"),
    ("3", 1, "Walk through the day in order, from getting ready to getting home."),
    ("4", 1, "Who did you meet? One line each on what they were like."),
    ("5", 1, "Which question do you still hear? What did you answer, and what would you add now?"),
    ("6", 1, "A moment you handled well, however small."),
    ("7", 1, "A moment that wobbled. What was going on around it?"),
    ("8", 1, "Which words fit right now? Pick up to three, or write your own."),
    ("10", 1, "Write about today using your own name, as if you watched it from a seat nearby."),
    ("12", 2, "What about this job sounded made for you? List as many as come."),
    ("14", 2, "Picture the Tuesday of your third month there. What's good about it?"),
    ("15", 2, "Same Tuesday: what gets in the way?"),
    ("16", 2, "What did you notice that nobody said aloud?"),
    ("17", 2, "Was there a question they didn't really answer?"),
    ("20", 2, "Might you have been spared something? Write it only if it rings true."),
    ("22", 3, "Who gave you time, a tip or a kind face? What exactly did they do?"),
    ("24", 3, "Did anyone you met strike you as worth knowing, job or no job?"),
    ("25", 3, "Who cheered you on from outside? Do they know how it went?"),
    ("28", 4, "What can you do, say or know now that you couldn't before this round?"),
    ("30", 4, 'Plenty of able people hear "no" in a month like this one. What would you say to one of them?'),
    ("31", 4, "Write four lines to yourself from someone who is on your side."),
    (
        "33",
        4,
        "If the outcome had been yes, what would you have been proud of along the way? It still happened.",
    ),
    ("34b", 4, "What did someone say about you or your work that you would like to keep?"),
    ("35", 5, "What is the smallest step that would make tomorrow feel a bit more yours?"),
    ("36", 5, "Name an organisation you'd like to help. What seems to be hurting there right now?"),
    ("37", 5, "When have you eased that kind of trouble before? Tell it in three sentences."),
    ("40", 5, 'If the next answer is also "no", then I will… (one kind thing, one useful thing).'),
    ("41", 5, "What gave you energy this week that has nothing to do with work?"),
    ("42", 5, "What are you allowed to leave undone this week?"),
    ("43", 0, "Reading this now, what do you see that you couldn't then?"),
)

PROMPTS = {text: Prompt(prompt_id, step, text) for prompt_id, step, text in _ASKED}
