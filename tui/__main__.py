"""`python -m tui` is the command `nutgraf`."""

from tui.cli import entry

if __name__ == "__main__":
    entry()
