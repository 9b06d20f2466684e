"""Draw the picture of the README: the shipped article in a 160x45 terminal (`make picture`)."""

from __future__ import annotations

import asyncio
import os
import re
import tempfile
from pathlib import Path

from tui.app.nutgraf import Nutgraf
from tui.core.library import Library

HERE = Path(__file__).resolve().parent
SIZE = (160, 45)
FONT = re.compile(r"@font-face \{.*?\}", re.DOTALL)


async def draw() -> str:
    """The screen as SVG, without the web fonts that Rich asks for: a picture loads nothing."""
    library = Library.open()
    article = library.article(library.entries()[0].id)
    app = Nutgraf(article, library)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "f", "f", "f")
        await pilot.pause()
        return FONT.sub("", app.export_screenshot(title="nutgraf"))


def main() -> None:
    """Write docs/nutgraf.svg."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["NUTGRAF_HOME"] = home
        (HERE / "nutgraf.svg").write_text(asyncio.run(draw()), encoding="utf-8")


if __name__ == "__main__":
    main()
