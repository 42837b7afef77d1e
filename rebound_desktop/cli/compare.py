"""`rebound-desktop compare FILE`: a JSON document in, the comparison as JSON out, no window."""

import argparse

from rebound_desktop.cli.shell import Shell, Verbs

NAME = "compare"
SCHEMA_HELP = """\
FILE is one JSON object in UTF-8; "-" reads it from standard input. Unknown keys are an error.

  scale      optional: {"worst": 0, "best": 10}, and that is what it is if left out.
             Any two numbers; worst may be the larger one.
  aspects    1 to 40, each an object:
    name       text; no two alike
    tier       whole number, 1 the highest     } one of the three, the same one for all
    swing      0 or more, the largest often 100} aspects; none at all: all count the same
    weight     0 or more, in any unit          }
    group      optional text: the rows of a group carry the same tier, swing or weight,
               which is the group's and is shared equally among them
    must_have  optional: {"at_least": 6} or {"at_most": 75}, about the rating as given;
               five aspects can have one
    value      optional, for measured ratings: [[50, 10], [75, 8], [100, 0]], two or more
               pairs of rating and value on the scale, ratings increasing, straight lines
               between them, clipped outside; ratings without it lie on the scale
  jobs       2 to 12, each an object:
    name       text; no two alike
    ratings    an object from aspect names to numbers; left out or null: not known
    gut        optional number or null, larger is better; only its order is read
  draws      optional whole number from 1 to 100000; 2000 if left out
  seed       optional whole number; 1 if left out; the same seed gives the same result

Printed, as JSON (exit 0):
  weights        aspect -> its share of the weight, together 1
  jobs           in the order given: name; score over what is known (null if nothing is), low and
                 high, what it could still become, on the scale; coverage, the known share of the
                 weight; rank (1, 1, 3; null under 0.6 coverage; a job that misses a must-have
                 ranks after all that miss none); misses and unknown_must_haves, aspect names
  dominates      [a, b]: a is as good as b or better on every aspect, and better on one or more;
                 both known on all
  too_close      whether the lead is smaller than 1/20 of the scale on the heaviest aspect
  stability      aspect -> [low, high]: for which shares of the weight the leader leads, the others
                 keeping their proportions, among jobs fully rated that miss nothing; or null
  acceptability  job -> how often it takes rank 1, 2, ... over all jobs, when weights are drawn
                 from all that fit the order given, and unknown ratings from the scale
  gut            null under four jobs with a gut, else tau_b (Kendall) and discordant:
                 [higher by score, higher by gut], close calls left out
  sentences      what there is to say about the order, in words

Anything else is one sentence on standard error, and exit 1.
"""


def add(verbs: Verbs) -> None:
    """What can be said to it."""
    said = verbs.add_parser(
        NAME,
        help="compare jobs from a JSON document; prints JSON",
        description=SCHEMA_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    said.add_argument("file", metavar="FILE", help="the document, or - for standard input")


def run(options: argparse.Namespace, shell: Shell) -> int:
    """Compare the jobs of a document; no journal is looked at."""
    # The maths is imported only for this verb: the window's start does without.
    from rebound_desktop.cli.comparing import run_compare

    return run_compare(options.file, shell)
