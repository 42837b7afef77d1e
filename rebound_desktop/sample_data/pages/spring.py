"""Spring: the cards, Woodgrove's silence, twelve weeks at Bellows College, Litware, Fabrikam."""

from rebound_desktop.sample_data.script import Page

SPRING = (
    Page(
        "2026-02-24 19:30",
        """
        Wrote the two cards, to Ruth and to Peter. It took four cards to make two.

        I had thought it would feel like asking for something. It did not. For Peter I wrote that I have
        since worked out what it cost to find the aisle: eleven hours and one pair of shoes. It is the only
        joke in it.

        > Who gave you time, a tip or a kind face? What exactly did they do?

        The man in the good coat gave me half of the newspaper.
        """,
        key="two cards",
        job="adatum",
        step=3,
    ),
    Page(
        "2026-03-01 17:20",
        """
        Looked at the job itself today, as if it were a flat I had not got.

        Perfect: a day a month on the phones. Ruth. The tram, and the bakery, if bakeries count.

        Not ideal: three fixed days in a glass room. A house where every sentence goes through finance with
        a ruler. I think I would have learned to speak in numbers, and I am not certain I would have liked
        the person who had learned it.

        I would still have said yes. It is only that on Friday I would have said yes to all of it.
        """,
        key="adatum the job",
        job="adatum",
        step=2,
    ),
    Page(
        "2026-03-04 20:20",
        """
        > Plenty of able people hear “no” in a month like this one. What would you say to one of them?

        I would say: have you eaten? And then I would say that I have been in that room, and that the ruler
        is real. And then I would be quiet and stay for a while.

        It is a lot easier to be decent to somebody who is not me.

        > Write four lines to yourself from someone who is on your side.

        Robin, you got up every day and put shoes on.
        You told a true story in a glass room.
        They remembered it. Some of them are still telling it.
        Now open the window, it smells of cold coffee in here.
        """,
        key="four lines",
        job="adatum",
        step=4,
    ),
    Page(
        "2026-03-09 18:30",
        """
        First Pain Letter of my life, to Woodgrove. They have closed the counter in my mother's branch and
        put up a screen. My mother talks to the screen. It does not talk back.

        > Name an organisation you'd like to help. What seems to be hurting there right now?

        I stood in the branch for an hour and counted. Thirty-one people. Nineteen asked the guard. The
        guard is the service, and nobody has told him.

        Clara went over the letter with the red pencil. Three times “passionate”. I had not noticed I was
        passionate about anything.
        """,
        key="the guard",
        job="woodgrove",
        step=5,
    ),
    Page(
        "2026-03-19 17:15",
        """
        They answered! Lars Holm, talent partner, whatever one does there. He has read the letter “with
        great interest”, and he writes that the guard has been shown it, too. I hope the guard got a rise.
        """,
        key="woodgrove answered",
        job="woodgrove",
    ),
    Page(
        "2026-03-24 12:30",
        """
        Lucerne Publishing: the opening was frozen in the first week, before any of us had applied. I only
        know it because Kateryna Bondar, who works there and owes me nothing, told me under her own talk,
        where everybody could read it. No letter from the house itself. Seven weeks of nothing.

        Noted as “went quiet”. It is a good word for it. The house went quiet. Kateryna did not.
        """,
        key="lucerne quiet",
        job="lucerne",
    ),
    Page(
        "2026-03-26 12:10",
        """
        Forty minutes with Lars Holm on the phone. He was in a station. Trains were announced all the time,
        and every time he stopped and said, “Not mine.”

        > Was there a question they didn't really answer?

        When do you decide? “Soon, definitely soon.” I asked for a date and he gave me an adverb.
        """,
        key="an adverb",
        job="woodgrove",
        round="woodgrove phone",
        step=2,
    ),
    Page(
        "2026-03-31 19:45",
        """
        Bellows College. The registrar, Bilal Rahmani, asked me one question: “What would you do on the
        first morning?” And then he listened until I had really finished, which took me a while, because I
        kept waiting for him to come in.

        Twelve weeks. The timetable has not fitted for three years and nobody dares to look underneath.

        It is not the job. It is a job, and I walked home and did not think once about what I should have
        said.
        """,
        key="bellows",
        job="bellows",
    ),
    Page(
        "2026-04-02 09:20",
        """
        I said yes to the twelve weeks. Told Henrik, Lucía, Walter (on paper), Clara, Emeka, and the woman
        in the bakery on Harbour Row, where I now go on purpose.

        The search does not stop, it only goes into the evenings. I write it down here so that I remember in
        the seventh week: you knew that it ends.
        """,
        job="bellows",
    ),
    Page(
        "2026-04-10 18:15",
        """
        First week with a key. Joan Whitfield gave it to me on a blue string and said, “Never put it down,
        people walk off with it.” The office has no window. I have a calendar with a view on it instead, a
        bay somewhere.

        I had forgotten how tired one gets from being useful. It is a different tired. I slept like a sack.

        > What gave you energy this week that has nothing to do with work?

        The blackbird on the bicycle rack, who imitates the bell.
        """,
        key="blue string",
        step=5,
    ),
    Page(
        "2026-04-16 21:05",
        """
        Asked Woodgrove whether there is any news. One line, friendly. I wrote it in four minutes and then I
        carried it around for six days.
        """,
        job="woodgrove",
    ),
    Page(
        "2026-04-26 17:40",
        """
        ## The week, looked at

        The timetable: found the first knot. Room 114 exists twice, once with a piano. Every autumn somebody
        books a chemistry class into the piano.

        The search: one application (Litware), one silence (Woodgrove, day thirty-one).

        Nobody at the college has once asked me where I come from or why. They ask, “Can you look at this?”
        It is a great luxury.
        """,
        key="room 114",
    ),
    Page(
        "2026-05-06 20:10",
        """
        Litware by phone. Chiara Conti began like this: “I start with what is hard, then you can hang up.”
        Night shifts, every third week, no way round it, they tried.

        I did not hang up. I liked her too much. But afterwards I lay down at noon on Saturday with a scarf
        over my eyes, to see. I lay there for an hour and listened to the whole house living.

        I know already. I only want to have slept a night over it. A real one.
        """,
        key="litware nights",
        job="litware",
        step=2,
        later=(
            (
                "2026-05-10 20:50",
                """
                Four nights slept. It stays a no, and it is *mine* this time. I will write to her on
                Wednesday.
                """,
            ),
        ),
    ),
    Page(
        "2026-05-09 10:20",
        """
        Closed Woodgrove myself. Sixty-one days since the letter, forty-four since the station. Nobody said
        anything. I skip the story, there is none: a man in a station said soon.

        > Might you have been spared something? Write it only if it rings true.

        It rings true. A house that cannot say Thursday.
        """,
        key="woodgrove closed",
        job="woodgrove",
        step=2,
    ),
    Page(
        "2026-05-13 19:30",
        """
        Withdrew from Litware. I told Chiara the reason in one sentence and thanked her for the beginning of
        our call in two. She has answered already: “Best withdrawal note I ever had.”

        I keep that one.
        """,
        key="litware note",
        job="litware",
    ),
    Page(
        "2026-05-18 12:40",
        """
        Fabrikam. Ines Duarte drew their whole service on the back of a tram ticket and held it up to the
        telephone. It was a *telephone*, I could not see anything. We both noticed at the same moment. She
        described the ticket to me, corner by corner.

        I would like to work with somebody who holds a drawing up to a telephone.
        """,
        key="tram ticket",
        job="fabrikam",
    ),
    Page(
        "2026-05-29 21:00",
        """
        Walked along the river with Lucía and we did not talk about work. There was a heron. We talked about
        the heron.
        """,
    ),
)
