"""The terminal driver: Textual's, except that no byte on standard input can end the app."""

from __future__ import annotations

import os
import re
import selectors
from codecs import getincrementaldecoder

from textual._parser import ParseError
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

_CHUNK = 4096
_SEQUENCES = re.compile("(?=\x1b)")
"""Where the next escape sequence begins."""
_HANGUP = 129
_UNREADABLE = (ArithmeticError, LookupError, ParseError, RuntimeError, ValueError)


class TolerantDriver(LinuxDriver):
    """Textual's own decodes strictly, so that one stray byte raises in its input thread and ends the app."""

    def run_input_thread(self) -> None:
        """Turn what the terminal sends into events until the driver is stopped or the terminal is gone."""
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(0.1):
                    data = self._read()
                    if not data:
                        self._app.call_later(self._app.exit, return_code=_HANGUP)
                        return
                    parser = self._feed(parser, decode(data))
                for event in parser.tick():
                    self.process_message(event)

    def _read(self) -> bytes:
        """What the terminal sent; nothing where it is gone."""
        try:
            return os.read(self.fileno, _CHUNK)
        except OSError:
            return b""

    def _feed(self, parser: XTermParser, text: str) -> XTermParser:
        """Post the events of a piece of input; an escape sequence that makes no sense is dropped."""
        for piece in _SEQUENCES.split(text):
            try:
                for event in parser.feed(piece) if piece else ():
                    self.process_message(event)
            except _UNREADABLE:
                parser = XTermParser(self._debug)
        return parser
