"""Reading a SOURCE that is not stored yet: a file, an address, standard input."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tui.core import pipeline
from tui.core.store import ID
from tui.core.text import clean

if TYPE_CHECKING:
    from tui.core.model import Article

_ID = re.compile(ID)
_STORED = (".yaml", ".yml")


def may_be_stored(source: str) -> bool:
    """Whether a SOURCE can name an article that is parsed already: a YAML file, or the id of one."""
    return _ID.fullmatch(source) is not None or Path(source).suffix.lower() in _STORED


def parsed(source: str) -> Article:
    """The article of a file, an address, or standard input for `-`.

    Raises:
        NutgrafError: It cannot be read or fetched, or is no text.
    """
    return pipeline.parse_source(source, _say)


def _say(line: str) -> None:
    """Talk goes to standard error, as one printable line."""
    sys.stderr.write(f"nutgraf: {clean(line, one_line=True)}\n")
