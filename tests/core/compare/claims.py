"""Articles of one line a figure: `company metric change | written | unit | period | qualifier`."""

from decimal import Decimal

from tui.core.knowledge import Metric
from tui.core.model import Article, Company, Figure, Paragraph, Place, Section, Source

METRICS = tuple(
    Metric(one, one.replace("_", " ").capitalize(), "")
    for one in "investment revenue profit deal_value share_price workforce economy other".split()  # noqa: SIM905
)

SCALES = {"bn": 9, "m": 6, "": 0}


def amount(written):
    """`5.2bn` as a number."""
    digits = written.rstrip("bnm%")
    scale = SCALES[written[len(digits) :].replace("%", "")]
    return Decimal(digits.replace(",", "")).scaleb(scale)


def figure(line, number=1, same_as=None, place=None):
    owner, written, unit, period, qualifier = (*(part.strip() for part in line.split("|")), "", "", "")[:5]
    company, metric, change = (*owner.split(), "level")[:3]
    low, _, high = written.partition("-")
    kind = "percent" if unit == "%" else "money" if unit.isupper() else "count"
    return Figure(
        f"f{number}", kind, written, amount(low), amount(high or low), unit, qualifier or "exact",
        company, metric, change, period or None, same_as, "test", 1.0, place or Place("s1", 0, 0, 1),
    )  # fmt: skip


def article(identity, *lines, published=None, firms=None, same=None, text="x"):
    """An article; `same` says which figure restates which: {2: 1}."""
    same = same or {}
    figures = tuple(figure(line, n, f"f{same[n]}" if n in same else None) for n, line in enumerate(lines, 1))
    firms = firms or {f.company: (f.company.title(),) for f in figures}
    return Article(
        identity, f"Title of {identity}", None, None, None, (), (), published, "en",
        Source("text", f"{identity}.txt", None, "", "0"), (Section("s1", None, 0, (Paragraph(text),)),),
        figures, tuple(Company(i, names[0], names, "company", None, 1) for i, names in firms.items()),
    )  # fmt: skip


def cell(table, company, metric):
    """The entries of one cell."""
    column = [c.id for c in table.columns].index(company)
    return next(row for row in table.rows if row.metric == metric).cells[column]
