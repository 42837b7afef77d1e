"""Letters of the year: cards, Pain Letters, and the ones between."""

from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.sample_data.script import LetterTale

CARD, PAIN, FOLLOW_UP = LetterKind.THANK_YOU, LetterKind.PAIN_LETTER, LetterKind.FOLLOW_UP
POST, EMAIL, BY_HAND, MESSAGE = PostedHow.POST, PostedHow.EMAIL, PostedHow.BY_HAND, PostedHow.MESSAGE

_FIRST_HALF = (
    LetterTale(
        "2026-02-24 18:40",
        CARD,
        "Thank you",
        """
        Dear Ruth,

        thank you for the whole of it: the call, the morning on the fourth floor, and the walk to the lift.
        I came away with better questions than I brought.

        If you would like to stay in touch, send me an invitation on LinkedIn. I would be glad of it.

        Robin
        """,
        to="ruth",
        job="adatum",
        second_draft=(
            "2026-02-24 19:05",
            """
            Dear Ruth,

            thank you for the whole of it: the call, the morning on the fourth floor, and the walk to the
            lift. I came away with better questions than I brought, and with one answer: eleven hours and a
            pair of shoes.

            If you would like to stay in touch, send me an invitation on LinkedIn. I would be glad of it.

            Robin
            """,
        ),
        posted=("2026-02-24 19:40", POST),
        reply=("2026-03-03 09:00", "“Peter has pinned your card to his ruler.” And an invitation."),
    ),
    LetterTale(
        "2026-02-24 19:10",
        CARD,
        "Thank you, and a number",
        """
        Dear Peter Novák,

        you asked what it had cost to find the aisle. Eleven hours and one pair of shoes. Thank you for
        asking what nobody had asked.

        Robin
        """,
        to="peter",
        job="adatum",
        posted=("2026-02-24 19:42", POST),
    ),
    LetterTale(
        "2026-03-05 10:00",
        PAIN,
        "Nineteen people asked the guard",
        """
        Dear Mr Holm,

        since your counter on Station Street closed, the screen there has been praised in two newspapers. I
        spent an hour beside it on Tuesday. Of thirty-one people, nineteen asked the guard.

        I imagine that somebody at Woodgrove now reads numbers that say the screen is used, and that
        somebody else hears from customers that it is not.

        At Southridge we had a desk nobody could find. I spent two weeks standing where people got lost, and
        moved the desk four metres. The calls fell by a third.

        If that sounds familiar, I would be glad of a conversation. The guard is very good, by the way.

        Robin Vale
        """,
        company="Woodgrove",
        job="woodgrove",
        posted=("2026-03-09 18:05", POST),
        reply=("2026-03-19 16:35", "“With great interest.” A phone call next week."),
    ),
    LetterTale(
        "2026-03-09 20:00",
        LetterKind.ASK_REFEREE,
        "A reference, if you have the time",
        """
        Dear Henrik,

        may I give your name? It would be for work close to returns and service. Say whatever is true; the
        aisle is allowed. Tell me if this month is a bad one, and I will ask again in summer.

        Robin
        """,
        to="henrik",
        posted=("2026-03-09 20:10", EMAIL),
        reply=("2026-03-10 18:00", "Yes, before I had finished asking."),
    ),
    LetterTale(
        "2026-04-01 14:00",
        LetterKind.ACCEPT,
        "Yes to the twelve weeks",
        """
        Dear Mr Rahmani,

        yes, with pleasure: twelve weeks, four days, from Tuesday. I will bring coloured pencils and no
        opinions until Thursday.

        Robin Vale
        """,
        to="bilal",
        job="bellows",
        posted=("2026-04-02 08:50", EMAIL),
    ),
    LetterTale(
        "2026-04-02 18:00",
        CARD,
        "A biscuit's worth of thanks",
        """
        Dear Clara,

        you said Bellows before I had heard of it. Thank you for the extension lead, the red pencil and the
        Mondays.

        Robin
        """,
        to="clara",
        posted=("2026-04-02 18:30", BY_HAND),
    ),
    LetterTale(
        "2026-03-03 09:30",
        LetterKind.ASK_FEEDBACK,
        "One question, if you have a minute",
        """
        Dear Ruth,

        a question quite apart from my card, and no answer is an answer too: was there one thing you would
        have liked to hear from me and did not?

        Robin
        """,
        to="ruth",
        job="adatum",
        posted=("2026-03-06 09:00", EMAIL),
        reply=("2026-03-12 17:20", "“The question about the person before. An hour sooner.”"),
    ),
    LetterTale(
        "2026-04-16 08:30",
        FOLLOW_UP,
        "Any news?",
        """
        Dear Lars,

        is there any news about the digital service? A no would be fine to hear too.

        Robin
        """,
        to="lars",
        job="woodgrove",
        posted=("2026-04-16 08:34", EMAIL),
    ),
    LetterTale(
        "2026-05-13 18:40",
        LetterKind.WITHDRAW,
        "I am stepping back",
        """
        Dear Chiara,

        I am stepping back: the nights are more than I can carry. You said the hard thing first, and it
        saved us both a month. That was a kindness, and I will copy it.

        If you would like to stay in touch, send me an invitation on LinkedIn.

        Robin
        """,
        to="chiara",
        job="litware",
        posted=("2026-05-13 19:05", EMAIL),
        reply=("2026-05-20 13:50", "“Best withdrawal note I ever had.”"),
    ),
    LetterTale(
        "2026-06-02 20:00",
        CARD,
        "For the ticket I never saw",
        """
        Dear Ines,

        thank you for ringing yourself, and for saying it before hello. And for the ticket, which I see
        quite clearly. Life is long. If you like, send me an invitation on LinkedIn.

        Robin
        """,
        to="ines",
        job="fabrikam",
        posted=("2026-06-03 10:20", POST),
        reply=("2026-06-09 09:15", "She sent the ticket."),
    ),
)

