"""Eighteen opportunities, from first lead to however they ended."""

from rebound_desktop.core.jobs import HowFar, Outcome, PayPeriod, RoundKind, Side, Stage, WorkMode
from rebound_desktop.sample_data.script import Fresh, GutSaid, Interview, JobTale, ListLine, Move, Offered

PERFECT, NOT_IDEAL = Side.PERFECT, Side.NOT_IDEAL
MET, APPLIED_ONLY = HowFar.MET_PEOPLE, HowFar.APPLIED_ONLY

_WINTER = (
    JobTale(
        "fourthcoffee",
        "Fourth Coffee",
        "Regional operations",
        "2025-12-10 10:00",
        place="Forty shops, a car needed",
        source="A card in the shop window",
        moves=(
            Move("2025-12-15 11:00", Stage.APPLIED),
            Move("2026-01-09 08:30", Stage.CLOSED, Outcome.TURNED_DOWN, how_far=APPLIED_ONLY),
        ),
    ),
    JobTale(
        "adatum",
        "Adatum",
        "Product operations manager",
        "2026-01-09 17:30",
        place="Harbour Row, 25 minutes by tram",
        source="Anna, First Up",
        posting="""
            We are looking for a product operations manager who turns what customers send back into what we
            build next. You will own the rhythm between support, finance and product, report to the product
            director, and spend one day a month answering calls.

            - Five years close to operations or product
            - At ease with numbers and with people who fear them
            - Three days a week on site
            """,
        moves=(
            Move("2026-01-15 14:00", Stage.APPLIED, note="By Anna, with the two-page résumé"),
            Move("2026-01-26 12:00", Stage.INTERVIEWING),
            Move("2026-02-20 16:30", Stage.CLOSED, Outcome.TURNED_DOWN, how_far=MET),
        ),
        rounds=(
            Interview(
                "2026-01-26 12:10",
                RoundKind.VIDEO,
                "2026-01-29 14:00",
                "By video",
                "Ruth Adeyemi, 45 minutes.",
            ),
            Interview(
                "2026-02-03 09:00",
                RoundKind.PANEL,
                "2026-02-12 10:00",
                "Harbour Row, fourth floor",
                "Ruth Adeyemi, Peter Novák, somebody from people. Bring the stock count figures.",
                key="adatum panel",
            ),
        ),
        answers=(("2026-02-12 18:00", "2026-02-20"),),
        lines=(
            ListLine("2026-02-24 19:20", PERFECT, "A day a month on the phones", look_again=True),
            ListLine("2026-02-24 19:22", PERFECT, "Ruth, who asks and then waits", look_again=True),
            ListLine("2026-02-26 08:10", PERFECT, "The tram stops at the door"),
            ListLine("2026-02-24 19:25", NOT_IDEAL, "Finance reads every sentence first"),
            ListLine("2026-03-01 17:00", NOT_IDEAL, "Three fixed days on site", next_time="two, and movable"),
        ),
        guts=(
            GutSaid("2026-02-12 19:30", "warm", 8),
            GutSaid(
                "2026-02-26 08:20", "warm, a little tidy", 7, "A year of defending every number to Peter."
            ),
        ),
    ),
    JobTale(
        "lucerne",
        "Lucerne Publishing",
        "Audience manager",
        "2026-02-02 11:00",
        place="Old printworks, 35 minutes",
        moves=(
            Move("2026-02-04 16:00", Stage.APPLIED),
            Move("2026-03-24 11:45", Stage.CLOSED, Outcome.WENT_QUIET, how_far=APPLIED_ONLY),
        ),
        lines=(ListLine("2026-02-04 16:20", PERFECT, "People who read for a living"),),
    ),
    JobTale(
        "woodgrove",
        "Woodgrove",
        "Digital service owner",
        "2026-03-02 09:30",
        place="Head office, glass, 20 minutes",
        source="Their branch closed its counter; I wrote",
        moves=(
            Move("2026-03-09 18:00", Stage.LETTER_SENT),
            Move("2026-03-19 16:40", Stage.INTERVIEWING),
            Move("2026-05-04 09:00", Stage.CLOSED, Outcome.WENT_QUIET, how_far=MET),
        ),
        rounds=(
            Interview(
                "2026-03-19 16:45",
                RoundKind.PHONE,
                "2026-03-26 11:00",
                "Phone",
                "Lars Holm.",
                key="woodgrove phone",
            ),
        ),
        answers=(("2026-03-26 12:00", "2026-04-09"),),
        lines=(
            ListLine("2026-05-09 10:00", PERFECT, "A service my mother uses", look_again=True),
            ListLine(
                "2026-05-09 10:02",
                NOT_IDEAL,
                "Nobody there could name a date",
                next_time="a date, before I leave",
            ),
        ),
        guts=(GutSaid("2026-05-09 10:10", "fog", 3, "Waiting as a way of working."),),
    ),
)

