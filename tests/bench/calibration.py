"""How far a figure's confidence can be relied on: `python tests/bench/calibration.py`.

Holds the attribution of every money and percent figure of tests/accuracy against its annotation and prints,
for each rule and for each band of confidence, how many there were and what share of them was right. The
tables of tui/core/figures/trust.py follow the first two.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "accuracy")]

import annotated  # noqa: E402  (the folder is no package)
import bench  # noqa: E402

from tui.core.model import Figure, passages  # noqa: E402
from tui.core.pipeline import parse_text  # noqa: E402

BANDS = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)

Shares = dict[str, list[bool]]


def figures(case: annotated.Case) -> dict[tuple[int, int], Figure]:
    """The figures of a parse by where they stand in the text."""
    article = parse_text(case.text, case.name)
    where, cursor = {}, 0
    for passage in passages(article.title, article.sections):
        where[passage.section, passage.paragraph] = start = case.text.find(passage.text, cursor)
        cursor = start + len(passage.text)
    return {
        (where[f.at.section, f.at.paragraph] + f.at.start, where[f.at.section, f.at.paragraph] + f.at.end): f
        for f in article.figures
    }


def add(case: annotated.Case, owners: Shares, reasons: Shares, bands: Shares) -> None:
    """Count what is right in one article."""
    told = figures(case)
    for gold, said in bench.pair(case, bench.understood(case)):
        if said is None or gold.kind not in bench.ATTRIBUTED:
            continue
        figure = told[said.start, said.end]
        right = bench.answers(gold, said)
        owner, _, reason = figure.rule.partition("/")[2].partition(".")
        owners[owner].append(right["company"])
        reasons[reason].append(right["metric"])
        low = max(band for band in BANDS if band <= figure.confidence)
        bands[f"{low:.1f}"].append(right["company"] and right["metric"])


def show(title: str, shares: Shares) -> None:
    """Print a table, the largest first."""
    lines = [f"{title:14} {'n':>5} right"]
    names = sorted(shares, key=lambda name: (-len(shares[name]), name))
    lines += [
        f"{name:14} {len(shares[name]):5} {sum(shares[name]) / len(shares[name]):.2f}" for name in names
    ]
    sys.stdout.write("\n".join(lines) + "\n\n")


def main() -> None:
    """Print the three tables."""
    tables: tuple[Shares, ...] = tuple(defaultdict(list) for _ in range(3))
    with tempfile.TemporaryDirectory() as home:
        os.environ["NUTGRAF_HOME"] = home
        for name in annotated.names():
            add(annotated.load(name), *tables)
    for title, shares in zip(("company by", "metric by", "confidence"), tables, strict=True):
        show(title, shares)


if __name__ == "__main__":
    main()