_SUMMER = (
    LetterTale(
        "2026-06-20 11:00",
        PAIN,
        "The cage in the photograph",
        """
        Dear Ms Vogel,

        in the photograph in last week's paper you stand in front of your returns cage, and I believe I know
        the look. The article says volume has grown by half since you took on the northern shops.

        I imagine that every week begins with what came back the week before, and that nobody can say why it
        did.

        At Southridge a fifth of our parcels lay in such a cage for nineteen days. I sorted them by why
        instead of by what, and wrote the why on the outside in chalk. Two months later it was six days.

        I would like to see yours. I bring my own chalk.

        Robin Vale
        """,
        to="greta",
        job="wideworld",
        second_draft=(
            "2026-06-22 17:30",
            """
            Dear Ms Vogel,

            in the photograph in last week's paper you stand in front of your returns cage, and I believe I
            know the look.

            I imagine that every week begins with what came back the week before, and that nobody can say
            why.

            At Southridge a fifth of our parcels lay in such a cage for nineteen days. I sorted them by why
            instead of by what, and wrote the why on the outside in chalk. Two months later it was six days.

            I would like to see yours. I bring my own chalk.

            Robin Vale
            """,
        ),
        posted=("2026-06-22 17:55", POST),
        reply=("2026-07-03 12:00", "„Schicken Sie einen Lebenslauf. Und die Kreide.“"),
    ),
    LetterTale(
        "2026-07-06 11:00",
        CARD,
        "The key without the string",
        """
        Dear Joan,

        I have the string and you have the key. I think that is fair. Thank you for twelve weeks of knowing
        where everything is.

        Robin
        """,
        to="joan",
        job="bellows",
        posted=("2026-07-06 16:00", POST),
        reply=("2026-07-10 12:30", "Misses the noise I make when a query works."),
    ),
    LetterTale(
        "2026-07-06 11:20",
        CARD,
        "Thank you for the frame",
        """
        Dear Bilal,

        nobody has framed anything of mine before. Thank you for one question and then silence; I learned
        more from the silence. If you would like to stay in touch, send me an invitation on LinkedIn.

        Robin
        """,
        to="bilal",
        job="bellows",
        posted=("2026-07-06 16:00", POST),
    ),
    LetterTale(
        "2026-07-19 20:00",
        LetterKind.DECLINE,
        "My answer",
        """
        Dear Owen,

        thank you for the offer, and for the roof. I am going to say no. You need somebody who is awake at
        eleven, and I would only be pretending. The two products are both good. Start with the second.

        Robin
        """,
        to="owen",
        job="proseware",
        posted=("2026-07-20 09:50", EMAIL),
        reply=("2026-07-21 06:58", "“?” And an hour later: “Fair.”"),
    ),
    LetterTale(
        "2026-07-19 21:10",
        LetterKind.FREE,
        "The roof",
        """
        Dear Owen,

        one more thing, apart from all of that. The tomatoes want less water and more wind. My neighbour has
        grown them over the harbour for thirty years, and she would like to see yours.

        Robin
        """,
        to="owen",
        posted=("2026-07-24 18:00", MESSAGE),
    ),
    LetterTale(
        "2026-07-20 09:00",
        CARD,
        "Graphite",
        """
        Dear Mei-Ling,

        I am not coming, and the drawing is the reason I nearly did. Thank you for taking it apart.

        Robin
        """,
        to="meiling",
        job="proseware",
        posted=("2026-07-20 09:55", POST),
    ),
    LetterTale(
        "2026-08-12 20:30",
        CARD,
        "For the boots and the reasons",
        """
        Dear Greta Vogel,

        thank you for two hours in somebody else's boots, and for giving me reasons. I would have been glad
        to work for you. That stays true.

        If you like, send me an invitation on LinkedIn. And tell me how the chalk does.

        Robin
        """,
        to="greta",
        job="wideworld",
        posted=("2026-08-13 10:00", POST),
        reply=("2026-08-27 15:00", "„Die Kreide hält.“"),
    ),
    LetterTale(
        "2026-08-12 20:45",
        CARD,
        "For Mateo",
        """
        Dear Mateo,

        thank you for showing me the cage as if it were a garden. Good luck with the exam. Being nervous is
        what careful people do.

        Robin
        """,
        to="mateo",
        job="wideworld",
        posted=("2026-08-13 10:00", POST),
    ),
    LetterTale(
        "2026-08-13 09:00",
        PAIN,
        "Letters that come back",
        """
        Dear Mr Strand,

        your new routes save a fifth of the driving, says your annual report. In my street, three neighbours
        have begun to collect each other's cards that say “we missed you”.

        I would like to hear what that looks like from the inside.

        Robin Vale
        """,
        company="Consolidated Messenger",
        posted=("2026-08-13 10:05", POST),
    ),
    LetterTale(
        "2026-09-03 09:00",
        PAIN,
        "Why brochures return",
        """
        Dear editor,

        your spring catalogue came to my house twice and to my neighbour's not at all. I imagine somebody at
        your place sorts that by hand. I know how to make that pile smaller, and I would enjoy it.

        Robin Vale
        """,
        company="Nod Publishers",
        posted=("2026-09-03 09:25", EMAIL),
    ),
)