_SPRING = (
    JobTale(
        "bellows",
        "Bellows College",
        "Timetable project, twelve weeks",
        "2026-03-23 10:00",
        place="The old campus, 15 minutes on foot",
        source="Clara at the library",
        moves=(
            Move("2026-03-25 10:00", Stage.APPLIED),
            Move("2026-03-27 09:00", Stage.INTERVIEWING),
            Move("2026-04-01 12:00", Stage.OFFER, note="Twelve weeks, four days"),
            Move(
                "2026-04-02 09:00",
                Stage.CLOSED,
                Outcome.ACCEPTED,
                note="Until {2026-07-03}; the search goes on beside it",
            ),
        ),
        rounds=(
            Interview(
                "2026-03-27 09:10", RoundKind.ON_SITE, "2026-03-31 15:00", "Registry", "Bilal Rahmani."
            ),
        ),
        lines=(
            ListLine("2026-03-31 19:30", PERFECT, "An end date everybody knows"),
            ListLine("2026-04-10 18:00", PERFECT, "Walking there", look_again=True),
            ListLine("2026-07-03 20:00", PERFECT, "They let me finish things", look_again=True),
            ListLine("2026-04-10 18:05", NOT_IDEAL, "No window"),
        ),
        guts=(GutSaid("2026-03-31 19:35", "yes", 9),),
    ),
    JobTale(
        "litware",
        "Litware",
        "Programme manager, support",
        "2026-04-20 19:00",
        place="Ring road, 40 minutes by bus",
        moves=(
            Move("2026-04-24 20:00", Stage.APPLIED),
            Move("2026-05-02 10:00", Stage.INTERVIEWING),
            Move("2026-05-13 19:10", Stage.CLOSED, Outcome.WITHDREW, note="Night shifts every third week"),
        ),
        rounds=(
            Interview("2026-05-02 10:05", RoundKind.PHONE, "2026-05-06 16:00", "Phone", "Chiara Conti."),
            Interview(
                "2026-05-07 09:00", RoundKind.OTHER, None, "", "A dinner with the team, if I had gone on."
            ),
        ),
        lines=(
            ListLine("2026-05-06 20:00", PERFECT, "Chiara says what is hard first", look_again=True),
            ListLine("2026-05-06 20:02", NOT_IDEAL, "Nights, every third week", next_time="none"),
        ),
        guts=(GutSaid("2026-05-10 21:00", "no, with respect", 3, "Sleeping at noon for years."),),
    ),
    JobTale(
        "fabrikam",
        "Fabrikam",
        "Service design lead",
        "2026-05-04 19:30",
        place="The old tram depot, 18 minutes",
        source="Ines Duarte's talk, on paper",
        posting="""
            You will lead a group of four who design how our machines are repaired: the call, the visit, the
            part, the bill. You have made a service simpler before and can say what it cost.
            """,
        moves=(
            Move("2026-05-08 11:00", Stage.APPLIED),
            Move("2026-05-14 15:00", Stage.INTERVIEWING),
            Move("2026-06-01 16:10", Stage.CLOSED, Outcome.TURNED_DOWN, how_far=MET),
            Move("2026-11-02 12:15", Stage.INTERVIEWING, note="The person they hired has left. Ines wrote."),
        ),
        rounds=(
            Interview("2026-05-14 15:05", RoundKind.PHONE, "2026-05-18 11:00", "Phone", "Ines Duarte."),
            Interview(
                "2026-11-05 17:00",
                RoundKind.VIDEO,
                "2026-11-12 15:00",
                "By video",
                "Ines Duarte. She will show the open questions.",
                key="fabrikam video",
            ),
            Interview(
                "2026-11-18 12:00",
                RoundKind.ON_SITE,
                "+2 10:30",
                "The old tram depot, gate B",
                "Ines and two of the four. Wear shoes for oil.",
            ),
        ),
        answers=(("2026-05-18 12:00", "2026-06-05"),),
        lines=(
            ListLine("2026-06-03 11:00", PERFECT, "A group of four, not forty", look_again=True),
            ListLine("2026-11-12 17:00", PERFECT, "Questions on the wall instead of slides", look_again=True),
            ListLine("2026-11-12 17:03", PERFECT, "18 minutes, along the river"),
            ListLine("2026-11-12 17:05", NOT_IDEAL, "Two leads in one year"),
        ),
        guts=(GutSaid("2026-06-01 20:00", "nearly", 8), GutSaid("2026-11-12 17:10", "curious", 8)),
    ),
    JobTale(
        "proseware",
        "Proseware",
        "Product manager",
        "2026-05-25 20:00",
        place="A roof and two floors, 30 minutes",
        source="Anna, First Up",
        moves=(
            Move("2026-05-28 09:00", Stage.APPLIED),
            Move("2026-06-04 12:00", Stage.INTERVIEWING),
            Move("2026-07-14 17:45", Stage.OFFER, note="More than the posting said; answer within a week"),
            Move("2026-07-20 10:00", Stage.CLOSED, Outcome.DECLINED, note="Evenings belong to me"),
        ),
        rounds=(
            Interview("2026-06-04 12:05", RoundKind.ON_SITE, "2026-06-10 13:00", "Their roof", "Owen Price."),
            Interview(
                "2026-06-15 09:00",
                RoundKind.TASK,
                "2026-06-24 10:00",
                "Two hours, a sketch",
                "With Mei-Ling Zhou. Bring pencils.",
                key="proseware task",
            ),
        ),
        answers=(("2026-07-14 18:00", "2026-07-21"),),
        lines=(
            ListLine("2026-06-24 18:00", PERFECT, "Arguing with pencils", look_again=True),
            ListLine("2026-07-15 07:30", PERFECT, "The money"),
            ListLine(
                "2026-07-15 07:32", NOT_IDEAL, "Messages at eleven at night", next_time="none after seven"
            ),
            ListLine("2026-07-15 07:40", NOT_IDEAL, "“We are a family”"),
        ),
        guts=(
            GutSaid("2026-06-10 19:00", "bright", 7),
            GutSaid("2026-07-18 22:00", "small stone in the shoe", 4, "Being on call for one man's ideas."),
        ),
    ),
    JobTale(
        "wideworld",
        "Wide World Importers",
        "Logistics product owner",
        "2026-06-18 19:00",
        place="Quay 7, 28 minutes",
        source="Pain Letter to Greta Vogel",
        moves=(
            Move("2026-06-22 18:00", Stage.LETTER_SENT),
            Move("2026-07-06 10:00", Stage.APPLIED, note="She asked for a résumé, so I sent one"),
            Move("2026-07-13 09:00", Stage.INTERVIEWING),
            Move("2026-08-11 11:40", Stage.CLOSED, Outcome.TURNED_DOWN, how_far=MET),
        ),
        rounds=(
            Interview("2026-07-13 09:05", RoundKind.PHONE, "2026-07-16 10:00", "Phone", "Greta Vogel."),
            Interview(
                "2026-07-20 14:00",
                RoundKind.ON_SITE,
                "2026-07-29 09:00",
                "Quay 7, the warehouse",
                "Greta Vogel, Mateo Rivas. They lend you the boots.",
                key="wideworld visit",
            ),
        ),
        answers=(("2026-07-29 12:00", "2026-08-12"),),
        lines=(
            ListLine("2026-08-12 20:00", PERFECT, "Aisles first, talking later", look_again=True),
            ListLine("2026-08-12 20:02", PERFECT, "Problems one can touch", look_again=True),
            ListLine("2026-08-14 09:00", PERFECT, "Greta's reasons"),
            ListLine("2026-08-12 20:05", NOT_IDEAL, "Up at five", next_time="after seven"),
            ListLine("2026-08-20 19:00", NOT_IDEAL, "The system is twenty years old and nobody may touch it"),
        ),
        guts=(GutSaid("2026-07-29 20:00", "boots!", 9), GutSaid("2026-08-14 09:10", "still a pity", 8)),
    ),
)

