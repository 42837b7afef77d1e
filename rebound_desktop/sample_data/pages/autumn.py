"""Early autumn: small rooms, small talks, and the letters that opened the season."""

from rebound_desktop.sample_data.script import Page

AUTUMN = (
    Page(
        "2026-08-25 13:40",
        """
        Soup with Henrik. He says that I interview like a report: complete, in order, and nobody is any the
        wiser. “Tell it from the cold feet,” he said. “You always begin with the tonnage.”

        He also asked again what I *want*. It has been nine months. I said: a desk near the place where the
        thing comes back, someone above me who begins with what is hard, home before seven. It came out
        without my thinking. He put down his spoon.
        """,
        key="cold feet",
    ),
    Page(
        "2026-09-02 10:20",
        """
        Applied to Margie's Travel. Two trains each way. I know. It was raining and the form was short.
        """,
        job="margies",
    ),
    Page(
        "2026-09-07 12:00",
        """
        Back at the table by the window. Clara has a new red pencil and two new people, who look the way I
        must have looked: too well dressed.

        I told one of them, Fatima, about the biscuits. فاطمة, she wrote it on my hand so that I would get
        it right, and then her bus came and I went around with her name on my hand until evening.
        """,
        key="name on my hand",
    ),
    Page(
        "2026-09-10 22:15",
        """
        Went to the talk about parcels, alone, in the last row, next to the coats. There was a man next to
        me who was counting something under his breath. It was the vans outside the window. I had counted
        them too. He had nine, I had ten.

        Tadhg Byrne, plans routes. We stayed until they put the chairs up. I gave away nothing and asked for
        nothing, and I went home with a name and a lot about vans.
        """,
        key="nine or ten",
    ),
    Page(
        "2026-09-17 09:05",
        """
        Margie's Travel: no, by form, before nine. Applied only, noted, done. I was more pleased than
        anything. That is worth knowing *before* the form, next time.
        """,
        key="two trains",
        job="margies",
    ),
    Page(
        "2026-09-20 17:30",
        """
        ## The week, looked at

        One no that was a relief. One coffee (Kateryna, she says Lamna is looking and does not say so). Two
        letters begun and none posted, because I polish.

        Joan's rule from the spring: post it before you improve it. I have put the blue string round the
        pile.
        """,
        key="post it",
    ),
    Page(
        "2026-09-21 18:10",
        """
        Met Sofia from two floors up on the stairs, each with a lamp under the arm. Hers works, mine does
        not. She runs the workshop at VanArsdel and they are a month behind with repairs. “It is not the
        repairing,” she said, “it is that nobody tells us what is wrong with it.”

        I stood there on the landing and felt my ears get warm. That is *my* sentence. I find out why things
        come back.
        """,
        key="two lamps",
        job="vanarsdel",
    ),
    Page(
        "2026-10-02 17:20",
        """
        Told Anna that thirty minutes is my limit from now on. I was prepared for a discussion. She said,
        “Thirty, good,” and one could hear her write it down.

        I had been carrying that sentence since the two trains, like something I was not allowed to take
        through customs.
        """,
        key="thirty minutes",
    ),
    Page(
        "2026-10-07 10:30",
        """
        A letter to Noor Al-Sayed at Trey Research, who has written forty pages on why people keep receipts.
        There is no opening there, none at all. I only wanted to tell her about the tape. She signs with her
        name twice: Noor, نور.

        It is the first letter I have written without wanting anything at the end of it. It is also the
        best. I should look at that.
        """,
        key="receipts",
        job="trey",
        step=5,
    ),
    Page(
        "2026-10-12 10:10",
        """
        > If the next answer is also “no”, then I will… (one kind thing, one useful thing).

        One kind thing: the bakery on Harbour Row, the window seat, no roll in the bag. One useful thing:
        write to somebody at Contoso. Every parcel in five, it says in their own posting. They have printed
        where it hurts.
        """,
        key="one in five",
        job="contoso",
        step=5,
    ),
    Page(
        "2026-10-15 14:00",
        """
        Coffee with Tadhg. He drew me how a parcel comes back. It takes nine hands, and two of them do not
        know of each other. I have the drawing here. I have put it beside the one from Proseware, with the
        pencils, and the photograph of the map.

        I collect drawings of how things come back. Other people have stamps.
        """,
        key="nine hands",
    ),
    Page(
        "2026-10-19 09:30",
        """
        The Contoso letter is in the box. To Daniel Weiss, director of service. I read it to Walter on the
        telephone (he was at the neighbour's, the neighbour has a telephone) and he said: „Ein Satz zu
        viel.“ One sentence too many. He did not say which. I took out the one I liked best, and he was
        right.
        """,
        key="one sentence too many",
        job="contoso",
        step=5,
    ),
    Page(
        "2026-10-22 11:00",
        """
        Tailspin by phone. Aiko Tanaka began with what goes wrong there. It is beginning to be a pattern:
        those who start with that are the ones I would like to work for. Ruth, Chiara, Greta, Ines, she.

        She asked what I do when I am wrong. I told it from the cold feet. It was much shorter.
        """,
        key="what goes wrong",
        job="tailspin",
    ),
    Page(
        "2026-10-23 16:40",
        """
        A card from Daniel Weiss, *handwritten*. “Your letter has been lying on my desk since this morning
        and everyone who comes in reads it. Could we talk?”

        Stood in the hall with my coat on and read it about six times. Then I sat down and did not answer
        until I had eaten.
        """,
        key="handwritten",
        job="contoso",
    ),
    Page(
        "2026-10-25 18:20",
        """
        ## The week, looked at

        - conversations open: I had to count. Eleven
        - letters: two posted, one answered, by hand
        - the gutter: no

        When I think of the first winter, there was one thing on the table, and I sat in front of it. Now
        there is a table.
        """,
        key="a table",
    ),
    Page(
        "2026-10-26 11:30",
        """
        Read about Northwind in the trade paper. They make the lamp I carried up the stairs, the one that
        does not work. Returns doubled since spring, it says there, and next to it is a picture of a woman
        with a kettle: Maria Lindqvist, head of product. She holds it like a cat.

        It is on the other side of town. Fifty-five minutes. I said thirty. I have put it down as a lead,
        and that is all.
        """,
        key="the lamp",
        job="northwind",
    ),
    Page(
        "2026-10-30 09:20",
        """
        > What did someone say about you or your work that you would like to keep?

        Daniel Weiss, on the phone on Wednesday, when I had told him about the chalk: “You make it sound as
        though the parcels were telling us something.” I said, “They are.” He said, “I know. I only never
        heard anyone say it in this building.”
        """,
        key="parcels telling",
        job="contoso",
        step=4,
    ),
    Page(
        "2026-10-31 20:30",
        """
        Rain, a whole Saturday. Repaired the lamp with Sofia's soldering iron and a film from the library.
        It was a seal and three screws. It works. I switched it on and off so many times that the neighbour
        knocked.
        """,
        key="the lamp works",
    ),
)
