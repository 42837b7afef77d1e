"""`python -m rebound_desktop`, and the command `rebound-desktop`."""

import sys

from rebound_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