_AUTUMN = (
    LetterTale(
        "2026-09-11 08:10",
        FOLLOW_UP,
        "Nine or ten",
        """
        Dear Tadhg,

        it was ten. One stood behind the tree. Coffee, some time?

        Robin
        """,
        to="tadhg",
        posted=("2026-09-22 09:00", MESSAGE),
        reply=("2026-09-22 09:02", "“The tree! Thursday in three weeks?”"),
    ),
    LetterTale(
        "2026-10-06 20:00",
        PAIN,
        "People who keep receipts",
        """
        Dear Noor Al-Sayed,

        I read your paper on receipts in one sitting, on a tram, past my stop. You write that a return is a
        conversation nobody answers. I have stood where they arrive, and I would like to add a detail: the
        tape.

        People who are angry use more of it. Every returns desk has somebody who can tell you how much. You
        have forty pages about the sentence; the parcels have the punctuation.

        I am not asking for anything. If you ever do fieldwork beside a returns desk, I will carry the
        chairs.

        Robin Vale
        """,
        to="noor",
        job="trey",
        posted=("2026-10-07 09:40", POST),
    ),
    LetterTale(
        "2026-10-14 09:00",
        PAIN,
        "One parcel in five",
        """
        Dear Mr Weiss,

        your posting says that customers send back one parcel in five. It is brave to print that. Most
        houses hide it on page forty.

        I imagine that service hears the reasons, the warehouse sees the parcels and product gets a chart,
        and that on Monday morning it is your desk where the three do not meet.

        At Southridge I sorted a cage of returns by why instead of by what, and wrote the why on the outside
        in chalk. In two months, nineteen days became six. The chalk cost next to nothing. What it changed
        was who talked to whom.

        I would like to stand at your returns desk for a morning and open parcels. May I?

        Robin Vale
        """,
        to="daniel",
        job="contoso",
        second_draft=(
            "2026-10-18 17:00",
            """
            Dear Mr Weiss,

            your posting says that customers send back one parcel in five. It is brave to print that.

            I imagine that service hears the reasons, the warehouse sees the parcels and product gets a
            chart, and that on Monday morning it is your desk where the three do not meet.

            At Southridge I sorted a cage of returns by why instead of by what, and wrote the why on the
            outside in chalk. In two months, nineteen days became six. What it changed was who talked to
            whom.

            I would like to stand at your returns desk for a morning and open parcels. May I?

            Robin Vale
            """,
        ),
        posted=("2026-10-19 08:55", POST),
        reply=("2026-10-23 16:20", "A card in his own hand. Could we talk?"),
    ),
    LetterTale(
        "2026-10-30 09:00",
        PAIN,
        "The desk where kettles come back",
        """
        Dear Maria Lindqvist,

        the trade paper says your returns have doubled since spring. I own one of your lamps, and it is the
        best thing in my kitchen, so I was surprised.

        I imagine that on Monday mornings somebody at Northwind has a pile of kettles and no idea what they
        have in common, because the box they come in asks for a number and not for a reason.

        A customer who returns a kettle has told you something. At Southridge I made a place where it was
        heard: a desk, a piece of chalk, and one hour a week in which product stood beside it. Nineteen days
        became six.

        I would like to hear what your kettles say.

        Robin Vale
        """,
        to="maria",
        job="northwind",
        second_draft=(
            "2026-11-02 08:10",
            """
            Dear Maria Lindqvist,

            the trade paper says your returns have doubled since spring. I own one of your lamps. It is the
            best thing in my kitchen, so I was surprised.

            I imagine that on Monday mornings somebody at Northwind has a pile of kettles and no idea what
            they have in common. A customer who returns a kettle has told you something, and nobody is at
            the desk to hear it.

            At Southridge I made a place where it was heard: a desk, a piece of chalk, and one hour a week
            in which product stood beside it. Nineteen days became six.

            I would like to hear what your kettles say.

            Robin Vale
            """,
        ),
        posted=("2026-11-02 08:38", EMAIL),
        reply=("2026-11-04 14:50", "Their returns doubled since spring, yes. Could we talk on Thursday?"),
    ),
    LetterTale(
        "2026-11-14 09:00",
        CARD,
        "For Bette, too",
        """
        Dear Daniel,

        thank you for the whole morning, and for letting Bette talk. She knows more about tape than anybody
        alive. If you would like to stay in touch, whatever comes of this, send me an invitation on
        LinkedIn.

        Robin
        """,
        to="daniel",
        job="contoso",
        posted=("2026-11-14 09:20", POST),
    ),
    LetterTale(
        "2026-11-21 16:00",
        PAIN,
        "Two desks, one parcel",
        """
        Dear Ms Brandt,

        your data team has a chart of returns that is better than any I have seen. What it cannot hold is
        the tape. I would like to show you both side by side, ten minutes, any morning.

        Robin Vale
        """,
        company="Contoso",
        job="contoso",
        posted=("2026-11-23 08:50", POST),
    ),
    LetterTale(
        "2026-11-21 16:40",
        PAIN,
        "A month behind at the bench",
        """
        Dear Mr Lund,

        your repair bench is a month behind, and a neighbour of mine who knows says that it is not the
        repairing. It is that nobody tells the bench what is wrong. I have a piece of chalk that helps with
        that.

        Robin Vale
        """,
        company="VanArsdel",
        job="vanarsdel",
        posted=("2026-11-23 08:50", POST),
    ),
    LetterTale(
        "2026-11-22 11:00",
        PAIN,
        "The second phone call",
        """
        Dear Ms Okoye,

        patients of yours tell me that it is always the second call that helps, because the first one finds
        the wrong desk. I imagine your Mondays are mostly first calls.

        I would like to listen for a morning, and then draw you what I heard.

        Robin Vale
        """,
        company="Lamna Healthcare",
        job="lamna",
        posted=("2026-11-23 08:50", POST),
    ),
    LetterTale(
        "2026-11-22 11:30",
        FOLLOW_UP,
        "Wednesday, gate B",
        """
        Dear colleagues at the depot,

        I will be at gate B at half past ten, in shoes for oil. If one of the four has a question from the
        wall that I could think about on the tram, send it to me.

        Robin Vale
        """,
        company="Fabrikam",
        job="fabrikam",
        posted=("2026-11-23 08:50", EMAIL),
    ),
    LetterTale(
        "2026-11-22 19:30",
        PAIN,
        "Sellers who leave in their second month",
        """
        Dear (name),

        your marketplace gained four hundred sellers this year, and I counted the shops that closed in their
        second month. I imagine
        """,
        company="Relecloud",
        job="relecloud",
    ),
)

LETTERS: tuple[LetterTale, ...] = (*_FIRST_HALF, *_SUMMER, *_AUTUMN)
