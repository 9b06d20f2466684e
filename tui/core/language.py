"""Which language a text is in: by its script, else by the small words that every text is full of.

The profile is our own: for each language the most frequent words of its grammar, which hardly vary with the
subject. A word that several languages have counts for each of them a part. Where the evidence is thin or two
languages are close, the answer is None: better none than a wrong one.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

SAMPLE = 24_000
"""Characters that are looked at, out of the beginning, the middle and the end of the text."""

FEWEST_WORDS = 12
"""Words; a shorter text in Latin letters has no language."""

FEWEST_LETTERS = 12
"""Letters of another script."""

_ENOUGH = 0.11
"""Share of the words that must be words of the language's grammar, shared ones counted in part."""

_AHEAD = 1.6
"""Times the evidence for the next likely language."""

_AHEAD_OF_KIN = 1.15
"""The same for languages that have most small words in common."""

_KIN = tuple(
    frozenset(pair.split("/"))
    for pair in ("da/no", "da/sv", "no/sv", "cs/sk", "es/pt", "es/ca", "fr/ca", "es/it", "it/ca", "pt/ca")
)

_FOREIGN = 0.6
"""Share of the letters from which a script other than Latin decides."""

_PLAIN = ("the", "of", "and", "with", "that", "which", "this", "from", "by", "its", "has", "said")
"""English words that hardly any other language has."""

_PLAIN_SAMPLE = 4_000
"""Characters of the beginning in which they are counted."""

_PLAIN_WORDS = 80
_PLAIN_LONGEST = 20_000
"""Characters; of a longer text more than its beginning is looked at."""