_AUTUMN = (
    JobTale(
        "margies",
        "Margie's Travel",
        "Customer care lead",
        "2026-08-31 11:00",
        place="Two trains",
        moves=(
            Move("2026-09-02 10:00", Stage.APPLIED),
            Move("2026-09-17 08:45", Stage.CLOSED, Outcome.TURNED_DOWN, how_far=APPLIED_ONLY),
        ),
    ),
    JobTale(
        "trey",
        "Trey Research",
        "Research operations, if there were such a job",
        "2026-10-05 19:00",
        place="Hill campus, 22 minutes",
        notes="No posting. Her paper says returns are conversations that nobody answers.",
        moves=(Move("2026-10-07 10:00", Stage.LETTER_SENT),),
    ),
    JobTale(
        "tailspin",
        "Tailspin",
        "Planning lead",
        "2026-10-05 20:00",
        place="Airfield park, 26 minutes",
        source="Posting",
        url="https://tailspin.example/jobs/planning-lead",
        posting="""
            Plan what two hundred toy shops will need eight weeks from now. You read numbers, weather and
            school calendars, and you tell people early when they will be short. Flexible by nature: so is
            our season.
            """,
        moves=(
            Move("2026-10-09 09:00", Stage.APPLIED),
            Move("2026-10-16 14:00", Stage.INTERVIEWING),
            Move("2026-11-18 16:20", Stage.OFFER, note="By phone, in writing the same evening"),
        ),
        rounds=(
            Interview("2026-10-16 14:05", RoundKind.PHONE, "2026-10-22 10:00", "Phone", "Aiko Tanaka."),
            Interview(
                "2026-10-30 16:00",
                RoundKind.ON_SITE,
                "2026-11-09 13:30",
                "Airfield park, hall 2",
                "Aiko Tanaka and two planners. Second round.",
                key="tailspin second",
            ),
            Interview(
                "2026-11-20 11:40",
                RoundKind.PHONE,
                "+4 09:30",
                "Phone",
                "About the weekends.",
                key="tailspin weekends",
                minutes=30,
                preparation="How many weekends, how early known, and who covers them in May.",
                fresh=Fresh("2026-11-20 11:45", ("aiko",)),
            ),
        ),
        answers=(("2026-10-22 11:00", "2026-10-30"),),
        offers=(
            Offered(
                "2026-11-18 16:25",
                430_000,
                "+11",
                "From January. Thirty days off, none of them in May or June. A car for the far shops.",
            ),
        ),
        facts={
            "mode": WorkMode.ON_SITE,
            "pay_from": 400_000,
            "pay_to": 450_000,
            "pay_currency": "EUR",
            "pay_period": PayPeriod.MONTH,
            "pay_named": "4,300",
            "resume_sent": "The short one, with the planning page",
        },
        tags=("planning", "season"),
        lines=(
            ListLine("2026-11-09 19:20", PERFECT, "She begins with what goes wrong", look_again=True),
            ListLine("2026-11-18 18:00", PERFECT, "The pay"),
            ListLine(
                "2026-11-09 19:25", NOT_IDEAL, "Weekends, in the whole high season", next_time="two a year"
            ),
            ListLine("2026-11-18 18:05", NOT_IDEAL, "A hall without daylight"),
        ),
        guts=(GutSaid("2026-11-09 19:30", "wary", 5), GutSaid("2026-11-18 18:30", "tempted, and wary", 6)),
    ),
    JobTale(
        "contoso",
        "Contoso",
        "Product lead, returns",
        "2026-10-12 09:40",
        place="Mill Bridge, 24 minutes",
        source="A letter to Daniel Weiss",
        posting="""
            Our customers send back one parcel in five. We would like somebody to find out why, and to make
            the other four worth keeping. You lead product for returns, with service, warehouse and data
            beside you.
            """,
        moves=(
            Move("2026-10-19 09:00", Stage.LETTER_SENT),
            Move("2026-10-28 10:00", Stage.APPLIED, note="The short résumé, three pages of returns figures"),
            Move("2026-11-03 09:00", Stage.INTERVIEWING),
        ),
        rounds=(
            Interview(
                "2026-11-03 09:05",
                RoundKind.VIDEO,
                "2026-11-06 14:00",
                "By video",
                "Daniel Weiss.",
                key="contoso video",
            ),
            Interview(
                "2026-11-09 10:00",
                RoundKind.ON_SITE,
                "2026-11-13 09:30",
                "Mill Bridge, returns hall",
                "Then the desk itself. Take the two stories.",
                key="contoso visit",
                minutes=120,
                fresh=Fresh(
                    "2026-11-13 18:20",
                    ("daniel",),
                    asked="What a returned parcel wants to say",
                    answered="Nineteen of them, on the table, in order",
                    picture="His office, ten steps from the desk",
                    sure="quite",
                    take_it="gladly",
                ),
            ),
        ),
        answers=(("2026-11-13 13:00", "2026-11-20"),),
        lines=(
            ListLine("2026-11-13 18:00", PERFECT, "The desk is ten steps from his office", look_again=True),
            ListLine("2026-11-13 18:02", PERFECT, "24 minutes", look_again=True),
            ListLine("2026-11-15 10:00", PERFECT, "One parcel in five: a real question"),
            ListLine("2026-11-15 10:05", NOT_IDEAL, "He answers for others"),
        ),
        guts=(GutSaid("2026-11-13 18:10", "at home", 8),),
    ),
    JobTale(
        "humongous",
        "Humongous Insurance",
        "Claims experience manager",
        "2026-10-13 19:00",
        place="Centre, 15 minutes",
        moves=(Move("2026-11-10 11:00", Stage.APPLIED, note="Elif says six weeks is normal there"),),
    ),
    JobTale(
        "northwind",
        "Northwind",
        "product manager",
        "2026-10-26 11:00",
        place="Granary Street, 55 minutes each way",
        source="Their returns doubled since spring",
        posting="""
            Northwind makes kettles, lamps and radios that last. We look for a product manager who has met
            the people who repair things. Two days a week at home. You will work with the head of product
            and the engineering lead, and you will hold what you decide about in your hands.
            """,
        moves=(
            Move("2026-11-02 08:40", Stage.LETTER_SENT),
            Move("2026-11-04 15:00", Stage.INTERVIEWING),
            Move("2026-11-19 19:10", Stage.CLOSED, Outcome.TURNED_DOWN, how_far=MET),
        ),
        rounds=(
            Interview(
                "2026-11-04 15:05",
                RoundKind.PHONE,
                "2026-11-05 09:30",
                "Phone",
                "Maria Lindqvist.",
                key="northwind phone",
            ),
            Interview(
                "2026-11-09 09:00",
                RoundKind.PANEL,
                "2026-11-19 10:00",
                "Granary Street, the long room",
                "Round 2.",
                key="northwind panel",
                minutes=90,
                preparation="The stock count figures. Who decides there? Ask about the repair bench.",
                fresh=Fresh(
                    "2026-11-19 20:55",
                    ("maria", "tom"),
                    asked="What I would stop doing first",
                    answered="The Monday report nobody reads, and how I would find out who does",
                    picture="Tom taking the kettle apart while I spoke",
                    sure="more than half",
                    take_it="yes, and the train is long",
                ),
            ),
        ),
        answers=(("2026-11-19 12:00", "2026-11-25"),),
        facts={"mode": WorkMode.HYBRID, "resume_sent": "Two pages, returns first"},
        tags=("things people hold",),
        why=(
            "2026-11-21 10:40",
            "Somebody who has run a repair bench.",
            "The first answer about the figures.",
        ),
        lines=(
            ListLine("2026-11-21 10:20", PERFECT, "A product people can hold", look_again=True),
            ListLine("2026-11-21 10:21", PERFECT, "Maria as a manager"),
            ListLine("2026-11-21 10:24", PERFECT, "Two days at home", look_again=True),
            ListLine("2026-11-21 10:30", NOT_IDEAL, "55 minutes each way", next_time="at most 30 minutes"),
            ListLine("2026-11-22 17:05", NOT_IDEAL, "Nobody could say who decides"),
        ),
        guts=(GutSaid("2026-11-22 17:15", "warm, and a long way off", 7),),
    ),
    JobTale(
        "relecloud",
        "Relecloud",
        "Marketplace product manager",
        "2026-11-03 18:30",
        source="Arjun",
        notes="Next quarter, perhaps. Arjun will say when.",
    ),
    JobTale(
        "lamna",
        "Lamna Healthcare",
        "Patient services lead",
        "2026-11-04 17:30",
        source="Kateryna",
        place="Two stops",
    ),
    JobTale(
        "vanarsdel",
        "VanArsdel",
        "Returns and repairs",
        "2026-09-21 17:50",
        source="Sofia, on the stairs",
        notes="Their repair bench is a month behind. Who decides there?",
    ),
)

JOBS: tuple[JobTale, ...] = (*_WINTER, *_SPRING, *_AUTUMN)
