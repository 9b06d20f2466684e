"""`nutgraf parse`: a source as the stored format."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tui.core import store
from tui.core.errors import NutgrafError
from tui.core.storage.files import ensure_folder, write_atomic

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.core.model import Article


def run(
    names: list[str], read: Callable[[str], Article], *, form: str, output: str | None, force: bool
) -> int:
    """Print or write articles.

    Args:
        names: The sources.
        read: Gives the article of a source.
        form: `yaml`, `json` (one source, or many into a folder) or `jsonl` (a line each).
        output: A file; a folder where there are many sources; None for standard output.
        force: Write over files that are there.

    Returns:
        0, or 1 where a source of many failed (each has its line on stderr).

    Raises:
        NutgrafError: The one source failed, or the output cannot be written.
    """
    target = Path(output) if output else None
    into_folder = target is not None and form != "jsonl" and (len(names) > 1 or target.is_dir())
    if len(names) > 1 and form != "jsonl" and not into_folder:
        raise NutgrafError("parse", f"{form} takes one source; give a folder with -o, or --format jsonl")
    if target is not None and into_folder:
        ensure_folder(target)
    lines, failed = [], 0
    for name in names:
        try:
            article = read(name)
            text = rendered(article, form)
        except NutgrafError as error:
            if len(names) == 1:
                raise
            failed = 1
            print(f"nutgraf: {error}", file=sys.stderr)
            continue
        _warn(name, article)
        if target is not None and into_folder:
            _write(target / f"{Path(name).stem or 'stdin'}.{form}", text, force=force)
        elif target is not None:
            lines.append(text)
        else:
            sys.stdout.write(text)
    if target is not None and not into_folder and lines:
        _write(target, "".join(lines), force=force)
    return failed


def rendered(article: Article, form: str) -> str:
    """An article as text that ends in a newline.

    Args:
        article: What to write.
        form: `yaml`, `json` or `jsonl`.
    """
    if form == "yaml":
        return store.article_yaml(article)
    # Indented for a person; a program that reads a pipe gets it four times as fast without.
    indent = 2 if form == "json" and sys.stdout.isatty() else None
    return json.dumps(store.to_data(article), ensure_ascii=False, allow_nan=False, indent=indent) + "\n"


def _warn(name: str, article: Article) -> None:
    for warning in article.warnings:
        print(f"nutgraf: {NutgrafError(name, warning)}", file=sys.stderr)


def _write(path: Path, text: str, *, force: bool) -> None:
    if path.exists() and not force:
        raise NutgrafError(str(path), "is there already; --force writes over it")
    write_atomic(path, text)