_WORDS = {
    "en": "the of and to in is was for on that with as by it at from are be has have an were this which but"
    " not said its their they he she his her will would been had or more than about after who when into"
    " also one can could we you our if so what there other some over out up all no new most between"
    " under during while",
    "de": "der die das und ist von den des dem ein eine einer eines einem einen nicht mit sich auf für im zu"
    " als auch es an werden aus er hat dass sie nach wird bei um noch wie über so zum zur wurde sind"
    " haben war aber vor durch mehr sein wenn kann nur bis oder ihre seine gegen unter am vom diese"
    " dieser man ich wir",
    "fr": "le la les de des du un une et est dans en que qui pour sur pas par plus au aux avec ce il elle ne"
    " se sont son sa ses cette mais ont été être comme nous vous ils leur leurs même entre après deux"
    " fait ou où sans sous depuis ces selon aussi était d l qu c s n dont cela si tout tous très",
    "es": "el la los las de del y en que un una es por con para se no al lo como más su sus pero fue ha este"
    " esta son entre ser también sobre cuando hasta desde años donde sin según ya o muy había porque hay"
    " han todo tras dos durante cada esto eso sólo está están era contra otros",
    "it": "il lo la gli le di del della dei delle degli dal dalla nel nella nei nelle sul sulla e è che un"
    " una per con non si sono in da come più anche ha ma al alla alle ai questo questa suo sua essere"
    " stato tra fra dopo quando hanno solo anni ed o cui ancora molto prima loro nell dell all dall",
    "pt": "o a os as de do da dos das e em que um uma é por com para se não no na nos nas ao à mais como foi"
    " seu sua mas ser são tem pelo pela também entre ou quando até já está isso há depois sobre ainda"
    " ele ela mesmo anos sem muito às aos este esta eles foram segundo",
    "nl": "de het een en van in is dat op te zijn voor met niet aan er om ook als bij dan maar door naar"
    " heeft uit worden wordt nog over tot na deze die werd meer kan hebben of hij zij ze wel al geen"
    " onder dit zich tegen tussen moet waar volgens veel hun onze jaar",
    "sv": "och att det i en är som på för av med den till har inte om ett de från vid kan men var han hon sig"
    " så eller under efter ska också mot nu när hade blir än mellan enligt här över skulle alla där"
    " mycket sin år många vi jag du kommer detta dessa",
    "da": "og i at det er en af på til den for som med har de ikke der et om fra kan men var han hun sig så"
    " eller efter skal også mod nu når havde bliver end mellem ifølge her over skulle alle hvor meget"
    " sin år blev ved jeg vi mange denne noget uden deres sagde siger",
    "no": "og i det er en av på til som for med har de ikke at et om fra kan men var han hun seg så eller"
    " etter skal også mot nå når hadde blir enn mellom ifølge her over skulle alle hvor mye sin år ble"
    " ved jeg vi mange denne noe uten deres sier mer bare være den",
    "fi": "ja on ei että se oli hän mutta ovat myös kuin joka sen ole tai niin jos kun jo vain sekä mukaan"
    " voi mitä vielä ne nyt olla jotka hänen tämä siitä sitä olisi kanssa ennen jälkeen noin vuonna"
    " sillä enemmän koska ollut tämän kaikki joita eivät hyvin",
    "pl": "i w na z do nie się że jest to o jak za po od przez dla oraz ale był jego ich które który która są"
    " tym tego także przy roku już będzie może tylko być ma ze u co lub przed między jej został była mu"
    " te tak według bardzo więcej gdy",
    "cs": "a v na se je že s z do o k i to ale pro za by jako po už jsou který která které byl byla podle ve"
    " od také jeho jen při není více než ze u před kde když či až roku má mezi aby bude této tak nebo si"
    " být jak tom",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar en ise ya ancak göre ne o her değil"
    " var şu ama yüzde yıl oldu olduğu tarafından önce şirket iki son dedi içinde karşı bin milyon yeni"
    " arasında ettiği üzere",
    "id": "yang dan di dengan untuk dari ini pada tidak adalah itu dalam akan ke juga oleh sebagai telah"
    " bahwa ada atau mereka lebih karena kata tersebut saat dapat bisa sudah tahun para hingga secara"
    " kepada antara setelah seperti serta namun harus hanya",
    "vi": "và của là có các cho được trong không một với đã người những này khi để đến về từ ra vào năm cũng"
    " ông theo tại như đó trên sẽ lại nhiều bị công việc làm sau còn hơn phải do nhà chỉ",
    "ro": "și de la în a cu pe nu o care din că un să mai este pentru au fost prin sau după ce ca dar se al"
    " ale lui cel sunt despre între până fi ar doar când această acest astfel fără sub foarte",
    "hu": "a az és hogy nem is egy ez van volt meg már csak de mint el ha még szerint vagy amely lesz több"
    " után aki ami azt között ezt pedig majd kell lehet olyan minden sem illetve ezer millió alatt mert"
    " úgy voltak során számára",
    "ca": "el la els les de del dels i en que un una és per amb a al als no es com més però ha han són també"
    " entre aquest aquesta seva seu ser va sobre fins quan ja dos anys està segons pel molt sense",
    "hr": "i u je na da se za su od s o a iz koji koja koje kao do ili nije bi će ne ali što biti po samo već"
    " između nakon prema više još godine kako te sve bio bila",
    "sk": "a v na sa je že s z do o k i to ale pre za by ako po už sú ktorý ktorá ktoré bol bola podľa vo od"
    " tiež jeho len pri nie viac než zo u pred kde keď či až roku má medzi aby bude tejto tak alebo si"
    " byť",
}
_SCRIPTS = (
    ("latin", 0x41, 0x24F),
    ("latin", 0x1E00, 0x1EFF),
    ("el", 0x370, 0x3FF),
    ("cyrillic", 0x400, 0x52F),
    ("hy", 0x531, 0x58F),
    ("he", 0x590, 0x5FF),
    ("arabic", 0x600, 0x6FF),
    ("devanagari", 0x900, 0x97F),
    ("bn", 0x980, 0x9FF),
    ("pa", 0xA00, 0xA7F),
    ("gu", 0xA80, 0xAFF),
    ("ta", 0xB80, 0xBFF),
    ("te", 0xC00, 0xC7F),
    ("kn", 0xC80, 0xCFF),
    ("ml", 0xD00, 0xD7F),
    ("th", 0xE00, 0xE7F),
    ("ka", 0x10A0, 0x10FF),
    ("ko", 0x1100, 0x11FF),
    ("kana", 0x3040, 0x30FF),
    ("han", 0x3400, 0x9FFF),
    ("ko", 0xAC00, 0xD7A3),
)
"""Scripts by their ranges of code points; named by the language where the script has only one of any size."""

_DENSE = {"han": 3.0, "kana": 2.0, "ko": 2.0}
"""How many Latin letters a letter of the script stands for."""

_WORD = re.compile(r"[^\W\d_]{1,40}")


def detect(text: str) -> str | None:
    """The language of a text as ISO 639-1; None where it is too short, mixed, or in none that is known.

    Args:
        text: Plain text of any length; a sample of it is looked at.
    """
    if _is_plainly_english(text):
        return "en"
    sample = _sample(text)
    weights = _scripts(sample)
    total = sum(weights.values())
    if not total:
        return None
    script, most = weights.most_common(1)[0]
    if script == "latin":
        return _latin(sample) if most > _FOREIGN * total else None
    together = most
    if script in {"han", "kana"}:
        together = weights["han"] + weights["kana"]
    if together < _FOREIGN * total or together < FEWEST_LETTERS:
        return None
    return _of_script(script, sample, weights)


