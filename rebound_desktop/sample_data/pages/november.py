"""The last weeks: Northwind, Contoso, Fabrikam, Tailspin."""

from rebound_desktop.sample_data.script import Page

NOVEMBER = (
    Page(
        "2026-11-02 08:55",
        """
        # A letter to Northwind, before breakfast

        Pressed send on the letter to Maria Lindqvist at twenty to nine, in my dressing gown, which she will
        never know. It took eleven days. The hook was easy: their returns have doubled since spring, it was
        in the trade paper. The pain took me a week. I kept writing what *I* would like to do, and not what
        must hurt over there on a Monday morning.

        In the end it was one sentence: a customer who returns a kettle has told you something, and nobody
        is at the desk to hear it.
        """,
        key="northwind letter",
        job="northwind",
        step=5,
    ),
    Page(
        "2026-11-02 20:10",
        """
        Fabrikam is open again

        Ines wrote this morning. The person they took in {2026-06} has left, and would I still like to talk.
        I read it standing up, then sitting down.

        What I did not do: answer within a minute. What I did: made soup, answered at noon, four words and a
        greeting. In {2026-06} I wrote that life is long. I wrote it to comfort myself, and it turns out to
        be a plain fact.
        """,
        key="fabrikam again",
        job="fabrikam",
    ),
    Page(
        "2026-11-04 21:40",
        """
        # Before the phone call

        Slept badly. Wrote the four stories on four cards: the stock count, the timetable, the angry
        florist, the spreadsheet that lied. One picture on each, no sentences. If I read aloud I sound like
        a form.

        Tomorrow at half past nine, Maria Lindqvist of Northwind. Twenty-five minutes.

        - ask what happens to a kettle that comes back
        - ask who decides
        - stand up, by the window, shoes on

        > What are you allowed to leave undone this week?

        The gutter. The tax. Being charming.
        """,
        key="before the call",
        job="northwind",
        round="northwind phone",
    ),
    Page(
        "2026-11-06 15:20",
        """
        Contoso by video. Daniel Weiss held the camera so low that I talked to a ceiling lamp for forty
        minutes, and to his forehead when he laughed. He laughed twice.

        He asked what I would do in the first two weeks. I said: stand at the returns desk and open parcels.
        He was quiet, and then said that nobody they had talked to had asked to see the parcels.

        Keep this one. I want to remember that the plain answer was the good answer.
        """,
        key="contoso video page",
        job="contoso",
        round="contoso video",
    ),
    Page(
        "2026-11-09 18:45",
        """
        # Tailspin, second round

        They asked three times about weekends. Once as a joke, once in a list, and once at the door, with
        the coat already on: “And you have no children, do you?”

        Aiko Tanaka looked at the floor when he said it. She is good. She began with the week in {2026-10}
        when they ran out of everything, and said whose mistake it was: hers. On her card the name stands in
        two scripts, 田中愛子, and she waited until I had read it.

        > What did you notice that nobody said aloud?

        The hall has no window. The planners eat at their screens. Somebody had drawn a sun on the
        whiteboard and nobody had wiped it off, for months by the look of it.
        """,
        key="tailspin second page",
        job="tailspin",
        round="tailspin second",
        step=2,
    ),
    Page(
        "2026-11-12 17:20",
        """
        Fabrikam, by video. Ines turned her camera around and showed the wall: nineteen open questions on
        brown paper, each with a date when it was first asked. The oldest is from before my first call in
        {2026-05}.

        I asked which one keeps her awake. She said, number four, and then she told me about number four for
        twenty minutes, and I forgot that this was an interview. I think she did, too.
        """,
        key="fabrikam wall",
        job="fabrikam",
        round="fabrikam video",
    ),
    Page(
        "2026-11-13 19:00",
        """
        # A morning at the returns desk

        Contoso, on site. The tram took twenty-four minutes, I counted, door to door.

        1. Daniel, ten minutes, with coffee from a machine that speaks.
        2. The desk. A woman called Bette who has opened parcels there for nine years. She can tell from the
           tape whether somebody is angry. I had thought I was the only one.
        3. Daniel again, with a man from data who had a chart and no parcel.

        I asked Bette what she would change. She said: “Nobody ever asked. Let me think until Tuesday.” That
        is an answer I would like to work beside.

        A small cloud: when Bette and the data man answered, Daniel answered after them, the same thing in
        better words. He may only be nervous. He may also always do that.

        We will hear by Friday.
        """,
        key="contoso morning",
        job="contoso",
        round="contoso visit",
        step=2,
        later=(
            (
                "2026-11-15 10:10",
                """
                Sunday. Still thinking of Bette. One parcel in five, and she has a theory for each colour of
                tape. I would take her to every meeting.
                """,
            ),
        ),
    ),
    Page(
        "2026-11-15 17:30",
        """
        ## The week, looked at

        Two interviews, one letter posted, one coffee moved to Thursday because Priya has a cold.

        What moved: Contoso, a lot. Fabrikam, quietly. What did not: the gutter.

        I notice that I check the mail less when more than one thing is open. In {2026-08} there was only
        Wide World, and I looked at the screen the way one looks at a pot.
        """,
        key="week mid november",
    ),
    Page(
        "2026-11-18 20:30",
        """
        Tailspin has made an offer.

        I should be dancing. It is good money, and Aiko said on the phone: “I would like to work with you,”
        and I believe her. I asked for time and got it, until {2026-12-04}, without a sigh.

        And still: they asked three times about weekends. I wrote it down that evening, before I knew there
        would be an offer, and that is what these pages are for. The one who wrote it had nothing to gain.

        *Tomorrow Northwind. I will not think of this until after.*
        """,
        key="tailspin offer page",
        job="tailspin",
    ),
    Page(
        "2026-11-19 21:10",
        """
        # Coffee with Priya

        She thinks the platform team is where my kind of work happens, and not in product at all. “You keep
        telling me about the people between two departments. That has a name, and it is not roadmaps.” She
        offered to ask someone she knows.

        We had fixed it for after the panel on purpose, so that something nice would come next whatever
        happened. The mail from Northwind came at twenty to six, when I was home again with wet shoes. This
        one went to someone else. Maria wrote it herself. I have read it once and put it away until
        Saturday.

        Priya sent a picture of her cat, without a word. She could not have known.
        """,
        key="coffee priya",
        later=(),
    ),
    Page(
        "2026-11-21 10:45",
        """
        # What I would ask next time

        Three questions I kept in my pocket on Thursday, because the room was friendly and the clock was
        not:

        1. Who decides, when you two disagree? (They looked at each other when I asked something near it.)
        2. What came back last week, and who opened the parcel?
        3. What happened to the last person who sat here?

        Nobody could say who decides. I made that a line in the list beside the fifty-five minutes. Lists
        first, the story later. I am not ready to tell it from the start, and nobody says I have to.
        """,
        key="ask next time",
        job="northwind",
        step=2,
    ),
    Page(
        "2026-11-22 21:00",
        """
        I do not want to be brave tomorrow.

        I counted: fifty-two weeks tomorrow since the first page here. I looked for the place where I am
        further than I was, and for a while I did not find it. Then I found it in a silly spot. In {2026-02}
        I waited nine days before I told anyone about Adatum. This time I told Priya's cat within two hours.
        """,
        key="a year tomorrow",
        only_for_me=True,
    ),
    Page(
        "2026-11-23 07:30",
        """
        # The panel at Northwind

        The first picture that comes back is the long table and the window behind them, so that for the
        first minutes I could only see outlines. Maria moved her chair. I hadn’t noticed until writing it
        down that she did it for me.

        They asked how I would cut a roadmap in half. I said what I would keep. What I’d add now: *whom I’d
        tell first*.
        """,
        key="northwind panel story",
        job="northwind",
        round="northwind panel",
        step=1,
        later=(
            (
                "2026-11-23 07:55",
                """
                > Walk through the day in order, from getting ready to getting home.

                Blue shirt, because the white one had a button off. The early train, and then the bus that
                goes round by the school, fifty-five minutes with luck. I was there at twenty to and walked
                twice around the granary. A man was hosing down a loading ramp and said good morning as if I
                worked there.

                The long room. Maria Lindqvist on the left, Tom Okafor on the right, water in a jug nobody
                poured. They had one of their kettles on the table and let me take it apart. That was the
                best part of the hour: three screws, a seal, and the three of us looking into it like
                surgeons.

                Then the roadmap. Then money, quickly. Then the lift, which smells of grain.
                """,
            ),
            (
                "2026-11-23 08:25",
                """
                > A moment you handled well, however small.

                When Tom asked the same thing twice I did not give him the same answer louder. I asked which
                part I had missed. He thought, and said, “The part where it goes wrong.” So I told them
                about the winter stock count, all of it, with the part where I was the one who had counted
                the wrong aisle. Nobody laughed. Tom wrote something down and underlined it.

                > A moment that wobbled. What was going on around it?

                “Who decides, when product and engineering want different things?” I asked it, and they
                looked at each other, and Maria said, “We talk,” and Tom said, “Maria does,” at the same
                time. I laughed. I think I was the only one who found it funny, and then I talked too long
                to cover it.
                """,
            ),
        ),
    ),
)
