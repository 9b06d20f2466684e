"""The vocabulary of change: verbs and nouns that say that something rose or fell."""

from __future__ import annotations

from tui.core.figures.wordset import word_set

RISING = word_set(
    """
    rose rise rises rising risen up grew grow grows growing grown growth increase increased increases
    increasing climbed climb climbs climbing jumped jump jumps jumping surged surge surges surging
    soared soar soars soaring gained gain gains gaining added adding adds improved improvement improve
    advanced higher upped hike hiked expanded spike spiked rallied rally leapt leaped boosted uptick
    upside premium expand outperformed accelerated swelled rebounded extra increment appreciation
    appreciated rocketed skyrocketed edged inched ballooned swelled swell swelling doubled tripled vaulted
    vault climbing bump bumped ramped augmented mounted strengthened hikes hiking widened widening
    advances adding rallying rallies rebound uplift escalated multiplied bounced topping swells
    """
)
FALLING = word_set(
    """
    fell fall falls falling fallen down decline declined declines declining drop dropped drops dropping
    decrease decreased decreases decreasing cut cuts cutting reduce reduced reduces reducing reduction
    slid slide slides sliding slipped slip plunged plunge plunges tumbled tumble tumbles tumbling sank
    sink shed sheds lost lose losing dipped dip dips dipping lower lowered shrank shrink contracted
    contraction discount collapsed collapse plummeted plummet crashed crash retreated eased weakened
    waned slumped slump slashed slash savings save saves saved saving worsened slowed synergies layoffs
    fire fired downside lay lays eliminate eliminated eliminating dismiss trimmed depreciation
    depreciated erased wiped loss collapsing trim trims trimming slide narrowed narrowing narrows shrinks
    shrinking shrunk halved ease eases retreat retreats tanked tank nosedived dived dive cratered crater
    plummets sagged sag softened crashing lessened worsen wipe shaved shave knocked tumbling contract
    contracts contracting axe axed axing sinks sinking sunk fewer cheaper weakening weakens deteriorated
    """
)
EXCEEDING = word_set(
    """
    raise raised raises raising lift lifted exceeding exceeds exceeded exceed beat beats beating surpassed
    surpassing topped outpaced
    """
)
"""Up only with `by`: `beat estimates by 5%`; without it what follows is a level."""

WRITING = word_set("write writes wrote written writing")
PHRASAL = {
    **{
        (verb, "down"): "level"
        for verb in (*WRITING, "draw", "drew", "drawn", "drawing", "pay", "paid", "pays")
    },
    **{(verb, "up"): "down" for verb in ("give", "gave", "gives", "given", "giving")},
    **{(verb, "back"): "down" for verb in ("give", "gave", "gives")},
    **{(verb, "on"): "up" for verb in ("put", "puts", "putting")},
}
"""Verbs with a particle that goes another way than it says by itself."""

COMPARATIVES = word_set("higher lower less fewer cheaper")
"""Before `than` they compare with a level."""

STANDS_AT = word_set("to from at under below above past over")
"""Words between a verb of change and a figure that make it a level: `rose to`."""

BESIDE = word_set(
    """
    as much almost nearly about around roughly approximately more than over less under some just only an
    another further estimated whopping impressive massive record sharp modest modestly the slightly
    additional a
    sharply least close rate points or , ~ level total remarkable combined
    """
)
"""Words that may stand between a verb of change and its figure."""

RISES_BEHIND = word_set(
    """
    higher more above increase rise growth gain jump surge premium improvement hike spike upside up ahead
    raise beat uplift rally boost advance expansion uptick climb bump overrun
    """
)
FALLS_BEHIND = word_set(
    """
    lower less fewer below decrease decline drop fall reduction cut discount slide plunge loss dip slump
    crash contraction downside down short off cheaper shortfall retreat plummet pullback slowdown tumble
    setback squeeze sell-off selloff haircut
    """
)
NOT_OF_MONEY = word_set(
    """
    loss lost lose loses losing premium growth gain gains gained more
    """
)
"""Words of change that give an amount of money a level: `a $2bn loss`."""

ENDS = word_set(
    "of in to for from and by on at with is was are were has have will which that as against while"
)
"""Words that end the phrase behind a figure."""
