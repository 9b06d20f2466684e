"""The tests beside this file share `stories.py`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
