"""The first months: the news, the library, Adatum."""

from rebound_desktop.sample_data.script import Page

WINTER = (
    Page(
        "2025-11-24 08:20",
        """
        I have not kept a diary since I was eleven, and that one had a lock that any spoon could open.

        So. On Friday they closed our floor at Southridge. Forty-one people and a box of mandarins on every
        table, because someone in an office had thought of us. I kept the box. I do not know why I kept the
        box.

        I am writing this on the old laptop at the kitchen table. It is twenty past eight on a Monday and I
        am dressed for work.
        """,
        key="first page",
    ),
    Page(
        "2025-11-26 21:15",
        """
        > How did the news reach you, and where were you?

        In the small meeting room, the one with the broken blind. They read it from a sheet. The woman from
        people had a cold and kept saying sorry, for the cold. I said “of course” four times. I remember it
        because on the fourth I thought: of course *what*?

        Then I went back and finished the report for Thursday. Nobody will read it. It is quite good.
        """,
        step=1,
    ),
    Page(
        "2025-12-01 19:30",
        """
        First week. I have made lists of lists.

        - Things I can do
        - Things I can do that anybody would pay for
        - People who would tell me the truth: Henrik, Lucía, Walter. Three is a lot

        Walter wrote back on paper. He always does. „Wer fragt, ist ein Narr für eine Minute, wer nicht
        fragt, ein Leben lang.“ He says it is Chinese. I think he says that about everything he likes.
        """,
    ),
    Page(
        "2025-12-03 13:20",
        """
        Told Henrik on the phone. I had practised a light voice, and then he said, “Oh, Robin,” and the
        light voice was gone.

        He asked what I want. I said: a job. He said: “No, I mean what you *want*.” I said I would call him
        back on that one.
        """,
        key="henrik call",
    ),
    Page(
        "2025-12-10 11:00",
        """
        A card in the window of Fourth Coffee: regional operations, apply within. I stood in front of it
        until the girl inside waved. Forty shops, and a car needed. I have no car and I do not like driving,
        and I took the form anyway.

        This is what it is like at the moment. I pick up everything that lies on the ground.
        """,
        job="fourthcoffee",
    ),
    Page(
        "2025-12-18 22:40",
        """
        Could not sleep, so: an honest list of what I miss.

        1. Lucía humming when a number comes out right
        2. Knowing what day it is
        3. Somebody needing an answer by noon

        And what I do not miss: the blind, the lift, the word *alignment*.
        """,
        only_for_me=True,
    ),
    Page(
        "2026-01-09 18:10",
        """
        Turned down by Fourth Coffee in two lines, at half past eight in the morning, from an address that
        cannot be answered. I noted it and that is all it gets. I never wanted the car.

        At half past four a recruiter rang, Anna Kowalczyk, with a voice like somebody opening a window. She
        has something at Adatum. “They have a panel,” she said. “People come out of it looking as if they
        had been to the dentist. Just so you know.”
        """,
        job="adatum",
    ),
    Page(
        "2026-01-12 12:30",
        """
        # The library

        There is a table on the second floor where people with no office pretend to have one. A woman called
        Clara runs it, in the sense that she owns the extension lead. Mondays she brings biscuits and a red
        pencil.

        I worked for two hours and ten minutes without getting up. That has not happened since the
        mandarins.

        > What is the smallest step that would make tomorrow feel a bit more yours?

        Leave the house before nine. With shoes.
        """,
        key="library",
        step=5,
    ),
    Page(
        "2026-01-19 12:45",
        """
        Practised “tell me about yourself” with Emeka from the library table. He buys grain, or did. He went
        on for six minutes and I was born twice in mine. Clara held up a biscuit when one minute was over.
        Nobody got a biscuit.

        Fourth try: “I find out why things come back.” Clara gave me two.
        """,
        key="one sentence",
    ),
    Page(
        "2026-01-25 18:00",
        """
        ## The week, looked at

        Written: one application, two notes. Talked to: five people, if I count the man with the dog, and I
        do.

        Adatum on Thursday by video. I cleaned the shelf that will be behind me and put the books in an
        order that says something. Then I put them back. They can have my real shelf.
        """,
    ),
    Page(
        "2026-01-29 15:10",
        """
        Adatum, first round. Ruth Adeyemi. Forty-five minutes, which were an hour.

        I told the stock count story: how we counted the whole house in one night in the cold, and were
        wrong by one aisle, and how I found the aisle at five in the morning because it was *mine*. She
        laughed out loud. Not at me. At the aisle.

        > Which question do you still hear? What did you answer, and what would you add now?

        “What do you do with people who are afraid of numbers?” I said I sit beside them, not opposite. I
        would add: and I let them hold the pencil.
        """,
        key="adatum first",
        job="adatum",
        step=1,
    ),
    Page(
        "2026-02-11 21:30",
        """
        The evening before the panel. The shirt hangs on the door like a person waiting.

        I have the stock count figures on one page. I have the three questions. I have eaten a potato.

        If it is no, then I will walk home along the river, and I will ring Lucía before I am home.
        """,
        job="adatum",
        round="adatum panel",
        step=5,
    ),
    Page(
        "2026-02-12 19:45",
        """
        It went well. I am afraid to write it down, so I write it small: it went well.

        Peter Novák from finance asked for the number behind every sentence. At one point I said “many”, and
        he looked up as if I had sworn. Ruth walked me to the lift, and when the door was closing she said,
        “Thank you for the aisle.”

        Now they will say something by the twentieth.
        """,
        key="adatum panel page",
        job="adatum",
        round="adatum panel",
    ),
    Page(
        "2026-02-20 17:05",
        """
        Anna rang at twenty past four. She rang, she did not write. This one went to someone else.

        I said “of course”. I heard myself say it.

        I am going to walk along the river now. That was the plan, and it is good to have one, because there
        is nothing else in my head.
        """,
        key="adatum no",
        job="adatum",
    ),
    Page(
        "2026-02-21 16:40",
        """
        Lucía let me be cross for ten minutes by the clock. She kept the time. Then she asked what I had for
        lunch, and I had had no lunch, and she stayed on the phone until there was an egg.

        > Who cheered you on from outside? Do they know how it went?

        Lucía (now). Henrik (not yet). Clara, Emeka (Monday). Anna, who is paid for it and did it anyway.
        """,
        step=3,
        job="adatum",
    ),
)
