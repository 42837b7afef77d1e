"""Where the bundled program begins."""

import sys

from rebound_desktop.__main__ import main

sys.exit(main())
