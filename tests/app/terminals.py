"""The app in a pseudo-terminal: what it writes, what is typed, whether it gives the terminal back."""

from __future__ import annotations

import contextlib
import os
import select
import struct
import subprocess
import time

import pytest

fcntl = pytest.importorskip("fcntl")
pty = pytest.importorskip("pty")
termios = pytest.importorskip("termios")

PATIENCE = 20
ENTERED, LEFT, MOUSE_OFF = b"\x1b[?1049h", b"\x1b[?1049l", b"\x1b[?1000l"


class Terminal:
    """A program in a terminal of its own."""

    def __init__(self, command, home, **environment):
        self.master, worker = pty.openpty()
        fcntl.ioctl(worker, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.before = termios.tcgetattr(worker)
        self.worker = worker
        self.output = b""
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("TEXTUAL", "NUTGRAF"))}
        self.process = subprocess.Popen(
            command,
            stdin=worker,
            stdout=worker,
            stderr=worker,
            start_new_session=True,
            env={**clean, "TERM": "xterm-256color", "NUTGRAF_HOME": str(home), **environment},
        )

    def send(self, data):
        os.write(self.master, data)

    def until(self, holds):
        """Read what the program writes until a condition holds."""
        deadline = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < deadline, self.output[-2000:]
            if select.select([self.master], [], [], 0.02)[0]:
                with contextlib.suppress(OSError):
                    self.output += os.read(self.master, 65536)
        return self

    def shows(self, text):
        return self.until(lambda: text in self.output)

    def ends(self):
        self.until(lambda: self.process.poll() is not None)
        while select.select([self.master], [], [], 0)[0]:
            self.output += os.read(self.master, 65536)
        return self.process.returncode

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for number in (self.master, self.worker):
            with contextlib.suppress(OSError):
                os.close(number)

    @property
    def given_back(self):
        after = termios.tcgetattr(self.worker)
        return LEFT in self.output and MOUSE_OFF in self.output and after[:4] == self.before[:4]