def is_foreign(text: str) -> bool:
    """Whether a text is in another language than English, also where it cannot be told in which.

    False for a text of which nothing can be told.
    """
    if _is_plainly_english(text):
        return False
    sample = _sample(text)
    weights = _scripts(sample)
    total = sum(weights.values())
    if weights["latin"] <= _FOREIGN * total:
        return total > FEWEST_LETTERS and weights["latin"] < (1 - _FOREIGN) * total
    words = _WORD.findall(sample.lower())
    scores = _scores(words)
    best, most = max(scores.items(), key=_by_score, default=("en", 0.0))
    enough = len(words) >= FEWEST_WORDS and most >= _ENOUGH * len(words)
    return enough and best != "en" and most >= _AHEAD * scores.get("en", 0.0)


def _is_plainly_english(text: str) -> bool:
    """Whether the beginning is so full of English words that the other languages need not be asked."""
    words = text[:_PLAIN_SAMPLE].lower().split()
    if len(words) < _PLAIN_WORDS or len(text) > _PLAIN_LONGEST:
        return False
    english = sum(map(words.count, _PLAIN))
    return words.count("the") > 0.03 * len(words) and english > 0.12 * len(words)


def _sample(text: str) -> str:
    """The beginning, the middle and the end of a long text."""
    if len(text) <= SAMPLE:
        return text
    part = SAMPLE // 3
    middle = (len(text) - part) // 2
    return f"{text[:part]} {text[middle : middle + part]} {text[-part:]}"


def _scripts(sample: str) -> Counter[str]:
    """How much of a text is in which script, in Latin letters."""
    weights: Counter[str] = Counter()
    for char, count in Counter(sample).items():
        code = ord(char)
        for name, first, last in _SCRIPTS:
            if first <= code <= last:
                if char.isalpha() or name not in {"latin", "arabic"}:
                    weights[name] += round(count * _DENSE.get(name, 1.0))
                break
    return weights


def _of_script(script: str, sample: str, weights: Counter[str]) -> str | None:
    """The language of a text in another script than Latin."""
    if script in {"han", "kana"}:
        return "ja" if weights["kana"] * 12 > weights["han"] + weights["kana"] else "zh"
    if script == "cyrillic":
        return _cyrillic(sample)
    if script == "arabic":
        other = sum(sample.count(char) for char in "پچژگکیٹڈےںہۆێڕڵ")
        return "ar" if other * 50 < weights["arabic"] else None
    if script == "devanagari":
        words = sample.split()
        hindi = sum(words.count(word) for word in ("है", "हैं", "में", "का", "के", "की", "ने", "और", "से"))
        return "hi" if hindi * 12 > len(words) else None
    return script


def _cyrillic(sample: str) -> str | None:
    """Russian or Ukrainian, by the letters that only one of them has; None for the others of the script."""
    low = sample.lower()
    letters = sum(char.isalpha() for char in low)
    if 150 * sum(low.count(char) for char in "ўјљњћђѓќѕџқғңәүөұһ") > letters:
        return None
    ukrainian = sum(low.count(char) for char in "іїєґ")
    russian = sum(low.count(char) for char in "ыэё")
    if ukrainian > 4 * russian and ukrainian * 40 > letters:
        return "uk"
    return "ru" if russian > 4 * ukrainian and russian * 120 > letters else None


@cache
def _profile() -> dict[str, tuple[tuple[str, float], ...]]:
    """For each word the languages that have it, and how much it counts for each."""
    languages: dict[str, list[str]] = {}
    for language, words in _WORDS.items():
        for word in dict.fromkeys(words.split()):
            languages.setdefault(word, []).append(language)
    return {word: tuple((one, 1 / len(some)) for one in some) for word, some in languages.items()}


def _scores(words: list[str]) -> dict[str, float]:
    """How many of the words speak for each language."""
    profile = _profile()
    scores: dict[str, float] = {}
    for word, count in Counter(words).items():
        for language, weight in profile.get(word, ()):
            scores[language] = scores.get(language, 0.0) + weight * count
    return scores


def _by_score(pair: tuple[str, float]) -> float:
    return pair[1]


def _latin(sample: str) -> str | None:
    """The language of a text in Latin letters."""
    words = _WORD.findall(sample.lower())
    ranked = sorted(_scores(words).items(), key=_by_score, reverse=True)
    if len(words) < FEWEST_WORDS or not ranked or ranked[0][1] < _ENOUGH * len(words):
        return None
    best, most = ranked[0]
    for other, score in ranked[1:4]:
        ahead = _AHEAD_OF_KIN if {best, other} in _KIN else _AHEAD
        if most < ahead * score:
            return None
    return best
