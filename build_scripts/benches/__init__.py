"""What bench.py measures, one room a subject. Every figure stands beside a floor taken in the same run."""

import sys
from pathlib import Path

# A checkout is measured as it stands, installed or not.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
