"""In which language a text is: one table of sentences, and the cases in which the answer is none."""

from pathlib import Path

import pytest

from tui.core.language import detect, is_foreign

FIXTURE = Path(__file__).parent.parent / "fixtures" / "languages.txt"


def _tables():
    """The parts of the fixture: for each name of a part the texts by their names."""
    tables, name = {}, ""
    for line in FIXTURE.read_text("utf-8").splitlines():
        if line.startswith("== "):
            tables[line.strip("= ")] = table = {}
        elif line.startswith("[") and line.endswith("]"):
            name = line[1:-1]
        elif line and not line.startswith("#"):
            table[name] = line
    return tables


TABLES = _tables()
SENTENCES, ENGLISH, NONE = TABLES["languages"], TABLES["english"], TABLES["none"]


@pytest.mark.parametrize("language", SENTENCES)
def test_a_few_sentences_tell_the_language(language):
    assert detect(SENTENCES[language]) == language
    assert is_foreign(SENTENCES[language]) == (language != "en")


@pytest.mark.parametrize("case", ENGLISH)
def test_english_stays_english(case):
    assert detect(ENGLISH[case]) == "en"
    assert not is_foreign(ENGLISH[case])


@pytest.mark.parametrize("case", NONE)
def test_none_where_it_cannot_be_told(case):
    assert detect(NONE[case]) is None


@pytest.mark.parametrize("case", ["Serbian", "Persian", "Bulgarian"])
def test_foreign_where_only_that_can_be_told(case):
    assert is_foreign(NONE[case])


@pytest.mark.parametrize("case", ["figures alone", "too short", "names", "two scripts"])
def test_not_foreign_where_nothing_can_be_told(case):
    assert not is_foreign(NONE[case])


@pytest.mark.parametrize("language", SENTENCES)
def test_english_words_in_the_text_change_nothing(language):
    text = SENTENCES[language] + " Acme Holdings Inc. (NYSE: ACM), Bolt Capital Partners LLC"
    assert detect(text) in {language, None}


def test_nothing_and_code_are_not_foreign():
    assert detect("") is None
    assert not is_foreign("")
    assert not is_foreign("def read(raw): return Document(Source(raw.name), tuple(one for one in found))")


def test_of_a_long_text_only_a_sample_is_looked_at(calls):
    short, long = SENTENCES["de"] * 1_000, SENTENCES["de"] * 20_000
    assert detect(long) == "de"
    assert calls(lambda: detect(long)) < 1.2 * calls(lambda: detect(short))
