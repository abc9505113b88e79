"""Rewrites that change the text of a description and not what it means: `merlon diff` must say nothing of any."""

import json, random

from ..program import Pair, Side

REWRITES = []


class DoesNotApply(Exception):
    """What a rewrite raises where it has nothing to work on, or cannot keep the meaning."""


def rewrite(function):
    """Declares a function as a rewrite: it changes the document it is given, or answers with the `Side` to compare in its place."""
    REWRITES.append(function)
    return function


def draw(description, draws, wanted=""):
    """Pairs of a description and what a rewrite made of it, always the same for a description."""
    for function in REWRITES:
        name, made = function.__name__.replace("_", "-"), set()
        for number in range(draws if wanted in name else 0):
            dice = random.Random(f"{name} {number} in {description.name}")
            document = description.document()
            try:
                side = function(document, dice, description) or Side(document)
            except DoesNotApply:
                break
            key = repr(side.files)
            if key not in made:
                made.add(key)
                yield Pair(description, name, Side(description.value), side)


@rewrite
def several_at_once(document, dice, description):
    """Four in a row, as far as they apply."""
    made = 0
    for function in dice.sample([other for other in REWRITES if other not in (several_at_once, *STANDALONE)], 4):
        # One that does not apply may be half done.
        copy = json.loads(json.dumps(document))
        try:
            side = function(copy, dice, description)
        except DoesNotApply:
            continue
        document, made = side.document if side else copy, made + 1
    if made < 2:
        raise DoesNotApply
    return Side(document)


def one_of(dice, choices, most=None):
    """Some of what there is to choose from. Raises DoesNotApply where there is nothing."""
    choices = list(choices)
    if not choices:
        raise DoesNotApply
    return dice.sample(choices, min(len(choices), most or max(1, len(choices) // 2)))


from . import layout, references, requirements, upgrade, versions  # noqa: E402 (each declares its rewrites)

# What makes files of its own, or ends in another version of the specification than the other rewrites know.
STANDALONE = (layout.nothing, layout.language_changed, references.split_into_files, upgrade.upgraded_to_3_0, versions.upgraded_to_3_1)
