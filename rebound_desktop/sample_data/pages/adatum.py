"""The long page: the whole story of Adatum, told on the Sunday after."""

from rebound_desktop.sample_data.script import Page

ADATUM_STORY = Page(
    "2026-02-22 10:15",
    """
    # Adatum, all of it

    > Start anywhere: what is the first picture that comes back?

    The lift. Ruth Adeyemi with one hand on the door so that it would not close, and behind her the corridor
    with the grey carpet, and she says, “Thank you for the aisle.” I went down four floors with a stupid
    smile. There was a courier in the lift with me, and he smiled too, because one does.

    That was ten days ago. I would like to begin somewhere else, but this is where it begins, every time, so
    I will go backwards from the lift and then forwards from it, and see what is left over.

    ## How it came about

    Anna rang on a Friday in the afternoon, four or five hours after Fourth Coffee had written its two
    lines. I was still in the shirt I had put on for no reason. She said the name Adatum and I said, “The
    ones with the harbour?” and she said, “The ones with the harbour,” as if that was a qualification. She
    asked me three questions about money and one about people, and I remember thinking that this was the
    right proportion for a recruiter and the wrong one for a life.

    I sent the long résumé. She sent it back. “Two pages,” she wrote, “and start with the thing you told me
    on the phone about why things come back.” So I took out the course in project methods, and the languages
    I can order soup in, and a prize from nine years ago. It hurt for about an hour. Then it looked like
    somebody I would ask a question.

    Then eleven days of nothing. I know that eleven days are not long. I had not known that they have so
    many hours in them. I went to the library, I learned to leave the house. I think that without the table
    on the second floor I would have written to Anna every day, and that she would have answered every day,
    and that it would have been good for neither of us.

    ## The video call

    I have written about it already, that same afternoon. I only add what I left out. I left out that I was
    so nervous I had put the laptop on the ironing board, to be able to stand, and that in the middle of the
    stock count story the board went down by one notch, with a bang, so that Ruth suddenly looked at my
    belt. I said, “That was a planned reduction.” She laughed before I did. I believe that everything good
    at Adatum came from that notch.

    I also left out that she told me something. She said that the last person in this job had been very good
    and very alone. She did not explain it, and I did not ask. I wanted to be somebody who does not need to
    ask. That is a thing I want to look at again.

    ## The day of the panel

    > Walk through the day in order, from getting ready to getting home.

    Awake at five. I did not fight it. I made the coffee in the small pot and read the figures once, and
    then I did a thing I am proud of: I put them in the bag and did not take them out again.

    The tram stops exactly in front of their door. I had allowed an hour for a journey of twenty-five
    minutes, and so I walked up and down Harbour Row and learned it by heart. A shop for rope. A shop for
    lamps. A bakery where the woman said, “Interview?” and I said, “Is it so clear?” and she said, “They all
    buy one roll and do not eat it.”

    At reception they gave me a badge that said VISITOR and a number. A man was waiting there too, in a very
    good coat, with a folder. We nodded. I have thought about him since. I hope it was him who got it,
    because he gave me half of the newspaper, and he need not have.

    The room on the fourth floor has a glass wall towards the corridor, so people walk past and look in and
    look away. Ruth sat at the corner, not at the head. Peter Novák at the head, with a pad and a ruler. A
    ruler! And somebody from people, whose name I did not catch, and I was too proud to ask again. She wrote
    all the time. I never saw her eyes.

    They began with the usual things. I said my one sentence, and it stood there quite well. Then Ruth asked
    for the aisle, “for Peter,” and I told it, and Peter said:

    “How many units?”

    “In the aisle?”

    “In the aisle, and in the house.”

    I knew it. I knew both. Four thousand one hundred and twelve, and two hundred and six thousand. He wrote
    them down and drew a line under them with the ruler. And then he asked what the error had cost, and I
    knew that too, and then he asked what it had cost to find it, and that I did not know. Nobody had ever
    asked. I had found it at five in the morning, with cold feet, for nothing.

    I said: “I don't know. I think I would have paid to find it.” It was a true answer, and it was the wrong
    room for it. Ruth looked at her hands. The woman who wrote stopped writing.

    > A moment that wobbled. What was going on around it?

    That one. And it went on a bit, because I tried to rescue it with more sentences. I heard them come out
    like a drawer one has pulled too far. I said “many”. Peter looked up. I said “a fair number”. He looked
    down again. It was almost funny. I wish I had made it funny. I had done it with the ironing board.

    > A moment you handled well, however small.

    After that, though. There was a pause, and I did not fill it. I counted to four in my head, as Clara
    says. Then I said, “May I ask you something about the person before?” And I asked what had made the work
    lonely. Ruth turned quite round in her chair. She said that the person had sat between three departments
    and belonged to none, and that each of the three had been sure the other two were looking after him.

    I said what I would try: a desk in a different department every month, and one day a month on the
    telephone with the customers, together with whoever is the most sure about them. Peter wrote that down
    without the ruler.

    They thanked me. The woman who wrote shook my hand, and hers was warm, and I thought, what a pity that I
    never saw your eyes. Then the corridor, the carpet, the lift, the aisle.

    Afterwards I bought a second roll and ate it, at the window of the bakery, and told the woman it had
    gone well. She said she was glad. I walked the whole way home and did not notice it.

    ## The news

    On the twentieth they had said, and it was the twentieth. I give them that. I had the telephone lying on
    the table with its face up from eight in the morning, and at some point I turned it over, and then back.
    At twenty past four Anna. I knew it from the way she breathed in.

    It was between two of us. They took the one who had done it before, in another harbour, with the same
    system. She told me that Ruth had asked her to say that it was close, and that the aisle had been told
    around the house. I said of course. I said thank you. I wrote “close” on the edge of the newspaper and
    went round it with the pen until the paper was through.

    ## What is left over

    > Which words fit right now? Pick up to three, or write your own.

    Flat. Sore. And one that surprises me: *seen*.

    Because that is what I find when I go through it in order. I went in there as someone whose floor had
    been closed, with a box of mandarins, and for an hour I was someone with an aisle. They did not take me,
    and they did see me. Both of these things happened. For two days I have only been able to look at one of
    them at a time.

    What I would do again: the two pages, the bakery, the question about the person before.

    What I would do differently: ask the name a second time. Ask the question about the lonely job in
    the *first* call, when it was put in front of me on a plate. And when I do not know a number, say so,
    once, and then stop.

    > Write about today using your own name, as if you watched it from a seat nearby.

    Robin sits at the kitchen table on a Sunday and has been typing for an hour and a half, which is longer
    than the interview. The coffee is cold. From time to time Robin laughs, at a ruler. Someone who saw this
    through the window would not think: there sits a person who was turned down. They would think: there
    sits a person writing to somebody.

    It is nearly noon. I am going to stop here and eat something that is not an egg.
    """,
    key="adatum story",
    job="adatum",
    step=1,
    later=(
        (
            "2026-02-22 11:50",
            """
            *Later, same day.* I looked up the bakery. It opens at six. I would like to go there once with
            no interview.
            """,
        ),
    ),
)
