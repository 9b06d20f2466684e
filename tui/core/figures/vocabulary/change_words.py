"""The vocabulary of change: verbs and nouns that say that something rose or fell."""

from __future__ import annotations

from tui.core.figures.vocabulary.metric_verbs import inflected
from tui.core.figures.vocabulary.wordset import word_set

RISING = word_set(
    """
    rose risen rising swollen up grew grown growth higher upped leapt improvement extra increment
    appreciation upside premium uptick uplift sprang sprung shot ahead upward upwards
    """
) | frozenset(
    inflected(
        """
    rise; grow; increase; climb; tick up; scale up; jack up; zoom; enhance; inflate; magnify; revive; blossom;
    jump; surge; soar; gain; add; improve; advance; hike; expand; spike; rally; leap; boost; outperform;
    accelerate; swell; rebound; appreciate; rocket; skyrocket; edge up; inch up; balloon; vault; bump;
    ramp; augment; mount; strengthen; widen; escalate; multiply; bounce; firm; quicken; recover; creep;
    elevate; enlarge; heighten; shoot
    """
    )
)
FALLING = word_set(
    """
    discounts markdowns rebates
    fell fallen down lower slid sank sunk lost shrank shrunk contraction discount reduction savings loss
    synergies layoffs downward downwards downside depreciation wiped fewer cheaper dove dived laid lay
    """
) | frozenset(
    inflected(
        """
    fall; decline; drop+; decrease; cut+; reduce; slide; slip+; plunge; tumble; sink; shed+; lose; dip+;
    lower; shrink; contract; collapse; plummet; crash; retreat; ease; weaken; wane; slump; slash; save;
    worsen; slow; fire; eliminate; dismiss; trim+; depreciate; erase; narrow; halve; tank; nosedive;
    crater; sag+; soften; lessen; shave; knock; axe; deteriorate; curtail; prune; pare; dent; subside;
    moderate; cool; lop+; chop+; curb; diminish; drain; dwindle; dive; wipe; crumble; dilute; erode;
    shrivel; squeeze; crimp; dampen; strip+; scale back; wobble; stumble; skid+; swoon; scrap+; cull;
    whittle; downsize; recede; recoil; miss
    """
    )
)
EXCEEDING = word_set("beat beats beating") | frozenset(
    inflected("raise; lift; extend; exceed; surpass; top+; outpace; outstrip+; overrun; overshoot; better")
)
"""Up only with `by`: `beat estimates by 5%`; without it what follows is a level."""

WRITING = word_set("write writes wrote written writing")
_NOT_RISING = word_set(
    """
    make makes made making buy buys bought buying snap snaps snapped snapping take takes took taking pick
    picks picked picking set sets end ends ended ending tie ties tied tying sum sums add adds use uses
    used eat eats turn turned free frees freed pay paid line lined stump stumped come comes came cough
    coughed sign signs signed split serve back backed
    """
)
PHRASAL = {
    **{
        (verb, "down"): "level"
        for verb in (*WRITING, "draw", "drew", "drawn", "drawing", "pay", "paid", "pays")
    },
    **{(verb, "up"): "down" for verb in ("give", "gave", "gives", "given", "giving")},
    **{(verb, "back"): "down" for verb in ("give", "gave", "gives")},
    ("let", "go"): "down",
    **{(verb, "on"): "up" for verb in ("put", "puts", "putting")},
    **{(verb, "up"): "level" for verb in _NOT_RISING},
}
"""Verbs with a particle that goes another way than it says by itself."""

UP_TO = word_set("up to as much many high")
"""Words of a qualifier that say nothing of a rise."""

COMPARATIVES = word_set("higher lower less fewer cheaper")
"""Before `than` they compare with a level."""

STANDS_AT = word_set("to from at under below above past over")
"""Words between a verb of change and a figure that make it a level: `rose to`."""

BESIDE = word_set(
    """
    as much off almost nearly about around roughly approximately more than over less under some just only an
    another further estimated whopping impressive massive record sharp modest modestly the slightly
    additional a an annual annualised annualized average between upwards
    sharply least close rate points or , ~ level total remarkable combined
    """
)
"""Words that may stand between a verb of change and its figure."""

RISES_BEHIND = word_set(
    """
    higher more above increase rise growth gain jump surge premium improvement hike spike upside up ahead
    firmer stronger better raise beat uplift rally boost hikes gains increases advance expansion uptick
    climb bump overrun run
    """
)
FALLS_BEHIND = word_set(
    """
    lower less fewer below decrease decline drop fall reduction cut discount slide plunge loss dip slump
    crash contraction downside down short off cheaper shortfall retreat plummet pullback slowdown tumble
    weaker softer worse setback squeeze sell-off selloff haircut
    """
)
NOT_OF_MONEY = word_set(
    """
    loss lost lose loses losing growth gain gains gained more
    """
)
"""Words of change that give an amount of money a level: `a $2bn loss`."""

ENDS = word_set(
    "of in to for from and by on at with is was are were has have will which that as against while "
    "trades suggests suggest implies means after before when because since amid despite although but where "
    "who whose"
)
"""Words that end the phrase behind a figure."""
