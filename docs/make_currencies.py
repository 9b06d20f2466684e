"""Write content/knowledge/iso4217.yaml, the currencies of ISO 4217 with their English names, out of CLDR.

Run it by hand after a new release of CLDR; the two packages are its only input, and nothing else needs them:

    npm pack cldr-core cldr-numbers-full
    python docs/make_currencies.py cldr-core-48.2.0.tgz cldr-numbers-full-48.2.0.tgz

What news writes instead of those names (`C$`, `Rs`, `dlrs`, `pence`) is kept by hand, in currencies.yaml.
"""

from __future__ import annotations

import json
import sys
import tarfile
from pathlib import Path
from typing import Any

PAGE = Path(__file__).resolve().parents[1] / "content" / "knowledge" / "iso4217.yaml"
HEAD = """\
# The currencies of ISO 4217 as CLDR {version} has them (Unicode License V3), by docs/make_currencies.py.
#
#   CODE;digits;sign;singular;plural
#
# `digits` of the minor unit where they are not 2; a sign where no other currency has it; the plural where it
# is not the singular with an s. Codes without a name are units of account, metals and funds.
currencies: |
"""
SINCE = "2020"
"""Currencies that were given up before this year are left out."""
NONE = frozenset({"XXX", "XTS", "CNH"})
"""No currency, the code for tests, and a code that is none of ISO 4217."""
NAMED = frozenset({"XDR"})
"""Units of account that news gives by name."""


def member(package: str, name: str) -> Any:
    """A JSON file of a package."""
    with tarfile.open(package) as archive:
        file = archive.extractfile(f"package/{name}")
        return json.load(file) if file is not None else {}


def used(regions: dict[str, list[dict[str, dict[str, str]]]]) -> dict[str, bool]:
    """Code to whether it is, or lately was, legal tender somewhere."""
    codes: dict[str, bool] = {}
    for rows in regions.values():
        for row in rows:
            for code, facts in row.items():
                if code not in NONE and facts.get("_to", "9999") >= SINCE:
                    codes[code] = codes.get(code, False) or facts.get("_tender") != "false"
    return codes


def signs(names: dict[str, dict[str, str]], codes: dict[str, bool]) -> dict[str, str]:
    """Code to a sign that no other code has; one of letters alone is left to the hand-made list."""
    found: dict[str, list[str]] = {}
    for code in codes:
        for sort in ("symbol", "symbol-alt-narrow", "symbol-alt-variant"):
            sign = names.get(code, {}).get(sort, code)
            if not sign.replace(".", "").isalpha() and not any(map(str.isspace, sign)):
                found.setdefault(sign, []).append(code)
    return {owners[0]: sign for sign, owners in found.items() if len(set(owners)) == 1}


def row(code: str, names: dict[str, str], digits: str, sign: str, *, named: bool) -> str:
    """The line of a currency."""
    one, other = names.get("displayName-count-one", ""), names.get("displayName-count-other", "")
    if not named or "(" in one:
        one = other = ""
    plural = "" if other in {"", f"{one}s"} else other
    return ";".join((code, "" if digits == "2" else digits, sign, one, plural)).rstrip(";")


def main(core: str, numbers: str) -> None:
    """Write the table.

    Args:
        core: The package cldr-core, a .tgz.
        numbers: The package cldr-numbers-full.
    """
    supplement = member(core, "supplemental/currencyData.json")["supplemental"]["currencyData"]
    names = member(numbers, "main/en/currencies.json")["main"]["en"]["numbers"]["currencies"]
    digits = {code: facts["_digits"] for code, facts in supplement["fractions"].items()}
    codes = used(supplement["region"])
    unique = signs(names, codes)
    rows = (
        row(
            code,
            names.get(code, {}),
            digits.get(code, "2"),
            unique.get(code, ""),
            named=codes[code] or code in NAMED,
        )
        for code in sorted(codes)
    )
    text = HEAD.format(version=member(core, "package.json")["version"]) + "".join(
        f"  {one}\n" for one in rows
    )
    PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
