"""Weakenings: each makes a description weaker in one way at a random place, and says what `merlon diff` should say of it.

Where a description has nothing of a kind to weaken, both versions get it before one loses it."""

import json, random

from ..checks import Planted
from ..description import at, pointer
from ..program import Pair, Side
from ..schemas import Reached

WEAKENINGS = []


class DoesNotApply(Exception):
    """What a weakening raises where the description has no place for it."""


class Draw:
    """One draw: the two versions, alike at first, and the dice."""

    def __init__(self, description, reached, dice):
        self.description, self.reached, self.dice = description, reached, dice
        self.before, self.after = description.document(), description.document()

    @property
    def both(self):
        return self.before, self.after

    def pick(self, choices):
        choices = list(choices)
        if not choices:
            raise DoesNotApply
        return self.dice.choice(choices)

    def inbound(self):
        return [operation for operation in self.description.operations if not operation.is_outbound]

    def operation(self, fits=lambda operation: True):
        """One that the API takes, alone at its place."""
        return self.pick(operation for operation in self.inbound() if fits(operation))

    def set(self, path, value):
        """Writes a value into both versions."""
        for document in self.both:
            at(document, path[:-1])[path[-1]] = json.loads(json.dumps(value))

    def need(self, condition):
        if not condition:
            raise DoesNotApply


def weakening(*ids, verdicts=("weaker",), name=None):
    """Declares a function as a weakening that is reported by one of some kinds of change: it weakens `draw.after`, and answers with the
    path of the place or with what is planted."""

    def declare(make):
        WEAKENINGS.append(((name or make.__name__).replace("_", "-"), make, ids, verdicts))
        return make

    return declare


def draw(description, draws, wanted=""):
    """Pairs of a description and a weaker one, always the same for a description."""
    reached = Reached(description)
    for name, make, ids, verdicts in WEAKENINGS:
        made = set()
        for number in range(draws if wanted in name else 0):
            one = Draw(description, reached, random.Random(f"{name} {number} in {description.name}"))
            try:
                planted = make(one)
            except DoesNotApply:
                break
            if not isinstance(planted, Planted):
                planted = Planted(pointer(planted))
            planted.ids, planted.verdicts = ids, verdicts
            if planted.place not in made:
                made.add(planted.place)
                yield Pair(description, name, Side(one.before), Side(one.after), planted)


from . import access, fields, limits, outputs, resources, servers, surface  # noqa: E402,F401 (each declares its weakenings)
