"""Summer: Fabrikam's answer, Proseware and its roof, the warehouse at Wide World."""

from rebound_desktop.sample_data.script import Page

SUMMER = (
    Page(
        "2026-06-01 20:05",
        """
        Ines rang herself. They are taking somebody from inside, and she said it before she said hello, so
        that I would not have to wait for it. I thanked her, and this time I did not say “of course”. I
        said, “That is a pity. I had grown fond of the ticket.” She said, “You never saw it.” We both
        laughed, and both stopped.

        I only note it. No five steps, not this evening. It is the end of a long Monday and I have a
        timetable to look after.
        """,
        key="fabrikam june",
        job="fabrikam",
    ),
    Page(
        "2026-06-03 11:15",
        """
        Sent Ines a card. In it: thanks for the ticket, which I have never seen, and that life is long, and
        that I would be glad if she sent me an invitation, should she want to stay in touch. I read it aloud
        in the office without a window and Joan said, “Post it before you improve it.”
        """,
        job="fabrikam",
        step=3,
    ),
    Page(
        "2026-06-10 18:50",
        """
        Proseware has a roof with chairs. Owen Price talked for forty minutes about what the product will
        be, and in the middle of a sentence he stopped and said, “What do you see?” I said, “Two products.”
        He was silent for the first time. Then he called somebody over and made me say it again.

        Bright. That is the word. Like a lamp a little too near.
        """,
        key="proseware roof",
        job="proseware",
    ),
    Page(
        "2026-06-19 12:20",
        """
        [[Lunch|A sandwich]] on the steps with Bilal. He asked what I do afterwards. I told him about the
        letters, how one writes to somebody about *their* trouble and not about one's own. He chewed for a
        while. “So you walk around and look for where it hurts.” Yes. “Like a doctor.” More like a plumber.
        """,
        key="plumber",
    ),
    Page(
        "2026-06-22 18:40",
        """
        Pain Letter to Wide World Importers, Greta Vogel, logistics. In the trade paper there was a
        photograph of their returns cage, and she was standing in front of it with her arms crossed. I wrote
        to the crossed arms.

        > When have you eased that kind of trouble before? Tell it in three sentences.

        At Southridge every fifth parcel came back and lay in a cage for nineteen days. I sorted by why
        instead of by what, and wrote the why on the outside in chalk. After two months it was six days, and
        people had stopped calling it the cage.
        """,
        key="chalk",
        job="wideworld",
        step=5,
    ),
    Page(
        "2026-06-24 18:30",
        """
        Two hours of drawing with Mei-Ling Zhou at Proseware, with pencils, on paper as big as a bed sheet.
        She took my sketch apart in front of me and it was a pleasure. At the end it was neither hers nor
        mine.

        > Picture the Tuesday of your third month there. What's good about it?

        That table. Graphite on the side of my hand.

        > Same Tuesday: what gets in the way?

        At seven in the evening nobody had moved to go home. There was a bowl with toothbrushes in the
        bathroom. New ones, packed. I took it for a nice detail.
        """,
        key="toothbrushes",
        job="proseware",
        round="proseware task",
        step=2,
    ),
    Page(
        "2026-07-03 20:15",
        """
        # Last day at Bellows

        Cake in the records room. Bilal made a speech of one sentence: “You left us a map.” It is a real
        map, I drew it, with room 114 twice, and they have had it framed.

        Joan cried a bit and blamed the icing. I gave back the key on the blue string, and she gave me the
        string.

        > What did someone say about you or your work that you would like to keep?

        *You left us a map.*
        """,
        key="a map",
        job="bellows",
        step=4,
    ),
    Page(
        "2026-07-06 09:40",
        """
        Monday, no key. I went to the library at nine, and Clara had put a biscuit on my place and said
        nothing.

        It is less bad than in the first winter. I looked up what I wrote then. In the first week I picked
        up everything that lay on the ground. Today I know of three places where I would *not* like to work,
        and I know why.
        """,
        key="three places",
    ),
    Page(
        "2026-07-14 18:30",
        """
        Proseware has made an offer. More money than the posting said, and more than I have ever had. Anna
        was right again, I owe her a cake.

        Owen said “we are a family” four times. I have a family. It is small and it is asleep at eleven.
        """,
        key="proseware offer",
        job="proseware",
    ),
    Page(
        "2026-07-16 11:00",
        """
        Half an hour with Greta Vogel by phone. She asked for the chalk. I told her about the chalk. „Aha“,
        she said, and then nothing for so long that I thought the line was dead. „Kommen Sie gucken.“
        """,
        key="kommen sie gucken",
        job="wideworld",
    ),
    Page(
        "2026-07-18 22:10",
        """
        A message from Owen at eleven last night: an idea, a good one. And at seven this morning: “?”

        I have made the list, and on paper it is not close. The money is perfect, the pencils are perfect, I
        can get there by bicycle. And there is a small stone in the shoe, and it is a toothbrush.

        I would be good there for a year. And then I would be someone who answers at eleven. I know how that
        goes, I was that for four years, I only did not call it that.

        It scares me to turn down money in month eight. I write that here so that nobody can say I did not
        know.
        """,
        key="stone in the shoe",
        job="proseware",
        only_for_me=True,
    ),
    Page(
        "2026-07-20 10:30",
        """
        Declined. Wrote to Owen and to Mei-Ling, separately. My hand was quite steady.

        Then I made pancakes at half past ten on a Monday, for one person.
        """,
        key="pancakes",
        job="proseware",
    ),
    Page(
        "2026-07-29 20:10",
        """
        # The warehouse

        „Erst gucken, dann reden“, said Greta Vogel, and they lent me boots with somebody else's name on
        them. We walked the aisles for an hour before anyone asked me anything.

        Mateo Rivas, who leads the morning shift, showed me the returns cage. He knows the pallets as other
        people know their cousins. This one came back in {2026-05} because of a comma. That one will never
        leave, it belongs to a firm that no longer exists, they hang a coat on it.

        I said to Greta that I would begin with the comma. She nearly smiled.

        I want this one. I know that one ought not to write that. I want it.
        """,
        key="warehouse",
        job="wideworld",
        round="wideworld visit",
    ),
    Page(
        "2026-08-02 17:10",
        """
        ## The week, looked at

        All of it was Wide World. I see it when I look down the page: boots, boots, comma, boots. I have
        written to nobody else since the visit, and I look at the mail the way one looks at a pot.

        Next week two letters to somewhere else, before noon, whatever happens.
        """,
        key="a pot",
    ),
    Page(
        "2026-08-11 19:00",
        """
        Greta rang. It went to someone who has moved a warehouse from one system to another, twice. She gave
        me reasons, and both of them were fair, and that makes it worse for today and better for next week.

        She said: „Das mit der Kreide machen wir trotzdem.“ They will do it with the chalk anyway. I
        laughed, and then I had to sit down on the stairs.
        """,
        key="wideworld no",
        job="wideworld",
    ),
    Page(
        "2026-08-12 19:45",
        """
        > Start anywhere: what is the first picture that comes back?

        The boots. Somebody called *Henk* had written his name in them. For two hours I was Henk.

        > Who did you meet? One line each on what they were like.

        - Greta: arms crossed, door open.
        - Mateo: knows the pallets by name. Is learning for his forklift exam and is ashamed that he is
          nervous about it.
        - A man in the canteen who pushed the salt over before I had looked for it.

        > Which words fit right now? Pick up to three, or write your own.

        Sad. Plainly sad, without a story to it. And warm, which is odd.
        """,
        key="wideworld story",
        job="wideworld",
        step=1,
    ),
    Page(
        "2026-08-20 19:20",
        """
        Eight days later, and the list has a new line: the system is twenty years old and nobody may touch
        it. Mateo said it in the cage, and I heard it and wanted not to have heard it.

        I would have gone in with chalk, and come up against something that chalk does not write on.

        Still a pity. The pity and the line stand beside each other quite peacefully today.
        """,
        key="chalk and system",
        job="wideworld",
        step=2,
    ),
    Page(
        "2026-08-23 18:05",
        """
        > If the outcome had been yes, what would you have been proud of along the way? It still happened.

        That I wrote to two crossed arms, and they opened. That I said “I don't know” three times in the
        warehouse and each time only once. That on the day after the no I had two other letters in the
        drawer. In winter there was nothing in the drawer.

        > What can you do, say or know now that you couldn't before this round?

        I can walk through somebody's house and ask first.
        """,
        key="crossed arms",
        job="wideworld",
        step=4,
    ),
)
